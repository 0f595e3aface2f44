import Platform
import ZooKeeperProto
import ZooKeeperStore

/// The answers to the four-letter words, in ZooKeeper's words.
extension Server {
    static let version = "3.9.4-7246445ec281f3dbf53dc54e970c914f39713903, built on 2025-08-19 19:53 UTC"

    /// - Parameter mask: the eight bytes behind `stmk`.
    func answer(_ word: String, mask: Bytes?) -> String {
        guard config.fourLetterWords.contains(word) else {
            return "\(word) is not executed because it is not in the whitelist.\n"
        }
        switch word {
        case "ruok": return "imok"
        case "isro": return "rw"
        case "gtmk": return "\(traceMask)"
        case "stmk":
            traceMask = mask?.int64(at: 0) ?? traceMask
            return "\(traceMask)"
        case "stat": return stat(withClients: true)
        case "srvr": return stat(withClients: false)
        case "mntr": return monitor()
        case "conf": return configuration
        case "cons": return connectionLines(full: true) + "\n"
        case "crst":
            for connection in connections.values { connection.statistics = ConnectionStatistics() }
            return "Connection stats reset.\n"
        case "srst":
            metrics.resetStatistics()
            return "Server stats reset.\n"
        case "dump": return dump
        case "envi": return environment
        case "wchs":
            return "\(core.watchingConnectionCount) connections watching \(core.watchedPathCount) paths\n"
                + "Total watches:\(core.dataWatchCount)\n"
        case "wchc": return sessionsWithWatches + "\n"
        case "wchp": return pathsWithWatches + "\n"
        case "dirs": return "datadir_size: \(dataDirSize)\nlogdir_size: \(logDirSize)\n"
        case "hash": return digests.map { "\(hex($0.zxid)): \(hex($0.digest))\n" }.joined()
        default: return ""
        }
    }

    private func stat(withClients: Bool) -> String {
        var text = "Zookeeper version: \(Server.version)\n"
        if withClients { text += "Clients:\n\(connectionLines(full: false))\n" }
        let latency = metrics.latency
        return text
            + """
            Latency min/avg/max: \(latency.minMs)/\(Server.decimal(latency.averageMs))/\(latency.greatestMs)
            Received: \(metrics.packetsReceived)
            Sent: \(metrics.packetsSent)
            Connections: \(connections.count)
            Outstanding: \(outstanding)
            Zxid: 0x\(hex(core.lastZxid))
            Mode: standalone
            Node count: \(core.nodeCount)

            """
    }

    /// At most four digits behind the point, at least one, as Java prints such a number.
    static func decimal(_ value: Double) -> String {
        let scaled = (value * 10000).rounded()
        let whole = Int(scaled / 10000)
        var digits = String(Int(scaled) - whole * 10000)
        digits = String(repeating: "0", count: 4 - digits.count) + digits
        while digits.count > 1 && digits.hasSuffix("0") { digits.removeLast() }
        return "\(whole).\(digits)"
    }

    func connectionLines(full: Bool) -> String {
        var text = ""
        for connection in connections.values.sorted(by: { $0.id < $1.id }) {
            let s = connection.statistics
            text += " \(connection.peer)[\(connection.isEstablished ? 1 : 0)]"
                + "(queued=\(connection.outstanding),recved=\(s.received),sent=\(s.sent)"
            let session = core.session(of: connection.id)
            if full && session != 0 {
                text += ",sid=0x\(hex(session)),lop=\(s.lastOp),est=\(connection.establishedAtMs),to=\(core.timeoutMs(of: connection.id))"
                if s.lastXid >= 0 { text += ",lcxid=0x\(String(s.lastXid, radix: 16))" }
                text += ",lzxid=0x\(hex(s.lastZxid)),lresp=\(s.lastResponseMs),llat=\(s.lastLatencyMs),"
                    + "minlat=\(s.latency.minMs),avglat=\(Int(s.latency.averageMs)),maxlat=\(s.latency.greatestMs)"
            }
            text += ")\n"
        }
        return text
    }

    private var configuration: String {
        """
        clientPort=\(config.clientPort ?? -1)
        secureClientPort=\(config.secureClientPort ?? -1)
        dataDir=\(snapshotFolder)
        dataDirSize=\(dataDirSize)
        dataLogDir=\(logFolder)
        dataLogSize=\(logDirSize)
        tickTime=\(config.tickTimeMs)
        maxClientCnxns=\(config.maxClientCnxns)
        minSessionTimeout=\(config.sessionTimeoutMinMs)
        maxSessionTimeout=\(config.sessionTimeoutMaxMs)
        clientPortListenBacklog=\(config.backlog)
        serverId=0

        """
    }

    private static func size(_ folder: String) -> Int {
        ((try? FileSystem.list(folder)) ?? []).reduce(0) { $0 + ((try? FileSystem.size(of: "\(folder)/\($1)")) ?? 0) }
    }

    var dataDirSize: Int { Server.size(snapshotFolder) }
    var logDirSize: Int { Server.size(logFolder) }

    private var dump: String {
        let offset = WallClock.nowMs - nowMs(.now)
        let expiries = core.expiries
        var text = "SessionTracker dump:\nSession Sets (\(expiries.count))/(\(core.sessionCount)):\n"
        for (at, ids) in expiries {
            text += "\(ids.count) expire at \(WallClock.javaText(ms: at + offset)):\n"
            for id in ids { text += "\t0x\(hex(id))\n" }
        }
        let ephemerals = core.ephemerals
        text += "ephemeral nodes dump:\nSessions with Ephemerals (\(ephemerals.count)):\n"
        for (session, paths) in ephemerals {
            text += "0x\(hex(session)):\n" + paths.map { "\t\($0)\n" }.joined()
        }
        text += "Connections dump:\nConnections Sets (1)/(\(connections.count)):\n"
        text += "\(connections.count) expire at \(WallClock.javaText(ms: WallClock.nowMs + Int64(config.sessionTimeoutMaxMs))):\n"
        for connection in connections.values.sorted(by: { $0.id < $1.id }) {
            text += "\tip: \(connection.peer) sessionId: 0x\(hex(core.session(of: connection.id)))\n"
        }
        return text
    }

    var environmentEntries: [(name: String, value: String)] {
        let kernel = (try? FileSystem.read("/proc/sys/kernel/osrelease").stringLossy.trimmed) ?? ""
        let host = (try? FileSystem.read("/proc/sys/kernel/hostname").stringLossy.trimmed) ?? ""
        #if arch(arm64)
        let architecture = "aarch64"
        #else
        let architecture = "amd64"
        #endif
        return [
            ("zookeeper.version", Server.version), ("host.name", host), ("os.name", "Linux"), ("os.arch", architecture),
            ("os.version", kernel), ("user.name", Environment.value("USER") ?? (Environment.isRoot ? "root" : "")),
            ("user.home", Environment.value("HOME") ?? ""), ("user.dir", FileSystem.linkTarget("/proc/self/cwd") ?? ""),
        ]
    }

    private var environment: String {
        "Environment:\n" + environmentEntries.map { "\($0.name)=\($0.value)\n" }.joined()
    }

    private var sessionsWithWatches: String {
        core.watchesBySession.map { "0x\(hex($0.session))\n" + $0.paths.map { "\t\($0)\n" }.joined() }.joined()
    }

    private var pathsWithWatches: String {
        core.watchesByPath.map { "\($0.path)\n" + $0.sessions.map { "\t0x\(hex($0))\n" }.joined() }.joined()
    }
}
