/// All configurations that a broker and a topic have, and how they relate (`KafkaConfig`, `LogConfig`, `DynamicBrokerConfig`).
public enum ConfigDefinitions {
    /// `message.format.version` and `inter.broker.protocol.version`, oldest first.
    static let versions: [String] = TopicConfigTable.versions.split { $0 == " " || $0 == "\n" }.map(String.init)

    /// Of a broker's file and environment, by name.
    public static let broker: [String: ConfigKey] = brokerKeys(BrokerConfigTable.rows)
    /// Exist only as dynamic ones.
    public static let brokerDynamicOnly: [String: ConfigKey] = brokerKeys(BrokerConfigTable.dynamicOnlyRows)

    /// Of a topic, by name.
    public static let topic: [String: ConfigKey] = Dictionary(
        uniqueKeysWithValues: topicRows.map { row in
            let key = ConfigKey(
                name: row[0], type: ConfigType(rawValue: row[1]) ?? .string, defaultValue: defaultValue(row[2], row[1], row[0]),
                validator: ConfigValidator(row[4]), dynamic: .clusterWide, isInternal: false)
            return (row[0], key)
        })

    /// For a topic's configuration the broker's ones that it is inherited from: the first that is set counts.
    public static let topicSynonyms: [String: [String]] = Dictionary(
        uniqueKeysWithValues: topicRows.map { row in (row[0], row[3].split(separator: ",").map(String.init)) })

    private static let topicRows: [[String]] = TopicConfigTable.rows.split(separator: "\n").map { fields($0, count: 5) }

    private static func brokerKeys(_ rows: String) -> [String: ConfigKey] {
        Dictionary(
            uniqueKeysWithValues: rows.split(separator: "\n").map { line in
                let row = fields(line, count: 6)
                let key = ConfigKey(
                    name: row[0], type: ConfigType(rawValue: row[1]) ?? .string,
                    defaultValue: defaultValue(row[2], row[1], row[0]), validator: ConfigValidator(row[4]),
                    dynamic: row[3].first.flatMap(ConfigKey.Dynamic.init) ?? .readOnly, isInternal: row[5] == "internal")
                return (row[0], key)
            })
    }

    private static func fields(_ line: Substring, count: Int) -> [String] {
        var fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        while fields.count < count { fields.append("") }
        return fields
    }

    private static func defaultValue(_ text: String, _ type: String, _ name: String) -> ConfigValue {
        if text == "~" || text == "?" { return .null }
        return (try? ConfigKey.parse(text, ConfigType(rawValue: type) ?? .string, name)) ?? .null
    }

    private static let groups: [[String]] = [
        ["log.roll.ms", "log.roll.hours"], ["log.roll.jitter.ms", "log.roll.jitter.hours"],
        ["log.retention.ms", "log.retention.minutes", "log.retention.hours"]
    ]
    private static let listenerMechanismConfigs = [
        "sasl.jaas.config", "sasl.login.callback.handler.class", "sasl.login.class", "sasl.server.callback.handler.class",
        "connections.max.reauth.ms", "sasl.server.max.receive.size"
    ]

    /// The names whose values make up a broker's configuration, the strongest first (`DynamicBrokerConfig.brokerConfigSynonyms`).
    public static func synonyms(ofBroker name: String, listenerOverrides: Bool = true) -> [String] {
        if let group = groups.first(where: { $0.contains(name) }) { return group }
        if name == "log.flush.interval.ms" { return [name, "log.flush.scheduler.interval.ms"] }
        if listenerOverrides, let base = listenerBase(name) {
            return [name, listenerMechanismConfigs.first { base.hasSuffix($0) } ?? base]
        }
        return [name]
    }

    /// `max.connections` of `listener.name.internal.max.connections`; nil for a name without such a prefix.
    static func listenerBase(_ name: String) -> String? {
        let prefix = "listener.name."
        guard name.hasPrefix(prefix) else { return nil }
        let rest = name.dropFirst(prefix.count)
        guard let dot = rest.firstIndex(of: "."), dot != rest.startIndex else { return nil }
        let base = rest[rest.index(after: dot)...]
        return base.isEmpty ? nil : String(base)
    }

    /// The key of a broker's configuration, also below a listener's prefix; nil: not Kafka's.
    public static func brokerKey(_ name: String) -> ConfigKey? {
        if let key = broker[name] ?? brokerDynamicOnly[name] { return key }
        for synonym in synonyms(ofBroker: name).dropFirst() {
            if let key = broker[synonym] { return key }
        }
        return nil
    }

    /// Whether a broker takes the change of this configuration while it runs (`DynamicBrokerConfig.AllDynamicConfigs`).
    static func isDynamic(_ name: String) -> Bool {
        broker[name].map { $0.dynamic != .readOnly } ?? (brokerDynamicOnly[name] != nil)
    }
}
