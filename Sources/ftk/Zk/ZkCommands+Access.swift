import CommandLine
import Platform
import ZooKeeperProto

extension ZkShellCommand {
    /// Commands of zkCli about who may do what.
    static let access: [ZkShellCommand] = [
        ZkShellCommand(
            "getAcl", "[-s] path", [.flag("s")], words: 1...1, purpose: "who may do what with a znode",
            run: { shell, options in
                let path = options.words[0]
                try check(path)
                let (acl, stat) = try await shell.session().getACL(path)
                shell.result("acl", [.object([("path", .string(path)), ("acl", ZkText.json(acl)), ("stat", ZkText.json(stat))])]) { out in
                    for entry in acl {
                        out.line("'\(entry.id.scheme ?? ""),'\(entry.id.id ?? "")")
                        out.line(": \(ZkText.permissions(entry.perms))")
                    }
                    if options.has("s") { ZkText.stat(stat, to: out) }
                }
            }),
        ZkShellCommand(
            "setAcl", "[-s] [-v version] [-R] path acl", [.flag("s"), .value("v"), .flag("R")], words: 2...2,
            purpose: "sets who may do what with a znode, -R with all below it too", run: { try await setAcl($0, $1) }),
        ZkShellCommand(
            "addauth", "scheme auth", words: 1...2, purpose: "adds an identity to this session",
            run: { shell, options in
                let data = options.words.count > 1 ? Bytes(utf8: options.words[1]) : Bytes.empty
                do { try await shell.authenticate(options.words[0], data) } catch let error as ZooKeeperError {
                    // zkCli learns of it by the event.
                    if error.code != .authFailed || !shell.isScript { throw error }
                }
            }),
        ZkShellCommand(
            "whoami", "", words: 0...0, purpose: "the identities the server knows of this session",
            run: { shell, _ in
                let found = try await shell.session().whoAmI()
                shell.result(
                    "identities", found.map { .object([("scheme", .optional($0.authScheme)), ("user", .optional($0.user))]) }
                ) { out in
                    out.line("Auth scheme: User")
                    for identity in found { out.line("\(identity.authScheme ?? ""): \(identity.user ?? "")") }
                }
            }),
    ]

    private static func setAcl(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        let acl = ZkText.parseACL(options.words[1]) { shell.complain($0) }
        let version: Int32 = try number(options, "v") ?? -1
        try check(path)
        let session = try await shell.session()
        if acl.isEmpty { throw ZooKeeperError(.invalidACL) }
        let paths = options.has("R") ? try await ZkWalk.breadthFirst(session, path) : [path]
        var stats: [Stat] = []
        for path in paths { stats.append(try await session.setACL(path, acl, version: version)) }
        let rows: [JSON] = zip(paths, stats).map { .object([("path", .string($0)), ("stat", ZkText.json($1))]) }
        shell.result("acl-set", rows) { out in
            if options.has("s") { for stat in stats { ZkText.stat(stat, to: out) } }
        }
    }
}
