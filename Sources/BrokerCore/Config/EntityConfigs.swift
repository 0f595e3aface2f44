import Platform
import ZooKeeperProto

/// The configurations that stand in znodes: read, written, and followed as they change (`AdminZkClient`,
/// `ZkConfigManager`). Topics and brokers go into the `ConfigRepository`; quotas and credentials are read where they are needed.
public final class EntityConfigs: Sendable {
    private let store: any ZNodeStore
    private let repository: ConfigRepository
    private let brokerId: Int32
    private let log = Logger("kafka.server.ZkConfigManager")
    /// The number of the last notification that was acted on.
    private let last = Guarded<Int64>(-1)
    /// Notifications are removed when they are older (`ZkNodeChangeNotificationListener`).
    static let notificationsKeptMs: Int64 = 15 * 60 * 1000

    public init(_ store: any ZNodeStore, _ repository: ConfigRepository, brokerId: Int32) {
        self.store = store
        self.repository = repository
        self.brokerId = brokerId
    }

    /// What was changed for an entity, for example `topics`, `user-events`, or `users`, `alice/clients/app`; empty where nothing was.
    public func read(_ kind: String, _ name: String) async throws -> [String: String] {
        let path = KafkaPaths.config(kind, name)
        return try ConfigZNode.decode(try await store.readIfPresent(path)?.data, path: path)
    }

    /// The names of a kind, as they stand in the paths.
    public func names(_ kind: String) async throws -> [String] { try await store.childrenIfPresent(KafkaPaths.config(kind)).sorted() }

    /// All entities of a kind with what was changed for them.
    public func readAll(_ kind: String) async throws -> [String: [String: String]] {
        let names = try await names(kind)
        let nodes = try await store.readAll(names.map { KafkaPaths.config(kind, $0) })
        var result: [String: [String: String]] = [:]
        for (name, node) in zip(names, nodes) {
            guard let node else { continue }
            do {
                result[name] = try ConfigZNode.decode(node.data, path: KafkaPaths.config(kind, name))
            } catch {
                log.error("\(error)")
            }
        }
        return result
    }

    /// Writes an entity's properties and tells every broker.
    public func write(_ kind: String, _ name: String, _ properties: [String: String]) async throws {
        let path = KafkaPaths.config(kind, name)
        let data = ConfigZNode.encode(properties)
        if try await !store.setIfPresent(path, data) { try await store.makePath(path, data) }
        try await store.makePath(KafkaPaths.configChanges)
        _ = try await store.create(
            KafkaPaths.configChangePrefix, ConfigChangeZNode.encode(entityPath: "\(kind)/\(name)"), sequential: true)
        // Not waiting for the notification: who asked sees the change at once.
        await apply("\(kind)/\(name)")
    }

    /// Reads everything at the start and sets the watch; what changed before counts as acted on.
    public func load() async throws {
        let notifications = try await store.childrenIfPresent(KafkaPaths.configChanges, watch: true)
        let newest = notifications.compactMap(EntityConfigs.number).max() ?? -1
        last.withLock { $0 = max($0, newest) }
        let brokers = try await readAll("brokers")
        repository.setBroker(brokers[KafkaPaths.defaultEntity] ?? [:], perBroker: false)
        repository.setBroker(brokers["\(brokerId)"] ?? [:], perBroker: true)
        for (topic, properties) in try await readAll("topics") { repository.setTopic(topic, properties) }
    }

    /// The watch of `/config/changes` fired.
    public func changed() async {
        do {
            let names = try await store.childrenIfPresent(KafkaPaths.configChanges, watch: true)
            let known = last.withLock { $0 }
            let numbered = names.compactMap { name in EntityConfigs.number(name).map { (number: $0, name: name) } }
                .sorted { $0.number < $1.number }
            let new = numbered.filter { $0.number > known }
            let nodes = try await store.readAll(new.map { "\(KafkaPaths.configChanges)/\($0.name)" })
            for (notification, node) in zip(new, nodes) {
                last.withLock { $0 = max($0, notification.number) }
                guard let node else { continue }
                do {
                    await apply(try ConfigChangeZNode.decode(node.data, path: "\(KafkaPaths.configChanges)/\(notification.name)"))
                } catch {
                    log.error("\(error)")
                }
            }
            try await purge(numbered.map(\.name))
        } catch {
            log.warn("Changes of configurations could not be read: \(error)")
        }
    }

    private func purge(_ names: [String]) async throws {
        let now = WallClock.nowMs
        for name in names {
            let path = "\(KafkaPaths.configChanges)/\(name)"
            guard let stat = try await store.exists(path, watch: false) else { continue }
            // They are in order of their age.
            if now - stat.ctime < EntityConfigs.notificationsKeptMs { return }
            try await store.deleteIfPresent(path)
        }
    }

    static func number(_ name: String) -> Int64? {
        name.hasPrefix("config_change_") ? Int64(name.dropFirst("config_change_".count)) : nil
    }

    /// Takes over what stands in an entity's znode.
    private func apply(_ entityPath: String) async {
        let parts = entityPath.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return log.error("A notification names \(entityPath), which is no entity") }
        do {
            switch parts[0] {
            case "topics": repository.setTopic(parts[1], try await read("topics", parts[1]))
            case "brokers":
                if parts[1] == KafkaPaths.defaultEntity || parts[1] == "\(brokerId)" {
                    repository.setBroker(try await read("brokers", parts[1]), perBroker: parts[1] == "\(brokerId)")
                }
            default: break
            }
        } catch {
            log.error("The configuration of \(entityPath) could not be taken over: \(error)")
        }
    }
}
