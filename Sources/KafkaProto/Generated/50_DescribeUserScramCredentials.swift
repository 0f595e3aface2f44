// Written by generate-messages from Schema/50_DescribeUserScramCredentials.schema. Do not edit.
import Platform

public struct DescribeUserScramCredentialsRequest: KafkaRequest {
    public var users: [UserName]?

    public init() {
        self.users = []
    }

    public init(
        users: [UserName]? = []
    ) {
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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.users = try reader.nullableStructures(of: UserName.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        if let array = self.users {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        writer.unsignedVarint(0)
    }

    public struct UserName: WireStructure, Sendable {
        public var name: String

        public init() {
            self.name = ""
        }

        public init(
            name: String = ""
        ) {
            self.name = name
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.name = try reader.string(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.unsignedVarint(0)
        }
    }
}

public struct DescribeUserScramCredentialsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var results: [DescribeUserScramCredentialsResult]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = ""
        self.results = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        results: [DescribeUserScramCredentialsResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.results = results
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.errorMessage = try reader.nullableString(flexible: true)
        reader.field = 3
        self.results = try reader.structures(of: DescribeUserScramCredentialsResult.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.length(self.results.count, flexible: true)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct DescribeUserScramCredentialsResult: WireStructure, Sendable {
        public var user: String
        public var errorCode: Int16
        public var errorMessage: String?
        public var credentialInfos: [CredentialInfo]

        public init() {
            self.user = ""
            self.errorCode = 0
            self.errorMessage = ""
            self.credentialInfos = []
        }

        public init(
            user: String = "",
            errorCode: Int16 = 0,
            errorMessage: String? = "",
            credentialInfos: [CredentialInfo] = []
        ) {
            self.user = user
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.credentialInfos = credentialInfos
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.user = try reader.string(flexible: true)
            reader.field = 5
            self.errorCode = try reader.int16()
            reader.field = 6
            self.errorMessage = try reader.nullableString(flexible: true)
            reader.field = 7
            self.credentialInfos = try reader.structures(of: CredentialInfo.self, flexible: true, elementMin: 5, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.user, flexible: true, field: 4)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 6)
            writer.length(self.credentialInfos.count, flexible: true)
            for i in self.credentialInfos.indices { try self.credentialInfos[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct CredentialInfo: WireStructure, Sendable {
        public var mechanism: Int8
        public var iterations: Int32

        public init() {
            self.mechanism = 0
            self.iterations = 0
        }

        public init(
            mechanism: Int8 = 0,
            iterations: Int32 = 0
        ) {
            self.mechanism = mechanism
            self.iterations = iterations
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 8
            self.mechanism = try reader.int8()
            reader.field = 9
            self.iterations = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int8(self.mechanism)
            writer.int32(self.iterations)
            writer.unsignedVarint(0)
        }
    }
}
