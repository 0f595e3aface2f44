import CommandLine
import KafkaClient
import Platform

/// Whose configurations are meant, and what is to change: the options of `configs`, checked in the script's order.
struct ConfigsOptions {
    enum EntityType: String, CaseIterable {
        case topics, clients, users, brokers, ips
        case brokerLoggers = "broker-loggers"
        case clientMetrics = "client-metrics"
        case groups

        /// `topic`, as sentences have it.
        var singular: String { String(rawValue.dropLast()) }
    }

    let types: [EntityType]
    /// Beside `types`; empty for the default entry, missing for all.
    let names: [String]
    let isAlter: Bool
    let describesAll: Bool
    private(set) var added: [(key: String, value: String)] = []
    private(set) var deleted: [String] = []

    init(_ options: ParsedOptions, _ call: CommandCall) throws {
        isAlter = options.has("alter")
        guard isAlter != options.has("describe") else {
            throw UsageError.rule("Command must include exactly one action: --describe, --alter")
        }
        describesAll = options.has("all")
        if !isAlter { try options.exclude("describe", ["add-config", "delete-config"]) }
        let given = Self.entities(options, call.arguments)
        try Self.checkTypes(given.types, options, call)
        types = given.types.compactMap { EntityType(rawValue: $0) }
        names = given.names
        try checkNames()
        if isAlter { try checkAlter(options) }
    }

    private static let flags: [(option: String, type: String)] = [
        ("topic", "topics"), ("client", "clients"), ("user", "users"), ("broker", "brokers"), ("broker-logger", "broker-loggers"),
        ("ip", "ips"), ("client-metrics", "client-metrics"), ("group", "groups"),
    ]
    private static let defaults: [(option: String, type: String)] = [
        ("client-defaults", "clients"), ("user-defaults", "users"), ("broker-defaults", "brokers"), ("ip-defaults", "ips"),
    ]

    private static func entities(_ options: ParsedOptions, _ arguments: [String]) -> (types: [String], names: [String]) {
        var types = options.strings("entity-type")
        // Names and defaults belong to the types by their order on the command line.
        var names: [String] = []
        var given = options.strings("entity-name")[...]
        for word in arguments {
            let name = word.drop { $0 == "-" }.prefix { $0 != "=" }
            if word.hasPrefix("-"), name == "entity-name", let next = given.popFirst() { names.append(next) }
            if word.hasPrefix("-"), name == "entity-default" { names.append("") }
        }
        for (option, type) in flags where options.has(option) {
            types.append(type)
            names.append(options.strings(option).first ?? "")
        }
        for (option, type) in defaults where options.has(option) {
            types.append(type)
            names.append("")
        }
        return (types, names)
    }

    private static func checkTypes(_ types: [String], _ options: ParsedOptions, _ call: CommandCall) throws {
        func fail(_ sentence: String) -> CommandFailure { CommandFailure(sentence, status: .wrongUsage) }
        var seen: [String] = []
        var doubled: [String] = []
        for type in types { if seen.contains(type) { doubled.append(type) } else { seen.append(type) } }
        if !doubled.isEmpty { throw fail("Duplicate entity type(s) specified: \(doubled.joined(separator: ","))") }
        let brokers = call.manner == .plain || options.hasAny("bootstrap-server", "bootstrap-controller")
        var allowed = brokers
            ? ["topics", "clients", "users", "brokers", "ips", "broker-loggers", "client-metrics"] : ["users", "brokers"]
        if call.manner == .plain { allowed.append("groups") }
        let connection = brokers ? "--bootstrap-server or --bootstrap-controller" : "--zookeeper"
        for type in types where !allowed.contains(type) {
            throw fail(
                "Invalid entity type \(type), the entity type must be one of \(allowed.joined(separator: ", ")) with a \(connection) argument")
        }
        if types.isEmpty { throw fail("At least one entity type must be specified") }
        if types.count > 1, Set(types) != ["users", "clients"] {
            throw fail("Only 'users' and 'clients' entity types may be specified together")
        }
        if !brokers || options.has("zookeeper") {
            throw fail("--zookeeper is not available here: brokers are asked by --bootstrap-server")
        }
    }

    private func checkNames() throws {
        let given = names.filter { !$0.isEmpty }
        guard let type = types.first else { return }
        if type == .brokers || type == .brokerLoggers {
            for name in given where Int32(name) == nil {
                throw CommandFailure("The entity name for \(type.rawValue) must be a valid integer broker id, but it is: \(name)", status: .wrongUsage)
            }
        }
        if type == .ips {
            for name in given where SocketAddress(numeric: name, port: 0) == nil && !HostNames.isPlausible(name) {
                throw CommandFailure(
                    "The entity name for \(type.rawValue) must be a valid IP or resolvable host, but it is: \(name)", status: .wrongUsage)
            }
        }
        if !isAlter, type == .brokerLoggers, given.isEmpty {
            throw CommandFailure("an entity name must be specified with --describe of \(type.rawValue)", status: .wrongUsage)
        }
    }

    private mutating func checkAlter(_ options: ParsedOptions) throws {
        guard let type = types.first else { return }
        func fail(_ sentence: String) -> CommandFailure { CommandFailure(sentence, status: .wrongUsage) }
        switch type {
        case .users, .clients, .brokers, .ips:
            if names.isEmpty {
                throw fail("An entity-name or default entity must be specified with --alter of users, clients, brokers or ips")
            }
        default:
            if !names.contains(where: { !$0.isEmpty }) {
                throw fail("an entity name must be specified with --alter of \(types.map(\.rawValue).joined(separator: ","))")
            }
        }
        if options.has("add-config"), options.has("add-config-file") {
            throw fail("Only one of --add-config or --add-config-file must be specified")
        }
        if !options.hasAny("add-config", "add-config-file", "delete-config") {
            throw fail("At least one of --add-config, --add-config-file, or --delete-config must be specified with --alter")
        }
        if let path = try options.string("add-config-file") {
            added = try CommandCall.properties(ofFile: path).map { ($0.0, $0.1) }
        }
        if let text = try options.string("add-config") { added = try Self.pairs(text) }
        for text in options.strings("delete-config") {
            deleted += text.split(separator: ",").map { ClientText.trimmed(String($0)) }
        }
    }

    /// `a=1,b=[x,y]`: commas and equals signs in brackets belong to the value.
    private static func pairs(_ text: String) throws -> [(key: String, value: String)] {
        var parts: [String] = [""]
        var depth = 0
        for character in text {
            if character == "[" { depth += 1 }
            if character == "]" { depth -= 1 }
            if character == ",", depth <= 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return try parts.map { part in
            var fields: [String] = [""]
            var depth = 0
            for character in part {
                if character == "[" { depth += 1 }
                if character == "]" { depth -= 1 }
                if character == "=", depth <= 0 { fields.append("") } else { fields[fields.count - 1].append(character) }
            }
            guard fields.count == 2 else {
                throw CommandFailure(
                    "requirement failed: Invalid entity config: all configs to be added must be in the format \"key=val\".",
                    status: .wrongUsage)
            }
            return (ClientText.trimmed(fields[0]), ClientText.trimmed(fields[1].filter { $0 != "[" && $0 != "]" }))
        }
    }
}

/// Names of machines.
enum HostNames {
    /// Letters, digits, dots and hyphens alone.
    static func isPlausible(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { $0 == 0x2d || $0 == 0x2e || 0x30...0x39 ~= $0 || 0x41...0x5a ~= $0 || 0x61...0x7a ~= $0 }
    }
}
