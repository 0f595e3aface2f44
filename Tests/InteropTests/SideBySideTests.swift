import Glibc
import Platform
import TestSupport
import Testing

private let isPossible = getenv("ZOOKEEPER_HOME") != nil && (try? Programs.shell("/usr/bin/python3 -c 'import kazoo'").status) == 0

@Suite("ftk-zk beside Apache ZooKeeper", .enabled(if: isPossible, "ZOOKEEPER_HOME is not set or python3-kazoo is not installed"))
struct SideBySideTests {
    @Test("The same requests of two sessions get the same answers, states, errors and events")
    func requests() throws {
        let digest = "DigestAuthenticationProvider.superDigest=super:D/InIHSb7yEEbrWz8b9l71RjZJU="
        let ours = try LoneCoordinator(["maxClientCnxns=0", digest])
        let apaches = try ApacheZooKeeper(flags: "-Dzookeeper.\(digest)", settings: ["maxClientCnxns=0"])
        let script = FileSystem.parent(of: #filePath).map { "\($0)/Recipes/side_by_side.py" } ?? ""
        let seeds = Seeds.short(8)
        let result = try Programs.shell("timeout 600 /usr/bin/python3 '\(script)' \(ours.address) \(apaches.address) \(seeds.lowerBound) \(seeds.upperBound)")
        #expect(result.status == 0 && result.output == "equal \(seeds.count * 250) requests\n", "\(result)")
    }

    @Test("The same load moves the same figures, to the same values; and they are those of mntr")
    func figures() throws {
        func settings(_ metrics: Int) -> [String] {
            [
                "metricsProvider.className=org.apache.zookeeper.metrics.prometheus.PrometheusMetricsProvider", "metricsProvider.httpPort=\(metrics)",
                "maxClientCnxns=0", "enforceQuota=true", "tickTime=2000",
            ]
        }
        let ports = [try FreePort.next(), try FreePort.next()]
        let ours = try LoneCoordinator(settings(ports[0]))
        let apaches = try ApacheZooKeeper(settings: settings(ports[1]))
        let script = FileSystem.parent(of: #filePath).map { "\($0)/Recipes/families.py" } ?? ""
        let result = try Programs.shell("timeout 300 /usr/bin/python3 '\(script)' \(ours.port) \(ports[0]) \(apaches.port) \(ports[1])")
        #expect(result.status == 0 && result.output.hasPrefix("equal "), "\(result)")
    }

    @Test("Quotas refuse and warn alike, enforced or not", arguments: [true, false])
    func quotas(isEnforced: Bool) throws {
        let settings = ["enforceQuota=\(isEnforced)"]
        let ours = try LoneCoordinator(settings)
        let apaches = try ApacheZooKeeper(settings: settings)
        let script = FileSystem.parent(of: #filePath).map { "\($0)/Recipes/quotas.py" } ?? ""
        let answers = try [ours.port, apaches.port].map { try Programs.shell("timeout 60 /usr/bin/python3 '\(script)' \($0)") }
        #expect(answers[0].output == answers[1].output && answers[0].status == 0 && answers[1].status == 0, "\(answers)")
        // Apache's leaves out what it has just said.
        let warnings = try [ours.folder, apaches.folder].map { folder in
            Set(
                try FileSystem.read("\(folder)/log").stringLossy.split(separator: "\n")
                    .compactMap { line in line.firstRange(of: "Message:Quota exceeded: ").map { line[$0.lowerBound...] } }
                    .map { String($0.prefix { $0 != "]" }) })
        }
        #expect(warnings[0] == warnings[1] && warnings[0].isEmpty == !isEnforced, "\(warnings)")
    }
}
