// Written by generate-messages from Schema/45_AlterPartitionReassignments.schema. Do not edit.
import Platform

public struct AlterPartitionReassignmentsRequest: KafkaRequest {
    public var timeoutMs: Int32
    public var allowReplicationFactorChange: Bool
    public var topics: [ReassignableTopic]

    public init() {
        self.timeoutMs = 60000
        self.allowReplicationFactorChange = true
        self.topics = []
    }

    public init(
        timeoutMs: Int32 = 60000,
        allowReplicationFactorChange: Bool = true,
        topics: [ReassignableTopic] = []
    ) {
        self.timeoutMs = timeoutMs
        self.allowReplicationFactorChange = allowReplicationFactorChange
        self.topics = topics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.timeoutMs = try reader.int32()
        if version >= 1 {
            reader.field = 1
            self.allowReplicationFactorChange = try reader.bool()
        } else {
            self.allowReplicationFactorChange = true
        }
        reader.field = 2
        self.topics = try reader.structures(of: ReassignableTopic.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
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
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ReassignableTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [ReassignablePartition]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [ReassignablePartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.name = try reader.string(flexible: true)
            reader.field = 4
            self.partitions = try reader.structures(of: ReassignablePartition.self, flexible: true, elementMin: 5, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 3)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct ReassignablePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var replicas: [Int32]?

        public init() {
            self.partitionIndex = 0
            self.replicas = nil
        }

        public init(
            partitionIndex: Int32 = 0,
            replicas: [Int32]? = nil
        ) {
            self.partitionIndex = partitionIndex
            self.replicas = replicas
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.partitionIndex = try reader.int32()
            reader.field = 6
            self.replicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

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

public struct AlterPartitionReassignmentsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var allowReplicationFactorChange: Bool
    public var errorCode: Int16
    public var errorMessage: String?
    public var responses: [ReassignableTopicResponse]

    public init() {
        self.throttleTimeMs = 0
        self.allowReplicationFactorChange = true
        self.errorCode = 0
        self.errorMessage = ""
        self.responses = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        allowReplicationFactorChange: Bool = true,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        responses: [ReassignableTopicResponse] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.allowReplicationFactorChange = allowReplicationFactorChange
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.responses = responses
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        if version >= 1 {
            reader.field = 1
            self.allowReplicationFactorChange = try reader.bool()
        } else {
            self.allowReplicationFactorChange = true
        }
        reader.field = 2
        self.errorCode = try reader.int16()
        reader.field = 3
        self.errorMessage = try reader.nullableString(flexible: true)
        reader.field = 4
        self.responses = try reader.structures(of: ReassignableTopicResponse.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        if version >= 1 {
            writer.bool(self.allowReplicationFactorChange)
        }
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 3)
        writer.length(self.responses.count, flexible: true)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ReassignableTopicResponse: WireStructure, Sendable {
        public var name: String
        public var partitions: [ReassignablePartitionResponse]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [ReassignablePartitionResponse] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.name = try reader.string(flexible: true)
            reader.field = 6
            self.partitions = try reader.structures(of: ReassignablePartitionResponse.self, flexible: true, elementMin: 7, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 5)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct ReassignablePartitionResponse: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.errorMessage = ""
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = ""
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
