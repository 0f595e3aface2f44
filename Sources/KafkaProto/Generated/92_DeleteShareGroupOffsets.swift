// Written by generate-messages from Schema/92_DeleteShareGroupOffsets.schema. Do not edit.
import Platform

public struct DeleteShareGroupOffsetsRequest: KafkaRequest {
    public var groupId: String
    public var topics: [DeleteShareGroupOffsetsRequestTopic]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct DeleteShareGroupOffsetsRequestTopic: WireStructure, Sendable {
        public var topicName: String

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 2)
            writer.unsignedVarint(0)
        }
    }
}

extension DeleteShareGroupOffsetsRequest {
    public init() {
        self.init(
            groupId: "",
            topics: []
        )
    }

    public init(
        groupId: String = "",
        topics: [DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: true)
        reader.field = 1
        let topics: [DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic] = try reader.structures(of: DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics
        )
    }
}

extension DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic {
    public init() {
        self.init(
            topicName: ""
        )
    }

    public init(
        topicName: String = "",
        _: Void = ()
    ) {
        self.init(
            topicName: topicName
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let topicName: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            topicName: topicName
        )
    }
}

public struct DeleteShareGroupOffsetsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var responses: [DeleteShareGroupOffsetsResponseTopic]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        try writer.structures(self.responses, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct DeleteShareGroupOffsetsResponseTopic: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 4)
            writer.uuid(self.topicId)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 7)
            writer.unsignedVarint(0)
        }
    }
}

extension DeleteShareGroupOffsetsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: nil,
            responses: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        responses: [DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            responses: responses
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 3
        let responses: [DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic] = try reader.structures(of: DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic.self, flexible: true, elementMin: 20, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            responses: responses
        )
    }
}

extension DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic {
    public init() {
        self.init(
            topicName: "",
            topicId: .zero,
            errorCode: 0,
            errorMessage: nil
        )
    }

    public init(
        topicName: String = "",
        topicId: Uuid = .zero,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            topicId: topicId,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let topicName: String = try reader.string(flexible: true)
        reader.field = 5
        let topicId: Uuid = try reader.uuid()
        reader.field = 6
        let errorCode: Int16 = try reader.int16()
        reader.field = 7
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            topicId: topicId,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
