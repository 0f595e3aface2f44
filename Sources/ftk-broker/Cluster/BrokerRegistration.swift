import BrokerCore
import Platform
import ZooKeeperProto

/// Makes `/brokers/ids/N` and what a broker needs beside it (`KafkaZkClient.registerBroker`, `KafkaServer.checkEndpoints`).
struct BrokerRegistration: Sendable {
    let session: CoordinationSession
    let broker: ClusterImage.Broker
    private let log = Logger("kafka.zk.KafkaZkClient")

    init(session: CoordinationSession, broker: ClusterImage.Broker) {
        self.session = session
        self.broker = broker
    }

    /// Makes the paths that every broker expects, where they are missing: all that are in one transaction. Those of delegation tokens are made
    /// only by a broker that has tokens, in Kafka too.
    static func makePaths(_ store: some ZNodeStore) async throws {
        var paths: [String] = []
        for path in KafkaPaths.persistent + ["/cluster"] {
            var above: [String] = []
            var next: String? = path
            while let part = next {
                above.insert(part, at: 0)
                next = KafkaPaths.parent(of: part)
            }
            paths += above.filter { !paths.contains($0) }
        }
        let found = try await store.readAll(paths)
        let missing = zip(paths, found).filter { $0.1 == nil }.map(\.0)
        if missing.isEmpty { return }
        if case .done = try await store.write(missing.map { .create($0, nil) }) { return }
        // Another broker makes them at the same time, or they are below a path that is not there.
        for path in missing { try await store.makePath(path) }
    }

    /// The cluster's id; the first broker makes it.
    static func clusterId(_ store: some ZNodeStore, proposed: String) async throws -> String {
        if let node = try await store.readIfPresent(KafkaPaths.clusterId) { return try ClusterIdZNode.decode(node.data) }
        try await store.makePath(KafkaPaths.clusterId, ClusterIdZNode.encode(proposed))
        return try ClusterIdZNode.decode(try await store.read(KafkaPaths.clusterId, watch: false).data)
    }

    /// An id for a broker without one: above `reserved.broker.max.id`.
    static func generatedId(_ store: some ZNodeStore, reservedMax: Int) async throws -> Int32 {
        try await store.makePath(KafkaPaths.brokerSequence)
        let stat = try await store.set(KafkaPaths.brokerSequence, Bytes.empty, version: -1)
        return Int32(reservedMax) + stat.version
    }

    /// Registers the broker. A registration of a session that died is waited for, at most for the session's timeout.
    /// - Throws: `StartFailure` where another live broker has the id or an address.
    /// - Returns: the broker's epoch, which is the transaction that made the znode.
    func register() async throws -> Int64 {
        try await checkEndpoints()
        var deadline: MonotonicTime?
        let path = KafkaPaths.brokerId(broker.id)
        while true {
            let data = BrokerZNode.encode(broker, timestampMs: WallClock.nowMs)
            if case .done(let stats) = try await session.write([.create(path, nil, ephemeral: true), .set(path, data, version: -1)]),
                let stat = stats.last ?? nil {
                log.info("Registered broker \(broker.id) at path \(path) with czxid (broker epoch): \(stat.czxid)")
                return stat.czxid
            }
            guard let node = try await session.readIfPresent(path) else { continue }
            if node.stat.ephemeralOwner == session.sessionId { return node.stat.czxid }
            if deadline == nil {
                deadline = .now.advanced(byMilliseconds: session.sessionTimeoutMs + 4000)
                if let address = await liveAddress(node) {
                    throw StartFailure(
                        "Broker id \(broker.id) is in use: a live broker is registered with it at \(address). Give this one another broker.id.")
                }
                log.warn(
                    "Broker id \(broker.id) is still registered by session 0x\(hex(node.stat.ephemeralOwner)) (\(describe(node))); "
                        + "waiting up to \(session.sessionTimeoutMs + 4000) ms for that session to end")
            }
            if let deadline, MonotonicTime.now > deadline {
                throw StartFailure(
                    "Broker id \(broker.id) is in use: \(path) belongs to session 0x\(hex(node.stat.ephemeralOwner)) (\(describe(node))), "
                        + "which is alive. Give this broker another broker.id, or stop the other one.")
            }
            await EventLoop.current?.sleep(until: .now.advanced(byMilliseconds: 100))
        }
    }

    private func hex(_ id: Int64) -> String { String(UInt64(bitPattern: id), radix: 16) }

    private func describe(_ node: ZNode) -> String {
        guard let other = try? BrokerZNode.decode(node.data, id: broker.id) else { return "of an unknown address" }
        return other.endpoints.map { "\($0.host):\($0.port)" }.joined(separator: ", ")
    }

    /// Where the broker that has the id answers, if it does and the address is not this broker's own.
    private func liveAddress(_ node: ZNode) async -> String? {
        guard let other = try? BrokerZNode.decode(node.data, id: broker.id), let loop = EventLoop.current else { return nil }
        for endpoint in other.endpoints where !broker.endpoints.contains(where: { $0.host == endpoint.host && $0.port == endpoint.port }) {
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 500)
            guard let stream = try? await TCPStream.connect(
                host: endpoint.host, port: Int(endpoint.port), deadline: deadline, on: loop)
            else { continue }
            stream.close()
            return "\(endpoint.host):\(endpoint.port)"
        }
        return nil
    }

    /// No two brokers may be reached at the same address.
    private func checkEndpoints() async throws {
        let ids = try await session.childrenIfPresent(KafkaPaths.brokerIds).compactMap { Int32($0) }.filter { $0 != broker.id }
        let nodes = try await session.readAll(ids.map(KafkaPaths.brokerId))
        for (id, node) in zip(ids, nodes) {
            guard let node, let other = try? BrokerZNode.decode(node.data, id: id) else { continue }
            let common = broker.endpoints.filter { own in other.endpoints.contains { $0.host == own.host && $0.port == own.port } }
            if !common.isEmpty {
                let list = common.map { "\($0.host):\($0.port)" }.joined(separator: ",")
                throw StartFailure("Configured end points \(list) in advertised listeners are already registered by broker \(id)")
            }
        }
    }
}
