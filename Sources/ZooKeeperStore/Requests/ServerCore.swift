import Platform
import ZooKeeperProto

/// The server without its sockets and files: tree, sessions, watches and who is connected.
///
/// Frames and the time go in; what to log, send and close comes out by `ServerOutput`. A change is applied at once and
/// shown by replies and events that carry its zxid as their gate; a read carries the newest zxid it shows, so it is not
/// held up by writes that it does not show.
public final class ServerCore: @unchecked Sendable {
    // Sendable: it belongs to one thread at a time: to the one that recovers, then to the loop.

    public struct Options: Sendable {
        public var tickTimeMs: Int32 = 3000
        /// Bounds of what clients may ask for as timeout of their sessions, in milliseconds.
        public var sessionTimeoutMinMs: Int32 = 6000
        public var sessionTimeoutMaxMs: Int32 = 60000
        public var extendedTypes = false
        public var enforcesQuota = false
        public var digestEnabled = true
        public var closeSessionTxn = true
        public var reconfigEnabled = false
        public var skipACL = false
        public var superDigest: String?
        /// Only who has logged in by one of these gets anything done (`sessionRequireClientSASLAuth`, `enforce.auth.schemes`); empty: everybody.
        public var requiredSchemes: Set<String> = []
        /// Passwords by user, for DIGEST-MD5; nil: no SASL.
        public var saslUsers: [String: String]?
        /// The SASL user who may do everything (`superUser`).
        public var saslSuperUser: String?
        /// A client whose SASL login failed stays connected, as nobody (`allowSaslFailedClients`).
        public var allowsFailedSASL = false

        public init() {}
    }

    struct Connection {
        var session: Int64 = 0
        var timeoutMs: Int32 = 0
        var identities: [Id]
        let peer: String
        /// The highest zxid a reply has told the client.
        var toldZxid: Int64 = 0
        /// A SASL login under way.
        var sasl: SASLDigest?
        /// The transaction that makes its session has been asked for.
        var isEstablished = false
        var isClosing = false
    }

    public let options: Options
    public weak var output: (any ServerOutput)?
    let tree: ZnodeTree
    let access: AccessControl
    var sessions: SessionTable
    var dataWatches = WatchTable()
    var childWatches = WatchTable()
    var connections: [Int: Connection] = [:]
    var connectionOfSession: [Int64: Int] = [:]
    /// All up to it is on disk.
    public private(set) var durableZxid: Int64 = 0
    private var lastCreatedZxid: Int64 = 0

    /// - Parameter seed: milliseconds since 1970, from which session numbers come.
    public init(_ options: Options, seed: Int64) {
        self.options = options
        access = AccessControl(superDigest: options.superDigest, skipACL: options.skipACL)
        sessions = SessionTable(tickMs: options.tickTimeMs, seed: seed)
        tree = ZnodeTree(digestEnabled: options.digestEnabled)
        tree.extendedTypes = options.extendedTypes
    }

    public var lastZxid: Int64 { tree.lastZxid }
    public var treeDigest: Int64 { Int64(bitPattern: tree.treeDigest) }

    /// Recovery is over: sessions get their whole timeouts.
    public func start(nowMs: Int64) {
        tree.dropUnusedACLs()
        durableZxid = tree.lastZxid
        sessions.restartAll(nowMs: nowMs)
    }

    public func becameDurable(_ zxid: Int64) { durableZxid = max(durableZxid, zxid) }

    // MARK: Connections

    /// A client has connected.
    /// - Parameters:
    ///   - identities: what is known of it beside its address, for example by its certificate.
    public func connected(_ connection: Int, peer: String, identities: [Id] = []) {
        connections[connection] = Connection(identities: [Id(scheme: "ip", id: peer)] + identities, peer: peer)
    }

    /// The connection is gone; its session goes on until its timeout.
    public func disconnected(_ connection: Int) {
        guard let gone = connections.removeValue(forKey: connection) else { return }
        dataWatches.removeAll(of: connection)
        childWatches.removeAll(of: connection)
        if connectionOfSession[gone.session] == connection { connectionOfSession[gone.session] = nil }
    }

    /// Whether its session stands.
    public func isEstablished(_ connection: Int) -> Bool { connections[connection]?.isEstablished ?? false }
    public func session(of connection: Int) -> Int64 { connections[connection]?.session ?? 0 }
    public func timeoutMs(of connection: Int) -> Int32 { connections[connection]?.timeoutMs ?? 0 }
    public func add(_ identity: Id, to connection: Int) {
        if connections[connection]?.identities.contains(identity) == false {
            connections[connection]?.identities.append(identity)
        }
    }

