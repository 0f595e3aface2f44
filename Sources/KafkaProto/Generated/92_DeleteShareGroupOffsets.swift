// Written by generate-messages from Schema/92_DeleteShareGroupOffsets.schema. Do not edit.
import Platform

public struct DeleteShareGroupOffsetsRequest: KafkaRequest {
    public var groupId: String
    public var topics: [DeleteShareGroupOffsetsRequestTopic]

    public init() {
        self.groupId = ""
        self.topics = []
    }

    public init(
        groupId: String = "",
        topics: [DeleteShareGroupOffsetsRequestTopic] = []
    ) {
        self.groupId = groupId
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = DeleteShareGroupOffsetsResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .deleteShareGroupOffsets }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DeleteShareGroupOffsetsRequest 0 0+
        0 groupId string 0 - - -
        0 topics []DeleteShareGroupOffsetsRequestTopic 0 - - -
        1 topicName string 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: true)
        reader.field = 1
        self.topics = try reader.structures(of: DeleteShareGroupOffsetsRequestTopic.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct DeleteShareGroupOffsetsRequestTopic: WireStructure, Sendable {
        public var topicName: String

        public init() {
            self.topicName = ""
        }

        public init(
            topicName: String = ""
        ) {
            self.topicName = topicName
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.topicName = try reader.string(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 2)
            writer.unsignedVarint(0)
        }
    }
}

public struct DeleteShareGroupOffsetsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var responses: [DeleteShareGroupOffsetsResponseTopic]

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
        responses: [DeleteShareGroupOffsetsResponseTopic] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.responses = responses
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        DeleteShareGroupOffsetsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - null
        0 responses []DeleteShareGroupOffsetsResponseTopic 0 - - -
        1 topicName string 0 - - -
        1 topicId uuid 0 - - -
        1 errorCode int16 0 - - -
        1 errorMessage string 0 0 - null
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
        self.responses = try reader.structures(of: DeleteShareGroupOffsetsResponseTopic.self, flexible: true, elementMin: 20, version: version)
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

    public struct DeleteShareGroupOffsetsResponseTopic: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.topicName = ""
            self.topicId = .zero
            self.errorCode = 0
            self.errorMessage = nil
        }

        public init(
            topicName: String = "",
            topicId: Uuid = .zero,
            errorCode: Int16 = 0,
            errorMessage: String? = nil
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.topicName = try reader.string(flexible: true)
            reader.field = 5
            self.topicId = try reader.uuid()
            reader.field = 6
            self.errorCode = try reader.int16()
            reader.field = 7
            self.errorMessage = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 4)
            writer.uuid(self.topicId)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 7)
            writer.unsignedVarint(0)
        }
    }
}
