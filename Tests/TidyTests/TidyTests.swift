import Platform
import Testing

/// The style rules of ARCHITECTURE.md, "Habits", as tests: each prints the places that break it.
@Suite("Tidy")
struct TidyTests {
    /// Where `found` says yes, as `path:line: text`.
    private func places(
        _ folders: [String] = ["Sources"], except allowed: [String] = [], _ found: (Substring) -> Bool
    ) throws -> [String] {
        var places: [String] = []
        for folder in folders {
            for file in try SourceTree.files(folder) where !allowed.contains(where: { file.path.hasPrefix($0) }) {
                for (number, line) in file.lines.enumerated() where found(SourceTree.code(line)) {
                    places.append("\(file.path):\(number + 1): \(line)")
                }
            }
        }
        return places
    }

    private func word(_ word: String, in line: Substring) -> Bool {
        var rest = line
        while let range = rest.firstRange(of: word) {
            let before = range.lowerBound == rest.startIndex ? " " : rest[rest.index(before: range.lowerBound)]
            if !before.isLetter && !before.isNumber && before != "_" && before != "." { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }

    @Test("Nothing traps on what comes from outside: no try!, no fatalError")
    func traps() throws {
        let banned = ["try!", "fatalError("]
        let found = try places { line in banned.contains { self.word($0, in: line) } }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("Foundation is nowhere imported")
    func foundation() throws {
        let found = try places { $0.hasPrefix("import Foundation") && !$0.hasPrefix("import FoundationEssentials") }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("Unsafe pointers stay in Platform, Codecs and KafkaProto/Bytes")
    func unsafePointers() throws {
        let allowed = ["Sources/Platform/", "Sources/CPlatform/", "Sources/Codecs/", "Sources/KafkaProto/Bytes/"]
        let found = try places(except: allowed) { $0.contains("Unsafe") && $0.contains("Pointer") }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("Nothing starts the global thread pool: no Task {}, Task.detached, Task.sleep, Task.yield, @MainActor")
    func globalPool() throws {
        let banned = ["Task {", "Task.detached", "Task.sleep", "Task.yield", "@MainActor"]
        let found = try places { line in banned.contains { self.word($0, in: line) } }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("print is nowhere used: results leave by Output, log lines by Logger")
    func prints() throws {
        let found = try places { self.word("print(", in: $0) && !$0.contains("func print(") }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("Work that is left to do stands in issues, not in comments")
    func leftovers() throws {
        let banned = ["TO" + "DO", "FIX" + "ME"]
        var found: [String] = []
        for file in try SourceTree.files("Sources") + SourceTree.files("Tests") {
            for (number, line) in file.lines.enumerated() where banned.contains(where: { self.word($0, in: line) }) {
                found.append("\(file.path):\(number + 1): \(line)")
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("Every @unchecked Sendable says what guards it")
    func uncheckedSendable() throws {
        var found: [String] = []
        for file in try SourceTree.files("Sources") {
            for (number, line) in file.lines.enumerated() where SourceTree.code(line).contains("@unchecked Sendable") {
                let near = file.lines[max(0, number - 6)..<min(file.lines.count, number + 4)]
                if !near.contains(where: { $0.contains("// Sendable:") || $0.contains("/// Sendable:") }) {
                    found.append("\(file.path):\(number + 1): \(line)")
                }
            }
        }
        #expect(found.isEmpty, "a comment `Sendable: …` is missing near\n\(found.joined(separator: "\n"))")
    }

    @Test("A file of more than 600 lines says why in its first lines")
    func longFiles() throws {
        var found: [String] = []
        for file in try SourceTree.files("Sources") + SourceTree.files("Tests") where file.lines.count > 601 {
            if !file.lines.prefix(12).contains(where: { $0.contains("600 lines") }) {
                found.append("\(file.path): \(file.lines.count - 1) lines")
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("No line is longer than 160 characters, not counting what stands in quotes")
    func longLines() throws {
        var found: [String] = []
        let tables = ["Sources/CommandLine/Tables/", "Sources/BrokerCore/Config/", "Sources/KafkaProto/ErrorCode.swift"]
        for file in try SourceTree.files("Sources") where !tables.contains(where: { file.path.hasPrefix($0) }) {
            for (number, line) in file.lines.enumerated() where line.count > 160 && SourceTree.withoutTexts(line).count > 160 {
                found.append("\(file.path):\(number + 1): \(line.count) characters")
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
