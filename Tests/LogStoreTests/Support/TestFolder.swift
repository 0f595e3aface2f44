import Platform

/// An empty folder that goes with the test.
final class TestFolder: Sendable {
    let path: String

    init() throws { path = try FileSystem.makeTemporaryDirectory("ftk-logs") }

    deinit { try? FileSystem.removeTree(path) }

    /// Copies the files of a folder.
    static func copy(_ from: String, to: String) throws {
        try FileSystem.makeDirectories(to)
        for name in try FileSystem.list(from) {
            if FileSystem.isDirectory("\(from)/\(name)") {
                try copy("\(from)/\(name)", to: "\(to)/\(name)")
            } else {
                try File.open("\(to)/\(name)", .truncate).write(try FileSystem.read("\(from)/\(name)"), at: 0)
            }
        }
    }
}
