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
        writer.fixed(self.maxWaitMs, self.minBytes)
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
        try writer.structures(self.topics, flexible: flexible, version: version)
        if version >= 7 {
            try writer.structures(self.forgottenTopicsData, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.replicaId, self.replicaEpoch)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            if version <= 12 {
                try writer.nullableString(self.topic, flexible: flexible, field: 12)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitions, flexible: flexible, version: version)
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

extension FetchRequest {
    public init() {
        self.init(
            clusterId: nil,
            replicaId: -1,
            replicaState: FetchRequest.ReplicaState(),
            maxWaitMs: 0,
            minBytes: 0,
            maxBytes: 0x7fffffff,
            isolationLevel: 0,
            sessionId: 0,
            sessionEpoch: -1,
            topics: [],
            forgottenTopicsData: [],
            rackId: ""
        )
    }

    public init(
        clusterId: String? = nil,
        replicaId: Int32 = -1,
        replicaState: FetchRequest.ReplicaState = FetchRequest.ReplicaState(),
        maxWaitMs: Int32 = 0,
        minBytes: Int32 = 0,
        maxBytes: Int32 = 0x7fffffff,
        isolationLevel: Int8 = 0,
        sessionId: Int32 = 0,
        sessionEpoch: Int32 = -1,
        topics: [FetchRequest.FetchTopic] = [],
        forgottenTopicsData: [FetchRequest.ForgottenTopic] = [],
        rackId: String = "",
        _: Void = ()
    ) {
        self.init(
            clusterId: clusterId,
            replicaId: replicaId,
            replicaState: replicaState,
            maxWaitMs: maxWaitMs,
            minBytes: minBytes,
            maxBytes: maxBytes,
            isolationLevel: isolationLevel,
            sessionId: sessionId,
            sessionEpoch: sessionEpoch,
            topics: topics,
            forgottenTopicsData: forgottenTopicsData,
            rackId: rackId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 12
        var clusterId: String? = nil
        let replicaId: Int32
        if version <= 14 {
            reader.field = 1
            replicaId = try reader.int32()
        } else {
            replicaId = -1
        }
        var replicaState: FetchRequest.ReplicaState = FetchRequest.ReplicaState()
        reader.field = 5
        let (maxWaitMs, minBytes): (Int32, Int32) = try reader.fixed()
        let maxBytes: Int32
        if version >= 3 {
            reader.field = 7
            maxBytes = try reader.int32()
        } else {
            maxBytes = 0x7fffffff
        }
        let isolationLevel: Int8
        if version >= 4 {
            reader.field = 8
            isolationLevel = try reader.int8()
        } else {
            isolationLevel = 0
        }
        let sessionId: Int32
        if version >= 7 {
            reader.field = 9
            sessionId = try reader.int32()
        } else {
            sessionId = 0
        }
        let sessionEpoch: Int32
        if version >= 7 {
            reader.field = 10
            sessionEpoch = try reader.int32()
        } else {
            sessionEpoch = -1
        }
        reader.field = 11
        let topics: [FetchRequest.FetchTopic] = try reader.structures(of: FetchRequest.FetchTopic.self, flexible: flexible, elementMin: 1, version: version)
        let forgottenTopicsData: [FetchRequest.ForgottenTopic]
        if version >= 7 {
            reader.field = 23
            forgottenTopicsData = try reader.structures(of: FetchRequest.ForgottenTopic.self, flexible: flexible, elementMin: 1, version: version)
        } else {
            forgottenTopicsData = []
        }
        let rackId: String
        if version >= 11 {
            reader.field = 27
            rackId = try reader.string(flexible: flexible)
        } else {
            rackId = ""
        }
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 0
                    clusterId = try reader.nullableString(flexible: flexible)
                    try reader.endTag(end)
                case 1 where version >= 15:
                    reader.field = 2
                    replicaState = try FetchRequest.ReplicaState(from: &reader, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            clusterId: clusterId,
            replicaId: replicaId,
            replicaState: replicaState,
            maxWaitMs: maxWaitMs,
            minBytes: minBytes,
            maxBytes: maxBytes,
            isolationLevel: isolationLevel,
            sessionId: sessionId,
            sessionEpoch: sessionEpoch,
            topics: topics,
            forgottenTopicsData: forgottenTopicsData,
            rackId: rackId
        )
    }
}

extension FetchRequest.ReplicaState {
    public init() {
        self.init(
            replicaId: -1,
            replicaEpoch: -1
        )
    }

    public init(
        replicaId: Int32 = -1,
        replicaEpoch: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            replicaId: replicaId,
            replicaEpoch: replicaEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let (replicaId, replicaEpoch): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            replicaId: replicaId,
            replicaEpoch: replicaEpoch
        )
    }
}

extension FetchRequest.FetchTopic {
    public init() {
        self.init(
            topic: "",
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topic: String = "",
        topicId: Uuid = .zero,
        partitions: [FetchRequest.FetchPartition] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 12
        let topic: String
        if version <= 12 {
            reader.field = 12
            topic = try reader.string(flexible: flexible)
        } else {
            topic = ""
        }
        let topicId: Uuid
        if version >= 13 {
            reader.field = 13
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 14
        let partitions: [FetchRequest.FetchPartition] = try reader.structures(of: FetchRequest.FetchPartition.self, flexible: flexible, elementMin: 16, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topic: topic,
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension FetchRequest.FetchPartition {
    public init() {
        self.init(
            partition: 0,
            currentLeaderEpoch: -1,
            fetchOffset: 0,
            lastFetchedEpoch: -1,
            logStartOffset: -1,
            partitionMaxBytes: 0,
            replicaDirectoryId: .zero,
            highWatermark: 9223372036854775807
        )
    }

    public init(
        partition: Int32 = 0,
        currentLeaderEpoch: Int32 = -1,
        fetchOffset: Int64 = 0,
        lastFetchedEpoch: Int32 = -1,
        logStartOffset: Int64 = -1,
        partitionMaxBytes: Int32 = 0,
        replicaDirectoryId: Uuid = .zero,
        highWatermark: Int64 = 9223372036854775807,
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            currentLeaderEpoch: currentLeaderEpoch,
            fetchOffset: fetchOffset,
            lastFetchedEpoch: lastFetchedEpoch,
            logStartOffset: logStartOffset,
            partitionMaxBytes: partitionMaxBytes,
            replicaDirectoryId: replicaDirectoryId,
            highWatermark: highWatermark
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 12
        reader.field = 15
        let partition: Int32 = try reader.int32()
        let currentLeaderEpoch: Int32
        if version >= 9 {
            reader.field = 16
            currentLeaderEpoch = try reader.int32()
        } else {
            currentLeaderEpoch = -1
        }
        reader.field = 17
        let fetchOffset: Int64 = try reader.int64()
        let lastFetchedEpoch: Int32
        if version >= 12 {
            reader.field = 18
            lastFetchedEpoch = try reader.int32()
        } else {
            lastFetchedEpoch = -1
        }
        let logStartOffset: Int64
        if version >= 5 {
            reader.field = 19
            logStartOffset = try reader.int64()
        } else {
            logStartOffset = -1
        }
        reader.field = 20
        let partitionMaxBytes: Int32 = try reader.int32()
        var replicaDirectoryId: Uuid = .zero
        var highWatermark: Int64 = 9223372036854775807
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0 where version >= 17:
                    reader.field = 21
                    replicaDirectoryId = try reader.uuid()
                    try reader.endTag(end)
                case 1 where version >= 18:
                    reader.field = 22
                    highWatermark = try reader.int64()
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            partition: partition,
            currentLeaderEpoch: currentLeaderEpoch,
            fetchOffset: fetchOffset,
            lastFetchedEpoch: lastFetchedEpoch,
            logStartOffset: logStartOffset,
            partitionMaxBytes: partitionMaxBytes,
            replicaDirectoryId: replicaDirectoryId,
            highWatermark: highWatermark
        )
    }
}

extension FetchRequest.ForgottenTopic {
    public init() {
        self.init(
            topic: "",
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topic: String = "",
        topicId: Uuid = .zero,
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 12
        let topic: String
        if version <= 12 {
            reader.field = 24
            topic = try reader.string(flexible: flexible)
        } else {
            topic = ""
        }
        let topicId: Uuid
        if version >= 13 {
            reader.field = 25
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 26
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topic: topic,
            topicId: topicId,
            partitions: partitions
        )
    }
}

public struct FetchResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var sessionId: Int32
    public var responses: [FetchableTopicResponse]
    public var nodeEndpoints: [NodeEndpoint]

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
        try writer.structures(self.responses, flexible: flexible, version: version)
        if version < 16 && !self.nodeEndpoints.isEmpty {
            throw writer.unsupported(version, field: 26)
        }
        if flexible {
            var tags: UInt32 = 0
            if version >= 16 && !self.nodeEndpoints.isEmpty { tags += 1 }
            writer.unsignedVarint(tags)
            if version >= 16 && !self.nodeEndpoints.isEmpty {
                var content = writer.scratch()
                try content.structures(self.nodeEndpoints, flexible: flexible, version: version)
                writer.tag(0, &content)
            }
        }
    }

    public struct FetchableTopicResponse: WireStructure, Sendable {
        public var topic: String
        public var topicId: Uuid
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            if version <= 12 {
                try writer.nullableString(self.topic, flexible: flexible, field: 4)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitions, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            writer.fixed(self.partitionIndex, self.errorCode, self.highWatermark)
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
                    try writer.structures(array, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.epoch, self.endOffset)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.epoch != -1) && !(self.endOffset != -1)
        }
    }

    public struct LeaderIdAndEpoch: WireStructure, Sendable {
        public var leaderId: Int32
        public var leaderEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.leaderId, self.leaderEpoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.leaderId != -1) && !(self.leaderEpoch != -1)
        }
    }

    public struct SnapshotId: WireStructure, Sendable {
        public var endOffset: Int64
        public var epoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.endOffset, self.epoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.endOffset != -1) && !(self.epoch != -1)
        }
    }

    public struct AbortedTransaction: WireStructure, Sendable {
        public var producerId: Int64
        public var firstOffset: Int64

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 12
            writer.fixed(self.producerId, self.firstOffset)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 28)
            writer.int32(self.port)
            try writer.nullableString(self.rack, flexible: true, field: 30)
            writer.unsignedVarint(0)
        }
    }
}

