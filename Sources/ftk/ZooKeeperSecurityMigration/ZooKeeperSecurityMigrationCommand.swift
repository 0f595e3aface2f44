import CommandLine
import Platform
import ZooKeeperClient
import ZooKeeperProto

/// `zookeeper-security-migration`: gives Kafka's znodes to their owner, or opens them to everybody (`zookeeper-security-migration.sh`).
enum ZooKeeperSecurityMigrationCommand: Command {
    static let name = "zookeeper-security-migration"
    static let scripts = ["zookeeper-security-migration.sh"]
    static let javaClasses = ["kafka.admin.ZkSecurityMigrator"]
    static let table = OptionTable.zookeeperSecurityMigration.adding([
        .value(
            "auth", placeholder: "SCHEME:DATA", repeatable: true,
            help: "identity towards ZooKeeper, for example digest:user:password; the znodes are given to it")
    ])
    static let scriptPurpose: String? =
        "ZooKeeper Migration Tool Help. This tool updates the ACLs of znodes as part of the process of setting up ZooKeeper authentication."
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let tls = try options.string("zk-tls-config-file").map { try ZkClientSettings(file: $0) }
        let sasl = try ZkClientSettings().sasl()
        let identities = try options.strings("auth").map(identity)
        let hasIdentity = tls?.hasCertificate == true || !identities.isEmpty || sasl != nil
        if call.manner == .script, !hasIdentity { throw CommandFailure(noIdentity) }
        let wanted = try options.string("zookeeper.acl")
        guard let wanted, ["secure", "unsecure"].contains(wanted) else {
            throw UsageError.rule(call.manner == .script ? scriptPurpose ?? "" : "--zookeeper.acl is needed: secure or unsecure")
        }
        let isSecure = wanted == "secure"
        if isSecure, !hasIdentity {
            throw UsageError.rule(
                "znodes are given to who asks, so --zookeeper.acl secure needs an identity: --zk-tls-config-file, --auth SCHEME:DATA or a JAAS file in KAFKA_OPTS")
        }
        let text = try options.string("zookeeper.connect") ?? (call.manner == .script ? "localhost:2181" : Addresses.zooKeeper())
        let servers: ZooKeeperConnectString
        do { servers = try ZooKeeperConnectString(text) } catch { throw UsageError.rule(error.description) }
        let session = try await ZooKeeperSession.connect(
            servers: servers, timeoutMs: try options.int("zookeeper.session.timeout") ?? 30_000, auth: identities,
            tls: try tls?.tls(), sasl: sasl, retry: call.manner == .script,
            deadline: .now.advanced(byMilliseconds: try options.int("zookeeper.connection.timeout") ?? 30_000), on: try call.loop())
        do {
            let status = try await AclMigration(session: session, isSecure: isSecure, call: call).run(
                needsAll: options.has("enable.path.check"))
            await session.close()
            return status
        } catch {
            await session.close()
            throw error
        }
    }

    /// `digest:user:password` in its two parts.
    private static func identity(_ text: String) throws -> (scheme: String, data: Bytes) {
        guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else {
            throw UsageError.rule("--auth needs SCHEME:DATA, not '\(text)'")
        }
        return (String(text[..<colon]), Bytes(utf8: String(text[text.index(after: colon)...])))
    }

    /// Why there is nobody to give the znodes to, in the script's words.
    private static let noIdentity =
        "ERROR: No JAAS configuration file has been specified and no TLS client certificate has been specified. Please make sure "
        + "that you set the system property java.security.auth.login.config or provide a ZooKeeper client TLS configuration via "
        + "--zk-tls-config-file <filename> identifying at least zookeeper.ssl.client.enable, zookeeper.clientCnxnSocket, and "
        + "zookeeper.ssl.keystore.location"
}
