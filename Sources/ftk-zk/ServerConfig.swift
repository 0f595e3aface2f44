import CommandLine
import Platform
import ZooKeeperStore

/// The configuration of the server as zoo.cfg has it. Keys may also be written as ZooKeeper's Java properties, with
/// `zookeeper.` in front.
struct ServerConfig: Sendable {
    var dataDir = ""
    var dataLogDir = ""
    /// nil: no listener.
    var clientPort: Int?
    var clientPortAddress = ""
    var secureClientPort: Int?
    var secureClientPortAddress = ""
    var backlog = -1
    var tickTimeMs = 3000
    var sessionTimeoutMinMs = -1
    var sessionTimeoutMaxMs = -1
    /// Connections from one address; 0: no limit.
    var maxClientCnxns = 60
    /// Connections in all; 0: no limit.
    var maxCnxns = 0
    /// Requests that have not been answered; 0: no limit.
    var globalOutstandingLimit = 1000
    /// The longest frame, in bytes.
    var frameBytesMax = 0xfffff
    var snapCount = 100_000
    var snapshotCompression = SnapshotCompression.none
    var log = TransactionLog.Options()
    var purgeIntervalHours = 0
    var snapRetainCount = 3
    var fourLetterWords: Set<String> = ["srvr", "ruok", "stat", "mntr"]
    var core = ServerCore.Options()
    var containerCheckIntervalMs = 60_000
    var containersPerMinuteMax = 10_000
    var containerNeverUsedMs: Int64 = 0
    var fsyncWarningMs = 1000
    /// A connection that has no session by then is closed.
    var sessionlessMs = 10_000
    /// A snapshot follows this many bytes of log at the latest.
    var snapBytesMax = 4 << 30
    /// nil: no AdminServer.
    var adminPort: Int?
    var adminHost = ""
    var adminPath = "/commands"
    var adminSnapshotEnabled = true
    var adminRestoreEnabled = true
    /// Time between two snapshots or restores that are asked for there. As in ZooKeeper 3.9, which reads the number of milliseconds
    /// as microseconds for snapshots.
    var adminSnapshotIntervalUs = 300_000
    var adminRestoreIntervalUs = 300_000_000
    /// `serializeLastProcessedZxid.enabled`, without which neither is done.
    var serializesLastZxid = true
    /// zoo.cfg as it is written; without a file, what was set, a line each.
    var initialConfiguration = ""
    /// What Apache's server would have as properties of its Java machine; without passwords and their digests.
    var javaProperties: [(name: String, value: String)] = []
    /// nil: no endpoint for metrics.
    var metricsPort: Int?
    var metricsHost = ""
    /// Families bear ZooKeeper's own names there, without `zookeeper_`.
    var metricsArePlain = false
    /// A metrics provider was asked for: `mntr` prints its form.
    var usesPrometheusProvider = false
    var tls = TLSConfig()
    /// Sentences for the log: what is ignored, and what is meant instead.
    var warnings: [String] = []

    /// Files and rules of the port for TLS.
    struct TLSConfig: Sendable {
        var keyStore = ""
        var keyStorePassword = ""
        var trustStore = ""
        var trustStorePassword = ""
        /// none, want or need.
        var clientAuth = "need"
        /// PEM, PKCS12 or JKS; empty: by the ending of the file.
        var keyStoreType = ""
        var trustStoreType = ""
        /// The subject that may do everything (`X509AuthenticationProvider.superUser`).
        var superUser: String?

        func configuration() throws(Problem) -> TLSConfiguration {
            guard !keyStore.isEmpty else {
                throw Problem(description: "secureClientPort needs ssl.keyStore.location: a PEM file of certificate and key, or a PKCS12 file")
            }
            var configuration = TLSConfiguration()
            configuration.identity = TLSConfig.store(keyStore, keyStoreType, keyStorePassword)
            configuration.keyPassword = keyStorePassword.isEmpty ? nil : keyStorePassword
            if !trustStore.isEmpty { configuration.trust = TLSConfig.store(trustStore, trustStoreType, trustStorePassword) }
            switch clientAuth.lowercased() {
            case "none": configuration.clientAuthentication = .none
            case "want": configuration.clientAuthentication = .requested
            case "need": configuration.clientAuthentication = .required
            default: throw Problem(description: "ssl.clientAuth is \(clientAuth); there are none, want and need")
            }
            if configuration.clientAuthentication != .none && trustStore.isEmpty {
                throw Problem(description: "ssl.clientAuth=\(clientAuth) needs ssl.trustStore.location: whose certificates are trusted")
            }
            return configuration
        }

