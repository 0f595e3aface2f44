import Platform
import ZooKeeperProto

/// What a frame that leaves is, for statistics.
public struct FrameInfo: Sendable {
    public enum Kind: Sendable { case connect, reply, event }
    public let kind: Kind
    public let xid: Int32
    public let zxid: Int64
    public let opCode: OpCode?
    public let code: ZooKeeperError.Code

    init(_ kind: Kind, xid: Int32 = 0, zxid: Int64 = 0, opCode: OpCode? = nil, code: ZooKeeperError.Code = .ok) {
        self.kind = kind
        self.xid = xid
        self.zxid = zxid
        self.opCode = opCode
        self.code = code
    }
}

/// What `ServerCore` wants done; called while it works, in the order in which things happened.
///
/// A gate is a zxid: what carries it may leave once that transaction is durable, and leaves in order of its connection.
public protocol ServerOutput: AnyObject {
    /// A transaction for the log: its header, record and digest.
    func log(zxid: Int64, entry: Bytes)
    /// A whole frame, length included.
    func send(_ frame: Bytes, to connection: Int, gate: Int64, _ info: FrameInfo)
    /// Ends the connection after what was sent to it before.
    func close(_ connection: Int, gate: Int64, reason: String)
    /// An event had this many watchers.
    func told(_ type: EventType, watchers: Int)
    /// A request read or changed the znode at `path`; `bytes` of path, data and, for reads, stat.
    func used(_ path: String, isWrite: Bool, bytes: Int)
    /// A transaction changed so many znodes, parents of new and deleted ones among them.
    func changed(_ znodes: Int)
    /// getData or getChildren2 was answered, as the last one of that znode was where `isAgain`.
    func read(_ opCode: OpCode, isAgain: Bool)
    /// A hard quota refused a request for `path`.
    func refusedByQuota(_ path: String)
    /// A session was not heard of in time; the transaction of its end is the gate.
    func expired(gate: Int64)
    /// Something worth a line in the log.
    func note(_ level: NoteLevel, _ message: String)
}

public enum NoteLevel: Sendable { case debug, info, warn, error }
