import Glibc
import Platform
import Testing

/// What `ftk zk` has beyond zkCli, as a person or a script uses it: results, their JSON, exit statuses, errors.
@Suite("ftk zk beyond zkCli")
struct ZkCommandTests {
    private final class Shell {
        let server: LoneCoordinator
        init(_ lines: [String] = []) throws {
            server = try LoneCoordinator()
            let tree = [
                "create /app", "create /app/bin", "create /app/config '{\"a\":[1,2],\"name\":\"x\"}'", "create /app/users",
                "create /app/users/alice 'hello world'", "create /app/users/bob 'line one'",
            ]
            for line in tree + lines { #expect(try run(line).status == 0, "\(line)") }
        }

        func run(_ words: String, _ environment: [String: String] = [:], at address: String? = nil) throws -> Programs.Result {
            try Programs.shell(
                "ftk zk \(words)", environment: ["FTK_ZOOKEEPER": address ?? server.address, "HOME": server.folder].merging(environment) { $1 },
                directory: server.folder)
        }

        /// The line goes well, prints this and nothing on stderr; as JSON it is a document of this kind.
        func expect(_ words: String, _ output: String, kind: String? = nil, _ place: SourceLocation = #_sourceLocation) throws {
            let result = try run(words)
            #expect(result.output == output && result.error == "" && result.status == 0, "\(words): \(result)", sourceLocation: place)
            guard let kind else { return }
            let json = try run("--output json \(words)")
            #expect(json.status == 0 && json.error == "", "\(words): \(json)", sourceLocation: place)
            let checked = try Programs.shell("printf %s '\(json.output.replacing("'", with: "'\\''"))' | python3 -c 'import json,sys; print(json.load(sys.stdin)[\"kind\"])'")
            #expect(checked.output == "zk-\(kind)\n", "\(json)", sourceLocation: place)
        }

        func fails(_ words: String, _ status: Int32, _ sentence: String, _ environment: [String: String] = [:], _ place: SourceLocation = #_sourceLocation) throws {
            let result = try run(words, environment)
            #expect(result.status == status && result.output == "" && result.error.contains(sentence), "\(words): \(result)", sourceLocation: place)
            #expect(result.error.split(separator: "\n").count == 1, "one line: \(result)", sourceLocation: place)
        }
    }

    @Test("tree, du, find, grep and cat look at a part of the tree")
    func looking() throws {
        let shell = try Shell()
        try shell.expect(
            "tree -s /app",
            "/app  v0 0 B\n├── bin  v0 0 B\n├── config  v0 22 B\n└── users  v0 0 B\n    ├── alice  v0 11 B\n    └── bob  v0 8 B\n", kind: "tree")
        try shell.expect("tree -L 1 /app", "/app\n├── bin\n├── config\n└── users\n")
        try shell.expect(
            "du /app",
            "          22        1  /app/config\n          19        3  /app/users\n           0        1  /app/bin\n          41        6  /app\n", kind: "du")
        try shell.expect("find /app -name 'b*'", "/app/bin\n/app/users/bob\n", kind: "found")
        try shell.expect("find /app -empty", "/app/bin\n")
        try shell.expect("find -size 9", "/app/config\n/app/users/alice\n")
        try shell.expect("grep -i HELLO", "/app/users/alice: hello world\n", kind: "grep")
        try shell.expect("grep -l o /app/users", "/app/users/alice\n/app/users/bob\n")
        try shell.expect("cat /app/config", "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"name\": \"x\"\n}\n", kind: "data")
        try shell.expect("cat /app/users/alice /app/users/bob", "hello world\nline one\n")
        #expect(try shell.run("grep nowhere-to-be-found").status == 1)
        for command in ["tree", "du", "find", "cat"] { try shell.fails("\(command) /app/usres", 1, "Node does not exist: /app/usres; did you mean /app/users?") }
    }

