// Written by generate-messages from Schema/37_CreatePartitions.schema. Do not edit.
import Platform

public struct CreatePartitionsRequest: KafkaRequest {
    public var topics: [CreatePartitionsTopic]
    public var timeoutMs: Int32
    public var validateOnly: Bool

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        try writer.structures(self.topics, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 1)
            writer.int32(self.count)
            if let array = self.assignments {
                try writer.structures(array, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.numbers(self.brokerIds, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension CreatePartitionsRequest {
    public init() {
        self.init(
            topics: [],
            timeoutMs: 0,
            validateOnly: false
        )
    }

    public init(
        topics: [CreatePartitionsRequest.CreatePartitionsTopic] = [],
        timeoutMs: Int32 = 0,
        validateOnly: Bool = false,
        _: Void = ()
    ) {
        self.init(
            topics: topics,
            timeoutMs: timeoutMs,
            validateOnly: validateOnly
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let topics: [CreatePartitionsRequest.CreatePartitionsTopic] = try reader.structures(of: CreatePartitionsRequest.CreatePartitionsTopic.self, flexible: flexible, elementMin: 6, version: version)
        reader.field = 5
        let timeoutMs: Int32 = try reader.int32()
        reader.field = 6
        let validateOnly: Bool = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topics: topics,
            timeoutMs: timeoutMs,
            validateOnly: validateOnly
        )
    }
}

extension CreatePartitionsRequest.CreatePartitionsTopic {
    public init() {
        self.init(
            name: "",
            count: 0,
            assignments: []
        )
    }

    public init(
        name: String = "",
        count: Int32 = 0,
        assignments: [CreatePartitionsRequest.CreatePartitionsAssignment]? = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            count: count,
            assignments: assignments
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 1
        let name: String = try reader.string(flexible: flexible)
        reader.field = 2
        let count: Int32 = try reader.int32()
        reader.field = 3
        let assignments: [CreatePartitionsRequest.CreatePartitionsAssignment]? = try reader.nullableStructures(of: CreatePartitionsRequest.CreatePartitionsAssignment.self, flexible: flexible, elementMin: 1, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            count: count,
            assignments: assignments
        )
    }
}

extension CreatePartitionsRequest.CreatePartitionsAssignment {
    public init() {
        self.init(
            brokerIds: []
        )
    }

    public init(
        brokerIds: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            brokerIds: brokerIds
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 4
        let brokerIds: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            brokerIds: brokerIds
        )
    }
}

public struct CreatePartitionsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [CreatePartitionsTopicResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.results, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct CreatePartitionsTopicResult: WireStructure, Sendable {
        public var name: String
        public var errorCode: Int16
        public var errorMessage: String?

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

extension CreatePartitionsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            results: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [CreatePartitionsResponse.CreatePartitionsTopicResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let results: [CreatePartitionsResponse.CreatePartitionsTopicResult] = try reader.structures(of: CreatePartitionsResponse.CreatePartitionsTopicResult.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }
}

extension CreatePartitionsResponse.CreatePartitionsTopicResult {
    public init() {
        self.init(
            name: "",
            errorCode: 0,
            errorMessage: nil
        )
    }

    public init(
        name: String = "",
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        _: Void = ()
    ) {
        self.init(
            name: name,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 2
        let name: String = try reader.string(flexible: flexible)
        reader.field = 3
        let errorCode: Int16 = try reader.int16()
        reader.field = 4
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
