import KafkaProto
import Platform
import ZooKeeperProto

/// The operations. Each throws what the server answered, or `connectionLoss`, `sessionExpired`, `authFailed`; with the path.
extension ZooKeeperSession {
    private func request(
        _ op: OpCode, _ path: String?, _ record: (any JuteRecord)?, watch: WatchTable.Kind? = nil
    ) async throws(ZooKeeperError) -> Bytes {
        let watched = watch.flatMap { kind in path.map { (kind, path: withChroot($0)) } }
        let result: Answer = await withUnsafeContinuation { continuation in
            submit(Request(op: op, watch: watched, record: record) { continuation.resume(returning: $0) })
        }
        switch result {
        case .body(let body): return body
        case .failed(let code): throw ZooKeeperError(code, path: path)
        }
    }

    private func decode<R: JuteRecord>(_ type: R.Type, _ body: Bytes, _ path: String?) throws(ZooKeeperError) -> R {
        do throws(DecodeError) {
            var reader = JuteReader(body)
            return try reader.record(type)
        } catch {
            throw ZooKeeperError(.marshallingError, path: path)
        }
    }

    private func checked(_ path: String, isSequential: Bool = false) throws(ZooKeeperError) -> String {
        if ZnodePath.problem(path, isSequential: isSequential) != nil { throw ZooKeeperError(.badArguments, path: path) }
        return withChroot(path)
    }

    /// Makes a znode.
    /// - Parameter ttlMs: for the two TTL modes.
    /// - Returns: its path, which has a number at its end where the mode is sequential.
    @discardableResult
    public func create(
        _ path: String, _ data: Bytes?, acl: [ACL] = ACL.openUnsafe, mode: CreateMode = .persistent, ttlMs: Int64 = 0
    ) async throws(ZooKeeperError) -> String {
        let full = try checked(path, isSequential: mode.isSequential)
        let body: Bytes
        if mode.isTTL {
            body = try await request(
                .createTTL, path, CreateTTLRequest(path: full, data: data, acl: acl, flags: mode.rawValue, ttl: ttlMs))
        } else {
            body = try await request(
                mode == .container ? .createContainer : .create, path,
                CreateRequest(path: full, data: data, acl: acl, flags: mode.rawValue))
        }
        return withoutChroot(try decode(CreateResponse.self, body, path).path ?? full)
    }

    /// Makes a znode and gives its state as well.
    public func createWithStat(
        _ path: String, _ data: Bytes?, acl: [ACL] = ACL.openUnsafe, mode: CreateMode = .persistent, ttlMs: Int64 = 0
    ) async throws(ZooKeeperError) -> (path: String, stat: Stat) {
        let full = try checked(path, isSequential: mode.isSequential)
        let body: Bytes
        if mode.isTTL {
            body = try await request(
                .createTTL, path, CreateTTLRequest(path: full, data: data, acl: acl, flags: mode.rawValue, ttl: ttlMs))
        } else {
            body = try await request(
                mode == .container ? .createContainer : .create2, path,
                CreateRequest(path: full, data: data, acl: acl, flags: mode.rawValue))
        }
        let response = try decode(Create2Response.self, body, path)
        return (withoutChroot(response.path ?? full), response.stat)
    }

    /// - Parameter version: of the data; -1 for any.
    public func delete(_ path: String, version: Int32 = -1) async throws(ZooKeeperError) {
        _ = try await request(.delete, path, DeleteRequest(path: try checked(path), version: version))
    }

    /// - Returns: nil where the znode is not there; a watch is set in both cases.
    public func exists(_ path: String, watch: Bool = false) async throws(ZooKeeperError) -> Stat? {
        let full = try checked(path)
        do throws(ZooKeeperError) {
            let body = try await request(.exists, path, ExistsRequest(path: full, watch: watch), watch: watch ? .exists : nil)
            return try decode(ExistsResponse.self, body, path).stat
        } catch {
            if error.code == .noNode { return nil }
            throw error
        }
    }

    /// - Returns: data nil where the znode was made with null.
    public func getData(_ path: String, watch: Bool = false) async throws(ZooKeeperError) -> (data: Bytes?, stat: Stat) {
        let body = try await request(
            .getData, path, GetDataRequest(path: try checked(path), watch: watch), watch: watch ? .data : nil)
        let response = try decode(GetDataResponse.self, body, path)
        return (response.data, response.stat)
    }

