import KafkaProto
import Platform

/// Offsets: commits, commits within transactions, fetches, deletion and expiry.
extension GroupShard {
    typealias Commits = [(TopicPartition, CommittedOffset)]
    typealias CommitReply = @Sendable ([TopicPartition: ErrorCode]) -> Void

    /// Who commits; generation -1 and no ids: somebody outside of the group.
    struct Committer {
        var generation: Int32
        var memberId: String
        var instanceId: String?
    }

    func commit(
        _ groupId: String, by committer: Committer, _ commits: Commits, _ now: CoordinatorTime,
        _ reply: @escaping CommitReply
    ) {
        func refuse(_ error: ErrorCode) { answerAll(commits, error, reply) }
        if let error = statusError(groupId, mayBeEmpty: true) { return refuse(error) }
        // A generation of a group that is not there is an old one.
        if groups[groupId] == nil && committer.generation >= 0 { return refuse(.illegalGeneration) }
        let group = groupOrNew(groupId, now)
        if let error = commitError(group, committer, isTransactional: false) { return refuse(error) }
        if let member = group.member(committer.memberId) { extend(group, member, Int64(member.sessionTimeoutMs), now) }
        // The member has the generation from its JoinGroup; it is told gently that there is more to do first.
        if group.state == .completingRebalance { return refuse(.rebalanceInProgress) }
        write(group, commits, producer: nil, now, reply)
    }

    /// TxnOffsetCommit; that the transaction has the partition was checked before.
    func commitTxn(
        _ groupId: String, by committer: Committer, producer: ProducerIdAndEpoch, _ commits: Commits, _ now: CoordinatorTime,
        _ reply: @escaping CommitReply
    ) {
        if let error = statusError(groupId) { return answerAll(commits, error, reply) }
        let group = groupOrNew(groupId, now)
        if let error = commitError(group, committer, isTransactional: true) { return answerAll(commits, error, reply) }
        write(group, commits, producer: producer, now, reply)
    }

    private func answerAll(_ commits: Commits, _ error: ErrorCode, _ reply: @escaping CommitReply) {
        let errors = Dictionary(commits.map { ($0.0, error) }, uniquingKeysWith: { $1 })
        answer { reply(errors) }
    }

    private func commitError(_ group: ClassicGroup, _ committer: Committer, isTransactional: Bool) -> ErrorCode? {
        if group.state == .dead { return .coordinatorNotAvailable }
        if committer.generation >= 0 || !committer.memberId.isEmpty || committer.instanceId != nil {
            if let error = group.memberError(committer.memberId, instance: committer.instanceId) { return error }
            return committer.generation != group.generation ? .illegalGeneration : nil
        }
        return !isTransactional && group.state != .empty ? .unknownMemberId : nil
    }

    private func isTooLarge(_ commit: CommittedOffset) -> Bool { commit.metadata.utf16.count > settings.offsetMetadataSizeMax }

    private func write(
        _ group: ClassicGroup, _ commits: Commits, producer: ProducerIdAndEpoch?, _ now: CoordinatorTime,
        _ reply: @escaping CommitReply
    ) {
        var errors: [TopicPartition: ErrorCode] = [:]
        for (partition, value) in commits where isTooLarge(value) { errors[partition] = .offsetMetadataTooLarge }
        let fitting = commits.filter { !isTooLarge($0.1) }
        let tooLarge = errors
        guard !fitting.isEmpty else { return answer { reply(tooLarge) } }
        let batch: Bytes
        do throws(EncodeError) {
            var records: [CoordinatorBatch.Record] = []
            for (partition, value) in fitting {
                records.append(
                    .init(key: try GroupRecord.offsetKey(group: group.id, partition), value: try GroupRecord.offsetValue(value)))
            }
            // Kafka writes sequence 0 here, also without a producer.
            batch = CoordinatorBatch.make(records, timestampMs: now.wallMs, producer: producer, baseSequence: 0, compression: settings.offsetsCompression)
        } catch {
            log("Offsets of group \(group.id) cannot be stored: \(error)")
            return answerAll(commits, .unknownServerError, reply)
        }
        if let producer {
            producerGroups[producer.id, default: []].insert(group.id)
            group.prepareTxnOffsets(producerId: producer.id, fitting)
        } else {
            for (partition, value) in fitting { group.pendingOffsets[partition] = value }
        }
        outbox.append(
            Append(batch: batch, requiredAcks: settings.commitRequiredAcks, timeoutMs: settings.commitTimeoutMs) { [self] result, _ in
                let error = GroupShard.commitError(result.error)
                if group.state != .dead { written(group, fitting, producer, result) }
                var errors = tooLarge
                for (partition, _) in fitting { errors[partition] = error }
                let final = errors
                answer { reply(final) }
            })
    }

