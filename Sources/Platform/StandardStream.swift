import Glibc

/// Standard input, output and error: large pieces at a time and without a buffer in between.
public struct StandardStream: Sendable {
    public static let input = StandardStream(descriptor: 0)
    public static let output = StandardStream(descriptor: 1)
    public static let error = StandardStream(descriptor: 2)

    let descriptor: Int32

    /// Whether a person looks at it.
    public var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Bytes of the file that it is, nil where it is none.
    public var fileSize: Int? {
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(info.st_size)
    }

    /// Columns of the terminal, nil where it is none.
    public var columns: Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes the text. A reader that went away or a full disk is told by false.
    @discardableResult
    public func write(_ text: String) -> Bool { write(Bytes(utf8: text)) }

    @discardableResult
    public func write(_ bytes: Bytes) -> Bool {
        bytes.withUnsafeBytes { source in
            var done = 0
            while done < source.count {
                let n = Glibc.write(descriptor, source.baseAddress.map { $0 + done }, source.count - done)
                if n >= 0 {
                    done += n
                } else if errno == EAGAIN {
                    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    _ = poll(&waiting, 1, -1)
                } else if errno != EINTR {
                    return false
                }
            }
            return true
        }
    }

    /// What there is to read, at most `max` bytes; empty at the end. Blocks: not for loops.
    public func read(max: Int) throws(SystemError) -> Bytes {
        var buffer = ByteBuffer(capacity: max)
        var failure: Int32 = 0
        buffer.appendUninitialized(max) { target in
            while true {
                let n = Glibc.read(descriptor, target.baseAddress, max)
                if n >= 0 { return n }
                if errno == EAGAIN {
                    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    _ = poll(&waiting, 1, -1)
                } else if errno != EINTR {
                    failure = errno
                    return 0
                }
            }
        }
        if failure != 0 { throw SystemError(code: failure, call: "read", subject: "standard input") }
        return buffer.finish()
    }
}
