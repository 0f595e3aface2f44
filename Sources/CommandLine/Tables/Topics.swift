extension OptionTable {
    /// `topics`, from Kafka's releases 3.9 and 4.3.
    public static let topics = OptionTable(
        "topics", .jopt, purpose: "creates, lists, describes, changes and deletes topics",
        options: [
            .flag("alter", help: "raise the number of partitions, optionally with an assignment"),
            .flag("at-min-isr-partitions", help: "describe only partitions with exactly the least in-sync replicas"),
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "command-config", placeholder: "command config property file",
                help: "properties file for the client this tool opens"),
            .value(
                "config", placeholder: "name=value", repeatable: true,
                help: "override for the new topic, NAME=VALUE"),
            .flag("create", help: "make a new one"),
            .flag("delete", help: "remove"),
            .value("delete-config", placeholder: "name", repeatable: true, help: "not usable with a bootstrap server"),
            .flag("describe", help: "show details"),
            .flag("exclude-internal", help: "list and describe: leave internal topics out"),
            .flag("help", help: "show the options and stop"),
            .flag("if-exists", help: "alter, delete, describe: a missing topic is no error"),
            .flag("if-not-exists", help: "create: an existing topic is no error"),
            .flag("list", help: "name what exists"),
            .value(
                "partition-size-limit-per-response", type: .int, placeholder: "maximum number of partitions in one response.",
                help: "page size of the describe request"),
            .value("partitions", type: .int, placeholder: "# of partitions", help: "number of partitions"),
            .value(
                "replica-assignment", placeholder: "broker_id_for_part1_replica1 : broker_id_for_part1_replica2 , broker_id_for_part2_replica1 : broker_id_for_part2_replica2 , ...",
                help: "brokers by hand: ':' between replicas, ',' between partitions"),
            .value(
                "replication-factor", type: .int, placeholder: "replication factor",
                help: "copies of each partition"),
            .value("topic", placeholder: "topic", help: "topic, or a regex except with create"),
            .value("topic-id", placeholder: "topic-id", help: "describe by id"),
            .flag("topics-with-overrides", help: "describe only topics with overrides, headers alone"),
            .flag("unavailable-partitions", help: "describe only partitions without a leader"),
            .flag("under-min-isr-partitions", help: "describe only partitions below the least in-sync replicas"),
            .flag("under-replicated-partitions", help: "describe only partitions with replicas missing"),
            .flag("version", help: "show the release number and stop")
        ])
}
