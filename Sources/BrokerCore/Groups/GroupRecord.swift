import KafkaProto
import Platform

/// The records in `__consumer_offsets`: keys with a version in front that also says what the record is, values likewise
/// (upstream: `GroupMetadataManager`). Written in the versions that Kafka 3.9 writes.
enum GroupRecord {
    /// What a key is about.
    enum Key {
        case offset(group: String, TopicPartition)
        case group(String)
        /// Of another release or protocol.
        case unknown(version: Int16)
    }

    static func readKey(_ bytes: Bytes) throws(DecodeError) -> Key {
        var reader = ByteReader(bytes, names: OffsetCommitKey.layout)
        let version = try reader.int16()
        switch version {
        case 0, 1:
            let key = try OffsetCommitKey(from: &reader, version: version)
            return .offset(group: key.group, TopicPartition(key.topic, key.partition))
        case 2:
            return .group(try GroupMetadataKey(from: &reader, version: version).group)
        default:
            return .unknown(version: version)
        }
    }

    static func readOffset(_ bytes: Bytes) throws(DecodeError) -> CommittedOffset {
        var reader = ByteReader(bytes, names: OffsetCommitValue.layout)
        let version = try reader.int16()
        let value = try OffsetCommitValue(from: &reader, version: version)
        return CommittedOffset(
            offset: value.offset, leaderEpoch: value.leaderEpoch, metadata: value.metadata,
            commitTimestamp: value.commitTimestamp, expireTimestamp: value.expireTimestamp)
    }

    /// The group as its last stored generation was.
    static func readGroup(_ id: String, _ bytes: Bytes) throws(DecodeError) -> ClassicGroup {
        var reader = ByteReader(bytes, names: GroupMetadataValue.layout)
        let version = try reader.int16()
        let value = try GroupMetadataValue(from: &reader, version: version)
        let group = ClassicGroup(
            id: id, state: value.members.isEmpty ? .empty : .stable,
            stateTimestamp: value.currentStateTimestamp == -1 ? nil : value.currentStateTimestamp)
        group.generation = value.generation
        group.protocolName = value.protocol
        for stored in value.members {
            let member = GroupMember(
                id: stored.memberId, instanceId: stored.groupInstanceId, clientId: stored.clientId,
                clientHost: stored.clientHost,
                rebalanceTimeoutMs: Int(version == 0 ? stored.sessionTimeout : stored.rebalanceTimeout),
                sessionTimeoutMs: Int(stored.sessionTimeout),
                protocols: [GroupProtocol(name: value.protocol ?? "", metadata: stored.subscription)])
            member.assignment = stored.assignment
            group.add(member, protocolType: value.protocolType)
        }
        group.protocolType = value.protocolType.isEmpty ? nil : value.protocolType
        group.leaderId = value.leader
        group.subscribedTopics = group.computeSubscribedTopics()
        return group
    }

    static func offsetKey(group: String, _ partition: TopicPartition) throws(EncodeError) -> Bytes {
        try encode(OffsetCommitKey(group: group, topic: partition.topic, partition: partition.partition), version: 1)
    }

    static func groupKey(_ group: String) throws(EncodeError) -> Bytes {
        try encode(GroupMetadataKey(group: group), version: 2)
    }

    static func offsetValue(_ offset: CommittedOffset) throws(EncodeError) -> Bytes {
        try encode(
            OffsetCommitValue(
                offset: offset.offset, leaderEpoch: offset.expireTimestamp >= 0 ? -1 : offset.leaderEpoch,
                metadata: offset.metadata, commitTimestamp: offset.commitTimestamp, expireTimestamp: offset.expireTimestamp),
            version: offset.expireTimestamp >= 0 ? 1 : 3)
    }

    static func groupValue(_ group: ClassicGroup, assignments: [String: Bytes]) throws(EncodeError) -> Bytes {
        var value = GroupMetadataValue(
            protocolType: group.protocolType ?? "", generation: group.generation, protocol: group.protocolName,
            leader: group.leaderId, currentStateTimestamp: group.stateTimestamp ?? -1)
        value.members = group.members.map { member in
            GroupMetadataValue.MemberMetadata(
                memberId: member.id, groupInstanceId: member.instanceId, clientId: member.clientId,
                clientHost: member.clientHost, rebalanceTimeout: Int32(truncatingIfNeeded: member.rebalanceTimeoutMs),
                sessionTimeout: Int32(truncatingIfNeeded: member.sessionTimeoutMs),
                subscription: member.metadata(of: group.protocolName), assignment: assignments[member.id] ?? .empty)
        }
        return try encode(value, version: 3)
    }

    private static func encode(_ message: some KafkaMessage, version: Int16) throws(EncodeError) -> Bytes {
        var writer = ByteWriter(capacity: 64)
        writer.int16(version)
        try message.encode(to: &writer, version: version)
        return writer.finish()
    }
}
