import KafkaProto

/// One alteration of a resource's configuration, and what becomes of the properties (`ZkAdminManager`, `DynamicBrokerConfig`).
public struct ConfigChange: Sendable, Hashable {
    /// Numbers of IncrementalAlterConfigs.
    public enum Operation: Int8, Sendable {
        case set = 0
        case delete = 1
        case append = 2
        case subtract = 3
    }

    public let operation: Operation
    public let name: String
    public let value: String?

    public init(operation: Operation, name: String, value: String?) {
        self.operation = operation
        self.name = name
        self.value = value
    }

    /// The properties after `changes`.
    /// - Parameter keys: which configurations are lists, and what they hold when nothing is set.
    public static func apply(
        _ changes: [ConfigChange], to properties: [String: String], key: (String) -> ConfigKey?
    ) throws(ConfigError) -> [String: String] {
        var result = properties
        for change in changes {
            switch change.operation {
            case .set: result[change.name] = change.value ?? ""
            case .delete: result[change.name] = nil
            case .append, .subtract:
                guard let definition = key(change.name) else {
                    throw .invalidConfiguration("Unknown config name: \(change.name)")
                }
                guard definition.type == .list else {
                    let verb = change.operation == .append ? "append" : "subtract"
                    throw .invalidConfiguration("Config value \(verb) is not allowed for config key: \(change.name)")
                }
                let text = result[change.name] ?? definition.defaultValue.text ?? ""
                var list = text.isEmpty ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map { ConfigKey.trim($0) }
                let values = (change.value ?? "").split(separator: ",").map { ConfigKey.trim($0) }
                if change.operation == .append {
                    list += values.filter { !list.contains($0) }
                } else {
                    list.removeAll { values.contains($0) }
                }
                result[change.name] = list.joined(separator: ",")
            }
        }
        return result
    }

    /// What a broker, or all of them (`perBroker` false), may not be told while it runs (`DynamicBrokerConfig.validate`).
    /// - Parameters:
    ///   - properties: the whole of the dynamic properties after the change.
    ///   - pools: whether pools of threads are held to doubling and halving; not at the start.
    public static func checkBroker(
        _ properties: [String: String], perBroker: Bool, current: BrokerConfig, pools: Bool = true
    ) throws(ConfigError) {
        func refuse(_ names: [String], _ message: String) throws(ConfigError) {
            if !names.isEmpty { throw .invalidRequest("\(message): Set(\(names.sorted().joined(separator: ", ")))") }
        }
        try refuse(
            properties.keys.filter { ConfigDefinitions.broker[$0]?.dynamic == .readOnly },
            "Cannot update these configs dynamically")
        try refuse(
            properties.keys.filter { isSecurity($0) },
            "These security configs can be dynamically updated only per-listener using the listener prefix")
        do throws(ConfigException) {
            for (name, text) in properties.sorted(by: { $0.key < $1.key }) {
                _ = try ConfigDefinitions.brokerKey(name)?.parse(text)
            }
        } catch {
            throw .invalidRequest(error.message)
        }
        if !perBroker {
            try refuse(
                properties.keys.filter { ConfigDefinitions.brokerKey($0)?.dynamic == .perBroker },
                "Cannot update these configs at default cluster level, broker id must be specified")
        }
        let next: BrokerConfig
        do throws(ConfigException) {
            next = try BrokerConfig(
                properties: current.staticProperties, dynamicDefaults: perBroker ? current.dynamicDefaults : properties,
                dynamicProperties: perBroker ? properties : current.dynamicProperties)
        } catch {
            throw .invalidRequest(error.message)
        }
        if pools { try checkThreads(current, next) }
    }

    /// Pools grow and shrink by a factor of two at a time.
    private static func checkThreads(_ current: BrokerConfig, _ next: BrokerConfig) throws(ConfigError) {
        func wrapped(_ message: String) -> ConfigError {
            .invalidRequest(
                "Invalid value org.apache.kafka.common.config.ConfigException: \(message) for configuration "
                    + "Invalid dynamic configuration")
        }
        let cleaners = (current.int("log.cleaner.threads"), next.int("log.cleaner.threads"))
        if cleaners.1 < 1 { throw wrapped("Log cleaner threads should be at least 1") }
        if cleaners.1 < cleaners.0 / 2 {
            throw wrapped("Log cleaner threads cannot be reduced to less than half the current value \(cleaners.0)")
        }
        if cleaners.1 > cleaners.0 * 2 {
            throw wrapped("Log cleaner threads cannot be increased to more than double the current value \(cleaners.0)")
        }
        let pools = [
            "num.io.threads", "num.network.threads", "num.replica.fetchers", "num.recovery.threads.per.data.dir", "background.threads"
        ]
        for name in pools {
            let (old, new) = (current.int(name), next.int(name))
            if new == old { continue }
            let prefix = "Dynamic thread count update validation failed for \(name)=\(new): "
            if new <= 0 { throw wrapped(prefix + "value should be at least 1") }
            if new < old / 2 { throw wrapped(prefix + "value should be at least half the current value \(old)") }
            if new > old * 2 { throw wrapped(prefix + "value should not be greater than double the current value \(old)") }
        }
    }

    /// Of TLS, what can be changed (`SslConfigs.RECONFIGURABLE_CONFIGS`) is a listener's own.
    private static func isSecurity(_ name: String) -> Bool {
        name == "ssl.key.password" || name.hasPrefix("ssl.keystore.") || name.hasPrefix("ssl.truststore.")
    }
}
