import Platform

/// Reads one stream of serialised Java objects: any class, known or not, as the stream itself describes it
/// (Java Object Serialization Specification, chapter 6, protocol version 2).
///
/// Hostile streams end in an error: depth, bytes and texts are bounded, and room is taken as elements come.
struct ObjectReader {
    enum Mark {
        static let magic: UInt16 = 0xaced
        static let version: UInt16 = 5
        static let null: UInt8 = 0x70
        static let reference: UInt8 = 0x71
        static let classDescription: UInt8 = 0x72
        static let object: UInt8 = 0x73
        static let string: UInt8 = 0x74
        static let array: UInt8 = 0x75
        static let type: UInt8 = 0x76
        static let blockData: UInt8 = 0x77
        static let endBlockData: UInt8 = 0x78
        static let reset: UInt8 = 0x79
        static let longBlockData: UInt8 = 0x7a
        static let exception: UInt8 = 0x7b
        static let longString: UInt8 = 0x7c
        static let proxy: UInt8 = 0x7d
        static let constant: UInt8 = 0x7e
        /// The first handle.
        static let base: Int32 = 0x7e_0000
    }

    /// Objects within objects; Java's own linked lists are flat.
    static let depthMax = 200

    private let source: ByteSource
    private var graph = JavaGraph()
    private var depth = 0

    /// - Parameter headBytes: of block data in front of the value.
    static func read(_ source: ByteSource, headBytes: Int) async throws(JMXError) -> JavaGraph {
        var reader = ObjectReader(source)
        try await reader.start()
        if headBytes > 0 { reader.graph.head = try await reader.head(headBytes) }
        return reader.graph
    }

    /// Goes on after the head was looked at.
    static func readValue(_ source: ByteSource, after graph: JavaGraph) async throws(JMXError) -> JavaGraph {
        var reader = ObjectReader(source)
        reader.graph = graph
        reader.graph.value = try await reader.value(try await source.uint8())
        return reader.graph
    }

    private init(_ source: ByteSource) { self.source = source }

    private func start() async throws(JMXError) {
        guard try await source.uint16() == Mark.magic else { throw source.failure("a stream begins with ac ed") }
        let version = try await source.uint16()
        guard version == Mark.version else { throw source.failure("version \(version) of the stream's format is not 5") }
    }

    private func head(_ count: Int) async throws(JMXError) -> Bytes {
        let mark = try await source.uint8()
        guard mark == Mark.blockData, Int(try await source.uint8()) == count else {
            throw source.failure("RMI's \(count) bytes of return data are expected")
        }
        return try await source.take(count)
    }

    // MARK: Values

    /// What the mark, which has been read, begins.
    private mutating func value(_ mark: UInt8) async throws(JMXError) -> JavaValue {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthMax else { throw source.failure("objects within objects, more than \(Self.depthMax) deep") }
        switch mark {
        case Mark.null: return .null
        case Mark.reference: return .item(try await reference())
        case Mark.string: return .item(add(.string(try await source.utf())))
        case Mark.longString:
            let count = try await source.int64()
            guard let count = Int(exactly: count), 0...ByteSource.bytesMax ~= count else { throw source.failure("a text of \(count) bytes") }
            return .item(add(.string(try await source.utf(count))))
        case Mark.object: return try await object()
        case Mark.array: return try await array()
        case Mark.constant: return try await constant()
        case Mark.type:
            guard let type = try await classDescription() else { throw source.failure("a class without a description") }
            return .item(add(.type(type)))
        case Mark.classDescription, Mark.proxy:
            guard let type = try await classDescription(mark) else { return .null }
            return .item(type)
        case Mark.exception: throw source.failure("the server failed while it wrote the answer")
        case Mark.reset: throw source.failure("a reset within an object")
        default: throw source.failure("mark \(hex(mark)) begins no object")
        }
    }

    private func hex(_ byte: UInt8) -> String { "0x" + String(byte, radix: 16) }

    private mutating func add(_ item: JavaItem) -> Int {
        graph.items.append(item)
        return graph.items.count - 1
    }

    private func reference() async throws(JMXError) -> Int {
        let handle = try await source.int32()
        let index = Int(handle) - Int(Mark.base)
        guard graph.items.indices.contains(index) else { throw source.failure("a reference to object \(index) of \(graph.items.count)") }
        return index
    }

    private mutating func object() async throws(JMXError) -> JavaValue {
        guard let type = try await classDescription() else { throw source.failure("an object without a class") }
        let index = add(.pending)
        var object = JavaObject(type: type, parts: [])
        for described in try lineage(type).reversed() {
            var part = JavaObject.Part(className: described.name, fields: [:], written: [])
            if described.flags & JavaClass.isSerializable != 0 {
                for field in described.fields { part.fields[field.name] = try await element(field.type) }
                if described.flags & JavaClass.hasWriteMethod != 0 { part.written = try await annotation() }
            } else if described.flags & JavaClass.isExternalizable != 0 {
                guard described.flags & JavaClass.hasBlockData != 0 else {
                    throw source.failure("class \(described.name) writes itself in a form of its own, which cannot be read without it")
                }
                part.written = try await annotation()
            }
            object.parts.append(part)
        }
        graph.items[index] = .object(object)
        return .item(index)
    }