    @Test("What a session may not read is left out and told, and the command has failed")
    func closed() throws {
        let shell = try Shell(["create /app/closed secret digest:nobody:x:cdrwa"])
        for command in ["tree /app", "du /app", "find /app -name '*'", "grep -l hello /app", "export /app -"] {
            let result = try shell.run(command)
            #expect(result.status == 1 && result.output.contains("/app") && !result.output.contains("secret"), "\(command): \(result)")
            #expect(result.error == "not readable for this session: /app/closed\n", "\(command): \(result)")
        }
        // Nothing is half copied, and nothing taken for missing.
        try shell.fails("cp -r /app /copy", 1, "Insufficient permission : /app/closed")
        try shell.fails("mirror /app /copy", 1, "Insufficient permission : /app/closed")
        try shell.fails("diff /app /app", 1, "Insufficient permission : /app/closed")
        try shell.expect("ls /", "[app, zookeeper]\n")
    }

    @Test("cp, diff and mirror, in one server and between two")
    func copying() throws {
        let shell = try Shell()
        let other = try LoneCoordinator()
        let copied = ["", "/bin", "/config", "/users", "/users/alice", "/users/bob"]
        try shell.expect("cp -r /app /copy", copied.map { "/copy\($0)\n" }.joined())
        try shell.expect("cp /app /alone", "/alone\n")
        try shell.expect("ls /alone", "[]\n")
        try shell.expect("diff /app /copy", "", kind: "differences")
        try shell.fails("cp -r /app /copy", 1, "Node already exists: /copy")
        try shell.fails("cp -r /app /app/inside", 1, "/app/inside lies in /app")
        try shell.expect("cp -r -f /app /copy", copied.map { "/copy\($0)\n" }.joined())
        for line in ["set /copy/users/bob changed", "delete /copy/users/alice", "create /copy/extra"] { _ = try shell.run(line) }
        let differences = try shell.run("diff /app /copy")
        #expect(differences.output == "+ /copy/extra\n- /copy/users/alice\n~ /copy/users/bob\n" && differences.status == 1 && differences.error == "")
        let changes = "deleted /copy/extra\ncreated /copy/users/alice\nset /copy/users/bob\n"
        try shell.expect("mirror -n /app /copy", changes, kind: nil)
        try shell.expect("mirror /app /copy", changes)
        try shell.expect("diff /app /copy", "")
        #expect(try shell.run("mirror /app \(other.address)/app").output == copied.map { "created /app\($0)\n" }.joined())
        try shell.expect("diff \(other.address)/app /app", "")
        #expect(try shell.run("get /app/users/alice", at: other.address).output == "hello world\n")
        try shell.fails("diff /app 127.0.0.1:\(try FreePort.next())/app", 1, "Connection refused")
        try shell.fails("diff /app elsewhere", 2, "'elsewhere' is neither /path nor HOST:PORT/path")
    }

    @Test("export and import keep data, rights, containers and lifetimes")
    func files() throws {
        let shell = try Shell(["create /app/mine x world:anyone:r", "set -b /app/bin /wAB", "create -e /app/passing"])
        try shell.expect("export /app app.json", "7 znodes exported to app.json\n", kind: "exported")
        #expect(try Programs.shell("stat -c %a app.json", directory: shell.server.folder).output == "600\n")
        try shell.expect("import app.json /back", ["", "/bin", "/config", "/mine", "/users", "/users/alice", "/users/bob"].map { "/back\($0)\n" }.joined())
        try shell.expect("diff /app /back", "")
        try shell.expect("get -b /back/bin", "/wAB\n")
        try shell.expect("getAcl /back/mine", "'world,'anyone\n: r\n")
        try shell.fails("import app.json", 1, "Node already exists: /app")
        try shell.fails("import nowhere.json", 1, "cannot read nowhere.json")
        try FileSystem.replace("\(shell.server.folder)/bad.json", with: Bytes(utf8: "{\"path\":\"/x\"}\nnonsense\n"))
        try shell.fails("import bad.json /y", 1, "bad.json, line 2")
        try shell.expect("ls /", "[app, back, zookeeper]\n")
        try shell.fails("export /app /nowhere/app.json", 1, "cannot write /nowhere/app.json")
        try shell.fails("export /nothing x.json", 1, "Node does not exist: /nothing")
    }

