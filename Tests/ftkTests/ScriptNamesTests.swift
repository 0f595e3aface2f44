import CommandLine
import Platform
import Testing

@testable import ftk

@Suite("Kafka's scripts and the manual")
struct ScriptNamesTests {
    /// `bin/` of Kafka 3.9.
    static let kafka39 = [
        "connect-distributed.sh", "connect-mirror-maker.sh", "connect-plugin-path.sh", "connect-standalone.sh", "kafka-acls.sh",
        "kafka-broker-api-versions.sh", "kafka-client-metrics.sh", "kafka-cluster.sh", "kafka-configs.sh", "kafka-console-consumer.sh",
        "kafka-console-producer.sh", "kafka-consumer-groups.sh", "kafka-consumer-perf-test.sh", "kafka-delegation-tokens.sh",
        "kafka-delete-records.sh", "kafka-dump-log.sh", "kafka-e2e-latency.sh", "kafka-features.sh", "kafka-get-offsets.sh", "kafka-jmx.sh",
        "kafka-leader-election.sh", "kafka-log-dirs.sh", "kafka-metadata-quorum.sh", "kafka-metadata-shell.sh", "kafka-mirror-maker.sh",
        "kafka-producer-perf-test.sh", "kafka-reassign-partitions.sh", "kafka-replica-verification.sh", "kafka-run-class.sh",
        "kafka-server-start.sh", "kafka-server-stop.sh", "kafka-storage.sh", "kafka-streams-application-reset.sh", "kafka-topics.sh",
        "kafka-transactions.sh", "kafka-verifiable-consumer.sh", "kafka-verifiable-producer.sh", "zookeeper-security-migration.sh",
        "zookeeper-server-start.sh", "zookeeper-server-stop.sh", "zookeeper-shell.sh",
    ]
    /// What Kafka 4 has beside them.
    static let kafka4 = [
        "kafka-console-share-consumer.sh", "kafka-groups.sh", "kafka-share-consumer-perf-test.sh", "kafka-share-groups.sh",
        "kafka-streams-groups.sh", "kafka-verifiable-share-consumer.sh",
    ]
    /// Trogdor is Kafka's own test framework, not a tool for clusters.
    static let leftOut: Set = ["trogdor.sh"]

    @Test("every script of Kafka 3.9 and 4 is a command's, with and without its ending", arguments: kafka39 + kafka4 + ["zkCli.sh", "zkServer.sh"])
    func known(script: String) throws {
        let command = try #require(CommandTable.command(script: script))
        #expect(CommandTable.command(script: String(script.dropLast(3))) == command)
    }

    @Test("the list is Apache's", .enabled(if: Environment.value("KAFKA_HOME") != nil, "KAFKA_HOME is not set"))
    func list() throws {
        let names = try FileSystem.list((Environment.value("KAFKA_HOME") ?? "") + "/bin").filter { $0.hasSuffix(".sh") }
        #expect(!names.isEmpty)
        let unknown = names.filter { !(Self.kafka39 + Self.kafka4).contains($0) && !Self.leftOut.contains($0) }
        #expect(unknown == [])
    }

    @Test("names, scripts and classes lead to one command each")
    func unique() {
        for names in [CommandTable.all.map { $0.name }, CommandTable.all.flatMap { $0.scripts }, CommandTable.all.flatMap { $0.javaClasses }] {
            #expect(names.filter { name in names.filter { $0 == name }.count > 1 } == [])
        }
    }

    @Test("the pages in man/ are what the option tables give")
    func manual() throws {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let pages = ManualPages.all()
        let kept = try FileSystem.list(root + "/man").filter { $0.hasSuffix(".1") || $0.hasSuffix(".7") }
        #expect(kept.sorted() == pages.map(\.name).sorted(), "ftk --write-manuals man makes them again")
        for page in pages where kept.contains(page.name) {
            let text = try FileSystem.read("\(root)/man/\(page.name)").stringLossy
            #expect(text == page.text, "man/\(page.name) is old: ftk --write-manuals man")
        }
    }
}