        private static func store(_ path: String, _ type: String, _ password: String) -> TLSConfiguration.Store {
            let isPEM = type.isEmpty ? path.hasSuffix(".pem") : type.uppercased() == "PEM"
            return isPEM ? .pemFile(path) : .pkcs12File(path, password: password)
        }
    }

    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    static let dataDirStandard = "/var/lib/zookeeper/data"

    init(_ properties: ServerProperties, hasFile: Bool) throws(Problem) {
        var reader = Reader(properties)
        dataDir = reader.text("dataDir") ?? ""
        if dataDir.isEmpty {
            guard !hasFile, ServerProperties.canHoldData(ServerConfig.dataDirStandard) else {
                throw Problem(description: "dataDir is not set: give the folder for snapshots and logs, in zoo.cfg or by --override dataDir=…")
            }
            dataDir = ServerConfig.dataDirStandard
        }
        dataLogDir = reader.text("dataLogDir") ?? dataDir
        clientPort = try reader.port("clientPort")
        clientPortAddress = reader.text("clientPortAddress") ?? ""
        secureClientPort = try reader.port("secureClientPort")
        secureClientPortAddress = reader.text("secureClientPortAddress") ?? ""
        backlog = try reader.int("clientPortListenBacklog", in: -1...65535) ?? -1
        tickTimeMs = try reader.int("tickTime", in: 1...Int(Int32.max / 20)) ?? 3000
        sessionTimeoutMinMs = try reader.int("minSessionTimeout", in: -1...Int(Int32.max)) ?? -1
        sessionTimeoutMaxMs = try reader.int("maxSessionTimeout", in: -1...Int(Int32.max)) ?? -1
        if sessionTimeoutMinMs == -1 { sessionTimeoutMinMs = tickTimeMs * 2 }
        if sessionTimeoutMaxMs == -1 { sessionTimeoutMaxMs = tickTimeMs * 20 }
        if sessionTimeoutMinMs > sessionTimeoutMaxMs {
            throw Problem(description: "minSessionTimeout must not be larger than maxSessionTimeout")
        }
        maxClientCnxns = try reader.int("maxClientCnxns", in: 0...Int(Int32.max)) ?? 60
        maxCnxns = try reader.int("maxCnxns", in: 0...Int(Int32.max)) ?? 0
        globalOutstandingLimit = try reader.int("globalOutstandingLimit", in: 0...Int(Int32.max)) ?? 1000
        frameBytesMax = try reader.int("jute.maxbuffer", in: 1024...Int(Int32.max)) ?? 0xfffff
        snapCount = max(try reader.int("snapCount", in: Int(Int32.min)...Int(Int32.max)) ?? 100_000, 2)
        let method = reader.text("snapshot.compression.method") ?? ""
        guard let compression = SnapshotCompression(configuration: method) else {
            throw Problem(description: "snapshot.compression.method is \(method); there are gz, snappy and none (empty)")
        }
        snapshotCompression = compression
        log.preAllocBytes = (try reader.int("preAllocSize", in: 0...(1 << 40)) ?? 65536) << 10
        log.forceSync = reader.text("forceSync") != "no"
        log.fileBytesMax = max(0, try reader.int("txnLogSizeLimitInKb", in: -1...(1 << 40)) ?? 0) << 10
        purgeIntervalHours = try reader.int("autopurge.purgeInterval", in: 0...100_000) ?? 0
        snapRetainCount = try reader.int("autopurge.snapRetainCount", in: 0...100_000) ?? 3
        if let list = reader.text("4lw.commands.whitelist") {
            let words = list.split(separator: ",").map { $0.trimmed }
            fourLetterWords = words.contains("*") ? FourLetterWord.all : Set(words)
        }
        containerCheckIntervalMs = try reader.int("znode.container.checkIntervalMs", in: 1...Int(Int32.max)) ?? 60_000
        containersPerMinuteMax = try reader.int("znode.container.maxPerMinute", in: 1...Int(Int32.max)) ?? 10_000
        containerNeverUsedMs = Int64(try reader.int("znode.container.maxNeverUsedIntervalMs", in: 0...Int(Int32.max)) ?? 0)
        fsyncWarningMs = try reader.int("fsync.warningthresholdms", in: 0...Int(Int32.max)) ?? 1000
        sessionlessMs = try reader.int("nio.sessionlessCnxnTimeout", in: 1...Int(Int32.max)) ?? 10_000
        // 0 and below: no limit.
        let snapKiB = try reader.int("snapSizeLimitInKb", in: Int(Int32.min)...(1 << 40)) ?? 4 << 20
        snapBytesMax = snapKiB > 0 ? snapKiB << 10 : Int.max
        core.tickTimeMs = Int32(tickTimeMs)
        core.sessionTimeoutMinMs = Int32(sessionTimeoutMinMs)
        core.sessionTimeoutMaxMs = Int32(sessionTimeoutMaxMs)
        core.extendedTypes = reader.flag("extendedTypesEnabled")
        core.enforcesQuota = reader.flag("enforceQuota")
        core.digestEnabled = reader.flag("digest.enabled", standard: true)
        core.closeSessionTxn = reader.flag("closeSessionTxn.enabled", standard: true)
        core.reconfigEnabled = reader.flag("reconfigEnabled")
        core.skipACL = reader.text("skipACL") == "yes"
        core.superDigest = reader.text("DigestAuthenticationProvider.superDigest")
        core.requiredSchemes = try Self.requiredSchemes(&reader)
        core.saslSuperUser = reader.text("superUser")
        core.allowsFailedSASL = reader.flag("allowSaslFailedClients")
        try readJAAS(&reader)
        try readAdmin(&reader, try reader.port("admin.serverPort"))
        try readMetrics(&reader, properties)
        keepWords(properties)
        tls.keyStore = reader.text("ssl.keyStore.location") ?? ""
        tls.keyStorePassword = reader.text("ssl.keyStore.password") ?? ""
        tls.trustStore = reader.text("ssl.trustStore.location") ?? ""
        tls.trustStorePassword = reader.text("ssl.trustStore.password") ?? ""
        tls.keyStoreType = reader.text("ssl.keyStore.type") ?? ""
        tls.trustStoreType = reader.text("ssl.trustStore.type") ?? ""
        tls.superUser = reader.text("X509AuthenticationProvider.superUser")
        tls.clientAuth = reader.text("ssl.clientAuth") ?? "need"
        if clientPort == nil && secureClientPort == nil {
            // Apache's server has no default; a container's environment often leaves it to the image.
            clientPort = 2181
        }
        let servers = properties.values.keys.filter { $0.hasPrefix("server.") }
        if servers.count > 1 {
            throw Problem(
                description: "\(servers.count) servers are configured (\(servers.sorted().joined(separator: ", "))): ftk-zk stands "
                    + "alone and does not join others; leave the server lines out")
        }
        if servers.count == 1 { warnings.append("Invalid configuration, only one server specified (ignoring)") }
        warnings += reader.warnings
        var options = properties.javaOptions
        options.ignored.removeAll(where: ServerConfig.isProperty)
        if let notice = options.notice { warnings.append(notice) }
    }

