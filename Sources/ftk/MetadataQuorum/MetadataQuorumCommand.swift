import CommandLine
import KafkaClient
import KafkaProto

/// `metadata-quorum`: shows and changes the quorum of KRaft controllers (`kafka-metadata-quorum.sh`).
enum MetadataQuorumCommand: Command {
    static let name = "metadata-quorum"
    static let scripts = ["kafka-metadata-quorum.sh"]
    static let javaClasses = ["org.apache.kafka.tools.MetadataQuorumCommand", "kafka.admin.MetadataQuorumCommand"]
    static let table = OptionTable.metadataQuorum
    static let verbs = [
        OptionTable.metadataQuorumDescribe, .metadataQuorumAddController, .metadataQuorumRemoveController,
    ]
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let asked = try verb(call, scriptVerbs: ["describe", "add-controller", "remove-controller"])
        if asked.verb == "describe", asked.options.has("status") == asked.options.has("replication") {
            throw CommandFailure(
                asked.options.has("status")
                    ? "Only one of --status or --replication should be specified with describe sub-command"
                    : "One of --status or --replication must be specified with describe sub-command", status: .wrongUsage)
        }
        let admin = try asked.call.admin(asked.options, bootstrap: ["bootstrap-server", "bootstrap-controller"])
        defer { admin.close() }
        switch asked.verb {
        case "describe":
            let quorum = try await admin.describeQuorum()
            if asked.options.has("status") {
                status(quorum, try await admin.describeCluster().clusterId ?? "", call)
            } else {
                replication(quorum, call)
            }
        case "remove-controller":
            let id = try integer(asked, "controller-id") ?? -1
            guard let directory = Uuid(try asked.options.string("controller-directory-id") ?? "") else {
                throw CommandFailure("--controller-directory-id is not an id of 22 characters", status: .wrongUsage)
            }
            if !asked.options.has("dry-run") { try await admin.removeVoter(id, directoryId: directory) }
            call.out.line("\(asked.options.has("dry-run") ? "DRY RUN of removing" : "Removed") KRaft controller \(id) with directory id \(directory)")
        default:
            throw CommandFailure("add-controller reads the controller's own properties and log folder; run it on the controller by Kafka's script")
        }
        return .done
    }

    private static func status(_ quorum: QuorumDescription, _ clusterId: String, _ call: CommandCall) {
        let replicas = quorum.voters + quorum.observers
        let leader = quorum.voters.first { $0.id == quorum.leaderId }
        let lag = replicas.map { (leader?.logEndOffset ?? 0) - $0.logEndOffset }.max() ?? 0
        let lagMs = quorum.voters.filter { $0.id != quorum.leaderId && $0.lastCaughtUpMs >= 0 }
            .map { (leader?.lastCaughtUpMs ?? 0) - $0.lastCaughtUpMs }.max() ?? 0
        let voters = quorum.voters.map { "\($0.id)" }.joined(separator: ",")
        let observers = quorum.observers.map { "\($0.id)" }.joined(separator: ",")
        let row = JSON.object([
            ("clusterId", .string(clusterId)), ("leaderId", .number(quorum.leaderId)), ("leaderEpoch", .number(quorum.leaderEpoch)),
            ("highWatermark", .int(quorum.highWatermark)), ("maxFollowerLag", .int(lag)), ("maxFollowerLagMs", .int(lagMs)),
            ("voters", .ints(quorum.voters.map(\.id))), ("observers", .ints(quorum.observers.map(\.id))),
        ])
        call.out.result("quorum-status", rows: [row]) { out in
            for (name, value) in [
                ("ClusterId:", clusterId), ("LeaderId:", "\(quorum.leaderId)"), ("LeaderEpoch:", "\(quorum.leaderEpoch)"),
                ("HighWatermark:", "\(quorum.highWatermark)"), ("MaxFollowerLag:", "\(lag)"), ("MaxFollowerLagTimeMs:", "\(lagMs)"),
                ("CurrentVoters:", "[\(voters)]"), ("CurrentObservers:", "[\(observers)]"),
            ] { out.line(name.padded(24) + value) }
        }
    }

    private static func replication(_ quorum: QuorumDescription, _ call: CommandCall) {
        let leader = quorum.voters.first { $0.id == quorum.leaderId }
        let all = quorum.voters.map { ($0, $0.id == quorum.leaderId ? "Leader" : "Follower") }.sorted { $0.1 > $1.1 }
            + quorum.observers.map { ($0, "Observer") }
        let rows = all.map { replica, role in
            JSON.object([
                ("nodeId", .number(replica.id)), ("directoryId", .string("\(replica.directoryId)")),
                ("logEndOffset", .int(replica.logEndOffset)), ("lag", .int((leader?.logEndOffset ?? 0) - replica.logEndOffset)),
                ("lastFetchMs", .int(replica.lastFetchMs)), ("lastCaughtUpMs", .int(replica.lastCaughtUpMs)), ("status", .string(role)),
            ])
        }
        call.out.result("quorum-replication", rows: rows) { out in
            let table = [["NodeId", "DirectoryId", "LogEndOffset", "Lag", "LastFetchTimestamp", "LastCaughtUpTimestamp", "Status"]]
                + all.map { replica, role in
                    [
                        "\(replica.id)", "\(replica.directoryId)", "\(replica.logEndOffset)",
                        "\((leader?.logEndOffset ?? 0) - replica.logEndOffset)", "\(replica.lastFetchMs)", "\(replica.lastCaughtUpMs)", role,
                    ]
                }
            let widths = (0..<7).map { column in table.map { $0[column].count }.max() ?? 0 }
            for line in table { out.line(zip(line, widths).map { $0.padded($1) }.joined(separator: "\t")) }
        }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        if let status = argparseFailure(error, call) { return status }
        if let error = error as? ClientError, error.kind == .unsupportedVersion {
            call.out.problem("org.apache.kafka.common.errors.UnsupportedVersionException: \(error.message)")
        } else {
            call.out.problem("\(error)")
        }
        return .failed
    }
}
