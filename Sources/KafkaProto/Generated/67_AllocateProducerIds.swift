// Written by generate-messages from Schema/67_AllocateProducerIds.schema. Do not edit.
import Platform

public struct AllocateProducerIdsRequest: KafkaRequest {
    public var brokerId: Int32
    public var brokerEpoch: Int64

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = AllocateProducerIdsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .allocateProducerIds }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        AllocateProducerIdsRequest 0 0+
        0 brokerId int32 0 - - -
        0 brokerEpoch int64 0 - - -1
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.brokerId, self.brokerEpoch)
        writer.unsignedVarint(0)
    }
}

extension AllocateProducerIdsRequest {
    public init() {
        self.init(
            brokerId: 0,
            brokerEpoch: -1
        )
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (brokerId, brokerEpoch): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch
        )
    }
}

public struct AllocateProducerIdsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var producerIdStart: Int64
    public var producerIdLen: Int32

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        AllocateProducerIdsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 producerIdStart int64 0 - - -
        0 producerIdLen int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode, self.producerIdStart, self.producerIdLen)
        writer.unsignedVarint(0)
    }
}

extension AllocateProducerIdsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            producerIdStart: 0,
            producerIdLen: 0
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        producerIdStart: Int64 = 0,
        producerIdLen: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            producerIdStart: producerIdStart,
            producerIdLen: producerIdLen
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode, producerIdStart, producerIdLen): (Int32, Int16, Int64, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            producerIdStart: producerIdStart,
            producerIdLen: producerIdLen
        )
    }
}
