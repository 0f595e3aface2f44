import CommandLine
import Platform
import ZooKeeperStore

@main
enum Program {
    static let usage = """
        Usage: ftk-zk [zoo.cfg] [--override key=value …] [--admin-port PORT]

        A coordinator that speaks ZooKeeper's protocol and keeps ZooKeeper's files, for one machine.
        Without a file the configuration comes from the environment: ZOOKEEPER_CLIENT_PORT is clientPort,
        ZOOKEEPER_DATA_DIR is dataDir, and so on.

          --override key=value   a configuration key, before environment and file
          --admin-port PORT      serve the admin commands by HTTP on this port
          --version              print the version
          --help                 print this

        """

    static func main() {
        Process.exit(run(Array(Swift.CommandLine.arguments.dropFirst())))
    }

    private static func fail(_ message: String, _ status: Int32) -> Int32 {
        StandardStream.error.write("ftk-zk: \(message)\n")
        return status
    }

    private static func run(_ words: [String]) -> Int32 {
        let arguments: ServerArguments
        let config: ServerConfig
        do {
            arguments = try ServerArguments(withAdminPort(words))
            if arguments.help {
                StandardStream.output.write(usage)
                return 0
            }
            if arguments.version {
                StandardStream.output.write("ftk-zk, for clients and files of ZooKeeper \(Server.version)\n")
                return 0
            }
            let properties = try ServerProperties.load(arguments, environment: environment(), rule: .zooKeeper)
            config = try ServerConfig(properties, hasFile: arguments.file != nil)
        } catch let failure as ServerArguments.Failure {
            return fail(failure.message, failure.status)
        } catch {
            return fail("\(error)", 1)
        }
        let status = try? EventLoop.run(name: "ftk-zk") { loop in await serve(config, loop) }
        return status ?? fail("the event loop cannot start: too many open files?", 1)
    }

    private static func withAdminPort(_ words: [String]) -> [String] {
        var result: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--admin-port", let port = rest.popFirst() {
                result += ["--override", "admin.serverPort=\(port)"]
            } else if word.hasPrefix("--admin-port=") {
                result += ["--override", "admin.serverPort=\(word.dropFirst("--admin-port=".count))"]
            } else {
                result.append(word)
            }
        }
        return result
    }

    private static func environment() -> [String: String] {
        var variables: [String: String] = [:]
        for entry in Environment.all {
            guard let equals = entry.firstIndex(of: "=") else { continue }
            variables[String(entry[..<equals])] = String(entry[entry.index(after: equals)...])
        }
        return variables
    }

    private static func serve(_ config: ServerConfig, _ loop: EventLoop) async -> Int32 {
        let log = Logger("org.apache.zookeeper.server.ZooKeeperServerMain")
        let server = Server(config: config, loop: loop)
        let signals: SignalSource
        do {
            signals = try SignalSource([.terminate, .interrupt], on: loop)
            log.info("Starting server")
            for warning in config.warnings { log.warn(warning) }
            try server.load()
            try server.open()
        } catch {
            log.error("The server does not start: \(error)")
            return 1
        }
        ServiceNotification.ready()
        log.info("Started in \(MonotonicTime.now.milliseconds(since: server.startedAt)) ms")
        let outcome = Promise<String?>()
        loop.spawn {
            if let signal = await signals.next() {
                log.info("Received \(signal == .terminate ? "SIGTERM" : "SIGINT")")
                outcome.complete(nil)
            }
        }
        loop.spawn { outcome.complete(await server.failed.value()) }
        if let failure = await outcome.value() {
            log.error(failure)
            Process.exit(1)
        }
        ServiceNotification.stopping()
        await server.stop()
        Process.exit(0)
    }
}
