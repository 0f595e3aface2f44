/// Where the fields of batches and messages lie, in bytes from the start; integers are big-endian.
///
/// Magic 2, "record batch" (KIP-98):
///
///      0  base offset             int64      23  last offset delta   int32      53  base sequence  int32
///      8  length of what follows  int32      27  base timestamp      int64      57  record count   int32
///     12  partition leader epoch  int32      35  max timestamp       int64      61  records
///     16  magic                   int8       43  producer id         int64
///     17  CRC-32C of 21…          uint32     51  producer epoch      int16
///     21  attributes              int16
///
/// Magic 0 and 1, "message"; compressed ones hold a set of messages as their value:
///
///      0  offset (of the last inner message)   12  CRC-32 of 16…  uint32     18  timestamp, magic 1 only  int64
///      8  length of what follows  int32        16  magic          int8           key, value: int32 length, bytes
///                                              17  attributes     int8
@usableFromInline
enum RecordBatchLayout {
    /// Base offset and length.
    @usableFromInline static let overhead = 12
    @usableFromInline static let partitionLeaderEpoch = 12
    @usableFromInline static let magic = 16
    @usableFromInline static let crc = 17
    @usableFromInline static let attributes = 21
    @usableFromInline static let lastOffsetDelta = 23
    @usableFromInline static let baseTimestamp = 27
    @usableFromInline static let maxTimestamp = 35
    @usableFromInline static let producerId = 43
    @usableFromInline static let producerEpoch = 51
    @usableFromInline static let baseSequence = 53
    @usableFromInline static let recordCount = 57
    @usableFromInline static let records = 61

    @usableFromInline static let messageCRC = 12
    @usableFromInline static let messageAttributes = 17
    @usableFromInline static let messageTimestamp = 18

    @usableFromInline static let compressionMask: Int16 = 7
    @usableFromInline static let logAppendTime: Int16 = 8
    @usableFromInline static let transactional: Int16 = 16
    @usableFromInline static let control: Int16 = 32
    @usableFromInline static let deleteHorizon: Int16 = 64

    /// What a message of `magic` takes with an empty key and value.
    static func messageSizeMin(magic: Int8) -> Int { magic == 0 ? 26 : 34 }
}
