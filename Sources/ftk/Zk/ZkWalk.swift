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
        var paths = [root]
        var level = [root]
        while !level.isEmpty {
            var below: [String] = []
            for start in stride(from: 0, to: level.count, by: batch) {
                let part = Array(level[start..<min(start + batch, level.count)])
                for (path, names) in zip(part, try await children(session, part)) {
                    below += (names ?? []).sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }.map { ZnodePath.child(path, $0) }
                }
            }
            paths += below
            level = below
        }
        return paths
    }

    /// The children of each path by one request; nil for what is not there.
    /// - Throws: what is not allowed.
    static func children(_ session: ZooKeeperSession, _ paths: [String]) async throws -> [[String]?] {
        if paths.count == 1 {
            do { return [try await session.getChildren(paths[0])] } catch {
                if error.code == .noNode && paths[0] != "/" { return [nil] }
                throw error
            }
        }
        let results = try await session.multiRead(paths.map { .getChildren(GetChildrenRequest(path: $0, watch: false)) })
        var found: [[String]?] = []
        for (path, result) in zip(paths, results) {
            switch result {
            case .getChildren(let response): found.append(response.children ?? [])
            case .error(.noNode): found.append(nil)
            case .error(let code): throw ZooKeeperError(code, path: path)
            default: throw ZooKeeperError(.marshallingError, path: path)
            }
        }
        return found
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
