// Written by generate-messages from Schema/72_PushTelemetry.schema. Do not edit.
import Platform

public struct PushTelemetryRequest: KafkaRequest {
    public var clientInstanceId: Uuid
    public var subscriptionId: Int32
    public var terminating: Bool
    public var compressionType: Int8
    public var metrics: Bytes

    public init() {
        self.clientInstanceId = .zero
        self.subscriptionId = 0
        self.terminating = false
        self.compressionType = 0
        self.metrics = .empty
    }

    public init(
        clientInstanceId: Uuid = .zero,
        subscriptionId: Int32 = 0,
        terminating: Bool = false,
        compressionType: Int8 = 0,
        metrics: Bytes = .empty
    ) {
        self.clientInstanceId = clientInstanceId
        self.subscriptionId = subscriptionId
        self.terminating = terminating
        self.compressionType = compressionType
        self.metrics = metrics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.clientInstanceId = try reader.uuid()
        reader.field = 1
        self.subscriptionId = try reader.int32()
        reader.field = 2
        self.terminating = try reader.bool()
        reader.field = 3
        self.compressionType = try reader.int8()
        reader.field = 4
        self.metrics = try reader.bytes(flexible: true)
        try reader.skipTags()
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

public struct PushTelemetryResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        PushTelemetryResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        writer.unsignedVarint(0)
    }
}
