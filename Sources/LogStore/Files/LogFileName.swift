/// Names of the files in a log folder: twenty digits of the base offset and an ending.
public enum LogFileName {
    public static let log = ".log"
    public static let index = ".index"
    public static let timeIndex = ".timeindex"
    public static let transactionIndex = ".txnindex"
    public static let producerSnapshot = ".snapshot"
    /// Behind a file's name: to be removed after `file.delete.delay.ms`.
    public static let deleted = ".deleted"
    /// Behind a file's name: written by the cleaner, not yet whole.
    public static let cleaned = ".cleaned"
    /// Behind a file's name: written by the cleaner, whole, about to replace others.
    public static let swap = ".swap"
    /// Behind a folder's name: to be removed after `file.delete.delay.ms`.
    public static let deletedFolder = "-delete"
    /// Behind a folder's name: a copy under way to another log folder.
    public static let futureFolder = "-future"

    /// Behind a folder's name: a log that this broker should not have.
    public static let strayFolder = "-stray"

    /// `00000000000000000030.log`.
    public static func name(_ offset: Int64, _ ending: String) -> String {
        let digits = String(offset)
        return String(repeating: "0", count: max(0, 20 - digits.count)) + digits + ending
    }

    /// The base offset of a name with just this ending; nil for any other name.
    public static func offset(of name: String, ending: String) -> Int64? {
        guard name.hasSuffix(ending) else { return nil }
        let digits = name.dropLast(ending.count)
        guard digits.count == 20, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return Int64(digits)
    }

    /// Topic and partition of a folder `topic-0`; nil where the name is none, or one with `-delete`, `-future` or `-stray`.
    public static func partition(ofFolder name: String) -> (topic: String, partition: Int32)? {
        guard let dash = name.lastIndex(of: "-"), dash != name.startIndex,
            let partition = Int32(name[name.index(after: dash)...]), partition >= 0
        else { return nil }
        return (String(name[..<dash]), partition)
    }
}
