import Platform
import Testing

/// KafkaJS, found by FTK_NODE_MODULES or beside KAFKA_HOME, against ftk-broker.
private let kafkaJS: String? = {
    let places = [Environment.value("FTK_NODE_MODULES"), FileSystem.parent(of: Apache.home).map { "\($0)/node/node_modules" }]
    return places.compactMap { $0 }.map { "\($0)/kafkajs" }.first { FileSystem.isDirectory($0) }
}()
private let hasNode = (try? Programs.shell("command -v node").status) == 0

@Suite("KafkaJS", .enabled(if: kafkaJS != nil && hasNode, "node or KafkaJS (FTK_NODE_MODULES) is not at hand"), .serialized)
struct KafkaJSTests {
    private func run(_ script: String, _ cluster: TestCluster) throws -> Programs.Result {
        let folder = try #require(FileSystem.parent(of: #filePath))
        return try cluster.run("timeout 120 node \(folder)/Scripts/\(script) \(kafkaJS ?? "") \(cluster.bootstrap)")
    }

    @Test("a group of three that come and go sees every record")
    func groupOfThree() throws {
        let ran = try run("kafkajs-group-of-three.js", try TestCluster())
        #expect(ran.output == "seen 3000 committed 3000\n", "\(ran.error)")
    }

    @Test("what a transaction wrote is read when it was committed, and not when it was aborted; its offsets likewise")
    func transactions() throws {
        let cluster = try TestCluster()
        let ran = try run("kafkajs-transactions.js", cluster)
        #expect(ran.output == "committed offset 100\nread 100 committed\n", "\(ran.error)")
        let ours = try cluster.run("ftk console-consumer --topic transactional --from-beginning --isolation-level read_committed --timeout-ms 1500 | wc -l")
        #expect(ours.output.filter(\.isNumber) == "100", "\(ours.error)")
    }

    @Test("every codec it has goes in and comes out, and ftk reads the same")
    func codecs() throws {
        let cluster = try TestCluster()
        let ran = try run("kafkajs-codecs.js", cluster)
        let lines = ran.output.split(separator: "\n").map(String.init)
        #expect(lines.count >= 2 && ran.status == 0, "\(ran.error)")
        for line in lines {
            let name = line.prefix { $0 != " " }
            #expect(line == "\(name) 500 wrong 0")
            let ours = try cluster.run("ftk console-consumer --topic codec-\(name) --from-beginning --max-messages 500 | sort -u | wc -l")
            #expect(ours.output.filter(\.isNumber) == "500", "\(name): \(ours.error)")
        }
    }
}
