/// What a message looks like, as data: for tools that show or take any message by the names of its fields.
///
/// It is read from the static text that the generator puts into each message: a line `name versions flexible-versions`,
/// then for each field `depth name type versions nullable-versions tag@versions default [inflexible]`, `-` where there
/// is none, and `depth struct Name` in front of the fields of a struct that several share.
public struct MessageLayout: Sendable {
    public let name: String
    public let versions: LayoutVersions
    let flexible: LayoutVersions?
    let fields: [Field]
    let structures: [String: [Field]]

    struct Field: Sendable {
        let name: String
        let isArray: Bool
        /// `int32` …, or the name of a struct.
        let type: String
        let versions: LayoutVersions
        let nullable: LayoutVersions?
        let tag: UInt32?
        let tagged: LayoutVersions?
        let defaultText: String?
        let inflexible: Bool
    }

    public init(_ message: any KafkaMessage.Type) {
        let text = message.layout.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        var lines = text.split(separator: "\n")[...]
        let head = lines.popFirst()?.split(separator: " ") ?? []
        name = head.first.map(String.init) ?? "message"
        versions = LayoutVersions(message.versions)
        flexible = head.count > 2 ? LayoutVersions(head[2]) : nil
        var structures: [String: [Field]] = [:]
        fields = MessageLayout.fields(&lines, depth: 0, &structures)
        self.structures = structures
    }

    /// Whether lengths are varints and structs end with tagged fields (KIP-482).
    public func isFlexible(_ version: Int16) -> Bool { flexible?.contains(version) ?? false }

    private static func fields(
        _ lines: inout ArraySlice<Substring>, depth: Int, _ structures: inout [String: [Field]]
    ) -> [Field] {
        var fields: [Field] = []
        while let line = lines.first {
            let words = line.split(separator: " ")
            guard words.count >= 3, let at = Int(words[0]), at == depth else { break }
            lines.removeFirst()
            if words[1] == "struct" {
                structures[String(words[2])] = self.fields(&lines, depth: depth + 1, &structures)
                continue
            }
            guard words.count >= 7, let versions = LayoutVersions(words[3]) else { break }
            let isArray = words[2].hasPrefix("[]")
            let type = String(isArray ? words[2].dropFirst(2) : words[2])
            let tag = words[5].split(separator: "@")
            fields.append(
                Field(
                    name: String(words[1]), isArray: isArray, type: type, versions: versions,
                    nullable: LayoutVersions(words[4]), tag: tag.first.flatMap { UInt32($0) },
                    tagged: tag.count > 1 ? LayoutVersions(tag[1]) : nil,
                    defaultText: words[6] == "-" ? nil : String(words[6]), inflexible: words.count > 7))
            let inner = self.fields(&lines, depth: depth + 1, &structures)
            if !inner.isEmpty { structures[type] = inner }
        }
        return fields
    }
}

/// A range of versions in a layout.
public struct LayoutVersions: Sendable {
    public let first: Int16
    public let last: Int16

    init(_ range: ClosedRange<Int16>) {
        first = range.lowerBound
        last = range.upperBound
    }

    /// `3`, `3+` or `3-7`; nil for anything else.
    init?(_ text: Substring) {
        if text.hasSuffix("+") {
            guard let first = Int16(text.dropLast()) else { return nil }
            self.first = first
            last = .max
        } else {
            let parts = text.split(separator: "-")
            guard let first = parts.first.flatMap({ Int16($0) }), let last = parts.last.flatMap({ Int16($0) }) else {
                return nil
            }
            self.first = first
            self.last = last
        }
    }

    public func contains(_ version: Int16) -> Bool { first <= version && version <= last }
}
