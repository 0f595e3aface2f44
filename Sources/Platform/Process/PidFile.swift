/// A file that names a process: its number in the first line, its start time (see `RunningProcess`) in the second, so that a
/// file left by a dead process is recognised also when its number was given to another.
public struct PidFile: Sendable {
    public let path: String

    public init(_ path: String) { self.path = path }

    /// The process, if the one that the file names still runs.
    public var process: RunningProcess? {
        guard let text = try? FileSystem.read(path).stringLossy else { return nil }
        let lines = text.split(separator: "\n")
        guard lines.count >= 2, let pid = Int32(lines[0]), let startTime = UInt64(lines[1]),
            let process = RunningProcess(pid: pid), process.startTime == startTime
        else { return nil }
        return process
    }

    public func write(_ process: RunningProcess) throws(SystemError) {
        try FileSystem.replace(path, with: Bytes(utf8: "\(process.pid)\n\(process.startTime)\n"))
    }

    public func remove() { try? FileSystem.remove(path) }
}
