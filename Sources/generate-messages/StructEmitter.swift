/// Writes one message or nested struct as Swift.
struct StructEmitter {
    let message: Message
    let structure: Structure
    let isMessage: Bool

    private var known: VersionRange { structure.versions.intersection(message.versions) }
    private var flexible: Condition { message.flexible.map { Condition($0, known: known) } ?? .never }

    /// Structs that are a field by themselves need to know whether they are at their default.
    private var needsDefaultTest: Bool {
        let all = message.fields + message.structures.flatMap(\.fields)
        return all.contains { $0.type == .structure(structure.name) && $0.nullable == nil }
    }

    func emit(_ out: inout SwiftWriter) {
        let conformance =
            !isMessage ? "WireStructure, Sendable" : message.kind == .request ? "KafkaRequest" : "KafkaMessage"
        out.block("public struct \(structure.name): \(conformance)") { out in
            for field in structure.fields { out.line("public var \(quoted(field.name)): \(swiftType(field, inside: true))") }
            if !hasOwnMemberwise { initializers(&out) }
            if isMessage { facts(&out) }
            encode(&out)
            if needsDefaultTest { defaultTest(&out) }
            if isMessage {
                for nested in message.structures {
                    out.line()
                    StructEmitter(message: message, structure: nested, isMessage: false).emit(&out)
                }
            }
        }
        guard isMessage else { return }
        let all = [self] + message.structures.map { StructEmitter(message: message, structure: $0, isMessage: false) }
        for one in all where one.hasOwnMemberwise {
            out.line()
            out.block("extension \(one.isMessage ? message.name : path(one.structure.name))") { one.initializers(&$0) }
        }
    }

    /// Whether Swift makes an initializer from all fields, as it does where a struct's body has none. That one alone puts
    /// values together in registers; any other makes the struct in memory and copies it out, which counts each owner in
    /// it up and down. Where all fields can be null it would be ambiguous.
    private var hasOwnMemberwise: Bool { !structure.fields.allSatisfy(isOptional) }

    private func path(_ name: String) -> String { "\(message.name).\(name)" }

    private func initializers(_ out: inout SwiftWriter) {
        if !hasOwnMemberwise, !structure.fields.isEmpty { out.line() }
        out.block("public init()") { out in
            put(structure.fields.map { ($0, defaultValue($0)) }, &out)
        }
        if !structure.fields.isEmpty { memberwise(&out) }
        decode(&out)
    }

    /// Makes the struct of a value for each field.
    private func put(_ values: [(field: Field, value: String)], _ out: inout SwiftWriter) {
        if !hasOwnMemberwise {
            for (field, value) in values { out.line("self.\(field.name) = \(value)") }
            return
        }
        out.line("self.init(")
        for (i, (field, value)) in values.enumerated() {
            out.line("    \(field.name): \(value)\(i + 1 < values.count ? "," : "")")
        }
        out.line(")")
    }

    // MARK: Facts about a message

    private func facts(_ out: inout SwiftWriter) {
        out.line()
        let last = message.versions.last ?? message.versions.first
        out.line("public static var versions: ClosedRange<Int16> { \(message.versions.first)...\(last) }")
        if message.kind == .request {
            out.line("public typealias Response = \(message.name.dropLast("Request".count))Response")
            let key = lowered(String(message.name.dropLast("Request".count)))
            let served = message.served.map { "\($0.first)...\($0.last ?? $0.first)" } ?? "nil"
            out.line("public static var servedVersions: ClosedRange<Int16>? { \(served) }")
            out.line("public static var apiKey: ApiKey { .\(key) }")
            let flexible = message.flexible.map { Condition($0, known: message.versions) } ?? .never
            // ControlledShutdown 0 has a header without a client id.
            let plain = key == "controlledShutdown" ? "version == 0 ? 0 : 1" : "1"
            out.line(header("headerVersion", flexible, "2", plain))
            // The answer to ApiVersions always has a plain header, so that those who know fewer versions can read it.
            out.line(header("responseHeaderVersion", key == "apiVersions" ? .never : flexible, "1", "0"))
        }
        out.block("public static var layout: StaticString") { out in
            out.line("\"\"\"")
            for line in message.layout { out.line(line) }
            out.line("\"\"\"")
        }
    }

