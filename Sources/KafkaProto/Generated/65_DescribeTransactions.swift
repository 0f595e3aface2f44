// Written by generate-messages from Schema/65_DescribeTransactions.schema. Do not edit.
import Platform

public struct DescribeTransactionsRequest: KafkaRequest {
    public var transactionalIds: [String]

    public init() {
        self.transactionalIds = []
    }

    public init(
        transactionalIds: [String] = []
    ) {
        self.transactionalIds = transactionalIds
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.transactionalIds = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.transactionalIds.count, flexible: true)
        for i in self.transactionalIds.indices { try writer.string(self.transactionalIds[i], flexible: true, field: 0) }
        writer.unsignedVarint(0)
    }
}

public struct DescribeTransactionsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var transactionStates: [TransactionState]

    public init() {
        self.throttleTimeMs = 0
        self.transactionStates = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        transactionStates: [TransactionState] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.transactionStates = transactionStates
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.transactionStates = try reader.structures(of: TransactionState.self, flexible: true, elementMin: 27, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.length(self.transactionStates.count, flexible: true)
        for i in self.transactionStates.indices { try self.transactionStates[i].encode(to: &writer, version: version) }
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

        public init() {
            self.errorCode = 0
            self.transactionalId = ""
            self.transactionState = ""
            self.transactionTimeoutMs = 0
            self.transactionStartTimeMs = 0
            self.producerId = 0
            self.producerEpoch = 0
            self.topics = []
        }

        public init(
            errorCode: Int16 = 0,
            transactionalId: String = "",
            transactionState: String = "",
            transactionTimeoutMs: Int32 = 0,
            transactionStartTimeMs: Int64 = 0,
            producerId: Int64 = 0,
            producerEpoch: Int16 = 0,
            topics: [TopicData] = []
        ) {
            self.errorCode = errorCode
            self.transactionalId = transactionalId
            self.transactionState = transactionState
            self.transactionTimeoutMs = transactionTimeoutMs
            self.transactionStartTimeMs = transactionStartTimeMs
            self.producerId = producerId
            self.producerEpoch = producerEpoch
            self.topics = topics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.errorCode = try reader.int16()
            reader.field = 3
            self.transactionalId = try reader.string(flexible: true)
            reader.field = 4
            self.transactionState = try reader.string(flexible: true)
            reader.field = 5
            self.transactionTimeoutMs = try reader.int32()
            reader.field = 6
            self.transactionStartTimeMs = try reader.int64()
            reader.field = 7
            self.producerId = try reader.int64()
            reader.field = 8
            self.producerEpoch = try reader.int16()
            reader.field = 9
            self.topics = try reader.structures(of: TopicData.self, flexible: true, elementMin: 2, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.errorCode)
            try writer.nullableString(self.transactionalId, flexible: true, field: 3)
            try writer.nullableString(self.transactionState, flexible: true, field: 4)
            writer.int32(self.transactionTimeoutMs)
            writer.int64(self.transactionStartTimeMs)
            writer.int64(self.producerId)
            writer.int16(self.producerEpoch)
            writer.length(self.topics.count, flexible: true)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topic: String
        public var partitions: [Int32]

        public init() {
            self.topic = ""
            self.partitions = []
        }

        public init(
            topic: String = "",
            partitions: [Int32] = []
        ) {
            self.topic = topic
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 10
            self.topic = try reader.string(flexible: true)
            reader.field = 11
            self.partitions = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topic, flexible: true, field: 10)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}
