import KafkaProto
import Testing

@testable import BrokerCore

@Suite struct ConfigTests {
    static let minimal = ["zookeeper.connect": "localhost:2181"]

    func broker(_ properties: [String: String] = [:], defaults: [String: String] = [:], dynamic: [String: String] = [:]) throws
        -> BrokerConfig
    {
        try BrokerConfig(
            properties: Self.minimal.merging(properties) { $1 }, dynamicDefaults: defaults, dynamicProperties: dynamic)
    }

    func message(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? ConfigException)?.message ?? (error as? ConfigError).map { "\($0)" }
        }
    }

    /// name=value source read-only sensitive type {synonyms}, as recorded from a broker of Kafka 3.9.2 by DescribeConfigs v4.
    func text(_ d: ConfigDescription) -> String {
        "\(d.name)=\(d.value ?? "~") \(d.source.rawValue) \(d.isReadOnly ? 1 : 0) \(d.isSensitive ? 1 : 0) \(d.typeID)"
            + " {" + d.synonyms.map { "\($0.name)=\($0.value ?? "~") \($0.source.rawValue)" }.joined(separator: ", ") + "}"
    }

    func described(_ config: BrokerConfig, _ name: String) -> String {
        ConfigDescription.broker(config, names: [name]).map(text).joined(separator: "\n")
    }

    @Test("every key has a default that its own type and validator take")
    func everyKeyHasDefault() throws {
        #expect(ConfigDefinitions.broker.count == 329)
        #expect(ConfigDefinitions.topic.count == 36)
        for key in Array(ConfigDefinitions.broker.values) + Array(ConfigDefinitions.topic.values) where key.defaultValue != .null {
            #expect(throws: Never.self) { try key.validator.check(key.defaultValue, text: nil, name: key.name) }
        }
        for (topic, synonyms) in ConfigDefinitions.topicSynonyms {
            for name in synonyms { #expect(ConfigDefinitions.broker[name] != nil, "\(topic) \(name)") }
        }
    }

    @Test("values that cannot be are refused in Kafka's words", arguments: [
        ("retention.ms", "soon", "Invalid value soon for configuration retention.ms: Not a number of type LONG"),
        ("segment.bytes", "3", "Invalid value 3 for configuration segment.bytes: Value must be at least 14"),
        ("segment.bytes", "2147483648", "Invalid value 2147483648 for configuration segment.bytes: Not a number of type INT"),
        ("min.cleanable.dirty.ratio", "1.5",
            "Invalid value 1.5 for configuration min.cleanable.dirty.ratio: Value must be no more than 1"),
        ("cleanup.policy", "delete,keep",
            "Invalid value keep for configuration cleanup.policy: String must be one of: compact, delete"),
        ("compression.type", "brotli",
            "Invalid value brotli for configuration compression.type: String must be one of: uncompressed, zstd, lz4, snappy, gzip, producer"),
        ("preallocate", "yes",
            "Invalid value yes for configuration preallocate: Expected value to be either true or false"),
        ("compression.gzip.level", "0",
            "Invalid value 0 for configuration compression.gzip.level: Value must be between 1 and 9 or equal to -1")
    ])
    func valuesCannotRefusedKafka(name: String, value: String, expected: String) throws {
        let config = try broker()
        #expect(message { _ = try TopicConfig(broker: config, overrides: [name: value]) } == expected)
    }

    @Test("an unknown or contradictory topic configuration is refused")
    func unknownOrContradictoryTopic() throws {
        let config = try broker()
        #expect(throws: ConfigError.invalidConfiguration("Unknown topic config name: no.such")) {
            try TopicConfig.check(["no.such": "1"], broker: config)
        }
        #expect(throws: ConfigError.self) {
            try TopicConfig.check(["min.compaction.lag.ms": "10", "max.compaction.lag.ms": "5"], broker: config)
        }
        let resource = ConfigResource(kind: .topic, name: "cf")
        do throws(ConfigError) {
            try TopicConfig.check(["retention.ms": "soon"], broker: config)
            Issue.record("accepted")
        } catch {
            #expect(error.answer(resource: resource).code == .invalidConfig)
            #expect(
                error.answer(resource: resource).message
                    == "Invalid config value for resource ConfigResource(type=TOPIC, name='cf'): Invalid value soon for configuration retention.ms: Not a number of type LONG"
            )
        }
    }

    @Test("a topic inherits from the broker in the unit of the topic")
    func topicInheritsFromBroker() throws {
        let plain = TopicConfig(broker: try broker())
        #expect(plain.retentionMs == 604_800_000)
        #expect(plain.segmentMs == 604_800_000)
        #expect(plain.flushMs == .max)
        let hours = TopicConfig(
            broker: try broker(["log.retention.hours": "24", "log.roll.hours": "5", "log.flush.scheduler.interval.ms": "1000"]))
        #expect(hours.retentionMs == 86_400_000)
        #expect(hours.segmentMs == 18_000_000)
        #expect(hours.flushMs == 1000)
        #expect(TopicConfig(broker: try broker(["log.retention.minutes": "3", "log.retention.hours": "1"])).retentionMs == 180_000)
        #expect(TopicConfig(broker: try broker(["log.retention.hours": "-1"])).retentionMs == -1)
        let own = try TopicConfig(broker: try broker(), overrides: ["cleanup.policy": "compact, delete", "retention.ms": " 5 "])
        #expect(own.isCompacted && own.isDeleted && own.retentionMs == 5)
    }

    @Test("describing a broker tells values, sources and synonyms as Kafka does")
    func describingBrokerTellsValues() throws {
        let config = try broker(
            [
                "broker.id": "0", "log.retention.hours": "24", "log.roll.hours": "5", "foo.bar": "1", "ssl.key.password": "xx",
                "listener.name.plaintext.max.connections": "500", "num.io.threads": "9 "
            ],
            defaults: ["log.roll.ms": "900000", "message.max.bytes": "2000000"],
            dynamic: ["log.retention.ms": "5000", "log.cleaner.threads": "2"])
        #expect(described(config, "broker.id") == "broker.id=0 4 1 0 3 {broker.id=0 4, broker.id=-1 5}")
        #expect(described(config, "node.id") == "node.id=0 4 1 0 3 {node.id=0 4, node.id=-1 5}")
        #expect(described(config, "advertised.listeners") == "advertised.listeners=~ 5 0 0 2 {}")
        #expect(described(config, "foo.bar") == "foo.bar=~ 4 1 1 0 {foo.bar=~ 4}")
        #expect(
            described(config, "listener.name.plaintext.max.connections")
                == "listener.name.plaintext.max.connections=500 4 1 0 3 {listener.name.plaintext.max.connections=500 4, max.connections=2147483647 5}")
        #expect(described(config, "num.io.threads") == "num.io.threads=9 4 0 0 3 {num.io.threads=9  4, num.io.threads=8 5}")
        #expect(described(config, "ssl.key.password") == "ssl.key.password=~ 4 0 1 9 {ssl.key.password=~ 4}")
        #expect(
            described(config, "log.cleaner.threads")
                == "log.cleaner.threads=2 2 0 0 3 {log.cleaner.threads=2 2, log.cleaner.threads=1 5}")
        #expect(
            described(config, "log.retention.hours")
                == "log.retention.hours=168 4 1 0 3 {log.retention.hours=24 4, log.retention.hours=168 5}")
        #expect(
            described(config, "log.retention.ms")
                == "log.retention.ms=5000 2 0 0 5 {log.retention.ms=5000 2, log.retention.hours=24 4, log.retention.hours=168 5}")
        #expect(
            described(config, "log.roll.ms")
                == "log.roll.ms=900000 3 0 0 5 {log.roll.ms=900000 3, log.roll.hours=5 4, log.roll.hours=168 5}")
        #expect(described(config, "log.roll.jitter.ms") == "log.roll.jitter.ms=~ 5 0 0 5 {}")
        #expect(
            described(config, "message.max.bytes")
                == "message.max.bytes=2000000 3 0 0 3 {message.max.bytes=2000000 3, message.max.bytes=1048588 5}")
        #expect(described(config, "sasl.jaas.config") == "sasl.jaas.config=~ 5 0 1 9 {}")
        #expect(described(config, "log.cleaner.io.max.bytes.per.second").contains("=1.7976931348623157E308 5 0 0 6"))
        #expect(
            ConfigDescription.brokerDefaults(config, names: nil).map(text) == [
                "log.roll.ms=900000 3 0 0 5 {log.roll.ms=900000 3}",
                "message.max.bytes=2000000 3 0 0 3 {message.max.bytes=2000000 3}"
            ])
        let all = ConfigDescription.broker(config, names: nil)
        #expect(all.count == 315 + 2)
        #expect(!all.contains { $0.name == "unstable.api.versions.enable" })
    }

    @Test("describing a topic tells where each value comes from")
    func describingTopicTellsWhere() throws {
        let config = try broker(
            ["log.retention.hours": "24"], defaults: ["message.max.bytes": "2000000"], dynamic: ["log.retention.ms": "5000"])
        let topic = try TopicConfig(broker: config, overrides: ["cleanup.policy": "compact"])
        let texts = ConfigDescription.topic(topic, broker: config, names: nil).map(text)
        #expect(texts.count == 36)
        #expect(
            texts.contains(
                "retention.ms=5000 2 0 0 5 {log.retention.ms=5000 2, log.retention.hours=24 4, log.retention.hours=168 5}"))
        #expect(texts.contains("max.message.bytes=2000000 3 0 0 3 {message.max.bytes=2000000 3, message.max.bytes=1048588 5}"))
        #expect(texts.contains("cleanup.policy=compact 1 0 0 7 {cleanup.policy=compact 1, log.cleanup.policy=delete 5}"))
        #expect(texts.contains("segment.ms=604800000 5 0 0 5 {}"))
        #expect(texts.contains("remote.storage.enable=false 5 0 0 1 {}"))
        #expect(ConfigDescription.topic(topic, broker: config, names: ["segment.ms", "x"]).count == 1)
    }

    @Test("a broker refuses what cannot change while it runs")
    func brokerRefusesWhatCannot() throws {
        let config = try broker()
        func refusal(_ properties: [String: String], perBroker: Bool = true) -> ConfigError? {
            do throws(ConfigError) {
                try ConfigChange.checkBroker(properties, perBroker: perBroker, current: config)
                return nil
            } catch { return error }
        }
        #expect(refusal(["broker.id": "5"]) == .invalidRequest("Cannot update these configs dynamically: Set(broker.id)"))
        #expect(
            refusal(["log.cleaner.threads": "many"])
                == .invalidRequest("Invalid value many for configuration log.cleaner.threads: Not a number of type INT"))
        #expect(
            refusal(["log.cleaner.threads": "90"])
                == .invalidRequest(
                    "Invalid value org.apache.kafka.common.config.ConfigException: Log cleaner threads cannot be increased to more than double the current value 1 for configuration Invalid dynamic configuration"))
        #expect(
            refusal(["ssl.keystore.location": "/x"])
                == .invalidRequest(
                    "These security configs can be dynamically updated only per-listener using the listener prefix: Set(ssl.keystore.location)"))
        #expect(
            refusal(["advertised.listeners": "PLAINTEXT://a:1"], perBroker: false)
                == .invalidRequest(
                    "Cannot update these configs at default cluster level, broker id must be specified: Set(advertised.listeners)"))
        #expect(refusal(["log.cleaner.threads": "2", "my.own": "x"]) == nil)
        #expect(refusal(["leader.replication.throttled.rate": "100"]) == nil)
    }

    @Test("changes set, delete, append and subtract")
    func changesSetDeleteAppend() throws {
        func apply(_ operation: ConfigChange.Operation, _ name: String, _ value: String?, to old: [String: String]) throws -> [String: String] {
            try ConfigChange.apply([ConfigChange(operation: operation, name: name, value: value)], to: old) {
                ConfigDefinitions.topic[$0]
            }
        }
        #expect(try apply(.set, "retention.ms", "1", to: ["a": "b"]) == ["a": "b", "retention.ms": "1"])
        #expect(try apply(.delete, "retention.ms", nil, to: ["retention.ms": "1"]) == [:])
        #expect(try apply(.append, "cleanup.policy", "compact", to: [:]) == ["cleanup.policy": "delete,compact"])
        #expect(try apply(.append, "cleanup.policy", "compact", to: ["cleanup.policy": "compact"]) == ["cleanup.policy": "compact"])
        #expect(try apply(.subtract, "cleanup.policy", "delete", to: ["cleanup.policy": "delete,compact"]) == ["cleanup.policy": "compact"])
        #expect(throws: ConfigError.invalidConfiguration("Config value append is not allowed for config key: retention.ms")) {
            try apply(.append, "retention.ms", "1", to: [:])
        }
        #expect(throws: ConfigError.invalidConfiguration("Unknown config name: x")) { try apply(.subtract, "x", "1", to: [:]) }
    }

    @Test("listeners are read, and a bad one is named")
    func listenersReadBadOne() throws {
        let config = try broker([
            "listeners": "PLAINTEXT://0.0.0.0:9092, internal://[::1]:0", "advertised.listeners": "PLAINTEXT://kafka:9092",
            "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,INTERNAL:sasl_ssl"
        ])
        #expect(try config.listeners().map(\.description) == ["PLAINTEXT://0.0.0.0:9092", "INTERNAL://[::1]:0"])
        #expect(try config.listeners()[1].securityProtocol == "SASL_SSL")
        #expect(try config.advertisedListeners(hostName: { "me" }).map(\.description) == ["PLAINTEXT://kafka:9092"])
        #expect(try broker().advertisedListeners(hostName: { "me" }).map(\.description) == ["PLAINTEXT://me:9092"])
        #expect(message { _ = try broker(["listeners": "PLAINTEXT://0.0.0.0:9092"]).advertisedListeners(hostName: { "" }) } ==
            "requirement failed: advertised.listeners cannot use the nonroutable meta-address 0.0.0.0. Use a routable IP address.")
        for bad in ["PLAINTEXT:9092", "PLAINTEXT://h", "PLAINTEXT://h:70000", "NOPE://h:1", "PLAINTEXT://a:1,PLAINTEXT://b:2", ""] {
            #expect(message { _ = try broker(["listeners": bad]).listeners() } != nil, "\(bad)")
        }
    }

    @Test("the repository tells of changes and keeps what was good")
    func repositoryTellsChangesKeeps() throws {
        let repository = ConfigRepository(broker: try broker())
        let seen = Seen()
        repository.onTopicChange { topic, config in seen.add("\(topic) \(config.retentionMs) \(config.maxMessageBytes)") }
        repository.setTopic("t", ["retention.ms": "5"])
        repository.setTopic("t", ["retention.ms": "5"])
        repository.setBroker(["message.max.bytes": "77", "broker.id": "9", "log.cleaner.threads": "x"], perBroker: false)
        #expect(seen.all == ["t 5 1048588", "t 5 77"])
        #expect(repository.broker.dynamicDefaults == ["message.max.bytes": "77"])
        repository.setTopic("t", nil)
        #expect(repository.topic("t").retentionMs == 604_800_000)
    }
}
