import CommandLine
import Platform
import TestSupport
import Testing

/// Every command with `--output json` and `--output jsonl`, its rows held against the schema that `ftk --schemas` prints.
@Suite("JSON of every command")
struct JSONOutputTests {
    /// A line of the shell, in which `FORM` is the form of the output; it is run with json, then with jsonl.
    private struct Line {
        let text: String
        let kinds: [String]
        let status: Int32
        /// On stderr, where the line fails or warns.
        let says: String

        init(_ text: String, _ kinds: String..., status: Int32 = 0, says: String = "") {
            self.init(text, kinds, status: status, says: says)
        }

        init(_ text: String, _ kinds: [String], status: Int32 = 0, says: String = "") {
            self.text = text
            self.kinds = kinds
            self.status = status
            self.says = says
        }
    }

    /// Commands that have no result of their own.
    private static let without = [
        "connect": "answers with one sentence", "run-class": "runs the others", "server-start": "becomes the broker",
        "zookeeper-server-start": "becomes the coordinator", "server-stop": "stops whatever runs on this machine",
        "zookeeper-server-stop": "stops whatever runs on this machine",
    ]

    /// Results that our servers cannot give: what it takes to see them.
    private static let elsewhere = [
        "jmx": "a Java program", "acls": "an authorizer", "acls-added": "an authorizer", "acls-removed": "an authorizer", "delegation-tokens": "SASL",
        "delegation-token-created": "SASL", "delegation-token-renewed": "SASL", "delegation-token-expired": "SASL", "broker-unregistered": "KRaft",
        "client-metrics-deleted": "KRaft", "client-metrics-altered": "KRaft", "client-metrics": "KRaft", "client-metrics-configs": "KRaft",
        "controller-added": "KRaft", "controller-removed": "KRaft", "quorum-status": "KRaft", "quorum-replication": "KRaft",
        "scram-credentials": "SCRAM", "hanging-transactions": "a broken client", "transaction-aborted": "a broken client",
        "transaction-terminated": "release 4", "shared-record": "release 4", "share-consumer-perf-test": "release 4",
        "verifiable-share-consumer": "release 4", "share-groups": "release 4", "share-group-members": "release 4", "share-group-states": "release 4",
        "share-group-offsets": "release 4", "share-groups-deleted": "release 4", "share-group-offsets-deleted": "release 4",
        "share-group-offsets-reset": "release 4", "streams-groups": "release 4", "streams-group-members": "release 4",
        "streams-group-states": "release 4", "streams-group-offsets": "release 4", "streams-groups-deleted": "release 4",
        "streams-group-offsets-deleted": "release 4", "streams-group-offsets-reset": "release 4", "partition-reassignments": "several brokers", "features": "KRaft", "reassignments-cancelled": "several brokers",
        "zk-orst": "an observer", "zk-lead": "an ensemble", "zk-wchc": "a watch", "zk-wchp": "a watch", "zk-ephemerals": "an open session",
        "zk-edited": "an editor", "zk-sessions": "an open session", "zk-event": "a signal", "metadata-nodes": "a metadata log (MetadataShellTests)",
        "servers-stopped": "nobody else's servers on this machine", "zk-config": "an ensemble",
    ]

