import Glibc
import KafkaProto
import Platform
import Testing

@Suite("The table of errors")
struct ErrorTableTests {
    private static let vectors = "\(FileSystem.parent(of: #filePath) ?? ".")/Vectors"

    private func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test("Every error of Kafka has its number, name and whether trying again can help; we have no others")
    func reference() throws {
        let old = rows(try FileSystem.read("\(Self.vectors)/error-codes.tsv").stringLossy).dropFirst()
        let new = rows(try FileSystem.read("\(Self.vectors)/error-codes-4.x.tsv").stringLossy).dropFirst()
        #expect(old.count == 129 && new.count == 6)
        let ours = ErrorCode.allCases.map { ["\($0.rawValue)", $0.name, "\($0.retriable)"] }
        #expect(ours == Array(old + new))
    }

    @Test("Every error has a sentence of ours that says what to do, and it is not Kafka's")
    func advice() {
        for code in ErrorCode.allCases {
            #expect(code.advice.count >= 12 && code.advice.hasSuffix("."), "\(code): \(code.advice)")
            #expect(code.advice.first?.isUppercase == true && !code.advice.contains("\n"), "\(code): \(code.advice)")
            #expect(code.advice != code.message, "\(code)")
            #expect(!code.advice.contains(code.name), "\(code): a name in capitals tells nobody what to do")
        }
        #expect(ErrorCode(wire: 9999) == .unknownServerError)
    }

    @Test(
        "The table is that of the jar, texts too, for the errors that the jar has",
        .enabled(if: getenv("KAFKA_HOME") != nil, "KAFKA_HOME is not set"))
    func jar() throws {
        let home = try #require(getenv("KAFKA_HOME").map { String(cString: $0) })
        let java = try ChildProcess.start("/bin/sh", ["-c", "exec java -cp '\(home)/libs/*' '\(Self.vectors)/ErrorTable.java'"], output: .pipe)
        let theirs = rows(java.output?.readAll().stringLossy ?? "")
        #expect(java.waitForEnd() == .exited(0))
        #expect(theirs.count >= 129)
        let ours = ErrorCode.allCases.map { ["\($0.rawValue)", $0.name, "\($0.retriable)", $0.message] }
        for (one, other) in zip(ours, theirs) { #expect(one == other) }
    }
}
