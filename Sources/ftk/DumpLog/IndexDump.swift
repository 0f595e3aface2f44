import CommandLine
import KafkaProto
import LogStore
import Platform

/// Prints indexes and snapshots, and compares indexes with their segment.
final class IndexDump {
    private let out: Output
    private let isSanityCheck: Bool
    private let verifiesOnly: Bool
    /// Told after all files, by kind and file.
    private var findings: [(title: String, file: String, lines: [String])] = []

    init(out: Output, isSanityCheck: Bool, verifiesOnly: Bool) {
        self.out = out
        self.isSanityCheck = isSanityCheck
        self.verifiesOnly = verifiesOnly
    }

    private func find(_ title: String, _ file: String, _ line: String) {
        if let index = findings.firstIndex(where: { $0.title == title && $0.file == file }) {
            findings[index].lines.append(line)
        } else {
            findings.append((title, file, [line]))
        }
    }

    func finish() {
        for finding in findings {
            out.textLine("\(finding.title)\(finding.file)")
            for line in finding.lines { out.textLine(line) }
        }
    }

    private func corrupt(_ message: String) -> DumpFailure {
        DumpFailure(message, exception: "org.apache.kafka.storage.internals.log.CorruptIndexException: \(message)")
    }

    /// The segment beside an index.
    private func segment(of path: String) throws -> File {
        let log = path.prefix(path.count - (path.split(separator: ".").last?.count ?? 0)) + "log"
        return try File.open(String(log), .read)
    }

    /// The batch that begins at `position`; nil where none does.
    private func batch(_ file: File, _ position: Int) throws -> RecordBatch? {
        let head = try file.read(at: position, count: 12)
        guard head.count == 12 else { return nil }
        let size = Int(head.int32(at: 8)) + 12
        guard size > 26, size <= (try file.size()) - position else { return nil }
        return try? RecordBatch(try file.read(at: position, count: size))
    }

    func offsets(_ path: String, base: Int64) throws {
        let log = try segment(of: path)
        let bytes = try FileSystem.read(path)
        let count = bytes.count / 8
        if isSanityCheck {
            guard bytes.count % 8 == 0 else {
                throw corrupt("Corrupt index found, index file (\(path)) is \(bytes.count) bytes large, which is no multiple of 8")
            }
            return out.textLine("\(path) passed sanity check.")
        }
        for index in 0..<count {
            let offset = base + Int64(bytes.int32(at: index * 8))
            let position = Int(bytes.int32(at: index * 8 + 4))
            // Preallocated entries are zeroes.
            if offset == base, index > 0 { return }
            if let batch = try batch(log, position), offset != batch.lastOffset {
                find("Mismatches in :", path, "  Index offset: \(offset), log offset: \(batch.lastOffset)")
            }
            if !verifiesOnly {
                out.row("dump-log", .object([("type", .string("offset")), ("offset", .int(offset)), ("position", .number(position))]), text: "offset: \(offset) position: \(position)")
            }
        }
    }

    func times(_ path: String, base: Int64) throws {
        let log = try segment(of: path)
        let bytes = try FileSystem.read(path)
        let count = bytes.count / 12
        if isSanityCheck {
            if count > 0, bytes.int64(at: (count - 1) * 12) < bytes.int64(at: 0) {
                throw corrupt(
                    "Corrupt time index found, time index file (\(path)) has non-zero size but the last timestamp is \(bytes.int64(at: (count - 1) * 12)) "
                        + "which is less than the first timestamp \(bytes.int64(at: 0))")
            }
            return out.textLine("\(path) passed sanity check.")
        }
        var previous: Int64 = -1
        for index in 0..<count {
            let timestamp = bytes.int64(at: index * 12)
            let offset = base + Int64(bytes.int32(at: index * 12 + 8))
            if offset == base, index > 0 { return }
            try check(path, log, timestamp, offset, previous)
            if !verifiesOnly {
                out.row(
                    "dump-log", .object([("type", .string("time")), ("timestamp", .int(timestamp)), ("offset", .int(offset))]),
                    text: "timestamp: \(timestamp) offset: \(offset)")
            }
            previous = timestamp
        }
    }

    private func check(_ path: String, _ log: File, _ timestamp: Int64, _ offset: Int64, _ previous: Int64) throws {
        var position = 0
        while let batch = try batch(log, position) {
            if batch.lastOffset >= offset {
                guard batch.lastOffset == offset else {
                    return find("The following indexed offsets are not found in the log.", "", "Indexed offset: \(offset), found log offset: \(batch.lastOffset)")
                }
                if batch.maxTimestamp != timestamp {
                    find("Found timestamp mismatch in :", path, "  Index timestamp: \(timestamp), log timestamp: \(batch.maxTimestamp)")
                }
                if previous >= timestamp {
                    find("Found out of order timestamp in :", path, "  Index timestamp: \(timestamp), Previously indexed timestamp: \(previous)")
                }
                return
            }
            position += batch.sizeInBytes
        }
        find("The following indexed offsets are not found in the log.", "", "Indexed offset: \(offset), found log offset: -1")
    }

    func producers(_ path: String) throws {
        for entry in try ProducerSnapshotFile.read(path) {
            let first = entry.currentTransactionFirstOffset.map { "OptionalLong[\($0)]" } ?? "OptionalLong.empty"
            var text =
                "producerId: \(entry.producerId) producerEpoch: \(entry.producerEpoch) coordinatorEpoch: \(entry.coordinatorEpoch) "
                + "currentTxnFirstOffset: \(first) lastTimestamp: \(entry.lastTimestamp) "
            if entry.lastOffset >= 0 {
                text += "firstSequence: \(entry.firstSequence) lastSequence: \(entry.lastSequence) lastOffset: \(entry.lastOffset) "
                    + "offsetDelta: \(entry.offsetDelta) timestamp: \(entry.lastTimestamp)"
            }
            let line = text
            out.row(
                "dump-log",
                .object([
                    ("type", .string("producer")), ("producerId", .int(entry.producerId)), ("producerEpoch", .number(entry.producerEpoch)),
                    ("coordinatorEpoch", .number(entry.coordinatorEpoch)), ("lastSequence", .number(entry.lastSequence)),
                    ("lastOffset", .int(entry.lastOffset)), ("lastTimestamp", .int(entry.lastTimestamp)),
                ]), text: line)
        }
    }

    func transactions(_ path: String) throws {
        let bytes = try FileSystem.read(path)
        var at = 0
        while at + 34 <= bytes.count {
            let values = (1...4).map { bytes.int64(at: at + 2 + ($0 - 1) * 8) }
            let version = bytes.int16(at: at)
            out.row(
                "dump-log",
                .object([
                    ("type", .string("abortedTransaction")), ("producerId", .int(values[0])), ("firstOffset", .int(values[1])),
                    ("lastOffset", .int(values[2])), ("lastStableOffset", .int(values[3])),
                ]),
                text: "version: \(version) producerId: \(values[0]) firstOffset: \(values[1]) lastOffset: \(values[2]) lastStableOffset: \(values[3])")
            at += 34
        }
    }
}
