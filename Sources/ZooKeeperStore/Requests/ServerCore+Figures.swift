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

    /// By the first names of paths with quotas, their sums: what is allowed (-1: no limit; hard limits first) and what is used.
    public var quotas: [(namespace: String, countLimit: Int64, bytesLimit: Int64, count: Int64, bytes: Int64)] {
        var sums: [String: (Int64, Int64, Int64, Int64)] = [:]
        for path in tree.quotaPaths {
            let limit = QuotaRecord(tree.text(QuotaPath.limits(path)))
            let used = QuotaRecord(tree.text(QuotaPath.stats(path)))
            let namespace = String(path.dropFirst().prefix { $0 != "/" })
            let before = sums[namespace] ?? (0, 0, 0, 0)
            sums[namespace] = (
                before.0 + (limit.countHardLimit > -1 ? limit.countHardLimit : limit.count),
                before.1 + (limit.byteHardLimit > -1 ? limit.byteHardLimit : limit.bytes), before.2 + used.count, before.3 + used.bytes
            )
        }
        return sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value.0, $0.value.1, $0.value.2, $0.value.3) }
    }

    /// Whether somebody who proves to be what `credentials` say has every right at the root; nil where nothing is proven.
    public func mayAdminister(scheme: String, credentials: String, peer: String) -> Bool? {
        guard let identities = access.identities(scheme: scheme, credentials: credentials, peer: peer) else { return nil }
        let acl = tree.acl(of: .root)
        let every = [Permissions.read, Permissions.write, Permissions.create, Permissions.delete, Permissions.admin]
        return every.allSatisfy { access.allows(acl, $0, identities) }
    }
}
