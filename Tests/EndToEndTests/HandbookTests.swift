import Glibc
import Platform
import Testing

/// The environments that the handbook of the infrastructure gives to coordinator and broker, word for word.
@Suite("The handbook's environments")
struct HandbookTests {
    private static let coordinator = """
        ZOOKEEPER_CLIENT_PORT: 2181          # Client connection port
        ZOOKEEPER_TICK_TIME: 2000            # Basic time unit (ms)
        KAFKA_JMX_PORT: 9998                 # JMX monitoring port
        KAFKA_JMX_HOSTNAME: zookeeper        # JMX hostname
        KAFKA_OPTS: -javaagent:/usr/share/jmx_prometheus_javaagent.jar=7072:/etc/jmx-exporter/config.yml
        """
    private static let broker = """
        KAFKA_BROKER_ID: 1                           # Unique broker identifier
        KAFKA_ZOOKEEPER_CONNECT: zookeeper:2181      # Zookeeper connection string
        KAFKA_LISTENERS: PLAINTEXT://0.0.0.0:9092    # Listener addresses
        KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://kafka:9092  # Advertised addresses
        KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: PLAINTEXT:PLAINTEXT
        KAFKA_INTER_BROKER_LISTENER_NAME: PLAINTEXT
        KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: 1   # __consumer_offsets replication
        KAFKA_JMX_PORT: 9999
        KAFKA_JMX_HOSTNAME: kafka
        KAFKA_OPTS: -javaagent:/usr/share/jmx_prometheus_javaagent.jar=7071:/etc/jmx-exporter/config.yml
        """

    /// The lines of a YAML mapping as words of env(1): comments dropped.
    private static func words(_ yaml: String) -> String {
        yaml.split(separator: "\n").map { line in
            let entry = line.firstRange(of: " #").map { line[..<$0.lowerBound] } ?? line
            let parts = entry.firstRange(of: ": ").map { (entry[..<$0.lowerBound], entry[$0.upperBound...]) } ?? (entry, "")
            var value = parts.1
            while value.last == " " { value = value.dropLast() }
            return "'\(parts.0)=\(value)'"
        }.joined(separator: " ")
    }

    /// Whether a network and mounts of one's own can be had, as a container has them.
    private static let canUnshare =
        geteuid() == 0 && (try? Programs.shell("unshare --net --mount sh -c 'ip link set lo up && mount -t tmpfs tmpfs /mnt'").status) == 0

    @Test("the coordinator takes its block but for the port, which here may be in use")
    func coordinator() throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-handbook")
        defer { try? FileSystem.removeTree(folder) }
        let port = try FreePort.next()
        let server = try ChildProcess.start(
            "/bin/sh",
            ["-c", "exec env -i \(HandbookTests.words(HandbookTests.coordinator)) '\(Programs.path("ftk-zk"))' --override clientPort=\(port) --override dataDir='\(folder)' --override '4lw.commands.whitelist=*'"],
            output: .file("\(folder)/log"), error: .file("\(folder)/log"))
        defer {
            server.kill(SIGKILL)
            _ = server.waitForEnd()
        }
        try waitUntil("the coordinator") { try Programs.shell("echo ruok | nc -w 1 127.0.0.1 \(port)").output == "imok" }
        #expect(try Programs.shell("ftk zk -server 127.0.0.1:\(port) conf").output.contains("tickTime=2000"))
        #expect(try Programs.shell("ftk zk -server 127.0.0.1:\(port) ls /").output == "[zookeeper]\n")
        server.kill(SIGTERM)
        #expect(server.waitForEnd() == .exited(0))
    }

    @Test(
        "both blocks as they stand, in a network of their own with the names zookeeper and kafka: the handbook's own commands answer",
        .enabled(if: HandbookTests.canUnshare, "a network of one's own cannot be had here (root and unshare are needed)"))
    func both() throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-handbook")
        defer { try? FileSystem.removeTree(folder) }
        let script = """
            set -eu
            ip link set lo up
            printf '127.0.0.1 localhost zookeeper kafka\\n' > hosts
            mount --bind hosts /etc/hosts
            mkdir -p lib/zookeeper lib/kafka
            mount --bind lib /var/lib
            env -i \(HandbookTests.words(HandbookTests.coordinator)) \(Programs.path("ftk-zk")) > zk.log 2>&1 & zk=$!
            i=0; until [ "$(echo ruok | nc -w 1 localhost 2181)" = imok ]; do i=$((i+1)); [ $i -lt 400 ]; sleep 0.05; done
            env -i \(HandbookTests.words(HandbookTests.broker)) \(Programs.path("ftk-broker")) > broker.log 2>&1 & broker=$!
            i=0; until ftk topics --bootstrap-server kafka:9092 --list > out 2> err; do i=$((i+1)); [ $i -lt 400 ]; kill -0 $broker; sleep 0.05; done
            echo stat | nc -w 1 localhost 2181 | head -1
            ftk zk -server localhost:2181 ls /brokers/ids
            ftk topics --create --topic user-events --partitions 3
            echo a:b | ftk console-producer --topic user-events --property parse.key=true --property key.separator=:
            ftk console-consumer --topic user-events --group g --from-beginning --property print.key=true --max-messages 1
            ftk consumer-groups --list
            kill $broker; wait $broker
            kill $zk; wait $zk
            ls lib/kafka/data | grep -c '^user-events-'
            ls lib/zookeeper/data
            """
        try FileSystem.replace("\(folder)/script", with: Bytes(utf8: script))
        let result = try Programs.shell(
            "exec timeout 60 unshare --net --mount sh script",
            environment: ["HOME": folder, "XDG_DATA_HOME": "", "XDG_STATE_HOME": "", "FTK_BOOTSTRAP_SERVERS": "", "FTK_ZOOKEEPER": ""],
            directory: folder)
        let logs = try Programs.shell("cat zk.log broker.log out err", directory: folder).output
        #expect(result.status == 0, "\(result.output) \(result.error) \(logs)")
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("Zookeeper version: 3.9") == true)
        #expect(lines.dropFirst() == ["[1]", "Created topic user-events.", "a\tb", "g", "3", "version-2"], "\(result.output)")
        #expect(!logs.contains("does not resolve"))
    }
}
