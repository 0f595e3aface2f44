import Platform

/// A field's value, an element, or what a stream of serialised objects holds.
public enum JavaValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case byte(Int8)
    /// A UTF-16 code unit.
    case char(UInt16)
    case short(Int16)
    case int(Int32)
    case long(Int64)
    case float(Float)
    case double(Double)
    /// An index into `JavaGraph.items`: objects may refer to each other, and to themselves.
    case item(Int)
}

/// What has a handle in a stream of serialised objects (Java Object Serialization Specification, chapter 6).
enum JavaItem: Sendable {
    /// Its handle is given, and its content is still to come.
    case pending
    case string(String)
    case classDescription(JavaClass)
    case object(JavaObject)
    case array(JavaArray)
    /// Of a class (a handle), the name of one of its constants.
    case constant(type: Int, name: String)
    /// `java.lang.Class` of a described class.
    case type(Int)
}

struct JavaClass: Sendable {
    struct Field: Sendable {
        /// `B C D F I J S Z`, `[` or `L`.
        let type: UInt8
        let name: String
    }

    /// Bits of a description's flags.
    static let hasWriteMethod: UInt8 = 0x01
    static let isSerializable: UInt8 = 0x02
    static let isExternalizable: UInt8 = 0x04
    static let hasBlockData: UInt8 = 0x08
    static let isEnum: UInt8 = 0x10

    let name: String
    let flags: UInt8
    let fields: [Field]
    /// Of a dynamic proxy.
    let interfaces: [String]
    /// The handle of the class above it.
    let above: Int?
}

struct JavaObject: Sendable {
    /// What one class of the hierarchy wrote.
    struct Part: Sendable {
        let className: String
        var fields: [String: JavaValue]
        /// What its own method wrote, in order.
        var written: [Written]
    }

    enum Written: Sendable {
        case data(Bytes)
        case value(JavaValue)
    }

    let type: Int
    /// The uppermost class first.
    var parts: [Part]
}

struct JavaArray: Sendable {
    let type: Int
    var elements: [JavaValue]
}

/// The objects of one stream, and the one that was asked for.
public struct JavaGraph: Sendable {
    var items: [JavaItem] = []
    /// Block data in front of the value: what RMI says about it.
    var head = Bytes.empty
    public internal(set) var value = JavaValue.null

    func string(_ value: JavaValue?) -> String? {
        guard case .item(let index) = value, case .string(let text) = items[index] else { return nil }
        return text
    }

    func object(_ value: JavaValue?) -> JavaObject? {
        guard case .item(let index) = value, case .object(let object) = items[index] else { return nil }
        return object
    }

    func array(_ value: JavaValue?) -> [JavaValue]? {
        guard case .item(let index) = value, case .array(let array) = items[index] else { return nil }
        return array.elements
    }

    func description(_ index: Int) -> JavaClass? {
        guard case .classDescription(let type) = items[index] else { return nil }
        return type
    }

    func className(of object: JavaObject) -> String { description(object.type)?.name ?? "?" }

    /// Whether the class, or one above it, is called so.
    func isKind(_ object: JavaObject, of name: String) -> Bool { object.parts.contains { $0.className == name } }
}

extension JavaObject {
    /// A field of any class of the hierarchy, the lowest first.
    subscript(field: String) -> JavaValue? { parts.reversed().lazy.compactMap { $0.fields[field] }.first }

    /// What the class called so wrote beside its fields.
    func written(_ className: String) -> [Written] { parts.first { $0.className == className }?.written ?? [] }

    /// The values among it.
    func writtenValues(_ className: String) -> [JavaValue] {
        written(className).compactMap { if case .value(let value) = $0 { value } else { nil } }
    }
}
