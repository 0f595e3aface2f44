import CommandLine
import Platform

/// `ftk up`: a coordinator and a broker on this machine.
enum UpCommand: Command {
    static let name = "up"
    static let table = OptionTable.up
    static let showsProgress = false

    private static let readyMsMax = 60_000
    /// A clean stop of a broker writes its logs out; this is more than it takes.
    static let stopMsMax = 60_000

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let loop = try call.loop()
        let folder = try UpFolder(option: try options.string("data"), orRecorded: false)
        let before = folder.ports
        let ports = UpFolder.Ports(
            broker: try port(options, "port") ?? before?.broker ?? UpFolder.standardPort,
            zooKeeper: try port(options, "zookeeper-port") ?? before?.zooKeeper ?? UpFolder.standardZooKeeperPort)
        if ports.broker == ports.zooKeeper { throw UsageError.rule("--port and --zookeeper-port are both \(ports.broker)") }
        try folder.refuseForeign()

        let running = UpServer.all(folder, before ?? ports).filter { $0.process != nil }
        if options.has("fresh") {
            if !running.isEmpty { throw CommandFailure("the servers run: stop them first (ftk down), then ftk up --fresh") }
            guard try agrees(folder, options, call) else { return .failed }
            try folder.clear()
        } else if running.count == 2 && ports == before {
            tellReady(call, folder, ports, "ftk is up already.")
            return .done
        } else if let before, before != ports, !running.isEmpty {
            throw CommandFailure("it runs already, on ports \(before.broker) and \(before.zooKeeper): stop it first (ftk down)")
        }
        try folder.make(ports)
        guard let lock = try folder.lock() else { throw CommandFailure("another ftk up works in \(folder.path)") }
        return try await start(UpServer.all(folder, ports), lock, inFront: !options.has("d"), call, loop)
    }

    private static func port(_ options: ParsedOptions, _ name: String) throws -> Int? {
        guard let port = try options.int(name) else { return nil }
        guard (1...65535).contains(port) else { throw UsageError.rule("--\(name) is a number from 1 to 65535, not \(port)") }
        return port
    }

    private static func agrees(_ folder: UpFolder, _ options: ParsedOptions, _ call: CommandCall) throws -> Bool {
        if options.has("yes") || !folder.isOurs { return true }
        guard StandardStream.input.isTerminal else {
            throw UsageError.rule("--fresh deletes all data in \(folder.path): say --yes as well where nobody can be asked")
        }
        call.out.ask("Delete all topics, groups and znodes in \(folder.path)? [y/N] ")
        if ["y", "yes"].contains((readLine() ?? "").lowercased()) { return true }
        call.out.problem("nothing was deleted")
        return false
    }

    /// Starts what does not run yet; what was started is stopped again where something fails.
    private static func start(
        _ servers: [UpServer], _ lock: File, inFront: Bool, _ call: CommandCall, _ loop: EventLoop
    ) async throws -> ExitStatus {
        // Held until this returns.
        defer { withExtendedLifetime(lock) {} }
        let began = MonotonicTime.now
        // Before anything is started, so that Ctrl-C finds somebody who stops what runs.
        let signals = try SignalSource([.interrupt, .terminate, .hangup], on: loop)
        let interrupted = Promise<Void>()
        let watch = loop.spawn { if await signals.next() != nil { interrupted.complete(()) } }
        defer { watch.cancel() }
        var children: [UpServer.Kind: ChildProcess] = [:]
        do {
            let missing = servers.filter { $0.process == nil }
            for server in missing { try server.checkPort(on: loop) }
            for server in missing {
                let child = try server.start()
                children[server.kind] = child
                try await server.waitUntilReady(
                    child, deadline: .now.advanced(byMilliseconds: readyMsMax), interrupted: interrupted, on: loop)
            }
        } catch {
            for server in servers.reversed() where children[server.kind] != nil {
                _ = try? await server.stop(withinMs: stopMsMax, on: loop)
            }
            throw error
        }
        let folder = servers[0].folder
        do {
            try Context(
                bootstrapServers: servers[1].address, zooKeeper: servers[0].address, topic: Context.current()?.topic,
                dataFolder: folder.path
            ).record()
        } catch {
            call.warn("commands must be told the addresses, for they cannot be recorded: \(error)")
        }
        let ms = MonotonicTime.now.milliseconds(since: began)
        let headline = "ftk is up, after \(ms / 1000).\(String(1000 + ms % 1000).dropFirst()) s."
        if inFront, call.out.format != .text { tellReady(call, folder, servers[0].ports, headline) }
        if inFront {
            call.out.textLine(headline)
            call.out.textLine("Broker \(servers[1].address), coordinator \(servers[0].address), data in \(folder.path). Ctrl-C stops both.")
            call.out.flush()
            return try await stayInFront(servers, children, interrupted, call, loop)
        }
        tellReady(call, folder, servers[0].ports, headline)
        return .done
    }

    /// Where everything is, and what to type next.
    private static func tellReady(_ call: CommandCall, _ folder: UpFolder, _ ports: UpFolder.Ports, _ headline: String) {
        let rows = UpServer.all(folder, ports).map { server in
            JSON.object([
                ("server", .string(server.kind.rawValue)), ("address", .string(server.address)), ("log", .string(server.logFile)),
                ("data", .string(folder.path)),
            ])
        }
        call.out.result("up", rows: rows) { out in
            out.line(headline)
            out.line("  broker       localhost:\(ports.broker)")
            out.line("  coordinator  localhost:\(ports.zooKeeper)")
            out.line("  data         \(folder.path)")
            out.line("  logs         \(folder.path)/logs (ftk logs -f)")
            out.line("\nNext:")
            if let bin = ShellPath.folderToAdd() { out.line("  export PATH=\"\(bin):$PATH\"") }
            out.line("  ftk topics --create --topic user-events --partitions 3")
            out.line("  echo 'alice:hello' | ftk console-producer --topic user-events --property parse.key=true --property key.separator=:")
            out.line("  ftk console-consumer --topic user-events --from-beginning --property print.key=true --max-messages 1")
            out.line("  ftk status")
            out.line("  ftk down")
        }
    }

    /// Shows both logs until a signal comes or a server ends; then stops what runs.
    private static func stayInFront(
        _ servers: [UpServer], _ children: [UpServer.Kind: ChildProcess], _ interrupted: Promise<Void>, _ call: CommandCall,
        _ loop: EventLoop
    ) async throws -> ExitStatus {
        let follower = LogFollower(servers.map { ($0.kind.rawValue, $0.logFile) }, out: call.out)
        follower.begin(lines: 20)
        let processes = servers.compactMap { server in server.process.map { (server, $0) } }
        var ended: UpServer?
        while ended == nil {
            follower.showNew()
            ended = processes.first { !$0.1.isAlive }?.0
            if ended == nil, await interrupted.value(until: .now.advanced(byMilliseconds: 100)) != nil { break }
        }
        for server in servers.reversed() { _ = try await server.stop(withinMs: stopMsMax, on: loop) }
        follower.showNew()
        Context.forget(dataFolder: servers[0].folder.path)
        // A server that ended with 0 was told to: by ftk down.
        if let ended, children[ended.kind]?.status() != .exited(0) {
            call.out.problem("the \(ended.kind.title) ended; its log is \(ended.logFile)")
            return .failed
        }
        call.out.textLine("ftk is down.")
        return .done
    }
}
