import KafkaProto
import Platform

/// A request or an answer, decoded and encoded as a handler does it: where that is done its type is known.
struct MessageKind: Sendable {
    /// Decodes the message where the reader stands.
    let decode: @Sendable (inout ByteReader, Int16) throws -> Void
    /// Decodes the message once; what it gives encodes it each time it is called.
    let encoder: @Sendable (Bytes, Int16) throws -> () throws -> Void

    /// The kinds of an API; nil where there is no such one.
    static func of(_ key: Int64) -> (request: MessageKind, response: MessageKind)? { kinds[key] }

    private init<M: KafkaMessage>(_ type: M.Type) {
        decode = { reader, version in
            withExtendedLifetime(try M(from: &reader, version: version)) {}
        }
        encoder = { bytes, version in
            var reader = ByteReader(bytes)
            let message = try M(from: &reader, version: version)
            return {
                var writer = ByteWriter(capacity: 256)
                try message.encode(to: &writer, version: version)
                _ = writer.finish()
            }
        }
    }

    private static func of<R: KafkaRequest>(_ type: R.Type) -> (Int64, (request: MessageKind, response: MessageKind)) {
        (Int64(R.apiKey.rawValue), (MessageKind(R.self), MessageKind(R.Response.self)))
    }

    // `MessageCatalog` has them all, but as types that are known when the program runs only.
    private static let kinds = Dictionary(uniqueKeysWithValues: [
        of(ProduceRequest.self), of(FetchRequest.self), of(ListOffsetsRequest.self), of(MetadataRequest.self),
        of(LeaderAndIsrRequest.self), of(StopReplicaRequest.self), of(UpdateMetadataRequest.self),
        of(ControlledShutdownRequest.self), of(OffsetCommitRequest.self), of(OffsetFetchRequest.self),
        of(FindCoordinatorRequest.self), of(JoinGroupRequest.self), of(HeartbeatRequest.self), of(LeaveGroupRequest.self),
        of(SyncGroupRequest.self), of(DescribeGroupsRequest.self), of(ListGroupsRequest.self), of(SaslHandshakeRequest.self),
        of(ApiVersionsRequest.self), of(CreateTopicsRequest.self), of(DeleteTopicsRequest.self), of(DeleteRecordsRequest.self),
        of(InitProducerIdRequest.self), of(OffsetForLeaderEpochRequest.self), of(AddPartitionsToTxnRequest.self),
        of(AddOffsetsToTxnRequest.self), of(EndTxnRequest.self), of(WriteTxnMarkersRequest.self), of(TxnOffsetCommitRequest.self),
        of(DescribeAclsRequest.self), of(CreateAclsRequest.self), of(DeleteAclsRequest.self), of(DescribeConfigsRequest.self),
        of(AlterConfigsRequest.self), of(AlterReplicaLogDirsRequest.self), of(DescribeLogDirsRequest.self),
        of(SaslAuthenticateRequest.self), of(CreatePartitionsRequest.self), of(CreateDelegationTokenRequest.self),
        of(RenewDelegationTokenRequest.self), of(ExpireDelegationTokenRequest.self), of(DescribeDelegationTokenRequest.self),
        of(DeleteGroupsRequest.self), of(ElectLeadersRequest.self), of(IncrementalAlterConfigsRequest.self),
        of(AlterPartitionReassignmentsRequest.self), of(ListPartitionReassignmentsRequest.self), of(OffsetDeleteRequest.self),
        of(DescribeClientQuotasRequest.self), of(AlterClientQuotasRequest.self), of(DescribeUserScramCredentialsRequest.self),
        of(AlterUserScramCredentialsRequest.self), of(VoteRequest.self), of(BeginQuorumEpochRequest.self),
        of(EndQuorumEpochRequest.self), of(DescribeQuorumRequest.self), of(AlterPartitionRequest.self),
        of(UpdateFeaturesRequest.self), of(EnvelopeRequest.self), of(FetchSnapshotRequest.self), of(DescribeClusterRequest.self),
        of(DescribeProducersRequest.self), of(BrokerRegistrationRequest.self), of(BrokerHeartbeatRequest.self),
        of(UnregisterBrokerRequest.self), of(DescribeTransactionsRequest.self), of(ListTransactionsRequest.self),
        of(AllocateProducerIdsRequest.self), of(ConsumerGroupHeartbeatRequest.self), of(ConsumerGroupDescribeRequest.self),
        of(ControllerRegistrationRequest.self), of(GetTelemetrySubscriptionsRequest.self), of(PushTelemetryRequest.self),
        of(AssignReplicasToDirsRequest.self), of(ListClientMetricsResourcesRequest.self), of(DescribeTopicPartitionsRequest.self),
        of(ShareGroupHeartbeatRequest.self), of(ShareGroupDescribeRequest.self), of(ShareFetchRequest.self),
        of(ShareAcknowledgeRequest.self), of(AddRaftVoterRequest.self), of(RemoveRaftVoterRequest.self),
        of(UpdateRaftVoterRequest.self), of(InitializeShareGroupStateRequest.self), of(ReadShareGroupStateRequest.self),
        of(WriteShareGroupStateRequest.self), of(DeleteShareGroupStateRequest.self), of(ReadShareGroupStateSummaryRequest.self),
        of(StreamsGroupHeartbeatRequest.self), of(StreamsGroupDescribeRequest.self), of(DescribeShareGroupOffsetsRequest.self),
        of(AlterShareGroupOffsetsRequest.self), of(DeleteShareGroupOffsetsRequest.self)
    ])
}
