import Platform

/// The file at the end of a transaction log: made, lengthened, written and synced by one job at a time.
final class TransactionLogFile: @unchecked Sendable {
    // Sendable: used only by the one job that `TransactionLog.State.running` admits.
    private let folder: String
    private let options: TransactionLog.Options
    private var file: File?
    /// Bytes written.
    private var position = 0
    /// Length of the file, with what was put ahead.
    private var size = 0
    /// Up to here the device holds zeroes ahead of the records, so that a sync need not note new blocks.
    private var zeroed = 0

    /// How far zeroes are written ahead, in bytes.
    private static let zeroesBytes = 256 << 10
    /// A file with less than this left grows, in bytes.
    private static let reserveBytes = 4096
    private static let zeroes = Bytes([UInt8](repeating: 0, count: zeroesBytes))

    init(folder: String, options: TransactionLog.Options) {
        self.folder = folder
        self.options = options
    }

    /// Writes records and makes them durable, with their file's name where it is new.
    /// - Returns: what the sync took in nanoseconds, 0 where none was asked for.
    func write(_ records: Bytes, firstZxid: Int64, inNewFile: Bool) throws(SystemError) -> Int64 {
        if inNewFile || (options.fileBytesMax > 0 && position > options.fileBytesMax) { self.file = nil }
        let isNew = self.file == nil
        let file = if let open = self.file { open } else { try make(firstZxid) }
        try lengthen(file, for: records.count)
        if isNew {
            try file.write([TransactionLogFormat.header(), records], at: 0)
        } else {
            try file.write(records, at: position)
        }
        position += records.count
        guard options.forceSync else { return 0 }
        let start = MonotonicTime.now
        try file.syncData()
        if isNew { try FileSystem.syncDirectory(folder) }
        return MonotonicTime.now.nanoseconds - start.nanoseconds
    }

    private func make(_ firstZxid: Int64) throws(SystemError) -> File {
        try DataFile.makeFolder(folder)
        let made = try File.open(DataFile.logPath(folder, zxid: firstZxid), .createNew)
        file = made
        position = TransactionLogFormat.headerBytes
        size = position
        zeroed = 0
        return made
    }

    /// Room for `count` bytes more: the length in steps of `preAllocBytes`, as ZooKeeper's files have it, and zeroes just ahead.
    private func lengthen(_ file: File, for count: Int) throws(SystemError) {
        guard options.preAllocBytes > 0 else { return }
        let end = position + count
        if end + TransactionLogFile.reserveBytes >= size {
            let steps = (end + TransactionLogFile.reserveBytes - size) / options.preAllocBytes + 1
            size += steps * options.preAllocBytes
            try file.truncate(to: size)
        }
        if end > zeroed {
            // A full disk may still have room for the records themselves; what matters is whether their write fails.
            let length = min(TransactionLogFile.zeroesBytes, size - end)
            zeroed = end
            if (try? file.write(TransactionLogFile.zeroes.prefix(length), at: end)) != nil { zeroed += length }
        }
    }
}
