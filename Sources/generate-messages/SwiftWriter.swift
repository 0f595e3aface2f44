/// Lines of Swift with their indentation.
struct SwiftWriter {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ content: String = "") {
        text += content.isEmpty ? "\n" : String(repeating: "    ", count: depth) + content + "\n"
    }

    /// `opening {`, what `body` writes, `}`.
    mutating func block(_ opening: String, _ body: (inout SwiftWriter) -> Void) {
        line(opening.isEmpty ? "{" : opening + " {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// `} else {` in place of the brace that ended the last block, what `body` writes, `}`.
    mutating func otherwise(_ body: (inout SwiftWriter) -> Void) {
        text.removeLast()
        text += " else {\n"
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// `if condition { … }`; no `if` where the condition always holds, nothing where it never does.
    mutating func when(_ condition: Condition, _ body: (inout SwiftWriter) -> Void) {
        switch condition {
        case .always: body(&self)
        case .never: break
        case .test(let test): block("if \(test)", body)
        }
    }
}

/// A test on the version, decided while generating where it can be.
enum Condition {
    case always
    case never
    case test(String)

    /// Whether the version lies in `range`, knowing that it lies in `known`.
    init(_ range: VersionRange, known: VersionRange) {
        let common = range.intersection(known)
        if common.isEmpty {
            self = .never
        } else if range.contains(known) {
            self = .always
        } else {
            var tests: [String] = []
            if range.first > known.first { tests.append("version >= \(range.first)") }
            if let last = range.last, known.last.map({ last < $0 }) ?? true { tests.append("version <= \(last)") }
            self = .test(tests.joined(separator: " && "))
        }
    }
}
