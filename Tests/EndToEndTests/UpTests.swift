import Glibc
import Platform
import Testing

/// `ftk up`, `status`, `logs` and `down`, each with a home of its own.
@Suite("ftk up", .serialized)
struct UpTests {
    /// A home without anything in it; what was started there is stopped at the end.
    private final class Home {
        let folder: String
        let port: Int
        let zooKeeperPort: Int
        var data: String { folder + "/.local/share/ftk" }

        init() throws {
            folder = try FileSystem.makeTemporaryDirectory("ftk-home")
            port = try FreePort.next()
            zooKeeperPort = try FreePort.next()
        }

        deinit {
            for name in ["broker", "zk"] { PidFile("\(data)/run/\(name).pid").process?.kill() }
            try? FileSystem.removeTree(folder)
        }

        var ports: String { "--port \(port) --zookeeper-port \(zooKeeperPort)" }

        @discardableResult
        func run(_ line: String) throws -> Programs.Result {
            try Programs.shell(line, environment: environment)
        }

        /// Runs a line on a terminal.
        func terminal(_ line: String) throws -> PseudoTerminal { try PseudoTerminal(line, environment: environment) }

        var environment: [String: String] {
            ["HOME": folder, "XDG_DATA_HOME": "", "XDG_STATE_HOME": "", "FTK_BOOTSTRAP_SERVERS": "", "FTK_ZOOKEEPER": ""]
        }
    }

    @Test("Up in the background, found by the other commands without an address, and down again; the data stay")
    func background() throws {
        let home = try Home()
        let up = try home.run("ftk up -d \(home.ports)")
        #expect(up.status == 0, "\(up.error)")
        for part in ["localhost:\(home.port)", "localhost:\(home.zooKeeperPort)", home.data, "/logs", "ftk topics --create"] {
            #expect(up.output.contains(part))
        }
        #expect(!up.output.contains("export PATH"), "ftk is on PATH")
        let status = try home.run("ftk status")
        #expect(status.status == 0)
        #expect(status.output.contains("broker       up") && status.output.contains("coordinator  up"))
        let created = try home.run("ftk topics --create --topic t --partitions 1")
        #expect(created.output == "Created topic t.\n", "\(created.error)")
        let again = try home.run("ftk up -d")
        #expect(again.status == 0 && again.output.hasPrefix("ftk is up already."))
        let other = try home.run("ftk up -d --port 1")
        #expect(other.status == 1 && other.error.contains("ftk down"))
        let fresh = try home.run("ftk up -d --fresh --yes")
        #expect(fresh.status == 1 && fresh.error.contains("stop them first"))
        #expect(try home.run("ftk zk ls /brokers/ids").output == "[1]\n")
        let configs = try home.run("ftk configs --describe --all --entity-type brokers --entity-name 1")
        #expect(configs.output.contains("  group.initial.rebalance.delay.ms=0 "))
        let logs = try home.run("ftk logs broker -n 2")
        #expect(logs.output.split(separator: "\n").count == 2)
        #expect(try home.run("ftk logs").output.contains("zk     | ["))

        let down = try home.run("ftk down")
        #expect(down.status == 0 && down.output.hasPrefix("ftk is down"), "\(down.error)")
        #expect(try home.run("ftk status").status == 1)
        #expect(try home.run("ftk down").output == "ftk was not up.\n")
        #expect(try home.run("ftk up -d").status == 0)
        #expect(try home.run("ftk topics --list").output == "t\n")
        #expect(try home.run("ftk down").status == 0)
        #expect(try home.run("ftk up -d --fresh --yes").status == 0)
        #expect(try home.run("ftk topics --list").output == "")
        #expect(try home.run("ftk down").status == 0)
    }

