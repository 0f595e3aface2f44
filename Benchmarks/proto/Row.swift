/// One goal and what was measured.
struct Row {
    let name: String
    /// What is written for a reader; the numbers below are in `unit`.
    let unit: String
    let goal: Double
    let reached: Double
    /// Whether less is better.
    var isLimit = false
    var note = ""

    var isReached: Bool { isLimit ? reached <= goal : reached >= goal }

    static let heading = columns("what", "goal", "reached", "ratio", "unit", "")

    var text: String {
        let ratio = isLimit ? goal / reached : reached / goal
        return Row.columns(
            name, Row.number(goal), Row.number(reached), Row.number(ratio), unit, (isReached ? "ok" : "MISSED") + (note.isEmpty ? "" : "  \(note)"))
    }

    private static func columns(_ name: String, _ goal: String, _ reached: String, _ ratio: String, _ unit: String, _ note: String) -> String {
        func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
            let blanks = String(repeating: " ", count: max(width - text.count, 0))
            return left ? blanks + text : text + blanks
        }
        return pad(name, 58) + pad(goal, 10, left: true) + pad(reached, 10, left: true) + pad(ratio, 8, left: true) + "  " + pad(unit, 14) + note
    }

    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "-" }
        guard value < 1000 else { return "\(Int(value))" }
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
