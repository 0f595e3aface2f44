import Glibc
import Platform

/// A coordinator of ours without a broker, in a folder of its own.
final class LoneCoordinator {
    let folder: String
    let port: Int
    private let settings: [String]
    private var process: ChildProcess?
    var address: String { "127.0.0.1:\(port)" }

    /// - Parameters:
    ///   - settings: `key=value` as of zoo.cfg.
    ///   - prepare: makes files in the folder, and gives more settings.
    init(_ settings: [String] = [], prepare: (_ folder: String) throws -> [String] = { _ in [] }) throws {
        folder = try FileSystem.makeTemporaryDirectory("ftk-zk-lone")
        port = try FreePort.next()
        self.settings =
            ["clientPort=\(port)", "clientPortAddress=127.0.0.1", "dataDir=\(folder)/data", "4lw.commands.whitelist=*"] + settings
            + (try prepare(folder))
        try start()
    }

    deinit {
        kill()
        try? FileSystem.removeTree(folder)
    }

    func start() throws {
        let started = try ChildProcess.start(
            Programs.path("ftk-zk"), settings.flatMap { ["--override", $0] }, output: .file("\(folder)/log"), error: .file("\(folder)/log"))
        process = started
        try waitUntil("the coordinator") {
            if let status = started.status() { throw WaitedTooLong(what: "the coordinator ended with \(status): \(log)") }
            return try Programs.shell("echo ruok | nc -w 1 127.0.0.1 \(port)").output.hasPrefix("imok")
        }
    }

    func signal(_ number: Int32) { process?.kill(number) }

    func kill() {
        process?.kill(SIGKILL)
        _ = process?.waitForEnd()
    }

    var log: String { (try? FileSystem.read("\(folder)/log").stringLossy) ?? "" }
}
