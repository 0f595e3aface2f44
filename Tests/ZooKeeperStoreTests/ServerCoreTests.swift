import KafkaProto
import Platform
import Testing
import ZooKeeperProto

@testable import ZooKeeperStore

/// A core with clients, in memory.
private final class Bench {
    let core: ServerCore
    let recorder: Recorder
    private var xid: Int32 = 0
    var now: Int64 = 0

    init(_ change: (inout ServerCore.Options) -> Void = { _ in }) {
        var options = ServerCore.Options()
        options.tickTimeMs = 1000
        options.sessionTimeoutMinMs = 2000
        options.sessionTimeoutMaxMs = 20000
        change(&options)
        core = ServerCore(options, seed: 1_700_000_000_000)
        recorder = Recorder(core)
        core.output = recorder
        core.start(nowMs: 0)
    }

    func connect(_ connection: Int, session: Int64 = 0, password: Bytes? = nil, timeout: Int32 = 5000, seen: Int64 = 0) -> ConnectResponse? {
        core.connected(connection, peer: "127.0.0.1")
        let request = ConnectRequest(
            protocolVersion: 0, lastZxidSeen: seen, timeOut: timeout, sessionId: session, passwd: password ?? SessionPassword.of(session),
            readOnly: false)
        recorder.sent[connection] = nil
        guard core.connect(connection, frame: request.encoded, nowMs: now, wallMs: now) else { return nil }
        return recorder.sent[connection]?.last.flatMap { try? ConnectResponse(whole: $0) }
    }

    @discardableResult
    func ask(_ connection: Int, _ opCode: OpCode, _ record: (any JuteRecord)?) -> (header: ReplyHeader, body: Bytes)? {
        xid += 1
        var writer = JuteWriter()
        writer.record(ZooKeeperProto.RequestHeader(xid: xid, type: opCode.rawValue))
        record?.encode(to: &writer)
        let before = recorder.sent[connection]?.count ?? 0
        _ = core.request(connection, frame: writer.finish(), nowMs: now, wallMs: now)
        for frame in (recorder.sent[connection] ?? []).dropFirst(before) {
            var reader = JuteReader(frame)
            if let header = try? reader.record(ReplyHeader.self), header.xid == xid { return (header, reader.rest()) }
        }
        return nil
    }

    func create(_ connection: Int, _ path: String, flags: Int32 = 0, data: String = "") -> Int32 {
        let request = CreateRequest(path: path, data: Bytes(utf8: data), acl: ACL.openUnsafe, flags: flags)
        return ask(connection, .create, request)?.header.err ?? 1
    }

    func exists(_ connection: Int, _ path: String) -> Bool {
        ask(connection, .exists, ExistsRequest(path: path, watch: false))?.header.err == 0
    }

    /// Events a connection has got, as `type path`.
    func events(_ connection: Int) -> [String] {
        (recorder.sent[connection] ?? []).compactMap { frame in
            var reader = JuteReader(frame)
            guard let header = try? reader.record(ReplyHeader.self), header.xid == -1, let event = try? reader.record(WatcherEvent.self)
            else { return nil }
            return "\(EventType(rawValue: event.type).map { "\($0)" } ?? "?") \(event.path ?? "")"
        }
    }
}

@Suite struct ServerCoreTests {
    @Test func timeoutsAreNegotiatedWithinTheBounds() {
        let bench = Bench()
        #expect(bench.connect(1, timeout: 1)?.timeOut == 2000)
        #expect(bench.connect(2, timeout: 7000)?.timeOut == 7000)
        #expect(bench.connect(3, timeout: .max)?.timeOut == 20000)
    }

    @Test func aSessionGoesOnWithItsPasswordAndOnAnotherConnection() throws {
        let bench = Bench()
        let session = try #require(bench.connect(1))
        #expect(bench.create(1, "/e", flags: 1) == 0)
        bench.core.disconnected(1)
        bench.now = 3000
        let wrong = try #require(bench.connect(2, session: session.sessionId, password: SessionPassword.none))
        #expect(wrong.timeOut == 0 && wrong.sessionId == 0)
        let again = try #require(bench.connect(3, session: session.sessionId, password: session.passwd))
        #expect(again.sessionId == session.sessionId)
        #expect(bench.exists(3, "/e"))
        // A third connection takes it over; the one before is ended.
        _ = bench.connect(4, session: session.sessionId, password: session.passwd)
        #expect(bench.recorder.closed.contains(3))
    }

    @Test func ephemeralsGoWhenTheSessionExpiresAndNotBefore() throws {
        let bench = Bench()
        let session = try #require(bench.connect(1))
        _ = bench.connect(2, timeout: 20000)
        #expect(bench.create(1, "/e", flags: 1) == 0)
        bench.ask(2, .exists, ExistsRequest(path: "/e", watch: true))
        bench.core.disconnected(1)
        bench.core.tick(nowMs: 5000, wallMs: 5000)
        #expect(bench.exists(2, "/e"))
        bench.core.tick(nowMs: 6000, wallMs: 6000)
        #expect(!bench.exists(2, "/e"))
        #expect(bench.events(2) == ["nodeDeleted /e"])
        bench.now = 6001
        #expect(bench.connect(3, session: session.sessionId, password: session.passwd)?.timeOut == 0)
    }