    /// An option for a Java machine that sets something this server has as well.
    private static func isProperty(_ word: String) -> Bool {
        word.hasPrefix("-Dzookeeper.") || word.hasPrefix("-Djute.maxbuffer=") || word.hasPrefix("-Djava.security.auth.login.config=")
    }

    /// Users for SASL: from the JAAS file that a Java server would be given.
    private mutating func readJAAS(_ reader: inout Reader) throws(Problem) {
        guard let path = reader.text("java.security.auth.login.config") else { return }
        let section = reader.text("sasl.serverconfig") ?? "Server"
        do {
            let file = try JAASFile(path)
            // A file that is for brokers alone: as Apache's server, without SASL.
            if file.options(section: section) == nil {
                warnings.append("\(path) has no section \(section): clients cannot log in by SASL")
            } else {
                core.saslUsers = try file.users(section: section)
            }
        } catch {
            throw Problem(description: "\(error)")
        }
    }

    /// Who a client must be to get anything done.
    private static func requiredSchemes(_ reader: inout Reader) throws(Problem) -> Set<String> {
        let (isOn, list) = (reader.flag("enforce.auth.enabled"), reader.text("enforce.auth.schemes"))
        var schemes: Set<String> = reader.flag("sessionRequireClientSASLAuth") ? ["sasl"] : []
        guard isOn else { return schemes }
        for scheme in (list ?? "").split(separator: ",").map({ $0.trimmed }) where !scheme.isEmpty {
            guard ["sasl", "digest", "x509", "ip"].contains(scheme) else {
                throw Problem(description: "enforce.auth.schemes names \(scheme); there are sasl, digest, x509 and ip")
            }
            schemes.insert(scheme)
        }
        if schemes.isEmpty { throw Problem(description: "enforce.auth.enabled is true and enforce.auth.schemes names no scheme") }
        return schemes
    }

