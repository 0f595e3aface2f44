import BrokerCore
import Platform
import ZooKeeperClient
import ZooKeeperProto

/// The broker's session with the coordination service, and the znodes as it reads and writes them by it.
///
/// A request that a broken connection left without an answer is made again, as Kafka does; when the session has expired, requests fail
/// until the owner has begun a new one.
final class CoordinationSession: ZNodeStore, Sendable {
    private let servers: ZooKeeperConnectString
    private let login: SASLLogin?
    private let timeoutMs: Int
    private let loop: EventLoop
    private let current = Guarded<ZooKeeperSession?>(nil)
    private let onEvent: @Sendable (ZooKeeperEvent) -> Void
    private let log = Logger("kafka.zookeeper.ZooKeeperClient")

    init(
        _ servers: ZooKeeperConnectString, login: SASLLogin?, timeoutMs: Int, on loop: EventLoop, onEvent: @escaping @Sendable (ZooKeeperEvent) -> Void
    ) {
        self.servers = servers
        self.login = login
        self.timeoutMs = timeoutMs
        self.loop = loop
        self.onEvent = onEvent
    }

    /// Begins a session. The one before it, if there is one, is over.
    func begin(within ms: Int) async throws(ZooKeeperConnectError) {
        let session = try await ZooKeeperSession.connect(
            servers: servers, timeoutMs: timeoutMs, sasl: login, deadline: .now.advanced(byMilliseconds: ms), on: loop, onEvent: onEvent)
        current.withLock { $0 = session }
    }

    /// Ends a session that an earlier process of this broker left, and with it its ephemeral znodes.
    /// - Returns: whether it was alive.
    func end(_ left: ZooKeeperSession.Credentials, within ms: Int) async throws(ZooKeeperConnectError) -> Bool {
        do {
            let session = try await ZooKeeperSession.connect(
                servers: servers, timeoutMs: timeoutMs, resume: left, sasl: login, deadline: .now.advanced(byMilliseconds: ms), on: loop)
            await session.close()
            return true
        } catch {
            if case .sessionExpired = error { return false }
            throw error
        }
    }

    func close() async {
        guard let session = current.withLock({ $0 }) else { return }
        current.withLock { $0 = nil }
        await session.close()
    }

    var credentials: ZooKeeperSession.Credentials? { current.withLock { $0 }?.credentials }
    var sessionId: Int64 { credentials?.id ?? 0 }
    /// As the server gave it.
    var sessionTimeoutMs: Int { current.withLock { $0 }?.timeoutMs ?? timeoutMs }

    // MARK: ZNodeStore

    private func session() throws(ZooKeeperError) -> ZooKeeperSession {
        guard let session = current.withLock({ $0 }) else { throw ZooKeeperError(.sessionExpired) }
        return session
    }

    /// Makes a request, again and again while the connection is lost.
    private func retried<T: Sendable>(
        _ request: (ZooKeeperSession) async throws(ZooKeeperError) -> T
    ) async throws(ZooKeeperError) -> T {
        while true {
            let session = try session()
            do throws(ZooKeeperError) {
                return try await request(session)
            } catch {
                guard error.code == .connectionLoss else { throw error }
            }
            await loop.sleep(until: .now.advanced(byMilliseconds: 50))
        }
    }

    func read(_ path: String, watch: Bool) async throws(ZooKeeperError) -> ZNode {
        try await retried { (session) async throws(ZooKeeperError) in
            let (data, stat) = try await session.getData(path, watch: watch)
            return ZNode(data: data, stat: stat)
        }
    }

    func readAll(_ paths: [String]) async throws(ZooKeeperError) -> [ZNode?] {
        if paths.isEmpty { return [] }
        return try await retried { (session) async throws(ZooKeeperError) in
            let found = try await session.getData(paths)
            return found.map { node in node.map { ZNode(data: $0.data, stat: $0.stat) } }
        }
    }

    func exists(_ path: String, watch: Bool) async throws(ZooKeeperError) -> Stat? {
        try await retried { (session) async throws(ZooKeeperError) in try await session.exists(path, watch: watch) }
    }

    func children(_ path: String, watch: Bool) async throws(ZooKeeperError) -> [String] {
        try await retried { (session) async throws(ZooKeeperError) in try await session.getChildren(path, watch: watch) }
    }

    func create(_ path: String, _ data: Bytes?, sequential: Bool) async throws(ZooKeeperError) -> String {
        try await retried { (session) async throws(ZooKeeperError) in
            try await session.create(path, data, mode: sequential ? .persistentSequential : .persistent)
        }
    }

    func set(_ path: String, _ data: Bytes?, version: Int32) async throws(ZooKeeperError) -> Stat {
        try await retried { (session) async throws(ZooKeeperError) in try await session.setData(path, data, version: version) }
    }

    func delete(_ path: String, version: Int32) async throws(ZooKeeperError) {
        try await retried { (session) async throws(ZooKeeperError) in try await session.delete(path, version: version) }
    }

    func write(_ writes: [ZNodeWrite]) async throws(ZooKeeperError) -> ZNodeWrites {
        let operations = writes.map { write -> MultiOperation in
            switch write {
            case .check(let path, let version): .check(CheckVersionRequest(path: path, version: version))
            case .create(let path, let data, let ephemeral):
                .create(CreateRequest(
                    path: path, data: data, acl: ACL.openUnsafe, flags: (ephemeral ? CreateMode.ephemeral : .persistent).rawValue))
            case .set(let path, let data, let version): .setData(SetDataRequest(path: path, data: data, version: version))
            case .delete(let path, let version): .delete(DeleteRequest(path: path, version: version))
            }
        }
        let results = try await retried { (session) async throws(ZooKeeperError) in try await session.multi(operations) }
        if let (index, code) = results.failure { return .failed(index: index, code) }
        return .done(results.map { result in
            if case .setData(let response) = result { return response.stat }
            return nil
        })
    }
}
