// Written by generate-messages from Schema/61_DescribeProducers.schema. Do not edit.
import Platform

public struct DescribeProducersRequest: KafkaRequest {
    public var topics: [TopicRequest]

    public init() {
        self.topics = []
    }

    public init(
        topics: [TopicRequest] = []
    ) {
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = DescribeProducersResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .describeProducers }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DescribeProducersRequest 0 0+
        0 topics []TopicRequest 0 - - -
        1 name string 0 - - -
        1 partitionIndexes []int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.topics = try reader.structures(of: TopicRequest.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct TopicRequest: WireStructure, Sendable {
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
            reader.field = 1
            self.name = try reader.string(flexible: true)
            reader.field = 2
            self.partitionIndexes = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.numbers(self.partitionIndexes, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

public struct DescribeProducersResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [TopicResponse]

    public init() {
        self.throttleTimeMs = 0
        self.topics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [TopicResponse] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        DescribeProducersResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 topics []TopicResponse 0 - - -
        1 name string 0 - - -
        1 partitions []PartitionResponse 0 - - -
        2 partitionIndex int32 0 - - -
        2 errorCode int16 0 - - -
        2 errorMessage string 0 0 - null
        2 activeProducers []ProducerState 0 - - -
        3 producerId int64 0 - - -
        3 producerEpoch int32 0 - - -
        3 lastSequence int32 0 - - -1
        3 lastTimestamp int64 0 - - -1
        3 coordinatorEpoch int32 0 - - -
        3 currentTxnStartOffset int64 0 - - -1
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.topics = try reader.structures(of: TopicResponse.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct TopicResponse: WireStructure, Sendable {
        public var name: String
        public var partitions: [PartitionResponse]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [PartitionResponse] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.name = try reader.string(flexible: true)
            reader.field = 3
            self.partitions = try reader.structures(of: PartitionResponse.self, flexible: true, elementMin: 8, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 2)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionResponse: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var errorMessage: String?
        public var activeProducers: [ProducerState]

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.errorMessage = nil
            self.activeProducers = []
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = nil,
            activeProducers: [ProducerState] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.activeProducers = activeProducers
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.errorCode = try reader.int16()
            reader.field = 6
            self.errorMessage = try reader.nullableString(flexible: true)
            reader.field = 7
            self.activeProducers = try reader.structures(of: ProducerState.self, flexible: true, elementMin: 36, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 6)
            writer.length(self.activeProducers.count, flexible: true)
            for i in self.activeProducers.indices { try self.activeProducers[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct ProducerState: WireStructure, Sendable {
        public var producerId: Int64
        public var producerEpoch: Int32
        public var lastSequence: Int32
        public var lastTimestamp: Int64
        public var coordinatorEpoch: Int32
        public var currentTxnStartOffset: Int64

        public init() {
            self.producerId = 0
            self.producerEpoch = 0
            self.lastSequence = -1
            self.lastTimestamp = -1
            self.coordinatorEpoch = 0
            self.currentTxnStartOffset = -1
        }

        public init(
            producerId: Int64 = 0,
            producerEpoch: Int32 = 0,
            lastSequence: Int32 = -1,
            lastTimestamp: Int64 = -1,
            coordinatorEpoch: Int32 = 0,
            currentTxnStartOffset: Int64 = -1
        ) {
            self.producerId = producerId
            self.producerEpoch = producerEpoch
            self.lastSequence = lastSequence
            self.lastTimestamp = lastTimestamp
            self.coordinatorEpoch = coordinatorEpoch
            self.currentTxnStartOffset = currentTxnStartOffset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 8
            self.producerId = try reader.int64()
            reader.field = 9
            self.producerEpoch = try reader.int32()
            reader.field = 10
            self.lastSequence = try reader.int32()
            reader.field = 11
            self.lastTimestamp = try reader.int64()
            reader.field = 12
            self.coordinatorEpoch = try reader.int32()
            reader.field = 13
            self.currentTxnStartOffset = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int64(self.producerId)
            writer.int32(self.producerEpoch)
            writer.int32(self.lastSequence)
            writer.int64(self.lastTimestamp)
            writer.int32(self.coordinatorEpoch)
            writer.int64(self.currentTxnStartOffset)
            writer.unsignedVarint(0)
        }
    }
}
