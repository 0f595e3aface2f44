import struct KafkaProto.DecodeError
import Platform
import ZooKeeperProto

extension ServerCore: RecoveryTarget {
    public func reset() {
        tree.reset()
        sessions.removeAll()
    }

    public func makeEmptyTree() {
        tree.makeEmptyTree()
        sessions.removeAll()
    }

    public func load(_ session: SnapshotSession) { sessions.add(session.id, timeoutMs: session.timeoutMs, nowMs: 0) }

    public func load(_ acl: SnapshotACL) { tree.load(acl) }

    public func load(_ node: SnapshotNode) throws(RecoveryRefusal) { try tree.load(node) }

    public func snapshotLoaded(zxid: Int64) { tree.snapshotLoaded(zxid: zxid) }

    public func replay(_ header: TxnHeader, _ body: inout JuteReader) throws(RecoveryRefusal) -> TxnDigest? {
        do throws(DecodeError) {
            let txn = try TxnBody(type: header.type, from: &body)
            switch txn {
            case .createSession(let session): sessions.add(header.clientId, timeoutMs: session.timeOut, nowMs: 0)
            case .closeSession: sessions.remove(header.clientId)
            default: break
            }
            tree.apply(header, txn)
            return body.remaining == 0 ? nil : try body.record(TxnDigest.self)
        } catch {
            throw RecoveryRefusal("\(error)")
        }
    }
}
