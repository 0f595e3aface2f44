import CommandLine
import KafkaProto
import Platform

/// Prints the batches of a segment, and their records where asked.
final class SegmentDump {
    private let out: Output
    private let decoder: RecordDecoder
    private let printsData: Bool
    private let isDeep: Bool
    private let skipsMetadata: Bool
    private let maxBytes: Int?
    private var gaps: [(file: String, last: Int64, next: Int64)] = []

    init(out: Output, decoder: RecordDecoder, printsData: Bool, isDeep: Bool, skipsMetadata: Bool, maxBytes: Int?) {
        self.out = out
        self.decoder = decoder
        self.printsData = printsData
        self.isDeep = isDeep
        self.skipsMetadata = skipsMetadata
        self.maxBytes = maxBytes
    }

    /// A snapshot of KRaft's metadata, which is written as a segment is.
    func snapshot(_ path: String) throws {
        let name = path.split(separator: "/").last.map { String($0) } ?? path
        if name == "bootstrap.checkpoint" {
            out.textLine("KRaft bootstrap snapshot")
        } else {
            let numbers = name.prefix { $0 != "." }.split(separator: "-")
            guard numbers.count == 2, let end = Int64(numbers[0]), let epoch = Int32(numbers[1]) else {
                throw DumpFailure(
                    "\(path): the name of a snapshot is OFFSET-EPOCH.checkpoint",
                    exception: "java.util.NoSuchElementException: No value present")
            }
            out.textLine("Snapshot end offset: \(end), epoch: \(epoch)")
        }
        try batches(path)
    }

    func segment(_ path: String, base: Int64) throws {
        out.textLine("Log starting offset: \(base)")
        try batches(path)
    }

    private func batches(_ path: String) throws {
        let file = try File.open(path, .read)
        let fileSize = try file.size()
        let size = min(fileSize, maxBytes ?? fileSize)
        var position = 0
        while position < size {
            let head = try file.read(at: position, count: min(17, size - position))
            guard head.count == 17 else { break }
            let length = Int(head.int32(at: 8)) + 12
            guard length >= 26, (0...2).contains(head.int8(at: 16)), position + length <= size else { break }
            guard let batch = try? RecordBatch(try file.read(at: position, count: length)) else { break }
            describe(batch, position)
            if isDeep { try records(batch, path) }
            position += length
            out.progress.tell("read", position, of: size, .bytes)
        }
        if position < size, maxBytes == nil {
            let name = path.split(separator: "/").last ?? ""
            out.textLine("Found \(size - position) invalid bytes at the end of \(name)")
        }
    }

    private func describe(_ batch: RecordBatch, _ position: Int) {
        let isValid = batch.isCrcValid
        let codec = (try? batch.compression.name) ?? "unknown"
        if out.format != .text {
            return out.jsonLine(
                "dump-log", 1,
                .object([
                    ("type", .string("batch")), ("position", .number(position)), ("baseOffset", .int(batch.baseOffset)),
                    ("lastOffset", .int(batch.lastOffset)), ("count", .number(batch.recordCount)), ("producerId", .int(batch.producerId)),
                    ("producerEpoch", .number(batch.producerEpoch)), ("baseSequence", .number(batch.baseSequence)),
                    ("partitionLeaderEpoch", .number(batch.partitionLeaderEpoch)), ("isTransactional", .bool(batch.isTransactional)),
                    ("isControl", .bool(batch.isControl)), ("maxTimestamp", .int(batch.maxTimestamp)), ("size", .number(batch.sizeInBytes)),
                    ("magic", .number(batch.magic)), ("compression", .string(codec)), ("crc", .number(batch.crc)), ("isValid", .bool(isValid)),
                ]))
        }
        if batch.magic >= 2 {
            let horizon = batch.deleteHorizonMs.map { "OptionalLong[\($0)]" } ?? "OptionalLong.empty"
            out.text(
                "baseOffset: \(batch.baseOffset) lastOffset: \(batch.lastOffset) count: \(batch.recordCount) baseSequence: \(batch.baseSequence) "
                    + "lastSequence: \(batch.lastSequence) producerId: \(batch.producerId) producerEpoch: \(batch.producerEpoch) "
                    + "partitionLeaderEpoch: \(batch.partitionLeaderEpoch) isTransactional: \(batch.isTransactional) isControl: \(batch.isControl) "
                    + "deleteHorizonMs: \(horizon)")
        } else {
            out.text("offset: \(batch.lastOffset)")
        }
        out.line(
            " position: \(position) \(batch.timestampType.name): \(batch.maxTimestamp) size: \(batch.sizeInBytes) magic: \(batch.magic) "
                + "compresscodec: \(codec) crc: \(batch.crc) isvalid: \(isValid)")
    }

