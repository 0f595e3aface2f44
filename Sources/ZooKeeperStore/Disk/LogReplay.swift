import Platform

/// Reads the log files behind a snapshot in the order of their zxids, and tells a torn tail from damage.
///
/// A server that dies in the middle of a write leaves a record cut off, or sectors of its last group that never reached
/// the device and read as zeroes; nobody was told that those transactions are durable. That is cut off. Anything else
/// that is no record, or a gap in the zxids of one epoch, is damage and refused.
struct LogReplay {
    struct Outcome {
        /// Of the last transaction that was given out, or what the replay began with.
        var lastZxid: Int64
        var transactions = 0
        /// What was repaired, a sentence each.
        var repairs: [String] = []
    }

    private let folder: String
    private var outcome: Outcome
    /// Why a gap that shows next is no surprise, for its message.
    private var hole: String?

    /// - Parameters:
    ///   - folder: the `version-2` for logs.
    ///   - zxid: what the state already holds.
    ///   - hole: what may be missing right behind `zxid`, for the message of a gap.
    ///   - apply: takes each transaction above `zxid`; its words where it cannot.
    static func run(
        _ folder: String, after zxid: Int64, hole: String? = nil,
        apply: (TransactionLogReader.Record) throws(RecoveryRefusal) -> Void
    ) throws(DiskError) -> Outcome {
        var replay = LogReplay(folder: folder, outcome: Outcome(lastZxid: zxid), hole: hole)
        let files = try DataFile.list(folder, .log)
        // A file may begin at or before the first transaction that is wanted.
        let first = files.lastIndex { $0.zxid <= zxid &+ 1 } ?? 0
        for index in files.indices.dropFirst(first) {
            try replay.read(files[index], isLast: index == files.count - 1, apply)
        }
        return replay.outcome
    }

    private mutating func read(
        _ file: DataFile, isLast: Bool, _ apply: (TransactionLogReader.Record) throws(RecoveryRefusal) -> Void
    ) throws(DiskError) {
        var reader = try TransactionLogReader(file.path)
        guard try reader.readHeader() else {
            if let behind = try reader.recordBehind(
                TransactionLogFormat.headerBytes + TransactionLog.groupBytesMax, zxid: outcome.lastZxid)
            {
                throw .damaged(
                    file: file.path, position: 0, expected: "a header, as a transaction follows at byte \(behind.position)",
                    found: "zeroes")
            }
            if isLast { try removeEmpty(file) }
            return
        }
        while true {
            switch try reader.next() {
            case .record(let record):
                if record.zxid <= outcome.lastZxid { continue }
                try checkOrder(record, file)
                do { try apply(record) } catch {
                    throw .damaged(
                        file: file.path, position: record.position,
                        expected: "a transaction that fits the tree (zxid 0x\(DataFile.hex(record.zxid)))", found: error.reason)
                }
                outcome.lastZxid = record.zxid
                outcome.transactions += 1
                hole = nil
            case .end(let position):
                if let behind = try reader.recordBehind(position, zxid: outcome.lastZxid) {
                    try refuse(
                        file, &reader, position,
                        expected: "a transaction, as zxid 0x\(DataFile.hex(behind.zxid)) follows at byte \(behind.position)",
                        found: "zeroes")
                    try cut(file, reader, at: position, isLast: isLast)
                } else if isLast && position == TransactionLogFormat.headerBytes {
                    // Its name is that of the next transaction's file.
                    try removeEmpty(file)
                }
                return
            case .invalid(let invalid):
                let recordsFollow = try reader.recordBehind(invalid.position + 1, zxid: outcome.lastZxid) != nil
                guard try reader.isLostWrite(invalid, recordsFollow: recordsFollow) else {
                    throw .damaged(
                        file: file.path, position: invalid.position, expected: invalid.expected, found: invalid.found)
                }
                try refuse(file, &reader, invalid.position, expected: invalid.expected, found: invalid.found)
                try cut(file, reader, at: invalid.position, isLast: isLast)
                return
            }
        }
    }

    /// Refuses where transactions lie further behind a hole than one group reaches: those were durable.
    private func refuse(
        _ file: DataFile, _ reader: inout TransactionLogReader, _ position: Int, expected: String, found: String
    ) throws(DiskError) {
        if try reader.recordBehind(position + TransactionLog.groupBytesMax, zxid: outcome.lastZxid) != nil {
            throw .damaged(file: file.path, position: position, expected: expected, found: found)
        }
    }

    private func checkOrder(_ record: TransactionLogReader.Record, _ file: DataFile) throws(DiskError) {
        // The upper half is the epoch of a quorum's leader; a new one counts from 1.
        guard record.zxid >> 32 == outcome.lastZxid >> 32, record.zxid != outcome.lastZxid + 1 else { return }
        let reason = hole.map { " (\($0))" } ?? ""
        throw .damaged(
            file: file.path, position: record.position, expected: "zxid 0x\(DataFile.hex(outcome.lastZxid + 1))\(reason)",
            found: "zxid 0x\(DataFile.hex(record.zxid))")
    }

    /// Ends a file at `position`. One that others follow stays as it is: they go on behind the last whole record, or the gap is seen.
    private mutating func cut(
        _ file: DataFile, _ reader: TransactionLogReader, at position: Int, isLast: Bool
    ) throws(DiskError) {
        hole = "\(file.path) ends in the middle of a record at byte \(position)"
        guard isLast else { return }
        try DiskError.wrap { () throws(SystemError) in
            let writable = try File.open(file.path, .readWrite)
            try writable.truncate(to: position)
            try writable.sync()
        }
        outcome.repairs.append(
            "\(file.path) was cut at byte \(position) of \(reader.size): what followed was never acknowledged")
        if position == TransactionLogFormat.headerBytes { try removeEmpty(file) }
    }

    private mutating func removeEmpty(_ file: DataFile) throws(DiskError) {
        try DiskError.wrap { () throws(SystemError) in
            try FileSystem.remove(file.path)
            try FileSystem.syncDirectory(folder)
        }
        outcome.repairs.append("\(file.path) was removed: no transaction was written to it")
    }
}
