import KafkaProto
import Platform

/// Records of tiered storage's topic (KIP-405) as Kafka's classes print themselves.
enum RemoteLogText {
    private static let segmentStates = ["COPY_SEGMENT_STARTED", "COPY_SEGMENT_FINISHED", "DELETE_SEGMENT_STARTED", "DELETE_SEGMENT_FINISHED"]
    private static let deleteStates = ["DELETE_PARTITION_MARKED", "DELETE_PARTITION_STARTED", "DELETE_PARTITION_FINISHED"]

    static func text(_ value: Bytes) throws -> String {
        let record = try MetadataRecord(remoteLog: value)
        switch record.kind.id {
        case 0:
            let m = try record.read(RemoteLogSegmentMetadataRecord.self)
            let topic = m.remoteLogSegmentId.topicIdPartition
            return "RemoteLogSegmentMetadata{remoteLogSegmentId="
                + segment(topic.id, topic.name, topic.partition, m.remoteLogSegmentId.id) + ", startOffset=\(m.startOffset), endOffset=\(m.endOffset)"
                + ", brokerId=\(m.brokerId), maxTimestampMs=\(m.maxTimestampMs), eventTimestampMs=\(m.eventTimestampMs)"
                + ", segmentLeaderEpochs=\(epochs(m.segmentLeaderEpochs.map { ($0.leaderEpoch, $0.offset) }))"
                + ", segmentSizeInBytes=\(m.segmentSizeInBytes), customMetadata=\(custom(m.customMetadata))"
                + ", state=\(name(m.remoteLogSegmentState, segmentStates))}"
        case 1:
            let m = try record.read(RemoteLogSegmentMetadataUpdateRecord.self)
            let topic = m.remoteLogSegmentId.topicIdPartition
            return "RemoteLogSegmentMetadataUpdate{remoteLogSegmentId="
                + segment(topic.id, topic.name, topic.partition, m.remoteLogSegmentId.id) + ", customMetadata=\(custom(m.customMetadata))"
                + ", state=\(name(m.remoteLogSegmentState, segmentStates)), eventTimestampMs=\(m.eventTimestampMs), brokerId=\(m.brokerId)}"
        case 2:
            let m = try record.read(RemotePartitionDeleteMetadataRecord.self)
            let topic = m.topicIdPartition
            return "RemotePartitionDeleteMetadata{topicPartition=\(topic.id):\(topic.name)-\(topic.partition)"
                + ", state=\(name(m.remotePartitionDeleteState, deleteStates)), eventTimestampMs=\(m.eventTimestampMs), brokerId=\(m.brokerId)}"
        default:
            let m = try record.read(RemoteLogSegmentMetadataSnapshotRecord.self)
            return "RemoteLogSegmentMetadataSnapshot{segmentId=\(m.segmentId), startOffset=\(m.startOffset), endOffset=\(m.endOffset)"
                + ", maxTimestampMs=\(m.maxTimestampMs), segmentLeaderEpochs=\(epochs(m.segmentLeaderEpochs.map { ($0.leaderEpoch, $0.offset) }))"
                + ", segmentSizeInBytes=\(m.segmentSizeInBytes), customMetadata=\(custom(m.customMetadata))"
                + ", state=\(name(m.remoteLogSegmentState, segmentStates))}"
        }
    }

    private static func segment(_ topicId: Uuid, _ topic: String, _ partition: Int32, _ id: Uuid) -> String {
        "RemoteLogSegmentId{topicIdPartition=\(topicId):\(topic)-\(partition), id=\(id)}"
    }

    private static func epochs(_ list: [(epoch: Int32, offset: Int64)]) -> String {
        "{" + list.sorted { $0.epoch < $1.epoch }.map { "\($0.epoch)=\($0.offset)" }.joined(separator: ", ") + "}"
    }

    private static func custom(_ bytes: Bytes?) -> String {
        bytes.map { "Optional[CustomMetadata{\($0.count) bytes}]" } ?? "Optional.empty"
    }

    private static func name(_ state: Int8, _ names: [String]) -> String {
        names.indices.contains(Int(state)) ? names[Int(state)] : "null"
    }
}
