import Glibc
import Platform
import Testing

/// Recipes of coordination (locks, elections, barriers, queues, counters, transactions) with several clients at once.
@Suite("Recipes by other clients on ftk-zk", .serialized)
struct RecipesTests {
    private static let folder = FileSystem.parent(of: #filePath).map { "\($0)/Recipes" } ?? ""
    private static let hasKazoo = (try? Programs.shell("/usr/bin/python3 -c 'import kazoo'").status) == 0
    private static let hasC = (try? Programs.shell("cc --version && test -f /usr/include/zookeeper/zookeeper.h").status) == 0
    private static let jars = getenv("ZOOKEEPER_HOME").map { "\(String(cString: $0))/lib/*" }

    /// Runs a line with the server's address behind it; every recipe says ok.
    private func run(_ line: String, recipes: Int) throws {
        let server = try LoneCoordinator(["tickTime=1000"])
        let result = try Programs.shell("\(line) \(server.address)", directory: server.folder)
        let lines = result.output.split(separator: "\n")
        #expect(result.status == 0 && lines.filter { $0.hasPrefix("ok ") }.count == recipes && lines.count == recipes, "\(result)")
    }

    @Test("kazoo", .enabled(if: hasKazoo, "python3-kazoo is not installed"))
    func kazoo() throws { try run("timeout 120 /usr/bin/python3 '\(Self.folder)/kazoo_recipes.py'", recipes: 10) }

    @Test("The C client", .enabled(if: hasC, "libzookeeper-mt-dev or a C compiler is not installed"))
    func c() throws {
        try run("cc -DTHREADED '\(Self.folder)/recipes.c' -o recipes -lzookeeper_mt -lpthread && timeout 120 ./recipes", recipes: 6)
    }

    @Test("The Java client", .enabled(if: jars != nil, "ZOOKEEPER_HOME is not set"))
    func java() throws {
        let options = "-Xmx192m -Dorg.slf4j.simpleLogger.defaultLogLevel=off"
        try run("timeout 180 java \(options) -cp '\(Self.jars ?? "")' '\(Self.folder)/Recipes.java'", recipes: 8)
    }
}
