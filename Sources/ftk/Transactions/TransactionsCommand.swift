import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `transactions`: shows transactions, finds hanging ones and ends them (`kafka-transactions.sh`).
enum TransactionsCommand: Command {
    static let name = "transactions"
    static let scripts = ["kafka-transactions.sh"]
    static let program = "kafka-transactions.sh"
    static let javaClasses = ["org.apache.kafka.tools.TransactionsCommand"]
    static let table = OptionTable.transactions
    static let verbs = [
        OptionTable.transactionsList, .transactionsDescribe, .transactionsDescribeProducers, .transactionsAbort,
        .transactionsFindHanging, .transactionsForceTerminateTransaction,
    ]
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let asked = try verb(call, scriptVerbs: ["list", "describe", "describe-producers", "abort", "find-hanging"])
        let abort = asked.verb == "abort" ? try abortWish(asked) : nil
        if asked.verb == "find-hanging", !asked.options.hasAny("topic", "broker-id") {
            throw CommandFailure("The `find-hanging` command requires either --topic or --broker-id to limit the scope of the search",
                status: .wrongUsage)
        }
        let admin = try asked.call.admin(asked.options)
        defer { admin.close() }
        switch asked.verb {
        case "list": try await list(asked, admin)
        case "describe": try await describe(asked, admin)
        case "describe-producers": try await describeProducers(asked, admin)
        case "abort": if let abort { try await self.abort(abort, asked, admin) }
        case "find-hanging": try await HangingTransactions.find(asked, admin)
        default:
            let id = try asked.options.string("transactionalId") ?? ""
            try await admin.fenceProducer(id)
            if call.manner == .plain { call.out.result("transaction-terminated", rows: [.object([("transactionalId", .string(id))])]) { _ in } }
        }
        return .done
    }

    static func partition(_ asked: VerbCall) throws -> TopicPartition {
        TopicPartition(try asked.options.string("topic") ?? "", try integer(asked, "partition") ?? 0)
    }

    // MARK: list, describe

    private static func list(_ asked: VerbCall, _ admin: Admin) async throws {
        let found = try await admin.listTransactions(
            olderThanMs: try asked.options.long("duration-filter"), pattern: try asked.options.string("transactional-id-pattern"))
        let rows = found.map { listing in
            JSON.object([
                ("transactionalId", .string(listing.transactionalId)), ("coordinator", .number(listing.broker)),
                ("producerId", .int(listing.producerId)), ("state", .string(listing.state)),
            ])
        }
        asked.call.out.result("transactions", rows: rows) { out in
            TextTable.write(
                ["TransactionalId", "Coordinator", "ProducerId", "TransactionState"],
                found.map { [$0.transactionalId, "\($0.broker)", "\($0.producerId)", $0.state] }, to: out)
        }
    }

    private static func describe(_ asked: VerbCall, _ admin: Admin) async throws {
        let id = try asked.options.string("transactional-id") ?? ""
        let found: TransactionDescription
        do {
            found = try await admin.describeTransaction(id)
        } catch let error as BrokerError where error.code == .transactionalIdNotFound {
            throw CommandFailure(
                asked.call.manner == .script
                    ? "Failed to describe transaction state of transactional-id `\(id)`: DescribeTransactions request for transactionalId "
                        + "`\(id)` failed because the ID could not be found. Enable debug logging for additional detail."
                    : "transactional id \(id) is not known to the cluster; ftk transactions list shows those that are")
        }
        let started = found.startTimeMs >= 0
        let durationMs = WallClock.nowMs - found.startTimeMs
        let row = JSON.object([
            ("coordinator", .number(found.coordinator)), ("transactionalId", .string(id)), ("producerId", .int(found.producerId)),
            ("producerEpoch", .number(found.producerEpoch)), ("state", .string(found.state)), ("timeoutMs", .number(found.timeoutMs)),
            ("startTimeMs", started ? .int(found.startTimeMs) : .null), ("durationMs", started ? .int(durationMs) : .null),
            ("partitions", .array(found.partitions.map { .string("\($0)") })),
        ])
        asked.call.out.result("transaction", rows: [row]) { out in
            TextTable.write(
                [
                    "CoordinatorId", "TransactionalId", "ProducerId", "ProducerEpoch", "TransactionState", "TransactionTimeoutMs",
                    "CurrentTransactionStartTimeMs", "TransactionDurationMs", "TopicPartitions",
                ],
                [
                    [
                        "\(found.coordinator)", id, "\(found.producerId)", "\(found.producerEpoch)", found.state, "\(found.timeoutMs)",
                        started ? "\(found.startTimeMs)" : "None", started ? "\(durationMs)" : "None",
                        found.partitions.map { "\($0)" }.joined(separator: ","),
                    ]
                ], to: out)
        }
    }

    // MARK: describe-producers

    private static func producers(
        _ partition: TopicPartition, broker: Int32?, _ admin: Admin
    ) async throws -> [ProducerDescription] {
        guard let result = try await admin.describeProducers([partition], broker: broker)[partition] else { return [] }
        return try result.get()
    }

    private static func describeProducers(_ asked: VerbCall, _ admin: Admin) async throws {
        let found = try await producers(try partition(asked), broker: try integer(asked, "broker-id"), admin)
        func open(_ producer: ProducerDescription) -> Bool { producer.transactionStartOffset >= 0 }
        let rows = found.map { producer in
            JSON.object([
                ("producerId", .int(producer.producerId)), ("producerEpoch", .number(producer.producerEpoch)),
                ("coordinatorEpoch", .number(producer.coordinatorEpoch)), ("lastSequence", .number(producer.lastSequence)),
                ("lastTimestamp", .int(producer.lastTimestamp)),
                ("transactionStartOffset", open(producer) ? .int(producer.transactionStartOffset) : .null),
            ])
        }
        asked.call.out.result("producers", rows: rows) { out in
            TextTable.write(
                ["ProducerId", "ProducerEpoch", "LatestCoordinatorEpoch", "LastSequence", "LastTimestamp", "CurrentTransactionStartOffset"],
                found.map {
                    [
                        "\($0.producerId)", "\($0.producerEpoch)", "\($0.coordinatorEpoch)", "\($0.lastSequence)", "\($0.lastTimestamp)",
                        open($0) ? "\($0.transactionStartOffset)" : "None",
                    ]
                }, to: out)
        }
    }

    // MARK: abort

    /// The transaction that is to be ended.
    private enum AbortWish {
        case startOffset(Int64)
        case producer(id: Int64, epoch: Int16, coordinatorEpoch: Int32)
    }

    private static func abortWish(_ asked: VerbCall) throws -> AbortWish {
        if let offset = try asked.options.long("start-offset") { return .startOffset(offset) }
        guard let id = try asked.options.long("producer-id") else {
            throw CommandFailure(
                "The transaction to abort must be identified either with --start-offset (for brokers on 3.0 or above) or with "
                    + "--producer-id, --producer-epoch, and --coordinator-epoch (for older brokers)", status: .wrongUsage)
        }
        guard let epoch = try integer(asked, "producer-epoch") else {
            throw CommandFailure("Missing required argument --producer-epoch", status: .wrongUsage)
        }
        guard let coordinatorEpoch = try integer(asked, "coordinator-epoch") else {
            throw CommandFailure("Missing required argument --coordinator-epoch", status: .wrongUsage)
        }
        return .producer(id: id, epoch: Int16(clamping: epoch), coordinatorEpoch: coordinatorEpoch)
    }

    private static func abort(_ wish: AbortWish, _ asked: VerbCall, _ admin: Admin) async throws {
        let partition = try partition(asked)
        switch wish {
        case .startOffset(let offset):
            let found = try await producers(partition, broker: nil, admin).first { $0.transactionStartOffset == offset }
            guard let found else {
                throw CommandFailure("Could not find any open transactions starting at offset \(offset) on partition \(partition)")
            }
            try await admin.abortTransaction(
                partition, producerId: found.producerId, producerEpoch: Int16(clamping: found.producerEpoch),
                coordinatorEpoch: max(found.coordinatorEpoch, 0))
        case .producer(let id, let epoch, let coordinatorEpoch):
            try await admin.abortTransaction(partition, producerId: id, producerEpoch: epoch, coordinatorEpoch: coordinatorEpoch)
        }
        guard asked.call.manner == .plain else { return }
        let row = JSON.object([("topic", .string(partition.topic)), ("partition", .number(partition.partition))])
        asked.call.out.result("transaction-aborted", rows: [row]) { _ in }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        if let status = argparseFailure(error, call) { return status }
        call.out.problem("\(error)")
        return .failed
    }
}
