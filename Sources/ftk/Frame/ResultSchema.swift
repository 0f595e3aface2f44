import CommandLine

/// What a row of a command's result looks like with `--output json` and `jsonl`. Each result has a kind and a version: the version
/// goes up when a member changes its meaning or goes away; members may come along without that.
struct ResultSchema: Sendable {
    /// The form of a value.
    indirect enum Shape: Sendable {
        case string, integer, number, boolean
        /// Only this text.
        case constant(String)
        /// Any value: content that its own format describes.
        case any
        case array(Shape)
        case object([Member])
        /// An object whose members are not known beforehand.
        case map(Shape)
        case nullable(Shape)
        case either([Shape])
    }

    struct Member: Sendable {
        let name: String
        let shape: Shape
        /// One line without a full stop.
        let help: String
        /// Whether every row has it.
        var isRequired = true

        init(_ name: String, _ shape: Shape, _ help: String) {
            self.name = name
            self.shape = shape
            self.help = help
        }

        /// The same member, which some rows do not have.
        var optional: Member {
            var copy = self
            copy.isRequired = false
            return copy
        }
    }

    let kind: String
    let version: Int
    /// The commands whose result it is.
    let commands: [String]
    /// What a row is, one line without a full stop.
    let purpose: String
    /// A row has the form of one of these.
    let rows: [[Member]]

    init(_ kind: String, version: Int = 1, of commands: String..., purpose: String, _ rows: [Member]...) {
        self.kind = kind
        self.version = version
        self.commands = commands
        self.purpose = purpose
        self.rows = rows
    }

    /// The row as JSON Schema (draft 2020-12).
    var row: JSON {
        let forms = rows.map { Self.schema(.object($0), "") }
        return forms.count == 1 ? forms[0] : .object([("oneOf", .array(forms))])
    }

    /// As `ftk --schemas` prints it.
    var document: JSON {
        .object([
            ("result", .string(kind)), ("resultVersion", .number(version)), ("commands", .array(commands.map { .string($0) })),
            ("description", .string(purpose)), ("row", row),
        ])
    }

    private static func schema(_ shape: Shape, _ help: String) -> JSON {
        var members: [(String, JSON)] = help.isEmpty ? [] : [("description", .string(help))]
        switch shape {
        case .string: members.append(("type", .string("string")))
        case .integer: members.append(("type", .string("integer")))
        case .number: members.append(("type", .string("number")))
        case .boolean: members.append(("type", .string("boolean")))
        case .constant(let text): members.append(("const", .string(text)))
        case .any: break
        case .array(let element): members += [("type", .string("array")), ("items", schema(element, ""))]
        case .map(let value): members += [("type", .string("object")), ("additionalProperties", schema(value, ""))]
        case .nullable(let inner): members.append(("anyOf", .array([schema(inner, ""), .object([("type", .string("null"))])])))
        case .either(let shapes): members.append(("anyOf", .array(shapes.map { schema($0, "") })))
        case .object(let inner):
            members += [
                ("type", .string("object")), ("properties", .object(inner.map { ($0.name, schema($0.shape, $0.help)) })),
                ("required", .array(inner.filter(\.isRequired).map { .string($0.name) })), ("additionalProperties", .bool(false)),
            ]
        }
        return .object(members)
    }
}

extension ResultSchema {
    /// Of every command, by the order of commands.
    static let all: [ResultSchema] = topics + groups + records + clusters + housekeeping + znodes

    static func named(_ kind: String) -> ResultSchema? { all.first { $0.kind == kind } }

    /// What `ftk --schemas` itself prints.
    static let schemas = ResultSchema(
        "schemas", of: "--schemas", purpose: "the form of one result",
        [
            Member("result", .string, "the kind"), Member("resultVersion", .integer, "its version"),
            Member("commands", .array(.string), "the commands that give it"), Member("description", .string, "what a row is"),
            Member("row", .any, "JSON Schema of a row"),
        ])
}

extension [ResultSchema.Member] {
    /// A topic's name and the index of a partition of it.
    static var partition: [ResultSchema.Member] {
        [.init("topic", .string, "name of the topic"), .init("partition", .integer, "index of the partition")]
    }
}
