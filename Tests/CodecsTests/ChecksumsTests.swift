import Codecs
import Platform
import Testing

@Suite("Checksums of zlib")
struct ChecksumsTests {
    @Test("Known values of Adler-32 and CRC-32")
    func knownValues() {
        #expect(Adler32(Bytes(utf8: "Wikipedia")).value == 0x11E6_0398)
        #expect(Adler32(.empty).value == 1)
        #expect(CRC32(Bytes(utf8: "123456789")).value == 0xCBF4_3926)
        #expect(CRC32(.empty).value == 0)
    }

    @Test("Pieces give what the whole gives")
    func pieces() {
        let whole = Bytes((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        var adler = Adler32()
        var crc = CRC32()
        for at in stride(from: 0, to: whole.count, by: 777) {
            let part = whole.slice(at, min(777, whole.count - at))
            adler.update(part)
            crc.update(part)
        }
        #expect(adler.value == Adler32(whole).value)
        #expect(crc.value == CRC32(whole).value)
    }

    @Test("CRC-32 of every length is what the polynomial says, bit by bit")
    func definition() {
        let whole = Bytes((0..<700).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) })
        var register: UInt32 = 0xFFFF_FFFF
        for count in 0..<700 {
            #expect(CRC32(whole.prefix(count)).value == ~register, "\(count) bytes")
            register ^= UInt32(whole[count])
            for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}
