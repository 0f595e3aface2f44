import CommandLine
import Platform

/// One line on stderr for a person who waits: how far a command has come. Shown from its second second on, written over four times a
/// second, and taken away before anything else is written and at the end.
///
/// Only where stderr is a terminal and ftk plays no script; not once results have gone to a terminal. Used on the program's loop only.
final class Progress: @unchecked Sendable {
    // Sendable: touched on the program's one loop thread, before it starts and after it ended.
    /// What is counted.
    enum Unit: Sendable {
        case things, bytes
    }

    private let name: String
    private var begun: MonotonicTime?
    private var due = MonotonicTime.distantFuture
    private var isShown = false
    private var what = "still at work"
    private var count: (done: Int, total: Int?, unit: Unit)?
    private var isOver = false

    /// Before it is shown, and between two of its forms; ms.
    static let patience = 1000
    static let interval = 250

    /// - Parameter name: of the command, which begins the line.
    init(_ name: String) { self.name = name }

    /// From now on it may be shown. Draws itself while the command waits; one that does not wait is seen by its `tell`.
    func begin(on loop: EventLoop) {
        guard begun == nil, StandardStream.error.isTerminal else { return }
        let now = MonotonicTime.now
        begun = now
        due = now.advanced(byMilliseconds: Self.patience)
        loop.spawn { [weak self] in
            while let due = self?.due, self?.isOver == false {
                await loop.sleep(until: max(due, MonotonicTime.now.advanced(byMilliseconds: 10)))
                self?.drawIfDue()
            }
        }
    }

    /// What the command does, or has done: `tell("records read", 10, of: 100)`. Cheap, yet not meant for every record.
    func tell(_ what: String, _ done: Int? = nil, of total: Int? = nil, _ unit: Unit = .things) {
        guard begun != nil else { return }
        self.what = what
        count = done.map { ($0, total, unit) }
        drawIfDue()
    }

    /// Takes the line away; it may come again.
    func clear() {
        guard isShown else { return }
        isShown = false
        StandardStream.error.write("\r\u{1b}[K")
    }

    /// Takes the line away for good.
    func end() {
        clear()
        isOver = true
        due = .distantFuture
    }

    private func drawIfDue() {
        let now = MonotonicTime.now
        guard let begun, !isOver, now >= due else { return }
        due = now.advanced(byMilliseconds: Self.interval)
        isShown = true
        let line = "\(name): \(Self.text(what, count, seconds: now.milliseconds(since: begun) / 1000))"
        StandardStream.error.write("\r\(line.prefix(max((StandardStream.error.columns ?? 80) - 1, 10)))\u{1b}[K")
    }

    /// `1200 of 3000 records read (40 %), 3 s`.
    static func text(_ what: String, _ count: (done: Int, total: Int?, unit: Unit)?, seconds: Int) -> String {
        guard let count else { return "\(what), \(seconds) s" }
        func amount(_ n: Int) -> String {
            switch count.unit {
            case .things: "\(n)"
            case .bytes: n < 10_000_000 ? "\(n / 1000) kB" : "\(n / 1_000_000) MB"
            }
        }
        guard let total = count.total, total > 0 else { return "\(amount(count.done)) \(what), \(seconds) s" }
        let percent = Int(min(Double(count.done) / Double(total), 1) * 100)
        return "\(amount(count.done)) of \(amount(total)) \(what) (\(percent) %), \(seconds) s"
    }
}
