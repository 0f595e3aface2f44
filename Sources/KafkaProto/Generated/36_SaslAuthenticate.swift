// Written by generate-messages from Schema/36_SaslAuthenticate.schema. Do not edit.
import Platform

public struct SaslAuthenticateRequest: KafkaRequest {
    public var authBytes: Bytes

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = SaslAuthenticateResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...2 }
    public static var apiKey: ApiKey { .saslAuthenticate }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        SaslAuthenticateRequest 0-2 2+
        0 authBytes bytes 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.nullableBytes(self.authBytes, flexible: flexible)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension SaslAuthenticateRequest {
    public init() {
        self.init(
            authBytes: .empty
        )
    }

    public init(
        authBytes: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            authBytes: authBytes
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let authBytes: Bytes = try reader.bytes(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            authBytes: authBytes
        )
    }
}

public struct SaslAuthenticateResponse: KafkaMessage {
    public var errorCode: Int16
    public var errorMessage: String?
    public var authBytes: Bytes
    public var sessionLifetimeMs: Int64

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        SaslAuthenticateResponse 0-2 2+
        0 errorCode int16 0-2 - - -
        0 errorMessage string 0-2 0-2 - -
        0 authBytes bytes 0-2 - - -
        0 sessionLifetimeMs int64 1+ - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: flexible, field: 1)
        writer.nullableBytes(self.authBytes, flexible: flexible)
        if version >= 1 {
            writer.int64(self.sessionLifetimeMs)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension SaslAuthenticateResponse {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: "",
            authBytes: .empty,
            sessionLifetimeMs: 0
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        authBytes: Bytes = .empty,
        sessionLifetimeMs: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            authBytes: authBytes,
            sessionLifetimeMs: sessionLifetimeMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        reader.field = 1
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        reader.field = 2
        let authBytes: Bytes = try reader.bytes(flexible: flexible)
        let sessionLifetimeMs: Int64
        if version >= 1 {
            reader.field = 3
            sessionLifetimeMs = try reader.int64()
        } else {
            sessionLifetimeMs = 0
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            authBytes: authBytes,
            sessionLifetimeMs: sessionLifetimeMs
        )
    }
}
