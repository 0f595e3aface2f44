import Codecs

/// Records that are not what they should be: which batch, where, and why.
public struct RecordBatchError: Error, Sendable, Equatable, CustomStringConvertible {
    /// One word, so that a throwing read gives its error in a register.
    private let details: Details

    private final class Details: Sendable {
        let baseOffset: Int64
        let position: Int
        let errorCode: ErrorCode
        let crcs: (stored: UInt32, computed: UInt32)?
        let reason: String

        init(_ baseOffset: Int64, _ position: Int, _ code: ErrorCode, _ crcs: (UInt32, UInt32)?, _ reason: String) {
            self.baseOffset = baseOffset
            self.position = position
            self.errorCode = code
            self.crcs = crcs
            self.reason = reason
        }
    }

    /// - Parameter position: bytes from the start of the batch, or of the record set where no batch is known.
    public init(baseOffset: Int64, position: Int = 0, code: ErrorCode = .corruptMessage, reason: String) {
        details = Details(baseOffset, position, code, nil, reason)
    }

    @inline(never)
    init(baseOffset: Int64, stored: UInt32, computed: UInt32) {
        details = Details(
            baseOffset, 0, .corruptMessage, (stored, computed),
            "checksum mismatch: the batch says \(stored), its bytes give \(computed)")
    }

    @inline(never) @usableFromInline
    init(baseOffset: Int64, _ error: DecodeError) {
        let place = error.field.isEmpty ? error.message : "\(error.message).\(error.field)"
        details = Details(baseOffset, error.offset, .invalidRecord, nil, "\(place) at byte \(error.offset): \(error.reason)")
    }

    init(baseOffset: Int64, _ error: CodecError) {
        let code: ErrorCode = error.kind == .unavailable ? .unsupportedCompressionType : .corruptMessage
        details = Details(baseOffset, 0, code, nil, error.description)
    }

    /// The base offset that the batch claims.
    public var baseOffset: Int64 { details.baseOffset }
    /// Bytes from the start of the batch's records, of the batch, or of the record set where no batch is known.
    public var position: Int { details.position }
    /// What Kafka answers to it.
    public var errorCode: ErrorCode { details.errorCode }
    /// The checksum that the batch carries, where the checksums differ.
    public var storedCRC: UInt32? { details.crcs?.stored }
    /// The checksum of its bytes, where the checksums differ.
    public var computedCRC: UInt32? { details.crcs?.computed }
    public var reason: String { details.reason }

    public var description: String { "batch at offset \(baseOffset): \(reason)" }

    public static func == (a: RecordBatchError, b: RecordBatchError) -> Bool {
        a.baseOffset == b.baseOffset && a.position == b.position && a.errorCode == b.errorCode && a.reason == b.reason
    }
}
