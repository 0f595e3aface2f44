import KafkaProto
import LogStore
import Platform

extension ReplicaManager {
    /// Moves a replica to another folder of `log.dirs` (AlterReplicaLogDirs); `moveReplicas` does the work.
    public func beginMove(_ name: TopicPartition, to folder: String) -> ErrorCode {
        do throws(ErrorCode) {
            _ = try hosted(name)
        } catch {
            return error
        }
        do throws(LogError) {
            try logs.beginMove(name.topic, name.partition, to: folder, nowMs: nowMs())
            return .none
        } catch {
            return error.code
        }
    }

    /// Copies for all moves under way, and ends those that have caught up. Blocks on the disk; for a timer, and for whoever has begun
    /// a move. Returns at once where another thread is at it.
    public func moveReplicas() {
        guard isMoving.withLock({ isMoving in
            defer { isMoving = true }
            return !isMoving
        }) else { return }
        defer { isMoving.withLock { $0 = false } }
        for move in logs.moves {
            let name = TopicPartition(move.topic, move.partition)
            guard let partition = partition(name) else { continue }
            do throws(LogError) {
                guard try logs.copyForMove(move, nowMs: nowMs()) else { continue }
                // For a moment nothing is appended: producers try again.
                partition.log?.follow()
                while !(try logs.copyForMove(move, nowMs: nowMs())) {}
                if let log = try logs.finishMove(move, nowMs: nowMs()) { try partition.moved(to: log, brokerId: brokerId) }
            } catch {
                logger.error("\(name): move to another folder: \(error.message)")
                noteFailure(error, partition)
            }
        }
    }
}
