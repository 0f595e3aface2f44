import Platform

/// Bytes that come as they are needed: from a connection, or all at once in tests. Used by one task at a time.
final class ByteSource {
    /// Appends what has come, at least one byte; gives 0 at the end.
    typealias Fill = (inout ByteBuffer) async throws(JMXError) -> Int

    /// More than this in one answer is refused.
    static let bytesMax = 64 << 20

    private let fill: Fill
    /// Who sends, for the errors.
    let subject: String
    private var bytes = Bytes.empty
    private var position = 0
    /// Bytes of this answer that were taken before `bytes`.
    private var taken = 0

    init(_ subject: String, fill: @escaping Fill) {
        self.subject = subject
        self.fill = fill
    }

    convenience init(_ bytes: Bytes) {
        var rest = bytes
        self.init("recorded") { buffer throws(JMXError) in
            defer { rest = .empty }
            buffer.append(rest)
            return rest.count
        }
    }

    /// Where the next byte stands in the answer.
    var offset: Int { taken + position }

    /// Counts bytes from here.
    func beginAnswer() { taken = -position }

    func failure(_ reason: String) -> JMXError {
        JMXError(.protocolViolation, "\(subject): the answer is not a serialised Java object: at byte \(offset): \(reason)")
    }

    /// Makes sure that `count` bytes are there.
    private func need(_ count: Int) async throws(JMXError) {
        guard bytes.count - position < count else { return }
        guard offset + count <= Self.bytesMax else {
            throw failure("\(count) more bytes are announced; answers may have \(Self.bytesMax >> 20) MB")
        }
        // A length that is announced is no reason to make room for all of it.
        var buffer = ByteBuffer(capacity: min(max(count, 1 << 14), 1 << 20))
        buffer.append(bytes.dropFirst(position))
        taken += position
        position = 0
        while buffer.count < count {
            if try await fill(&buffer) == 0 {
                bytes = buffer.finish()
                throw failure("the stream ends, where \(count - bytes.count) more bytes are needed")
            }
        }
        bytes = buffer.finish()
    }

    func take(_ count: Int) async throws(JMXError) -> Bytes {
        try await need(count)
        defer { position += count }
        return bytes.slice(position, count)
    }

    func uint8() async throws(JMXError) -> UInt8 {
        if bytes.count - position < 1 { try await need(1) }
        defer { position += 1 }
        return bytes[position]
    }

    func uint16() async throws(JMXError) -> UInt16 {
        if bytes.count - position < 2 { try await need(2) }
        defer { position += 2 }
        return bytes.uint16(at: position)
    }

    func int32() async throws(JMXError) -> Int32 {
        if bytes.count - position < 4 { try await need(4) }
        defer { position += 4 }
        return bytes.int32(at: position)
    }

    func int64() async throws(JMXError) -> Int64 {
        if bytes.count - position < 8 { try await need(8) }
        defer { position += 8 }
        return bytes.int64(at: position)
    }

    /// Java's modified UTF-8 behind a length of two bytes.
    func utf() async throws(JMXError) -> String { try await utf(Int(try await uint16())) }

    func utf(_ count: Int) async throws(JMXError) -> String {
        guard let text = ModifiedUTF8.string(try await take(count)) else { throw failure("a text that is not UTF-8") }
        return text
    }
}

/// Java's form of UTF-8: NUL takes two bytes, and what UTF-16 writes as a pair is two times three.
enum ModifiedUTF8 {
    static func string(_ bytes: Bytes) -> String? {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let first = UInt16(bytes[index])
            func next(_ n: Int) -> UInt16? {
                guard index + n < bytes.count, bytes[index + n] & 0xc0 == 0x80 else { return nil }
                return UInt16(bytes[index + n] & 0x3f)
            }
            switch first >> 4 {
            case 0...7:
                units.append(first)
                index += 1
            case 12, 13:
                guard let second = next(1) else { return nil }
                units.append((first & 0x1f) << 6 | second)
                index += 2
            case 14:
                guard let second = next(1), let third = next(2) else { return nil }
                units.append((first & 0x0f) << 12 | second << 6 | third)
                index += 3
            default: return nil
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    static func append(_ text: String, to buffer: inout ByteBuffer) {
        for unit in text.utf16 {
            switch unit {
            case 1...0x7f: buffer.append(UInt8(unit))
            case 0, 0x80...0x7ff:
                buffer.append(UInt8(0xc0 | unit >> 6))
                buffer.append(UInt8(0x80 | unit & 0x3f))
            default:
                buffer.append(UInt8(0xe0 | unit >> 12))
                buffer.append(UInt8(0x80 | unit >> 6 & 0x3f))
                buffer.append(UInt8(0x80 | unit & 0x3f))
            }
        }
    }
}
