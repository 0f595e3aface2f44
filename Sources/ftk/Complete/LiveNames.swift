import CommandLine
import KafkaClient
import Platform
import ZooKeeperClient

/// Names that are in the cluster now, for completions. Whoever waits is at a prompt: what does not answer at once is left out.
enum LiveNames {
    /// ms.
    private static let patience = 400

    /// - Parameters:
    ///   - given: the options in front, which may name the cluster.
    ///   - word: the unfinished word.
    static func candidates(_ subject: Subject, _ given: ParsedOptions?, word: String) -> [Completion.Candidate] {
        let texts = try? EventLoop.run { loop in
            let answer = Promise<[String]>()
            loop.spawn { answer.complete((try? await names(subject, given, word, loop)) ?? []) }
            return await answer.value(until: MonotonicTime.now.advanced(byMilliseconds: patience)) ?? []
        }
        return (texts ?? []).map { Completion.Candidate(text: $0, description: "") }
    }

    private static func names(
        _ subject: Subject, _ given: ParsedOptions?, _ word: String, _ loop: EventLoop
    ) async throws -> [String] {
        if subject == .znode { return try await znodes(given, word, loop) }
        // What the brokers are told is what is on the command line, a properties file included.
        let call = CommandCall(manner: .plain, arguments: [], table: given?.table ?? OptionTable("", purpose: "", options: []), out: Output(prefix: ""))
        // Of some tools --broker-list is not an address, but names brokers.
        let isAddress = given?.strings("broker-list").last?.contains(":") == true
        let admin = try call.admin(
            given ?? ParsedOptions(table: call.table),
            bootstrap: ["bootstrap-server", "bootstrap-servers"] + (isAddress ? ["broker-list"] : []),
            files: ["command-config", "consumer.config", "producer.config", "consumer-config", "producer-config"].filter { given?.has($0) == true })
        defer { admin.close() }
        switch subject {
        case .topic: return try await admin.listTopics().map(\.name).sorted()
        case .group: return try await admin.listGroups().groups.map(\.id).sorted()
        case .broker: return try await admin.describeCluster().brokers.map { "\($0.id)" }
        case .transactionalId: return try await admin.listTransactions().map(\.transactionalId).sorted()
        case .znode, .file, .words: return []
        }
    }

    /// The children of the folder that the word is in.
    private static func znodes(_ given: ParsedOptions?, _ word: String, _ loop: EventLoop) async throws -> [String] {
        guard word.hasPrefix("/"), let slash = word.lastIndex(of: "/") else { return [] }
        let folder = word[..<slash]
        let address = given?.table.tool == "zookeeper-shell" ? given?.words.first : try given?.string("server")
        let servers = try ZooKeeperConnectString(address ?? Addresses.zooKeeper())
        let session = try await ZooKeeperSession.connect(
            servers: servers, timeoutMs: 10_000, retry: false, deadline: MonotonicTime.now.advanced(byMilliseconds: patience), on: loop)
        let children = try await session.getChildren(folder.isEmpty ? "/" : String(folder))
        await session.close(within: 50)
        return children.sorted().map { "\(folder)/\($0)" }
    }
}
