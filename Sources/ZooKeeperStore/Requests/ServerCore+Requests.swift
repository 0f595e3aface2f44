import struct KafkaProto.DecodeError
import Platform
import ZooKeeperProto

extension ServerCore {
    /// A frame of a connection whose session stands, without its length.
    /// - Returns: false where the connection must end at once; why has been noted.
    public func request(_ connection: Int, frame: Bytes, nowMs: Int64, wallMs: Int64) -> Bool {
        guard let client = connections[connection], client.isEstablished, !client.isClosing else { return false }
        var reader = JuteReader(frame)
        let header: RequestHeader
        do {
            header = try reader.record(RequestHeader.self)
        } catch {
            output?.note(.warn, "Connection from \(client.peer) sent a frame that is no request (\(error)), closing it")
            return false
        }
        _ = sessions.touch(client.session, nowMs: nowMs)
        let opCode = OpCode(rawValue: header.type)
        let call = Call(core: self, connection: connection, client: client, header: header, opCode: opCode, wallMs: wallMs)
        guard let opCode, Call.isKnown(opCode) else {
            output?.note(.warn, "Received packet at server of unknown type \(header.type) from \(client.peer)")
            call.fail(.unimplemented, gate: 0, zxid: -1)
            connections[connection]?.isClosing = true
            output?.close(connection, gate: 0, reason: "an unknown request")
            return true
        }
        if !options.requiredSchemes.isEmpty && opCode != .sasl && opCode != .auth && opCode != .ping && opCode != .closeSession
            && !client.identities.contains(where: { options.requiredSchemes.contains($0.scheme ?? "") })
        {
            let schemes = options.requiredSchemes.sorted().joined(separator: ", ")
            output?.note(.warn, "Client \(client.peer) has not authenticated by \(schemes), which is required; closing it")
            call.fail(.sessionClosedRequireSaslAuth, gate: 0, zxid: 0)
            connections[connection]?.isClosing = true
            output?.close(connection, gate: 0, reason: "no login")
            return true
        }
        do throws(DecodeError) {
            try call.run(opCode, &reader)
        } catch {
            output?.note(.warn, "Request of type \(opCode) from \(client.peer) cannot be read: \(error)")
            call.refuseUnreadable()
        }
        return true
    }
}

/// One request while it is answered.
struct Call {
    let core: ServerCore
    let connection: Int
    let client: ServerCore.Connection
    let header: RequestHeader
    let opCode: OpCode?
    let wallMs: Int64

    static func isKnown(_ opCode: OpCode) -> Bool {
        switch opCode {
        case .notification, .createSession, .error: false
        default: true
        }
    }

    private var tree: ZnodeTree { core.tree }

    // MARK: Replies

    /// A reply's zxid is not above what is durable, except for what the reply itself shows: a client that has seen a zxid
    /// refuses servers that have not.
    private func reply(
        gate: Int64, _ code: ZooKeeperError.Code = .ok, zxid fixed: Int64? = nil, _ body: (inout JuteWriter) -> Void = { _ in }
    ) {
        let zxid = fixed ?? max(gate, core.durableZxid, core.connections[connection]?.toldZxid ?? 0)
        if fixed == nil { core.connections[connection]?.toldZxid = zxid }
        let frame = JuteWriter.frame(capacity: 256) { writer in
            writer.int32(header.xid)
            writer.int64(zxid)
            writer.int32(code.rawValue)
            body(&writer)
        }
        core.output?.send(
            frame, to: connection, gate: gate, FrameInfo(.reply, xid: header.xid, zxid: zxid, opCode: opCode, code: code))
    }

    func fail(_ code: ZooKeeperError.Code, gate: Int64, zxid: Int64? = nil) { reply(gate: gate, code, zxid: zxid) }

    /// Refuses a request: one that asked for a change takes a zxid for that, as in ZooKeeper.
    func refuse(_ error: ZooKeeperError) {
        if opCode?.isWrite == true {
            let body = TxnBody.error(ErrorTxn(err: error.code.rawValue))
            let header = core.commit(body, session: client.session, cxid: header.xid, wallMs: wallMs).header
            reply(gate: header.zxid, error.code)
        } else {
            // The absence of a node shows a delete, a refusal an ACL.
            reply(gate: max(tree.lastDeleteZxid, tree.lastACLZxid), error.code)
        }
    }

