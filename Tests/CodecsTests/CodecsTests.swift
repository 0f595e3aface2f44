import FoundationEssentials
import Platform
import Testing

@testable import Codecs

@Suite("Codecs")
struct CodecsTests {
    static let packed: [Compression] = [.gzip, .snappy, .lz4, .zstd]

    /// Text that repeats, noise, one byte, nothing.
    static let samples: [Bytes] = {
        var state: UInt64 = 42
        let noise = (0..<200_000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
        let text = (0..<9000).map { "record \($0 % 700) of the sample;" }.joined()
        return [.empty, Bytes([7]), Bytes(utf8: text), Bytes(noise), Bytes(noise.map { $0 & 3 })]
    }()

    @Test("What was compressed comes out again, at every level that Kafka allows", arguments: packed)
    func roundTrip(codec: Compression) throws {
        for sample in Self.samples {
            #expect(try codec.decompress(codec.compress(sample), outputMax: sample.count) == sample)
        }
        guard let levels = codec.levels else { return }
        for level in [levels.lowerBound, 1, levels.upperBound] {
            let bytes = try codec.compress(Self.samples[2], level: level)
            #expect(try codec.decompress(bytes, outputMax: 1 << 20) == Self.samples[2])
            if level > 0 { #expect(bytes.count < Self.samples[2].count) }
        }
    }

    /// What `body` throws; nil where it does not. `#expect(throws:)` gives it only from Swift 6.1 on.
    private static func refusal(_ body: () throws(CodecError) -> Void) -> CodecError? {
        do throws(CodecError) {
            try body()
            return nil
        } catch {
            return error
        }
    }

    @Test("More than the bound is refused, however small the input", arguments: packed)
    func bombs(codec: Compression) throws {
        let bomb = try codec.compress(Bytes([UInt8](repeating: 0, count: 1 << 22)))
        for outputMax in [0, 1, 1000, 1 << 20, 1 << 22 - 1] {
            let error = Self.refusal { () throws(CodecError) in _ = try codec.decompress(bomb, outputMax: outputMax) }
            #expect(error?.kind == .tooLarge, "\(codec) \(outputMax): \(error.map(\.description) ?? "")")
        }
        #expect(try codec.decompress(bomb, outputMax: 1 << 22).count == 1 << 22)
    }

    @Test("Data that is cut off or changed is an error or other data, never a crash", arguments: packed)
    func damaged(codec: Compression) throws {
        let sample = Self.samples[2].prefix(3000)
        let bytes = try codec.compress(sample)
        for count in 0..<bytes.count {
            let result = try? codec.decompress(bytes.prefix(count), outputMax: 1 << 20)
            #expect(result == nil || result != sample)
        }
        for at in 0..<bytes.count {
            var changed = bytes.array
            changed[at] ^= 0x55
            _ = try? codec.decompress(Bytes(changed), outputMax: 1 << 20)
        }
    }

    @Test("Frames that were written one after the other are read together", arguments: packed)
    func joined(codec: Compression) throws {
        let bytes = try codec.compress(Self.samples[2]).array + codec.compress(Self.samples[4]).array
        let whole = Self.samples[2].array + Self.samples[4].array
        #expect(try codec.decompress(Bytes(bytes), outputMax: 1 << 21).array == whole)
    }

    @Test("Snappy is also read without Java's framing")
    func rawSnappy() throws {
        let raw = try Snappy.library().compressRaw(Self.samples[2])
        #expect(try Compression.snappy.decompress(raw, outputMax: 1 << 20) == Self.samples[2])
        #expect(try Compression.snappy.compress(Self.samples[2]).prefix(16).array == [130, 83, 78, 65, 80, 80, 89, 0, 0, 0, 0, 1, 0, 0, 0, 1])
    }

    @Test("A length that Snappy claims is not believed")
    func claimedSnappyLength() throws {
        let error = Self.refusal { () throws(CodecError) in
            _ = try Compression.snappy.decompress(Bytes([0xFF, 0xFF, 0xFF, 0xFF, 0x07, 0]), outputMax: .max)
        }
        #expect(error?.kind == .malformed)
    }

    @Test("LZ4 of the lz4 program is read: linked blocks, content size, checksums of blocks and content")
    func foreignFrames() throws {
        // lz4 -9 -BD -B4 -BX --content-size
        let base64 = """
            BCJNGFxAvF8CAAAAAACJ+gIAAPIQbGluZSAwIG9mIHRoZSBzYW1wbGUsIGFnYWluIGFuZAoAETsmAB8xJgASHzImABIfMyYAEh80\
            JgASHzUmABIfNiYAEh83JgASHzgmABIfOVYBEw99ARQPfgETHzF/ARMfMYABEx8xgQETHzGCARMfMYMBEx8xhAETHzGFARMfMYYB\
            Ex8yhgETHzIEAxQPhgETHzKGARMfMoYBEx8yhgETHzKGARMfMoYBEx8yhgETHzKGARMfM4YBEx8zhgETHzOLBBQPhgETHzOGARMf\
            M4YBEx8zhgETHzOGARMfM4YBEx8zhgETHzSGARMfNIYBEx80hgETHzQSBhQPhgETHzSGARMfNIYBEx80hgETHzSGARMfNIYBEx81\
            hgETHzWGARMfNYYBEx81hgETHzWZBxQPhgETHzWGARMfNYYBEx81hgETHzWGARMfNoYBEx82hgETHzaGARMfNoYBEx82hgETHzYg\
            CRQPhgETHzaGARMfNoYBEx82hgETHzeGARMfN4YBEx83hgETHzeGARMfN4YBEx83hgETHzenChQPhgETHzeGARMfN4YBEx84hgET\
            HziGARMfOIYBEx84hgETHziGARMfOIYBEx84hgETHzguDBQPhgETHziGARMfOYYBEx85hgETHzmGARMfOYYBEx85hgETHzmGARMf\
            OYYBDg+9Dv//////////////////////////////////////////////////////////////////////////////////////////\
            ////////////////////////////////////////////////////////////////////////////////////////////////////\
            ////////////////////////////////////////////////////////////////////////////////////////////////////\
            ////////////////////////////////HVBhaW47bOLF1d8KAQAAD70O////////////////////////////////////////////\
            ////////////////////////////////////////////////////////////////////////////////////////////////////\
            ////////////////////////////////////////////////////////////////////////////////////////////////////\
            /////////////////////////////////////////////////////////////////////////////////////////////////+hQ\
            aW4gYW435zGJagAAAA+9Dv//////////////////////////////////////////////////////////////////////////////\
            /////////////////////////////////////////////////wRQZ2FpbjumdNxJAAAAALFWSmw=
            """
        let frame = Bytes(Array(try #require(Data(base64Encoded: base64))))
        let content = (0..<4000).map { "line \($0 % 97) of the sample, again and again;" }.joined()
        #expect(try Compression.lz4.decompress(frame, outputMax: 200_000) == Bytes(utf8: content))
        for at in stride(from: frame.count - 3, to: 0, by: -7) {
            var changed = frame.array
            changed[at] ^= 1
            #expect(throws: CodecError.self, "byte \(at)") {
                try Compression.lz4.decompress(Bytes(changed), outputMax: 200_000)
            }
        }
    }

    @Test("The old header checksum of LZ4 is written for messages v0, and only taken there")
    func legacyFrame() throws {
        let legacy = try Compression.lz4.compress(Self.samples[2], isLegacyFrame: true)
        let modern = try Compression.lz4.compress(Self.samples[2])
        #expect(legacy.prefix(6) == modern.prefix(6) && legacy[6] != modern[6] && legacy.dropFirst(7) == modern.dropFirst(7))
        #expect(try Compression.lz4.decompress(legacy, outputMax: 1 << 20, isLegacyFrame: true) == Self.samples[2])
        #expect(throws: CodecError.self) { try Compression.lz4.decompress(legacy, outputMax: 1 << 20) }
    }

    @Test("A library that is not there is an error that names its Debian package")
    func missingLibrary() {
        let error = Self.refusal { () throws(CodecError) in
            _ = try CodecLibrary("libnothing.so.9", package: "libnothing9", for: .zstd)
        }
        #expect(error?.kind == .unavailable)
        #expect(error?.description.contains("Debian package libnothing9") == true)
    }

    @Test("xxHash gives the published values")
    func xxHash() {
        #expect(XXH32.hash(.empty) == 0x02CC_5D05)
        #expect(XXH32.hash(Bytes(utf8: "a")) == 0x550D_7456)
        #expect(XXH32.hash(Bytes(utf8: "Nobody inspects the spammish repetition")) == 0xE229_3B2F)
    }
}
