import CommandLine

/// A command of `ftk`, which stands for one of Kafka's or ZooKeeper's scripts, or is ftk's own.
///
/// To add one:
/// 1. make a folder `Sources/ftk/<Command>/` with `<Command>Command.swift`: an enum that conforms to this protocol;
/// 2. take its option table from `CommandLine/Tables` (or write it there): parser, `--help`, manual and completions
///    come from it;
/// 3. in `run`: `let options = try call.parse()`, talk to the cluster (`try await call.admin(options)` and its kin),
///    then print with `call.out.result("kind", rows: …) { out in out.line(…) }`: rows are the JSON, the closure is the
///    script's text; describe the rows in `Frame/Schemas`. Rows that come bit by bit: `out.begin("kind")`, then `out.row`;
/// 4. fail by throwing: `UsageError` (exit 2), `CommandFailure` or any error with a one-line description (exit 1).
///    Where the script prints its errors in a manner of its own, write `scriptFailure`;
/// 5. add the type to `CommandTable.all`, one line.
///
/// What ftk does otherwise than the script, unless it is called as the script, is a case of `ScriptDifference`; ask
/// `call.asScript(.theCase)`.
protocol Command: Sendable {
    /// What is typed after `ftk`, for example `topics`.
    static var name: String { get }
    /// Kafka's scripts it stands for, with their ending: `kafka-topics.sh`. Without the ending they work as well.
    static var scripts: [String] { get }
    /// The Java classes that `run-class` finds here.
    static var javaClasses: [String] { get }
    /// All its options; of a command with verbs, those in front of the verb.
    static var table: OptionTable { get }
    /// The verbs' tables, where it has verbs: `transactions abort`.
    static var verbs: [OptionTable] { get }
    /// As the script calls itself in its errors: `kafka-cluster`.
    static var program: String { get }
    /// What the script says above its options when it is asked for help; nil where it says nothing.
    static var scriptPurpose: String? { get }
    /// Whether the script takes an empty command line for a question about its options.
    static var scriptHelpsWithoutArguments: Bool { get }
    /// Whether a person on a terminal is told after a second how far it has come. Not of those that talk with the person.
    static var showsProgress: Bool { get }

    /// Does the work. Runs on the program's loop; blocking work goes to a worker pool.
    /// - Throws: `UsageError`, or anything whose description is one line that says what failed, where and why.
    static func run(_ call: CommandCall) async throws -> ExitStatus

    /// Tells of an error as the script does, when called as the script.
    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus
}

extension Command {
    static var scripts: [String] { [] }
    static var javaClasses: [String] { [] }
    static var verbs: [OptionTable] { [] }
    static var scriptPurpose: String? { nil }
    static var scriptHelpsWithoutArguments: Bool { true }
    static var showsProgress: Bool { true }

    /// The sentence on stderr; after a wrong command line the options below it. Always 1.
    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        call.out.problem("\(error)")
        if error is UsageError { call.out.problem(HelpText.scriptOptions(call.table), terminator: "") }
        return .failed
    }
}

/// How a command ended.
struct ExitStatus: Sendable, Hashable {
    let code: Int32
    static let done = ExitStatus(code: 0)
    static let failed = ExitStatus(code: 1)
    static let wrongUsage = ExitStatus(code: 2)
}

/// What failed, in one line: what, where, why, and what to try.
struct CommandFailure: Error, CustomStringConvertible {
    let message: String
    var status = ExitStatus.failed

    init(_ message: String, status: ExitStatus = .failed) {
        self.message = message
        self.status = status
    }

    var description: String { message }
}

/// Ends the command with this status; all has been said already.
struct Finished: Error {
    let status: ExitStatus
}
