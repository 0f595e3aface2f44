import Platform
import ProtoFuzz
import Testing

@Suite("Input that nobody wrote on purpose")
struct FuzzTests {
    @Test("50,000 mutated messages, record sets and jute records: errors, never a crash or a huge allocation", arguments: 0..<5)
    func mutated(part: UInt64) throws {
        let tests = FileSystem.parent(of: #filePath) ?? "."
        var fuzz = try ProtoFuzz(root: "\(tests)/../..", seed: 7)
        #expect(fuzz.seedCount > 3000)
        for index in part * 10_000..<(part + 1) * 10_000 { try fuzz.run(index) }
        #expect(fuzz.decoded > 500)
    }
}
