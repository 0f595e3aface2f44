import KafkaProto
import Platform

/// What one transaction does to the tree and the sessions: the body behind a `TxnHeader`, whose `type` names the case.
public enum TxnBody: Sendable, Equatable {
    /// Of type create or create2, which are logged alike.
    case create(CreateTxn, type: OpCode)
    case createContainer(CreateContainerTxn)
    case createTTL(CreateTTLTxn)
    /// Of type delete or deleteContainer.
    case delete(DeleteTxn, type: OpCode)
    /// Of type setData or reconfig.
    case setData(SetDataTxn, type: OpCode)
    case setACL(SetACLTxn)
    /// Only inside of a multi.
    case check(CheckVersionTxn)
    case multi([TxnBody])
    case createSession(CreateSessionTxn)
    /// Nil in logs before 3.6: the tree itself tells which ephemeral znodes go.
    case closeSession(CloseSessionTxn?)
    case error(ErrorTxn)

    public var type: OpCode {
        switch self {
        case .create(_, let type), .delete(_, let type), .setData(_, let type): type
        case .createContainer: .createContainer
        case .createTTL: .createTTL
        case .setACL: .setACL
        case .check: .check
        case .multi: .multi
        case .createSession: .createSession
        case .closeSession: .closeSession
        case .error: .error
        }
    }

    /// Reads the body of a transaction of `type`, and nothing behind it.
    public init(type: Int32, from reader: inout JuteReader) throws(DecodeError) {
        switch OpCode(rawValue: type) {
        case .create: self = .create(try Self.create(from: &reader), type: .create)
        case .create2: self = .create(try Self.create(from: &reader), type: .create2)
        case .createContainer: self = .createContainer(try reader.record(CreateContainerTxn.self))
        case .createTTL: self = .createTTL(try reader.record(CreateTTLTxn.self))
        case .delete: self = .delete(try reader.record(DeleteTxn.self), type: .delete)
        case .deleteContainer: self = .delete(try reader.record(DeleteTxn.self), type: .deleteContainer)
        case .setData: self = .setData(try reader.record(SetDataTxn.self), type: .setData)
        case .reconfig: self = .setData(try reader.record(SetDataTxn.self), type: .reconfig)
        case .setACL: self = .setACL(try reader.record(SetACLTxn.self))
        case .check: self = .check(try reader.record(CheckVersionTxn.self))
        case .createSession: self = .createSession(try reader.record(CreateSessionTxn.self))
        case .closeSession: self = .closeSession(reader.remaining == 0 ? nil : try reader.record(CloseSessionTxn.self))
        case .error: self = .error(try reader.record(ErrorTxn.self))
        case .multi:
            var bodies: [TxnBody] = []
            for part in try reader.record(MultiTxn.self).txns ?? [] {
                guard part.type != OpCode.multi.rawValue else { throw reader.failure("a multi inside of a multi") }
                var inner = JuteReader(part.data ?? .empty)
                bodies.append(try TxnBody(type: part.type, from: &inner))
            }
            self = .multi(bodies)
        default: throw reader.failure("\(type) is no type of a transaction")
        }
    }

    /// A create, also as ZooKeeper 3.3 and older wrote it: without the parent's cversion.
    private static func create(from reader: inout JuteReader) throws(DecodeError) -> CreateTxn {
        let old = try reader.record(CreateTxnV0.self)
        return CreateTxn(
            path: old.path, data: old.data, acl: old.acl, ephemeral: old.ephemeral,
            parentCVersion: reader.remaining < 4 ? -1 : try reader.int32())
    }

    public func encode(to writer: inout JuteWriter) {
        switch self {
        case .create(let txn, _): txn.encode(to: &writer)
        case .createContainer(let txn): txn.encode(to: &writer)
        case .createTTL(let txn): txn.encode(to: &writer)
        case .delete(let txn, _): txn.encode(to: &writer)
        case .setData(let txn, _): txn.encode(to: &writer)
        case .setACL(let txn): txn.encode(to: &writer)
        case .check(let txn): txn.encode(to: &writer)
        case .createSession(let txn): txn.encode(to: &writer)
        case .closeSession(let txn): txn?.encode(to: &writer)
        case .error(let txn): txn.encode(to: &writer)
        case .multi(let bodies):
            writer.int32(Int32(bodies.count))
            for body in bodies {
                writer.int32(body.type.rawValue)
                let start = writer.count
                writer.int32(0)
                body.encode(to: &writer)
                writer.patch(int32: Int32(writer.count - start - 4), at: start)
            }
        }
    }
}
