import Glibc
import Platform
import TestSupport
import Testing

private let hasTools = (try? Programs.shell("openssl version && keytool -help 2>&1 && java -version 2>&1").status) == 0

/// `ftk jmx` beside `kafka-jmx.sh`, at the bean server of Apache's broker.
@Suite("JMX", .enabled(if: getenv("KAFKA_HOME") != nil, "KAFKA_HOME is not set"), .serialized)
struct JmxInteropTests {
    private static func agent(_ port: Int, _ more: String = "-Dcom.sun.management.jmxremote.authenticate=false -Dcom.sun.management.jmxremote.ssl=false") -> String {
        "-Dcom.sun.management.jmxremote -Dcom.sun.management.jmxremote.port=\(port) -Dcom.sun.management.jmxremote.rmi.port=\(port) "
            + "-Djava.rmi.server.hostname=127.0.0.1 \(more)"
    }

    /// Java begins to listen long after the port was found free: another may have taken it.
    private static func broker() throws -> (ApacheBroker, Int) {
        for _ in 0..<2 {
            let port = try FreePort.next()
            if let broker = try? ApacheBroker(options: agent(port)) { return (broker, port) }
        }
        let port = try FreePort.next()
        return (try ApacheBroker(options: agent(port)), port)
    }

    private static func url(_ port: Int) -> String { "service:jmx:rmi:///jndi/rmi://127.0.0.1:\(port)/jmxrmi" }

    /// Beans whose values stand still, in every form; what is not there; what cannot be.
    private static let lines = [
        "--object-name kafka.server:type=KafkaServer,name=BrokerState --date-format \"'at' yyyy\"",
        "--object-name 'kafka.controller:type=KafkaController,*' --attributes Value --date-format yyyy --report-format properties",
        "--object-name kafka.server:type=BrokerTopicMetrics,name=MessagesInPerSec --attributes Count,RateUnit,MeanRate --date-format yyyy --report-format csv",
        "--object-name kafka.server:type=BrokerTopicMetrics,name=MessagesInPerSec --date-format yyyy --report-format TSV",
        "--object-name kafka.server:type=app-info,id=1 --object-name java.lang:type=Compilation --attributes Name,version,CompilationTimeMonitoringSupported "
            + "--date-format yyyy",
        "--object-name java.lang:type=Runtime,* --attributes SystemProperties,SpecName,StartTime --date-format yyyy --report-format properties",
        "--object-name 'java.lang:type=MemoryPool,*' --attributes Name,Type,Valid,UsageThresholdSupported --date-format yyyy",
        "--object-name java.lang:type=Memory --attributes NoSuch --date-format yyyy",
        "--object-name java.lang:type=NoSuch --wait", "--object-name no:type=such", "--object-name nonsense", "--date-format q", "--jmx-url nonsense",
    ]

    @Test("as the script ftk prints what kafka-jmx.sh prints")
    func equal() throws {
        let (broker, port) = try Self.broker()
        func shell(_ program: String) -> String {
            var line = ""
            for (index, options) in Self.lines.enumerated() {
                let at = options.contains("--jmx-url") ? "" : "--jmx-url \(Self.url(port))"
                line += "(\(program) \(at) --one-time \(options) >\(index).out 2>\(index).err; echo $? >>\(index).out) & "
            }
            return line + "wait"
        }
        let (real, ours) = ("\(broker.folder)/real", "\(broker.folder)/ours")
        try FileSystem.makeDirectories(real)
        try FileSystem.makeDirectories(ours)
        _ = try Programs.shell(shell(Apache.script("kafka-jmx")), directory: real)
        _ = try Programs.shell(shell("ftk --as-script jmx"), directory: ours)
        for (index, options) in Self.lines.enumerated() {
            let expected = try FileSystem.read("\(real)/\(index).out").stringLossy
            #expect(try FileSystem.read("\(ours)/\(index).out").stringLossy == expected, "\(options)")
            // The script's own sentences; below them Java prints its trace.
            let said = try FileSystem.read("\(real)/\(index).err").stringLossy.split(separator: "\n").filter {
                !$0.hasPrefix("\t") && !$0.hasPrefix("Caused by: ") && !$0.contains("Exception: ")
            }
            let says = try FileSystem.read("\(ours)/\(index).err").stringLossy.split(separator: "\n").filter { !$0.contains("Exception: ") }
            #expect(Set(says) == Set(said), "\(options)")
        }
    }

