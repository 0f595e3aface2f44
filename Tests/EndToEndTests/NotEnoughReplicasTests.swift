import Platform
import Testing

/// `acks=all` where fewer replicas are in sync than `min.insync.replicas` asks for: refused before anything is appended.
@Suite("Not enough replicas")
struct NotEnoughReplicasTests {
    private func end(_ topic: String, _ cluster: TestCluster) throws -> String { try cluster.run("ftk get-offsets --topic \(topic)").output }

    @Test("acks=all is refused and nothing is appended; acks=1 is taken; a lower minimum lets everything in")
    func refused() throws {
        let cluster = try TestCluster()
        // Broker 2 is not there: one replica of two is in sync.
        let created = try cluster.run("ftk topics --create --topic two --replica-assignment 1:2 --config min.insync.replicas=2")
        #expect(created.status == 0, "\(created.error)")
        let quick = "--producer-property delivery.timeout.ms=2500 --producer-property request.timeout.ms=1000 --producer-property linger.ms=0"
        let lost = try cluster.run("echo lost | timeout 30 ftk console-producer --topic two --producer-property acks=all \(quick)")
        #expect(lost.status == 1)
        #expect(lost.error.contains("Messages are rejected since there are fewer in-sync replicas than required."), "\(lost.error)")
        #expect(try end("two", cluster) == "two:0:0\n")
        #expect(try cluster.run("echo one | ftk console-producer --topic two --producer-property acks=1 \(quick)").status == 0)
        #expect(try end("two", cluster) == "two:0:1\n")
        #expect(try cluster.run("ftk configs --alter --topic two --add-config min.insync.replicas=1").status == 0)
        #expect(try cluster.run("echo all | timeout 30 ftk console-producer --topic two --producer-property acks=all").status == 0)
        #expect(try end("two", cluster) == "two:0:2\n")
    }

    @Test("the error passes: a producer that asks again gets through when the minimum is lowered")
    func retried() throws {
        let cluster = try TestCluster()
        try cluster.run("ftk topics --create --topic two --replica-assignment 1:2 --config min.insync.replicas=2")
        let line = "echo waits | ftk console-producer --topic two --producer-property acks=all --producer-property linger.ms=0"
        let producer = try ChildProcess.start(
            "/bin/sh", ["-c", line], environment: Programs.environment(cluster.environment), directory: cluster.folder, output: .null,
            error: .null)
        // A second producer that gives up early: by then the first was refused as well, and is still there.
        let quick = "--producer-property delivery.timeout.ms=1500 --producer-property request.timeout.ms=1000 --producer-property linger.ms=0"
        #expect(try cluster.run("echo lost | timeout 30 ftk console-producer --topic two --producer-property acks=all \(quick)").status == 1)
        #expect(producer.status() == nil)
        #expect(try end("two", cluster) == "two:0:0\n")
        #expect(try cluster.run("ftk configs --alter --topic two --add-config min.insync.replicas=1").status == 0)
        #expect(producer.waitForEnd() == .exited(0))
        #expect(try cluster.run("ftk console-consumer --topic two --from-beginning --max-messages 1").output == "waits\n")
    }

    @Test("a topic whose minimum is above the number of its replicas is written as at Apache's broker")
    func clipped() throws {
        let cluster = try TestCluster()
        try cluster.run("ftk topics --create --topic one --partitions 1 --config min.insync.replicas=2")
        let sent = try cluster.run("echo x | timeout 30 ftk console-producer --topic one --producer-property acks=all")
        #expect(sent.status == 0, "\(sent.error)")
        #expect(try end("one", cluster) == "one:0:1\n")
    }

    @Test("kcat is told the same", .enabled(if: (try? Programs.shell("command -v kcat").status) == 0, "kcat is not installed"))
    func kcat() throws {
        let cluster = try TestCluster()
        try cluster.run("ftk topics --create --topic two --replica-assignment 1:2 --config min.insync.replicas=2")
        func send(_ acks: String) throws -> Programs.Result {
            try cluster.run("echo x | timeout 30 kcat -b \(cluster.bootstrap) -P -t two -X acks=\(acks) -X message.send.max.retries=0 -X message.timeout.ms=10000")
        }
        let lost = try send("all")
        #expect(lost.status != 0 && lost.error.contains("Broker: Not enough in-sync replicas"), "\(lost.error)")
        #expect(try end("two", cluster) == "two:0:0\n")
        let sent = try send("1")
        #expect(sent.status == 0, "\(sent.error)")
        #expect(try end("two", cluster) == "two:0:1\n")
    }
}
