// Written by generate-messages from Schema. Do not edit.

/// Every message by name.
public enum MessageCatalog {
    /// The request of an API; its `Response` is the answer.
    public static func request(_ key: ApiKey) -> (any KafkaRequest.Type)? {
        switch key {
        case .produce: ProduceRequest.self
        case .fetch: FetchRequest.self
        case .listOffsets: ListOffsetsRequest.self
        case .metadata: MetadataRequest.self
        case .leaderAndIsr: LeaderAndIsrRequest.self
        case .stopReplica: StopReplicaRequest.self
        case .updateMetadata: UpdateMetadataRequest.self
        case .controlledShutdown: ControlledShutdownRequest.self
        case .offsetCommit: OffsetCommitRequest.self
        case .offsetFetch: OffsetFetchRequest.self
        case .findCoordinator: FindCoordinatorRequest.self
        case .joinGroup: JoinGroupRequest.self
        case .heartbeat: HeartbeatRequest.self
        case .leaveGroup: LeaveGroupRequest.self
        case .syncGroup: SyncGroupRequest.self
        case .describeGroups: DescribeGroupsRequest.self
        case .listGroups: ListGroupsRequest.self
        case .saslHandshake: SaslHandshakeRequest.self
        case .apiVersions: ApiVersionsRequest.self
        case .createTopics: CreateTopicsRequest.self
        case .deleteTopics: DeleteTopicsRequest.self
        case .deleteRecords: DeleteRecordsRequest.self
        case .initProducerId: InitProducerIdRequest.self
        case .offsetForLeaderEpoch: OffsetForLeaderEpochRequest.self
        case .addPartitionsToTxn: AddPartitionsToTxnRequest.self
        case .addOffsetsToTxn: AddOffsetsToTxnRequest.self
        case .endTxn: EndTxnRequest.self
        case .writeTxnMarkers: WriteTxnMarkersRequest.self
        case .txnOffsetCommit: TxnOffsetCommitRequest.self
        case .describeAcls: DescribeAclsRequest.self
        case .createAcls: CreateAclsRequest.self
        case .deleteAcls: DeleteAclsRequest.self
        case .describeConfigs: DescribeConfigsRequest.self
        case .alterConfigs: AlterConfigsRequest.self
        case .alterReplicaLogDirs: AlterReplicaLogDirsRequest.self
        case .describeLogDirs: DescribeLogDirsRequest.self
        case .saslAuthenticate: SaslAuthenticateRequest.self
        case .createPartitions: CreatePartitionsRequest.self
        case .createDelegationToken: CreateDelegationTokenRequest.self
        case .renewDelegationToken: RenewDelegationTokenRequest.self
        case .expireDelegationToken: ExpireDelegationTokenRequest.self
        case .describeDelegationToken: DescribeDelegationTokenRequest.self
        case .deleteGroups: DeleteGroupsRequest.self
        case .electLeaders: ElectLeadersRequest.self
        case .incrementalAlterConfigs: IncrementalAlterConfigsRequest.self
        case .alterPartitionReassignments: AlterPartitionReassignmentsRequest.self
        case .listPartitionReassignments: ListPartitionReassignmentsRequest.self
        case .offsetDelete: OffsetDeleteRequest.self
        case .describeClientQuotas: DescribeClientQuotasRequest.self
        case .alterClientQuotas: AlterClientQuotasRequest.self
        case .describeUserScramCredentials: DescribeUserScramCredentialsRequest.self
        case .alterUserScramCredentials: AlterUserScramCredentialsRequest.self
        case .vote: VoteRequest.self
        case .beginQuorumEpoch: BeginQuorumEpochRequest.self
        case .endQuorumEpoch: EndQuorumEpochRequest.self
        case .describeQuorum: DescribeQuorumRequest.self
        case .alterPartition: AlterPartitionRequest.self
        case .updateFeatures: UpdateFeaturesRequest.self
        case .envelope: EnvelopeRequest.self
        case .fetchSnapshot: FetchSnapshotRequest.self
        case .describeCluster: DescribeClusterRequest.self
        case .describeProducers: DescribeProducersRequest.self
        case .brokerRegistration: BrokerRegistrationRequest.self
        case .brokerHeartbeat: BrokerHeartbeatRequest.self
        case .unregisterBroker: UnregisterBrokerRequest.self
        case .describeTransactions: DescribeTransactionsRequest.self
        case .listTransactions: ListTransactionsRequest.self
        case .allocateProducerIds: AllocateProducerIdsRequest.self
        case .consumerGroupHeartbeat: ConsumerGroupHeartbeatRequest.self
        case .consumerGroupDescribe: ConsumerGroupDescribeRequest.self
        case .controllerRegistration: ControllerRegistrationRequest.self
        case .getTelemetrySubscriptions: GetTelemetrySubscriptionsRequest.self
        case .pushTelemetry: PushTelemetryRequest.self
        case .assignReplicasToDirs: AssignReplicasToDirsRequest.self
        case .listClientMetricsResources: ListClientMetricsResourcesRequest.self
        case .describeTopicPartitions: DescribeTopicPartitionsRequest.self
        case .shareGroupHeartbeat: ShareGroupHeartbeatRequest.self
        case .shareGroupDescribe: ShareGroupDescribeRequest.self
        case .shareFetch: ShareFetchRequest.self
        case .shareAcknowledge: ShareAcknowledgeRequest.self
        case .addRaftVoter: AddRaftVoterRequest.self
        case .removeRaftVoter: RemoveRaftVoterRequest.self
        case .updateRaftVoter: UpdateRaftVoterRequest.self
        case .initializeShareGroupState: InitializeShareGroupStateRequest.self
        case .readShareGroupState: ReadShareGroupStateRequest.self
        case .writeShareGroupState: WriteShareGroupStateRequest.self
        case .deleteShareGroupState: DeleteShareGroupStateRequest.self
        case .readShareGroupStateSummary: ReadShareGroupStateSummaryRequest.self
        case .streamsGroupHeartbeat: StreamsGroupHeartbeatRequest.self
        case .streamsGroupDescribe: StreamsGroupDescribeRequest.self
        case .describeShareGroupOffsets: DescribeShareGroupOffsetsRequest.self
        case .alterShareGroupOffsets: AlterShareGroupOffsetsRequest.self
        case .deleteShareGroupOffsets: DeleteShareGroupOffsetsRequest.self
        }
    }

