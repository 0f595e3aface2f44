// Written by generate-messages from Schema/72_PushTelemetry.schema. Do not edit.
import Platform

public struct PushTelemetryRequest: KafkaRequest {
    public var clientInstanceId: Uuid
    public var subscriptionId: Int32
    public var terminating: Bool
    public var compressionType: Int8
    public var metrics: Bytes

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = PushTelemetryResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .pushTelemetry }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        PushTelemetryRequest 0 0+
        0 clientInstanceId uuid 0 - - -
        0 subscriptionId int32 0 - - -
        0 terminating bool 0 - - -
        0 compressionType int8 0 - - -
        0 metrics bytes 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.clientInstanceId)
        writer.int32(self.subscriptionId)
        writer.bool(self.terminating)
        writer.int8(self.compressionType)
        writer.nullableBytes(self.metrics, flexible: true)
        writer.unsignedVarint(0)
    }
}

extension PushTelemetryRequest {
    public init() {
        self.init(
            clientInstanceId: .zero,
            subscriptionId: 0,
            terminating: false,
            compressionType: 0,
            metrics: .empty
        )
    }

    public init(
        clientInstanceId: Uuid = .zero,
        subscriptionId: Int32 = 0,
        terminating: Bool = false,
        compressionType: Int8 = 0,
        metrics: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            clientInstanceId: clientInstanceId,
            subscriptionId: subscriptionId,
            terminating: terminating,
            compressionType: compressionType,
            metrics: metrics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let clientInstanceId: Uuid = try reader.uuid()
        reader.field = 1
        let subscriptionId: Int32 = try reader.int32()
        reader.field = 2
        let terminating: Bool = try reader.bool()
        reader.field = 3
        let compressionType: Int8 = try reader.int8()
        reader.field = 4
        let metrics: Bytes = try reader.bytes(flexible: true)
        try reader.skipTags()
        self.init(
            clientInstanceId: clientInstanceId,
            subscriptionId: subscriptionId,
            terminating: terminating,
            compressionType: compressionType,
            metrics: metrics
        )
    }
}

public struct PushTelemetryResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        PushTelemetryResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        writer.unsignedVarint(0)
    }
}

extension PushTelemetryResponse {
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
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode
        )
    }
}
