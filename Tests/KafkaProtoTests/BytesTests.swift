import KafkaProto
import Platform
import Testing

@Suite("Readers and writers")
struct BytesTests {
    @Test("What is written is read back, number by number")
    func numbers() throws {
        var writer = ByteWriter()
        writer.int8(-1)
        writer.uint16(65535)
        writer.int32(.min)
        writer.uint32(.max)
        writer.int64(.max)
        writer.float64(-1.5)
        writer.bool(true)
        for v: UInt32 in [0, 127, 128, 16383, 16384, .max] { writer.unsignedVarint(v) }
        for v: Int32 in [0, -1, 63, 64, .min, .max] { writer.varint(v) }
        for v: Int64 in [0, -1, .min, .max] { writer.varlong(v) }
        var reader = ByteReader(writer.finish())
        #expect(try reader.int8() == -1)
        #expect(try reader.uint16() == 65535)
        #expect(try reader.int32() == .min)
        #expect(try reader.uint32() == .max)
        #expect(try reader.int64() == .max)
        #expect(try reader.float64() == -1.5)
        #expect(try reader.bool())
        for v: UInt32 in [0, 127, 128, 16383, 16384, .max] { #expect(try reader.unsignedVarint() == v) }
        for v: Int32 in [0, -1, 63, 64, .min, .max] { #expect(try reader.varint() == v) }
        for v: Int64 in [0, -1, .min, .max] { #expect(try reader.varlong() == v) }
        #expect(reader.remaining == 0)
    }

    @Test("A read past the end names the message, the field and the place")
    func truncation() throws {
        var reader = ByteReader(Bytes([0, 1, 2]), names: "Thing\nfirst\nsecond.part")
        reader.field = 0
        _ = try reader.int16()
        reader.field = 1
        let error = thrown(DecodeError.self) { _ = try reader.int32() }
        #expect(error?.description == "Thing.second.part at byte 2: 4 bytes are needed and 1 are left")
    }

    @Test("A variable-length number that never ends is an error")
    func endlessVarint() {
        var reader = ByteReader(Bytes([UInt8](repeating: 0xFF, count: 20)))
        #expect(throws: DecodeError.self) { try reader.unsignedVarint() }
        reader.position = 0
        #expect(throws: DecodeError.self) { try reader.varlong() }
    }

    @Test("More elements than the bytes can hold are refused before anything is reserved")
    func claimedCount() {
        var reader = ByteReader(Bytes([0x7F, 0xFF, 0xFF, 0xFF, 0, 0]))
        #expect(throws: DecodeError.self) { try reader.count(flexible: false, elementMin: 1) }
    }

    @Test("A text longer than Kafka's limit cannot be written")
    func longText() {
        var writer = ByteWriter()
        #expect(throws: EncodeError.self) { try writer.string(String(repeating: "x", count: 32768)) }
    }

    @Test("Text of every length, before other bytes and at the end, is what the library makes of it")
    func text() throws {
        let texts =
            (0...40).map { String(repeating: "x", count: $0) } + (1...15).map { String("ABCDEFGHIJKLMNO".suffix($0)) }
            + ["\0", "a\0b", "é", "abcdefgé", "abcdefghijklmé", "abcdefghijklmné", "ключ", "主题", "😀", "\u{7F}", "\u{80}"]
        for flexible in [false, true] {
            for text in texts {
                for following in [0, 1, 15, 16, 17] {
                    var writer = ByteWriter(capacity: 0)
                    try writer.string(text, flexible: flexible)
                    writer.raw([UInt8](repeating: 0xFF, count: following))
                    var reader = ByteReader(writer.finish())
                    let read = try reader.string(flexible: flexible)
                    #expect(Array(read.utf8) == Array(text.utf8))
                    #expect(read == text && read.hashValue == text.hashValue && read.count == text.count)
                    #expect(reader.remaining == following)
                    reader.position = 0
                    #expect(try reader.nullableString(flexible: flexible) == text)
                }
            }
        }
    }

    @Test("Bytes that are not UTF-8 are read as Java reads them, whatever follows")
    func textThatIsNone() throws {
        for (bytes, expected) in [([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xC3], "\u{FFFD}"), ([0x80], "\u{FFFD}")] as [([UInt8], String)] {
            for following in [0, 20] {
                var reader = ByteReader(Bytes([0, UInt8(bytes.count)] + bytes + [UInt8](repeating: 0x41, count: following)))
                #expect(try reader.string() == expected)
                #expect(reader.remaining == following)
            }
        }
    }

    @Test("An id is 22 characters of URL-safe base64, there and back")
    func uuid() throws {
        let id = Uuid(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210)
        #expect(id.description == "ASNFZ4mrze_-3LqYdlQyEA")
        #expect(Uuid(id.description) == id)
        #expect(Uuid.zero.description == "AAAAAAAAAAAAAAAAAAAAAA")
        #expect(Uuid("short") == nil)
        #expect(Uuid("ASNFZ4mrze/+3LqYdlQyEA") == nil)
        let random = Uuid.random()
        #expect(Uuid(random.description) == random)
    }

    @Test("Error codes are complete and in order")
    func errorCodes() {
        #expect(ErrorCode.allCases.map(\.rawValue) == Array(-1...133))
        #expect(ErrorCode.offsetOutOfRange.name == "OFFSET_OUT_OF_RANGE")
        #expect(ErrorCode.notLeaderOrFollower.retriable)
        #expect(ErrorCode.allCases.allSatisfy { !$0.advice.isEmpty })
    }
}
