/// The name of a bean, or a pattern of names: `domain:key=value,…`, with `*` and `?` in domain and values, and `,*` for
/// more properties (`javax.management.ObjectName`).
public struct ObjectName: Sendable, Hashable, CustomStringConvertible {
    /// As it was written.
    public let text: String
    /// With its properties sorted; two names with the same are one.
    public let canonical: String
    public let isPattern: Bool

    public var description: String { text }

    /// - Throws: the reason in Java's words.
    public init(_ given: String) throws(JMXError) {
        // Java takes nothing for everything.
        let text = given.isEmpty ? "*:*" : given
        func wrong(_ reason: String) -> JMXError { JMXError(.wrongInput, reason) }
        let (domain, list) = try Self.split(text)
        var isPattern = domain.contains { "*?".contains($0) }
        var properties: [(key: String, value: String)] = []
        var isOpen = false
        var rest = list[...]
        guard !rest.isEmpty else { throw wrong("Key properties cannot be empty") }
        while true {
            if rest.first == "*", rest.dropFirst().first == nil || rest.dropFirst().first == "," {
                guard !isOpen else { throw wrong("Cannot have several '*' characters in pattern property list") }
                isOpen = true
                rest = rest.dropFirst()
            } else {
                let property = try Self.property(&rest)
                guard !properties.contains(where: { $0.key == property.key }) else {
                    throw wrong("key `\(property.key)' already defined")
                }
                if property.isPattern { isPattern = true }
                properties.append((property.key, property.value))
            }
            guard rest.first == "," else { break }
            rest = rest.dropFirst()
            if rest.isEmpty { throw wrong("Invalid ending comma") }
        }
        self.text = text
        self.isPattern = isPattern || isOpen
        let sorted = properties.sorted { Array($0.key.utf16).lexicographicallyPrecedes(Array($1.key.utf16)) }
        canonical = domain + ":" + (sorted.map { "\($0.key)=\($0.value)" } + (isOpen ? ["*"] : [])).joined(separator: ",")
    }

    private static func split(_ text: String) throws(JMXError) -> (domain: String, list: String) {
        guard let colon = text.firstIndex(of: ":") else {
            throw JMXError(.wrongInput, text.contains("\n") ? invalid("\n", "domain name") : "Key properties cannot be empty")
        }
        let domain = text[..<colon]
        if domain.contains("\n") { throw JMXError(.wrongInput, invalid("\n", "domain name")) }
        return (String(domain), String(text[text.index(after: colon)...]))
    }

    private static func invalid(_ character: Character, _ part: String) -> String {
        "Invalid character '\(character == "\n" ? "\\n" : String(character))' in \(part)"
    }

    /// `key=value` at the front, up to a comma or the end.
    private static func property(_ rest: inout Substring) throws(JMXError) -> (key: String, value: String, isPattern: Bool) {
        func wrong(_ reason: String) -> JMXError { JMXError(.wrongInput, reason) }
        var key = ""
        while let next = rest.first, next != "=" {
            if "*?,:\n".contains(next) { throw wrong(invalid(next, "key part of property")) }
            key.append(next)
            rest = rest.dropFirst()
        }
        guard !rest.isEmpty else { throw wrong("Unterminated key property part") }
        guard !key.isEmpty else { throw wrong("Invalid key (empty)") }
        rest = rest.dropFirst()
        var value = ""
        var isPattern = false
        if rest.first == "\"" {
            value = "\""
            rest = rest.dropFirst()
            while true {
                guard let next = rest.popFirst() else { throw wrong("Unterminated quoted value") }
                value.append(next)
                if next == "\"" { break }
                if next == "\n" { throw wrong("Newline in quoted value") }
                if next == "*" || next == "?" { isPattern = true }
                if next == "\\" {
                    guard let escaped = rest.popFirst() else { throw wrong("Unterminated quoted value") }
                    guard "\\\"*?n".contains(escaped) else { throw wrong("Invalid escape sequence '\\\(escaped)' in quoted value") }
                    value.append(escaped)
                }
            }
            if let next = rest.first, next != "," { throw wrong("Invalid ending character `\(next)'") }
        } else {
            while let next = rest.first, next != "," {
                if "=:\"\n".contains(next) { throw wrong(invalid(next, "value part of property")) }
                if next == "*" || next == "?" { isPattern = true }
                value.append(next)
                rest = rest.dropFirst()
            }
        }
        return (key, value, isPattern)
    }
}
