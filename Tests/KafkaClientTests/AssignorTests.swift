import KafkaClient
import Testing

@Suite("Partitions shared out among the members of a group")
struct AssignorTests {
    private func member(_ id: String, _ topics: [String], owned: [TopicPartition] = [], instance: String? = nil) -> Assignor.Member {
        var subscription = ConsumerMetadata.Subscription(topics: topics)
        subscription.owned = owned
        subscription.generation = owned.isEmpty ? -1 : 1
        return Assignor.Member(id: id, instanceId: instance, subscription: subscription)
    }

    private func ids(_ topic: String, _ range: Range<Int32>) -> [TopicPartition] { range.map { TopicPartition(topic, $0) } }

    @Test("range gives each member a run of every topic, the first ones one more")
    func range() {
        let result = Assignor.range.assign([member("a", ["x", "y"]), member("b", ["x", "y"])], partitions: ["x": 3, "y": 2])
        #expect(result["a"] == [TopicPartition("x", 0), TopicPartition("x", 1), TopicPartition("y", 0)])
        #expect(result["b"] == [TopicPartition("x", 2), TopicPartition("y", 1)])
    }

    @Test("range puts static members first, by their instance")
    func staticMembers() {
        let result = Assignor.range.assign(
            [member("a", ["x"]), member("z", ["x"], instance: "i1")], partitions: ["x": 1])
        #expect(result["z"] == ids("x", 0..<1))
        #expect(result["a"] == [])
    }

    @Test("round robin deals all partitions out in turn, to those who read the topic")
    func roundRobin() {
        let result = Assignor.roundRobin.assign([member("a", ["x", "y"]), member("b", ["x"])], partitions: ["x": 3, "y": 2])
        #expect(result["a"] == [TopicPartition("x", 0), TopicPartition("x", 2), TopicPartition("y", 0), TopicPartition("y", 1)])
        #expect(result["b"] == [TopicPartition("x", 1)])
    }

    @Test("sticky keeps what members own and moves only what evens the shares out")
    func sticky() {
        let result = Assignor.sticky.assign(
            [member("a", ["x"], owned: ids("x", 0..<4)), member("b", ["x"], owned: ids("x", 4..<6)), member("c", ["x"])],
            partitions: ["x": 6])
        #expect(result.values.map(\.count).sorted() == [2, 2, 2])
        #expect(Set(result["b"] ?? []) == Set(ids("x", 4..<6)))
        #expect(Set(result["a"] ?? []).isSubset(of: Set(ids("x", 0..<4))))
    }

    @Test("cooperative sticky gives a partition away only after its owner let it go")
    func cooperative() {
        let first = Assignor.cooperativeSticky.assign(
            [member("a", ["x"], owned: ids("x", 0..<4)), member("b", ["x"])], partitions: ["x": 4])
        #expect(first["a"]?.count == 2)
        #expect(first["b"] == [])
        let second = Assignor.cooperativeSticky.assign(
            [member("a", ["x"], owned: first["a"] ?? []), member("b", ["x"])], partitions: ["x": 4])
        #expect(second["a"] == first["a"])
        #expect(second["b"]?.count == 2)
    }

    @Test("every partition is given to exactly one member, by every assignor", arguments: Assignor.allCases)
    func complete(assignor: Assignor) {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            let members = (0..<Int.random(in: 1...6, using: &generator)).map { index in
                member("m\(index)", ["x", "y", "z"].filter { _ in Bool.random(using: &generator) })
            }
            let result = assignor.assign(members, partitions: ["x": 5, "y": 1, "z": 8])
            let given = result.values.flatMap { $0 }
            #expect(Set(given).count == given.count)
            for (topic, count) in ["x": 5, "y": 1, "z": 8] where members.contains(where: { $0.subscription.topics.contains(topic) }) {
                #expect(given.filter { $0.topic == topic }.count == count)
            }
            for member in members {
                #expect(result[member.id]?.allSatisfy { member.subscription.topics.contains($0.topic) } == true)
            }
        }
    }
}
