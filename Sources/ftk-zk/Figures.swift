import Metrics
import Platform
import ZooKeeperStore

/// Every figure the server keeps, by ZooKeeper's own names: for `mntr`, the AdminServer and Prometheus.
extension Server {
    private static let short: [Double] = [0.5]
    private static let long: [Double] = [0.5, 0.9, 0.99]

    var figures: [MetricFamily] {
        let m = metrics
        var all: [MetricFamily] = [
            .gauge("approximate_data_size", core.dataSize),
            .gauge("auth_failed_count", m.authFailures),
            .gauge("avg_latency", (m.latency.averageMs * 10000).rounded() / 10000),
            .counter("bytes_received_count", m.bytesReceived),
            .summary("close_session_prep_time", m.closeSessionTime, quantiles: Server.long),
            .counter("connection_drop_count", m.connectionDrops),
            .counter("connection_rejected", m.connectionsRejected),
            .counter("connection_request_count", m.connectionRequests),
            .counter("connection_revalidate_count", m.connectionsRevalidated),
            .summary("connection_token_deficit", m.tokenDeficit, quantiles: Server.short),
            .summary("dbinittime", m.dbInitTime, quantiles: Server.short),
            .counter("digest_mismatches_count", m.digestMismatches),
            .gauge("ephemerals_count", core.ephemeralCount),
            .summary("fsynctime", m.fsyncTime, quantiles: Server.short),
            .gauge("global_sessions", core.sessionCount),
            .gauge("last_client_response_size", m.lastResponseBytes),
            .gauge("local_sessions", 0),
            .gauge("max_client_response_size", m.maxResponseBytes),
            .gauge("max_file_descriptor_count", ProcessFigures.descriptorsMax),
            .gauge("max_latency", m.latency.greatestMs),
            .gauge("min_client_response_size", m.minResponseBytes),
            .gauge("min_latency", m.latency.minMs),
            .summary("node_changed_watch_count", m.changed, quantiles: Server.short),
            .summary("node_children_watch_count", m.childrenChanged, quantiles: Server.short),
            .summary("node_created_watch_count", m.created, quantiles: Server.short),
            .summary("node_deleted_watch_count", m.deleted, quantiles: Server.short),
            .gauge("num_alive_connections", connections.count),
            .gauge("open_file_descriptor_count", ProcessFigures.descriptors),
            .counter("outstanding_changes_queued", m.changes),
            .counter("outstanding_changes_removed", m.changes),
            .gauge("outstanding_requests", outstanding),
            .gauge("packets_received", m.packetsReceived),
            .gauge("packets_sent", m.packetsSent),
            .summary("prep_process_time", m.handlingTime, quantiles: Server.short),
            .summary("prep_processor_queue_size", m.queueSize, quantiles: Server.short),
            .summary("prep_processor_queue_time_ms", m.queueTime, quantiles: Server.long),
            .counter("prep_processor_request_queued", m.requests),
            .summary("propagation_latency", m.changeLatency, quantiles: Server.long),
            .summary("proposal_process_time", m.handlingTime, quantiles: Server.short),
            .summary("readlatency", m.readLatency, quantiles: Server.long),
            .summary("request_throttle_queue_time_ms", m.queueTime, quantiles: Server.long),
            .counter("request_throttle_wait_count", m.throttleWaits),
            .counter("response_bytes", m.responseBytes),
            .counter("response_packet_cache_hits", m.dataReadsAgain),
            .counter("response_packet_cache_misses", m.dataReads),
            .counter("response_packet_get_children_cache_hits", m.childrenReadsAgain),
            .counter("response_packet_get_children_cache_misses", m.childrenReads),
            .counter("restore_error_count", m.restoreErrors),
            .counter("restore_rate_limited_count", m.restoresRateLimited),
            .summary("restore_time", m.restoreTime, quantiles: Server.short),
            .counter("sessionless_connections_expired", m.sessionlessConnectionsExpired),
            .counter("snapshot_error_count", m.snapshotErrors),
            .counter("snapshot_rate_limited_count", m.snapshotsRateLimited),
            .summary("snapshottime", m.snapshotTime, quantiles: Server.short),
            .counter("stale_replies", m.staleReplies),
            .counter("stale_sessions_expired", m.staleSessionsExpired),
            .summary("startup_snap_load_time", m.snapshotLoadTime, quantiles: Server.short),
            .summary("startup_txns_load_time", m.dbInitTime, quantiles: Server.short),
            .summary("startup_txns_loaded", m.transactionsLoaded, quantiles: Server.short),
            .summary("sync_process_time", m.writeHandlingTime, quantiles: Server.short),
            .summary("sync_processor_batch_size", m.batchSize, quantiles: Server.short),
            .summary("sync_processor_queue_and_flush_time_ms", m.changeLatency, quantiles: Server.long),
            .summary("sync_processor_queue_flush_time_ms", m.fsyncTime, quantiles: Server.long),
            .summary("sync_processor_queue_size", m.queueSize, quantiles: Server.short),
            .summary("sync_processor_queue_time_ms", m.queueTime, quantiles: Server.long),
            .counter("sync_processor_request_queued", m.requests),
            .counter("unsuccessful_handshake", m.tlsHandshakesRefused),
            .summary("updatelatency", m.updateLatency, quantiles: Server.long),
            .gauge("uptime", MonotonicTime.now.milliseconds(since: startedAt)),
            .counter("watch_bytes", m.watchBytes),
            .gauge("watch_count", core.watchCount),
            .gauge("znode_count", core.nodeCount),
        ]
        for (name, summaries) in [("read_per_namespace", m.readPerNamespace), ("write_per_namespace", m.writePerNamespace)] {
            let sorted = summaries.sorted { $0.key < $1.key }
            all.append(
                MetricFamily(name, quantiles: Server.short, summaries: sorted.map { ([("key", $0.key)], $0.value) }))
        }
        let quotas = core.quotas
        func byQuota(_ name: String, _ value: (Int) -> Int64) -> MetricFamily {
            let samples = quotas.indices.map { index in
                MetricFamily.Sample(labels: [("key", quotas[index].namespace)], Double(value(index)))
            }
            return MetricFamily(name, .gauge, samples: samples)
        }
        all.append(byQuota("quota_count_limit_per_namespace") { quotas[$0].countLimit })
        all.append(byQuota("quota_bytes_limit_per_namespace") { quotas[$0].bytesLimit })
        all.append(byQuota("quota_count_usage_per_namespace") { quotas[$0].count })
        all.append(byQuota("quota_bytes_usage_per_namespace") { quotas[$0].bytes })
        let refusals = m.quotaRefusals.sorted { $0.key < $1.key }
        all.append(
            MetricFamily(
                "quota_exceeded_error_per_namespace", .counter,
                samples: refusals.map { MetricFamily.Sample(labels: [("key", $0.key)], Double($0.value)) }))
        all += Server.unused
        all += ProcessFigures.families
        return all.sorted { $0.name < $1.name }
    }

