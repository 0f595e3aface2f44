import BrokerCore
import CommandLine
import Platform
import ZooKeeperClient

/// What the broker is to do: its configuration from command line, environment and file, checked as far as that needs nobody else.
struct Settings: Sendable {
    let config: BrokerConfig
    let servers: ZooKeeperConnectString
    /// The login there; nil for none.
    let login: SASLLogin?
    /// What its user should know; written to the log when it starts.
    let warnings: [String]

    init(_ arguments: ServerArguments) throws {
        var environment: [String: String] = [:]
        for entry in Environment.all {
            guard let equals = entry.firstIndex(of: "=") else { continue }
            environment[String(entry[..<equals])] = String(entry[entry.index(after: equals)...])
        }
        let properties = try ServerProperties.load(arguments, environment: environment, rule: .broker)
        do {
            config = try BrokerConfig(properties: properties.values)
            _ = try config.listeners()
            _ = try config.advertisedListeners { "localhost" }
        } catch {
            throw StartFailure(Settings.explain(error, properties))
        }
        if config.zooKeeperConnect.isEmpty {
            throw StartFailure(
                "zookeeper.connect is not set. Name the coordination service, for example --override zookeeper.connect=localhost:2181")
        }
        do {
            servers = try ZooKeeperConnectString(config.zooKeeperConnect)
        } catch {
            throw StartFailure("zookeeper.connect: \(error.description)")
        }
        var warnings: [String] = []
        let strangers = properties.properties.filter { ConfigDefinitions.brokerKey($0.key) == nil }.sorted { $0.key < $1.key }
        for (key, property) in strangers {
            warnings.append("The configuration \(key) (from \(property.source)) is not one of a broker and has no effect")
        }
        if let codec = GroupSettings(config).missingCodec {
            warnings.append("offsets.topic.compression.codec: \(codec.reason); offsets of groups are stored uncompressed until it is there")
        }
        var options = properties.javaOptions
        login = try CoordinationLogin(&options).login
        if let notice = options.notice { warnings.append(notice) }
        self.warnings = warnings
    }

    /// Names where the value comes from.
    private static func explain(_ error: ConfigException, _ properties: ServerProperties) -> String {
        let named = properties.properties.keys.filter { error.message.contains($0) }.max { $0.count < $1.count }
        return error.message + (named.flatMap { key in properties.source(of: key).map { " (\(key) comes from \($0))" } } ?? "")
    }
}
