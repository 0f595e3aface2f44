// Written by generate-messages from Schema/46_ListPartitionReassignments.schema. Do not edit.
import Platform

public struct ListPartitionReassignmentsRequest: KafkaRequest {
    public var timeoutMs: Int32
    public var topics: [ListPartitionReassignmentsTopics]?

    public init() {
        self.timeoutMs = 60000
        self.topics = nil
    }

    public init(
        timeoutMs: Int32 = 60000,
        topics: [ListPartitionReassignmentsTopics]? = nil
    ) {
        self.timeoutMs = timeoutMs
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = ListPartitionReassignmentsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .listPartitionReassignments }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ListPartitionReassignmentsRequest 0 0+
        0 timeoutMs int32 0 - - 60000
        0 topics []ListPartitionReassignmentsTopics 0 0 - null
        1 name string 0 - - -
        1 partitionIndexes []int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.timeoutMs = try reader.int32()
        reader.field = 1
        self.topics = try reader.nullableStructures(of: ListPartitionReassignmentsTopics.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.timeoutMs)
        if let array = self.topics {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        writer.unsignedVarint(0)
    }

    public struct ListPartitionReassignmentsTopics: WireStructure, Sendable {
        public var name: String
        public var partitionIndexes: [Int32]

        public init() {
            self.name = ""
            self.partitionIndexes = []
        }

        public init(
            name: String = "",
            partitionIndexes: [Int32] = []
        ) {
            self.name = name
            self.partitionIndexes = partitionIndexes
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.name = try reader.string(flexible: true)
            reader.field = 3
            self.partitionIndexes = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 2)
            writer.numbers(self.partitionIndexes, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

public struct ListPartitionReassignmentsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var topics: [OngoingTopicReassignment]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = ""
        self.topics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        topics: [OngoingTopicReassignment] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ListPartitionReassignmentsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - -
        0 topics []OngoingTopicReassignment 0 - - -
        1 name string 0 - - -
        1 partitions []OngoingPartitionReassignment 0 - - -
        2 partitionIndex int32 0 - - -
        2 replicas []int32 0 - - -
        2 addingReplicas []int32 0 - - -
        2 removingReplicas []int32 0 - - -
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
        self.topics = try reader.structures(of: OngoingTopicReassignment.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct OngoingTopicReassignment: WireStructure, Sendable {
        public var name: String
        public var partitions: [OngoingPartitionReassignment]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [OngoingPartitionReassignment] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.name = try reader.string(flexible: true)
            reader.field = 5
            self.partitions = try reader.structures(of: OngoingPartitionReassignment.self, flexible: true, elementMin: 7, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct OngoingPartitionReassignment: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var replicas: [Int32]
        public var addingReplicas: [Int32]
        public var removingReplicas: [Int32]

        public init() {
            self.partitionIndex = 0
            self.replicas = []
            self.addingReplicas = []
            self.removingReplicas = []
        }

        public init(
            partitionIndex: Int32 = 0,
            replicas: [Int32] = [],
            addingReplicas: [Int32] = [],
            removingReplicas: [Int32] = []
        ) {
            self.partitionIndex = partitionIndex
            self.replicas = replicas
            self.addingReplicas = addingReplicas
            self.removingReplicas = removingReplicas
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 6
            self.partitionIndex = try reader.int32()
            reader.field = 7
            self.replicas = try reader.numbers(of: Int32.self, flexible: true)
            reader.field = 8
            self.addingReplicas = try reader.numbers(of: Int32.self, flexible: true)
            reader.field = 9
            self.removingReplicas = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.numbers(self.replicas, flexible: true)
            writer.numbers(self.addingReplicas, flexible: true)
            writer.numbers(self.removingReplicas, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}
