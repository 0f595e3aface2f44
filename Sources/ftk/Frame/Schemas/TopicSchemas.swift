extension ResultSchema {
    private static let brokers = Shape.array(.integer)

    /// Of topics, their configurations and their partitions.
    static let topics: [ResultSchema] = [
        ResultSchema(
            "topics", of: "topics", purpose: "a topic (--list)",
            [
                Member("name", .string, "its name"), Member("id", .string, "its id, 22 characters; all A before release 2.8"),
                Member("internal", .boolean, "whether Kafka keeps its own state in it"), Member("partitions", .integer, "how many it has"),
            ]),
        ResultSchema(
            "topic-descriptions", of: "topics", purpose: "a topic with its partitions (--describe)",
            [
                Member("name", .string, "its name"), Member("id", .string, "its id"), Member("internal", .boolean, "whether Kafka keeps its own state in it"),
                Member("replicationFactor", .integer, "copies of its first partition"), Member("configs", .map(.nullable(.string)), "what was set for it"),
                Member(
                    "partitions",
                    .array(
                        .object([
                            Member("partition", .integer, "its index"), Member("leader", .nullable(.integer), "the broker that leads; null: none"),
                            Member("leaderEpoch", .integer, "number of the leader's reign"), Member("replicas", brokers, "the brokers that have it"),
                            Member("inSyncReplicas", brokers, "those of them that are in sync"), Member("offlineReplicas", brokers, "those that are not there"),
                            Member("addingReplicas", brokers, "those that a reassignment adds"),
                            Member("removingReplicas", brokers, "those that it takes away"),
                            Member("eligibleLeaderReplicas", .nullable(brokers), "those that may lead as well; null before release 4"),
                            Member("lastKnownEligibleLeaderReplicas", .nullable(brokers), "those that were eligible last").optional,
                        ])), "its partitions"),
            ]),
        ResultSchema(
            "topic-created", of: "topics", purpose: "the topic (--create)",
            [Member("name", .string, "its name"), Member("created", .boolean, "false: it was there already")]),
        ResultSchema(
            "topic-altered", of: "topics", purpose: "a topic that was changed (--alter)",
            [Member("name", .string, "its name"), Member("partitions", .integer, "how many it has now")]),
        ResultSchema("topic-deleted", of: "topics", purpose: "a topic that was deleted (--delete)", [Member("name", .string, "its name")]),
        ResultSchema(
            "configs", of: "configs", purpose: "the configuration of one entity (--describe)",
            [
                Member("entityType", .string, "topics, brokers, broker-loggers, client-metrics or groups"),
                Member("entityName", .nullable(.string), "its name; null: the default of all"),
                Member(
                    "configs",
                    .array(
                        .object([
                            Member("name", .string, "the key"), Member("value", .nullable(.string), "null: not shown or not set"),
                            Member("source", .string, "where the value is from"), Member("sensitive", .boolean, "whether it is a secret"),
                            Member("readOnly", .boolean, "whether it cannot be altered"),
                            Member(
                                "synonyms",
                                .array(
                                    .object([
                                        Member("name", .string, "the key"), Member("value", .nullable(.string), "its value there"),
                                        Member("source", .string, "where that is"),
                                    ])), "all places with a value for it, the one in force first"),
                        ])), "by name"),
            ]),
        ResultSchema(
            "quotas", of: "configs", purpose: "the quotas of users, clients or addresses (--describe)",
            [
                Member("entity", .map(.nullable(.string)), "user, client-id, ip: name; null: the default"),
                Member("quotas", .map(.number), "the limits by their keys"),
            ]),
        ResultSchema(
            "scram-credentials", of: "configs", purpose: "a user with SCRAM credentials (--describe)",
            [
                Member("user", .string, "the name"),
                Member(
                    "credentials",
                    .array(.object([Member("mechanism", .string, "SCRAM-SHA-256 or SCRAM-SHA-512"), Member("iterations", .integer, "of the hash")])),
                    "without their secrets"),
            ]),
        ResultSchema(
            "configs-altered", of: "configs", purpose: "the entity (--alter)",
            [Member("entityType", .string, "as given"), Member("entityName", .nullable(.string), "null: the default of all")]),
        ResultSchema(
            "offsets", of: "get-offsets", purpose: "the offset that was asked for",
            .partition + [Member("offset", .integer, "the offset"), Member("timestamp", .nullable(.integer), "of the record there, ms")]),
        ResultSchema(
            "records-deleted", of: "delete-records", purpose: "a partition",
            .partition + [
                Member("lowWatermark", .integer, "its first offset now").optional, Member("error", .string, "why nothing was deleted").optional,
            ]),
        ResultSchema(
            "log-dirs", of: "log-dirs", purpose: "a broker",
            [
                Member("broker", .integer, "its id"),
                Member(
                    "logDirs",
                    .array(
                        .object([
                            Member(
                                "partitions",
                                .array(
                                    .object([
                                        Member("partition", .string, "TOPIC-PARTITION"), Member("size", .integer, "bytes"),
                                        Member("offsetLag", .integer, "records that it is behind"), Member("isFuture", .boolean, "whether it is being moved here"),
                                    ])), "what is in the folder"),
                            Member("error", .nullable(.string), "Java's name of the error"), Member("logDir", .string, "path of the folder"),
                        ])), "its folders"),
            ]),
        ResultSchema(
            "leader-elections", of: "leader-election", purpose: "a partition",
            .partition + [
                Member("electionType", .string, "preferred or unclean"), Member("result", .string, "elected, not-needed or failed"),
                Member("error", .nullable(.string), "why it failed"),
            ]),
        ResultSchema(
            "reassignment-plan", of: "reassign-partitions", purpose: "a partition (--generate)",
            .partition + [Member("replicas", brokers, "where it is"), Member("proposed", brokers, "where it could be")]),
        ResultSchema(
            "reassignments-started", of: "reassign-partitions", purpose: "a partition (--execute)",
            .partition + [Member("replicas", brokers, "where it was"), Member("wanted", brokers, "where it goes")]),
        ResultSchema(
            "reassignment-status", of: "reassign-partitions", purpose: "a partition, or a replica that moves to another folder (--verify)",
            [Member("type", .constant("partition"), "")] + .partition + [
                Member("state", .string, "in-progress, completed or different"), Member("replicas", brokers, "where it is"),
                Member("wanted", brokers, "where it should be"),
            ],
            [Member("type", .constant("logDir"), "")] + .partition + [
                Member("broker", .integer, "whose replica"), Member("state", .string, "in-progress, completed, different or missing"),
                Member("logDir", .nullable(.string), "where it is"), Member("wanted", .nullable(.string), "where it should be"),
            ]),
        ResultSchema(
            "reassignments-cancelled", of: "reassign-partitions", purpose: "a partition or a replica (--cancel)",
            .partition + [
                Member("broker", .integer, "whose replica stays in its folder").optional, Member("logDir", .nullable(.string), "that folder").optional,
            ]),
        ResultSchema(
            "partition-reassignments", of: "reassign-partitions", purpose: "a partition that is on its way (--list)",
            .partition + [
                Member("replicas", brokers, "all of them, old and new"), Member("adding", brokers, "the new ones"), Member("removing", brokers, "those that go"),
            ]),
    ]
}
