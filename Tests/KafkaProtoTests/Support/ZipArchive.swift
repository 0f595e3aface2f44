import CZlib
import Platform

/// Reads the entries of a zip file, as jars are: stored or deflated ones, without zip64.
struct ZipArchive {
    private let bytes: Bytes
    private(set) var entries: [String: (method: UInt16, packed: Int, size: Int, header: Int)] = [:]

    init?(_ bytes: Bytes) {
        self.bytes = bytes
        var end = bytes.count - 22
        while end >= 0, word32(end) != 0x0605_4B50 { end -= 1 }
        guard end >= 0 else { return nil }
        var at = word32(end + 16)
        for _ in 0..<word16(end + 10) {
            guard at + 46 <= bytes.count, word32(at) == 0x0201_4B50 else { return nil }
            let name = bytes.slice(at + 46, word16(at + 28)).stringLossy
            entries[name] = (UInt16(word16(at + 10)), word32(at + 20), word32(at + 24), word32(at + 42))
            at += 46 + word16(at + 28) + word16(at + 30) + word16(at + 32)
        }
    }

    private func word16(_ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }
    private func word32(_ at: Int) -> Int { word16(at) | word16(at + 2) << 16 }

    func read(_ name: String) -> Bytes? {
        guard let entry = entries[name] else { return nil }
        let data = entry.header + 30 + word16(entry.header + 26) + word16(entry.header + 28)
        let packed = bytes.slice(data, entry.packed)
        if entry.method == 0 { return packed }
        var stream = z_stream()
        // A negative window: deflate without a header.
        guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        return packed.withUnsafeBytes { source in
            Bytes(unsafeUninitializedCapacity: entry.size) { target in
                stream.next_in = UnsafeMutablePointer(mutating: source.bindMemory(to: UInt8.self).baseAddress)
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.bindMemory(to: UInt8.self).baseAddress
                stream.avail_out = UInt32(target.count)
                _ = CZlib.inflate(&stream, Z_FINISH)
                return entry.size - Int(stream.avail_out)
            }
        }
    }
}
