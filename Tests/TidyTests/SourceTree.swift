import Platform

/// The project's own files, as a test sees them.
enum SourceTree {
    struct SourceFile {
        /// From the project's root, for example `Sources/ftk/Program.swift`.
        let path: String
        let lines: [Substring]
    }

    static let root: String = {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(3)
        return parts.joined(separator: "/")
    }()

    /// All files with one of the endings below a folder, without generated ones.
    static func files(_ folder: String, endings: [String] = [".swift"]) throws -> [SourceFile] {
        var found: [SourceFile] = []
        for name in try FileSystem.list("\(root)/\(folder)").sorted() where name != "Generated" && !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            if FileSystem.isDirectory("\(root)/\(path)") {
                found += try files(path, endings: endings)
            } else if endings.contains(where: { name.hasSuffix($0) }) {
                let text = try FileSystem.read("\(root)/\(path)").stringLossy
                found.append(SourceFile(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
            }
        }
        return found
    }

    /// The line without what stands behind `//`, unless that is inside of a string.
    static func code(_ line: Substring) -> Substring {
        var quoted = false
        var previous: Character = " "
        for index in line.indices {
            let character = line[index]
            if character == "\"" && previous != "\\" { quoted.toggle() }
            if character == "/" && previous == "/" && !quoted { return line[..<line.index(before: index)] }
            previous = character
        }
        return line
    }

    /// The line without what stands in quotes.
    static func withoutTexts(_ line: Substring) -> String {
        var out = ""
        var quoted = false
        var previous: Character = " "
        for character in line {
            if character == "\"" && previous != "\\" { quoted.toggle() } else if !quoted { out.append(character) }
            previous = character
        }
        return out
    }
}
