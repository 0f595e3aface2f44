import CommandLine
import KafkaProto
import Platform

/// `ftk decode`: messages, record batches and captures as JSON, and the check of vector files.
///
/// The input is hex digits (blanks and line ends do not count) or, where there is anything else in it, raw bytes.
enum DecodeCommand: Command {
    static let name = "decode"
    static let table = OptionTable.decode

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse(words: true)
        if options.words.count > 1 { throw UsageError(.unexpectedWord, "'\(options.words[1])' is not expected: one file at most") }
        if let file = try options.string("check") {
            return try VectorCheck(lines: VectorCheck.lines(try read(file))).run(call.out)
        }
        let input = try Input.bytes(try options.words.first.map(read) ?? readStandardInput())
        if options.has("records") {
            try options.exclude("records", ["api", "version", "request", "response", "header", "frames", "requests"])
            for row in try RecordSetText.rows(input) { show(row, "records", call.out) }
            return .done
        }
        if options.has("request"), options.has("response") { throw UsageError.conflict("request", with: "response") }
        let target = try target(options)
        if options.has("frames") {
            let capture = Capture(bytes: input)
            let isResponse = options.has("response")
            let others = try options.string("requests").map { Capture(bytes: try Input.bytes(try read($0))) }
            for row in try isResponse ? capture.responses(target, others) : capture.requests() {
                show(row, "messages", call.out)
            }
            return .done
        }
        guard let target else { throw UsageError.rule("--api and --version are needed, or --frames, --records or --check") }
        show(try MessageText.row(input, target, withHeader: options.has("header")), "messages", call.out)
        return .done
    }

    /// What `--api`, `--version`, `--request` and `--response` name; nil without `--api`.
    private static func target(_ options: ParsedOptions) throws -> MessageTarget? {
        guard let api = try options.string("api") else { return nil }
        guard let number = try options.int("version"), let version = Int16(exactly: number) else {
            throw UsageError.rule("--api needs --version")
        }
        return try MessageTarget(
            api: api, version: version,
            side: options.has("request") ? .request : options.has("response") ? .response : nil)
    }

    private static func show(_ row: JSON, _ kind: String, _ out: Output) {
        switch out.format {
        case .json, .jsonl: out.jsonLine(kind, 1, row)
        case .text: out.line(row.pretty)
        }
    }

    private static func read(_ file: String) throws -> Bytes {
        do {
            return try FileSystem.read(file)
        } catch {
            throw CommandFailure("\(file) cannot be read: \(error)")
        }
    }

    private static func readStandardInput() throws -> Bytes {
        do {
            var content = ByteBuffer(capacity: 1 << 16)
            while true {
                let piece = try StandardStream.input.read(max: 1 << 16)
                if piece.isEmpty { return content.finish() }
                content.append(piece)
            }
        } catch {
            throw CommandFailure("standard input cannot be read: \(error)")
        }
    }
}
