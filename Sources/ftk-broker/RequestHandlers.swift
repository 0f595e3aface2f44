import KafkaProto
import Platform

/// Every API this broker serves: the versions and the handler. The list is also the answer to ApiVersions.
///
/// A handler is an enum in `Handlers/NN_Name.swift`:
/// `static func handle(_ request: NameRequest, _ call: RequestCall, _ broker: BrokerContext) async -> NameResponse?`;
/// nil: no answer is sent. It runs on the connection's loop and must not block: `broker.workers` is for that.
struct RequestHandlers: Sendable {
    /// Reads the body, runs the handler, and writes the response after the header that is already in the writer.
    typealias Run = @Sendable (inout ByteReader, RequestCall, BrokerContext) async throws -> ByteWriter?

    struct Entry: Sendable {
        let key: ApiKey
        let versions: ClosedRange<Int16>
        let headerVersion: @Sendable (Int16) -> Int16
        let run: Run
    }

    private(set) var entries: [Int16: Entry] = [:]

    /// Adds an API, by default in all versions that Kafka 3.9 serves.
    mutating func add<R: KafkaRequest>(
        _ type: R.Type, versions: ClosedRange<Int16>? = nil,
        _ handle: @escaping @Sendable (R, RequestCall, BrokerContext) async -> R.Response?
    ) {
        entries[R.apiKey.rawValue] = Entry(
            key: R.apiKey, versions: versions ?? R.servedVersions ?? R.versions, headerVersion: { R.headerVersion($0) }
        ) { reader, call, broker in
            let request = try R(from: &reader, version: call.version)
            guard let response = await handle(request, call, broker) else { return nil }
            var writer = ByteWriter(capacity: 256)
            writer.int32(0)
            writer.int32(call.correlationId)
            if R.responseHeaderVersion(call.version) >= 1 { writer.unsignedVarint(0) }
            try response.encode(to: &writer, version: call.version)
            writer.patch(int32: Int32(writer.count - 4), at: 0)
            return writer
        }
    }

