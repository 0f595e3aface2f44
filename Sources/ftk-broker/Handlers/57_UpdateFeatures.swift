import BrokerCore
import KafkaProto

/// There are no features to finalize in a cluster with ZooKeeper.
enum UpdateFeaturesHandler {
    static func handle(
        _ request: UpdateFeaturesRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> UpdateFeaturesResponse? {
        if broker.controllerCore.activeControllerId != broker.brokerId {
            return UpdateFeaturesResponse(errorCode: ErrorCode.notController.rawValue, errorMessage: nil)
        }
        return UpdateFeaturesResponse(errorMessage: nil, results: request.featureUpdates.map {
            .init(
                feature: $0.feature, errorCode: ErrorCode.invalidRequest.rawValue,
                errorMessage: "Could not apply finalized feature update because the provided feature is not supported.")
        })
    }
}
