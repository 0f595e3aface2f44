import Glibc

/// For tests: what a power cut would leave of a folder.
///
/// It records every change that `File` and `FileSystem` make below a folder, and builds the folder that a cut at any
/// moment could leave: what was not synced may be there, may be missing, and may be there in part, a sector of 512 bytes
/// at a time; a name that was made, changed or removed counts only when its folder was synced, or by luck. Use it like
/// this in any room that promises durability:
///
///     let cut = try PowerCut(watching: folder)
///     … write; after each acknowledgement keep `cut.moments` …
///     cut.stop()
///     for moment in 0...cut.moments { try cut.leave(in: copy, at: moment, losing: .some(seed: 7)); … recover, check … }
///
/// Changes by calls that do not go through `Platform` are not seen. Files are held in memory.
public final class PowerCut: Sendable {
    /// Which of the changes that were not synced are gone.
    public enum Loss: Sendable {
        case everything
        /// As after kill -9: the machine went on.
        case nothing
        /// Some, by a random choice that the seed repeats.
        case some(seed: UInt64)
    }

    private struct Recording {
        var changes: [FileTrace.Change] = []
        var recorder: FileTrace.Recorder?
        /// The last one that was asked for, and its moment: tests ask for one moment after the other.
        var reached: (moment: Int, model: PowerCutModel)?
    }

    private let folder: String
    private let start: PowerCutModel
    private let recording = Guarded(Recording())

    /// Begins to record; what is in the folder now counts as durable.
    /// - Parameter folder: exists; a path as the code under test writes it.
    public init(watching folder: String) throws(SystemError) {
        self.folder = folder
        start = try PowerCutModel(folder)
        let recording = recording
        let recorder = FileTrace.record { change in recording.withLock { $0.changes.append(change) } }
        recording.withLock { $0.recorder = recorder }
    }

    deinit { stop() }

    public func stop() {
        let recorder = recording.withLock { state in
            defer { state.recorder = nil }
            return state.recorder
        }
        if let recorder { FileTrace.stop(recorder) }
    }

    /// How many changes there have been: a cut right now is one at this moment.
    public var moments: Int { recording.withLock { $0.changes.count } }

    /// Makes `target` what a cut after the first `moment` changes leaves.
    /// - Parameter target: is emptied first, or made.
    public func leave(in target: String, at moment: Int, losing loss: Loss) throws(SystemError) {
        let (from, changes): ((moment: Int, model: PowerCutModel), ArraySlice<FileTrace.Change>) = recording.withLock { state in
            var from = (moment: 0, model: start)
            if let reached = state.reached, reached.moment <= moment { from = reached }
            state.reached = nil
            return (from, state.changes.prefix(moment).dropFirst(from.moment))
        }
        var model = from.model
        for change in changes { model.apply(change) }
        let reached = (moment: moment, model: model)
        recording.withLock { $0.reached = reached }
        if FileSystem.exists(target) { try FileSystem.removeTree(target) }
        try FileSystem.makeDirectories(target)
        try model.write(to: target, losing: loss)
    }
}

/// A folder as the device has it, and what is still on the way to it.
private struct PowerCutModel: Sendable {
    private enum Edit: Sendable {
        case write(Bytes, at: Int)
        case resize(Int)
    }

    private struct Content: Sendable {
        var durable: [UInt8] = []
        var pending: [Edit] = []
    }

    private enum Entry: Sendable {
        case file(Int)
        case folder
    }

    /// A change of one folder's names.
    private enum NameEdit: Sendable {
        case set(String, Entry)
        case rename(String, String)
        case remove(String)

        var folder: String {
            switch self {
            case .set(let path, _), .rename(_, let path), .remove(let path): FileSystem.parent(of: path) ?? "/"
            }
        }
    }

    private let root: String
    private var contents: [Content] = []
    private var number: [FileTrace.FileIdentity: Int] = [:]
    /// As the process sees it.
    private var names: [String: Entry] = [:]
    private var durableNames: [String: Entry] = [:]
    private var pendingNames: [NameEdit] = []

    init(_ folder: String) throws(SystemError) {
        root = folder
        try readIn(folder)
        durableNames = names
    }

    private mutating func readIn(_ folder: String) throws(SystemError) {
        for name in try FileSystem.list(folder) {
            let path = folder + "/" + name
            if FileSystem.isDirectory(path) {
                names[path] = .folder
                try readIn(path)
            } else if let status = FileSystem.status(path) {
                number[FileTrace.identity(status)] = contents.count
                names[path] = .file(contents.count)
                contents.append(Content(durable: try FileSystem.read(path).array))
            }
        }
    }

    private func isInside(_ path: String) -> Bool { path.hasPrefix(root + "/") }

