import KafkaProto

/// Who appends (upstream: `AppendOrigin`).
public enum AppendOrigin: Sendable {
    /// A producer: everything is checked.
    case client
    /// A coordinator of this broker: markers and internal records, without sequence numbers.
    case coordinator
    /// Another broker's log, which has checked already.
    case replication
}

/// Where records landed.
public struct LogAppendInfo: Sendable {
    /// Of the first record; of a duplicate, what it got the first time.
    public var firstOffset: Int64
    public var lastOffset: Int64
    /// ms; -1 unless the broker sets the timestamps.
    public var logAppendTimeMs: Int64
    public var logStartOffset: Int64
    public var leaderEpoch: Int32
    /// Records that were counted in.
    public var recordCount: Int
    public var sizeInBytes: Int
    /// They were there already.
    public var isDuplicate = false
}

/// Records that passed `PartitionLog.validate`, ready to be written.
public struct ValidatedRecords: Sendable {
    let batches: [RecordValidator.ValidBatch]
    let origin: AppendOrigin

    public var sizeInBytes: Int { batches.reduce(0) { $0 + $1.batch.sizeInBytes } }
}
