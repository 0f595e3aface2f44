import Codecs
import Platform

/// Why a data folder cannot be read or written; each names the file.
public enum DiskError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A system call failed.
    case system(SystemError)
    /// A file does not hold what its format asks for at `position` (bytes from its start; of the unpacked content where
    /// the file is compressed).
    case damaged(file: String, position: Int, expected: String, found: String)
    /// A file or folder cannot be used though nothing in it is damaged: what is missing.
    case refused(path: String, reason: String)

    public var description: String {
        switch self {
        case .system(let error): "\(error)"
        case .damaged(let file, let position, let expected, let found):
            "\(file) is damaged at byte \(position): expected \(expected), found \(found)"
        case .refused(let path, let reason): "\(path): \(reason)"
        }
    }

    /// Runs file operations and gives their errors this form.
    static func wrap<T>(_ body: () throws(SystemError) -> T) throws(DiskError) -> T {
        do { return try body() } catch { throw .system(error) }
    }

    /// Packs with a codec and gives its errors this form.
    static func pack<T>(_ path: String, _ body: () throws(CodecError) -> T) throws(DiskError) -> T {
        do { return try body() } catch { throw .refused(path: path, reason: "cannot be packed, \(error)") }
    }
}
