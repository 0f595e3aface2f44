import CommandLine

/// `ftk-json.7`: what the rows of every result look like.
enum JSONPage {
    static func page() -> ManualPage {
        var results = "Members that a row may be without are marked as optional; a path such as\n.Li partitions[].leader\nleads into objects and arrays.\n"
        for schema in ResultSchema.all { results += of(schema) }
        return ManualPage(
            "ftk-json", section: 7, purpose: "results of ftk as JSON", synopsis: ".Nm ftk\n.Ar command\n.Fl \\-output\n.Cm json | jsonl\n",
            sections: [
                .init(
                    "DESCRIPTION",
                    """
                    With
                    .Fl \\-output Cm json
                    a command prints a document for each of its results, an object with the members
                    .Li kind ,
                    .Li version
                    and
                    .Li rows .
                    Nearly all commands have one result; those that have several print one document after the other.
                    With
                    .Fl \\-output Cm jsonl
                    each row is a line: an object whose first members are
                    .Li kind
                    and
                    .Li version ,
                    followed by those of the row.
                    .Pp
                    The kind names the form of the rows.
                    The version of a kind goes up when a member changes its meaning or goes away; members may come along without that.
                    Messages for people stay on stderr, and the exit status tells whether all went well; what was printed before an error is well-formed.
                    .Pp
                    .Nm ftk Fl \\-schemas Op Ar kind ...
                    prints the forms as JSON Schema.

                    """),
                .init("RESULTS", results), .init("SEE ALSO", ".Xr ftk 1\n"),
            ])
    }

    /// What a command's own page says of its results.
    static func section(_ command: any Command.Type) -> ManualPage.Section? {
        let schemas = ResultSchema.all.filter { $0.commands.contains(command.name) }
        guard !schemas.isEmpty else { return nil }
        let list = schemas.map { ".It Li \(ManualPage.escape($0.kind))\n\(ManualPage.sentence($0.purpose))\n" }.joined()
        return .init("JSON", "Results with\n.Fl \\-output Cm json\nor\n.Cm jsonl ,\ndescribed in\n.Xr ftk-json 7 :\n.Bl -tag -width Ds\n\(list).El\n")
    }

    private static func of(_ schema: ResultSchema) -> String {
        var text = ".Ss \(ManualPage.escape(schema.kind)), version \(schema.version)\n"
        text += "Of\n" + schema.commands.map { ".Nm ftk \($0)" }.joined(separator: "\nand\n") + " :\n"
        text += ManualPage.sentence(schema.purpose) + "\n"
        for (index, members) in schema.rows.enumerated() {
            if schema.rows.count > 1 { text += ".Pp\n" + (index == 0 ? "One form:\n" : "Another form:\n") }
            text += ".Bl -tag -width Ds -compact\n" + lines(members, "") + ".El\n"
        }
        return text
    }

    private static func lines(_ members: [ResultSchema.Member], _ path: String) -> String {
        members.map { member in
            let name = path + member.name
            let (type, inner, mark) = form(member.shape)
            var text = ".It Li \"\(ManualPage.escape(name))\" Pq \(type)\n"
            text += (member.isRequired ? "" : "Optional.\n") + (member.help.isEmpty ? "" : ManualPage.sentence(member.help) + "\n")
            if let inner { text += lines(inner, name + mark + ".") }
            return text
        }.joined()
    }

    /// The type's name, and the members of an object inside, with what leads there.
    private static func form(_ shape: ResultSchema.Shape) -> (name: String, members: [ResultSchema.Member]?, mark: String) {
        switch shape {
        case .string: ("string", nil, "")
        case .integer: ("integer", nil, "")
        case .number: ("number", nil, "")
        case .boolean: ("boolean", nil, "")
        case .constant(let text): ("always \(text)", nil, "")
        case .any: ("any", nil, "")
        case .object(let members): ("object", members, "")
        case .map(let value): ("object, each member \(form(value).name)", nil, "")
        case .array(let element): ("array of \(form(element).name)", form(element).members, "[]" + form(element).mark)
        case .nullable(let inner): ("\(form(inner).name) or null", form(inner).members, form(inner).mark)
        case .either(let shapes): (shapes.map { form($0).name }.joined(separator: " or "), shapes.compactMap { form($0).members }.first, "")
        }
    }
}
