import CommandLine
import KafkaClient
import KafkaProto

/// `configs --alter`.
struct AlterConfigsAction {
    let wanted: ConfigsOptions
    let admin: Admin
    let call: CommandCall

    private static let clientQuotas: Set<String> = [
        "producer_byte_rate", "consumer_byte_rate", "request_percentage", "controller_mutation_rate",
    ]
    private static let ipQuotas: Set<String> = ["connection_creation_rate"]

    func run() async throws {
        guard let type = wanted.types.first else { return }
        let name = wanted.names.first ?? ""
        switch type {
        case .topics, .brokers, .clientMetrics, .groups: try await resource(type, name)
        case .brokerLoggers: try await loggers(name)
        case .users, .clients: try await usersAndClients(type)
        case .ips:
            let unknown = (wanted.added.map(\.key) + wanted.deleted).filter { !Self.ipQuotas.contains($0) }
            if !unknown.isEmpty {
                throw CommandFailure(
                    "Only connection quota configs can be added for 'ips' using --bootstrap-server. "
                        + "Unexpected config names: \(unknown.joined(separator: ","))")
            }
            try await quotas()
        }
        let row = JSON.object([("entityType", .string(type.rawValue)), ("entityName", name.isEmpty ? .null : .string(name))])
        call.out.result("configs-altered", rows: [row]) { out in
            out.line(
                name.isEmpty
                    ? "Completed updating default config for \(type.rawValue) in the cluster."
                    : "Completed updating config for \(type.singular) \(name).")
        }
    }

    private var changes: [ConfigChange] {
        wanted.added.map { ConfigChange(.set, $0.key, $0.value) } + wanted.deleted.map { ConfigChange(.delete, $0) }
    }

    private func resource(_ type: ConfigsOptions.EntityType, _ name: String) async throws {
        // A topic that is not there is found out here as well.
        let old = try await DescribeConfigsAction.entries(type, name, admin, all: false).map(\.name)
        try refuse(wanted.deleted.filter { !old.contains($0) }, "Invalid config(s)")
        if let error = try await admin.alterConfigs(DescribeConfigsAction.resource(type, name), changes) { throw error }
    }

    private func loggers(_ name: String) async throws {
        let known = Set(try await DescribeConfigsAction.entries(.brokerLoggers, name, admin, all: true).map(\.name))
        try refuse(
            wanted.deleted.filter { !known.contains($0) } + wanted.added.map(\.key).filter { !known.contains($0) },
            "Invalid broker logger(s)")
        if let error = try await admin.alterConfigs(ConfigResource(.brokerLogger, name), changes) { throw error }
    }

    private func refuse(_ names: [String], _ what: String) throws {
        if !names.isEmpty { throw CommandFailure("\(what): \(names.joined(separator: ","))") }
    }

    // MARK: Quotas and SCRAM

    private func usersAndClients(_ type: ConfigsOptions.EntityType) async throws {
        func isScram(_ key: String) -> Bool { ScramMechanism(name: key) != nil }
        func isQuota(_ key: String) -> Bool { Self.clientQuotas.contains(key) }
        let both = [("added", wanted.added.map(\.key)), ("deleted", wanted.deleted)]
        for (verb, keys) in both {
            let unknown = keys.filter { !isScram($0) && !isQuota($0) }
            let scram = keys.filter(isScram)
            if type == .clients || wanted.types.count == 2 {
                if !(unknown + scram).isEmpty {
                    throw CommandFailure(
                        "Only quota configs can be \(verb) for 'clients' using --bootstrap-server. "
                            + "Unexpected config names: Set(\((unknown + scram).joined(separator: ", ")))")
                }
            } else if !unknown.isEmpty {
                throw CommandFailure(
                    "Only quota and SCRAM credential configs can be \(verb) for 'users' using --bootstrap-server. "
                        + "Unexpected config names: Set(\(unknown.joined(separator: ", ")))")
            }
        }
        let keys = wanted.added.map(\.key) + wanted.deleted
        guard keys.contains(where: isScram) else { return try await quotas() }
        if wanted.names.contains("") {
            throw CommandFailure(
                "The use of --entity-default or --user-defaults is not allowed with User SCRAM Credentials using --bootstrap-server.")
        }
        if keys.contains(where: isQuota) {
            throw CommandFailure(
                "Cannot alter both quota and SCRAM credential configs simultaneously for 'users' using --bootstrap-server.")
        }
        let set = try wanted.added.compactMap { key, value in try ScramMechanism(name: key).map { try credential($0, value) } }
        let deleted = wanted.deleted.compactMap { ScramMechanism(name: $0) }
        if let error = try await admin.alterScram(wanted.names.first ?? "", set: set, delete: deleted) { throw error }
    }

    /// `iterations=4096,password=secret`
    private func credential(
        _ mechanism: ScramMechanism, _ text: String
    ) throws -> (mechanism: ScramMechanism, iterations: Int, password: String) {
        let invalid = CommandFailure("Invalid credential property \(mechanism == .sha256 ? "SCRAM_SHA_256" : "SCRAM_SHA_512")=\(text)")
        var rest = text[...]
        var iterations = ScramMechanism.iterationsMin
        if rest.hasPrefix("iterations="), let comma = rest.firstIndex(of: ",") {
            guard let number = Int(rest[rest.index(rest.startIndex, offsetBy: 11)..<comma]) else { throw invalid }
            if number != -1 { iterations = number }
            rest = rest[rest.index(after: comma)...]
        }
        guard rest.hasPrefix("password=") else { throw invalid }
        if iterations < ScramMechanism.iterationsMin {
            throw CommandFailure(
                "Iterations \(iterations) is less than the minimum \(ScramMechanism.iterationsMin) required for \(mechanism.name)")
        }
        return (mechanism, iterations, String(rest.dropFirst(9)))
    }

    private func quotas() async throws {
        let entity = try QuotaNames.entity(wanted)
        let old = try await admin.describeQuotas(try QuotaNames.filters(wanted)).flatMap { $0.values.map(\.key) }
        try refuse(wanted.deleted.filter { !old.contains($0) }, "Invalid config(s)")
        var changes: [(key: String, value: Double?)] = []
        for (key, value) in wanted.added {
            guard let number = Double(value) else { throw CommandFailure("Cannot parse quota configuration value for \(key): \(value)") }
            changes.append((key, number))
        }
        changes += wanted.deleted.map { ($0, nil) }
        if let error = try await admin.alterQuotas(entity, changes) { throw error }
    }
}
