import Platform
import Testing

/// The lines of the README's tour, typed one after the other at a coordinator and a broker of ours.
@Suite("First light")
struct FirstLightTests {
    private func expect(_ result: Programs.Result, _ output: String, _ place: SourceLocation = #_sourceLocation) {
        #expect(result.output == output, "stderr: \(result.error)", sourceLocation: place)
        #expect(result.error == "", sourceLocation: place)
        #expect(result.status == 0, sourceLocation: place)
    }

    @Test("The tour of the README prints what it says")
    func tour() throws {
        let cluster = try TestCluster()
        expect(try cluster.run("ftk topics --create --topic user-events --partitions 3"), "Created topic user-events.\n")
        expect(try cluster.run("ftk topics --list"), "user-events\n")
        let described = try cluster.run("ftk topics --describe --topic user-events")
        #expect(described.output.hasPrefix("Topic: user-events\tTopicId: "))
        #expect(described.output.contains("\tTopic: user-events\tPartition: 2\tLeader: 1\tReplicas: 1\tIsr: 1"))
        try FileSystem.replace("\(cluster.folder)/lines", with: Bytes(utf8: "alice:in\nbob:in\nalice:out\n"))
        expect(try cluster.run("ftk console-producer --topic user-events --property parse.key=true --property key.separator=: < lines"), "")
        let consumed = try cluster.run(
            "ftk console-consumer --topic user-events --from-beginning --property print.key=true --property key.separator=: --max-messages 3")
        #expect(consumed.output.split(separator: "\n").sorted() == ["alice:in", "alice:out", "bob:in"], "\(consumed.error)")
        let only = try cluster.run("ftk console-consumer --from-beginning --property print.key=true --max-messages 3")
        #expect(only.output.split(separator: "\n").count == 3)
        #expect(only.error.contains("user-events"), "the topic that was taken is named")
        let grouped = try cluster.run("ftk console-consumer --topic user-events --group g --from-beginning --timeout-ms 3000")
        #expect(grouped.output.split(separator: "\n").count == 3, "\(grouped.error)")
        expect(try cluster.run("ftk consumer-groups --list"), "g\n")
        let group = try cluster.run("ftk consumer-groups --describe --group g")
        let rows = group.output.split(separator: "\n").filter { $0.hasPrefix("g ") }.map { $0.split(separator: " ") }
        #expect(rows.count == 3 && rows.allSatisfy { $0[5] == "0" }, "lag 0 on each partition: \(group.output) \(group.error)")
        let altered = "Completed updating config for topic user-events.\n"
        expect(
            try cluster.run("ftk configs --alter --entity-type topics --entity-name user-events --add-config retention.ms=86400000"), altered)
        let configs = try cluster.run("ftk configs --describe --entity-type topics --entity-name user-events")
        #expect(configs.output.contains("retention.ms=86400000"), "\(configs.error)")
        expect(try cluster.run("ftk configs --alter --entity-type topics --entity-name user-events --delete-config retention.ms"), altered)
        let after = try cluster.run("ftk configs --describe --entity-type topics --entity-name user-events")
        #expect(!after.output.contains("retention.ms"))
        expect(try cluster.run("ftk topics --alter --topic user-events --partitions 6"), "")
        #expect(try cluster.run("ftk topics --describe --topic user-events").output.contains("Partition: 5"))
        expect(try cluster.run("ftk topics --delete --topic user-events"), "")
        try waitUntil("the deletion") { try cluster.run("ftk topics --list").output == "__consumer_offsets\n" }
        #expect(try cluster.run("ftk broker-api-versions").output.contains("Produce(0): 0 to 11"))
        expect(try cluster.run("ftk zk ls /brokers/ids"), "[1]\n")
        #expect(cluster.stopBroker() == .exited(0))
        #expect(cluster.stopZooKeeper() == .exited(0))
    }
}