    /// All APIs of this broker, one line each.
    static func all() -> RequestHandlers {
        var handlers = RequestHandlers()
        handlers.add(ProduceRequest.self, ProduceHandler.handle)
        handlers.add(FetchRequest.self, FetchHandler.handle)
        handlers.add(ListOffsetsRequest.self, ListOffsetsHandler.handle)
        handlers.add(MetadataRequest.self, MetadataHandler.handle)
        handlers.add(LeaderAndIsrRequest.self, LeaderAndIsrHandler.handle)
        handlers.add(StopReplicaRequest.self, StopReplicaHandler.handle)
        handlers.add(UpdateMetadataRequest.self, UpdateMetadataHandler.handle)
        handlers.add(ControlledShutdownRequest.self, ControlledShutdownHandler.handle)
        handlers.add(OffsetCommitRequest.self, OffsetCommitHandler.handle)
        handlers.add(OffsetFetchRequest.self, OffsetFetchHandler.handle)
        handlers.add(FindCoordinatorRequest.self, FindCoordinatorHandler.handle)
        handlers.add(JoinGroupRequest.self, JoinGroupHandler.handle)
        handlers.add(HeartbeatRequest.self, HeartbeatHandler.handle)
        handlers.add(LeaveGroupRequest.self, LeaveGroupHandler.handle)
        handlers.add(SyncGroupRequest.self, SyncGroupHandler.handle)
        handlers.add(DescribeGroupsRequest.self, DescribeGroupsHandler.handle)
        handlers.add(ListGroupsRequest.self, ListGroupsHandler.handle)
        handlers.add(SaslHandshakeRequest.self, SaslHandshakeHandler.handle)
        handlers.add(ApiVersionsRequest.self, ApiVersionsHandler.handle)
        handlers.add(CreateTopicsRequest.self, CreateTopicsHandler.handle)
        handlers.add(DeleteTopicsRequest.self, DeleteTopicsHandler.handle)
        handlers.add(DeleteRecordsRequest.self, DeleteRecordsHandler.handle)
        handlers.add(InitProducerIdRequest.self, InitProducerIdHandler.handle)
        handlers.add(OffsetForLeaderEpochRequest.self, OffsetForLeaderEpochHandler.handle)
        handlers.add(AddPartitionsToTxnRequest.self, AddPartitionsToTxnHandler.handle)
        handlers.add(AddOffsetsToTxnRequest.self, AddOffsetsToTxnHandler.handle)
        handlers.add(EndTxnRequest.self, EndTxnHandler.handle)
        handlers.add(WriteTxnMarkersRequest.self, WriteTxnMarkersHandler.handle)
        handlers.add(TxnOffsetCommitRequest.self, TxnOffsetCommitHandler.handle)
        handlers.add(DescribeAclsRequest.self, DescribeAclsHandler.handle)
        handlers.add(CreateAclsRequest.self, CreateAclsHandler.handle)
        handlers.add(DeleteAclsRequest.self, DeleteAclsHandler.handle)
        handlers.add(DescribeConfigsRequest.self, DescribeConfigsHandler.handle)
        handlers.add(AlterConfigsRequest.self, AlterConfigsHandler.handle)
        handlers.add(AlterReplicaLogDirsRequest.self, AlterReplicaLogDirsHandler.handle)
        handlers.add(DescribeLogDirsRequest.self, DescribeLogDirsHandler.handle)
        handlers.add(SaslAuthenticateRequest.self, SaslAuthenticateHandler.handle)
        handlers.add(CreatePartitionsRequest.self, CreatePartitionsHandler.handle)
        handlers.add(CreateDelegationTokenRequest.self, CreateDelegationTokenHandler.handle)
        handlers.add(RenewDelegationTokenRequest.self, RenewDelegationTokenHandler.handle)
        handlers.add(ExpireDelegationTokenRequest.self, ExpireDelegationTokenHandler.handle)
        handlers.add(DescribeDelegationTokenRequest.self, DescribeDelegationTokenHandler.handle)
        handlers.add(DeleteGroupsRequest.self, DeleteGroupsHandler.handle)
        handlers.add(ElectLeadersRequest.self, ElectLeadersHandler.handle)
        handlers.add(IncrementalAlterConfigsRequest.self, IncrementalAlterConfigsHandler.handle)
        handlers.add(AlterPartitionReassignmentsRequest.self, AlterPartitionReassignmentsHandler.handle)
        handlers.add(ListPartitionReassignmentsRequest.self, ListPartitionReassignmentsHandler.handle)
        handlers.add(OffsetDeleteRequest.self, OffsetDeleteHandler.handle)
        handlers.add(DescribeClientQuotasRequest.self, DescribeClientQuotasHandler.handle)
        handlers.add(AlterClientQuotasRequest.self, AlterClientQuotasHandler.handle)
        handlers.add(DescribeUserScramCredentialsRequest.self, DescribeUserScramCredentialsHandler.handle)
        handlers.add(AlterUserScramCredentialsRequest.self, AlterUserScramCredentialsHandler.handle)
        handlers.add(AlterPartitionRequest.self, AlterPartitionHandler.handle)
        handlers.add(UpdateFeaturesRequest.self, UpdateFeaturesHandler.handle)
        handlers.add(EnvelopeRequest.self, EnvelopeHandler.handle)
        handlers.add(DescribeClusterRequest.self, DescribeClusterHandler.handle)
        handlers.add(DescribeProducersRequest.self, DescribeProducersHandler.handle)
        handlers.add(DescribeTransactionsRequest.self, DescribeTransactionsHandler.handle)
        handlers.add(ListTransactionsRequest.self, ListTransactionsHandler.handle)
        handlers.add(AllocateProducerIdsRequest.self, AllocateProducerIdsHandler.handle)
        handlers.add(ConsumerGroupHeartbeatRequest.self, ConsumerGroupHeartbeatHandler.handle)
        handlers.add(ConsumerGroupDescribeRequest.self, ConsumerGroupDescribeHandler.handle)
        return handlers
    }
}
