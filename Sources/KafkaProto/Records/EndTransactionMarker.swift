import Codecs
import Platform

/// The end of a transaction in a partition: the only record of a control batch that the coordinator has written.
public struct EndTransactionMarker: Sendable, Equatable {
    public let isCommit: Bool
    public let coordinatorEpoch: Int32

    public init(isCommit: Bool, coordinatorEpoch: Int32) {
        self.isCommit = isCommit
        self.coordinatorEpoch = coordinatorEpoch
    }

    /// Of a record of a control batch; nil where it is a control record of another type.
    ///
    /// - Throws: a value that is no marker.
    public init?(_ record: Record) throws(RecordBatchError) {
        switch ControlRecordType(key: record.key) {
        case .commit: isCommit = true
        case .abort: isCommit = false
        default: return nil
        }
        do throws(DecodeError) {
            var reader = ByteReader(record.value ?? .empty, names: "EndTxnMarker\nversion\ncoordinatorEpoch")
            reader.field = 0
            let version = try reader.int16()
            guard version >= 0 else { throw reader.failure("version \(version) is below 0") }
            reader.field = 1
            coordinatorEpoch = try reader.int32()
        } catch {
            throw RecordBatchError(baseOffset: record.offset, error)
        }
    }

    /// The control batch with this marker alone, at offset 0.
    public func batch(
        producerId: Int64, producerEpoch: Int16, timestamp: Int64, partitionLeaderEpoch: Int32 = -1
    ) -> Bytes {
        var value = ByteWriter(capacity: 6)
        value.int16(0)
        value.int32(coordinatorEpoch)
        var builder = RecordBatchBuilder(capacity: 96)
        builder.append(
            timestamp: timestamp, key: (isCommit ? ControlRecordType.commit : .abort).key, value: value.finish())
        var header = RecordBatchBuilder.Header()
        header.partitionLeaderEpoch = partitionLeaderEpoch
        header.producerId = producerId
        header.producerEpoch = producerEpoch
        header.isTransactional = true
        header.isControl = true
        return builder.finishUncompressed(header)
    }
}
