import Glibc

/// The environment and the program of this process.
public enum Environment {
    /// The variable's value; nil where it is not set or empty.
    public static func value(_ name: String) -> String? {
        guard let text = getenv(name), text.pointee != 0 else { return nil }
        return String(cString: text)
    }

    /// All variables, as `NAME=value`.
    public static var all: [String] {
        var list: [String] = []
        var next = environ
        while let entry = next.pointee {
            list.append(String(cString: entry))
            next += 1
        }
        return list
    }

    /// The file of the running program, links resolved; nil where /proc is not there.
    public static var executablePath: String? { FileSystem.linkTarget("/proc/self/exe") }

    public static var processId: Int32 { getpid() }

    /// Processors that are online, at least 1.
    public static var processorCount: Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

    public static var isRoot: Bool { geteuid() == 0 }
}

extension FileSystem {
    /// Where a symbolic link points; nil where the path is none.
    public static func linkTarget(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: 4097)
        let n = readlink(path, &buffer, 4096)
        return n < 0 ? nil : String(decoding: buffer.prefix(n).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
