import Platform

/// `meta.properties` of a log folder: whose it is (version 0, ZooKeeper mode).
public struct MetaProperties: Sendable, Equatable {
    public static let fileName = "meta.properties"

    /// nil where the file does not say.
    public var brokerId: Int32?
    /// nil where the file does not say.
    public var clusterId: String?
    /// Lines of other keys, kept as they are.
    var others: [String: String] = [:]

    public init(brokerId: Int32?, clusterId: String?) {
        self.brokerId = brokerId
        self.clusterId = clusterId
    }

    /// nil where there is no file.
    /// - Throws: a version that is not 0, or a broker id that is no number.
    public static func read(_ folder: String) throws(LogError) -> MetaProperties? {
        let path = "\(folder)/\(fileName)"
        guard FileSystem.exists(path) else { return nil }
        let text = try onDisk { () throws(SystemError) in try FileSystem.read(path) }.stringLossy
        var properties = MetaProperties(brokerId: nil, clusterId: nil)
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            guard let equals = line.firstIndex(of: "=") else { continue }
            let key = String(line[..<equals])
            let value = String(line[line.index(after: equals)...])
            switch key {
            case "version":
                guard value == "0" else {
                    throw LogError(.kafkaStorageError, "\(path): version \(value): the folder belongs to a broker in KRaft mode; ftk-broker uses ZooKeeper (version 0)")
                }
            case "broker.id":
                guard let id = Int32(value) else { throw LogError(.kafkaStorageError, "\(path): broker.id '\(value)' is no number") }
                properties.brokerId = id
            case "cluster.id": properties.clusterId = value
            default: properties.others[key] = value
            }
        }
        return properties
    }

    /// Replaces the file, durably. The comment is Java's: the time of writing.
    public func write(_ folder: String, nowMs: Int64) throws(LogError) {
        var text = "#\n#\(WallClock.javaText(ms: nowMs))\n"
        if let brokerId { text += "broker.id=\(brokerId)\n" }
        text += "version=0\n"
        if let clusterId { text += "cluster.id=\(clusterId)\n" }
        for (key, value) in others.sorted(by: { $0.key < $1.key }) { text += "\(key)=\(value)\n" }
        let content = text
        try onDisk { () throws(SystemError) in try FileSystem.replace("\(folder)/\(MetaProperties.fileName)", with: Bytes(utf8: content)) }
    }
}
