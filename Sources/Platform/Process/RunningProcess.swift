import Glibc

/// What /proc tells of a process on this machine.
public struct RunningProcess: Sendable, Hashable {
    public let pid: Int32
    /// Clock ticks after the machine's start; tells a process from a later one with the same number.
    public let startTime: UInt64

    /// nil where there is no such process, or only what its parent has not yet collected.
    public init?(pid: Int32) {
        guard pid > 0, let text = try? FileSystem.read("/proc/\(pid)/stat").stringLossy, let end = text.lastIndex(of: ")") else { return nil }
        // After the name in parentheses: state is field 3, the start time field 22 (proc(5)).
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 19, let ticks = UInt64(fields[19]), fields[0] != "Z", fields[0] != "X" else { return nil }
        self.pid = pid
        startTime = ticks
    }

    /// The program's name as the kernel has it, at most 15 bytes.
    public var name: String {
        (try? FileSystem.read("/proc/\(pid)/comm").stringLossy.split(separator: "\n").first.map(String.init)) ?? "?"
    }

    public var isAlive: Bool { RunningProcess(pid: pid) == self }

    /// Sends a signal if it is still the same process.
    @discardableResult
    public func kill(_ signal: Int32 = SIGKILL) -> Bool { isAlive && Glibc.kill(pid, signal) == 0 }

    /// Asks it to end (SIGTERM).
    @discardableResult
    public func terminate() -> Bool { kill(SIGTERM) }

    /// The process that listens at a TCP port of this machine.
    /// - Returns: nil where none does, or it cannot be seen (another user's process).
    public static func listening(at port: Int) -> RunningProcess? {
        let inodes = Set(["/proc/net/tcp", "/proc/net/tcp6"].flatMap { listeners(of: port, in: $0) })
        guard !inodes.isEmpty, let names = try? FileSystem.list("/proc") else { return nil }
        for pid in names.compactMap({ Int32($0) }) {
            for descriptor in (try? FileSystem.list("/proc/\(pid)/fd")) ?? [] {
                guard let target = FileSystem.linkTarget("/proc/\(pid)/fd/\(descriptor)"), target.hasPrefix("socket:[") else { continue }
                if inodes.contains(String(target.dropFirst(8).dropLast())) { return RunningProcess(pid: pid) }
            }
        }
        return nil
    }

    /// Inodes of sockets in state LISTEN at the port.
    private static func listeners(of port: Int, in table: String) -> [String] {
        guard let text = try? FileSystem.read(table).stringLossy else { return [] }
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: " ")
            guard fields.count > 9, fields[3] == "0A", let colon = fields[1].lastIndex(of: ":"),
                Int(fields[1][fields[1].index(after: colon)...], radix: 16) == port
            else { return nil }
            return String(fields[9])
        }
    }
}
