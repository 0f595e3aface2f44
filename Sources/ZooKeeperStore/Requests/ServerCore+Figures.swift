import ZooKeeperProto

/// What `stat`, `dump`, `wchs` and the others tell.
extension ServerCore {
    /// As ZooKeeper counts: its table of paths has the root twice.
    public var nodeCount: Int { tree.nodeCount + 1 }
    public var dataSize: Int { tree.dataSize }
    public var ephemeralCount: Int { tree.ephemeralCount }
    public var sessionCount: Int { sessions.count }
    public var watchCount: Int { dataWatches.count + childWatches.count }
    public var dataWatchCount: Int { dataWatches.count }
    public var watchedPathCount: Int { dataWatches.pathCount }
    public var watchingConnectionCount: Int { dataWatches.watchers.count }

    /// Sessions by the time at which they end, in milliseconds of the core's clock.
    public var expiries: [(atMs: Int64, ids: [Int64])] { sessions.expiries }
    public var sessionIDs: [Int64] { sessions.ids }

    /// Sessions with the paths of their ephemeral znodes.
    public var ephemerals: [(session: Int64, paths: [String])] {
        tree.ephemerals.keys.sorted().map { ($0, tree.ephemeralPaths($0)) }
    }

    /// Watched paths with the sessions that watch them (data watches, as ZooKeeper lists them).
    public var watchesByPath: [(path: String, sessions: [Int64])] {
        dataWatches.pathsWithWatchers.map { ($0.path, $0.watchers.map { session(of: $0) }) }
    }

    /// Sessions with the paths they watch.
    public var watchesBySession: [(session: Int64, paths: [String])] {
        dataWatches.watchersWithPaths.map { (session(of: $0.watcher), $0.paths) }
    }

    /// Paths with a quota: what is allowed (-1: no limit) and what is used.
    public var quotas: [(path: String, countLimit: Int64, bytesLimit: Int64, count: Int64, bytes: Int64)] {
        tree.quotaPaths.sorted().map { path in
            let limit = QuotaRecord(tree.text(QuotaPath.limits(path)))
            let used = QuotaRecord(tree.text(QuotaPath.stats(path)))
            return (path, limit.count, limit.bytes, used.count, used.bytes)
        }
    }

    /// Whether a user of the scheme `digest` may administer the root.
    public func mayAdministerRoot(userAndPassword: String) -> Bool {
        let identities = access.identities(scheme: "digest", credentials: userAndPassword, peer: "") ?? []
        return access.allows(tree.acl(of: .root), Permissions.admin, identities)
    }
}
