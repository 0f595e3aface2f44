// Written by generate-messages from Schema/23_OffsetForLeaderEpoch.schema. Do not edit.
import Platform

public struct OffsetForLeaderEpochRequest: KafkaRequest {
    public var replicaId: Int32
    public var topics: [OffsetForLeaderTopic]

    public init() {
        self.replicaId = -2
        self.topics = []
    }

    public init(
        replicaId: Int32 = -2,
        topics: [OffsetForLeaderTopic] = []
    ) {
        self.replicaId = replicaId
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public typealias Response = OffsetForLeaderEpochResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .offsetForLeaderEpoch }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 4 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 4 ? 1 : 0 }
    public static var layout: StaticString {
        """
        OffsetForLeaderEpochRequest 0-4 4+
        0 replicaId int32 3+ - - -2
        0 topics []OffsetForLeaderTopic 0-4 - - -
        1 topic string 0-4 - - -
        1 partitions []OffsetForLeaderPartition 0-4 - - -
        2 partition int32 0-4 - - -
        2 currentLeaderEpoch int32 2+ - - -1
        2 leaderEpoch int32 0-4 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 3 {
            reader.field = 0
            self.replicaId = try reader.int32()
        } else {
            self.replicaId = -2
        }
        reader.field = 1
        self.topics = try reader.structures(of: OffsetForLeaderTopic.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 3 {
            writer.int32(self.replicaId)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetForLeaderTopic: WireStructure, Sendable {
        public var topic: String
        public var partitions: [OffsetForLeaderPartition]

        public init() {
            self.topic = ""
            self.partitions = []
        }

        public init(
            topic: String = "",
            partitions: [OffsetForLeaderPartition] = []
        ) {
            self.topic = topic
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 2
            self.topic = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitions = try reader.structures(of: OffsetForLeaderPartition.self, flexible: flexible, elementMin: 8, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.topic, flexible: flexible, field: 2)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct OffsetForLeaderPartition: WireStructure, Sendable {
        public var partition: Int32
        public var currentLeaderEpoch: Int32
        public var leaderEpoch: Int32

        public init() {
            self.partition = 0
            self.currentLeaderEpoch = -1
            self.leaderEpoch = 0
        }

        public init(
            partition: Int32 = 0,
            currentLeaderEpoch: Int32 = -1,
            leaderEpoch: Int32 = 0
        ) {
            self.partition = partition
            self.currentLeaderEpoch = currentLeaderEpoch
            self.leaderEpoch = leaderEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 4
            self.partition = try reader.int32()
            if version >= 2 {
                reader.field = 5
                self.currentLeaderEpoch = try reader.int32()
            } else {
                self.currentLeaderEpoch = -1
            }
            reader.field = 6
            self.leaderEpoch = try reader.int32()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            writer.int32(self.partition)
            if version >= 2 {
                writer.int32(self.currentLeaderEpoch)
            }
            writer.int32(self.leaderEpoch)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct OffsetForLeaderEpochResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [OffsetForLeaderTopicResult]

    public init() {
        self.throttleTimeMs = 0
        self.topics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetForLeaderTopicResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        OffsetForLeaderEpochResponse 0-4 4+
        0 throttleTimeMs int32 2+ - - -
        0 topics []OffsetForLeaderTopicResult 0-4 - - -
        1 topic string 0-4 - - -
        1 partitions []EpochEndOffset 0-4 - - -
        2 errorCode int16 0-4 - - -
        2 partition int32 0-4 - - -
        2 leaderEpoch int32 1+ - - -1
        2 endOffset int64 0-4 - - -1
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 2 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        reader.field = 1
        self.topics = try reader.structures(of: OffsetForLeaderTopicResult.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetForLeaderTopicResult: WireStructure, Sendable {
        public var topic: String
        public var partitions: [EpochEndOffset]

        public init() {
            self.topic = ""
            self.partitions = []
        }

        public init(
            topic: String = "",
            partitions: [EpochEndOffset] = []
        ) {
            self.topic = topic
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 2
            self.topic = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitions = try reader.structures(of: EpochEndOffset.self, flexible: flexible, elementMin: 14, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.topic, flexible: flexible, field: 2)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct EpochEndOffset: WireStructure, Sendable {
        public var errorCode: Int16
        public var partition: Int32
        public var leaderEpoch: Int32
        public var endOffset: Int64

        public init() {
            self.errorCode = 0
            self.partition = 0
            self.leaderEpoch = -1
            self.endOffset = -1
        }

        public init(
            errorCode: Int16 = 0,
            partition: Int32 = 0,
            leaderEpoch: Int32 = -1,
            endOffset: Int64 = -1
        ) {
            self.errorCode = errorCode
            self.partition = partition
            self.leaderEpoch = leaderEpoch
            self.endOffset = endOffset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 4
            self.errorCode = try reader.int16()
            reader.field = 5
            self.partition = try reader.int32()
            if version >= 1 {
                reader.field = 6
                self.leaderEpoch = try reader.int32()
            } else {
                self.leaderEpoch = -1
            }
            reader.field = 7
            self.endOffset = try reader.int64()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            writer.int16(self.errorCode)
            writer.int32(self.partition)
            if version >= 1 {
                writer.int32(self.leaderEpoch)
            }
            writer.int64(self.endOffset)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
