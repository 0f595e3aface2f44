import Platform
import Testing

/// What a person on a terminal is told while a command takes long, and that nobody else is.
@Suite("Progress")
struct ProgressTests {
    private static let clear = "\r\u{1b}[K"

    /// Runs a line on a terminal to its end, stdout in a file.
    private func shown(_ line: String, _ cluster: TestCluster) throws -> (text: String, status: ChildProcess.Status) {
        let terminal = try PseudoTerminal(line + " > out", environment: cluster.environment, directory: cluster.folder)
        let status = try terminal.end()
        return (terminal.shown, status)
    }

    @Test("from the second second on a line on the terminal tells how far a command is, and is taken away at its end", .needsTerminal)
    func terminal() throws {
        let cluster = try TestCluster()
        #expect(try cluster.run("ftk topics --create --topic t --partitions 1").status == 0)
        // 150 records at 100 a second take a second and a half.
        let test = "ftk producer-perf-test --topic t --num-records 150 --record-size 10 --throughput 100"
        let plain = try shown(test, cluster)
        #expect(plain.status == .exited(0))
        #expect(plain.text.contains("ftk producer-perf-test: ") && plain.text.contains(" of 150 records sent ("), "\(plain.text.debugDescription)")
        #expect(plain.text.hasSuffix(Self.clear) && !plain.text.utf8.contains(0x0a), "one line, and away: \(plain.text.debugDescription)")
        #expect(try cluster.run("cat out").output.hasPrefix("150 records sent, "))
        // As a script, or with stderr elsewhere, nothing.
        let script = try shown("ftk --as-script producer-perf-test --topic t --num-records 150 --record-size 10 --throughput 100 --producer-props bootstrap.servers=\(cluster.bootstrap)", cluster)
        #expect(script.status == .exited(0) && script.text == "", "\(script.text.debugDescription)")
        let elsewhere = try shown("sh -c '\(test) 2> err'", cluster)
        #expect(elsewhere.status == .exited(0) && elsewhere.text == "")
        #expect(try cluster.run("cat err").output == "")
        // What is over sooner is not told of.
        let began = MonotonicTime.now
        let short = try shown("ftk topics --list", cluster)
        #expect(short.status == .exited(0) && (short.text == "" || MonotonicTime.now.milliseconds(since: began) >= 1000))
    }

    @Test("a command that waits tells so too; an error takes the line's place", .needsTerminal)
    func waiting() throws {
        let cluster = try TestCluster()
        #expect(try cluster.run("ftk topics --create --topic t --partitions 1").status == 0)
        let idle = try shown("ftk console-consumer --topic t --timeout-ms 1600", cluster)
        #expect(idle.status == .exited(0))
        #expect(idle.text.contains("ftk console-consumer: ") && idle.text.contains(", 1 s") && idle.text.hasSuffix(Self.clear), "\(idle.text.debugDescription)")
        // A broker that is silent: stopped, it still takes connections.
        cluster.broker?.kill(19)
        defer { cluster.broker?.kill(18) }
        let failed = try shown("sh -c 'echo default.api.timeout.ms=1700 > late; echo request.timeout.ms=1600 >> late; exec ftk topics --list --command-config late'", cluster)
        #expect(failed.status == .exited(1))
        let parts = failed.text.split(separator: Self.clear)
        #expect(parts.count >= 2 && parts.first?.contains("ftk topics: still at work, 1 s") == true, "\(failed.text.debugDescription)")
        #expect(failed.text.contains("\(Self.clear)ftk topics: ") && failed.text.hasSuffix("\r\n"), "the sentence on a clean line: \(failed.text.debugDescription)")
    }

    @Test("results on the terminal end it: they are not mixed", .needsTerminal)
    func results() throws {
        let cluster = try TestCluster()
        #expect(try cluster.run("ftk topics --create --topic t --partitions 1; echo one | ftk console-producer --topic t").status == 0)
        let terminal = try PseudoTerminal(
            "ftk console-consumer --topic t --from-beginning --timeout-ms 1500", environment: cluster.environment, directory: cluster.folder)
        #expect(try terminal.end() == .exited(0))
        #expect(terminal.shown == "one\r\n", "\(terminal.shown.debugDescription)")
    }
}
