import BrokerCore
import KafkaProto

/// UpdateMetadata: a controller on another broker tells what clients are to know.
enum UpdateMetadataHandler {
    private static let protocols = ["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"]

    @Sendable
    static func handle(_ request: UpdateMetadataRequest, _ call: RequestCall, _ broker: BrokerContext) async -> UpdateMetadataResponse? {
        let brokers = request.liveBrokers.map { live in
            var endpoints = live.endpoints.map { endpoint in
                let security = protocols.indices.contains(Int(endpoint.securityProtocol)) ? protocols[Int(endpoint.securityProtocol)] : "PLAINTEXT"
                return ClusterImage.Endpoint(
                    listener: endpoint.listener.isEmpty ? security : endpoint.listener, securityProtocol: security, host: endpoint.host,
                    port: endpoint.port)
            }
            if call.version == 0 {
                endpoints = [.init(listener: "PLAINTEXT", securityProtocol: "PLAINTEXT", host: live.v0Host, port: live.v0Port)]
            }
            return ClusterImage.Broker(id: live.id, endpoints: endpoints, rack: live.rack)
        }
        var topics = request.topicStates.map { topic in
            MetadataUpdate.TopicChange(name: topic.topicName, id: topic.topicId, partitions: topic.partitionStates.map(partition))
        }
        var ungrouped: [String: [ClusterImage.Partition]] = [:]
        for state in request.ungroupedPartitionStates { ungrouped[state.topicName, default: []].append(partition(state)) }
        topics += ungrouped.map { MetadataUpdate.TopicChange(name: $0.key, id: .zero, partitions: $0.value) }
        let error = broker.replicas.updateMetadata(
            MetadataUpdate(controllerId: request.controllerId, controllerEpoch: request.controllerEpoch, brokers: brokers, topics: topics))
        return UpdateMetadataResponse(errorCode: error.rawValue)
    }

    private static func partition(_ state: UpdateMetadataRequest.UpdateMetadataPartitionState) -> ClusterImage.Partition {
        ClusterImage.Partition(
            partition: state.partitionIndex, leader: state.leader, leaderEpoch: state.leaderEpoch, isr: state.isr, replicas: state.replicas,
            offlineReplicas: state.offlineReplicas, partitionEpoch: state.zkVersion, controllerEpoch: state.controllerEpoch)
    }
}
