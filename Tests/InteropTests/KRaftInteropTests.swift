import Glibc
import Platform
import Testing

/// Our commands at a KRaft cluster of Apache's.
@Suite("Commands at Apache's KRaft", .enabled(if: getenv("KAFKA_HOME") != nil, "KAFKA_HOME is not set"), .serialized)
struct KRaftInteropTests {
    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ") }
    }

    /// One server for all: starting it takes longer than the commands.
    @Test("topics, settings, rules, groups of both protocols, features, the quorum, and its log")
    func commands() throws {
        let cluster = try ApacheKRaft()
        func ftk(_ arguments: String) throws -> [String] {
            let result = try cluster.run("ftk \(arguments)")
            #expect(result.status == 0 && result.error.isEmpty, "ftk \(arguments): \(result.output) \(result.error)")
            return lines(result.output)
        }
        let controllers = "--bootstrap-controller 127.0.0.1:\(cluster.controllerPort)"
        #expect(try ftk("topics --create --topic t --partitions 2") == ["Created topic t."])
        #expect(try ftk("configs --alter --topic t --add-config retention.ms=70000") == ["Completed updating config for topic t."])
        #expect(try ftk("configs --describe --topic t").contains { $0.hasPrefix("retention.ms=70000") })
        _ = try ftk("acls --add --allow-principal User:bob --operation Read --topic t")
        #expect(try ftk("acls --list --topic t").contains { $0.contains("principal=User:bob") })
        _ = try cluster.run("seq 1 300 | ftk console-producer --topic t")
        for (group, property) in [("classic", ""), ("new", "--consumer-property group.protocol=consumer")] {
            let read = try ftk("console-consumer --topic t --group \(group) \(property) --from-beginning --max-messages 300")
            #expect(read.sorted() == (1...300).map { "\($0)" }.sorted())
            let offsets = try cluster.run("ftk consumer-groups --describe --group \(group)")
            #expect(lines(offsets.output).dropFirst().map { $0.split(separator: " ")[5] } == ["0", "0"], "\(offsets.output)")
        }
        #expect(try ftk("groups --list").dropFirst() == ["classic Classic consumer", "new Consumer consumer"])

        // The same by both doors.
        for door in ["", controllers] {
            let features = try ftk("features \(door) describe")
            #expect(features.contains { $0.hasPrefix("Feature: kraft.version SupportedMinVersion: 0 SupportedMaxVersion: 1 FinalizedVersionLevel: 1") })
            #expect(features.contains { $0.contains("metadata.version SupportedMinVersion: 3.0-IV1") && $0.contains("FinalizedVersionLevel: 3.9-IV0") })
            let status = try ftk("metadata-quorum \(door) describe --status")
            #expect(status.first == "ClusterId: 4L6g3nShT-eMCtK--X86sw")
            #expect(status.contains { $0.hasPrefix("CurrentVoters: [{\"id\": 1") && $0.contains("CONTROLLER://127.0.0.1:\(cluster.controllerPort)") })
            #expect(try ftk("metadata-quorum \(door) describe --replication").last?.hasSuffix(" Leader") == true)
        }
        let dry = try ftk("metadata-quorum --command-config \(cluster.folder)/server.properties add-controller --dry-run")
        #expect(dry.first?.hasPrefix("DRY RUN of adding controller 1 with directory id ") == true)
        let wrongDoor = try cluster.run("ftk topics --list --bootstrap-server 127.0.0.1:\(cluster.controllerPort)")
        #expect(wrongDoor.status == 1 && wrongDoor.error.contains("is the listener of a KRaft controller"), "\(wrongDoor.error)")
        let otherDoor = try cluster.run("ftk features --bootstrap-controller 127.0.0.1:\(cluster.port) describe")
        #expect(otherDoor.status == 1 && otherDoor.error.contains("is a broker's listener"), "\(otherDoor.error)")

        // The log is read while the server writes it, and the script reads a copy as we do.
        let log = "\(cluster.folder)/00000000000000000000.log"
        _ = try cluster.run("cp \(cluster.folder)/data/__cluster_metadata-0/00000000000000000000.log \(log)")
        #expect(try ftk("metadata-shell --snapshot \(log) cat image/topics/byName/t/name image/configs/TOPIC:t/retention.ms") == ["t", "70000"])
        let ours = try cluster.run("ftk --as-script dump-log --cluster-metadata-decoder --files \(log)")
        let theirs = try cluster.run("\(Apache.script("kafka-dump-log")) --cluster-metadata-decoder --files \(log)")
        #expect(ours.output == theirs.output)
    }
}
