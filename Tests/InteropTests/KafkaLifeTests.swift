import Glibc
import Platform
import Testing

/// Two brokers of Apache Kafka's on ftk-zk from their first start: topics, records, restarts, lost sessions, other controllers.
/// `make prove` (`FTK_SEEDS`) has 200 topics and a pause of 30 s; `make test` has fewer and a shorter session.
@Suite("The life of Apache Kafka on ftk-zk", .enabled(if: getenv("KAFKA_HOME") != nil, "KAFKA_HOME is not set"), .serialized)
struct KafkaLifeTests {
    private let isLong = Environment.value("FTK_SEEDS") != nil
    private var topics: Int { isLong ? 200 : 15 }
    private var sessionMs: Int { isLong ? 18_000 : 2000 }
    private var pauseMs: Int { isLong ? 30_000 : 4000 }

    private static let settings = [
        "offsets.topic.num.partitions=2", "offsets.topic.replication.factor=1", "group.initial.rebalance.delay.ms=0",
        "controlled.shutdown.enable=true", "num.network.threads=2", "num.io.threads=2", "background.threads=2",
    ]

    @Test("Topics, records, restarts of both sides, a session that expires while its broker is stopped, a change of the controller")
    func life() throws {
        let zooKeeper = try LoneCoordinator(["tickTime=500", "maxSessionTimeout=40000"])
        let settings = Self.settings + ["zookeeper.session.timeout.ms=\(sessionMs)"]
        let first = try ApacheBroker(settings, zooKeeper: zooKeeper.address)
        let second = try ApacheBroker(settings + ["broker.id=2"], zooKeeper: zooKeeper.address)
        let both = "\(first.bootstrap),\(second.bootstrap)"
        func run(_ line: String) throws -> Programs.Result {
            try Programs.shell(
                line, environment: ["FTK_BOOTSTRAP_SERVERS": both, "FTK_ZOOKEEPER": zooKeeper.address, "HOME": zooKeeper.folder],
                directory: zooKeeper.folder)
        }
        func ids() throws -> String { try run("ftk zk ls /brokers/ids").output }
        func controller() throws -> String {
            let text = try run("ftk zk get /controller").output
            return text.contains("\"brokerid\":1,") ? "1" : text.contains("\"brokerid\":2,") ? "2" : text
        }
        func broker(_ id: String) -> ApacheBroker { id == "1" ? first : second }

        #expect(try ids() == "[1, 2]\n")
        let created = try run(
            "for i in $(seq 1 \(topics)); do ftk topics --create --topic life-$i --partitions 2 --replication-factor 2 || exit 1; done")
        #expect(created.status == 0 && created.output.split(separator: "\n").count == topics, "\(created)")
        #expect(try run("ftk topics --list").output.split(separator: "\n").filter { $0.hasPrefix("life-") }.count == topics)
        #expect(try run("ftk zk ls /brokers/topics").output.split(separator: ",").count >= topics)

        var written = 0
        func write(_ count: Int, _ place: SourceLocation = #_sourceLocation) throws {
            let result = try run("seq \(written + 1) \(written + count) | ftk console-producer --topic life-1 --producer-property acks=all")
            #expect(result.status == 0, "\(result)", sourceLocation: place)
            written += count
        }
        func allAreThere(_ what: String, _ place: SourceLocation = #_sourceLocation) throws {
            try waitUntil("the records after \(what)", seconds: 60) {
                let all = try run("ftk console-consumer --topic life-1 --from-beginning --timeout-ms 3000 --max-messages \(written)").output
                return all.split(separator: "\n").compactMap { Int($0) }.sorted() == Array(1...written)
            }
        }
        try write(500)
        try allAreThere("the start")
        #expect(try run("ftk console-consumer --topic life-1 --group g --from-beginning --max-messages 500").output.split(separator: "\n").count == 500)

        // The coordinator is killed and comes back; sessions and what they own live on.
        let epoch = try run("ftk zk get /controller_epoch").output
        zooKeeper.kill()
        try write(100)
        try zooKeeper.start()
        try waitUntil("the brokers' sessions", seconds: 40) { try run("ftk topics --create --topic after-the-kill").status == 0 }
        #expect(try ids() == "[1, 2]\n")
        #expect(try run("ftk zk get /controller_epoch").output == epoch, "nobody has lost a session")
        try allAreThere("the coordinator's end")

        // A clean restart of one broker, which takes its place again.
        try second.restart()
        try waitUntil("the second broker") { try ids() == "[1, 2]\n" }
        try waitUntil("its replicas", seconds: 60) {
            try run("ftk topics --describe --under-replicated-partitions").output.isEmpty
        }
        try write(100)
        try allAreThere("the restart of a broker")

        // The controller is stopped for longer than its session lasts: the other takes over.
        let stopped = try controller()
        let other = stopped == "1" ? "2" : "1"
        let began = MonotonicTime.now
        broker(stopped).process.kill(SIGSTOP)
        try waitUntil("the end of the session", seconds: 60) { try ids() == "[\(other)]\n" }
        try waitUntil("another controller", seconds: 60) { try controller() == other }
        #expect(MonotonicTime.now.milliseconds(since: began) >= sessionMs * 2 / 3, "not before its time")
        try waitUntil("a topic of the other controller", seconds: 60) {
            try run("ftk topics --create --topic while-stopped --bootstrap-server \(broker(other).bootstrap)").status == 0
        }
        try waitUntil("the pause", seconds: 60) { MonotonicTime.now.milliseconds(since: began) >= pauseMs }
        broker(stopped).process.kill(SIGCONT)
        try waitUntil("the broker's new session", seconds: 60) { try ids() == "[1, 2]\n" }
        #expect(try controller() == other)
        try waitUntil("its replicas", seconds: 90) { try run("ftk topics --describe --under-replicated-partitions").output.isEmpty }
        try write(100)
        try allAreThere("the pause")

        // The controller is killed, and its broker comes back.
        broker(other).process.kill(SIGKILL)
        try waitUntil("the next controller", seconds: 60) { try controller() == stopped }
        try broker(other).restart()
        try waitUntil("both brokers", seconds: 60) { try ids() == "[1, 2]\n" }
        try waitUntil("its replicas", seconds: 90) { try run("ftk topics --describe --under-replicated-partitions").output.isEmpty }
        try allAreThere("the controller's end")

        // The end of all topics.
        let deleted = try run("ftk topics --delete --topic 'life-.*'")
        #expect(deleted.status == 0, "\(deleted)")
        try waitUntil("the deletion", seconds: 120) { try run("ftk zk ls /brokers/topics").output.contains("life-") == false }
        #expect(try run("ftk zk ls /admin/delete_topics").output == "[]\n")
    }
}