extension FetchResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            sessionId: 0,
            responses: [],
            nodeEndpoints: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        sessionId: Int32 = 0,
        responses: [FetchResponse.FetchableTopicResponse] = [],
        nodeEndpoints: [FetchResponse.NodeEndpoint] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            sessionId: sessionId,
            responses: responses,
            nodeEndpoints: nodeEndpoints
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 12
        let throttleTimeMs: Int32
        if version >= 1 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        let errorCode: Int16
        if version >= 7 {
            reader.field = 1
            errorCode = try reader.int16()
        } else {
            errorCode = 0
        }
        let sessionId: Int32
        if version >= 7 {
            reader.field = 2
            sessionId = try reader.int32()
        } else {
            sessionId = 0
        }
        reader.field = 3
        let responses: [FetchResponse.FetchableTopicResponse] = try reader.structures(of: FetchResponse.FetchableTopicResponse.self, flexible: flexible, elementMin: 1, version: version)
        var nodeEndpoints: [FetchResponse.NodeEndpoint] = []
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0 where version >= 16:
                    reader.field = 26
                    nodeEndpoints = try reader.structures(of: FetchResponse.NodeEndpoint.self, flexible: flexible, elementMin: 10, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            sessionId: sessionId,
            responses: responses,
            nodeEndpoints: nodeEndpoints
        )
    }
}

