/// The configuration of a client, by Kafka's names.
///
/// Values are texts as they stand in a `.properties` file; the getters give them a type. Numbers and choices are checked
/// by `validate`, before the first connection.
public struct ClientConfig: Sendable {
    public enum Role: Character, Sendable {
        case admin = "a"
        case producer = "p"
        case consumer = "c"
    }

    public let role: Role
    public private(set) var values: [String: String]

    public init(_ role: Role, _ values: [String: String] = [:]) {
        self.role = role
        self.values = values
    }

    public subscript(key: String) -> String? {
        get { values[key] }
        set { values[key] = newValue }
    }

    public mutating func set(_ key: String, _ value: String) { values[key] = value }

    /// Sets what is not set yet.
    public mutating func setDefault(_ key: String, _ value: String) { if values[key] == nil { values[key] = value } }

    // MARK: Typed values; `validate` has said what is wrong with the texts

    public func string(_ key: String, _ fallback: String) -> String { values[key] ?? fallback }
    public func int(_ key: String, _ fallback: Int) -> Int { trimmed(key).flatMap { Int($0) } ?? fallback }
    public func bool(_ key: String, _ fallback: Bool) -> Bool { trimmed(key).map { $0.lowercased() == "true" } ?? fallback }

    /// The parts of a list, without blanks around them and without empty ones.
    public func list(_ key: String) -> [String] { ClientConfig.list(values[key] ?? "") }

    static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { trim($0) }.filter { !$0.isEmpty }
    }

    private func trimmed(_ key: String) -> String? { values[key].map { ClientConfig.trim($0) } }

    static func trim(_ text: some StringProtocol) -> String {
        var part = Substring(text)
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }

    // MARK: Keys that every client has

    public var bootstrapServers: [String] { list("bootstrap.servers") }
    public var bootstrapControllers: [String] { list("bootstrap.controllers") }
    public var clientId: String { string("client.id", "") }
    public var requestTimeoutMs: Int { int("request.timeout.ms", 30_000) }
    public var apiTimeoutMs: Int { int("default.api.timeout.ms", 60_000) }
    public var retryBackoffMs: Int { int("retry.backoff.ms", 100) }
    public var retryBackoffMaxMs: Int { int("retry.backoff.max.ms", 1_000) }
    public var connectTimeoutMs: Int { int("socket.connection.setup.timeout.ms", 10_000) }
    public var metadataMaxAgeMs: Int { int("metadata.max.age.ms", 300_000) }

    public enum SecurityProtocol: String, Sendable {
        case plaintext = "PLAINTEXT"
        case ssl = "SSL"
        case saslPlaintext = "SASL_PLAINTEXT"
        case saslSSL = "SASL_SSL"

        public var usesTLS: Bool { self == .ssl || self == .saslSSL }
        public var usesSASL: Bool { self == .saslPlaintext || self == .saslSSL }
    }

    public var securityProtocol: SecurityProtocol {
        SecurityProtocol(rawValue: string("security.protocol", "PLAINTEXT").uppercased()) ?? .plaintext
    }

    // MARK: Checking

    /// Checks every value against Kafka's definitions.
    /// - Returns: the keys that no client of this role has, sorted; they have no effect.
    public func validate() throws(ConfigError) -> [String] {
        guard !values.isEmpty else { return [] }
        var unknown: [String] = []
        let definitions = ClientConfigTable.definitions()
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let definition = definitions[key[...]] else {
                unknown.append(key)
                continue
            }
            if !definition.roles.contains(role.rawValue) { unknown.append(key) }
            try definition.check(key, value)
        }
        return unknown
    }

    /// Whether a client of this kind has the key.
    public static func isKnown(_ key: String, to role: Role) -> Bool {
        ClientConfigTable.definitions()[key[...]]?.roles.contains(role.rawValue) == true
    }

    /// The keys that Kafka's clients have and that have no meaning in this one, sorted.
    public var idleKeys: [String] { values.keys.filter(ClientConfigTable.isIdle).sorted() }
}

/// A configuration value that cannot be: Kafka's sentence.
public struct ConfigError: Error, Sendable, CustomStringConvertible {
    public let message: String
    public init(_ message: String) { self.message = message }
    public var description: String { message }
}

extension ClientConfigTable {
    struct Definition {
        let type: Substring
        let roles: Substring
        let allowed: Substring?

        func check(_ key: String, _ value: String) throws(ConfigError) {
            let text = ClientConfig.trim(value)
            var number: Int64?
            switch type {
            case "INT", "SHORT":
                number = (type == "INT" ? Int32(text).map { Int64($0) } : Int16(text).map { Int64($0) })
                guard number != nil else { throw invalid(key, value, "Not a number of type \(type)") }
            case "LONG":
                number = Int64(text)
                guard number != nil else { throw invalid(key, value, "Not a number of type LONG") }
            case "DOUBLE":
                guard Double(text) != nil else { throw invalid(key, value, "Not a number of type DOUBLE") }
            case "BOOLEAN":
                guard ["true", "false"].contains(text.lowercased()) else {
                    throw invalid(key, value, "Expected value to be either true or false")
                }
            default: break
            }
            guard let allowed, let open = allowed.firstIndex(of: "[") else { return }
            let parts = allowed[allowed.index(after: open)...].dropLast().split(separator: ",").map { String($0) }
            if let dots = parts.firstIndex(of: "...") {
                guard let number else { return }
                if dots > 0, let least = Int64(parts[dots - 1]), number < least {
                    throw invalid(key, value, "Value must be at least \(least)")
                }
                if dots + 1 < parts.count, let most = Int64(parts[dots + 1]), number > most {
                    throw invalid(key, value, "Value must be no more than \(most)")
                }
            } else if allowed.first == "~" {
                guard parts.contains(where: { $0.lowercased() == text.lowercased() }) else {
                    throw invalid(key, value, "String must be one of (case insensitive): \(parts.joined(separator: ", "))")
                }
            } else if !parts.contains(text) {
                throw invalid(key, value, "String must be one of: \(parts.joined(separator: ", "))")
            }
        }

        private func invalid(_ key: String, _ value: String, _ reason: String) -> ConfigError {
            ConfigError("Invalid value \(value) for configuration \(key): \(reason)")
        }
    }

    static func definitions() -> [Substring: Definition] {
        var all: [Substring: Definition] = [:]
        for line in "\(text)".split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count >= 3 else { continue }
            all[parts[0]] = Definition(type: parts[1], roles: parts[2], allowed: parts.count > 3 ? parts[3] : nil)
        }
        return all
    }
}