    /// The class and those above it.
    private func lineage(_ type: Int) throws(JMXError) -> [JavaClass] {
        var all: [JavaClass] = []
        var next: Int? = type
        while let index = next {
            guard case .classDescription(let described) = graph.items[index], all.count < Self.depthMax else {
                throw source.failure("a class whose description is not complete")
            }
            all.append(described)
            next = described.above
        }
        return all
    }

    private mutating func array() async throws(JMXError) -> JavaValue {
        guard let type = try await classDescription() else { throw source.failure("an array without a class") }
        guard let name = graph.description(type)?.name, name.utf8.first == UInt8(ascii: "["), let letter = name.utf8.dropFirst().first else {
            throw source.failure("an array whose class is no array's")
        }
        let index = add(.pending)
        let count = try await source.int32()
        guard count >= 0 else { throw source.failure("an array of \(count) elements") }
        var elements: [JavaValue] = []
        for _ in 0..<count { elements.append(try await element(letter)) }
        graph.items[index] = .array(JavaArray(type: type, elements: elements))
        return .item(index)
    }

    private mutating func constant() async throws(JMXError) -> JavaValue {
        guard let type = try await classDescription() else { throw source.failure("a constant without a class") }
        let index = add(.pending)
        let text = try await value(try await source.uint8())
        guard let name = graph.string(text) else { throw source.failure("a constant without a name") }
        graph.items[index] = .constant(type: type, name: name)
        return .item(index)
    }

    /// A field's value, or an element.
    private mutating func element(_ type: UInt8) async throws(JMXError) -> JavaValue {
        switch type {
        case UInt8(ascii: "B"): return .byte(Int8(bitPattern: try await source.uint8()))
        case UInt8(ascii: "C"): return .char(try await source.uint16())
        case UInt8(ascii: "D"): return .double(Double(bitPattern: UInt64(bitPattern: try await source.int64())))
        case UInt8(ascii: "F"): return .float(Float(bitPattern: UInt32(bitPattern: try await source.int32())))
        case UInt8(ascii: "I"): return .int(try await source.int32())
        case UInt8(ascii: "J"): return .long(try await source.int64())
        case UInt8(ascii: "S"): return .short(Int16(bitPattern: try await source.uint16()))
        case UInt8(ascii: "Z"): return .boolean(try await source.uint8() != 0)
        case UInt8(ascii: "["), UInt8(ascii: "L"): return try await value(try await source.uint8())
        default: throw source.failure("a field of type \(hex(type))")
        }
    }

    /// What a class's own method wrote, up to its end.
    private mutating func annotation() async throws(JMXError) -> [JavaObject.Written] {
        var all: [JavaObject.Written] = []
        while true {
            let mark = try await source.uint8()
            switch mark {
            case Mark.endBlockData: return all
            case Mark.blockData: all.append(.data(try await source.take(Int(try await source.uint8()))))
            case Mark.longBlockData:
                let count = try await source.int32()
                guard count >= 0 else { throw source.failure("a block of \(count) bytes") }
                all.append(.data(try await source.take(Int(count))))
            default: all.append(.value(try await value(mark)))
            }
        }
    }

    // MARK: Classes

    private mutating func classDescription() async throws(JMXError) -> Int? { try await classDescription(try await source.uint8()) }

    /// - Returns: the handle of a description; nil for none.
    private mutating func classDescription(_ mark: UInt8) async throws(JMXError) -> Int? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthMax else { throw source.failure("classes above classes, more than \(Self.depthMax)") }
        switch mark {
        case Mark.null: return nil
        case Mark.reference:
            let index = try await reference()
            guard graph.description(index) != nil else { throw source.failure("a reference to object \(index), which is no class") }
            return index
        case Mark.classDescription:
            let name = try await source.utf()
            _ = try await source.int64()
            let index = add(.pending)
            let flags = try await source.uint8()
            var fields: [JavaClass.Field] = []
            for _ in 0..<(try await source.uint16()) {
                let type = try await source.uint8()
                let field = JavaClass.Field(type: type, name: try await source.utf())
                if type == UInt8(ascii: "[") || type == UInt8(ascii: "L") {
                    let text = try await value(try await source.uint8())
                    guard graph.string(text) != nil else {
                        throw source.failure("field \(field.name) of class \(name) has no type")
                    }
                }
                fields.append(field)
            }
            _ = try await annotation()
            let above = try await classDescription()
            graph.items[index] = .classDescription(
                JavaClass(name: name, flags: flags, fields: fields, interfaces: [], above: above))
            return index
        case Mark.proxy:
            let index = add(.pending)
            let count = try await source.int32()
            guard 0...65_535 ~= count else { throw source.failure("a proxy of \(count) interfaces") }
            var interfaces: [String] = []
            for _ in 0..<count { interfaces.append(try await source.utf()) }
            _ = try await annotation()
            let above = try await classDescription()
            graph.items[index] = .classDescription(
                JavaClass(name: "$Proxy", flags: JavaClass.isSerializable, fields: [], interfaces: interfaces, above: above))
            return index
        default: throw source.failure("mark \(hex(mark)) begins no class")
        }
    }
}
