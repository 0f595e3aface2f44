import Glibc

/// A system call that failed: which, on what, and why.
public struct SystemError: Error, Sendable, Hashable, CustomStringConvertible {
    /// errno.
    public let code: Int32
    /// The call, for example `open`.
    public let call: String
    /// What it was about: a path or an address.
    public let subject: String?

    public init(code: Int32, call: String, subject: String? = nil) {
        self.code = code
        self.call = call
        self.subject = subject
    }

    /// The address or port is taken by another socket.
    public var isAddressInUse: Bool { code == EADDRINUSE }

    /// The reason in the words of the C library, for example `No such file or directory`.
    public var reason: String {
        var buffer = [CChar](repeating: 0, count: 256)
        return buffer.withUnsafeMutableBufferPointer { text in
            guard let base = text.baseAddress, strerror_r(code, base, text.count) == 0 else { return "error \(code)" }
            return String(cString: base)
        }
    }

    /// Whether nobody listens at the address.
    public var isConnectionRefused: Bool { code == ECONNREFUSED }

    /// Whether a deadline passed first.
    public var isTimedOut: Bool { code == ETIMEDOUT }

    /// Whether the device, or what the user may take of it, is full.
    public var isDiskFull: Bool { code == ENOSPC || code == EDQUOT }

    public var description: String {
        (subject.map { "\($0): " } ?? "") + "\(reason) (\(call))"
    }
}

/// Runs a call that gives -1 on failure; a call cut short by a signal is made again.
@discardableResult
func checked<T: SignedInteger>(_ call: String, _ subject: String? = nil, _ body: () -> T) throws(SystemError) -> T {
    while true {
        let result = body()
        if result != -1 { return result }
        let code = errno
        if code != EINTR { throw SystemError(code: code, call: call, subject: subject) }
    }
}
