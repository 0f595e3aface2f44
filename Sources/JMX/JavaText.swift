import CommandLine
import Platform

/// What a Java program makes of an object that came in a stream: its `toString`, and its plain value.
///
/// Knows the classes that beans use. An object of any other is shown by its class, as `Object.toString` does; the number
/// after `@`, which differs from run to run in Java, is the object's place in the answer.
struct JavaText {
    let graph: JavaGraph
    /// Shared objects may make a text as long as they please: so much and no more.
    private var budget = 1 << 22
    private var depth = 0

    static let depthMax = 64

    init(_ graph: JavaGraph) { self.graph = graph }

    private mutating func enter() throws(JMXError) {
        budget -= 1
        depth += 1
        guard budget > 0, depth <= Self.depthMax else {
            throw JMXError(.protocolViolation, "a value within the answer is too large to be shown, or holds itself")
        }
    }

    // MARK: toString

    mutating func text(_ value: JavaValue) throws(JMXError) -> String {
        try enter()
        defer { depth -= 1 }
        let text = try shown(value)
        budget -= text.utf8.count
        return text
    }

    private mutating func shown(_ value: JavaValue) throws(JMXError) -> String {
        guard case .item(let index) = value else { return Self.primitive(value) }
        switch graph.items[index] {
        case .string(let text): return text
        case .constant(_, let name): return name
        case .array(let array): return "\(graph.description(array.type)?.name ?? "?")@\(hash(index))"
        case .type(let type): return "class \(graph.description(type)?.name ?? "?")"
        case .classDescription(let type): return "\(type.name): static final long serialVersionUID"
        case .pending: return "(this)"
        case .object(let object): return try shown(object, index)
        }
    }

    private func hash(_ index: Int) -> String { String(index &+ 0x7e0000, radix: 16) }

    private static func primitive(_ value: JavaValue) -> String {
        switch value {
        case .null, .item: "null"
        case .boolean(let value): "\(value)"
        case .byte(let value): "\(value)"
        case .char(let value): String(decoding: [value], as: UTF16.self)
        case .short(let value): "\(value)"
        case .int(let value): "\(value)"
        case .long(let value): "\(value)"
        case .float(let value): JavaNumber.text(value)
        case .double(let value): JavaNumber.text(value)
        }
    }

    private mutating func shown(_ object: JavaObject, _ index: Int) throws(JMXError) -> String {
        let name = graph.className(of: object)
        if let value = boxed(object, name) { return Self.primitive(value) }
        if let text = simple(object, name) { return text }
        func field(_ name: String) throws(JMXError) -> String { try text(object[name] ?? .null) }
        switch name {
        case "javax.management.openmbean.SimpleType": return "\(name)(name=\(try field("typeName")))"
        case "javax.management.openmbean.ArrayType":
            return "\(name)(name=\(try field("typeName")),dimension=\(try field("dimension")),elementType=\(try field("elementType"))"
                + ",primitiveArray=\(try field("primitiveArray")))"
        case "javax.management.openmbean.CompositeType":
            var items: [String] = []
            for entry in map(object["nameToType"]) ?? [] {
                items.append("(itemName=\(try text(entry.key)),itemType=\(try text(entry.value)))")
            }
            return "\(name)(name=\(try field("typeName")),items=(\(items.joined(separator: ","))))"
        case "javax.management.openmbean.TabularType":
            var names = ""
            for value in list(object["indexNames"]) ?? [] { names += (names.isEmpty ? "" : ",") + (try text(value)) }
            return "\(name)(name=\(try field("typeName")),rowType=\(try field("rowType")),indexNames=(\(names)))"
        case "javax.management.openmbean.CompositeDataSupport":
            var contents: [String] = []
            for entry in map(object["contents"]) ?? [] { contents.append("\(try text(entry.key))=\(try deepText(entry.value))") }
            return "\(name)(compositeType=\(try field("compositeType")),contents={\(contents.joined(separator: ", "))})"
        case "javax.management.openmbean.TabularDataSupport":
            return "\(name)(tabularType=\(try field("tabularType")),contents=\(try field("dataMap")))"
        case "javax.management.Attribute": return "\(try field("name")) = \(try field("value"))"
        default: break
        }
        if let entries = map(.item(index)) {
            var texts: [String] = []
            for entry in entries { texts.append("\(try text(entry.key))=\(try text(entry.value))") }
            return "{" + texts.joined(separator: ", ") + "}"
        }
        if let values = list(.item(index)) {
            var texts: [String] = []
            for value in values { texts.append(try text(value)) }
            return "[" + texts.joined(separator: ", ") + "]"
        }
        return "\(name)@\(hash(index))"
    }

    /// `Arrays.deepToString`: the elements of arrays, at any depth.
    private mutating func deepText(_ value: JavaValue) throws(JMXError) -> String {
        guard let elements = graph.array(value) else { return try text(value) }
        try enter()
        defer { depth -= 1 }
        var texts: [String] = []
        for element in elements { texts.append(try deepText(element)) }
        return "[" + texts.joined(separator: ", ") + "]"
    }

