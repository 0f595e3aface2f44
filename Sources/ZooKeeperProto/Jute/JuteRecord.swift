import KafkaProto
import Platform

/// A record of ZooKeeper's wire and files: fields one after the other, no version, no tags.
///
/// `names` is the record's name and then its fields, one a line; errors take the names from there.
public protocol JuteRecord: Sendable, Equatable {
    static var names: StaticString { get }
    /// What it takes at least, in bytes.
    static var sizeMin: Int { get }
    init(from reader: inout JuteReader) throws(DecodeError)
    func encode(to writer: inout JuteWriter)
}

extension JuteRecord {
    /// Reads one record from the start of `bytes`; bytes after it are an error.
    public init(whole bytes: Bytes) throws(DecodeError) {
        var reader = JuteReader(bytes)
        self = try reader.record(Self.self)
        if reader.remaining > 0 { throw reader.failure("\(reader.remaining) bytes are left behind the record") }
    }

    public var encoded: Bytes {
        var writer = JuteWriter()
        encode(to: &writer)
        return writer.finish()
    }
}
