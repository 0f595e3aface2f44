import BrokerCore
import KafkaProto
import Platform
import ZooKeeperProto

/// Offsets as the oldest clients keep them (OffsetCommit and OffsetFetch of version 0): a znode for each group and partition, apart from
/// all groups.
enum ZooKeeperOffsets {
    private static func path(_ group: String, _ partition: TopicPartition) -> String {
        "/consumers/\(group)/offsets/\(partition.topic)/\(partition.partition)"
    }

    static func commit(
        _ group: String, _ partition: TopicPartition, _ offset: Int64, metadata: String?, _ broker: BrokerContext
    ) async -> ErrorCode {
        if (metadata ?? "").utf16.count > broker.groups.settings.offsetMetadataSizeMax { return .offsetMetadataTooLarge }
        let (path, data) = (path(group, partition), Bytes(utf8: "\(offset)"))
        do throws(ZooKeeperError) {
            if try await !broker.znodes.setIfPresent(path, data) { try await broker.znodes.makePath(path, data) }
            return .none
        } catch {
            Logger("kafka.server.KafkaApis").error("The offset of \(partition) was not written to \(path): \(error)")
            return .unknownServerError
        }
    }

    /// - Returns: -1 and `unknownTopicOrPartition` where there is none.
    static func fetch(
        _ group: String, _ partition: TopicPartition, _ broker: BrokerContext
    ) async -> (offset: Int64, error: ErrorCode) {
        guard broker.metadata.image.partition(partition) != nil else { return (-1, .unknownTopicOrPartition) }
        do throws(ZooKeeperError) {
            let node = try await broker.znodes.readIfPresent(path(group, partition))
            guard let offset = node?.data?.string.flatMap({ Int64($0) }) else { return (-1, .unknownTopicOrPartition) }
            return (offset, .none)
        } catch {
            Logger("kafka.server.KafkaApis").error("The offset of \(partition) was not read from \(path(group, partition)): \(error)")
            return (-1, .unknownServerError)
        }
    }
}