    /// Of changes, only a multi that cannot be read takes a zxid.
    func refuseUnreadable() {
        if opCode == .multi { refuse(ZooKeeperError(.marshallingError)) } else { fail(.marshallingError, gate: 0) }
    }

    /// The newest transaction that reading `node` shows.
    private func gate(_ node: ZnodeID) -> Int64 {
        let stat = tree.nodes.stat(node)
        return max(max(stat.mzxid, stat.pzxid), max(stat.czxid, tree.lastACLZxid))
    }

    // MARK: Requests

    func run(_ opCode: OpCode, _ reader: inout JuteReader) throws(DecodeError) {
        switch opCode {
        case .ping: reply(gate: 0)
        case .auth: authenticate(try reader.record(AuthPacket.self))
        case .sasl: saslLogin(try reader.record(GetSASLRequest.self).token ?? .empty)
        case .closeSession:
            let closed = core.closeSession(client.session, cxid: header.xid, wallMs: wallMs)
            core.connections[connection]?.isClosing = true
            reply(gate: closed.zxid)
            core.output?.close(connection, gate: closed.zxid, reason: "the client closed the session")
        case .create, .create2, .createContainer, .createTTL, .delete, .deleteContainer, .setData, .setACL, .check, .multi, .reconfig:
            try change(opCode, &reader)
        case .setWatches:
            let r = try reader.record(SetWatches.self)
            resetWatches(
                SetWatches2(
                    relativeZxid: r.relativeZxid, dataWatches: r.dataWatches, existWatches: r.existWatches,
                    childWatches: r.childWatches, persistentWatches: nil, persistentRecursiveWatches: nil))
        case .setWatches2: resetWatches(try reader.record(SetWatches2.self))
        default:
            let failure = try read(opCode, &reader)
            if let failure { refuse(failure) }
        }
    }

    // MARK: Changes

    private func change(_ opCode: OpCode, _ reader: inout JuteReader) throws(DecodeError) {
        var preparation = Preparation(
            tree: tree, access: core.access, identities: client.identities, session: client.session,
            enforcesQuota: core.options.enforcesQuota, isMulti: opCode == .multi)
        let prepared: Result<TxnBody, ZooKeeperError>
        switch opCode {
        case .create, .create2, .createContainer:
            let r = try reader.record(CreateRequest.self)
            let kind: Preparation.CreateKind = opCode == .create ? .create : opCode == .create2 ? .create2 : .container
            prepared = Result { () throws(ZooKeeperError) in try preparation.create(kind, r) }
        case .createTTL:
            let r = try reader.record(CreateTTLRequest.self)
            prepared = Result { () throws(ZooKeeperError) in try preparation.create(r) }
        case .delete:
            let r = try reader.record(DeleteRequest.self)
            prepared = Result { () throws(ZooKeeperError) in try preparation.delete(r) }
        case .deleteContainer:
            let path = try reader.record(SyncRequest.self).path ?? ""
            prepared = Result { () throws(ZooKeeperError) in try preparation.deleteContainer(path) }
        case .setData:
            let r = try reader.record(SetDataRequest.self)
            prepared = Result { () throws(ZooKeeperError) in try preparation.setData(r) }
        case .setACL:
            let r = try reader.record(SetACLRequest.self)
            prepared = Result { () throws(ZooKeeperError) in try preparation.setACL(r) }
        case .check:
            let r = try reader.record(CheckVersionRequest.self)
            prepared = Result { () throws(ZooKeeperError) in try preparation.check(r) }
        case .multi:
            let r = try reader.record(MultiRequest.self)
            prepared = .success(preparation.multi(r.operations))
        default:
            _ = try reader.record(ReconfigRequest.self)
            // As a ZooKeeper that stands alone refuses it.
            prepared = .failure(ZooKeeperError(core.options.reconfigEnabled ? .unimplemented : .reconfigDisabled))
        }
        for warning in preparation.warnings { core.output?.note(.warn, warning) }
        for path in preparation.quotaRefusals { core.output?.refusedByQuota(path) }
        let body: TxnBody
        switch prepared {
        case .success(let made): body = made
        case .failure(let error): return refuse(error)
        }
        let (made, result) = core.commit(body, session: client.session, cxid: header.xid, wallMs: wallMs)
        guard result.code == .ok else { return reply(gate: made.zxid, result.code) }
        reply(gate: made.zxid) { writer in
            switch opCode {
            case .create: writer.string(result.path)
            case .create2, .createContainer, .createTTL:
                writer.string(result.path)
                if let stat = result.stat { writer.record(stat) }
            case .setData, .setACL: if let stat = result.stat { writer.record(stat) }
            case .check: if let stat = tree.node(result.path ?? "").map(tree.replyStat) { writer.record(stat) }
            case .multi: writer.record(MultiResponse(result.parts.map(Call.answer)))
            default: break
            }
        }
    }

