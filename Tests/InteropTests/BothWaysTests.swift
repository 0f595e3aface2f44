import Glibc
import Platform
import Testing

/// Ours on Apache's and Apache's on ours: brokers on coordinators, commands on both.
@Suite("Servers of both kinds together", .enabled(if: getenv("KAFKA_HOME") != nil && getenv("ZOOKEEPER_HOME") != nil, "KAFKA_HOME or ZOOKEEPER_HOME is not set"), .serialized)
struct BothWaysTests {
    @Test("ftk-broker on Apache ZooKeeper: topics, records, kill -9 of either side, a clean stop")
    func oursOnApaches() throws {
        let zooKeeper = try ApacheZooKeeper()
        let cluster = try TestCluster(zooKeeper: zooKeeper.address)
        #expect(try cluster.run("ftk topics --create --topic t --partitions 3").output == "Created topic t.\n")
        #expect(try cluster.run("seq 1 300 | ftk console-producer --topic t").status == 0)
        func read() throws -> [Int] {
            let all = try cluster.run("ftk console-consumer --topic t --from-beginning --timeout-ms 1500")
            return all.output.split(separator: "\n").compactMap { Int($0) }.sorted()
        }
        #expect(try read() == Array(1...300))
        cluster.killBroker()
        let began = MonotonicTime.now
        try cluster.startBroker()
        #expect(MonotonicTime.now.milliseconds(since: began) < 5000, "the killed one's session would hold the id for 6 seconds")
        // The first producer makes the broker take a block of producer ids, which is in the coordinator.
        #expect(try cluster.run("seq 301 310 | ftk console-producer --topic t").status == 0)
        #expect(try read() == Array(1...310))
        zooKeeper.kill()
        #expect(try cluster.run("seq 311 400 | ftk console-producer --topic t").status == 0)
        try zooKeeper.start()
        try waitUntil("a topic", seconds: 40) { try cluster.run("ftk topics --create --topic after").status == 0 }
        #expect(try read() == Array(1...400))
        #expect(try cluster.run("ftk zk ls /brokers/ids").output == "[1]\n")
        #expect(cluster.stopBroker() == .exited(0))
        #expect(try cluster.run("ftk zk ls /brokers/ids").output == "[]\n")
    }

    @Test("Apache's broker on ftk-zk: topics, records, restart of either side")
    func apachesOnOurs() throws {
        let home = try TestCluster()
        #expect(home.stopBroker() == .exited(0))
        let broker = try ApacheBroker(["offsets.topic.replication.factor=1"], zooKeeper: home.zooKeeperAddress)
        func run(_ line: String) throws -> Programs.Result {
            try Programs.shell(line, environment: home.environment.merging(["FTK_BOOTSTRAP_SERVERS": broker.bootstrap]) { $1 }, directory: home.folder)
        }
        func read() throws -> [Int] {
            let all = try run("ftk console-consumer --topic t --from-beginning --timeout-ms 2000")
            return all.output.split(separator: "\n").compactMap { Int($0) }.sorted()
        }
        #expect(try run("\(Apache.script("kafka-topics")) --bootstrap-server \(broker.bootstrap) --create --topic t --partitions 3").output == "Created topic t.\n")
        #expect(try run("seq 1 300 | ftk console-producer --topic t").status == 0)
        #expect(try read() == Array(1...300))
        try broker.restart()
        // It is started a little before it leads its partitions.
        try waitUntil("the records") { try read() == Array(1...300) }
        #expect(try run("seq 301 310 | ftk console-producer --topic t").status == 0)
        #expect(try read() == Array(1...310))
        home.killZooKeeper()
        #expect(try run("seq 311 400 | ftk console-producer --topic t").status == 0)
        try home.startZooKeeper()
        try waitUntil("a topic", seconds: 40) { try run("ftk topics --create --topic after --partitions 1").status == 0 }
        #expect(try read() == Array(1...400))
        #expect(try run("ftk zk ls /brokers/ids").output == "[1]\n")
    }

