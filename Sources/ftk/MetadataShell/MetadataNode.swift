/// A node of the tree that the metadata shell shows: a folder, or a file with one text.
indirect enum MetadataNode: Sendable {
    case folder([String: MetadataNode])
    case file(String)

    var isFolder: Bool { if case .folder = self { true } else { false } }

    /// Sorted as Java sorts strings.
    var names: [String] {
        guard case .folder(let children) = self else { return [] }
        return children.keys.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) }
    }

    func child(_ name: String) -> MetadataNode? {
        guard case .folder(let children) = self else { return nil }
        return children[name]
    }

    /// The words of a path, with `.` and `..` taken away.
    static func words(_ path: String) -> [String] {
        var words: [String] = []
        for word in path.split(separator: "/") {
            if word == ".." {
                _ = words.popLast()
            } else if word != "." {
                words.append(String(word))
            }
        }
        return words
    }

    /// Every node that a path with wildcards leads to, with its own path.
    func find(_ glob: [String]) throws -> [(path: [String], node: MetadataNode)] {
        try find(glob[...], [])
    }

    private func find(_ glob: ArraySlice<String>, _ path: [String]) throws -> [(path: [String], node: MetadataNode)] {
        guard let first = glob.first else { return [(path, self)] }
        let component = MetadataGlob(first)
        if component.isLiteral {
            guard let child = child(component.text) else { return [] }
            return try child.find(glob.dropFirst(), path + [component.text])
        }
        var found: [(path: [String], node: MetadataNode)] = []
        for name in names where component.matches(name) {
            if let child = child(name) { found += try child.find(glob.dropFirst(), path + [name]) }
        }
        return found
    }
}

/// One word of a path with `*`, `?` and `{a,b}`; a backslash takes the meaning of the next character away.
struct MetadataGlob {
    private enum Piece {
        case character(Character)
        case any
        case anyNumber
        case oneOf([[Piece]])
    }

    let text: String
    private let pieces: [Piece]?

    /// Whether it stands for itself alone. What is no pattern, such as a group that does not end, stands for itself.
    var isLiteral: Bool { pieces == nil }

    init(_ text: String) {
        self.text = text
        var rest = Substring(text)
        var pieces: [Piece]? = []
        var group: [[Piece]]?
        var isPattern = false
        func add(_ piece: Piece) {
            guard var parts = group else {
                pieces?.append(piece)
                return
            }
            parts[parts.count - 1].append(piece)
            group = parts
        }
        while let character = rest.popFirst() {
            switch character {
            case "?":
                isPattern = true
                add(.any)
            case "*":
                isPattern = true
                add(.anyNumber)
            case "\\": add(.character(rest.popFirst() ?? "\\"))
            case "{":
                isPattern = true
                if group != nil { pieces = nil }
                group = [[]]
            case "," where group != nil: group?.append([])
            case "}" where group != nil:
                let parts = group ?? []
                group = nil
                pieces?.append(.oneOf(parts))
            default: add(.character(character))
            }
        }
        self.pieces = isPattern && group == nil ? pieces : nil
    }

    func matches(_ name: String) -> Bool {
        guard let pieces else { return name == text }
        return Self.matches(pieces[...], name[...])
    }

    private static func matches(_ pieces: ArraySlice<Piece>, _ text: Substring) -> Bool {
        guard let piece = pieces.first else { return text.isEmpty }
        let rest = pieces.dropFirst()
        switch piece {
        case .character(let wanted): return text.first == wanted && matches(rest, text.dropFirst())
        case .any: return !text.isEmpty && matches(rest, text.dropFirst())
        case .anyNumber:
            var tail = text
            while true {
                if matches(rest, tail) { return true }
                if tail.popFirst() == nil { return false }
            }
        case .oneOf(let parts): return parts.contains { matches(($0 + rest)[...], text) }
        }
    }
}
