// Written by generate-messages from Schema/Headers.schema. Do not edit.
import Platform

public struct RequestHeader: KafkaMessage {
    public var requestApiKey: Int16
    public var requestApiVersion: Int16
    public var correlationId: Int32
    public var clientId: String?

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        RequestHeader 0-2 2+
        0 requestApiKey int16 0-2 - - -
        0 requestApiVersion int16 0-2 - - -
        0 correlationId int32 0-2 - - -
        0 clientId string 1+ 1+ - - inflexible
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.fixed(self.requestApiKey, self.requestApiVersion, self.correlationId)
        if version >= 1 {
            try writer.nullableString(self.clientId, flexible: false, field: 3)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension RequestHeader {
    public init() {
        self.init(
            requestApiKey: 0,
            requestApiVersion: 0,
            correlationId: 0,
            clientId: ""
        )
    }

    public init(
        requestApiKey: Int16 = 0,
        requestApiVersion: Int16 = 0,
        correlationId: Int32 = 0,
        clientId: String? = "",
        _: Void = ()
    ) {
        self.init(
            requestApiKey: requestApiKey,
            requestApiVersion: requestApiVersion,
            correlationId: correlationId,
            clientId: clientId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let (requestApiKey, requestApiVersion, correlationId): (Int16, Int16, Int32) = try reader.fixed()
        let clientId: String?
        if version >= 1 {
            reader.field = 3
            clientId = try reader.nullableString(flexible: false)
        } else {
            clientId = ""
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            requestApiKey: requestApiKey,
            requestApiVersion: requestApiVersion,
            correlationId: correlationId,
            clientId: clientId
        )
    }
}

public struct ResponseHeader: KafkaMessage {
    public var correlationId: Int32

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        ResponseHeader 0-1 1+
        0 correlationId int32 0-1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.int32(self.correlationId)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension ResponseHeader {
    public init() {
        self.init(
            correlationId: 0
        )
    }

    public init(
        correlationId: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            correlationId: correlationId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let correlationId: Int32 = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            correlationId: correlationId
        )
    }
}
