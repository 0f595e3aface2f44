import CPlatform
import Glibc

/// Folders and whole files. Paths are used as they are given; nothing is expanded.
public enum FileSystem {
    /// Names in a folder, without `.` and `..`, in no order.
    public static func list(_ folder: String) throws(SystemError) -> [String] {
        guard let stream = opendir(folder) else { throw SystemError(code: errno, call: "opendir", subject: folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    /// Makes a folder and those above it that are missing.
    public static func makeDirectories(_ path: String, permissions: UInt32 = 0o755) throws(SystemError) {
        if isDirectory(path) { return }
        if let parent = parent(of: path), !isDirectory(parent) { try makeDirectories(parent, permissions: permissions) }
        if mkdir(path, permissions) != 0 && !(errno == EEXIST && isDirectory(path)) {
            throw SystemError(code: errno, call: "mkdir", subject: path)
        }
        FileTrace.madeDirectory(path)
    }

    /// The folder of a path: `a` for `a/b`, `.` for `b`, nil for `/`.
    public static func parent(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        if slash == path.startIndex { return path.count > 1 ? "/" : nil }
        return String(path[..<slash])
    }

    /// The folder that relative paths begin at.
    public static var workingDirectory: String { linkTarget("/proc/self/cwd") ?? "." }

    public static func rename(_ from: String, to: String) throws(SystemError) {
        try checked("rename", from) { Glibc.rename(from, to) }
        FileTrace.renamed(from, to)
    }

    /// Removes a file or an empty folder.
    public static func remove(_ path: String) throws(SystemError) {
        try checked("remove", path) { Glibc.remove(path) }
        FileTrace.removed(path)
    }

    /// Removes a file, or a folder with all that is in it; symbolic links are removed, not followed.
    public static func removeTree(_ path: String) throws(SystemError) {
        if isDirectory(path, followLinks: false) {
            for name in try list(path) { try removeTree(path + "/" + name) }
        }
        try remove(path)
    }

    static func status(_ path: String, followLinks: Bool = true) -> stat? {
        var status = stat()
        return (followLinks ? stat(path, &status) : lstat(path, &status)) == 0 ? status : nil
    }

    public static func exists(_ path: String) -> Bool { status(path) != nil }

    public static func isDirectory(_ path: String, followLinks: Bool = true) -> Bool {
        status(path, followLinks: followLinks).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
    }

    /// Whether this process may write there.
    public static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// - Throws: why this process may not write there.
    public static func checkWritable(_ path: String) throws(SystemError) {
        try checked("access", path) { access(path, W_OK) }
    }

    /// Length in bytes.
    public static func size(of path: String) throws(SystemError) -> Int { Int(try existing(path).st_size) }

    /// Milliseconds since 1970.
    public static func modificationTimeMs(_ path: String) throws(SystemError) -> Int64 {
        let time = try existing(path).st_mtim
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    private static func existing(_ path: String) throws(SystemError) -> stat {
        guard let status = status(path) else { throw SystemError(code: errno, call: "stat", subject: path) }
        return status
    }

    /// The whole content of a file. Works for files that do not tell their size, such as those of /proc.
    public static func read(_ path: String) throws(SystemError) -> Bytes {
        let file = try File.open(path, .read)
        let size = try file.size()
        if size > 0 { return try file.read(at: 0, count: size) }
        var content = ByteBuffer(capacity: 4096)
        while true {
            let part = try file.read(at: content.count, count: 4096)
            if part.isEmpty { return content.finish() }
            content.append(part)
        }
    }

    /// Replaces a file as a whole: after a crash there is the old content or the new (write `path.tmp`, fsync, rename, fsync the folder).
    public static func replace(_ path: String, with content: Bytes, permissions: UInt32 = 0o644) throws(SystemError) {
        let temporary = path + ".tmp"
        do {
            let file = try File.open(temporary, .truncate, permissions: permissions)
            try file.write(content, at: 0)
            try file.sync()
        }
        try rename(temporary, to: path)
        try syncDirectory(parent(of: path) ?? "/")
    }

    /// Makes names in a folder durable: files made, renamed or removed there.
    public static func syncDirectory(_ folder: String) throws(SystemError) {
        let descriptor = try checked("open", folder) { ftk_open(folder, O_RDONLY | O_DIRECTORY, 0) }
        defer { close(descriptor) }
        try checked("fsync", folder) { fsync(descriptor) }
        FileTrace.syncedDirectory(folder)
    }

    /// Bytes that are free for this process on the file system of `path`.
    public static func freeBytes(_ path: String) throws(SystemError) -> Int {
        var status = statvfs()
        try checked("statvfs", path) { statvfs(path, &status) }
        return Int(status.f_bavail) * Int(status.f_frsize)
    }

    /// Bytes of the file system of `path`, free or not.
    public static func totalBytes(_ path: String) throws(SystemError) -> Int {
        var status = statvfs()
        try checked("statvfs", path) { statvfs(path, &status) }
        return Int(status.f_blocks) * Int(status.f_frsize)
    }

    /// A new empty folder below the system's folder for temporary files.
    public static func makeTemporaryDirectory(_ prefix: String) throws(SystemError) -> String {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((base + "/" + prefix + "-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemError(code: errno, call: "mkdtemp", subject: base) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