    @Test("Where ftk is not on PATH the first printed line puts it there, and all of them work as they stand in a new login shell")
    func printedLines() throws {
        let home = try Home()
        try FileSystem.makeDirectories("\(home.folder)/.local/bin")
        for name in ["ftk", "ftk-zk", "ftk-broker"] {
            #expect(try home.run("ln -s '\(Programs.path(name))' ~/.local/bin/\(name)").status == 0)
        }
        let up = try Programs.shell(
            "'\(Programs.path("ftk"))' up -d \(home.ports)", environment: home.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 })
        #expect(up.status == 0, "\(up.error)")
        let after = try #require(up.output.firstRange(of: "\nNext:\n"))
        let lines = up.output[after.upperBound...].split(separator: "\n").map { String($0.drop { $0 == " " }) }
        #expect(lines.first == "export PATH=\"\(home.folder)/.local/bin:$PATH\"")
        try FileSystem.replace("\(home.folder)/typed", with: Bytes(utf8: "set -e\n" + lines.joined(separator: "\n") + "\n"))
        let typed = try Programs.shell("exec env -i HOME='\(home.folder)' TERM=dumb /bin/sh -l '\(home.folder)/typed'")
        #expect(typed.status == 0, "\(typed.output) \(typed.error)")
        for part in ["Created topic user-events.\n", "alice\thello\n", "broker       up", "ftk is down"] { #expect(typed.output.contains(part), "\(typed)") }
    }

    @Test("ftk logs -f shows the lines of a log as they come, until Ctrl-C", .needsTerminal)
    func followed() throws {
        let home = try Home()
        #expect(try home.run("ftk up -d \(home.ports)").status == 0)
        let terminal = try home.terminal("ftk logs broker -f -n 1")
        try terminal.expect("started (in ")
        #expect(try home.run("ftk topics --create --topic followed --partitions 1").status == 0)
        try terminal.expect("followed-0")
        try terminal.type(PseudoTerminal.interrupt)
        #expect(try terminal.end() == .signalled(SIGINT), "\(terminal.shown)")
        #expect(try home.run("ftk down").status == 0)
    }

    @Test("In front it shows both logs until it is stopped, and then nothing runs")
    func inFront() throws {
        let home = try Home()
        let front = try home.run("""
            ftk up \(home.ports) > '\(home.folder)/out' 2>&1 & front=$!
            for i in $(seq 600); do grep -q 'ftk is up' '\(home.folder)/out' && break; sleep 0.05; done
            ftk status; kill -TERM $front; wait $front
            """)
        #expect(front.status == 0, "\(front.error)")
        #expect(front.output.contains("broker       up"))
        let shown = try FileSystem.read("\(home.folder)/out").stringLossy
        #expect(shown.contains("zk     | [") && shown.contains("broker | [") && shown.hasSuffix("ftk is down.\n"), "\(shown)")
        #expect(try home.run("ftk status").status == 1)
    }

    @Test("On a terminal the lines of both logs are marked as they come, and Ctrl-C stops both servers", .needsTerminal)
    func onATerminal() throws {
        let home = try Home()
        let terminal = try home.terminal("ftk up \(home.ports)")
        try terminal.expect("ftk is up, after")
        try terminal.expect("Ctrl-C stops both.")
        try terminal.expect("zk     | [")
        try terminal.expect("broker | [")
        #expect(try home.run("ftk topics --create --topic shown --partitions 1").status == 0)
        try terminal.expect("shown-0")
        try terminal.type(PseudoTerminal.interrupt)
        try terminal.expect("ftk is down.")
        #expect(try terminal.end() == .exited(0))
        // The terminal shows the key as ^C, in front of the next line.
        let lines = terminal.shown.split(whereSeparator: \.isNewline).dropFirst(2).dropLast().map { $0.hasPrefix("^C") ? $0.dropFirst(2) : $0 }
        #expect(lines.count > 10 && lines.allSatisfy { $0.hasPrefix("zk     | ") || $0.hasPrefix("broker | ") }, "\(terminal.shown)")
        #expect(try home.run("ftk status").status == 1)
    }

