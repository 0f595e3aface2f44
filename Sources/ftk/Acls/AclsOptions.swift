import CommandLine
import KafkaClient

/// Which rules of which resources are meant: the options of `acls`, checked in the script's order.
struct AclsOptions {
    private let options: ParsedOptions
    private let call: CommandCall
    private let pattern: AclPatternType
    /// `add`, `remove` or `list`.
    let action: String

    init(_ options: ParsedOptions, _ call: CommandCall) throws {
        self.options = options
        self.call = call
        try Self.checkServers(options, call)
        action = try call.action(
            options, ["add", "remove", "list"], else: "Command must include exactly one action: --list, --add, --remove. ")
        try Self.checkRoles(options)
        pattern = try Self.pattern(options, call)
    }

    private static func checkServers(_ options: ParsedOptions, _ call: CommandCall) throws {
        let brokers = options.hasAny("bootstrap-server", "bootstrap-controller")
        if brokers, options.has("authorizer") {
            throw UsageError.rule("Only one of --bootstrap-server or --authorizer must be specified")
        }
        if !brokers, call.asScript(.defaultAddress) {
            try options.require("authorizer-properties")
            if options.has("command-config") {
                throw UsageError.rule("The --command-config option can only be used with --bootstrap-server option")
            }
        }
        if brokers, options.has("authorizer-properties") {
            throw UsageError.rule("The --authorizer-properties option can only be used with --authorizer option")
        }
        for option in ["authorizer", "authorizer-properties", "zk-tls-config-file"] where options.has(option) {
            throw CommandFailure("--\(option) is not available here: rules are changed by a broker, with --bootstrap-server", status: .wrongUsage)
        }
    }

    private static func checkRoles(_ options: ParsedOptions) throws {
        try options.exclude("list", ["producer", "consumer", "allow-host", "allow-principal", "deny-host", "deny-principal"])
        // The roles know their operations.
        for role in ["producer", "consumer"] { try options.exclude(role, ["operation", "deny-principal", "deny-host"]) }
        if options.has("principal"), !options.has("list") {
            throw UsageError.rule("The --principal option is only available if --list is set")
        }
        if options.has("producer"), !options.has("topic") { throw UsageError.rule("With --producer you must specify a --topic") }
        if options.has("idempotent"), !options.has("producer") {
            throw UsageError.rule("The --idempotent option is only available if --producer is set")
        }
        let consumerAlone = options.has("consumer") && !options.has("producer")
        if options.has("consumer"), !options.has("topic") || !options.has("group")
            || consumerAlone && options.hasAny("cluster", "transactional-id")
        {
            throw UsageError.rule(
                "With --consumer you must specify a --topic and a --group and no --cluster or --transactional-id option should be specified.")
        }
    }

    private static func pattern(_ options: ParsedOptions, _ call: CommandCall) throws -> AclPatternType {
        guard let text = try options.string("resource-pattern-type") else { return .literal }
        if let pattern = AclPatternType.allCases.first(where: { $0.name == text.uppercased() }) { return pattern }
        if call.manner == .script { throw UnknownPatternType(text: text) }
        throw UsageError.rule("--resource-pattern-type is any, match, literal or prefixed, not '\(text)'")
    }

    // MARK: What the options say

    /// The rules to add.
    func additions() throws -> [AclRules] {
        guard pattern == .literal || pattern == .prefixed else {
            throw UsageError.rule("A '--resource-pattern-type' value of '\(pattern.name)' is not valid when adding acls.")
        }
        let rules = try rules()
        if rules.contains(where: { $0.entries.isEmpty }) {
            throw UsageError.rule("You must specify one of: --allow-principal, --deny-principal when trying to add ACLs.")
        }
        return rules
    }

