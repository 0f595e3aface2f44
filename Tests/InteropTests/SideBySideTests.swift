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
}
