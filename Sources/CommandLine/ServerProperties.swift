import Platform

/// The configuration of a server as its user wrote it: `--override`, before the environment, before the file, before the defaults
/// that the environment rule has. What the keys mean, and Kafka's and ZooKeeper's own defaults, is the server's matter.
///
///     ftk-broker [server.properties] [--override key=value …]
///     ftk-zk [zoo.cfg] [--override key=value …]
public struct ServerProperties: Sendable {
    /// Where a value comes from.
    public enum Source: Sendable, Hashable, CustomStringConvertible {
        case override
        case environment(variable: String)
        case file(path: String, line: Int)
        case standard

        public var description: String {
            switch self {
            case .override: "--override"
            case .environment(let variable): "the environment variable \(variable)"
            case .file(let path, let line): "\(path), line \(line)"
            case .standard: "the default"
            }
        }
    }

    public struct Property: Sendable, Hashable {
        public let value: String
        public let source: Source
    }

    public private(set) var properties: [String: Property] = [:]
    public private(set) var javaOptions = EnvironmentRule.JavaOptions()

    public init() {}

    public subscript(key: String) -> String? { properties[key]?.value }

    /// Keys with their values, without where they come from.
    public var values: [String: String] { properties.mapValues(\.value) }

    /// Where the value of a key comes from, for messages.
    public func source(of key: String) -> Source? { properties[key]?.source }

    /// Where a broker keeps its logs when nobody says so; the folder of the usual container images.
    public static let standardLogDirectory = "/var/lib/kafka/data"

    /// Reads the file and puts the layers together.
    /// - Parameter isWritable: whether a folder exists and may be written to, or can be made.
    public static func load(
        _ arguments: ServerArguments, environment: [String: String], rule: EnvironmentRule,
        isWritable: (String) -> Bool = ServerProperties.canHoldData
    ) throws(ServerArguments.Failure) -> ServerProperties {
        var result = ServerProperties()
        if let path = arguments.file {
            for entry in try readFile(path) {
                result.properties[entry.key] = Property(value: entry.value, source: .file(path: path, line: entry.line))
            }
        }
        // In order of their names, so that of two variables for one key the same one wins on every start.
        for (variable, value) in environment.sorted(by: { $0.key < $1.key }) {
            guard let key = rule.key(of: variable) else { continue }
            result.properties[key] = Property(value: value, source: .environment(variable: variable))
        }
        for override in arguments.overrides {
            result.properties[override.key] = Property(value: override.value, source: .override)
        }
        result.javaOptions = rule.javaOptions(of: environment)
        if !rule.camelCase, result["log.dirs"] == nil, result["log.dir"] == nil, isWritable(standardLogDirectory) {
            result.properties["log.dirs"] = Property(value: standardLogDirectory, source: .standard)
        }
        return result
    }

    private static func readFile(_ path: String) throws(ServerArguments.Failure) -> [JavaProperties.Entry] {
        let content: Bytes
        do {
            content = try FileSystem.read(path)
        } catch {
            throw ServerArguments.Failure(message: "The configuration file \(path) cannot be read: \(error.reason)", status: 1)
        }
        do {
            return try JavaProperties.parse(content)
        } catch {
            throw ServerArguments.Failure(message: "\(path), line \(error.line): \(error.message)", status: 1)
        }
    }

    /// Whether the folder may be written to, or the nearest folder above it that exists.
    public static func canHoldData(_ path: String) -> Bool {
        var folder = path
        while !FileSystem.exists(folder) {
            guard let parent = FileSystem.parent(of: folder) else { return false }
            folder = parent
        }
        return FileSystem.isDirectory(folder) && FileSystem.isWritable(folder)
    }
}
