import KafkaProto
import Platform
import TestSupport
import Testing
import ZooKeeperProto

@testable import ftk_zk

/// Several clients write, read and watch at once, and their connections are cut; then their histories are checked.
@Suite(.serialized) struct HistoryTests {
    @Test(arguments: Seeds.short(5))
    func concurrentHistoriesHold(seed: Int) throws {
        let problems = try TestServer.run { server, loop in
            let port = server.clientPort ?? 0
            let setup = try await RawClient.connect(port: port, on: loop)
            _ = try await setup.create("/seq")
            for register in 0..<HistoryClient.registers { _ = try await setup.create("/r\(register)", "0") }
            let history = History()
            let clients = (0..<5).map { HistoryClient(number: $0, port: port, loop: loop, history: history, seed: UInt64(seed * 100 + $0)) }
            let steps = Seeds.areMany ? 600 : 60
            let tasks = clients.map { client in loop.spawn { await client.run(steps: steps) } }
            for task in tasks { await task.ended() }
            let children = try GetChildrenResponse(whole: try await setup.ask(.getChildren, GetChildrenRequest(path: "/seq", watch: false)).body)
            history.checkWrites()
            history.checkSequence(children.children ?? [])
            return history.problems
        }
        #expect(problems.isEmpty, "seed \(seed): \(problems.prefix(5).joined(separator: "\n"))")
    }
}

/// What all clients did, in the order in which it began and ended. On one loop.
final class History: @unchecked Sendable {
    // Sendable: touched on one loop only.

    struct Write {
        let register: Int
        let value: String
        let began: Int
        let ended: Int
        let zxid: Int64
        let version: Int32
    }

    private var clock = 0
    var writes: [Write] = []
    /// Values of writes whose reply was lost: done or not.
    var uncertain: Set<String> = []
    var sequence: [(name: String, began: Int, ended: Int, zxid: Int64)] = []
    var lostCreates = 0
    var problems: [String] = []

    func moment() -> Int {
        clock += 1
        return clock
    }

    func fail(_ text: String) { problems.append(text) }

    /// Writes have the order of their zxids, which agrees with what came before what, and versions count them.
    func checkWrites() {
        let ordered = writes.sorted { $0.zxid < $1.zxid }
        for (a, b) in zip(ordered, ordered.dropFirst()) {
            if a.zxid == b.zxid { fail("two writes have zxid \(a.zxid)") }
            if a.register == b.register && a.version >= b.version { fail("version \(a.version), then \(b.version) of register \(a.register)") }
        }
        var latestBegin = 0
        for write in ordered {
            if write.ended < latestBegin { fail("a write that ended before another began has the higher zxid \(write.zxid)") }
            latestBegin = max(latestBegin, write.began)
        }
    }

    /// No number is given twice, none is lost, and they grow with the zxids.
    func checkSequence(_ children: [String]) {
        let names = sequence.map(\.name)
        if Set(names).count != names.count { fail("a sequence number was given twice") }
        let there = Set(children)
        for name in names where !there.contains(name) { fail("\(name) was acknowledged and is not there") }
        if there.count > names.count + lostCreates { fail("\(there.count) nodes, \(names.count) acknowledged, \(lostCreates) lost replies") }
        let ordered = sequence.sorted { $0.zxid < $1.zxid }.map(\.name)
        if ordered != ordered.sorted() { fail("sequence numbers do not grow with zxids") }
    }
}

private final class HistoryClient: @unchecked Sendable {
    // Sendable: touched on one loop only.

    static let registers = 3

    private let number: Int
    private let port: Int
    private let loop: EventLoop
    private let history: History
    private var generator: SeededGenerator
    private var client: RawClient?
    private var session: ConnectResponse?
    /// The newest transaction this session has seen of each register, and in all.
    private var seen: [Int64] = Array(repeating: 0, count: registers)
    private var seenZxid: Int64 = 0
    /// Watches that are set: the register's state when each was, and how many events had come.
    private var watching: [Int: (mzxid: Int64, events: Int)] = [:]
    private var values = 0

