import Glibc

extension Bytes {
    /// Whether there is nothing but zeroes; true where there is nothing at all.
    public var isAllZeroes: Bool {
        withUnsafeBytes { source in
            guard let base = source.baseAddress, source.count > 0 else { return true }
            // The first byte is zero and each byte equals the one before it.
            return source[0] == 0 && memcmp(base, base + 1, source.count - 1) == 0
        }
    }

    /// Where the first byte that is not zero lies, at or after `start`.
    public func firstNonZero(from start: Int = 0) -> Int? {
        var at = start
        while at < count {
            let step = Swift.min(256, count - at)
            let part = slice(at, step)
            if !part.isAllZeroes { return part.firstIndex { $0 != 0 }.map { at + $0 } }
            at += step
        }
        return nil
    }
}
