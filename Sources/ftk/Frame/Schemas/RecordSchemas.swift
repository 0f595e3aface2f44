extension ResultSchema {
    /// Text as a string, other bytes as base64.
    private static let content = Shape.nullable(.either([.string, .object([Member("base64", .string, "bytes that are no text")])]))
    private static let record: [Member] =
        .partition + [
            Member("offset", .integer, "its offset"), Member("timestamp", .integer, "ms"), Member("timestampType", .string, "CreateTime or LogAppendTime"),
            Member("key", content, "null: none"), Member("value", content, "null: none"),
            Member("headers", .array(.object([Member("key", .string, "its name"), Member("value", content, "null: none")])), "in order"),
        ]
    private static let bytes = Shape.nullable(.string)
    private static let event = [Member("timestamp", .integer, "when, ms"), Member("name", .string, "what happened")]
    private static let rate = [
        Member("megabytesPerSecond", .number, "MiB a second"), Member("recordsPerSecond", .number, "records a second"),
    ]

    private static func range(_ more: [Member]) -> Member {
        Member("partitions", .array(.object(.partition + more)), "what was read")
    }

    private static let record39: [Member] = [
        Member("key", .nullable(.string), "of the record"), Member("value", .nullable(.string), "of the record"), Member("topic", .string, "name of the topic"),
    ]

    /// Of what is written, read, measured and decoded.
    static let records: [ResultSchema] = [
        ResultSchema("record", of: "console-consumer", purpose: "a record", record),
        ResultSchema(
            "shared-record", of: "console-share-consumer", purpose: "a record",
            record + [Member("deliveryCount", .integer, "how often it was given out, this time included")]),
        ResultSchema(
            "produced", of: "console-producer", purpose: "what was sent",
            [
                Member("topic", .string, "its name"), Member("records", .integer, "those that arrived"), Member("lost", .integer, "those that did not"),
            ]),
        ResultSchema(
            "mirrored", of: "mirror-maker", purpose: "a topic", [Member("topic", .string, "its name"), Member("records", .integer, "how many were copied")]),
        ResultSchema(
            "dump-log", of: "dump-log", purpose: "a batch, a record, or an entry of an index or a snapshot",
            [
                Member("type", .constant("batch"), ""), Member("position", .integer, "in the file, bytes"), Member("baseOffset", .integer, "of its first record"),
                Member("lastOffset", .integer, "of its last record"), Member("count", .nullable(.integer), "records in it"), Member("producerId", .integer, "-1: none"),
                Member("producerEpoch", .integer, "-1: none"), Member("baseSequence", .integer, "-1: none"), Member("partitionLeaderEpoch", .integer, "-1: none"),
                Member("isTransactional", .boolean, "whether it is part of a transaction"), Member("isControl", .boolean, "whether it holds markers"),
                Member("maxTimestamp", .integer, "ms"), Member("size", .integer, "bytes"), Member("magic", .integer, "format, 0 to 2"),
                Member("compression", .string, "name of the codec"), Member("crc", .integer, "as stored"), Member("isValid", .boolean, "whether it fits"),
            ],
            [
                Member("type", .constant("record"), ""), Member("offset", .integer, "its offset"), Member("timestamp", .integer, "ms"),
                Member("keySize", .integer, "-1: none"), Member("valueSize", .integer, "-1: none"), Member("headerKeys", .array(.string), "names"),
                Member("isControl", .boolean, "whether it is a marker"), Member("key", .nullable(.string), "with --print-data-log"),
                Member("value", .nullable(.string), "with --print-data-log"),
            ],
            [
                Member("type", .constant("offset"), "entry of an offset index"), Member("offset", .integer, "an offset"),
                Member("position", .integer, "where its batch begins"),
            ],
            [
                Member("type", .constant("time"), "entry of a time index"), Member("timestamp", .integer, "ms"), Member("offset", .integer, "an offset"),
            ],
            [
                Member("type", .constant("producer"), "entry of a producer snapshot"), Member("producerId", .integer, "its id"),
                Member("producerEpoch", .integer, "its epoch"), Member("coordinatorEpoch", .integer, "-1: none"), Member("lastSequence", .integer, "its last number"),
                Member("lastOffset", .integer, "where that is"), Member("lastTimestamp", .integer, "ms"),
            ],
            [
                Member("type", .constant("abortedTransaction"), "entry of a transaction index"), Member("producerId", .integer, "whose"),
                Member("firstOffset", .integer, "its first"), Member("lastOffset", .integer, "its last"), Member("lastStableOffset", .integer, "at its end"),
            ]),
        ResultSchema(
            "producer-perf-test", of: "producer-perf-test", purpose: "the whole run",
            [Member("records", .integer, "those that arrived"), Member("lost", .integer, "those that did not")] + rate.reversed() + [
                Member("averageLatencyMs", .number, "from send to answer"), Member("maxLatencyMs", .integer, "the longest"), Member("p50Ms", .integer, "median"),
                Member("p95Ms", .integer, "95th percentile"), Member("p99Ms", .integer, "99th percentile"), Member("p999Ms", .integer, "99.9th percentile"),
            ]),
        ResultSchema(
            "consumer-perf-test", of: "consumer-perf-test", purpose: "the whole run",
            [
                Member("records", .integer, "how many were read"), Member("bytes", .integer, "keys and values"), Member("elapsedMs", .integer, "all of it"),
                Member("rebalanceMs", .integer, "until the group had its partitions"),
            ] + rate),
        ResultSchema(
            "share-consumer-perf-test", of: "share-consumer-perf-test", purpose: "all consumers, or one of them",
            [
                Member("consumer", .nullable(.integer), "number of the consumer; null: all"), Member("records", .integer, "how many were read"),
                Member("bytes", .integer, "keys and values"), Member("elapsedMs", .integer, "all of it"),
            ]),
        ResultSchema(
            "e2e-latency", of: "e2e-latency", purpose: "the whole run",
            [
                Member("averageMs", .number, "from send until read"), Member("p50Ms", .integer, "median"), Member("p99Ms", .integer, "99th percentile"),
                Member("p999Ms", .integer, "99.9th percentile"),
            ]),
        ResultSchema(
            "verifiable-producer", of: "verifiable-producer", purpose: "an event, as the script prints it",
            event + [
                Member("key", .nullable(.string), "of the record").optional, Member("value", .string, "of the record").optional,
                Member("topic", .string, "of the record").optional, Member("partition", .integer, "of the record").optional,
                Member("offset", .integer, "of the record; -1: unknown").optional, Member("exception", .string, "kind of error").optional,
                Member("message", .string, "the error").optional, Member("sent", .integer, "at the end").optional, Member("acked", .integer, "at the end").optional,
                Member("target_throughput", .integer, "at the end").optional, Member("avg_throughput", .number, "at the end").optional,
            ]),
        ResultSchema(
            "verifiable-consumer", of: "verifiable-consumer", purpose: "an event, as the script prints it",
            event + [
                Member("count", .integer, "records").optional,
                range([
                    Member("count", .integer, "records").optional, Member("minOffset", .integer, "the first").optional,
                    Member("maxOffset", .integer, "the last").optional,
                ]).optional,
                Member("success", .boolean, "of a commit").optional, Member("error", .string, "of a commit").optional,
                Member("offsets", .array(.object(.partition + [Member("offset", .integer, "the committed one")])), "of a commit").optional,
            ] + record39.map(\.optional) + [
                Member("partition", .integer, "of the record").optional, Member("offset", .integer, "of the record").optional,
            ]),
        ResultSchema(
            "verifiable-share-consumer", of: "verifiable-share-consumer", purpose: "an event, as the script prints it",
            event + [
                Member("count", .integer, "records").optional,
                range([Member("count", .integer, "records"), Member("offsets", .array(.integer), "their offsets")]).optional,
                Member("success", .boolean, "of an acknowledgement").optional, Member("error", .string, "of an acknowledgement").optional,
                Member("offsetResetStrategy", .string, "where a new group begins").optional,
            ] + record39.map(\.optional) + [
                Member("partition", .integer, "of the record").optional, Member("offset", .integer, "of the record").optional,
            ]),
        ResultSchema(
            "replica-verification", of: "replica-verification", purpose: "how far replicas are apart, or where they differ",
            [
                Member("type", .constant("report"), ""), Member("time", .integer, "ms"), Member("maxLag", .integer, "records"),
                Member("topic", .nullable(.string), "where the lag is"), Member("partition", .nullable(.integer), "where the lag is"),
                Member("offset", .integer, "compared so far"), Member("partitions", .integer, "how many are compared"),
            ],
            [Member("type", .constant("difference"), ""), Member("time", .integer, "ms")] + .partition + [
                Member("offset", .integer, "of the batch"), Member("what", .string, "offset or checksum"),
                Member("replicas", .array(.object([Member("broker", .integer, "its id"), Member("value", .integer, "what it has")])), "the two that differ"),
            ]),
        ResultSchema(
            "messages", of: "decode", purpose: "a message",
            [
                Member("position", .integer, "in the capture, bytes").optional, Member("message", .string, "its name"), Member("messageVersion", .integer, "its version"),
                Member("header", .any, "fields by the names of Kafka's schema").optional, Member("body", .any, "fields by the names of Kafka's schema"),
            ]),
        ResultSchema(
            "records", of: "decode", purpose: "a batch of records",
            [
                Member("position", .integer, "bytes"), Member("sizeInBytes", .integer, "all of it"), Member("magic", .integer, "format, 0 to 2"),
                Member("baseOffset", .integer, "of its first record"), Member("lastOffset", .integer, "of its last record"), Member("crc", .integer, "as stored"),
                Member("attributes", .integer, "bits"), Member("compression", .string, "name of the codec"),
                Member("timestampType", .string, "CreateTime or LogAppendTime"), Member("maxTimestamp", .integer, "ms"),
                Member("partitionLeaderEpoch", .integer, "of format 2").optional, Member("isTransactional", .boolean, "of format 2").optional,
                Member("isControl", .boolean, "of format 2").optional, Member("deleteHorizonMs", .integer, "of format 2").optional,
                Member("lastOffsetDelta", .integer, "of format 2").optional, Member("firstTimestamp", .integer, "of format 2").optional,
                Member("producerId", .integer, "of format 2").optional, Member("producerEpoch", .integer, "of format 2").optional,
                Member("baseSequence", .integer, "of format 2").optional, Member("recordCount", .integer, "of format 2").optional,
                Member(
                    "records",
                    .array(
                        .object([
                            Member("offset", .integer, "its offset"), Member("timestamp", .integer, "ms"), Member("key", bytes, "base64"),
                            Member("value", bytes, "base64"),
                            Member("headers", .array(.object([Member("key", .string, "its name"), Member("value", bytes, "base64")])), "in order").optional,
                            Member("control", .string, "kind of marker").optional,
                        ])), "in order"),
            ],
            [Member("trailingBytes", .integer, "bytes behind the last whole batch")]),
        ResultSchema(
            "checks", of: "decode", purpose: "a difference, and last the counts (--check)",
            [Member("line", .integer, "of the file"), Member("difference", .string, "what differs")],
            [Member("passed", .integer, "lines"), Member("failed", .integer, "lines")]),
    ]
}
