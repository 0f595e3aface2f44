import CommandLine
import Platform
import ZooKeeperClient
import ZooKeeperProto

extension ZkShellCommand {
    /// What ftk adds for those who look after a server.
    static let operating: [ZkShellCommand] = [
        ZkShellCommand(
            "watch", "[path]", words: 0...1, isZkCli: false, purpose: "shows every change at and below a path as it happens, until Ctrl-C",
            run: { try await watch($0, $1) }),
        ZkShellCommand(
            "sessions", "", words: 0...0, isZkCli: false, purpose: "the sessions of this server: client, timeout, ephemeral znodes",
            run: { try await sessionTable($0, $1) }),
        ZkShellCommand(
            "transaction", "operation ; operation ...", [.value("v")], words: 1...10_000, isZkCli: false,
            purpose: "all or nothing: create path [data], set path data [version], delete path [version], check path version",
            run: { try await transaction($0, $1) }),
        ZkShellCommand(
            "top", "[-n times] [-d seconds]", [.value("n"), .value("d")], words: 0...0, isZkCli: false,
            purpose: "requests, latencies and connections, refreshed until Ctrl-C", run: { try await top($0, $1) }),
    ]

    private static func watch(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words.first ?? "/"
        try check(path)
        let session = try await shell.session()
        let ended = Promise<Void>()
        let signals = try SignalSource([.interrupt, .terminate], on: shell.loop)
        shell.onNodeEvent = { type, path in
            let now = WallClock.nowMs
            if case .text = shell.out.format {
                shell.out.line("\(WallClock.logText(ms: now)) \(type.javaName) \(path)")
            } else {
                shell.out.jsonLine("zk-event", 1, .object([("time", .int(now)), ("type", .string(type.javaName)), ("path", .string(path))]))
            }
            shell.out.flush()
            // Nobody reads any more.
            if shell.out.isBroken { ended.complete(()) }
        }
        try await session.addWatch(path, .persistentRecursive)
        if StandardStream.error.isTerminal { shell.note("watching \(path); Ctrl-C ends it") }
        let listening = shell.loop.spawn {
            _ = await signals.next()
            ended.complete(())
        }
        let living = shell.loop.spawn {
            while shell.state == .connected || shell.state == .connecting {
                await shell.loop.sleep(until: .now.advanced(byMilliseconds: 500))
                if Task.isCancelled { return }
            }
            ended.complete(())
        }
        await ended.value()
        listening.cancel()
        living.cancel()
        signals.close()
        shell.onNodeEvent = nil
        if shell.state == .closed || shell.state == .authFailed { throw ZkFailure("the session is over") }
    }

    private static func sessionTable(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let cons = try await shell.ask("cons")
        let dump = try await shell.ask("dump")
        if cons.contains("not in the whitelist") || dump.contains("not in the whitelist") {
            throw ZkFailure("\(shell.server) must allow cons and dump (4lw.commands.whitelist)")
        }
        let table = ZkSessionTable(cons: cons, dump: dump)
        let rows = table.rows.map { row in
            JSON.object([
                ("session", .string(row.id)), ("client", .optional(row.client)), ("timeoutMs", row.timeoutMs.map { .number($0) } ?? .null),
                ("ephemerals", .array(row.ephemerals.map { .string($0) })),
            ])
        }
        shell.result("sessions", rows) { out in
            out.line(ZkText.left("SESSION", 20) + ZkText.left("CLIENT", 24) + ZkText.right("TIMEOUT", 8) + "  EPHEMERALS")
            for row in table.rows {
                let start = ZkText.left(row.id, 20) + ZkText.left(row.client ?? "-", 24) + ZkText.right(row.timeoutMs.map { "\($0)" } ?? "-", 8)
                out.line(start + "  " + (row.ephemerals.isEmpty ? "-" : row.ephemerals.joined(separator: " ")))
            }
        }
    }

