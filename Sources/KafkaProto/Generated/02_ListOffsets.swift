// Written by generate-messages from Schema/02_ListOffsets.schema. Do not edit.
import Platform

public struct ListOffsetsRequest: KafkaRequest {
    public var replicaId: Int32
    public var isolationLevel: Int8
    public var topics: [ListOffsetsTopic]
    public var timeoutMs: Int32

    public init() {
        self.replicaId = 0
        self.isolationLevel = 0
        self.topics = []
        self.timeoutMs = 0
    }

    public init(
        replicaId: Int32 = 0,
        isolationLevel: Int8 = 0,
        topics: [ListOffsetsTopic] = [],
        timeoutMs: Int32 = 0
    ) {
        self.replicaId = replicaId
        self.isolationLevel = isolationLevel
        self.topics = topics
        self.timeoutMs = timeoutMs
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        reader.field = 0
        self.replicaId = try reader.int32()
        if version >= 2 {
            reader.field = 1
            self.isolationLevel = try reader.int8()
        } else {
            self.isolationLevel = 0
        }
        reader.field = 2
        self.topics = try reader.structures(of: ListOffsetsTopic.self, flexible: flexible, elementMin: 2, version: version)
        if version >= 10 {
            reader.field = 9
            self.timeoutMs = try reader.int32()
        } else {
            self.timeoutMs = 0
        }
        if flexible {
            try reader.skipTags()
        }
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
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
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

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [ListOffsetsPartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 3
            self.name = try reader.string(flexible: flexible)
            reader.field = 4
            self.partitions = try reader.structures(of: ListOffsetsPartition.self, flexible: flexible, elementMin: 12, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.name, flexible: flexible, field: 3)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
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

        public init() {
            self.partitionIndex = 0
            self.currentLeaderEpoch = -1
            self.timestamp = 0
            self.maxNumOffsets = 1
        }

        public init(
            partitionIndex: Int32 = 0,
            currentLeaderEpoch: Int32 = -1,
            timestamp: Int64 = 0,
            maxNumOffsets: Int32 = 1
        ) {
            self.partitionIndex = partitionIndex
            self.currentLeaderEpoch = currentLeaderEpoch
            self.timestamp = timestamp
            self.maxNumOffsets = maxNumOffsets
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 5
            self.partitionIndex = try reader.int32()
            if version >= 4 {
                reader.field = 6
                self.currentLeaderEpoch = try reader.int32()
            } else {
                self.currentLeaderEpoch = -1
            }
            reader.field = 7
            self.timestamp = try reader.int64()
            if version <= 0 {
                reader.field = 8
                self.maxNumOffsets = try reader.int32()
            } else {
                self.maxNumOffsets = 1
            }
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct ListOffsetsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [ListOffsetsTopicResponse]

    public init() {
        self.throttleTimeMs = 0
        self.topics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [ListOffsetsTopicResponse] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version >= 2 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        reader.field = 1
        self.topics = try reader.structures(of: ListOffsetsTopicResponse.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct ListOffsetsTopicResponse: WireStructure, Sendable {
        public var name: String
        public var partitions: [ListOffsetsPartitionResponse]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [ListOffsetsPartitionResponse] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 2
            self.name = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitions = try reader.structures(of: ListOffsetsPartitionResponse.self, flexible: flexible, elementMin: 6, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
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

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.oldStyleOffsets = []
            self.timestamp = -1
            self.offset = -1
            self.leaderEpoch = -1
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            oldStyleOffsets: [Int64] = [],
            timestamp: Int64 = -1,
            offset: Int64 = -1,
            leaderEpoch: Int32 = -1
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.oldStyleOffsets = oldStyleOffsets
            self.timestamp = timestamp
            self.offset = offset
            self.leaderEpoch = leaderEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.errorCode = try reader.int16()
            if version <= 0 {
                reader.field = 6
                self.oldStyleOffsets = try reader.numbers(of: Int64.self, flexible: flexible)
            } else {
                self.oldStyleOffsets = []
            }
            if version >= 1 {
                reader.field = 7
                self.timestamp = try reader.int64()
            } else {
                self.timestamp = -1
            }
            if version >= 1 {
                reader.field = 8
                self.offset = try reader.int64()
            } else {
                self.offset = -1
            }
            if version >= 4 {
                reader.field = 9
                self.leaderEpoch = try reader.int32()
            } else {
                self.leaderEpoch = -1
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
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
