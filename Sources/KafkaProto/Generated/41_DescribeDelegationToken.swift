// Written by generate-messages from Schema/41_DescribeDelegationToken.schema. Do not edit.
import Platform

public struct DescribeDelegationTokenRequest: KafkaRequest {
    public var owners: [DescribeDelegationTokenOwner]?

    public init() {
        self.owners = []
    }

    public init(
        owners: [DescribeDelegationTokenOwner]? = []
    ) {
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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.owners = try reader.nullableStructures(of: DescribeDelegationTokenOwner.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        if let array = self.owners {
            writer.length(array.count, flexible: flexible)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
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
            reader.field = 1
            self.principalType = try reader.string(flexible: flexible)
            reader.field = 2
            self.principalName = try reader.string(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct DescribeDelegationTokenResponse: KafkaMessage {
    public var errorCode: Int16
    public var tokens: [DescribedDelegationToken]
    public var throttleTimeMs: Int32

    public init() {
        self.errorCode = 0
        self.tokens = []
        self.throttleTimeMs = 0
    }

    public init(
        errorCode: Int16 = 0,
        tokens: [DescribedDelegationToken] = [],
        throttleTimeMs: Int32 = 0
    ) {
        self.errorCode = errorCode
        self.tokens = tokens
        self.throttleTimeMs = throttleTimeMs
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.errorCode = try reader.int16()
        reader.field = 1
        self.tokens = try reader.structures(of: DescribedDelegationToken.self, flexible: flexible, elementMin: 29, version: version)
        reader.field = 14
        self.throttleTimeMs = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int16(self.errorCode)
        writer.length(self.tokens.count, flexible: flexible)
        for i in self.tokens.indices { try self.tokens[i].encode(to: &writer, version: version) }
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

        public init() {
            self.principalType = ""
            self.principalName = ""
            self.tokenRequesterPrincipalType = ""
            self.tokenRequesterPrincipalName = ""
            self.issueTimestamp = 0
            self.expiryTimestamp = 0
            self.maxTimestamp = 0
            self.tokenId = ""
            self.hmac = .empty
            self.renewers = []
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
            renewers: [DescribedDelegationTokenRenewer] = []
        ) {
            self.principalType = principalType
            self.principalName = principalName
            self.tokenRequesterPrincipalType = tokenRequesterPrincipalType
            self.tokenRequesterPrincipalName = tokenRequesterPrincipalName
            self.issueTimestamp = issueTimestamp
            self.expiryTimestamp = expiryTimestamp
            self.maxTimestamp = maxTimestamp
            self.tokenId = tokenId
            self.hmac = hmac
            self.renewers = renewers
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 2
            self.principalType = try reader.string(flexible: flexible)
            reader.field = 3
            self.principalName = try reader.string(flexible: flexible)
            if version >= 3 {
                reader.field = 4
                self.tokenRequesterPrincipalType = try reader.string(flexible: flexible)
            } else {
                self.tokenRequesterPrincipalType = ""
            }
            if version >= 3 {
                reader.field = 5
                self.tokenRequesterPrincipalName = try reader.string(flexible: flexible)
            } else {
                self.tokenRequesterPrincipalName = ""
            }
            reader.field = 6
            self.issueTimestamp = try reader.int64()
            reader.field = 7
            self.expiryTimestamp = try reader.int64()
            reader.field = 8
            self.maxTimestamp = try reader.int64()
            reader.field = 9
            self.tokenId = try reader.string(flexible: flexible)
            reader.field = 10
            self.hmac = try reader.bytes(flexible: flexible)
            reader.field = 11
            self.renewers = try reader.structures(of: DescribedDelegationTokenRenewer.self, flexible: flexible, elementMin: 2, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

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
            writer.int64(self.issueTimestamp)
            writer.int64(self.expiryTimestamp)
            writer.int64(self.maxTimestamp)
            try writer.nullableString(self.tokenId, flexible: flexible, field: 9)
            writer.nullableBytes(self.hmac, flexible: flexible)
            writer.length(self.renewers.count, flexible: flexible)
            for i in self.renewers.indices { try self.renewers[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DescribedDelegationTokenRenewer: WireStructure, Sendable {
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
            reader.field = 12
            self.principalType = try reader.string(flexible: flexible)
            reader.field = 13
            self.principalName = try reader.string(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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
