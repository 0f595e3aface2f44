/// Every record, for tools that decode any of them and for tests.
public enum JuteCatalog {
    public static var all: [any JuteRecord.Type] {
        [
            ACL.self, ClientInfo.self, Id.self, Stat.self, StatPersisted.self, AddWatchRequest.self, AuthPacket.self,
            CheckVersionRequest.self, CheckWatchesRequest.self, ConnectRequest.self, ConnectResponse.self,
            Create2Response.self, CreateRequest.self, CreateResponse.self, CreateTTLRequest.self, DeleteRequest.self,
            ErrorResponse.self, ExistsRequest.self, ExistsResponse.self, GetACLRequest.self, GetACLResponse.self,
            GetAllChildrenNumberRequest.self, GetAllChildrenNumberResponse.self, GetChildren2Request.self,
            GetChildren2Response.self, GetChildrenRequest.self, GetChildrenResponse.self, GetDataRequest.self,
            GetDataResponse.self, GetEphemeralsRequest.self, GetEphemeralsResponse.self, GetMaxChildrenRequest.self,
            GetMaxChildrenResponse.self, GetSASLRequest.self, MultiHeader.self, ReconfigRequest.self,
            RemoveWatchesRequest.self, ReplyHeader.self, RequestHeader.self, SetACLRequest.self, SetACLResponse.self,
            SetDataRequest.self, SetDataResponse.self, SetMaxChildrenRequest.self, SetSASLRequest.self,
            SetSASLResponse.self, SetWatches.self, SetWatches2.self, SyncRequest.self, SyncResponse.self,
            WatcherEvent.self, WhoAmIResponse.self, FileHeader.self, LearnerInfo.self, QuorumAuthPacket.self,
            QuorumPacket.self, CheckVersionTxn.self, CloseSessionTxn.self, CreateContainerTxn.self,
            CreateSessionTxn.self, CreateTTLTxn.self, CreateTxn.self, CreateTxnV0.self, DeleteTxn.self,
            ErrorTxn.self, MultiTxn.self, SetACLTxn.self, SetDataTxn.self, SetMaxChildrenTxn.self, Txn.self,
            TxnDigest.self, TxnHeader.self, MultiRequest.self, MultiResponse.self, InitialMessage.self,
            ElectionNotification.self
        ]
    }
}
