import Platform
import Testing
import ZooKeeperProto

@testable import ftk

@Suite("The shell of ZooKeeper")
struct ZkShellTests {
    @Test("A line is taken apart at blanks; quotes hold words together", arguments: [
        ("ls /", ["ls", "/"]), ("  get   -s  /a ", ["get", "-s", "/a"]), ("set /a \"b c\"", ["set", "/a", "b c"]),
        ("set /a 'b \"c'", ["set", "/a", "b \"c"]), ("set /a {\"k\":1}", ["set", "/a", "{\"k\":1}"]), ("set /a \"open", ["set", "/a", "open"]),
        ("", []),
    ])
    func words(line: String, expected: [String]) {
        #expect(ZkWords.split(line) == expected)
    }

    private let known: [ZkOption] = [.flag("s"), .flag("w"), .value("v"), .flag("c", group: 1), .flag("d", group: 1)]

    @Test("Options may stand anywhere and together, values may be negative or attached")
    func options() throws {
        let options = try ZkOptions(["/a", "-sw", "-v", "-1", "b", "--", "-x"], known)
        #expect(options.has("s") && options.has("w"))
        #expect(options.values["v"] == "-1")
        #expect(options.words == ["/a", "b", "-x"])
        #expect(try ZkOptions(["-v5"], known).values["v"] == "5")
    }

    @Test("What is wrong with options is said in commons-cli's words")
    func wrongOptions() {
        func text(_ words: [String]) -> String? {
            do {
                _ = try ZkOptions(words, known)
                return nil
            } catch { return (error as? ZkOptions.Wrong).map { "\($0.javaClass): \($0.text)" } }
        }
        #expect(text(["-x"]) == "UnrecognizedOptionException: Unrecognized option: -x")
        #expect(text(["-v"]) == "MissingArgumentException: Missing argument for option: v")
        #expect(
            text(["-c", "-d"])
                == "AlreadySelectedException: The option 'd' was specified but an option from this group has already been selected: 'c'")
    }

    @Test("ACLs are read as zkCli reads them, and what is none is told")
    func acls() {
        var said: [String] = []
        let acl = ZkText.parseACL("digest:bob:x=:cdrwa,nonsense,world:anyone:rq") { said.append($0) }
        #expect(acl.map(ZkText.acl) == ["digest:bob:x=:cdrwa", "world:anyone:r"])
        #expect(said == ["nonsense does not have the form scheme:id:perm", "Unknown perm type: q"])
    }

    @Test("A hex dump has sixteen bytes a line, with their text beside them")
    func hexDump() {
        let lines = ZkText.hexDump(Bytes(utf8: "hello, hex dump!\n")).split(separator: "\n")
        #expect(lines.count == 6)
        #expect(lines[3] == "|00000000| 68 65 6c 6c 6f 2c 20 68 65 78 20 64 75 6d 70 21 |hello, hex dump!|")
        #expect(lines[4] == "|00000010| 0a                                              |.               |")
    }

    @Test("Patterns of find", arguments: [
        ("*", "any", true), ("q-*", "q-01", true), ("q-?1", "q-01", true), ("q-?1", "q-11x", false), ("*a*b", "xxaybb", true), ("a", "b", false),
    ])
    func globs(pattern: String, name: String, fits: Bool) {
        #expect(ZkText.glob(pattern, name) == fits)
    }

    @Test("Sessions come from cons, their ephemeral znodes from dump")
    func sessions() {
        let cons = """
             /127.0.0.1:40000[1](queued=0,recved=5,sent=5,sid=0x100,lop=PING,est=1,to=30000,lcxid=0x1)
             /127.0.0.1:40001[0](queued=0,recved=1,sent=0)
            """
        let dump = """
            SessionTracker dump:
            Session Sets (1)/(1):
            1 expire at Thu Jan 01:
            \t0x100
            ephemeral nodes dump:
            Sessions with Ephemerals (2):
            0x100:
            \t/a
            \t/b
            0x200:
            \t/c
            """
        let rows = ZkSessionTable(cons: cons, dump: dump).rows
        #expect(rows.map(\.id) == ["0x100", "0x200"])
        #expect(rows[0].client == "127.0.0.1:40000")
        #expect(rows[0].timeoutMs == 30000)
        #expect(rows[0].ephemerals == ["/a", "/b"])
        #expect(rows[1].ephemerals == ["/c"])
    }

    @Test("Failures have zkCli's words and its exit status")
    func failures() {
        #expect(ZkFailure(ZooKeeperError(.noNode, path: "/a")).description == "Node does not exist: /a")
        #expect(ZkFailure(ZooKeeperError(.badVersion, path: "/a")).description == "version No is not valid : /a")
        #expect(ZkFailure("x", .notFound).scriptStatus.code == 127)
        #expect(ZkFailure("x", .usage).plainStatus.code == 2)
        #expect(ZkShell.commands.split(separator: "\n").count == 29)
    }

    @Test("a line is echoed in rows of 80 columns, as zkCli's editor has it")
    func echo() {
        let prompt = "[zk: localhost:28581(CONNECTED) 0] "
        func line(_ count: Int) -> String { "ls /" + String(repeating: "x", count: count) }
        #expect(ZkStart.echo(line(40), behind: prompt) == line(40))
        #expect(ZkStart.echo(line(41), behind: prompt) == line(41) + " \r")
        #expect(ZkStart.echo(line(42), behind: prompt) == line(41) + " \rx")
        #expect(ZkStart.echo(line(122), behind: prompt) == line(41) + " \r" + String(repeating: "x", count: 80) + " \rx")
    }
}
