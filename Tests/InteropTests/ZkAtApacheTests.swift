import Glibc
import Platform
import Testing

/// What `ftk zk` has beyond zkCli, at our server and at Apache's: the same lines, the same exit statuses.
@Suite("ftk zk beyond zkCli, at Apache ZooKeeper", .enabled(if: getenv("ZOOKEEPER_HOME") != nil, "ZOOKEEPER_HOME is not set"))
struct ZkAtApacheTests {
    private static let lines = [
        "create /app", "create /app/users", "create /app/users/alice 'hello world'", "create /app/config '{\"a\":[1,{\"b\":null}]}'",
        "create /app/bin", "set -b /app/bin /wAB", "create -c /app/box", "create -s /app/n- 1", "create -s /app/n- 2", "tree", "tree -s /app",
        "tree -L 1", "tree /nosuch", "du", "du /app", "du /nosuch", "find /app -name 'n*'", "find -empty", "find -size 10", "find -ephemeral",
        "find -owner 0x0", "grep hello", "grep -i -l HELLO /app", "grep nothing", "cat /app/config", "cat /app/users/alice /app/bin", "cat /nosuch",
        "cp /app /one", "cp -r /app /all", "cp -r /app /all", "cp -r -f /app /all", "cp -r /app /app/in", "diff /app /all", "set /all/users/alice x",
        "delete /all/box", "create /all/more", "diff /app /all", "mirror -n /app /all", "mirror /app /all", "diff /app /all", "export /app -",
        "export /app app.jsonl", "import app.jsonl", "import app.jsonl /back", "import -f app.jsonl /back", "diff /app /back", "import /nosuch /x",
        "transaction create /t a ';' set /t b 0 ';' check /t 1 ';' delete /t 1", "transaction create /u ';' delete /nosuch", "transaction check /app 7",
        "transaction set /app x 9", "transaction rename /a /b", "--output json tree /app/users", "--output jsonl find -name bin",
        "--output json diff /app /one", "ruok", "isro", "srst", "wchc", "orst", "frobnicate",
    ]

    /// Without times, transaction ids and addresses, which are each server's own.
    private func plain(_ text: String, _ address: String) -> String {
        var lines: [String] = []
        for line in text.replacing(address, with: "SERVER").split(separator: "\n", omittingEmptySubsequences: false) {
            let isOwn = ["\"czxid\"", "\"mzxid\"", "\"pzxid\"", "\"ctime\"", "\"mtime\""].contains { line.contains($0) }
            lines.append(isOwn && !line.hasPrefix("{") ? "" : String(line))
        }
        return lines.joined(separator: "\n")
    }

    @Test("The same lines and statuses")
    func same() throws {
        let ours = try LoneCoordinator()
        let apaches = try ApacheZooKeeper()
        for line in Self.lines {
            let results = try [(ours.address, ours.folder), (apaches.address, apaches.folder)].map { address, folder in
                let result = try Programs.shell(
                    "ftk zk \(line)", environment: ["FTK_ZOOKEEPER": address, "HOME": folder], directory: folder)
                // A line of JSON has its numbers between others.
                let output = line.contains("jsonl") ? result.output.prefix { $0 != "z" }.description : plain(result.output, address)
                return "\(result.status) \(output) \(plain(result.error, address))"
            }
            #expect(results[0] == results[1], "ftk zk \(line)")
        }
    }

    @Test("watch streams the same events; sessions tells who owns which ephemerals")
    func streams() throws {
        let ours = try LoneCoordinator()
        let apaches = try ApacheZooKeeper()
        let seen = try [(ours.address, ours.folder), (apaches.address, apaches.folder)].map { address, folder -> [String] in
            let environment = Programs.environment(["FTK_ZOOKEEPER": address, "HOME": folder])
            let watch = try ChildProcess.start(
                "/bin/sh", ["-c", "exec ftk zk watch /"], environment: environment, output: .file("\(folder)/events"), error: .file("\(folder)/errors"))
            defer {
                watch.kill(SIGKILL)
                _ = watch.waitForEnd()
            }
            try waitUntil("the watch") { try Programs.shell("echo wchs | nc -w 1 \(address.replacing(":", with: " "))").output.contains("1 paths") }
            let script = "create /w 1\nset /w 2\ncreate -e /w/mine\nsessions\ndelete /w/mine\ndelete /w\n"
            let shell = try Programs.shell("printf '\(script.replacing("\n", with: "\\n"))' | ftk zk", environment: ["FTK_ZOOKEEPER": address, "HOME": folder])
            func events() throws -> [String] {
                try FileSystem.read("\(folder)/events").stringLossy.split(separator: "\n").map { $0.split(separator: " ").dropFirst(2).joined(separator: " ") }
            }
            try waitUntil("five events") { try events().count >= 5 }
            watch.kill(SIGINT)
            let rows = shell.output.split(separator: "\n").filter { $0.hasPrefix("0x") }
            #expect(rows.count == 2 && rows.filter { $0.hasSuffix("  /w/mine") }.count == 1, "\(shell)")
            return try events() + ["\(watch.waitForEnd())"]
        }
        #expect(seen[0] == seen[1])
        #expect(seen[0].prefix(5) == ["NodeCreated /w", "NodeDataChanged /w", "NodeCreated /w/mine", "NodeDeleted /w/mine", "NodeDeleted /w"])
    }
}
