import Glibc

/// What a test sees of file changes, to tell what a power cut would have left.
///
/// Off (and then one atomic look) in the programs. While on, every change made through `File` and `FileSystem` is told to
/// the recorder in the order it was made; `PowerCut` builds folders from it.
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

    private static let recorder = Guarded<(@Sendable (Change) -> Void)?>(nil)

    /// Tells every change from now on; nil turns it off.
    public static func record(_ sink: (@Sendable (Change) -> Void)?) { recorder.withLock { $0 = sink } }

    private static func tell(_ change: () -> Change?) {
        guard let sink = recorder.withLock({ $0 }) else { return }
        if let change = change() { sink(change) }
    }

    private static func identity(_ file: File) -> FileIdentity? {
        guard let status = try? file.status() else { return nil }
        return FileIdentity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    }

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
