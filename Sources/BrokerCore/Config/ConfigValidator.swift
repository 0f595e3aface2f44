/// What values a configuration takes (`ConfigDef.Validator`), with Kafka's messages.
enum ConfigValidator: Sendable {
    case any
    case range(minimum: Double, maximum: Double?, minimumText: String, maximumText: String)
    case oneOf([String], caseInsensitive: Bool)
    case nonEmptyString
    case nonEmptyList
    case gzipLevel
    case throttledReplicas

    /// From the notation of the tables: `[1,...]`, `[0,...,1]`, `[a, b]`, and some names.
    init(_ notation: some StringProtocol) {
        let versions = "versions"
        switch String(notation) {
        case "", "non-null string": self = .any
        case "non-empty string": self = .nonEmptyString
        case "non-empty list": self = .nonEmptyList
        case "[1,...,9] or -1": self = .gzipLevel
        case "throttled": self = .throttledReplicas
        case versions: self = .oneOf(ConfigDefinitions.versions, caseInsensitive: false)
        default:
            let open = notation.firstIndex(of: "[") ?? notation.startIndex
            let inside = notation[open...].dropFirst().dropLast()
            let parts = inside.split(separator: ",").map { ConfigKey.trim($0) }
            if parts.count > 1, parts[1] == "...", let minimum = Double(parts[0]) {
                let maximum = parts.count > 2 ? parts[2] : ""
                self = .range(minimum: minimum, maximum: Double(maximum), minimumText: parts[0], maximumText: maximum)
            } else {
                self = .oneOf(parts, caseInsensitive: notation.hasPrefix("(case insensitive)"))
            }
        }
    }

    /// - Parameter text: the value as it was given, for the message.
    func check(_ value: ConfigValue, text: String?, name: String) throws(ConfigException) {
        switch self {
        case .any: return
        case .range(let minimum, let maximum, let minimumText, let maximumText):
            let number: Double
            switch value {
            case .integer(let integer): number = Double(integer)
            case .double(let double): number = double
            default: throw ConfigException(name: name, value: nil, "Value must be non-null")
            }
            if number < minimum {
                throw ConfigException(name: name, value: value.text, "Value must be at least \(minimumText)")
            }
            if let maximum, number > maximum {
                throw ConfigException(name: name, value: value.text, "Value must be no more than \(maximumText)")
            }
        case .oneOf(let values, let caseInsensitive):
            let given: [String]
            switch value {
            case .list(let list): given = list
            case .string(let string): given = [string]
            default: given = []
            }
            for one in given where !values.contains(where: { $0 == one || (caseInsensitive && $0.lowercased() == one.lowercased()) }) {
                let hint = caseInsensitive ? "String must be one of (case insensitive): " : "String must be one of: "
                throw ConfigException(name: name, value: one, hint + values.joined(separator: ", "))
            }
        case .nonEmptyString:
            if case .string("") = value { throw ConfigException(name: name, value: "", "String must be non-empty") }
        case .nonEmptyList:
            return  // Only of KRaft's keys, which mean nothing here.
        case .gzipLevel:
            guard case .integer(let level) = value, level == -1 || (1...9).contains(level) else {
                throw ConfigException(name: name, value: value.text, "Value must be between 1 and 9 or equal to -1")
            }
        case .throttledReplicas:
            guard case .list(let replicas) = value else { return }
            let listed = replicas.allSatisfy { replica in
                let parts = replica.split(separator: ":", omittingEmptySubsequences: false)
                return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
            }
            if !listed && replicas != ["*"] {
                throw ConfigException(
                    name: name, value: "[" + replicas.joined(separator: ", ") + "]",
                    name + " must be the literal '*' or a list of replicas in the following format: "
                        + "[partitionId]:[brokerId],[partitionId]:[brokerId],...")
            }
        }
    }
}
