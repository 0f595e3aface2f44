/// How the variables of the environment become configuration keys of a server.
///
/// After the prefix, `_` is `.`, `__` is `_` and `___` is `-`: `KAFKA_LOG_RETENTION_MS` is `log.retention.ms`. ZooKeeper's
/// keys are in camel case: `ZOOKEEPER_CLIENT_PORT` is `clientPort`, `ZOOKEEPER_AUTOPURGE_PURGE_INTERVAL` is
/// `autopurge.purgeInterval`, `ZOOKEEPER_SERVER_1` is `server.1`. These are the rules of the usual container images.
public struct EnvironmentRule: Sendable {
    public static let broker = EnvironmentRule(prefix: "KAFKA_", optionVariables: ["KAFKA_OPTS"], camelCase: false)
    public static let zooKeeper = EnvironmentRule(
        prefix: "ZOOKEEPER_", optionVariables: ["ZOOKEEPER_OPTS", "SERVER_JVMFLAGS", "KAFKA_OPTS"], camelCase: true)

    /// `KAFKA_` or `ZOOKEEPER_`.
    public let prefix: String
    /// Variables that hold options for a Java program, in the order they are looked at.
    let optionVariables: [String]
    let camelCase: Bool

    /// Of the same prefix, but for the scripts, the Java machine, and the services and tools beside a broker: never keys.
    static let neverKeys: Set<String> = [
        "HOME", "OPTS", "HEAP_OPTS", "BROKERS", "TOPIC", "JVM_PERFORMANCE_OPTS", "GC_LOG_OPTS", "DEBUG"
    ]
    static let neverKeyPrefixes = ["JMX_", "LOG4J_", "CLUSTERS_"]

    /// The key that a variable sets, nil if it sets none.
    public func key(of variable: String) -> String? {
        guard variable.hasPrefix(prefix) else { return nil }
        let name = String(variable.dropFirst(prefix.count))
        if name.isEmpty || EnvironmentRule.neverKeys.contains(name) { return nil }
        if EnvironmentRule.neverKeyPrefixes.contains(where: { name.hasPrefix($0) }) { return nil }
        return camelCase ? zooKeeperKey(name) : EnvironmentRule.dotted(name)
    }

    /// `A_B__C___D` as `a.b_c-d`.
    static func dotted(_ name: String) -> String {
        var key = ""
        var underscores = 0
        for character in name.lowercased() + "\0" {
            if character == "_" {
                underscores += 1
                continue
            }
            while underscores > 0 {
                key += underscores >= 3 ? "-" : underscores == 2 ? "_" : "."
                underscores -= min(underscores, 3)
            }
            if character != "\0" { key.append(character) }
        }
        return key
    }

    /// The keys of zoo.cfg that are not one camel-case word, and those with capitals of their own.
    static let zooKeeperKeys = [
        "4lw.commands.whitelist", "admin.commandURL", "admin.enableServer", "admin.forceHttps", "admin.idleTimeout",
        "admin.needClientAuth", "admin.portUnification", "admin.rateLimiterIntervalInMS", "admin.restore.enabled",
        "admin.serverAddress", "admin.serverPort", "admin.snapshot.enabled", "authProvider.sasl", "authProvider.x509",
        "autopurge.purgeInterval", "autopurge.snapRetainCount", "client.portUnification", "closeSessionTxn.enabled",
        "commitProcessor.numWorkerThreads", "digest.enabled", "DigestAuthenticationProvider.superDigest",
        "enforce.auth.enabled", "enforce.auth.schemes", "fsync.warningthresholdms", "jute.maxbuffer",
        "leader.maxConcurrentSnapshots", "maxResponseCacheSize", "metricsProvider.className", "metricsProvider.exportJvmInfo",
        "metricsProvider.httpHost", "metricsProvider.httpPort", "multiAddress.enabled", "nio.sessionlessCnxnTimeout",
        "observer.reconnectDelayMs", "quorum.auth.enableSasl", "quorum.auth.kerberos.servicePrincipal",
        "quorum.auth.learnerRequireSasl", "quorum.auth.serverRequireSasl", "quorum.cnxn.threads.size", "quorumListenOnAllIPs",
        "sasl.serverconfig", "serializeLastProcessedZxid.enabled", "sessionRequireClientSASLAuth", "skipACL",
        "snapshot.compression.method", "snapshot.trust.empty", "ssl.clientAuth", "ssl.crl", "ssl.keyStore.location",
        "ssl.keyStore.password", "ssl.keyStore.type", "ssl.protocol", "ssl.quorum.keyStore.location",
        "ssl.quorum.keyStore.password", "ssl.quorum.trustStore.location", "ssl.quorum.trustStore.password",
        "ssl.trustStore.location", "ssl.trustStore.password", "ssl.trustStore.type", "X509AuthenticationProvider.superUser",
        "znode.container.checkIntervalMs", "znode.container.maxNeverUsedIntervalMs", "znode.container.maxPerMinute"
    ]
    private static let zooKeeperKeyOfWord: [String: String] = Dictionary(
        uniqueKeysWithValues: zooKeeperKeys.map { key in (key.lowercased().filter { $0 != "." }, key) })

