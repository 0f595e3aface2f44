import Glibc
import Platform
import Testing

/// A member of ours and one of Apache's in one group, whose leader is the one or the other.
@Suite("Assignors beside Apache's", .enabled(if: getenv("KAFKA_HOME") != nil, "KAFKA_HOME is not set"), .serialized)
struct AssignorInteropTests {
    private static let partitions = 6

    /// A consumer that runs until it is told to end.
    private final class Member {
        let process: ChildProcess
        let path: String

        init(_ program: String, _ assignor: String, _ cluster: TestCluster, _ name: String) throws {
            path = "\(cluster.folder)/\(name)"
            let line = "exec \(program) --bootstrap-server \(cluster.bootstrap) --topic t --group-id g --reset-policy earliest "
                + "--assignment-strategy org.apache.kafka.clients.consumer.\(assignor)"
            process = try ChildProcess.start(
                "/bin/sh", ["-c", line], environment: Programs.environment(cluster.environment), directory: cluster.folder,
                output: .file(path), error: .file("\(path).err"))
        }

        func end() {
            process.kill(SIGTERM)
            _ = process.waitForEnd()
        }

        deinit {
            process.kill(SIGKILL)
            _ = process.waitForEnd()
        }

        /// Records that it reported.
        var count: Int {
            let text = (try? FileSystem.read(path).stringLossy) ?? ""
            return text.split(separator: "\n").reduce(0) { sum, line in
                guard line.contains("\"records_consumed\""), let at = line.firstRange(of: "\"count\":") else { return sum }
                return sum + (Int(line[at.upperBound..<line.endIndex].prefix { $0.isNumber }) ?? 0)
            }
        }
    }

    /// How many partitions each member has, most first; empty while the group rebalances.
    private func shares(_ cluster: TestCluster) throws -> [Int] {
        let line = "ftk consumer-groups --describe --group g --members"
        let state = try cluster.run("ftk consumer-groups --describe --group g --state").output
        guard state.contains("Stable") else { return [] }
        return try cluster.run(line).output.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }.sorted(by: >)
    }

    @Test("they share the partitions evenly, read every record once, and the one takes over when the other leaves", arguments: [
        ("RangeAssignor", true), ("RoundRobinAssignor", false), ("StickyAssignor", true), ("StickyAssignor", false),
        ("CooperativeStickyAssignor", true), ("CooperativeStickyAssignor", false),
    ])
    func shared(assignor: String, oursLeads: Bool) throws {
        let cluster = try TestCluster()
        try cluster.run("ftk topics --create --topic t --partitions \(Self.partitions)")
        let programs = [("ftk verifiable-consumer", "ours"), (Apache.script("kafka-verifiable-consumer"), "apache")]
        let order = oursLeads ? programs : programs.reversed()
        func member(_ index: Int) throws -> Member {
            // The shell's `exec` takes no assignments in front of a command.
            try Member(order[index].0.hasPrefix("ftk") ? order[index].0 : "env " + order[index].0, assignor, cluster, order[index].1)
        }
        let first = try member(0)
        try waitUntil("the first member", seconds: 40) { try shares(cluster) == [Self.partitions] }
        let second = try member(1)
        try waitUntil("both members", seconds: 40) { try shares(cluster) == [3, 3] }
        #expect(try cluster.run("seq 1 3000 | ftk console-producer --topic t --producer-property batch.size=500").status == 0)
        try waitUntil("the records", seconds: 40) { first.count + second.count >= 3000 }
        #expect(first.count > 0 && second.count > 0)
        first.end()
        try waitUntil("the second member alone", seconds: 40) { try shares(cluster) == [Self.partitions] }
        #expect(try cluster.run("seq 1 500 | ftk console-producer --topic t").status == 0)
        try waitUntil("the rest", seconds: 40) { first.count + second.count >= 3500 }
        second.end()
        #expect(first.count + second.count == 3500)
        let lag = try cluster.run("ftk consumer-groups --describe --group g --output jsonl").output
        #expect(lag.split(separator: "\n").count == Self.partitions && lag.split(separator: "\n").allSatisfy { $0.contains("\"lag\":0") }, "\(lag)")
    }
}
