import BrokerCore
import KafkaProto

enum ListTransactionsHandler {
    @Sendable
    static func handle(
        _ request: ListTransactionsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> ListTransactionsResponse? {
        broker.transactions.list(request)
    }
}