    @Test func pingsKeepASession() {
        let bench = Bench()
        _ = bench.connect(1)
        for second in 1...20 {
            bench.now = Int64(second) * 1000
            bench.ask(1, .ping, nil)
            bench.core.tick(nowMs: bench.now, wallMs: bench.now)
        }
        #expect(bench.core.sessionCount == 1)
        bench.core.tick(nowMs: 27_000, wallMs: 27_000)
        #expect(bench.core.sessionCount == 0)
        #expect(bench.recorder.closed == [1])
    }

    @Test func aClientThatHasSeenMoreIsSentAway() {
        let bench = Bench()
        #expect(bench.connect(1, seen: 100) == nil)
        #expect(bench.recorder.notes.last?.contains("client must try another server") == true)
    }

    @Test func whatShowsAChangeWaitsForItAndOtherReadsDoNot() throws {
        let bench = Bench()
        _ = bench.connect(1)
        _ = bench.connect(2)
        #expect(bench.create(1, "/old") == 0)
        let durable = bench.core.durableZxid
        bench.recorder.isFast = false
        bench.recorder.gates = [:]
        #expect(bench.create(1, "/new") == 0)
        let zxid = bench.core.lastZxid
        #expect(zxid == durable + 1)
        #expect(bench.recorder.gates[1]?.last == zxid)
        let new = try #require(bench.ask(2, .getData, GetDataRequest(path: "/new", watch: false)))
        #expect(bench.recorder.gates[2]?.last == zxid && new.header.zxid == zxid)
        _ = bench.connect(3)
        // The session itself is a change; a read of an old node is held by nothing newer than its own.
        let old = try #require(bench.ask(2, .getData, GetDataRequest(path: "/old", watch: false)))
        #expect((bench.recorder.gates[2]?.last ?? .max) <= durable)
        // But a client is never told less than it has seen.
        #expect(old.header.zxid == zxid)
        let sync = try #require(bench.ask(2, .sync, SyncRequest(path: "/")))
        #expect(sync.header.err == 0 && bench.recorder.gates[2]?.last == bench.core.lastZxid)
    }

    @Test func eventsComeBeforeTheReplyThatShowsTheChange() {
        let bench = Bench()
        _ = bench.connect(1)
        bench.ask(1, .getChildren, GetChildrenRequest(path: "/", watch: true))
        bench.ask(1, .exists, ExistsRequest(path: "/a", watch: true))
        bench.recorder.sent[1] = nil
        #expect(bench.create(1, "/a") == 0)
        #expect(bench.events(1) == ["nodeCreated /a", "nodeChildrenChanged /"])
        #expect(bench.recorder.sent[1]?.count == 3)
    }

    @Test func whoMayNotDeleteDoesNotLearnWhatIsThere() {
        let bench = Bench()
        _ = bench.connect(1)
        let readers = [ACL(perms: Permissions.read, id: Id(scheme: "world", id: "anyone"))]
        bench.ask(1, .create, CreateRequest(path: "/closed", data: nil, acl: readers, flags: 0))
        let code = bench.ask(1, .delete, DeleteRequest(path: "/closed/none", version: -1))?.header.err
        #expect(code == ZooKeeperError.Code.noAuth.rawValue)
        #expect(bench.ask(1, .delete, DeleteRequest(path: "/none", version: -1))?.header.err == ZooKeeperError.Code.noNode.rawValue)
    }

