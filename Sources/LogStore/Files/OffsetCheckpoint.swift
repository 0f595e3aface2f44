import Platform

/// A file of offsets by partition: `recovery-point-offset-checkpoint`, `replication-offset-checkpoint`,
/// `log-start-offset-checkpoint`, `cleaner-offset-checkpoint` (upstream: `OffsetCheckpointFile`).
///
///     0                       version
///     2                       entries
///     user-events 0 81        topic, partition, offset
///     …
public enum OffsetCheckpoint {
    public static let recoveryPoint = "recovery-point-offset-checkpoint"
    public static let highWatermark = "replication-offset-checkpoint"
    public static let logStart = "log-start-offset-checkpoint"
    public static let cleaner = "cleaner-offset-checkpoint"

    public struct Partition: Hashable, Sendable {
        public let topic: String
        public let partition: Int32

        public init(_ topic: String, _ partition: Int32) {
            self.topic = topic
            self.partition = partition
        }
    }

    /// The offsets of a file; none where there is no file or an empty one.
    /// - Throws: a file that is not of this form, with the line.
    public static func read(_ path: String) throws(LogError) -> [Partition: Int64] {
        guard FileSystem.exists(path) else { return [:] }
        let text = try onDisk { () throws(SystemError) in try FileSystem.read(path) }.stringLossy
        if text.isEmpty { return [:] }
        let lines = text.split(separator: "\n")
        guard lines.first == "0" else { throw LogError(.kafkaStorageError, "\(path): line 1: '\(lines.first ?? "")' is no version that is known (0)") }
        guard lines.count > 1, let count = Int(lines[1]), count == lines.count - 2 else {
            throw LogError(.kafkaStorageError, "\(path): line 2: \(lines.count - 2) entries follow, not '\(lines.count > 1 ? lines[1] : "")'")
        }
        var offsets: [Partition: Int64] = [:]
        for (number, line) in lines.dropFirst(2).enumerated() {
            let words = line.split(separator: " ")
            guard words.count == 3, let partition = Int32(words[1]), let offset = Int64(words[2]) else {
                throw LogError(.kafkaStorageError, "\(path): line \(number + 3): '\(line)' is not 'topic partition offset'")
            }
            offsets[Partition(String(words[0]), partition)] = offset
        }
        return offsets
    }

    /// Replaces the file as a whole, durably.
    public static func write(_ offsets: [Partition: Int64], to path: String) throws(LogError) {
        var text = "0\n\(offsets.count)\n"
        let sorted = offsets.sorted { ($0.key.topic, $0.key.partition) < ($1.key.topic, $1.key.partition) }
        for (partition, offset) in sorted { text += "\(partition.topic) \(partition.partition) \(offset)\n" }
        try onDisk { () throws(SystemError) in try FileSystem.replace(path, with: Bytes(utf8: text)) }
    }
}
