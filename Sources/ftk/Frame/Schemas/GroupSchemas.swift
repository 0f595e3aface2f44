extension ResultSchema {
    private static let group = Member("group", .string, "its name")
    private static let newOffset = Member("newOffset", .integer, "where it goes on")
    private static let deletion = [
        Member("deleted", .boolean, "whether it is gone"), Member("error", .nullable(.string), "why it is not"),
    ]
    private static let coordinator = Member("coordinator", .string, "HOST:PORT (ID)")
    private static let count = Member("members", .integer, "how many members it has")
    private static let tasks = Shape.array(.string)

    /// Of groups of every type.
    static let groups: [ResultSchema] = [
        ResultSchema(
            "groups", of: "groups", purpose: "a group of any type",
            [group, Member("type", .string, "classic, consumer, share or streams; empty: the broker does not tell"), Member("protocol", .string, "of its members, often consumer")]),
        ResultSchema(
            "consumer-groups", of: "consumer-groups", purpose: "a group (--list)",
            [group, Member("state", .string, "its state"), Member("type", .string, "classic or consumer; empty: the broker does not tell")]),
        ResultSchema(
            "consumer-group-offsets", of: "consumer-groups", purpose: "a partition of a group (--describe)",
            [group] + .partition + [
                Member("currentOffset", .nullable(.integer), "the committed one"), Member("logEndOffset", .nullable(.integer), "the end of the partition"),
                Member("lag", .nullable(.integer), "records in between"), Member("consumerId", .nullable(.string), "the member that reads it"),
                Member("host", .nullable(.string), "where that is"), Member("clientId", .nullable(.string), "how it calls itself"),
            ]),
        ResultSchema(
            "consumer-group-members", of: "consumer-groups", purpose: "a member (--describe --members)",
            [
                group, Member("consumerId", .string, "its id"), Member("instanceId", .nullable(.string), "its own lasting name"),
                Member("host", .string, "where it is"), Member("clientId", .string, "how it calls itself"),
                Member("assignment", .array(.object(.partition)), "what it reads"),
            ]),
        ResultSchema(
            "consumer-group-states", of: "consumer-groups", purpose: "a group (--describe --state)",
            [
                group,
                Member(
                    "coordinator",
                    .object([
                        Member("id", .integer, "of the broker"), Member("host", .string, "its host"), Member("port", .integer, "its port"),
                    ]), "the broker that looks after it"),
                Member("assignmentStrategy", .string, "how partitions are spread"), Member("state", .string, "its state"), count,
            ]),
        ResultSchema("consumer-groups-deleted", of: "consumer-groups", purpose: "a group (--delete)", [group] + deletion),
        ResultSchema(
            "consumer-group-offsets-deleted", of: "consumer-groups", purpose: "a partition of a group (--delete-offsets)",
            [group] + .partition + deletion),
        ResultSchema(
            "consumer-group-offsets-reset", of: "consumer-groups", purpose: "a partition of a group (--reset-offsets)",
            [group] + .partition + [newOffset]),
        ResultSchema("share-groups", of: "share-groups", purpose: "a share group (--list)", [group, Member("state", .string, "its state")]),
        ResultSchema(
            "share-group-members", of: "share-groups", purpose: "a member (--describe --members)",
            [
                group, Member("consumerId", .string, "its id"), Member("host", .string, "where it is"), Member("clientId", .string, "how it calls itself"),
                Member("partitions", .integer, "how many it reads"), Member("memberEpoch", .integer, "its epoch"),
                Member("assignment", .array(.string), "TOPIC:PARTITION"),
            ]),
        ResultSchema(
            "share-group-states", of: "share-groups", purpose: "a share group (--describe --state)",
            [
                group, coordinator, Member("state", .string, "its state"), Member("groupEpoch", .integer, "goes up when members change"),
                Member("assignmentEpoch", .integer, "the group epoch that the assignment is for"), count,
            ]),
        ResultSchema(
            "share-group-offsets", of: "share-groups", purpose: "a partition of a share group (--describe)",
            [group] + .partition + [
                Member("leaderEpoch", .integer, "of the partition"), Member("startOffset", .nullable(.integer), "the first record that is not done"),
                Member("lag", .nullable(.integer), "records from there to the end"),
            ]),
        ResultSchema("share-groups-deleted", of: "share-groups", purpose: "a share group (--delete)", [group] + deletion),
        ResultSchema(
            "share-group-offsets-deleted", of: "share-groups", purpose: "a topic (--delete-offsets)",
            [Member("topic", .string, "its name"), Member("status", .string, "Successful, or the error")]),
        ResultSchema(
            "share-group-offsets-reset", of: "share-groups", purpose: "a partition (--reset-offsets)", [group] + .partition + [newOffset]),
        ResultSchema("streams-groups", of: "streams-groups", purpose: "a streams group (--list)", [group, Member("state", .string, "its state")]),
        ResultSchema(
            "streams-group-members", of: "streams-groups", purpose: "a member (--describe --members)",
            [
                group, Member("member", .string, "its id"), Member("memberEpoch", .integer, "its epoch"), Member("process", .string, "id of its process"),
                Member("host", .string, "where it is"), Member("clientId", .string, "how it calls itself"), Member("activeTasks", tasks, "SUBTOPOLOGY: PARTITIONS"),
                Member("standbyTasks", tasks, "the same"), Member("warmupTasks", tasks, "the same"),
            ]),
        ResultSchema(
            "streams-group-states", of: "streams-groups", purpose: "a streams group (--describe --state)",
            [
                group, coordinator, Member("state", .string, "its state"), Member("groupEpoch", .integer, "goes up when members change"),
                Member("assignmentEpoch", .integer, "the group epoch that the assignment is for"), count,
            ]),
        ResultSchema(
            "streams-group-offsets", of: "streams-groups", purpose: "a partition of a streams group (--describe)",
            [group] + .partition + [
                Member("currentOffset", .integer, "the committed one"), Member("leaderEpoch", .nullable(.integer), "of the partition, where it was committed"),
                Member("logEndOffset", .nullable(.integer), "the end of the partition"), Member("lag", .nullable(.integer), "records in between"),
            ]),
        ResultSchema("streams-groups-deleted", of: "streams-groups", purpose: "a streams group (--delete)", [group] + deletion),
        ResultSchema(
            "streams-group-offsets-deleted", of: "streams-groups", purpose: "a partition (--delete-offsets)",
            .partition + [Member("status", .string, "Successful, or the error")]),
        ResultSchema(
            "streams-group-offsets-reset", of: "streams-groups", purpose: "a partition (--reset-offsets)", [group] + .partition + [newOffset]),
        ResultSchema(
            "streams-application-reset", of: "streams-application-reset", purpose: "a partition that was reset, or a topic that was deleted",
            .partition + [Member("offset", .integer, "where it goes on")], [Member("deletedTopic", .string, "name of an internal topic")]),
    ]
}
