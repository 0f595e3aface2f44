// Written by generate-messages from Schema/71_GetTelemetrySubscriptions.schema. Do not edit.
import Platform

public struct GetTelemetrySubscriptionsRequest: KafkaRequest {
    public var clientInstanceId: Uuid

    public init() {
        self.clientInstanceId = .zero
    }

    public init(
        clientInstanceId: Uuid = .zero
    ) {
        self.clientInstanceId = clientInstanceId
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = GetTelemetrySubscriptionsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .getTelemetrySubscriptions }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        GetTelemetrySubscriptionsRequest 0 0+
        0 clientInstanceId uuid 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.clientInstanceId = try reader.uuid()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.clientInstanceId)
        writer.unsignedVarint(0)
    }
}

public struct GetTelemetrySubscriptionsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var clientInstanceId: Uuid
    public var subscriptionId: Int32
    public var acceptedCompressionTypes: [Int8]
    public var pushIntervalMs: Int32
    public var telemetryMaxBytes: Int32
    public var deltaTemporality: Bool
    public var requestedMetrics: [String]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.clientInstanceId = .zero
        self.subscriptionId = 0
        self.acceptedCompressionTypes = []
        self.pushIntervalMs = 0
        self.telemetryMaxBytes = 0
        self.deltaTemporality = false
        self.requestedMetrics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        clientInstanceId: Uuid = .zero,
        subscriptionId: Int32 = 0,
        acceptedCompressionTypes: [Int8] = [],
        pushIntervalMs: Int32 = 0,
        telemetryMaxBytes: Int32 = 0,
        deltaTemporality: Bool = false,
        requestedMetrics: [String] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.clientInstanceId = clientInstanceId
        self.subscriptionId = subscriptionId
        self.acceptedCompressionTypes = acceptedCompressionTypes
        self.pushIntervalMs = pushIntervalMs
        self.telemetryMaxBytes = telemetryMaxBytes
        self.deltaTemporality = deltaTemporality
        self.requestedMetrics = requestedMetrics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        GetTelemetrySubscriptionsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 clientInstanceId uuid 0 - - -
        0 subscriptionId int32 0 - - -
        0 acceptedCompressionTypes []int8 0 - - -
        0 pushIntervalMs int32 0 - - -
        0 telemetryMaxBytes int32 0 - - -
        0 deltaTemporality bool 0 - - -
        0 requestedMetrics []string 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.clientInstanceId = try reader.uuid()
        reader.field = 3
        self.subscriptionId = try reader.int32()
        reader.field = 4
        self.acceptedCompressionTypes = try reader.numbers(of: Int8.self, flexible: true)
        reader.field = 5
        self.pushIntervalMs = try reader.int32()
        reader.field = 6
        self.telemetryMaxBytes = try reader.int32()
        reader.field = 7
        self.deltaTemporality = try reader.bool()
        reader.field = 8
        self.requestedMetrics = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        writer.uuid(self.clientInstanceId)
        writer.int32(self.subscriptionId)
        writer.numbers(self.acceptedCompressionTypes, flexible: true)
        writer.int32(self.pushIntervalMs)
        writer.int32(self.telemetryMaxBytes)
        writer.bool(self.deltaTemporality)
        writer.length(self.requestedMetrics.count, flexible: true)
        for i in self.requestedMetrics.indices { try writer.string(self.requestedMetrics[i], flexible: true, field: 8) }
        writer.unsignedVarint(0)
    }
}
