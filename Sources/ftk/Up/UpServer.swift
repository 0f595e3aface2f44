import KafkaClient
import Platform

/// One of the two servers of an `ftk up`.
struct UpServer: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case zk, broker

        var program: String { "ftk-" + rawValue }
        /// In sentences.
        var title: String { self == .zk ? "coordinator" : "broker" }
    }

    let kind: Kind
    let folder: UpFolder
    let ports: UpFolder.Ports

    var port: Int { kind == .zk ? ports.zooKeeper : ports.broker }
    var address: String { "localhost:\(port)" }
    var logFile: String { "\(folder.path)/logs/\(kind.rawValue).log" }
    private var pidFile: PidFile { PidFile("\(folder.path)/run/\(kind.rawValue).pid") }

    /// Its process, if it runs.
    var process: RunningProcess? { pidFile.process }

    /// A log that has grown beyond this is put aside when the server starts again.
    private static let logBytesMax = 64 << 20

    /// Both servers of a folder, in the order they are started.
    static func all(_ folder: UpFolder, _ ports: UpFolder.Ports) -> [UpServer] {
        [UpServer(kind: .zk, folder: folder, ports: ports), UpServer(kind: .broker, folder: folder, ports: ports)]
    }

    // MARK: Start

    private var overrides: [String] {
        switch kind {
        case .zk:
            [
                "clientPort=\(port)", "clientPortAddress=localhost", "dataDir=\(folder.path)/zookeeper", "tickTime=2000",
                "admin.enableServer=false", "4lw.commands.whitelist=*",
            ]
        case .broker:
            [
                "broker.id=1", "zookeeper.connect=localhost:\(ports.zooKeeper)", "listeners=PLAINTEXT://localhost:\(port)",
                "advertised.listeners=PLAINTEXT://localhost:\(port)", "log.dirs=\(folder.path)/kafka",
                "group.initial.rebalance.delay.ms=0", "offsets.topic.replication.factor=1",
                "transaction.state.log.replication.factor=1", "transaction.state.log.min.isr=1",
            ]
        }
    }

    /// The program beside this one.
    private func program() throws(CommandFailure) -> String {
        guard let own = Environment.executablePath, let bin = FileSystem.parent(of: own) else {
            throw CommandFailure("/proc/self/exe cannot be read: \(kind.program) is looked for beside this program")
        }
        let path = bin + "/" + kind.program
        guard FileSystem.exists(path) else { throw CommandFailure("\(path) is not there: install \(kind.program) beside ftk, or build it (make build)") }
        return path
    }

    /// Starts it in the background, its output appended to its log.
    func start() throws -> ChildProcess {
        let program = try program()
        if let size = try? FileSystem.size(of: logFile), size > UpServer.logBytesMax {
            try FileSystem.rename(logFile, to: logFile + ".old")
        }
        let child = try ChildProcess.start(
            program, overrides.flatMap { ["--override", $0] }, output: .file(logFile), error: .file(logFile))
        if let process = RunningProcess(pid: child.pid) { try pidFile.write(process) }
        return child
    }

    /// Refuses a port that another program holds, and names it.
    func checkPort(on loop: EventLoop) throws {
        do throws(SystemError) {
            try TCPListener.bind(host: "", port: port, on: loop).close()
        } catch {
            let option = kind == .zk ? "--zookeeper-port" : "--port"
            guard error.isAddressInUse else {
                throw CommandFailure("port \(port) for the \(kind.title) cannot be used: \(error.reason); choose another with \(option)")
            }
            let holder = RunningProcess.listening(at: port)
            let who = holder.map { "\($0.name) (process \($0.pid))" } ?? "a program of another user"
            throw CommandFailure("port \(port) for the \(kind.title) is in use by \(who): stop it, or choose another with \(option)")
        }
    }

    /// Waits until it answers.
    /// - Throws: where it ends before, or the deadline passes; with the end of its log.
    func waitUntilReady(
        _ child: ChildProcess, deadline: MonotonicTime, interrupted: Promise<Void>, on loop: EventLoop
    ) async throws {
        while !(await answers(on: loop)) {
            if let status = child.status() {
                throw CommandFailure("the \(kind.title) ended at once (\(UpServer.text(status)))\(lastWords)")
            }
            if MonotonicTime.now >= deadline {
                throw CommandFailure("the \(kind.title) does not answer at \(address); its log is \(logFile)\(lastWords)")
            }
            if await interrupted.value(until: .now.advanced(byMilliseconds: 10)) != nil { throw CommandFailure("interrupted") }
        }
    }

    private static func text(_ status: ChildProcess.Status) -> String {
        switch status {
        case .exited(let code): "exit status \(code)"
        case .signalled(let signal): "signal \(signal)"
        }
    }

    /// The last line of its log, for messages.
    private var lastWords: String {
        guard let text = try? FileSystem.read(logFile).stringLossy, let last = text.split(separator: "\n").last else { return "" }
        return ": " + last
    }

    /// Whether it serves: the coordinator says imok, the broker knows a controller.
    func answers(on loop: EventLoop) async -> Bool {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 2000)
        switch kind {
        case .zk:
            guard let stream = try? await TCPStream.connect(host: "localhost", port: port, deadline: deadline, on: loop) else { return false }
            defer { stream.close() }
            var answer = ByteBuffer()
            guard (try? await stream.write(Bytes(utf8: "ruok"), until: deadline)) != nil else { return false }
            while answer.count < 4, let n = try? await stream.read(into: &answer, max: 64, until: deadline), n > 0 {}
            return answer.view().string == "imok"
        case .broker:
            // One attempt first, for its refusal is told at once and not tried again.
            guard let probe = try? await TCPStream.connect(host: "localhost", port: port, deadline: deadline, on: loop) else { return false }
            probe.close()
            let admin = Admin(
                ClientConfig(.admin, ["bootstrap.servers": address, "default.api.timeout.ms": "2000", "request.timeout.ms": "2000"]),
                on: loop)
            defer { admin.close() }
            guard let cluster = try? await admin.describeCluster() else { return false }
            return cluster.controllerId != nil && !cluster.brokers.isEmpty
        }
    }

    // MARK: Stop

    /// Asks it to stop and waits until it has; ends it by force when it does not within the time.
    /// - Returns: false where it was not running.
    func stop(withinMs ms: Int, on loop: EventLoop) async throws -> Bool {
        guard let process else {
            pidFile.remove()
            return false
        }
        process.terminate()
        let deadline = MonotonicTime.now.advanced(byMilliseconds: ms)
        while process.isAlive {
            if MonotonicTime.now >= deadline {
                process.kill()
                throw CommandFailure("the \(kind.title) (process \(process.pid)) did not stop within \(ms / 1000) seconds and was killed")
            }
            await loop.sleep(until: .now.advanced(byMilliseconds: 10))
        }
        pidFile.remove()
        return true
    }
}
