import CommandLine
import Platform
import ZooKeeperStore

@testable import ftk_zk

/// A server in this process, on a folder of its own and any free port.
enum TestServer {
    static func config(_ folder: String, _ overrides: [String] = []) throws -> ServerConfig {
        let words = (["dataDir=\(folder)", "tickTime=200", "preAllocSize=64"] + overrides).flatMap { ["--override", $0] }
        let properties = try ServerProperties.load(try ServerArguments(words), environment: [:], rule: .zooKeeper)
        var config = try ServerConfig(properties, hasFile: false)
        if config.clientPort == 2181 { config.clientPort = 0 }
        return config
    }

    /// Runs `body` beside a server on one loop.
    static func run<T: Sendable>(
        _ overrides: [String] = [], folder: String? = nil,
        _ body: @escaping @Sendable (Server, EventLoop) async throws -> T
    ) throws -> T {
        let own = try folder ?? FileSystem.makeTemporaryDirectory("ftk-zk-test")
        defer { if folder == nil { try? FileSystem.removeTree(own) } }
        let config = try config(own, overrides)
        Logger.threshold = .error
        return try EventLoop.run { loop in
            let server = Server(config: config, loop: loop)
            try server.load()
            try server.open()
            do {
                let result = try await body(server, loop)
                await server.stop()
                return result
            } catch {
                await server.stop()
                throw error
            }
        }
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

