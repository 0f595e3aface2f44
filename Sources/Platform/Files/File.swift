import CPlatform
import Glibc

/// An open file; the descriptor is closed with the last reference. Safe to use from several threads: every access names
/// its position, and the kernel orders what overlaps.
public final class File: Sendable {
    public enum Mode: Sendable {
        /// Must exist; only reading.
        case read
        /// Must exist; reading and writing.
        case readWrite
        /// Reading and writing, made when absent.
        case create
        /// Reading and writing; an existing file is an error (EEXIST).
        case createNew
        /// Reading and writing; made when absent, emptied when not.
        case truncate

        var flags: Int32 {
            switch self {
            case .read: O_RDONLY
            case .readWrite: O_RDWR
            case .create: O_RDWR | O_CREAT
            case .createNew: O_RDWR | O_CREAT | O_EXCL
            case .truncate: O_RDWR | O_CREAT | O_TRUNC
            }
        }
    }

    /// The path it was opened by; a later rename does not change it.
    public let path: String
    let descriptor: Int32

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Opens a file. The descriptor is not inherited by child processes.
    /// - Parameter permissions: of a file that is made, before the umask.
    public static func open(_ path: String, _ mode: Mode, permissions: UInt32 = 0o644) throws(SystemError) -> File {
        let descriptor = try checked("open", path) { ftk_open(path, mode.flags, permissions) }
        let file = File(path: path, descriptor: descriptor)
        if mode.flags & O_CREAT != 0 { FileTrace.opened(file, truncated: mode.flags & O_TRUNC != 0) }
        return file
    }

    func status() throws(SystemError) -> stat {
        var status = stat()
        try checked("fstat", path) { fstat(descriptor, &status) }
        return status
    }

    /// Length in bytes.
    public func size() throws(SystemError) -> Int { Int(try status().st_size) }

    /// Up to `count` bytes from `position`; fewer only at the end of the file.
    public func read(at position: Int, count: Int) throws(SystemError) -> Bytes {
        let storage = ByteStorage.make(capacity: max(count, 0))
        var done = 0
        while done < count {
            let n = try checked("pread", path) { pread(descriptor, storage.base + done, count - done, position + done) }
            if n == 0 { break }
            done += n
        }
        return Bytes(storage: storage, count: done)
    }

    /// Writes all of `bytes` at `position`.
    public func write(_ bytes: Bytes, at position: Int) throws(SystemError) {
        FileTrace.written(self, bytes, at: position)
        try bytes.withUnsafeBytes { (source) -> Result<Void, SystemError> in
            Result { () throws(SystemError) in try writeAll(source, at: position) }
        }.get()
    }

    /// Writes `parts` one after the other from `position`, in one call where the kernel takes them all.
    public func write(_ parts: [Bytes], at position: Int) throws(SystemError) {
        if parts.count == 1 { return try write(parts[0], at: position) }
        var at = position
        for part in parts {
            FileTrace.written(self, part, at: at)
            at += part.count
        }
        var vectors: [iovec] = []
        for part in parts where part.count > 0 {
            part.withUnsafeBytes { source in
                vectors.append(iovec(iov_base: UnsafeMutableRawPointer(mutating: source.baseAddress), iov_len: source.count))
            }
        }
        var written = 0
        let total = at - position
        try withExtendedLifetime(parts) { () throws(SystemError) in
            while written < total {
                // A short write: what is left of the list goes out part by part.
                if written > 0 {
                    var skip = written
                    for vector in vectors {
                        if skip >= vector.iov_len {
                            skip -= vector.iov_len
                            continue
                        }
                        let rest = UnsafeRawBufferPointer(start: vector.iov_base, count: vector.iov_len)
                        try writeAll(UnsafeRawBufferPointer(rebasing: rest[skip...]), at: position + written)
                        written += vector.iov_len - skip
                        skip = 0
                    }
                    break
                }
                written += try checked("pwritev", path) {
                    pwritev(descriptor, vectors, Int32(min(vectors.count, 1024)), position)
                }
            }
        }
    }

    private func writeAll(_ source: UnsafeRawBufferPointer, at position: Int) throws(SystemError) {
        try FileTrace.checkFaults("pwrite", path)
        guard let base = source.baseAddress else { return }
        var done = 0
        while done < source.count {
            done += try checked("pwrite", path) {
                pwrite(descriptor, base + done, source.count - done, position + done)
            }
        }
    }

    /// Cuts the file, or lengthens it with a hole that reads as zeroes.
    public func truncate(to size: Int) throws(SystemError) {
        FileTrace.truncated(self, to: size)
        try checked("ftruncate", path) { ftruncate(descriptor, size) }
    }

    /// Makes sure of room for `size` bytes in all; the new part reads as zeroes.
    public func allocate(to size: Int) throws(SystemError) {
        FileTrace.truncated(self, to: max(size, try self.size()))
        let code = posix_fallocate(descriptor, 0, size)
        if code != 0 { throw SystemError(code: code, call: "posix_fallocate", subject: path) }
    }

    /// Content and metadata to the device (fsync).
    public func sync() throws(SystemError) {
        try FileTrace.checkFaults("fsync", path)
        try checked("fsync", path) { fsync(descriptor) }
        FileTrace.synced(self)
    }

    /// Content, and of the metadata what reading it needs, to the device (fdatasync).
    public func syncData() throws(SystemError) {
        try FileTrace.checkFaults("fdatasync", path)
        try checked("fdatasync", path) { fdatasync(descriptor) }
        FileTrace.synced(self)
    }

    /// An exclusive advisory lock on the whole file, as Java's `FileChannel.tryLock` takes it (fcntl); held until the process ends or
    /// any descriptor of the file is closed.
    /// - Returns: false if another process holds it.
    public func tryLock() throws(SystemError) -> Bool {
        var region = flock()
        region.l_type = Int16(F_WRLCK)
        region.l_whence = Int16(SEEK_SET)
        do {
            try checked("fcntl", path) { ftk_lock(descriptor, &region) }
            return true
        } catch {
            if error.code == EAGAIN || error.code == EACCES { return false }
            throw error
        }
    }
}

/// A part of a file that is sent without being read (sendfile).
public struct FileRange: Sendable {
    public let file: File
    /// Bytes from the start of the file.
    public let position: Int
    /// Bytes.
    public let length: Int

    public init(file: File, position: Int, length: Int) {
        self.file = file
        self.position = position
        self.length = length
    }
}

extension File {
    /// Where data begin at or after `position`, past what was never written; nil where nothing follows. File systems
    /// without holes give `position`.
    public func nextData(from position: Int) throws(SystemError) -> Int? {
        do {
            return Int(try checked("lseek", path) { ftk_seek_data(descriptor, off_t(position)) })
        } catch {
            if error.code == ENXIO { return nil }
            if error.code == EINVAL { return position }
            throw error
        }
    }
}