    mutating func apply(_ change: FileTrace.Change) {
        switch change {
        case .opened(let file, let path, let truncated):
            guard isInside(path) else { return }
            if case .file(let known)? = names[path], number[file] == known {
                if truncated { contents[known].pending.append(.resize(0)) }
                return
            }
            number[file] = contents.count
            edit(.set(path, .file(contents.count)))
            contents.append(Content())
        case .written(let file, let bytes, let position):
            if let n = number[file] { contents[n].pending.append(.write(bytes, at: position)) }
        case .truncated(let file, let size):
            if let n = number[file] { contents[n].pending.append(.resize(size)) }
        case .synced(let file):
            guard let n = number[file] else { return }
            for edit in contents[n].pending { PowerCutModel.apply(edit, to: &contents[n].durable) }
            contents[n].pending = []
        case .madeDirectory(let path):
            if isInside(path), names[path] == nil { edit(.set(path, .folder)) }
        case .renamed(let from, let to):
            if isInside(from) || isInside(to) { edit(.rename(from, to)) }
        case .removed(let path):
            if isInside(path) { edit(.remove(path)) }
        case .syncedDirectory(let folder):
            for edit in pendingNames where edit.folder == folder { PowerCutModel.apply(edit, to: &durableNames) }
            pendingNames.removeAll { $0.folder == folder }
        }
    }

    private mutating func edit(_ edit: NameEdit) {
        PowerCutModel.apply(edit, to: &names)
        pendingNames.append(edit)
    }

    private static func apply(_ edit: NameEdit, to names: inout [String: Entry]) {
        switch edit {
        case .set(let path, let entry): names[path] = entry
        case .remove(let path): names[path] = nil
        case .rename(let from, let to):
            // A folder takes what is in it along.
            let moved = names.filter { $0.key == from || $0.key.hasPrefix(from + "/") }
            for (path, entry) in moved {
                names[path] = nil
                names[to + path.dropFirst(from.count)] = entry
            }
        }
    }

    private static func apply(_ edit: Edit, to content: inout [UInt8]) {
        switch edit {
        case .resize(let size):
            if size < content.count { content.removeLast(content.count - size) } else { grow(&content, size) }
        case .write(let bytes, let position):
            grow(&content, position + bytes.count)
            copy(bytes, to: &content, at: position)
        }
    }

    private static func copy(_ bytes: Bytes, to content: inout [UInt8], at position: Int) {
        content.withUnsafeMutableBytes { target in
            bytes.withUnsafeBytes { target[position..<position + bytes.count].copyBytes(from: $0) }
        }
    }

    private static func grow(_ content: inout [UInt8], _ size: Int) {
        if size > content.count { content.append(contentsOf: repeatElement(0, count: size - content.count)) }
    }

    // MARK: What is left

    func write(to target: String, losing loss: PowerCut.Loss) throws(SystemError) {
        var luck: Luck?
        if case .some(let seed) = loss { luck = Luck(seed: seed) }
        var left = durableNames
        // Changes of names reach the device in their order.
        let kept =
            switch loss {
            case .everything: 0
            case .nothing: pendingNames.count
            case .some: luck?.below(pendingNames.count + 1) ?? 0
            }
        for edit in pendingNames.prefix(kept) { PowerCutModel.apply(edit, to: &left) }
        for (path, entry) in left.sorted(by: { $0.key < $1.key }) {
            // What lies in a folder that is not there is not there.
            var parent = FileSystem.parent(of: path) ?? root
            while parent.count > root.count, case .folder? = left[parent] { parent = FileSystem.parent(of: parent) ?? root }
            guard parent == root else { continue }
            let copy = target + path.dropFirst(root.count)
            switch entry {
            case .folder:
                try FileSystem.makeDirectories(copy)
            case .file(let n):
                let file = try File.open(copy, .truncate)
                try file.write(Bytes(content(contents[n], loss, &luck)), at: 0)
            }
        }
    }

    private func content(_ content: Content, _ loss: PowerCut.Loss, _ luck: inout Luck?) -> [UInt8] {
        var left = content.durable
        switch loss {
        case .everything: break
        case .nothing: for edit in content.pending { PowerCutModel.apply(edit, to: &left) }
        case .some:
            guard var chance = luck else { return left }
            defer { luck = chance }
            // Lengths change in their order; sectors arrive in any.
            let sizes = chance.below(content.pending.count + 1)
            for (index, edit) in content.pending.enumerated() {
                switch edit {
                case .resize:
                    if index < sizes { PowerCutModel.apply(edit, to: &left) }
                case .write(let bytes, let position):
                    var done = 0
                    while done < bytes.count {
                        let count = min(512 - (position + done) % 512, bytes.count - done)
                        if chance.below(2) == 0 {
                            let end = position + done + count
                            if end > left.count && index < sizes { PowerCutModel.grow(&left, end) }
                            if end <= left.count {
                                PowerCutModel.copy(bytes.slice(done, count), to: &left, at: position + done)
                            }
                        }
                        done += count
                    }
                }
            }
        }
        return left
    }
}

/// Random numbers that a seed repeats (SplitMix64).
private struct Luck {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(max(bound, 1)))
    }
}
