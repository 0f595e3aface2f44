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
        return UpdateFeaturesResponse(errorMessage: nil, results: request.featureUpdates.map { update in
            .init(feature: update.feature, errorCode: ErrorCode.invalidRequest.rawValue, errorMessage: refusal(of: update, call.version))
        })
    }

    private static func refusal(of update: UpdateFeaturesRequest.FeatureUpdateKey, _ version: Int16) -> String {
        if update.feature.isEmpty { return "Feature name can not be empty." }
        let allowsDowngrade = version == 0 ? update.allowDowngrade : update.upgradeType != 1
        if update.maxVersionLevel < 1, allowsDowngrade { return "Can not delete non-existing finalized feature." }
        return "Could not apply finalized feature update because the provided feature is not supported."
    }
}
