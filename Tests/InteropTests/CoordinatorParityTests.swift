import Glibc
import Platform
import Testing

/// The same requests about groups and transactions to both brokers. What Kafka 3.9.2 answered is in `Answers/coordinators-3.9.2.txt`.
@Suite("Coordinators answer as Kafka's") struct CoordinatorParityTests {
    private static let settings = [
        "offsets.topic.num.partitions=3", "transaction.state.log.num.partitions=3", "group.initial.rebalance.delay.ms=0",
        "offsets.topic.replication.factor=1", "transaction.state.log.replication.factor=1", "transaction.state.log.min.isr=1",
    ]

    private func expected(source: String = #filePath) throws -> [String] {
        let folder = try #require(FileSystem.parent(of: source))
        let text = try FileSystem.read("\(folder)/Answers/coordinators-3.9.2.txt").stringLossy
        return text.split(separator: "\n").map(String.init)
    }

    private func compare(_ notes: [String]) throws {
        let expected = try expected()
        #expect(notes.count == expected.count)
        for (note, answer) in zip(notes, expected) { #expect(note == answer) }
    }

    @Test("ftk-broker")
    func ours() throws {
        let cluster = try TestCluster(CoordinatorParityTests.settings)
        var scenario = CoordinatorScenario(port: UInt16(cluster.brokerPort))
        try scenario.run()
        try compare(scenario.notes)
    }

    @Test("Kafka 3.9.2, so that the file is right", .enabled(if: getenv("KAFKA_HOME") != nil, "KAFKA_HOME is not set"))
    func apaches() throws {
        let broker = try ApacheBroker(CoordinatorParityTests.settings)
        var scenario = CoordinatorScenario(port: UInt16(broker.port))
        try scenario.run()
        try compare(scenario.notes)
    }
}
