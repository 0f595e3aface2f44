import KafkaProto
import Platform

/// A topic that a producer writes to: its partitions with what waits for each. Used on the producer's loop only.
public final class ProducerTopic: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the producer's loop.
    public let name: String
    var partitions: [ProducerPartition] = []
    /// Partitions with a leader, in the order in which the cluster tells them; unkeyed records go there.
    var available: [Int] = []
    var sticky = -1
    var stickyBytes = 0
    var nextRoundRobin = 0

    init(_ name: String) { self.name = name }

    public var partitionCount: Int { partitions.count }

    func update(_ topic: MetadataResponse.MetadataResponseTopic) {
        for p in topic.partitions.sorted(by: { $0.partitionIndex < $1.partitionIndex }) {
            let index = Int(p.partitionIndex)
            while partitions.count <= index { partitions.append(ProducerPartition(name, Int32(partitions.count))) }
            partitions[index].leader = p.leaderId < 0 ? nil : p.leaderId
        }
        available = topic.partitions.filter { $0.leaderId >= 0 }.map { Int($0.partitionIndex) }
    }
}

/// What waits for one partition: the batch that is filled, batches that are full, and how many are under way.
final class ProducerPartition {
    let id: TopicPartition
    var leader: Int32?
    /// The batch that takes records.
    var open: ProducerBatch?
    /// Batches to be sent, first first.
    var ready: [ProducerBatch] = []
    var inFlight = 0
    /// Nothing is sent before this moment: a failure passed by.
    var mutedUntil: MonotonicTime?
    /// Whether batches wait to be sent once more; then one goes at a time, in order, and only when none is under way.
    var isRetrying = false
    var nextSequence: Int32 = 0
    /// Whether a batch between was given up, so that sequences have to close the gap.
    var hasSequenceGap = false
    /// The sequence that the broker expects after what it acknowledged.
    var acknowledgedSequence: Int32 = 0
    var isInTransaction = false

    init(_ topic: String, _ index: Int32) { id = TopicPartition(topic, index) }

    var hasWork: Bool { !ready.isEmpty || open != nil }
}

/// Records that travel together.
final class ProducerBatch {
    var builder: RecordBatchBuilder
    let created: MonotonicTime
    /// One a record where the producer tracks records.
    var tags: [UInt64] = []
    var count: Int32 = 0
    /// The batch as it is sent, once it was sent.
    var bytes: Bytes?
    var baseSequence: Int32 = -1
    var attempts = 0
    /// Why it was not acknowledged the last time.
    var lastError: (any Error)?
    /// What it holds of the producer's memory, in bytes.
    let reserved: Int
    /// In bytes, as far as it is filled.
    var size: Int { bytes?.count ?? builder.sizeInBytes }

    init(_ builder: RecordBatchBuilder, created: MonotonicTime, reserved: Int) {
        self.builder = builder
        self.created = created
        self.reserved = reserved
    }
}

/// How a batch of records ended.
public struct DeliveryReport: Sendable {
    public let partition: TopicPartition
    public let count: Int
    /// -1 with acks=0 and for failures.
    public let baseOffset: Int64
    /// One a record, where the producer tracks records.
    public let tags: [UInt64]
    /// Why the records were lost.
    public let error: (any Error)?
}
