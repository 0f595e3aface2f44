import Glibc
import Platform
import Testing

/// Apache's programs and KafkaJS on groups and transactions at ftk-broker.
@Suite("Apache's programs on groups and transactions", .enabled(if: getenv("KAFKA_HOME") != nil, "KAFKA_HOME is not set"), .serialized)
struct GroupInteropTests {
    /// Lines with single spaces, without empty ones.
    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ") }.filter { !$0.isEmpty }
    }

    @Test("The console consumer reads in a group; kafka-consumer-groups lists, describes, resets and deletes it")
    func consumerGroups() throws {
        let cluster = try TestCluster()
        let at = "--bootstrap-server \(cluster.bootstrap)"
        let groups = Apache.script("kafka-consumer-groups")
        try cluster.run("ftk topics --create --topic t --partitions 1; seq 1 500 | ftk console-producer --topic t")
        let read = try cluster.run("\(Apache.script("kafka-console-consumer")) \(at) --topic t --group g --from-beginning --max-messages 500")
        #expect(lines(read.output) == (1...500).map(String.init))
        #expect(lines(try cluster.run("\(groups) \(at) --list").output) == ["g"])
        #expect(lines(try cluster.run("\(groups) \(at) --describe --group g").output).last == "g t 0 500 500 0 - - -")
        _ = try cluster.run("\(groups) \(at) --group g --topic t --reset-offsets --to-offset 100 --execute")
        let again = try cluster.run("\(Apache.script("kafka-console-consumer")) \(at) --topic t --group g --max-messages 400")
        #expect(lines(again.output).first == "101")
        let deleted = try cluster.run("\(groups) \(at) --delete --group g")
        #expect(deleted.status == 0, "\(deleted.output) \(deleted.error)")
        #expect(lines(try cluster.run("ftk consumer-groups --list").output) == [])
    }

    @Test("A transactional producer; kafka-transactions lists and describes it; a read-committed consumer sees what was committed")
    func transactions() throws {
        let cluster = try TestCluster()
        let at = "--bootstrap-server \(cluster.bootstrap)"
        try cluster.run("ftk topics --create --topic t --partitions 1")
        let sent = try cluster.run(
            "\(Apache.script("kafka-producer-perf-test")) --topic t --num-records 1000 --throughput -1 --record-size 10 "
                + "--transactional-id x --transaction-duration-ms 20 --producer-props bootstrap.servers=\(cluster.bootstrap)")
        #expect(sent.output.hasPrefix("1000 records sent"), "\(sent.error)")
        let transactions = Apache.script("kafka-transactions")
        try waitUntil("the end of the transaction") {
            let listed = lines(try cluster.run("\(transactions) \(at) list").output).last?.split(separator: " ") ?? []
            return listed.count == 4 && listed[0] == "x" && listed[3] == "CompleteCommit"
        }
        let described = lines(try cluster.run("\(transactions) \(at) describe --transactional-id x").output).last ?? ""
        #expect(described.hasPrefix("1 x ") && described.contains(" CompleteCommit 60000 "), "\(described)")
        let read = try cluster.run(
            "\(Apache.script("kafka-console-consumer")) \(at) --topic t --isolation-level read_committed --from-beginning --max-messages 1000 | wc -l")
        #expect(lines(read.output).first == "1000")
    }

    @Test("A verifiable consumer and producer agree")
    func verifiable() throws {
        let cluster = try TestCluster()
        try cluster.run("ftk topics --create --topic t --partitions 3")
        let sent = try cluster.run(
            "\(Apache.script("kafka-verifiable-producer")) --bootstrap-server \(cluster.bootstrap) --topic t --max-messages 300 --acks -1 | tail -1")
        #expect(sent.output.contains("\"acked\":300"), "\(sent.output) \(sent.error)")
        let read = try cluster.run(
            "\(Apache.script("kafka-verifiable-consumer")) --bootstrap-server \(cluster.bootstrap) --topic t --group-id v --max-messages 300 --reset-policy earliest")
        #expect(read.output.contains("\"success\":true"), "\(read.output) \(read.error)")
        let group = lines(try cluster.run("ftk consumer-groups --describe --group v").output).dropFirst()
        #expect(!group.isEmpty && group.allSatisfy { $0.split(separator: " ")[5] == "0" }, "\(group)")
    }

    @Test("Apache's broker on our folder and coordinator has the same offsets and transactional ids, and gives them back")
    func sameFolder() throws {
        let cluster = try TestCluster()
        func describe(_ bootstrap: String) throws -> [String] {
            lines(try cluster.run("ftk consumer-groups --bootstrap-server \(bootstrap) --describe --all-groups").output)
        }
        func transactions(_ bootstrap: String) throws -> String {
            lines(try cluster.run("\(Apache.script("kafka-transactions")) --bootstrap-server \(bootstrap) list").output).last ?? ""
        }
        try cluster.run("ftk topics --create --topic t --partitions 1; seq 1 500 | ftk console-producer --topic t")
        try cluster.run("ftk console-consumer --topic t --group g --from-beginning --max-messages 200")
        let sent = try cluster.run(
            "\(Apache.script("kafka-producer-perf-test")) --topic t --num-records 100 --throughput -1 --record-size 10 "
                + "--transactional-id x --transaction-duration-ms 20 --producer-props bootstrap.servers=\(cluster.bootstrap)")
        #expect(sent.status == 0, "\(sent.error)")
        try waitUntil("the end of the transaction") { try transactions(cluster.bootstrap).hasSuffix("CompleteCommit") }
        let (groups, listed) = (try describe(cluster.bootstrap), try transactions(cluster.bootstrap))
        #expect(groups.count == 2)
        #expect(cluster.stopBroker() == .exited(0))
        do {
            let apache = try ApacheBroker(
                ["offsets.topic.replication.factor=1", "transaction.state.log.replication.factor=1", "transaction.state.log.min.isr=1"],
                logs: "\(cluster.folder)/kafka", zooKeeper: cluster.zooKeeperAddress)
            let bootstrap = "127.0.0.1:\(apache.port)"
            try waitUntil("the offsets at Apache's broker", seconds: 40) { try describe(bootstrap) == groups }
            #expect(try transactions(bootstrap) == listed)
            try cluster.run("ftk console-consumer --bootstrap-server \(bootstrap) --topic t --group g --max-messages 100")
            apache.process.kill(SIGTERM)
            _ = apache.process.waitForEnd()
        }
        try cluster.startBroker()
        try waitUntil("the offsets at our broker") { try describe(cluster.bootstrap).last?.hasPrefix("g t 0 300 ") == true }
        #expect(try transactions(cluster.bootstrap) == listed)
    }
}
