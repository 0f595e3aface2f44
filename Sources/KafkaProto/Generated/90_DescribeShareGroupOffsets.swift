// Written by generate-messages from Schema/90_DescribeShareGroupOffsets.schema. Do not edit.
import Platform

public struct DescribeShareGroupOffsetsRequest: KafkaRequest {
    public var groups: [DescribeShareGroupOffsetsRequestGroup]

    public init() {
        self.groups = []
    }

    public init(
        groups: [DescribeShareGroupOffsetsRequestGroup] = []
    ) {
        self.groups = groups
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = DescribeShareGroupOffsetsResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .describeShareGroupOffsets }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DescribeShareGroupOffsetsRequest 0-1 0+
        0 groups []DescribeShareGroupOffsetsRequestGroup 0-1 - - -
        1 groupId string 0-1 - - -
        1 topics []DescribeShareGroupOffsetsRequestTopic 0-1 0-1 - -
        2 topicName string 0-1 - - -
        2 partitions []int32 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groups = try reader.structures(of: DescribeShareGroupOffsetsRequestGroup.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.groups.count, flexible: true)
        for i in self.groups.indices { try self.groups[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct DescribeShareGroupOffsetsRequestGroup: WireStructure, Sendable {
        public var groupId: String
        public var topics: [DescribeShareGroupOffsetsRequestTopic]?

        public init() {
            self.groupId = ""
            self.topics = []
        }

        public init(
            groupId: String = "",
            topics: [DescribeShareGroupOffsetsRequestTopic]? = []
        ) {
            self.groupId = groupId
            self.topics = topics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.groupId = try reader.string(flexible: true)
            reader.field = 2
            self.topics = try reader.nullableStructures(of: DescribeShareGroupOffsetsRequestTopic.self, flexible: true, elementMin: 2, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.groupId, flexible: true, field: 1)
            if let array = self.topics {
                writer.length(array.count, flexible: true)
                for i in array.indices { try array[i].encode(to: &writer, version: version) }
            } else {
                writer.length(-1, flexible: true)
            }
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeShareGroupOffsetsRequestTopic: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [Int32]

        public init() {
            self.topicName = ""
            self.partitions = []
        }

        public init(
            topicName: String = "",
            partitions: [Int32] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.topicName = try reader.string(flexible: true)
            reader.field = 4
            self.partitions = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 3)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

public struct DescribeShareGroupOffsetsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var groups: [DescribeShareGroupOffsetsResponseGroup]

    public init() {
        self.throttleTimeMs = 0
        self.groups = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        groups: [DescribeShareGroupOffsetsResponseGroup] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.groups = groups
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        DescribeShareGroupOffsetsResponse 0-1 0+
        0 throttleTimeMs int32 0-1 - - -
        0 groups []DescribeShareGroupOffsetsResponseGroup 0-1 - - -
        1 groupId string 0-1 - - -
        1 topics []DescribeShareGroupOffsetsResponseTopic 0-1 - - -
        2 topicName string 0-1 - - -
        2 topicId uuid 0-1 - - -
        2 partitions []DescribeShareGroupOffsetsResponsePartition 0-1 - - -
        3 partitionIndex int32 0-1 - - -
        3 startOffset int64 0-1 - - -
        3 leaderEpoch int32 0-1 - - -
        3 lag int64 1+ - - -1
        3 errorCode int16 0-1 - - -
        3 errorMessage string 0-1 0-1 - null
        1 errorCode int16 0-1 - - -
        1 errorMessage string 0-1 0-1 - null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.groups = try reader.structures(of: DescribeShareGroupOffsetsResponseGroup.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.length(self.groups.count, flexible: true)
        for i in self.groups.indices { try self.groups[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct DescribeShareGroupOffsetsResponseGroup: WireStructure, Sendable {
        public var groupId: String
        public var topics: [DescribeShareGroupOffsetsResponseTopic]
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.groupId = ""
            self.topics = []
            self.errorCode = 0
            self.errorMessage = nil
        }

        public init(
            groupId: String = "",
            topics: [DescribeShareGroupOffsetsResponseTopic] = [],
            errorCode: Int16 = 0,
            errorMessage: String? = nil
        ) {
            self.groupId = groupId
            self.topics = topics
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.groupId = try reader.string(flexible: true)
            reader.field = 3
            self.topics = try reader.structures(of: DescribeShareGroupOffsetsResponseTopic.self, flexible: true, elementMin: 18, version: version)
            reader.field = 13
            self.errorCode = try reader.int16()
            reader.field = 14
            self.errorMessage = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.groupId, flexible: true, field: 2)
            writer.length(self.topics.count, flexible: true)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 14)
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeShareGroupOffsetsResponseTopic: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitions: [DescribeShareGroupOffsetsResponsePartition]

        public init() {
            self.topicName = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicName: String = "",
            topicId: Uuid = .zero,
            partitions: [DescribeShareGroupOffsetsResponsePartition] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.topicName = try reader.string(flexible: true)
            reader.field = 5
            self.topicId = try reader.uuid()
            reader.field = 6
            self.partitions = try reader.structures(of: DescribeShareGroupOffsetsResponsePartition.self, flexible: true, elementMin: 19, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 4)
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeShareGroupOffsetsResponsePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var startOffset: Int64
        public var leaderEpoch: Int32
        public var lag: Int64
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.partitionIndex = 0
            self.startOffset = 0
            self.leaderEpoch = 0
            self.lag = -1
            self.errorCode = 0
            self.errorMessage = nil
        }

        public init(
            partitionIndex: Int32 = 0,
            startOffset: Int64 = 0,
            leaderEpoch: Int32 = 0,
            lag: Int64 = -1,
            errorCode: Int16 = 0,
            errorMessage: String? = nil
        ) {
            self.partitionIndex = partitionIndex
            self.startOffset = startOffset
            self.leaderEpoch = leaderEpoch
            self.lag = lag
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.partitionIndex = try reader.int32()
            reader.field = 8
            self.startOffset = try reader.int64()
            reader.field = 9
            self.leaderEpoch = try reader.int32()
            if version >= 1 {
                reader.field = 10
                self.lag = try reader.int64()
            } else {
                self.lag = -1
            }
            reader.field = 11
            self.errorCode = try reader.int16()
            reader.field = 12
            self.errorMessage = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int64(self.startOffset)
            writer.int32(self.leaderEpoch)
            if version >= 1 {
                writer.int64(self.lag)
            }
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 12)
            writer.unsignedVarint(0)
        }
    }
}
