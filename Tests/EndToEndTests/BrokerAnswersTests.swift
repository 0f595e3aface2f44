import Glibc
import KafkaProto
import Platform
import Testing

/// Administrators' requests in every version that a broker serves: each is answered, and the answer can be read.
@Suite("A broker's answers in every version")
struct BrokerAnswersTests {
    /// One connection, one request after the other.
    private final class Connection: Sendable {
        private let stream: TCPStream

        init(port: Int, on loop: EventLoop) async throws {
            stream = try await TCPStream.connect(
                host: "127.0.0.1", port: port, deadline: .now.advanced(byMilliseconds: 10_000), on: loop)
        }

        func ask<R: KafkaRequest>(_ version: Int16, _ request: R) async throws -> R.Response {
            var writer = ByteWriter()
            writer.int32(0)
            try RequestHeader(
                requestApiKey: R.apiKey.rawValue, requestApiVersion: version, correlationId: 5, clientId: "test"
            ).encode(to: &writer, version: R.headerVersion(version))
            try request.encode(to: &writer, version: version)
            writer.patch(int32: Int32(writer.count - 4), at: 0)
            try await stream.write(writer.finish())
            var input = ByteBuffer()
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 20_000)
            while input.count < 4 || input.count < 4 + Int(input.view().int32(at: 0)) {
                let count = try await stream.read(into: &input, max: 65536, until: deadline)
                guard count > 0 else { throw Closed(api: "\(R.apiKey) version \(version)") }
            }
            var reader = ByteReader(input.finish().dropFirst(4))
            _ = try ResponseHeader(from: &reader, version: R.responseHeaderVersion(version))
            let response = try R.Response(from: &reader, version: version)
            #expect(reader.remaining == 0, "\(R.apiKey) version \(version) has \(reader.remaining) bytes too many")
            return response
        }