    @Test("plain ftk: one line for what is wrong, rows for programs, columns that stay")
    func plain() throws {
        let (broker, port) = try Self.broker()
        func jmx(_ options: String) throws -> Programs.Result {
            try Programs.shell("timeout 60 ftk jmx --jmx-url \(Self.url(port)) --one-time \(options)", directory: broker.folder)
        }
        for (options, status, parts) in [
            ("--object-name kafka.server:type=KafkaServer,name=BrokerStat", 1, ["no bean is called", "did you mean 'kafka.server:type=KafkaServer,name=BrokerState'?"]),
            ("--object-name java.lang:type=Memory --attributes Verbos", 1, ["java.lang:type=Memory has no attribute 'Verbos'", "did you mean 'Verbose'?"]),
            ("--object-name nonsense", 2, ["'nonsense' is no bean's name"]), ("--date-format q", 2, ["Illegal pattern character 'q'"]),
            ("--report-format xml", 2, ["original, properties, csv or tsv"]),
            ("--jmx-auth-prop nobody", 2, ["USER=PASSWORD"]), ("--wait --object-name 'a:*'", 2, ["--wait"]),
        ] as [(String, Int32, [String])] {
            let result = try jmx(options)
            #expect(result.status == status && result.output == "" && result.error.split(separator: "\n").count == 1, "\(options): \(result)")
            for part in parts { #expect(result.error.contains(part), "\(options): \(result.error)") }
        }
        let json = try jmx("--object-name java.lang:type=Memory --attributes HeapMemoryUsage,Verbose --output jsonl")
        #expect(json.error == "")
        let rows = json.output.split(separator: "\n")
        #expect(rows.count == 2 && rows[0].contains(#""bean":"java.lang:type=Memory","attribute":"HeapMemoryUsage","value":{"committed":"#), "\(json)")
        var check = try SchemaCheck(try Programs.shell("ftk --schemas").output)
        #expect(try check.lines(json.output).map(\.kind) == ["jmx", "jmx"])
        let document = try jmx("--output json")
        let results = try check.documents(document.output)
        #expect(results.count == 1 && results.first.map { $0.rows.count > 1000 } == true)
        let all = try jmx("--report-format properties")
        #expect(all.status == 0 && all.error == "" && all.output.split(separator: "\n").count > 1000)
        // Other ports: a broker's, ZooKeeper's, nobody's.
        for (wrong, part) in [(broker.bootstrap, "RMI"), (broker.zooKeeperAddress, "RMI"), ("127.0.0.1:1", "connection refused")] {
            let result = try Programs.shell("timeout 60 ftk jmx --one-time --jmx-url service:jmx:rmi:///jndi/rmi://\(wrong)/jmxrmi")
            #expect(result.status == 1 && result.error.contains(wrong) && result.error.contains(part), "\(wrong): \(result)")
        }
        let unbound = try Programs.shell("timeout 60 ftk jmx --one-time --jmx-url service:jmx:rmi:///jndi/rmi://127.0.0.1:\(port)/other")
        #expect(unbound.status == 1 && unbound.error.contains("the registry has no 'other'"), "\(unbound)")
    }

    @Test("rounds follow each other, and end with their reader")
    func rounds() throws {
        let (broker, port) = try Self.broker()
        let result = try Programs.shell(
            "timeout 60 ftk jmx --jmx-url \(Self.url(port)) --object-name java.lang:type=Runtime --attributes Uptime --reporting-interval 50 | head -4",
            directory: broker.folder)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 4 && lines[0] == #""time","java.lang:type=Runtime:Uptime""#, "\(result)")
        let times = lines.dropFirst().compactMap { $0.split(separator: ",").first.flatMap { Int($0) } }
        #expect(times.count == 3 && times == times.sorted() && times[2] - times[0] >= 100)
    }

    @Test("a login and TLS: with both, without one, with a wrong one", .enabled(if: hasTools, "openssl, keytool or java is not installed"))
    func secured() throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-jmx")
        defer { try? FileSystem.removeTree(folder) }
        let made = try Programs.shell(
            """
            set -e
            openssl req -x509 -newkey rsa:2048 -nodes -keyout key -out server.pem -days 30 -subj /CN=jmx
            openssl pkcs12 -export -in server.pem -inkey key -passout pass:secret -name jmx -out server.p12
            keytool -importcert -noprompt -alias jmx -file server.pem -keystore trust.p12 -storetype PKCS12 -storepass secret
            echo 'reader word' >passwords; echo 'reader readonly' >access; chmod 600 passwords access
            echo 'public class Idle { public static void main(String[] a) throws Exception { Thread.sleep(600000); } }' >Idle.java
            """, directory: folder)
        try #require(made.status == 0, "\(made)")
        let port = try FreePort.next()
        let options = Self.agent(
            port,
            "-Dcom.sun.management.jmxremote.ssl=true -Dcom.sun.management.jmxremote.registry.ssl=true -Dcom.sun.management.jmxremote.password.file=passwords "
                + "-Dcom.sun.management.jmxremote.access.file=access -Djavax.net.ssl.keyStore=server.p12 -Djavax.net.ssl.keyStorePassword=secret")
        let java = try ChildProcess.start(
            "/bin/sh", ["-c", "exec java -Xmx64m \(options) Idle.java"], directory: folder, output: .file("\(folder)/log"), error: .file("\(folder)/log"))
        defer {
            java.kill(SIGKILL)
            _ = java.waitForEnd()
        }
        let trust = "KAFKA_OPTS='-Djavax.net.ssl.trustStore=trust.p12 -Djavax.net.ssl.trustStorePassword=secret'"
        func jmx(_ environment: String, _ options: String) throws -> Programs.Result {
            try Programs.shell(
                "\(environment) timeout 60 ftk jmx --jmx-url \(Self.url(port)) --one-time --object-name java.lang:type=Compilation --attributes Name "
                    + "--date-format yyyy --report-format properties \(options)", directory: folder)
        }
        try waitUntil("the Java program", seconds: 60) { try jmx(trust, "--jmx-ssl-enable true --jmx-auth-prop reader=word").status == 0 }
        let read = try jmx(trust, "--jmx-ssl-enable true --jmx-auth-prop reader=word")
        #expect(read.output.contains("java.lang:type=Compilation:Name=") && read.error == "", "\(read)")
        let script = try Programs.shell(
            "\(trust) \(Apache.script("kafka-jmx")) --jmx-url \(Self.url(port)) --one-time --object-name java.lang:type=Compilation --attributes Name "
                + "--date-format yyyy --report-format properties --jmx-ssl-enable true --jmx-auth-prop reader=word", directory: folder)
        #expect(script.output == read.output, "\(script)")
        for (environment, options, part) in [
            (trust, "--jmx-ssl-enable true --jmx-auth-prop reader=wrong", "Authentication failed! Invalid username or password"),
            (trust, "--jmx-ssl-enable true", "--jmx-auth-prop USER=PASSWORD"), (trust, "--jmx-auth-prop reader=word", "TLS"),
            ("", "--jmx-ssl-enable true --jmx-auth-prop reader=word", "certificate"),
        ] {
            let result = try jmx(environment, options)
            #expect(result.status == 1 && result.output == "" && result.error.contains(part), "\(options): \(result)")
            #expect(result.error.split(separator: "\n").count == 1, "\(result.error)")
        }
    }
}