    private func header(_ name: String, _ flexible: Condition, _ then: String, _ otherwise: String) -> String {
        let value: String
        switch flexible {
        case .always: value = then
        case .never: value = otherwise
        case .test(let test): value = "\(test) ? \(then) : \(otherwise)"
        }
        return "public static func \(name)(_ version: Int16) -> Int16 { \(value) }"
    }

    private func memberwise(_ out: inout SwiftWriter) {
        out.line()
        let parameters = structure.fields.map { "\(quoted($0.name)): \(swiftType($0)) = \(defaultValue($0))" }
        out.line("public init(")
        for (i, parameter) in parameters.enumerated() {
            out.line("    \(parameter)\(i + 1 < parameters.count || hasOwnMemberwise ? "," : "")")
        }
        // The last parameter only tells it from Swift's own.
        if hasOwnMemberwise { out.line("    _: Void = ()") }
        out.block(")") { out in
            put(structure.fields.map { ($0, quoted($0.name)) }, &out)
        }
    }

    // MARK: Reading

    private func decode(_ out: inout SwiftWriter) {
        out.line()
        let access = isMessage ? "public " : ""
        out.block("\(access)init(from reader: inout ByteReader, version: Int16) throws(DecodeError)") { out in
            if isMessage { out.line("try reader.begin(Self.layout, version: version, of: Self.versions)") }
            if case .test(let test) = flexible { out.line("let flexible = \(test)") }
            for fields in runs { fields.count == 1 ? readField(fields[0], &out) : readNumbers(fields, &out) }
            out.when(flexibleTest) { out in readTags(&out) }
            put(structure.fields.map { ($0, variable($0)) }, &out)
        }
    }

    private func readField(_ field: Field, _ out: inout SwiftWriter) {
        let name = variable(field)
        let preset = defaultValue(field)
        let declaration = "\(readsTag(field) ? "var" : "let") \(name): \(swiftType(field))"
        guard let range = plainVersions(field) else {
            out.line("\(declaration) = \(preset)")
            return
        }
        let read: (inout SwiftWriter, String) -> Void = { out, target in
            out.line("reader.field = \(field.index)")
            self.read(field, range.intersection(known), &out, target)
        }
        switch Condition(range, known: known) {
        case .always where isOneStatement(field, range.intersection(known)): read(&out, declaration)
        case .always:
            out.line(declaration)
            read(&out, name)
        case .never: out.line("\(declaration) = \(preset)")
        case .test(let test):
            out.line(declaration)
            out.block("if \(test)") { read(&$0, name) }
            out.otherwise { $0.line("\(name) = \(preset)") }
        }
    }

    private func readNumbers(_ fields: [Field], _ out: inout SwiftWriter) {
        out.line("reader.field = \(fields[0].index)")
        let names = fields.map { variable($0) }.joined(separator: ", ")
        out.line("let (\(names)): (\(fields.map { swiftType($0) }.joined(separator: ", "))) = try reader.fixed()")
    }

    /// The fields in order, with whole numbers that follow each other in every version together, up to four.
    private var runs: [[Field]] {
        var runs: [[Field]] = []
        for field in structure.fields {
            if isNumber(field), let last = runs.last?.last, isNumber(last), last.index + 1 == field.index, runs[runs.count - 1].count < 4 {
                runs[runs.count - 1].append(field)
            } else {
                runs.append([field])
            }
        }
        return runs
    }

    /// A whole number that every version has in its place.
    private func isNumber(_ field: Field) -> Bool {
        guard isWholeNumber(field.type), let range = plainVersions(field), case .always = Condition(range, known: known) else { return false }
        return true
    }

    /// What a field is read into.
    private func variable(_ field: Field) -> String {
        ["reader", "version", "flexible", "tags", "tag", "end"].contains(field.name) ? "\(field.name)Value" : quoted(field.name)
    }

    /// Whether the field is a tagged one in some version.
    private func readsTag(_ field: Field) -> Bool {
        guard field.tag != nil, let range = field.tagged, let versions = message.flexible else { return false }
        if case .never = Condition(range, known: known.intersection(versions)) { return false }
        return true
    }

    private var flexibleTest: Condition {
        if case .test = flexible { return .test("flexible") }
        return flexible
    }

    private var flexibleArgument: String {
        switch flexible {
        case .always: "true"
        case .never: "false"
        case .test: "flexible"
        }
    }

