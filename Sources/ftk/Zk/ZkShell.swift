import CommandLine
import Platform
import ZooKeeperClient
import ZooKeeperProto

/// The state of a shell: its session, its history and the watches it has set. On the program's loop only.
final class ZkShell: @unchecked Sendable {
    // Sendable: everything belongs to the thread of the program's loop.

    /// What of zkCli's state shows in its prompt.
    enum State: String {
        case connecting = "CONNECTING"
        case connected = "CONNECTED"
        case closed = "CLOSED"
        case authFailed = "AUTH_FAILED"
    }

    let call: CommandCall
    let loop: EventLoop
    private(set) var server: String
    let timeoutMs: Int
    let isReadOnly: Bool
    private let settings: ZkClientSettings
    /// Made at first use.
    private var context: TLSContext?
    private(set) var state = State.connecting
    private(set) var open: ZooKeeperSession?
    private(set) var history: [String] = []
    private var printsWatches = true
    private(set) var isOver = false
    /// Of the last command, as the process will end with it.
    private(set) var status = ExitStatus.done
    /// Watches that were set here: which kinds of events go away with them.
    private var watches: [String: Set<EventType>] = [:]
    var addWatchMode = AddWatchMode.persistentRecursive
    /// Takes the place of printing events while `watch` runs.
    var onNodeEvent: ((EventType, String) -> Void)?
    private var identities: [(scheme: String, data: Bytes)] = []

    init(_ call: CommandCall, loop: EventLoop, server: String, timeoutMs: Int, isReadOnly: Bool, settings: ZkClientSettings) {
        self.call = call
        self.loop = loop
        self.server = server
        self.timeoutMs = timeoutMs
        self.isReadOnly = isReadOnly
        self.settings = settings
    }

    var out: Output { call.out }
    var isScript: Bool { call.manner == .script }

    // MARK: Session

    /// The session; made when the first command needs it.
    func session() async throws -> ZooKeeperSession {
        if let open { return open }
        let session = try await connect(server, auth: identities) { event in self.happened(event) }
        open = session
        state = .connected
        return session
    }

    /// A session with this server or another, with the shell's TLS and SASL.
    func connect(
        _ text: String, auth: [(scheme: String, data: Bytes)] = [], onEvent: @escaping @Sendable (ZooKeeperEvent) -> Void = { _ in }
    ) async throws -> ZooKeeperSession {
        let address: ZooKeeperConnectString
        do { address = try ZooKeeperConnectString(text) } catch { throw ZkFailure(error.description, .usage) }
        return try await ZooKeeperSession.connect(
            servers: address, timeoutMs: timeoutMs, auth: auth, readOnly: isReadOnly, tls: try tls(), sasl: try settings.sasl(),
            retry: isScript, deadline: .now.advanced(byMilliseconds: timeoutMs), on: loop, onEvent: onEvent)
    }

    func tls() throws -> TLSContext? {
        if context == nil { context = try settings.tls() }
        return context
    }

    /// The answer of this server to a four-letter word.
    func ask(_ word: String) async throws -> String {
        try await ZkFourLetterWord.ask(word, server, timeoutMs: timeoutMs, tls: try tls(), on: loop)
    }

    private func happened(_ event: ZooKeeperEvent) {
        switch event {
        case .connected:
            state = .connected
            show("SyncConnected", "None", nil, -1)
        case .disconnected(let reason):
            state = .connecting
            if isScript { show("Disconnected", "None", nil, -1) } else { note("connection lost: \(reason)") }
        case .expired:
            state = .closed
            if isScript { show("Expired", "None", nil, -1) } else { note("the session has expired: its ephemeral znodes and watches are gone") }
        case .authFailed:
            state = .authFailed
            if isScript { show("AuthFailed", "None", nil, -1) } else { note("the server refused the authentication") }
        case .node(let type, let path):
            forget(type, path)
            if let onNodeEvent {
                onNodeEvent(type, path)
            } else {
                show("SyncConnected", type.javaName, path, open?.lastZxidSeen ?? -1)
            }
        }
    }

    /// An event as zkCli prints it. ftk prints those of znodes to stderr: results alone go to stdout.
    private func show(_ state: String, _ type: String, _ path: String?, _ zxid: Int64) {
        guard printsWatches else { return }
        let event = "WatchedEvent state:\(state) type:\(type) path:\(path ?? "null") zxid: \(zxid)"
        if isScript {
            out.text("\nWATCHER::\n\n\(event)\n")
            out.flush()
        } else if let path {
            note("watch: \(type) \(path)")
        }
    }

