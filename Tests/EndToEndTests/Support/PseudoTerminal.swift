import Glibc
import Platform
import Testing

/// A program on a terminal of its own: what a person types there, and what is shown.
final class PseudoTerminal {
    private let descriptor: Int32
    private let child: ChildProcess
    /// Everything that was shown so far, escape sequences and all.
    private(set) var shown = ""
    /// What was shown and has not been waited for yet.
    private var rest = ""

    /// TIOCSPTLCK and TIOCGPTN (ioctl_tty(2)): macros that Swift does not see.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    static let up = "\u{1b}[A"
    static let left = "\u{1b}[D"
    static let backspace = "\u{7f}"
    static let interrupt = "\u{03}"

    /// Starts a line of the shell; its last command takes the shell's place, so that it is the one that the terminal's keys reach.
    init(_ line: String, environment: [String: String] = [:], directory: String? = nil) throws {
        descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var locked: Int32 = 0
        var number: Int32 = 0
        guard descriptor >= 0, ioctl(descriptor, PseudoTerminal.setLock, &locked) == 0,
            ioctl(descriptor, PseudoTerminal.getNumber, &number) == 0
        else { throw SystemError(code: errno, call: "open", subject: "/dev/ptmx") }
        let path = "/dev/pts/\(number)"
        // Wide enough that no line is wrapped.
        var size = winsize(ws_row: 50, ws_col: 250, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
        // The shell leads a session without a terminal, so the first one that it opens is its own.
        child = try ChildProcess.start(
            "/bin/sh", ["-c", "exec 0<>'\(path)' 1>&0 2>&1; exec \(line)"],
            environment: Programs.environment(["TERM": "xterm", "NO_COLOR": "1"].merging(environment) { $1 }), directory: directory)
    }

    deinit {
        child.kill(SIGKILL)
        _ = child.waitForEnd()
        close(descriptor)
    }

    func type(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else { throw SystemError(code: errno, call: "write", subject: "terminal") }
    }

    /// Waits until `text` is shown, after what was waited for before.
    func expect(_ text: String, seconds: Int = 20) throws {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: seconds * 1000)
        while true {
            if let found = rest.firstRange(of: text) {
                rest = String(rest[found.upperBound...])
                return
            }
            guard try read(), MonotonicTime.now < deadline else { throw WaitedTooLong(what: "'\(text)' was not shown, but: \(shown)") }
        }
    }

    /// Waits for the program's end.
    func end(seconds: Int = 60) throws -> ChildProcess.Status {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: seconds * 1000)
        while try read() {
            if MonotonicTime.now > deadline { throw WaitedTooLong(what: "the end of the program did not come: \(shown)") }
        }
        return child.waitForEnd()
    }

    /// Takes what is shown now or soon.
    /// - Returns: false where the program has let go of the terminal.
    private func read() throws -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, 50) > 0 else { return true }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        // EIO: nobody has the other side open; before the shell opens it, that is so too.
        guard count > 0 else {
            SmallPause.take()
            return child.status() == nil
        }
        let text = String(decoding: bytes.prefix(count), as: UTF8.self)
        shown += text
        rest += text
        return true
    }
}

extension Trait where Self == ConditionTrait {
    /// Skipped where the system has no terminals to give, as in a folder that is taken for the root without /dev/pts.
    static var needsTerminal: Self {
        .enabled(if: access("/dev/pts/ptmx", F_OK) == 0, "no terminals here: /dev/pts is not mounted")
    }
}
