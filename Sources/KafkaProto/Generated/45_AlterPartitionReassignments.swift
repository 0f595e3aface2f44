// Written by generate-messages from Schema/45_AlterPartitionReassignments.schema. Do not edit.
import Platform

public struct AlterPartitionReassignmentsRequest: KafkaRequest {
    public var timeoutMs: Int32
    public var allowReplicationFactorChange: Bool
    public var topics: [ReassignableTopic]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = AlterPartitionReassignmentsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .alterPartitionReassignments }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        AlterPartitionReassignmentsRequest 0-1 0+
        0 timeoutMs int32 0-1 - - 60000
        0 allowReplicationFactorChange bool 1+ - - true
        0 topics []ReassignableTopic 0-1 - - -
        1 name string 0-1 - - -
        1 partitions []ReassignablePartition 0-1 - - -
        2 partitionIndex int32 0-1 - - -
        2 replicas []int32 0-1 0-1 - null
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.timeoutMs)
        if version >= 1 {
            writer.bool(self.allowReplicationFactorChange)
        }
        if version < 1 && !self.allowReplicationFactorChange {
            throw writer.unsupported(version, field: 1)
        }
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ReassignableTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [ReassignablePartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 3)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct ReassignablePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var replicas: [Int32]?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            if let array = self.replicas {
                writer.numbers(array, flexible: true)
            } else {
                writer.length(-1, flexible: true)
            }
            writer.unsignedVarint(0)
        }
    }
}

extension AlterPartitionReassignmentsRequest {
    public init() {
        self.init(
            timeoutMs: 60000,
            allowReplicationFactorChange: true,
            topics: []
        )
    }

    public init(
        timeoutMs: Int32 = 60000,
        allowReplicationFactorChange: Bool = true,
        topics: [AlterPartitionReassignmentsRequest.ReassignableTopic] = [],
        _: Void = ()
    ) {
        self.init(
            timeoutMs: timeoutMs,
            allowReplicationFactorChange: allowReplicationFactorChange,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let timeoutMs: Int32 = try reader.int32()
        let allowReplicationFactorChange: Bool
        if version >= 1 {
            reader.field = 1
            allowReplicationFactorChange = try reader.bool()
        } else {
            allowReplicationFactorChange = true
        }
        reader.field = 2
        let topics: [AlterPartitionReassignmentsRequest.ReassignableTopic] = try reader.structures(of: AlterPartitionReassignmentsRequest.ReassignableTopic.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            timeoutMs: timeoutMs,
            allowReplicationFactorChange: allowReplicationFactorChange,
            topics: topics
        )
    }
}

extension AlterPartitionReassignmentsRequest.ReassignableTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [AlterPartitionReassignmentsRequest.ReassignablePartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let name: String = try reader.string(flexible: true)
        reader.field = 4
        let partitions: [AlterPartitionReassignmentsRequest.ReassignablePartition] = try reader.structures(of: AlterPartitionReassignmentsRequest.ReassignablePartition.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension AlterPartitionReassignmentsRequest.ReassignablePartition {
    public init() {
        self.init(
            partitionIndex: 0,
            replicas: nil
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        replicas: [Int32]? = nil,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            replicas: replicas
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let partitionIndex: Int32 = try reader.int32()
        reader.field = 6
        let replicas: [Int32]? = try reader.nullableNumbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            replicas: replicas
        )
    }
}

public struct AlterPartitionReassignmentsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var allowReplicationFactorChange: Bool
    public var errorCode: Int16
    public var errorMessage: String?
    public var responses: [ReassignableTopicResponse]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        AlterPartitionReassignmentsResponse 0-1 0+
        0 throttleTimeMs int32 0-1 - - -
        0 allowReplicationFactorChange bool 1+ - - true
        0 errorCode int16 0-1 - - -
        0 errorMessage string 0-1 0-1 - -
        0 responses []ReassignableTopicResponse 0-1 - - -
        1 name string 0-1 - - -
        1 partitions []ReassignablePartitionResponse 0-1 - - -
        2 partitionIndex int32 0-1 - - -
        2 errorCode int16 0-1 - - -
        2 errorMessage string 0-1 0-1 - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        if version >= 1 {
            writer.bool(self.allowReplicationFactorChange)
        }
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 3)
        try writer.structures(self.responses, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ReassignableTopicResponse: WireStructure, Sendable {
        public var name: String
        public var partitions: [ReassignablePartitionResponse]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 5)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct ReassignablePartitionResponse: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            writer.unsignedVarint(0)
        }
    }
}

extension AlterPartitionReassignmentsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            allowReplicationFactorChange: true,
            errorCode: 0,
            errorMessage: "",
            responses: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        allowReplicationFactorChange: Bool = true,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        responses: [AlterPartitionReassignmentsResponse.ReassignableTopicResponse] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            allowReplicationFactorChange: allowReplicationFactorChange,
            errorCode: errorCode,
            errorMessage: errorMessage,
            responses: responses
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        let allowReplicationFactorChange: Bool
        if version >= 1 {
            reader.field = 1
            allowReplicationFactorChange = try reader.bool()
        } else {
            allowReplicationFactorChange = true
        }
        reader.field = 2
        let errorCode: Int16 = try reader.int16()
        reader.field = 3
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 4
        let responses: [AlterPartitionReassignmentsResponse.ReassignableTopicResponse] = try reader.structures(of: AlterPartitionReassignmentsResponse.ReassignableTopicResponse.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            allowReplicationFactorChange: allowReplicationFactorChange,
            errorCode: errorCode,
            errorMessage: errorMessage,
            responses: responses
        )
    }
}

extension AlterPartitionReassignmentsResponse.ReassignableTopicResponse {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [AlterPartitionReassignmentsResponse.ReassignablePartitionResponse] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let name: String = try reader.string(flexible: true)
        reader.field = 6
        let partitions: [AlterPartitionReassignmentsResponse.ReassignablePartitionResponse] = try reader.structures(of: AlterPartitionReassignmentsResponse.ReassignablePartitionResponse.self, flexible: true, elementMin: 7, version: version)
        try reader.skipTags()
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension AlterPartitionReassignmentsResponse.ReassignablePartitionResponse {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            errorMessage: ""
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 9
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