    private static func answer(_ part: TxnResult.Part) -> MultiResult {
        let result = part.result
        switch part.type {
        case .create: return .create(CreateResponse(path: result.path))
        case .create2, .createContainer, .createTTL:
            return result.stat.map { .create2(Create2Response(path: result.path, stat: $0)) } ?? .error(result.code)
        case .delete, .deleteContainer: return .delete
        case .setData: return result.stat.map { .setData(SetDataResponse(stat: $0)) } ?? .error(result.code)
        case .check: return .check
        default: return .error(result.code)
        }
    }

    // MARK: Reads

    private func existing(_ path: String?) throws(ZooKeeperError) -> (ZnodeID, String) {
        guard let path, let node = tree.node(path) else { throw ZooKeeperError(.noNode, path: path) }
        return (node, path)
    }

    private func readable(_ path: String?) throws(ZooKeeperError) -> (ZnodeID, String) {
        let (node, path) = try existing(path)
        try core.access.check(tree.acl(of: node), Permissions.read, client.identities, path: path)
        return (node, path)
    }

    private func watch(_ path: String, _ wanted: Bool, children: Bool = false) {
        guard wanted else { return }
        if children { core.childWatches.add(path, connection, .standard) } else { core.dataWatches.add(path, connection, .standard) }
    }

    /// - Returns: why it is refused, nil where it was answered.
    private func read(_ opCode: OpCode, _ reader: inout JuteReader) throws(DecodeError) -> ZooKeeperError? {
        switch opCode {
        case .exists:
            let r = try reader.record(ExistsRequest.self)
            guard let path = r.path, !path.utf8.contains(0) else { return ZooKeeperError(.badArguments, path: r.path) }
            if let node = tree.node(path), !core.access.allows(tree.acl(of: node), Permissions.read, client.identities) {
                return ZooKeeperError(.noAuth, path: path)
            }
            watch(path, r.watch)
            guard let node = tree.node(path) else { return ZooKeeperError(.noNode, path: path) }
            used(path, 0)
            reply(gate: gate(node)) { $0.record(tree.replyStat(node)) }
        case .getData:
            let r = try reader.record(GetDataRequest.self)
            return answer { () throws(ZooKeeperError) in
                let (node, path) = try readable(r.path)
                watch(path, r.watch)
                // What is used of a quota changes without a trace in the stat.
                let isQuota = path.utf8.starts(with: ZnodePath.quotaZookeeper.utf8)
                used(path, tree.nodes.dataCount(node))
                core.output?.read(.getData, isAgain: tree.read(node, .data))
                reply(gate: isQuota ? tree.lastZxid : gate(node)) { writer in
                    if let data = tree.nodes.dataBytes(node) { writer.buffer(data) } else { writer.buffer(nil) }
                    writer.record(tree.replyStat(node))
                }
            }
        case .getChildren, .getChildren2:
            // Both requests have the same shape.
            let r = try reader.record(GetChildrenRequest.self)
            return answer { () throws(ZooKeeperError) in
                let (node, path) = try readable(r.path)
                watch(path, r.watch, children: true)
                let children = tree.nodes.children(node)
                used(path, children.reduce(0) { $0 + tree.nodes.nameCount($1) })
                if opCode == .getChildren2 { core.output?.read(.getChildren2, isAgain: tree.read(node, .children)) }
                reply(gate: gate(node)) { writer in
                    writer.int32(Int32(children.count))
                    for child in children { writer.buffer(tree.nodes.nameBytes(child)) }
                    if opCode == .getChildren2 { writer.record(tree.replyStat(node)) }
                }
            }
        case .getAllChildrenNumber:
            let r = try reader.record(GetAllChildrenNumberRequest.self)
            return answer { () throws(ZooKeeperError) in
                let (node, _) = try readable(r.path)
                let count = tree.descendantCount(node)
                reply(gate: tree.lastZxid) { $0.int32(Int32(truncatingIfNeeded: count)) }
            }
        case .getACL:
            let r = try reader.record(GetACLRequest.self)
            return answer { () throws(ZooKeeperError) in
                let (node, path) = try existing(r.path)
                let acl = tree.acl(of: node)
                try core.access.check(acl, Permissions.read | Permissions.admin, client.identities, path: path)
                let mayAdminister = core.access.allows(acl, Permissions.admin, client.identities)
                reply(gate: gate(node)) { writer in
                    writer.vector(mayAdminister ? acl : AccessControl.masked(acl))
                    writer.record(tree.replyStat(node))
                }
            }
        case .getEphemerals:
            let prefix = try reader.record(GetEphemeralsRequest.self).prefixPath ?? ""
            // Clients print them as they come.
            var paths = tree.ephemeralPathsAsListed(client.session)
            if !prefix.isEmpty && prefix != "/" { paths = paths.filter { $0.utf8.starts(with: prefix.utf8) } }
            reply(gate: tree.lastZxid) { $0.strings(paths) }
        case .sync:
            let path = try reader.record(SyncRequest.self).path
            reply(gate: tree.lastZxid) { $0.string(path) }
        case .multiRead: reads(try reader.record(MultiRequest.self))
        case .addWatch:
            let r = try reader.record(AddWatchRequest.self)
            guard let path = r.path, let mode = AddWatchMode(rawValue: r.mode) else {
                return ZooKeeperError(.marshallingError, path: r.path)
            }
            addWatch(path, mode)
            reply(gate: 0) { $0.int32(0) }
        case .checkWatches:
            let r = try reader.record(CheckWatchesRequest.self)
            guard let path = r.path, let type = WatcherType(rawValue: r.type) else {
                return ZooKeeperError(.marshallingError, path: r.path)
            }
            if !hasWatch(path, type) { return ZooKeeperError(.noWatcher, path: path) }
            reply(gate: 0)
        case .removeWatches:
            let r = try reader.record(RemoveWatchesRequest.self)
            guard let path = r.path, let type = WatcherType(rawValue: r.type) else {
                return ZooKeeperError(.marshallingError, path: r.path)
            }
            if !removeWatch(path, type) { return ZooKeeperError(.noWatcher, path: path) }
            reply(gate: 0)
        case .whoAmI:
            let identities = client.identities.reversed().map { id in
                ClientInfo(authScheme: id.scheme, user: id.scheme == "digest" ? id.id.map { String($0.prefix { $0 != ":" }) } : id.id)
            }
            reply(gate: 0) { $0.vector(identities) }
        default: return ZooKeeperError(.unimplemented)
        }
        return nil
    }

