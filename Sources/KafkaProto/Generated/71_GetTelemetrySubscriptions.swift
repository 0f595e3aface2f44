// Written by generate-messages from Schema/71_GetTelemetrySubscriptions.schema. Do not edit.
import Platform

public struct GetTelemetrySubscriptionsRequest: KafkaRequest {
    public var clientInstanceId: Uuid

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.clientInstanceId)
        writer.unsignedVarint(0)
    }
}

extension GetTelemetrySubscriptionsRequest {
    public init() {
        self.init(
            clientInstanceId: .zero
        )
    }

    public init(
        clientInstanceId: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            clientInstanceId: clientInstanceId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let clientInstanceId: Uuid = try reader.uuid()
        try reader.skipTags()
        self.init(
            clientInstanceId: clientInstanceId
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        writer.uuid(self.clientInstanceId)
        writer.int32(self.subscriptionId)
        writer.numbers(self.acceptedCompressionTypes, flexible: true)
        writer.fixed(self.pushIntervalMs, self.telemetryMaxBytes)
        writer.bool(self.deltaTemporality)
        writer.length(self.requestedMetrics.count, flexible: true)
        for i in self.requestedMetrics.indices { try writer.string(self.requestedMetrics[i], flexible: true, field: 8) }
        writer.unsignedVarint(0)
    }
}

extension GetTelemetrySubscriptionsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            clientInstanceId: .zero,
            subscriptionId: 0,
            acceptedCompressionTypes: [],
            pushIntervalMs: 0,
            telemetryMaxBytes: 0,
            deltaTemporality: false,
            requestedMetrics: []
        )
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
        requestedMetrics: [String] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            clientInstanceId: clientInstanceId,
            subscriptionId: subscriptionId,
            acceptedCompressionTypes: acceptedCompressionTypes,
            pushIntervalMs: pushIntervalMs,
            telemetryMaxBytes: telemetryMaxBytes,
            deltaTemporality: deltaTemporality,
            requestedMetrics: requestedMetrics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let clientInstanceId: Uuid = try reader.uuid()
        reader.field = 3
        let subscriptionId: Int32 = try reader.int32()
        reader.field = 4
        let acceptedCompressionTypes: [Int8] = try reader.numbers(of: Int8.self, flexible: true)
        reader.field = 5
        let (pushIntervalMs, telemetryMaxBytes): (Int32, Int32) = try reader.fixed()
        reader.field = 7
        let deltaTemporality: Bool = try reader.bool()
        reader.field = 8
        let requestedMetrics: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            clientInstanceId: clientInstanceId,
            subscriptionId: subscriptionId,
            acceptedCompressionTypes: acceptedCompressionTypes,
            pushIntervalMs: pushIntervalMs,
            telemetryMaxBytes: telemetryMaxBytes,
            deltaTemporality: deltaTemporality,
            requestedMetrics: requestedMetrics
        )
    }
}