    /// A sentence beside the results.
    func note(_ text: String) {
        out.flush()
        StandardStream.error.write(text + "\n")
    }

    func close() async {
        guard let session = open else {
            state = .closed
            return
        }
        open = nil
        await session.close()
        if state != .authFailed { state = .closed }
        watches = [:]
        if isScript { show("Closed", "None", nil, -1) }
    }

    func reconnect(to server: String?) async throws {
        await close()
        if let server { self.server = server }
        state = .connecting
        _ = try await session()
    }

    func authenticate(_ scheme: String, _ data: Bytes) async throws {
        identities.append((scheme, data))
        try await session().addAuth(scheme: scheme, data)
    }

    // MARK: Watches

    func watched(_ path: String, _ removal: EventType) { watches[path, default: []].insert(removal) }

    private func forget(_ type: EventType, _ path: String) {
        switch type {
        case .nodeCreated, .nodeDataChanged: watches[path]?.remove(.dataWatchRemoved)
        case .nodeChildrenChanged: watches[path]?.remove(.childWatchRemoved)
        case .nodeDeleted: watches[path]?.subtract([.dataWatchRemoved, .childWatchRemoved])
        default: break
        }
    }

    /// The client tells of watches that were taken away as of events.
    func unwatched(_ path: String, _ types: [EventType]) {
        for type in types where watches[path]?.remove(type) != nil {
            if isScript { show("SyncConnected", type.javaName, path, -1) }
        }
    }

    // MARK: Lines

    var prompt: String { "[zk: \(server)(\(state.rawValue)) \(history.count)] " }

    /// Runs a line and keeps it; an empty one is nothing.
    func execute(line: String) async {
        if line.isEmpty { return }
        let words = ZkWords.split(line)
        history.append(line)
        if words.isEmpty { return }
        await execute(words)
    }

    /// Runs a command and says what went wrong with it.
    func execute(_ words: [String]) async {
        do {
            try await run(words)
            // The end keeps what the command before it gave.
            if !isOver { status = .done }
        } catch {
            var hint = ""
            if !isScript, let error = error as? ZooKeeperError, error.code == .noNode, let path = error.path { hint = await nearest(path) }
            status = say(error, hint)
        }
        out.flush()
    }

    /// The znode that may be meant by one that is not there.
    private func nearest(_ path: String) async -> String {
        guard let parent = ZnodePath.parent(path), let names = try? await session().getChildren(parent),
            let near = Nearest.to(ZnodePath.name(path), among: names)
        else { return "" }
        return "; did you mean \(ZnodePath.child(parent, near))?"
    }

    private func say(_ error: any Error, _ hint: String) -> ExitStatus {
        let failure: ZkFailure
        switch error {
        case let error as ZkFailure: failure = error
        case let error as ZooKeeperError: failure = ZkFailure(error)
        case let error as ZkOptions.Wrong:
            failure = ZkFailure(isScript ? "org.apache.commons.cli.\(error.javaClass): \(error.text)" : error.text, .usage)
        case let error as ZooKeeperConnectError:
            failure = ZkFailure(isScript ? "KeeperErrorCode = ConnectionLoss for /" : "\(error)")
        case let finished as Finished: return finished.status
        default: failure = ZkFailure("\(error)")
        }
        if isScript {
            complain(failure.description)
            return failure.scriptStatus
        }
        var text = failure.description + hint
        if failure.kind == .usage, text.contains("\n") { text = String(text.prefix { $0 != "\n" }) }
        out.problem(failure.kind == .usage && text.contains("[") ? "usage: \(text)" : text)
        return failure.plainStatus
    }

    /// A sentence on stderr in zkCli's manner.
    func complain(_ text: String) { out.problem(text) }