extension FetchResponse.FetchableTopicResponse {
    public init() {
        self.init(
            topic: "",
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topic: String = "",
        topicId: Uuid = .zero,
        partitions: [FetchResponse.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 12
        let topic: String
        if version <= 12 {
            reader.field = 4
            topic = try reader.string(flexible: flexible)
        } else {
            topic = ""
        }
        let topicId: Uuid
        if version >= 13 {
            reader.field = 5
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 6
        let partitions: [FetchResponse.PartitionData] = try reader.structures(of: FetchResponse.PartitionData.self, flexible: flexible, elementMin: 15, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topic: topic,
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension FetchResponse.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            highWatermark: 0,
            lastStableOffset: -1,
            logStartOffset: -1,
            divergingEpoch: FetchResponse.EpochEndOffset(),
            currentLeader: FetchResponse.LeaderIdAndEpoch(),
            snapshotId: FetchResponse.SnapshotId(),
            abortedTransactions: [],
            preferredReadReplica: -1,
            records: nil
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        highWatermark: Int64 = 0,
        lastStableOffset: Int64 = -1,
        logStartOffset: Int64 = -1,
        divergingEpoch: FetchResponse.EpochEndOffset = FetchResponse.EpochEndOffset(),
        currentLeader: FetchResponse.LeaderIdAndEpoch = FetchResponse.LeaderIdAndEpoch(),
        snapshotId: FetchResponse.SnapshotId = FetchResponse.SnapshotId(),
        abortedTransactions: [FetchResponse.AbortedTransaction]? = [],
        preferredReadReplica: Int32 = -1,
        records: RecordsField? = nil,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            highWatermark: highWatermark,
            lastStableOffset: lastStableOffset,
            logStartOffset: logStartOffset,
            divergingEpoch: divergingEpoch,
            currentLeader: currentLeader,
            snapshotId: snapshotId,
            abortedTransactions: abortedTransactions,
            preferredReadReplica: preferredReadReplica,
            records: records
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 12
        reader.field = 7
        let (partitionIndex, errorCode, highWatermark): (Int32, Int16, Int64) = try reader.fixed()
        let lastStableOffset: Int64
        if version >= 4 {
            reader.field = 10
            lastStableOffset = try reader.int64()
        } else {
            lastStableOffset = -1
        }
        let logStartOffset: Int64
        if version >= 5 {
            reader.field = 11
            logStartOffset = try reader.int64()
        } else {
            logStartOffset = -1
        }
        var divergingEpoch: FetchResponse.EpochEndOffset = FetchResponse.EpochEndOffset()
        var currentLeader: FetchResponse.LeaderIdAndEpoch = FetchResponse.LeaderIdAndEpoch()
        var snapshotId: FetchResponse.SnapshotId = FetchResponse.SnapshotId()
        let abortedTransactions: [FetchResponse.AbortedTransaction]?
        if version >= 4 {
            reader.field = 21
            abortedTransactions = try reader.nullableStructures(of: FetchResponse.AbortedTransaction.self, flexible: flexible, elementMin: 16, version: version)
        } else {
            abortedTransactions = []
        }
        let preferredReadReplica: Int32
        if version >= 11 {
            reader.field = 24
            preferredReadReplica = try reader.int32()
        } else {
            preferredReadReplica = -1
        }
        reader.field = 25
        let records: RecordsField? = try reader.nullableRecords(flexible: flexible)
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 12
                    divergingEpoch = try FetchResponse.EpochEndOffset(from: &reader, version: version)
                    try reader.endTag(end)
                case 1:
                    reader.field = 15
                    currentLeader = try FetchResponse.LeaderIdAndEpoch(from: &reader, version: version)
                    try reader.endTag(end)
                case 2:
                    reader.field = 18
                    snapshotId = try FetchResponse.SnapshotId(from: &reader, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            highWatermark: highWatermark,
            lastStableOffset: lastStableOffset,
            logStartOffset: logStartOffset,
            divergingEpoch: divergingEpoch,
            currentLeader: currentLeader,
            snapshotId: snapshotId,
            abortedTransactions: abortedTransactions,
            preferredReadReplica: preferredReadReplica,
            records: records
        )
    }
}

extension FetchResponse.EpochEndOffset {
    public init() {
        self.init(
            epoch: -1,
            endOffset: -1
        )
    }

    public init(
        epoch: Int32 = -1,
        endOffset: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            epoch: epoch,
            endOffset: endOffset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 13
        let (epoch, endOffset): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            epoch: epoch,
            endOffset: endOffset
        )
    }
}

extension FetchResponse.LeaderIdAndEpoch {
    public init() {
        self.init(
            leaderId: -1,
            leaderEpoch: -1
        )
    }

    public init(
        leaderId: Int32 = -1,
        leaderEpoch: Int32 = -1,
        _: Void = ()
    ) {
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 16
        let (leaderId, leaderEpoch): (Int32, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }
}

extension FetchResponse.SnapshotId {
    public init() {
        self.init(
            endOffset: -1,
            epoch: -1
        )
    }

    public init(
        endOffset: Int64 = -1,
        epoch: Int32 = -1,
        _: Void = ()
    ) {
        self.init(
            endOffset: endOffset,
            epoch: epoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 19
        let (endOffset, epoch): (Int64, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            endOffset: endOffset,
            epoch: epoch
        )
    }
}

extension FetchResponse.AbortedTransaction {
    public init() {
        self.init(
            producerId: 0,
            firstOffset: 0
        )
    }

    public init(
        producerId: Int64 = 0,
        firstOffset: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            producerId: producerId,
            firstOffset: firstOffset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 12
        reader.field = 22
        let (producerId, firstOffset): (Int64, Int64) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            producerId: producerId,
            firstOffset: firstOffset
        )
    }
}

extension FetchResponse.NodeEndpoint {
    public init() {
        self.init(
            nodeId: 0,
            host: "",
            port: 0,
            rack: nil
        )
    }

    public init(
        nodeId: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        rack: String? = nil,
        _: Void = ()
    ) {
        self.init(
            nodeId: nodeId,
            host: host,
            port: port,
            rack: rack
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 27
        let nodeId: Int32 = try reader.int32()
        reader.field = 28
        let host: String = try reader.string(flexible: true)
        reader.field = 29
        let port: Int32 = try reader.int32()
        reader.field = 30
        let rack: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            nodeId: nodeId,
            host: host,
            port: port,
            rack: rack
        )
    }
}
