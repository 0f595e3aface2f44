import ZooKeeperProto

/// Who watches which path, for one kind of events (data, or children).
///
/// A standard watch is told once and is gone; a persistent one stays; a recursive one hears of everything below as well.
struct WatchTable {
    struct Modes: OptionSet, Sendable {
        let rawValue: UInt8
        static let standard = Modes(rawValue: 1)
        static let persistent = Modes(rawValue: 2)
        static let recursive = Modes(rawValue: 4)
    }

    private var byPath: [PathKey: [Int: Modes]] = [:]
    private var byWatcher: [Int: Set<PathKey>] = [:]
    private var recursiveCount = 0

    /// Pairs of path and watcher.
    private(set) var count = 0
    var pathCount: Int { byPath.count }
    var watchers: Dictionary<Int, Set<PathKey>>.Keys { byWatcher.keys }

    mutating func add(_ path: String, _ watcher: Int, _ mode: Modes) {
        let key = PathKey(path)
        let before = byPath[key]?[watcher]
        if before == nil { count += 1 }
        if mode == .recursive && before?.contains(.recursive) != true { recursiveCount += 1 }
        byPath[key, default: [:]][watcher] = (before ?? []).union(mode)
        byWatcher[watcher, default: []].insert(key)
    }

    private mutating func set(_ key: PathKey, _ watcher: Int, from old: Modes, to new: Modes) {
        if old.contains(.recursive) && !new.contains(.recursive) { recursiveCount -= 1 }
        if new.isEmpty {
            count -= 1
            byPath[key]?[watcher] = nil
            if byPath[key]?.isEmpty == true { byPath[key] = nil }
            byWatcher[watcher]?.remove(key)
            if byWatcher[watcher]?.isEmpty == true { byWatcher[watcher] = nil }
        } else {
            byPath[key]?[watcher] = new
        }
    }

    /// Those who must hear of an event at `path`; standard watches there are used up.
    mutating func trigger(_ path: String) -> [Int] {
        if byPath.isEmpty { return [] }
        let key = PathKey(path)
        var told: [Int] = []
        if let here = byPath[key] {
            for (watcher, modes) in here {
                told.append(watcher)
                if modes.contains(.standard) { set(key, watcher, from: modes, to: modes.subtracting(.standard)) }
            }
        }
        if recursiveCount > 0 {
            var above = ZnodePath.parent(path)
            while let candidate = above {
                for (watcher, modes) in byPath[PathKey(candidate)] ?? [:]
                where modes.contains(.recursive) && !told.contains(watcher) {
                    told.append(watcher)
                }
                above = ZnodePath.parent(candidate)
            }
        }
        return told
    }

    /// - Parameter mode: nil for any.
    func contains(_ path: String, _ watcher: Int, _ mode: Modes?) -> Bool {
        guard let modes = byPath[PathKey(path)]?[watcher] else { return false }
        return mode.map(modes.contains) ?? true
    }

    /// - Parameter mode: nil for any.
    /// - Returns: whether there was one.
    mutating func remove(_ path: String, _ watcher: Int, _ mode: Modes?) -> Bool {
        let key = PathKey(path)
        guard let modes = byPath[key]?[watcher] else { return false }
        if let mode, !modes.contains(mode) { return false }
        set(key, watcher, from: modes, to: mode.map { modes.subtracting($0) } ?? [])
        return true
    }

    mutating func removeAll(of watcher: Int) {
        for key in byWatcher[watcher] ?? [] {
            if let modes = byPath[key]?[watcher] { set(key, watcher, from: modes, to: []) }
        }
    }

    /// Paths in order, each with its watchers.
    var pathsWithWatchers: [(path: String, watchers: [Int])] {
        byPath.keys.sorted().map { ($0.path, (byPath[$0] ?? [:]).keys.sorted()) }
    }

    /// Watchers in order, each with its paths.
    var watchersWithPaths: [(watcher: Int, paths: [String])] {
        byWatcher.keys.sorted().map { ($0, (byWatcher[$0] ?? []).sorted().map(\.path)) }
    }
}
