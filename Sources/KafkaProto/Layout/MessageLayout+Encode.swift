import Platform

extension MessageLayout {
    /// The bytes of a message given by the names of its fields. Absent fields are at their default.
    ///
    /// - Throws: a field that the version does not know, or a value that its type cannot hold.
    public func encode(_ value: MessageValue, version: Int16) throws(EncodeError) -> Bytes {
        guard versions.contains(version) else {
            throw EncodeError(message: name, reason: "version \(version) is not one of \(versions.first)-\(versions.last)")
        }
        var writer = ByteWriter()
        try structure(fields, value, &writer, version, "")
        return writer.finish()
    }

    private func failure(_ path: String, _ reason: String) -> EncodeError {
        EncodeError(message: name, field: path, reason: reason)
    }

    private func structure(
        _ fields: [Field], _ value: MessageValue, _ writer: inout ByteWriter, _ version: Int16, _ path: String
    ) throws(EncodeError) {
        guard case .object(let members) = value else { throw failure(path, "an object is needed") }
        func place(_ field: String) -> String { path.isEmpty ? field : "\(path).\(field)" }
        for member in members
        where !fields.contains(where: { $0.name == member.name && $0.versions.contains(version) }) {
            throw failure(place(member.name), "version \(version) has no such field")
        }
        let isFlexible = flexible?.contains(version) ?? false
        var tagged: [(UInt32, Bytes)] = []
        for field in fields where field.versions.contains(version) {
            if let versions = field.tagged, versions.contains(version), let tag = field.tag {
                guard let given = value[field.name] else { continue }
                var content = ByteWriter(capacity: 64)
                try self.value(field, given, &content, version, true, place(field.name))
                tagged.append((tag, content.finish()))
            } else {
                let given = value[field.name] ?? absent(field)
                try self.value(field, given, &writer, version, isFlexible && !field.inflexible, place(field.name))
            }
        }
        guard isFlexible else { return }
        tagged.sort { $0.0 < $1.0 }
        writer.unsignedVarint(UInt32(tagged.count))
        for (tag, content) in tagged {
            writer.unsignedVarint(tag)
            writer.unsignedVarint(UInt32(content.count))
            writer.raw(content)
        }
    }

    /// The default of a field that was not given.
    private func absent(_ field: Field) -> MessageValue {
        if field.defaultText == "null" { return .null }
        if field.isArray { return .array([]) }
        switch field.type {
        case "bool": return .bool(field.defaultText == "true")
        case "string": return .string(field.defaultText ?? "")
        case "bytes", "records": return field.nullable == nil ? .bytes(.empty) : .null
        case "uuid": return .uuid(.zero)
        case "float64": return .float(field.defaultText.flatMap { Double($0) } ?? 0)
        default:
            if structures[field.type] != nil { return field.nullable == nil ? .object([]) : .null }
            let text = field.defaultText ?? "0"
            return .int((text.hasPrefix("0x") ? Int64(text.dropFirst(2), radix: 16) : Int64(text)) ?? 0)
        }
    }

    private func value(
        _ field: Field, _ value: MessageValue, _ writer: inout ByteWriter, _ version: Int16, _ flexible: Bool,
        _ path: String
    ) throws(EncodeError) {
        if value == .null, !(field.nullable?.contains(version) ?? false) {
            throw failure(path, "null, which version \(version) does not have")
        }
        if field.isArray {
            switch value {
            case .null: writer.length(-1, flexible: flexible)
            case .array(let elements):
                writer.length(elements.count, flexible: flexible)
                for element in elements { try single(field.type, element, &writer, version, flexible, path) }
            default: throw failure(path, "an array is needed")
            }
        } else if structures[field.type] != nil, field.nullable != nil {
            writer.int8(value == .null ? -1 : 1)
            if value != .null { try single(field.type, value, &writer, version, flexible, path) }
        } else {
            try single(field.type, value, &writer, version, flexible, path)
        }
    }

    private func whole<T: FixedWidthInteger>(_ value: MessageValue, _ path: String) throws(EncodeError) -> T {
        guard case .int(let number) = value, let fitting = T(exactly: number) else {
            throw failure(path, "a whole number from \(T.min) to \(T.max) is needed")
        }
        return fitting
    }

    private func single(
        _ type: String, _ value: MessageValue, _ writer: inout ByteWriter, _ version: Int16, _ flexible: Bool,
        _ path: String
    ) throws(EncodeError) {
        switch type {
        case "bool":
            guard case .bool(let flag) = value else { throw failure(path, "true or false is needed") }
            writer.bool(flag)
        case "int8": writer.int8(try whole(value, path))
        case "int16": writer.int16(try whole(value, path))
        case "uint16": writer.uint16(try whole(value, path))
        case "int32": writer.int32(try whole(value, path))
        case "uint32": writer.uint32(try whole(value, path))
        case "int64": writer.int64(try whole(value, path))
        case "float64":
            switch value {
            case .float(let number): writer.float64(number)
            case .int(let number): writer.float64(Double(number))
            default: throw failure(path, "a number is needed")
            }
        case "uuid":
            guard case .uuid(let id) = value else { throw failure(path, "an id of 22 characters is needed") }
            writer.uuid(id)
        case "string":
            switch value {
            case .null: try writer.nullableString(nil, flexible: flexible)
            case .string(let text): try writer.nullableString(text, flexible: flexible)
            default: throw failure(path, "a text is needed")
            }
        case "bytes", "records":
            switch value {
            case .null: writer.nullableBytes(nil, flexible: flexible)
            case .bytes(let bytes): writer.nullableBytes(bytes, flexible: flexible)
            default: throw failure(path, "bytes are needed")
            }
        default: try structure(structures[type] ?? [], value, &writer, version, path)
        }
    }

    /// The type of the field at `path`, for readers of texts: `bytes` and `uuid` are texts in JSON too.
    public func type(of name: String, in structure: String?) -> (type: String, isArray: Bool)? {
        let fields = structure.map { structures[$0] ?? [] } ?? self.fields
        return fields.first { $0.name == name }.map { ($0.type, $0.isArray) }
    }
}
