import Platform
import ZooKeeperProto

/// A znode's data with the numbers that a broker goes by.
public struct ZNode: Sendable {
    public var data: Bytes?
    public var stat: Stat

    public init(data: Bytes?, stat: Stat) {
        self.data = data
        self.stat = stat
    }

    public var version: Int32 { stat.version }
}

/// One of several writes that happen together or not at all.
public enum ZNodeWrite: Sendable {
    case check(String, version: Int32)
    case create(String, Bytes?, ephemeral: Bool = false)
    /// - version: the expected one; -1: any.
    case set(String, Bytes?, version: Int32)
    case delete(String, version: Int32)

    public var path: String {
        switch self {
        case .check(let path, _), .create(let path, _, _), .set(let path, _, _), .delete(let path, _): path
        }
    }
}

/// How writes that belong together ended.
public enum ZNodeWrites: Sendable {
    /// The znode's state for each `set`, nil for the others.
    case done([Stat?])
    /// Nothing was written: the write at `index` is why.
    case failed(index: Int, ZooKeeperError.Code)
}

/// The znodes as a broker reads and writes them. A session behind it may break and come back: calls wait for that. They throw
/// `sessionExpired` when the session is gone; what was asked may then have been done or not.
public protocol ZNodeStore: Sendable {
    func read(_ path: String, watch: Bool) async throws(ZooKeeperError) -> ZNode
    /// Several at once, in one go over the network; nil for one that is not there.
    func readAll(_ paths: [String]) async throws(ZooKeeperError) -> [ZNode?]
    func exists(_ path: String, watch: Bool) async throws(ZooKeeperError) -> Stat?
    func children(_ path: String, watch: Bool) async throws(ZooKeeperError) -> [String]
    /// - Returns: the path, with the number where it is sequential.
    func create(_ path: String, _ data: Bytes?, sequential: Bool) async throws(ZooKeeperError) -> String
    func set(_ path: String, _ data: Bytes?, version: Int32) async throws(ZooKeeperError) -> Stat
    func delete(_ path: String, version: Int32) async throws(ZooKeeperError)
    func write(_ writes: [ZNodeWrite]) async throws(ZooKeeperError) -> ZNodeWrites
    /// Of the session as it is now; 0 where there is none.
    var sessionId: Int64 { get }
}

extension ZNodeStore {
    /// nil where the znode is not there.
    public func readIfPresent(_ path: String, watch: Bool = false) async throws(ZooKeeperError) -> ZNode? {
        do throws(ZooKeeperError) {
            return try await read(path, watch: watch)
        } catch {
            if error.code == .noNode { return nil }
            throw error
        }
    }

    /// Empty where the znode is not there.
    public func childrenIfPresent(_ path: String, watch: Bool = false) async throws(ZooKeeperError) -> [String] {
        do throws(ZooKeeperError) {
            return try await children(path, watch: watch)
        } catch {
            if error.code == .noNode { return [] }
            throw error
        }
    }

    /// - Returns: whether it was there to be deleted.
    @discardableResult
    public func deleteIfPresent(_ path: String) async throws(ZooKeeperError) -> Bool {
        do throws(ZooKeeperError) {
            try await delete(path, version: -1)
            return true
        } catch {
            if error.code == .noNode { return false }
            throw error
        }
    }

    /// Sets a znode's data, whatever its version.
    /// - Returns: whether it is there.
    public func setIfPresent(_ path: String, _ data: Bytes?) async throws(ZooKeeperError) -> Bool {
        do throws(ZooKeeperError) {
            _ = try await set(path, data, version: -1)
            return true
        } catch {
            if error.code == .noNode { return false }
            throw error
        }
    }

    /// Makes a znode, and those above it, where they are missing.
    public func makePath(_ path: String, _ data: Bytes? = nil) async throws(ZooKeeperError) {
        do throws(ZooKeeperError) {
            _ = try await create(path, data, sequential: false)
        } catch {
            switch error.code {
            case .nodeExists: return
            case .noNode:
                guard let parent = KafkaPaths.parent(of: path) else { throw error }
                try await makePath(parent)
                try await makePath(path, data)
            default: throw error
            }
        }
    }
}
