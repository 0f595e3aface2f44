import CommandLine
import KafkaProto
import Platform

/// The image as the tree that the metadata shell shows, with the texts of Kafka's classes.
extension MetadataImage {
    var root: MetadataNode {
        .folder([
            "image": .folder([
                "acls": .folder(["byId": Self.folder(acls) { ("\($0)", .file(Self.text($1))) }]),
                "clientQuotas": Self.folder(quotas) { (Self.name($0), Self.folder($1) { ($0, .file(JavaNumber.text($1))) }) },
                "cluster": .folder([
                    "brokers": Self.folder(brokers) { ("\($0)", .file(Self.text($1))) },
                    "controllers": Self.folder(controllers) { ("\($0)", .file(Self.text($1))) },
                ]),
                "configs": Self.folder(configs) { (Self.name($0), Self.folder($1) { ($0, .file($1)) }) },
                "delegationToken": Self.folder(tokens) { ($0, .file(Self.text($1))) },
                "features": .folder(featureNodes),
                "producerIds": .folder(["nextProducerId": .file("\(nextProducerId)")]),
                "provenance": .file("offset \(provenance.offset), epoch \(provenance.epoch), time \(Self.time(provenance.ms))"),
                "scram": .folder(["SCRAM-SHA-256": credentialNodes(1), "SCRAM-SHA-512": credentialNodes(2)]),
                "topics": .folder([
                    "byId": Self.folder(topics) { ("\($0)", Self.node($1)) }, "byName": Self.folder(topics) { ($1.name, Self.node($1)) },
                ]),
            ]),
            "local": .folder(["commitId": .file("unknown"), "version": .file(Program.version)]),
        ])
    }

    private static func folder<K, V>(_ entries: [K: V], _ node: (K, V) -> (String, MetadataNode)) -> MetadataNode {
        .folder(Dictionary(entries.map { node($0.key, $0.value) }, uniquingKeysWith: { $1 }))
    }

    private static func node(_ topic: Topic) -> MetadataNode {
        var children: [String: MetadataNode] = ["name": .file(topic.name), "id": .file("\(topic.id)")]
        for (index, partition) in topic.partitions { children["\(index)"] = .file(text(partition)) }
        return .folder(children)
    }

    private var featureNodes: [String: MetadataNode] {
        var nodes: [String: MetadataNode] = [
            "metadataVersion": .file(MetadataVersion.name(metadataVersion) ?? "\(metadataVersion)"),
            "zkMigrationState": .file(Self.word(zkMigrationState, ["NONE", "MIGRATION", "PRE_MIGRATION", "POST_MIGRATION"])),
        ]
        for (name, level) in features { nodes["finalized_\(name)"] = .file("\(level)") }
        return nodes
    }

    private func credentialNodes(_ mechanism: Int8) -> MetadataNode {
        func hex(_ bytes: Bytes) -> String { bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined() }
        return Self.folder(credentials[mechanism] ?? [:]) { user, m in
            (
                user,
                .file(
                    "ScramCredentialData(salt=\(hex(m.salt)), storedKey=\(hex(m.storedKey)), serverKey=\(hex(m.serverKey)), iterations=\(m.iterations))")
            )
        }
    }

    // MARK: Names and texts

    private static func word(_ number: Int8, _ words: [String]) -> String {
        words.indices.contains(Int(number)) ? words[Int(number)] : "UNKNOWN"
    }

    private static func name(_ target: ConfigTarget) -> String {
        let types: [Int8: String] = [2: "TOPIC", 4: "BROKER", 8: "BROKER_LOGGER", 16: "CLIENT_METRICS", 32: "GROUP"]
        return (types[target.type] ?? "UNKNOWN") + (target.name.isEmpty ? "" : ":\(target.name)")
    }

    /// `clientId(a)_user(b)`; the shell of Kafka has no name for a default.
    private static func name(_ entity: [QuotaPart]) -> String {
        let labels = ["client-id": "clientId", "ip": "ip", "user": "user"]
        return entity.map { part in
            var value = "<default>"
            if let name = part.name { value = name.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)") }
            return "\(labels[part.type] ?? part.type)(\(value))"
        }.joined(separator: "_")
    }

    private static func list(_ values: [some Any]) -> String { "[" + values.map { "\($0)" }.joined(separator: ", ") + "]" }

    private static func text(_ m: PartitionRecord) -> String {
        "PartitionRegistration(replicas=\(list(m.replicas)), directories=\(list(m.directories)), isr=\(list(m.isr))"
            + ", removingReplicas=\(list(m.removingReplicas)), addingReplicas=\(list(m.addingReplicas))"
            + ", elr=\(list(m.eligibleLeaderReplicas ?? [])), lastKnownElr=\(list(m.lastKnownElr ?? [])), leader=\(m.leader)"
            + ", leaderRecoveryState=\(word(m.leaderRecoveryState, ["RECOVERED", "RECOVERING"])), leaderEpoch=\(m.leaderEpoch)"
            + ", partitionEpoch=\(m.partitionEpoch))"
    }

