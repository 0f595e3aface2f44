// Written by generate-messages from Schema/65_DescribeTransactions.schema. Do not edit.
import Platform

public struct DescribeTransactionsRequest: KafkaRequest {
    public var transactionalIds: [String]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = DescribeTransactionsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .describeTransactions }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DescribeTransactionsRequest 0 0+
        0 transactionalIds []string 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.transactionalIds.count, flexible: true)
        for i in self.transactionalIds.indices { try writer.string(self.transactionalIds[i], flexible: true, field: 0) }
        writer.unsignedVarint(0)
    }
}

extension DescribeTransactionsRequest {
    public init() {
        self.init(
            transactionalIds: []
        )
    }

    public init(
        transactionalIds: [String] = [],
        _: Void = ()
    ) {
        self.init(
            transactionalIds: transactionalIds
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let transactionalIds: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        try reader.skipTags()
        self.init(
            transactionalIds: transactionalIds
        )
    }
}

public struct DescribeTransactionsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var transactionStates: [TransactionState]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        DescribeTransactionsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 transactionStates []TransactionState 0 - - -
        1 errorCode int16 0 - - -
        1 transactionalId string 0 - - -
        1 transactionState string 0 - - -
        1 transactionTimeoutMs int32 0 - - -
        1 transactionStartTimeMs int64 0 - - -
        1 producerId int64 0 - - -
        1 producerEpoch int16 0 - - -
        1 topics []TopicData 0 - - -
        2 topic string 0 - - -
        2 partitions []int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.transactionStates, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TransactionState: WireStructure, Sendable {
        public var errorCode: Int16
        public var transactionalId: String
        public var transactionState: String
        public var transactionTimeoutMs: Int32
        public var transactionStartTimeMs: Int64
        public var producerId: Int64
        public var producerEpoch: Int16
        public var topics: [TopicData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.errorCode)
            try writer.nullableString(self.transactionalId, flexible: true, field: 3)
            try writer.nullableString(self.transactionState, flexible: true, field: 4)
            writer.fixed(self.transactionTimeoutMs, self.transactionStartTimeMs, self.producerId, self.producerEpoch)
            try writer.structures(self.topics, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topic: String
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topic, flexible: true, field: 10)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeTransactionsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            transactionStates: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        transactionStates: [DescribeTransactionsResponse.TransactionState] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            transactionStates: transactionStates
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let transactionStates: [DescribeTransactionsResponse.TransactionState] = try reader.structures(of: DescribeTransactionsResponse.TransactionState.self, flexible: true, elementMin: 27, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            transactionStates: transactionStates
        )
    }
}

extension DescribeTransactionsResponse.TransactionState {
    public init() {
        self.init(
            errorCode: 0,
            transactionalId: "",
            transactionState: "",
            transactionTimeoutMs: 0,
            transactionStartTimeMs: 0,
            producerId: 0,
            producerEpoch: 0,
            topics: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        transactionalId: String = "",
        transactionState: String = "",
        transactionTimeoutMs: Int32 = 0,
        transactionStartTimeMs: Int64 = 0,
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        topics: [DescribeTransactionsResponse.TopicData] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            transactionalId: transactionalId,
            transactionState: transactionState,
            transactionTimeoutMs: transactionTimeoutMs,
            transactionStartTimeMs: transactionStartTimeMs,
            producerId: producerId,
            producerEpoch: producerEpoch,
            topics: topics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let errorCode: Int16 = try reader.int16()
        reader.field = 3
        let transactionalId: String = try reader.string(flexible: true)
        reader.field = 4
        let transactionState: String = try reader.string(flexible: true)
        reader.field = 5
        let (transactionTimeoutMs, transactionStartTimeMs, producerId, producerEpoch): (Int32, Int64, Int64, Int16) = try reader.fixed()
        reader.field = 9
        let topics: [DescribeTransactionsResponse.TopicData] = try reader.structures(of: DescribeTransactionsResponse.TopicData.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            errorCode: errorCode,
            transactionalId: transactionalId,
            transactionState: transactionState,
            transactionTimeoutMs: transactionTimeoutMs,
            transactionStartTimeMs: transactionStartTimeMs,
            producerId: producerId,
            producerEpoch: producerEpoch,
            topics: topics
        )
    }
}

extension DescribeTransactionsResponse.TopicData {
    public init() {
        self.init(
            topic: "",
            partitions: []
        )
    }

    public init(
        topic: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 10
        let topic: String = try reader.string(flexible: true)
        reader.field = 11
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            topic: topic,
            partitions: partitions
        )
    }
}
