import CommandLine
import Platform
import Testing

@testable import ftk

@Suite("Schemas of results")
struct ResultSchemaTests {
    private static let sources = (FileSystem.parent(of: FileSystem.parent(of: FileSystem.parent(of: #filePath) ?? "") ?? "") ?? "") + "/Sources/ftk"

    private static func files(_ folder: String) throws -> [String] {
        try FileSystem.list(folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            return FileSystem.isDirectory(path) ? try files(path) : name.hasSuffix(".swift") ? [path] : []
        }
    }

    /// The texts in quotes that follow a call of one of these within two lines.
    private static func kinds(after calls: [String], in text: String) -> [String] {
        calls.flatMap { call in
            text.split(separator: call, omittingEmptySubsequences: false).dropFirst().compactMap { rest -> String? in
                let start = rest.drop { $0 == " " || $0 == "\n" }
                guard start.first == "\"" else { return nil }
                let kind = String(start.dropFirst().prefix { $0 != "\"" })
                return kind.contains("\\(") ? nil : kind
            }
        }
    }

    @Test("every kind that a command prints has one, with the commands that print it, and none is left over")
    func complete() throws {
        var printed: Set<String> = []
        var texts = ""
        for file in try Self.files(Self.sources) where !file.contains("/Schemas/") && !file.hasSuffix("/ResultSchema.swift") && !file.hasSuffix("/Output.swift") {
            let text = try FileSystem.read(file).stringLossy.split(separator: "\n").filter { !$0.contains("///") }.joined(separator: "\n")
            texts += text
            for kind in Self.kinds(after: [".result(", "jsonLine(", "out.begin(", "out.row(", "GroupTools.table(", "show(row, "], in: text) {
                let isOfShell = text.contains("shell.result(") && ResultSchema.named("zk-" + kind) != nil
                printed.insert(isOfShell ? "zk-" + kind : kind)
            }
        }
        #expect(printed.count > 60)
        let kinds = ResultSchema.all.map(\.kind)
        #expect(Set(kinds).count == kinds.count)
        #expect(printed.subtracting(kinds).subtracting(["schemas"]) == [], "printed without a schema")
        // Some kinds are made of parts; their words are there at least.
        for kind in kinds where !printed.contains(kind) {
            let word = kind.hasPrefix("zk-") ? String(kind.dropFirst(3)) : kind
            let end = word.split(separator: "-").dropFirst().joined(separator: "-")
            #expect(texts.contains("\"\(word)\"") || texts.contains("-\(end)\""), "nobody prints \(kind)")
        }
        let commands = Set(CommandTable.all.map { $0.name })
        for schema in ResultSchema.all { #expect(!schema.commands.isEmpty && commands.isSuperset(of: schema.commands), "\(schema.kind)") }
    }

    @Test("no member of a row is called as those in front of it in a line are")
    func members() {
        for schema in ResultSchema.all {
            for form in schema.rows {
                let names = form.map(\.name)
                #expect(Set(names).count == names.count && !names.contains("kind") && !names.contains("version"), "\(schema.kind): \(names)")
            }
        }
    }
}