    /// The versions in which the field stands in its place and not among the tagged ones.
    private func plainVersions(_ field: Field) -> VersionRange? {
        guard let tagged = field.tagged else { return field.versions }
        if tagged.contains(field.versions) { return nil }
        return VersionRange(first: field.versions.first, last: tagged.first - 1)
    }

    private func readTags(_ out: inout SwiftWriter) {
        let tagged = structure.fields.filter { $0.tag != nil }
        if tagged.isEmpty { return out.line("try reader.skipTags()") }
        out.line("var tags = try reader.tagCount()")
        out.block("while tags > 0") { out in
            out.line("tags -= 1")
            out.line("let (tag, end) = try reader.tag()")
            out.line("switch tag {")
            for field in tagged {
                guard let tag = field.tag, let range = field.tagged else { continue }
                var label = "case \(tag)"
                switch Condition(range, known: known.intersection(message.flexible ?? .all)) {
                case .always: break
                case .never: continue
                case .test(let test): label += " where \(test)"
                }
                out.line("\(label):")
                out.line("    reader.field = \(field.index)")
                var inner = SwiftWriter()
                read(field, range.intersection(known), &inner, variable(field))
                for line in inner.text.split(separator: "\n") { out.line("    \(line)") }
                out.line("    try reader.endTag(end)")
            }
            out.line("default:")
            out.line("    reader.skipTag(to: end)")
            out.line("}")
        }
    }

    /// Whether no version of `range` decides how the field is read.
    private func isOneStatement(_ field: Field, _ range: VersionRange) -> Bool {
        guard let nullable = field.nullable, case .test = Condition(nullable, known: range) else { return true }
        return false
    }

    private func read(_ field: Field, _ range: VersionRange, _ out: inout SwiftWriter, _ target: String) {
        let flag = field.inflexible ? "false" : flexibleArgument
        guard let nullable = field.nullable else { return readValue(field, flag, null: false, &out, target) }
        switch Condition(nullable, known: range) {
        case .always: readValue(field, flag, null: true, &out, target)
        case .never: readValue(field, flag, null: false, &out, target)
        case .test(let test):
            out.block("if \(test)") { readValue(field, flag, null: true, &$0, target) }
            out.otherwise { readValue(field, flag, null: false, &$0, target) }
        }
    }

    private func readValue(
        _ field: Field, _ flag: String, null: Bool, _ out: inout SwiftWriter, _ target: String
    ) {
        switch field.type {
        case .string: out.line("\(target) = try reader.\(null ? "nullableString" : "string")(flexible: \(flag))")
        case .bytes: out.line("\(target) = try reader.\(null ? "nullableBytes" : "bytes")(flexible: \(flag))")
        case .records: out.line("\(target) = try reader.\(null ? "nullableRecords" : "records")(flexible: \(flag))")
        case .structure(let name):
            if null {
                out.line("\(target) = try reader.isNull() ? nil : \(path(name))(from: &reader, version: version)")
            } else {
                out.line("\(target) = try \(path(name))(from: &reader, version: version)")
            }
        case .array(let element) where isWholeNumber(element):
            out.line(
                "\(target) = try reader.\(null ? "nullableNumbers" : "numbers")(of: \(elementType(element)).self, flexible: \(flag))")
        case .array(let element):
            let size = minimum(element, inArray: true)
            let claim = "flexible: \(flag), elementMin: \(size)"
            if case .structure(let name) = element {
                let call = null ? "nullableStructures" : "structures"
                out.line("\(target) = try reader.\(call)(of: \(path(name)).self, \(claim), version: version)")
            } else {
                let call = "\(null ? "nullableValues" : "values")(\(claim))"
                out.block("\(target) = try reader.\(call)") { out in
                    out.line("(reader) throws(DecodeError) in \(readElement(element, flag))")
                }
            }
        default: out.line("\(target) = try reader.\(field.type)()")
        }
    }

    /// Whether an array of them is read and written as a whole.
    private func isWholeNumber(_ type: FieldType) -> Bool {
        ["int8", "int16", "uint16", "int32", "uint32", "int64"].contains("\(type)")
    }

    private func readElement(_ type: FieldType, _ flag: String) -> String {
        switch type {
        case .string: "try reader.string(flexible: \(flag))"
        case .bytes: "try reader.bytes(flexible: \(flag))"
        default: "try reader.\(type)()"
        }
    }

    // MARK: Writing

