/// What topics may be called (`org.apache.kafka.common.internals.Topic`).
public enum TopicNames {
    public static let lengthMax = 249

    /// Why a name cannot be, in Kafka's words; nil for one that can.
    public static func problem(_ name: String) -> String? {
        let prefix = "Topic name is invalid: "
        if name.isEmpty { return prefix + "the empty string is not allowed" }
        if name == "." || name == ".." { return prefix + "'\(name)' is not allowed" }
        if name.utf16.count > lengthMax {
            return prefix + "the length of '\(name)' is longer than the max allowed length \(lengthMax)"
        }
        let plain = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
            default: false
            }
        }
        return plain
            ? nil : prefix + "'\(name)' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'"
    }

    /// Names that metrics could not tell apart: `.` and `_` are the same there.
    public static func collisions(of name: String, with others: some Sequence<String>) -> [String] {
        func folded(_ text: String) -> String { String(text.map { $0 == "." ? "_" : $0 }) }
        guard name.contains(where: { $0 == "." || $0 == "_" }) else { return [] }
        let wanted = folded(name)
        return others.filter { folded($0) == wanted }.sorted()
    }
}
