import CommandLine
import KafkaProto
import Platform

/// `ftk decode`: messages, record batches and captures as JSON, and the check of vector files.
///
/// The input is hex digits or, where it is no text, raw bytes: see `Input`.
enum DecodeCommand: Command {
    static let name = "decode"
    static let table = OptionTable.decode

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse(words: true)
        if options.words.count > 1 { throw UsageError(.unexpectedWord, "'\(options.words[1])' is not expected: one file at most") }
        if let file = try options.string("check") {
            try options.exclude("check", ["api", "version", "request", "response", "header", "frames", "requests", "records"])
            if let word = options.words.first {
                throw UsageError(.unexpectedWord, "'\(word)' is not expected: --check names the only file")
            }
            return try VectorCheck(lines: VectorCheck.lines(try read(file))).run(call.out)
        }
        if options.has("request"), options.has("response") { throw UsageError.conflict("request", with: "response") }
        if options.has("requests"), !(options.has("frames") && options.has("response")) {
            throw UsageError.rule("--requests is for --frames --response: it tells what was asked")
        }
        if options.has("frames"), options.has("header") { throw UsageError.conflict("frames", with: "header") }
        if options.has("frames"), options.has("api"), !options.has("response") {
            throw UsageError.rule("--frames takes --api for responses alone: requests say what they are")
        }
        let target = try target(options)
        let isSet = options.has("records") && target == nil && !options.has("frames")
        guard target != nil || isSet || options.has("frames") else {
            throw UsageError.rule("--api and --version are needed, or --frames, --records or --check")
        }
        let input = try Input.bytes(try options.words.first.map(read) ?? readStandardInput())
        if isSet {
            try show("records", call.out) { show in try RecordSetText.eachRow(input, show) }
        } else if options.has("frames") {
            let capture = Capture(bytes: input, opensRecords: options.has("records"))
            let others = try options.string("requests").map { Capture(bytes: try Input.bytes(try read($0))) }
            try show("messages", call.out) { show in
                try options.has("response") ? capture.responses(target, others, show) : capture.requests(show)
            }
        } else if let target {
            try show("messages", call.out) { show in
                show(
                    try MessageText.row(
                        input, target, withHeader: options.has("header"), opensRecords: options.has("records")))
            }
        }
        return .done
    }

    /// What `--api`, `--version`, `--request` and `--response` name; nil without `--api`.
    private static func target(_ options: ParsedOptions) throws -> MessageTarget? {
        guard let api = try options.string("api") else {
            if options.has("version") { throw UsageError.rule("--version needs --api") }
            return nil
        }
        guard let number = try options.int("version") else { throw UsageError.rule("--api needs --version") }
        guard let version = Int16(exactly: number) else { throw UsageError.rule("--version is a number from 0 to 32767, not \(number)") }
        return try MessageTarget(
            api: api, version: version,
            side: options.has("request") ? .request : options.has("response") ? .response : nil)
    }

    /// Rows as they come; those in front of a failure are shown.
    private static func show(_ kind: String, _ out: Output, _ rows: ((JSON) -> Void) throws -> Void) rethrows {
        out.begin(kind)
        try rows { row in
            if out.format == .text { out.line(row.pretty) } else { out.jsonLine(kind, 1, row) }
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
