import KafkaClient
import Platform
import Testing

@Suite("The configuration of a client")
struct ClientConfigTests {
    @Test("names the keys that no client of its kind has")
    func unknownKeys() throws {
        let config = ClientConfig(.producer, ["acks": "all", "no.such.key": "1", "group.id": "g"])
        #expect(try config.validate() == ["group.id", "no.such.key"])
    }

    @Test("names the keys that Kafka's clients have and that mean nothing here, and no others")
    func idleKeys() throws {
        let config = ClientConfig(
            .consumer,
            [
                "interceptor.classes": "a.B", "sasl.oauthbearer.sub.claim.name": "x", "metrics.num.samples": "2", "metadata.max.age.ms": "5",
                "fetch.min.bytes": "2", "sasl.mechanism": "PLAIN",
            ])
        #expect(try config.validate() == [])
        #expect(config.idleKeys == ["interceptor.classes", "metrics.num.samples", "sasl.oauthbearer.sub.claim.name"])
    }

    @Test("says in Kafka's words what a value cannot be", arguments: [
        ("acks", "7", "Invalid value 7 for configuration acks: String must be one of: all, -1, 0, 1"),
        ("linger.ms", "soon", "Invalid value soon for configuration linger.ms: Not a number of type LONG"),
        ("batch.size", "-1", "Invalid value -1 for configuration batch.size: Value must be at least 0"),
        ("enable.idempotence", "maybe", "Invalid value maybe for configuration enable.idempotence: Expected value to be either true or false"),
    ])
    func values(key: String, value: String, sentence: String) {
        #expect(throws: ConfigError.self) { try ClientConfig(.producer, [key: value]).validate() }
        do throws(ConfigError) {
            _ = try ClientConfig(.producer, [key: value]).validate()
        } catch {
            #expect(error.message == sentence)
        }
    }

    @Test("an idempotent producer needs acks from all replicas, where idempotence is asked for")
    func idempotence() throws {
        #expect(try ProducerConfig(ClientConfig(.producer, ["acks": "1"])).isIdempotent == false)
        #expect(try ProducerConfig(ClientConfig(.producer)).isIdempotent)
        #expect(throws: ConfigError.self) {
            try ProducerConfig(ClientConfig(.producer, ["acks": "1", "enable.idempotence": "true"]))
        }
    }

    @Test("a partitioner that is not built in is refused by name")
    func partitioners() throws {
        #expect(try ProducerConfig(ClientConfig(.producer, ["partitioner.class": "org.apache.kafka.clients.producer.RoundRobinPartitioner"])).roundRobin)
        #expect(try ProducerConfig(ClientConfig(.producer, ["partitioner.ignore.keys": "true"])).ignoresKeys)
        #expect { _ = try ProducerConfig(ClientConfig(.producer, ["partitioner.class": "com.example.Mine"])) } throws: {
            "\($0)".contains("'com.example.Mine' is not built in")
        }
    }

    @Test("every key that Kafka 3.9's clients define is known to the client that has it", .enabled(if: Environment.value("KAFKA_HOME") != nil, "KAFKA_HOME is not set"))
    func allKeys() throws {
        // Kafka's own word: the definitions of its jars, printed as HTML tables by the classes themselves.
        for (role, type) in [(ClientConfig.Role.producer, "producer.ProducerConfig"), (.consumer, "consumer.ConsumerConfig"), (.admin, "admin.AdminClientConfig")] {
            let child = try ChildProcess.start(
                "/bin/sh",
                ["-c", "exec java -Xmx64m -cp \"$KAFKA_HOME/libs/*\" org.apache.kafka.clients.\(type)"], output: .pipe, error: .null)
            let text = child.output?.readAll().stringLossy ?? ""
            _ = child.waitForEnd()
            let keys = text.split(separator: "\n").compactMap { line -> String? in
                guard let mark = line.firstRange(of: "<h4><a id=\"") else { return nil }
                return String(line[mark.upperBound..<line.endIndex].prefix { $0 != "\"" })
            }
            #expect(keys.count > 30, "\(type): \(text.prefix(200))")
            // No values: those that are there are checked elsewhere.
            for key in keys { #expect(ClientConfig.isKnown(key, to: role), "\(key) of \(type)") }
        }
    }

    @Test("an address is HOST:PORT, with brackets around IPv6")
    func addresses() throws {
        #expect(try BrokerAddress("localhost:9092") == BrokerAddress(host: "localhost", port: 9092))
        #expect(try BrokerAddress("SASL_SSL://[::1]:9093") == BrokerAddress(host: "::1", port: 9093))
        for text in ["localhost", "localhost:", ":9092", "localhost:99999", "localhost:x"] {
            #expect(throws: ClientError.self) { try BrokerAddress(text) }
        }
    }
}
