import Platform

/// Why a data folder cannot be read or written; each names the file.
public enum DiskError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A system call failed.
    case system(SystemError)
    /// A file does not hold what its format asks for at `position` (bytes from its start; of the unpacked content where
    /// the file is compressed).
    case damaged(file: String, position: Int, expected: String, found: String)
    /// Transactions that must be there are not.
    case missing(folder: String, reason: String)

    public var description: String {
        switch self {
        case .system(let error): "\(error)"
        case .damaged(let file, let position, let expected, let found):
            "\(file) is damaged at byte \(position): expected \(expected), found \(found)"
        case .missing(let folder, let reason): "\(folder): \(reason)"
        }
    }

    /// Runs file operations and gives their errors this form.
    static func wrap<T>(_ body: () throws(SystemError) -> T) throws(DiskError) -> T {
        do { return try body() } catch { throw .system(error) }
    }
}
