import Glibc

/// What a test sees of file changes, to tell what a power cut would have left.
///
/// Off (and then one look behind a lock) in the programs. While on, every change made through `File` and `FileSystem` is
/// told to the recorders in the order it was made; `PowerCut` builds folders from it.
public enum FileTrace {
    public enum Change: Sendable {
        case opened(file: FileIdentity, path: String, truncated: Bool)
        case written(file: FileIdentity, bytes: Bytes, position: Int)
        case truncated(file: FileIdentity, size: Int)
        case synced(file: FileIdentity)
        case madeDirectory(String)
        case renamed(from: String, to: String)
        case removed(String)
        case syncedDirectory(String)
    }

    /// Device and inode: a file keeps it through renames.
    public struct FileIdentity: Hashable, Sendable {
        public let device: UInt
        public let inode: UInt
    }

    /// A recorder that `record` began.
    public struct Recorder: Sendable {
        fileprivate let number: Int
    }

    private static let recorders = Guarded<(next: Int, sinks: [(number: Int, sink: @Sendable (Change) -> Void)])>((0, []))

    /// Tells every change from now on.
    public static func record(_ sink: @escaping @Sendable (Change) -> Void) -> Recorder {
        recorders.withLock { state in
            state.next += 1
            state.sinks.append((state.next, sink))
            return Recorder(number: state.next)
        }
    }

    public static func stop(_ recorder: Recorder) {
        recorders.withLock { state in state.sinks.removeAll { $0.number == recorder.number } }
    }

    /// Writes and syncs of files whose path begins with a key fail with its error number: a disk that is full or broken.
    private static let faults = Guarded<[String: Int32]>([:])

    /// - Parameter code: for example ENOSPC; nil ends it.
    public static func fail(_ prefix: String, with code: Int32?) { faults.withLock { $0[prefix] = code } }

    static func checkFaults(_ call: String, _ path: String) throws(SystemError) {
        let code = faults.withLock { faults in faults.isEmpty ? nil : faults.first { path.hasPrefix($0.key) }?.value }
        if let code { throw SystemError(code: code, call: call, subject: path) }
    }

    private static func tell(_ change: () -> Change?) {
        let sinks = recorders.withLock { $0.sinks.isEmpty ? nil : $0.sinks }
        guard let sinks, let change = change() else { return }
        for (_, sink) in sinks { sink(change) }
    }

    static func identity(_ status: stat) -> FileIdentity {
        FileIdentity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    }

    private static func identity(_ file: File) -> FileIdentity? { (try? file.status()).map(identity) }

    static func opened(_ file: File, truncated: Bool) {
        tell { identity(file).map { .opened(file: $0, path: file.path, truncated: truncated) } }
    }
    static func written(_ file: File, _ bytes: Bytes, at position: Int) {
        tell { identity(file).map { .written(file: $0, bytes: bytes, position: position) } }
    }
    static func truncated(_ file: File, to size: Int) { tell { identity(file).map { .truncated(file: $0, size: size) } } }
    static func synced(_ file: File) { tell { identity(file).map { .synced(file: $0) } } }
    static func madeDirectory(_ path: String) { tell { .madeDirectory(path) } }
    static func renamed(_ from: String, _ to: String) { tell { .renamed(from: from, to: to) } }
    static func removed(_ path: String) { tell { .removed(path) } }
    static func syncedDirectory(_ path: String) { tell { .syncedDirectory(path) } }
}
