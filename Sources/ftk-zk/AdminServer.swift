import CommandLine
import HTTP
import Platform
import ZooKeeperStore

/// The commands of ZooKeeper's AdminServer: `GET /commands/NAME` answers JSON.
final class AdminServer: @unchecked Sendable {
    // Sendable: touched on the server's loop only.
    private let server: Server
    private var snapshotRate: RateLimiter
    private var restoreRate: RateLimiter

    private static let commands = [
        "configuration", "connection_stat_reset", "connections", "dirs", "dump", "environment", "get_trace_mask", "hash",
        "initial_configuration", "is_read_only", "last_snapshot", "leader", "monitor", "observer_connection_stat_reset",
        "observers", "restore", "ruok", "server_stats", "set_trace_mask", "snapshot", "stat_reset", "stats",
        "system_properties", "voting_view", "watch_summary", "watches", "watches_by_path", "zabstate",
    ]
    /// Other names for some of them: their four-letter words.
    private static let aliases = [
        "conf": "configuration", "crst": "connection_stat_reset", "cons": "connections", "envi": "environment",
        "gtmk": "get_trace_mask", "icfg": "initial_configuration", "isro": "is_read_only", "lsnp": "last_snapshot",
        "lead": "leader", "mntr": "monitor", "orst": "observer_connection_stat_reset", "obsr": "observers", "rest": "restore", "srvr": "server_stats",
        "stmk": "set_trace_mask", "snap": "snapshot", "srst": "stat_reset", "stat": "stats", "sysp": "system_properties",
        "wchs": "watch_summary", "wchc": "watches", "wchp": "watches_by_path",
    ]

    init(server: Server) {
        self.server = server
        snapshotRate = RateLimiter(intervalUs: server.config.adminSnapshotIntervalUs)
        restoreRate = RateLimiter(intervalUs: server.config.adminRestoreIntervalUs)
    }

    func answer(_ request: HTTPRequest) async -> HTTPResponse {
        let base = server.config.adminPath
        if request.path == base || request.path == base + "/" {
            let links = AdminServer.commands.map { "<a href=\"\(base)/\($0)\">\($0)</a>\n<br/>\n" }.joined()
            return HTTPResponse(links, type: "text/html;charset=utf-8")
        }
        guard request.path.hasPrefix(base + "/") else { return HTTPResponse(status: 404, "no such page; the commands are at \(base)\n") }
        let asked = String(request.path.dropFirst(base.count + 1))
        let name = AdminServer.aliases[asked] ?? asked
        guard AdminServer.commands.contains(name) else { return json(name, [], error: "Unknown command: \(asked)") }
        if server.isRestoring { return json(asked, [], error: "This ZooKeeper instance is not currently serving requests") }
        if name == "snapshot" || name == "restore" {
            if let refusal = refusal(asked, request) { return refusal }
            let method = name == "snapshot" ? "GET" : "POST"
            // Apache's stumbles here and sends a page with a stack of Java's.
            if request.method != method { return json(name, [], error: "\(name) is asked for by \(method)", status: 405) }
            return name == "snapshot" ? await snapshot(request) : await restore(request)
        }
        // In ZooKeeper's words, when it stands alone.
        if name == "leader" { return json(name, [], error: "server is not initialized") }
        if name == "set_trace_mask", request.query["traceMask"].flatMap({ Int64($0) }) == nil {
            return json(name, [], error: "setTraceMask requires long traceMask argument")
        }
        return json(name, members(name, request.query))
    }

    private func json(_ name: String, _ members: [(String, JSON)], error: String? = nil, status: Int = 200) -> HTTPResponse {
        let all = members + [("command", JSON.string(name)), ("error", JSON.optional(error))]
        return HTTPResponse(status: status, AdminServer.text(.object(all), depth: 0), type: "application/json")
    }

    /// As Jackson's printer writes it: a blank on both sides of the colon, short lists on one line.
    static func text(_ value: JSON, depth: Int) -> String {
        let indent = String(repeating: "  ", count: depth + 1)
        switch value {
        case .object(let members):
            if members.isEmpty { return "{ }" }
            let lines = members.map { "\(indent)\(JSON.string($0.0).text) : \(text($0.1, depth: depth + 1))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + String(repeating: "  ", count: depth) + "}"
        case .array(let values):
            return values.isEmpty ? "[ ]" : "[ " + values.map { text($0, depth: depth) }.joined(separator: ", ") + " ]"
        default: return value.text
        }
    }

