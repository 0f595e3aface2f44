import Platform
import Testing

private let hasPython = (try? Programs.shell("python3 --version").status) == 0

/// The quick ones of the recorded sessions with Kafka's and ZooKeeper's tools, replayed with the built programs;
/// `make transcripts` replays all of them.
@Suite("Transcripts", .enabled(if: hasPython, "python3 is not installed"), .serialized)
struct TranscriptTests {
    @Test("A session recorded with the scripts goes the same with ftk and our servers", arguments: ["topics.t", "configs.t", "console.t", "zkcli.t"])
    func session(file: String) throws { try replay(file, "script", "own") }

    @Test("Plain ftk does in it what the table of differences says", arguments: ["topics.t", "configs.t", "transactions.t"])
    func plain(file: String) throws { try replay(file, "plain", "own-plain") }

    private func replay(_ file: String, _ manner: String, _ label: String) throws {
        var root = #filePath
        for _ in 0..<3 { root = try #require(FileSystem.parent(of: root)) }
        let scratch = try FileSystem.makeTemporaryDirectory("ftk-transcripts")
        defer { try? FileSystem.removeTree(scratch) }
        let result = try Programs.shell(
            "exec scripts/transcripts --servers own --manner \(manner) \(file)",
            environment: ["FTK_BIN": Programs.folder, "PORT_BASE": "\(try FreePort.row(2))", "TRANSCRIPT_TMP": scratch, "HOME": scratch],
            directory: root)
        #expect(result.status == 0, "\(result.output)\(result.error)")
        #expect(result.output.hasPrefix("ok    \(label) \(file): "))
    }
}