    private static func transaction(_ shell: ZkShell, _ options: ZkOptions) async throws {
        var operations: [MultiOperation] = []
        var texts: [String] = []
        for part in options.words.split(separator: ";") {
            let words = Array(part)
            texts.append(words.joined(separator: " "))
            guard let name = words.first, words.count >= 2 else { throw ZkFailure("'\(words.joined(separator: " "))' is no operation", .usage) }
            let path = words[1]
            try check(path)
            let most = ["create": 3, "set": 4, "delete": 3, "check": 3][name] ?? words.count
            if words.count > most {
                throw ZkFailure("'\(words[most])' is too much for \(name); operations are divided by ;, data with blanks stands in quotes", .usage)
            }
            let version = words.count > 2 ? Int32(words[words.count - 1]) : nil
            switch name {
            case "create":
                operations.append(
                    .create(
                        CreateRequest(
                            path: path, data: words.count > 2 ? Bytes(utf8: words[2]) : nil, acl: ACL.openUnsafe,
                            flags: CreateMode.persistent.rawValue)))
            case "set" where words.count > 2:
                let expected = words.count > 3 ? version : -1
                guard let expected else { throw ZkFailure("'\(words[3])' is no version", .usage) }
                operations.append(.setData(SetDataRequest(path: path, data: Bytes(utf8: words[2]), version: expected)))
            case "delete":
                if words.count > 2 && version == nil { throw ZkFailure("'\(words[2])' is no version", .usage) }
                operations.append(.delete(DeleteRequest(path: path, version: version ?? -1)))
            case "check":
                guard let version else { throw ZkFailure("check needs a path and a version", .usage) }
                operations.append(.check(CheckVersionRequest(path: path, version: version)))
            default: throw ZkFailure("'\(name)' is not one of create, set, delete and check", .usage)
            }
        }
        let results = try await shell.session().multi(operations)
        if let failure = results.failure {
            throw ZkFailure("nothing was done: operation \(failure.index + 1) (\(texts[failure.index])): \(failure.code.shortName)")
        }
        let done = operations.map { operation in
            switch operation {
            case .create(let r): "created \(r.path ?? "")"
            case .setData(let r): "set \(r.path ?? "")"
            case .delete(let r): "deleted \(r.path ?? "")"
            case .check(let r): "checked \(r.path ?? "")"
            default: ""
            }
        }
        shell.result("transaction", texts.map { .object([("operation", .string($0))]) }) { out in for line in done { out.line(line) } }
    }

    private static func top(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let times: Int = try number(options, "n") ?? .max
        let seconds: Int = try number(options, "d") ?? 2
        var before: (at: MonotonicTime, received: Double)?
        for round in 0..<max(times, 1) {
            let answer = try await shell.ask("mntr")
            let values = Dictionary(ZkFourLetterWord.values(answer).map { ($0.name, $0.value) }) { $1 }
            if values.isEmpty { throw ZkFailure("\(shell.server) does not answer mntr; is it allowed by 4lw.commands.whitelist?") }
            let now = MonotonicTime.now
            let received = Double(values["zk_packets_received"] ?? "") ?? 0
            let passed = before.map { Double(now.milliseconds(since: $0.at)) / 1000 } ?? 0
            let rate = before.map { passed > 0 ? Int((received - $0.received) / passed) : 0 } ?? 0
            before = (now, received)
            if StandardStream.output.isTerminal, times == .max { shell.out.text("\u{1b}[H\u{1b}[2J") }
            let shown: [(String, String)] = [
                ("server", "\(shell.server) \(values["zk_server_state"] ?? "")"), ("release", values["zk_version"] ?? ""),
                ("packets/s", "\(rate)"), ("outstanding", values["zk_outstanding_requests"] ?? ""),
                ("connections", values["zk_num_alive_connections"] ?? ""),
                ("latency ms", "min \(values["zk_min_latency"] ?? "") avg \(values["zk_avg_latency"] ?? "") max \(values["zk_max_latency"] ?? "")"),
                ("znodes", values["zk_znode_count"] ?? ""), ("watches", values["zk_watch_count"] ?? ""),
                ("ephemerals", values["zk_ephemerals_count"] ?? ""), ("data bytes", values["zk_approximate_data_size"] ?? ""),
            ]
            shell.result("top", [.object(shown.map { ($0.0, Double($0.1) != nil ? .number($0.1) : .string($0.1)) })]) { out in
                for (name, value) in shown { out.line(ZkText.left(name, 14) + value) }
            }
            shell.out.flush()
            if shell.out.isBroken { return }
            if round + 1 < times { await shell.loop.sleep(until: .now.advanced(byMilliseconds: max(seconds, 1) * 1000)) }
        }
    }
}
