import KafkaProto
import LogStore
import Platform
import Testing

/// A log folder that Kafka 3.9.2 wrote, and what `kafka-dump-log.sh` says of it.
struct RealLog: Sendable, CustomTestStringConvertible {
    /// For example `plain`: the folder `Logs/plain` with `plain-0` in it, and `Logs/plain.txt`.
    let name: String
    var testDescription: String { name }

    static let closed = [
        "plain", "gzip", "snappy", "lz4", "zstd", "broker-gzip", "log-append-time", "compacted", "retention", "transactional",
        "consumer-offsets", "transaction-state"
    ].map(RealLog.init)

    private static let logs = (FileSystem.parent(of: FileSystem.parent(of: #filePath) ?? "") ?? "") + "/Logs"

    /// A line of the dump: what stands after each name.
    typealias Facts = [String: String]

    /// `plain-0`
    var folderName: String {
        get throws { try FileSystem.list("\(RealLog.logs)/\(name)")[0] }
    }

    var topic: String { get throws { String(try folderName.dropLast(2)) } }

    /// Copies the log.
    /// - Returns: its folder.
    func copy(into folder: TestFolder) throws -> String {
        let name = try folderName
        try TestFolder.copy("\(RealLog.logs)/\(self.name)/\(name)", to: "\(folder.path)/\(name)")
        return "\(folder.path)/\(name)"
    }

    /// The batches and the records in the dump, in order.
    func dump() throws -> (batches: [Facts], records: [Facts]) {
        let text = try FileSystem.read("\(RealLog.logs)/\(name).txt").stringLossy
        var batches: [Facts] = []
        var records: [Facts] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("baseOffset: ") { batches.append(RealLog.facts(line)) }
            if line.hasPrefix("| offset: ") { records.append(RealLog.facts(line.dropFirst(2))) }
        }
        return (batches, records)
    }

    /// `a: 1 b: 2`, up to the first name that is followed by free text.
    private static func facts(_ line: Substring) -> Facts {
        var facts: Facts = [:]
        let words = line.split(separator: " ")
        var index = 0
        while index + 1 < words.count, words[index].hasSuffix(":") {
            facts[String(words[index].dropLast())] = String(words[index + 1])
            index += 2
        }
        return facts
    }

    /// What the dump would say of the batches in a log.
    static func describe(_ batch: RecordBatch) throws -> Facts {
        [
            "baseOffset": "\(batch.baseOffset)", "lastOffset": "\(batch.lastOffset)", "count": "\(batch.recordCount)",
            "baseSequence": "\(batch.baseSequence)", "lastSequence": "\(batch.lastSequence)", "producerId": "\(batch.producerId)",
            "producerEpoch": "\(batch.producerEpoch)", "partitionLeaderEpoch": "\(batch.partitionLeaderEpoch)",
            "isTransactional": "\(batch.isTransactional)", "isControl": "\(batch.isControl)", "size": "\(batch.sizeInBytes)",
            "magic": "\(batch.magic)", "compresscodec": "\(try batch.compression)", "crc": "\(batch.crc)",
            batch.timestampType == .logAppendTime ? "LogAppendTime" : "CreateTime": "\(batch.maxTimestamp)"
        ]
    }
}

extension PartitionLog {
    /// All batches from the log's start, read as consumers do.
    func allBatches() throws -> [RecordBatch] {
        var batches: [RecordBatch] = []
        var offset = logStartOffset
        while offset < logEndOffset {
            let bytes = try readBatches(from: offset, maxBytes: 1000)
            for batch in RecordBatches(bytes) {
                batches.append(batch)
                offset = batch.nextOffset
            }
            if bytes.isEmpty { break }
        }
        return batches
    }
}
