/// A configuration with its value and where it comes from, as DescribeConfigs tells it (`ConfigHelper`).
public struct ConfigDescription: Sendable, Hashable {
    /// Numbers of the protocol.
    public enum Source: Int8, Sendable {
        case dynamicTopic = 1
        case dynamicBroker = 2
        case dynamicDefaultBroker = 3
        case staticBroker = 4
        case standard = 5
        case dynamicBrokerLogger = 6
    }

    public struct Synonym: Sendable, Hashable {
        public let name: String
        public let value: String?
        public let source: Source
    }

    public let name: String
    public let value: String?
    public let source: Source
    public let isReadOnly: Bool
    public let isSensitive: Bool
    /// 0 for a name that is not Kafka's.
    public let typeID: Int8
    /// The strongest first.
    public let synonyms: [Synonym]

    /// The level of one of the broker's loggers.
    public static func logger(_ name: String, level: String) -> ConfigDescription {
        ConfigDescription(
            name: name, value: level, source: .dynamicBrokerLogger, isReadOnly: false, isSensitive: false, typeID: 0, synonyms: [])
    }

    /// The configuration of a topic.
    /// - Parameter names: nil for all.
    public static func topic(_ config: TopicConfig, broker: BrokerConfig, names: Set<String>?) -> [ConfigDescription] {
        var all = Set(config.values.keys)
        all.formUnion(config.overrides.keys)
        return selected(all, names).map { name in
            let key = ConfigDefinitions.topic[name]
            let sensitive = key?.isSensitive ?? true
            let value = sensitive ? nil : config.values[name]?.text ?? config.overrides[name]
            var synonyms: [Synonym] = []
            if let inherited = ConfigDefinitions.topicSynonyms[name]?.first {
                synonyms = self.synonyms(of: inherited, broker, sensitive: sensitive)
            }
            if config.overrides[name] != nil {
                synonyms.insert(Synonym(name: name, value: value, source: .dynamicTopic), at: 0)
            }
            return ConfigDescription(
                name: name, value: value, source: synonyms.first?.source ?? .standard, isReadOnly: false, isSensitive: sensitive,
                typeID: key?.type.id ?? 0, synonyms: synonyms)
        }
    }

    /// The configuration of this broker, with everything in its file.
    public static func broker(_ config: BrokerConfig, names: Set<String>?) -> [ConfigDescription] {
        var all = Set(config.values.keys.filter { ConfigDefinitions.broker[$0]?.isInternal == false })
        all.formUnion(config.properties.keys)
        return selected(all, names).map { name in
            entry(name, text: config.properties[name], value: config.values[name], config) { _ in true }
        }
    }

    /// What was changed for all brokers.
    public static func brokerDefaults(_ config: BrokerConfig, names: Set<String>?) -> [ConfigDescription] {
        selected(Set(config.dynamicDefaults.keys), names).map { name in
            entry(name, text: config.dynamicDefaults[name], value: nil, config) { $0.source == .dynamicDefaultBroker }
        }
    }

    private static func entry(
        _ name: String, text: String?, value parsed: ConfigValue?, _ config: BrokerConfig, keep: (Synonym) -> Bool
    ) -> ConfigDescription {
        let key = ConfigDefinitions.brokerKey(name)
        let sensitive = key?.isSensitive ?? true
        let synonyms = self.synonyms(of: name, config, sensitive: sensitive).filter(keep)
        return ConfigDescription(
            name: name, value: sensitive ? nil : parsed.map(\.text) ?? text, source: synonyms.first?.source ?? .standard,
            isReadOnly: !ConfigDefinitions.isDynamic(name), isSensitive: sensitive, typeID: key?.type.id ?? 0,
            synonyms: synonyms)
    }

    private static func selected(_ all: Set<String>, _ names: Set<String>?) -> [String] {
        (names.map { $0.isEmpty ? all : all.intersection($0) } ?? all).sorted()
    }

    /// What stands for a broker's configuration in each layer; before the first that has the name itself, nothing is told.
    private static func synonyms(of name: String, _ config: BrokerConfig, sensitive: Bool) -> [Synonym] {
        let names = ConfigDefinitions.synonyms(ofBroker: name)
        var all: [Synonym] = []
        let layers: [([String: String], Source)] = [
            (config.dynamicProperties, .dynamicBroker), (config.dynamicDefaults, .dynamicDefaultBroker),
            (config.staticProperties, .staticBroker)
        ]
        for (layer, source) in layers {
            for name in names {
                if let value = layer[name] { all.append(Synonym(name: name, value: sensitive ? nil : value, source: source)) }
            }
        }
        for name in names {
            if let value = ConfigDefinitions.broker[name]?.defaultValue.text {
                all.append(Synonym(name: name, value: sensitive ? nil : value, source: .standard))
            }
        }
        return Array(all.drop { $0.name != name })
    }
}