    @Test("edit saves what the editor made of the data, and only where nobody else changed it")
    func editing() throws {
        let shell = try Shell()
        func edit(_ editor: String) throws -> Programs.Result { try shell.run("edit /app/users/alice", ["EDITOR": editor]) }
        let edited = try edit("sed -i s/hello/bye/")
        #expect(edited.status == 0 && edited.output == "" && edited.error == "", "\(edited)")
        try shell.expect("get /app/users/alice", "bye world\n")
        let same = try edit("true")
        #expect(same.status == 0 && same.output == "/app/users/alice is as it was\n" && same.error == "", "\(same)")
        let failed = try edit("false")
        #expect(failed.status == 1 && failed.error.contains("false failed; nothing was changed"), "\(failed)")
        let late = try edit("ftk zk set /app/users/alice other; sed -i s/bye/late/")
        #expect(late.status == 1 && late.error.contains("was changed by somebody else meanwhile"), "\(late)")
        try shell.expect("get /app/users/alice", "other\n")
        try shell.fails("edit /app/users/alice", 2, "edit needs a terminal, or VISUAL or EDITOR", ["EDITOR": "", "VISUAL": ""])
    }

    @Test("transaction does all or nothing; sessions, mntr, top and four-letter words tell of the server", .needsTerminal)
    func operating() throws {
        let shell = try Shell()
        try shell.expect("transaction create /t a ';' set /t b 0 ';' check /t 1", "created /t\nset /t\nchecked /t\n")
        try shell.fails("transaction create /u a create /v", 2, "'create' is too much for create; operations are divided by ;")
        try shell.expect("get /t", "b\n")
        try shell.fails("transaction delete /t ';' check /app 99", 1, "nothing was done: operation 2 (check /app 99): BadVersion")
        try shell.expect("get /t", "b\n")
        try shell.expect("hash", "", kind: nil)
        try shell.fails("orst", 1, "answered orst with nothing")
        try shell.fails("transaction rename /t /u", 2, "'rename' is not one of create, set, delete and check")
        try shell.expect("--output json transaction delete /t", "{\n  \"kind\": \"zk-transaction\",\n  \"version\": 1,\n  \"rows\": [\n    {\n      \"operation\": \"delete /t\"\n    }\n  ]\n}\n")
        let holder = try PseudoTerminal("ftk zk create -e /app/passing && sleep 30", environment: ["FTK_ZOOKEEPER": shell.server.address, "HOME": shell.server.folder])
        try holder.expect("Created /app/passing")
        let open = try PseudoTerminal("ftk zk", environment: ["FTK_ZOOKEEPER": shell.server.address, "HOME": shell.server.folder])
        try open.expect("(CONNECTED) 0] ")
        try open.type("create -e /app/held\r")
        try open.expect("Created /app/held")
        let sessions = try shell.run("sessions").output.split(separator: "\n")
        #expect(sessions.count == 2 && sessions[0].hasPrefix("SESSION") && sessions[1].hasPrefix("0x") && sessions[1].hasSuffix(" /app/held"), "\(sessions)")
        let mntr = try shell.run("mntr").output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
        #expect(mntr.contains { $0[0] == "zk_ephemerals_count" && $0[1].drop { $0 == " " } == "1" }, "\(mntr)")
        #expect(Set(mntr.map { $0[0].utf8.count + $0[1].prefix { $0 == " " }.utf8.count }).count == 1, "a table")
        for (words, kind) in [("mntr", "mntr"), ("sessions", "sessions"), ("top -n 1", "top"), ("srvr", "srvr"), ("conf", "conf"), ("whoami", "identities")] {
            let json = try shell.run("--output json \(words)")
            #expect(json.status == 0 && json.error == "" && json.output.contains("\"kind\": \"zk-\(kind)\""), "\(words): \(json)")
        }
        try shell.expect("ruok", "imok\n", kind: "ruok")
        let top = try shell.run("top -n 2 -d 1").output.split(separator: "\n")
        #expect(top.filter { $0.hasPrefix("packets/s") }.count == 2 && top.contains { $0 == "ephemerals    1" }, "\(top)")
        let refreshed = try PseudoTerminal("ftk zk top -d 1", environment: ["FTK_ZOOKEEPER": shell.server.address, "HOME": shell.server.folder])
        for _ in 0..<2 { try refreshed.expect("\u{1b}[H\u{1b}[2J") ; try refreshed.expect("data bytes") }
        try refreshed.type(PseudoTerminal.interrupt)
        #expect(try refreshed.end() != .exited(0))
    }

