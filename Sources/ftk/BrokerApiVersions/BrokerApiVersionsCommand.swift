import CommandLine
import KafkaClient
import KafkaProto

/// `broker-api-versions`: what requests each broker takes (`kafka-broker-api-versions.sh`).
enum BrokerApiVersionsCommand: Command {
    static let name = "broker-api-versions"
    static let scripts = ["kafka-broker-api-versions.sh"]
    static let javaClasses = ["org.apache.kafka.tools.BrokerApiVersionsCommand", "kafka.admin.BrokerApiVersionsCommand"]
    static let table = OptionTable.brokerApiVersions
    static let scriptPurpose: String? = "This tool helps to retrieve broker version information."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let admin = try call.admin(options)
        defer { admin.close() }
        let brokers = try await admin.apiVersions()
        call.out.result("broker-api-versions", rows: brokers.map(row)) { out in
            for (broker, result) in brokers {
                let head = "\(broker.host):\(broker.port) (id: \(broker.id) rack: \(broker.rack ?? "null")) -> "
                switch result {
                case .success(let versions): out.line(head + text(versions))
                case .failure(let error): out.line(head + "ERROR: \(error)")
                }
            }
        }
        let failed = brokers.contains { if case .failure = $0.result { true } else { false } }
        return failed && call.manner == .plain ? .failed : .done
    }

    /// The requests that this release's clients know; others are shown by number.
    private static func known(_ key: ApiKey) -> Bool {
        key.rawValue <= ApiKey.readShareGroupStateSummary.rawValue && !controllersOnly.contains(key)
    }

    /// Requests that only controllers of KRaft take.
    private static let controllersOnly: Set<ApiKey> = [
        .vote, .beginQuorumEpoch, .endQuorumEpoch, .fetchSnapshot, .brokerRegistration, .brokerHeartbeat, .controllerRegistration,
        .assignReplicasToDirs, .updateRaftVoter,
    ]

    private static func text(_ versions: ApiVersionsResponse) -> String {
        var lines: [String] = []
        for key in ApiKey.allCases where known(key) || versions.apiKeys.contains(where: { $0.apiKey == key.rawValue }) {
            let name = "\(key.name)(\(key.rawValue)): "
            guard let theirs = versions.apiKeys.first(where: { $0.apiKey == key.rawValue }) else {
                lines.append(name + "UNSUPPORTED")
                continue
            }
            lines.append(name + range(theirs.minVersion, theirs.maxVersion) + " " + usable(key, theirs))
        }
        for api in versions.apiKeys where ApiKey(rawValue: api.apiKey) == nil {
            lines.append("UNKNOWN(\(api.apiKey)): " + range(api.minVersion, api.maxVersion))
        }
        return "(\n\t" + lines.joined(separator: ",\n\t") + "\n)"
    }

    private static func range(_ least: Int16, _ most: Int16) -> String { least == most ? "\(least)" : "\(least) to \(most)" }

    private static func usable(_ key: ApiKey, _ theirs: ApiVersionsResponse.ApiVersion) -> String {
        guard let ours = MessageCatalog.request(key)?.versions else { return "[unusable: unknown here]" }
        let newest = min(ours.upperBound, theirs.maxVersion)
        if newest < max(ours.lowerBound, theirs.minVersion) {
            return ours.upperBound < theirs.minVersion ? "[unusable: node too new]" : "[unusable: node too old]"
        }
        return "[usable: \(newest)]"
    }

    private static func row(_ broker: BrokerNode, _ result: Result<ApiVersionsResponse, any Error>) -> JSON {
        var members: [(String, JSON)] = [
            ("id", .number(broker.id)), ("host", .string(broker.host)), ("port", .number(broker.port)), ("rack", .optional(broker.rack)),
        ]
        switch result {
        case .success(let versions):
            members.append(
                (
                    "apis",
                    .array(
                        versions.apiKeys.map { api in
                            .object([
                                ("key", .number(api.apiKey)), ("name", .optional(ApiKey(rawValue: api.apiKey)?.name)),
                                ("min", .number(api.minVersion)), ("max", .number(api.maxVersion)),
                            ])
                        })
                ))
        case .failure(let error): members.append(("error", .string("\(error)")))
        }
        return .object(members)
    }

    /// The script does not catch what its parser throws.
    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        if let usage = error as? UsageError, usage.kind == .unrecognized {
            call.out.problem("Exception in thread \"main\" joptsimple.UnrecognizedOptionException: \(usage.message)")
            return .failed
        }
        call.out.problem("\(error)")
        if error is UsageError { call.out.problem(HelpText.scriptOptions(table), terminator: "") }
        return .failed
    }
}
