import CommandLine
import KafkaClient

/// The console consumer's options, checked in the script's order.
struct ConsoleConsumerOptions {
    enum Offset {
        case earliest, latest
        case at(Int64)
    }

    let topic: String?
    let include: String?
    let partition: Int32?
    let offset: Offset
    let hasGroup: Bool
    let config: ClientConfig
    let formatter: RecordFormatter
    let unknownFormatterPieces: [String]

    init(_ options: ParsedOptions, _ call: CommandCall) throws {
        if call.asScript(.defaultAddress), !options.has("bootstrap-server") { throw UsageError.missing("bootstrap-server") }
        topic = try options.string("topic")
        include = try options.string("include") ?? options.string("whitelist")
        if topic != nil && include != nil || topic == nil && include == nil && call.asScript(.onlyTopic) {
            throw UsageError.rule("Exactly one of --include/--topic is required. ")
        }
        partition = try options.int("partition").map { Int32($0) }
        if partition != nil {
            if include != nil { throw UsageError.rule("The topic is required when partition is specified.") }
            if options.has("from-beginning"), options.has("offset") {
                throw UsageError.rule("Options from-beginning and offset cannot be specified together.")
            }
        } else if options.has("offset") {
            throw UsageError.rule("The partition is required when offset is specified.")
        }
        var config = try call.clientConfig(
            .consumer, options, files: ["consumer.config", "command-config"],
            properties: ["consumer-property", "command-property"], bootstrap: try Addresses.bootstrap(call, options))
        hasGroup = try Self.setGroup(&config, options, hasPartition: partition != nil)
        try Self.setReset(&config, options)
        config.setDefault("client.id", "console-consumer")
        if let level = try options.string("isolation-level") { config.set("isolation.level", level) }
        if call.manner == .plain { config.setDefault("allow.auto.create.topics", "false") }
        _ = try config.validate()
        self.config = config
        offset = try Self.offset(options)
        (formatter, unknownFormatterPieces) = try Self.formatter(options, call)
    }

    private static func setGroup(_ config: inout ClientConfig, _ options: ParsedOptions, hasPartition: Bool) throws -> Bool {
        var groups: [String] = []
        for group in [try options.string("group"), config["group.id"]].compactMap({ $0 }) where !groups.contains(group) {
            groups.append(group)
        }
        if groups.count > 1 {
            let named = JavaHashOrder.sorted(groups) { $0 }.map { "'\($0)'" }.joined(separator: ", ")
            throw UsageError.rule(
                "The group ids provided in different places (directly using '--group', via '--consumer-property', "
                    + "or via '--consumer.config') do not match. Detected group ids: \(named)")
        }
        guard let group = groups.first else {
            config.setDefault("enable.auto.commit", "false")
            return false
        }
        if hasPartition { throw UsageError.rule("Options group and partition cannot be specified together.") }
        config.set("group.id", group)
        return true
    }

    private static func setReset(_ config: inout ClientConfig, _ options: ParsedOptions) throws {
        guard let reset = config["auto.offset.reset"] else {
            config.set("auto.offset.reset", options.has("from-beginning") ? "earliest" : "latest")
            return
        }
        if options.has("from-beginning"), reset != "earliest" {
            throw CommandFailure(
                "Can't simultaneously specify --from-beginning and 'auto.offset.reset=\(reset)', please remove one option",
                status: .wrongUsage)
        }
    }

    private static func offset(_ options: ParsedOptions) throws -> Offset {
        guard let text = try options.string("offset") else { return options.has("from-beginning") ? .earliest : .latest }
        switch text.lowercased() {
        case "earliest": return .earliest
        case "latest": return .latest
        default:
            guard let offset = Int64(text), offset >= 0 else {
                throw UsageError.rule(
                    "The provided offset value '\(text)' is incorrect. Valid values are 'earliest', 'latest', or a non-negative long.")
            }
            return .at(offset)
        }
    }

    /// The formatter that the options name, and the deserializers among its properties that are not built in.
    static func formatter(_ options: ParsedOptions, _ call: CommandCall) throws -> (RecordFormatter, [String]) {
        var properties: [String: String] = [:]
        if let path = try options.string("formatter-config") {
            for (key, value) in try CommandCall.properties(ofFile: path) { properties[key] = value }
        }
        for option in ["property", "formatter-property"] {
            for text in options.strings(option) {
                let (key, value) = try CommandCall.pair(text, option)
                properties[key] = value
            }
        }
        if let name = try options.string("key-deserializer") { properties["key.deserializer"] = name }
        if let name = try options.string("value-deserializer") { properties["value.deserializer"] = name }
        var formatter = RecordFormatter(properties)
        if let name = try options.string("formatter") {
            if call.manner == .script, let new = StoredRecordFormatter.successor(of: name) {
                call.out.problem(
                    "WARNING: \(name) is deprecated and will be removed in the next major release. Please use "
                        + "org.apache.kafka.tools.consumer.\(new) instead")
            }
            switch name.split(separator: ".").last.map({ String($0) }) ?? name {
            case "DefaultMessageFormatter", "LoggingMessageFormatter": break
            case "NoOpMessageFormatter": formatter.isSilent = true
            default:
                guard let stored = StoredRecordFormatter(javaName: name) else {
                    throw UsageError.rule(
                        call.manner == .script
                            ? name
                            : "--formatter \(name) is not built in; there are DefaultMessageFormatter, LoggingMessageFormatter, "
                                + "NoOpMessageFormatter, OffsetsMessageFormatter, GroupMetadataMessageFormatter and TransactionLogMessageFormatter")
                }
                formatter.stored = stored
                formatter.endsStoredLines = !call.asScript(.storedRecordLines)
            }
        }
        return (formatter, formatter.unknownDeserializers)
    }
}
