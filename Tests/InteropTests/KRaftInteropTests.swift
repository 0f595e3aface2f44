import Glibc
import Platform
import TestSupport
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
        try rows(cluster, log)
        let ours = try cluster.run("ftk --as-script dump-log --cluster-metadata-decoder --files \(log)")
        let theirs = try cluster.run("\(Apache.script("kafka-dump-log")) --cluster-metadata-decoder --files \(log)")
        #expect(ours.output == theirs.output)
    }

    /// What only KRaft and an authorizer give, as JSON, against the schemas.
    private func rows(_ cluster: ApacheKRaft, _ log: String) throws {
        var check = try SchemaCheck(try cluster.run("ftk --schemas").output)
        let rule = "--allow-principal User:FORM --operation Read --topic t"
        for (words, kind) in [
            ("acls \(rule) --add", "acls-added"), ("acls --list", "acls"), ("acls \(rule) --remove --force", "acls-removed"),
            ("configs --alter --entity-type users --entity-name FORM --add-config SCRAM-SHA-256=[iterations=4096,password=p]", "configs-altered"),
            ("client-metrics --alter --name FORM --metrics org.apache --interval 10000", "client-metrics-altered"), ("client-metrics --list", "client-metrics"),
            ("client-metrics --describe", "client-metrics-configs"), ("client-metrics --delete --name FORM", "client-metrics-deleted"),
            ("metadata-quorum describe --status", "quorum-status"), ("metadata-quorum describe --replication", "quorum-replication"),
            ("metadata-quorum --command-config \(cluster.folder)/server.properties add-controller --dry-run", "controller-added"),
            ("metadata-quorum remove-controller --controller-id 1 --controller-directory-id AAAAAAAAAAAAAAAAAAAAAQ --dry-run", "controller-removed"),
            ("features downgrade --feature metadata.version=20 --unsafe --dry-run", "features-updated"),
            ("metadata-shell --snapshot \(log) ls image/topics", "metadata-nodes"), ("metadata-shell --snapshot \(log) tree image/topics", "metadata-nodes"),
            ("metadata-shell --snapshot \(log) cat image/topics/byName/t/name", "metadata-nodes"),
        ] {
            for form in ["json", "jsonl"] {
                let line = "ftk \(words.replacing("FORM", with: form)) --output \(form)"
                // Words of a shell of its own come after the options.
                let shell = words.hasPrefix("metadata-shell") ? "ftk metadata-shell --output \(form) \(words.dropFirst("metadata-shell ".count))" : line
                let result = try cluster.run(shell)
                #expect(result.error == "" && (result.status == 0 || kind == "features-updated"), "\(shell): \(result)")
                let kinds = form == "json" ? try check.documents(result.output).map(\.kind) : try check.lines(result.output).map(\.kind)
                #expect(Set(kinds) == [kind], "\(shell): \(result.output)")
            }
        }
        let users = try cluster.run("ftk configs --describe --entity-type users --output json")
        #expect(try check.documents(users.output).map(\.kind) == ["quotas", "scram-credentials"], "\(users)")
    }
}
