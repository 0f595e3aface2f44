// Written by generate-messages from Schema/51_AlterUserScramCredentials.schema. Do not edit.
import Platform

public struct AlterUserScramCredentialsRequest: KafkaRequest {
    public var deletions: [ScramCredentialDeletion]
    public var upsertions: [ScramCredentialUpsertion]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.deletions, flexible: true, version: version)
        try writer.structures(self.upsertions, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ScramCredentialDeletion: WireStructure, Sendable {
        public var name: String
        public var mechanism: Int8

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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            writer.fixed(self.mechanism, self.iterations)
            writer.nullableBytes(self.salt, flexible: true)
            writer.nullableBytes(self.saltedPassword, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension AlterUserScramCredentialsRequest {
    public init() {
        self.init(
            deletions: [],
            upsertions: []
        )
    }

    public init(
        deletions: [AlterUserScramCredentialsRequest.ScramCredentialDeletion] = [],
        upsertions: [AlterUserScramCredentialsRequest.ScramCredentialUpsertion] = [],
        _: Void = ()
    ) {
        self.init(
            deletions: deletions,
            upsertions: upsertions
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let deletions: [AlterUserScramCredentialsRequest.ScramCredentialDeletion] = try reader.structures(of: AlterUserScramCredentialsRequest.ScramCredentialDeletion.self, flexible: true, elementMin: 2, version: version)
        reader.field = 3
        let upsertions: [AlterUserScramCredentialsRequest.ScramCredentialUpsertion] = try reader.structures(of: AlterUserScramCredentialsRequest.ScramCredentialUpsertion.self, flexible: true, elementMin: 8, version: version)
        try reader.skipTags()
        self.init(
            deletions: deletions,
            upsertions: upsertions
        )
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialDeletion {
    public init() {
        self.init(
            name: "",
            mechanism: 0
        )
    }

    public init(
        name: String = "",
        mechanism: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            mechanism: mechanism
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let name: String = try reader.string(flexible: true)
        reader.field = 2
        let mechanism: Int8 = try reader.int8()
        try reader.skipTags()
        self.init(
            name: name,
            mechanism: mechanism
        )
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialUpsertion {
    public init() {
        self.init(
            name: "",
            mechanism: 0,
            iterations: 0,
            salt: .empty,
            saltedPassword: .empty
        )
    }

    public init(
        name: String = "",
        mechanism: Int8 = 0,
        iterations: Int32 = 0,
        salt: Bytes = .empty,
        saltedPassword: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            name: name,
            mechanism: mechanism,
            iterations: iterations,
            salt: salt,
            saltedPassword: saltedPassword
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let name: String = try reader.string(flexible: true)
        reader.field = 5
        let (mechanism, iterations): (Int8, Int32) = try reader.fixed()
        reader.field = 7
        let salt: Bytes = try reader.bytes(flexible: true)
        reader.field = 8
        let saltedPassword: Bytes = try reader.bytes(flexible: true)
        try reader.skipTags()
        self.init(
            name: name,
            mechanism: mechanism,
            iterations: iterations,
            salt: salt,
            saltedPassword: saltedPassword
        )
    }
}

public struct AlterUserScramCredentialsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [AlterUserScramCredentialsResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.results, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct AlterUserScramCredentialsResult: WireStructure, Sendable {
        public var user: String
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.user, flexible: true, field: 2)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 4)
            writer.unsignedVarint(0)
        }
    }
}

extension AlterUserScramCredentialsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            results: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let results: [AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult] = try reader.structures(of: AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult.self, flexible: true, elementMin: 4, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }
}

extension AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult {
    public init() {
        self.init(
            user: "",
            errorCode: 0,
            errorMessage: ""
        )
    }

    public init(
        user: String = "",
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        _: Void = ()
    ) {
        self.init(
            user: user,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let user: String = try reader.string(flexible: true)
        reader.field = 3
        let errorCode: Int16 = try reader.int16()
        reader.field = 4
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            user: user,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
