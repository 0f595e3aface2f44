import ZooKeeperProto

/// Which watches a session has set, by full paths, to set them again after it reconnected.
struct WatchTable {
    enum Kind: Sendable {
        case data, exists, children, persistent, persistentRecursive
    }

    private(set) var data: Set<String> = []
    private(set) var exists: Set<String> = []
    private(set) var children: Set<String> = []
    private(set) var persistent: Set<String> = []
    private(set) var persistentRecursive: Set<String> = []

    var isEmpty: Bool {
        data.isEmpty && exists.isEmpty && children.isEmpty && persistent.isEmpty && persistentRecursive.isEmpty
    }

    /// A request with a watch was answered.
    mutating func answered(_ kind: Kind, _ path: String, _ code: ZooKeeperError.Code) {
        switch (kind, code) {
        case (.data, .ok), (.exists, .ok): data.insert(path)
        case (.exists, .noNode): exists.insert(path)
        case (.children, .ok): children.insert(path)
        case (.persistent, .ok): persistent.insert(path)
        case (.persistentRecursive, .ok): persistentRecursive.insert(path)
        default: break
        }
    }

    /// An event came: the one-time watches that it used up are gone.
    mutating func fired(_ type: EventType, _ path: String) {
        switch type {
        case .nodeCreated, .nodeDataChanged:
            data.remove(path)
            exists.remove(path)
        case .nodeChildrenChanged:
            children.remove(path)
        case .nodeDeleted:
            data.remove(path)
            exists.remove(path)
            children.remove(path)
        case .none, .dataWatchRemoved, .childWatchRemoved, .persistentWatchRemoved:
            break
        }
    }

    mutating func removed(_ type: WatcherType, _ path: String) {
        if type == .data || type == .any {
            data.remove(path)
            exists.remove(path)
        }
        if type == .children || type == .any { children.remove(path) }
        if type == .persistent || type == .any { persistent.remove(path) }
        if type == .persistentRecursive || type == .any { persistentRecursive.remove(path) }
    }

    /// The requests that set all of them again. Each stays below what a server takes (jute.maxbuffer is 1 MiB); servers before
    /// 3.6 do not know setWatches2, so it is used for persistent watches only.
    func requests(seen zxid: Int64) -> [(OpCode, any JuteRecord)] {
        var requests: [(OpCode, any JuteRecord)] = []
        var lists: [[String]] = Array(repeating: [], count: 5)
        var size = 0
        func flush() {
            if size == 0 { return }
            if lists[3].isEmpty && lists[4].isEmpty {
                requests.append((
                    .setWatches,
                    SetWatches(relativeZxid: zxid, dataWatches: lists[0], existWatches: lists[1], childWatches: lists[2])
                ))
            } else {
                requests.append((
                    .setWatches2,
                    SetWatches2(
                        relativeZxid: zxid, dataWatches: lists[0], existWatches: lists[1], childWatches: lists[2],
                        persistentWatches: lists[3], persistentRecursiveWatches: lists[4])
                ))
            }
            lists = Array(repeating: [], count: 5)
            size = 0
        }
        for (i, set) in [data, exists, children, persistent, persistentRecursive].enumerated() {
            for path in set.sorted() {
                lists[i].append(path)
                size += path.utf8.count + 4
                if size >= WatchTable.requestBytesMax { flush() }
            }
        }
        flush()
        return requests
    }

    private static let requestBytesMax = 128 * 1024
}
