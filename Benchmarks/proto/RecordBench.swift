import KafkaProto
import Platform

/// Validating batches and iterating their records.
enum RecordBench {
    /// About 1 MiB of batches of `size` bytes with records of 100 bytes.
    static func set(batchSize: Int) throws -> Bytes {
        let value = Measure.noise(86)
        var out = ByteBuffer(capacity: 1 << 20)
        var offset: Int64 = 0
        while out.count < 1 << 20 {
            var builder = RecordBatchBuilder(baseOffset: offset, capacity: batchSize + 256)
            while builder.sizeInBytes < batchSize {
                builder.append(timestamp: 1_700_000_000_000 + offset, key: value.prefix(8), value: value)
                offset = builder.nextOffset
            }
            out.append(try builder.finish())
        }
        return out.finish()
    }

    static func rows() throws -> [Row] {
        var rows: [Row] = []
        let plain = Measure.noise(1 << 20)
        for size in [1 << 20, 1 << 14] {
            let set = try set(batchSize: size)
            let (crcTime, taken) = try Measure.sideBySide(
                { Measure.use(CRC32C.checksum(plain)) },
                {
                    var reader = RecordBatchReader(set)
                    while let batch = try reader.next() { try batch.validate() }
                })
            let crc = Double(plain.count) / crcTime
            rows.append(
                Row(
                    name: "batches of \(size >> 10) KiB validated, against that CRC", unit: "GB/s", goal: 0.8 * crc,
                    reached: Double(set.count) / taken))
        }
        let set = try set(batchSize: 1 << 14)
        let count = try iterate(set)
        let taken = try Measure.nanoseconds { Measure.use(try iterate(set)) }
        rows.append(
            Row(
                name: "records of 100 bytes iterated, with key and value", unit: "million/s", goal: 20,
                reached: Double(count) / taken * 1000))
        rows.append(try allocations())
        let value = Measure.noise(86)
        let building = try Measure.nanoseconds {
            var builder = RecordBatchBuilder(capacity: 1 << 15)
            for i in 0..<160 { builder.append(timestamp: Int64(i), key: value.prefix(8), value: value) }
            Measure.use(try builder.finish())
        }
        rows.append(
            // 500 MB/s of records.
            Row(name: "records of 100 bytes appended to batches", unit: "million/s", goal: 5, reached: 160 / building * 1000))
        return rows
    }

    /// What `bench-allocations`, which lies beside this program, counts.
    private static func allocations() throws -> Row {
        let folder = Environment.executablePath.flatMap { FileSystem.parent(of: $0) }
        let program = (folder ?? ".") + "/bench-allocations"
        let child = try ChildProcess.start(program, [], output: .pipe)
        let words = (child.output?.readAll().stringLossy ?? "").split { $0 == " " || $0 == "\n" }
        guard child.waitForEnd().isSuccess, words.count == 2 else { throw JavaBench.Failure(description: "\(program) gives no numbers") }
        return Row(
            name: "allocations for \(words[0]) records", unit: "allocations", goal: 0, reached: Double(words[1]) ?? 0, isLimit: true,
            note: words[1] == "-" ? "not counted under a sanitizer" : "")
    }

    @inline(never)
    static func iterate(_ set: Bytes) throws -> Int {
        var count = 0
        var bytes = 0
        var reader = RecordBatchReader(set)
        while let batch = try reader.next() {
            var records = try batch.records()
            while let record = try records.next() {
                count += 1
                bytes &+= (record.key?.count ?? 0) &+ (record.value?.count ?? 0)
            }
        }
        Measure.use(bytes)
        return count
    }
}