    private static let topics = [
        Line("ftk topics --output FORM --create --topic FORM --partitions 2", "topic-created"),
        Line("ftk topics --output FORM --create --topic FORM --if-not-exists", "topic-created"),
        Line("ftk topics --output FORM --alter --topic FORM --partitions 3", "topic-altered"),
        Line("ftk topics --output FORM --alter --topic nothing --partitions 3 --if-exists"),
        Line("ftk configs --output FORM --alter --entity-type topics --entity-name FORM --add-config retention.ms=86400000", "configs-altered"),
        Line("ftk configs --output FORM --alter --entity-type clients --entity-name u --add-config producer_byte_rate=1000", "configs-altered"),
        Line("ftk configs --output FORM --describe --entity-type topics --entity-name FORM", "configs"),
        Line("ftk configs --output FORM --describe --entity-type topics --all", "configs"),
        Line("ftk configs --output FORM --describe --entity-type brokers --entity-name 1 --all", "configs"),
        Line("ftk configs --output FORM --describe --entity-type clients", "quotas"),
        Line("ftk topics --output FORM --list", "topics"),
        Line("ftk topics --output FORM --describe", "topic-descriptions"),
        Line("ftk topics --output FORM --describe --topic FORM", "topic-descriptions"),
        Line("printf 'a:1\\nb:2\\nc:3\\n' | ftk console-producer --output FORM --topic FORM --property parse.key=true --property key.separator=:", "produced"),
        Line("printf '\\377\\376\\n' | ftk console-producer --output FORM --topic FORM", "produced"),
        Line("ftk console-consumer --output FORM --topic FORM --from-beginning --max-messages 4", "record"),
        Line("ftk console-consumer --output FORM --topic FORM --timeout-ms 100"),
        Line("ftk console-consumer --output FORM --topic FORM --group g-FORM --from-beginning --max-messages 4", "record"),
        Line("ftk get-offsets --output FORM --topic FORM", "offsets"),
        Line("ftk get-offsets --output FORM --topic FORM --time max-timestamp", "offsets"),
        Line("ftk log-dirs --output FORM --describe --topic-list FORM", "log-dirs"),
        Line("ftk broker-api-versions --output FORM", "broker-api-versions"),
        Line("ftk cluster --output FORM cluster-id", "cluster"),
        Line("ftk cluster list-endpoints --output FORM", "endpoints"),
        Line("ftk features --output FORM describe", "features"),
        Line("ftk features version-mapping --output FORM", "feature-levels"),
        Line("ftk features feature-dependencies --feature transaction.version=2 --output FORM", "feature-dependencies"),
        Line("ftk features upgrade --feature transaction.version=2 --output FORM", "features-updated", status: 1, says: "transaction.version"),
        Line("ftk leader-election --output FORM --election-type preferred --topic plain --partition 0", "leader-elections"),
        Line("ftk transactions --output FORM list", "transactions"),
        Line("ftk transactions --output FORM describe --transactional-id perf-FORM", "transaction"),
        Line("ftk transactions --output FORM describe-producers --topic plain --partition 0", "producers"),
        Line("ftk transactions --output FORM find-hanging --topic FORM"),
        Line("ftk reassign-partitions --output FORM --list"),
        Line("ftk reassign-partitions --output FORM --generate --topics-to-move-json-file move --broker-list 1", "reassignment-plan"),
        Line("ftk reassign-partitions --output FORM --execute --reassignment-json-file plan", "reassignments-started"),
        Line("ftk reassign-partitions --output FORM --verify --reassignment-json-file plan", "reassignment-status"),
        Line("ftk reassign-partitions --output FORM --cancel --reassignment-json-file plan"),
        Line("ftk delete-records --output FORM --offset-json-file offsets", "records-deleted"),
        Line("timeout --preserve-status -s INT 1 ftk replica-verification --output FORM --topics-include plain --report-interval-ms 100 --max-wait-ms 10", "replica-verification"),
        Line("timeout --preserve-status -s TERM 1 ftk mirror-maker --output FORM --consumer.config mirror-FORM --producer.config there --include lone", "mirrored"),
    ]

