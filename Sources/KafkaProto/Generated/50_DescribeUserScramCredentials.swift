// Written by generate-messages from Schema/50_DescribeUserScramCredentials.schema. Do not edit.
import Platform

public struct DescribeUserScramCredentialsRequest: KafkaRequest {
    public var users: [UserName]?

    public init() {
        self.users = []
    }

    public init(
        users: [DescribeUserScramCredentialsRequest.UserName]? = []
    ) {
        self.users = users
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let users: [DescribeUserScramCredentialsRequest.UserName]? = try reader.nullableStructures(of: DescribeUserScramCredentialsRequest.UserName.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
        self.users = users
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = DescribeUserScramCredentialsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .describeUserScramCredentials }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DescribeUserScramCredentialsRequest 0 0+
        0 users []UserName 0 0 - -
        1 name string 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        if let array = self.users {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        writer.unsignedVarint(0)
    }

    public struct UserName: WireStructure, Sendable {
        public var name: String

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeUserScramCredentialsRequest.UserName {
    public init() {
        self.init(
            name: ""
        )
    }

    public init(
        name: String = "",
        _: Void = ()
    ) {
        self.init(
            name: name
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let name: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            name: name
        )
    }
}

public struct DescribeUserScramCredentialsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var results: [DescribeUserScramCredentialsResult]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        DescribeUserScramCredentialsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - -
        0 results []DescribeUserScramCredentialsResult 0 - - -
        1 user string 0 - - -
        1 errorCode int16 0 - - -
        1 errorMessage string 0 0 - -
        1 credentialInfos []CredentialInfo 0 - - -
        2 mechanism int8 0 - - -
        2 iterations int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        try writer.structures(self.results, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct DescribeUserScramCredentialsResult: WireStructure, Sendable {
        public var user: String
        public var errorCode: Int16
        public var errorMessage: String?
        public var credentialInfos: [CredentialInfo]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.user, flexible: true, field: 4)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 6)
            try writer.structures(self.credentialInfos, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct CredentialInfo: WireStructure, Sendable {
        public var mechanism: Int8
        public var iterations: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.mechanism, self.iterations)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeUserScramCredentialsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: "",
            results: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        results: [DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 3
        let results: [DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult] = try reader.structures(of: DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            results: results
        )
    }
}

extension DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult {
    public init() {
        self.init(
            user: "",
            errorCode: 0,
            errorMessage: "",
            credentialInfos: []
        )
    }

    public init(
        user: String = "",
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        credentialInfos: [DescribeUserScramCredentialsResponse.CredentialInfo] = [],
        _: Void = ()
    ) {
        self.init(
            user: user,
            errorCode: errorCode,
            errorMessage: errorMessage,
            credentialInfos: credentialInfos
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let user: String = try reader.string(flexible: true)
        reader.field = 5
        let errorCode: Int16 = try reader.int16()
        reader.field = 6
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 7
        let credentialInfos: [DescribeUserScramCredentialsResponse.CredentialInfo] = try reader.structures(of: DescribeUserScramCredentialsResponse.CredentialInfo.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            user: user,
            errorCode: errorCode,
            errorMessage: errorMessage,
            credentialInfos: credentialInfos
        )
    }
}

extension DescribeUserScramCredentialsResponse.CredentialInfo {
    public init() {
        self.init(
            mechanism: 0,
            iterations: 0
        )
    }

    public init(
        mechanism: Int8 = 0,
        iterations: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            mechanism: mechanism,
            iterations: iterations
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 8
        let (mechanism, iterations): (Int8, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            mechanism: mechanism,
            iterations: iterations
        )
    }
}