    private func records(_ batch: RecordBatch, _ path: String) throws {
        var records = try batch.records()
        var last: Int64?
        while let record = try records.next() {
            if let last, record.offset != last + 1, batch.isCompressed == false || batch.isLegacy { gaps.append((path, last, record.offset)) }
            last = record.offset
            if out.format != .text {
                row(record, batch)
                continue
            }
            var line = "|"
            if !skipsMetadata { line += " " + metadata(record, batch) }
            if batch.isControl {
                line += try control(record)
            } else if printsData {
                let (key, value) = decoder.texts(record)
                if let key { line += " key: \(key)" }
                if let value { line += " payload: \(value)" }
            }
            out.line(line)
        }
    }

    private func metadata(_ record: Record, _ batch: RecordBatch) -> String {
        var text = "offset: \(record.offset) \(batch.timestampType.name): \(record.timestamp) keySize: \(record.keySize) valueSize: \(record.valueSize)"
        if batch.magic >= 2 {
            let delta = Int32(truncatingIfNeeded: record.offset - batch.baseOffset)
            let sequence = batch.baseSequence < 0 ? -1 : RecordBatch.sequence(batch.baseSequence, plus: delta)
            text += " sequence: \(sequence) headerKeys: [\(record.headers.map { $0.key }.joined(separator: ","))]"
        }
        return text
    }

    private func control(_ record: Record) throws -> String {
        guard let type = ControlRecordType(key: record.key) else { return " controlType: UNKNOWN(\(record.key?.count ?? 0))" }
        if let marker = try EndTransactionMarker(record) { return " endTxnMarker: \(type.name) coordinatorEpoch: \(marker.coordinatorEpoch)" }
        let message: (name: String, type: any KafkaMessage.Type)? =
            switch type {
            case .snapshotHeader: ("SnapshotHeader", SnapshotHeaderRecord.self)
            case .snapshotFooter: ("SnapshotFooter", SnapshotFooterRecord.self)
            case .kraftVersion: ("KRaftVersion", KRaftVersionRecord.self)
            case .kraftVoters: ("KRaftVoters", VotersRecord.self)
            default: nil
            }
        guard let message, let value = record.value, let data = try? MessageLayout(message.type).decode(value, version: 0) else {
            return " controlType: \(type.name)(\(type.rawValue))"
        }
        return " \(message.name) \(MessageText.json(data).text)"
    }

    private func row(_ record: Record, _ batch: RecordBatch) {
        let (key, value) = decoder.texts(record)
        out.jsonLine(
            "dump-log", 1,
            .object([
                ("type", .string("record")), ("offset", .int(record.offset)), ("timestamp", .int(record.timestamp)),
                ("keySize", .number(record.keySize)), ("valueSize", .number(record.valueSize)),
                ("headerKeys", .array(record.headers.map { .string($0.key) })), ("isControl", .bool(batch.isControl)),
                ("key", .optional(printsData ? key : nil)), ("value", .optional(printsData ? value : nil)),
            ]))
    }

    /// What Kafka's tool tells after all files.
    func finish() {
        var files: [String] = []
        for gap in gaps where !files.contains(gap.file) { files.append(gap.file) }
        for file in files {
            out.textLine("Non-consecutive offsets in \(file)")
            for gap in gaps where gap.file == file { out.textLine("  \(gap.last) is followed by \(gap.next)") }
        }
    }
}
