import CommandLine
import KafkaClient
import Platform

/// How a command comes to its client: addresses, properties files and single properties from the options.
extension CommandCall {
    /// An admin client for the cluster that the options name.
    ///
    /// - Parameter bootstrap: options that hold the addresses; `bootstrap-controller` holds those of KRaft controllers.
    func admin(_ options: ParsedOptions, bootstrap: [String] = ["bootstrap-server"], files: [String] = ["command-config"]) throws -> Admin {
        var config = try clientConfig(
            .admin, options, files: files, bootstrap: try Addresses.bootstrap(self, options, names: bootstrap))
        if bootstrap.contains("bootstrap-controller"), !options.has("bootstrap-server"),
            let controllers = try options.string("bootstrap-controller")
        {
            config.set("bootstrap.controllers", controllers)
        } else {
            // What a file says of controllers gives way to the brokers that the command line names.
            config.set("bootstrap.controllers", "")
        }
        return Admin(config, on: try loop())
    }

    /// The loop that this command runs on.
    func loop() throws -> EventLoop {
        guard let loop = EventLoop.current else { throw CommandFailure("a command runs on a loop") }
        return loop
    }

    /// The configuration from files and properties; later ones win, and the bootstrap address wins over all.
    ///
    /// - Parameters:
    ///   - files: options that name `.properties` files.
    ///   - properties: options that hold `key=value`.
    func clientConfig(
        _ role: ClientConfig.Role, _ options: ParsedOptions, files: [String], properties: [String] = [], bootstrap: String?
    ) throws -> ClientConfig {
        var config = ClientConfig(role)
        for option in files {
            for path in options.strings(option) {
                for (key, value) in try Self.properties(ofFile: path) { config.set(key, value) }
            }
        }
        for option in properties {
            for text in options.strings(option) {
                let (key, value) = try Self.pair(text, option)
                config.set(key, value)
            }
        }
        if let bootstrap { config.set("bootstrap.servers", bootstrap) }
        for key in try config.validate() where !Self.silentKeys.contains(key) {
            warn("'\(key)' is not a property of this client; it has no effect")
        }
        for key in config.idleKeys { warn("'\(key)' is a property of Java's client that has no meaning here; it has no effect") }
        return config
    }

    private static let silentKeys: Set<String> = ["bootstrap.controllers"]

    /// Says something on stderr that is no error.
    func warn(_ text: String) {
        if manner == .plain { out.problem("warning: \(text)") }
    }

    /// `key=value`; Kafka takes a key alone for one with an empty value.
    static func pair(_ text: String, _ option: String) throws -> (String, String) {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw UsageError.rule("--\(option) needs key=value, not '\(text)'")
        }
        return (String(text[..<equals]), String(text[text.index(after: equals)...]))
    }

    /// The text of a file that a command was given.
    static func text(ofFile path: String) throws -> String {
        do {
            return try FileSystem.read(path).stringLossy
        } catch {
            throw FileFailure(path: path, reason: error.reason)
        }
    }

    static func properties(ofFile path: String) throws -> [(String, String)] {
        let content: Bytes
        do {
            content = try FileSystem.read(path)
        } catch {
            throw FileFailure(path: path, reason: error.reason)
        }
        do {
            return try JavaProperties.parse(content).map { ($0.key, $0.value) }
        } catch {
            throw CommandFailure("\(path), line \(error.line): \(error.message)")
        }
    }
}

/// A file that cannot be read.
struct FileFailure: Error, CustomStringConvertible {
    let path: String
    let reason: String
    var description: String { "cannot read \(path): \(reason)" }
}

extension CommandCall {
    /// Starts something beside the command, on its loop; it ends with the program.
    func loopSpawn(_ body: @escaping @Sendable () async -> Void) { EventLoop.current?.spawn(body) }
}
