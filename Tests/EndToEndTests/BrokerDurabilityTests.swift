import Platform
import TestSupport
import Testing

/// Nothing that a producer was told is in the log is lost, whatever moment the broker is killed at.
@Suite("Durability of the broker")
struct BrokerDurabilityTests {
    /// Values that `verifiable-producer` reported as acknowledged.
    private func acknowledged(_ path: String) throws -> [String] {
        try FileSystem.read(path).stringLossy.split(separator: "\n").compactMap { line in
            guard line.contains("\"producer_send_success\""), let range = line.firstRange(of: "\"value\":\"") else { return nil }
            return String(line[range.upperBound...].prefix { $0 != "\"" })
        }
    }

    @Test("Every acknowledged record is there after kill -9 in the middle of writes", arguments: Seeds.short(3))
    func kills(seed: Int) throws {
        var random = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15
        func next(_ bound: UInt64) -> UInt64 {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return random % bound
        }
        let cluster = try TestCluster(["log.segment.bytes=65536", "log.index.interval.bytes=512"])
        try cluster.run("ftk topics --create --topic kept --partitions 2")
        var expected: [String] = []
        for round in 0..<3 {
            let file = "\(cluster.folder)/acked-\(round)"
            let writer = try ChildProcess.start(
                "/bin/sh", ["-c", "exec \(Programs.path("ftk")) verifiable-producer --topic kept --throughput 3000 --value-prefix \(seed * 10 + round) > \(file) 2> \(file).err"],
                environment: (Environment.all + cluster.environment.map { "\($0)=\($1)" }), directory: cluster.folder)
            let enough = Int(200 + next(1500))
            try waitUntil("\(enough) records") { (try? acknowledged(file).count >= enough) ?? false }
            cluster.killBroker()
            writer.kill(15)
            try waitUntil("the writer's end", seconds: 60) {
                if writer.status() == nil { writer.kill(9) }
                return writer.status() != nil
            }
            expected += try acknowledged(file)
            // Sometimes both go down.
            if next(3) == 0 {
                cluster.killZooKeeper()
                try cluster.startZooKeeper()
            }
            try cluster.startBroker()
        }
        let all = try cluster.run("ftk console-consumer --topic kept --from-beginning --timeout-ms 3000")
        let got = Set(all.output.split(separator: "\n").map { String($0) })
        let missing = expected.filter { !got.contains($0) }
        #expect(missing.isEmpty, "seed \(seed): \(missing.count) of \(expected.count) acknowledged records are gone, first \(missing.prefix(3)); \(all.error)")
        #expect(expected.count > 600)
    }
}
