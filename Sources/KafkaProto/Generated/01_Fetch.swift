// Written by generate-messages from Schema/01_Fetch.schema. Do not edit.
import Platform

public struct FetchRequest: KafkaRequest {
    public var clusterId: String?
    public var replicaId: Int32
    public var replicaState: ReplicaState
    public var maxWaitMs: Int32
    public var minBytes: Int32
    public var maxBytes: Int32
    public var isolationLevel: Int8
    public var sessionId: Int32
    public var sessionEpoch: Int32
    public var topics: [FetchTopic]
    public var forgottenTopicsData: [ForgottenTopic]
    public var rackId: String

    public init() {
        self.clusterId = nil
        self.replicaId = -1
        self.replicaState = ReplicaState()
        self.maxWaitMs = 0
        self.minBytes = 0
        self.maxBytes = 0x7fffffff
        self.isolationLevel = 0
        self.sessionId = 0
        self.sessionEpoch = -1
        self.topics = []
        self.forgottenTopicsData = []
        self.rackId = ""
    }

    public init(
        clusterId: String? = nil,
        replicaId: Int32 = -1,
        replicaState: ReplicaState = ReplicaState(),
        maxWaitMs: Int32 = 0,
        minBytes: Int32 = 0,
        maxBytes: Int32 = 0x7fffffff,
        isolationLevel: Int8 = 0,
        sessionId: Int32 = 0,
        sessionEpoch: Int32 = -1,
        topics: [FetchTopic] = [],
        forgottenTopicsData: [ForgottenTopic] = [],
        rackId: String = ""
    ) {
        self.clusterId = clusterId
        self.replicaId = replicaId
        self.replicaState = replicaState
        self.maxWaitMs = maxWaitMs
        self.minBytes = minBytes
        self.maxBytes = maxBytes
        self.isolationLevel = isolationLevel
        self.sessionId = sessionId
        self.sessionEpoch = sessionEpoch
        self.topics = topics
        self.forgottenTopicsData = forgottenTopicsData
        self.rackId = rackId
    }

