/// What the value of an option is, by the name of the option.
enum Subject: Sendable, Equatable {
    /// Names that are in the cluster now. Of TOPIC:PARTITION the topic is completed.
    case topic, group, broker, znode, transactionalId
    case file
    case words([String])

    /// - Parameter entityType: the value of `--entity-type` in front, for `--entity-name`.
    init?(command: String, option: String, entityType: String?) {
        switch option {
        case "topic", "include", "topic-list", "input-topics", "intermediate-topics", "internal-topics", "input-topic", "topics-include", "whitelist",
            "topic-white-list", "delete-internal-topic":
            self = .topic
        case "group", "group-id", "application-id": self = .group
        case "broker", "broker-id", "node-id": self = .broker
        // Of the old tools that is an address.
        case "broker-list" where ["log-dirs", "reassign-partitions"].contains(command): self = .broker
        case "transactional-id", "transactionalId": self = .transactionalId
        case "entity-name":
            switch entityType {
            case "topics": self = .topic
            case "brokers", "broker-loggers": self = .broker
            case "groups": self = .group
            default: return nil
            }
        case "output": self = .words(["text", "json", "jsonl"])
        case "entity-type": self = .words(["topics", "brokers", "broker-loggers", "clients", "users", "ips", "groups", "client-metrics"])
        case "compression-codec": self = .words(["none", "gzip", "snappy", "lz4", "zstd"])
        case "isolation-level": self = .words(["read_uncommitted", "read_committed"])
        case "election-type": self = .words(["preferred", "unclean"])
        case "zookeeper.acl": self = .words(["secure", "unsecure"])
        case "resource-pattern-type": self = .words(["any", "match", "literal", "prefixed"])
        case "operation":
            self = .words([
                "All", "Alter", "AlterConfigs", "ClusterAction", "Create", "CreateTokens", "Delete", "Describe", "DescribeConfigs", "DescribeTokens",
                "IdempotentWrite", "Read", "TwoPhaseCommit", "Write",
            ])
        case "acks", "request-required-acks", "producer-acks": self = .words(["0", "1", "all"])
        case "group-protocol": self = .words(["classic", "consumer"])
        case "group-type": self = .words(["classic", "consumer", "share", "streams"])
        case "reset-policy": self = .words(["earliest", "latest", "none"])
        case "acknowledgement-mode": self = .words(["auto", "sync", "async"])
        case "offset" where command == "console-consumer": self = .words(["earliest", "latest"])
        case "time" where command == "get-offsets": self = .words(["earliest", "latest", "max-timestamp"])
        case "type" where command == "consumer-groups": self = .words(["classic", "consumer"])
        case "state" where command == "consumer-groups":
            self = .words(["PreparingRebalance", "CompletingRebalance", "Stable", "Dead", "Empty", "Assigning", "Reconciling"])
        case "formatter" where command == "console-consumer" || command == "console-share-consumer":
            self = .words(
                ["Default", "Logging", "NoOp"].map { "org.apache.kafka.tools.consumer.\($0)MessageFormatter" }
                    + ["Offsets", "GroupMetadata", "TransactionLog"].map { "org.apache.kafka.tools.consumer.\($0)MessageFormatter" })
        case "property" where command == "console-consumer" || command == "console-share-consumer", "formatter-property":
            self = .words([
                "print.key=true", "print.value=false", "print.timestamp=true", "print.partition=true", "print.offset=true", "print.headers=true",
                "key.separator=", "line.separator=", "headers.separator=", "null.literal=", "key.deserializer=", "value.deserializer=",
            ])
        case "property" where command == "console-producer", "reader-property":
            self = .words([
                "parse.key=true", "parse.headers=true", "key.separator=", "headers.delimiter=", "headers.separator=", "headers.key.separator=", "null.marker=",
                "ignore.error=true",
            ])
        case "command-config", "consumer.config", "producer.config", "consumer-config", "producer-config", "formatter-config", "reader-config", "files",
            "config-file", "json-file", "reassignment-json-file", "topics-to-move-json-file", "path-to-json-file", "offset-json-file", "from-file",
            "payload-file", "add-config-file", "zk-tls-config-file", "snapshot", "check", "requests", "admin.config", "data":
            self = .file
        case "config" where ["storage", "cluster", "zk-server"].contains(command): self = .file
        default: return nil
        }
    }
}
