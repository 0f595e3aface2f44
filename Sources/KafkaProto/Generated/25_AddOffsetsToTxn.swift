// Written by generate-messages from Schema/25_AddOffsetsToTxn.schema. Do not edit.
import Platform

public struct AddOffsetsToTxnRequest: KafkaRequest {
    public var transactionalId: String
    public var producerId: Int64
    public var producerEpoch: Int16
    public var groupId: String

    public static var versions: ClosedRange<Int16> { 0...4 }
    public typealias Response = AddOffsetsToTxnResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .addOffsetsToTxn }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 3 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 3 ? 1 : 0 }
    public static var layout: StaticString {
        """
        AddOffsetsToTxnRequest 0-4 3+
        0 transactionalId string 0-4 - - -
        0 producerId int64 0-4 - - -
        0 producerEpoch int16 0-4 - - -
        0 groupId string 0-4 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        try writer.nullableString(self.transactionalId, flexible: flexible, field: 0)
        writer.fixed(self.producerId, self.producerEpoch)
        try writer.nullableString(self.groupId, flexible: flexible, field: 3)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension AddOffsetsToTxnRequest {
    public init() {
        self.init(
            transactionalId: "",
            producerId: 0,
            producerEpoch: 0,
            groupId: ""
        )
    }

    public init(
        transactionalId: String = "",
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        groupId: String = "",
        _: Void = ()
    ) {
        self.init(
            transactionalId: transactionalId,
            producerId: producerId,
            producerEpoch: producerEpoch,
            groupId: groupId
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
        let groupId: String = try reader.string(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            transactionalId: transactionalId,
            producerId: producerId,
            producerEpoch: producerEpoch,
            groupId: groupId
        )
    }
}

public struct AddOffsetsToTxnResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        AddOffsetsToTxnResponse 0-4 3+
        0 throttleTimeMs int32 0-4 - - -
        0 errorCode int16 0-4 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.fixed(self.throttleTimeMs, self.errorCode)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension AddOffsetsToTxnResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode
        )
    }
}
