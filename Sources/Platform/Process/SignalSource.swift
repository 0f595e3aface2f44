import CPlatform
import Glibc

/// Signals of the process as events on a loop (signalfd).
public final class SignalSource: Sendable {
    public enum Signal: Int32, Sendable {
        case hangup = 1
        case interrupt = 2
        case terminate = 15
        case windowChanged = 28
    }

    private let readiness: Readiness

    /// From now on these signals do nothing but arrive here. Made on the main thread, before it starts other threads than
    /// those of Platform: a thread that does not block them would be hit by them.
    public init(_ signals: [Signal], on loop: EventLoop) throws(SystemError) {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal.rawValue) }
        pthread_sigmask(SIG_BLOCK, &set, nil)
        let flags = Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK)
        readiness = Readiness(try checked("signalfd") { signalfd(-1, &set, flags) }, on: loop)
    }

    deinit { readiness.close() }

    /// The next signal; nil when the task is cancelled or the source closed.
    public func next() async -> Signal? {
        while !readiness.isClosed && !Task.isCancelled {
            var info = signalfd_siginfo()
            let n = read(readiness.descriptor, &info, MemoryLayout<signalfd_siginfo>.size)
            if n == MemoryLayout<signalfd_siginfo>.size {
                if let signal = Signal(rawValue: Int32(info.ssi_signo)) { return signal }
            } else if errno == EAGAIN {
                guard case .ready? = try? await readiness.wait(.read) else { return nil }
            } else if errno != EINTR {
                return nil
            }
        }
        return nil
    }

    /// Ends `next()`. The signals stay blocked.
    public func close() { readiness.close() }
}
