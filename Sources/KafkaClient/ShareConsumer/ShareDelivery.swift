import KafkaProto
import Platform

/// Records of one partition that a member of a share group acquired with one answer. `next` steps through them; what is
/// said of them leaves with the next poll or commit. Used on the consumer's loop only.
public final class ShareDelivery: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the consumer's loop.
    public let partition: TopicPartition
    let id: TopicIdPartition
    /// Who gave them, and hears what became of them.
    let broker: Int32
    private let acquired: [ShareFetchResponse.AcquiredRecords]
    /// Where the offsets of each range begin in `marks`.
    private let starts: [Int]
    /// By offset: what was said of it, or one of the values below.
    private var marks: [Int8]
    private var reader: RecordBatchReader
    private let checksCRCs: Bool
    private var batch: RecordBatch?
    private var records: Records?
    private var range = 0
    public private(set) var isExhausted = false
    /// Offsets of which nothing was told to the broker.
    private var unsettled: Int
    private var pending = 0

    /// Not come to yet; at the end of the records: an offset without one.
    private static let unseen: Int8 = -2
    /// Handed out, nothing said.
    private static let handedOut: Int8 = -1
    private static let gap: Int8 = 0
    private static let settled: Int8 = -3

    init?(
        _ partition: TopicPartition, _ id: TopicIdPartition, _ data: ShareFetchResponse.PartitionData, from broker: Int32, checksCRCs: Bool
    ) {
        let acquired = data.acquiredRecords.filter { $0.lastOffset >= $0.firstOffset && $0.lastOffset - $0.firstOffset < 1 << 24 }
            .sorted { $0.firstOffset < $1.firstOffset }
        guard !acquired.isEmpty else { return nil }
        self.partition = partition
        self.id = id
        self.broker = broker
        self.acquired = acquired
        self.checksCRCs = checksCRCs
        var starts: [Int] = []
        var count = 0
        for range in acquired {
            starts.append(count)
            count += Int(range.lastOffset - range.firstOffset + 1)
        }
        self.starts = starts
        marks = Array(repeating: Self.unseen, count: count)
        unsettled = count
        reader = RecordBatchReader(data.records?.bytes ?? .empty)
    }

    public var timestampType: TimestampType { batch?.timestampType ?? .createTime }

    /// The next acquired record and how many times it has been handed out, this time included; nil at the end.
    public func next() throws -> (record: Record, deliveryCount: Int16)? {
        while !isExhausted {
            while let record = try records?.next() {
                // Ranges and records both go up.
                while range < acquired.count, acquired[range].lastOffset < record.offset { range += 1 }
                guard range < acquired.count else { break }
                guard record.offset >= acquired[range].firstOffset else { continue }
                let mark = starts[range] + Int(record.offset - acquired[range].firstOffset)
                guard marks[mark] == Self.unseen else { continue }
                marks[mark] = Self.handedOut
                pending += 1
                return (record, acquired[range].deliveryCount)
            }
            records = nil
            guard range < acquired.count, let batch = try reader.next() else {
                isExhausted = true
                break
            }
            if batch.isControl || batch.nextOffset <= acquired[range].firstOffset { continue }
            if checksCRCs, !batch.isCrcValid {
                throw BrokerError(.corruptMessage, "\(partition): the batch at offset \(batch.baseOffset) is corrupt: its CRC does not match")
            }
            self.batch = batch
            records = try batch.records()
        }
        return nil
    }

    /// Whether records were handed out of which nothing was said.
    var hasPending: Bool { pending > 0 }
    var isSettled: Bool { unsettled == 0 }

    /// Says something of a record that was handed out.
    /// - Returns: false where it was not, or what became of it has been told already.
    @discardableResult
    public func acknowledge(_ offset: Int64, _ type: Acknowledgement) -> Bool {
        guard let index = acquired.firstIndex(where: { $0.firstOffset <= offset && offset <= $0.lastOffset }) else { return false }
        let mark = starts[index] + Int(offset - acquired[index].firstOffset)
        guard marks[mark] == Self.handedOut || marks[mark] > Self.gap else { return false }
        if marks[mark] == Self.handedOut { pending -= 1 }
        marks[mark] = type.rawValue
        return true
    }

    /// Says the same of all that was handed out and nothing said of.
    public func acknowledgeRest(_ type: Acknowledgement) {
        guard pending > 0 else { return }
        for mark in marks.indices where marks[mark] == Self.handedOut { marks[mark] = type.rawValue }
        pending = 0
    }

    /// Gives back what has not been handed out.
    func releaseUnseen() {
        isExhausted = true
        records = nil
        for mark in marks.indices where marks[mark] == Self.unseen { marks[mark] = Acknowledgement.release.rawValue }
    }

    /// What has been said since the last time, in the order of offsets. Offsets without a record are told as such.
    func collect() -> [AcknowledgementBatch] {
        var batches: [AcknowledgementBatch] = []
        for (index, range) in acquired.enumerated() {
            var at = starts[index]
            let end = at + Int(range.lastOffset - range.firstOffset + 1)
            while at < end {
                if marks[at] == Self.unseen, isExhausted { marks[at] = Self.gap }
                guard marks[at] >= Self.gap else {
                    at += 1
                    continue
                }
                let first = at
                var isUniform = true
                while at < end {
                    if marks[at] == Self.unseen, isExhausted { marks[at] = Self.gap }
                    guard marks[at] >= Self.gap else { break }
                    if marks[at] != marks[first] { isUniform = false }
                    at += 1
                }
                let base = range.firstOffset - Int64(starts[index])
                let types = isUniform ? [marks[first]] : Array(marks[first..<at])
                batches.append(AcknowledgementBatch(first: base + Int64(first), last: base + Int64(at - 1), types: types))
                for mark in first..<at {
                    // A renewed record is still to be spoken of.
                    if marks[mark] == Acknowledgement.renew.rawValue {
                        marks[mark] = Self.handedOut
                        pending += 1
                    } else {
                        marks[mark] = Self.settled
                        unsettled -= 1
                    }
                }
            }
        }
        return batches
    }
}
