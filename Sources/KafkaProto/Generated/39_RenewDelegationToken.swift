// Written by generate-messages from Schema/39_RenewDelegationToken.schema. Do not edit.
import Platform

public struct RenewDelegationTokenRequest: KafkaRequest {
    public var hmac: Bytes
    public var renewPeriodMs: Int64

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = RenewDelegationTokenResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...2 }
    public static var apiKey: ApiKey { .renewDelegationToken }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        RenewDelegationTokenRequest 0-2 2+
        0 hmac bytes 0-2 - - -
        0 renewPeriodMs int64 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.nullableBytes(self.hmac, flexible: flexible)
        writer.int64(self.renewPeriodMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension RenewDelegationTokenRequest {
    public init() {
        self.init(
            hmac: .empty,
            renewPeriodMs: 0
        )
    }

    public init(
        hmac: Bytes = .empty,
        renewPeriodMs: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            hmac: hmac,
            renewPeriodMs: renewPeriodMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let hmac: Bytes = try reader.bytes(flexible: flexible)
        reader.field = 1
        let renewPeriodMs: Int64 = try reader.int64()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            hmac: hmac,
            renewPeriodMs: renewPeriodMs
        )
    }
}

public struct RenewDelegationTokenResponse: KafkaMessage {
    public var errorCode: Int16
    public var expiryTimestampMs: Int64
    public var throttleTimeMs: Int32

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        RenewDelegationTokenResponse 0-2 2+
        0 errorCode int16 0-2 - - -
        0 expiryTimestampMs int64 0-2 - - -
        0 throttleTimeMs int32 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.fixed(self.errorCode, self.expiryTimestampMs, self.throttleTimeMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension RenewDelegationTokenResponse {
    public init() {
        self.init(
            errorCode: 0,
            expiryTimestampMs: 0,
            throttleTimeMs: 0
        )
    }

    public init(
        errorCode: Int16 = 0,
        expiryTimestampMs: Int64 = 0,
        throttleTimeMs: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            expiryTimestampMs: expiryTimestampMs,
            throttleTimeMs: throttleTimeMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let (errorCode, expiryTimestampMs, throttleTimeMs): (Int16, Int64, Int32) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            expiryTimestampMs: expiryTimestampMs,
            throttleTimeMs: throttleTimeMs
        )
    }
}
