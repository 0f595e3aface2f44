// Written by generate-messages from Schema/41_DescribeDelegationToken.schema. Do not edit.
import Platform

public struct DescribeDelegationTokenRequest: KafkaRequest {
    public var owners: [DescribeDelegationTokenOwner]?

    public init() {
        self.owners = []
    }

    public init(
        owners: [DescribeDelegationTokenRequest.DescribeDelegationTokenOwner]? = []
    ) {
        self.owners = owners
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let owners: [DescribeDelegationTokenRequest.DescribeDelegationTokenOwner]? = try reader.nullableStructures(of: DescribeDelegationTokenRequest.DescribeDelegationTokenOwner.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.owners = owners
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public typealias Response = DescribeDelegationTokenResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...3 }
    public static var apiKey: ApiKey { .describeDelegationToken }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DescribeDelegationTokenRequest 0-3 2+
        0 owners []DescribeDelegationTokenOwner 0-3 0-3 - -
        1 principalType string 0-3 - - -
        1 principalName string 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        if let array = self.owners {
            try writer.structures(array, flexible: flexible, version: version)
        } else {
            writer.length(-1, flexible: flexible)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeDelegationTokenOwner: WireStructure, Sendable {
        public var principalType: String
        public var principalName: String

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.principalType, flexible: flexible, field: 1)
            try writer.nullableString(self.principalName, flexible: flexible, field: 2)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DescribeDelegationTokenRequest.DescribeDelegationTokenOwner {
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
        reader.field = 1
        let principalType: String = try reader.string(flexible: flexible)
        reader.field = 2
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

public struct DescribeDelegationTokenResponse: KafkaMessage {
    public var errorCode: Int16
    public var tokens: [DescribedDelegationToken]
    public var throttleTimeMs: Int32

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        DescribeDelegationTokenResponse 0-3 2+
        0 errorCode int16 0-3 - - -
        0 tokens []DescribedDelegationToken 0-3 - - -
        1 principalType string 0-3 - - -
        1 principalName string 0-3 - - -
        1 tokenRequesterPrincipalType string 3+ - - -
        1 tokenRequesterPrincipalName string 3+ - - -
        1 issueTimestamp int64 0-3 - - -
        1 expiryTimestamp int64 0-3 - - -
        1 maxTimestamp int64 0-3 - - -
        1 tokenId string 0-3 - - -
        1 hmac bytes 0-3 - - -
        1 renewers []DescribedDelegationTokenRenewer 0-3 - - -
        2 principalType string 0-3 - - -
        2 principalName string 0-3 - - -
        0 throttleTimeMs int32 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int16(self.errorCode)
        try writer.structures(self.tokens, flexible: flexible, version: version)
        writer.int32(self.throttleTimeMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DescribedDelegationToken: WireStructure, Sendable {
        public var principalType: String
        public var principalName: String
        public var tokenRequesterPrincipalType: String
        public var tokenRequesterPrincipalName: String
        public var issueTimestamp: Int64
        public var expiryTimestamp: Int64
        public var maxTimestamp: Int64
        public var tokenId: String
        public var hmac: Bytes
        public var renewers: [DescribedDelegationTokenRenewer]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.principalType, flexible: flexible, field: 2)
            try writer.nullableString(self.principalName, flexible: flexible, field: 3)
            if version >= 3 {
                try writer.nullableString(self.tokenRequesterPrincipalType, flexible: flexible, field: 4)
            }
            if version < 3 && self.tokenRequesterPrincipalType != "" {
                throw writer.unsupported(version, field: 4)
            }
            if version >= 3 {
                try writer.nullableString(self.tokenRequesterPrincipalName, flexible: flexible, field: 5)
            }
            if version < 3 && self.tokenRequesterPrincipalName != "" {
                throw writer.unsupported(version, field: 5)
            }
            writer.fixed(self.issueTimestamp, self.expiryTimestamp, self.maxTimestamp)
            try writer.nullableString(self.tokenId, flexible: flexible, field: 9)
            writer.nullableBytes(self.hmac, flexible: flexible)
            try writer.structures(self.renewers, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DescribedDelegationTokenRenewer: WireStructure, Sendable {
        public var principalType: String
        public var principalName: String

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.principalType, flexible: flexible, field: 12)
            try writer.nullableString(self.principalName, flexible: flexible, field: 13)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DescribeDelegationTokenResponse {
    public init() {
        self.init(
            errorCode: 0,
            tokens: [],
            throttleTimeMs: 0
        )
    }

    public init(
        errorCode: Int16 = 0,
        tokens: [DescribeDelegationTokenResponse.DescribedDelegationToken] = [],
        throttleTimeMs: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            tokens: tokens,
            throttleTimeMs: throttleTimeMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        reader.field = 1
        let tokens: [DescribeDelegationTokenResponse.DescribedDelegationToken] = try reader.structures(of: DescribeDelegationTokenResponse.DescribedDelegationToken.self, flexible: flexible, elementMin: 29, version: version)
        reader.field = 14
        let throttleTimeMs: Int32 = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            tokens: tokens,
            throttleTimeMs: throttleTimeMs
        )
    }
}

extension DescribeDelegationTokenResponse.DescribedDelegationToken {
    public init() {
        self.init(
            principalType: "",
            principalName: "",
            tokenRequesterPrincipalType: "",
            tokenRequesterPrincipalName: "",
            issueTimestamp: 0,
            expiryTimestamp: 0,
            maxTimestamp: 0,
            tokenId: "",
            hmac: .empty,
            renewers: []
        )
    }

    public init(
        principalType: String = "",
        principalName: String = "",
        tokenRequesterPrincipalType: String = "",
        tokenRequesterPrincipalName: String = "",
        issueTimestamp: Int64 = 0,
        expiryTimestamp: Int64 = 0,
        maxTimestamp: Int64 = 0,
        tokenId: String = "",
        hmac: Bytes = .empty,
        renewers: [DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer] = [],
        _: Void = ()
    ) {
        self.init(
            principalType: principalType,
            principalName: principalName,
            tokenRequesterPrincipalType: tokenRequesterPrincipalType,
            tokenRequesterPrincipalName: tokenRequesterPrincipalName,
            issueTimestamp: issueTimestamp,
            expiryTimestamp: expiryTimestamp,
            maxTimestamp: maxTimestamp,
            tokenId: tokenId,
            hmac: hmac,
            renewers: renewers
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 2
        let principalType: String = try reader.string(flexible: flexible)
        reader.field = 3
        let principalName: String = try reader.string(flexible: flexible)
        let tokenRequesterPrincipalType: String
        if version >= 3 {
            reader.field = 4
            tokenRequesterPrincipalType = try reader.string(flexible: flexible)
        } else {
            tokenRequesterPrincipalType = ""
        }
        let tokenRequesterPrincipalName: String
        if version >= 3 {
            reader.field = 5
            tokenRequesterPrincipalName = try reader.string(flexible: flexible)
        } else {
            tokenRequesterPrincipalName = ""
        }
        reader.field = 6
        let (issueTimestamp, expiryTimestamp, maxTimestamp): (Int64, Int64, Int64) = try reader.fixed()
        reader.field = 9
        let tokenId: String = try reader.string(flexible: flexible)
        reader.field = 10
        let hmac: Bytes = try reader.bytes(flexible: flexible)
        reader.field = 11
        let renewers: [DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer] = try reader.structures(of: DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            principalType: principalType,
            principalName: principalName,
            tokenRequesterPrincipalType: tokenRequesterPrincipalType,
            tokenRequesterPrincipalName: tokenRequesterPrincipalName,
            issueTimestamp: issueTimestamp,
            expiryTimestamp: expiryTimestamp,
            maxTimestamp: maxTimestamp,
            tokenId: tokenId,
            hmac: hmac,
            renewers: renewers
        )
    }
}

extension DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer {
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
        reader.field = 12
        let principalType: String = try reader.string(flexible: flexible)
        reader.field = 13
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
