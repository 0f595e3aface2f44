import CommandLine
import Platform

/// Shows log files as they grow. With several files each line says whose it is.
///
/// Used on the program's loop only.
final class LogFollower: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the program's loop.
    private struct Source {
        let name: String
        let mark: String
        let path: String
        /// What has been shown, in bytes.
        var position = 0
    }

    private var sources: [Source]
    private let out: Output
    private static let pieceBytes = 1 << 20

    /// - Parameter logs: name and path of each.
    init(_ logs: [(name: String, path: String)], out: Output) {
        let style = TerminalStyle(.output)
        let width = logs.map(\.name.count).max() ?? 0
        sources = logs.enumerated().map { index, log in
            let name = log.name + String(repeating: " ", count: width - log.name.count) + " | "
            return Source(name: log.name, mark: logs.count == 1 ? "" : index == 0 ? style.cyan(name) : style.yellow(name), path: log.path)
        }
        self.out = out
    }

    /// Shows the last lines of each log, in the order of their times.
    func begin(lines: Int) {
        var entries: [(time: String, source: Int, line: String)] = []
        for i in sources.indices {
            guard let file = try? File.open(sources[i].path, .read), let size = try? file.size() else { continue }
            let start = max(0, size - LogFollower.pieceBytes)
            guard let text = try? file.read(at: start, count: size - start).stringLossy else { continue }
            sources[i].position = size
            var time = ""
            for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0).suffix(lines) {
                // Lines of a log begin with `[2026-11-24 16:13:09,123]`; others belong to the one before.
                if line.hasPrefix("["), let end = line.firstIndex(of: "]") { time = String(line[..<end]) }
                entries.append((time, i, String(line)))
            }
        }
        if sources.count > 1 {
            let order = entries.indices.sorted { (entries[$0].time, $0) < (entries[$1].time, $1) }
            for index in order { show(entries[index].line, of: entries[index].source) }
        } else {
            for entry in entries { show(entry.line, of: entry.source) }
        }
        out.flush()
    }

    private func show(_ line: String, of source: Int) {
        out.row(
            "logs", .object([("server", .string(sources[source].name)), ("line", .string(line))]), text: sources[source].mark + line)
    }

    /// Shows the whole lines that were added since; a file that was replaced is shown from its start.
    func showNew() {
        for i in sources.indices {
            guard let file = try? File.open(sources[i].path, .read), let size = try? file.size() else { continue }
            if size < sources[i].position { sources[i].position = 0 }
            while sources[i].position < size {
                let count = min(size - sources[i].position, LogFollower.pieceBytes)
                guard let piece = try? file.read(at: sources[i].position, count: count) else { break }
                guard let end = piece.lastIndex(of: 0x0a) else {
                    // A line of more than a piece is cut.
                    if piece.count < LogFollower.pieceBytes { break }
                    sources[i].position += piece.count
                    show(piece.stringLossy, of: i)
                    continue
                }
                for line in piece.prefix(end).stringLossy.split(separator: "\n", omittingEmptySubsequences: false) {
                    show(String(line), of: i)
                }
                sources[i].position += end + 1
            }
        }
        out.flush()
    }
}
