// Written by generate-messages from Schema/TransactionRecords.schema. Do not edit.
import Platform

public struct TransactionLogKey: KafkaMessage {
    public var transactionalId: String

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        TransactionLogKey 0 -
        0 transactionalId string 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.transactionalId, flexible: false, field: 0)
    }
}

extension TransactionLogKey {
    public init() {
        self.init(
            transactionalId: ""
        )
    }

    public init(
        transactionalId: String = "",
        _: Void = ()
    ) {
        self.init(
            transactionalId: transactionalId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let transactionalId: String = try reader.string(flexible: false)
        self.init(
            transactionalId: transactionalId
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.fixed(self.producerId, self.producerEpoch, self.transactionTimeoutMs, self.transactionStatus)
        if let array = self.transactionPartitions {
            try writer.structures(array, flexible: flexible, version: version)
        } else {
            writer.length(-1, flexible: flexible)
        }
        writer.fixed(self.transactionLastUpdateTimestampMs, self.transactionStartTimestampMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionsSchema: WireStructure, Sendable {
        public var topic: String
        public var partitionIds: [Int32]

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

extension TransactionLogValue {
    public init() {
        self.init(
            producerId: 0,
            producerEpoch: 0,
            transactionTimeoutMs: 0,
            transactionStatus: 0,
            transactionPartitions: [],
            transactionLastUpdateTimestampMs: 0,
            transactionStartTimestampMs: 0
        )
    }

    public init(
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        transactionTimeoutMs: Int32 = 0,
        transactionStatus: Int8 = 0,
        transactionPartitions: [TransactionLogValue.PartitionsSchema]? = [],
        transactionLastUpdateTimestampMs: Int64 = 0,
        transactionStartTimestampMs: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            producerId: producerId,
            producerEpoch: producerEpoch,
            transactionTimeoutMs: transactionTimeoutMs,
            transactionStatus: transactionStatus,
            transactionPartitions: transactionPartitions,
            transactionLastUpdateTimestampMs: transactionLastUpdateTimestampMs,
            transactionStartTimestampMs: transactionStartTimestampMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let (producerId, producerEpoch, transactionTimeoutMs, transactionStatus): (Int64, Int16, Int32, Int8) = try reader.fixed()
        reader.field = 4
        let transactionPartitions: [TransactionLogValue.PartitionsSchema]? = try reader.nullableStructures(of: TransactionLogValue.PartitionsSchema.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 7
        let (transactionLastUpdateTimestampMs, transactionStartTimestampMs): (Int64, Int64) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            producerId: producerId,
            producerEpoch: producerEpoch,
            transactionTimeoutMs: transactionTimeoutMs,
            transactionStatus: transactionStatus,
            transactionPartitions: transactionPartitions,
            transactionLastUpdateTimestampMs: transactionLastUpdateTimestampMs,
            transactionStartTimestampMs: transactionStartTimestampMs
        )
    }
}

extension TransactionLogValue.PartitionsSchema {
    public init() {
        self.init(
            topic: "",
            partitionIds: []
        )
    }

    public init(
        topic: String = "",
        partitionIds: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            partitionIds: partitionIds
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 5
        let topic: String = try reader.string(flexible: flexible)
        reader.field = 6
        let partitionIds: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topic: topic,
            partitionIds: partitionIds
        )
    }
}
