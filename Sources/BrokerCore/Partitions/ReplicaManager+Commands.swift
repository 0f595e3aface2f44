import KafkaProto
import LogStore
import Platform

extension ReplicaManager: ReplicaCommands {
    public func becomeLeaderOrFollower(_ command: LeaderAndIsrCommand) -> [TopicPartition: ErrorCode] {
        var errors: [TopicPartition: ErrorCode] = [:]
        guard accept(command.controllerEpoch, "LeaderAndIsr", from: command.controllerId) else {
            for entry in command.partitions { errors[TopicPartition(entry.topic, entry.state.partition)] = .staleControllerEpoch }
            return errors
        }
        if command.isFull { setStraysAside(command) }
        for entry in command.partitions {
            let name = TopicPartition(entry.topic, entry.state.partition)
            let error = become(entry, name)
            if error != .none { errors[name] = error }
        }
        logs.checkpointHighWatermarks()
        return errors
    }

    /// - Returns: whether the controller is the one in office.
    private func accept(_ epoch: Int32, _ what: String, from controller: Int32) -> Bool {
        let known = state.withLock { state in
            state.controllerEpoch = max(state.controllerEpoch, epoch)
            return state.controllerEpoch
        }
        if epoch < known {
            logger.warn("\(what) of controller \(controller) with epoch \(epoch) is ignored: the epoch is \(known)")
        }
        return epoch >= known
    }

    private func become(_ entry: LeaderAndIsrCommand.Entry, _ name: TopicPartition) -> ErrorCode {
        let partition = partitionOrCreate(name)
        let known = partition.leaderEpoch
        guard entry.state.replicas.contains(brokerId) else {
            logger.warn("\(name): this broker is not among the replicas \(entry.state.replicas); ignored")
            return .unknownTopicOrPartition
        }
        if entry.state.leaderEpoch < known {
            logger.warn("\(name): leader epoch \(entry.state.leaderEpoch) is ignored: the epoch is \(known)")
            return .staleControllerEpoch
        }
        if entry.state.leaderEpoch == known, let log = partition.log, log.failure == nil {
            // Nothing new, but perhaps the topic's id, which older controllers did not know.
            do throws(LogError) {
                if entry.topicId != .zero { try log.assign(topicId: entry.topicId) }
                return .none
            } catch {
                return error.code
            }
        }
        do throws(LogError) {
            let log = try logs.logOrCreate(name.topic, name.partition, topicId: entry.topicId, nowMs: nowMs())
            if entry.state.leader == brokerId {
                try partition.lead(entry.state, brokerId: brokerId, log: log)
                logger.info("\(name): leader at epoch \(entry.state.leaderEpoch) from offset \(log.logEndOffset), in sync \(entry.state.isr)")
                elections(name)?.partitionElected(name, leaderEpoch: entry.state.leaderEpoch)
            } else {
                partition.follow(entry.state, log: log)
                logger.info("\(name): follower of broker \(entry.state.leader) at epoch \(entry.state.leaderEpoch)")
                elections(name)?.partitionResigned(name, leaderEpoch: entry.state.leaderEpoch)
            }
            return .none
        } catch {
            logger.error("\(name): cannot become \(entry.state.leader == brokerId ? "leader" : "follower"): \(error.message)")
            if error.code == .kafkaStorageError { partition.stop(isOffline: true) }
            noteFailure(error, partition)
            return error.code
        }
    }

    private func elections(_ name: TopicPartition) -> (any CoordinatorElections)? { state.withLock { $0.elections[name.topic] } }

    /// Logs of partitions that a full list does not name, or of a topic of the same name that is no longer, are set aside as `-stray`.
    private func setStraysAside(_ command: LeaderAndIsrCommand) {
        var ids: [TopicPartition: Uuid] = [:]
        for entry in command.partitions { ids[TopicPartition(entry.topic, entry.state.partition)] = entry.topicId }
        for log in logs.all {
            let name = TopicPartition(log.topic, log.partition)
            if let id = ids[name], id == .zero || log.topicId == nil || log.topicId == id { continue }
            stop(name)
            do throws(LogError) {
                if let path = try logs.setAside(name.topic, name.partition, nowMs: nowMs()) {
                    logger.warn("\(name): the controller does not place it at this broker; its log is kept as \(path)")
                }
            } catch {
                logger.error("\(name): \(error.message)")
            }
        }
    }

    public func stopReplicas(_ command: StopReplicaCommand) -> [TopicPartition: ErrorCode] {
        var errors: [TopicPartition: ErrorCode] = [:]
        guard accept(command.controllerEpoch, "StopReplica", from: command.controllerId) else {
            for entry in command.partitions { errors[entry.partition] = .staleControllerEpoch }
            return errors
        }
        var deleted: [LogManager.Partition] = []
        for entry in command.partitions {
            let name = entry.partition
            if let partition = partition(name), entry.leaderEpoch >= 0, entry.leaderEpoch < partition.leaderEpoch {
                errors[name] = .fencedLeaderEpoch
                continue
            }
            stop(name)
            if entry.deletes { deleted.append(.init(name.topic, name.partition)) }
        }
        for (partition, error) in logs.delete(deleted, nowMs: nowMs()) {
            let name = TopicPartition(partition.topic, partition.partition)
            logger.error("\(name): cannot be deleted: \(error.message)")
            errors[name] = error.code
        }
        return errors
    }

    private func stop(_ name: TopicPartition) {
        guard let partition = state.withLock({ $0.partitions.removeValue(forKey: name) }) else { return }
        partition.stop()
        elections(name)?.partitionResigned(name, leaderEpoch: nil)
    }

    public func updateMetadata(_ update: MetadataUpdate) -> ErrorCode {
        guard accept(update.controllerEpoch, "UpdateMetadata", from: update.controllerId) else { return .staleControllerEpoch }
        let deleted = metadata.apply(update)
        if !deleted.isEmpty { state.withLock { $0.onDeleted }?(deleted) }
        return .none
    }
}
