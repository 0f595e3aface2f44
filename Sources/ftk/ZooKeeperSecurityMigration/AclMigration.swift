import CommandLine
import ZooKeeperClient
import ZooKeeperProto

/// Sets the rights of all that Kafka has in the coordination service (upstream: `kafka.admin.ZkSecurityMigrator`).
struct AclMigration {
    let session: ZooKeeperSession
    let isSecure: Bool
    let call: CommandCall

    /// In the script's order (`ZkData.SecureRootPaths`).
    static let roots = [
        "/admin", "/brokers", "/cluster", "/config", "/controller", "/controller_epoch", "/isr_change_notification",
        "/latest_producer_id_block", "/log_dir_event_notification", "/delegation_token", "/kafka-acl-extended", "/migration", "/feature",
        "/kafka-acl", "/kafka-acl-changes", "/kafka-acl-extended/prefixed", "/kafka-acl-extended-changes",
    ]
    /// What nobody but the owner may read: passwords and their kin (`ZkData.SensitiveRootPaths`).
    static let sensitive = ["/config/users", "/config/brokers", "/delegation_token/tokens"]
    /// Those that only Kafka itself makes.
    private static let neverMade: Set = ["/controller", "/migration"]

    /// - Parameter needsAll: ends before any change where one of the roots is missing.
    func run(needsAll: Bool) async throws -> ExitStatus {
        var done: Set<String> = try await set("/") ? ["/"] : []
        var missing: [String] = []
        for (path, state) in zip(Self.roots, try await session.getData(Self.roots)) where state == nil { missing.append(path) }
        if !missing.isEmpty { warn(missing, stops: needsAll) }
        if needsAll, !missing.isEmpty {
            if call.manner == .plain { throw CommandFailure("nothing was changed below /: not all of Kafka's znodes are there") }
            return .failed
        }
        for root in Self.roots {
            if missing.contains(root) {
                if Self.neverMade.contains(root) { continue }
                try await make(root)
            }
            for path in try await ZkWalk.breadthFirst(session, root) where try await set(path) { done.insert(path) }
        }
        let row = JSON.object([
            ("acl", .string(isSecure ? "secure" : "unsecure")), ("znodes", .number(done.count)), ("missing", .array(missing.map { .string($0) })),
        ])
        call.out.result("znode-acls-set", rows: [row]) { out in
            if call.manner == .plain { out.line("\(done.count) znodes are \(isSecure ? "secure" : "open to everybody") now") }
        }
        return .done
    }

    private func warn(_ missing: [String], stops: Bool) {
        let sentences =
            ["Warning: The following secure root paths do not exist in ZooKeeper: \(missing.joined(separator: ","))",
             "That might be due to an incorrect chroot is specified when executing the command."]
        if call.manner == .plain {
            // On a cluster that is down or was never moved to KRaft these are not expected.
            let missing = stops ? missing : missing.filter { !Self.neverMade.contains($0) }
            if missing.isEmpty { return }
            call.warn("these of Kafka's znodes do not exist: \(missing.joined(separator: ", ")); is the path in --zookeeper.connect right?")
        } else {
            for sentence in sentences { call.out.line(sentence) }
            if stops { call.out.line("Exit the command.") }
        }
    }

    /// - Returns: false where the znode is gone by now.
    private func set(_ path: String) async throws -> Bool {
        do throws(ZooKeeperError) {
            try await session.setACL(path, Self.acl(path, isSecure: isSecure))
            return true
        } catch {
            switch error.code {
            case .noNode:
                if call.manner == .script {
                    call.out.logRecord(
                        "WARN", "Znode is gone, it could be have been legitimately deleted: \(path)", "kafka.admin.ZkSecurityMigrator")
                }
                return false
            case .invalidACL:
                throw CommandFailure("\(path): the server does not take this connection for anybody, so the znode cannot be given to it")
            case .noAuth:
                throw CommandFailure("\(path): not allowed: the znode belongs to another identity; use that one (--zk-tls-config-file, --auth)")
            default: throw error
            }
        }
    }

    private func make(_ path: String) async throws {
        do throws(ZooKeeperError) {
            try await session.create(path, nil, acl: Self.acl(path, isSecure: isSecure))
        } catch {
            switch error.code {
            case .nodeExists: return
            case .noNode: throw CommandFailure("\(path): what is above it does not exist; is the path in --zookeeper.connect right?")
            default: throw error
            }
        }
    }

    /// The owner may do everything and others read, but for what is sensitive; or everybody may do everything.
    static func acl(_ path: String, isSecure: Bool) -> [ACL] {
        if !isSecure { return ACL.openUnsafe }
        return sensitive.contains(where: path.hasPrefix) ? ACL.creatorAll : ACL.creatorAll + ACL.readUnsafe
    }
}