        /// Every version, oldest first.
        func each<R: KafkaRequest>(_ make: (Int16) -> R, _ check: (Int16, R.Response) -> Void) async throws {
            for version in R.servedVersions ?? R.versions { check(version, try await ask(version, make(version))) }
        }
    }

    private struct Closed: Error, CustomStringConvertible {
        let api: String
        var description: String { "the connection was closed by \(api)" }
    }

    private func connected(_ body: @escaping @Sendable (Connection) async throws -> Void) throws {
        let cluster = try TestCluster()
        let port = cluster.brokerPort
        try EventLoop.run { loop in try await body(try await Connection(port: port, on: loop)) }
        #expect(!cluster.brokerLog.contains("cannot be written"), "\(cluster.brokerLog)")
    }

    @Test("topics: made, grown, described, deleted")
    func topics() throws {
        try connected { connection in
            try await connection.each({ version in
                CreateTopicsRequest(topics: [.init(name: "t\(version)", numPartitions: 1, replicationFactor: 1, configs: [.init(name: "retention.ms", value: "9")])])
            }) { version, response in
                #expect(response.topics.map(\.errorCode) == [0])
                if version >= 5 { #expect(response.topics[0].configs?.first { $0.name == "retention.ms" }?.value == "9") }
                if version >= 7 { #expect(response.topics[0].topicId != .zero) }
            }
            try await connection.each({ CreatePartitionsRequest(topics: [.init(name: "t\($0)", count: 3, assignments: nil)]) }) {
                #expect($1.results.map(\.errorCode) == [0])
            }
            try await connection.each({ version in
                MetadataRequest(
                    topics: [.init(name: "t0")], allowAutoTopicCreation: version < 4,
                    includeClusterAuthorizedOperations: (8...10).contains(version), includeTopicAuthorizedOperations: version >= 8)
            }) { version, response in
                #expect(response.topics.first?.partitions.count == 3)
                #expect(response.brokers.map(\.nodeId) == [1])
                if version >= 1 { #expect(response.controllerId == 1) }
                if version >= 8 { #expect(response.topics[0].topicAuthorizedOperations == 3576) }
            }
            try await connection.each({ _ in DescribeClusterRequest(includeClusterAuthorizedOperations: true) }) {
                #expect($1.brokers.count == 1 && $1.controllerId == 1 && $1.errorCode == 0)
            }
            let deletions = DeleteTopicsRequest.servedVersions ?? DeleteTopicsRequest.versions
            try await connection.each({ version in
                version >= 6
                    ? DeleteTopicsRequest(topics: [.init(name: "t\(version)")], timeoutMs: 5000)
                    : DeleteTopicsRequest(topicNames: ["t\(version)"], timeoutMs: 5000)
            }) { #expect($1.responses.map(\.errorCode) == [0], "version \($0) of \(deletions)") }
        }
    }

    @Test("configurations of topics, brokers and loggers")
    func configs() throws {
        try connected { connection in
            _ = try await connection.ask(5, CreateTopicsRequest(topics: [.init(name: "c", numPartitions: 1, replicationFactor: 1)]))
            try await connection.each({ _ in AlterConfigsRequest(resources: [.init(resourceType: 2, resourceName: "c", configs: [.init(name: "flush.ms", value: "7")])]) }) {
                #expect($1.responses.map(\.errorCode) == [0])
            }
            try await connection.each({ _ in
                IncrementalAlterConfigsRequest(resources: [
                    .init(resourceType: 2, resourceName: "c", configs: [.init(name: "retention.ms", configOperation: 0, value: "8")]),
                    .init(resourceType: 8, resourceName: "1", configs: [.init(name: "kafka.request.logger", configOperation: 0, value: "DEBUG")]),
                    .init(resourceType: 4, resourceName: "1", configs: [.init(name: "zookeeper.connect", configOperation: 0, value: "x")]),
                    .init(resourceType: 4, resourceName: "77", configs: [.init(name: "log.cleaner.threads", configOperation: 0, value: "2")]),
                ])
            }) { _, response in
                #expect(response.responses.map(\.errorCode) == [0, 0, 42, 42])
                #expect(response.responses[2].errorMessage == "Cannot update these configs dynamically: Set(zookeeper.connect)")
                #expect(response.responses[3].errorMessage == "Unexpected broker id, expected 1, but received 77")
            }
            try await connection.each({ version in
                DescribeConfigsRequest(
                    resources: [
                        .init(resourceType: 2, resourceName: "c", configurationKeys: nil),
                        .init(resourceType: 4, resourceName: "1", configurationKeys: ["broker.id"]),
                        .init(resourceType: 8, resourceName: "1", configurationKeys: nil),
                        .init(resourceType: 2, resourceName: "nosuch", configurationKeys: nil),
                    ], includeSynonyms: version >= 1, includeDocumentation: version >= 3)
            }) { _, response in
                #expect(response.results.map(\.errorCode) == [0, 0, 0, 3])
                let topic = response.results[0].configs
                #expect(topic.first { $0.name == "retention.ms" }?.value == "8")
                #expect(topic.first { $0.name == "flush.ms" }?.value == "7")
                #expect(response.results[1].configs.map(\.value) == ["1"])
                #expect(response.results[2].configs.contains { $0.name == "root" })
            }
        }
    }

    @Test("elections, reassignments, quotas and credentials")
    func others() throws {
        try connected { connection in
            _ = try await connection.ask(5, CreateTopicsRequest(topics: [.init(name: "e", numPartitions: 1, replicationFactor: 1)]))
            try await connection.each({ _ in ElectLeadersRequest(topicPartitions: [.init(topic: "e", partitions: [0, 9])]) }) {
                let codes = $1.replicaElectionResults.flatMap(\.partitionResult).map(\.errorCode)
                #expect(codes == [ErrorCode.electionNotNeeded.rawValue, ErrorCode.unknownTopicOrPartition.rawValue])
            }
            try await connection.each({ _ in
                AlterPartitionReassignmentsRequest(topics: [.init(name: "e", partitions: [.init(partitionIndex: 0, replicas: [7])])])
            }) { #expect($1.responses.first?.partitions.first?.errorCode == ErrorCode.invalidReplicaAssignment.rawValue) }
            try await connection.each({ _ in ListPartitionReassignmentsRequest(topics: nil) }) { #expect($1.errorCode == 0 && $1.topics.isEmpty) }
            try await connection.each({ _ in
                AlterClientQuotasRequest(entries: [
                    .init(entity: [.init(entityType: "user", entityName: "a b")], ops: [.init(key: "producer_byte_rate", value: 1024)]),
                    .init(entity: [.init(entityType: "client-id", entityName: nil)], ops: [.init(key: "producer_byte_rate", value: 1.5)]),
                ])
            }) { #expect($1.entries.map(\.errorCode) == [0, 42]) }
            try await connection.each({ _ in
                DescribeClientQuotasRequest(components: [.init(entityType: "user", matchType: 2, match: nil)], strict: false)
            }) { _, response in
                #expect(response.entries?.first?.entity.first?.entityName == "a b")
                #expect(response.entries?.first?.values.first?.value == 1024)
            }
            try await connection.each({ _ in
                AlterUserScramCredentialsRequest(
                    deletions: [.init(name: "nobody", mechanism: 1)],
                    upsertions: [
                        .init(name: "s", mechanism: 1, iterations: 4096, salt: Bytes([1, 2, 3]), saltedPassword: Bytes([UInt8](repeating: 7, count: 32))),
                        .init(name: "few", mechanism: 2, iterations: 1, salt: Bytes([1]), saltedPassword: Bytes([1])),
                    ])
            }) { _, response in
                let codes = Dictionary(response.results.map { ($0.user, $0.errorCode) }, uniquingKeysWith: { $1 })
                #expect(codes == ["nobody": 91, "s": 0, "few": 93])
            }
            try await connection.each({ _ in DescribeUserScramCredentialsRequest(users: nil) }) {
                #expect($1.results.map(\.user) == ["s"] && $1.results.first?.credentialInfos.first?.iterations == 4096)
            }
            try await connection.each({ _ in UpdateFeaturesRequest(featureUpdates: [.init(feature: "x", maxVersionLevel: 1)]) }) {
                #expect($1.errorCode == 0 || $1.errorCode == 42)
            }
            try await connection.each({ _ in AllocateProducerIdsRequest(brokerId: 1) }) { #expect($1.producerIdLen == 1000) }
            try await connection.each({ _ in ControlledShutdownRequest(brokerId: 99) }) {
                #expect($1.errorCode == ErrorCode.brokerNotAvailable.rawValue)
            }
        }
    }

    @Test("what a broker without authorizer and SASL answers")
    func security() throws {
        try connected { connection in
            let disabled = ErrorCode.securityDisabled.rawValue
            try await connection.each({ version in DescribeAclsRequest(resourceTypeFilter: 2, patternTypeFilter: version == 0 ? 3 : 1, operation: 1, permissionType: 1) }) {
                #expect($1.errorCode == disabled && $1.errorMessage == "No Authorizer is configured on the broker")
            }
            try await connection.each({ _ in
                CreateAclsRequest(creations: [.init(resourceType: 2, resourceName: "t", principal: "User:a", host: "*", operation: 3, permissionType: 3)])
            }) { #expect($1.results.map(\.errorCode) == [disabled]) }
            try await connection.each({ version in
                DeleteAclsRequest(filters: [.init(resourceTypeFilter: 2, patternTypeFilter: version == 0 ? 3 : 1, operation: 1, permissionType: 1)])
            }) { #expect($1.filterResults.map(\.errorCode) == [disabled]) }
            let refused = ErrorCode.delegationTokenRequestNotAllowed.rawValue
            try await connection.each({ _ in CreateDelegationTokenRequest() }) { #expect($1.errorCode == refused) }
            try await connection.each({ _ in RenewDelegationTokenRequest() }) { #expect($1.errorCode == refused) }
            try await connection.each({ _ in ExpireDelegationTokenRequest() }) { #expect($1.errorCode == refused) }
            try await connection.each({ _ in DescribeDelegationTokenRequest() }) { #expect($1.errorCode == refused) }
            try await connection.each({ _ in SaslHandshakeRequest(mechanism: "PLAIN") }) {
                #expect($1.errorCode == ErrorCode.illegalSaslState.rawValue)
            }
            try await connection.each({ _ in SaslAuthenticateRequest() }) { #expect($1.errorCode == ErrorCode.illegalSaslState.rawValue) }
            try await connection.each({ _ in ConsumerGroupHeartbeatRequest(groupId: "g") }) { #expect($1.errorCode == ErrorCode.unsupportedVersion.rawValue) }
            try await connection.each({ _ in ConsumerGroupDescribeRequest(groupIds: ["g"]) }) {
                #expect($1.groups.map(\.errorCode) == [ErrorCode.unsupportedVersion.rawValue])
            }
            try await connection.each({ version in
                ApiVersionsRequest(clientSoftwareName: version >= 3 ? "a-client" : "", clientSoftwareVersion: version >= 3 ? "1.0" : "")
            }) { _, response in
                #expect(response.errorCode == 0)
                // What Kafka 3.9.2 with ZooKeeper lists, but for AlterReplicaLogDirs.
                let keys = response.apiKeys.map(\.apiKey).filter { $0 != 34 }.sorted()
                let expected: [[Int16]] = [Array(0...33), Array(35...51), [56, 57, 58, 60, 61], Array(65...69)]
                #expect(keys == expected.flatMap { $0 })
            }
            let odd = try await connection.ask(3, ApiVersionsRequest(clientSoftwareName: "!", clientSoftwareVersion: "1"))
            #expect(odd.errorCode == ErrorCode.invalidRequest.rawValue && odd.apiKeys.isEmpty)
        }
    }
}
