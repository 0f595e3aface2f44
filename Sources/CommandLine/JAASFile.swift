import Platform

/// A JAAS login configuration: sections of `module flag name="value" …;`.
public struct JAASFile {
    public struct Problem: Error, CustomStringConvertible {
        public let description: String
    }

    public let path: String
    /// The options of each section's modules.
    private var sections: [String: [String: String]] = [:]

    public init(_ path: String) throws(Problem) {
        self.path = path
        let text: String
        do throws(SystemError) {
            text = try FileSystem.read(path).stringLossy
        } catch {
            throw Problem(description: "the JAAS file \(path) cannot be read: \(error.reason)")
        }
        var words = JAASFile.words(text)[...]
        while let section = words.popFirst() {
            guard words.popFirst() == "{" else { throw Problem(description: "\(path): { is missing behind \(section)") }
            var options: [String: String] = [:]
            while let word = words.popFirst(), word != "}" {
                if words.first == "=" {
                    words.removeFirst()
                    options[word] = words.popFirst() ?? ""
                }
            }
            if words.first == ";" { words.removeFirst() }
            sections[section] = options
        }
    }

    /// Words, quoted ones without their quotes, and the signs `{ } = ;`; comments are left out.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var rest = Substring(text)
        func isSign(_ c: Character) -> Bool { "{}=;".contains(c) }
        while let character = rest.popFirst() {
            if character == "/" && rest.first == "/" && word.isEmpty {
                rest = rest.drop { !$0.isNewline }
            } else if character == "/" && rest.first == "*" && word.isEmpty {
                rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
            } else if character == "\"" {
                var quoted = ""
                while let next = rest.popFirst(), next != "\"" { quoted.append(next == "\\" ? rest.popFirst() ?? "\\" : next) }
                words.append(quoted)
            } else if isSign(character) || character.isWhitespace {
                if !word.isEmpty { words.append(word) }
                word = ""
                if isSign(character) { words.append(String(character)) }
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Passwords by user: the options `user_NAME` of a section.
    public func users(section: String) throws(Problem) -> [String: String] {
        guard let options = sections[section] else { throw Problem(description: "\(path) has no section \(section)") }
        var users: [String: String] = [:]
        for (name, value) in options where name.hasPrefix("user_") { users[String(name.dropFirst(5))] = value }
        return users
    }

    /// The options of a section's module; nil where there is no such section.
    public func options(section: String) -> [String: String]? { sections[section] }
}
