import Codecs
import Platform
import ZooKeeperProto

/// Writes a snapshot while the tree may go on.
public struct SnapshotWriter: ~Copyable {
    public struct Outcome: Sendable {
        public let path: String
        /// Of the file.
        public let bytes: Int
        public let znodes: Int
    }

    private let file: File
    private let compression: SnapshotCompression
    private let gzip: GzipWriter?
    private var position = 0
    private var checksum = Adler32()
    private var writer = JuteWriter(capacity: chunkBytes + 4096)
    /// Behind the checksum, not packed yet.
    private var unpacked = ByteBuffer(capacity: chunkBytes)
    private var packed = ByteBuffer(capacity: 0)

    /// What is packed and written at once, in bytes: a multiple of Snappy's chunks.
    private static let chunkBytes = 256 << 10

    /// Writes the state of `source` into `folder`, named after its last zxid, under a name that no one reads yet.
    /// - Parameter folder: the `version-2` of the folder for snapshots; made when absent.
    public static func write(
        _ source: some SnapshotSource, to folder: String, compression: SnapshotCompression = .none
    ) throws(DiskError) -> UnpublishedSnapshot {
        let path = DataFile.snapshotPath(folder, zxid: source.lastZxid, compression)
        let temporary = path + UnpublishedSnapshot.ending
        try DiskError.wrap { () throws(SystemError) in try DataFile.makeFolder(folder) }
        do {
            var snapshot = try open(temporary, compression)
            let (znodes, shownZxid) = try snapshot.write(source)
            try DiskError.wrap { () throws(SystemError) in try snapshot.file.sync() }
            return UnpublishedSnapshot(
                temporary: temporary, folder: folder, shownZxid: shownZxid,
                outcome: Outcome(path: path, bytes: snapshot.position, znodes: znodes))
        } catch {
            // A full disk should not keep half a snapshot.
            try? FileSystem.remove(temporary)
            throw error
        }
    }

    /// Writes a snapshot on a thread of `pool` and gives it its name when all that shows in it is durable in `log`.
    /// - Parameter done: on another thread; not called when the log fails.
    public static func write(
        _ source: some SnapshotSource, to folder: String, compression: SnapshotCompression, behind log: TransactionLog,
        on pool: WorkerPool, done: @escaping @Sendable (Result<Outcome, DiskError>) -> Void
    ) {
        pool.submit {
            do throws(DiskError) {
                let written = try write(source, to: folder, compression: compression)
                log.whenDurable(written.shownZxid) {
                    pool.submit { done(Result { () throws(DiskError) in try written.publish() }) }
                }
            } catch { done(.failure(error)) }
        }
    }

    private static func open(_ path: String, _ compression: SnapshotCompression) throws(DiskError) -> SnapshotWriter {
        let file: File
        do { file = try File.open(path, .truncate) } catch { throw .system(error) }
        let gzip = try DiskError.pack(path) { () throws(CodecError) in compression == .gzip ? try GzipWriter() : nil }
        return SnapshotWriter(file, gzip, compression)
    }

    private init(_ file: File, _ gzip: GzipWriter?, _ compression: SnapshotCompression) {
        self.file = file
        self.gzip = gzip
        self.compression = compression
    }

    private mutating func write(_ source: some SnapshotSource) throws(DiskError) -> (znodes: Int, shownZxid: Int64) {
        writer.int32(SnapshotFormat.magic)
        writer.int32(SnapshotFormat.version)
        writer.int64(SnapshotFormat.dbid)
        let sessions = source.sessions
        writer.int32(Int32(sessions.count))
        for session in sessions {
            writer.int64(session.id)
            writer.int32(session.timeoutMs)
            try flushFull()
        }
        let acls = source.acls
        writer.int32(Int32(acls.count))
        for entry in acls {
            writer.int64(entry.key)
            writer.vector(entry.acl)
            try flushFull()
        }
        var znodes = 0
        try source.forEachNode { node throws(DiskError) in
            writer.buffer(node.path)
            writer.buffer(node.data)
            writer.int64(node.aclKey)
            writer.record(node.stat)
            znodes += 1
            try flushFull()
        }
        writer.string(SnapshotFormat.end)
        try seal()
        let digest = source.digestAtEnd
        writer.int64(digest.zxid)
        writer.int32(SnapshotFormat.digestVersion)
        writer.int64(digest.treeDigest)
        try seal()
        writer.int64(digest.zxid)
        try seal()
        try pack(isLast: true)
        return (znodes, digest.zxid)
    }

    private mutating func flushFull() throws(DiskError) {
        if writer.count >= SnapshotWriter.chunkBytes { try flush() }
    }

    private mutating func flush() throws(DiskError) {
        let bytes = writer.finish()
        writer = JuteWriter(capacity: SnapshotWriter.chunkBytes + 4096)
        checksum.update(bytes)
        unpacked.append(bytes)
        try pack(isLast: false)
    }

    private mutating func seal() throws(DiskError) {
        try flush()
        writer.int64(Int64(checksum.value))
        writer.string(SnapshotFormat.end)
        try flush()
    }

    /// Writes whole chunks, and at the end what is left.
    private mutating func pack(isLast: Bool) throws(DiskError) {
        let whole = isLast ? unpacked.count : unpacked.count / SnapshotWriter.chunkBytes * SnapshotWriter.chunkBytes
        guard whole > 0 || isLast else { return }
        let bytes = unpacked.view().prefix(whole)
        switch compression {
        case .none:
            try put(bytes)
        case .gzip:
            guard let gzip else { return }
            gzip.write(bytes, to: &packed)
            if isLast { gzip.finish(to: &packed) }
            try put(packed.view())
            packed = ByteBuffer(capacity: packed.capacity)
        case .snappy:
            let framed = try DiskError.pack(file.path) { () throws(CodecError) in try Compression.snappy.compress(bytes) }
            // The framing begins with a header, once a file.
            try put(position == 0 ? framed : framed.dropFirst(SnappyFraming.headerBytes))
        }
        let rest = unpacked.view().dropFirst(whole)
        unpacked = ByteBuffer(capacity: SnapshotWriter.chunkBytes * 2)
        unpacked.append(rest)
    }

    private mutating func put(_ bytes: Bytes) throws(DiskError) {
        do { try file.write(bytes, at: position) } catch { throw .system(error) }
        position += bytes.count
    }
}

/// A snapshot whose bytes are durable and which has no name yet.
///
/// It shows transactions up to `shownZxid`. A recovery that reads it needs them from the log: it may have its name only
/// when the log has made them durable.
public struct UnpublishedSnapshot: Sendable {
    static let ending = ".tmp"

    fileprivate let temporary: String
    fileprivate let folder: String
    public let shownZxid: Int64
    fileprivate let outcome: SnapshotWriter.Outcome

    /// Gives it its name, durably.
    public func publish() throws(DiskError) -> SnapshotWriter.Outcome {
        try DiskError.wrap { () throws(SystemError) in
            try FileSystem.rename(temporary, to: outcome.path)
            try FileSystem.syncDirectory(folder)
        }
        return outcome
    }
}