    /// The first frame of a connection, without its length.
    /// - Returns: false where the connection must end at once; why has been noted.
    public func connect(_ connection: Int, frame: Bytes, nowMs: Int64, wallMs: Int64) -> Bool {
        guard let client = connections[connection], !client.isEstablished else { return false }
        let request: ConnectRequest
        do {
            request = try ConnectRequest(frame: frame)
        } catch {
            output?.note(.warn, "Connection from \(client.peer) does not begin with a connect request (\(error)), closing it")
            return false
        }
        if request.lastZxidSeen > tree.lastZxid {
            output?.note(
                .info,
                "Refusing session request for client \(client.peer) as it has seen zxid 0x\(hex(request.lastZxidSeen)) our last "
                    + "zxid is 0x\(hex(tree.lastZxid)) client must try another server")
            return false
        }
        let timeout = min(max(request.timeOut, options.sessionTimeoutMinMs), options.sessionTimeoutMaxMs)
        connections[connection]?.timeoutMs = timeout
        connections[connection]?.toldZxid = max(0, request.lastZxidSeen)
        if request.sessionId == 0 {
            let id = sessions.makeID()
            sessions.add(id, timeoutMs: timeout, nowMs: nowMs)
            own(id, connection)
            let header = commit(.createSession(CreateSessionTxn(timeOut: timeout)), session: id, cxid: 0, wallMs: wallMs).header
            answerConnect(connection, valid: true, gate: header.zxid)
            return true
        }
        return reconnect(connection, request, timeout, nowMs: nowMs)
    }

    private func reconnect(_ connection: Int, _ request: ConnectRequest, _ timeout: Int32, nowMs: Int64) -> Bool {
        let id = request.sessionId
        if let other = connectionOfSession[id], other != connection {
            output?.close(other, gate: 0, reason: "the session went to another connection")
        }
        let isKnown = request.passwd == SessionPassword.of(id)
        if !isKnown { output?.note(.warn, "Incorrect password from \(connections[connection]?.peer ?? "") for session 0x\(hex(id))") }
        if isKnown && sessions.touch(id, timeoutMs: timeout, nowMs: nowMs) {
            own(id, connection)
            answerConnect(connection, valid: true, gate: 0)
        } else {
            output?.note(
                .info, "Invalid session 0x\(hex(id)) for client \(connections[connection]?.peer ?? ""), probably expired")
            answerConnect(connection, valid: false, gate: 0)
            connections[connection]?.isClosing = true
            output?.close(connection, gate: 0, reason: "the session has expired")
        }
        return true
    }

    private func own(_ session: Int64, _ connection: Int) {
        connections[connection]?.session = session
        connections[connection]?.isEstablished = true
        connectionOfSession[session] = connection
    }

    private func answerConnect(_ connection: Int, valid: Bool, gate: Int64) {
        guard let client = connections[connection] else { return }
        let response = ConnectResponse(
            protocolVersion: 0, timeOut: valid ? client.timeoutMs : 0, sessionId: valid ? client.session : 0,
            passwd: valid ? SessionPassword.of(client.session) : SessionPassword.none, readOnly: false)
        output?.send(
            JuteWriter.frame { $0.record(response) }, to: connection, gate: gate, FrameInfo(.connect, zxid: gate, opCode: .createSession))
    }

    // MARK: Transactions

    /// Gives a change its zxid, applies it, logs it and tells the watches.
    func commit(_ body: TxnBody, session: Int64, cxid: Int32, wallMs: Int64) -> (header: TxnHeader, result: TxnResult) {
        let header = TxnHeader(
            clientId: session, cxid: cxid, zxid: tree.lastZxid + 1, time: wallMs, type: body.type.rawValue)
        tree.keepsEvents = dataWatches.count > 0 || childWatches.count > 0
        let result = tree.apply(header, body)
        var writer = JuteWriter(capacity: 256)
        writer.record(header)
        body.encode(to: &writer)
        if body.type != .error, let digest = tree.digest { writer.record(digest) }
        output?.log(zxid: header.zxid, entry: writer.finish())
        countWrites(body)
        if !tree.events.isEmpty {
            let events = tree.events
            tree.events.removeAll(keepingCapacity: true)
            for event in events { tell(event) }
        }
        return (header, result)
    }

    private func countWrites(_ body: TxnBody) {
        let znodes = count(body)
        if znodes > 0 { output?.changed(znodes) }
    }

    /// Tells what is written, and gives how many znodes change with their parents.
    private func count(_ body: TxnBody) -> Int {
        switch body {
        case .create(let txn, _): wrote(txn.path, txn.data)
        case .createContainer(let txn): wrote(txn.path, txn.data)
        case .createTTL(let txn): wrote(txn.path, txn.data)
        case .delete(let txn, _): wrote(txn.path, nil)
        case .setData(let txn, _):
            wrote(txn.path, txn.data)
            return 1
        case .setACL: return 1
        case .closeSession(let txn):
            let paths = txn?.paths2Delete ?? []
            for path in paths { wrote(path, nil) }
            return 2 * paths.count
        case .multi(let bodies): return bodies.reduce(0) { $0 + count($1) }
        default: return 0
        }
        return 2
    }