    /// Families of quorums, and of queues and caches that a server without them never moves: always nothing, as they are on an
    /// Apache server that stands alone.
    private static let unused: [MetricFamily] =
        [
            "add_dead_watcher_stall_time", "cnxn_closed_without_zk_server_running", "commit_count", "dead_watchers_cleared",
            "dead_watchers_queued", "diff_count", "ensemble_auth_fail", "ensemble_auth_skip", "ensemble_auth_success",
            "insecure_admin_count", "large_requests_rejected", "learner_commit_received_count", "learner_proposal_received_count", "looking_count", "proposal_count",
            "quit_leading_due_to_disloyal_voter", "request_commit_queued", "requests_not_forwarded_to_commit_processor",
            "revalidate_count", "skip_learner_request_to_next_processor_count", "snap_count",
            "stale_requests", "stale_requests_dropped", "throttled_ops",
            "tls_handshake_exceeded", "unrecoverable_error_count",
        ].map { MetricFamily.counter($0, 0) }
        + ["connection_drop_probability", "non_mtls_local_conn_count", "non_mtls_remote_conn_count", "outstanding_tls_handshake"]
        .map { MetricFamily.gauge($0, 0) }
        + [
            "commit_commit_proc_req_queued", "commit_process_time", "concurrent_request_processing_in_commit_processor",
            "election_time", "follower_sync_time", "inflight_diff_count", "inflight_snap_count",
            "leader_unavailable_time", "learner_request_processor_queue_size", "netty_queued_buffer_capacity",
            "observer_sync_time", "pending_session_queue_size", "read_commit_proc_issued", "read_commit_proc_req_queued",
            "reads_after_write_in_session_queue", "reads_issued_from_session_queue", "requests_in_session_queue",
            "session_queues_drained", "socket_closing_time",
            "time_waiting_empty_pool_in_commit_processor_read_ms", "unavailable_time",
            "write_batch_time_in_commit_processor", "write_commit_proc_issued", "write_commit_proc_req_queued",
        ].map { MetricFamily.summary($0, Summary(), quantiles: short) }
        + [
            "commit_propagation_latency", "dead_watchers_cleaner_latency", "jvm_pause_time_ms", "local_write_committed_time_ms",
            "om_commit_process_time_ms", "om_proposal_process_time_ms", "proposal_ack_creation_latency", "proposal_latency",
            "quorum_ack_latency", "read_commitproc_time_ms", "read_final_proc_time_ms", "server_write_committed_time_ms",
            "write_commitproc_time_ms", "write_final_proc_time_ms",
        ].map { MetricFamily.summary($0, Summary(), quantiles: long) }
        // A sample for each server of the quorum.
        + ["ack_latency", "learner_handler_qp_size", "learner_handler_qp_time_ms"].map { MetricFamily($0, quantiles: short, summaries: []) }
}

/// What the kernel tells of this process.
enum ProcessFigures {
    static var descriptors: Int { ((try? FileSystem.list("/proc/self/fd").count) ?? 1) - 1 }

    static var descriptorsMax: Int {
        let limits = (try? FileSystem.read("/proc/self/limits").stringLossy) ?? ""
        let line = limits.split(separator: "\n").first { $0.hasPrefix("Max open files") } ?? ""
        return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }

    private static let startSeconds = Double(WallClock.nowMs) / 1000

    static var families: [MetricFamily] {
        let stat = (try? FileSystem.read("/proc/self/stat").stringLossy) ?? ""
        // Behind the program's name in brackets; ticks of 10 ms and pages of 4 KiB.
        let fields = stat.split(separator: ")").last?.split(separator: " ").map { Double($0) ?? 0 } ?? []
        func field(_ index: Int) -> Double { index < fields.count ? fields[index] : 0 }
        return [
            MetricFamily("process_cpu_seconds_total", .counter, samples: [.init((field(11) + field(12)) / 100)]),
            .gauge("process_max_fds", descriptorsMax),
            .gauge("process_open_fds", descriptors),
            .gauge("process_resident_memory_bytes", field(21) * 4096),
            .gauge("process_start_time_seconds", startSeconds),
            .gauge("process_virtual_memory_bytes", field(20)),
        ]
    }
}
