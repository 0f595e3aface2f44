import CommandLine
import KafkaProto
import LogStore
import Platform

/// `kafka-storage.sh`: what the log folders of a server are. Brokers in ZooKeeper mode format their folders themselves.
enum StorageCommand: Command {
    static let name = "storage"
    static let scripts = ["kafka-storage.sh"]
    static let javaClasses = ["kafka.tools.StorageTool"]
    static let table = OptionTable.storage
    static let verbs = [
        OptionTable.storageInfo, .storageFormat, .storageRandomUuid, .storageVersionMapping, .storageFeatureDependencies,
    ]
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        guard let verb = call.arguments.first else {
            let names = verbs.map { $0.tool.dropFirst(name.count + 1) }.joined(separator: ", ")
            throw UsageError.rule(call.asScript(.argparse) ? "too few arguments" : "a verb is expected: \(names)")
        }
        guard let table = verbs.first(where: { $0.tool == "storage \(verb)" }) else {
            throw UsageError.rule("invalid choice: '\(verb)' (choose from 'info', 'format', 'random-uuid')")
        }
        let verbCall = call.with(table, Array(call.arguments.dropFirst()))
        switch verb {
        case "random-uuid":
            _ = try verbCall.parse()
            let id = Uuid.random()
            call.out.result("uuid", rows: [.object([("uuid", .string("\(id)"))])]) { $0.line("\(id)") }
            return .done
        case "info": return try info(try verbCall.parse(), call)
        case "format":
            let options = try verbCall.parse()
            for name in ["cluster-id", "config"] where !options.has(name) {
                throw UsageError.rule("argument --\(name)/-\(name == "config" ? "c" : "t") is required")
            }
            _ = try folders(options)
            throw CommandFailure(
                "The kafka configuration file appears to be for a legacy cluster. Formatting is only supported for clusters in KRaft mode.")
        default: return try FeatureTables.run(verb, try verbCall.parse(), call)
        }
    }

    private struct MissingFile: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path): there is no such file" }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        if let missing = error as? MissingFile {
            call.out.problem("Exception in thread \"main\" java.nio.file.NoSuchFileException: \(missing.path)")
            return .failed
        }
        guard error is UsageError else {
            call.out.problem("\(error)")
            return .failed
        }
        call.out.problem("usage: kafka-storage [-h] {info,format,random-uuid} ...\nkafka-storage: error: \(error)")
        return .failed
    }

    private static func folders(_ options: ParsedOptions) throws -> [String] {
        guard let file = try options.string("config") else { throw UsageError.missing("config") }
        let entries: [JavaProperties.Entry]
        guard FileSystem.exists(file) else { throw MissingFile(path: file) }
        do {
            entries = try JavaProperties.parse(try FileSystem.read(file))
        } catch let error as JavaProperties.SyntaxError {
            throw CommandFailure("\(file): line \(error.line): \(error.message)")
        }
        let value = entries.last { $0.key == "log.dirs" }?.value ?? entries.last { $0.key == "log.dir" }?.value ?? "/tmp/kafka-logs"
        return value.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    /// Names of the file's keys in JSON: `version` there is that of the schema.
    private static let members = ["broker.id": "brokerId", "cluster.id": "clusterId", "version": "metadataVersion"]

    private static func info(_ options: ParsedOptions, _ call: CommandCall) throws -> ExitStatus {
        let folders = try folders(options)
        let (found, missing) = (folders.filter { FileSystem.isDirectory($0) }, folders.filter { !FileSystem.isDirectory($0) })
        var problems = missing.map { FileSystem.exists($0) ? "\($0) is not a directory" : "\($0) does not exist" }
        var metadata: [[(String, JSON)]] = []
        for folder in found {
            guard let properties = try MetaProperties.read(folder) else {
                problems.append("\(folder) is not formatted.")
                continue
            }
            var row: [(String, JSON)] = []
            if let id = properties.brokerId { row.append(("broker.id", .number(id))) }
            if let id = properties.clusterId { row.append(("cluster.id", .string(id))) }
            row.append(("version", .number(0)))
            metadata.append(row)
        }
        let rows = metadata
        let list = problems
        call.out.result("storage", rows: rows.map { row in JSON.object(row.map { (Self.members[$0.0] ?? $0.0, $0.1) }) }) { out in
            if !found.isEmpty { section(found.count == 1 ? "Found log directory:" : "Found log directories:", found, out) }
            if let first = rows.first {
                out.line("Found metadata: {\(first.map { "\($0.0)=\($0.1.stringValue ?? $0.1.text)" }.joined(separator: ", "))}\n")
            }
            if !list.isEmpty { section(list.count == 1 ? "Found problem:" : "Found problems:", list, out) }
        }
        return problems.isEmpty ? .done : .failed
    }

    private static func section(_ title: String, _ lines: [String], _ out: Output) {
        out.line(title)
        for line in lines { out.line("  \(line)") }
        out.line()
    }
}

extension OptionTable {
    /// `storage random-uuid`.
    static let storageRandomUuid = OptionTable(
        "storage random-uuid", .argparse, purpose: "prints a new random id", options: [.flag("help", "h", help: "show the options and stop")])
}
