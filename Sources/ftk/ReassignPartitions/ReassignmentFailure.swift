import CommandLine

/// A move that cannot be, with what the script prints of it.
struct ReassignmentFailure: Error, CustomStringConvertible {
    let message: String
    /// The exception of the script; nil where the script prints the message alone.
    let javaClass: String?
    /// `class: message` of what is behind it.
    var causes: [String] = []

    static func command(_ message: String, causes: [String] = []) -> ReassignmentFailure {
        ReassignmentFailure(
            message: message, javaClass: "org.apache.kafka.server.common.AdminCommandFailedException", causes: causes)
    }

    static func operation(_ message: String, causes: [String] = []) -> ReassignmentFailure {
        ReassignmentFailure(message: message, javaClass: "org.apache.kafka.server.common.AdminOperationException", causes: causes)
    }

    static func terse(_ message: String) -> ReassignmentFailure { ReassignmentFailure(message: message, javaClass: nil) }

    var description: String { message }
}

/// A file that is no JSON.
struct PlanSyntaxFailure: Error, CustomStringConvertible {
    let path: String
    let text: String
    let error: JSONError

    var description: String { "\(path), \(error)" }

    /// The sentence of the scripts' JSON library, which names the word it does not know and the place behind it.
    var scriptFailure: ReassignmentFailure {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = error.line <= lines.count ? lines[error.line - 1] : ""
        let word = line.dropFirst(error.column - 1).prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
        var sentence = error.reason
        var column = error.column
        if let first = word.first, !first.isNumber {
            sentence = "Unrecognized token '\(word)': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
            column += word.count
        }
        sentence += "\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: \(error.line), column: \(column)]"
        return .operation(sentence, causes: ["com.fasterxml.jackson.core.JsonParseException: \(sentence)"])
    }
}
