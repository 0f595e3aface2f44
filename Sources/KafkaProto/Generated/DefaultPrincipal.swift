// Written by generate-messages from Schema/DefaultPrincipal.schema. Do not edit.
import Platform

public struct DefaultPrincipalData: KafkaMessage {
    public var type: String
    public var name: String
    public var tokenAuthenticated: Bool

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        DefaultPrincipalData 0 0+
        0 type string 0 - - -
        0 name string 0 - - -
        0 tokenAuthenticated bool 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.type, flexible: true, field: 0)
        try writer.nullableString(self.name, flexible: true, field: 1)
        writer.bool(self.tokenAuthenticated)
        writer.unsignedVarint(0)
    }
}

extension DefaultPrincipalData {
    public init() {
        self.init(
            type: "",
            name: "",
            tokenAuthenticated: false
        )
    }

    public init(
        type: String = "",
        name: String = "",
        tokenAuthenticated: Bool = false,
        _: Void = ()
    ) {
        self.init(
            type: type,
            name: name,
            tokenAuthenticated: tokenAuthenticated
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let type: String = try reader.string(flexible: true)
        reader.field = 1
        let name: String = try reader.string(flexible: true)
        reader.field = 2
        let tokenAuthenticated: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            type: type,
            name: name,
            tokenAuthenticated: tokenAuthenticated
        )
    }
}
