extension ResultSchema {
    private static let acl: [Member] = [
        Member("resourceType", .string, "TOPIC, GROUP and so on"), Member("resourceName", .string, "its name"), Member("patternType", .string, "LITERAL or PREFIXED"),
        Member("principal", .string, "who"), Member("host", .string, "from where"), Member("operation", .string, "what"),
        Member("permission", .string, "ALLOW or DENY"),
    ]
    private static let token: [Member] = [
        Member("tokenId", .string, "its id"), Member("hmac", .string, "base64"), Member("owner", .string, "whose it is"),
        Member("requester", .string, "who asked for it"), Member("renewers", .array(.string), "who may renew it"), Member("issuedMs", .integer, "when it was made"),
        Member("expiresMs", .integer, "when it ends"), Member("maxMs", .integer, "how far it can be renewed"),
    ]
    private static let level: [Member] = [Member("feature", .string, "its name"), Member("level", .integer, "the level")]
    private static let voter = Shape.object([
        Member("id", .integer, "its id"), Member("directoryId", .nullable(.string), "id of its log folder"), Member("endpoints", .array(.string), "LISTENER://HOST:PORT"),
    ])
    private static let controller: [Member] = [
        Member("id", .integer, "its id"), Member("directoryId", .string, "id of its log folder"), Member("endpoints", .array(.string), "LISTENER://HOST:PORT"),
        Member("dryRun", .boolean, "whether nothing was changed"),
    ]
    private static let transactionalId = Member("transactionalId", .string, "its name")
    private static let producer: [Member] = [
        Member("producerId", .integer, "its id"), Member("producerEpoch", .integer, "its epoch"), Member("coordinatorEpoch", .integer, "-1: none"),
    ]