    /// Every message, with those that lie in logs and headers.
    public static var all: [any KafkaMessage.Type] {
        [
            ProduceRequest.self,
            ProduceResponse.self,
            FetchRequest.self,
            FetchResponse.self,
            ListOffsetsRequest.self,
            ListOffsetsResponse.self,
            MetadataRequest.self,
            MetadataResponse.self,
            LeaderAndIsrRequest.self,
            LeaderAndIsrResponse.self,
            StopReplicaRequest.self,
            StopReplicaResponse.self,
            UpdateMetadataRequest.self,
            UpdateMetadataResponse.self,
            ControlledShutdownRequest.self,
            ControlledShutdownResponse.self,
            OffsetCommitRequest.self,
            OffsetCommitResponse.self,
            OffsetFetchRequest.self,
            OffsetFetchResponse.self,
            FindCoordinatorRequest.self,
            FindCoordinatorResponse.self,
            JoinGroupRequest.self,
            JoinGroupResponse.self,
            HeartbeatRequest.self,
            HeartbeatResponse.self,
            LeaveGroupRequest.self,
            LeaveGroupResponse.self,
            SyncGroupRequest.self,
            SyncGroupResponse.self,
            DescribeGroupsRequest.self,
            DescribeGroupsResponse.self,
            ListGroupsRequest.self,
            ListGroupsResponse.self,
            SaslHandshakeRequest.self,
            SaslHandshakeResponse.self,
            ApiVersionsRequest.self,
            ApiVersionsResponse.self,
            CreateTopicsRequest.self,
            CreateTopicsResponse.self,
            DeleteTopicsRequest.self,
            DeleteTopicsResponse.self,
            DeleteRecordsRequest.self,
            DeleteRecordsResponse.self,
            InitProducerIdRequest.self,
            InitProducerIdResponse.self,
            OffsetForLeaderEpochRequest.self,
            OffsetForLeaderEpochResponse.self,
            AddPartitionsToTxnRequest.self,
            AddPartitionsToTxnResponse.self,
            AddOffsetsToTxnRequest.self,
            AddOffsetsToTxnResponse.self,
            EndTxnRequest.self,
            EndTxnResponse.self,
            WriteTxnMarkersRequest.self,
            WriteTxnMarkersResponse.self,
            TxnOffsetCommitRequest.self,
            TxnOffsetCommitResponse.self,
            DescribeAclsRequest.self,
            DescribeAclsResponse.self,
            CreateAclsRequest.self,
            CreateAclsResponse.self,
            DeleteAclsRequest.self,
            DeleteAclsResponse.self,
            DescribeConfigsRequest.self,
            DescribeConfigsResponse.self,
            AlterConfigsRequest.self,
            AlterConfigsResponse.self,
            AlterReplicaLogDirsRequest.self,
            AlterReplicaLogDirsResponse.self,
            DescribeLogDirsRequest.self,
            DescribeLogDirsResponse.self,
            SaslAuthenticateRequest.self,
            SaslAuthenticateResponse.self,
            CreatePartitionsRequest.self,
            CreatePartitionsResponse.self,
            CreateDelegationTokenRequest.self,
            CreateDelegationTokenResponse.self,
            RenewDelegationTokenRequest.self,
            RenewDelegationTokenResponse.self,
            ExpireDelegationTokenRequest.self,
            ExpireDelegationTokenResponse.self,
            DescribeDelegationTokenRequest.self,
            DescribeDelegationTokenResponse.self,
            DeleteGroupsRequest.self,
            DeleteGroupsResponse.self,
            ElectLeadersRequest.self,
            ElectLeadersResponse.self,
            IncrementalAlterConfigsRequest.self,
            IncrementalAlterConfigsResponse.self,
            AlterPartitionReassignmentsRequest.self,
            AlterPartitionReassignmentsResponse.self,
            ListPartitionReassignmentsRequest.self,
            ListPartitionReassignmentsResponse.self,
            OffsetDeleteRequest.self,
            OffsetDeleteResponse.self,
            DescribeClientQuotasRequest.self,
            DescribeClientQuotasResponse.self,
            AlterClientQuotasRequest.self,
            AlterClientQuotasResponse.self,
            DescribeUserScramCredentialsRequest.self,
            DescribeUserScramCredentialsResponse.self,
            AlterUserScramCredentialsRequest.self,
            AlterUserScramCredentialsResponse.self,
            VoteRequest.self,
            VoteResponse.self,
            BeginQuorumEpochRequest.self,
            BeginQuorumEpochResponse.self,
            EndQuorumEpochRequest.self,
            EndQuorumEpochResponse.self,
            DescribeQuorumRequest.self,
            DescribeQuorumResponse.self,
            AlterPartitionRequest.self,
            AlterPartitionResponse.self,
            UpdateFeaturesRequest.self,
            UpdateFeaturesResponse.self,
            EnvelopeRequest.self,
            EnvelopeResponse.self,
            FetchSnapshotRequest.self,
            FetchSnapshotResponse.self,
            DescribeClusterRequest.self,
            DescribeClusterResponse.self,
            DescribeProducersRequest.self,
            DescribeProducersResponse.self,
            BrokerRegistrationRequest.self,
            BrokerRegistrationResponse.self,
            BrokerHeartbeatRequest.self,
            BrokerHeartbeatResponse.self,
            UnregisterBrokerRequest.self,
            UnregisterBrokerResponse.self,
            DescribeTransactionsRequest.self,
            DescribeTransactionsResponse.self,
            ListTransactionsRequest.self,
            ListTransactionsResponse.self,
            AllocateProducerIdsRequest.self,
            AllocateProducerIdsResponse.self,
            ConsumerGroupHeartbeatRequest.self,
            ConsumerGroupHeartbeatResponse.self,
            ConsumerGroupDescribeRequest.self,
            ConsumerGroupDescribeResponse.self,
            ControllerRegistrationRequest.self,
            ControllerRegistrationResponse.self,
            GetTelemetrySubscriptionsRequest.self,
            GetTelemetrySubscriptionsResponse.self,
            PushTelemetryRequest.self,
            PushTelemetryResponse.self,
            AssignReplicasToDirsRequest.self,
            AssignReplicasToDirsResponse.self,
            ListClientMetricsResourcesRequest.self,
            ListClientMetricsResourcesResponse.self,
            DescribeTopicPartitionsRequest.self,
            DescribeTopicPartitionsResponse.self,
            ShareGroupHeartbeatRequest.self,
            ShareGroupHeartbeatResponse.self,
            ShareGroupDescribeRequest.self,
            ShareGroupDescribeResponse.self,
            ShareFetchRequest.self,
            ShareFetchResponse.self,
            ShareAcknowledgeRequest.self,
            ShareAcknowledgeResponse.self,
            AddRaftVoterRequest.self,
            AddRaftVoterResponse.self,
            RemoveRaftVoterRequest.self,
            RemoveRaftVoterResponse.self,
            UpdateRaftVoterRequest.self,
            UpdateRaftVoterResponse.self,
            InitializeShareGroupStateRequest.self,
            InitializeShareGroupStateResponse.self,
            ReadShareGroupStateRequest.self,
            ReadShareGroupStateResponse.self,
            WriteShareGroupStateRequest.self,
            WriteShareGroupStateResponse.self,
            DeleteShareGroupStateRequest.self,
            DeleteShareGroupStateResponse.self,
            ReadShareGroupStateSummaryRequest.self,
            ReadShareGroupStateSummaryResponse.self,
            StreamsGroupHeartbeatRequest.self,
            StreamsGroupHeartbeatResponse.self,
            StreamsGroupDescribeRequest.self,
            StreamsGroupDescribeResponse.self,
            DescribeShareGroupOffsetsRequest.self,
            DescribeShareGroupOffsetsResponse.self,
            AlterShareGroupOffsetsRequest.self,
            AlterShareGroupOffsetsResponse.self,
            DeleteShareGroupOffsetsRequest.self,
            DeleteShareGroupOffsetsResponse.self,
            ConsumerGroupCurrentMemberAssignmentKey.self,
            ConsumerGroupCurrentMemberAssignmentValue.self,
            ConsumerGroupMemberMetadataKey.self,
            ConsumerGroupMemberMetadataValue.self,
            ConsumerGroupMetadataKey.self,
            ConsumerGroupMetadataValue.self,
            ConsumerGroupPartitionMetadataKey.self,
            ConsumerGroupPartitionMetadataValue.self,
            ConsumerGroupTargetAssignmentMemberKey.self,
            ConsumerGroupTargetAssignmentMemberValue.self,
            ConsumerGroupTargetAssignmentMetadataKey.self,
            ConsumerGroupTargetAssignmentMetadataValue.self,
            ConsumerProtocolAssignment.self,
            ConsumerProtocolSubscription.self,
            EndTxnMarker.self,
            KRaftVersionRecord.self,
            LeaderChangeMessage.self,
            SnapshotFooterRecord.self,
            SnapshotHeaderRecord.self,
            VotersRecord.self,
            DefaultPrincipalData.self,
            GroupMetadataKey.self,
            GroupMetadataValue.self,
            OffsetCommitKey.self,
            OffsetCommitValue.self,
            RequestHeader.self,
            ResponseHeader.self,
            AbortTransactionRecord.self,
            AccessControlEntryRecord.self,
            BeginTransactionRecord.self,
            BrokerRegistrationChangeRecord.self,
            ClearElrRecord.self,
            ClientQuotaRecord.self,
            ConfigRecord.self,
            DelegationTokenRecord.self,
            EndTransactionRecord.self,
            FeatureLevelRecord.self,
            FenceBrokerRecord.self,
            NoOpRecord.self,
            PartitionChangeRecord.self,
            PartitionRecord.self,
            ProducerIdsRecord.self,
            RegisterBrokerRecord.self,
            RegisterControllerRecord.self,
            RemoveAccessControlEntryRecord.self,
            RemoveDelegationTokenRecord.self,
            RemoveTopicRecord.self,
            RemoveUserScramCredentialRecord.self,
            TopicRecord.self,
            UnfenceBrokerRecord.self,
            UnregisterBrokerRecord.self,
            UserScramCredentialRecord.self,
            ZkMigrationStateRecord.self,
            RemoteLogSegmentMetadataRecord.self,
            RemoteLogSegmentMetadataSnapshotRecord.self,
            RemoteLogSegmentMetadataUpdateRecord.self,
            RemotePartitionDeleteMetadataRecord.self,
            ShareSnapshotKey.self,
            ShareSnapshotValue.self,
            ShareUpdateKey.self,
            ShareUpdateValue.self,
            ShareGroupMemberMetadataKey.self,
            ShareGroupMemberMetadataValue.self,
            ShareGroupMetadataKey.self,
            ShareGroupMetadataValue.self,
            ShareGroupPartitionMetadataKey.self,
            ShareGroupPartitionMetadataValue.self,
            TransactionLogKey.self,
            TransactionLogValue.self
        ]
    }
}
