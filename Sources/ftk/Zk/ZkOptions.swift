/// An option of a command of the shell: one dash and its name.
struct ZkOption: Sendable {
    let name: String
    let takesValue: Bool
    /// Only one of those with the same number may be given; 0 for none.
    let group: Int
    let help: String

    static func flag(_ name: String, group: Int = 0, _ help: String = "") -> ZkOption {
        ZkOption(name: name, takesValue: false, group: group, help: help)
    }
    static func value(_ name: String, group: Int = 0, _ help: String = "") -> ZkOption {
        ZkOption(name: name, takesValue: true, group: group, help: help)
    }
}

/// What was given to a command of the shell, read as commons-cli reads it.
struct ZkOptions {
    /// In commons-cli's words.
    struct Wrong: Error {
        let javaClass: String
        let text: String
    }

    private(set) var flags: Set<String> = []
    private(set) var values: [String: String] = [:]
    /// What is no option, without the command itself.
    private(set) var words: [String] = []
    private var groups: [Int: String] = [:]
    /// Its value comes next.
    private var waiting: ZkOption?

    func has(_ name: String) -> Bool { flags.contains(name) || values[name] != nil }

    init(_ arguments: [String], _ known: [ZkOption]) throws {
        var isRest = false
        for word in arguments {
            if isRest {
                words.append(word)
            } else if word == "--" {
                isRest = true
            } else if let open = waiting, !word.hasPrefix("-") || word == "-" || Int64(word) != nil {
                values[open.name] = word
                waiting = nil
            } else if word.hasPrefix("-"), word.count > 1 {
                try takeOption(word, known)
            } else {
                words.append(word)
            }
        }
        if let waiting { throw Wrong(javaClass: "MissingArgumentException", text: "Missing argument for option: \(waiting.name)") }
    }

    private mutating func takeOption(_ word: String, _ known: [ZkOption]) throws {
        let name = String(word.drop { $0 == "-" })
        let isLong = word.hasPrefix("--")
        if let exact = ZkOptions.find(name, known) {
            try take(exact)
        } else if let equals = name.firstIndex(of: "="), let exact = ZkOptions.find(String(name[..<equals]), known), exact.takesValue {
            try take(exact)
            values[exact.name] = String(name[name.index(after: equals)...])
            waiting = nil
        } else if !isLong, let first = ZkOptions.find(String(name.prefix(1)), known), first.takesValue {
            try take(first)
            values[first.name] = String(name.dropFirst())
            waiting = nil
        } else if !isLong, name.allSatisfy({ ZkOptions.find(String($0), known) != nil }) {
            for letter in name {
                if let flag = ZkOptions.find(String(letter), known) { try take(flag) }
            }
        } else {
            throw Wrong(javaClass: "UnrecognizedOptionException", text: "Unrecognized option: \(word)")
        }
    }

    private static func find(_ name: String, _ known: [ZkOption]) -> ZkOption? { known.first { $0.name == name } }

    private mutating func take(_ option: ZkOption) throws {
        if let before = waiting { throw Wrong(javaClass: "MissingArgumentException", text: "Missing argument for option: \(before.name)") }
        if option.group > 0 {
            if let selected = groups[option.group], selected != option.name {
                throw Wrong(
                    javaClass: "AlreadySelectedException",
                    text: "The option '\(option.name)' was specified but an option from this group has already been selected: '\(selected)'")
            }
            groups[option.group] = option.name
        }
        if option.takesValue { waiting = option } else { flags.insert(option.name) }
    }
}
