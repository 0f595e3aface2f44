// Written by generate-messages from Schema/38_CreateDelegationToken.schema. Do not edit.
import Platform

public struct CreateDelegationTokenRequest: KafkaRequest {
    public var ownerPrincipalType: String?
    public var ownerPrincipalName: String?
    public var renewers: [CreatableRenewers]
    public var maxLifetimeMs: Int64

    public init() {
        self.ownerPrincipalType = ""
        self.ownerPrincipalName = ""
        self.renewers = []
        self.maxLifetimeMs = 0
    }

    public init(
        ownerPrincipalType: String? = "",
        ownerPrincipalName: String? = "",
        renewers: [CreatableRenewers] = [],
        maxLifetimeMs: Int64 = 0
    ) {
        self.ownerPrincipalType = ownerPrincipalType
        self.ownerPrincipalName = ownerPrincipalName
        self.renewers = renewers
        self.maxLifetimeMs = maxLifetimeMs
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        if version >= 3 {
            reader.field = 0
            self.ownerPrincipalType = try reader.nullableString(flexible: flexible)
        } else {
            self.ownerPrincipalType = ""
        }
        if version >= 3 {
            reader.field = 1
            self.ownerPrincipalName = try reader.nullableString(flexible: flexible)
        } else {
            self.ownerPrincipalName = ""
        }
        reader.field = 2
        self.renewers = try reader.structures(of: CreatableRenewers.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 5
        self.maxLifetimeMs = try reader.int64()
        if flexible {
            try reader.skipTags()
        }
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
        writer.length(self.renewers.count, flexible: flexible)
        for i in self.renewers.indices { try self.renewers[i].encode(to: &writer, version: version) }
        writer.int64(self.maxLifetimeMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct CreatableRenewers: WireStructure, Sendable {
        public var principalType: String
        public var principalName: String

        public init() {
            self.principalType = ""
            self.principalName = ""
        }

        public init(
            principalType: String = "",
            principalName: String = ""
        ) {
            self.principalType = principalType
            self.principalName = principalName
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 3
            self.principalType = try reader.string(flexible: flexible)
            reader.field = 4
            self.principalName = try reader.string(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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

    public init() {
        self.errorCode = 0
        self.principalType = ""
        self.principalName = ""
        self.tokenRequesterPrincipalType = ""
        self.tokenRequesterPrincipalName = ""
        self.issueTimestampMs = 0
        self.expiryTimestampMs = 0
        self.maxTimestampMs = 0
        self.tokenId = ""
        self.hmac = .empty
        self.throttleTimeMs = 0
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
        throttleTimeMs: Int32 = 0
    ) {
        self.errorCode = errorCode
        self.principalType = principalType
        self.principalName = principalName
        self.tokenRequesterPrincipalType = tokenRequesterPrincipalType
        self.tokenRequesterPrincipalName = tokenRequesterPrincipalName
        self.issueTimestampMs = issueTimestampMs
        self.expiryTimestampMs = expiryTimestampMs
        self.maxTimestampMs = maxTimestampMs
        self.tokenId = tokenId
        self.hmac = hmac
        self.throttleTimeMs = throttleTimeMs
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.errorCode = try reader.int16()
        reader.field = 1
        self.principalType = try reader.string(flexible: flexible)
        reader.field = 2
        self.principalName = try reader.string(flexible: flexible)
        if version >= 3 {
            reader.field = 3
            self.tokenRequesterPrincipalType = try reader.string(flexible: flexible)
        } else {
            self.tokenRequesterPrincipalType = ""
        }
        if version >= 3 {
            reader.field = 4
            self.tokenRequesterPrincipalName = try reader.string(flexible: flexible)
        } else {
            self.tokenRequesterPrincipalName = ""
        }
        reader.field = 5
        self.issueTimestampMs = try reader.int64()
        reader.field = 6
        self.expiryTimestampMs = try reader.int64()
        reader.field = 7
        self.maxTimestampMs = try reader.int64()
        reader.field = 8
        self.tokenId = try reader.string(flexible: flexible)
        reader.field = 9
        self.hmac = try reader.bytes(flexible: flexible)
        reader.field = 10
        self.throttleTimeMs = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
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
        writer.int64(self.issueTimestampMs)
        writer.int64(self.expiryTimestampMs)
        writer.int64(self.maxTimestampMs)
        try writer.nullableString(self.tokenId, flexible: flexible, field: 8)
        writer.nullableBytes(self.hmac, flexible: flexible)
        writer.int32(self.throttleTimeMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}
