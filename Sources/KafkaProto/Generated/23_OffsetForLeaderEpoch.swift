// Written by generate-messages from Schema/23_OffsetForLeaderEpoch.schema. Do not edit.
import Platform

public struct OffsetForLeaderEpochRequest: KafkaRequest {
    public var replicaId: Int32
    public var topics: [OffsetForLeaderTopic]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 3 {
            writer.int32(self.replicaId)
        }
        try writer.structures(self.topics, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetForLeaderTopic: WireStructure, Sendable {
        public var topic: String
        public var partitions: [OffsetForLeaderPartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.topic, flexible: flexible, field: 2)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct OffsetForLeaderPartition: WireStructure, Sendable {
        public var partition: Int32
        public var currentLeaderEpoch: Int32
        public var leaderEpoch: Int32

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

extension OffsetForLeaderEpochRequest {
    public init() {
        self.init(
            replicaId: -2,
            topics: []
        )
    }

    public init(
        replicaId: Int32 = -2,
        topics: [OffsetForLeaderEpochRequest.OffsetForLeaderTopic] = [],
        _: Void = ()
    ) {
        self.init(
            replicaId: replicaId,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        let replicaId: Int32
        if version >= 3 {
            reader.field = 0
            replicaId = try reader.int32()
        } else {
            replicaId = -2
        }
        reader.field = 1
        let topics: [OffsetForLeaderEpochRequest.OffsetForLeaderTopic] = try reader.structures(of: OffsetForLeaderEpochRequest.OffsetForLeaderTopic.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            replicaId: replicaId,
            topics: topics
        )
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderTopic {
    public init() {
        self.init(
            topic: "",
            partitions: []
        )
    }

    public init(
        topic: String = "",
        partitions: [OffsetForLeaderEpochRequest.OffsetForLeaderPartition] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 2
        let topic: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitions: [OffsetForLeaderEpochRequest.OffsetForLeaderPartition] = try reader.structures(of: OffsetForLeaderEpochRequest.OffsetForLeaderPartition.self, flexible: flexible, elementMin: 8, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topic: topic,
            partitions: partitions
        )
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderPartition {
    public init() {
        self.init(
            partition: 0,
            currentLeaderEpoch: -1,
            leaderEpoch: 0
        )
    }

    public init(
        partition: Int32 = 0,
        currentLeaderEpoch: Int32 = -1,
        leaderEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            currentLeaderEpoch: currentLeaderEpoch,
            leaderEpoch: leaderEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 4
        let partition: Int32 = try reader.int32()
        let currentLeaderEpoch: Int32
        if version >= 2 {
            reader.field = 5
            currentLeaderEpoch = try reader.int32()
        } else {
            currentLeaderEpoch = -1
        }
        reader.field = 6
        let leaderEpoch: Int32 = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partition: partition,
            currentLeaderEpoch: currentLeaderEpoch,
            leaderEpoch: leaderEpoch
        )
    }
}

public struct OffsetForLeaderEpochResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [OffsetForLeaderTopicResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        try writer.structures(self.topics, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetForLeaderTopicResult: WireStructure, Sendable {
        public var topic: String
        public var partitions: [EpochEndOffset]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.topic, flexible: flexible, field: 2)
            try writer.structures(self.partitions, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            writer.fixed(self.errorCode, self.partition)
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

extension OffsetForLeaderEpochResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            topics: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        let throttleTimeMs: Int32
        if version >= 2 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let topics: [OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult] = try reader.structures(of: OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }
}

extension OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult {
    public init() {
        self.init(
            topic: "",
            partitions: []
        )
    }

    public init(
        topic: String = "",
        partitions: [OffsetForLeaderEpochResponse.EpochEndOffset] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 2
        let topic: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitions: [OffsetForLeaderEpochResponse.EpochEndOffset] = try reader.structures(of: OffsetForLeaderEpochResponse.EpochEndOffset.self, flexible: flexible, elementMin: 14, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topic: topic,
            partitions: partitions
        )
    }
}

extension OffsetForLeaderEpochResponse.EpochEndOffset {
    public init() {
        self.init(
            errorCode: 0,
            partition: 0,
            leaderEpoch: -1,
            endOffset: -1
        )
    }

    public init(
        errorCode: Int16 = 0,
        partition: Int32 = 0,
        leaderEpoch: Int32 = -1,
        endOffset: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            partition: partition,
            leaderEpoch: leaderEpoch,
            endOffset: endOffset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 4
        let (errorCode, partition): (Int16, Int32) = try reader.fixed()
        let leaderEpoch: Int32
        if version >= 1 {
            reader.field = 6
            leaderEpoch = try reader.int32()
        } else {
            leaderEpoch = -1
        }
        reader.field = 7
        let endOffset: Int64 = try reader.int64()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            partition: partition,
            leaderEpoch: leaderEpoch,
            endOffset: endOffset
        )
    }
}
