import KafkaProto
import Platform

/// Writes jute fields; see `JuteReader` for their shapes.
public struct JuteWriter: ~Copyable {
    private var writer: ByteWriter

    public init(capacity: Int = 128) { writer = ByteWriter(capacity: capacity) }

    /// Bytes so far.
    public var count: Int { writer.count }
    public mutating func finish() -> Bytes { writer.finish() }

    public mutating func int8(_ v: Int8) { writer.int8(v) }
    public mutating func int32(_ v: Int32) { writer.int32(v) }
    public mutating func int64(_ v: Int64) { writer.int64(v) }
    public mutating func bool(_ v: Bool) { writer.bool(v) }
    public mutating func raw(_ v: Bytes) { writer.raw(v) }
    /// Overwrites what was written at `position`.
    public mutating func patch(int32 v: Int32, at position: Int) { writer.patch(int32: v, at: position) }

    public mutating func buffer(_ v: Bytes?) {
        guard let v else { return int32(-1) }
        int32(Int32(v.count))
        writer.raw(v)
    }

    /// A buffer, or a text, of bytes that lie in an arena.
    public mutating func buffer(_ v: ArenaBytes) {
        int32(Int32(v.count))
        writer.raw(v)
    }

    public mutating func string(_ v: String?) {
        guard let v else { return int32(-1) }
        int32(Int32(v.utf8.count))
        writer.raw(utf8: v)
    }

    public mutating func strings(_ v: [String]?) {
        guard let v else { return int32(-1) }
        int32(Int32(v.count))
        for text in v { string(text) }
    }

    public mutating func nullableStrings(_ v: [String?]?) {
        guard let v else { return int32(-1) }
        int32(Int32(v.count))
        for text in v { string(text) }
    }

    public mutating func vector<R: JuteRecord>(_ v: [R]?) {
        guard let v else { return int32(-1) }
        int32(Int32(v.count))
        for record in v { record.encode(to: &self) }
    }

    public mutating func record(_ v: some JuteRecord) { v.encode(to: &self) }

    /// A whole frame: the length, then what `body` writes.
    public static func frame(capacity: Int = 128, _ body: (inout JuteWriter) -> Void) -> Bytes {
        var writer = JuteWriter(capacity: capacity)
        writer.int32(0)
        body(&writer)
        writer.patch(int32: Int32(writer.count - 4), at: 0)
        return writer.finish()
    }
}
