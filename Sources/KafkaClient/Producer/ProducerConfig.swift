import Codecs
import KafkaProto

/// What a producer needs of its configuration, in types.
public struct ProducerConfig: Sendable {
    public let acks: Int16
    public let batchBytes: Int
    public let lingerMs: Int
    public let bufferBytes: Int
    public let requestBytesMax: Int
    public let inFlightMax: Int
    public let retries: Int
    public let retryBackoffMs: Int
    public let retryBackoffMaxMs: Int
    public let deliveryTimeoutMs: Int
    public let requestTimeoutMs: Int
    public let blockMs: Int
    public let compression: Compression
    public let compressionLevel: Int?
    public let isIdempotent: Bool
    public let transactionalId: String?
    public let transactionTimeoutMs: Int
    public let metadataMaxAgeMs: Int
    public let ignoresKeys: Bool
    public let roundRobin: Bool

    /// - Throws: `ConfigError` with Kafka's sentence for keys that contradict each other.
    public init(_ config: ClientConfig) throws(ConfigError) {
        acks =
            switch config.string("acks", "all") {
            case "0": 0
            case "1": 1
            default: -1
            }
        batchBytes = max(config.int("batch.size", 16_384), 1)
        lingerMs = config.int("linger.ms", 0)
        bufferBytes = config.int("buffer.memory", 33_554_432)
        requestBytesMax = config.int("max.request.size", 1_048_576)
        inFlightMax = config.int("max.in.flight.requests.per.connection", 5)
        retries = config.int("retries", Int(Int32.max))
        retryBackoffMs = config.retryBackoffMs
        retryBackoffMaxMs = config.retryBackoffMaxMs
        deliveryTimeoutMs = config.int("delivery.timeout.ms", 120_000)
        requestTimeoutMs = config.requestTimeoutMs
        blockMs = config.int("max.block.ms", 60_000)
        let codec = config.string("compression.type", "none")
        guard let compression = Compression(name: codec) else {
            throw ConfigError("Invalid value \(codec) for configuration compression.type: String must be one of: none, gzip, snappy, lz4, zstd")
        }
        self.compression = compression
        compressionLevel = config["compression.\(codec).level"].flatMap { Int($0) }
        transactionalId = config["transactional.id"]
        transactionTimeoutMs = config.int("transaction.timeout.ms", 60_000)
        metadataMaxAgeMs = config.metadataMaxAgeMs
        let partitioner = ClientConfig.trim(config.string("partitioner.class", ""))
        switch partitioner.split(separator: ".").last ?? "" {
        case "", "DefaultPartitioner": (ignoresKeys, roundRobin) = (config.bool("partitioner.ignore.keys", false), false)
        case "UniformStickyPartitioner": (ignoresKeys, roundRobin) = (true, false)
        case "RoundRobinPartitioner": (ignoresKeys, roundRobin) = (true, true)
        default:
            throw ConfigError(
                "partitioner.class: '\(partitioner)' is not built in; there are RoundRobinPartitioner, UniformStickyPartitioner and "
                    + "DefaultPartitioner, and without it Kafka's own choice by key and load")
        }
        let asked = config["enable.idempotence"] != nil
        let possible = acks == -1 && retries > 0 && inFlightMax <= 5
        if asked, config.bool("enable.idempotence", true) || transactionalId != nil {
            if acks != -1 {
                throw ConfigError("Must set acks to all in order to use the idempotent producer. Otherwise we cannot guarantee idempotence.")
            }
            if retries == 0 { throw ConfigError("Must set retries to non-zero when using the idempotent producer.") }
            if inFlightMax > 5 {
                throw ConfigError("Must set max.in.flight.requests.per.connection to at most 5 to use the idempotent producer.")
            }
        }
        isIdempotent = config.bool("enable.idempotence", true) && possible
        if transactionalId != nil, !isIdempotent {
            throw ConfigError("Cannot set a transactional.id without also enabling idempotence.")
        }
        if config["delivery.timeout.ms"] != nil, deliveryTimeoutMs < lingerMs + requestTimeoutMs {
            throw ConfigError("delivery.timeout.ms should be equal to or larger than linger.ms + request.timeout.ms")
        }
    }
}