    private func written(
        _ group: ClassicGroup, _ commits: Commits, _ producer: ProducerIdAndEpoch?, _ result: CoordinatorAppendResult
    ) {
        for (partition, value) in commits {
            let recorded = RecordedOffset(value: value, batchOffset: result.baseOffset)
            switch (result.error == .none, producer) {
            case (true, let producer?): group.txnOffsetWritten(producerId: producer.id, partition, recorded)
            case (true, nil): group.offsetWritten(partition, recorded)
            case (false, let producer?): group.txnOffsetWriteFailed(producerId: producer.id, partition)
            case (false, nil): group.offsetWriteFailed(partition, value)
            }
        }
        if let producer, group.pendingTxnOffsets[producer.id] == nil { forget(producer.id, group.id) }
    }

    private func forget(_ producerId: Int64, _ groupId: String) {
        producerGroups[producerId]?.remove(groupId)
        if producerGroups[producerId]?.isEmpty == true { producerGroups[producerId] = nil }
    }

    /// What an append error means to whoever commits.
    private static func commitError(_ error: ErrorCode) -> ErrorCode {
        switch error {
        case .unknownTopicOrPartition, .notEnoughReplicas, .notEnoughReplicasAfterAppend: .coordinatorNotAvailable
        case .notLeaderOrFollower, .kafkaStorageError: .notCoordinator
        case .messageTooLarge, .recordListTooLarge, .invalidFetchSize: .invalidCommitOffsetSize
        default: error
        }
    }

    /// The marker of a transaction is in this partition.
    func transactionEnded(producerId: Int64, commits: Bool) {
        for id in producerGroups.removeValue(forKey: producerId) ?? [] {
            if let group = groups[id], group.state != .dead { group.completeTxn(producerId: producerId, commits: commits) }
        }
    }

    // MARK: OffsetFetch

    /// - Parameter topics: nil: all that the group has.
    func fetch(
        _ groupId: String, _ topics: [OffsetFetchRequest.OffsetFetchRequestTopics]?, requireStable: Bool
    ) -> OffsetFetchResponse.OffsetFetchResponseGroup {
        typealias Answer = OffsetFetchResponse.OffsetFetchResponsePartitions
        if let error = statusError(groupId, mayBeEmpty: true) {
            return .init(groupId: groupId, errorCode: error.rawValue)
        }
        let group = groups[groupId]
        func offset(_ partition: TopicPartition) -> Answer {
            var answer = Answer(partitionIndex: partition.partition, committedOffset: -1)
            guard let group else { return answer }
            if requireStable && group.isUnstable(partition) {
                answer.errorCode = ErrorCode.unstableOffsetCommit.rawValue
            } else if let recorded = group.offsets[partition] {
                answer.committedOffset = recorded.value.offset
                answer.committedLeaderEpoch = recorded.value.leaderEpoch
                answer.metadata = recorded.value.metadata
            }
            return answer
        }
        var wanted = topics ?? []
        if topics == nil, let group {
            for (topic, partitions) in Dictionary(grouping: group.offsets.keys, by: \.topic).sorted(by: { $0.key < $1.key }) {
                wanted.append(.init(name: topic, partitionIndexes: partitions.map(\.partition).sorted()))
            }
        }
        return .init(
            groupId: groupId,
            topics: wanted.map { topic in
                .init(name: topic.name, partitions: topic.partitionIndexes.map { offset(TopicPartition(topic.name, $0)) })
            })
    }

    // MARK: Deletion

    func deleteGroup(_ id: String, _ now: CoordinatorTime) -> ErrorCode {
        if let error = statusError(id, mayBeEmpty: true) { return error }
        guard let group = groups[id], group.state != .dead else { return .groupIdNotFound }
        guard group.state == .empty else { return .nonEmptyGroup }
        let offsets = group.removeOffsets(Array(group.offsets.keys))
        group.enter(.dead, wallMs: now.wallMs)
        bury(group, offsets, now)
        log("The following groups were deleted: \(id). A total of \(offsets.count) offsets were removed.")
        return .none
    }

