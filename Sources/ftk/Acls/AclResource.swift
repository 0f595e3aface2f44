import KafkaClient

/// A resource, or with `any` and `match` all that fit: what rules are given to, listed of or taken from.
struct AclResource: Hashable, CustomStringConvertible {
    let type: AclResourceType
    let name: String
    let pattern: AclPatternType

    static let cluster = AclResource(type: .cluster, name: "kafka-cluster", pattern: .literal)

    /// All rules of the resource.
    var filter: AclFilter {
        var filter = AclFilter()
        filter.resourceType = type
        filter.resourceName = name
        filter.patternType = pattern
        return filter
    }

    var description: String { "ResourcePattern(resourceType=\(type.name), name=\(name), patternType=\(pattern.name))" }
}

/// Who may or may not do what, from where.
struct AclEntry: Hashable, CustomStringConvertible {
    let principal: String
    let host: String
    let operation: AclOperation
    let permission: AclPermission

    var description: String {
        "(principal=\(principal), host=\(host), operation=\(operation.name), permissionType=\(permission.name))"
    }
}

/// A resource with some of its rules.
struct AclRules {
    let resource: AclResource
    var entries: [AclEntry]

    var bindings: [AclBinding] {
        entries.map {
            AclBinding(
                resource.type, resource.name, resource.pattern, principal: $0.principal, host: $0.host, operation: $0.operation,
                permission: $0.permission)
        }
    }

    /// What matches exactly these rules; without rules, all of the resource.
    var filters: [AclFilter] {
        if entries.isEmpty { return [resource.filter] }
        return entries.map { entry in
            var filter = resource.filter
            filter.principal = entry.principal
            filter.host = entry.host
            filter.operation = entry.operation
            filter.permission = entry.permission
            return filter
        }
    }

    /// The rules as the script lists them, each in a line.
    var entriesText: String { entries.map { "\t\($0)" }.joined(separator: "\n") }

    /// Rules by their resources, both sorted; what is there twice counts once.
    static func grouped(_ bindings: some Sequence<AclBinding>) -> [AclRules] {
        var entries: [AclResource: Set<AclEntry>] = [:]
        for binding in bindings {
            let resource = AclResource(type: binding.resourceType, name: binding.resourceName, pattern: binding.patternType)
            entries[resource, default: []].insert(
                AclEntry(principal: binding.principal, host: binding.host, operation: binding.operation, permission: binding.permission))
        }
        return entries.map { resource, entries in
            AclRules(
                resource: resource,
                entries: entries.sorted {
                    ($0.principal, $0.host, $0.operation.rawValue, $0.permission.rawValue)
                        < ($1.principal, $1.host, $1.operation.rawValue, $1.permission.rawValue)
                })
        }.sorted {
            ($0.resource.type.rawValue, $0.resource.name, $0.resource.pattern.rawValue)
                < ($1.resource.type.rawValue, $1.resource.name, $1.resource.pattern.rawValue)
        }
    }
}

extension AclResourceType {
    /// What may be allowed or denied on such a resource (upstream: `AclEntry.supportedOperations`).
    ///
    /// - Parameter releases4: whether what 4.x added counts.
    func operations(releases4: Bool) -> [AclOperation] {
        switch self {
        case .any: []
        case .topic: [.read, .write, .create, .describe, .delete, .alter, .describeConfigs, .alterConfigs, .all]
        case .group: [.read, .describe, .delete] + (releases4 ? [.describeConfigs, .alterConfigs] : []) + [.all]
        case .cluster: [.create, .clusterAction, .describeConfigs, .alterConfigs, .idempotentWrite, .alter, .describe, .all]
        case .transactionalId: [.describe, .write, .all]
        case .delegationToken: [.describe, .all]
        case .user: [.createTokens, .describeTokens, .all]
        }
    }
}

extension AclOperation {
    /// Reads `DescribeConfigs`, `DESCRIBE_CONFIGS` and `describe_configs`; nil for what is no operation.
    init?(name: String) {
        let upper = name.uppercased()
        guard let found = AclOperation.allCases.first(where: { $0.name == upper || $0.pascalName == name }) else { return nil }
        self = found
    }

    private var pascalName: String {
        name.split(separator: "_").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined()
    }
}
