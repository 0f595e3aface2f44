import Glibc

/// Log lines in Kafka's manner: `[2026-11-24 16:13:09,123] INFO message (component)`, to standard output.
public struct Logger: Sendable {
    public enum Level: Int, Sendable, Comparable {
        case debug, info, warn, error

        public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }

        var name: String {
            switch self {
            case .debug: "DEBUG"
            case .info: "INFO"
            case .warn: "WARN"
            case .error: "ERROR"
            }
        }
    }

    /// Lines below it are dropped; set once when a program starts.
    public static var threshold: Level {
        get { settings.withLock { $0 } }
        set { settings.withLock { $0 = newValue } }
    }
    private static let settings = Guarded(Level.info)

    /// Another level for one component; nil: that of all.
    public static func setThreshold(_ level: Level?, of component: String) { own.withLock { $0[component] = level } }
    private static let own = Guarded<[String: Level]>([:])

    /// Where the line comes from, for example `kafka.server.KafkaServer`.
    public let component: String

    public init(_ component: String) { self.component = component }

    public func debug(_ message: @autoclosure () -> String) { log(.debug, message) }
    public func info(_ message: @autoclosure () -> String) { log(.info, message) }
    public func warn(_ message: @autoclosure () -> String) { log(.warn, message) }
    public func error(_ message: @autoclosure () -> String) { log(.error, message) }

    private func log(_ level: Level, _ message: () -> String) {
        guard level >= Logger.own.withLock({ $0[component] }) ?? Logger.threshold else { return }
        let line = "[\(WallClock.logText(ms: WallClock.nowMs))] \(level.name) \(message()) (\(component))\n"
        StandardStream.output.write(line)
    }
}
