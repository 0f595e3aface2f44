import Glibc
import Platform
import Testing
import ZooKeeperProto

@Suite("ZooKeeper's tables: errors, operations, events, modes")
struct CodeTableTests {
    private static let vectors = "\(FileSystem.parent(of: #filePath) ?? ".")/Vectors"

    /// The names of ZooKeeper by number, of one kind.
    private static func reference(_ kind: String) throws -> [Int32: String] {
        var all: [Int32: String] = [:]
        for line in try FileSystem.read("\(vectors)/zookeeper-codes.tsv").stringLossy.split(separator: "\n").dropFirst() {
            let columns = line.split(separator: "\t")
            if columns[0] == kind, let number = Int32(columns[1]) { all[number] = String(columns[2]) }
        }
        return all
    }

    /// `NODE_CREATED`, `NodeCreated` and `nodeCreated` in one form.
    private static func plain(_ name: String) -> String { name.filter { $0 != "_" }.lowercased() }

    @Test("Every error has its number and name; we have no others")
    func errors() throws {
        let reference = try Self.reference("error")
        #expect(reference.count == 32)
        #expect(Set(ZooKeeperError.Code.all.map(\.rawValue)) == Set(reference.keys))
        for code in ZooKeeperError.Code.all { #expect(code.name == reference[code.rawValue]) }
        #expect(ZooKeeperError.Code(rawValue: -9999).name == "UNKNOWN")
    }

    @Test("Every error has a sentence of ours that says what to do")
    func advice() {
        for code in ZooKeeperError.Code.all + [ZooKeeperError.Code(rawValue: -9999)] {
            #expect(code.advice.count >= 12 && code.advice.hasSuffix("."), "\(code): \(code.advice)")
            #expect(code.advice.first?.isUppercase == true && !code.advice.contains("\n"), "\(code): \(code.advice)")
            // What happened, then what to do; ok has nothing to do.
            #expect(code == .ok || code.advice.contains(where: { ";,".contains($0) }), "\(code): \(code.advice)")
        }
    }

    @Test("Operations, events, states, watchers and modes have ZooKeeper's numbers")
    func numbers() throws {
        func check(_ kind: String, _ ours: [(Int32, String)], but: Set<Int32> = []) throws {
            let reference = try Self.reference(kind).filter { !but.contains($0.key) }
            #expect(!reference.isEmpty && reference.count == ours.count, "\(kind)")
            for (number, name) in ours { #expect(reference[number].map(Self.plain) == Self.plain(name), "\(kind) \(number)") }
        }
        try check("opcode", OpCode.allCases.map { ($0.rawValue, "\($0)") })
        let numbers = Int32(-200)...200
        try check("event-type", numbers.compactMap { EventType(rawValue: $0) }.map { ($0.rawValue, "\($0)") })
        // 1 and -1 are left from old versions; nobody sends them.
        try check("keeper-state", numbers.compactMap { KeeperState(rawValue: $0) }.map { ($0.rawValue, "\($0)") }, but: [1, -1])
        try check("watcher-type", numbers.compactMap { WatcherType(rawValue: $0) }.map { ($0.rawValue, "\($0)") })
        try check("add-watch-mode", numbers.compactMap { AddWatchMode(rawValue: $0) }.map { ($0.rawValue, "\($0)") })
        #expect(try Self.reference("create-mode").count == CreateMode.allCases.count)
        try check("create-mode", CreateMode.allCases.map { ($0.rawValue, "\($0)") })
    }

    @Test(
        "Errors with their texts, and the list of records, are those of the jars",
        .enabled(if: getenv("ZOOKEEPER_HOME") != nil, "ZOOKEEPER_HOME is not set"))
    func jars() throws {
        let home = try #require(getenv("ZOOKEEPER_HOME").map { String(cString: $0) })
        let jute = try #require(try FileSystem.list("\(home)/lib").first { $0.hasPrefix("zookeeper-jute-") && $0.hasSuffix(".jar") })
        let java = try ChildProcess.start(
            "/bin/sh", ["-c", "exec java -cp '\(home)/lib/*' '\(Self.vectors)/JarFacts.java' '\(home)/lib/\(jute)' 2> /dev/null"], output: .pipe)
        let rows = (java.output?.readAll().stringLossy ?? "").split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(java.waitForEnd() == .exited(0))
        let errors = rows.filter { $0.first == "error" }.map { Array($0.dropFirst()) }
        #expect(errors.count == 32)
        for error in errors {
            let code = ZooKeeperError.Code(rawValue: try #require(Int32(error[0])))
            #expect(code.name == error[1])
            // The jar has forgotten to give two of them a text.
            #expect(code.shortName == error[2] || error[2] == "Unknown error \(code.name)")
        }
        let records = rows.filter { $0.first == "record" }.map { $0[1] }
        #expect(records.count > 70)
        let ours = Set(JuteCatalog.all.map { $0.names.description.prefix { $0 != "\n" } }.map(String.init))
        #expect(Set(records).subtracting(ours).isEmpty)
        // Not jute: a multi is written by hand, and so is what the election port takes.
        #expect(ours.subtracting(records) == ["MultiOperationRecord", "MultiResponse", "InitialMessage", "ElectionNotification"])
    }
}