    private func zooKeeperKey(_ name: String) -> String {
        let key = EnvironmentRule.dotted(name)
        if let known = EnvironmentRule.zooKeeperKeyOfWord[key.filter { $0 != "." }] { return known }
        let words = key.split(separator: ".")
        // server.N, group.N, weight.N and authProvider.N keep their number.
        if words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) {
            return EnvironmentRule.camelCased(words.dropLast()) + "." + last
        }
        return EnvironmentRule.camelCased(words[...])
    }

    private static func camelCased(_ words: ArraySlice<Substring>) -> String {
        words.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.prefix(1).uppercased() + $0.element.dropFirst() }
            .joined()
    }

    /// What the options for a Java program ask for.
    public struct JavaOptions: Sendable, Hashable {
        /// Where the Prometheus exporter would listen; the servers serve the same metrics there themselves.
        public var exporter: MetricsExporter?
        /// The options that mean nothing here, in order.
        public var ignored: [String] = []

        public init() {}

        /// One line that names what is ignored, nil where nothing is.
        public var notice: String? {
            ignored.isEmpty ? nil : "Options for a Java machine have no effect here: \(ignored.joined(separator: " "))"
        }
    }

    public struct MetricsExporter: Sendable, Hashable {
        /// Nil: all addresses.
        public let host: String?
        public let port: Int
        /// The rules file, as given.
        public let rules: String
    }

    /// Reads `KAFKA_OPTS` (for the coordinator `ZOOKEEPER_OPTS` too): words divided by blanks, as the shell scripts pass them on.
    public func javaOptions(of environment: [String: String]) -> JavaOptions {
        var options = JavaOptions()
        for variable in optionVariables {
            for word in (environment[variable] ?? "").split(whereSeparator: \.isWhitespace) {
                if options.exporter == nil, let exporter = EnvironmentRule.exporter(word) {
                    options.exporter = exporter
                } else {
                    options.ignored.append(String(word))
                }
            }
        }
        return options
    }

    /// `-javaagent:…jmx_prometheus_javaagent….jar=[HOST:]PORT:RULES`.
    static func exporter(_ option: Substring) -> MetricsExporter? {
        guard option.hasPrefix("-javaagent:"), let equals = option.firstIndex(of: "=") else { return nil }
        let jar = option[..<equals].split(separator: "/").last ?? ""
        guard jar.contains("jmx_prometheus_javaagent"), jar.hasSuffix(".jar") else { return nil }
        var rest = option[option.index(after: equals)...]
        var host: Substring?
        if rest.hasPrefix("["), let close = rest.firstIndex(of: "]") {
            host = rest[rest.index(after: rest.startIndex)..<close]
            rest = rest[rest.index(after: close)...].drop { $0 == ":" }
        } else if let colon = rest.firstIndex(of: ":"), Int(rest[..<colon]) == nil {
            host = rest[..<colon]
            rest = rest[rest.index(after: colon)...]
        }
        let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, let port = UInt16(parts[0]) else { return nil }
        return MetricsExporter(host: host.map(String.init), port: Int(port), rules: String(parts[1]))
    }
}
