import Codecs
import KafkaProto
import Platform

/// Who writes within a transaction, or as an idempotent producer.
public struct ProducerIdAndEpoch: Hashable, Sendable {
    public var id: Int64
    public var epoch: Int16

    public init(id: Int64, epoch: Int16) {
        self.id = id
        self.epoch = epoch
    }
}

/// Record batches as the coordinators write them.
enum CoordinatorBatch {
    struct Record {
        var key: Bytes
        /// nil: a tombstone.
        var value: Bytes?
    }

    /// - Parameters:
    ///   - producer: makes the batch part of the producer's transaction.
    ///   - compression: of the records; where its library is not on this machine they stay as they are, since they must be kept.
    static func make(
        _ records: [Record], timestampMs: Int64, producer: ProducerIdAndEpoch? = nil, baseSequence: Int32 = -1, compression: Compression = .none
    ) -> Bytes {
        var builder = RecordBatchBuilder(compression: compression)
        for record in records { builder.append(timestamp: timestampMs, key: record.key, value: record.value) }
        var header = RecordBatchBuilder.Header()
        header.baseSequence = baseSequence
        if let producer {
            header.producerId = producer.id
            header.producerEpoch = producer.epoch
            header.isTransactional = true
        }
        do throws(CodecError) {
            return try builder.finish(header)
        } catch {
            return make(records, timestampMs: timestampMs, producer: producer, baseSequence: baseSequence)
        }
    }

    /// The marker that ends a transaction in a partition.
    static func marker(
        _ producer: ProducerIdAndEpoch, commits: Bool, coordinatorEpoch: Int32, timestampMs: Int64
    ) -> Bytes {
        var key = ByteWriter(capacity: 4)
        key.int16(0)
        key.int16(commits ? 1 : 0)
        var value = ByteWriter(capacity: 6)
        value.int16(0)
        value.int32(coordinatorEpoch)
        var builder = RecordBatchBuilder(capacity: 96)
        builder.append(timestamp: timestampMs, key: key.finish(), value: value.finish())
        var header = RecordBatchBuilder.Header()
        header.producerId = producer.id
        header.producerEpoch = producer.epoch
        header.isTransactional = true
        header.isControl = true
        return builder.finishUncompressed(header)
    }

    /// What a control batch says: true for a commit, false for an abort, nil for another control record.
    static func readMarker(_ batch: RecordBatch) throws(RecordBatchError) -> Bool? {
        var records = try batch.records()
        guard let key = try records.next()?.key, key.count >= 4 else { return nil }
        switch key.int16(at: 2) {
        case 0: return false
        case 1: return true
        default: return nil
        }
    }
}
