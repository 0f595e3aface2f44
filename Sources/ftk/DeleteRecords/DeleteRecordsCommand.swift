import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `delete-records`: deletes the records of partitions up to given offsets (`kafka-delete-records.sh`).
enum DeleteRecordsCommand: Command {
    static let name = "delete-records"
    static let scripts = ["kafka-delete-records.sh"]
    static let javaClasses = ["org.apache.kafka.tools.DeleteRecordsCommand", "kafka.admin.DeleteRecordsCommand"]
    static let table = OptionTable.deleteRecords
    static let scriptPurpose: String? = "This tool helps to delete records of the given partitions down to the specified offset."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        if call.asScript(.defaultAddress) { try options.require("bootstrap-server") }
        try options.require("offset-json-file")
        let path = try options.string("offset-json-file") ?? ""
        let content: Bytes
        do {
            content = try FileSystem.read(path)
        } catch {
            throw CommandFailure("Unable to read file \(path)" + (call.manner == .script ? "" : ": \(error.reason)"))
        }
        let wanted = try offsets(content.stringLossy)
        let admin = try call.admin(options)
        defer { admin.close() }
        if call.asScript(.listingSentences) { call.out.line("Executing records delete operation") }
        let results = try await admin.deleteRecords(Dictionary(wanted, uniquingKeysWith: { a, _ in a }))
        var failed = false
        if call.asScript(.listingSentences) { call.out.line("Records delete operation completed:") }
        var rows: [JSON] = []
        for (partition, _) in wanted {
            guard let result = results[partition] else { continue }
            var members: [(String, JSON)] = [("topic", .string(partition.topic)), ("partition", .number(partition.partition))]
            switch result {
            case .success(let low):
                members.append(("lowWatermark", .int(low)))
                if call.out.format == .text { call.out.line("partition: \(partition)\tlow_watermark: \(low)") }
            case .failure(let error):
                failed = true
                members.append(("error", .string(error.message)))
                if call.asScript(.errorsOnStdout) {
                    call.out.line("partition: \(partition)\terror: \(error.message)")
                } else if error.code == .unknownTopicOrPartition, case let all = try await admin.listTopics().map(\.name),
                    !all.contains(partition.topic)
                {
                    call.out.problem("\(CommandFailure.missingTopic(partition.topic, among: all))")
                } else {
                    call.out.problem("\(partition): \(error.message)")
                }
            }
            rows.append(.object(members))
        }
        call.out.result("records-deleted", rows: rows) { _ in }
        return failed && call.manner == .plain ? .failed : .done
    }

    /// `{"partitions": [{"topic": "a", "partition": 0, "offset": 5}], "version": 1}`
    private static func offsets(_ text: String) throws -> [(TopicPartition, Int64)] {
        guard let json = try? JSON(parsing: text) else { throw CommandFailure("The input string is not a valid JSON") }
        if let version = json["version"]?.intValue, version != 1 {
            throw CommandFailure("Not supported version field value \(version)")
        }
        guard let list = json["partitions"]?.arrayValue else { throw CommandFailure("Missing partitions field") }
        var offsets: [(TopicPartition, Int64)] = []
        var doubled: [TopicPartition] = []
        for entry in list {
            func field<T>(_ name: String, _ value: (JSON) -> T?) throws -> T {
                guard let member = entry[name] else { throw CommandFailure("No such field exists: `\(name)`") }
                guard let value = value(member) else { throw CommandFailure("`\(name)` has not the right type: \(member.text)") }
                return value
            }
            let topic = try field("topic") { $0.stringValue }
            let index = try field("partition") { $0.intValue }
            let partition = TopicPartition(topic, Int32(clamping: index))
            let offset = try field("offset") { $0.intValue }
            if offsets.contains(where: { $0.0 == partition }), !doubled.contains(partition) { doubled.append(partition) }
            offsets.append((partition, offset))
        }
        if !doubled.isEmpty {
            let names = doubled.map { "\($0)" }.joined(separator: ",")
            throw CommandFailure("Offset json file contains duplicate topic partitions: \(names)")
        }
        return offsets
    }
}
