import CommandLine
import Platform
import Testing

@Suite("Option tables")
struct OptionTableTests {
    struct Row {
        let tool: String
        let names: [String]
        let argument: String
        let required: String
        let repeatable: Bool
        let deprecated: Bool
    }

    static func rows(_ release: String) throws -> [Row] {
        let folder = try #require(FileSystem.parent(of: #filePath))
        let text = try #require(try FileSystem.read("\(folder)/Options/options-\(release).tsv").string)
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 6, !cells[1].hasPrefix("(") else { return nil }
            let names = cells[1].split(separator: ",").map { word in
                String(word.drop { $0 == " " || $0 == "-" })
            }
            return Row(
                tool: cells[0], names: names, argument: cells[2], required: cells[3], repeatable: cells[4] == "yes",
                deprecated: cells[5] == "yes")
        }
    }

    @Test("hold every option of every script of release 3.9.2, with its kind of argument")
    func release3() throws {
        let rows = try Self.rows("3.9.2")
        #expect(rows.count > 400)
        for row in rows {
            let table = try #require(OptionTable.all.first { $0.tool == row.tool }, "no table for \(row.tool)")
            let option = try #require(table.option(row.names[0]), "\(row.tool) has no \(row.names[0])")
            #expect(Set(row.names).isSubset(of: Set(option.names)), "\(row.tool) \(row.names)")
            switch option.argument {
            case .none: #expect(row.argument == "-", "\(row.tool) \(row.names)")
            case .required: #expect(row.argument != "-", "\(row.tool) \(row.names)")
            case .optional: #expect(row.argument.hasPrefix("["), "\(row.tool) \(row.names)")
            }
            #expect(option.repeatable == row.repeatable, "\(row.tool) \(row.names)")
            #expect(option.deprecated == row.deprecated, "\(row.tool) \(row.names)")
            #expect((option.presence == .required) == (row.required == "yes"), "\(row.tool) \(row.names)")
        }
    }

    @Test("also know the options that came with release 4.3.0")
    func release4() throws {
        for row in try Self.rows("4.3.0") {
            let table = try #require(OptionTable.all.first { $0.tool == row.tool }, "no table for \(row.tool)")
            let longest = try #require(row.names.max { $0.count < $1.count })
            #expect(table.option(longest) != nil, "\(row.tool) has no \(longest)")
        }
    }

    @Test("say in one line what an option is for, and name no option twice")
    func help() {
        for table in OptionTable.all {
            var seen: Set<String> = []
            for option in table.options {
                #expect(!option.help.isEmpty && !option.help.contains("\n"), "\(table.tool) \(option.name)")
                for name in option.names { #expect(seen.insert(name).inserted, "\(table.tool) has \(name) twice") }
            }
            for line in HelpText.page(table).split(separator: "\n") where !line.hasPrefix("  -") {
                #expect(line.count <= 150, "\(line)")
            }
        }
    }
}
