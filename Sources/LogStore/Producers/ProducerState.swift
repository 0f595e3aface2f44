import KafkaProto

/// What a partition remembers of an idempotent or transactional producer (KIP-98; upstream: `ProducerStateEntry`).
public struct ProducerState: Sendable, Equatable {
    /// A batch that was appended, to recognise it when it comes again.
    struct BatchMetadata: Sendable, Equatable {
        let lastSequence: Int32
        let lastOffset: Int64
        let offsetDelta: Int32
        let timestamp: Int64

        var firstSequence: Int32 { RecordBatch.sequence(lastSequence, plus: -offsetDelta) }
        var firstOffset: Int64 { lastOffset - Int64(offsetDelta) }
    }

    /// A producer may have this many requests under way.
    static let batchesMax = 5

    public let producerId: Int64
    public internal(set) var epoch: Int16
    /// Oldest first.
    var batches: [BatchMetadata] = []
    /// -1: no transaction marker was seen.
    public internal(set) var coordinatorEpoch: Int32 = -1
    /// ms, of the last batch or marker.
    public internal(set) var lastTimestamp: Int64
    /// Where the transaction under way begins; nil outside of one.
    public internal(set) var currentTransactionFirstOffset: Int64?

    init(producerId: Int64, epoch: Int16, timestamp: Int64) {
        self.producerId = producerId
        self.epoch = epoch
        lastTimestamp = timestamp
    }

    /// -1 where there is none.
    public var lastSequence: Int32 { batches.last?.lastSequence ?? -1 }
    public var lastOffset: Int64 { batches.last?.lastOffset ?? -1 }

    /// The batch with just these sequence numbers, if it was appended lately.
    func duplicate(of batch: RecordBatch) -> BatchMetadata? {
        guard batch.producerEpoch == epoch else { return nil }
        return batches.first { $0.firstSequence == batch.baseSequence && $0.lastSequence == batch.lastSequence }
    }

    mutating func add(_ batch: BatchMetadata) {
        batches.append(batch)
        if batches.count > ProducerState.batchesMax { batches.removeFirst() }
        lastTimestamp = batch.timestamp
    }
}
