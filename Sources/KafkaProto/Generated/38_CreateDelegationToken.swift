// Written by generate-messages from Schema/38_CreateDelegationToken.schema. Do not edit.
import Platform

public struct CreateDelegationTokenRequest: KafkaRequest {
    public var ownerPrincipalType: String?
    public var ownerPrincipalName: String?
    public var renewers: [CreatableRenewers]
    public var maxLifetimeMs: Int64

    public static var versions: ClosedRange<Int16> { 0...3 }
    public typealias Response = CreateDelegationTokenResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...3 }
    public static var apiKey: ApiKey { .createDelegationToken }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        CreateDelegationTokenRequest 0-3 2+
        0 ownerPrincipalType string 3+ 3+ - -
        0 ownerPrincipalName string 3+ 3+ - -
        0 renewers []CreatableRenewers 0-3 - - -
        1 principalType string 0-3 - - -
        1 principalName string 0-3 - - -
        0 maxLifetimeMs int64 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        if version >= 3 {
            try writer.nullableString(self.ownerPrincipalType, flexible: flexible, field: 0)
        }
        if version < 3 && self.ownerPrincipalType != "" {
            throw writer.unsupported(version, field: 0)
        }
        if version >= 3 {
            try writer.nullableString(self.ownerPrincipalName, flexible: flexible, field: 1)
        }
        if version < 3 && self.ownerPrincipalName != "" {
            throw writer.unsupported(version, field: 1)
        }
        try writer.structures(self.renewers, flexible: flexible, version: version)
        writer.int64(self.maxLifetimeMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct CreatableRenewers: WireStructure, Sendable {
        public var principalType: String
        public var principalName: String

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.principalType, flexible: flexible, field: 3)
            try writer.nullableString(self.principalName, flexible: flexible, field: 4)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension CreateDelegationTokenRequest {
    public init() {
        self.init(
            ownerPrincipalType: "",
            ownerPrincipalName: "",
            renewers: [],
            maxLifetimeMs: 0
        )
    }

    public init(
        ownerPrincipalType: String? = "",
        ownerPrincipalName: String? = "",
        renewers: [CreateDelegationTokenRequest.CreatableRenewers] = [],
        maxLifetimeMs: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            ownerPrincipalType: ownerPrincipalType,
            ownerPrincipalName: ownerPrincipalName,
            renewers: renewers,
            maxLifetimeMs: maxLifetimeMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        let ownerPrincipalType: String?
        if version >= 3 {
            reader.field = 0
            ownerPrincipalType = try reader.nullableString(flexible: flexible)
        } else {
            ownerPrincipalType = ""
        }
        let ownerPrincipalName: String?
        if version >= 3 {
            reader.field = 1
            ownerPrincipalName = try reader.nullableString(flexible: flexible)
        } else {
            ownerPrincipalName = ""
        }
        reader.field = 2
        let renewers: [CreateDelegationTokenRequest.CreatableRenewers] = try reader.structures(of: CreateDelegationTokenRequest.CreatableRenewers.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 5
        let maxLifetimeMs: Int64 = try reader.int64()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            ownerPrincipalType: ownerPrincipalType,
            ownerPrincipalName: ownerPrincipalName,
            renewers: renewers,
            maxLifetimeMs: maxLifetimeMs
        )
    }
}

extension CreateDelegationTokenRequest.CreatableRenewers {
    public init() {
        self.init(
            principalType: "",
            principalName: ""
        )
    }

    public init(
        principalType: String = "",
        principalName: String = "",
        _: Void = ()
    ) {
        self.init(
            principalType: principalType,
            principalName: principalName
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 3
        let principalType: String = try reader.string(flexible: flexible)
        reader.field = 4
        let principalName: String = try reader.string(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            principalType: principalType,
            principalName: principalName
        )
    }
}

public struct CreateDelegationTokenResponse: KafkaMessage {
    public var errorCode: Int16
    public var principalType: String
    public var principalName: String
    public var tokenRequesterPrincipalType: String
    public var tokenRequesterPrincipalName: String
    public var issueTimestampMs: Int64
    public var expiryTimestampMs: Int64
    public var maxTimestampMs: Int64
    public var tokenId: String
    public var hmac: Bytes
    public var throttleTimeMs: Int32

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        CreateDelegationTokenResponse 0-3 2+
        0 errorCode int16 0-3 - - -
        0 principalType string 0-3 - - -
        0 principalName string 0-3 - - -
        0 tokenRequesterPrincipalType string 3+ - - -
        0 tokenRequesterPrincipalName string 3+ - - -
        0 issueTimestampMs int64 0-3 - - -
        0 expiryTimestampMs int64 0-3 - - -
        0 maxTimestampMs int64 0-3 - - -
        0 tokenId string 0-3 - - -
        0 hmac bytes 0-3 - - -
        0 throttleTimeMs int32 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int16(self.errorCode)
        try writer.nullableString(self.principalType, flexible: flexible, field: 1)
        try writer.nullableString(self.principalName, flexible: flexible, field: 2)
        if version >= 3 {
            try writer.nullableString(self.tokenRequesterPrincipalType, flexible: flexible, field: 3)
        }
        if version < 3 && self.tokenRequesterPrincipalType != "" {
            throw writer.unsupported(version, field: 3)
        }
        if version >= 3 {
            try writer.nullableString(self.tokenRequesterPrincipalName, flexible: flexible, field: 4)
        }
        if version < 3 && self.tokenRequesterPrincipalName != "" {
            throw writer.unsupported(version, field: 4)
        }
        writer.fixed(self.issueTimestampMs, self.expiryTimestampMs, self.maxTimestampMs)
        try writer.nullableString(self.tokenId, flexible: flexible, field: 8)
        writer.nullableBytes(self.hmac, flexible: flexible)
        writer.int32(self.throttleTimeMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension CreateDelegationTokenResponse {
    public init() {
        self.init(
            errorCode: 0,
            principalType: "",
            principalName: "",
            tokenRequesterPrincipalType: "",
            tokenRequesterPrincipalName: "",
            issueTimestampMs: 0,
            expiryTimestampMs: 0,
            maxTimestampMs: 0,
            tokenId: "",
            hmac: .empty,
            throttleTimeMs: 0
        )
    }

    public init(
        errorCode: Int16 = 0,
        principalType: String = "",
        principalName: String = "",
        tokenRequesterPrincipalType: String = "",
        tokenRequesterPrincipalName: String = "",
        issueTimestampMs: Int64 = 0,
        expiryTimestampMs: Int64 = 0,
        maxTimestampMs: Int64 = 0,
        tokenId: String = "",
        hmac: Bytes = .empty,
        throttleTimeMs: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            principalType: principalType,
            principalName: principalName,
            tokenRequesterPrincipalType: tokenRequesterPrincipalType,
            tokenRequesterPrincipalName: tokenRequesterPrincipalName,
            issueTimestampMs: issueTimestampMs,
            expiryTimestampMs: expiryTimestampMs,
            maxTimestampMs: maxTimestampMs,
            tokenId: tokenId,
            hmac: hmac,
            throttleTimeMs: throttleTimeMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        reader.field = 1
        let principalType: String = try reader.string(flexible: flexible)
        reader.field = 2
        let principalName: String = try reader.string(flexible: flexible)
        let tokenRequesterPrincipalType: String
        if version >= 3 {
            reader.field = 3
            tokenRequesterPrincipalType = try reader.string(flexible: flexible)
        } else {
            tokenRequesterPrincipalType = ""
        }
        let tokenRequesterPrincipalName: String
        if version >= 3 {
            reader.field = 4
            tokenRequesterPrincipalName = try reader.string(flexible: flexible)
        } else {
            tokenRequesterPrincipalName = ""
        }
        reader.field = 5
        let (issueTimestampMs, expiryTimestampMs, maxTimestampMs): (Int64, Int64, Int64) = try reader.fixed()
        reader.field = 8
        let tokenId: String = try reader.string(flexible: flexible)
        reader.field = 9
        let hmac: Bytes = try reader.bytes(flexible: flexible)
        reader.field = 10
        let throttleTimeMs: Int32 = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            principalType: principalType,
            principalName: principalName,
            tokenRequesterPrincipalType: tokenRequesterPrincipalType,
            tokenRequesterPrincipalName: tokenRequesterPrincipalName,
            issueTimestampMs: issueTimestampMs,
            expiryTimestampMs: expiryTimestampMs,
            maxTimestampMs: maxTimestampMs,
            tokenId: tokenId,
            hmac: hmac,
            throttleTimeMs: throttleTimeMs
        )
    }
}
