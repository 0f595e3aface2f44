import BrokerCore
import Platform
import ZooKeeperProto

/// A tree of znodes in memory: versions, transactions, ephemerals and watches as a server has them.
final class FakeZNodes: ZNodeStore, Sendable {
    struct State {
        var nodes: [String: ZNode] = ["/": ZNode(data: nil, stat: FakeZNodes.stat(0, 0))]
        var zxid: Int64 = 0
        var sequence = 0
        var watched: Set<String> = []
        var fired: [String] = []
        var session: Int64 = 1
        /// The answer to the next transaction with one of these paths is lost with the connection, and the transaction made again.
        var lost: Set<String> = []
    }
    let state = Guarded(State())

    static func stat(_ zxid: Int64, _ owner: Int64) -> Stat {
        Stat(
            czxid: zxid, mzxid: zxid, ctime: WallClock.nowMs, mtime: WallClock.nowMs, version: 0, cversion: 0, aversion: 0,
            ephemeralOwner: owner, dataLength: 0, numChildren: 0, pzxid: zxid)
    }

    var sessionId: Int64 { state.withLock { $0.session } }

    /// The session ends: its ephemerals go, a new one begins.
    func expire() {
        state.withLock { state in
            let gone = state.nodes.filter { $0.value.stat.ephemeralOwner == state.session }.map(\.key)
            for path in gone { _ = FakeZNodes.delete(&state, path, -1) }
            state.session += 1
        }
    }

    /// Watches that fired since the last call.
    func takeFired() -> [String] {
        state.withLock { state in
            defer { state.fired = [] }
            return state.fired
        }
    }

    func text(_ path: String) -> String? { state.withLock { $0.nodes[path]?.data?.string } }
    var paths: [String] { state.withLock { $0.nodes.keys.sorted() } }

    private static func parent(_ path: String) -> String { KafkaPaths.parent(of: path) ?? "/" }

    private static func touch(_ state: inout State, _ path: String) {
        for watched in [path, parent(path)] where state.watched.remove(watched) != nil { state.fired.append(watched) }
    }

    private static func create(_ state: inout State, _ path: String, _ data: Bytes?, _ owner: Int64) -> ZooKeeperError.Code? {
        if state.nodes[path] != nil { return .nodeExists }
        if state.nodes[parent(path)] == nil { return .noNode }
        state.zxid += 1
        state.nodes[path] = ZNode(data: data, stat: stat(state.zxid, owner))
        touch(&state, path)
        return nil
    }

    private static func set(_ state: inout State, _ path: String, _ data: Bytes?, _ version: Int32) -> ZooKeeperError.Code? {
        guard var node = state.nodes[path] else { return .noNode }
        if version != -1, node.version != version { return .badVersion }
        state.zxid += 1
        node.data = data
        node.stat.version += 1
        node.stat.mzxid = state.zxid
        state.nodes[path] = node
        touch(&state, path)
        return nil
    }

    private static func delete(_ state: inout State, _ path: String, _ version: Int32) -> ZooKeeperError.Code? {
        guard let node = state.nodes[path] else { return .noNode }
        if version != -1, node.version != version { return .badVersion }
        if state.nodes.keys.contains(where: { $0 != path && parent($0) == path }) { return .notEmpty }
        state.nodes[path] = nil
        touch(&state, path)
        return nil
    }

    private func watch(_ path: String, _ watch: Bool) { if watch { state.withLock { _ = $0.watched.insert(path) } } }

    func read(_ path: String, watch: Bool) async throws(ZooKeeperError) -> ZNode {
        guard let node = state.withLock({ $0.nodes[path] }) else { throw ZooKeeperError(.noNode, path: path) }
        self.watch(path, watch)
        return node
    }

    func readAll(_ paths: [String]) async throws(ZooKeeperError) -> [ZNode?] { state.withLock { state in paths.map { state.nodes[$0] } } }

    func exists(_ path: String, watch: Bool) async throws(ZooKeeperError) -> Stat? {
        self.watch(path, watch)
        return state.withLock { $0.nodes[path]?.stat }
    }

    func children(_ path: String, watch: Bool) async throws(ZooKeeperError) -> [String] {
        guard state.withLock({ $0.nodes[path] }) != nil else { throw ZooKeeperError(.noNode, path: path) }
        self.watch(path, watch)
        return state.withLock { state in
            state.nodes.keys.filter { $0 != "/" && FakeZNodes.parent($0) == path }.map { String($0.split(separator: "/").last ?? "") }
        }
    }

    func create(_ path: String, _ data: Bytes?, sequential: Bool) async throws(ZooKeeperError) -> String {
        let (made, code) = state.withLock { state -> (String, ZooKeeperError.Code?) in
            var path = path
            if sequential {
                let digits = "\(state.sequence)"
                path += String(repeating: "0", count: 10 - digits.count) + digits
                state.sequence += 1
            }
            return (path, FakeZNodes.create(&state, path, data, 0))
        }
        if let code { throw ZooKeeperError(code, path: path) }
        return made
    }

    func set(_ path: String, _ data: Bytes?, version: Int32) async throws(ZooKeeperError) -> Stat {
        let code = state.withLock { FakeZNodes.set(&$0, path, data, version) }
        if let code { throw ZooKeeperError(code, path: path) }
        return try await read(path, watch: false).stat
    }

    func delete(_ path: String, version: Int32) async throws(ZooKeeperError) {
        let code = state.withLock { FakeZNodes.delete(&$0, path, version) }
        if let code { throw ZooKeeperError(code, path: path) }
    }

    func write(_ writes: [ZNodeWrite]) async throws(ZooKeeperError) -> ZNodeWrites {
        state.withLock { state in
            let isLost = writes.contains { write in
                if case .create(let path, _, _) = write { state.lost.remove(path) != nil } else { false }
            }
            if isLost { _ = FakeZNodes.write(&state, writes) }
            return FakeZNodes.write(&state, writes)
        }
    }

    private static func write(_ state: inout State, _ writes: [ZNodeWrite]) -> ZNodeWrites {
        var next = state
        var stats: [Stat?] = []
        for (index, write) in writes.enumerated() {
            let code: ZooKeeperError.Code?
            var stat: Stat?
            switch write {
            case .check(let path, let version):
                let node = next.nodes[path]
                code = node == nil ? .noNode : version != -1 && node?.version != version ? .badVersion : nil
            case .create(let path, let data, let ephemeral):
                code = FakeZNodes.create(&next, path, data, ephemeral ? next.session : 0)
            case .set(let path, let data, let version):
                code = FakeZNodes.set(&next, path, data, version)
                stat = next.nodes[path]?.stat
            case .delete(let path, let version): code = FakeZNodes.delete(&next, path, version)
            }
            if let code { return .failed(index: index, code) }
            stats.append(stat)
        }
        state = next
        return .done(stats)
    }
}
