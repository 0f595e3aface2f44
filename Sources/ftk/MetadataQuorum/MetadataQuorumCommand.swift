import CommandLine
import KafkaClient
import KafkaProto
import Platform

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
        if asked.verb == "describe" { try check(asked.options) }
        let file = try asked.verb == "add-controller" ? controllerFile(asked.options) : nil
        // The file of add-controller is the controller's own: properties of a client are among the server's.
        let admin = try asked.call.admin(
            asked.options, bootstrap: ["bootstrap-server", "bootstrap-controller"], files: file == nil ? ["command-config"] : [])
        defer { admin.close() }
        let isDryRun = asked.options.has("dry-run")
        switch asked.verb {
        case "describe":
            if asked.options.has("status") {
                let cluster = try await admin.describeCluster()
                status(try await admin.describeQuorum(), cluster.clusterId ?? "", call)
            } else {
                try replication(try await admin.describeQuorum(), isReadable: asked.options.has("human-readable"), call)
            }
        case "remove-controller":
            let id = try integer(asked, "controller-id") ?? -1
            guard id >= 0 else { throw CommandFailure("Invalid negative --controller-id: \(id)", status: .wrongUsage) }
            let text = try asked.options.string("controller-directory-id") ?? ""
            guard let directory = Uuid(text) else {
                throw CommandFailure("Failed to parse --controller-directory-id: '\(text)' is not an id of 22 characters", status: .wrongUsage)
            }
            if !isDryRun { try await admin.removeVoter(id, directoryId: directory) }
            let gap = call.manner == .script ? "  " : " "
            let row = controller(id, directory, [], isDryRun)
            call.out.result("controller-removed", rows: [row]) { out in
                out.line("\(isDryRun ? "DRY RUN of removing" + gap : "Removed ")KRaft controller \(id) with directory id \(directory)")
            }
        default:
            guard let file else { break }
            if !isDryRun { try await admin.addVoter(file.id, directoryId: file.directoryId, listeners: file.listeners) }
            let endpoints = file.listeners.map { "\($0.name)://\(BrokerAddress(host: $0.host, port: Int($0.port)))" }
            call.out.result("controller-added", rows: [controller(file.id, file.directoryId, endpoints, isDryRun)]) { out in
                out.line(
                    "\(isDryRun ? "DRY RUN of adding" : "Added") controller \(file.id) with directory id \(file.directoryId) "
                        + "and endpoints: \(endpoints.joined(separator: ", "))")
            }
        }
        return .done
    }

    private static func controller(_ id: Int32, _ directory: Uuid, _ endpoints: [String], _ isDryRun: Bool) -> JSON {
        .object([
            ("id", .number(id)), ("directoryId", .string("\(directory)")), ("endpoints", .array(endpoints.map { .string($0) })),
            ("dryRun", .bool(isDryRun)),
        ])
    }

    private static func check(_ options: ParsedOptions) throws {
        let sentence: String? =
            switch (options.has("status"), options.has("replication")) {
            case (true, true): "Only one of --status or --replication should be specified with describe sub-command"
            case (false, false): "One of --status or --replication must be specified with describe sub-command"
            case (true, false) where options.has("human-readable"):
                "The option --human-readable is only supported along with --replication"
            default: nil
            }
        if let sentence { throw CommandFailure(sentence, status: .wrongUsage) }
    }

    private static func controllerFile(_ options: ParsedOptions) throws -> ControllerFile {
        guard let path = try options.string("command-config") else {
            throw CommandFailure(
                "You must supply the configuration file of the controller you are adding when using add-controller.", status: .wrongUsage)
        }
        return try ControllerFile(path)
    }

    private static func status(_ quorum: QuorumDescription, _ clusterId: String, _ call: CommandCall) {
        let leader = quorum.voters.first { $0.id == quorum.leaderId }
        let last = quorum.voters.min { $0.logEndOffset < $1.logEndOffset }
        let lag = (leader?.logEndOffset ?? 0) - (last?.logEndOffset ?? 0)
        var lagMs: Int64 = 0
        if let leader, let last, last.id != leader.id {
            lagMs = leader.lastCaughtUpMs < 0 || last.lastCaughtUpMs < 0 ? -1 : leader.lastCaughtUpMs - last.lastCaughtUpMs
        }
        let row = JSON.object([
            ("clusterId", .string(clusterId)), ("leaderId", .number(quorum.leaderId)), ("leaderEpoch", .number(quorum.leaderEpoch)),
            ("highWatermark", .int(quorum.highWatermark)), ("maxFollowerLag", .int(lag)), ("maxFollowerLagMs", .int(lagMs)),
            ("voters", .array(quorum.voters.map { node($0, quorum) })), ("observers", .array(quorum.observers.map { node($0, quorum) })),
        ])
        call.out.result("quorum-status", rows: [row]) { out in
            for (name, value) in [
                ("ClusterId:", clusterId), ("LeaderId:", "\(quorum.leaderId)"), ("LeaderEpoch:", "\(quorum.leaderEpoch)"),
                ("HighWatermark:", "\(quorum.highWatermark)"), ("MaxFollowerLag:", "\(lag)"), ("MaxFollowerLagTimeMs:", "\(lagMs)"),
                ("CurrentVoters:", text(quorum.voters, quorum)), ("CurrentObservers:", text(quorum.observers, quorum)),
            ] { out.line(name.padded(24) + value) }
        }
    }

    private static func endpoints(_ replica: QuorumDescription.Replica, _ quorum: QuorumDescription) -> [String] {
        (quorum.endpoints[replica.id] ?? []).map { "\($0.listener)://\(BrokerAddress(host: $0.host, port: Int($0.port)))" }
    }

    private static func node(_ replica: QuorumDescription.Replica, _ quorum: QuorumDescription) -> JSON {
        .object([
            ("id", .number(replica.id)), ("directoryId", replica.directoryId == .zero ? .null : .string("\(replica.directoryId)")),
            ("endpoints", .array(endpoints(replica, quorum).map { .string($0) })),
        ])
    }

    /// `[{"id": 1, "directoryId": "…", "endpoints": ["CONTROLLER://host:9093"]}]`
    private static func text(_ replicas: [QuorumDescription.Replica], _ quorum: QuorumDescription) -> String {
        let nodes = replicas.map { replica in
            let directory = replica.directoryId == .zero ? "null" : "\"\(replica.directoryId)\""
            let list = endpoints(replica, quorum).map { "\"\($0)\"" }.joined(separator: ", ")
            return "{\"id\": \(replica.id), \"directoryId\": \(directory)" + (list.isEmpty ? "" : ", \"endpoints\": [\(list)]") + "}"
        }
        return "[" + nodes.joined(separator: ", ") + "]"
    }

    private static func replication(_ quorum: QuorumDescription, isReadable: Bool, _ call: CommandCall) throws {
        let leader = quorum.voters.first { $0.id == quorum.leaderId }
        let all = quorum.voters.filter { $0.id == quorum.leaderId }.map { ($0, "Leader") }
            + quorum.voters.filter { $0.id != quorum.leaderId }.map { ($0, "Follower") } + quorum.observers.map { ($0, "Observer") }
        let rows = all.map { replica, role in
            JSON.object([
                ("nodeId", .number(replica.id)), ("directoryId", .string("\(replica.directoryId)")),
                ("logEndOffset", .int(replica.logEndOffset)), ("lag", .int((leader?.logEndOffset ?? 0) - replica.logEndOffset)),
                ("lastFetchMs", .int(replica.lastFetchMs)), ("lastCaughtUpMs", .int(replica.lastCaughtUpMs)), ("status", .string(role)),
            ])
        }
        func time(_ ms: Int64) -> String { isReadable && ms >= 0 ? "\(max(0, WallClock.nowMs - ms)) ms ago" : "\(ms)" }
        call.out.result("quorum-replication", rows: rows) { out in
            TextTable.write(
                ["NodeId", "DirectoryId", "LogEndOffset", "Lag", "LastFetchTimestamp", "LastCaughtUpTimestamp", "Status"],
                all.map { replica, role in
                    [
                        "\(replica.id)", "\(replica.directoryId)", "\(replica.logEndOffset)",
                        "\((leader?.logEndOffset ?? 0) - replica.logEndOffset)", time(replica.lastFetchMs), time(replica.lastCaughtUpMs), role,
                    ]
                }, to: out)
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
