import KafkaProto
import Platform
import Testing

@testable import BrokerCore

@Suite("Znodes are what Kafka 3.9.2 writes, byte for byte")
struct ZNodeTests {
    @Test("a broker with two listeners and a rack, there and back")
    func broker() throws {
        let text =
            #"{"features":{},"listener_security_protocol_map":{"PLAINTEXT":"PLAINTEXT","SASL_PLAINTEXT":"SASL_PLAINTEXT"},"endpoints":["PLAINTEXT://127.0.0.1:23010","SASL_PLAINTEXT://127.0.0.1:23040"],"rack":"rack-0","jmx_port":-1,"port":23010,"host":"127.0.0.1","version":5,"timestamp":"1795469984445"}"#
        let broker = try BrokerZNode.decode(Bytes(utf8: text), id: 0)
        #expect(broker.endpoints.map(\.port) == [23010, 23040])
        #expect(broker.endpoint("SASL_PLAINTEXT")?.securityProtocol == "SASL_PLAINTEXT")
        #expect(broker.rack == "rack-0")
        #expect(BrokerZNode.encode(broker, timestampMs: 1_795_469_984_445).string == text)
    }

    @Test("a broker that has no plaintext listener has no host and port of its own")
    func brokerWithoutPlaintext() throws {
        let broker = ClusterImage.Broker(
            id: 1, endpoints: [.init(listener: "TLS", securityProtocol: "SSL", host: "::1", port: 9093)])
        let text = try #require(BrokerZNode.encode(broker, timestampMs: 1).string)
        #expect(text.contains(#""endpoints":["TLS://[::1]:9093"],"jmx_port":-1,"port":-1,"host":null"#))
        #expect(try BrokerZNode.decode(Bytes(utf8: text), id: 1) == broker)
    }

    @Test("a topic of 30 partitions has them in the order of Kafka's map")
    func topic() throws {
        let text =
            #"{"partitions":{"22":[7],"23":[7],"24":[7],"25":[7],"26":[7],"27":[7],"28":[7],"29":[7],"10":[7],"11":[7],"12":[7],"13":[7],"14":[7],"15":[7],"16":[7],"17":[7],"18":[7],"19":[7],"0":[7],"1":[7],"2":[7],"3":[7],"4":[7],"5":[7],"6":[7],"7":[7],"8":[7],"9":[7],"20":[7],"21":[7]},"topic_id":"MGvZ9Dc7RpyFlZ-BL49IOA","adding_replicas":{},"removing_replicas":{},"version":3}"#
        #expect(try TopicZNode.decode(Bytes(utf8: text), topic: "many").encode().string == text)
    }

    @Test("a partition that moves names the replicas that come and go")
    func reassignment() throws {
        let text =
            #"{"partitions":{"0":[1,2,0]},"topic_id":"o6606GjhQTS673uO7-9olg","adding_replicas":{"0":[1,2]},"removing_replicas":{"0":[0]},"version":3}"#
        let topic = try TopicZNode.decode(Bytes(utf8: text), topic: "big")
        #expect(topic.partitions[0] == ReplicaAssignment([0]).reassigned(to: [1, 2]))
        #expect(topic.partitions[0]?.target == [1, 2])
        #expect(topic.partitions[0]?.origin == [0])
        #expect(topic.encode().string == text)
    }

    @Test(
        "configurations are in the order of Java's properties",
        arguments: [
            #"{"version":1,"config":{"cleanup.policy":"delete","max.message.bytes":"2000000","min.insync.replicas":"1","retention.ms":"86400000"}}"#,
            #"{"version":1,"config":{"compression.type":"uncompressed","cleanup.policy":"compact","min.insync.replicas":"1","segment.bytes":"104857600","unclean.leader.election.enable":"false"}}"#,
            #"{"version":1,"config":{"producer_byte_rate":"1000000","controller_mutation_rate":"10.0"}}"#,
            #"{"version":1,"config":{"log.cleaner.backoff.ms":"15001","log.cleaner.threads":"2"}}"#,
            #"{"version":1,"config":{}}"#
        ])
    func configs(_ text: String) throws {
        let properties = try ConfigZNode.decode(Bytes(utf8: text), path: "/config/topics/t")
        #expect(ConfigZNode.encode(properties).string == text)
    }

    @Test("states, controller, cluster id and producer ids")
    func others() throws {
        let state = #"{"controller_epoch":2,"leader":-1,"version":1,"leader_epoch":4,"isr":[2]}"#
        let tp = TopicPartition("jb", 0)
        let leadership = try PartitionStateZNode.decode(Bytes(utf8: state), tp, version: 9)
        #expect(leadership == Leadership(leader: -1, isr: [2], leaderEpoch: 4, controllerEpoch: 2, partitionEpoch: 9))
        #expect(PartitionStateZNode.encode(leadership).string == state)
        #expect(
            ControllerZNode.encode(brokerId: 0, timestampMs: 1_795_468_946_320).string
                == #"{"version":2,"brokerid":0,"timestamp":"1795468946320","kraftControllerEpoch":-1}"#)
        #expect(ClusterIdZNode.encode("u3d0mG4QTtODr_cRgGQCiQ").string == #"{"version":"1","id":"u3d0mG4QTtODr_cRgGQCiQ"}"#)
        let block = #"{"version":1,"broker":0,"block_start":"5000","block_end":"5999"}"#
        #expect(try ProducerIdBlock.decode(Bytes(utf8: block)).encode().string == block)
        #expect(ConfigChangeZNode.encode(entityPath: "users/CN%3Dbob%20smith%2Fx").string
            == #"{"version":2,"entity_path":"users/CN%3Dbob%20smith%2Fx"}"#)
    }

    @Test(
        "content that is not Kafka's is an error that names the znode",
        arguments: ["", "x", "[]", #"{"version":1}"#, #"{"leader":"a"}"#, #"{"isr":[1.5]}"#])
    func damaged(_ text: String) {
        let tp = TopicPartition("a", 3)
        #expect {
            try PartitionStateZNode.decode(Bytes(utf8: text), tp, version: 0)
        } throws: { error in
            "\(error)".contains("/brokers/topics/a/partitions/3/state")
        }
    }

    @Test("names of users stand in paths as Kafka writes them, and come back", arguments: ["alice", "CN=bob smith/x", "é%", "a*b", "<default>"])
    func sanitizer(_ name: String) {
        #expect(Sanitizer.desanitize(Sanitizer.sanitize(name)) == name)
        #expect(!Sanitizer.sanitize(name).contains("/"))
    }

    @Test("the order of names is Kafka's")
    func sanitized() { #expect(Sanitizer.sanitize("CN=bob smith/x") == "CN%3Dbob%20smith%2Fx") }
}
