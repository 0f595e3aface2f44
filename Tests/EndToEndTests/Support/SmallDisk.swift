import Glibc
import Platform

/// A file system of a few megabytes in a folder of its own; gone at the end.
final class SmallDisk {
    let folder: String

    /// Whether this process may mount.
    static let isPossible: Bool = geteuid() == 0 && (try? SmallDisk(bytes: 1 << 16)) != nil

    init(bytes: Int) throws {
        folder = try FileSystem.makeTemporaryDirectory("ftk-disk")
        guard mount("tmpfs", folder, "tmpfs", 0, "size=\(bytes)") == 0 else {
            let error = SystemError(code: errno, call: "mount", subject: folder)
            try FileSystem.removeTree(folder)
            throw error
        }
    }

    deinit {
        umount2(folder, Int32(MNT_DETACH))
        try? FileSystem.removeTree(folder)
    }

    func makeReadOnly() throws {
        guard mount("tmpfs", folder, "tmpfs", UInt(MS_REMOUNT) | UInt(MS_RDONLY), nil) == 0 else {
            throw SystemError(code: errno, call: "mount -o remount,ro", subject: folder)
        }
    }

    /// Fills it to the last block but `left` bytes; `makeRoom` takes that back.
    func fill(butFor left: Int = 0) throws {
        // The shell's tools end where nothing more can be written.
        _ = try Programs.shell("cat /dev/zero > '\(folder)/filler' 2> /dev/null; truncate -s -\(left) '\(folder)/filler'")
    }

    func makeRoom() throws { try FileSystem.removeTree("\(folder)/filler") }
}
