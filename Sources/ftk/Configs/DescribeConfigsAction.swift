import CommandLine
import KafkaClient
import KafkaProto

/// `configs --describe`.
struct DescribeConfigsAction {
    let wanted: ConfigsOptions
    let admin: Admin
    let call: CommandCall

    func run() async throws {
        guard let type = wanted.types.first else { return }
        switch type {
        case .topics, .brokers, .brokerLoggers, .clientMetrics, .groups: try await resources(type)
        case .users, .clients:
            try await quotas()
            if !wanted.types.contains(.clients), !wanted.names.contains("") { try await scram() }
        case .ips: try await quotas()
        }
    }

    // MARK: Resources

    private func resources(_ type: ConfigsOptions.EntityType) async throws {
        let names: [String]
        if let name = wanted.names.first {
            names = [name]
        } else {
            switch type {
            case .topics:
                let all = try await admin.listTopics().map(\.name)
                names = call.asScript(.listingSentences) ? JavaHashOrder.sorted(all) { $0 } : all.sorted()
            case .brokers, .brokerLoggers: names = try await admin.describeCluster().brokers.map { "\($0.id)" } + [""]
            case .clientMetrics: names = try await admin.listClientMetricsResources()
            default: names = try await admin.listGroups().groups.map(\.id).sorted()
            }
        }
        var rows: [JSON] = []
        for name in names {
            let head = name.isEmpty
                ? "Default configs for \(type.rawValue) in the cluster are:"
                : "\(wanted.describesAll ? "All" : "Dynamic") configs for \(type.singular) \(name) are:"
            if call.out.format == .text, call.asScript(.listingSentences) { call.out.line(head) }
            let entries: [ConfigEntry]
            do {
                entries = try await Self.entries(type, name, admin, all: wanted.describesAll)
            } catch let error as BrokerError where error.code == .unknownTopicOrPartition && !call.asScript(.listingSentences) {
                throw CommandFailure.missingTopic(name, among: try await admin.listTopics().map(\.name))
            }
            if call.out.format == .text, !call.asScript(.listingSentences) { call.out.line(head) }
            if call.out.format != .text {
                rows.append(row(type, name, entries))
                continue
            }
            for entry in entries {
                let synonyms = entry.synonyms.map { "\($0.source.name):\($0.name)=\($0.value ?? "null")" }.joined(separator: ", ")
                call.out.line("  \(entry.name)=\(entry.value ?? "null") sensitive=\(entry.isSensitive) synonyms={\(synonyms)}")
            }
        }
        call.out.result("configs", rows: rows) { _ in }
    }

    static func resource(_ type: ConfigsOptions.EntityType, _ name: String) -> ConfigResource {
        switch type {
        case .topics: ConfigResource(.topic, name)
        case .brokerLoggers: ConfigResource(.brokerLogger, name)
        case .clientMetrics: ConfigResource(.clientMetrics, name)
        case .groups: ConfigResource(.group, name)
        default: ConfigResource(.broker, name)
        }
    }

    /// The configurations of one entity, sorted by name; without `all` only those that were set for it.
    static func entries(
        _ type: ConfigsOptions.EntityType, _ name: String, _ admin: Admin, all: Bool
    ) async throws -> [ConfigEntry] {
        let resource = resource(type, name)
        guard let result = try await admin.describeConfigs([resource]).first?.result else { return [] }
        let entries = try result.get().sorted { $0.name < $1.name }
        if all { return entries }
        switch type {
        case .topics: return entries.filter { $0.source == .dynamicTopic }
        case .brokers: return entries.filter { $0.source == (name.isEmpty ? .dynamicDefaultBroker : .dynamicBroker) }
        case .clientMetrics: return entries.filter { $0.source == .dynamicClientMetrics }
        case .groups: return entries.filter { $0.source == .dynamicGroup }
        default: return entries
        }
    }

