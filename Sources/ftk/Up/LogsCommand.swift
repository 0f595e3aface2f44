import CommandLine
import Platform

/// `ftk logs [zk|broker] [-f]`: the servers' logs.
enum LogsCommand: Command {
    static let name = "logs"
    static let table = OptionTable.logs
    static let showsProgress = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse(words: true)
        let loop = try call.loop()
        if options.words.count > 1 { throw UsageError.rule("one of zk and broker, or neither for both") }
        var kinds = UpServer.Kind.allCases
        if let word = options.words.first {
            guard let kind = UpServer.Kind(rawValue: word) else { throw UsageError.rule("'\(word)' is neither zk nor broker") }
            kinds = [kind]
        }
        let lines = try options.int("n") ?? 100
        if lines < 0 { throw UsageError.rule("--lines is 0 or more, not \(lines)") }
        let folder = try UpFolder(option: try options.string("data"), orRecorded: true)
        let servers = UpServer.all(folder, folder.ports ?? UpFolder.Ports()).filter { kinds.contains($0.kind) }
        if !options.has("f"), !servers.contains(where: { FileSystem.exists($0.logFile) }) {
            throw CommandFailure("there are no logs in \(folder.path)/logs: nothing was started there (ftk up)")
        }
        let follower = LogFollower(servers.map { ($0.kind.rawValue, $0.logFile) }, out: call.out)
        call.out.begin("logs")
        follower.begin(lines: lines)
        while options.has("f") && !call.out.isBroken {
            follower.showNew()
            await loop.sleep(until: .now.advanced(byMilliseconds: 100))
        }
        return .done
    }
}