    @Test("watch shows every change below a path until Ctrl-C, also as JSON", .needsTerminal)
    func watching() throws {
        let shell = try Shell()
        let environment = ["FTK_ZOOKEEPER": shell.server.address, "HOME": shell.server.folder]
        let terminal = try PseudoTerminal("ftk zk watch /app", environment: environment)
        try terminal.expect("watching /app; Ctrl-C ends it")
        let json = try PseudoTerminal("ftk zk --output json watch /app", environment: environment)
        try json.expect("watching /app")
        for line in ["create /app/new", "set /app/new x", "delete /app/new", "create /elsewhere", "set /app y"] { #expect(try shell.run(line).status == 0) }
        for event in ["NodeCreated /app/new", "NodeDataChanged /app/new", "NodeDeleted /app/new", "NodeDataChanged /app\r\n"] { try terminal.expect(event) }
        try json.expect("\"type\":\"NodeDataChanged\",\"path\":\"/app\"")
        #expect(!terminal.shown.contains("elsewhere"))
        try terminal.type(PseudoTerminal.interrupt)
        #expect(try terminal.end() == .exited(0), "\(terminal.shown)")
        try json.type(PseudoTerminal.interrupt)
        #expect(try json.end() == .exited(0))
    }

    @Test("Bad input is told in one line with what to do; wrong usage is 2, failure 1")
    func badInput() throws {
        let shell = try Shell()
        try shell.fails("ls app", 1, "Path must start with / character")
        try shell.fails("ls", 2, "usage: ls [-s] [-w] [-R] path")
        try shell.fails("ls -Z /", 2, "Unrecognized option: -Z")
        try shell.fails("lls /", 2, "'lls' is not a command; did you mean 'ls'?")
        try shell.fails("-nonsense ls /", 2, "'-nonsense' is not an option of ftk zk")
        try shell.fails("--output xml ls /", 2, "--output is text, json or jsonl, not 'xml'")
        try shell.fails("get /app/confg", 1, "Node does not exist: /app/confg; did you mean /app/config?")
        try shell.fails("get /nothing/like/it", 1, "Node does not exist: /nothing/like/it")
        try shell.fails("create /app", 1, "Node already exists: /app")
        try shell.fails("delete /app", 1, "Node not empty: /app")
        try shell.fails("set -v 7 /app x", 1, "version No is not valid : /app")
        try shell.fails("-server 127.0.0.1:70000 ls /", 2, "is not HOST:PORT")
        let port = try FreePort.next()
        try shell.fails("-server 127.0.0.1:\(port) ls /", 1, "127.0.0.1:\(port): Connection refused")
        try shell.fails("-server 127.0.0.1:\(port) ruok", 1, "no answer from ZooKeeper at 127.0.0.1:\(port)")
        #expect(try shell.run("ls / > /dev/full").status != 0)
        // From a script: the lines after a failed one run too, and the status tells of it.
        let lines = try Programs.shell(
            "printf 'get /nothing\\nget /app/users/bob\\n' | ftk zk", environment: ["FTK_ZOOKEEPER": shell.server.address], directory: shell.server.folder)
        #expect(lines.output == "line one\n" && lines.status == 1 && lines.error.contains("/nothing"), "\(lines)")
    }

    @Test("A broker's port is told apart from a coordinator's")
    func brokersPort() throws {
        let cluster = try TestCluster()
        let result = try cluster.run("ftk zk -server \(cluster.bootstrap) ls /")
        #expect(result.status == 1 && result.output == "" && result.error.contains("is it a ZooKeeper server?"), "\(result)")
    }
}
