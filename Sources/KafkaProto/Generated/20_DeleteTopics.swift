// Written by generate-messages from Schema/20_DeleteTopics.schema. Do not edit.
import Platform

public struct DeleteTopicsRequest: KafkaRequest {
    public var topics: [DeleteTopicState]
    public var topicNames: [String]
    public var timeoutMs: Int32

    public static var versions: ClosedRange<Int16> { 0...6 }
    public typealias Response = DeleteTopicsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...6 }
    public static var apiKey: ApiKey { .deleteTopics }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 4 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 4 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DeleteTopicsRequest 0-6 4+
        0 topics []DeleteTopicState 6+ - - -
        1 name string 6 6 - null
        1 topicId uuid 6 - - -
        0 topicNames []string 0-5 - - -
        0 timeoutMs int32 0-6 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 6 {
            try writer.structures(self.topics, flexible: flexible, version: version)
        }
        if version < 6 && !self.topics.isEmpty {
            throw writer.unsupported(version, field: 0)
        }
        if version <= 5 {
            writer.length(self.topicNames.count, flexible: flexible)
            for i in self.topicNames.indices { try writer.string(self.topicNames[i], flexible: flexible, field: 3) }
        }
        writer.int32(self.timeoutMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeleteTopicState: WireStructure, Sendable {
        public var name: String?
        public var topicId: Uuid

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.uuid(self.topicId)
            writer.unsignedVarint(0)
        }
    }
}

extension DeleteTopicsRequest {
    public init() {
        self.init(
            topics: [],
            topicNames: [],
            timeoutMs: 0
        )
    }

    public init(
        topics: [DeleteTopicsRequest.DeleteTopicState] = [],
        topicNames: [String] = [],
        timeoutMs: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            topics: topics,
            topicNames: topicNames,
            timeoutMs: timeoutMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        let topics: [DeleteTopicsRequest.DeleteTopicState]
        if version >= 6 {
            reader.field = 0
            topics = try reader.structures(of: DeleteTopicsRequest.DeleteTopicState.self, flexible: flexible, elementMin: 17, version: version)
        } else {
            topics = []
        }
        let topicNames: [String]
        if version <= 5 {
            reader.field = 3
            topicNames = try reader.values(flexible: flexible, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: flexible)
            }
        } else {
            topicNames = []
        }
        reader.field = 4
        let timeoutMs: Int32 = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topics: topics,
            topicNames: topicNames,
            timeoutMs: timeoutMs
        )
    }
}

extension DeleteTopicsRequest.DeleteTopicState {
    public init() {
        self.init(
            name: nil,
            topicId: .zero
        )
    }

    public init(
        name: String? = nil,
        topicId: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let name: String? = try reader.nullableString(flexible: true)
        reader.field = 2
        let topicId: Uuid = try reader.uuid()
        try reader.skipTags()
        self.init(
            name: name,
            topicId: topicId
        )
    }
}

public struct DeleteTopicsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var responses: [DeletableTopicResult]

    public static var versions: ClosedRange<Int16> { 0...6 }
    public static var layout: StaticString {
        """
        DeleteTopicsResponse 0-6 4+
        0 throttleTimeMs int32 1+ - - -
        0 responses []DeletableTopicResult 0-6 - - -
        1 name string 0-6 6+ - -
        1 topicId uuid 6+ - - -
        1 errorCode int16 0-6 - - -
        1 errorMessage string 5+ 5+ - null
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        try writer.structures(self.responses, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeletableTopicResult: WireStructure, Sendable {
        public var name: String?
        public var topicId: Uuid
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            if version < 6 && self.name == nil { throw writer.null(version, field: 2) }
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            if version >= 6 {
                writer.uuid(self.topicId)
            }
            writer.int16(self.errorCode)
            if version >= 5 {
                try writer.nullableString(self.errorMessage, flexible: flexible, field: 5)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DeleteTopicsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            responses: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        responses: [DeleteTopicsResponse.DeletableTopicResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            responses: responses
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        let throttleTimeMs: Int32
        if version >= 1 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let responses: [DeleteTopicsResponse.DeletableTopicResult] = try reader.structures(of: DeleteTopicsResponse.DeletableTopicResult.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            responses: responses
        )
    }
}

extension DeleteTopicsResponse.DeletableTopicResult {
    public init() {
        self.init(
            name: "",
            topicId: .zero,
            errorCode: 0,
            errorMessage: nil
        )
    }

    public init(
        name: String? = "",
        topicId: Uuid = .zero,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        let name: String?
        reader.field = 2
        if version >= 6 {
            name = try reader.nullableString(flexible: flexible)
        } else {
            name = try reader.string(flexible: flexible)
        }
        let topicId: Uuid
        if version >= 6 {
            reader.field = 3
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 4
        let errorCode: Int16 = try reader.int16()
        let errorMessage: String?
        if version >= 5 {
            reader.field = 5
            errorMessage = try reader.nullableString(flexible: flexible)
        } else {
            errorMessage = nil
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            topicId: topicId,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
