import Codecs
import KafkaProto
import Platform

/// Batches as producers send them.
enum TestBatch {
    /// - Parameters:
    ///   - values: a record each; the key is the value's first letter.
    ///   - time: of the first record; each next one is 1 ms later.
    static func make(
        _ values: [String], compression: Compression = .none, time: Int64 = 1_000_000, producer: (id: Int64, epoch: Int16, sequence: Int32)? = nil,
        isTransactional: Bool = false, hasKeys: Bool = true
    ) -> Bytes {
        var builder = RecordBatchBuilder(compression: compression)
        for (index, value) in values.enumerated() {
            builder.append(
                timestamp: time + Int64(index), key: hasKeys ? Bytes(utf8: String(value.prefix(1))) : nil,
                value: value.count > 1 || !hasKeys ? Bytes(utf8: value) : nil)
        }
        var header = RecordBatchBuilder.Header()
        if let producer {
            header.producerId = producer.id
            header.producerEpoch = producer.epoch
            header.baseSequence = producer.sequence
            header.isTransactional = isTransactional
        }
        return (try? builder.finish(header)) ?? .empty
    }
}