    /// Reads many znodes with all requests on the way at once.
    /// - Returns: in the order of `paths`; nil for those that are not there.
    public func getData(
        _ paths: [String], watch: Bool = false
    ) async throws(ZooKeeperError) -> [(data: Bytes?, stat: Stat)?] {
        var replies: [Promise<Answer>] = []
        for path in paths {
            let full = try checked(path)
            let reply = Promise<Answer>()
            submit(Request(
                op: .getData, watch: watch ? (.data, full) : nil, record: GetDataRequest(path: full, watch: watch)
            ) { reply.complete($0) })
            replies.append(reply)
        }
        var found: [(data: Bytes?, stat: Stat)?] = []
        for (path, reply) in zip(paths, replies) {
            switch await reply.value() {
            case .body(let body):
                let response = try decode(GetDataResponse.self, body, path)
                found.append((response.data, response.stat))
            case .failed(.noNode):
                found.append(nil)
            case .failed(let code):
                throw ZooKeeperError(code, path: path)
            }
        }
        return found
    }

    @discardableResult
    public func setData(_ path: String, _ data: Bytes?, version: Int32 = -1) async throws(ZooKeeperError) -> Stat {
        let body = try await request(.setData, path, SetDataRequest(path: try checked(path), data: data, version: version))
        return try decode(SetDataResponse.self, body, path).stat
    }

    /// The names of the children, in no order.
    public func getChildren(_ path: String, watch: Bool = false) async throws(ZooKeeperError) -> [String] {
        let body = try await request(
            .getChildren, path, GetChildrenRequest(path: try checked(path), watch: watch), watch: watch ? .children : nil)
        return try decode(GetChildrenResponse.self, body, path).children ?? []
    }

    public func getChildrenWithStat(
        _ path: String, watch: Bool = false
    ) async throws(ZooKeeperError) -> (children: [String], stat: Stat) {
        let body = try await request(
            .getChildren2, path, GetChildren2Request(path: try checked(path), watch: watch), watch: watch ? .children : nil)
        let response = try decode(GetChildren2Response.self, body, path)
        return (response.children ?? [], response.stat)
    }

    /// How many znodes are below it, at any depth.
    public func getAllChildrenNumber(_ path: String) async throws(ZooKeeperError) -> Int {
        let body = try await request(.getAllChildrenNumber, path, GetAllChildrenNumberRequest(path: try checked(path)))
        return Int(try decode(GetAllChildrenNumberResponse.self, body, path).totalNumber)
    }

    /// This session's ephemeral znodes below a prefix.
    public func getEphemerals(_ prefix: String = "/") async throws(ZooKeeperError) -> [String] {
        let body = try await request(.getEphemerals, prefix, GetEphemeralsRequest(prefixPath: try checked(prefix)))
        return (try decode(GetEphemeralsResponse.self, body, prefix).ephemerals ?? []).map(withoutChroot)
    }

    public func getACL(_ path: String) async throws(ZooKeeperError) -> (acl: [ACL], stat: Stat) {
        let body = try await request(.getACL, path, GetACLRequest(path: try checked(path)))
        let response = try decode(GetACLResponse.self, body, path)
        return (response.acl ?? [], response.stat)
    }

    /// - Parameter version: of the ACL (`aversion`); -1 for any.
    @discardableResult
    public func setACL(_ path: String, _ acl: [ACL], version: Int32 = -1) async throws(ZooKeeperError) -> Stat {
        let body = try await request(.setACL, path, SetACLRequest(path: try checked(path), acl: acl, version: version))
        return try decode(SetACLResponse.self, body, path).stat
    }

    /// Waits until the server that answers has all that the leader had when this was asked.
    public func sync(_ path: String) async throws(ZooKeeperError) {
        _ = try await request(.sync, path, SyncRequest(path: try checked(path)))
    }

    /// Does all of the operations or none.
    /// - Returns: one result for each. Where one failed, its code stands at its place and nothing was done; see
    ///   `[MultiResult].failure`.
    public func multi(_ operations: [MultiOperation]) async throws(ZooKeeperError) -> [MultiResult] {
        try await multi(.multi, operations)
    }

    /// Reads data and children (`getData`, `getChildren`) by one request; each has its own result.
    public func multiRead(_ operations: [MultiOperation]) async throws(ZooKeeperError) -> [MultiResult] {
        try await multi(.multiRead, operations)
    }

