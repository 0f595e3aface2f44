import Glibc
import Platform
import Testing

/// What stands behind `make up`, `make install` and `make uninstall`, with system programs of the test's own.
@Suite("Scripts of the house")
struct ScriptsTests {
    /// A copy of what the scripts need, and a folder of programs that stand for the system's.
    private final class Place {
        let folder: String
        var bin: String { "\(folder)/bin" }

        /// - Parameters:
        ///   - user: what `id -u` says.
        ///   - installed: packages that dpkg knows as installed.
        ///   - offered: packages that apt knows.
        init(user: Int = 1000, installed: [String] = [], offered: [String] = [], swift: Bool = false) throws {
            folder = try FileSystem.makeTemporaryDirectory("ftk-scripts")
            var root = #filePath
            for _ in 0..<3 { root = try #require(FileSystem.parent(of: root)) }
            let copied = try Programs.shell(
                "cp -r '\(root)/scripts' '\(root)/man' '\(root)/completions' '\(root)/Makefile' . && mkdir bin build home", directory: folder)
            #expect(copied.status == 0, "\(copied.error)")
            for name in ["ftk", "ftk-broker", "ftk-zk"] {
                try program("build/\(name)", "exec '\(Programs.path(name))' \"$@\"")
            }
            for tool in ["sh", "mktemp", "rm", "tail", "dirname", "make"] {
                #expect(try Programs.shell("ln -s \"$(command -v \(tool))\" '\(bin)/\(tool)'").status == 0)
            }
            try program("bin/id", "echo \(user)")
            // No libstdc++ is found.
            try program("bin/ls", "exit 2")
            let last = "for last; do :; done; case ' "
            try program("bin/dpkg-query", last + installed.joined(separator: " ") + " ' in *\" $last \"*) echo installed ;; *) exit 1 ;; esac")
            try program("bin/apt-cache", last + offered.joined(separator: " ") + " ' in *\" $last \"*) ;; *) exit 100 ;; esac")
            // Knows no package before the lists were fetched, as on a fresh machine.
            try program("bin/apt-get", "echo \"$*\" >> '\(folder)/apt'; case $1 in update) : > '\(folder)/updated' ;; *) [ -e '\(folder)/updated' ] ;; esac")
            if swift { try program("bin/swift", "exit 0") }
        }

        deinit { try? FileSystem.removeTree(folder) }

        func program(_ name: String, _ body: String) throws {
            try FileSystem.replace("\(folder)/\(name)", with: Bytes(utf8: "#!/bin/sh\n\(body)\n"))
            #expect(chmod("\(folder)/\(name)", 0o755) == 0)
        }

        func run(_ line: String, path: String? = nil) throws -> Programs.Result {
            try Programs.shell(line, environment: ["PATH": path ?? bin, "HOME": "\(folder)/home"], directory: folder)
        }
    }

    private static let libraries = ["libzstd1", "liblz4-1", "libsnappy1v5", "libedit2", "netcat-openbsd"]

    @Test("Without root make up prints the line to type for exactly what is missing, and builds nothing")
    func withoutRoot() throws {
        let place = try Place(installed: ["liblz4-1"], offered: ["libssl3t64", "libstdc++-14-dev", "zlib1g-dev"], swift: true)
        try place.program("scripts/build", "echo built")
        let up = try place.run("make up")
        #expect(up.status != 0 && !up.output.contains("built"))
        let line = "sudo apt-get install -y --no-install-recommends zlib1g-dev libstdc++-14-dev libzstd1 libsnappy1v5 libedit2 libssl3t64 netcat-openbsd"
        #expect(up.error.split(separator: "\n").map(String.init).prefix(2) == ["ftk: packages are missing. Type this, then run the command again:", line])
        #expect(try place.run("scripts/packages build").status == 1)
        #expect(!FileSystem.exists("\(place.folder)/apt"))
    }

    @Test("Where nothing is missing nothing is said; libssl3 serves where there is no libssl3t64, and Swift on PATH needs no package")
    func nothingMissing() throws {
        let place = try Place(installed: ScriptsTests.libraries + ["zlib1g-dev", "libssl3", "libstdc++-12-dev"], swift: true)
        let result = try place.run("scripts/packages build")
        #expect(result.status == 0 && result.output == "" && result.error == "", "\(result)")
    }

