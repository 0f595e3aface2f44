import BrokerCore
import KafkaProto
import Platform

/// The levels of the broker's loggers, as administrators see and change them (KIP-412). `root` is the level of all that have none.
enum LoggerLevels {
    private static let levels: [(name: String, level: Logger.Level)] = [
        ("TRACE", .debug), ("DEBUG", .debug), ("INFO", .info), ("WARN", .warn), ("ERROR", .error), ("FATAL", .error)
    ]
    /// Loggers of Kafka that tools expect to be there, beside those that have written something.
    private static let known = [
        "kafka.controller.KafkaController", "kafka.network.SocketServer", "kafka.request.logger", "kafka.server.KafkaServer",
        "kafka.zookeeper.ZooKeeperClient", "root"
    ]
    /// What was set by an administrator, by its name.
    private static let set = Guarded<[String: String]>([:])

    private static func level(_ name: String) -> String {
        let own = set.withLock { $0[name] ?? $0["root"] }
        if let own { return own }
        switch Logger.threshold {
        case .debug: return "DEBUG"
        case .info: return "INFO"
        case .warn: return "WARN"
        case .error: return "ERROR"
        }
    }

    static func describe(names: Set<String>?) -> [ConfigDescription] {
        known.filter { names?.isEmpty ?? true || names?.contains($0) == true }.map {
            ConfigDescription.logger($0, level: level($0))
        }
    }

    static func alter(
        _ changes: [(operation: Int8, name: String, value: String?)], validateOnly: Bool
    ) throws(RequestError) {
        for change in changes {
            guard known.contains(change.name) else {
                throw RequestError(.invalidConfig, "Logger \(change.name) does not exist!")
            }
            switch change.operation {
            case ConfigChange.Operation.set.rawValue:
                guard levels.contains(where: { $0.name == change.value }) else {
                    let valid = levels.map(\.name).sorted().joined(separator: ", ")
                    throw RequestError(
                        .invalidConfig,
                        "Cannot set the log level of \(change.name) to \(change.value ?? "null") as it is not a supported log level. "
                            + "Valid log levels are \(valid)")
                }
            case ConfigChange.Operation.delete.rawValue:
                if change.name == "root" {
                    throw RequestError(.invalidRequest, "Removing the log level of the root logger is not allowed")
                }
            default:
                let verb = change.operation == ConfigChange.Operation.append.rawValue ? "APPEND" : "SUBTRACT"
                throw RequestError(.invalidRequest, "\(verb) operation is not allowed for the BROKER_LOGGER resource")
            }
        }
        if validateOnly { return }
        for change in changes {
            let name = change.operation == ConfigChange.Operation.delete.rawValue ? nil : change.value
            set.withLock { $0[change.name] = name }
            let level = levels.first { $0.name == name }?.level
            if change.name == "root" {
                Logger.threshold = level ?? .info
            } else {
                Logger.setThreshold(level, of: change.name)
            }
        }
    }
}