    private mutating func readAdmin(_ reader: inout Reader, _ port: Int?) throws(Problem) {
        // Apache's server has it on by default; here it is asked for, by a port or by name: 8080 belongs to others.
        if reader.flag("admin.enableServer", standard: port != nil) { adminPort = port ?? 8080 }
        adminHost = reader.text("admin.serverAddress") ?? ""
        adminPath = reader.text("admin.commandURL") ?? "/commands"
        adminSnapshotEnabled = reader.flag("admin.snapshot.enabled", standard: true)
        adminRestoreEnabled = reader.flag("admin.restore.enabled", standard: true)
        serializesLastZxid = reader.flag("serializeLastProcessedZxid.enabled", standard: true)
        let interval = try reader.int("admin.rateLimiterIntervalInMS", in: 0...Int(Int32.max)) ?? 300_000
        (adminSnapshotIntervalUs, adminRestoreIntervalUs) = (interval, interval * 1000)
    }

    /// What the AdminServer shows of the configuration.
    private mutating func keepWords(_ properties: ServerProperties) {
        for case .file(let path, _)? in properties.properties.values.map({ Optional($0.source) }) {
            initialConfiguration = (try? FileSystem.read(path).stringLossy) ?? ""
            break
        }
        let all = properties.values.sorted { $0.key < $1.key }
        if initialConfiguration.isEmpty { initialConfiguration = all.map { "\($0.key)=\($0.value)\n" }.joined() }
        javaProperties = all.compactMap { key, value in
            let plain = key.hasPrefix("zookeeper.") ? String(key.dropFirst("zookeeper.".count)) : key
            let isOwn = Reader.parsed.contains(plain) || Reader.parsedPrefixes.contains { plain.hasPrefix($0) }
            let isSecret = plain.lowercased().hasSuffix("password") || plain.hasSuffix("superDigest")
            return isOwn || isSecret ? nil : ("zookeeper.\(plain)", value)
        }
    }

    private mutating func readMetrics(_ reader: inout Reader, _ properties: ServerProperties) throws(Problem) {
        let provider = reader.text("metricsProvider.className")
        usesPrometheusProvider = provider?.hasSuffix("PrometheusMetricsProvider") == true
        metricsArePlain = usesPrometheusProvider
        metricsPort = try reader.port("metricsProvider.httpPort")
        metricsHost = reader.text("metricsProvider.httpHost") ?? ""
        _ = reader.text("metricsProvider.exportJvmInfo")
        if let provider, !usesPrometheusProvider, !provider.hasSuffix("DefaultMetricsProvider") {
            warnings.append("metricsProvider.className \(provider) is not known; the default provider is used")
        }
        if usesPrometheusProvider && metricsPort == nil { metricsPort = 7000 }
        if metricsPort == nil, let exporter = properties.javaOptions.exporter {
            metricsPort = exporter.port
            metricsHost = exporter.host ?? ""
        }
    }
}

