import Platform

extension MessageLayout {
    /// The content of a message that the generated code has read before, by name.
    ///
    /// - Parameter bytes: the body; what follows it is left alone.
    public func decode(_ bytes: Bytes, version: Int16) throws(DecodeError) -> MessageValue {
        var reader = ByteReader(bytes)
        return try structure(fields, &reader, version)
    }

    private func structure(
        _ fields: [Field], _ reader: inout ByteReader, _ version: Int16
    ) throws(DecodeError) -> MessageValue {
        let isFlexible = flexible?.contains(version) ?? false
        var values = [MessageValue?](repeating: nil, count: fields.count)
        for (i, field) in fields.enumerated() where field.versions.contains(version) {
            if let tagged = field.tagged, tagged.contains(version) { continue }
            values[i] = try value(field, &reader, version, isFlexible && !field.inflexible)
        }
        if isFlexible {
            var left = try reader.tagCount()
            while left > 0 {
                left -= 1
                let (tag, end) = try reader.tag()
                if let i = fields.firstIndex(where: { $0.tag == tag && $0.tagged?.contains(version) == true }) {
                    values[i] = try value(fields[i], &reader, version, true)
                }
                reader.skipTag(to: end)
            }
        }
        var members: [MessageValue.Member] = []
        for (field, value) in zip(fields, values) {
            if let value { members.append(MessageValue.Member(field.name, value)) }
        }
        return .object(members)
    }

    private func value(
        _ field: Field, _ reader: inout ByteReader, _ version: Int16, _ flexible: Bool
    ) throws(DecodeError) -> MessageValue {
        if field.isArray {
            guard let count = try reader.nullableCount(flexible: flexible, elementMin: 1) else { return .null }
            var elements: [MessageValue] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try single(field.type, &reader, version, flexible)) }
            return .array(elements)
        }
        if structures[field.type] != nil, field.nullable != nil, try reader.isNull() { return .null }
        return try single(field.type, &reader, version, flexible)
    }

    private func single(
        _ type: String, _ reader: inout ByteReader, _ version: Int16, _ flexible: Bool
    ) throws(DecodeError) -> MessageValue {
        switch type {
        case "bool": return .bool(try reader.bool())
        case "int8": return .int(Int64(try reader.int8()))
        case "int16": return .int(Int64(try reader.int16()))
        case "uint16": return .int(Int64(try reader.uint16()))
        case "int32": return .int(Int64(try reader.int32()))
        case "uint32": return .int(Int64(try reader.uint32()))
        case "int64": return .int(try reader.int64())
        case "float64": return .float(try reader.float64())
        case "uuid": return .uuid(try reader.uuid())
        case "string": return try reader.nullableString(flexible: flexible).map { .string($0) } ?? .null
        case "bytes", "records": return try reader.nullableBytes(flexible: flexible).map { .bytes($0) } ?? .null
        default: return try structure(structures[type] ?? [], &reader, version)
        }
    }
}
