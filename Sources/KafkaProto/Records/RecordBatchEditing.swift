import Codecs
import Platform

/// What a broker changes in a batch that lies in its own buffer; `position` is where the batch begins.
///
/// Base offset and leader epoch are not covered by the checksum of v2; timestamps are, and it is computed anew.
extension ByteBuffer {
    /// A copy of `bytes` that can be changed.
    public init(copying bytes: Bytes) {
        self.init(capacity: bytes.count)
        append(bytes)
    }

    public mutating func setBaseOffset(_ offset: Int64, ofBatchAt position: Int) { set(offset, at: position) }

    /// Batches of magic 2 only.
    public mutating func setPartitionLeaderEpoch(_ epoch: Int32, ofBatchAt position: Int) {
        set(epoch, at: position + RecordBatchLayout.partitionLeaderEpoch)
    }

    /// Sets the timestamp type and the max timestamp (of messages v1: the timestamp) and computes the checksum anew.
    ///
    /// v0 has no timestamps and is left alone.
    public mutating func setMaxTimestamp(_ timestamp: Int64, _ type: TimestampType, ofBatch batch: RecordBatch, at position: Int) {
        let flagged = batch.attributes & ~RecordBatchLayout.logAppendTime
        let attributes = type == .logAppendTime ? flagged | RecordBatchLayout.logAppendTime : flagged
        switch batch.magic {
        case 0: return
        case 1:
            set(UInt8(truncatingIfNeeded: attributes), at: position + RecordBatchLayout.messageAttributes)
            set(timestamp, at: position + RecordBatchLayout.messageTimestamp)
        default:
            set(attributes, at: position + RecordBatchLayout.attributes)
            set(timestamp, at: position + RecordBatchLayout.maxTimestamp)
        }
        updateCRC(ofBatchAt: position, size: batch.sizeInBytes, magic: batch.magic)
    }

    /// Batches of magic 2 only: who produced it, with the checksum computed anew.
    public mutating func setProducer(
        id: Int64, epoch: Int16, baseSequence: Int32, isTransactional: Bool, ofBatch batch: RecordBatch, at position: Int
    ) {
        let flagged = batch.attributes & ~RecordBatchLayout.transactional
        set(isTransactional ? flagged | RecordBatchLayout.transactional : flagged, at: position + RecordBatchLayout.attributes)
        set(id, at: position + RecordBatchLayout.producerId)
        set(epoch, at: position + RecordBatchLayout.producerEpoch)
        set(baseSequence, at: position + RecordBatchLayout.baseSequence)
        updateCRC(ofBatchAt: position, size: batch.sizeInBytes, magic: batch.magic)
    }

    mutating func updateCRC(ofBatchAt position: Int, size: Int, magic: Int8) {
        if magic < 2 {
            set(CRC32.checksum(self, position + RecordBatchLayout.magic, size - RecordBatchLayout.magic),
                at: position + RecordBatchLayout.messageCRC)
        } else {
            set(CRC32C.checksum(self, position + RecordBatchLayout.attributes, size - RecordBatchLayout.attributes),
                at: position + RecordBatchLayout.crc)
        }
    }
}
