/// Colours for people: only on a terminal, and not where NO_COLOR is set (no-color.org) or the terminal is `dumb`.
public struct TerminalStyle: Sendable {
    public let isColoured: Bool

    public init(_ stream: StandardStream) {
        isColoured = stream.isTerminal && Environment.value("NO_COLOR") == nil && Environment.value("TERM") != "dumb"
    }

    public func bold(_ text: String) -> String { wrap(text, "1") }
    public func red(_ text: String) -> String { wrap(text, "31") }
    public func green(_ text: String) -> String { wrap(text, "32") }
    public func yellow(_ text: String) -> String { wrap(text, "33") }
    public func cyan(_ text: String) -> String { wrap(text, "36") }

    private func wrap(_ text: String, _ code: String) -> String { isColoured ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text }
}
