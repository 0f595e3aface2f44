import ZooKeeperProto

/// What a quota's znodes hold: `count=5,bytes=-1` and, where there are hard limits, `=;byteHardLimit=…;countHardLimit=…`.
struct QuotaRecord: Equatable {
    private var values: [String: Int64] = [:]

    init(_ text: String) {
        // Older servers split at the comma and the equals sign alone, so an extra one stands in front of what they do not know.
        for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let sides = part.split(separator: "=")
            if sides.count >= 2, let value = Int64(sides[1]) { values[String(sides[0])] = value }
        }
    }

    /// nil where ZooKeeper cannot read it.
    init?(strict text: String) {
        self.init(text)
        if text.isEmpty { return }
        for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let sides = part.split(separator: "=")
            if sides.count < 2 || Int64(sides[1]) == nil { return nil }
        }
    }

    init(count: Int64, bytes: Int64) { values = ["count": count, "bytes": bytes] }

    var count: Int64 {
        get { values["count"] ?? -1 }
        set { values["count"] = newValue }
    }
    var bytes: Int64 {
        get { values["bytes"] ?? -1 }
        set { values["bytes"] = newValue }
    }
    var countHardLimit: Int64 { values["countHardLimit"] ?? -1 }
    var byteHardLimit: Int64 { values["byteHardLimit"] ?? -1 }

    var text: String {
        var text = "count=\(count),bytes=\(bytes)"
        let more = values.keys.filter { $0 != "count" && $0 != "bytes" }.sorted()
        if !more.isEmpty {
            text += "=;" + more.map { "\($0)=\(values[$0] ?? -1)" }.joined(separator: ";")
        }
        return text
    }
}

/// Paths under a quota, and where its znodes are.
enum QuotaPath {
    static func limits(_ path: String) -> String { "\(ZnodePath.quotaZookeeper)\(path)/\(ZnodePath.limitNode)" }
    static func stats(_ path: String) -> String { "\(ZnodePath.quotaZookeeper)\(path)/\(ZnodePath.statNode)" }
    /// The path a quota is for, of the znode that holds its limits.
    static func subject(_ quotaNode: String) -> String { String(quotaNode.dropFirst(ZnodePath.quotaZookeeper.count)) }
}