    @Test("As root what is missing is installed, on a fresh machine after the lists of packages were fetched")
    func asRoot() throws {
        let place = try Place(user: 0, installed: ScriptsTests.libraries + ["libssl3t64", "libstdc++-14-dev"], swift: true)
        let result = try place.run("scripts/packages build")
        #expect(result.status == 0 && result.output == "Installing zlib1g-dev\n", "\(result)")
        let asked = try FileSystem.read("\(place.folder)/apt").stringLossy.split(separator: "\n")
        #expect(asked.first == "update")
        #expect(asked.last == "install -y --no-install-recommends zlib1g-dev")
    }

    private static let canMount = geteuid() == 0 && (try? Programs.shell("unshare --mount true").status) == 0

    @Test(
        "Without Swift on PATH: Debian 13 has a package of it; others are told in one line what to install, and that the .deb needs none",
        .enabled(if: ScriptsTests.canMount, "mounts of one's own cannot be had here (root is needed)"),
        arguments: [("debian", "13", true), ("debian", "12", false), ("ubuntu", "24.04", false)])
    func noSwift(id: String, version: String, hasPackage: Bool) throws {
        let place = try Place(
            user: 0, installed: ScriptsTests.libraries + ["zlib1g-dev", "libssl3", "libstdc++-14-dev"],
            offered: ["zlib1g-dev"] + (hasPackage ? ["swiftlang"] : []))
        try FileSystem.replace("\(place.folder)/release", with: Bytes(utf8: "ID=\(id)\nVERSION_ID=\"\(version)\"\n"))
        let result = try place.run(
            "/usr/bin/env PATH=/usr/bin:/bin unshare --mount /bin/sh -c 'mount --bind release /etc/os-release && PATH=\(place.bin) exec scripts/packages build'")
        if hasPackage {
            #expect(result.status == 0 && result.output == "Installing swiftlang\n", "\(result)")
            return
        }
        #expect(result.status == 1 && result.output == "", "\(result)")
        let lines = result.error.split(separator: "\n")
        let remedy = "has no Swift: put a Swift 6 toolchain (swift.org) on PATH and run this again, or install the project's .deb, which needs none."
        #expect(lines.count == 1 && lines[0].hasSuffix(remedy) && lines[0].contains(version), "\(result.error)")
    }

    @Test("The programs become callable: links in ~/.local/bin, other people's programs left alone")
    func links() throws {
        let place = try Place()
        try FileSystem.makeDirectories("\(place.folder)/home/.local/bin")
        try place.program("home/.local/bin/ftk-zk", "echo another")
        let path = "\(place.bin):/usr/bin:/bin"
        let linked = try place.run("scripts/link", path: path)
        #expect(linked.status == 0 && linked.error.contains("home/.local/bin/ftk-zk is an installed program"), "\(linked)")
        for _ in 0..<2 {
            #expect(try place.run("readlink home/.local/bin/ftk", path: path).output == "\(place.folder)/build/ftk\n")
            #expect(try place.run("home/.local/bin/ftk --version", path: path).output.hasPrefix("ftk "))
            #expect(try place.run("scripts/link", path: path).status == 0)
        }
        #expect(try place.run("home/.local/bin/ftk-zk", path: path).output == "another\n")
    }

    @Test("make install puts programs, the scripts' names, manuals and completions below the prefix; make uninstall takes exactly these away")
    func install() throws {
        let place = try Place()
        let path = "/usr/local/bin:/usr/bin:/bin"
        try FileSystem.makeDirectories("\(place.folder)/prefix/bin")
        try place.program("prefix/bin/kafka-topics.sh", "echo another")
        let prefix = "'\(place.folder)/prefix' ''"
        let installed = try place.run("scripts/install \(prefix)", path: path)
        #expect(installed.status == 0 && installed.error.contains("kafka-topics.sh is somebody else's"), "\(installed)")
        #expect(try place.run("prefix/bin/ftk --version", path: path).status == 0)
        #expect(try place.run("readlink prefix/bin/kafka-configs prefix/bin/zkCli.sh", path: path).output == "ftk\nftk\n")
        let pages = try place.run("gzip -dc prefix/share/man/man1/kafka-configs.1.gz prefix/share/man/man8/ftk-broker.8.gz | grep -c '^\\.Sh NAME'", path: path)
        #expect(pages.output == "2\n", "\(pages)")
        #expect(FileSystem.exists("\(place.folder)/prefix/share/bash-completion/completions/ftk"))
        #expect(try place.run("scripts/install \(prefix)", path: path).status == 0, "again, over itself")
        #expect(try place.run("scripts/uninstall \(prefix)", path: path).status == 0)
        #expect(try place.run("find prefix ! -type d", path: path).output == "prefix/bin/kafka-topics.sh\n")
    }
}
