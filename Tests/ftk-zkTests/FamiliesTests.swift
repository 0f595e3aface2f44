import Metrics
import Platform
import Testing

@testable import ftk_zk

@Suite struct FamiliesTests {
    /// What Apache ZooKeeper 3.9.4 shows when it stands alone, without the families of its Java machine; c counter, g gauge,
    /// s summary.
    private static let apache = """
    ack_latency:s add_dead_watcher_stall_time:c approximate_data_size:g
    auth_failed_count:g avg_latency:g bytes_received_count:c
    close_session_prep_time:s cnxn_closed_without_zk_server_running:c commit_commit_proc_req_queued:s
    commit_count:c commit_process_time:s commit_propagation_latency:s
    concurrent_request_processing_in_commit_processor:s connection_drop_count:c connection_drop_probability:g
    connection_rejected:c connection_request_count:c connection_revalidate_count:c
    connection_token_deficit:s dbinittime:s dead_watchers_cleaner_latency:s
    dead_watchers_cleared:c dead_watchers_queued:c diff_count:c
    digest_mismatches_count:c election_time:s ensemble_auth_fail:c
    ensemble_auth_skip:c ensemble_auth_success:c ephemerals_count:g
    follower_sync_time:s fsynctime:s global_sessions:g
    inflight_diff_count:s inflight_snap_count:s insecure_admin_count:c
    large_requests_rejected:c last_client_response_size:g leader_unavailable_time:s
    learner_commit_received_count:c learner_handler_qp_size:s learner_handler_qp_time_ms:s
    learner_proposal_received_count:c learner_request_processor_queue_size:s local_sessions:g
    local_write_committed_time_ms:s looking_count:c max_client_response_size:g
    max_file_descriptor_count:g max_latency:g min_client_response_size:g
    min_latency:g netty_queued_buffer_capacity:s node_changed_watch_count:s
    node_children_watch_count:s node_created_watch_count:s node_deleted_watch_count:s
    non_mtls_local_conn_count:g non_mtls_remote_conn_count:g num_alive_connections:g
    observer_sync_time:s om_commit_process_time_ms:s om_proposal_process_time_ms:s
    open_file_descriptor_count:g outstanding_changes_queued:c outstanding_changes_removed:c
    outstanding_requests:g outstanding_tls_handshake:g packets_received:g
    packets_sent:g pending_session_queue_size:s prep_process_time:s
    prep_processor_queue_size:s prep_processor_queue_time_ms:s prep_processor_request_queued:c
    process_cpu_seconds_total:c process_max_fds:g process_open_fds:g
    process_resident_memory_bytes:g process_start_time_seconds:g process_virtual_memory_bytes:g
    propagation_latency:s proposal_ack_creation_latency:s proposal_count:c
    proposal_latency:s proposal_process_time:s quit_leading_due_to_disloyal_voter:c
    quorum_ack_latency:s quota_bytes_limit_per_namespace:g quota_bytes_usage_per_namespace:g
    quota_count_limit_per_namespace:g quota_count_usage_per_namespace:g quota_exceeded_error_per_namespace:c
    read_commit_proc_issued:s read_commit_proc_req_queued:s read_commitproc_time_ms:s
    read_final_proc_time_ms:s read_per_namespace:s readlatency:s
    reads_after_write_in_session_queue:s reads_issued_from_session_queue:s request_commit_queued:c
    request_throttle_queue_time_ms:s request_throttle_wait_count:c requests_in_session_queue:s
    requests_not_forwarded_to_commit_processor:c response_bytes:c response_packet_cache_hits:c
    response_packet_cache_misses:c response_packet_get_children_cache_hits:c response_packet_get_children_cache_misses:c
    restore_error_count:c restore_rate_limited_count:c restore_time:s
    revalidate_count:c server_write_committed_time_ms:s session_queues_drained:s
    sessionless_connections_expired:c skip_learner_request_to_next_processor_count:c snap_count:c
    snapshot_error_count:c snapshot_rate_limited_count:c snapshottime:s
    socket_closing_time:s stale_replies:c stale_requests:c
    stale_requests_dropped:c stale_sessions_expired:c startup_snap_load_time:s
    startup_txns_load_time:s startup_txns_loaded:s sync_process_time:s
    sync_processor_batch_size:s sync_processor_queue_and_flush_time_ms:s sync_processor_queue_flush_time_ms:s
    sync_processor_queue_size:s sync_processor_queue_time_ms:s sync_processor_request_queued:c
    throttled_ops:c time_waiting_empty_pool_in_commit_processor_read_ms:s tls_handshake_exceeded:c
    unavailable_time:s unrecoverable_error_count:c unsuccessful_handshake:c
    updatelatency:s uptime:g watch_bytes:c
    watch_count:g write_batch_time_in_commit_processor:s write_commit_proc_issued:s
    write_commit_proc_req_queued:s write_commitproc_time_ms:s write_final_proc_time_ms:s
    write_per_namespace:s znode_count:g
    """

    @Test func everyFamilyOfAnApacheServerIsThereWithItsType() throws {
        let ours = try TestServer.run { server, _ in
            Dictionary(uniqueKeysWithValues: server.figures.map { ($0.name, $0.kind.rawValue.prefix(1).description) })
        }
        for word in Self.apache.split(whereSeparator: \.isWhitespace) {
            let parts = word.split(separator: ":")
            #expect(ours[String(parts[0])] == String(parts[1]), "\(word)")
        }
    }

    @Test func summariesGiveQuantiles() {
        var summary = Summary()
        #expect(summary.quantile(0.5) == nil && summary.average == 0 && summary.min == 0)
        for value in 1...1000 { summary.add(value) }
        #expect(summary.count == 1000 && summary.sum == 500_500 && summary.min == 1 && summary.max == 1000)
        for (q, exact) in [(0.01, 10), (0.5, 500), (0.9, 900), (0.99, 990), (1.0, 1000)] {
            let value = summary.quantile(q) ?? 0
            #expect(value <= exact && Double(exact - value) <= Double(exact) / 8 + 1, "\(q): \(value)")
        }
    }

    @Test func familiesAreWrittenAsPrometheusReadsThem() {
        let family = MetricFamily("a", .gauge, help: "x\ny", samples: [.init(labels: [("k", "q\"\\")], 1.5), .init(.nan)])
        #expect(PrometheusText.render([family], prefix: "p_") == "# HELP p_a x\\ny\n# TYPE p_a gauge\np_a{k=\"q\\\"\\\\\"} 1.5\np_a NaN\n")
        #expect(MetricFamily.text(1_795_469_225.69) == "1.79546922569E9")
        #expect(MetricFamily.text(128_385_024) == "1.28385024E8")
        #expect(MetricFamily.text(20000) == "20000.0" && MetricFamily.text(0) == "0.0" && MetricFamily.text(-1) == "-1.0")
    }
}
