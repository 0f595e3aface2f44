import BrokerCore
import KafkaProto
import Platform

/// Produce: records are appended to the partitions that this broker leads.
enum ProduceHandler {
    /// More bytes than this are written on a worker thread: the page cache may make a writer wait.
    private static let onLoopBytesMax = 256 << 10

    private struct Part: Sendable {
        let name: TopicPartition
        let records: Bytes
    }

    @Sendable
    static func handle(_ request: ProduceRequest, _ call: RequestCall, _ broker: BrokerContext) async -> ProduceResponse? {
        var results: [TopicPartition: AppendResult] = [:]
        var parts: [Part] = []
        var transactional: [TopicPartition: ProducerIdAndEpoch] = [:]
        let acksAreKnown = -1...1 ~= request.acks
        for topic in request.topicData {
            for data in topic.partitionData {
                let name = TopicPartition(topic.name, data.index)
                guard acksAreKnown else {
                    results[name] = AppendResult(error: .invalidRequiredAcks)
                    continue
                }
                let records = data.records?.bytes ?? .empty
                do throws(ErrorCode) {
                    if let producer = try check(records, call.version) { transactional[name] = producer }
                    parts.append(Part(name: name, records: records))
                } catch {
                    results[name] = AppendResult(error: error)
                }
            }
        }
        if !transactional.isEmpty { verify(request.transactionalId, transactional, call, broker, &parts, &results) }
        let size = parts.reduce(0) { $0 + $1.records.count }
        if size <= onLoopBytesMax && !parts.contains(where: { broker.replicas.flushesOnAppend($0.name) }) {
            append(parts, request.acks, broker, &results)
        } else {
            let work = parts
            let appended = await broker.workers.run {
                var results: [TopicPartition: AppendResult] = [:]
                append(work, request.acks, broker, &results)
                return results
            }
            results.merge(appended) { $1 }
        }
        if request.acks == 0 {
            if let failed = results.first(where: { $0.value.error != .none }) {
                Logger("kafka.server.KafkaApis").info(
                    "Closing the connection of \(call.clientHost): produce with acks=0 to \(failed.key) failed: \(failed.value.error)")
                call.closesConnection = true
            }
            return nil
        }
        if request.acks == -1, results.values.contains(where: { $0.error == .none }) {
            results = await broker.replicas.awaitReplication(results, timeoutMs: Int(request.timeoutMs))
        }
        return response(request, results, call, broker)
    }

    private static func append(
        _ parts: [Part], _ acks: Int16, _ broker: BrokerContext, _ results: inout [TopicPartition: AppendResult]
    ) {
        for part in parts { results[part.name] = broker.replicas.append(part.records, to: part.name, requiredAcks: acks) }
    }

    /// What a version of the request allows (`ProduceRequest.validateRecords`).
    /// - Returns: the producer of a transactional batch.
    private static func check(_ records: Bytes, _ version: Int16) throws(ErrorCode) -> ProducerIdAndEpoch? {
        // Before version 3, message sets of the older formats.
        guard version >= 3 else { return nil }
        var reader = RecordBatchReader(records)
        do throws(RecordBatchError) {
            guard let batch = try reader.next(), batch.magic == 2 else { throw ErrorCode.invalidRecord.asBatchError }
            if try reader.next() != nil { throw ErrorCode.invalidRecord.asBatchError }
            if version < 7, try batch.compression == .zstd { throw ErrorCode.unsupportedCompressionType.asBatchError }
            guard batch.isTransactional else { return nil }
            return ProducerIdAndEpoch(id: batch.producerId, epoch: batch.producerEpoch)
        } catch {
            throw error.errorCode
        }
    }

    /// Partitions that are not in the producer's transaction are refused.
    private static func verify(
        _ transactionalId: String?, _ transactional: [TopicPartition: ProducerIdAndEpoch], _ call: RequestCall, _ broker: BrokerContext,
        _ parts: inout [Part], _ results: inout [TopicPartition: AppendResult]
    ) {
        guard let transactionalId, let producer = transactional.first?.value else {
            for part in parts { results[part.name] = AppendResult(error: .transactionalIdAuthorizationFailed) }
            parts = []
            return
        }
        let errors = TransactionVerification.errors(
            transactionalId, producer, transactional.keys.sorted(), supportsAbortable: call.version >= 11, broker)
        for (name, error) in errors {
            var result = AppendResult(error: error)
            if error == .invalidTxnState || error == .transactionAbortable {
                result.message = "Partition was not added to the transaction"
            }
            results[name] = result
        }
        parts.removeAll { errors[$0.name] != nil }
    }

    private static func response(
        _ request: ProduceRequest, _ results: [TopicPartition: AppendResult], _ call: RequestCall, _ broker: BrokerContext
    ) -> ProduceResponse {
        var response = ProduceResponse()
        var leaders: Set<Int32> = []
        for topic in request.topicData {
            var partitions: [ProduceResponse.PartitionProduceResponse] = []
            for data in topic.partitionData {
                let name = TopicPartition(topic.name, data.index)
                let result = results[name] ?? AppendResult(error: .unknownServerError)
                var part = ProduceResponse.PartitionProduceResponse(
                    index: data.index, errorCode: result.error.rawValue, baseOffset: result.baseOffset,
                    logAppendTimeMs: result.logAppendTimeMs, logStartOffset: result.logStartOffset,
                    recordErrors: result.recordErrors.map { .init(batchIndex: $0.batchIndex, batchIndexErrorMessage: $0.message) },
                    errorMessage: result.message)
                if call.version >= 10, result.error == .notLeaderOrFollower, let known = broker.metadata.image.partition(name) {
                    part.currentLeader = .init(leaderId: known.leader, leaderEpoch: known.leaderEpoch)
                    leaders.insert(known.leader)
                }
                partitions.append(part)
            }
            response.responses.append(.init(name: topic.name, partitionResponses: partitions))
        }
        for (id, endpoint, rack) in broker.endpoints(leaders, call.listener) {
            response.nodeEndpoints.append(.init(nodeId: id, host: endpoint.host, port: endpoint.port, rack: rack))
        }
        return response
    }
}

extension ErrorCode {
    fileprivate var asBatchError: RecordBatchError { RecordBatchError(baseOffset: 0, code: self, reason: message) }
}
