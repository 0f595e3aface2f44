import Platform
import Testing

@testable import CommandLine

@Suite struct ServerPropertiesTests {
    /// The lines of a YAML mapping as compose puts them into the environment: plain scalars, comments dropped.
    static func environment(_ yaml: String) -> [String: String] {
        var result: [String: String] = [:]
        for line in yaml.split(separator: "\n") {
            guard let colon = line.firstRange(of: ": ") else { continue }
            var value = line[colon.upperBound...]
            if let comment = value.firstRange(of: " #") { value = value[..<comment.lowerBound] }
            while value.last == " " { value = value.dropLast() }
            result[String(line[..<colon.lowerBound])] = String(value)
        }
        return result
    }

    /// From the handbook of the infrastructure, word for word.
    static let coordinatorBlock = """
        ZOOKEEPER_CLIENT_PORT: 2181          # Client connection port
        ZOOKEEPER_TICK_TIME: 2000            # Basic time unit (ms)
        KAFKA_JMX_PORT: 9998                 # JMX monitoring port
        KAFKA_JMX_HOSTNAME: zookeeper        # JMX hostname
        KAFKA_OPTS: -javaagent:/usr/share/jmx_prometheus_javaagent.jar=7072:/etc/jmx-exporter/config.yml
        """
    static let brokerBlock = """
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

    func load(
        _ arguments: [String] = [], _ environment: [String: String] = [:], _ rule: EnvironmentRule = .broker, writable: Bool = false
    ) throws -> ServerProperties {
        try ServerProperties.load(ServerArguments(arguments), environment: environment, rule: rule, isWritable: { _ in writable })
    }

    @Test("the broker's block of the handbook is its configuration")
    func brokerBlockHandbookConfiguration() throws {
        let properties = try load([], Self.environment(Self.brokerBlock), writable: true)
        #expect(
            properties.values == [
                "broker.id": "1", "zookeeper.connect": "zookeeper:2181", "listeners": "PLAINTEXT://0.0.0.0:9092",
                "advertised.listeners": "PLAINTEXT://kafka:9092", "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT",
                "inter.broker.listener.name": "PLAINTEXT", "offsets.topic.replication.factor": "1",
                "log.dirs": "/var/lib/kafka/data"
            ])
        #expect(properties.javaOptions.exporter?.port == 7071)
        #expect(properties.javaOptions.exporter?.host == nil)
        #expect(properties.javaOptions.exporter?.rules == "/etc/jmx-exporter/config.yml")
        #expect(properties.javaOptions.notice == nil)
    }

    @Test("the coordinator's block of the handbook is its configuration")
    func coordinatorBlockHandbookConfiguration() throws {
        let properties = try load([], Self.environment(Self.coordinatorBlock), .zooKeeper, writable: true)
        #expect(properties.values == ["clientPort": "2181", "tickTime": "2000"])
        #expect(properties.javaOptions.exporter?.port == 7072)
    }

    @Test("neither server takes the other's variables")
    func neitherServerTakesOther() throws {
        let both = Self.environment(Self.brokerBlock).merging(Self.environment(Self.coordinatorBlock)) { a, _ in a }
        #expect(try load([], both, .zooKeeper).values == ["clientPort": "2181", "tickTime": "2000"])
        #expect(try load([], both)["clientPort"] == nil)
        #expect(try load([], both)["client.port"] == nil)
    }

    @Test("underscores of a broker's variable are dots, underscores and hyphens", arguments: [
        ("KAFKA_LOG_RETENTION_MS", "log.retention.ms"), ("KAFKA_A__B", "a_b"), ("KAFKA_A___B", "a-b"), ("KAFKA_A____B", "a-.b"),
        ("KAFKA_LISTENER_NAME_SASL__PLAINTEXT_SCRAM___SHA___256_SASL_JAAS_CONFIG",
            "listener.name.sasl_plaintext.scram-sha-256.sasl.jaas.config"),
        ("KAFKA_TOPICS", "topics"), ("KAFKA_LOG_DIRS", "log.dirs")
    ])
    func underscoresBrokerVariableDots(variable: String, key: String) {
        #expect(EnvironmentRule.broker.key(of: variable) == key)
    }

    @Test("a coordinator's variable is a camel-case key", arguments: [
        ("ZOOKEEPER_CLIENT_PORT", "clientPort"), ("ZOOKEEPER_DATA_DIR", "dataDir"), ("ZOOKEEPER_DATA_LOG_DIR", "dataLogDir"),
        ("ZOOKEEPER_MAX_CLIENT_CNXNS", "maxClientCnxns"), ("ZOOKEEPER_SERVER_1", "server.1"),
        ("ZOOKEEPER_AUTH_PROVIDER_1", "authProvider.1"), ("ZOOKEEPER_AUTOPURGE_PURGE_INTERVAL", "autopurge.purgeInterval"),
        ("ZOOKEEPER_4LW_COMMANDS_WHITELIST", "4lw.commands.whitelist"), ("ZOOKEEPER_ADMIN_ENABLE_SERVER", "admin.enableServer"),
        ("ZOOKEEPER_QUORUM_LISTEN_ON_ALL_IPS", "quorumListenOnAllIPs"), ("ZOOKEEPER_ADMIN_COMMAND_URL", "admin.commandURL"),
        ("ZOOKEEPER_METRICS_PROVIDER_HTTP_PORT", "metricsProvider.httpPort"), ("ZOOKEEPER_SNAP_COUNT", "snapCount")
    ])
    func coordinatorVariableCamelCase(variable: String, key: String) {
        #expect(EnvironmentRule.zooKeeper.key(of: variable) == key)
    }

    @Test("variables of scripts, Java and the services are never keys", arguments: [
        "HOME", "OPTS", "HEAP_OPTS", "JMX_PORT", "JMX_OPTS", "JMX_HOSTNAME", "LOG4J_OPTS", "LOG4J_ROOT_LOGLEVEL", "BROKERS",
        "TOPIC", "CLUSTERS_0_NAME", "CLUSTERS_1_BOOTSTRAPSERVERS", ""
    ])
    func variablesScriptsJavaServices(name: String) {
        #expect(EnvironmentRule.broker.key(of: "KAFKA_" + name) == nil)
        #expect(EnvironmentRule.zooKeeper.key(of: "ZOOKEEPER_" + name) == nil)
    }

    @Test("an override comes before the environment, that before the file")
    func overrideComesBeforeEnvironment() throws {
        let folder = try FileSystem.makeTemporaryDirectory("properties")
        defer { try? FileSystem.removeTree(folder) }
        let path = folder + "/server.properties"
        try FileSystem.replace(path, with: Bytes(utf8: "broker.id=1\nnum.partitions=2\n# no\nlog.dirs=/d\nlog.dirs=/e\n"))
        let environment = ["KAFKA_NUM_PARTITIONS": "3", "KAFKA_LOG_RETENTION_MS": "4"]
        let properties = try load(
            [path, "--override", "log.retention.ms=5", "--override=a=b=c"], environment, writable: true)
        #expect(
            properties.values == [
                "broker.id": "1", "num.partitions": "3", "log.retention.ms": "5", "a": "b=c", "log.dirs": "/e"
            ])
        #expect(properties.source(of: "broker.id")?.description == "\(path), line 1")
        #expect(properties.source(of: "log.dirs") == .file(path: path, line: 5))
        #expect(properties.source(of: "num.partitions")?.description == "the environment variable KAFKA_NUM_PARTITIONS")
        #expect(properties.source(of: "a") == .override)
    }

    @Test("the standard folder is only for a broker that has none, where it can be written")
    func standardFolderOnlyBroker() throws {
        #expect(try load(writable: false).values == [:])
        #expect(try load(writable: true).values == ["log.dirs": "/var/lib/kafka/data"])
        #expect(try load([], ["KAFKA_LOG_DIR": "/x"], writable: true)["log.dirs"] == nil)
        #expect(try load([], [:], .zooKeeper, writable: true).values == [:])
        let folder = try FileSystem.makeTemporaryDirectory("properties")
        defer { try? FileSystem.removeTree(folder) }
        #expect(ServerProperties.canHoldData(folder + "/a/b"))
        try FileSystem.replace(folder + "/file", with: .empty)
        #expect(!ServerProperties.canHoldData(folder + "/file/data"))
    }

    @Test("other options for Java are named in one line")
    func otherOptionsJavaNamed() throws {
        let options = EnvironmentRule.broker.javaOptions(of: [
            "KAFKA_OPTS": " -Xmx1G -javaagent:/opt/jmx_prometheus_javaagent-1.0.1.jar=[::1]:9404:/r.yml\t-Dx=y "
        ])
        #expect(options.exporter?.host == "::1")
        #expect(options.exporter?.port == 9404)
        #expect(options.notice == "Options for a Java machine have no effect here: -Xmx1G -Dx=y")
        for wrong in ["-javaagent:/jolokia.jar=port=8778", "-javaagent:/jmx_prometheus_javaagent.jar=70000:/r", "-javaagent:x=1:/r"] {
            #expect(EnvironmentRule.exporter(wrong[...]) == nil)
        }
        #expect(EnvironmentRule.exporter("-javaagent:jmx_prometheus_javaagent.jar=localhost:7071:/r")?.host == "localhost")
    }

    @Test("the command line says what is wrong with it")
    func commandLineSaysWhat() throws {
        func failure(_ arguments: [String]) -> ServerArguments.Failure? {
            do throws(ServerArguments.Failure) {
                _ = try ServerArguments(arguments)
                return nil
            } catch { return error }
        }
        #expect(failure(["--override"]) == .init(message: "--override needs a key=value", status: 2))
        #expect(failure(["--override", "a"])?.message == "--override needs a key=value, not \"a\"")
        #expect(failure(["--override", "=a"])?.status == 2)
        #expect(failure(["a", "b"])?.message == "one configuration file is enough: a and b are given")
        #expect(failure(["-x"])?.status == 2)
        let file = "/nonexistent/server.properties"
        #expect(throws: ServerArguments.Failure(
            message: "The configuration file \(file) cannot be read: No such file or directory", status: 1)
        ) { try load([file]) }
    }
}
