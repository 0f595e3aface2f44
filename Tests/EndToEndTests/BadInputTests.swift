import Platform
import Testing

/// What cannot be done is said in one line that names it, with the right exit status, and nothing on stdout.
@Suite("Bad input")
struct BadInputTests {
    private func check(_ result: Programs.Result, _ line: String, _ status: Int32, _ parts: [String]) {
        #expect(result.status == status, "\(line): \(result.error)")
        #expect(result.output == "", "\(line)")
        #expect(result.error.split(separator: "\n").count == 1, "\(line): \(result.error)")
        for part in parts { #expect(result.error.contains(part), "\(line): \(result.error)") }
    }

    @Test("Wrong words: an unknown command or option, a missing or wrong value, two actions, none")
    func words() throws {
        let cases: [(String, String)] = [
            ("ftk nosuch", "'nosuch' is not a command"),
            ("ftk topics --nosuch", "nosuch is not a recognized option"),
            ("ftk topics --create --topic", "Option topic requires an argument"),
            ("ftk topics --create --topic x --partitions two", "Cannot parse argument 'two' of option partitions"),
            ("ftk topics --list --create --topic x", "exactly one action"),
            ("ftk topics", "exactly one action"),
            ("ftk configs --entity-type topics --entity-name x", "exactly one action"),
            ("ftk consumer-groups", "exactly one"),
            ("ftk console-producer", "topic"),
            ("ftk up --port 70000", "--port is a number from 1 to 65535"),
        ]
        for (line, part) in cases { check(try Programs.shell(line), line, 2, [part]) }
    }

    @Test("Names that are not there, and one that cannot be")
    func names() throws {
        let cluster = try TestCluster()
        #expect(try cluster.run("ftk topics --create --topic user-events --partitions 1").status == 0)
        let cases: [(String, [String])] = [
            ("ftk topics --describe --topic nosuch", ["topic 'nosuch' does not exist"]),
            ("ftk topics --describe --topic user-event", ["topic 'user-event' does not exist", "did you mean 'user-events'?"]),
            ("ftk topics --delete --topic nosuch", ["topic 'nosuch' does not exist"]),
            ("ftk topics --alter --topic nosuch --partitions 3", ["topic 'nosuch' does not exist"]),
            ("ftk topics --alter --topic user-events --partitions 1", ["1"]),
            ("ftk topics --create --topic user-events", ["Topic 'user-events' already exists"]),
            ("ftk topics --create --topic 'a b'", ["'a b'"]),
            ("ftk console-consumer --topic nosuch --timeout-ms 1000", ["topic 'nosuch' does not exist"]),
            ("ftk configs --describe --entity-type topics --entity-name nosuch", ["topic 'nosuch' does not exist"]),
            ("ftk consumer-groups --describe --group nosuch", ["group 'nosuch' does not exist"]),
            ("ftk consumer-groups --delete --group nosuch", ["nosuch", "does not exist"]),
            ("ftk zk get /nosuch", ["/nosuch"]),
        ]
        for (line, parts) in cases { check(try cluster.run(line), line, 1, parts) }
    }

    @Test("A server that is not there, is silent, or is another: its address and what is wrong with it, within the time")
    func servers() throws {
        let cluster = try TestCluster()
        let nobody = try FreePort.next()
        let silent = try FreePort.next()
        try FileSystem.replace("\(cluster.folder)/quick", with: Bytes(utf8: "request.timeout.ms=500\ndefault.api.timeout.ms=1000\n"))
        let cases: [(String, [String])] = [
            ("ftk topics --list --bootstrap-server localhost:\(nobody)", ["localhost:\(nobody)", "connection refused"]),
            ("ftk topics --list --bootstrap-server no.such.host.invalid:9092", ["no.such.host.invalid", "not known"]),
            ("ftk topics --list --bootstrap-server localhost", ["'localhost'", "HOST:PORT"]),
            ("ftk topics --list --command-config quick --bootstrap-server 127.0.0.1:\(silent)", ["127.0.0.1:\(silent)", "no answer"]),
            ("ftk topics --list --bootstrap-server \(cluster.zooKeeperAddress)", [cluster.zooKeeperAddress, "ZooKeeper"]),
            ("echo x | ftk console-producer --topic t --bootstrap-server \(cluster.zooKeeperAddress)", [cluster.zooKeeperAddress, "ZooKeeper"]),
            ("ftk console-consumer --topic t --bootstrap-server \(cluster.zooKeeperAddress)", [cluster.zooKeeperAddress, "ZooKeeper"]),
            ("ftk zk -server 127.0.0.1:\(nobody) ls /", ["127.0.0.1:\(nobody)", "refused"]),
            ("ftk zk -server \(cluster.bootstrap) -timeout 1000 ls /", [cluster.bootstrap]),
        ]
        try EventLoop.run { [cluster = UncheckedCluster(cluster)] loop in
            // Takes connections, reads nothing, says nothing.
            let listener = try TCPListener.bind(host: "127.0.0.1", port: silent, on: loop)
            defer { listener.close() }
            for (line, parts) in cases {
                let began = MonotonicTime.now
                check(try cluster.value.run("timeout 30 sh -c '\(line)'"), line, 1, parts)
                #expect(MonotonicTime.now.milliseconds(since: began) < 15_000, "\(line)")
            }
        }
        #expect(try cluster.run("ftk topics --list").output == "")
    }
}

/// A cluster in a loop of the test's thread: nobody else has it meanwhile.
private struct UncheckedCluster: @unchecked Sendable {
    // Sendable: used by one thread, which waits for the loop's end.
    let value: TestCluster
    init(_ value: TestCluster) { self.value = value }
}
