/// Rules for the paths of znodes.
public enum ZnodePath {
    public static let procZookeeper = "/zookeeper"
    public static let quotaZookeeper = "/zookeeper/quota"
    public static let configNode = "/zookeeper/config"
    /// Names of the znodes below `/zookeeper/quota/PATH` that hold a quota and what is used of it.
    public static let limitNode = "zookeeper_limits"
    public static let statNode = "zookeeper_stats"

    /// What is wrong with a path, in the words of ZooKeeper's clients; nil where nothing is.
    ///
    /// - Parameter isSequential: the server appends a number, so the path may end in a slash.
    public static func problem(_ path: String?, isSequential: Bool = false) -> String? {
        guard let path else { return "Path cannot be null" }
        if path.isEmpty { return "Path length must be > 0" }
        if path.utf8.first != UInt8(ascii: "/") { return "Path must start with / character" }
        let checked = isSequential ? path + "1" : path
        if checked.utf8.count == 1 { return nil }
        if checked.utf8.last == UInt8(ascii: "/") { return "Path must not end with / character" }
        if isPlain(checked) { return nil }
        return characterProblem(checked).map { "Invalid path string \"\(checked)\" caused by \($0)" }
    }

    /// The common case at full speed: ASCII without control characters, dots or empty names.
    private static func isPlain(_ path: String) -> Bool {
        var before: UInt8 = 0
        for byte in path.utf8 {
            if byte < 0x20 || byte >= 0x7f || byte == UInt8(ascii: ".") && before == UInt8(ascii: "/") { return false }
            if byte == UInt8(ascii: "/") && before == byte { return false }
            before = byte
        }
        return true
    }

    /// Positions count UTF-16 units, as Java does.
    private static func characterProblem(_ path: String) -> String? {
        let units = Array(path.utf16)
        let slash = UInt16(UInt8(ascii: "/"))
        let dot = UInt16(UInt8(ascii: "."))
        for i in 1..<units.count {
            let unit = units[i]
            let last = units[i - 1]
            let ends = i + 1 == units.count || units[i + 1] == slash
            if unit == 0 { return "null character not allowed @\(i)" }
            if unit == slash && last == slash { return "empty node name specified @\(i)" }
            if unit == dot && last == dot && units[i - 2] == slash && ends {
                return "relative paths not allowed @\(i)"
            }
            if unit == dot && last == slash && ends { return "relative paths not allowed @\(i)" }
            let isRefused =
                unit > 0 && unit <= 0x1f || unit >= 0x7f && unit <= 0x9f || unit >= 0xd800 && unit <= 0xf8ff
                || unit >= 0xfff0 && unit <= 0xffff
            if isRefused { return "invalid character @\(i)" }
        }
        return nil
    }

    /// The path above: `/a` for `/a/b`, `/` for `/a`, nil for `/`.
    public static func parent(_ path: String) -> String? {
        guard path.utf8.count > 1, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last name: `b` for `/a/b`.
    public static func name(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// A child's path.
    public static func child(_ parent: String, _ name: String) -> String {
        parent == "/" || parent.isEmpty ? "/" + name : parent + "/" + name
    }

    /// The name of a sequential znode: `number` in ten digits behind the prefix, negative ones with their sign.
    public static func sequential(_ prefix: String, _ number: Int32) -> String {
        let digits = String(number.magnitude)
        let isNegative = number < 0
        let width = isNegative ? 9 : 10
        let padded = digits.utf8.count < width ? String(repeating: "0", count: width - digits.utf8.count) + digits : digits
        return prefix + (isNegative ? "-" : "") + padded
    }
}

/// What `Stat.ephemeralOwner` says beside a session: containers and TTL znodes are marked there.
public enum EphemeralOwner {
    /// A container.
    public static let container = Int64.min
    private static let extendedMask = Int64(bitPattern: 0xff00_0000_0000_0000)
    /// The longest TTL, in milliseconds.
    public static let ttlMax: Int64 = 0xff_ffff_ffff

    /// The mark of a TTL znode.
    public static func ttl(_ ms: Int64) -> Int64 { extendedMask | ms }

    /// The TTL in milliseconds, or nil where the mark is none of a TTL znode. Marks mean sessions where extended types are
    /// switched off.
    public static func ttl(of owner: Int64, extended: Bool) -> Int64? {
        guard extended, owner & extendedMask == extendedMask, owner & 0x00ff_ff00_0000_0000 == 0 else { return nil }
        return owner & ttlMax
    }
}
