/// What plain `ftk` does otherwise than the script: each row of the table in the manual. Called as the script, or with
/// `--as-script`, ftk does what the script does.
///
/// `CommandCall.asScript(_:)` asks for a row where the two part, so the code names the row it is about.
enum ScriptDifference: CaseIterable, Sendable {
    case exitStatusOfUsage
    case optionsAfterUsageError
    case errorsOnStdout
    case defaultAddress
    case emptyLineForNothing
    case processedCount
    case onlyTopic
    case lostRecord
    case lineEndings
    case patience
    case timeout
    case storedRecordLines
    case unexpectedWords
    case help
    case listingSentences
    case groupDescriptionLayout
    case missingTopicNamedOptional
    case collisionWarning
    case shellBanner
    case shellCreated
    case shellEvents
    case shellStatus
    case announcedAcls
    case questionsOnStdout
    case tokenLayout
    case tokensOfNobody
    case lineSlips
    case traces
    case argparse
    case sentences
    case release4
    case partitionOrder
    case jmxPatience
    case jmxValues

    struct Row: Sendable {
        let commands: String
        let script: String
        let plain: String
    }

    var row: Row {
        switch self {
        case .exitStatusOfUsage: Row(commands: "all", script: "1 after a wrong command line", plain: "2")
        case .optionsAfterUsageError:
            Row(commands: "all", script: "all options are printed after a wrong command line", plain: "one line that names --help")
        case .errorsOnStdout:
            Row(
                commands: "topics, acls, client-metrics, consumer-groups, groups, leader-election, reassign-partitions, transactions, features",
                script: "errors are printed on stdout", plain: "on stderr, in one line that begins with the command")
        case .defaultAddress:
            Row(
                commands: "all", script: "--bootstrap-server must be there",
                plain: "FTK_BOOTSTRAP_SERVERS, else the context, else localhost:9092")
        case .emptyLineForNothing:
            Row(commands: "topics", script: "an empty line where there is nothing to list", plain: "nothing")
        case .processedCount:
            Row(
                commands: "console-consumer", script: "'Processed a total of N messages' on stderr",
                plain: "nothing on stderr after success")
        case .lostRecord:
            Row(commands: "console-producer", script: "exits 0 after a lost record", plain: "exits 1 and says how many were lost")
        case .onlyTopic:
            Row(
                commands: "console-consumer", script: "--topic or --include must be there; a topic that is not there is waited for",
                plain: "FTK_TOPIC, else the context's topic, else the only one; a topic that is not there is an error")
        case .lineEndings:
            Row(commands: "console-producer", script: "a line ends at \\n, \\r\\n and \\r", plain: "at \\n alone, so any file comes out as it went in")
        case .patience:
            Row(
                commands: "console-producer", script: "request.timeout.ms is 1500 and retries is 3 where not given",
                plain: "30000, and retries until delivery.timeout.ms")
        case .timeout:
            Row(
                commands: "console-consumer", script: "running into --timeout-ms logs an error, exit 0",
                plain: "it is how the command ends: silent, exit 0")
        case .storedRecordLines:
            Row(
                commands: "console-consumer",
                script: "OffsetsMessageFormatter and its kin write no line end after a record", plain: "a line a record")
        case .unexpectedWords: Row(commands: "all", script: "words that belong to no option are passed over", plain: "an error")
        case .help: Row(commands: "all", script: "--help prints on stderr and exits 1", plain: "on stdout, exit 0")
        case .listingSentences:
            Row(
                commands: "log-dirs, consumer-groups, configs, delegation-tokens", script: "sentences around the results on stdout",
                plain: "on stderr or not at all")
        case .groupDescriptionLayout:
            Row(commands: "consumer-groups", script: "an empty line before each table", plain: "between tables only")
        case .collisionWarning:
            Row(commands: "topics", script: "warns of names with '.' or '_' on stdout", plain: "nothing")
        case .shellBanner:
            Row(
                commands: "zk", script: "'Connecting to', a welcome, prompts and echoed lines on stdout",
                plain: "results alone; the prompt where a person types")
        case .shellCreated: Row(commands: "zk", script: "'Created PATH' on stderr", plain: "on stdout, as it is the result")
        case .shellEvents: Row(commands: "zk", script: "events of watches and connections on stdout", plain: "those of znodes on stderr")
        case .shellStatus:
            Row(
                commands: "zk", script: "ends with what the last line gave; 127 for an unknown command; 0 for a quota that is refused",
                plain: "1 where any line failed, 2 for a wrong line")
        case .announcedAcls: Row(commands: "acls", script: "--add shows the rules before it tries", plain: "after they were added")
        case .questionsOnStdout: Row(commands: "acls", script: "questions are printed on stdout", plain: "on stderr")
        case .tokenLayout:
            Row(
                commands: "delegation-tokens",
                script: "columns of fixed width, an empty line before each; no line end after --renew and --expire",
                plain: "columns as wide as their values; every line ends")
        case .tokensOfNobody:
            Row(
                commands: "delegation-tokens", script: "--describe without --owner-principal shows no token",
                plain: "all tokens that one may see")
        case .lineSlips:
            Row(
                commands: "reassign-partitions, consumer-groups", script: "lines without their end, and lines that end in a blank",
                plain: "every line ends, and with its last word")
        case .traces:
            Row(
                commands: "all", script: "log records, exceptions with their traces and causes, the same sentence several times",
                plain: "the sentence, once")
        case .argparse:
            Row(
                commands: "those with verbs, perf tests and verifiable clients", script: "usage and the error in justified lines",
                plain: "one line; what verbs there are, and the nearest one")
        case .sentences:
            Row(
                commands: "all", script: "sentences that name a Java class or leave out what they are about",
                plain: "what failed, where, why and what to try")
        case .release4:
            Row(commands: "all", script: "knows the classes, verbs and entity types of release 3.9", plain: "those of release 4 as well")
        case .partitionOrder:
            Row(
                commands: "consumer-groups", script: "partitions in the order of Java's hash tables",
                plain: "by topic and number")
        case .jmxPatience:
            Row(
                commands: "jmx", script: "tries for ten seconds to connect, with a line on stderr each time",
                plain: "an error at once; with --wait it tries as long")
        case .jmxValues:
            Row(
                commands: "jmx",
                script: "a row without its null values, its commas as they are, lists and tables by their Java classes; none where a value is missing",
                plain: "each value in its column, in quotes where need be; lists as [a, b], tables as {a=1}; the missing one empty")
        case .missingTopicNamedOptional:
            Row(commands: "topics", script: "names a missing topic 'Optional[name]'", plain: "'name', with the nearest name that exists")
        }
    }
}