    // MARK: Commands

    private func members(_ name: String, _ query: [String: String]) -> [(String, JSON)] {
        let config = server.config
        let core = server.core
        switch name {
        case "configuration":
            return [
                ("client_port", .int(Int64(config.clientPort ?? -1))), ("data_dir", .string(server.snapshotFolder)),
                ("data_log_dir", .string(server.logFolder)), ("tick_time", .int(Int64(config.tickTimeMs))),
                ("max_client_cnxns", .int(Int64(config.maxClientCnxns))),
                ("min_session_timeout", .int(Int64(config.sessionTimeoutMinMs))),
                ("max_session_timeout", .int(Int64(config.sessionTimeoutMaxMs))), ("server_id", .int(0)),
                ("client_port_listen_backlog", .int(Int64(config.backlog))),
            ]
        case "connection_stat_reset":
            for connection in server.connections.values { connection.statistics = ConnectionStatistics() }
            return []
        case "connections":
            return [("connections", connections(secure: false)), ("secure_connections", connections(secure: true))]
        case "dirs": return [("datadir_size", .int(Int64(server.dataDirSize))), ("logdir_size", .int(Int64(server.logDirSize)))]
        case "dump":
            let expiries = core.expiries.map { ("\($0.atMs)", JSON.array($0.ids.map { .int($0) })) }
            let ephemerals = core.ephemerals.map { ("\($0.session)", JSON.array($0.paths.map { .string($0) })) }
            return [("expiry_time_to_session_ids", .object(expiries)), ("session_id_to_ephemeral_paths", .object(ephemerals))]
        case "environment":
            return server.environmentEntries.map { ($0.name, .string($0.value)) }
        case "get_trace_mask": return [("tracemask", .int(server.traceMask))]
        case "hash":
            return [
                ("digests", .array(server.digests.map { .object([("zxid", .string(server.hex($0.zxid))), ("digest", .string(server.hex($0.digest)))]) }))
            ]
        case "initial_configuration": return [("initial_configuration", .string(config.initialConfiguration))]
        case "is_read_only": return [("read_only", .bool(false))]
        case "last_snapshot":
            let last = server.snapshots?.last
            return [("zxid", .string(server.hex(last?.zxid ?? -1))), ("timestamp", .int(last.map { $0.timeMs / 1000 } ?? -1))]
        case "monitor": return monitor
        case "server_stats", "stats": return statistics(withConnections: name == "stats")
        case "set_trace_mask":
            if let mask = query["traceMask"].flatMap({ Int64($0) }) { server.traceMask = mask }
            return [("tracemask", .int(server.traceMask))]
        case "stat_reset":
            server.metrics.resetStatistics()
            return []
        case "system_properties": return systemProperties
        case "voting_view": return [("current_config", .object([]))]
        case "watch_summary":
            return [
                ("num_connections", .int(Int64(core.watchingConnectionCount))), ("num_paths", .int(Int64(core.watchedPathCount))),
                ("num_total_watches", .int(Int64(core.dataWatchCount))),
            ]
        case "watches":
            return [
                ("session_id_to_watched_paths", .object(core.watchesBySession.map { ("\($0.session)", .array($0.paths.map { .string($0) })) }))
            ]
        case "watches_by_path":
            return [
                ("path_to_session_ids", .object(core.watchesByPath.map { ($0.path, .array($0.sessions.map { .int($0) })) }))
            ]
        case "zabstate": return [("zabstate", .string("")), ("voting", .bool(false))]
        case "observers": return [("synced_observers", .int(0)), ("observers", .array([]))]
        default: return []
        }
    }

