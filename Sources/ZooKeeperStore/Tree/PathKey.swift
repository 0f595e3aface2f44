/// A path as a key: equal when its bytes are. (`String` takes different spellings of an accented letter for the same.)
struct PathKey: Hashable, Comparable, Sendable {
    let path: String

    init(_ path: String) { self.path = path }

    static func == (a: PathKey, b: PathKey) -> Bool {
        a.path.utf8.count == b.path.utf8.count && a.path == b.path && a.path.utf8.elementsEqual(b.path.utf8)
    }

    static func < (a: PathKey, b: PathKey) -> Bool { a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }

    func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
