import KafkaProto
import Platform

/// Reads a snapshot or a segment of KRaft's metadata log.
enum MetadataFile {
    /// The state after the last whole batch. What a transaction of the log (KIP-868) does counts when it has ended.
    /// - Throws: a file that cannot be read, or holds no batches.
    static func load(_ path: String) throws -> MetadataImage {
        let file: File
        do {
            file = try File.open(path, .read)
        } catch {
            throw FileFailure(path: path, reason: error.reason)
        }
        let size = try file.size()
        var image = MetadataImage()
        var open: MetadataImage?
        var position = 0
        while position < size {
            // Offset and length stand before the batch; the magic is the last of these bytes.
            let head = try file.read(at: position, count: min(17, size - position))
            guard head.count == 17 else { break }
            let length = Int(head.int32(at: 8)) + 12
            guard length > 17, position + length <= size else { break }
            guard let batch = try RecordBatch(try file.read(at: position, count: length)), batch.magic == 2, batch.isCrcValid else {
                throw CommandFailure("\(path): the batch at byte \(position) is corrupt")
            }
            position += length
            if batch.isControl { continue }
            try apply(batch, path, &image, &open)
        }
        if position == 0 { throw CommandFailure("\(path): there is no batch of records in it: a snapshot or segment of __cluster_metadata is expected") }
        return image
    }

    /// - Parameter open: the state within a transaction; nil where there is none.
    private static func apply(_ batch: RecordBatch, _ path: String, _ image: inout MetadataImage, _ open: inout MetadataImage?) throws {
        var records = try batch.records()
        while let record = try records.next() {
            do {
                let message = try MetadataRecord(record.value ?? .empty)
                switch message.kind.name {
                case "BEGIN_TRANSACTION_RECORD": open = image
                case "ABORT_TRANSACTION_RECORD": open = nil
                case "END_TRANSACTION_RECORD":
                    if let open { image = open }
                    open = nil
                default:
                    if open != nil { try open?.apply(message) } else { try image.apply(message) }
                }
            } catch {
                throw CommandFailure("\(path): the record at offset \(record.offset) cannot be read: \(error)")
            }
        }
        image.reached(offset: batch.lastOffset, epoch: batch.partitionLeaderEpoch, ms: batch.maxTimestamp)
        open?.reached(offset: batch.lastOffset, epoch: batch.partitionLeaderEpoch, ms: batch.maxTimestamp)
    }
}
