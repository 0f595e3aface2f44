// Written by generate-messages from Schema/02_ListOffsets.schema. Do not edit.
import Platform

public struct ListOffsetsRequest: KafkaRequest {
    public var replicaId: Int32
    public var isolationLevel: Int8
    public var topics: [ListOffsetsTopic]
    public var timeoutMs: Int32

    public static var versions: ClosedRange<Int16> { 0...11 }
    public typealias Response = ListOffsetsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...9 }
    public static var apiKey: ApiKey { .listOffsets }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 6 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 6 ? 1 : 0 }
    public static var layout: StaticString {
        """
        ListOffsetsRequest 0-11 6+
        0 replicaId int32 0-11 - - -
        0 isolationLevel int8 2+ - - -
        0 topics []ListOffsetsTopic 0-11 - - -
        1 name string 0-11 - - -
        1 partitions []ListOffsetsPartition 0-11 - - -
        2 partitionIndex int32 0-11 - - -
        2 currentLeaderEpoch int32 4+ - - -1
        2 timestamp int64 0-11 - - -
        2 maxNumOffsets int32 0 - - 1
        0 timeoutMs int32 10+ - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        writer.int32(self.replicaId)
        if version >= 2 {
            writer.int8(self.isolationLevel)
        }
        if version < 2 && self.isolationLevel != 0 {
            throw writer.unsupported(version, field: 1)
        }
        try writer.structures(self.topics, flexible: flexible, version: version)
        if version >= 10 {
            writer.int32(self.timeoutMs)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct ListOffsetsTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [ListOffsetsPartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.name, flexible: flexible, field: 3)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct ListOffsetsPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var currentLeaderEpoch: Int32
        public var timestamp: Int64
        public var maxNumOffsets: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            writer.int32(self.partitionIndex)
            if version >= 4 {
                writer.int32(self.currentLeaderEpoch)
            }
            writer.int64(self.timestamp)
            if version <= 0 {
                writer.int32(self.maxNumOffsets)
            }
            if version > 0 && self.maxNumOffsets != 1 {
                throw writer.unsupported(version, field: 8)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension ListOffsetsRequest {
    public init() {
        self.init(
            replicaId: 0,
            isolationLevel: 0,
            topics: [],
            timeoutMs: 0
        )
    }

    public init(
        replicaId: Int32 = 0,
        isolationLevel: Int8 = 0,
        topics: [ListOffsetsRequest.ListOffsetsTopic] = [],
        timeoutMs: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            replicaId: replicaId,
            isolationLevel: isolationLevel,
            topics: topics,
            timeoutMs: timeoutMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        reader.field = 0
        let replicaId: Int32 = try reader.int32()
        let isolationLevel: Int8
        if version >= 2 {
            reader.field = 1
            isolationLevel = try reader.int8()
        } else {
            isolationLevel = 0
        }
        reader.field = 2
        let topics: [ListOffsetsRequest.ListOffsetsTopic] = try reader.structures(of: ListOffsetsRequest.ListOffsetsTopic.self, flexible: flexible, elementMin: 2, version: version)
        let timeoutMs: Int32
        if version >= 10 {
            reader.field = 9
            timeoutMs = try reader.int32()
        } else {
            timeoutMs = 0
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            replicaId: replicaId,
            isolationLevel: isolationLevel,
            topics: topics,
            timeoutMs: timeoutMs
        )
    }
}

extension ListOffsetsRequest.ListOffsetsTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [ListOffsetsRequest.ListOffsetsPartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 3
        let name: String = try reader.string(flexible: flexible)
        reader.field = 4
        let partitions: [ListOffsetsRequest.ListOffsetsPartition] = try reader.structures(of: ListOffsetsRequest.ListOffsetsPartition.self, flexible: flexible, elementMin: 12, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension ListOffsetsRequest.ListOffsetsPartition {
    public init() {
        self.init(
            partitionIndex: 0,
            currentLeaderEpoch: -1,
            timestamp: 0,
            maxNumOffsets: 1
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        currentLeaderEpoch: Int32 = -1,
        timestamp: Int64 = 0,
        maxNumOffsets: Int32 = 1,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            currentLeaderEpoch: currentLeaderEpoch,
            timestamp: timestamp,
            maxNumOffsets: maxNumOffsets
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 5
        let partitionIndex: Int32 = try reader.int32()
        let currentLeaderEpoch: Int32
        if version >= 4 {
            reader.field = 6
            currentLeaderEpoch = try reader.int32()
        } else {
            currentLeaderEpoch = -1
        }
        reader.field = 7
        let timestamp: Int64 = try reader.int64()
        let maxNumOffsets: Int32
        if version <= 0 {
            reader.field = 8
            maxNumOffsets = try reader.int32()
        } else {
            maxNumOffsets = 1
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            currentLeaderEpoch: currentLeaderEpoch,
            timestamp: timestamp,
            maxNumOffsets: maxNumOffsets
        )
    }
}

public struct ListOffsetsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [ListOffsetsTopicResponse]

    public static var versions: ClosedRange<Int16> { 0...11 }
    public static var layout: StaticString {
        """
        ListOffsetsResponse 0-11 6+
        0 throttleTimeMs int32 2+ - - -
        0 topics []ListOffsetsTopicResponse 0-11 - - -
        1 name string 0-11 - - -
        1 partitions []ListOffsetsPartitionResponse 0-11 - - -
        2 partitionIndex int32 0-11 - - -
        2 errorCode int16 0-11 - - -
        2 oldStyleOffsets []int64 0 - - -
        2 timestamp int64 1+ - - -1
        2 offset int64 1+ - - -1
        2 leaderEpoch int32 4+ - - -1
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        try writer.structures(self.topics, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct ListOffsetsTopicResponse: WireStructure, Sendable {
        public var name: String
        public var partitions: [ListOffsetsPartitionResponse]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct ListOffsetsPartitionResponse: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var oldStyleOffsets: [Int64]
        public var timestamp: Int64
        public var offset: Int64
        public var leaderEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            writer.fixed(self.partitionIndex, self.errorCode)
            if version <= 0 {
                writer.numbers(self.oldStyleOffsets, flexible: flexible)
            }
            if version > 0 && !self.oldStyleOffsets.isEmpty {
                throw writer.unsupported(version, field: 6)
            }
            if version >= 1 {
                writer.int64(self.timestamp)
            }
            if version < 1 && self.timestamp != -1 {
                throw writer.unsupported(version, field: 7)
            }
            if version >= 1 {
                writer.int64(self.offset)
            }
            if version < 1 && self.offset != -1 {
                throw writer.unsupported(version, field: 8)
            }
            if version >= 4 {
                writer.int32(self.leaderEpoch)
            }
            if version < 4 && self.leaderEpoch != -1 {
                throw writer.unsupported(version, field: 9)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension ListOffsetsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            topics: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [ListOffsetsResponse.ListOffsetsTopicResponse] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        let throttleTimeMs: Int32
        if version >= 2 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let topics: [ListOffsetsResponse.ListOffsetsTopicResponse] = try reader.structures(of: ListOffsetsResponse.ListOffsetsTopicResponse.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }
}

extension ListOffsetsResponse.ListOffsetsTopicResponse {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [ListOffsetsResponse.ListOffsetsPartitionResponse] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 2
        let name: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitions: [ListOffsetsResponse.ListOffsetsPartitionResponse] = try reader.structures(of: ListOffsetsResponse.ListOffsetsPartitionResponse.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension ListOffsetsResponse.ListOffsetsPartitionResponse {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            oldStyleOffsets: [],
            timestamp: -1,
            offset: -1,
            leaderEpoch: -1
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        oldStyleOffsets: [Int64] = [],
        timestamp: Int64 = -1,
        offset: Int64 = -1,
        leaderEpoch: Int32 = -1,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            oldStyleOffsets: oldStyleOffsets,
            timestamp: timestamp,
            offset: offset,
            leaderEpoch: leaderEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 4
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        let oldStyleOffsets: [Int64]
        if version <= 0 {
            reader.field = 6
            oldStyleOffsets = try reader.numbers(of: Int64.self, flexible: flexible)
        } else {
            oldStyleOffsets = []
        }
        let timestamp: Int64
        if version >= 1 {
            reader.field = 7
            timestamp = try reader.int64()
        } else {
            timestamp = -1
        }
        let offset: Int64
        if version >= 1 {
            reader.field = 8
            offset = try reader.int64()
        } else {
            offset = -1
        }
        let leaderEpoch: Int32
        if version >= 4 {
            reader.field = 9
            leaderEpoch = try reader.int32()
        } else {
            leaderEpoch = -1
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            oldStyleOffsets: oldStyleOffsets,
            timestamp: timestamp,
            offset: offset,
            leaderEpoch: leaderEpoch
        )
    }
}