    private static let groups = [
        Line("ftk groups --output FORM --list", "groups"),
        Line("ftk consumer-groups --output FORM --list", "consumer-groups"),
        Line("ftk consumer-groups --output FORM --list --state", "consumer-groups"),
        Line("ftk consumer-groups --output FORM --describe --group g-FORM", "consumer-group-offsets"),
        Line("ftk consumer-groups --output FORM --describe --all-groups --state", "consumer-group-states"),
        Line(
            "ftk console-consumer --topic plain --group live-FORM > /dev/null & i=0; "
                + "until ftk consumer-groups --describe --group live-FORM --members 2>&1 | grep -q 127.0.0.1; do i=$((i+1)); [ $i -lt 300 ]; sleep 0.05; done; "
                + "ftk consumer-groups --output FORM --describe --all-groups --members; kill $!; wait $! || true", "consumer-group-members"),
        Line("ftk consumer-groups --output FORM --reset-offsets --group g-FORM --all-topics --to-earliest --execute", "consumer-group-offsets-reset"),
        Line("ftk consumer-groups --output FORM --reset-offsets --group g-FORM --all-topics --to-latest --dry-run --export", "consumer-group-offsets-reset"),
        Line("ftk streams-application-reset --output FORM --application-id g-FORM --input-topics FORM --force", "streams-application-reset"),
        Line("ftk consumer-groups --output FORM --delete-offsets --group g-FORM --topic FORM:0", "consumer-group-offsets-deleted"),
        Line("ftk consumer-groups --output FORM --delete --group g-FORM", "consumer-groups-deleted"),
    ]

    private static let measures = [
        Line("ftk producer-perf-test --output FORM --topic plain --num-records 500 --record-size 100 --throughput -1 --transactional-id perf-FORM", "producer-perf-test"),
        Line("ftk consumer-perf-test --output FORM --topic plain --messages 100", "consumer-perf-test"),
        Line("ftk consumer-perf-test --output FORM --topic plain --messages 100 --show-detailed-stats", "consumer-perf-test"),
        Line("ftk e2e-latency --output FORM --bootstrap-server $FTK_BOOTSTRAP_SERVERS --topic lone --num-records 20 --producer-acks 1 --record-size 20", "e2e-latency"),
        Line("ftk verifiable-producer --output FORM --topic plain --max-messages 5", "verifiable-producer"),
        Line("ftk verifiable-consumer --output FORM --topic plain --group-id v-FORM --max-messages 5 --verbose", "verifiable-consumer"),
    ]

    private static let files = [
        Line("ftk dump-log --output FORM --print-data-log --files plain/plain-0/00000000000000000000.log,plain/plain-0/00000000000000000000.index,plain/plain-0/00000000000000000000.timeindex", "dump-log"),
        Line("ftk dump-log --output FORM --files transactional/*/00000000000000000000.txnindex", "dump-log"),
        Line("ftk dump-log --output FORM --files $(ls */*/*.snapshot | head -1)", "dump-log"),
        Line("ftk decode --output FORM --records plain/plain-0/00000000000000000000.log", "records"),
        Line("printf '00 12 00 00 00 00 00 07 ff ff' | ftk decode --output FORM --api ApiVersions --version 0 --request --header", "messages"),
        Line("printf '{}\\n' > $FTK_TEST/vectors; ftk decode --output FORM --check $FTK_TEST/vectors", "checks", status: 1),
        Line("ftk storage random-uuid --output FORM", "uuid"),
        Line("ftk storage info --config $FTK_TEST/server.properties --output FORM", "storage"),
        Line("ftk storage version-mapping --output FORM", "feature-levels"),
        Line("ftk zk-server version --output FORM", "coordinator"),
        Line("ftk zk-server print-cmd --output FORM", "coordinator"),
        Line("ftk zk-server status $FTK_TEST/zoo.cfg --output FORM", "coordinator"),
    ]