    init(number: Int, port: Int, loop: EventLoop, history: History, seed: UInt64) {
        self.number = number
        self.port = port
        self.loop = loop
        self.history = history
        generator = SeededGenerator(seed: seed)
    }

    func run(steps: Int) async {
        for _ in 0..<steps {
            do {
                let client = try await connected()
                try await step(client)
            } catch {
                client?.close()
                client = nil
                watching = [:]
            }
        }
    }

    private func connected() async throws -> RawClient {
        if let client { return client }
        let made = try await RawClient.connect(port: port, on: loop, resume: session, seen: seenZxid)
        if made.session.timeOut == 0 {
            history.fail("client \(number): the session was lost")
            session = nil
            throw RawClient.Closed()
        }
        session = made.session
        client = made
        return made
    }

    private func note(_ zxid: Int64) {
        if zxid < seenZxid { history.fail("client \(number): a reply of zxid \(zxid) after \(seenZxid)") }
        seenZxid = max(seenZxid, zxid)
    }

    private func step(_ client: RawClient) async throws {
        let register = Int.random(in: 0..<HistoryClient.registers, using: &generator)
        let path = "/r\(register)"
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<3:
            values += 1
            let value = "\(number)-\(values)"
            let began = history.moment()
            history.uncertain.insert(value)
            _ = try await client.send(.setData, SetDataRequest(path: path, data: Bytes(utf8: value), version: -1))
            if Int.random(in: 0..<8, using: &generator) == 0 { throw RawClient.Closed() }
            let reply = try await client.reply()
            note(reply.header.zxid)
            let stat = try Stat(whole: reply.body)
            if stat.mzxid != reply.header.zxid { history.fail("a write's mzxid is \(stat.mzxid), its reply's zxid \(reply.header.zxid)") }
            history.uncertain.remove(value)
            history.writes.append(
                History.Write(
                    register: register, value: value, began: began, ended: history.moment(), zxid: stat.mzxid, version: stat.version))
            seen[register] = max(seen[register], stat.mzxid)
        case 3..<5:
            let began = history.moment()
            history.lostCreates += 1
            _ = try await client.send(.create, CreateRequest(path: "/seq/n-", data: nil, acl: ACL.openUnsafe, flags: 2))
            if Int.random(in: 0..<8, using: &generator) == 0 { throw RawClient.Closed() }
            let reply = try await client.reply()
            note(reply.header.zxid)
            history.lostCreates -= 1
            let name = ZnodePath.name(try CreateResponse(whole: reply.body).path ?? "")
            history.sequence.append((name, began, history.moment(), reply.header.zxid))
        default:
            let wantsWatch = watching[register] == nil && Bool.random(using: &generator)
            let reply = try await client.ask(.getData, GetDataRequest(path: path, watch: wantsWatch))
            note(reply.header.zxid)
            let data = try GetDataResponse(whole: reply.body)
            let mzxid = data.stat.mzxid
            if mzxid > reply.header.zxid { history.fail("a read of zxid \(reply.header.zxid) shows \(mzxid)") }
            if mzxid < seen[register] { history.fail("client \(number): \(path) at \(mzxid) after \(seen[register])") }
            seen[register] = max(seen[register], mzxid)
            let value = data.data?.string ?? ""
            if let write = history.writes.first(where: { $0.zxid == mzxid }), write.value != value {
                history.fail("\(path) at \(mzxid) is \(value), written was \(write.value)")
            }
            if let watch = watching[register] {
                let told = client.events.dropFirst(watch.events).contains { $0.path == path && $0.type == .nodeDataChanged }
                if mzxid > watch.mzxid && !told { history.fail("client \(number): \(path) at \(mzxid) before the event") }
                if told { watching[register] = nil }
            }
            if wantsWatch { watching[register] = (mzxid, client.events.count) }
        }
    }
}
