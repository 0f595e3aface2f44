// Written by generate-messages from Schema/20_DeleteTopics.schema. Do not edit.
import Platform

public struct DeleteTopicsRequest: KafkaRequest {
    public var topics: [DeleteTopicState]
    public var topicNames: [String]
    public var timeoutMs: Int32

    public init() {
        self.topics = []
        self.topicNames = []
        self.timeoutMs = 0
    }

    public init(
        topics: [DeleteTopicState] = [],
        topicNames: [String] = [],
        timeoutMs: Int32 = 0
    ) {
        self.topics = topics
        self.topicNames = topicNames
        self.timeoutMs = timeoutMs
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 6 {
            reader.field = 0
            self.topics = try reader.structures(of: DeleteTopicState.self, flexible: flexible, elementMin: 17, version: version)
        } else {
            self.topics = []
        }
        if version <= 5 {
            reader.field = 3
            self.topicNames = try reader.values(flexible: flexible, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: flexible)
            }
        } else {
            self.topicNames = []
        }
        reader.field = 4
        self.timeoutMs = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 6 {
            writer.length(self.topics.count, flexible: flexible)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
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

        public init() {
            self.name = nil
            self.topicId = .zero
        }

        public init(
            name: String? = nil,
            topicId: Uuid = .zero
        ) {
            self.name = name
            self.topicId = topicId
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.name = try reader.nullableString(flexible: true)
            reader.field = 2
            self.topicId = try reader.uuid()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.uuid(self.topicId)
            writer.unsignedVarint(0)
        }
    }
}

public struct DeleteTopicsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var responses: [DeletableTopicResult]

    public init() {
        self.throttleTimeMs = 0
        self.responses = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        responses: [DeletableTopicResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.responses = responses
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 1 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        reader.field = 1
        self.responses = try reader.structures(of: DeletableTopicResult.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.length(self.responses.count, flexible: flexible)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeletableTopicResult: WireStructure, Sendable {
        public var name: String?
        public var topicId: Uuid
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.name = ""
            self.topicId = .zero
            self.errorCode = 0
            self.errorMessage = nil
        }

        public init(
            name: String? = "",
            topicId: Uuid = .zero,
            errorCode: Int16 = 0,
            errorMessage: String? = nil
        ) {
            self.name = name
            self.topicId = topicId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 2
            if version >= 6 {
                self.name = try reader.nullableString(flexible: flexible)
            } else {
                self.name = try reader.string(flexible: flexible)
            }
            if version >= 6 {
                reader.field = 3
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 4
            self.errorCode = try reader.int16()
            if version >= 5 {
                reader.field = 5
                self.errorMessage = try reader.nullableString(flexible: flexible)
            } else {
                self.errorMessage = nil
            }
            if flexible {
                try reader.skipTags()
            }
        }

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