    @Test func aMultiIsDoneWholeOrNotAtAll() throws {
        let bench = Bench()
        _ = bench.connect(1)
        func create(_ path: String) -> MultiOperation {
            .create(CreateRequest(path: path, data: nil, acl: ACL.openUnsafe, flags: 0))
        }
        let failing = MultiRequest([create("/a"), create("/a/b"), .delete(DeleteRequest(path: "/none", version: -1)), create("/c")])
        let reply = try #require(bench.ask(1, .multi, failing))
        #expect(reply.header.err == 0)
        #expect(
            try MultiResponse(whole: reply.body).results
                == [.error(.ok), .error(.ok), .error(.noNode), .error(.runtimeInconsistency)])
        #expect(!bench.exists(1, "/a"))
        let good = MultiRequest([create("/a"), create("/a/b"), .delete(DeleteRequest(path: "/a/b", version: 0)), .check(CheckVersionRequest(path: "/a", version: 0))])
        bench.ask(1, .multi, good)
        #expect(bench.exists(1, "/a") && !bench.exists(1, "/a/b"))
    }

    @Test func containersGoWhenTheyAreEmptyAgain() {
        let bench = Bench { $0.extendedTypes = true }
        _ = bench.connect(1)
        #expect(bench.ask(1, .createContainer, CreateRequest(path: "/c", data: nil, acl: ACL.openUnsafe, flags: 4))?.header.err == 0)
        let ttl = CreateTTLRequest(path: "/t", data: nil, acl: ACL.openUnsafe, flags: 5, ttl: 500)
        #expect(bench.ask(1, .createTTL, ttl)?.header.err == 0)
        bench.core.cleanContainers(neverUsedMs: 0, most: 10, wallMs: 400)
        #expect(bench.exists(1, "/c") && bench.exists(1, "/t"))
        #expect(bench.create(1, "/c/k") == 0)
        bench.core.cleanContainers(neverUsedMs: 0, most: 10, wallMs: 501)
        #expect(bench.exists(1, "/c") && !bench.exists(1, "/t"))
        bench.ask(1, .delete, DeleteRequest(path: "/c/k", version: -1))
        bench.core.cleanContainers(neverUsedMs: 0, most: 10, wallMs: 502)
        #expect(!bench.exists(1, "/c"))
    }

    @Test func theSameTransactionsGiveTheSameTreeAgain() throws {
        let bench = Bench()
        _ = bench.connect(1)
        var generator = SeededGenerator(seed: 7)
        for step in 0..<400 {
            let path = "/" + (0..<Int.random(in: 1...3, using: &generator)).map { _ in "n\(Int.random(in: 0...4, using: &generator))" }.joined(separator: "/")
            switch Int.random(in: 0...3, using: &generator) {
            case 0: _ = bench.create(1, path, data: "\(step)")
            case 1: _ = bench.create(1, path, flags: 3)
            case 2: bench.ask(1, .setData, SetDataRequest(path: path, data: Bytes(utf8: "x\(step)"), version: -1))
            default: bench.ask(1, .delete, DeleteRequest(path: path, version: -1))
            }
        }
        let copy = ServerCore(ServerCore.Options(), seed: 0)
        for entry in bench.recorder.entries {
            var reader = JuteReader(entry.entry)
            let header = try reader.record(TxnHeader.self)
            let digest = try copy.replay(header, &reader)
            if let digest { #expect(digest.treeDigest == copy.treeDigest, "zxid \(entry.zxid)") }
        }
        #expect(copy.treeDigest == bench.core.treeDigest)
        #expect(copy.nodeCount == bench.core.nodeCount && copy.dataSize == bench.core.dataSize)
        #expect(copy.ephemeralCount == bench.core.ephemeralCount)
    }

    @Test func aSnapshotTakenWhileTheTreeChangesBecomesExactByReplay() throws {
        let bench = Bench()
        _ = bench.connect(1)
        for i in 0..<50 { _ = bench.create(1, "/n\(i)", data: "\(i)") }
        let first = bench.recorder.entries.count
        let walk = bench.core.beginSnapshot()
        var nodes: [SnapshotNode] = []
        var step = 0
        while true {
            let slice = walk.next(5)
            if slice.isEmpty { break }
            nodes += slice
            bench.ask(1, .delete, DeleteRequest(path: "/n\(step * 7 % 50)", version: -1))
            bench.ask(1, .setData, SetDataRequest(path: "/n\(step * 11 % 50)", data: Bytes(utf8: "new"), version: -1))
            _ = bench.create(1, "/n\(step * 3 % 50)/k", data: "kid")
            bench.ask(1, .setACL, SetACLRequest(path: "/n\(step * 13 % 50)", acl: ACL.readUnsafe, version: -1))
            step += 1
        }
        let copy = ServerCore(ServerCore.Options(), seed: 0)
        copy.reset()
        for session in walk.sessions { copy.load(session) }
        for acl in walk.acls { copy.load(acl) }
        for node in nodes { try copy.load(node) }
        copy.snapshotLoaded(zxid: walk.lastZxid)
        for entry in bench.recorder.entries.dropFirst(first) {
            var reader = JuteReader(entry.entry)
            let header = try reader.record(TxnHeader.self)
            _ = try copy.replay(header, &reader)
        }
        #expect(copy.treeDigest == bench.core.treeDigest)
        #expect(copy.nodeCount == bench.core.nodeCount)
    }

    @Test func garbageEndsTheConnectionAndNothingElse() {
        let bench = Bench()
        bench.core.connected(1, peer: "127.0.0.1")
        #expect(!bench.core.connect(1, frame: Bytes([1, 2, 3]), nowMs: 0, wallMs: 0))
        _ = bench.connect(2)
        #expect(!bench.core.request(2, frame: Bytes([0, 0]), nowMs: 0, wallMs: 0))
        var generator = SeededGenerator(seed: 3)
        _ = bench.connect(3)
        for _ in 0..<2000 {
            let length = Int.random(in: 8...60, using: &generator)
            var bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
            // Often a request that exists.
            bytes[4...7] = [0, 0, 0, UInt8.random(in: 0...22, using: &generator)]
            if !bench.core.request(3, frame: Bytes(bytes), nowMs: 0, wallMs: 0) || !bench.core.isEstablished(3) {
                bench.core.disconnected(3)
                _ = bench.connect(3)
            }
        }
        #expect(bench.exists(2, "/zookeeper"))
    }
}

/// The same numbers on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }
}
