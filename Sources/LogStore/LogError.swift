import KafkaProto
import Platform

/// What went wrong with a log: the code that a client is told, and a sentence that names file or partition.
public struct LogError: Error, Sendable, Equatable, CustomStringConvertible {
    public let code: ErrorCode
    public let message: String
    /// The first invalid record of a batch by its index, for `recordErrors` of a produce response; nil where the batch as a whole is meant.
    public let recordErrors: [RecordError]

    public struct RecordError: Sendable, Equatable {
        public let batchIndex: Int32
        public let message: String

        public init(batchIndex: Int32, message: String) {
            self.batchIndex = batchIndex
            self.message = message
        }
    }

    /// The device or the quota is full; with room there, the same call works.
    let isDiskFull: Bool

    public init(_ code: ErrorCode, _ message: String, recordErrors: [RecordError] = []) {
        isDiskFull = false
        self.code = code
        self.message = message
        self.recordErrors = recordErrors
    }

    /// The disk failed.
    init(_ error: SystemError) {
        code = .kafkaStorageError
        message = error.description
        recordErrors = []
        isDiskFull = error.isDiskFull
    }

    /// A file is not what its format says.
    static func damaged(_ path: String, at position: Int, _ reason: String) -> LogError {
        LogError(.kafkaStorageError, "\(path): byte \(position): \(reason)")
    }

    public var description: String { message }
}

/// Runs a call of `Platform` and gives its error as one of the log.
func onDisk<R>(_ body: () throws(SystemError) -> R) throws(LogError) -> R {
    do { return try body() } catch { throw LogError(error) }
}
