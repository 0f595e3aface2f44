import Platform
import ZooKeeperStore

/// `mntr`: every figure the server keeps, one a line.
extension Server {
    func monitor() -> String {
        var text = "zk_version\t\(Server.version)\nzk_server_state\tstandalone\n"
        for (name, value) in figures { text += "zk_\(name)\t\(value)\n" }
        return text
    }

    /// Names without a prefix, in order of their names.
    var figures: [(name: String, value: String)] {
        [
            ("approximate_data_size", "\(core.dataSize)"),
            ("avg_latency", Server.decimal(metrics.latency.averageMs)),
            ("ephemerals_count", "\(core.ephemeralCount)"),
            ("global_sessions", "\(core.sessionCount)"),
            ("max_latency", "\(metrics.latency.greatestMs)"),
            ("min_latency", "\(metrics.latency.minMs)"),
            ("num_alive_connections", "\(connections.count)"),
            ("outstanding_requests", "\(outstanding)"),
            ("packets_received", "\(metrics.packetsReceived)"),
            ("packets_sent", "\(metrics.packetsSent)"),
            ("uptime", "\(MonotonicTime.now.milliseconds(since: startedAt))"),
            ("watch_count", "\(core.watchCount)"),
            ("znode_count", "\(core.nodeCount)"),
        ]
    }
}