    /// With a stat, which has 68 bytes.
    private func used(_ path: String, _ bytes: Int) {
        core.output?.used(path, isWrite: false, bytes: path.utf8.count + bytes + Stat.sizeMin)
    }

    private func answer(_ body: () throws(ZooKeeperError) -> Void) -> ZooKeeperError? {
        do throws(ZooKeeperError) {
            try body()
            return nil
        } catch {
            return error
        }
    }

    private func reads(_ request: MultiRequest) {
        var newest = max(tree.lastDeleteZxid, tree.lastACLZxid)
        var results: [MultiResult] = []
        for operation in request.operations {
            do throws(ZooKeeperError) {
                switch operation {
                case .getChildren(let r):
                    let (node, path) = try readable(r.path)
                    watch(path, r.watch, children: true)
                    newest = max(newest, gate(node))
                    results.append(.getChildren(GetChildrenResponse(children: tree.nodes.children(node).map { tree.nodes.name($0) })))
                case .getData(let r):
                    let (node, path) = try readable(r.path)
                    watch(path, r.watch)
                    newest = max(newest, gate(node))
                    results.append(.getData(GetDataResponse(data: tree.nodes.data(node), stat: tree.replyStat(node))))
                default: throw ZooKeeperError(.badArguments)
                }
            } catch {
                results.append(.error(error.code))
            }
        }
        reply(gate: newest) { $0.record(MultiResponse(results)) }
    }

    // MARK: Watches

    private func addWatch(_ path: String, _ mode: AddWatchMode) {
        switch mode {
        case .persistent:
            core.dataWatches.add(path, connection, .persistent)
            core.childWatches.add(path, connection, .persistent)
        case .persistentRecursive: core.dataWatches.add(path, connection, .recursive)
        }
    }

