// Written by generate-messages from Schema/61_DescribeProducers.schema. Do not edit.
import Platform

public struct DescribeProducersRequest: KafkaRequest {
    public var topics: [TopicRequest]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicRequest: WireStructure, Sendable {
        public var name: String
        public var partitionIndexes: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.numbers(self.partitionIndexes, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeProducersRequest {
    public init() {
        self.init(
            topics: []
        )
    }

    public init(
        topics: [DescribeProducersRequest.TopicRequest] = [],
        _: Void = ()
    ) {
        self.init(
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let topics: [DescribeProducersRequest.TopicRequest] = try reader.structures(of: DescribeProducersRequest.TopicRequest.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            topics: topics
        )
    }
}

extension DescribeProducersRequest.TopicRequest {
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
        reader.field = 1
        let name: String = try reader.string(flexible: true)
        reader.field = 2
        let partitionIndexes: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            name: name,
            partitionIndexes: partitionIndexes
        )
    }
}

public struct DescribeProducersResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [TopicResponse]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicResponse: WireStructure, Sendable {
        public var name: String
        public var partitions: [PartitionResponse]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 2)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionResponse: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var errorMessage: String?
        public var activeProducers: [ProducerState]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 6)
            try writer.structures(self.activeProducers, flexible: true, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.producerId, self.producerEpoch, self.lastSequence, self.lastTimestamp)
            writer.fixed(self.coordinatorEpoch, self.currentTxnStartOffset)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeProducersResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            topics: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [DescribeProducersResponse.TopicResponse] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let topics: [DescribeProducersResponse.TopicResponse] = try reader.structures(of: DescribeProducersResponse.TopicResponse.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }
}

extension DescribeProducersResponse.TopicResponse {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [DescribeProducersResponse.PartitionResponse] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let name: String = try reader.string(flexible: true)
        reader.field = 3
        let partitions: [DescribeProducersResponse.PartitionResponse] = try reader.structures(of: DescribeProducersResponse.PartitionResponse.self, flexible: true, elementMin: 8, version: version)
        try reader.skipTags()
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension DescribeProducersResponse.PartitionResponse {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            errorMessage: nil,
            activeProducers: []
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        activeProducers: [DescribeProducersResponse.ProducerState] = [],
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            activeProducers: activeProducers
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 6
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 7
        let activeProducers: [DescribeProducersResponse.ProducerState] = try reader.structures(of: DescribeProducersResponse.ProducerState.self, flexible: true, elementMin: 36, version: version)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            activeProducers: activeProducers
        )
    }
}

extension DescribeProducersResponse.ProducerState {
    public init() {
        self.init(
            producerId: 0,
            producerEpoch: 0,
            lastSequence: -1,
            lastTimestamp: -1,
            coordinatorEpoch: 0,
            currentTxnStartOffset: -1
        )
    }

    public init(
        producerId: Int64 = 0,
        producerEpoch: Int32 = 0,
        lastSequence: Int32 = -1,
        lastTimestamp: Int64 = -1,
        coordinatorEpoch: Int32 = 0,
        currentTxnStartOffset: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            producerId: producerId,
            producerEpoch: producerEpoch,
            lastSequence: lastSequence,
            lastTimestamp: lastTimestamp,
            coordinatorEpoch: coordinatorEpoch,
            currentTxnStartOffset: currentTxnStartOffset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 8
        let (producerId, producerEpoch, lastSequence, lastTimestamp): (Int64, Int32, Int32, Int64) = try reader.fixed()
        reader.field = 12
        let (coordinatorEpoch, currentTxnStartOffset): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            producerId: producerId,
            producerEpoch: producerEpoch,
            lastSequence: lastSequence,
            lastTimestamp: lastTimestamp,
            coordinatorEpoch: coordinatorEpoch,
            currentTxnStartOffset: currentTxnStartOffset
        )
    }
}
