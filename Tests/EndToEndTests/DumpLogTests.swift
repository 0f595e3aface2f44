import Platform
import Testing

/// What `ftk dump-log` says of log folders that Apache's broker wrote, against what Apache's tool says of them.
@Suite("dump-log")
struct DumpLogTests {
    private static let folder: String = (FileSystem.parent(of: FileSystem.parent(of: #filePath) ?? "") ?? "") + "/LogStoreTests/Logs"

    /// Folders with a recorded dump beside them.
    private static let names = [
        "broker-gzip", "compacted", "compacted-gaps", "consumer-offsets", "flipped-bit", "gzip", "log-append-time", "lz4", "plain", "retention",
        "snappy", "torn-tail", "transaction-state", "transactional", "zstd",
    ]

    /// Of `torn-tail` Apache's tool dumps the indexes only halfway, then crashes; those of `compacted-gaps` were preallocated when
    /// they were recorded, and lie here without their zeroes.
    private static let withoutIndexes = ["torn-tail", "compacted-gaps"]

    @Test("prints of every file of a real log what Apache's tool prints", arguments: names)
    func recorded(name: String) throws {
        let text = try FileSystem.read("\(Self.folder)/\(name).txt").stringLossy
        let dump = text.split(separator: "--- dump\n", maxSplits: 1)
        try #require(dump.count == 2)
        let parts = dump[1].split(separator: "--- indexes, snapshots\n", maxSplits: 1)
        var decoder = "--deep-iteration --print-data-log"
        let title = text.split(separator: "\n")[0]
        for option in ["--offsets-decoder", "--transaction-log-decoder"] where title.contains(option) { decoder += " " + option }
        for (index, part) in parts.enumerated() where index == 0 || !Self.withoutIndexes.contains(name) {
            var files: [String] = []
            var expected = String(part)
            for line in part.split(separator: "\n") where line.hasPrefix("Dumping ") {
                let path = line.dropFirst("Dumping ".count)
                files.append("\(name)/\(path)")
            }
            // The recorded dump was made inside of the folder.
            for folder in Set(files.compactMap { $0.split(separator: "/").dropFirst().first }) {
                expected = expected.replacing("\(folder)/0", with: "\(name)/\(folder)/0")
            }
            let result = try Programs.shell(
                "ftk --as-script dump-log --files \(files.joined(separator: ",")) \(index == 0 ? decoder : "")", directory: Self.folder)
            let got = result.output.split(separator: "\n")
            let wanted = expected.split(separator: "\n")
            let difference = zip(got, wanted).first { $0 != $1 }
            #expect(difference == nil && got.count == wanted.count, "\(name): \(got.count) lines for \(wanted.count): \(result.error)")
        }
    }
}
