/// What readers and writers need to name a place in their errors: the message, then its fields, one a line.
///
/// It is static text, so that setting it costs nothing. A line is the layout of a generated field (`1 name string …`,
/// where 1 is how deep it lies), or simply the path of a field.
enum FieldNames {
    /// Stands for the tagged fields at the end of a struct.
    static let tags = UInt16.max - 1

    static func message(_ names: StaticString) -> String {
        names.withUTF8Buffer { text in
            String(decoding: text.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        }
    }

    /// The path of field `index`, counted from 0; empty where there is none.
    static func field(_ index: UInt16, of names: StaticString) -> String {
        if index == tags { return "tagged fields" }
        if index == .max { return "" }
        let lines = names.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split(separator: "\n").dropFirst()
        var number = Int(index)
        guard number < lines.count else { return "" }
        let all = Array(lines)
        func depthAndName(_ line: Substring) -> (depth: Int, name: Substring)? {
            let words = line.split(separator: " ", maxSplits: 3)
            guard words.count >= 2, let depth = Int(words[0]) else { return nil }
            // The fields of a struct that several share are named after the struct.
            return (depth, words[1] == "struct" && words.count > 2 ? words[2] : words[1])
        }
        guard var (depth, name) = depthAndName(all[number]) else { return String(all[number]) }
        var path = String(name)
        while number > 0, depth > 0 {
            number -= 1
            guard let outer = depthAndName(all[number]) else { break }
            if outer.depth < depth {
                path = "\(outer.name).\(path)"
                (depth, name) = outer
            }
        }
        return path
    }
}