    @Test("The tour of the README against Apache Kafka with Apache ZooKeeper, its addresses given as options")
    func tourOnApaches() throws {
        let zooKeeper = try ApacheZooKeeper()
        let broker = try ApacheBroker(
            ["offsets.topic.replication.factor=1", "offsets.topic.num.partitions=2", "group.initial.rebalance.delay.ms=0"], zooKeeper: zooKeeper.address)
        let at = "--bootstrap-server \(broker.bootstrap)"
        func run(_ line: String) throws -> Programs.Result {
            try Programs.shell(line, environment: ["HOME": broker.folder, "XDG_STATE_HOME": broker.folder, "XDG_DATA_HOME": broker.folder], directory: broker.folder)
        }
        func expect(_ result: Programs.Result, _ output: String, _ place: SourceLocation = #_sourceLocation) {
            #expect(result.output == output && result.error == "" && result.status == 0, "\(result)", sourceLocation: place)
        }
        expect(try run("ftk topics \(at) --create --topic user-events --partitions 3"), "Created topic user-events.\n")
        expect(try run("ftk topics \(at) --list"), "user-events\n")
        #expect(try run("ftk topics \(at) --describe --topic user-events").output.contains("\tTopic: user-events\tPartition: 2\tLeader: 1\tReplicas: 1\tIsr: 1"))
        let properties = "--property key.separator=: --property"
        expect(try run("printf 'alice:in\\nbob:in\\nalice:out\\n' | ftk console-producer \(at) --topic user-events \(properties) parse.key=true"), "")
        let lines = try run("ftk console-consumer \(at) --topic user-events --from-beginning \(properties) print.key=true --max-messages 3 | sort")
        #expect(lines.output == "alice:in\nalice:out\nbob:in\n", "\(lines)")
        let only = try run("ftk console-consumer \(at) --from-beginning --property print.key=true --max-messages 3")
        #expect(only.output.split(separator: "\n").count == 3 && only.error.contains("user-events"), "\(only)")
        let grouped = try run("ftk console-consumer \(at) --topic user-events --group g --from-beginning --timeout-ms 4000")
        #expect(grouped.output.split(separator: "\n").count == 3, "\(grouped)")
        expect(try run("ftk consumer-groups \(at) --list"), "g\n")
        let described = try run("ftk consumer-groups \(at) --describe --group g").output
        let rows = described.split(separator: "\n").filter { $0.hasPrefix("g ") }.map { $0.split(separator: " ") }
        #expect(rows.count == 3 && rows.allSatisfy { $0[5] == "0" }, "\(described)")
        let altered = "Completed updating config for topic user-events.\n"
        let topic = "--entity-type topics --entity-name user-events"
        expect(try run("ftk configs \(at) --alter \(topic) --add-config retention.ms=86400000"), altered)
        #expect(try run("ftk configs \(at) --describe \(topic)").output.contains("retention.ms=86400000"))
        expect(try run("ftk configs \(at) --alter \(topic) --delete-config retention.ms"), altered)
        expect(try run("ftk topics \(at) --alter --topic user-events --partitions 6"), "")
        expect(try run("ftk topics \(at) --delete --topic user-events"), "")
        try waitUntil("the deletion") { try run("ftk topics \(at) --list").output == "__consumer_offsets\n" }
        #expect(try run("ftk broker-api-versions \(at)").output.contains("Produce(0): 0 to 11"))
        let zk = "ftk zk -server \(zooKeeper.address)"
        expect(try run("\(zk) ls /brokers/ids"), "[1]\n")
        expect(try run("\(zk) create /mine one"), "Created /mine\n")
        expect(try run("\(zk) get /mine"), "one\n")
        expect(try run("\(zk) set /mine two"), "")
        #expect(try run("\(zk) stat /mine").output.contains("dataVersion = 1"))
        #expect(try run("\(zk) ls -s /").output.contains("mine"))
        expect(try run("\(zk) delete /mine"), "")
        #expect(try run("\(zk) ruok").output == "imok\n")
    }
}
