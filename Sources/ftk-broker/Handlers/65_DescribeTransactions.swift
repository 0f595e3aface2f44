import BrokerCore
import KafkaProto

enum DescribeTransactionsHandler {
    @Sendable
    static func handle(
        _ request: DescribeTransactionsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DescribeTransactionsResponse? {
        DescribeTransactionsResponse(transactionStates: request.transactionalIds.map { broker.transactions.describe($0) })
    }
}
