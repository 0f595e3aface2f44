import Platform
import Testing

@Suite struct BytesTests {
    @Test("A slice shares the memory and starts at 0") func slices() {
        let bytes = Bytes([1, 2, 3, 4, 5, 6, 7, 8, 9])
        let part = bytes.slice(2, 4)
        #expect(part.array == [3, 4, 5, 6])
        #expect(part[0] == 3)
        #expect(part.int16(at: 1) == 0x0405)
        #expect(bytes.dropFirst(20).isEmpty)
        #expect(Array(part) == [3, 4, 5, 6])
        #expect(part == Bytes([3, 4, 5, 6]))
    }

    @Test("A buffer that goes on after view() leaves the view alone") func viewsAreStable() {
        var buffer = ByteBuffer(capacity: 16)
        buffer.appendInt32(1)
        let view = buffer.view()
        buffer.set(int32: 2, at: 0)
        buffer.append(utf8: "and a tail that makes it grow")
        #expect(view.int32(at: 0) == 1)
        let all = buffer.finish()
        #expect(all.int32(at: 0) == 2)
        #expect(all.dropFirst(4).string == "and a tail that makes it grow")
        buffer.append(7)
        #expect(buffer.count == 1)
    }

    @Test("Text that is not UTF-8 is nil, or has replacement marks") func text() {
        #expect(Bytes([0xff, 0x41]).string == nil)
        #expect(Bytes([0xff, 0x41]).stringLossy == "\u{FFFD}A")
        #expect(Bytes(utf8: "grüße").string == "grüße")
    }
}