    private func encode(_ out: inout SwiftWriter) {
        out.line()
        let access = isMessage ? "public " : ""
        out.block("\(access)func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError)") { out in
            if isMessage { out.line("try writer.begin(Self.layout, version: version, of: Self.versions)") }
            if case .test(let test) = flexible { out.line("let flexible = \(test)") }
            for fields in runs {
                if fields.count == 1 {
                    write(fields[0], &out)
                } else {
                    out.line("writer.fixed(\(fields.map { "self.\($0.name)" }.joined(separator: ", ")))")
                }
            }
            out.when(flexibleTest) { out in writeTags(&out) }
        }
    }

    private func write(_ field: Field, _ out: inout SwiftWriter) {
        if let range = plainVersions(field) {
            out.when(Condition(range, known: known)) { writeValue(field, range.intersection(known), &$0, "writer") }
        }
        if field.ignorable { return }
        // Versions that do not have the field at all, neither in its place nor tagged.
        switch Condition(field.versions, known: known) {
        case .always, .never: break
        case .test(let test):
            let inside = test.contains("&&") ? "!(\(test))" : negated(test)
            out.block("if \(inside) && \(differs(field))") { out in
                out.line("throw writer.unsupported(version, field: \(field.index))")
            }
        }
    }

    private func negated(_ test: String) -> String {
        test.contains(">=") ? test.replacing(">=", "<") : test.replacing("<=", ">")
    }

    private func writeValue(_ field: Field, _ range: VersionRange, _ out: inout SwiftWriter, _ writer: String) {
        let flag = field.inflexible ? "false" : flexibleArgument
        let value = "self.\(field.name)"
        if isOptional(field) {
            let refused: Condition = field.nullable.map { Condition($0, known: range) } ?? .never
            switch refused {
            case .always: break
            case .never: out.line("if \(value) == nil { throw writer.null(version, field: \(field.index)) }")
            case .test(let test):
                let no = test.contains("&&") ? "!(\(test))" : negated(test)
                out.line("if \(no) && \(value) == nil { throw writer.null(version, field: \(field.index)) }")
            }
        }
        switch field.type {
        case .string:
            out.line("try \(writer).nullableString(\(value), flexible: \(flag), field: \(field.index))")
        case .bytes: out.line("\(writer).nullableBytes(\(value), flexible: \(flag))")
        case .records: out.line("\(writer).nullableRecords(\(value), flexible: \(flag))")
        case .structure:
            if isOptional(field) {
                out.block("if let value = \(value)") { out in
                    out.line("\(writer).int8(1)")
                    out.line("try value.encode(to: &\(writer), version: version)")
                }
                out.otherwise { $0.line("\(writer).int8(-1)") }
            } else {
                out.line("try \(value).encode(to: &\(writer), version: version)")
            }
        case .array(let element):
            let loop: (inout SwiftWriter, String) -> Void = { out, array in
                if isWholeNumber(element) { return out.line("\(writer).numbers(\(array), flexible: \(flag))") }
                if case .structure = element {
                    return out.line("try \(writer).structures(\(array), flexible: \(flag), version: version)")
                }
                out.line("\(writer).length(\(array).count, flexible: \(flag))")
                out.line("for i in \(array).indices { \(writeElement(element, "\(array)[i]", flag, field, writer)) }")
            }
            if isOptional(field) {
                out.block("if let array = \(value)") { loop(&$0, "array") }
                out.otherwise { $0.line("\(writer).length(-1, flexible: \(flag))") }
            } else {
                loop(&out, value)
            }
        default: out.line("\(writer).\(field.type)(\(value))")
        }
    }

    private func writeElement(
        _ type: FieldType, _ element: String, _ flag: String, _ field: Field, _ writer: String
    ) -> String {
        switch type {
        case .string: "try \(writer).string(\(element), flexible: \(flag), field: \(field.index))"
        case .bytes: "\(writer).bytes(\(element), flexible: \(flag))"
        default: "\(writer).\(type)(\(element))"
        }
    }

