import Platform

/// What a record of a control batch tells (KIP-98, KIP-595, KIP-630, KIP-853).
public enum ControlRecordType: Int16, Sendable, CaseIterable {
    case abort = 0
    case commit = 1
    case leaderChange = 2
    case snapshotHeader = 3
    case snapshotFooter = 4
    case kraftVersion = 5
    case kraftVoters = 6

    /// Of the key of a control record: an int16 of version, an int16 of type; nil for types that nobody here knows.
    public init?(key: Bytes?) {
        guard let key, key.count >= 4, key.int16(at: 0) >= 0 else { return nil }
        self.init(rawValue: key.int16(at: 2))
    }

    /// The key of such a record, version 0.
    public var key: Bytes {
        var writer = ByteWriter(capacity: 4)
        writer.int16(0)
        writer.int16(rawValue)
        return writer.finish()
    }

    /// Kafka's name of it, as DumpLogSegments prints it.
    public var name: String {
        switch self {
        case .abort: "ABORT"
        case .commit: "COMMIT"
        case .leaderChange: "LEADER_CHANGE"
        case .snapshotHeader: "SNAPSHOT_HEADER"
        case .snapshotFooter: "SNAPSHOT_FOOTER"
        case .kraftVersion: "KRAFT_VERSION"
        case .kraftVoters: "KRAFT_VOTERS"
        }
    }
}
