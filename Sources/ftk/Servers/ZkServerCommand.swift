import CommandLine
import Glibc
import Platform

/// `zkServer.sh [--config DIR] {start|start-foreground|stop|version|restart|status|print-cmd} [FILE]`: a coordinator by its zoo.cfg.
enum ZkServerCommand: Command {
    static let name = "zk-server"
    static let scripts = ["zkServer.sh"]
    static let table = OptionTable(
        "zk-server", .singleDash, purpose: "starts, stops and shows a coordinator by its settings file",
        options: [
            .value("config", placeholder: "DIR", help: "folder of zoo.cfg (default: ZOOCFGDIR, else conf)")
        ],
        positionals: [
            PositionalSpec("start|start-foreground|stop|restart|status|version|print-cmd", required: true, help: "what to do"),
            PositionalSpec("zoo.cfg", required: false, help: "the settings file, in the folder or by its path"),
        ])
    static let scriptHelpsWithoutArguments = false

    private static let usage =
        "Usage: zkServer.sh [--config <conf-dir>] {start|start-foreground|stop|version|restart|status|print-cmd}"

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        var words = call.arguments
        var folder = Environment.value("ZOOCFGDIR") ?? "conf"
        if call.manner == .plain {
            let options = try call.parse(words: true)
            if let given = try options.string("config") { folder = given }
            words = options.words
        }
        if words.first == "--config" || words.first == "-config" {
            guard words.count > 1 else { throw UsageError.rule("--config needs a folder") }
            folder = words[1]
            words.removeFirst(2)
        }
        guard let verb = words.first else { return try misused(call) }
        let given = words.count > 1 ? words[1] : Environment.value("ZOOCFG") ?? "zoo.cfg"
        let file = given.contains("/") ? given : "\(folder)/\(given)"
        switch verb {
        case "version":
            show(verb, [("zooKeeper", "3.9.4")], call) { $0.line("Apache ZooKeeper, version 3.9.4 (ftk \(Program.version))") }
            return .done
        case "print-cmd":
            let command = "\(try ServerProgram.zooKeeper.path()) \(file)"
            show(verb, [("command", command)], call) { $0.line(command) }
            return .done
        case "start-foreground": try ServerProgram.zooKeeper.become([try settings(file)])
        case "start": return try start(try settings(file), call)
        case "stop": return try await stop(try settings(file), call)
        case "restart":
            _ = try await stop(try settings(file), call)
            return try start(file, call)
        case "status": return try await status(try settings(file), call)
        default: return try misused(call)
        }
    }

    private static func show(_ action: String, _ members: [(String, String)], _ call: CommandCall, text: (Output) -> Void) {
        let row = JSON.object([("action", .string(action))] + members.map { ($0.0, .string($0.1)) })
        call.out.result("coordinator", rows: [row], text: text)
    }

    private static func misused(_ call: CommandCall) throws -> ExitStatus {
        guard call.manner == .script else { throw UsageError.rule(usage) }
        call.out.problem(usage)
        return .failed
    }

    private static func settings(_ file: String) throws -> String {
        guard FileSystem.exists(file) else { throw CommandFailure("\(file): there is no such settings file") }
        return file
    }

    /// A key of zoo.cfg.
    private static func value(_ key: String, in file: String) throws -> String? {
        do {
            return try JavaProperties.parse(try FileSystem.read(file)).last { $0.key == key }?.value
        } catch let error as JavaProperties.SyntaxError {
            throw CommandFailure("\(file): line \(error.line): \(error.message)")
        }
    }

    private static func pidFile(_ file: String) throws -> PidFile {
        guard let folder = try value("dataDir", in: file) else { throw CommandFailure("\(file): dataDir is missing") }
        return PidFile(Environment.value("ZOOPIDFILE") ?? "\(folder)/zookeeper_server.pid")
    }

    private static func start(_ file: String, _ call: CommandCall) throws -> ExitStatus {
        let pidFile = try pidFile(file)
        if let running = pidFile.process { throw CommandFailure("already running as process \(running.pid).") }
        if let folder = FileSystem.parent(of: pidFile.path) { try FileSystem.makeDirectories(folder) }
        let child = try ServerProgram.zooKeeper.startDaemon([file])
        if let process = RunningProcess(pid: child.pid) { try pidFile.write(process) }
        show("start", [("state", "started")], call) { $0.line("Starting zookeeper ... STARTED") }
        return .done
    }

    private static func stop(_ file: String, _ call: CommandCall) async throws -> ExitStatus {
        let pidFile = try pidFile(file)
        guard let process = pidFile.process else {
            show("stop", [("state", "not running")], call) {
                $0.line("Stopping zookeeper ... no zookeeper to stop (could not find file \(pidFile.path))")
            }
            return .done
        }
        process.kill(SIGTERM)
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 30_000)
        while process.isAlive && MonotonicTime.now < deadline {
            await EventLoop.current?.sleep(until: MonotonicTime.now.advanced(byMilliseconds: 10))
        }
        if process.isAlive { throw CommandFailure("process \(process.pid) does not stop within 30 s") }
        pidFile.remove()
        show("stop", [("state", "stopped")], call) { $0.line("Stopping zookeeper ... STOPPED") }
        return .done
    }

    private static func status(_ file: String, _ call: CommandCall) async throws -> ExitStatus {
        guard let port = try value("clientPort", in: file).flatMap({ Int($0) }) else { throw CommandFailure("\(file): clientPort is missing") }
        let host = try value("clientPortAddress", in: file) ?? "localhost"
        call.out.textLine("Client port found: \(port). Client address: \(host). Client SSL: false.")
        guard let loop = EventLoop.current else { throw CommandFailure("status needs a loop") }
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 5000)
        do {
            let stream = try await TCPStream.connect(host: host, port: port, deadline: deadline, on: loop)
            defer { stream.close() }
            try await stream.write(Bytes(utf8: "srvr"), until: deadline)
            var answer = ByteBuffer()
            while try await stream.read(into: &answer, max: 4096, until: deadline) > 0 {}
            if let mode = answer.view().stringLossy.split(separator: "\n").first(where: { $0.hasPrefix("Mode: ") }) {
                show("status", [("state", String(mode.dropFirst(6))), ("address", "\(host):\(port)")], call) { $0.line(String(mode)) }
                return .done
            }
        } catch {
            call.out.problem("Error contacting service. It is probably not running: \(error)")
            return .failed
        }
        call.out.problem("Error contacting service. It is probably not running.")
        return .failed
    }
}
