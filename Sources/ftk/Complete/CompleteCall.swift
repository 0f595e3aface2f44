import Platform

/// `ftk --complete WORD...`: what the shells' completion functions call.
enum CompleteCall {
    static func run(_ words: [String], _ out: Output) -> ExitStatus {
        for candidate in Completion.candidates(words, live: { subject, given in LiveNames.candidates(subject, given, word: words.last ?? "") }) {
            out.line(candidate.description.isEmpty ? candidate.text : "\(candidate.text)\t\(candidate.description)")
        }
        out.flush()
        return .done
    }
}