    /// Lines of the shell of znodes, and the kind behind `zk-`.
    private static let znodes = [
        ("create /FORM x", "created"), ("set /FORM y", "set"), ("get /FORM", "data"), ("get -s /FORM", "data"), ("get -b /FORM", "data"), ("ls /", "children"),
        ("ls -s /", "children"), ("ls -R /", "paths"), ("stat /FORM", "stat"), ("getAcl /FORM", "acl"), ("setAcl /FORM world:anyone:cdrwa", "acl-set"),
        ("whoami", "identities"), ("getAllChildrenNumber /", "number"), ("getEphemerals", ""), ("sync /FORM", "sync"), ("version", "version"),
        ("setquota -n 100 /FORM", "quota"), ("listquota /FORM", "quota"), ("tree /FORM", "tree"), ("du /FORM", "du"), ("find / -name FORM", "found"),
        ("grep y /FORM", "grep"), ("cat /FORM", "data"), ("cp /FORM /copy-FORM", "copied"), ("mirror /FORM /mirror-FORM", "mirrored"),
        ("export /FORM file-FORM", "exported"), ("import file-FORM /import-FORM", "imported"), ("transaction create /t-FORM x", "transaction"),
        ("sessions", "sessions"), ("top -n 1", "top"), ("mntr", "mntr"), ("conf", "conf"), ("envi", "envi"), ("ruok", "ruok"), ("isro", "isro"), ("srvr", "srvr"),
        ("cons", "cons"), ("dirs", "dirs"), ("dump", "dump"), ("stat", "stat"), ("wchs", "wchs"), ("hash", "hash"), ("gtmk", "gtmk"),
        ("crst", "crst"), ("srst", "srst"), ("deleteall /import-FORM", "deleted"),
    ]

    private static let forms = ["json", "jsonl"]

