import CommandLine
import Platform

/// Where commands find the servers when they are not told: the environment, the context, the default ports.
enum Addresses {
    /// `--bootstrap-server` (or `names`), else `FTK_BOOTSTRAP_SERVERS`, else the context's, else `localhost:9092`.
    /// Called as the script there must be an option.
    static func bootstrap(
        _ call: CommandCall, _ options: ParsedOptions, names: [String] = ["bootstrap-server"]
    ) throws -> String {
        for name in names {
            if let given = try options.string(name) { return given }
        }
        if call.asScript(.defaultAddress) { throw UsageError.missing(names[0]) }
        return Environment.value("FTK_BOOTSTRAP_SERVERS") ?? Context.current()?.bootstrapServers ?? "localhost:9092"
    }

    /// `FTK_ZOOKEEPER`, else the context's, else `localhost:2181`.
    static func zooKeeper() -> String {
        Environment.value("FTK_ZOOKEEPER") ?? Context.current()?.zooKeeper ?? "localhost:2181"
    }

    /// `FTK_TOPIC`, else the context's.
    static func topic() -> String? { Environment.value("FTK_TOPIC") ?? Context.current()?.topic }
}
