import CommandLine
import KafkaClient
import Testing

@testable import ftk

@Suite("Plans that move partitions")
struct ReassignmentTests {
    private func plan(_ text: String) throws -> ReassignmentPlan { try ReassignmentPlan(try JSON(parsing: text)) }

    @Test("a plan names replicas, and folders where it wants a certain one")
    func folders() throws {
        let plan = try plan(#"{"partitions":[{"topic":"a","partition":1,"replicas":[3,4],"log_dirs":["any","/d"]}]}"#)
        let partition = TopicPartition("a", 1)
        #expect(plan.replicas == [partition: [3, 4]])
        #expect(plan.folders == [PlacedReplica(partition: partition, broker: 4): "/d"])
        #expect(plan.folders.keys.map(\.description) == ["a-1-4"])
    }

    @Test(
        "what cannot be carried out is refused in the script's words",
        arguments: [
            (#"{"version":2,"partitions":[]}"#, "Not supported version field value 2"),
            (#"{"partitions":[]}"#, "Partition reassignment list cannot be empty"),
            (#"{"partitions":[{"topic":"a","partition":0,"replicas":[]}]}"#, "Partition replica list cannot be empty"),
            (
                #"{"partitions":[{"topic":"a","partition":0,"replicas":[1]},{"topic":"a","partition":0,"replicas":[2]}]}"#,
                "Partition reassignment contains duplicate topic partitions: a-0"
            ),
            (
                #"{"partitions":[{"topic":"a","partition":0,"replicas":[1,2,1,2]}]}"#,
                "Partition replica lists may not contain duplicate entries: a-0 contains multiple entries for 1,2"
            ),
            (
                #"{"partitions":[{"topic":"a","partition":0,"replicas":[1],"log_dirs":["any","any"]}]}"#,
                "Size of replicas list [1] is different from size of log dirs list [any, any] for partition a-0"
            ),
            (#"{"partitions":[{"partition":0,"replicas":[1]}]}"#, "No such field exists: `topic`"),
        ])
    func refused(text: String, sentence: String) {
        #expect {
            try plan(text).checkForExecution()
        } throws: {
            "\($0)" == sentence
        }
    }

    @Test("the present replicas are written as a plan that leads back to them")
    func rollback() throws {
        let replicas: [TopicPartition: [Int32]] = [TopicPartition("b", 0): [1], TopicPartition("a", 10): [2, 3], TopicPartition("a", 9): [1, 2]]
        let text = ReassignmentPlan.json(replicas).text
        #expect(text.hasPrefix(#"{"version":1,"partitions":[{"topic":"a","partition":9,"replicas":[1,2],"log_dirs":["any","any"]},"#))
        #expect(try plan(text).replicas == replicas)
    }

    @Test("throttles hold for the old replicas as leaders and for the new ones alone as followers")
    func throttles() {
        let a0 = TopicPartition("a", 0)
        let a1 = TopicPartition("a", 1)
        let moves = ReplicationThrottles.moves(
            ongoing: [:], wanted: [a0: [0, 1, 2], a1: [1, 2, 0]], present: [a0: [0, 1], a1: [1, 2]])
        let texts = ReplicationThrottles.replicas(moves)
        #expect(texts["a"]?.leaders == "0:0,0:1,1:1,1:2")
        #expect(texts["a"]?.followers == "0:2,1:0")
        #expect(ReplicationThrottles.brokers(moves) == [0, 1, 2])
    }

    @Test("a word that JSON does not know is named with the place behind it")
    func syntax() {
        let text = "not json"
        do {
            _ = try JSON(parsing: text)
            Issue.record("'\(text)' was taken for JSON")
        } catch {
            let message = PlanSyntaxFailure(path: "plan.json", text: text, error: error).scriptFailure.message
            #expect(message.hasPrefix("Unrecognized token 'not': was expecting"))
            #expect(message.hasSuffix("line: 1, column: 4]"))
        }
    }
}