    /// The resources and rules that the options name; a resource without rules stands for all of its rules.
    func rules() throws -> [AclRules] {
        var rules: [AclRules] = []
        func put(_ resource: AclResource, _ entries: [AclEntry]) {
            if let index = rules.firstIndex(where: { $0.resource == resource }) {
                rules[index].entries = distinct(entries + rules[index].entries)
            } else {
                rules.append(AclRules(resource: resource, entries: entries))
            }
        }
        if !options.hasAny("producer", "consumer") {
            let names = options.has("operation") ? options.strings("operation") : ["All"]
            // What is no operation becomes one that no resource has, and is refused below.
            let entries = try entries(names.map { AclOperation(name: ClientText.trimmed($0)) ?? .any })
            for resource in try requiredResources() { put(resource, entries) }
        }
        if options.has("producer") {
            let resources = try requiredResources()
            for resource in resources where resource.type == .topic { put(resource, try entries([.write, .describe, .create])) }
            for resource in resources where resource.type == .transactionalId { put(resource, try entries([.write, .describe])) }
            if options.has("idempotent") { put(.cluster, try entries([.idempotentWrite])) }
        }
        if options.has("consumer") {
            let resources = try requiredResources()
            for resource in resources where resource.type == .topic { put(resource, try entries([.read, .describe])) }
            for resource in resources where resource.type == .group { put(resource, try entries([.read])) }
        }
        for rule in rules {
            let valid = rule.resource.type.operations(releases4: call.manner == .plain)
            guard rule.entries.allSatisfy({ valid.contains($0.operation) }) else {
                throw UsageError.rule(
                    "ResourceType \(rule.resource.type.name) only supports operations \(valid.map(\.name).joined(separator: ", "))")
            }
        }
        return rules
    }

    private func requiredResources() throws -> [AclResource] {
        let resources = resources()
        if resources.isEmpty {
            throw UsageError.rule(
                "You must provide at least one resource: --topic <topic> or --cluster or --group <group> or "
                    + "--delegation-token <Delegation Token ID>")
        }
        return resources
    }

    /// The resources that are named; none where all are meant.
    func resources() -> [AclResource] {
        func named(_ option: String, _ type: AclResourceType) -> [AclResource] {
            options.strings(option).map { AclResource(type: type, name: ClientText.trimmed($0), pattern: pattern) }
        }
        var resources = named("topic", .topic)
        if pattern == .literal, options.hasAny("cluster", "idempotent") { resources.append(.cluster) }
        resources += named("group", .group) + named("transactional-id", .transactionalId)
        resources += named("delegation-token", .delegationToken) + named("user-principal", .user)
        return distinct(resources)
    }

    private func entries(_ operations: [AclOperation]) throws -> [AclEntry] {
        func entries(_ principal: String, _ host: String, _ permission: AclPermission) throws -> [AclEntry] {
            let hosts = options.has(host) ? options.strings(host).map { ClientText.trimmed($0) } : ["*"]
            return try principals(principal).flatMap { principal in
                operations.flatMap { operation in
                    hosts.map { AclEntry(principal: principal, host: $0, operation: operation, permission: permission) }
                }
            }
        }
        return distinct(try entries("allow-principal", "allow-host", .allow) + entries("deny-principal", "deny-host", .deny))
    }

    /// The values of an option that takes `TYPE:NAME`.
    func principals(_ option: String) throws -> [String] {
        try distinct(options.strings(option).map { "\(try PrincipalText.read($0))" })
    }

    private func distinct<T: Hashable>(_ elements: [T]) -> [T] {
        var seen: Set<T> = []
        return elements.filter { seen.insert($0).inserted }
    }
}

/// `--resource-pattern-type` as the script refuses it.
struct UnknownPatternType: Error, CustomStringConvertible {
    let text: String
    var description: String { "Cannot parse argument '\(text)' of option resource-pattern-type" }
}

/// Principals on command lines: `User:alice`.
enum PrincipalText {
    /// - Throws: `CommandFailure` for what is not `TYPE:NAME`.
    static func read(_ text: String) throws -> KafkaPrincipal {
        let trimmed = ClientText.trimmed(text)
        guard let principal = KafkaPrincipal(trimmed) else {
            throw CommandFailure("expected a string in format principalType:principalName but got \(trimmed)", status: .wrongUsage)
        }
        return principal
    }
}
