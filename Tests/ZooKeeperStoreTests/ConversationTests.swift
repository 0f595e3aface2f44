import CommandLine
import Foundation
import KafkaProto
import Platform
import Testing
import ZooKeeperProto

@testable import ZooKeeperStore

/// Conversations recorded with Apache ZooKeeper 3.9.4: the same requests must get the same answers and events, byte by byte but
/// for times, session numbers and the order of names in a list.
@Suite struct ConversationTests {
    @Test func everyOperationIsAnsweredAsApacheAnswersIt() throws {
        try replay("conversation", ServerCore.Options())
    }

    @Test func containersTTLAndQuotasAreAnsweredAsApacheAnswersThem() throws {
        var options = ServerCore.Options()
        options.extendedTypes = true
        options.enforcesQuota = true
        try replay("conversation-extended", options)
    }

    private func replay(_ name: String, _ options: ServerCore.Options) throws {
        let url = try #require(Bundle.module.url(forResource: name, withExtension: "jsonl", subdirectory: "Vectors"))
        let text = try #require(try FileSystem.read(url.path).string)
        let core = ServerCore(options, seed: 1_700_000_000_000)
        let recorder = Recorder(core)
        core.output = recorder
        core.start(nowMs: 0)
        var asked: [Int64: Int] = [:]
        var given: [Int64: Int] = [:]
        for (number, line) in text.split(separator: "\n").enumerated() {
            let step = try JSON(parsing: String(line))
            let connection = Int(try #require(step["c"]?.intValue))
            recorder.sent = [:]
            if let frame = step["connect"]?.stringValue {
                core.connected(connection, peer: "127.0.0.1")
                #expect(core.connect(connection, frame: bytes(frame), nowMs: 1, wallMs: 1))
                let reply = try #require(step["recv"]?.arrayValue?.first?.arrayValue?.last?.stringValue)
                asked[try ConnectResponse(whole: bytes(reply)).sessionId] = connection
                given[core.session(of: connection)] = connection
                continue
            }
            let frame = bytes(try #require(step["send"]?.stringValue))
            let header = try #require(try? RequestRecord(frame))
            _ = core.request(connection, frame: frame, nowMs: 1, wallMs: 1)
            var expected: [Int: [String]] = [:]
            for received in step["recv"]?.arrayValue ?? [] {
                let parts = received.arrayValue ?? []
                let to = Int(parts.first?.intValue ?? 0)
                if let hex = parts.last?.stringValue, hex != "closed" {
                    expected[to, default: []].append(describe(bytes(hex), header.type, asked))
                }
            }
            let actual = recorder.sent.mapValues { $0.map { describe($0, header.type, given) } }
            #expect(actual == expected, "step \(number + 1), \(OpCode(rawValue: header.type).map { "\($0)" } ?? "\(header.type)")")
        }
    }

    private struct RequestRecord {
        let type: Int32
        init(_ frame: Bytes) throws { type = frame.int32(at: 4) }
    }

    private func bytes(_ hex: String) -> Bytes {
        let digits = Array(hex.utf8)
        func value(_ d: UInt8) -> UInt8 { d < 0x3a ? d - 0x30 : d - 0x57 }
        return Bytes(stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) })
    }

    /// A frame without what differs from run to run.
    private func describe(_ frame: Bytes, _ type: Int32, _ sessions: [Int64: Int]) -> String {
        var reader = JuteReader(frame)
        guard let header = try? reader.record(ReplyHeader.self) else { return "\(frame)" }
        let body = reader.rest()
        func stat(_ s: Stat) -> String {
            "stat \(s.czxid) \(s.mzxid) \(s.version) \(s.cversion) \(s.aversion) owner \(sessions[s.ephemeralOwner] ?? Int(s.ephemeralOwner)) "
                + "\(s.dataLength) \(s.numChildren) \(s.pzxid)"
        }
        func result(_ r: MultiResult) -> String {
            switch r {
            case .create2(let r): "create2 \(r.path ?? "") \(stat(r.stat))"
            case .setData(let r): "setData \(stat(r.stat))"
            case .getData(let r): "getData \(r.data.map(\.array) ?? []) \(stat(r.stat))"
            default: "\(r)"
            }
        }
        var text: String?
        if header.xid != SpecialXid.notification && header.err == 0 {
            switch OpCode(rawValue: type) {
            case .create2, .createContainer, .createTTL:
                text = (try? Create2Response(whole: body)).map { "\($0.path ?? "") \(stat($0.stat))" }
            case .exists, .setData, .setACL: text = (try? Stat(whole: body)).map(stat)
            case .getData: text = (try? GetDataResponse(whole: body)).map { "\(String(describing: $0.data)) \(stat($0.stat))" }
            case .getACL: text = (try? GetACLResponse(whole: body)).map { "\($0.acl ?? []) \(stat($0.stat))" }
            case .getChildren: text = (try? GetChildrenResponse(whole: body)).map { "\(($0.children ?? []).sorted())" }
            case .getChildren2:
                text = (try? GetChildren2Response(whole: body)).map { "\(($0.children ?? []).sorted()) \(stat($0.stat))" }
            case .getEphemerals: text = (try? GetEphemeralsResponse(whole: body)).map { "\(($0.ephemerals ?? []).sorted())" }
            case .multi, .multiRead: text = (try? MultiResponse(whole: body)).map { $0.results.map(result).joined(separator: "; ") }
            default: break
            }
        }
        return "xid \(header.xid) zxid \(header.zxid) err \(header.err) \(text ?? body.description)"
    }
}

/// Keeps what the core sends; everything is durable at once.
final class Recorder: ServerOutput {
    private unowned let core: ServerCore
    var sent: [Int: [Bytes]] = [:]
    var gates: [Int: [Int64]] = [:]
    var closed: [Int] = []
    var notes: [String] = []
    var refusedByQuota: [String] = []
    var entries: [(zxid: Int64, entry: Bytes)] = []
    /// Whether transactions are durable as soon as they are logged.
    var isFast = true

    init(_ core: ServerCore) { self.core = core }

    func log(zxid: Int64, entry: Bytes) {
        entries.append((zxid, entry))
        if isFast { core.becameDurable(zxid) }
    }

    func send(_ frame: Bytes, to connection: Int, gate: Int64, _ info: FrameInfo) {
        sent[connection, default: []].append(frame.dropFirst(4))
        gates[connection, default: []].append(gate)
    }

    func close(_ connection: Int, gate: Int64, reason: String) { closed.append(connection) }
    func told(_ type: EventType, watchers: Int) {}
    func used(_ path: String, isWrite: Bool, bytes: Int) {}
    func changed(_ znodes: Int) {}
    func read(_ opCode: OpCode, isAgain: Bool) {}
    func refusedByQuota(_ path: String) { refusedByQuota.append(path) }
    func expired(gate: Int64) {}
    func note(_ level: NoteLevel, _ message: String) { notes.append(message) }
}