    /// Runs lines in both forms and holds what they print against the schemas.
    private static func run(_ lines: [Line], _ check: inout SchemaCheck, in directory: String, _ environment: [String: String]) throws -> Set<String> {
        var commands: Set<String> = []
        for line in lines {
            var hasRows = true
            for form in forms {
                let text = line.text.replacing("FORM", with: form)
                for part in line.text.split(separator: "ftk ").dropFirst(line.text.hasPrefix("ftk ") ? 0 : 1) { commands.insert(String(part.prefix { $0 != " " })) }
                let result = try Programs.shell(text, environment: environment, directory: directory)
                let isClean = line.says.isEmpty ? result.error.isEmpty : result.error.contains(line.says)
                #expect(result.status == line.status && isClean, "\(text): \(result)")
                do {
                    let kinds = form == "json" ? try check.documents(result.output).map(\.kind) : try check.lines(result.output).map(\.kind)
                    // Lines are there only where rows are: whether they are is for the document to say.
                    if form == "json" { hasRows = try check.documents(result.output).contains { !$0.rows.isEmpty } }
                    let hasKinds = line.kinds.isEmpty ? form == "json" || kinds.isEmpty : kinds.isEmpty && !hasRows || Set(kinds) == Set(line.kinds)
                    #expect(hasKinds, "\(text): \(kinds)")
                    // Whoever parses it at once finds a document in any case.
                    if form == "json" { #expect(kinds.count == 1, "\(text): \(result.output)") }
                } catch {
                    Issue.record("\(text): \(error)")
                }
            }
        }
        return commands
    }

    @Test("every row is as its schema says, and every schema and command has been seen, but for those listed with their reason")
    func everything() throws {
        var check = try SchemaCheck(try Programs.shell("ftk --schemas").output)
        let cluster = try TestCluster(["delete.topic.enable=true"])
        var environment = cluster.environment
        environment["FTK_TEST"] = cluster.folder
        for line in [
            "ftk topics --create --topic plain --partitions 1", "ftk topics --create --topic lone --partitions 1",
            "printf 'clientPort=\(cluster.zooKeeperPort)\ndataDir=zk\nclientPortAddress=127.0.0.1\n' > zoo.cfg", "echo log.dirs=$PWD/kafka > server.properties",
            #"echo '{"version":1,"topics":[{"topic":"plain"}]}' > move"#,
            #"echo '{"version":1,"partitions":[{"topic":"plain","partition":0,"replicas":[1],"log_dirs":["any"]}]}' > plan"#,
            #"echo '{"version":1,"partitions":[{"topic":"plain","partition":0,"offset":1}]}' > offsets"#,
            "for form in json jsonl; do printf 'group.id=mirror-%s\nbootstrap.servers=%s\n' $form $FTK_BOOTSTRAP_SERVERS > mirror-$form; done",
            "echo bootstrap.servers=$FTK_BOOTSTRAP_SERVERS > there",
            // Makes the znodes that are missing, and says so.
            "ftk zookeeper-security-migration --zookeeper.acl unsecure --zookeeper.connect $FTK_ZOOKEEPER",
        ] {
            let made = try Programs.shell(line, environment: environment, directory: cluster.folder)
            #expect(made.status == 0, "\(line): \(made)")
        }
        let lone = try LoneCoordinator()
        let alone = ["FTK_ZOOKEEPER": lone.address, "HOME": lone.folder]
        var commands: Set<String> = []
        for lines in [Self.measures, Self.topics, Self.groups] { commands.formUnion(try Self.run(lines, &check, in: cluster.folder, environment)) }
        commands.formUnion(
            try Self.run(Self.znodes.map { Line("ftk zk --output FORM \($0.0)", $0.1.isEmpty ? [] : ["zk-" + $0.1]) }, &check, in: lone.folder, alone))
        commands.formUnion(
            try Self.run([Line("ftk zk --output FORM diff /json /t-json", "zk-differences", status: 1)], &check, in: lone.folder, alone))
        let last = [
            Line("ftk zookeeper-shell $FTK_ZOOKEEPER --output FORM ls /", "zk-children"),
            Line("ftk zookeeper-security-migration --output FORM --zookeeper.acl unsecure --zookeeper.connect $FTK_ZOOKEEPER", "znode-acls-set"),
            Line("ftk topics --output FORM --delete --topic FORM", "topic-deleted"),
            Line("ftk topics --output FORM --delete --topic FORM-2 --if-exists"),
        ]
        commands.formUnion(try Self.run(last, &check, in: cluster.folder, environment))
        let logs = (FileSystem.parent(of: FileSystem.parent(of: #filePath) ?? "") ?? "") + "/LogStoreTests/Logs"
        commands.formUnion(try Self.run(Self.files, &check, in: logs, environment))
        commands.formUnion(try Self.alone(&check))
        let unseen = Set(check.schemas.keys).subtracting(check.seen).subtracting(Self.elsewhere.keys)
        #expect(unseen.isEmpty, "kinds that no line gave: \(unseen.sorted())")
        #expect(Set(Self.elsewhere.keys).isSubset(of: check.schemas.keys))
        let all = try Programs.shell("ftk --help").output.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map { String($0) } }
        #expect(all.count > 50)
        let later = Set(["share", "streams-groups"].flatMap { word in all.filter { $0.contains(word) } })
        let missing = Set(all).subtracting(commands).subtracting(Self.without.keys).subtracting(Self.needOthers).subtracting(later)
        #expect(missing.isEmpty, "commands that no line called: \(missing.sorted())")
    }

    /// Commands that our servers give nothing to.
    private static let needOthers: Set = ["acls", "delegation-tokens", "client-metrics", "metadata-quorum", "metadata-shell", "jmx"]

    /// Servers of their own: up, status, logs, down; a metadata log of one's own.
    private static func alone(_ check: inout SchemaCheck) throws -> Set<String> {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-json")
        defer { try? FileSystem.removeTree(folder) }
        let environment = ["HOME": folder, "XDG_DATA_HOME": "", "XDG_STATE_HOME": "", "FTK_BOOTSTRAP_SERVERS": "", "FTK_ZOOKEEPER": ""]
        let ports = (try FreePort.next(), try FreePort.next())
        return try run(
            [
                Line("ftk up -d --output FORM --port \(ports.0) --zookeeper-port \(ports.1)", "up"), Line("ftk status --output FORM", "status"),
                Line("ftk logs --output FORM", "logs"), Line("ftk up -d > up; ftk down --output FORM", "down"), Line("ftk status --output FORM", "status", status: 1),
            ], &check, in: folder, environment)
    }
}
