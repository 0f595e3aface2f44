import ZooKeeperClient

/// A path of this shell's server, or `HOST:PORT/path` of another.
struct ZkPlace {
    let session: ZooKeeperSession
    let path: String
    /// Ends with the command; nil for the shell's own.
    private let other: ZooKeeperSession?

    init(_ text: String, _ shell: ZkShell) async throws {
        if text.hasPrefix("/") {
            path = text
            other = nil
            session = try await shell.session()
        } else {
            let slash = text.firstIndex(of: "/") ?? text.endIndex
            guard text[..<slash].contains(":") else { throw ZkFailure("'\(text)' is neither /path nor HOST:PORT/path", .usage) }
            path = slash == text.endIndex ? "/" : String(text[slash...])
            let made = try await shell.connect(String(text[..<slash]))
            other = made
            session = made
        }
        try ZkShellCommand.check(path)
    }

    func close() async { await other?.close() }

    /// The path of `node`, which lies below `path`, below another place.
    func moved(_ node: String, to target: ZkPlace) -> String {
        let rest = path == "/" ? node : String(node.dropFirst(path.count))
        if rest.isEmpty || rest == "/" { return target.path }
        return target.path == "/" ? rest : target.path + rest
    }
}
