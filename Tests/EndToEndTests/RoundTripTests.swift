import Platform
import Testing

/// Files go in and come out again, byte for byte.
@Suite("Round trip")
struct RoundTripTests {
    /// `key:value` lines as a package log has them: 30 keys, growing numbers.
    private func lines(_ count: Int) -> String {
        var random: UInt64 = 42
        var text = ""
        for index in 0..<count {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += "package-\((random >> 33) % 30):\(index) status installed version 1.\((random >> 40) % 100)\n"
        }
        return text
    }

    /// `scripts/round-trip` as the README shows it, against a cluster of the test's.
    private func roundTrip(_ cluster: TestCluster, _ file: String) throws -> Programs.Result {
        var root = #filePath
        for _ in 0..<3 { root = try #require(FileSystem.parent(of: root)) }
        return try cluster.run("'\(root)/scripts/round-trip' \(file)")
    }

    private func check(_ result: Programs.Result, records: String, _ place: SourceLocation = #_sourceLocation) {
        #expect(result.status == 0 && result.error == "", "\(result.output)\(result.error)", sourceLocation: place)
        let lines = result.output.split(separator: "\n")
        let expected = [
            ("round trip: \(records), ", " keys"), ("one partition: in ", "/s; cmp finds no difference"),
            ("three partitions: in ", "/s; the same lines, each key in its order"), ("a group: ", "/s; lag 0 on each of 3 partitions"),
            ("odd lines: 8 records, ", "cmp finds no difference"),
        ]
        #expect(lines.count == expected.count, sourceLocation: place)
        for (line, (begin, end)) in zip(lines, expected) { #expect(line.hasPrefix(begin) && line.hasSuffix(end), sourceLocation: place) }
        // Counts and rates, for the log of the tests.
        StandardStream.output.write(result.output)
    }

    @Test("100,000 lines and odd ones come out as they went in: one partition the same file, three the same lines with each key in order, lag 0")
    func manyLines() throws {
        let cluster = try TestCluster()
        try FileSystem.replace("\(cluster.folder)/in", with: Bytes(utf8: lines(100_000)))
        check(try roundTrip(cluster, "in"), records: "100000 records")
        #expect(try cluster.run("ftk topics --list").output == "__consumer_offsets\n", "it leaves no topic behind")
        #expect(try cluster.run("ftk consumer-groups --list").output == "")
    }

    @Test("A real file of this machine: which package each file belongs to")
    func packages() throws {
        let cluster = try TestCluster()
        let result = try roundTrip(cluster, "")
        let count = result.output.split(separator: " ").dropFirst(2).first.flatMap { Int($0) } ?? 0
        #expect(count >= 100_000, "\(result.output)\(result.error)")
        check(result, records: "\(count) records")
    }
}