    /// - Returns: the group's error; with `none` an error for each partition.
    func deleteOffsets(
        _ groupId: String, _ partitions: [TopicPartition], _ now: CoordinatorTime
    ) -> (ErrorCode, [TopicPartition: ErrorCode]) {
        if let error = statusError(groupId) { return (error, [:]) }
        guard let group = groups[groupId], group.state != .dead else { return (.groupIdNotFound, [:]) }
        guard group.state == .empty || group.protocolType == "consumer" else { return (.nonEmptyGroup, [:]) }
        var errors: [TopicPartition: ErrorCode] = [:]
        for partition in partitions {
            let isUsed = group.state != .empty && group.isSubscribed(to: partition.topic)
            errors[partition] = isUsed ? .groupSubscribedToTopic : ErrorCode.none
        }
        let removed = group.removeOffsets(partitions.filter { errors[$0] == ErrorCode.none })
        clean(group, removed, now)
        return (.none, errors)
    }

    /// Topics are gone, and with them their offsets.
    func removePartitions(_ partitions: [TopicPartition], _ now: CoordinatorTime) {
        for group in groups.values { clean(group, group.removeOffsets(partitions), now) }
    }

    /// Offsets past their time go, and groups that have nothing left.
    func removeExpiredOffsets(_ now: CoordinatorTime) {
        for group in groups.values {
            clean(group, group.removeExpiredOffsets(wallMs: now.wallMs, retentionMs: settings.offsetRetentionMs), now)
        }
    }

    private func clean(_ group: ClassicGroup, _ removed: [TopicPartition], _ now: CoordinatorTime) {
        if group.state == .empty && !group.hasOffsets {
            log("Group \(group.id) transitioned to Dead in generation \(group.generation)")
            group.enter(.dead, wallMs: now.wallMs)
        }
        bury(group, removed, now)
    }

    /// Writes tombstones for offsets and, if it is dead, for the group.
    private func bury(_ group: ClassicGroup, _ offsets: [TopicPartition], _ now: CoordinatorTime) {
        var tombstones: [CoordinatorBatch.Record] = []
        do throws(EncodeError) {
            for partition in offsets {
                tombstones.append(.init(key: try GroupRecord.offsetKey(group: group.id, partition), value: nil))
            }
            if group.state == .dead, groups.removeValue(forKey: group.id) != nil, group.generation > 0 {
                // Generation 0: there is no record of the group, it only stored offsets.
                tombstones.append(.init(key: try GroupRecord.groupKey(group.id), value: nil))
            }
        } catch {
            log("Tombstones of group \(group.id) cannot be written: \(error)")
        }
        guard !tombstones.isEmpty else { return }
        // If they get lost, the next check finds the offsets expired again.
        outbox.append(
            Append(
                batch: CoordinatorBatch.make(tombstones, timestampMs: now.wallMs, compression: settings.offsetsCompression), requiredAcks: 1,
                timeoutMs: settings.commitTimeoutMs
            ) { [self] result, _ in
                if result.error != .none {
                    log("Failed to write tombstones for group \(group.id): \(result.error)")
                }
            })
    }

    // MARK: Descriptions

    func describe(_ id: String) -> DescribeGroupsResponse.DescribedGroup {
        if let error = statusError(id, mayBeEmpty: true) { return .init(errorCode: error.rawValue, groupId: id) }
        guard let group = groups[id] else { return .init(groupId: id, groupState: GroupState.dead.rawValue) }
        let isStable = group.state == .stable
        return .init(
            groupId: id, groupState: group.state.rawValue, protocolType: group.protocolType ?? "",
            protocolData: isStable ? group.protocolName ?? "" : "",
            members: group.members.map { member in
                .init(
                    memberId: member.id, groupInstanceId: member.instanceId, clientId: member.clientId,
                    clientHost: member.clientHost, memberMetadata: isStable ? member.metadata(of: group.protocolName) : .empty,
                    memberAssignment: isStable ? member.assignment : .empty)
            })
    }

    func list() -> [ListGroupsResponse.ListedGroup] {
        groups.values.map {
            .init(groupId: $0.id, protocolType: $0.protocolType ?? "", groupState: $0.state.rawValue, groupType: "classic")
        }
    }
}
