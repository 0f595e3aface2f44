import Platform
import Testing

@testable import generate_messages

@Suite("Generated code")
struct GeneratedCodeTests {
    @Test("The schema gives the code that is checked in")
    func regenerated() throws {
        let tests = FileSystem.parent(of: #filePath) ?? "."
        let files = try Program.generate("\(tests)/../..")
        #expect(files.count > 90)
        #expect(try Program.compare(files, "\(tests)/../..") == 0)
    }
}
