// Written by generate-messages from Schema/26_EndTxn.schema. Do not edit.
import Platform

public struct EndTxnRequest: KafkaRequest {
    public var transactionalId: String
    public var producerId: Int64
    public var producerEpoch: Int16
    public var committed: Bool

    public static var versions: ClosedRange<Int16> { 0...5 }
    public typealias Response = EndTxnResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .endTxn }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 3 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 3 ? 1 : 0 }
    public static var layout: StaticString {
        """
        EndTxnRequest 0-5 3+
        0 transactionalId string 0-5 - - -
        0 producerId int64 0-5 - - -
        0 producerEpoch int16 0-5 - - -
        0 committed bool 0-5 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        try writer.nullableString(self.transactionalId, flexible: flexible, field: 0)
        writer.fixed(self.producerId, self.producerEpoch)
        writer.bool(self.committed)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension EndTxnRequest {
    public init() {
        self.init(
            transactionalId: "",
            producerId: 0,
            producerEpoch: 0,
            committed: false
        )
    }

    public init(
        transactionalId: String = "",
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        committed: Bool = false,
        _: Void = ()
    ) {
        self.init(
            transactionalId: transactionalId,
            producerId: producerId,
            producerEpoch: producerEpoch,
            committed: committed
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        let transactionalId: String = try reader.string(flexible: flexible)
        reader.field = 1
        let (producerId, producerEpoch): (Int64, Int16) = try reader.fixed()
        reader.field = 3
        let committed: Bool = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            transactionalId: transactionalId,
            producerId: producerId,
            producerEpoch: producerEpoch,
            committed: committed
        )
    }
}

public struct EndTxnResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var producerId: Int64
    public var producerEpoch: Int16

    public static var versions: ClosedRange<Int16> { 0...5 }
    public static var layout: StaticString {
        """
        EndTxnResponse 0-5 3+
        0 throttleTimeMs int32 0-5 - - -
        0 errorCode int16 0-5 - - -
        0 producerId int64 5+ - - -1
        0 producerEpoch int16 5+ - - -1
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.fixed(self.throttleTimeMs, self.errorCode)
        if version >= 5 {
            writer.int64(self.producerId)
        }
        if version >= 5 {
            writer.int16(self.producerEpoch)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension EndTxnResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            producerId: -1,
            producerEpoch: -1
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        producerId: Int64 = -1,
        producerEpoch: Int16 = -1,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            producerId: producerId,
            producerEpoch: producerEpoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        let producerId: Int64
        if version >= 5 {
            reader.field = 2
            producerId = try reader.int64()
        } else {
            producerId = -1
        }
        let producerEpoch: Int16
        if version >= 5 {
            reader.field = 3
            producerEpoch = try reader.int16()
        } else {
            producerEpoch = -1
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            producerId: producerId,
            producerEpoch: producerEpoch
        )
    }
}