    private func hasWatch(_ path: String, _ type: WatcherType) -> Bool {
        switch type {
        case .children: core.childWatches.contains(path, connection, .standard)
        case .data: core.dataWatches.contains(path, connection, .standard)
        case .persistent: core.dataWatches.contains(path, connection, .persistent)
        case .persistentRecursive: core.dataWatches.contains(path, connection, .recursive)
        case .any: core.childWatches.contains(path, connection, nil) || core.dataWatches.contains(path, connection, nil)
        }
    }

    private func removeWatch(_ path: String, _ type: WatcherType) -> Bool {
        switch type {
        case .children: return core.childWatches.remove(path, connection, .standard)
        case .data: return core.dataWatches.remove(path, connection, .standard)
        case .persistent:
            let fromChildren = core.childWatches.remove(path, connection, .persistent)
            return core.dataWatches.remove(path, connection, .persistent) || fromChildren
        case .persistentRecursive: return core.dataWatches.remove(path, connection, .recursive)
        case .any:
            let fromChildren = core.childWatches.remove(path, connection, nil)
            return core.dataWatches.remove(path, connection, nil) || fromChildren
        }
    }

    /// A client that has reconnected tells which watches it had: those that missed something are told at once.
    private func resetWatches(_ request: SetWatches2) {
        let since = request.relativeZxid
        func tell(_ type: EventType, _ path: String) { core.send(type, path, to: connection, zxid: -1, gate: tree.lastZxid) }
        for case let path? in request.dataWatches ?? [] {
            if let node = tree.node(path) {
                if tree.nodes.stat(node).mzxid > since { tell(.nodeDataChanged, path) } else { watch(path, true) }
            } else {
                tell(.nodeDeleted, path)
            }
        }
        for case let path? in request.existWatches ?? [] {
            if tree.node(path) != nil { tell(.nodeCreated, path) } else { watch(path, true) }
        }
        for case let path? in request.childWatches ?? [] {
            if let node = tree.node(path) {
                if tree.nodes.stat(node).pzxid > since { tell(.nodeChildrenChanged, path) } else { watch(path, true, children: true) }
            } else {
                tell(.nodeDeleted, path)
            }
        }
        for case let path? in request.persistentWatches ?? [] { addWatch(path, .persistent) }
        for case let path? in request.persistentRecursiveWatches ?? [] { addWatch(path, .persistentRecursive) }
        reply(gate: 0)
    }

    // MARK: Who asks

    private func authenticate(_ packet: AuthPacket) {
        let peer = client.peer
        if let new = core.access.identities(
            scheme: packet.scheme, credentials: packet.auth?.stringLossy ?? "", peer: peer)
        {
            for identity in new { core.add(identity, to: connection) }
            reply(gate: 0, zxid: 0)
            return
        }
        core.output?.note(.warn, "Authentication failed for scheme: \(packet.scheme ?? "null") from \(peer)")
        fail(.authFailed, gate: 0, zxid: 0)
        core.connections[connection]?.isClosing = true
        core.output?.close(connection, gate: 0, reason: "authentication failed")
    }

    private func saslLogin(_ token: Bytes) {
        let peer = client.peer
        let step: SASLDigest.Step
        if let users = core.options.saslUsers {
            if let login = client.sasl, !token.isEmpty {
                step = login.evaluate(token.stringLossy, users: users)
                core.connections[connection]?.sasl = nil
            } else {
                let login = SASLDigest(nonce: SASLDigest.makeNonce())
                core.connections[connection]?.sasl = login
                step = .challenge(login.challenge)
            }
        } else {
            step = .failed("this server has no users for it: name a JAAS file with a Server section")
        }
        switch step {
        case .challenge(let text): reply(gate: 0, zxid: 0) { $0.buffer(Bytes(utf8: text)) }
        case .done(let text, let user):
            core.add(Id(scheme: "sasl", id: user), to: connection)
            if user == core.options.saslSuperUser { core.add(Id(scheme: "super", id: ""), to: connection) }
            core.output?.note(.info, "Successfully authenticated client \(peer) by SASL: authenticationID=\(user)")
            reply(gate: 0, zxid: 0) { $0.buffer(Bytes(utf8: text)) }
        case .failed(let reason):
            core.output?.note(.warn, "Client \(peer) failed to SASL authenticate: \(reason)")
            if core.options.allowsFailedSASL && core.options.requiredSchemes.isEmpty {
                return reply(gate: 0, zxid: 0) { $0.buffer(nil) }
            }
            fail(.authFailed, gate: 0, zxid: 0)
            core.connections[connection]?.isClosing = true
            core.output?.close(connection, gate: 0, reason: "SASL authentication failed")
        }
    }
}
