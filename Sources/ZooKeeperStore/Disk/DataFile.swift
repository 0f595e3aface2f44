import Platform

/// The files of a data folder's `version-2`: their names carry a zxid as bare lower-case hex.
///
/// - `log.<zxid>`: transactions; the zxid of the first one.
/// - `snapshot.<zxid>[.gz|.snappy]`: the tree; the last zxid applied when the snapshot began.
public struct DataFile: Sendable, Equatable {
    public enum Kind: String, Sendable {
        case log, snapshot
    }

    public let kind: Kind
    public let zxid: Int64
    public let path: String
    /// Of snapshots, by the ending of the name.
    public let compression: SnapshotCompression

    /// The folder in a data folder that holds the files of this format.
    public static let versionFolder = "version-2"

    /// Makes the folder durably where it is absent.
    static func makeFolder(_ folder: String) throws(SystemError) {
        if FileSystem.isDirectory(folder) { return }
        try FileSystem.makeDirectories(folder)
        try FileSystem.syncDirectory(FileSystem.parent(of: folder) ?? "/")
    }

    static func logPath(_ folder: String, zxid: Int64) -> String { "\(folder)/log.\(hex(zxid))" }

    static func snapshotPath(_ folder: String, zxid: Int64, _ compression: SnapshotCompression) -> String {
        "\(folder)/snapshot.\(hex(zxid))\(compression.ending)"
    }

    static func hex(_ zxid: Int64) -> String { String(UInt64(bitPattern: zxid), radix: 16) }

    /// The file of a name, nil where the name is another kind's.
    init?(folder: String, name: String) {
        var rest = Substring(name)
        if rest.hasPrefix("log.") {
            kind = .log
            rest = rest.dropFirst(4)
            compression = .none
        } else if rest.hasPrefix("snapshot.") {
            kind = .snapshot
            rest = rest.dropFirst(9)
            compression = SnapshotCompression.allCases.last { rest.hasSuffix($0.ending) } ?? .none
            rest = rest.dropLast(compression.ending.count)
        } else {
            return nil
        }
        guard let zxid = UInt64(rest, radix: 16), !rest.hasPrefix("+") else { return nil }
        self.zxid = Int64(bitPattern: zxid)
        path = folder + "/" + name
    }

    /// The files of one kind in `folder`, the lowest zxid first; none where there is no such folder.
    public static func list(_ folder: String, _ kind: Kind) throws(DiskError) -> [DataFile] {
        guard FileSystem.exists(folder) else { return [] }
        return try DiskError.wrap { () throws(SystemError) in try FileSystem.list(folder) }
            .compactMap { DataFile(folder: folder, name: $0) }
            .filter { $0.kind == kind }
            .sorted { ($0.zxid, $0.path) < ($1.zxid, $1.path) }
    }
}

/// How snapshots are packed (`snapshot.compression.method`). Each is read whatever is set.
public enum SnapshotCompression: String, Sendable, CaseIterable {
    case none = ""
    case gzip = "gz"
    case snappy

    /// Of the file's name.
    var ending: String { self == .none ? "" : "." + rawValue }

    /// The method of a configuration value: `gz`, `snappy`, or empty or `CHECKED` for none; nil for another.
    public init?(configuration value: String) {
        switch value {
        case "", "CHECKED": self = .none
        case "gz": self = .gzip
        case "snappy": self = .snappy
        default: return nil
        }
    }
}
