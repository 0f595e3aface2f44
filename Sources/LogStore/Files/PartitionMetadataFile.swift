import KafkaProto
import Platform

/// `partition.metadata`: the topic's id. Two lines, `version: 0` and `topic_id: …`, without a newline at the end.
enum PartitionMetadataFile {
    static let fileName = "partition.metadata"

    /// nil where there is no file.
    static func read(_ path: String) throws(LogError) -> Uuid? {
        guard FileSystem.exists(path) else { return nil }
        let text = try onDisk { () throws(SystemError) in try FileSystem.read(path) }.stringLossy
        let lines = text.split(separator: "\n")
        guard lines.count >= 2, lines[0] == "version: 0", lines[1].hasPrefix("topic_id: "), let id = Uuid(String(lines[1].dropFirst(10))) else {
            throw LogError(.kafkaStorageError, "\(path): is not 'version: 0' and 'topic_id: ID'")
        }
        return id
    }

    static func write(_ id: Uuid, to path: String) throws(LogError) {
        try onDisk { () throws(SystemError) in try FileSystem.replace(path, with: Bytes(utf8: "version: 0\ntopic_id: \(id)")) }
    }
}
