import Testing

@testable import ReplicaPlacement

@Suite("Replicas are spread over brokers")
struct ReplicaAssignerTests {
    private func brokers(_ count: Int32, racks: [String?] = []) -> [ReplicaAssigner.Broker] {
        (0..<count).map { .init(id: $0, rack: racks.isEmpty ? nil : racks[Int($0)]) }
    }

    /// The example in the documentation of `AdminUtils`: five brokers, ten partitions, three replicas.
    @Test("the first replicas go round, the others follow at a growing shift")
    func withoutRacks() throws {
        let result = try ReplicaAssigner.assign(brokers: brokers(5), partitions: 10, replicationFactor: 3, start: 0)
        let expected: [[Int32]] = [
            [0, 1, 2], [1, 2, 3], [2, 3, 4], [3, 4, 0], [4, 0, 1], [0, 2, 3], [1, 3, 4], [2, 4, 0], [3, 0, 1], [4, 1, 2]
        ]
        #expect((0..<10).map { result[Int32($0)] ?? [] } == expected)
    }

    @Test("with racks, the replicas of a partition are in as many racks as there are", arguments: 0..<20)
    func withRacks(_ start: Int) throws {
        let racks = ["r1", "r2", "r2", "r3", "r3", "r1"]
        let result = try ReplicaAssigner.assign(
            brokers: brokers(6, racks: racks), partitions: 12, replicationFactor: 3, random: { (start * 7 + 3) % $0 })
        for replicas in result.values {
            #expect(Set(replicas).count == 3)
            #expect(Set(replicas.map { racks[Int($0)] }).count == 3)
        }
        var leads: [Int32: Int] = [:]
        for replicas in result.values { leads[replicas[0], default: 0] += 1 }
        #expect(leads.values.allSatisfy { $0 == 2 })
    }

    @Test("brokers of different racks are neighbours")
    func alternating() {
        let racks: [Int32: String] = [0: "a", 1: "b", 2: "c", 3: "a", 4: "b", 5: "c", 6: "a"]
        #expect(ReplicaAssigner.alternating(racks) == [0, 1, 2, 3, 4, 5, 6])
        #expect(ReplicaAssigner.alternating([0: "a", 1: "a", 2: "b"]) == [0, 2, 1])
    }

    @Test("more partitions go on where the first ones began")
    func growth() throws {
        let all = try ReplicaAssigner.assign(brokers: brokers(4), partitions: 8, replicationFactor: 2, start: 1)
        let more = try ReplicaAssigner.assign(
            brokers: brokers(4), partitions: 3, replicationFactor: 2, start: 1, firstPartition: 4)
        #expect(more.keys.sorted() == [4, 5, 6])
        for (partition, replicas) in more { #expect(replicas[0] == all[partition]?[0]) }
    }

    @Test("what cannot be is refused in Kafka's words")
    func refusals() {
        func message(_ partitions: Int, _ factor: Int, _ racks: [String?] = []) -> String {
            do {
                _ = try ReplicaAssigner.assign(brokers: brokers(2, racks: racks), partitions: partitions, replicationFactor: factor)
                return "assigned"
            } catch {
                return error.message
            }
        }
        #expect(message(0, 1) == "Number of partitions must be larger than 0.")
        #expect(message(1, 0) == "Replication factor must be larger than 0.")
        #expect(message(1, 3) == "Replication factor: 3 larger than available brokers: 2.")
        #expect(message(1, 1, ["a", nil]) == "Not all brokers have rack information for replica rack aware assignment.")
    }
}
