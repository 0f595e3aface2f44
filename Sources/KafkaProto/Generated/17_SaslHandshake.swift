// Written by generate-messages from Schema/17_SaslHandshake.schema. Do not edit.
import Platform

public struct SaslHandshakeRequest: KafkaRequest {
    public var mechanism: String

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = SaslHandshakeResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .saslHandshake }
    public static func headerVersion(_ version: Int16) -> Int16 { 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 0 }
    public static var layout: StaticString {
        """
        SaslHandshakeRequest 0-1 -
        0 mechanism string 0-1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.mechanism, flexible: false, field: 0)
    }
}

extension SaslHandshakeRequest {
    public init() {
        self.init(
            mechanism: ""
        )
    }

    public init(
        mechanism: String = "",
        _: Void = ()
    ) {
        self.init(
            mechanism: mechanism
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let mechanism: String = try reader.string(flexible: false)
        self.init(
            mechanism: mechanism
        )
    }
}

public struct SaslHandshakeResponse: KafkaMessage {
    public var errorCode: Int16
    public var mechanisms: [String]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        SaslHandshakeResponse 0-1 -
        0 errorCode int16 0-1 - - -
        0 mechanisms []string 0-1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.errorCode)
        writer.length(self.mechanisms.count, flexible: false)
        for i in self.mechanisms.indices { try writer.string(self.mechanisms[i], flexible: false, field: 1) }
    }
}

extension SaslHandshakeResponse {
    public init() {
        self.init(
            errorCode: 0,
            mechanisms: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        mechanisms: [String] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            mechanisms: mechanisms
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        reader.field = 1
        let mechanisms: [String] = try reader.values(flexible: false, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: false)
        }
        self.init(
            errorCode: errorCode,
            mechanisms: mechanisms
        )
    }
}
