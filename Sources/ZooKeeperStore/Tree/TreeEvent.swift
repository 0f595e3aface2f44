import ZooKeeperProto

/// A change that watches may want to hear of, in the order in which they hear.
struct TreeEvent: Equatable {
    let type: EventType
    let path: String
    /// Of the znode the event is about: who may not read it does not hear of it.
    let acl: [ACL]
    let zxid: Int64
}

/// What became of a transaction, for the reply.
struct TxnResult: Equatable {
    /// Of one operation of a multi: the type it was applied as.
    struct Part: Equatable {
        let type: OpCode
        let result: TxnResult
    }

    var code = ZooKeeperError.Code.ok
    var path: String?
    var stat: Stat?
    /// Of a multi.
    var parts: [Part] = []
}