    private var monitor: [(String, JSON)] {
        var members: [(String, JSON)] = [("version", .string(Server.version)), ("server_state", .string("standalone"))]
        for line in server.monitor().split(separator: "\n").dropFirst(2) {
            let parts = line.split(separator: "\t")
            guard parts.count == 2 else { continue }
            let value: JSON = Int64(parts[1]).map(JSON.int) ?? (parts[1] == "NaN" ? .string("NaN") : .number(String(parts[1])))
            members.append((String(parts[0].dropFirst(3)), value))
        }
        return members
    }

    private func statistics(withConnections: Bool) -> [(String, JSON)] {
        let metrics = server.metrics
        let stats: [(String, JSON)] = [
            ("packets_sent", .int(Int64(metrics.packetsSent))), ("packets_received", .int(Int64(metrics.packetsReceived))),
            ("fsync_threshold_exceed_count", .int(Int64(server.slowSyncs))),
            (
                "client_response_stats",
                .object([
                    ("last_buffer_size", .int(Int64(metrics.lastResponseBytes))), ("min_buffer_size", .int(Int64(metrics.minResponseBytes))),
                    ("max_buffer_size", .int(Int64(metrics.maxResponseBytes))),
                ])
            ),
            ("data_dir_size", .int(Int64(server.dataDirSize))), ("log_dir_size", .int(Int64(server.logDirSize))),
            ("last_processed_zxid", .int(server.core.lastZxid)),
            ("outstanding_requests", .int(Int64(server.outstanding))), ("server_state", .string("standalone")),
            ("avg_latency", .number(Server.decimal(metrics.latency.averageMs))), ("max_latency", .int(Int64(metrics.latency.greatestMs))),
            ("min_latency", .int(Int64(metrics.latency.minMs))), ("num_alive_client_connections", .int(Int64(server.connections.count))),
            ("provider_null", .bool(false)), ("uptime", .int(Int64(MonotonicTime.now.milliseconds(since: server.startedAt)))),
            ("auth_failed_count", .int(Int64(metrics.authFailures))), ("non_mtlsremote_conn_count", .int(0)),
            ("non_mtlslocal_conn_count", .int(0)),
        ]
        var members: [(String, JSON)] = [
            ("version", .string(Server.version)), ("read_only", .bool(false)), ("server_stats", .object(stats)),
            (
                "client_response",
                .object([
                    ("last_buffer_size", .int(Int64(metrics.lastResponseBytes))), ("min_buffer_size", .int(Int64(metrics.minResponseBytes))),
                    ("max_buffer_size", .int(Int64(metrics.maxResponseBytes))),
                ])
            ),
            ("node_count", .int(Int64(server.core.nodeCount))),
        ]
        if withConnections {
            members += [("connections", connections(secure: false)), ("secure_connections", connections(secure: true))]
        }
        return members
    }

    private func connections(secure: Bool) -> JSON {
        let all = server.connections.values.filter { $0.isSecure == secure }.sorted { $0.id < $1.id }
        return .array(
            all.map { connection in
                let s = connection.statistics
                return .object([
                    ("remote_socket_address", .string(connection.peer)), ("interest_ops", .int(1)),
                    ("outstanding_requests", .int(Int64(connection.outstanding))), ("packets_received", .int(Int64(s.received))),
                    ("packets_sent", .int(Int64(s.sent))), ("session_id", .string("0x\(server.hex(server.core.session(of: connection.id)))")),
                    ("last_operation", .string(s.lastOp)), ("established", .string(WallClock.javaText(ms: connection.establishedAtMs))),
                    ("session_timeout", .int(Int64(server.core.timeoutMs(of: connection.id)))),
                    ("last_cxid", .string("0x\(String(UInt32(bitPattern: s.lastXid), radix: 16))")),
                    ("last_zxid", .string("0x\(server.hex(s.lastZxid))")), ("last_response_time", .int(s.lastResponseMs)),
                    ("last_latency", .int(Int64(s.lastLatencyMs))), ("min_latency", .int(Int64(s.latency.minMs))),
                    ("avg_latency", .int(Int64(s.latency.averageMs))), ("max_latency", .int(Int64(s.latency.greatestMs))),
                ])
            })
    }

