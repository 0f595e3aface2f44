import Metrics

/// `mntr`: every figure the server keeps, one a line, in the form of the metrics provider that zoo.cfg names.
extension Server {
    func monitor() -> String {
        var text = "zk_version\t\(Server.version)\nzk_server_state\tstandalone\n"
        for family in figures {
            // What the exporter adds of the process is not of ZooKeeper's own provider.
            if !config.usesPrometheusProvider && family.name.hasPrefix("process_") { continue }
            if config.usesPrometheusProvider {
                for sample in family.samples { text += PrometheusText.line(family, sample, prefix: "zk_", separator: "\t") }
            } else if family.kind != .summary {
                for sample in family.samples { text += "zk_\(sample.labels.map { "\($0.value)_" }.joined())\(family.name)\t\(Server.number(family.name, sample.value))\n" }
            } else {
                text += plainSummary(family)
            }
        }
        return text
    }

    /// Only averages have a point.
    static func number(_ name: String, _ value: Double) -> String {
        name == "avg_latency" || name == "connection_drop_probability" ? decimal(value) : "\(Int(value))"
    }

    /// As ZooKeeper's own provider has it: `zk_avg_NAME`, `zk_cnt_NAME` and so on.
    private func plainSummary(_ family: MetricFamily) -> String {
        var text = ""
        for (labels, summary) in family.summaries {
            let name = (labels.first.map { "\($0.value)_" } ?? "") + family.name
            text += "zk_avg_\(name)\t\(Server.decimal(summary.average))\nzk_min_\(name)\t\(summary.min)\n"
            text += "zk_max_\(name)\t\(summary.max)\nzk_cnt_\(name)\t\(summary.count)\nzk_sum_\(name)\t\(summary.sum)\n"
            guard family.hasTail else { continue }
            for (label, quantile) in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("p999", 0.999)] {
                text += "zk_\(label)_\(name)\t\(summary.quantile(quantile) ?? 0)\n"
            }
        }
        return text
    }
}
