import CommandLine
import KafkaClient
import KafkaProto

/// `log-dirs`: what each log folder of the brokers holds (`kafka-log-dirs.sh`).
enum LogDirsCommand: Command {
    static let name = "log-dirs"
    static let scripts = ["kafka-log-dirs.sh"]
    static let javaClasses = ["org.apache.kafka.tools.LogDirsCommand", "kafka.admin.LogDirsCommand"]
    static let table = OptionTable.logDirs
    static let scriptPurpose: String? = "This tool helps to query log directory usage on the specified brokers."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        if call.asScript(.defaultAddress) { try options.require("bootstrap-server") }
        if call.manner == .script { try options.require("describe") }
        let asked = try options.strings("broker-list").flatMap { try brokers($0) }
        let admin = try call.admin(options)
        defer { admin.close() }
        let live = try await admin.describeCluster().brokers.map(\.id)
        let missing = asked.filter { !live.contains($0) }
        if !missing.isEmpty {
            let names = missing.map { "\($0)" }.joined(separator: ",")
            let all = live.map { "\($0)" }.joined(separator: ",")
            let sentence = "The given brokers do not exist from --broker-list: \(names). Current existent brokers: \(all)"
            if call.asScript(.errorsOnStdout) {
                call.out.line("ERROR: \(sentence)")
                return .done
            }
            throw CommandFailure("brokers that are not there: \(names); there are: \(all)")
        }
        let wanted = asked.isEmpty ? live : asked
        let topics = try options.string("topic-list").map { $0.split(separator: ",").map { ClientText.trimmed(String($0)) } }
        if call.asScript(.listingSentences) { call.out.line("Querying brokers for log directories information") }
        let results = try await admin.describeLogDirs(brokers: wanted)
        if call.asScript(.listingSentences) {
            call.out.line("Received log directory information from brokers \(wanted.map { "\($0)" }.joined(separator: ","))")
        }
        let rows = try results.map { broker, result in
            JSON.object([("broker", .number(broker)), ("logDirs", .array(try result.get().map { folder($0, topics) }))])
        }
        call.out.result("log-dirs", rows: rows) { out in
            out.line(JSON.object([("brokers", .array(rows)), ("version", .int(1))]).text)
        }
        return .done
    }

    private static func brokers(_ text: String) throws -> [Int32] {
        try text.split(separator: ",").map { part in
            guard let id = Int32(part) else { throw CommandFailure("For input string: \"\(part)\"", status: .wrongUsage) }
            return id
        }
    }

    private static func folder(_ folder: LogDirDescription, _ topics: [String]?) -> JSON {
        .object([
            (
                "partitions",
                .array(
                    folder.replicas.filter { topics?.contains($0.partition.topic) ?? true }.map { replica in
                        .object([
                            ("partition", .string("\(replica.partition)")), ("size", .int(replica.size)),
                            ("offsetLag", .int(replica.offsetLag)), ("isFuture", .bool(replica.isFuture)),
                        ])
                    })
            ), ("error", .optional(folder.error.map { JavaException.name($0.code) })), ("logDir", .string(folder.path)),
        ])
    }
}
