// Written by generate-messages from Schema/22_InitProducerId.schema. Do not edit.
import Platform

public struct InitProducerIdRequest: KafkaRequest {
    public var transactionalId: String?
    public var transactionTimeoutMs: Int32
    public var producerId: Int64
    public var producerEpoch: Int16
    public var enable2Pc: Bool
    public var keepPreparedTxn: Bool

    public static var versions: ClosedRange<Int16> { 0...6 }
    public typealias Response = InitProducerIdResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...5 }
    public static var apiKey: ApiKey { .initProducerId }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        InitProducerIdRequest 0-6 2+
        0 transactionalId string 0-6 0-6 - -
        0 transactionTimeoutMs int32 0-6 - - -
        0 producerId int64 3+ - - -1
        0 producerEpoch int16 3+ - - -1
        0 enable2Pc bool 6+ - - -
        0 keepPreparedTxn bool 6+ - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        try writer.nullableString(self.transactionalId, flexible: flexible, field: 0)
        writer.int32(self.transactionTimeoutMs)
        if version >= 3 {
            writer.int64(self.producerId)
        }
        if version < 3 && self.producerId != -1 {
            throw writer.unsupported(version, field: 2)
        }
        if version >= 3 {
            writer.int16(self.producerEpoch)
        }
        if version < 3 && self.producerEpoch != -1 {
            throw writer.unsupported(version, field: 3)
        }
        if version >= 6 {
            writer.bool(self.enable2Pc)
        }
        if version < 6 && self.enable2Pc {
            throw writer.unsupported(version, field: 4)
        }
        if version >= 6 {
            writer.bool(self.keepPreparedTxn)
        }
        if version < 6 && self.keepPreparedTxn {
            throw writer.unsupported(version, field: 5)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension InitProducerIdRequest {
    public init() {
        self.init(
            transactionalId: "",
            transactionTimeoutMs: 0,
            producerId: -1,
            producerEpoch: -1,
            enable2Pc: false,
            keepPreparedTxn: false
        )
    }

    public init(
        transactionalId: String? = "",
        transactionTimeoutMs: Int32 = 0,
        producerId: Int64 = -1,
        producerEpoch: Int16 = -1,
        enable2Pc: Bool = false,
        keepPreparedTxn: Bool = false,
        _: Void = ()
    ) {
        self.init(
            transactionalId: transactionalId,
            transactionTimeoutMs: transactionTimeoutMs,
            producerId: producerId,
            producerEpoch: producerEpoch,
            enable2Pc: enable2Pc,
            keepPreparedTxn: keepPreparedTxn
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let transactionalId: String? = try reader.nullableString(flexible: flexible)
        reader.field = 1
        let transactionTimeoutMs: Int32 = try reader.int32()
        let producerId: Int64
        if version >= 3 {
            reader.field = 2
            producerId = try reader.int64()
        } else {
            producerId = -1
        }
        let producerEpoch: Int16
        if version >= 3 {
            reader.field = 3
            producerEpoch = try reader.int16()
        } else {
            producerEpoch = -1
        }
        let enable2Pc: Bool
        if version >= 6 {
            reader.field = 4
            enable2Pc = try reader.bool()
        } else {
            enable2Pc = false
        }
        let keepPreparedTxn: Bool
        if version >= 6 {
            reader.field = 5
            keepPreparedTxn = try reader.bool()
        } else {
            keepPreparedTxn = false
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            transactionalId: transactionalId,
            transactionTimeoutMs: transactionTimeoutMs,
            producerId: producerId,
            producerEpoch: producerEpoch,
            enable2Pc: enable2Pc,
            keepPreparedTxn: keepPreparedTxn
        )
    }
}

public struct InitProducerIdResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var producerId: Int64
    public var producerEpoch: Int16
    public var ongoingTxnProducerId: Int64
    public var ongoingTxnProducerEpoch: Int16

    public static var versions: ClosedRange<Int16> { 0...6 }
    public static var layout: StaticString {
        """
        InitProducerIdResponse 0-6 2+
        0 throttleTimeMs int32 0-6 - - -
        0 errorCode int16 0-6 - - -
        0 producerId int64 0-6 - - -1
        0 producerEpoch int16 0-6 - - -
        0 ongoingTxnProducerId int64 6+ - - -1
        0 ongoingTxnProducerEpoch int16 6+ - - -1
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.fixed(self.throttleTimeMs, self.errorCode, self.producerId, self.producerEpoch)
        if version >= 6 {
            writer.int64(self.ongoingTxnProducerId)
        }
        if version < 6 && self.ongoingTxnProducerId != -1 {
            throw writer.unsupported(version, field: 4)
        }
        if version >= 6 {
            writer.int16(self.ongoingTxnProducerEpoch)
        }
        if version < 6 && self.ongoingTxnProducerEpoch != -1 {
            throw writer.unsupported(version, field: 5)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension InitProducerIdResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            producerId: -1,
            producerEpoch: 0,
            ongoingTxnProducerId: -1,
            ongoingTxnProducerEpoch: -1
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        producerId: Int64 = -1,
        producerEpoch: Int16 = 0,
        ongoingTxnProducerId: Int64 = -1,
        ongoingTxnProducerEpoch: Int16 = -1,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            producerId: producerId,
            producerEpoch: producerEpoch,
            ongoingTxnProducerId: ongoingTxnProducerId,
            ongoingTxnProducerEpoch: ongoingTxnProducerEpoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let (throttleTimeMs, errorCode, producerId, producerEpoch): (Int32, Int16, Int64, Int16) = try reader.fixed()
        let ongoingTxnProducerId: Int64
        if version >= 6 {
            reader.field = 4
            ongoingTxnProducerId = try reader.int64()
        } else {
            ongoingTxnProducerId = -1
        }
        let ongoingTxnProducerEpoch: Int16
        if version >= 6 {
            reader.field = 5
            ongoingTxnProducerEpoch = try reader.int16()
        } else {
            ongoingTxnProducerEpoch = -1
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            producerId: producerId,
            producerEpoch: producerEpoch,
            ongoingTxnProducerId: ongoingTxnProducerId,
            ongoingTxnProducerEpoch: ongoingTxnProducerEpoch
        )
    }
}