    private func run(_ words: [String]) async throws {
        let name = words[0]
        if !isScript, words.count == 1, ZkFourLetterWord.all.contains(name) { return try await ZkFourLetterWord.run(name, self) }
        switch name {
        case "quit": isOver = true
        case "redo" where words.count >= 2: return try await redo(words[1])
        case "history":
            let first = max(history.count - 11, 0)
            for (number, line) in history.enumerated().dropFirst(first) { out.line("\(number) - \(line)") }
        case "printwatches":
            if words.count == 1 { out.line("printwatches is \(printsWatches ? "on" : "off")") } else { printsWatches = words[1] == "on" }
        case "connect": return try await reconnect(to: words.count > 1 ? words[1] : nil)
        case "close" where !isScript || state == .connected || state == .connecting: return await close()
        case "help" where !isScript: return help(words.dropFirst().first)
        case "redo": break
        default:
            guard let command = ZkShellCommand.named(name, isScript: isScript) else { throw unknown(name) }
            guard state == .connecting || state == .connected else { return out.line("Not connected") }
            return try await run(command, Array(words.dropFirst()))
        }
        if state != .connecting && state != .connected && name != "quit" { out.line("Not connected") }
    }

    private func run(_ command: ZkShellCommand, _ words: [String]) async throws {
        let options = try ZkOptions(words, command.options)
        guard options.words.count >= command.wordsMin, isScript || options.words.count <= command.wordsMax else {
            throw ZkFailure(command.usageText, .usage)
        }
        try await command.run(self, options)
    }

    private func unknown(_ name: String) -> ZkFailure {
        if isScript {
            complain(ZkShell.commands)
            return ZkFailure("Command not found: Command not found \(name)", .notFound)
        }
        let names = (ZkShellCommand.all + ZkShellCommand.extra).map(\.name) + ZkFourLetterWord.all
        let near = Nearest.to(name, among: names).map { "did you mean '\($0)'? " } ?? ""
        return ZkFailure("'\(name)' is not a command; \(near)ftk zk help lists them", .notFound)
    }

    private func redo(_ number: String) async throws {
        guard let index = Int(number), index >= 0, index < history.count - 1 else {
            throw ZkFailure("Command index out of range")
        }
        let words = ZkWords.split(history[index])
        if words.first == "redo" { throw ZkFailure("No redoing redos") }
        history[history.count - 1] = history[index]
        if !words.isEmpty { try await run(words) }
    }

    // MARK: Help

    /// What zkCli prints for a command that it does not know.
    static let commands: String = {
        var lines = ["ZooKeeper -server host:port -client-configuration properties-file cmd args"]
        var usages = ZkShellCommand.all.map { "\($0.name) \($0.usage)" }
        usages += ["close ", "connect host:port", "history ", "printwatches on|off", "quit ", "redo cmdno"]
        lines += usages.sorted().map { "\t" + $0 }
        return lines.joined(separator: "\n")
    }()

    private func help(_ name: String?) {
        if let name {
            guard let command = ZkShellCommand.named(name, isScript: false) else { return complain("'\(name)' is not a command") }
            out.line(command.usageText)
            out.line(command.purpose)
            return
        }
        func list(_ title: String, _ entries: [(String, String)]) {
            out.line(title)
            for (name, purpose) in entries { out.line("  " + name + String(repeating: " ", count: max(22 - name.count, 1)) + purpose) }
        }
        list("Commands of zkCli:", ZkShellCommand.all.map { ($0.name, $0.purpose) })
        list("\nMore:", ZkShellCommand.extra.map { ($0.name, $0.purpose) })
        list(
            "\nThe shell itself:",
            [
                ("connect [HOST:PORT]", "begins a new session"), ("close", "ends the session"), ("history", "the last lines"),
                ("redo N", "runs line N again"), ("printwatches on|off", "whether events of watches are shown"), ("quit", "ends the shell"),
            ])
        out.line("\nFour-letter words: " + ZkFourLetterWord.all.joined(separator: " "))
        out.line("help COMMAND shows its options.")
    }

    /// Prints a result: rows for programs, text for people.
    func result(_ kind: String, _ rows: @autoclosure () -> [JSON], text: (Output) throws -> Void) rethrows {
        try out.result("zk-\(kind)", rows: rows(), text: text)
    }
}

extension EventType {
    /// As Java's enum has it.
    var javaName: String {
        switch self {
        case .none: "None"
        case .nodeCreated: "NodeCreated"
        case .nodeDeleted: "NodeDeleted"
        case .nodeDataChanged: "NodeDataChanged"
        case .nodeChildrenChanged: "NodeChildrenChanged"
        case .dataWatchRemoved: "DataWatchRemoved"
        case .childWatchRemoved: "ChildWatchRemoved"
        case .persistentWatchRemoved: "PersistentWatchRemoved"
        }
    }
}
