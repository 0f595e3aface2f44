import CommandLine
import Glibc
import KafkaProto
import LogStore
import Platform

/// `dump-log`: the contents of segments, indexes and snapshots (`kafka-dump-log.sh`).
enum DumpLogCommand: Command {
    static let name = "dump-log"
    static let scripts = ["kafka-dump-log.sh"]
    static let javaClasses = ["kafka.tools.DumpLogSegments"]
    static let table = OptionTable.dumpLog
    static let scriptPurpose: String? =
        "This tool helps to parse a log file and dump its contents to the console, useful for debugging a seemingly corrupt log segment."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        try options.require("files")
        let files = try options.string("files", default: "").split(separator: ",").map { String($0) }
        let decoder: RecordDecoder
        do {
            decoder = try RecordDecoder(options)
        } catch {
            // The script finds out at the first file.
            if call.manner == .script, let first = files.first { call.out.textLine("Dumping \(first)") }
            throw error
        }
        let dump = SegmentDump(
            out: call.out, decoder: decoder, printsData: options.has("print-data-log") || decoder.isSpecial,
            isDeep: options.has("deep-iteration") || options.has("print-data-log") || decoder.isSpecial,
            skipsMetadata: options.has("skip-record-metadata"), maxBytes: try options.int("max-bytes"))
        let indexes = IndexDump(
            out: call.out, isSanityCheck: options.has("index-sanity-check"), verifiesOnly: options.has("verify-index-only"))
        call.out.begin("dump-log")
        for file in files {
            call.out.textLine("Dumping \(file)")
            let name = file.split(separator: "/").last.map { String($0) } ?? file
            guard let dot = name.lastIndex(of: ".") else {
                throw DumpFailure(
                    "\(file): a segment, an index or a snapshot is expected: a name with an ending",
                    exception: "java.lang.StringIndexOutOfBoundsException: begin -1, end \(name.utf16.count), length \(name.utf16.count)")
            }
            switch name[dot...] {
            case LogFileName.log[...]: try dump.segment(file, base: try base(name, file))
            case ".checkpoint": try dump.snapshot(file)
            case LogFileName.index[...]: try indexes.offsets(file, base: try base(name, file))
            case LogFileName.timeIndex[...]: try indexes.times(file, base: try base(name, file))
            case LogFileName.producerSnapshot[...]: try indexes.producers(file)
            case LogFileName.transactionIndex[...]: try indexes.transactions(file)
            default: call.out.problem("Ignoring unknown file \(file)")
            }
        }
        indexes.finish()
        dump.finish()
        return .done
    }

    /// The base offset that the file's name tells.
    private static func base(_ name: String, _ file: String) throws -> Int64 {
        let digits = name.prefix { $0 != "." }
        guard let offset = Int64(digits) else {
            throw DumpFailure(
                "\(file): the name of a segment's file begins with its base offset",
                exception: "java.lang.NumberFormatException: For input string: \"\(digits)\"")
        }
        return offset
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case let usage as UsageError where usage.kind == .rule:
            call.out.problem(usage.message)
            call.out.problem(HelpText.scriptOptions(table), terminator: "")
        case let usage as UsageError: uncaught(JavaException.trace(usage).trace.first ?? usage.message, call)
        case let failure as DumpFailure: uncaught(failure.exception, call)
        case let failure as SystemError where failure.code == ENOENT:
            uncaught("java.nio.file.NoSuchFileException: \(failure.subject ?? "")", call)
        default: uncaught("\(error)", call)
        }
        return .failed
    }

    private static func uncaught(_ exception: String, _ call: CommandCall) { call.out.problem("Exception in thread \"main\" \(exception)") }
}

extension Output {
    /// A line of the script's text; nothing where JSON is wanted.
    func textLine(_ text: String) { if format == .text { line(text) } }

    /// The same, or the row as JSON.
    func row(_ kind: String, _ row: @autoclosure () -> JSON, text: @autoclosure () -> String) {
        if format == .text { line(text()) } else { jsonLine(kind, 1, row()) }
    }
}
