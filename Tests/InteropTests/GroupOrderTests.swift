import Glibc
import Platform
import Testing

/// The order of groups, topics and partitions that `kafka-consumer-groups.sh` prints, which is that of Java's tables.
@Suite("Order of kafka-consumer-groups", .enabled(if: getenv("KAFKA_HOME") != nil, "KAFKA_HOME is not set"))
struct GroupOrderTests {
    private static let lines = [
        "--describe --group many", "--describe --group zeta --group few --group alpha-group", "--describe --all-groups --state",
        "--group zeta --group few --group alpha-group --topic x --reset-offsets --to-current --dry-run",
        "--group many --all-topics --reset-offsets --to-offset 0 --export --dry-run",
        "--group few --topic alpha:5,0,3 --topic orders.v1 --topic x --topic beta:6 --reset-offsets --to-earliest --dry-run",
        "--group many --all-topics --reset-offsets --shift-by 0 --dry-run",
        "--all-groups --topic beta --reset-offsets --to-latest --export --dry-run",
        "--group few --reset-offsets --from-file plan.csv --dry-run --export",
    ]

    @Test("as the script ftk prints every line where the script prints it")
    func equal() throws {
        let broker = try ApacheBroker(["offsets.topic.replication.factor=1", "offsets.topic.num.partitions=3"])
        let made = try Programs.shell(
            """
            set -e
            for t in alpha beta gamma delta-topic orders.v1 x; do ftk topics --create --topic $t --partitions 7; done
            ftk topics --create --topic wide --partitions 40
            reset="--reset-offsets --to-earliest --execute"
            ftk consumer-groups --group many --topic alpha --topic beta --topic gamma --topic delta-topic --topic orders.v1 --topic x --topic wide $reset
            for g in zeta few alpha-group other; do ftk consumer-groups --group $g --topic alpha --topic x:1,2,6 $reset; done
            for p in 6 2 0 5; do echo gamma,$p,0; echo beta,$p,0; done >plan.csv
            """, environment: ["FTK_BOOTSTRAP_SERVERS": broker.bootstrap, "HOME": broker.folder], directory: broker.folder)
        try #require(made.status == 0, "\(made)")
        func outputs(_ program: String, _ name: String) throws -> [String] {
            var line = ""
            for (index, options) in Self.lines.enumerated() {
                line += "\(program) --bootstrap-server \(broker.bootstrap) --timeout 60000 \(options) >\(name)\(index) 2>/dev/null & "
                // Three Java programs at a time are enough for two cores.
                if index % 3 == 2 { line += "wait; " }
            }
            _ = try Programs.shell(line + "wait", directory: broker.folder)
            return try Self.lines.indices.map { try FileSystem.read("\(broker.folder)/\(name)\($0)").stringLossy }
        }
        let real = try outputs(Apache.script("kafka-consumer-groups"), "real")
        let ours = try outputs("ftk --as-script consumer-groups", "ours")
        for (index, options) in Self.lines.enumerated() {
            #expect(real[index].contains("0"), "\(options)")
            #expect(ours[index] == real[index], "\(options)")
        }
    }
}
