// Written by generate-messages from Schema/46_ListPartitionReassignments.schema. Do not edit.
import Platform

public struct ListPartitionReassignmentsRequest: KafkaRequest {
    public var timeoutMs: Int32
    public var topics: [ListPartitionReassignmentsTopics]?

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.timeoutMs)
        if let array = self.topics {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        writer.unsignedVarint(0)
    }

    public struct ListPartitionReassignmentsTopics: WireStructure, Sendable {
        public var name: String
        public var partitionIndexes: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 2)
            writer.numbers(self.partitionIndexes, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension ListPartitionReassignmentsRequest {
    public init() {
        self.init(
            timeoutMs: 60000,
            topics: nil
        )
    }

    public init(
        timeoutMs: Int32 = 60000,
        topics: [ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics]? = nil,
        _: Void = ()
    ) {
        self.init(
            timeoutMs: timeoutMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let timeoutMs: Int32 = try reader.int32()
        reader.field = 1
        let topics: [ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics]? = try reader.nullableStructures(of: ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            timeoutMs: timeoutMs,
            topics: topics
        )
    }
}

extension ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics {
    public init() {
        self.init(
            name: "",
            partitionIndexes: []
        )
    }

    public init(
        name: String = "",
        partitionIndexes: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitionIndexes: partitionIndexes
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let name: String = try reader.string(flexible: true)
        reader.field = 3
        let partitionIndexes: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            name: name,
            partitionIndexes: partitionIndexes
        )
    }
}

public struct ListPartitionReassignmentsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var topics: [OngoingTopicReassignment]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct OngoingTopicReassignment: WireStructure, Sendable {
        public var name: String
        public var partitions: [OngoingPartitionReassignment]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct OngoingPartitionReassignment: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var replicas: [Int32]
        public var addingReplicas: [Int32]
        public var removingReplicas: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.numbers(self.replicas, flexible: true)
            writer.numbers(self.addingReplicas, flexible: true)
            writer.numbers(self.removingReplicas, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension ListPartitionReassignmentsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: "",
            topics: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        topics: [ListPartitionReassignmentsResponse.OngoingTopicReassignment] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 3
        let topics: [ListPartitionReassignmentsResponse.OngoingTopicReassignment] = try reader.structures(of: ListPartitionReassignmentsResponse.OngoingTopicReassignment.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            topics: topics
        )
    }
}

extension ListPartitionReassignmentsResponse.OngoingTopicReassignment {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [ListPartitionReassignmentsResponse.OngoingPartitionReassignment] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let name: String = try reader.string(flexible: true)
        reader.field = 5
        let partitions: [ListPartitionReassignmentsResponse.OngoingPartitionReassignment] = try reader.structures(of: ListPartitionReassignmentsResponse.OngoingPartitionReassignment.self, flexible: true, elementMin: 7, version: version)
        try reader.skipTags()
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension ListPartitionReassignmentsResponse.OngoingPartitionReassignment {
    public init() {
        self.init(
            partitionIndex: 0,
            replicas: [],
            addingReplicas: [],
            removingReplicas: []
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        replicas: [Int32] = [],
        addingReplicas: [Int32] = [],
        removingReplicas: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            replicas: replicas,
            addingReplicas: addingReplicas,
            removingReplicas: removingReplicas
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 6
        let partitionIndex: Int32 = try reader.int32()
        reader.field = 7
        let replicas: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 8
        let addingReplicas: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 9
        let removingReplicas: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            replicas: replicas,
            addingReplicas: addingReplicas,
            removingReplicas: removingReplicas
        )
    }
}
