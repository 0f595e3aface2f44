import Glibc
import Platform
import Testing

/// How a broker starts, refuses to start, and comes back.
@Suite("A broker starts")
struct BrokerStartTests {
    /// Starts another broker beside the cluster's and gives how it ended.
    private func start(
        _ cluster: TestCluster, id: Int, port: Int, folder: String, _ more: [String] = [], environment: [String: String] = [:]
    ) throws -> Programs.Result {
        let settings = [
            "broker.id=\(id)", "listeners=PLAINTEXT://127.0.0.1:\(port)", "zookeeper.connect=127.0.0.1:\(cluster.zooKeeperPort)",
            "log.dirs=\(folder)", "zookeeper.session.timeout.ms=6000", "zookeeper.connection.timeout.ms=3000"
        ]
        let words = (settings + more).map { "--override '\($0)'" }.joined(separator: " ")
        return try Programs.shell("timeout 20 ftk-broker \(words)", environment: environment)
    }

    @Test("a second broker is refused: its folder, its id, its port and its address belong to a live one")
    func second() throws {
        let cluster = try TestCluster()
        let port = try FreePort.next()
        let sameFolder = try start(cluster, id: 1, port: port, folder: "\(cluster.folder)/kafka")
        #expect(sameFolder.status == 1 && sameFolder.error.contains("\(cluster.folder)/kafka"), "\(sameFolder.error)")
        let sameId = try start(cluster, id: 1, port: port, folder: "\(cluster.folder)/b")
        #expect(sameId.status == 1 && sameId.error.contains("Broker id 1 is in use"), "\(sameId.error)")
        #expect(sameId.error.contains("127.0.0.1:\(cluster.brokerPort)"))
        let samePort = try start(cluster, id: 2, port: cluster.brokerPort, folder: "\(cluster.folder)/c")
        #expect(samePort.status == 1 && samePort.error.contains("ftk-broker (process "), "\(samePort.error)")
        let sameAddress = try start(
            cluster, id: 2, port: port, folder: "\(cluster.folder)/c",
            ["advertised.listeners=PLAINTEXT://127.0.0.1:\(cluster.brokerPort)"])
        #expect(
            sameAddress.error.contains(
                "Configured end points 127.0.0.1:\(cluster.brokerPort) in advertised listeners are already registered by broker 1"))
        // The live one is as it was.
        #expect(try cluster.run("ftk topics --create --topic after").status == 0)
    }

    @Test(
        "a configuration that cannot be is refused with its name and where it comes from",
        arguments: [
            ("num.partitions=0", "Invalid value 0 for configuration num.partitions: Value must be at least 1"),
            ("listeners=PLAINTEXT", "Unable to parse PLAINTEXT to a broker endpoint"),
            ("listeners=SSL://127.0.0.1:1", "inter.broker.listener.name must be a listener name defined in advertised.listeners"),
            ("zookeeper.connect=localhost:notaport", "notaport"),
        ])
    func refused(_ setting: String, _ message: String) throws {
        let result = try Programs.shell("ftk-broker --override zookeeper.connect=localhost:1 --override '\(setting)' --override log.dirs=/nowhere/x")
        #expect(result.status == 1)
        #expect(result.error.contains(message), "\(result.error)")
        #expect(result.error.split(separator: "\n").count == 1)
    }

    @Test("without a coordinator it says which, and ends within its time")
    func noCoordinator() throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-broker")
        defer { try? FileSystem.removeTree(folder) }
        let port = try FreePort.next()
        let began = MonotonicTime.now
        let result = try Programs.shell(
            "ftk-broker --override zookeeper.connect=127.0.0.1:\(port) --override zookeeper.connection.timeout.ms=700 "
                + "--override log.dirs=\(folder)/data --override listeners=PLAINTEXT://127.0.0.1:0")
        #expect(result.status == 1)
        #expect(result.error.contains("127.0.0.1:\(port)") && result.error.contains("700 ms"), "\(result.error)")
        #expect(MonotonicTime.now.milliseconds(since: began) < 10_000)
    }

    @Test("after kill -9 it is ready again at once, on the folder and the id it had")
    func killed() throws {
        let cluster = try TestCluster()
        #expect(try cluster.run("ftk topics --create --topic kept").status == 0)
        try FileSystem.replace("\(cluster.folder)/lines", with: Bytes(utf8: "one\ntwo\n"))
        #expect(try cluster.run("ftk console-producer --topic kept < lines").status == 0)
        for _ in 0..<3 {
            cluster.killBroker()
            let began = MonotonicTime.now
            try cluster.startBroker()
            // The session of the killed process would hold the id for 6 seconds.
            #expect(MonotonicTime.now.milliseconds(since: began) < 5000)
        }
        let read = try cluster.run("ftk console-consumer --topic kept --from-beginning --max-messages 2")
        #expect(read.output == "one\ntwo\n", "\(read.error)")
        let file = "\(cluster.folder)/kafka/.ftk_zookeeper_session"
        #expect(try Programs.shell("stat -c %a \(file)").output == "600\n")
        #expect(cluster.stopBroker() == .exited(0))
        #expect(!FileSystem.exists(file))
    }

    @Test("while its coordinator is away it serves records, and afterwards all is as before")
    func coordinatorAway() throws {
        let cluster = try TestCluster()
        #expect(try cluster.run("ftk topics --create --topic t").status == 0)
        try FileSystem.replace("\(cluster.folder)/lines", with: Bytes(utf8: "meanwhile\n"))
        // The first producer makes the broker take a block of producer ids, which is in the coordinator.
        #expect(try cluster.run("ftk console-producer --topic t < lines").status == 0)
        cluster.killZooKeeper()
        #expect(try cluster.run("ftk console-producer --topic t < lines").status == 0)
        #expect(try cluster.run("ftk console-consumer --topic t --partition 0 --offset earliest --max-messages 2 --timeout-ms 10000").output == "meanwhile\nmeanwhile\n")
        try cluster.startZooKeeper()
        try waitUntil("a topic") { try cluster.run("ftk topics --create --topic u").status == 0 }
    }

    @Test("a broker's environment, as the handbook of the system has it, configures it")
    func environment() throws {
        let cluster = try TestCluster()
        let port = try FreePort.next()
        // The block as it stands there; the coordinator's name, the port and the folder are this test's.
        let environment = [
            "KAFKA_BROKER_ID": "7", "KAFKA_ZOOKEEPER_CONNECT": "zookeeper:2181", "KAFKA_LISTENERS": "PLAINTEXT://0.0.0.0:9092",
            "KAFKA_ADVERTISED_LISTENERS": "PLAINTEXT://kafka.invalid:9092", "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP": "PLAINTEXT:PLAINTEXT",
            "KAFKA_INTER_BROKER_LISTENER_NAME": "PLAINTEXT", "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR": "1", "KAFKA_JMX_PORT": "9999",
            "KAFKA_JMX_HOSTNAME": "kafka",
            "KAFKA_OPTS": "-javaagent:/usr/share/jmx_prometheus_javaagent.jar=7071:/etc/jmx-exporter/config.yml -Dsome.flag=1"
        ]
        let broker = try ChildProcess.start(
            Programs.path("ftk-broker"),
            ["zookeeper.connect=127.0.0.1:\(cluster.zooKeeperPort)", "listeners=PLAINTEXT://127.0.0.1:\(port)", "log.dirs=\(cluster.folder)/e",
                "no.such.key=1"]
                .flatMap { ["--override", $0] },
            environment: environment.map { "\($0.key)=\($0.value)" }, output: .file("\(cluster.folder)/e.log"),
            error: .file("\(cluster.folder)/e.log"))
        defer {
            broker.kill(SIGTERM)
            _ = broker.waitForEnd()
        }
        func log() throws -> String { try FileSystem.read("\(cluster.folder)/e.log").stringLossy }
        try waitUntil("the broker") { try log().contains("[KafkaServer id=7] started") }
        try waitUntil("the warning") { try log().contains("does not resolve") }
        let text = try log()
        #expect(text.contains("PLAINTEXT://kafka.invalid:9092 does not resolve on this machine"))
        #expect(text.contains("The configuration no.such.key (from --override) is not one of a broker and has no effect"))
        #expect(text.components(of: "-Dsome.flag=1") == 1)
        #expect(!text.contains("jmx.port"))
    }
}

extension String {
    /// How often `part` is in it.
    fileprivate func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: part) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
