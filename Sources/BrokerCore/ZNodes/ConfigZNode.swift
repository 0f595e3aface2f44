import CommandLine
import Platform

/// `/config/KIND/NAME`: what was changed of an entity's configuration (`kafka.zk.ConfigEntityZNode`).
public enum ConfigZNode {
    public static func encode(_ properties: [String: String]) -> Bytes {
        let names = MapOrder.properties(properties.keys.sorted())
        let config = JSON.object(names.map { ($0, .string(properties[$0] ?? "")) })
        return Bytes(utf8: JSON.object([("version", .int(1)), ("config", config)]).text)
    }

    /// Empty for an empty znode.
    public static func decode(_ data: Bytes?, path: String) throws(ZNodeFormatError) -> [String: String] {
        guard let data, data.count > 0 else { return [:] }
        let reader = try ZNodeReader(data, path: path)
        guard case .object(let members)? = reader.json["config"] else { throw reader.failure("config is no object") }
        var properties: [String: String] = [:]
        for (name, value) in members {
            switch value {
            case .string(let text): properties[name] = text
            case .null: break
            default: properties[name] = value.text
            }
        }
        return properties
    }
}

/// `/config/changes/config_change_N`: tells every broker whose configuration changed (`kafka.zk.ConfigEntityChangeNotificationZNode`).
public enum ConfigChangeZNode {
    /// - Parameter entityPath: for example `topics/user-events`, `users/alice/clients/app`.
    public static func encode(entityPath: String) -> Bytes {
        Bytes(utf8: JSON.object([("version", .int(2)), ("entity_path", .string(entityPath))]).text)
    }

    /// The entity's path; version 1 named kind and entity apart.
    public static func decode(_ data: Bytes?, path: String) throws(ZNodeFormatError) -> String {
        let reader = try ZNodeReader(data, path: path)
        switch try reader.int("version") {
        case 1: return try reader.string("entity_type") + "/" + reader.string("entity_name")
        case 2: return try reader.string("entity_path")
        case let version: throw reader.failure("version \(version) is not known")
        }
    }
}

/// `/admin/preferred_replica_election` and `/admin/reassign_partitions`: what older tools ask of the controller.
public enum AdminZNodes {
    /// `{"version":1,"partitions":[{"topic":"a","partition":0}]}`
    public static func decodePreferredElection(_ data: Bytes?) throws(ZNodeFormatError) -> [TopicPartition] {
        let reader = try ZNodeReader(data, path: KafkaPaths.preferredElection)
        var result: [TopicPartition] = []
        for value in reader.json["partitions"]?.arrayValue ?? [] { result.append(try partition(value, reader)) }
        return result
    }

    /// `{"version":1,"partitions":[{"topic":"a","partition":0,"replicas":[1,2]}]}`
    public static func decodeReassignment(_ data: Bytes?) throws(ZNodeFormatError) -> [TopicPartition: [Int32]] {
        let reader = try ZNodeReader(data, path: KafkaPaths.reassignPartitions)
        var result: [TopicPartition: [Int32]] = [:]
        for value in reader.json["partitions"]?.arrayValue ?? [] {
            result[try partition(value, reader)] = try reader.ids(value["replicas"], "replicas")
        }
        return result
    }

    private static func partition(_ json: JSON, _ reader: ZNodeReader) throws(ZNodeFormatError) -> TopicPartition {
        guard let topic = json["topic"]?.stringValue, let number = json["partition"]?.intValue.flatMap(Int32.init(exactly:)) else {
            throw reader.failure("an entry of partitions has no topic and partition")
        }
        return TopicPartition(topic, number)
    }
}
