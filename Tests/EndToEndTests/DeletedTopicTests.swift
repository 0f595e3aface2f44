import Platform
import Testing

/// What a deleted topic leaves behind.
@Suite("A deleted topic")
struct DeletedTopicTests {
    @Test("Its committed offsets go with it, and a group that has no others; after a restart too")
    func offsets() throws {
        let cluster = try TestCluster()
        for topic in ["kept", "gone"] {
            #expect(try cluster.run("ftk topics --create --topic \(topic) --partitions 2; seq 1 10 | ftk console-producer --topic \(topic)").status == 0)
            for group in ["both", topic] {
                let read = try cluster.run("ftk console-consumer --topic \(topic) --group \(group) --from-beginning --max-messages 10")
                #expect(read.status == 0, "\(read.error)")
            }
        }
        func topics(of group: String) throws -> Set<Substring> {
            let rows = try cluster.run("ftk consumer-groups --describe --group \(group)").output.split(separator: "\n").filter { $0.hasPrefix("\(group) ") }
            return Set(rows.map { $0.split(separator: " ")[1] })
        }
        #expect(try topics(of: "both") == ["kept", "gone"])
        #expect(try cluster.run("ftk topics --delete --topic gone").status == 0)
        try waitUntil("the end of the offsets") { try topics(of: "both") == ["kept"] }
        try waitUntil("the end of the group") { try cluster.run("ftk consumer-groups --list | sort").output == "both\nkept\n" }
        // A topic of that name that is made anew begins without them.
        #expect(try cluster.run("ftk topics --create --topic gone --partitions 2").status == 0)
        #expect(cluster.stopBroker() == .exited(0))
        try cluster.startBroker()
        #expect(try cluster.run("ftk consumer-groups --list | sort").output == "both\nkept\n")
        #expect(try topics(of: "both") == ["kept"])
    }
}
