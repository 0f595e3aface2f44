/// What the transaction coordinator takes from the broker's configuration.
public struct TransactionSettings: Sendable {
    /// `transaction.max.timeout.ms`.
    public var timeoutMaxMs = 900_000
    /// `transactional.id.expiration.ms`.
    public var idExpirationMs: Int64 = 604_800_000
    /// `transaction.abort.timed.out.transaction.cleanup.interval.ms`.
    public var abortTimedOutIntervalMs = 10_000
    /// `transaction.remove.expired.transaction.cleanup.interval.ms`.
    public var removeExpiredIntervalMs = 3_600_000
    /// The number of partitions that `__transaction_state` has, or will have when it is made (`transaction.state.log.num.partitions`).
    public var partitionCount = 50
    /// `transaction.state.log.load.buffer.size`.
    public var loadBufferSize = 5_242_880
    /// How long markers that could not be written wait for the next attempt.
    public var markerRetryMs: Int64 = 100

    public init() {}

    /// - Parameter partitionCount: of the topic, where it exists.
    public init(_ config: BrokerConfig, partitionCount: Int? = nil) {
        timeoutMaxMs = config.int("transaction.max.timeout.ms")
        idExpirationMs = Int64(config.int("transactional.id.expiration.ms"))
        abortTimedOutIntervalMs = config.int("transaction.abort.timed.out.transaction.cleanup.interval.ms")
        removeExpiredIntervalMs = config.int("transaction.remove.expired.transaction.cleanup.interval.ms")
        self.partitionCount = partitionCount ?? config.int("transaction.state.log.num.partitions")
        loadBufferSize = config.int("transaction.state.log.load.buffer.size")
    }
}
