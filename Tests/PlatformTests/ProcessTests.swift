import Glibc
import Platform
import Testing

@Suite(.serialized) struct ProcessTests {
    static let deadline = 20_000

    @Test("A child's output, error output and exit status are told") func output() throws {
        let child = try ChildProcess.start("/bin/sh", ["-c", "echo out; echo err >&2; exit 3"], output: .pipe, error: .pipe)
        #expect(child.output?.readAll().string == "out\n")
        #expect(child.errorOutput?.readAll().string == "err\n")
        #expect(child.waitForEnd() == .exited(3))
    }

    @Test("A child has no signal blocked or ignored, a session of its own, and its own environment and folder") func cleanStart() throws {
        // Signals 32 and 33 belong to the C library.
        let script = "grep -E 'SigBlk|SigIgn' /proc/self/status | sed 's/0000000180000000/0000000000000000/'; cut -d' ' -f6 /proc/$$/stat; echo $$; echo $A; pwd"
        signal(SIGPIPE, SIG_IGN)
        let child = try ChildProcess.start(
            "/bin/sh", ["-c", script], environment: ["A=b", "PATH=/usr/bin:/bin"], directory: "/tmp", output: .pipe)
        let lines = (child.output?.readAll().string ?? "").split(separator: "\n").map(String.init)
        #expect(lines == [
            "SigBlk:\t0000000000000000", "SigIgn:\t0000000000000000", "\(child.pid)", "\(child.pid)", "b", "/tmp",
        ])
    }

    @Test("A program that is not there is an error that names it") func noProgram() {
        #expect(throws: SystemError(code: ENOENT, call: "posix_spawn", subject: "/no/such/program")) {
            try ChildProcess.start("/no/such/program", [])
        }
    }

    @Test("The end of a child is awaited on a loop, also when a signal ends it") func awaited() throws {
        let (running, ended) = try EventLoop.run { loop in
            let child = try ChildProcess.start("/bin/sleep", ["60"])
            let running = try await child.ended(until: .now.advanced(byMilliseconds: 5))
            child.kill(SIGTERM)
            return (running, try await child.ended(until: .now.advanced(byMilliseconds: ProcessTests.deadline)))
        }
        #expect(running == nil)
        #expect(ended == .signalled(SIGTERM))
    }

    @Test("What a child writes arrives in chunks on a loop") func chunks() throws {
        let text = try EventLoop.run { loop in
            let child = try ChildProcess.start("/bin/sh", ["-c", "echo a; sleep 0.01; echo b"], output: .pipe)
            var text = ""
            try await child.output?.forEachChunk { text += $0.stringLossy }
            return text
        }
        #expect(text == "a\nb\n")
    }

    @Test("A signal arrives as an event") func signals() throws {
        let got = try EventLoop.run { loop in
            let source = try SignalSource([.windowChanged, .hangup], on: loop)
            // To this thread, which is the one that blocks it.
            pthread_kill(pthread_self(), SIGHUP)
            return await source.next()
        }
        #expect(got == .hangup)
    }

    @Test("A pid file names a live process; one of a dead process or of a reused number is stale") func pidFiles() throws {
        let path = "/tmp/ftk-platform-\(getpid()).pid"
        let file = PidFile(path)
        defer { file.remove() }
        #expect(file.process == nil)
        let child = try ChildProcess.start("/bin/sleep", ["60"])
        let process = try #require(RunningProcess(pid: child.pid))
        try file.write(process)
        #expect(file.process == process)
        #expect(process.name == "sleep")
        // Another process with the same number has another start time.
        try FileSystem.replace(path, with: Bytes(utf8: "\(child.pid)\n\(process.startTime + 1)\n"))
        #expect(file.process == nil)
        try file.write(process)
        child.kill(SIGKILL)
        #expect(child.waitForEnd() == .signalled(SIGKILL))
        #expect(file.process == nil)
        #expect(!process.isAlive)
        try FileSystem.replace(path, with: Bytes(utf8: "garbage"))
        #expect(file.process == nil)
    }

    @Test("The process that holds a port is found") func portHolder() throws {
        let found = try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            let found = RunningProcess.listening(at: listener.port)
            listener.close()
            return found
        }
        #expect(found?.pid == getpid())
        #expect(RunningProcess.listening(at: 1) == nil)
    }

    @Test("A library that is not there names its Debian package; one that is gives its functions") func libraries() throws {
        #expect {
            try DynamicLibrary("libnothing.so.9", package: "libnothing9")
        } throws: { "\($0)" == "libnothing.so.9 is not installed: apt-get install libnothing9" }
        let math = try DynamicLibrary("libm.so.6", package: "libc6")
        let power = try math.symbol("pow", as: (@convention(c) (Double, Double) -> Double).self)
        #expect(power(2, 10) == 1024)
        #expect {
            try math.symbol("no_such_function", as: UnsafeMutableRawPointer.self)
        } throws: { ($0 as? DynamicLibrary.Missing)?.function == "no_such_function" }
    }
}