    private static func text(_ m: RegisterBrokerRecord) -> String {
        "BrokerRegistration(id=\(m.brokerId), epoch=\(m.brokerEpoch), incarnationId=\(m.incarnationId)"
            + ", listeners=[\(listeners(m.endPoints.map { ($0.name, $0.host, $0.port, $0.securityProtocol) }))]"
            + ", supportedFeatures={\(features(m.features.map { ($0.name, $0.minSupportedVersion, $0.maxSupportedVersion) }))}"
            + ", rack=\(m.rack.map { "Optional[\($0)]" } ?? "Optional.empty"), fenced=\(m.fenced)"
            + ", inControlledShutdown=\(m.inControlledShutdown), isMigratingZkBroker=\(m.isMigratingZkBroker), directories=\(list(m.logDirs)))"
    }

    private static func text(_ m: RegisterControllerRecord) -> String {
        "ControllerRegistration(id=\(m.controllerId), incarnationId=\(m.incarnationId), zkMigrationReady=\(m.zkMigrationReady)"
            + ", listeners=[\(listeners(m.endPoints.map { ($0.name, $0.host, $0.port, $0.securityProtocol) }))]"
            + ", supportedFeatures={\(features(m.features.map { ($0.name, $0.minSupportedVersion, $0.maxSupportedVersion) }))})"
    }

    private static func listeners(_ all: [(name: String, host: String, port: UInt16, security: Int16)]) -> String {
        all.sorted { $0.name < $1.name }.map {
            let security = word(Int8(clamping: $0.security), ["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"])
            return "Endpoint(listenerName='\($0.name)', securityProtocol=\(security), host='\($0.host)', port=\($0.port))"
        }.joined(separator: ", ")
    }

    private static func features(_ all: [(name: String, min: Int16, max: Int16)]) -> String {
        all.sorted { $0.name < $1.name }.map {
            "\($0.name): " + ($0.min == $0.max ? "\($0.min)" : $0.max == .max ? "\($0.min)+" : "\($0.min)-\($0.max)")
        }.joined(separator: ", ")
    }

    private static func text(_ m: AccessControlEntryRecord) -> String {
        let resources = ["UNKNOWN", "ANY", "TOPIC", "GROUP", "CLUSTER", "TRANSACTIONAL_ID", "DELEGATION_TOKEN", "USER"]
        let patterns = ["UNKNOWN", "ANY", "MATCH", "LITERAL", "PREFIXED"]
        let operations = [
            "UNKNOWN", "ANY", "ALL", "READ", "WRITE", "CREATE", "DELETE", "ALTER", "DESCRIBE", "CLUSTER_ACTION", "DESCRIBE_CONFIGS",
            "ALTER_CONFIGS", "IDEMPOTENT_WRITE", "CREATE_TOKENS", "DESCRIBE_TOKENS", "TWO_PHASE_COMMIT",
        ]
        return "StandardAcl(resourceType=\(word(m.resourceType, resources)), resourceName=\(m.resourceName)"
            + ", patternType=\(word(m.patternType, patterns)), principal=\(m.principal), host=\(m.host)"
            + ", operation=\(word(m.operation, operations)), permissionType=\(word(m.permissionType, ["UNKNOWN", "ANY", "DENY", "ALLOW"])))"
    }

    private static func text(_ m: DelegationTokenRecord) -> String {
        "DelegationTokenDatatokenId=\(m.tokenId)(owner=\(m.owner)(tokenRequester=\(m.requester)(renewers=\(m.renewers.joined(separator: " "))"
            + ", issueTimestamp=\(m.issueTimestamp), maxTimestamp=\(m.maxTimestamp)), expiryTimestamp=\(m.expirationTimestamp)"
    }

    /// `2026-11-25T05:06:14.976Z[UTC]`
    private static func time(_ ms: Int64) -> String {
        let fields = WallClock.fields(ms: ms, utc: true)
        func two(_ n: Int32) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let rest = (ms % 1000 + 1000) % 1000
        var text = "\(fields.tm_year + 1900)-\(two(fields.tm_mon + 1))-\(two(fields.tm_mday))T\(two(fields.tm_hour)):\(two(fields.tm_min))"
        // As Java prints it: seconds always, parts of a second where there are some.
        text += ":\(two(fields.tm_sec))"
        if rest > 0 { text += "." + String("\(1000 + rest)".dropFirst()) }
        while rest > 0, text.last == "0" { text.removeLast() }
        return text + "Z[UTC]"
    }
}
