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
}
