import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `transactions find-hanging`: transactions that are open in a partition for too long and that no coordinator will end (KIP-664).
enum HangingTransactions {
    private struct Candidate {
        let partition: TopicPartition
        let producer: ProducerDescription
    }

    static func find(_ asked: VerbCall, _ admin: Admin) async throws {
        let broker = try TransactionsCommand.integer(asked, "broker-id")
        let minutes = try TransactionsCommand.integer(asked, "max-transaction-timeout") ?? 15
        let partitions = try await partitions(asked, broker, admin)
        let now = WallClock.nowMs
        var candidates: [Candidate] = []
        for (partition, result) in try await admin.describeProducers(partitions, broker: broker).sorted(by: { $0.key < $1.key }) {
            for producer in try result.get() where producer.transactionStartOffset >= 0 {
                if producer.lastTimestamp + Int64(minutes) * 60_000 < now {
                    candidates.append(Candidate(partition: partition, producer: producer))
                }
            }
        }
        let hanging = candidates.isEmpty ? [] : try await unknownToCoordinators(candidates, admin)
        func durationMinutes(_ candidate: Candidate) -> Int64 { (now - candidate.producer.lastTimestamp) / 60_000 }
        let rows = hanging.map { candidate in
            JSON.object([
                ("topic", .string(candidate.partition.topic)), ("partition", .number(candidate.partition.partition)),
                ("producerId", .int(candidate.producer.producerId)), ("producerEpoch", .number(candidate.producer.producerEpoch)),
                ("coordinatorEpoch", .number(candidate.producer.coordinatorEpoch)),
                ("startOffset", .int(candidate.producer.transactionStartOffset)),
                ("lastTimestamp", .int(candidate.producer.lastTimestamp)), ("durationMinutes", .int(durationMinutes(candidate))),
            ])
        }
        asked.call.out.result("hanging-transactions", rows: rows) { out in
            TextTable.write(
                ["Topic", "Partition", "ProducerId", "ProducerEpoch", "CoordinatorEpoch", "StartOffset", "LastTimestamp", "Duration(min)"],
                hanging.map {
                    [
                        $0.partition.topic, "\($0.partition.partition)", "\($0.producer.producerId)", "\($0.producer.producerEpoch)",
                        "\($0.producer.coordinatorEpoch)", "\($0.producer.transactionStartOffset)", "\($0.producer.lastTimestamp)",
                        "\(durationMinutes($0))",
                    ]
                }, to: out)
        }
    }

    /// Those of the topic, or all that have a replica at the broker.
    private static func partitions(_ asked: VerbCall, _ broker: Int32?, _ admin: Admin) async throws -> [TopicPartition] {
        let topics: [String]
        if let topic = try asked.options.string("topic") {
            if asked.options.has("partition") { return [try TransactionsCommand.partition(asked)] }
            topics = [topic]
        } else {
            topics = try await admin.listTopics(internal: true).map(\.name)
        }
        var found: [TopicPartition] = []
        for (_, result) in try await admin.describeTopics(topics) {
            let topic = try result.get()
            for partition in topic.partitions where broker.map({ partition.replicas.contains($0) }) ?? true {
                found.append(TopicPartition(topic.name, partition.index))
            }
        }
        return found.sorted()
    }

    /// A coordinator that has the partition in the producer's transaction will end it; the others hang.
    private static func unknownToCoordinators(_ candidates: [Candidate], _ admin: Admin) async throws -> [Candidate] {
        let producerIds = Array(Set(candidates.map(\.producer.producerId))).sorted()
        var held: [Int64: Set<TopicPartition>] = [:]
        for listing in try await admin.listTransactions(producerIds: producerIds) {
            do {
                let found = try await admin.describeTransaction(listing.transactionalId)
                if found.producerId == listing.producerId { held[found.producerId] = Set(found.partitions) }
            } catch let error as BrokerError where error.code == .transactionalIdNotFound {
                continue
            }
        }
        return candidates.filter { held[$0.producer.producerId]?.contains($0.partition) != true }
    }
}
