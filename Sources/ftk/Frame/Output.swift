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
        /// One document: `{"kind": …, "version": …, "rows": […]}`.
        case json
        /// One object a line, each with `kind` and `version`.
        case jsonl
    }

    var format = Format.text
    /// In front of complaints: `ftk topics: `; empty when playing a script.
    var prefix: String
    private var buffer = ByteBuffer(capacity: 1 << 16)
    private var failed = false

    static let bytesMax = 1 << 16

    init(prefix: String) { self.prefix = prefix }

    /// Whether stdout cannot take more: its reader went away, or the disk is full.
    var isBroken: Bool { failed }

    // MARK: Results

    func text(_ text: String) {
        buffer.append(utf8: text)
        if buffer.count >= Self.bytesMax { flush() }
    }

    func line(_ text: String = "") {
        buffer.append(utf8: text)
        byte(0x0a)
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
            line(
                JSON.object([("kind", .string(kind)), ("version", .number(version)), ("rows", .array(rows()))]).pretty)
        case .jsonl:
            for row in rows() { jsonLine(kind, version, row) }
        }
    }

    /// One row of a result that comes bit by bit; in JSON each is a line.
    func jsonLine(_ kind: String, _ version: Int, _ row: JSON) {
        guard case .object(let members) = row else { return line(row.text) }
        line(JSON.object([("kind", .string(kind)), ("version", .number(version))] + members).text)
    }

    // MARK: Complaints

    /// A line on stderr, after the results so far.
    func problem(_ text: String, terminator: String = "\n") {
        flush()
        StandardStream.error.write(prefix + text + terminator)
    }

    /// A log record as Kafka's tools write it to stderr: `[time] ERROR text (class)`.
    func logRecord(_ level: String = "ERROR", _ text: String, _ javaClass: String) {
        flush()
        StandardStream.error.write("[\(WallClock.logText(ms: WallClock.nowMs))] \(level) \(text) (\(javaClass))\n")
    }
}
