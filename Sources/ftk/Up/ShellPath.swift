import Platform

/// Whether a shell finds this program by its name.
enum ShellPath {
    /// The folder to put in front of PATH so that `ftk` is found; nil where it is found already.
    static func folderToAdd() -> String? {
        guard let own = Environment.executablePath else { return nil }
        let searched = (Environment.value("PATH") ?? "").split(separator: ":").map(String.init)
        if searched.contains(where: { leads($0, to: own) }) { return nil }
        let links = ["/usr/local/bin", Environment.value("HOME").map { $0 + "/.local/bin" }].compactMap { $0 }
        return links.first { leads($0, to: own) } ?? FileSystem.parent(of: own)
    }

    /// Whether `folder/ftk` is that file, or a link to it.
    private static func leads(_ folder: String, to file: String) -> Bool {
        let path = folder + "/ftk"
        return path == file || FileSystem.linkTarget(path) == file
    }
}
