import CommandLine
import Platform

/// Where a command's results and complaints go: results to stdout, in large pieces; everything else to stderr.
///
/// Used on the program's loop only, one caller at a time.
final class Output: @unchecked Sendable {
    // Sendable: touched on the program's one loop thread, before it starts and after it ended.
    enum Format: String, Sendable {
        /// The script's text.
        case text
        /// A document for each result: `{"kind": …, "version": …, "rows": […]}`; few commands give more than one result.
        case json
        /// One object a line, each with `kind` and `version`.
        case jsonl
    }

    var format = Format.text
    /// In front of complaints: `ftk topics: `; empty when playing a script.
    let prefix: String
    /// How far the command has come, for a person who waits.
    let progress: Progress
    /// Whether rows of a document that is not closed yet were written; nil: there is no such document.
    private var openRows: Bool?
    private var buffer = ByteBuffer(capacity: 1 << 16)
    private var failed = false

    static let bytesMax = 1 << 16

    init(prefix: String) {
        self.prefix = prefix
        progress = Progress(prefix.hasSuffix(": ") ? String(prefix.dropLast(2)) : "ftk")
    }

    /// Whether stdout cannot take more: its reader went away, or the disk is full.
    var isBroken: Bool { failed }

    // MARK: Results

    /// Text of the script. Where the result is JSON it goes to stderr, so that stdout stays what was asked for.
    func text(_ text: String) {
        if format == .text { write(text) } else { aside(text) }
    }

    func line(_ text: String = "") {
        if format == .text { writeLine(text) } else { aside(text + "\n") }
    }

    private func write(_ text: String) {
        buffer.append(utf8: text)
        if buffer.count >= Self.bytesMax { flush() }
    }

    private func writeLine(_ text: String) {
        buffer.append(utf8: text)
        byte(0x0a)
    }

    private func aside(_ text: String) {
        flush()
        progress.clear()
        StandardStream.error.write(text)
    }

    func bytes(_ bytes: Bytes) {
        if bytes.count >= Self.bytesMax { flush() }
        buffer.append(bytes)
        if buffer.count >= Self.bytesMax { flush() }
    }

    func byte(_ byte: UInt8) {
        buffer.append(byte)
        if buffer.count >= Self.bytesMax { flush() }
    }

    /// Writes straight into the buffer of stdout; for those who write many records.
    func withBuffer<R>(_ body: (inout ByteBuffer) -> R) -> R {
        defer { if buffer.count >= Self.bytesMax { flush() } }
        return body(&buffer)
    }

    /// Sends to stdout what was collected.
    func flush() {
        guard buffer.count > 0 else { return }
        if StandardStream.output.isTerminal { progress.end() }
        if !failed, !StandardStream.output.write(buffer.view()) { failed = true }
        buffer.removeAll()
    }

    /// The result of a command: rows for programs, or the script's text for people.
    ///
    /// - Parameters:
    ///   - kind: names the schema of a row, for example `topics`.
    ///   - version: of that schema; goes up when a member changes its meaning or goes away.
    func result(_ kind: String, version: Int = 1, rows: @autoclosure () -> [JSON], text: (Output) throws -> Void) rethrows {
        switch format {
        case .text: try text(self)
        case .json:
            close()
            writeLine(
                JSON.object([("kind", .string(kind)), ("version", .number(version)), ("rows", .array(rows()))]).pretty)
        case .jsonl:
            for row in rows() { jsonLine(kind, version, row) }
        }
    }

    /// A result whose rows come bit by bit, by `jsonLine`: in JSON its document stands open until the next result, or the end.
    func begin(_ kind: String, version: Int = 1) {
        guard format == .json else { return }
        close()
        write("{\n  \"kind\": \(JSON.string(kind).text),\n  \"version\": \(version),\n  \"rows\": [")
        openRows = false
    }

    /// A row of the result that has begun; in JSON Lines, any row.
    func jsonLine(_ kind: String, _ version: Int, _ row: JSON) {
        if format == .json {
            if openRows == nil { begin(kind, version: version) }
            write((openRows == true ? ",\n    " : "\n    ") + row.text)
            openRows = true
            return
        }
        guard case .object(let members) = row else { return writeLine(row.text) }
        writeLine(JSON.object([("kind", .string(kind)), ("version", .number(version))] + members).text)
    }

    /// Ends a document that stands open.
    private func close() {
        guard let rows = openRows else { return }
        openRows = nil
        writeLine(rows ? "\n  ]\n}" : "]\n}")
    }

    /// The command has ended: nothing is open, nothing is held back.
    func finish() {
        close()
        flush()
        progress.end()
    }

    // MARK: Complaints

    /// A question to a person, on stderr.
    func ask(_ question: String) {
        flush()
        progress.end()
        StandardStream.error.write(question)
    }

    /// A line on stderr, after the results so far.
    func problem(_ text: String, terminator: String = "\n") {
        flush()
        progress.clear()
        StandardStream.error.write(prefix + text + terminator)
    }

    /// A log record as Kafka's tools write it to stderr: `[time] ERROR text (class)`.
    func logRecord(_ level: String = "ERROR", _ text: String, _ javaClass: String) {
        flush()
        progress.clear()
        StandardStream.error.write("[\(WallClock.logText(ms: WallClock.nowMs))] \(level) \(text) (\(javaClass))\n")
    }
}
