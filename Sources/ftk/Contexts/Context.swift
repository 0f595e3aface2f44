import CommandLine
import Platform

/// What `ftk up` recorded of the servers it started, so that commands find them on any port.
///
/// Kept in `$XDG_STATE_HOME/ftk/context.properties` (`~/.local/state/ftk/…`).
struct Context: Sendable, Hashable {
    var bootstrapServers: String?
    var zooKeeper: String?
    var topic: String?
    /// The data folder of the `ftk up` that recorded it.
    var dataFolder: String?

    static var path: String? {
        if let folder = Environment.value("XDG_STATE_HOME") { return folder + "/ftk/context.properties" }
        return Environment.value("HOME").map { $0 + "/.local/state/ftk/context.properties" }
    }

    /// The recorded context; nil where there is none or it cannot be read.
    static func current() -> Context? {
        guard let path, let content = try? FileSystem.read(path), let entries = try? JavaProperties.parse(content) else { return nil }
        var context = Context()
        for entry in entries where !entry.value.isEmpty {
            switch entry.key {
            case "bootstrap.servers": context.bootstrapServers = entry.value
            case "zookeeper.connect": context.zooKeeper = entry.value
            case "topic": context.topic = entry.value
            case "data.folder": context.dataFolder = entry.value
            default: break
            }
        }
        return context
    }

    /// Makes this the recorded context.
    func record() throws(SystemError) {
        guard let path = Context.path else { return }
        var text = "# Written by ftk up.\n"
        for (key, value) in [
            ("bootstrap.servers", bootstrapServers), ("zookeeper.connect", zooKeeper), ("topic", topic), ("data.folder", dataFolder),
        ] {
            guard let value else { continue }
            text += key + "=" + value.replacing("\\", with: "\\\\") + "\n"
        }
        if let folder = FileSystem.parent(of: path) { try FileSystem.makeDirectories(folder) }
        try FileSystem.replace(path, with: Bytes(utf8: text))
    }

    /// Forgets the recorded context, if it is of this data folder.
    static func forget(dataFolder: String) {
        guard let path, current()?.dataFolder == dataFolder else { return }
        try? FileSystem.remove(path)
    }
}
