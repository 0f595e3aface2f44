import Platform

/// Ctrl-C and SIGTERM for commands that run until they are told to end: the first one ends them in good order, and where
/// that takes longer than three seconds, at once.
final class Interruption: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the program's loop.
    /// 128 and the signal's number, as shells have it; nil while none came.
    private(set) var status: ExitStatus?
    private let source: SignalSource

    /// - Parameter body: begins the end; called once, on the loop.
    init(on loop: EventLoop, _ body: @escaping @Sendable () -> Void) throws {
        source = try SignalSource([.interrupt, .terminate], on: loop)
        let source = source
        loop.spawn {
            guard let signal = await source.next() else { return }
            let status = ExitStatus(code: 128 + signal.rawValue)
            self.status = status
            body()
            loop.schedule(at: MonotonicTime.now.advanced(byMilliseconds: 3000)) { Process.exit(status.code) }
        }
    }
}
