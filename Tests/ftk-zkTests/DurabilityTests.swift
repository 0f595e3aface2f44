import KafkaProto
import Platform
import TestSupport
import Testing
import ZooKeeperProto

/// kill -9 at a random moment under load: what was acknowledged is there after the next start.
@Suite(.serialized) struct DurabilityTests {
    @Test(arguments: Seeds.short(5))
    func everyAcknowledgedWriteSurvivesAKill(seed: Int) throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-zk-kill")
        defer { try? FileSystem.removeTree(folder) }
        var generator = SeededGenerator(seed: UInt64(seed) &+ 1000)
        let snapCount = Int.random(in: 50...500, using: &generator)
        let moments = (0..<3).map { _ in Int.random(in: 5...150, using: &generator) }
        var acknowledged: [Int: Int] = [:]
        for (round, moment) in moments.enumerated() {
            let process = try ServerProcess(folder: folder, snapCount: snapCount)
            let before = acknowledged
            let result = try EventLoop.run { loop -> (counts: [Int: Int], problems: [String]) in
                let load = Load(port: process.port, loop: loop, round: round, start: before)
                return await load.run(killAfterMs: moment) { process.kill() }
            }
            #expect(result.problems.isEmpty, "seed \(seed): \(result.problems)")
            acknowledged.merge(result.counts) { max($0, $1) }
        }
        let process = try ServerProcess(folder: folder, snapCount: snapCount)
        defer { process.kill() }
        let final = acknowledged
        let missing = try EventLoop.run { loop -> [String] in
            let load = Load(port: process.port, loop: loop, round: moments.count, start: final)
            return try await load.verify()
        }
        #expect(missing.isEmpty, "seed \(seed): \(missing.prefix(5))")
        #expect(acknowledged.values.reduce(0, +) > 0)
    }
}

/// ftk-zk as a process of its own.
final class ServerProcess: Sendable {
    let port: Int
    private let child: ChildProcess

    /// - Parameter runner: a program with its options that runs it.
    init(folder: String, snapCount: Int, under runner: [String] = []) throws {
        let program = (FileSystem.parent(of: FileSystem.linkTarget("/proc/self/exe") ?? "") ?? ".") + "/ftk-zk"
        // A port that was free a moment ago.
        let probe = try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            let port = listener.port
            listener.close()
            return port
        }
        port = probe
        let line = runner + [program]
        child = try ChildProcess.start(
            line[0],
            line.dropFirst() + [
                "--override", "dataDir=\(folder)/data", "--override", "clientPort=\(port)", "--override", "snapCount=\(snapCount)",
                "--override", "preAllocSize=64",
            ], environment: [], output: .file("\(folder)/log"), error: .file("\(folder)/log"))
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 20_000)
        while true {
            let isOpen = (try? EventLoop.run { [port] loop in
                let stream = try await TCPStream.connect(host: "127.0.0.1", port: port, deadline: .now.advanced(byMilliseconds: 1000), on: loop)
                stream.close()
                return true
            }) ?? false
            if isOpen { return }
            if MonotonicTime.now > deadline || child.status() != nil {
                throw Problem(description: "the server does not start: \((try? FileSystem.read("\(folder)/log").stringLossy) ?? "")")
            }
        }
    }

    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    func kill() {
        child.kill(9)
        _ = child.waitForEnd()
    }

    /// As a system stops it.
    func stop() {
        child.kill(15)
        _ = child.waitForEnd()
    }
}

/// Writers that each count up, pipelined.
private final class Load: @unchecked Sendable {
    // Sendable: touched on one loop only.

    private let port: Int
    private let loop: EventLoop
    private let round: Int
    private var counts: [Int: Int]
    private var problems: [String] = []
    private static let writers = 4
    private static let depth = 16

    init(port: Int, loop: EventLoop, round: Int, start: [Int: Int]) {
        self.port = port
        self.loop = loop
        self.round = round
        counts = start
    }

    func run(killAfterMs: Int, _ kill: @escaping @Sendable () -> Void) async -> (counts: [Int: Int], problems: [String]) {
        do {
            problems += try await verify()
        } catch {
            problems.append("\(error)")
        }
        let tasks = (0..<Load.writers).map { writer in loop.spawn { await self.write(writer) } }
        await loop.sleep(until: .now.advanced(byMilliseconds: killAfterMs))
        kill()
        for task in tasks { await task.ended() }
        return (counts, problems)
    }

    private func write(_ writer: Int) async {
        do {
            let client = try await RawClient.connect(port: port, on: loop)
            let base = "/w\(writer)-\(round)"
            guard try await client.create(base).header.err == 0 else { return }
            var asked = 0
            var answered = 0
            let key = round * Load.writers + writer
            counts[key] = 0
            while true {
                while asked - answered < Load.depth {
                    let path = "\(base)/\(asked)"
                    _ = try await client.send(.create, CreateRequest(path: path, data: Bytes(utf8: path), acl: ACL.openUnsafe, flags: 0))
                    asked += 1
                }
                let reply = try await client.reply()
                if reply.header.err != 0 { problems.append("create \(answered): error \(reply.header.err)") }
                answered += 1
                counts[key] = answered
            }
        } catch {
            return
        }
    }

    /// What was acknowledged and is not there.
    func verify() async throws -> [String] {
        var missing: [String] = []
        let client = try await RawClient.connect(port: port, on: loop)
        for (key, count) in counts {
            let base = "/w\(key % Load.writers)-\(key / Load.writers)"
            let reply = try await client.ask(.getChildren, GetChildrenRequest(path: base, watch: false))
            guard reply.header.err == 0 else {
                missing.append(base)
                continue
            }
            let names = Set(try GetChildrenResponse(whole: reply.body).children ?? [])
            for number in 0..<count where !names.contains("\(number)") { missing.append("\(base)/\(number)") }
        }
        client.close()
        return missing
    }
}
