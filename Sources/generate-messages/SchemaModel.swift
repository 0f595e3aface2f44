/// The versions from `first` to `last`; no `last` means "and all later ones".
struct VersionRange: Equatable, CustomStringConvertible {
    var first: Int
    var last: Int?

    static let all = VersionRange(first: 0, last: nil)

    /// `3`, `3+` or `3-7`.
    init?(_ text: Substring) {
        if text.hasSuffix("+") {
            guard let first = Int(text.dropLast()) else { return nil }
            self.init(first: first, last: nil)
        } else {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard let first = Int(parts[0]), let last = parts.count == 1 ? first : parts.count == 2 ? Int(parts[1]) : nil,
                first <= last
            else { return nil }
            self.init(first: first, last: last)
        }
    }

    init(first: Int, last: Int?) {
        self.first = first
        self.last = last
    }

    var description: String { last.map { $0 == first ? "\(first)" : "\(first)-\($0)" } ?? "\(first)+" }

    var isEmpty: Bool { last.map { $0 < first } ?? false }

    func intersection(_ other: VersionRange) -> VersionRange {
        let last = [self.last, other.last].compactMap { $0 }.min()
        return VersionRange(first: max(first, other.first), last: last)
    }

    func contains(_ other: VersionRange) -> Bool {
        if other.isEmpty { return true }
        return first <= other.first && (last.map { mine in other.last.map { $0 <= mine } ?? false } ?? true)
    }
}

/// The type of a field as the schema names it.
indirect enum FieldType: Equatable {
    case bool, int8, int16, uint16, int32, uint32, int64, float64, uuid, string, bytes, records
    case structure(String)
    case array(FieldType)

    init(_ text: Substring) {
        switch text {
        case "bool": self = .bool
        case "int8": self = .int8
        case "int16": self = .int16
        case "uint16": self = .uint16
        case "int32": self = .int32
        case "uint32": self = .uint32
        case "int64": self = .int64
        case "float64": self = .float64
        case "uuid": self = .uuid
        case "string": self = .string
        case "bytes": self = .bytes
        case "records": self = .records
        default: self = text.hasPrefix("[]") ? .array(FieldType(text.dropFirst(2))) : .structure(String(text))
        }
    }

    /// The name of the struct inside, if there is one.
    var structName: String? {
        switch self {
        case .structure(let name): name
        case .array(let element): element.structName
        default: nil
        }
    }
}

struct Field {
    var name: String
    var type: FieldType
    var versions: VersionRange
    /// Versions in which it can be null.
    var nullable: VersionRange?
    /// The number of a tagged field, and the versions in which it is one.
    var tag: Int?
    var tagged: VersionRange?
    /// Whether it may be dropped where the version does not have it.
    var ignorable = false
    /// Written as in versions before the flexible ones, always.
    var inflexible = false
    var defaultText: String?
    /// Its line in the message's layout, the first field being 0.
    var index = 0
}

/// A message, or a struct inside of one.
struct Structure {
    var name: String
    /// The versions that can hold one.
    var versions: VersionRange
    var fields: [Field] = []
}

struct Message {
    enum Kind: String { case request, response, data }
    var kind: Kind
    var name: String
    var apiKey: Int?
    var versions: VersionRange
    var flexible: VersionRange?
    /// What Kafka 3.9's brokers serve of a request: fewer than `versions`, or nil for none.
    var served: VersionRange?
    var fields: [Field] = []
    /// The structs in the order of their first mention.
    var structures: [Structure] = []
    /// One line for the message and one for each field: see `MessageLayout` in KafkaProto.
    var layout: [String] = []
}
