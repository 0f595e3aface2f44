// Written by generate-messages from Schema/58_Envelope.schema. Do not edit.
import Platform

public struct EnvelopeRequest: KafkaRequest {
    public var requestData: Bytes
    public var requestPrincipal: Bytes?
    public var clientHostAddress: Bytes

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = EnvelopeResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .envelope }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        EnvelopeRequest 0 0+
        0 requestData bytes 0 - - -
        0 requestPrincipal bytes 0 0 - -
        0 clientHostAddress bytes 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.nullableBytes(self.requestData, flexible: true)
        writer.nullableBytes(self.requestPrincipal, flexible: true)
        writer.nullableBytes(self.clientHostAddress, flexible: true)
        writer.unsignedVarint(0)
    }
}

extension EnvelopeRequest {
    public init() {
        self.init(
            requestData: .empty,
            requestPrincipal: .empty,
            clientHostAddress: .empty
        )
    }

    public init(
        requestData: Bytes = .empty,
        requestPrincipal: Bytes? = .empty,
        clientHostAddress: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            requestData: requestData,
            requestPrincipal: requestPrincipal,
            clientHostAddress: clientHostAddress
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let requestData: Bytes = try reader.bytes(flexible: true)
        reader.field = 1
        let requestPrincipal: Bytes? = try reader.nullableBytes(flexible: true)
        reader.field = 2
        let clientHostAddress: Bytes = try reader.bytes(flexible: true)
        try reader.skipTags()
        self.init(
            requestData: requestData,
            requestPrincipal: requestPrincipal,
            clientHostAddress: clientHostAddress
        )
    }
}

public struct EnvelopeResponse: KafkaMessage {
    public var responseData: Bytes?
    public var errorCode: Int16

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        EnvelopeResponse 0 0+
        0 responseData bytes 0 0 - null
        0 errorCode int16 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.nullableBytes(self.responseData, flexible: true)
        writer.int16(self.errorCode)
        writer.unsignedVarint(0)
    }
}

extension EnvelopeResponse {
    public init() {
        self.init(
            responseData: nil,
            errorCode: 0
        )
    }

    public init(
        responseData: Bytes? = nil,
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            responseData: responseData,
            errorCode: errorCode
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let responseData: Bytes? = try reader.nullableBytes(flexible: true)
        reader.field = 1
        let errorCode: Int16 = try reader.int16()
        try reader.skipTags()
        self.init(
            responseData: responseData,
            errorCode: errorCode
        )
    }
}
