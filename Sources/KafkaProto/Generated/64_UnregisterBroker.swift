// Written by generate-messages from Schema/64_UnregisterBroker.schema. Do not edit.
import Platform

public struct UnregisterBrokerRequest: KafkaRequest {
    public var brokerId: Int32

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = UnregisterBrokerResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .unregisterBroker }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        UnregisterBrokerRequest 0 0+
        0 brokerId int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.brokerId)
        writer.unsignedVarint(0)
    }
}

extension UnregisterBrokerRequest {
    public init() {
        self.init(
            brokerId: 0
        )
    }

    public init(
        brokerId: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let brokerId: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            brokerId: brokerId
        )
    }
}

public struct UnregisterBrokerResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        UnregisterBrokerResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.unsignedVarint(0)
    }
}

extension UnregisterBrokerResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: ""
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