    private func multi(_ op: OpCode, _ operations: [MultiOperation]) async throws(ZooKeeperError) -> [MultiResult] {
        let body = try await request(op, nil, MultiRequest(operations.map(withChroot)))
        return try decode(MultiResponse.self, body, nil).results.map(withoutChroot)
    }

    private func withChroot(_ operation: MultiOperation) -> MultiOperation {
        if chroot.isEmpty { return operation }
        func full(_ path: String?) -> String? { path.map(withChroot) }
        switch operation {
        case .create(var r):
            r.path = full(r.path)
            return .create(r)
        case .create2(var r):
            r.path = full(r.path)
            return .create2(r)
        case .createContainer(var r):
            r.path = full(r.path)
            return .createContainer(r)
        case .createTTL(var r):
            r.path = full(r.path)
            return .createTTL(r)
        case .delete(var r):
            r.path = full(r.path)
            return .delete(r)
        case .setData(var r):
            r.path = full(r.path)
            return .setData(r)
        case .check(var r):
            r.path = full(r.path)
            return .check(r)
        case .getChildren(var r):
            r.path = full(r.path)
            return .getChildren(r)
        case .getData(var r):
            r.path = full(r.path)
            return .getData(r)
        }
    }

    private func withoutChroot(_ result: MultiResult) -> MultiResult {
        switch result {
        case .create(var r):
            r.path = r.path.map(withoutChroot)
            return .create(r)
        case .create2(var r):
            r.path = r.path.map(withoutChroot)
            return .create2(r)
        default:
            return result
        }
    }

    /// Sets a watch that stays until it is removed; a recursive one tells of everything below as well.
    public func addWatch(_ path: String, _ mode: AddWatchMode) async throws(ZooKeeperError) {
        _ = try await request(
            .addWatch, path, AddWatchRequest(path: try checked(path), mode: mode.rawValue),
            watch: mode == .persistent ? .persistent : .persistentRecursive)
    }

    /// - Throws: `noWatcher` where this session has none there.
    public func removeWatches(_ path: String, _ type: WatcherType = .any) async throws(ZooKeeperError) {
        let full = try checked(path)
        _ = try await request(.removeWatches, path, RemoveWatchesRequest(path: full, type: type.rawValue))
        removedWatches(type, full)
    }

    /// Adds an identity to the session, also after it reconnects.
    /// - Throws: `authFailed`, which ends the session.
    public func addAuth(scheme: String, _ data: Bytes) async throws(ZooKeeperError) {
        let code: ZooKeeperError.Code = await withUnsafeContinuation { continuation in
            addAuth(AuthPacket(type: 0, scheme: scheme, auth: data)) { continuation.resume(returning: $0) }
        }
        if code != .ok { throw ZooKeeperError(code) }
    }

    /// The identities that the server knows of this session.
    public func whoAmI() async throws(ZooKeeperError) -> [ClientInfo] {
        try decode(WhoAmIResponse.self, try await request(.whoAmI, nil, nil), nil).clientInfo ?? []
    }

    /// The ensemble's configuration, outside of any chroot.
    public func getConfig(watch: Bool = false) async throws(ZooKeeperError) -> (data: Bytes?, stat: Stat) {
        let body = try await request(.getData, ZnodePath.configNode, GetDataRequest(path: ZnodePath.configNode, watch: watch))
        let response = try decode(GetDataResponse.self, body, ZnodePath.configNode)
        return (response.data, response.stat)
    }

    /// Changes the members of the ensemble.
    /// - Parameter version: of the configuration it starts from; -1 for any.
    public func reconfig(
        joining: String?, leaving: String?, members: String?, version: Int64 = -1
    ) async throws(ZooKeeperError) -> (data: Bytes?, stat: Stat) {
        let body = try await request(
            .reconfig, nil,
            ReconfigRequest(joiningServers: joining, leavingServers: leaving, newMembers: members, curConfigId: version))
        let response = try decode(GetDataResponse.self, body, nil)
        return (response.data, response.stat)
    }
}

extension [MultiResult] {
    /// The operation that made a multi fail, and why; nil where all was done.
    public var failure: (index: Int, code: ZooKeeperError.Code)? {
        for (index, result) in enumerated() {
            if case .error(let code) = result, code != .ok, code != .runtimeInconsistency { return (index, code) }
        }
        return nil
    }
}
