import Platform
import ZooKeeperProto

/// Completes commands and paths of znodes while a line is typed.
final class ZkCompletion: Sendable {
    private let shell: ZkShell

    /// A server that is slower than this is not waited for, in milliseconds.
    private static let patienceMs = 1000

    init(_ shell: ZkShell) { self.shell = shell }

    /// On the editor's thread; asks the loop and waits for it.
    func candidates(_ line: String, _ word: String) -> [String] {
        if !line.contains(" ") { return ZkCompletion.commands.filter { $0.hasPrefix(word) } }
        guard word.hasPrefix("/") else { return [] }
        let slash = word.lastIndex(of: "/") ?? word.startIndex
        let folder = slash == word.startIndex ? "/" : String(word[..<slash])
        let start = String(word[word.index(after: slash)...])
        let found = Handover<[String]>()
        shell.loop.post { [shell] in
            shell.loop.schedule(at: .now.advanced(byMilliseconds: ZkCompletion.patienceMs)) { found.put([]) }
            shell.loop.spawn {
                let names = (try? await shell.open?.getChildren(folder)) ?? []
                found.put(names)
            }
        }
        return found.take().filter { $0.hasPrefix(start) }.sorted().map { ZnodePath.child(folder, $0) }
    }

    private static let commands: [String] =
        ((ZkShellCommand.all + ZkShellCommand.extra).map(\.name) + ["close", "connect", "help", "history", "printwatches", "quit", "redo"])
        .sorted()
}
