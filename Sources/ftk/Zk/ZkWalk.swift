import Platform
import ZooKeeperClient
import ZooKeeperProto

/// Ways through a part of the tree.
enum ZkWalk {
    /// Requests on their way at once, at most.
    static let batch = 256

    /// Every path as zkCli's `ls -R` goes: a znode's children in order, then what is below each. What goes away meanwhile is left out.
    static func depthFirst(
        _ session: ZooKeeperSession, _ path: String, watch: Bool = false, _ found: (String) throws -> Void
    ) async throws {
        _ = try await session.getData(path, watch: watch)
        try found(path)
        var waiting = [path]
        while let next = waiting.popLast() {
            do {
                let names = try await session.getChildren(next, watch: watch).sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
                let paths = names.map { ZnodePath.child(next, $0) }
                for path in paths { try found(path) }
                waiting += paths.reversed()
            } catch let error as ZooKeeperError where error.code == .noNode {
                continue
            }
        }
    }

    /// Every path from `root` on, parents before their children, a level at a time, children by their names.
    static func breadthFirst(_ session: ZooKeeperSession, _ root: String) async throws -> [String] {
        try await breadthFirst(session, root, skipsClosed: false).paths
    }

    /// - Parameter skipsClosed: goes on where the rights do not let this session read.
    /// - Returns: also the paths, among the others, that cannot be read; what is below them is left out.
    static func breadthFirst(
        _ session: ZooKeeperSession, _ root: String, skipsClosed: Bool
    ) async throws -> (paths: [String], closed: [String]) {
        var paths = [root]
        var closed: [String] = []
        var level = [root]
        while !level.isEmpty {
            var below: [String] = []
            for start in stride(from: 0, to: level.count, by: batch) {
                let part = Array(level[start..<min(start + batch, level.count)])
                for (path, answer) in zip(part, try await children(session, part)) {
                    switch answer {
                    case .success(let names):
                        below += names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }.map { ZnodePath.child(path, $0) }
                    case .failure(let error) where error.code == .noNode && path != "/": continue
                    case .failure(let error) where error.code == .noAuth && skipsClosed && path != root: closed.append(path)
                    case .failure(let error): throw error
                    }
                }
            }
            paths += below
            level = below
        }
        return (paths, closed)
    }

    /// The children of each path by one request, or why they are not to be had.
    private static func children(
        _ session: ZooKeeperSession, _ paths: [String]
    ) async throws -> [Result<[String], ZooKeeperError>] {
        if paths.count == 1 {
            do throws(ZooKeeperError) { return [.success(try await session.getChildren(paths[0]))] } catch { return [.failure(error)] }
        }
        let results = try await session.multiRead(paths.map { .getChildren(GetChildrenRequest(path: $0, watch: false)) })
        return zip(paths, results).map { path, result in
            switch result {
            case .getChildren(let response): .success(response.children ?? [])
            case .error(let code): .failure(ZooKeeperError(code, path: path))
            default: .failure(ZooKeeperError(.marshallingError, path: path))
            }
        }
    }

    /// Data and state of each path, in order; nil for what is not there.
    static func data(_ session: ZooKeeperSession, _ paths: [String]) async throws -> [(data: Bytes?, stat: Stat)?] {
        var found: [(data: Bytes?, stat: Stat)?] = []
        for start in stride(from: 0, to: paths.count, by: batch) {
            found += try await session.getData(Array(paths[start..<min(start + batch, paths.count)]))
        }
        return found
    }
}
