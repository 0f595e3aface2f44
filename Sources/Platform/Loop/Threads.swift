import CPlatform
import Glibc

/// Threads of the process: loops and workers.
enum Threads {
    private final class Body {
        let name: String
        let run: @Sendable () -> Void
        init(name: String, run: @escaping @Sendable () -> Void) {
            self.name = name
            self.run = run
        }
    }

    /// Starts a detached thread with all signals blocked, so that they reach `SignalSource` alone.
    static func start(name: String, _ run: @escaping @Sendable () -> Void) {
        let body = Unmanaged.passRetained(Body(name: name, run: run))
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                let body = Unmanaged<Body>.fromOpaque(context).takeRetainedValue()
                ftk_name_thread(String(body.name.prefix(15)))
                body.run()
                return nil
            }, body.toOpaque())
        // Without threads the process cannot do its work; there is nobody to tell.
        precondition(code == 0, "pthread_create: error \(code)")
        pthread_detach(thread)
    }
}
