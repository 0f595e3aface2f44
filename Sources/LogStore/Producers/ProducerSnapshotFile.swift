import KafkaProto
import Platform

/// `.snapshot` of a log folder: what was known of each producer at an offset.
///
/// Int16 version 1, UInt32 CRC-32C of what follows, Int32 entries; an entry of 46 bytes: Int64 producer id, Int16 epoch, Int32 last
/// sequence, Int64 last offset, Int32 offset delta, Int64 timestamp, Int32 coordinator epoch, Int64 first offset of the transaction (-1).
public enum ProducerSnapshotFile {
    public struct Entry: Sendable, Equatable {
        public let producerId: Int64
        public let producerEpoch: Int16
        public let lastSequence: Int32
        /// -1: no batch is known.
        public let lastOffset: Int64
        public let offsetDelta: Int32
        public let lastTimestamp: Int64
        public let coordinatorEpoch: Int32
        public let currentTransactionFirstOffset: Int64?

        public var firstSequence: Int32 { RecordBatch.sequence(lastSequence, plus: -offsetDelta) }
    }

    /// The entries of a file, in their order.
    public static func read(_ path: String) throws(LogError) -> [Entry] {
        try entries(try onDisk { () throws(SystemError) in try FileSystem.read(path) }, path: path)
    }

    static func entries(_ bytes: Bytes, path: String) throws(LogError) -> [Entry] {
        guard bytes.count >= 10 else { throw .damaged(path, at: bytes.count, "the snapshot is cut off") }
        guard bytes.int16(at: 0) == 1 else { throw .damaged(path, at: 0, "version \(bytes.int16(at: 0)) is not known") }
        let computed = CRC32C.checksum(bytes.dropFirst(6))
        guard bytes.uint32(at: 2) == computed else {
            throw .damaged(path, at: 2, "checksum \(bytes.uint32(at: 2)), computed \(computed)")
        }
        let count = Int(bytes.int32(at: 6))
        guard count >= 0, bytes.count - 10 >= count * 46 else { throw .damaged(path, at: 6, "\(count) entries do not fit") }
        return (0..<count).map { index in
            let at = 10 + index * 46
            let first = bytes.int64(at: at + 38)
            return Entry(
                producerId: bytes.int64(at: at), producerEpoch: bytes.int16(at: at + 8), lastSequence: bytes.int32(at: at + 10),
                lastOffset: bytes.int64(at: at + 14), offsetDelta: bytes.int32(at: at + 22), lastTimestamp: bytes.int64(at: at + 26),
                coordinatorEpoch: bytes.int32(at: at + 34), currentTransactionFirstOffset: first >= 0 ? first : nil)
        }
    }
}
