import CommandLine
import Platform
import ZooKeeperProto

extension ZkShellCommand {
    /// Commands of zkCli about watches.
    static let watching: [ZkShellCommand] = [
        ZkShellCommand(
            "addWatch",
            "[-m mode] path # optional mode is one of [PERSISTENT, PERSISTENT_RECURSIVE] - default is PERSISTENT_RECURSIVE",
            [.value("m")], words: 1...1, purpose: "watches a znode until removewatches", run: { try await add($0, $1) }),
        ZkShellCommand(
            "removewatches", "path [-c|-d|-a] [-l]", [.flag("c", group: 1), .flag("d", group: 1), .flag("a", group: 1), .flag("l")],
            words: 1...1, purpose: "takes this session's watches of a znode away", run: { try await remove($0, $1) }),
    ]

    private static func add(_ shell: ZkShell, _ options: ZkOptions) async throws {
        // zkCli remembers the mode of the call before.
        var mode = shell.isScript ? shell.addWatchMode : .persistentRecursive
        switch options.values["m"] {
        case nil: break
        case "PERSISTENT": mode = .persistent
        case "PERSISTENT_RECURSIVE": mode = .persistentRecursive
        default: throw ZkFailure(watching[0].usageText, .usage)
        }
        shell.addWatchMode = mode
        try check(options.words[0])
        try await shell.session().addWatch(options.words[0], mode)
        shell.watched(options.words[0], .persistentWatchRemoved)
    }

    private static func remove(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        let type: WatcherType = options.has("c") ? .children : options.has("d") ? .data : .any
        try check(path)
        do { try await shell.session().removeWatches(path, type) } catch let error as ZooKeeperError {
            throw error.code == .noWatcher ? ZkFailure(error.description) : error
        }
        switch type {
        case .children: shell.unwatched(path, [.childWatchRemoved])
        case .data: shell.unwatched(path, [.dataWatchRemoved])
        default: shell.unwatched(path, [.childWatchRemoved, .dataWatchRemoved, .persistentWatchRemoved])
        }
    }
}