    private func writeTags(_ out: inout SwiftWriter) {
        let flexibleVersions = known.intersection(message.flexible ?? .all)
        let tagged = structure.fields.filter { $0.tag != nil }.sorted { ($0.tag ?? 0) < ($1.tag ?? 0) }
        if tagged.isEmpty { return out.line("\(writerName).unsignedVarint(0)") }
        var tests: [(Field, String)] = []
        for field in tagged {
            switch Condition(field.tagged ?? .all, known: flexibleVersions) {
            case .always: tests.append((field, differs(field)))
            case .never: break
            case .test(let test): tests.append((field, "\(test) && \(differs(field))"))
            }
        }
        out.line("var tags: UInt32 = 0")
        for (_, test) in tests { out.line("if \(test) { tags += 1 }") }
        out.line("writer.unsignedVarint(tags)")
        for (field, test) in tests {
            out.block("if \(test)") { out in
                out.line("var content = writer.scratch()")
                writeValue(field, (field.tagged ?? .all).intersection(flexibleVersions), &out, "content")
                out.line("writer.tag(\(field.tag ?? 0), &content)")
            }
        }
    }

    private var writerName: String { "writer" }

    // MARK: Defaults

    private func defaultTest(_ out: inout SwiftWriter) {
        out.line()
        out.block("var isDefault: Bool") { out in
            let tests = structure.fields.map { "!(\(differs($0)))" }
            out.line(tests.joined(separator: " && "))
        }
    }

    /// A test that holds where the field is not at its default.
    private func differs(_ field: Field) -> String {
        let value = "self.\(field.name)"
        let isNull = field.defaultText == "null"
        switch field.type {
        case .array, .bytes:
            if isNull { return "\(value) != nil" }
            return isOptional(field) ? "\(value)?.isEmpty != true" : "!\(value).isEmpty"
        case .records: return "\(value) != nil"
        case .structure: return isOptional(field) ? "\(value) != nil" : "!\(value).isDefault"
        case .bool: return defaultValue(field) == "true" ? "!\(value)" : "\(value)"
        default: return isNull ? "\(value) != nil" : "\(value) != \(defaultValue(field))"
        }
    }

    private func defaultValue(_ field: Field) -> String {
        if field.defaultText == "null" { return "nil" }
        switch field.type {
        case .bool: return field.defaultText ?? "false"
        case .string: return "\"\(field.defaultText ?? "")\""
        case .bytes: return ".empty"
        case .records: return "nil"
        case .uuid: return ".zero"
        case .array: return "[]"
        case .structure(let name): return isOptional(field) ? "nil" : "\(path(name))()"
        default: return field.defaultText ?? "0"
        }
    }

    // MARK: Types

    private func isOptional(_ field: Field) -> Bool { field.nullable != nil || field.type == .records }

    /// - Parameter inside: whether it stands in the message's own body, where names need no path.
    private func swiftType(_ field: Field, inside: Bool = false) -> String {
        elementType(field.type, inside: inside) + (isOptional(field) ? "?" : "")
    }

    private func elementType(_ type: FieldType, inside: Bool = false) -> String {
        switch type {
        case .bool: "Bool"
        case .int8: "Int8"
        case .int16: "Int16"
        case .uint16: "UInt16"
        case .int32: "Int32"
        case .uint32: "UInt32"
        case .int64: "Int64"
        case .float64: "Double"
        case .uuid: "Uuid"
        case .string: "String"
        case .bytes: "Bytes"
        case .records: "RecordsField"
        case .structure(let name): inside ? name : path(name)
        case .array(let element): "[\(elementType(element, inside: inside))]"
        }
    }

    /// What a value takes on the wire at least, over all versions, in bytes.
    private func minimum(_ type: FieldType, inArray: Bool = false) -> Int {
        switch type {
        case .bool, .int8, .string, .bytes, .records, .array: return 1
        case .int16, .uint16: return 2
        case .int32, .uint32: return 4
        case .int64, .float64: return 8
        case .uuid: return 16
        case .structure(let name):
            guard let structure = message.structures.first(where: { $0.name == name }) else { return 1 }
            let known = structure.versions.intersection(message.versions)
            var sum = 0
            for field in structure.fields where field.tag == nil && field.versions.contains(known) {
                if case .structure = field.type, field.nullable != nil { sum += 1 } else { sum += minimum(field.type) }
            }
            return inArray ? max(sum, 1) : sum
        }
    }
}

private let keywords: Set<String> = [
    "protocol", "default", "operator", "extension", "in", "is", "as", "case", "switch", "where", "self", "init", "import",
    "class", "struct", "enum", "func", "var", "let", "public", "internal", "private", "repeat", "return", "throw", "try"
]

func quoted(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

func lowered(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

extension String {
    /// The text with the first `old` replaced.
    func replacing(_ old: String, _ new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