    public static var versions: ClosedRange<Int16> { 0...18 }
    public typealias Response = FetchResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...17 }
    public static var apiKey: ApiKey { .fetch }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 12 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 12 ? 1 : 0 }
    public static var layout: StaticString {
        """
        FetchRequest 0-18 12+
        0 clusterId string 12+ 12+ 0@12+ null
        0 replicaId int32 0-14 - - -1
        0 replicaState ReplicaState 15+ - 1@15+ -
        1 replicaId int32 15-18 - - -1
        1 replicaEpoch int64 15-18 - - -1
        0 maxWaitMs int32 0-18 - - -
        0 minBytes int32 0-18 - - -
        0 maxBytes int32 3+ - - 0x7fffffff
        0 isolationLevel int8 4+ - - -
        0 sessionId int32 7+ - - -
        0 sessionEpoch int32 7+ - - -1
        0 topics []FetchTopic 0-18 - - -
        1 topic string 0-12 - - -
        1 topicId uuid 13+ - - -
        1 partitions []FetchPartition 0-18 - - -
        2 partition int32 0-18 - - -
        2 currentLeaderEpoch int32 9+ - - -1
        2 fetchOffset int64 0-18 - - -
        2 lastFetchedEpoch int32 12+ - - -1
        2 logStartOffset int64 5+ - - -1
        2 partitionMaxBytes int32 0-18 - - -
        2 replicaDirectoryId uuid 17+ - 0@17+ -
        2 highWatermark int64 18+ - 1@18+ 9223372036854775807
        0 forgottenTopicsData []ForgottenTopic 7+ - - -
        1 topic string 7-12 - - -
        1 topicId uuid 13+ - - -
        1 partitions []int32 7-18 - - -
        0 rackId string 11+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 12
        self.clusterId = nil
        if version <= 14 {
            reader.field = 1
            self.replicaId = try reader.int32()
        } else {
            self.replicaId = -1
        }
        self.replicaState = ReplicaState()
        reader.field = 5
        self.maxWaitMs = try reader.int32()
        reader.field = 6
        self.minBytes = try reader.int32()
        if version >= 3 {
            reader.field = 7
            self.maxBytes = try reader.int32()
        } else {
            self.maxBytes = 0x7fffffff
        }
        if version >= 4 {
            reader.field = 8
            self.isolationLevel = try reader.int8()
        } else {
            self.isolationLevel = 0
        }
        if version >= 7 {
            reader.field = 9
            self.sessionId = try reader.int32()
        } else {
            self.sessionId = 0
        }
        if version >= 7 {
            reader.field = 10
            self.sessionEpoch = try reader.int32()
        } else {
            self.sessionEpoch = -1
        }
        reader.field = 11
        self.topics = try reader.structures(of: FetchTopic.self, flexible: flexible, elementMin: 1, version: version)
        if version >= 7 {
            reader.field = 23
            self.forgottenTopicsData = try reader.structures(of: ForgottenTopic.self, flexible: flexible, elementMin: 1, version: version)
        } else {
            self.forgottenTopicsData = []
        }
        if version >= 11 {
            reader.field = 27
            self.rackId = try reader.string(flexible: flexible)
        } else {
            self.rackId = ""
        }
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 0
                    self.clusterId = try reader.nullableString(flexible: flexible)
                    try reader.endTag(end)
                case 1 where version >= 15:
                    reader.field = 2
                    self.replicaState = try ReplicaState(from: &reader, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 12
        if version <= 14 {
            writer.int32(self.replicaId)
        }
        if version > 14 && self.replicaId != -1 {
            throw writer.unsupported(version, field: 1)
        }
        if version < 15 && !self.replicaState.isDefault {
            throw writer.unsupported(version, field: 2)
        }
        writer.int32(self.maxWaitMs)
        writer.int32(self.minBytes)
        if version >= 3 {
            writer.int32(self.maxBytes)
        }
        if version >= 4 {
            writer.int8(self.isolationLevel)
        }
        if version >= 7 {
            writer.int32(self.sessionId)
        }
        if version >= 7 {
            writer.int32(self.sessionEpoch)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if version >= 7 {
            writer.length(self.forgottenTopicsData.count, flexible: flexible)
            for i in self.forgottenTopicsData.indices { try self.forgottenTopicsData[i].encode(to: &writer, version: version) }
        }
        if version < 7 && !self.forgottenTopicsData.isEmpty {
            throw writer.unsupported(version, field: 23)
        }
        if version >= 11 {
            try writer.nullableString(self.rackId, flexible: flexible, field: 27)
        }
        if flexible {
            var tags: UInt32 = 0
            if self.clusterId != nil { tags += 1 }
            if version >= 15 && !self.replicaState.isDefault { tags += 1 }
            writer.unsignedVarint(tags)
            if self.clusterId != nil {
                var content = writer.scratch()
                try content.nullableString(self.clusterId, flexible: flexible, field: 0)
                writer.tag(0, &content)
            }
            if version >= 15 && !self.replicaState.isDefault {
                var content = writer.scratch()
                try self.replicaState.encode(to: &content, version: version)
                writer.tag(1, &content)
            }
        }
    }

    public struct ReplicaState: WireStructure, Sendable {
        public var replicaId: Int32
        public var replicaEpoch: Int64

        public init() {
            self.replicaId = -1
            self.replicaEpoch = -1
        }

        public init(
            replicaId: Int32 = -1,
            replicaEpoch: Int64 = -1
        ) {
            self.replicaId = replicaId
            self.replicaEpoch = replicaEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.replicaId = try reader.int32()
            reader.field = 4
            self.replicaEpoch = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.replicaId)
            writer.int64(self.replicaEpoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.replicaId != -1) && !(self.replicaEpoch != -1)
        }
    }

    public struct FetchTopic: WireStructure, Sendable {
        public var topic: String
        public var topicId: Uuid
        public var partitions: [FetchPartition]

        public init() {
            self.topic = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topic: String = "",
            topicId: Uuid = .zero,
            partitions: [FetchPartition] = []
        ) {
            self.topic = topic
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 12
            if version <= 12 {
                reader.field = 12
                self.topic = try reader.string(flexible: flexible)
            } else {
                self.topic = ""
            }
            if version >= 13 {
                reader.field = 13
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 14
            self.partitions = try reader.structures(of: FetchPartition.self, flexible: flexible, elementMin: 16, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            if version <= 12 {
                try writer.nullableString(self.topic, flexible: flexible, field: 12)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct FetchPartition: WireStructure, Sendable {
        public var partition: Int32
        public var currentLeaderEpoch: Int32
        public var fetchOffset: Int64
        public var lastFetchedEpoch: Int32
        public var logStartOffset: Int64
        public var partitionMaxBytes: Int32
        public var replicaDirectoryId: Uuid
        public var highWatermark: Int64

        public init() {
            self.partition = 0
            self.currentLeaderEpoch = -1
            self.fetchOffset = 0
            self.lastFetchedEpoch = -1
            self.logStartOffset = -1
            self.partitionMaxBytes = 0
            self.replicaDirectoryId = .zero
            self.highWatermark = 9223372036854775807
        }

        public init(
            partition: Int32 = 0,
            currentLeaderEpoch: Int32 = -1,
            fetchOffset: Int64 = 0,
            lastFetchedEpoch: Int32 = -1,
            logStartOffset: Int64 = -1,
            partitionMaxBytes: Int32 = 0,
            replicaDirectoryId: Uuid = .zero,
            highWatermark: Int64 = 9223372036854775807
        ) {
            self.partition = partition
            self.currentLeaderEpoch = currentLeaderEpoch
            self.fetchOffset = fetchOffset
            self.lastFetchedEpoch = lastFetchedEpoch
            self.logStartOffset = logStartOffset
            self.partitionMaxBytes = partitionMaxBytes
            self.replicaDirectoryId = replicaDirectoryId
            self.highWatermark = highWatermark
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 12
            reader.field = 15
            self.partition = try reader.int32()
            if version >= 9 {
                reader.field = 16
                self.currentLeaderEpoch = try reader.int32()
            } else {
                self.currentLeaderEpoch = -1
            }
            reader.field = 17
            self.fetchOffset = try reader.int64()
            if version >= 12 {
                reader.field = 18
                self.lastFetchedEpoch = try reader.int32()
            } else {
                self.lastFetchedEpoch = -1
            }
            if version >= 5 {
                reader.field = 19
                self.logStartOffset = try reader.int64()
            } else {
                self.logStartOffset = -1
            }
            reader.field = 20
            self.partitionMaxBytes = try reader.int32()
            self.replicaDirectoryId = .zero
            self.highWatermark = 9223372036854775807
            if flexible {
                var tags = try reader.tagCount()
                while tags > 0 {
                    tags -= 1
                    let (tag, end) = try reader.tag()
                    switch tag {
                    case 0 where version >= 17:
                        reader.field = 21
                        self.replicaDirectoryId = try reader.uuid()
                        try reader.endTag(end)
                    case 1 where version >= 18:
                        reader.field = 22
                        self.highWatermark = try reader.int64()
                        try reader.endTag(end)
                    default:
                        reader.skipTag(to: end)
                    }
                }
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            writer.int32(self.partition)
            if version >= 9 {
                writer.int32(self.currentLeaderEpoch)
            }
            writer.int64(self.fetchOffset)
            if version >= 12 {
                writer.int32(self.lastFetchedEpoch)
            }
            if version < 12 && self.lastFetchedEpoch != -1 {
                throw writer.unsupported(version, field: 18)
            }
            if version >= 5 {
                writer.int64(self.logStartOffset)
            }
            writer.int32(self.partitionMaxBytes)
            if flexible {
                var tags: UInt32 = 0
                if version >= 17 && self.replicaDirectoryId != .zero { tags += 1 }
                if version >= 18 && self.highWatermark != 9223372036854775807 { tags += 1 }
                writer.unsignedVarint(tags)
                if version >= 17 && self.replicaDirectoryId != .zero {
                    var content = writer.scratch()
                    content.uuid(self.replicaDirectoryId)
                    writer.tag(0, &content)
                }
                if version >= 18 && self.highWatermark != 9223372036854775807 {
                    var content = writer.scratch()
                    content.int64(self.highWatermark)
                    writer.tag(1, &content)
                }
            }
        }
    }

    public struct ForgottenTopic: WireStructure, Sendable {
        public var topic: String
        public var topicId: Uuid
        public var partitions: [Int32]

        public init() {
            self.topic = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topic: String = "",
            topicId: Uuid = .zero,
            partitions: [Int32] = []
        ) {
            self.topic = topic
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 12
            if version <= 12 {
                reader.field = 24
                self.topic = try reader.string(flexible: flexible)
            } else {
                self.topic = ""
            }
            if version >= 13 {
                reader.field = 25
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 26
            self.partitions = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            if version <= 12 {
                try writer.nullableString(self.topic, flexible: flexible, field: 24)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            writer.numbers(self.partitions, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct FetchResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var sessionId: Int32
    public var responses: [FetchableTopicResponse]
    public var nodeEndpoints: [NodeEndpoint]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.sessionId = 0
        self.responses = []
        self.nodeEndpoints = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        sessionId: Int32 = 0,
        responses: [FetchableTopicResponse] = [],
        nodeEndpoints: [NodeEndpoint] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.sessionId = sessionId
        self.responses = responses
        self.nodeEndpoints = nodeEndpoints
    }

    public static var versions: ClosedRange<Int16> { 0...18 }
    public static var layout: StaticString {
        """
        FetchResponse 0-18 12+
        0 throttleTimeMs int32 1+ - - -
        0 errorCode int16 7+ - - -
        0 sessionId int32 7+ - - -
        0 responses []FetchableTopicResponse 0-18 - - -
        1 topic string 0-12 - - -
        1 topicId uuid 13+ - - -
        1 partitions []PartitionData 0-18 - - -
        2 partitionIndex int32 0-18 - - -
        2 errorCode int16 0-18 - - -
        2 highWatermark int64 0-18 - - -
        2 lastStableOffset int64 4+ - - -1
        2 logStartOffset int64 5+ - - -1
        2 divergingEpoch EpochEndOffset 12+ - 0@12+ -
        3 epoch int32 12-18 - - -1
        3 endOffset int64 12-18 - - -1
        2 currentLeader LeaderIdAndEpoch 12+ - 1@12+ -
        3 leaderId int32 12-18 - - -1
        3 leaderEpoch int32 12-18 - - -1
        2 snapshotId SnapshotId 12+ - 2@12+ -
        3 endOffset int64 0+ - - -1
        3 epoch int32 0+ - - -1
        2 abortedTransactions []AbortedTransaction 4+ 4+ - -
        3 producerId int64 4-18 - - -
        3 firstOffset int64 4-18 - - -
        2 preferredReadReplica int32 11+ - - -1
        2 records records 0-18 0-18 - -
        0 nodeEndpoints []NodeEndpoint 16+ - 0@16+ -
        1 nodeId int32 16-18 - - -
        1 host string 16-18 - - -
        1 port int32 16-18 - - -
        1 rack string 16-18 16-18 - null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 12
        if version >= 1 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        if version >= 7 {
            reader.field = 1
            self.errorCode = try reader.int16()
        } else {
            self.errorCode = 0
        }
        if version >= 7 {
            reader.field = 2
            self.sessionId = try reader.int32()
        } else {
            self.sessionId = 0
        }
        reader.field = 3
        self.responses = try reader.structures(of: FetchableTopicResponse.self, flexible: flexible, elementMin: 1, version: version)
        self.nodeEndpoints = []
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0 where version >= 16:
                    reader.field = 26
                    self.nodeEndpoints = try reader.structures(of: NodeEndpoint.self, flexible: flexible, elementMin: 10, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 12
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        if version >= 7 {
            writer.int16(self.errorCode)
        }
        if version >= 7 {
            writer.int32(self.sessionId)
        }
        if version < 7 && self.sessionId != 0 {
            throw writer.unsupported(version, field: 2)
        }
        writer.length(self.responses.count, flexible: flexible)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
        if version < 16 && !self.nodeEndpoints.isEmpty {
            throw writer.unsupported(version, field: 26)
        }
        if flexible {
            var tags: UInt32 = 0
            if version >= 16 && !self.nodeEndpoints.isEmpty { tags += 1 }
            writer.unsignedVarint(tags)
            if version >= 16 && !self.nodeEndpoints.isEmpty {
                var content = writer.scratch()
                content.length(self.nodeEndpoints.count, flexible: flexible)
                for i in self.nodeEndpoints.indices { try self.nodeEndpoints[i].encode(to: &content, version: version) }
                writer.tag(0, &content)
            }
        }
    }

    public struct FetchableTopicResponse: WireStructure, Sendable {
        public var topic: String
        public var topicId: Uuid
        public var partitions: [PartitionData]

        public init() {
            self.topic = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topic: String = "",
            topicId: Uuid = .zero,
            partitions: [PartitionData] = []
        ) {
            self.topic = topic
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 12
            if version <= 12 {
                reader.field = 4
                self.topic = try reader.string(flexible: flexible)
            } else {
                self.topic = ""
            }
            if version >= 13 {
                reader.field = 5
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 6
            self.partitions = try reader.structures(of: PartitionData.self, flexible: flexible, elementMin: 15, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            if version <= 12 {
                try writer.nullableString(self.topic, flexible: flexible, field: 4)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var highWatermark: Int64
        public var lastStableOffset: Int64
        public var logStartOffset: Int64
        public var divergingEpoch: EpochEndOffset
        public var currentLeader: LeaderIdAndEpoch
        public var snapshotId: SnapshotId
        public var abortedTransactions: [AbortedTransaction]?
        public var preferredReadReplica: Int32
        public var records: RecordsField?

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.highWatermark = 0
            self.lastStableOffset = -1
            self.logStartOffset = -1
            self.divergingEpoch = EpochEndOffset()
            self.currentLeader = LeaderIdAndEpoch()
            self.snapshotId = SnapshotId()
            self.abortedTransactions = []
            self.preferredReadReplica = -1
            self.records = nil
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            highWatermark: Int64 = 0,
            lastStableOffset: Int64 = -1,
            logStartOffset: Int64 = -1,
            divergingEpoch: EpochEndOffset = EpochEndOffset(),
            currentLeader: LeaderIdAndEpoch = LeaderIdAndEpoch(),
            snapshotId: SnapshotId = SnapshotId(),
            abortedTransactions: [AbortedTransaction]? = [],
            preferredReadReplica: Int32 = -1,
            records: RecordsField? = nil
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.highWatermark = highWatermark
            self.lastStableOffset = lastStableOffset
            self.logStartOffset = logStartOffset
            self.divergingEpoch = divergingEpoch
            self.currentLeader = currentLeader
            self.snapshotId = snapshotId
            self.abortedTransactions = abortedTransactions
            self.preferredReadReplica = preferredReadReplica
            self.records = records
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 12
            reader.field = 7
            self.partitionIndex = try reader.int32()
            reader.field = 8
            self.errorCode = try reader.int16()
            reader.field = 9
            self.highWatermark = try reader.int64()
            if version >= 4 {
                reader.field = 10
                self.lastStableOffset = try reader.int64()
            } else {
                self.lastStableOffset = -1
            }
            if version >= 5 {
                reader.field = 11
                self.logStartOffset = try reader.int64()
            } else {
                self.logStartOffset = -1
            }
            self.divergingEpoch = EpochEndOffset()
            self.currentLeader = LeaderIdAndEpoch()
            self.snapshotId = SnapshotId()
            if version >= 4 {
                reader.field = 21
                self.abortedTransactions = try reader.nullableStructures(of: AbortedTransaction.self, flexible: flexible, elementMin: 16, version: version)
            } else {
                self.abortedTransactions = []
            }
            if version >= 11 {
                reader.field = 24
                self.preferredReadReplica = try reader.int32()
            } else {
                self.preferredReadReplica = -1
            }
            reader.field = 25
            self.records = try reader.nullableRecords(flexible: flexible)
            if flexible {
                var tags = try reader.tagCount()
                while tags > 0 {
                    tags -= 1
                    let (tag, end) = try reader.tag()
                    switch tag {
                    case 0:
                        reader.field = 12
                        self.divergingEpoch = try EpochEndOffset(from: &reader, version: version)
                        try reader.endTag(end)
                    case 1:
                        reader.field = 15
                        self.currentLeader = try LeaderIdAndEpoch(from: &reader, version: version)
                        try reader.endTag(end)
                    case 2:
                        reader.field = 18
                        self.snapshotId = try SnapshotId(from: &reader, version: version)
                        try reader.endTag(end)
                    default:
                        reader.skipTag(to: end)
                    }
                }
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            writer.int64(self.highWatermark)
            if version >= 4 {
                writer.int64(self.lastStableOffset)
            }
            if version >= 5 {
                writer.int64(self.logStartOffset)
            }
            if version < 12 && !self.divergingEpoch.isDefault {
                throw writer.unsupported(version, field: 12)
            }
            if version < 12 && !self.currentLeader.isDefault {
                throw writer.unsupported(version, field: 15)
            }
            if version < 12 && !self.snapshotId.isDefault {
                throw writer.unsupported(version, field: 18)
            }
            if version >= 4 {
                if let array = self.abortedTransactions {
                    writer.length(array.count, flexible: flexible)
                    for i in array.indices { try array[i].encode(to: &writer, version: version) }
                } else {
                    writer.length(-1, flexible: flexible)
                }
            }
            if version >= 11 {
                writer.int32(self.preferredReadReplica)
            }
            if version < 11 && self.preferredReadReplica != -1 {
                throw writer.unsupported(version, field: 24)
            }
            writer.nullableRecords(self.records, flexible: flexible)
            if flexible {
                var tags: UInt32 = 0
                if !self.divergingEpoch.isDefault { tags += 1 }
                if !self.currentLeader.isDefault { tags += 1 }
                if !self.snapshotId.isDefault { tags += 1 }
                writer.unsignedVarint(tags)
                if !self.divergingEpoch.isDefault {
                    var content = writer.scratch()
                    try self.divergingEpoch.encode(to: &content, version: version)
                    writer.tag(0, &content)
                }
                if !self.currentLeader.isDefault {
                    var content = writer.scratch()
                    try self.currentLeader.encode(to: &content, version: version)
                    writer.tag(1, &content)
                }
                if !self.snapshotId.isDefault {
                    var content = writer.scratch()
                    try self.snapshotId.encode(to: &content, version: version)
                    writer.tag(2, &content)
                }
            }
        }
    }

    public struct EpochEndOffset: WireStructure, Sendable {
        public var epoch: Int32
        public var endOffset: Int64

        public init() {
            self.epoch = -1
            self.endOffset = -1
        }

        public init(
            epoch: Int32 = -1,
            endOffset: Int64 = -1
        ) {
            self.epoch = epoch
            self.endOffset = endOffset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 13
            self.epoch = try reader.int32()
            reader.field = 14
            self.endOffset = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.epoch)
            writer.int64(self.endOffset)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.epoch != -1) && !(self.endOffset != -1)
        }
    }

    public struct LeaderIdAndEpoch: WireStructure, Sendable {
        public var leaderId: Int32
        public var leaderEpoch: Int32

        public init() {
            self.leaderId = -1
            self.leaderEpoch = -1
        }

        public init(
            leaderId: Int32 = -1,
            leaderEpoch: Int32 = -1
        ) {
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 16
            self.leaderId = try reader.int32()
            reader.field = 17
            self.leaderEpoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.leaderId != -1) && !(self.leaderEpoch != -1)
        }
    }

    public struct SnapshotId: WireStructure, Sendable {
        public var endOffset: Int64
        public var epoch: Int32

        public init() {
            self.endOffset = -1
            self.epoch = -1
        }

        public init(
            endOffset: Int64 = -1,
            epoch: Int32 = -1
        ) {
            self.endOffset = endOffset
            self.epoch = epoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 19
            self.endOffset = try reader.int64()
            reader.field = 20
            self.epoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int64(self.endOffset)
            writer.int32(self.epoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.endOffset != -1) && !(self.epoch != -1)
        }
    }

    public struct AbortedTransaction: WireStructure, Sendable {
        public var producerId: Int64
        public var firstOffset: Int64

        public init() {
            self.producerId = 0
            self.firstOffset = 0
        }

        public init(
            producerId: Int64 = 0,
            firstOffset: Int64 = 0
        ) {
            self.producerId = producerId
            self.firstOffset = firstOffset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 12
            reader.field = 22
            self.producerId = try reader.int64()
            reader.field = 23
            self.firstOffset = try reader.int64()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            writer.int64(self.producerId)
            writer.int64(self.firstOffset)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct NodeEndpoint: WireStructure, Sendable {
        public var nodeId: Int32
        public var host: String
        public var port: Int32
        public var rack: String?

        public init() {
            self.nodeId = 0
            self.host = ""
            self.port = 0
            self.rack = nil
        }

        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.rack = rack
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 27
            self.nodeId = try reader.int32()
            reader.field = 28
            self.host = try reader.string(flexible: true)
            reader.field = 29
            self.port = try reader.int32()
            reader.field = 30
            self.rack = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 28)
            writer.int32(self.port)
            try writer.nullableString(self.rack, flexible: true, field: 30)
            writer.unsignedVarint(0)
        }
    }
}
