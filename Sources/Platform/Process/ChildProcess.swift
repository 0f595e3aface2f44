import CPlatform
import Glibc

/// A program that this process started. It begins with no signal blocked and none ignored, and inherits no descriptor but the
/// three standard streams.
public final class ChildProcess: Sendable {
    /// Where a standard stream leads.
    public enum Stream: Sendable {
        /// Where this process's own leads.
        case inherited
        case null
        /// Appended to; made when absent.
        case file(String)
        /// To be read through `output` (standard output) or `errorOutput`.
        case pipe
    }

    public enum Status: Sendable, Hashable {
        case exited(Int32)
        case signalled(Int32)

        public var isSuccess: Bool { self == .exited(0) }
    }

    public let pid: Int32
    private let pidDescriptor: Int32
    private let reaped = Guarded<Status?>(nil)
    /// What the program writes, where `.pipe` was asked for.
    public let output: PipeReader?
    public let errorOutput: PipeReader?

    private init(pid: Int32, pidDescriptor: Int32, output: PipeReader?, errorOutput: PipeReader?) {
        self.pid = pid
        self.pidDescriptor = pidDescriptor
        self.output = output
        self.errorOutput = errorOutput
    }

    deinit { close(pidDescriptor) }

    /// Starts `path` with `arguments` (without the program's own name).
    /// - Parameters:
    ///   - environment: `NAME=value`; nil for this process's own.
    ///   - ownSession: apart from this process's terminal: Ctrl-C does not reach it and it outlives this process.
    public static func start(
        _ path: String, _ arguments: [String], environment: [String]? = nil, directory: String? = nil,
        input: Stream = .null, output: Stream = .inherited, error: Stream = .inherited, ownSession: Bool = true
    ) throws(SystemError) -> ChildProcess {
        var opened: [Int32] = []
        defer { for descriptor in opened { close(descriptor) } }
        let inEnd = try end(input, standard: 0, &opened)
        let outEnd = try end(output, standard: 1, &opened)
        let errorEnd = try end(error, standard: 2, &opened)
        var pid: pid_t = 0
        let code = withCStrings([path] + arguments) { arguments in
            withCStrings(environment ?? Environment.all) { environment in
                ftk_spawn(
                    &pid, path, arguments, environment, directory, inEnd.child, outEnd.child, errorEnd.child, ownSession ? 1 : 0)
            }
        }
        if code != 0 {
            for parent in [outEnd.parent, errorEnd.parent] { if let parent { close(parent) } }
            throw SystemError(code: code, call: "posix_spawn", subject: path)
        }
        let pidDescriptor = try checked("pidfd_open", path) { ftk_pidfd_open(pid) }
        return ChildProcess(
            pid: pid, pidDescriptor: pidDescriptor, output: outEnd.parent.map(PipeReader.init),
            errorOutput: errorEnd.parent.map(PipeReader.init))
    }

    private static func end(
        _ stream: Stream, standard: Int32, _ opened: inout [Int32]
    ) throws(SystemError) -> (child: Int32, parent: Int32?) {
        let descriptor: Int32
        switch stream {
        case .inherited: return (standard, nil)
        case .null:
            descriptor = try checked("open", "/dev/null") { ftk_open("/dev/null", O_RDWR, 0) }
        case .file(let path):
            descriptor = try checked("open", path) { ftk_open(path, O_WRONLY | O_CREAT | O_APPEND, 0o644) }
        case .pipe:
            var ends: [Int32] = [-1, -1]
            try checked("pipe2") { ftk_pipe(&ends) }
            opened.append(ends[1])
            return (ends[1], ends[0])
        }
        opened.append(descriptor)
        return (descriptor, nil)
    }

    public func kill(_ signal: Int32) { if status() == nil { _ = Glibc.kill(pid, signal) } }

    /// How it ended; nil while it runs. Does not wait.
    public func status() -> Status? {
        reaped.withLock { reaped in
            if let reaped { return reaped }
            var raw: Int32 = 0
            guard waitpid(pid, &raw, WNOHANG) == pid else { return nil }
            let signal = raw & 0x7f
            reaped = signal == 0 ? .exited(raw >> 8 & 0xff) : .signalled(signal)
            return reaped
        }
    }

    /// Waits for its end, on the current loop.
    /// - Returns: nil when the deadline passes or the task is cancelled first.
    public func ended(until deadline: MonotonicTime = .distantFuture) async throws(SystemError) -> Status? {
        guard let loop = EventLoop.current else { preconditionFailure("ended() outside of a loop") }
        while true {
            if let status = status() { return status }
            let readiness = Readiness(try checked("dup", "pid \(pid)") { dup(pidDescriptor) }, on: loop)
            defer { readiness.close() }
            guard case .ready = try await readiness.wait(.read, until: deadline == .distantFuture ? nil : deadline) else { return status() }
        }
    }

    /// Waits for its end, blocking the thread.
    public func waitForEnd() -> Status {
        while true {
            if let status = status() { return status }
            var waiting = pollfd(fd: pidDescriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&waiting, 1, -1)
        }
    }
}

/// The reading end of a pipe that a child process writes to.
public final class PipeReader: Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Everything until the writers are gone, blocking the thread.
    public func readAll() -> Bytes {
        var all = ByteBuffer()
        while true {
            var n = 0
            all.appendUninitialized(65536) { target in
                n = read(descriptor, target.baseAddress, target.count)
                return max(n, 0)
            }
            if n == 0 || n < 0 && errno != EINTR { return all.finish() }
        }
    }

    /// Hands what arrives to `take`, on the current loop, until the writers are gone or the task is cancelled.
    public func forEachChunk(_ take: (Bytes) -> Void) async throws(SystemError) {
        guard let loop = EventLoop.current else { preconditionFailure("forEachChunk() outside of a loop") }
        let copy = try checked("dup") { dup(descriptor) }
        ftk_set_nonblocking(copy)
        let readiness = Readiness(copy, on: loop)
        defer { readiness.close() }
        while true {
            var chunk = ByteBuffer(capacity: 0)
            var n = 0
            chunk.appendUninitialized(16384) { target in
                n = read(copy, target.baseAddress, target.count)
                return max(n, 0)
            }
            if n == 0 { return }
            if n > 0 {
                take(chunk.finish())
            } else if errno == EAGAIN {
                guard case .ready = try await readiness.wait(.read) else { return }
            } else if errno != EINTR {
                throw SystemError(code: errno, call: "read", subject: "pipe")
            }
        }
    }
}

/// Runs `body` with a null-terminated list of C strings.
func withCStrings<R>(_ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> R) -> R {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    return pointers.withUnsafeBufferPointer { list in
        // Never empty: it ends with nil.
        body(list.baseAddress.unsafelyUnwrapped)
    }
}
