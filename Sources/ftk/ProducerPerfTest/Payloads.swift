import CommandLine
import Platform

/// The values that the performance test sends.
struct Payloads {
    private enum Kind {
        case fixed(Bytes)
        case lines([Bytes])
        case counting
    }

    private let kind: Kind

    init(size: Int?, file: String?, delimiter: String?, isMonotonic: Bool, _ call: CommandCall) throws {
        if isMonotonic {
            kind = .counting
        } else if let file {
            let content = try FileSystem.read(file)
            // Only a Java \n among the escapes is common.
            let separator = Bytes(utf8: (delimiter ?? "\n").replacing("\\n", with: "\n").replacing("\\t", with: "\t"))
            if call.out.format == .text { call.out.line("Reading payloads from: \(file.hasPrefix("/") ? file : "\(FileSystem.workingDirectory)/\(file)")") }
            let lines = Payloads.split(content, separator)
            guard !lines.isEmpty else { throw CommandFailure("File is empty or does not exist, or all records are empty: \(file)") }
            if call.out.format == .text { call.out.line("Number of messages read: \(lines.count)") }
            kind = .lines(lines)
        } else {
            guard let size, size >= 0 else { throw UsageError.rule("--record-size must not be negative") }
            var random: UInt64 = 0
            var bytes = ByteBuffer(capacity: max(size, 1))
            for _ in 0..<size {
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(UInt8(65 + (random >> 40) % 26))
            }
            kind = .fixed(bytes.finish())
        }
    }

    func value(_ index: Int) -> Bytes {
        switch kind {
        case .fixed(let bytes): bytes
        case .lines(let lines): lines[Int.random(in: 0..<lines.count)]
        case .counting: Bytes(utf8: "\(index)")
        }
    }

    private static func split(_ content: Bytes, _ separator: Bytes) -> [Bytes] {
        guard !separator.isEmpty else { return content.isEmpty ? [] : [content] }
        var lines: [Bytes] = []
        var start = 0
        var at = 0
        while at + separator.count <= content.count {
            if content[at] == separator[0], content.slice(at, separator.count) == separator {
                if at > start { lines.append(content.slice(start, at - start)) }
                at += separator.count
                start = at
            } else {
                at += 1
            }
        }
        if start < content.count { lines.append(content.dropFirst(start)) }
        return lines
    }
}
