import Glibc
import Platform
import TestSupport
import Testing

/// The command lines of the handbook of the infrastructure, typed with links that are named like the scripts.
@Suite("The handbook's command lines", .serialized)
struct HandbookLinesTests {
    private static let script = (FileSystem.parent(of: #filePath) ?? "") + "/Handbook/compare.py"
    private static let canRun =
        getenv("KAFKA_HOME") != nil && getenv("ZOOKEEPER_HOME") != nil && geteuid() == 0
        && (try? Programs.shell("unshare --net --mount --pid --fork --kill-child --mount-proc sh -c 'ip link set lo up && mount -t tmpfs tmpfs /mnt'").status) == 0

    /// `make prove` types them with Apache's scripts as well, which takes their time to start.
    @Test(
        "print the same against our servers and Apache's; in make prove also what Apache's scripts print",
        .enabled(if: canRun, "KAFKA_HOME and ZOOKEEPER_HOME, and a network of one's own (root and unshare) are needed"))
    func lines() throws {
        let tools = Seeds.areMany ? "all" : "ftk"
        let result = try Programs.shell("timeout 400 python3 '\(Self.script)' --tools \(tools) '\(Programs.folder)'")
        #expect(result.status == 0, "\(result.output) \(result.error)")
        let counts = result.output.split(separator: "\n")
        #expect(counts.count == (tools == "all" ? 4 : 1) && counts.allSatisfy { $0.hasSuffix(" lines the same") }, "\(result)")
    }
}
