import BrokerCore
import KafkaProto

/// What handlers ask of the controller beyond the administrator's requests.
protocol ControllerClient: Sendable {
    /// The active controller's id; nil while there is none.
    var activeControllerId: Int32? { get }
    /// Creates topics that a client named (auto.create.topics.enable) or that the broker needs (`__consumer_offsets`), with the
    /// broker's defaults. Returns when the controller has decided; the topics can be a moment away from being led.
    /// - Returns: `leaderNotAvailable` for a topic that is made, else why it is not.
    func createTopics(_ names: [String]) async -> [String: ErrorCode]
    /// A block of producer ids that nobody else gets (`/latest_producer_id_block`).
    func allocateProducerIds() async throws(ErrorCode) -> Range<Int64>
}