    // MARK: Plain values

    mutating func plain(_ value: JavaValue) throws(JMXError) -> BeanValue {
        try enter()
        defer { depth -= 1 }
        switch value {
        case .null: return .null
        case .boolean(let value): return .boolean(value)
        case .byte(let value): return .integer(Int64(value))
        case .short(let value): return .integer(Int64(value))
        case .int(let value): return .integer(Int64(value))
        case .long(let value): return .integer(value)
        case .float(let value): return .number(Double(JavaNumber.text(value)) ?? Double(value))
        case .double(let value): return .number(value)
        case .char: return .text(Self.primitive(value))
        case .item(let index): return try plain(index)
        }
    }

    private mutating func plain(_ index: Int) throws(JMXError) -> BeanValue {
        switch graph.items[index] {
        case .array(let array): return try plain(list: array.elements)
        case .object(let object):
            let name = graph.className(of: object)
            if let value = boxed(object, name) { return try plain(value) }
            if let text = simple(object, name) { return .text(text) }
            switch name {
            case "javax.management.openmbean.CompositeDataSupport": return try plain(table: map(object["contents"]) ?? [])
            case "javax.management.openmbean.TabularDataSupport":
                return try plain(list: (map(object["dataMap"]) ?? []).map { $0.value })
            default: break
            }
            if let entries = map(.item(index)) { return try plain(table: entries) }
            if let values = list(.item(index)) { return try plain(list: values) }
            return .text(try shown(object, index))
        default: return .text(try shown(.item(index)))
        }
    }

    private mutating func plain(list values: [JavaValue]) throws(JMXError) -> BeanValue {
        var all: [BeanValue] = []
        for value in values { all.append(try plain(value)) }
        return .list(all)
    }

    private mutating func plain(table entries: [(key: JavaValue, value: JavaValue)]) throws(JMXError) -> BeanValue {
        var all: [(key: String, value: BeanValue)] = []
        for entry in entries { all.append((try text(entry.key), try plain(entry.value))) }
        return .table(all)
    }

    // MARK: What classes hold

    /// Of `java.lang.Long` and its kin, and of the atomic numbers.
    private func boxed(_ object: JavaObject, _ name: String) -> JavaValue? {
        switch name {
        case "java.lang.Boolean", "java.lang.Byte", "java.lang.Character", "java.lang.Double", "java.lang.Float", "java.lang.Integer",
            "java.lang.Long", "java.lang.Short", "java.util.concurrent.atomic.AtomicInteger", "java.util.concurrent.atomic.AtomicLong":
            object["value"]
        case "java.util.concurrent.atomic.AtomicBoolean": object["value"].map { .boolean($0 != .int(0)) }
        default: nil
        }
    }

    private func simple(_ object: JavaObject, _ name: String) -> String? {
        switch name {
        case "javax.management.ObjectName": return object.writtenValues(name).first.flatMap { graph.string($0) }
        case "java.util.Date":
            guard case .data(let bytes) = object.written(name).first, bytes.count >= 8 else { return nil }
            return WallClock.javaText(ms: bytes.int64(at: 0))
        default: return nil
        }
    }

    /// The entries of a map, in its order.
    private func map(_ value: JavaValue?) -> [(key: JavaValue, value: JavaValue)]? {
        guard let object = graph.object(value) else { return nil }
        let values: [JavaValue]
        switch graph.className(of: object) {
        case "java.util.HashMap", "java.util.LinkedHashMap": values = object.writtenValues("java.util.HashMap")
        case "java.util.TreeMap": values = object.writtenValues("java.util.TreeMap")
        case "java.util.Collections$UnmodifiableMap", "java.util.Collections$SynchronizedMap": return map(object["m"])
        default: return nil
        }
        return stride(from: 0, to: values.count - 1, by: 2).map { (values[$0], values[$0 + 1]) }
    }

    /// The elements of a list or a set, in its order.
    func list(_ value: JavaValue?) -> [JavaValue]? {
        guard let object = graph.object(value) else { return nil }
        for name in ["java.util.ArrayList", "java.util.HashSet", "java.util.TreeSet", "java.util.LinkedList", "java.util.Vector"]
        where graph.isKind(object, of: name) {
            return name == "java.util.Vector" ? graph.array(object["elementData"]) : object.writtenValues(name)
        }
        switch graph.className(of: object) {
        case "java.util.Arrays$ArrayList": return graph.array(object["a"])
        case "java.util.Collections$UnmodifiableList", "java.util.Collections$UnmodifiableRandomAccessList",
            "java.util.Collections$UnmodifiableCollection", "java.util.Collections$UnmodifiableSet",
            "java.util.Collections$SynchronizedList", "java.util.Collections$SynchronizedSet":
            return list(object["list"] ?? object["c"])
        case "java.util.Collections$EmptyList", "java.util.Collections$EmptySet": return []
        case "java.util.Collections$SingletonList", "java.util.Collections$SingletonSet": return object["element"].map { [$0] }
        case "java.util.CollSer": return object.writtenValues("java.util.CollSer")
        default: return nil
        }
    }
}
