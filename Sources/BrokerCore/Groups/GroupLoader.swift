import KafkaProto
import Platform

/// Reads a partition of `__consumer_offsets` from its start and finds the groups and offsets that are in force
/// (upstream: `GroupMetadataManager.doLoadGroupsAndOffsets`). One for each loading, used by one thread.
final class GroupLoader: CoordinatorLoader {
    private struct OffsetName: Hashable {
        let group: String
        let partition: TopicPartition
    }

    private var groups: [String: ClassicGroup] = [:]
    private var offsets: [OffsetName: RecordedOffset] = [:]
    private var pendingTxn: [Int64: [OffsetName: RecordedOffset]] = [:]
    private(set) var recordCount = 0
    /// What could not be read.
    private(set) var warnings: [String] = []

    /// Takes over the batches in the order of the log.
    func replay(_ bytes: Bytes) throws(RecordBatchError) {
        var reader = RecordBatchReader(bytes)
        while let batch = try reader.next() {
            if batch.isControl {
                if let commits = try CoordinatorBatch.readMarker(batch) { endTransaction(batch.producerId, commits) }
                continue
            }
            var records = try batch.records()
            var firstOffset: Int64?
            while let record = try records.next() {
                let batchOffset = firstOffset ?? record.offset
                firstOffset = batchOffset
                recordCount += 1
                do throws(DecodeError) {
                    try replay(record, batchOffset, transactionOf: batch.isTransactional ? batch.producerId : nil)
                } catch {
                    warnings.append("record at offset \(record.offset) is left out: \(error)")
                }
            }
        }
    }

    private func endTransaction(_ producerId: Int64, _ commits: Bool) {
        guard let pending = pendingTxn.removeValue(forKey: producerId), commits else { return }
        for (name, recorded) in pending {
            if let loaded = offsets[name], !loaded.isOlder(than: recorded) { continue }
            offsets[name] = recorded
        }
    }

    private func replay(_ record: Record, _ batchOffset: Int64, transactionOf producerId: Int64?) throws(DecodeError) {
        guard let key = record.key else {
            warnings.append("record at offset \(record.offset) is left out: it has no key")
            return
        }
        switch try GroupRecord.readKey(key) {
        case .offset(let group, let partition):
            let name = OffsetName(group: group, partition: partition)
            var recorded: RecordedOffset?
            if let value = record.value {
                recorded = RecordedOffset(value: try GroupRecord.readOffset(value), batchOffset: batchOffset)
            }
            if let producerId {
                pendingTxn[producerId, default: [:]][name] = recorded
            } else {
                offsets[name] = recorded
            }
        case .group(let id):
            groups[id] = try record.value.map { value throws(DecodeError) in try GroupRecord.readGroup(id, value) }
        case .unknown(let version):
            warnings.append("record at offset \(record.offset) is left out: its key has the unknown version \(version)")
        }
    }

    /// Puts everything into the shard, which has no groups.
    func install(into shard: GroupShard, _ now: CoordinatorTime) {
        func group(_ id: String) -> ClassicGroup {
            if let group = groups[id] { return group }
            // Only offsets are stored. Since when the group is empty is not known.
            let group = ClassicGroup(id: id)
            groups[id] = group
            return group
        }
        for (name, recorded) in offsets { group(name.group).offsets[name.partition] = recorded }
        for (producerId, pending) in pendingTxn {
            for (name, recorded) in pending {
                group(name.group).pendingTxnOffsets[producerId, default: [:]][name.partition] = recorded
                shard.producerGroups[producerId, default: []].insert(name.group)
            }
        }
        shard.groups = groups
        for group in groups.values {
            for member in group.members { shard.extend(group, member, Int64(member.sessionTimeoutMs), now) }
            if group.members.count > shard.settings.groupSizeMax {
                shard.prepareRebalance(
                    group, "Freshly-loaded group is over capacity (\(shard.settings.groupSizeMax)).", now)
            }
        }
    }
}
