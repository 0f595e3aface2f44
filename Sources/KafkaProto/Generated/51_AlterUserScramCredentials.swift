// Written by generate-messages from Schema/51_AlterUserScramCredentials.schema. Do not edit.
import Platform

public struct AlterUserScramCredentialsRequest: KafkaRequest {
    public var deletions: [ScramCredentialDeletion]
    public var upsertions: [ScramCredentialUpsertion]

    public init() {
        self.deletions = []
        self.upsertions = []
    }

    public init(
        deletions: [ScramCredentialDeletion] = [],
        upsertions: [ScramCredentialUpsertion] = []
    ) {
        self.deletions = deletions
        self.upsertions = upsertions
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = AlterUserScramCredentialsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .alterUserScramCredentials }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        AlterUserScramCredentialsRequest 0 0+
        0 deletions []ScramCredentialDeletion 0 - - -
        1 name string 0 - - -
        1 mechanism int8 0 - - -
        0 upsertions []ScramCredentialUpsertion 0 - - -
        1 name string 0 - - -
        1 mechanism int8 0 - - -
        1 iterations int32 0 - - -
        1 salt bytes 0 - - -
        1 saltedPassword bytes 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.deletions = try reader.structures(of: ScramCredentialDeletion.self, flexible: true, elementMin: 2, version: version)
        reader.field = 3
        self.upsertions = try reader.structures(of: ScramCredentialUpsertion.self, flexible: true, elementMin: 8, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.deletions.count, flexible: true)
        for i in self.deletions.indices { try self.deletions[i].encode(to: &writer, version: version) }
        writer.length(self.upsertions.count, flexible: true)
        for i in self.upsertions.indices { try self.upsertions[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ScramCredentialDeletion: WireStructure, Sendable {
        public var name: String
        public var mechanism: Int8

        public init() {
            self.name = ""
            self.mechanism = 0
        }

        public init(
            name: String = "",
            mechanism: Int8 = 0
        ) {
            self.name = name
            self.mechanism = mechanism
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.name = try reader.string(flexible: true)
            reader.field = 2
            self.mechanism = try reader.int8()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.int8(self.mechanism)
            writer.unsignedVarint(0)
        }
    }

    public struct ScramCredentialUpsertion: WireStructure, Sendable {
        public var name: String
        public var mechanism: Int8
        public var iterations: Int32
        public var salt: Bytes
        public var saltedPassword: Bytes

        public init() {
            self.name = ""
            self.mechanism = 0
            self.iterations = 0
            self.salt = .empty
            self.saltedPassword = .empty
        }

        public init(
            name: String = "",
            mechanism: Int8 = 0,
            iterations: Int32 = 0,
            salt: Bytes = .empty,
            saltedPassword: Bytes = .empty
        ) {
            self.name = name
            self.mechanism = mechanism
            self.iterations = iterations
            self.salt = salt
            self.saltedPassword = saltedPassword
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.name = try reader.string(flexible: true)
            reader.field = 5
            self.mechanism = try reader.int8()
            reader.field = 6
            self.iterations = try reader.int32()
            reader.field = 7
            self.salt = try reader.bytes(flexible: true)
            reader.field = 8
            self.saltedPassword = try reader.bytes(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            writer.int8(self.mechanism)
            writer.int32(self.iterations)
            writer.nullableBytes(self.salt, flexible: true)
            writer.nullableBytes(self.saltedPassword, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

public struct AlterUserScramCredentialsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [AlterUserScramCredentialsResult]

    public init() {
        self.throttleTimeMs = 0
        self.results = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [AlterUserScramCredentialsResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        AlterUserScramCredentialsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 results []AlterUserScramCredentialsResult 0 - - -
        1 user string 0 - - -
        1 errorCode int16 0 - - -
        1 errorMessage string 0 0 - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.results = try reader.structures(of: AlterUserScramCredentialsResult.self, flexible: true, elementMin: 4, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.length(self.results.count, flexible: true)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct AlterUserScramCredentialsResult: WireStructure, Sendable {
        public var user: String
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.user = ""
            self.errorCode = 0
            self.errorMessage = ""
        }

        public init(
            user: String = "",
            errorCode: Int16 = 0,
            errorMessage: String? = ""
        ) {
            self.user = user
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.user = try reader.string(flexible: true)
            reader.field = 3
            self.errorCode = try reader.int16()
            reader.field = 4
            self.errorMessage = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.user, flexible: true, field: 2)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 4)
            writer.unsignedVarint(0)
        }
    }
}
