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

    private func send(_ cluster: TestCluster, _ topic: String, _ file: String) throws {
        let sent = try cluster.run("ftk console-producer --topic \(topic) --property parse.key=true --property key.separator=: < \(file)")
        #expect(sent.status == 0 && sent.output == "" && sent.error == "", "\(sent.error)")
    }

    @Test("100,000 lines come out as they went in: one partition the same file, three the same lines with each key in order")
    func manyLines() throws {
        let cluster = try TestCluster()
        let count = 100_000
        try FileSystem.replace("\(cluster.folder)/in", with: Bytes(utf8: lines(count)))
        for (topic, partitions) in [("one", 1), ("three", 3)] {
            try cluster.run("ftk topics --create --topic \(topic) --partitions \(partitions)")
            try send(cluster, topic, "in")
            let got = try cluster.run(
                "ftk console-consumer --topic \(topic) --from-beginning --property print.key=true --property key.separator=: --max-messages \(count) > out-\(topic)")
            #expect(got.status == 0 && got.error == "", "\(got.error)")
        }
        #expect(try cluster.run("cmp in out-one").status == 0)
        #expect(try cluster.run("sort in > a; sort out-three > b; cmp a b").status == 0)
        let perKey = "for k in 0 7 29; do grep \"^package-$k:\" in > a; grep \"^package-$k:\" out-three > b; cmp a b || exit 1; done"
        #expect(try cluster.run(perKey).status == 0)
        let read = try cluster.run("ftk console-consumer --topic three --group readers --from-beginning --timeout-ms 3000 | wc -l")
        #expect(read.output.split(separator: "\n").first.map { $0.filter { $0 != " " } } == "\(count)", "\(read.error)")
        let group = try cluster.run("ftk consumer-groups --describe --group readers")
        let rows = group.output.split(separator: "\n").filter { $0.hasPrefix("readers ") }.map { $0.split(separator: " ") }
        #expect(rows.count == 3 && rows.allSatisfy { $0[5] == "0" }, "\(group.output) \(group.error)")
    }

    @Test("Odd lines too: empty keys and values, several colons, UTF-8, 100 KB, no newline at the end")
    func oddLines() throws {
        let cluster = try TestCluster()
        let text = ":value\nkey:\n:\na:b:c:d\nschlüssel:wörter ✓ 日本語\nlong:" + String(repeating: "x", count: 100_000) + "\nlast:without newline"
        try FileSystem.replace("\(cluster.folder)/in", with: Bytes(utf8: text))
        try cluster.run("ftk topics --create --topic odd --partitions 1")
        try send(cluster, "odd", "in")
        let got = try cluster.run(
            "ftk console-consumer --topic odd --from-beginning --property print.key=true --property key.separator=: --max-messages 7")
        #expect(got.output == text + "\n", "\(got.error)")
    }
}