    @Test("--fresh asks the person at the terminal: no keeps everything, yes begins anew", .needsTerminal)
    func asks() throws {
        let home = try Home()
        #expect(try home.run("ftk up -d \(home.ports)").status == 0)
        #expect(try home.run("ftk topics --create --topic kept --partitions 1").status == 0)
        #expect(try home.run("ftk down").status == 0)
        for answer in ["n", "", "yess"] {
            let no = try home.terminal("ftk up -d --fresh")
            try no.expect("Delete all topics, groups and znodes in \(home.data)? [y/N] ")
            try no.type(answer + "\r")
            try no.expect("nothing was deleted")
            #expect(try no.end() == .exited(1))
        }
        #expect(try home.run("ftk up -d").status == 0)
        #expect(try home.run("ftk topics --list").output == "kept\n")
        #expect(try home.run("ftk down").status == 0)
        let yes = try home.terminal("ftk up -d --fresh")
        try yes.expect("[y/N] ")
        try yes.type("Y\r")
        try yes.expect("ftk is up, after")
        #expect(try yes.end() == .exited(0))
        #expect(try home.run("ftk topics --list").output == "")
        #expect(try home.run("ftk down").status == 0)
    }

    @Test("What was killed is started again; the pid file of a dead process says nothing")
    func killed() throws {
        let home = try Home()
        #expect(try home.run("ftk up -d \(home.ports)").status == 0)
        let broker = try #require(PidFile("\(home.data)/run/broker.pid").process)
        broker.kill()
        try waitUntil("the end of the broker") { !broker.isAlive }
        let status = try home.run("ftk status")
        #expect(status.status == 1 && status.output.contains("broker       down"))
        let up = try home.run("ftk up -d")
        #expect(up.status == 0 && up.output.hasPrefix("ftk is up, after"), "\(up.error)")
        #expect(try home.run("ftk status").status == 0)
        // As if the machine had started anew and given the number to another process.
        #expect(try home.run("ftk down").status == 0)
        try FileSystem.replace("\(home.data)/run/broker.pid", with: Bytes(utf8: "\(getpid())\n1\n"))
        #expect(try home.run("ftk status").output.contains("broker       down"))
        #expect(try home.run("ftk down").output == "ftk was not up.\n")
    }

    @Test("A port in use names its holder; a folder of others is left alone; questions need somebody to answer")
    func refusals() throws {
        let home = try Home()
        let used: (Programs.Result, Programs.Result) = try EventLoop.run { [port = home.port, zk = home.zooKeeperPort, folder = home.folder] loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: port, on: loop)
            defer { listener.close() }
            let environment = ["HOME": folder, "XDG_DATA_HOME": "", "XDG_STATE_HOME": ""]
            return (
                try Programs.shell("ftk up -d --port \(port) --zookeeper-port \(zk)", environment: environment),
                try Programs.shell("ftk status", environment: environment)
            )
        }
        #expect(used.0.status == 1)
        #expect(used.0.error.contains("port \(home.port) for the broker is in use by ") && used.0.error.contains("(process \(getpid()))"))
        #expect(used.1.output.contains("coordinator  down"))
        try FileSystem.makeDirectories("\(home.folder)/foreign/kafka")
        let foreign = try home.run("ftk up -d --fresh --yes --data '\(home.folder)/foreign' \(home.ports)")
        #expect(foreign.status == 1 && foreign.error.contains("files that ftk did not make"))
        #expect(FileSystem.exists("\(home.folder)/foreign/kafka"))
        let unasked = try home.run("ftk up -d --fresh \(home.ports) < /dev/null")
        #expect(unasked.status == 2 && unasked.error.contains("--yes"))
        let same = try home.run("ftk up -d --port 5000 --zookeeper-port 5000")
        #expect(same.status == 2)
        #expect(try home.run("ftk logs --data '\(home.folder)/none'").status == 1)
        #expect(try home.run("ftk logs kafka").status == 2)
        let comma = try home.run("ftk up -d \(home.ports) --data '\(home.folder)/a,b'")
        #expect(comma.status == 1 && comma.error.contains("commas"))
    }
}
