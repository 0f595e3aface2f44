/// Where Kafka keeps its things in the coordination service (`kafka.zk.ZkData`).
public enum KafkaPaths {
    public static let controller = "/controller"
    public static let controllerEpoch = "/controller_epoch"
    public static let migration = "/migration"
    public static let brokerIds = "/brokers/ids"
    public static let topics = "/brokers/topics"
    public static let brokerSequence = "/brokers/seqid"
    public static let clusterId = "/cluster/id"
    public static let feature = "/feature"
    public static let configChanges = "/config/changes"
    public static let configChangePrefix = "/config/changes/config_change_"
    public static let deleteTopics = "/admin/delete_topics"
    public static let reassignPartitions = "/admin/reassign_partitions"
    public static let preferredElection = "/admin/preferred_replica_election"
    public static let isrChanges = "/isr_change_notification"
    public static let logDirEvents = "/log_dir_event_notification"
    public static let producerIdBlock = "/latest_producer_id_block"
    public static let delegationTokens = "/delegation_token/tokens"

    /// What stands for "all that are not named" among the names of an entity.
    public static let defaultEntity = "<default>"

    public static func brokerId(_ id: Int32) -> String { "\(brokerIds)/\(id)" }
    public static func topic(_ name: String) -> String { "\(topics)/\(name)" }
    public static func partitions(_ topic: String) -> String { "\(topics)/\(topic)/partitions" }
    public static func partition(_ tp: TopicPartition) -> String { "\(topics)/\(tp.topic)/partitions/\(tp.partition)" }
    public static func partitionState(_ tp: TopicPartition) -> String { partition(tp) + "/state" }
    public static func deleteTopic(_ name: String) -> String { "\(deleteTopics)/\(name)" }

    /// The configurations of a kind of entity: `topics`, `brokers`, `clients`, `users`, `ips`.
    public static func config(_ kind: String) -> String { "/config/\(kind)" }
    public static func config(_ kind: String, _ name: String) -> String { "/config/\(kind)/\(name)" }

    /// Paths that every broker makes at its start where they are missing, in Kafka's order (`ZkData.PersistentZkPaths`).
    public static let persistent = [
        "/consumers", brokerIds, topics, configChanges, deleteTopics, brokerSequence, isrChanges, producerIdBlock, logDirEvents,
        config("topics"), config("clients"), config("users"), config("brokers"), config("ips")
    ]
    /// Of them (and below them) only the broker's own identity may read, where `zookeeper.set.acl` is on (`ZkData.SensitiveRootPaths`).
    public static let sensitive = [config("users"), config("brokers"), delegationTokens]

    /// `/a/b` of `/a/b/c`; nil for a path right below the root.
    public static func parent(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
        return String(path[..<slash])
    }
}

/// Names of users and clients as they stand in paths and in metrics (`org.apache.kafka.common.utils.Sanitizer`).
public enum Sanitizer {
    /// Percent-encodes everything but letters, digits, `.`, `-` and `_`.
    public static func sanitize(_ name: String) -> String {
        var out = ""
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                out += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
        return out
    }

    /// The name again; what is no encoding stays as it is.
    public static func desanitize(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[i + 1...i + 2], as: UTF8.self), radix: 16) {
                out.append(value)
                i += 3
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
