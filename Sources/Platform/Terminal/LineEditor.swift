import CPlatform
import Glibc

/// Lines that a person types, with editing, history and completion where standard input is a terminal and libedit is
/// installed; else plain lines. One for a process.
///
/// libedit is opened when the first line is asked for; it blocks a thread of its own, so that loops go on. While a line is
/// edited, Ctrl-C and SIGTERM put the terminal right and end the process with 130 or 143.
public final class LineEditor: Sendable {
    /// What may stand at the place of a word: the whole line up to the cursor, and the word that is begun.
    public typealias Completion = @Sendable (_ line: String, _ word: String) -> [String]

    private let pool = WorkerPool(name: "line-editor", threads: 1)
    private let historyFile: String?
    private let library = Guarded<Library?>(nil)
    private let isPlain: Bool

    /// - Parameters:
    ///   - historyFile: read at the start, and written after every line; readable by its owner only.
    ///   - complete: called on the editor's thread; it may block.
    public init(historyFile: String?, complete: Completion? = nil) {
        self.historyFile = historyFile
        if isatty(0) == 1, isatty(1) == 1, let opened = try? Library() {
            isPlain = false
            Library.completion.withLock { $0 = complete }
            opened.prepare(historyFile: historyFile)
            library.withLock { $0 = opened }
        } else {
            isPlain = true
        }
    }

    deinit { pool.stop() }

    /// Whether lines can be edited: standard input and output are a terminal and libedit is there.
    public var isEditing: Bool { !isPlain }

    /// The next line, without its end; nil at the end of input. The prompt is shown only when editing.
    public func line(prompt: String) async -> String? {
        await pool.run { self.readLineBlocking(prompt: prompt) }
    }

    /// As `line(prompt:)`, blocking the thread.
    public func readLineBlocking(prompt: String) -> String? {
        guard let library = library.withLock({ $0 }) else { return readLine(strippingNewline: true) }
        ftk_terminal_save()
        let line = library.read(prompt: prompt)
        ftk_terminal_forget()
        if let line, !line.isEmpty { library.remember(line, historyFile: historyFile) }
        return line
    }
}

/// The readline functions of libedit.
private struct Library: @unchecked Sendable {
    // Sendable: C functions; only the editor's one thread calls them.
    typealias Generator = @convention(c) (UnsafePointer<CChar>?, Int32) -> UnsafeMutablePointer<CChar>?
    typealias Completer = @convention(c) (UnsafePointer<CChar>?, Int32, Int32) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

    private let readline: @convention(c) (UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar>?
    private let addHistory: @convention(c) (UnsafePointer<CChar>) -> Int32
    private let readHistory: @convention(c) (UnsafePointer<CChar>) -> Int32
    private let writeHistory: @convention(c) (UnsafePointer<CChar>) -> Int32
    private let usingHistory: @convention(c) () -> Void
    private let stifleHistory: @convention(c) (Int32) -> Void
    private let completer: UnsafeMutablePointer<Completer?>
    private let matches: @convention(c) (UnsafePointer<CChar>?, Generator) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    private let lineBuffer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let breaks: UnsafeMutablePointer<UnsafePointer<CChar>?>
    private let appended: UnsafeMutablePointer<Int32>
    private let completionOver: UnsafeMutablePointer<Int32>

    /// C callbacks cannot carry these.
    static let completion = Guarded<LineEditor.Completion?>(nil)
    private static let candidates = Guarded<[String]>([])
    private static let shared = Guarded<Library?>(nil)
    private static let historyLinesMax: Int32 = 1000

    init() throws(DynamicLibrary.Missing) {
        let edit = try DynamicLibrary("libedit.so.2", package: "libedit2")
        readline = try edit.symbol("readline")
        addHistory = try edit.symbol("add_history")
        readHistory = try edit.symbol("read_history")
        writeHistory = try edit.symbol("write_history")
        usingHistory = try edit.symbol("using_history")
        stifleHistory = try edit.symbol("stifle_history")
        completer = try edit.symbol("rl_attempted_completion_function")
        matches = try edit.symbol("rl_completion_matches")
        lineBuffer = try edit.symbol("rl_line_buffer")
        breaks = try edit.symbol("rl_basic_word_break_characters")
        appended = try edit.symbol("rl_completion_append_character")
        completionOver = try edit.symbol("rl_attempted_completion_over")
    }

    func prepare(historyFile: String?) {
        usingHistory()
        stifleHistory(Library.historyLinesMax)
        if let historyFile { _ = readHistory(historyFile) }
        // Words end at blanks alone: a path is one word. The library keeps the pointer, so it is never freed.
        breaks.pointee = UnsafePointer(strdup(" \t\n"))
        Library.shared.withLock { $0 = self }
        completer.pointee = { text, _, end in
            guard let library = Library.shared.withLock({ $0 }) else { return nil }
            // No file names in place of nothing.
            library.completionOver.pointee = 1
            guard let complete = Library.completion.withLock({ $0 }) else { return nil }
            let line = library.lineBuffer.pointee.map { String(cString: $0) } ?? ""
            let before = String(decoding: Array(line.utf8).prefix(Int(end)), as: UTF8.self)
            let found = complete(before, text.map { String(cString: $0) } ?? "")
            // A path that goes on is not ended by a blank.
            library.appended.pointee = found.count == 1 && !found[0].hasSuffix("/") ? 32 : 0
            Library.candidates.withLock { $0 = found.reversed() }
            return library.matches(text) { _, _ in
                Library.candidates.withLock { $0.popLast() }.flatMap { strdup($0) }
            }
        }
    }

    func read(prompt: String) -> String? {
        guard let text = readline(prompt) else { return nil }
        defer { free(text) }
        return String(cString: text)
    }

    func remember(_ line: String, historyFile: String?) {
        _ = addHistory(line)
        guard let historyFile else { return }
        let before = umask(0o077)
        _ = writeHistory(historyFile)
        umask(before)
    }
}
