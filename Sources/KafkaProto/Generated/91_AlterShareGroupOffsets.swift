// Written by generate-messages from Schema/91_AlterShareGroupOffsets.schema. Do not edit.
import Platform

public struct AlterShareGroupOffsetsRequest: KafkaRequest {
    public var groupId: String
    public var topics: [AlterShareGroupOffsetsRequestTopic]

    public init() {
        self.groupId = ""
        self.topics = []
    }

    public init(
        groupId: String = "",
        topics: [AlterShareGroupOffsetsRequestTopic] = []
    ) {
        self.groupId = groupId
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = AlterShareGroupOffsetsResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .alterShareGroupOffsets }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        AlterShareGroupOffsetsRequest 0 0+
        0 groupId string 0 - - -
        0 topics []AlterShareGroupOffsetsRequestTopic 0 - - -
        1 topicName string 0 - - -
        1 partitions []AlterShareGroupOffsetsRequestPartition 0 - - -
        2 partitionIndex int32 0 - - -
        2 startOffset int64 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: true)
        reader.field = 1
        self.topics = try reader.structures(of: AlterShareGroupOffsetsRequestTopic.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct AlterShareGroupOffsetsRequestTopic: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [AlterShareGroupOffsetsRequestPartition]

        public init() {
            self.topicName = ""
            self.partitions = []
        }

        public init(
            topicName: String = "",
            partitions: [AlterShareGroupOffsetsRequestPartition] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.topicName = try reader.string(flexible: true)
            reader.field = 3
            self.partitions = try reader.structures(of: AlterShareGroupOffsetsRequestPartition.self, flexible: true, elementMin: 12, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 2)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct AlterShareGroupOffsetsRequestPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var startOffset: Int64

        public init() {
            self.partitionIndex = 0
            self.startOffset = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            startOffset: Int64 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.startOffset = startOffset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.startOffset = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int64(self.startOffset)
            writer.unsignedVarint(0)
        }
    }
}

public struct AlterShareGroupOffsetsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var responses: [AlterShareGroupOffsetsResponseTopic]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = nil
        self.responses = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        responses: [AlterShareGroupOffsetsResponseTopic] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.responses = responses
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        AlterShareGroupOffsetsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - null
        0 responses []AlterShareGroupOffsetsResponseTopic 0 - - -
        1 topicName string 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []AlterShareGroupOffsetsResponsePartition 0 - - -
        2 partitionIndex int32 0 - - -
        2 errorCode int16 0 - - -
        2 errorMessage string 0 0 - null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.errorMessage = try reader.nullableString(flexible: true)
        reader.field = 3
        self.responses = try reader.structures(of: AlterShareGroupOffsetsResponseTopic.self, flexible: true, elementMin: 18, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.length(self.responses.count, flexible: true)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct AlterShareGroupOffsetsResponseTopic: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitions: [AlterShareGroupOffsetsResponsePartition]

        public init() {
            self.topicName = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicName: String = "",
            topicId: Uuid = .zero,
            partitions: [AlterShareGroupOffsetsResponsePartition] = []
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
            self.partitions = try reader.structures(of: AlterShareGroupOffsetsResponsePartition.self, flexible: true, elementMin: 7, version: version)
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

    public struct AlterShareGroupOffsetsResponsePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.errorMessage = nil
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = nil
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.partitionIndex = try reader.int32()
            reader.field = 8
            self.errorCode = try reader.int16()
            reader.field = 9
            self.errorMessage = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            writer.unsignedVarint(0)
        }
    }
}
