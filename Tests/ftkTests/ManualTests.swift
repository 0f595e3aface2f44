import Platform
import Testing

@testable import ftk

@Suite("Manuals")
struct ManualTests {
    private static let folder = (FileSystem.parent(of: FileSystem.parent(of: FileSystem.parent(of: #filePath) ?? "") ?? "") ?? "") + "/man"

    private static func runs(_ tool: String) -> Bool {
        ["/usr/bin", "/usr/local/bin", "/bin"].contains { FileSystem.exists("\($0)/\(tool)") }
    }

    /// What a line of the shell prints on both of its streams.
    private func output(_ line: String) throws -> String {
        let child = try ChildProcess.start("/bin/sh", ["-c", "cd '\(Self.folder)' && { \(line); } 2>&1"], output: .pipe)
        let text = child.output?.readAll().stringLossy ?? ""
        _ = child.waitForEnd()
        return text
    }

    @Test("mandoc finds nothing to mend", .enabled(if: runs("mandoc"), "mandoc is not installed"))
    func mandoc() throws {
        #expect(try output("mandoc -Tlint *.1 *.7 *.8") == "")
        #expect(try output("mandoc -Tutf8 ftk-topics.1 | wc -l").contains { "123456789".contains($0) })
    }

    @Test("groff finds nothing to mend", .enabled(if: runs("groff"), "groff is not installed"))
    func groff() throws {
        #expect(try output("for page in *.1 *.7 *.8; do groff -mandoc -Tutf8 -ww -z $page 2>&1 | sed \"s/^/$page: /\"; done") == "")
    }
}
