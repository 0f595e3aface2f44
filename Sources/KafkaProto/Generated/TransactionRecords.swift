// Written by generate-messages from Schema/TransactionRecords.schema. Do not edit.
import Platform

public struct TransactionLogKey: KafkaMessage {
    public var transactionalId: String

    public init() {
        self.transactionalId = ""
    }

    public init(
        transactionalId: String = ""
    ) {
        self.transactionalId = transactionalId
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        TransactionLogKey 0 -
        0 transactionalId string 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.transactionalId = try reader.string(flexible: false)
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.transactionalId, flexible: false, field: 0)
    }
}

public struct TransactionLogValue: KafkaMessage {
    public var producerId: Int64
    public var producerEpoch: Int16
    public var transactionTimeoutMs: Int32
    public var transactionStatus: Int8
    public var transactionPartitions: [PartitionsSchema]?
    public var transactionLastUpdateTimestampMs: Int64
    public var transactionStartTimestampMs: Int64

    public init() {
        self.producerId = 0
        self.producerEpoch = 0
        self.transactionTimeoutMs = 0
        self.transactionStatus = 0
        self.transactionPartitions = []
        self.transactionLastUpdateTimestampMs = 0
        self.transactionStartTimestampMs = 0
    }

    public init(
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        transactionTimeoutMs: Int32 = 0,
        transactionStatus: Int8 = 0,
        transactionPartitions: [PartitionsSchema]? = [],
        transactionLastUpdateTimestampMs: Int64 = 0,
        transactionStartTimestampMs: Int64 = 0
    ) {
        self.producerId = producerId
        self.producerEpoch = producerEpoch
        self.transactionTimeoutMs = transactionTimeoutMs
        self.transactionStatus = transactionStatus
        self.transactionPartitions = transactionPartitions
        self.transactionLastUpdateTimestampMs = transactionLastUpdateTimestampMs
        self.transactionStartTimestampMs = transactionStartTimestampMs
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        TransactionLogValue 0-1 1+
        0 producerId int64 0-1 - - -
        0 producerEpoch int16 0-1 - - -
        0 transactionTimeoutMs int32 0-1 - - -
        0 transactionStatus int8 0-1 - - -
        0 transactionPartitions []PartitionsSchema 0-1 0-1 - -
        1 topic string 0-1 - - -
        1 partitionIds []int32 0-1 - - -
        0 transactionLastUpdateTimestampMs int64 0-1 - - -
        0 transactionStartTimestampMs int64 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.producerId = try reader.int64()
        reader.field = 1
        self.producerEpoch = try reader.int16()
        reader.field = 2
        self.transactionTimeoutMs = try reader.int32()
        reader.field = 3
        self.transactionStatus = try reader.int8()
        reader.field = 4
        self.transactionPartitions = try reader.nullableStructures(of: PartitionsSchema.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 7
        self.transactionLastUpdateTimestampMs = try reader.int64()
        reader.field = 8
        self.transactionStartTimestampMs = try reader.int64()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.int64(self.producerId)
        writer.int16(self.producerEpoch)
        writer.int32(self.transactionTimeoutMs)
        writer.int8(self.transactionStatus)
        if let array = self.transactionPartitions {
            writer.length(array.count, flexible: flexible)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: flexible)
        }
        writer.int64(self.transactionLastUpdateTimestampMs)
        writer.int64(self.transactionStartTimestampMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionsSchema: WireStructure, Sendable {
        public var topic: String
        public var partitionIds: [Int32]

        public init() {
            self.topic = ""
            self.partitionIds = []
        }

        public init(
            topic: String = "",
            partitionIds: [Int32] = []
        ) {
            self.topic = topic
            self.partitionIds = partitionIds
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 5
            self.topic = try reader.string(flexible: flexible)
            reader.field = 6
            self.partitionIds = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.topic, flexible: flexible, field: 5)
            writer.numbers(self.partitionIds, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