    private func wrote(_ path: String?, _ data: Bytes?) {
        if let path { output?.used(path, isWrite: true, bytes: path.utf8.count + (data?.count ?? 0)) }
    }

    private func tell(_ event: TreeEvent) {
        switch event.type {
        case .nodeChildrenChanged: tell(event, childWatches.trigger(event.path))
        case .nodeDeleted:
            let told = dataWatches.trigger(event.path)
            tell(event, told)
            let others = childWatches.trigger(event.path)
            tell(event, told.isEmpty ? others : others.filter { !told.contains($0) })
        default: tell(event, dataWatches.trigger(event.path))
        }
    }

    private func tell(_ event: TreeEvent, _ watchers: [Int]) {
        if watchers.isEmpty { return }
        output?.told(event.type, watchers: watchers.count)
        for watcher in watchers {
            guard let client = connections[watcher], access.allows(event.acl, Permissions.read, client.identities) else { continue }
            send(event.type, event.path, to: watcher, zxid: event.zxid, gate: event.zxid)
        }
    }

    /// - Parameter zxid: what the event's header says; -1 where no transaction is meant.
    func send(_ type: EventType, _ path: String, to connection: Int, zxid: Int64, gate: Int64) {
        let frame = JuteWriter.frame { writer in
            writer.record(ReplyHeader(xid: SpecialXid.notification, zxid: zxid, err: 0))
            writer.record(WatcherEvent(type: type.rawValue, state: KeeperState.syncConnected.rawValue, path: path))
        }
        output?.send(frame, to: connection, gate: gate, FrameInfo(.event, xid: SpecialXid.notification, zxid: zxid))
    }

    // MARK: Time

    /// Ends sessions that were not heard of, and deletes containers and TTL znodes that have had their time; call it every
    /// tick or more often.
    public func tick(nowMs: Int64, wallMs: Int64) {
        for id in sessions.expire(nowMs: nowMs) {
            output?.note(.info, "Expiring session 0x\(hex(id)), timeout of \(sessions.timeoutMs(id) ?? 0)ms exceeded")
            endSession(id, cxid: 0, wallMs: wallMs)
            output?.expired(gate: tree.lastZxid)
        }
    }

    /// Ends a session as its client's close would.
    func endSession(_ id: Int64, cxid: Int32, wallMs: Int64) {
        guard sessions.contains(id) else { return }
        let connection = connectionOfSession[id]
        let header = closeSession(id, cxid: cxid, wallMs: wallMs)
        if let connection { output?.close(connection, gate: header.zxid, reason: "the session has expired") }
    }

    func closeSession(_ id: Int64, cxid: Int32, wallMs: Int64) -> TxnHeader {
        sessions.close(id)
        let paths = tree.ephemeralPathsAsListed(id)
        let body = TxnBody.closeSession(options.closeSessionTxn ? CloseSessionTxn(paths2Delete: paths) : nil)
        let header = commit(body, session: id, cxid: cxid, wallMs: wallMs).header
        sessions.remove(id)
        connectionOfSession[id] = nil
        return header
    }

    /// Ends a session from outside (AdminServer, tests).
    public func expire(session id: Int64, wallMs: Int64) { endSession(id, cxid: 0, wallMs: wallMs) }

    /// Deletes containers that have lost all children and TTL znodes without children whose time is over.
    /// - Parameters:
    ///   - neverUsedMs: containers that never had a child go after this time; 0: they stay.
    ///   - most: deletes no more than this many.
    public func cleanContainers(neverUsedMs: Int64, most: Int, wallMs: Int64) {
        var due: [String] = []
        for node in tree.containers where tree.nodes.childCount(node) == 0 {
            let stat = tree.nodes.stat(node)
            let wasUsed = stat.cversion > 0
            if wasUsed || neverUsedMs > 0 && wallMs - stat.ctime > neverUsedMs { due.append(tree.nodes.path(node)) }
        }
        for node in tree.ttlNodes where tree.nodes.childCount(node) == 0 {
            let stat = tree.nodes.stat(node)
            guard let ttl = EphemeralOwner.ttl(of: stat.ephemeralOwner, extended: true), ttl > 0, wallMs - stat.mtime > ttl
            else { continue }
            due.append(tree.nodes.path(node))
        }
        for path in due.prefix(most) {
            var preparation = Preparation(
                tree: tree, access: access, identities: [], session: 0, enforcesQuota: false)
            do throws(ZooKeeperError) {
                let body = try preparation.deleteContainer(path)
                output?.note(.info, "Attempting to delete candidate container: \(path)")
                _ = commit(body, session: 0, cxid: 0, wallMs: wallMs)
            } catch {
                output?.note(.error, "Could not delete container \(path): \(error)")
            }
        }
    }

    func hex(_ number: Int64) -> String { String(UInt64(bitPattern: number), radix: 16) }
}