    /// Those that mean something without Java, and what the configuration would set.
    private var systemProperties: [(String, JSON)] {
        let own = [
            ("file.encoding", "UTF-8"), ("file.separator", "/"), ("java.io.tmpdir", "/tmp"), ("line.separator", "\n"), ("path.separator", ":"),
        ]
        let environment = server.environmentEntries.filter { $0.name.hasPrefix("os.") || $0.name.hasPrefix("user.") }
        return (own + environment.map { ($0.name, $0.value) } + server.config.javaProperties.map { ($0.name, $0.value) })
            .sorted { $0.0 < $1.0 }.map { ($0.0, .string($0.1)) }
    }

    // MARK: What changes something

    /// Only who may do everything at the root may: `Authorization: digest USER:PASSWORD`.
    private func refusal(_ name: String, _ request: HTTPRequest) -> HTTPResponse? {
        guard let header = request.headers["authorization"] else {
            return json(name, [], error: "Auth info is missing for the command", status: 401)
        }
        let words = header.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count <= 2, let scheme = words.first, scheme == "ip" || words.count == 2,
            let isAllowed = server.core.mayAdminister(scheme: scheme, credentials: words.last ?? "", peer: request.peer)
        else { return json(name, [], error: "Not authenticated", status: 401) }
        return isAllowed ? nil : json(name, [], error: "Not authorized", status: 403)
    }

    /// - Returns: the answer of a command that is not carried out; as in Apache's, only the log says why.
    private func passedOver(_ name: String, isEnabled: Bool, _ rate: inout RateLimiter, _ limited: inout Int) -> HTTPResponse? {
        let title = name == "snapshot" ? "Snapshot" : "Restore"
        if !isEnabled {
            server.log.warn("\(title) command is disabled")
            return json(name, [], status: 503)
        }
        if !server.config.serializesLastZxid {
            server.log.warn("\(title) command requires serializeLastProcessedZxidEnable flag is set to true")
            return json(name, [], status: 500)
        }
        if !rate.allow(now: .now) {
            limited += 1
            server.log.warn("\(title) request was rate limited")
            return json(name, [], status: 429)
        }
        return nil
    }

    private func snapshot(_ request: HTTPRequest) async -> HTTPResponse {
        if let answer = passedOver(
            "snapshot", isEnabled: server.config.adminSnapshotEnabled, &snapshotRate, &server.metrics.snapshotsRateLimited)
        {
            return answer
        }
        guard case .success(let outcome)? = await server.snapshots?.takeNow() else {
            return json("snapshot", [], error: "The snapshot could not be written; see the log", status: 500)
        }
        var response = json("snapshot", [])
        if request.query["streaming"].map({ $0.lowercased() == "true" }) ?? true {
            let content = await server.workers.run { try? FileSystem.read(outcome.path) }
            guard let content else { return json("snapshot", [], error: "The snapshot cannot be read", status: 500) }
            response = HTTPResponse(headers: [("Content-Type", "application/octet-stream")], body: content)
        }
        response.headers = [("last_zxid", "0x\(server.hex(server.snapshots?.last?.zxid ?? 0))"), ("snapshot_size", "\(outcome.bytes)")] + response.headers
        return response
    }

    private func restore(_ request: HTTPRequest) async -> HTTPResponse {
        if let answer = passedOver(
            "restore", isEnabled: server.config.adminRestoreEnabled, &restoreRate, &server.metrics.restoresRateLimited)
        {
            return answer
        }
        switch await server.restore(request.body) {
        case .success(let zxid): return json("restore", [("last_zxid", .int(zxid))])
        case .failure(let error):
            server.metrics.restoreErrors += 1
            server.log.warn("Exception occurred when restore snapshot via the restore command: \(error)")
            return json("restore", [], error: "\(error)", status: 500)
        }
    }
}

/// Lets one call through in each interval.
private struct RateLimiter {
    private let intervalUs: Int
    private var begin = MonotonicTime.now
    private var isLeft = true

    init(intervalUs: Int) { self.intervalUs = intervalUs }

    mutating func allow(now: MonotonicTime) -> Bool {
        if (now.nanoseconds - begin.nanoseconds) / 1000 > Int64(intervalUs) { (begin, isLeft) = (now, true) }
        defer { isLeft = false }
        return isLeft
    }
}