extension ServerConfig {
    /// Takes values by key, and knows at the end which keys nobody asked for.
    fileprivate struct Reader {
        private let properties: ServerProperties
        /// Java properties in the options for a Java machine: `-Dzookeeper.4lw.commands.whitelist=*`.
        private var javaProperties: [String: String] = [:]
        private var asked: Set<String> = []
        /// ZooKeeper reads these too. They are about servers that do not stand alone, about its own threads, queues and caches, or about
        /// what is always so here.
        private static let accepted: Set<String> = [
            "initLimit", "syncLimit", "connectToLearnerMasterLimit", "electionAlg", "quorumListenOnAllIPs", "peerType",
            "syncEnabled", "standaloneEnabled", "dynamicConfigFile", "localSessionsEnabled", "localSessionsUpgradingEnabled",
            "observerMasterPort", "leaderServes", "cnxTimeout", "admin.idleTimeout", "admin.portUnification", "admin.httpVersion",
            "admin.forceHttps", "admin.needClientAuth", "sslQuorum", "portUnification", "sslQuorumReloadCertFiles",
            "serverCnxnFactory", "maxResponseCacheSize", "maxGetChildrenResponseCacheSize", "jaasLoginRenew",
            "snapshot.trust.empty", "bitHashCacheSize", "commitLogCount", "controllerPort", "electionPortBindRetry", "flushDelay",
            "forceSnapshotSync", "intBufferStartingSizeBytes", "leaderConnectDelayDuringRetryMs", "maxBatchSize",
            "maxInProcessingDeadWatchers", "maxWriteQueuePollTime", "quorumCnxnTimeoutMs", "request_throttle_max_requests",
            "request_throttle_stall_time", "request_throttle_drop_stale", "request_throttler.shutdownTimeout", "request.timeout",
            "request_stale_connection_check", "request_stale_latency_check", "snapshotSizeFactor", "tcpKeepAlive", "throttled_op_wait_time",
            "watchManagerName", "watcherCleanIntervalInSeconds", "watcherCleanThreadsNum", "watcherCleanThreshold",
            "nio.directBufferBytes", "nio.numSelectorThreads", "nio.numWorkerThreads", "nio.shutdownTimeout",
            "forward_learner_requests_to_commit_processor_disabled", "disableAutoWatchReset", "ssl.protocol", "requireClientAuthScheme",
        ]
        private static let acceptedPrefixes = [
            "server.", "group.", "weight.", "quorum", "multiAddress.", "commitProcessor.", "fastleader.", "follower.", "leader.", "learner.",
            "observer.", "observerMaster.", "messageTracker.", "netty.", "pathStats.", "ssl.quorum.", "jmx.", "authProvider.",
        ]
        /// These change what ZooKeeper does, and nothing here.
        private static let withoutEffect: Set<String> = [
            "audit.enable", "audit.impl.class", "db.autocreate", "emulate353TTLNodes", "enableEagerACLCheck", "ensembleAuthName",
            "largeRequestMaxBytes", "largeRequestThreshold", "letAnySaslUserDoX",
        ]
        private static let prefixesWithoutEffect = ["connection_throttle_", "kerberos.", "ssl.", "security."]

        /// Keys that are no properties of Java's machine in ZooKeeper: its own parser takes them.
        static let parsed: Set<String> = [
            "dataDir", "dataLogDir", "clientPort", "clientPortAddress", "secureClientPort", "secureClientPortAddress",
            "observerMasterPort", "clientPortListenBacklog", "tickTime", "maxClientCnxns", "minSessionTimeout", "maxSessionTimeout",
            "initLimit", "syncLimit", "connectToLearnerMasterLimit", "electionAlg", "quorumListenOnAllIPs", "peerType", "syncEnabled",
            "dynamicConfigFile", "autopurge.snapRetainCount", "autopurge.purgeInterval", "standaloneEnabled", "reconfigEnabled",
            "sslQuorum", "portUnification", "sslQuorumReloadCertFiles", "localSessionsEnabled", "localSessionsUpgradingEnabled",
        ]
        static let parsedPrefixes = ["server.", "group.", "weight.", "quorum.", "metricsProvider.", "multiAddress."]

        init(_ properties: ServerProperties) {
            self.properties = properties
            for word in properties.javaOptions.ignored where ServerConfig.isProperty(word) {
                let sides = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                let key = sides[0].hasPrefix("zookeeper.") ? sides[0].dropFirst("zookeeper.".count) : sides[0]
                javaProperties[String(key)] = sides.count == 2 ? String(sides[1]) : ""
            }
        }

        mutating func text(_ key: String) -> String? {
            asked.insert(key)
            let value = properties[key] ?? properties["zookeeper." + key] ?? javaProperties[key]
            return value.map { $0.trimmed }.flatMap { $0.isEmpty && key != "snapshot.compression.method" ? nil : $0 }
        }

        func source(_ key: String) -> String? {
            (properties.source(of: key) ?? properties.source(of: "zookeeper." + key)).map { "\($0)" }
        }

        mutating func int(_ key: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
            guard let text = text(key) else { return nil }
            guard let number = Int(text), range.contains(number) else {
                throw Problem(
                    description: "\(source(key) ?? ""): \(key) is \"\(text)\"; a number from \(range.lowerBound) to "
                        + "\(range.upperBound) is wanted")
            }
            return number
        }

        /// nil also where the port is 0 or below: no listener.
        mutating func port(_ key: String) throws(Problem) -> Int? {
            try int(key, in: -1...65535).flatMap { $0 > 0 ? $0 : nil }
        }

        mutating func flag(_ key: String, standard: Bool = false) -> Bool {
            text(key).map { $0.lowercased() == "true" || $0 == "yes" } ?? standard
        }

        /// A sentence for each key that nobody asked for, once.
        var warnings: [String] {
            properties.values.keys.sorted().compactMap { key in
                let plain = key.hasPrefix("zookeeper.") ? String(key.dropFirst("zookeeper.".count)) : key
                if asked.contains(plain) || Reader.accepted.contains(plain) { return nil }
                if Reader.acceptedPrefixes.contains(where: { plain.hasPrefix($0) }) { return nil }
                let isZooKeepers =
                    Reader.withoutEffect.contains(plain) || Reader.prefixesWithoutEffect.contains(where: { plain.hasPrefix($0) })
                return "\(source(key) ?? ""): the key \(key) " + (isZooKeepers ? "has no effect here" : "is not known and is ignored")
            }
        }
    }
}

extension StringProtocol {
    /// Without blanks at its ends.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}
