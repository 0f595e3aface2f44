import CommandLine
import KafkaClient
import KafkaProto

/// `cluster`: the id of the cluster, its brokers; takes a broker out of a KRaft cluster (`kafka-cluster.sh`).
enum ClusterCommand: Command {
    static let name = "cluster"
    static let scripts = ["kafka-cluster.sh"]
    static let javaClasses = ["org.apache.kafka.tools.ClusterTool", "kafka.tools.ClusterTool"]
    static let table = OptionTable.cluster
    static let verbs = [OptionTable.clusterClusterId, .clusterUnregister, .clusterListEndpoints]
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let asked = try verb(call, scriptVerbs: ["cluster-id", "unregister"])
        let id = asked.verb == "unregister" ? try integer(asked, "id") : nil
        let admin = try asked.call.admin(
            asked.options, bootstrap: ["bootstrap-server", "bootstrap-controller"], files: ["config", "command-config"])
        defer { admin.close() }
        switch asked.verb {
        case "cluster-id":
            let cluster = try await admin.describeCluster()
            call.out.result("cluster", rows: [.object([("clusterId", .optional(cluster.clusterId))])]) { out in
                out.line(cluster.clusterId.map { "Cluster ID: \($0)" } ?? "No cluster ID found. The Kafka version is probably too old.")
            }
        case "list-endpoints":
            let cluster = try await admin.describeCluster()
            let endpointType = admin.cluster.isOfControllers ? "controller" : "broker"
            let rows = cluster.brokers.map {
                JSON.object([
                    ("id", .number($0.id)), ("host", .string($0.host)), ("port", .number($0.port)), ("rack", .optional($0.rack)),
                    ("endpointType", .string(endpointType)),
                ])
            }
            call.out.result("endpoints", rows: rows) { out in
                let width = max(10, cluster.brokers.map { $0.host.count }.max() ?? 0)
                out.line("ID".padded(10) + " " + "HOST".padded(width) + " " + "PORT".padded(10) + " " + "RACK".padded(10) + " ENDPOINT_TYPE")
                for broker in cluster.brokers {
                    out.line(
                        "\(broker.id)".padded(10) + " " + broker.host.padded(width) + " " + "\(broker.port)".padded(10) + " "
                            + (broker.rack ?? "null").padded(10) + " " + endpointType)
                }
            }
        default:
            do {
                try await admin.unregisterBroker(id ?? -1)
            } catch let error as ClientError where error.kind == .unsupportedVersion {
                let sentence = "The target cluster does not support the broker unregistration API."
                guard call.asScript(.errorsOnStdout) else { throw CommandFailure(sentence) }
                call.out.line(sentence)
                return .done
            }
            call.out.result("broker-unregistered", rows: [.object([("id", .number(id ?? -1))])]) { out in
                out.line("Broker \(id ?? -1) is no longer registered.")
            }
        }
        return .done
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        if let status = argparseFailure(error, call) { return status }
        call.out.problem("\(error)")
        return .failed
    }
}
