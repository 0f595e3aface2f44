import Glibc

extension Bytes {
    /// Where `byte` stands first at or after `from`; nil where it does not.
    @inlinable
    public func find(_ byte: UInt8, from: Int = 0) -> Int? {
        guard from >= 0, from < count else { return nil }
        return withUnsafeBytes { all in
            guard let base = all.baseAddress, let found = memchr(base + from, Int32(byte), all.count - from) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// Where `pattern` begins first at or after `from`; an empty pattern is found at once.
    @inlinable
    public func find(_ pattern: Bytes, from: Int = 0) -> Int? {
        guard from >= 0, from <= count else { return nil }
        if pattern.count == 1 { return find(pattern.uint8(at: 0), from: from) }
        guard pattern.count > 0 else { return from }
        let first = pattern.uint8(at: 0)
        var at = from
        while let start = find(first, from: at), start <= count - pattern.count {
            if slice(start, pattern.count) == pattern { return start }
            at = start + 1
        }
        return nil
    }

    /// Whether the bytes are UTF-8.
    public var isUTF8: Bool {
        withUnsafeBytes { all in
            var at = 0
            // ASCII, eight bytes at a time.
            while at + 8 <= all.count, all.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { at += 8 }
            while at < all.count, all[at] < 0x80 { at += 1 }
            return at == all.count || string != nil
        }
    }
}
