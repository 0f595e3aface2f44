import Platform

/// An empty folder that goes with the test.
final class TestFolder {
    let path: String

    init() throws { path = try FileSystem.makeTemporaryDirectory("ftk-zk-disk") }

    deinit { try? FileSystem.removeTree(path) }
}
