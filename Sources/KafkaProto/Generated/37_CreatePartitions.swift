// Written by generate-messages from Schema/37_CreatePartitions.schema. Do not edit.
import Platform

public struct CreatePartitionsRequest: KafkaRequest {
    public var topics: [CreatePartitionsTopic]
    public var timeoutMs: Int32
    public var validateOnly: Bool

    public init() {
        self.topics = []
        self.timeoutMs = 0
        self.validateOnly = false
    }

    public init(
        topics: [CreatePartitionsTopic] = [],
        timeoutMs: Int32 = 0,
        validateOnly: Bool = false
    ) {
        self.topics = topics
        self.timeoutMs = timeoutMs
        self.validateOnly = validateOnly
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public typealias Response = CreatePartitionsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...3 }
    public static var apiKey: ApiKey { .createPartitions }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        CreatePartitionsRequest 0-3 2+
        0 topics []CreatePartitionsTopic 0-3 - - -
        1 name string 0-3 - - -
        1 count int32 0-3 - - -
        1 assignments []CreatePartitionsAssignment 0-3 0-3 - -
        2 brokerIds []int32 0-3 - - -
        0 timeoutMs int32 0-3 - - -
        0 validateOnly bool 0-3 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.topics = try reader.structures(of: CreatePartitionsTopic.self, flexible: flexible, elementMin: 6, version: version)
        reader.field = 5
        self.timeoutMs = try reader.int32()
        reader.field = 6
        self.validateOnly = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.int32(self.timeoutMs)
        writer.bool(self.validateOnly)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct CreatePartitionsTopic: WireStructure, Sendable {
        public var name: String
        public var count: Int32
        public var assignments: [CreatePartitionsAssignment]?

        public init() {
            self.name = ""
            self.count = 0
            self.assignments = []
        }

        public init(
            name: String = "",
            count: Int32 = 0,
            assignments: [CreatePartitionsAssignment]? = []
        ) {
            self.name = name
            self.count = count
            self.assignments = assignments
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 1
            self.name = try reader.string(flexible: flexible)
            reader.field = 2
            self.count = try reader.int32()
            reader.field = 3
            self.assignments = try reader.nullableStructures(of: CreatePartitionsAssignment.self, flexible: flexible, elementMin: 1, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 1)
            writer.int32(self.count)
            if let array = self.assignments {
                writer.length(array.count, flexible: flexible)
                for i in array.indices { try array[i].encode(to: &writer, version: version) }
            } else {
                writer.length(-1, flexible: flexible)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct CreatePartitionsAssignment: WireStructure, Sendable {
        public var brokerIds: [Int32]

        public init() {
            self.brokerIds = []
        }

        public init(
            brokerIds: [Int32] = []
        ) {
            self.brokerIds = brokerIds
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 4
            self.brokerIds = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.numbers(self.brokerIds, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct CreatePartitionsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [CreatePartitionsTopicResult]

    public init() {
        self.throttleTimeMs = 0
        self.results = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [CreatePartitionsTopicResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        CreatePartitionsResponse 0-3 2+
        0 throttleTimeMs int32 0-3 - - -
        0 results []CreatePartitionsTopicResult 0-3 - - -
        1 name string 0-3 - - -
        1 errorCode int16 0-3 - - -
        1 errorMessage string 0-3 0-3 - null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.results = try reader.structures(of: CreatePartitionsTopicResult.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.length(self.results.count, flexible: flexible)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct CreatePartitionsTopicResult: WireStructure, Sendable {
        public var name: String
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.name = ""
            self.errorCode = 0
            self.errorMessage = nil
        }

        public init(
            name: String = "",
            errorCode: Int16 = 0,
            errorMessage: String? = nil
        ) {
            self.name = name
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 2
            self.name = try reader.string(flexible: flexible)
            reader.field = 3
            self.errorCode = try reader.int16()
            reader.field = 4
            self.errorMessage = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 4)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
