import Glibc
import Platform

/// Writes `Sources/KafkaProto/Generated` from `Schema`.
///
///     generate-messages [--check] [ROOT]
///
/// `ROOT` is the repository (default: the working folder). With `--check` nothing is written: the exit status is 1 when
/// a file differs, is missing, or is left over.
@main
enum Program {
    static func main() {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let check = arguments.contains("--check")
        arguments.removeAll { $0 == "--check" }
        if arguments.contains(where: { $0.hasPrefix("-") }) || arguments.count > 1 {
            StandardStream.error.write("usage: generate-messages [--check] [ROOT]\n")
            exit(2)
        }
        do {
            let root = arguments.first ?? "."
            let files = try generate(root)
            exit(try check ? compare(files, root) : write(files, root))
        } catch {
            StandardStream.error.write("generate-messages: \(error)\n")
            exit(1)
        }
    }

    /// The generated files by name.
    static func generate(_ root: String) throws -> [String: String] {
        var files: [String: String] = [:]
        var messages: [Message] = []
        for name in try FileSystem.list("\(root)/Schema").sorted() where name.hasSuffix(".schema") {
            let text = try FileSystem.read("\(root)/Schema/\(name)").stringLossy
            let parsed = try SchemaParser.parse(text, file: name)
            messages += parsed
            var out = SwiftWriter()
            out.line("// Written by generate-messages from Schema/\(name). Do not edit.")
            out.line("import Platform")
            for message in parsed {
                out.line()
                let whole = Structure(name: message.name, versions: message.versions, fields: message.fields)
                StructEmitter(message: message, structure: whole, isMessage: true).emit(&out)
            }
            files[String(name.dropLast(".schema".count)) + ".swift"] = out.text
        }
        files["MessageCatalog.swift"] = catalog(messages)
        return files
    }

    private static func catalog(_ messages: [Message]) -> String {
        var out = SwiftWriter()
        out.line("// Written by generate-messages from Schema. Do not edit.")
        out.line()
        out.line("/// Every message by name.")
        out.block("public enum MessageCatalog") { out in
            out.line("/// The request of an API; its `Response` is the answer.")
            out.block("public static func request(_ key: ApiKey) -> (any KafkaRequest.Type)?") { out in
                out.line("switch key {")
                for message in messages where message.kind == .request {
                    out.line("case .\(lowered(String(message.name.dropLast("Request".count)))): \(message.name).self")
                }
                out.line("}")
            }
            out.line()
            out.line("/// Every message, with those that lie in logs and headers.")
            out.block("public static var all: [any KafkaMessage.Type]") { out in
                out.line("[")
                for (i, message) in messages.enumerated() {
                    out.line("    \(message.name).self\(i + 1 < messages.count ? "," : "")")
                }
                out.line("]")
            }
        }
        return out.text
    }

    private static func folder(_ root: String) -> String { "\(root)/Sources/KafkaProto/Generated" }

    private static func write(_ files: [String: String], _ root: String) throws -> Int32 {
        try FileSystem.makeDirectories(folder(root))
        for name in try FileSystem.list(folder(root)) where files[name] == nil {
            try FileSystem.remove("\(folder(root))/\(name)")
        }
        for (name, text) in files where current(name, root) != text {
            try FileSystem.replace("\(folder(root))/\(name)", with: Bytes(utf8: text))
        }
        return 0
    }

    static func compare(_ files: [String: String], _ root: String) throws -> Int32 {
        var wrong: [String] = []
        for (name, text) in files where current(name, root) != text { wrong.append(name) }
        wrong += try FileSystem.list(folder(root)).filter { files[$0] == nil }
        for name in wrong.sorted() {
            StandardStream.error.write("Generated/\(name) is not what Schema gives; run generate-messages\n")
        }
        return wrong.isEmpty ? 0 : 1
    }

    private static func current(_ name: String, _ root: String) -> String? {
        (try? FileSystem.read("\(folder(root))/\(name)"))?.string
    }
}