    private func row(_ type: ConfigsOptions.EntityType, _ name: String, _ entries: [ConfigEntry]) -> JSON {
        .object([
            ("entityType", .string(type.rawValue)), ("entityName", name.isEmpty ? .null : .string(name)),
            (
                "configs",
                .array(
                    entries.map { entry in
                        .object([
                            ("name", .string(entry.name)), ("value", .optional(entry.value)), ("source", .string(entry.source.name)),
                            ("sensitive", .bool(entry.isSensitive)), ("readOnly", .bool(entry.isReadOnly)),
                            (
                                "synonyms",
                                .array(
                                    entry.synonyms.map {
                                        .object([
                                            ("name", .string($0.name)), ("value", .optional($0.value)), ("source", .string($0.source.name)),
                                        ])
                                    })
                            ),
                        ])
                    })
            ),
        ])
    }

    // MARK: Quotas and SCRAM

    private func quotas() async throws {
        let entries = try await admin.describeQuotas(try QuotaNames.filters(wanted))
        let rows = entries.map { entity, values in
            JSON.object([
                (
                    "entity",
                    .object(entity.parts.map { ($0.type, .optional($0.name)) })
                ), ("quotas", .object(values.map { ($0.key, .number(JavaNumber.text($0.value))) })),
            ])
        }
        call.out.result("quotas", rows: rows) { out in
            for (entity, values) in entries {
                let names = [("user", "user-principal"), ("client-id", "client-id"), ("ip", "ip")].compactMap { type, word -> String? in
                    guard let name = entity.name(of: type) else { return nil }
                    return name.map { "\(word) '\($0)'" } ?? "the default \(word)"
                }
                let sorted = JavaHashOrder.sorted(values, capacity: values.count) { $0.key }
                out.line(
                    "Quota configs for \(names.joined(separator: ", ")) are "
                        + sorted.map { "\($0.key)=\(JavaNumber.text($0.value))" }.joined(separator: ", "))
            }
        }
    }

    private func scram() async throws {
        let users: [ScramDescription]
        do {
            users = try await admin.describeScram(wanted.names.isEmpty ? nil : wanted.names)
        } catch let error as ClientError where error.kind == .unsupportedVersion {
            return
        }
        let rows = users.map { user in
            JSON.object([
                ("user", .string(user.user)),
                (
                    "credentials",
                    .array(
                        ((try? user.credentials.get()) ?? []).map {
                            .object([("mechanism", .string($0.mechanism)), ("iterations", .number($0.iterations))])
                        })
                ),
            ])
        }
        call.out.result("scram-credentials", rows: rows) { out in
            for user in users {
                switch user.credentials {
                case .success(let list):
                    let text = list.map { "\($0.mechanism)=iterations=\($0.iterations)" }.joined(separator: ", ")
                    out.line("SCRAM credential configs for user-principal '\(user.user)' are \(text)")
                case .failure(let error):
                    let simple = JavaException.name(error.code).split(separator: ".").last.map { String($0) } ?? ""
                    out.line("Error retrieving SCRAM credential configs for user-principal '\(user.user)': \(simple): \(error.message)")
                }
            }
        }
    }
}

/// The quota entities that entity types and names stand for.
enum QuotaNames {
    private static func type(_ type: ConfigsOptions.EntityType) -> String {
        switch type {
        case .users: "user"
        case .clients: "client-id"
        default: "ip"
        }
    }

    static func filters(_ wanted: ConfigsOptions) throws -> [QuotaFilter] {
        guard wanted.names.count <= wanted.types.count else {
            throw CommandFailure("More entity names specified than entity types", status: .wrongUsage)
        }
        return wanted.types.enumerated().map { index, entity in
            guard index < wanted.names.count else { return QuotaFilter(type(entity), .any) }
            return QuotaFilter(type(entity), wanted.names[index].isEmpty ? .defaultName : .exact(wanted.names[index]))
        }
    }

    static func entity(_ wanted: ConfigsOptions) throws -> QuotaEntity {
        guard wanted.names.count == wanted.types.count else {
            throw CommandFailure("Exactly one entity name must be specified with every entity type", status: .wrongUsage)
        }
        return QuotaEntity(
            zip(wanted.types, wanted.names).map { QuotaEntity.Part(type($0), $1.isEmpty ? nil : $1) })
    }
}
