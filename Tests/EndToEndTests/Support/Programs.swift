import Platform

/// The built programs beside the tests, and what running one gave.
enum Programs {
    struct Result {
        let status: Int32
        let output: String
        let error: String
    }

    static let folder: String = {
        let own = FileSystem.linkTarget("/proc/self/exe") ?? ""
        return FileSystem.parent(of: own) ?? "."
    }()

    static func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// This process's environment with the built programs first on PATH, and `environment` over it, as `NAME=value`.
    static func environment(_ environment: [String: String]) -> [String] {
        var all: [String: String] = [:]
        for entry in Environment.all {
            guard let equals = entry.firstIndex(of: "=") else { continue }
            all[String(entry[..<equals])] = String(entry[entry.index(after: equals)...])
        }
        all["PATH"] = "\(folder):" + (all["PATH"] ?? "/usr/bin:/bin")
        all.merge(environment) { $1 }
        return all.map { "\($0)=\($1)" }
    }

    /// Runs a line of the shell with the built programs first on PATH, to its end.
    /// - Parameter environment: over this process's own.
    static func shell(_ line: String, environment: [String: String] = [:], directory: String? = nil) throws -> Result {
        let errors = try FileSystem.makeTemporaryDirectory("ftk-stderr")
        defer { try? FileSystem.removeTree(errors) }
        let child = try ChildProcess.start(
            "/bin/sh", ["-c", line], environment: self.environment(environment), directory: directory, output: .pipe,
            error: .file("\(errors)/text"))
        let output = child.output?.readAll().stringLossy ?? ""
        let status: Int32
        switch child.waitForEnd() {
        case .exited(let code): status = code
        case .signalled(let signal): status = 128 + signal
        }
        return Result(status: status, output: output, error: try FileSystem.read("\(errors)/text").stringLossy)
    }
}

/// Waits for a condition, with a deadline.
func waitUntil(_ what: String, seconds: Int = 20, _ condition: () throws -> Bool) throws {
    let deadline = MonotonicTime.now.advanced(byMilliseconds: seconds * 1000)
    while !(try condition()) {
        if MonotonicTime.now > deadline { throw WaitedTooLong(what: "\(what) did not come within \(seconds) s") }
        SmallPause.take()
    }
}

struct WaitedTooLong: Error, CustomStringConvertible {
    let what: String
    var description: String { what }
}
