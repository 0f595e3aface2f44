// Written by generate-messages from Schema/DefaultPrincipal.schema. Do not edit.
import Platform

public struct DefaultPrincipalData: KafkaMessage {
    public var type: String
    public var name: String
    public var tokenAuthenticated: Bool

    public init() {
        self.type = ""
        self.name = ""
        self.tokenAuthenticated = false
    }

    public init(
        type: String = "",
        name: String = "",
        tokenAuthenticated: Bool = false
    ) {
        self.type = type
        self.name = name
        self.tokenAuthenticated = tokenAuthenticated
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        DefaultPrincipalData 0 0+
        0 type string 0 - - -
        0 name string 0 - - -
        0 tokenAuthenticated bool 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.type = try reader.string(flexible: true)
        reader.field = 1
        self.name = try reader.string(flexible: true)
        reader.field = 2
        self.tokenAuthenticated = try reader.bool()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.type, flexible: true, field: 0)
        try writer.nullableString(self.name, flexible: true, field: 1)
        writer.bool(self.tokenAuthenticated)
        writer.unsignedVarint(0)
    }
}
