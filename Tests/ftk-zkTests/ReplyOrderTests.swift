import KafkaProto
import Platform
import Testing
import ZooKeeperProto

/// What the kernel is asked for, in its order: a reply that shows a change leaves after the `fdatasync` that made it durable returned.
@Suite(.serialized) struct ReplyOrderTests {
    private static let strace = "/usr/bin/strace"
    private static let mayTrace =
        FileSystem.exists(strace)
        && (try? ChildProcess.start(strace, ["-f", "-qq", "-o", "/dev/null", "/bin/true"]).waitForEnd().isSuccess) == true

    @Test(.enabled(if: mayTrace, "strace is not installed, or processes may not be traced here"))
    func repliesLeaveAfterTheSyncReturned() throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-zk-order")
        defer { try? FileSystem.removeTree(folder) }
        let options = ["-I", "2", "-f", "-qq", "-y", "-x", "-s", "2000000", "-e", "trace=sendto,sendmsg,pwrite64,pwritev,fdatasync", "-o", "\(folder)/calls"]
        let process = try ServerProcess(folder: folder, snapCount: 100_000, under: [Self.strace] + options)
        defer { process.stop() }
        let port = process.port
        let errors = try EventLoop.run { loop -> Int in
            var clients: [RawClient] = []
            for _ in 0..<4 { clients.append(try await RawClient.connect(port: port, on: loop)) }
            // One after the other, then pipelined by four, with reads between.
            var errors = 0
            for i in 0..<20 { errors += try await clients[0].create("/one\(i)").header.err == 0 ? 0 : 1 }
            for i in 0..<30 {
                for (number, client) in clients.enumerated() {
                    _ = try await client.send(.create, CreateRequest(path: "/n\(number)-\(i)", data: nil, acl: ACL.openUnsafe, flags: 0))
                    _ = try await client.send(.getData, GetDataRequest(path: "/n\(number)-\(i)", watch: false))
                }
            }
            for _ in 0..<60 { for client in clients { errors += try await client.reply().header.err == 0 ? 0 : 1 } }
            return errors
        }
        process.stop()
        #expect(errors == 0)
        var order = CallOrder()
        for line in try FileSystem.read("\(folder)/calls").stringLossy.split(separator: "\n") { order.read(line) }
        // 140 creates, 120 reads of what was just made.
        #expect(order.early.isEmpty, "\(order.early.prefix(3))")
        #expect(order.replies >= 260 && order.durable >= 140, "\(order.replies) replies, zxid \(order.durable) is durable")
    }
}

/// Reads what strace wrote and notes replies that show more than is durable.
private struct CallOrder {
    /// Zxids: of what the log's file was given, and of what a sync that has returned found there.
    private var written: Int64 = 0
    private(set) var durable: Int64 = 0
    private(set) var replies = 0
    private(set) var early: [String] = []
    /// By thread: what was written when its sync began, and the records that its write holds.
    private var syncs: [Substring: Int64] = [:]
    private var writes: [Substring: Int64] = [:]

    mutating func read(_ line: Substring) {
        let thread = line.prefix { $0 != " " }
        let call = line.dropFirst(thread.count).drop { $0 == " " }
        let isEnd = !call.hasSuffix("<unfinished ...>")
        if call.hasPrefix("send") {
            for frame in CallOrder.frames(CallOrder.bytes(call)) { reply(frame, line) }
        } else if call.hasPrefix("pwrite") && call.contains("/log.") {
            writes[thread] = CallOrder.lastZxid(CallOrder.bytes(call))
            if isEnd { endWrite(thread) }
        } else if call.hasPrefix("fdatasync") && call.contains("/log.") {
            syncs[thread] = written
            if isEnd { endSync(thread, call) }
        } else if call.hasPrefix("<... pwrite") {
            endWrite(thread)
        } else if call.hasPrefix("<... fdatasync") {
            endSync(thread, call)
        }
    }

    private mutating func endWrite(_ thread: Substring) { written = max(written, writes.removeValue(forKey: thread) ?? 0) }

    private mutating func endSync(_ thread: Substring, _ call: Substring) {
        if let zxid = syncs.removeValue(forKey: thread), call.hasSuffix("= 0") { durable = max(durable, zxid) }
    }

    private mutating func reply(_ frame: Bytes, _ line: Substring) {
        // The answer to a connect has no number; it is the session's transaction, which others follow.
        guard frame.count >= 16, frame.int32(at: 0) > 0 else { return }
        replies += 1
        if frame.int64(at: 4) > durable { early.append("zxid \(frame.int64(at: 4)) with \(durable) durable: \(line.prefix(200))") }
    }

    /// What stands between quotation marks as `\x00`.
    private static func bytes(_ call: Substring) -> Bytes {
        var bytes: [UInt8] = []
        var isText = false
        var text = Array(call.utf8)[...]
        while let byte = text.popFirst() {
            if byte == UInt8(ascii: "\"") {
                isText.toggle()
            } else if isText, byte == UInt8(ascii: "\\"), text.first == UInt8(ascii: "x"), text.count >= 3 {
                bytes.append(UInt8(String(decoding: text.dropFirst().prefix(2), as: UTF8.self), radix: 16) ?? 0)
                text = text.dropFirst(3)
            }
        }
        return Bytes(bytes)
    }

    private static func frames(_ bytes: Bytes) -> [Bytes] {
        var frames: [Bytes] = []
        var rest = bytes
        while rest.count >= 4, case let length = Int(rest.int32(at: 0)), length >= 0, length <= rest.count - 4 {
            frames.append(rest.slice(4, length))
            rest = rest.dropFirst(4 + length)
        }
        return frames
    }

    /// Of the records of a log: checksum and length, an entry with its zxid behind session and cxid, a mark.
    private static func lastZxid(_ bytes: Bytes) -> Int64 {
        var rest = bytes.count >= 4 && bytes.prefix(4).elementsEqual("ZKLG".utf8) ? bytes.dropFirst(16) : bytes
        var last: Int64 = 0
        while rest.count >= 32, case let length = Int(rest.int32(at: 8)), length > 0, length <= rest.count - 13 {
            last = rest.int64(at: 24)
            rest = rest.dropFirst(13 + length)
        }
        return last
    }
}
