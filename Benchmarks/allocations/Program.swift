import CAllocations
import KafkaProto
import Platform

/// Prints how many records it iterated, each with its key and value, and how many allocations that took.
///
/// A program of its own: counting stands between a program and the C library's malloc, and all that `bench-proto` measures would
/// pay for it.
@main
enum Program {
    static func main() throws {
        let value = Bytes([UInt8](repeating: 7, count: 86))
        var set = ByteBuffer(capacity: 1 << 20)
        var offset: Int64 = 0
        while set.count < 1 << 20 {
            var builder = RecordBatchBuilder(baseOffset: offset, capacity: 1 << 15)
            while builder.sizeInBytes < 1 << 14 {
                builder.append(timestamp: 1_700_000_000_000 + offset, key: value.prefix(8), value: value)
                offset = builder.nextOffset
            }
            set.append(try builder.finish())
        }
        let bytes = set.finish()
        // What the runtime makes once in a process (metadata) is no cost of a record.
        _ = try iterate(bytes)
        ftk_allocations_reset()
        let count = try iterate(bytes)
        let allocations = ftk_allocations_count()
        StandardStream.output.write(ftk_allocations_work() == 0 ? "\(count) -\n" : "\(count) \(allocations)\n")
    }

    @inline(never)
    private static func iterate(_ set: Bytes) throws -> Int {
        var (count, size) = (0, 0)
        var reader = RecordBatchReader(set)
        while let batch = try reader.next() {
            var records = try batch.records()
            while let record = try records.next() {
                count += 1
                size &+= (record.key?.count ?? 0) &+ (record.value?.count ?? 0)
            }
        }
        precondition(size == count * 94, "each record has a key of 8 bytes and a value of 86")
        return count
    }
}
