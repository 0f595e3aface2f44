import Codecs

/// The configuration of a broker at one moment: what its file and environment say, below it what was changed while it runs
/// (`KafkaConfig`). A value type that is replaced as a whole.
///
/// Values are read by Kafka's names: `config.int("num.partitions")`. A name that is not in the table, or of another type, is a mistake of
/// the program.
public struct BrokerConfig: Sendable {
    /// As given, before anything was changed dynamically; with `broker.id` and `node.id` both where one is given.
    public let staticProperties: [String: String]
    /// `/config/brokers/<default>`.
    public let dynamicDefaults: [String: String]
    /// `/config/brokers/ID`.
    public let dynamicProperties: [String: String]
    /// The properties that count, as text.
    let properties: [String: String]
    /// Every key of the table.
    let values: [String: ConfigValue]

    /// - Throws: for the first value, in order of the names, that its key does not take.
    public init(
        properties given: [String: String], dynamicDefaults: [String: String] = [:], dynamicProperties: [String: String] = [:]
    ) throws(ConfigException) {
        var fixed = given
        if let id = given["broker.id"], given["node.id"] == nil { fixed["node.id"] = id }
        if let id = given["node.id"], given["broker.id"] == nil { fixed["broker.id"] = id }
        var properties = fixed
        BrokerConfig.override(&properties, with: dynamicDefaults)
        BrokerConfig.override(&properties, with: dynamicProperties)
        staticProperties = fixed
        self.dynamicDefaults = dynamicDefaults
        self.dynamicProperties = dynamicProperties
        self.properties = properties
        values = try BrokerConfig.parse(properties)
        try checkTogether()
    }

    /// A change of `log.retention.ms` hides `log.retention.hours` of the file, and so on (`DynamicBrokerConfig.overrideProps`).
    static func override(_ properties: inout [String: String], with changes: [String: String]) {
        for (name, value) in changes {
            for synonym in ConfigDefinitions.synonyms(ofBroker: name, listenerOverrides: false) { properties[synonym] = nil }
            properties[name] = value
        }
    }

    private static func parse(_ properties: [String: String]) throws(ConfigException) -> [String: ConfigValue] {
        var values = ConfigDefinitions.broker.mapValues(\.defaultValue)
        for (name, text) in properties.sorted(by: { $0.key < $1.key }) {
            if let key = ConfigDefinitions.broker[name] { values[name] = try key.parse(text) }
        }
        return values
    }

    private func value(_ name: String) -> ConfigValue {
        guard let value = values[name] else { preconditionFailure("no configuration is named \(name)") }
        return value
    }

    /// INT, SHORT and LONG; nil where nothing is set and there is no default.
    public func optionalInt(_ name: String) -> Int? {
        if case .integer(let value) = value(name) { return Int(value) }
        return nil
    }

    /// INT, SHORT and LONG that have a default.
    public func int(_ name: String) -> Int {
        guard let value = optionalInt(name) else { preconditionFailure("\(name) is no number with a default") }
        return value
    }

    public func bool(_ name: String) -> Bool {
        guard case .bool(let value) = value(name) else { preconditionFailure("\(name) is no boolean") }
        return value
    }

    public func double(_ name: String) -> Double {
        guard case .double(let value) = value(name) else { preconditionFailure("\(name) is no double") }
        return value
    }

    /// STRING, CLASS and PASSWORD; nil where nothing is set and there is no default.
    public func string(_ name: String) -> String? {
        if case .string(let value) = value(name) { return value }
        return nil
    }

    public func list(_ name: String) -> [String] {
        if case .list(let value) = value(name) { return value }
        return []
    }

    // MARK: What several configurations say together

    /// -1: one is to be made.
    public var brokerId: Int32 { Int32(int("broker.id")) }
    public var rack: String? { string("broker.rack") }
    public var zooKeeperConnect: String { string("zookeeper.connect") ?? "" }
    public var zooKeeperSessionTimeoutMs: Int { int("zookeeper.session.timeout.ms") }
    public var zooKeeperConnectionTimeoutMs: Int { optionalInt("zookeeper.connection.timeout.ms") ?? zooKeeperSessionTimeoutMs }

    /// `log.dirs`, else `log.dir`.
    public var logDirectories: [String] {
        (string("log.dirs") ?? string("log.dir") ?? "").split(separator: ",").map { ConfigKey.trim($0) }.filter { !$0.isEmpty }
    }

    /// The value that a topic's configuration has unless the topic says otherwise, in the topic's unit.
    func inherited(_ topicKey: ConfigKey) -> ConfigValue {
        for name in ConfigDefinitions.topicSynonyms[topicKey.name] ?? [] {
            let value = value(name)
            guard value != .null else { continue }
            guard case .integer(let number) = value else { return value }
            let unit: Int64 = name.hasSuffix(".minutes") ? 60_000 : name.hasSuffix(".hours") ? 3_600_000 : 1
            if name.hasPrefix("log.retention."), topicKey.name == "retention.ms", number < 0 { return .integer(-1) }
            return .integer(number.multipliedReportingOverflow(by: unit).partialValue)
        }
        return topicKey.defaultValue
    }

    /// The checks that concern more than one value (`KafkaConfig.validateValues`), as far as they bear on what is built.
    private func checkTogether() throws(ConfigException) {
        func require(_ holds: Bool, _ message: String) throws(ConfigException) {
            if !holds { throw ConfigException("requirement failed: " + message) }
        }
        if bool("broker.id.generation.enable") {
            try require(
                brokerId >= -1 && Int(brokerId) <= int("reserved.broker.max.id"),
                "broker.id must be greater than or equal to -1 and not greater than reserved.broker.max.id")
        } else {
            try require(brokerId >= 0, "broker.id must be greater than or equal to 0")
        }
        try require(!logDirectories.isEmpty, "At least one log directory must be defined via log.dirs or log.dir.")
        let retention = retentionMs
        try require(
            retention >= 1 || retention == -1, "log.retention.ms must be unlimited (-1) or, equal or greater than 1")
        try require(
            int("replica.fetch.wait.max.ms") <= int("replica.socket.timeout.ms"),
            "replica.socket.timeout.ms should always be at least replica.fetch.wait.max.ms to prevent unnecessary socket timeouts")
        try require(
            int("replica.fetch.wait.max.ms") <= int("replica.lag.time.max.ms"),
            "replica.fetch.wait.max.ms should always be less than or equal to replica.lag.time.max.ms"
                + " to prevent frequent changes in ISR")
        if offsetsCompression == nil { throw ConfigException("Unknown compression type id: \(int("offsets.topic.compression.codec"))") }
        try require(
            int("offsets.commit.required.acks") >= -1
                && int("offsets.commit.required.acks") <= int("offsets.topic.replication.factor"),
            "offsets.commit.required.acks must be greater or equal -1 and less or equal to offsets.topic.replication.factor")
    }

    /// `offsets.topic.compression.codec` is a number of a codec; of a configuration that stands it always is one.
    var offsetsCompression: Compression? {
        UInt8(exactly: int("offsets.topic.compression.codec")).flatMap(Compression.init(rawValue:))
    }

    private var retentionMs: Int {
        guard let key = ConfigDefinitions.topic["retention.ms"], case .integer(let ms) = inherited(key) else { return -1 }
        return Int(ms)
    }
}