    /// Of brokers, rights, features, quorums and transactions.
    static let clusters: [ResultSchema] = [
        ResultSchema(
            "broker-api-versions", of: "broker-api-versions", purpose: "a broker",
            [
                Member("id", .integer, "its id"), Member("host", .string, "its host"), Member("port", .integer, "its port"), Member("rack", .nullable(.string), "its rack"),
                Member(
                    "apis",
                    .array(
                        .object([
                            Member("key", .integer, "of the request"), Member("name", .nullable(.string), "null: unknown here"),
                            Member("min", .integer, "oldest version"), Member("max", .integer, "newest version"),
                        ])), "what it answers").optional,
                Member("error", .string, "why it told nothing").optional,
            ]),
        ResultSchema("cluster", of: "cluster", purpose: "the cluster (cluster-id)", [Member("clusterId", .nullable(.string), "null: the broker does not tell")]),
        ResultSchema(
            "endpoints", of: "cluster", purpose: "a broker or controller (list-endpoints)",
            [
                Member("id", .integer, "its id"), Member("host", .string, "its host"), Member("port", .integer, "its port"), Member("rack", .nullable(.string), "its rack"),
                Member("endpointType", .string, "broker or controller"),
            ]),
        ResultSchema("broker-unregistered", of: "cluster", purpose: "the broker (unregister)", [Member("id", .integer, "its id")]),
        ResultSchema("acls", of: "acls", purpose: "a rule (--list)", acl),
        ResultSchema("acls-added", of: "acls", purpose: "a rule (--add)", acl),
        ResultSchema("acls-removed", of: "acls", purpose: "a rule (--remove)", acl),
        ResultSchema("delegation-token-created", of: "delegation-tokens", purpose: "the token (--create)", token),
        ResultSchema("delegation-tokens", of: "delegation-tokens", purpose: "a token (--describe)", token),
        ResultSchema("delegation-token-renewed", of: "delegation-tokens", purpose: "the token (--renew)", [Member("expiresMs", .integer, "when it ends now")]),
        ResultSchema("delegation-token-expired", of: "delegation-tokens", purpose: "the token (--expire)", [Member("expiresMs", .integer, "when it ends now")]),
        ResultSchema("client-metrics", of: "client-metrics", purpose: "a resource (--list)", [Member("name", .string, "its name")]),
        ResultSchema(
            "client-metrics-configs", of: "client-metrics", purpose: "a resource (--describe)",
            [Member("name", .string, "its name"), Member("configs", .map(.nullable(.string)), "what is set for it")]),
        ResultSchema("client-metrics-altered", of: "client-metrics", purpose: "the resource (--alter)", [Member("name", .string, "its name")]),
        ResultSchema("client-metrics-deleted", of: "client-metrics", purpose: "the resource (--delete)", [Member("name", .string, "its name")]),
        ResultSchema(
            "features", of: "features", purpose: "a feature (describe)",
            [
                Member("feature", .string, "its name"), Member("supportedMin", .integer, "lowest level"), Member("supportedMax", .integer, "highest level"),
                Member("finalizedLevel", .integer, "the level in force; 0: none"), Member("epoch", .nullable(.integer), "goes up with each change"),
            ]),
        ResultSchema(
            "features-updated", of: "features", purpose: "a feature (upgrade, downgrade, disable)",
            level + [
                Member("dryRun", .boolean, "whether nothing was changed"), Member("updated", .boolean, "whether it has that level now"),
                Member("error", .nullable(.string), "why it has not"),
            ]),
        ResultSchema("feature-levels", of: "features", "storage", purpose: "a feature and its level in a release (version-mapping)", level),
        ResultSchema(
            "feature-dependencies", of: "features", "storage", purpose: "a level and what it needs (feature-dependencies)",
            level + [Member("needs", .array(.object(level)), "levels of other features")]),
        ResultSchema(
            "quorum-status", of: "metadata-quorum", purpose: "the quorum (describe --status)",
            [
                Member("clusterId", .string, "its id"), Member("leaderId", .integer, "-1: none"), Member("leaderEpoch", .integer, "number of its reign"),
                Member("highWatermark", .integer, "what the quorum agrees on"), Member("maxFollowerLag", .integer, "records"),
                Member("maxFollowerLagMs", .integer, "-1: unknown"), Member("voters", .array(voter), "the controllers"), Member("observers", .array(voter), "the brokers"),
            ]),
        ResultSchema(
            "quorum-replication", of: "metadata-quorum", purpose: "a replica (describe --replication)",
            [
                Member("nodeId", .integer, "its id"), Member("directoryId", .string, "id of its log folder"), Member("logEndOffset", .integer, "its end"),
                Member("lag", .integer, "records behind the leader"), Member("lastFetchMs", .integer, "-1: unknown"),
                Member("lastCaughtUpMs", .integer, "-1: unknown"), Member("status", .string, "Leader, Follower or Observer"),
            ]),
        ResultSchema("controller-added", of: "metadata-quorum", purpose: "the controller (add-controller)", controller),
        ResultSchema("controller-removed", of: "metadata-quorum", purpose: "the controller (remove-controller)", controller),
        ResultSchema(
            "transactions", of: "transactions", purpose: "a transactional id (list)",
            [
                transactionalId, Member("coordinator", .integer, "the broker that looks after it"), Member("producerId", .integer, "its producer"),
                Member("state", .string, "its state"),
            ]),
        ResultSchema(
            "transaction", of: "transactions", purpose: "a transactional id (describe)",
            [
                Member("coordinator", .integer, "the broker that looks after it"), transactionalId, Member("producerId", .integer, "its producer"),
                Member("producerEpoch", .integer, "its epoch"), Member("state", .string, "its state"), Member("timeoutMs", .integer, "how long one may take"),
                Member("startTimeMs", .nullable(.integer), "null: none is open"), Member("durationMs", .nullable(.integer), "null: none is open"),
                Member("partitions", .array(.string), "TOPIC-PARTITION"),
            ]),
        ResultSchema(
            "producers", of: "transactions", purpose: "a producer of a partition (describe-producers)",
            producer + [
                Member("lastSequence", .integer, "its last number"), Member("lastTimestamp", .integer, "ms"),
                Member("transactionStartOffset", .nullable(.integer), "null: no transaction is open"),
            ]),
        ResultSchema(
            "hanging-transactions", of: "transactions", purpose: "a transaction that nobody ends (find-hanging)",
            .partition + producer + [
                Member("startOffset", .integer, "its first record"), Member("lastTimestamp", .integer, "ms"), Member("durationMinutes", .integer, "how long it is open"),
            ]),
        ResultSchema("transaction-aborted", of: "transactions", purpose: "the partition (abort)", .partition),
        ResultSchema("transaction-terminated", of: "transactions", purpose: "the transactional id (force-terminate)", [transactionalId]),
    ]
}
