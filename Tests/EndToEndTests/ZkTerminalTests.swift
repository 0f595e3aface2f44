import Platform
import Testing

private let hasEditor = (try? DynamicLibrary("libedit.so.2", package: "libedit2")) != nil

/// `ftk zk` as a person uses it, on a terminal.
@Suite("ftk zk on a terminal", .enabled(if: hasEditor, "libedit2 is not installed"))
struct ZkTerminalTests {
    @Test("Lines are edited, kept over the end of the shell, and completed: commands and paths", .needsTerminal)
    func editing() throws {
        let cluster = try TestCluster()
        func shell() throws -> PseudoTerminal {
            let terminal = try PseudoTerminal("ftk zk", environment: cluster.environment, directory: cluster.folder)
            try terminal.expect("(CONNECTED) 0] ")
            return terminal
        }
        let first = try shell()
        // Two letters too many, and one forgotten in the middle.
        try first.type("createxx" + PseudoTerminal.backspace + PseudoTerminal.backspace + " /eited one")
        try first.type(String(repeating: PseudoTerminal.left, count: 8) + "d\r")
        try first.expect("Created /edited")
        try first.expect("(CONNECTED) 1] ")
        // A command by its beginning; a path that is unique is completed up to the blank, which is taken back.
        try first.type("crea\t/edi\t" + PseudoTerminal.backspace + "/below two\r")
        try first.expect("Created /edited/below")
        try first.expect("(CONNECTED) 2] ")
        try first.type("get /edited/\t\r")
        try first.expect("two\r\n")
        try first.expect("(CONNECTED) 3] ")
        // The line before, and the one before that.
        try first.type(PseudoTerminal.up + "\r")
        try first.expect("two\r\n")
        try first.expect("(CONNECTED) 4] ")
        try first.type("ls /nowhere\r")
        try first.expect("/nowhere")
        try first.expect("(CONNECTED) 5] ")
        try first.type("quit\r")
        #expect(try first.end() == .exited(1), "of the command before the end: \(first.shown)")

        let history = "\(cluster.folder)/.ftk_zk_history"
        #expect(try Programs.shell("stat -c %a '\(history)'").output == "600\n")
        let second = try shell()
        try second.type(String(repeating: PseudoTerminal.up, count: 3) + "\r")
        try second.expect("two\r\n")
        try second.expect("(CONNECTED) 1] ")
        // Ctrl-D on an empty line ends it as well.
        try second.type("\u{04}")
        #expect(try second.end() == .exited(0), "\(second.shown)")
        #expect(try cluster.run("ftk zk get /edited").output == "one\n")
        #expect(try cluster.run("ftk zk get /edited/below").output == "two\n")
    }

    @Test("Ctrl-C while a line is edited puts the terminal right and ends the shell with 130", .needsTerminal)
    func interrupted() throws {
        let cluster = try TestCluster()
        let terminal = try PseudoTerminal("ftk zk", environment: cluster.environment, directory: cluster.folder)
        try terminal.expect("(CONNECTED) 0] ")
        try terminal.type("ls /" + PseudoTerminal.interrupt)
        #expect(try terminal.end() == .exited(130), "\(terminal.shown)")
    }
}
