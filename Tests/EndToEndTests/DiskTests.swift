import Platform
import Testing

/// Data folders that are full or cannot be written.
@Suite("Data folders", .enabled(if: SmallDisk.isPossible, "a small file system cannot be mounted here (root is needed)"), .serialized)
struct DiskTests {
    private func acknowledged(_ output: String) -> [String] {
        output.split(separator: "\n").compactMap { line in
            guard line.contains("\"producer_send_success\""), let range = line.firstRange(of: "\"value\":\"") else { return nil }
            return String(line[range.upperBound...].prefix { $0 != "\"" })
        }
    }

    @Test("A broker whose disk is full tells the producer, keeps what it acknowledged, and goes on when there is room")
    func brokerFull() throws {
        let disk = try SmallDisk(bytes: 8 << 20)
        let cluster = try TestCluster(["log.dirs=\(disk.folder)/kafka", "log.segment.bytes=65536", "log.index.interval.bytes=512"])
        #expect(try cluster.run("ftk topics --create --topic t --partitions 2").status == 0)
        let produce = "ftk verifiable-producer --topic t --command-config c --max-messages"
        try FileSystem.replace("\(cluster.folder)/c", with: Bytes(utf8: "delivery.timeout.ms=1500\nrequest.timeout.ms=1000\nlinger.ms=0\nbatch.size=1000\n"))
        #expect(acknowledged(try cluster.run("\(produce) 100 --value-prefix 1").output).count == 100)
        try disk.fill(butFor: 300_000)
        let told = try cluster.run("\(produce) 20000 --value-prefix 2")
        let kept = acknowledged(told.output)
        #expect(told.output.contains("producer_send_error"), "the producer is told: \(told.output.suffix(500)) \(told.error)")
        #expect(kept.count > 100 && kept.count < 20000, "\(kept.count)")
        #expect(cluster.broker?.status() == nil, "it lives")
        let plain = try cluster.run(
            "head -c 200000 /dev/zero | tr '\\0' x | ftk console-producer --topic t --producer-property delivery.timeout.ms=1500 --producer-property request.timeout.ms=1000 --timeout 0 --request-timeout-ms 1000")
        #expect(plain.status == 1 && plain.error.contains("t-"), "\(plain.error)")
        func said(_ words: String) -> Int { cluster.brokerLog.split(separator: "\n").filter { $0.contains(words) }.count }
        let refusals = said("records are refused until there is room")
        // A smaller record may still find room, after which it is said again.
        #expect((1...2 + said("there is room again")).contains(refusals), "once for each partition: \(cluster.brokerLog.suffix(3000))")

        func missing() throws -> [String] {
            let all = try cluster.run("ftk console-consumer --topic t --from-beginning --timeout-ms 2000")
            let got = Set(all.output.split(separator: "\n").map(String.init))
            return kept.filter { !got.contains($0) }
        }
        #expect(try missing() == [], "what was acknowledged is read while the disk is full")
        try disk.makeRoom()
        #expect(acknowledged(try cluster.run("\(produce) 500 --value-prefix 3").output).count == 500)
        #expect(try missing() == [])
        cluster.killBroker()
        try cluster.startBroker()
        #expect(try missing() == [], "after a kill")
        let last = try cluster.run("ftk console-consumer --topic t --from-beginning --timeout-ms 2000")
        #expect(last.output.split(separator: "\n").filter { $0.hasPrefix("3.") }.count == 500)
    }

    @Test("A coordinator whose disk is full ends with one line, and has everything it acknowledged when there is room")
    func coordinatorFull() throws {
        let disk = try SmallDisk(bytes: 4 << 20)
        let port = try FreePort.next()
        func start() throws -> ChildProcess {
            let server = try ChildProcess.start(
                Programs.path("ftk-zk"),
                ["clientPort=\(port)", "clientPortAddress=127.0.0.1", "dataDir=\(disk.folder)/zk", "preAllocSize=64", "admin.enableServer=false"]
                    .flatMap { ["--override", $0] },
                output: .file("\(disk.folder)-log"), error: .file("\(disk.folder)-log"))
            try waitUntil("the coordinator") { try Programs.shell("echo ruok | nc -w 1 127.0.0.1 \(port)").output.hasPrefix("imok") }
            return server
        }
        defer { try? FileSystem.removeTree("\(disk.folder)-log") }
        let server = try start()
        let zk = "ftk zk -server 127.0.0.1:\(port) -timeout 3000"
        #expect(try Programs.shell("\(zk) create /kept").output.contains("Created"))
        try disk.fill(butFor: 40_000)
        let value = String(repeating: "v", count: 900)
        let made = try Programs.shell("for i in $(seq 200); do \(zk) create /kept/$i \(value) || exit 1; done")
        let acknowledged = made.output.split(separator: "\n").filter { $0.hasPrefix("Created /kept/") }.count
        #expect(acknowledged > 0 && acknowledged < 200 && made.status == 1, "\(acknowledged) \(made.error.suffix(300))")
        #expect(server.waitForEnd() == .exited(1))
        let log = try FileSystem.read("\(disk.folder)-log").stringLossy
        let errors = log.split(separator: "\n").filter { $0.contains("ERROR") }
        #expect(errors.count == 1 && errors.first?.contains("No space left on device") == true, "\(log.suffix(2000))")
        try disk.makeRoom()
        let again = try start()
        let names = try Programs.shell("\(zk) ls /kept").output
        for index in 1...acknowledged {
            #expect(names.contains("\(index),") || names.contains("\(index)]"), "/kept/\(index)")
        }
        #expect(try Programs.shell("\(zk) create /after").output.contains("Created /after"))
        again.kill(15)
        #expect(again.waitForEnd() == .exited(0))
    }

    @Test("A read-only folder is refused in one line that names it, with status 1, by both servers")
    func readOnly() throws {
        let disk = try SmallDisk(bytes: 1 << 20)
        for part in ["kafka", "zk"] { try FileSystem.makeDirectories("\(disk.folder)/\(part)") }
        try disk.makeReadOnly()
        let cluster = try TestCluster()
        let port = try FreePort.next()
        for line in [
            "ftk-broker --override broker.id=2 --override listeners=PLAINTEXT://127.0.0.1:\(port) --override zookeeper.connect=\(cluster.zooKeeperAddress)"
                + " --override log.dirs=\(disk.folder)/kafka",
            "ftk-zk --override clientPort=\(port) --override dataDir=\(disk.folder)/zk",
            "ftk up -d --data \(disk.folder)/up",
        ] {
            let refused = try Programs.shell("timeout 20 \(line) 2>&1", environment: cluster.environment)
            #expect(refused.status == 1)
            let said = refused.output.split(separator: "\n").filter { !$0.contains(" INFO ") && !$0.contains(" WARN ") }
            #expect(said.count == 1, "\(refused.output)")
            #expect(said.last?.contains(disk.folder) == true && said.last?.contains("Read-only file system") == true, "\(refused.output)")
        }
    }
}
