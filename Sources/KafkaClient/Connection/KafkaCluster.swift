import KafkaProto
import Platform

/// A cluster: finds its brokers from the bootstrap addresses, keeps one connection to each, and brings a request to the
/// broker that can answer it.
///
/// Used on its loop only.
public final class KafkaCluster: @unchecked Sendable {
    // Sendable: all state belongs to the thread of `loop`.
    public let config: ClientConfig
    public let loop: EventLoop
    private let security: ClientSecurity

    /// The brokers of the last metadata, by id.
    public private(set) var brokers: [Int32: BrokerNode] = [:]
    public private(set) var controllerId: Int32 = -1
    public private(set) var clusterId: String?

    private var connections: [Lane: KafkaConnection] = [:]
    private var connecting: [Lane: [Promise<Result<KafkaConnection, any Error>>]] = [:]
    private var bootstrapConnection: KafkaConnection?
    private var bootstrapping: [Promise<Result<KafkaConnection, any Error>>]?
    private var coordinators: [Coordinator: BrokerNode] = [:]

    /// One connection to a broker. Requests to a group's coordinator have one of their own, since a broker answers a
    /// connection's requests in order, and a fetch or a join may wait long.
    private struct Lane: Hashable {
        let broker: Int32
        var isForCoordinator = false
    }

    public enum CoordinatorType: Int8, Sendable {
        case group = 0
        case transaction = 1
        case share = 2
    }

    private struct Coordinator: Hashable {
        let type: CoordinatorType
        let key: String
    }

    /// Who is to answer.
    public enum Target: Sendable {
        /// Any broker.
        case any
        case controller
        case broker(Int32)
        case coordinator(CoordinatorType, String)
    }

    /// Whether the addresses are those of KRaft controllers (`bootstrap.controllers`, KIP-919).
    public var isOfControllers: Bool { !config.bootstrapControllers.isEmpty }

    public init(_ config: ClientConfig, on loop: EventLoop) {
        self.config = config
        self.loop = loop
        security = ClientSecurity(config)
    }

    public func close() {
        bootstrapConnection?.close()
        for connection in connections.values { connection.close() }
        connections = [:]
        bootstrapConnection = nil
    }

    // MARK: Time

    public func apiDeadline(_ timeoutMs: Int? = nil) -> MonotonicTime {
        MonotonicTime.now.advanced(byMilliseconds: timeoutMs ?? config.apiTimeoutMs)
    }

    private func requestDeadline(_ deadline: MonotonicTime, extraMs: Int = 0) -> MonotonicTime {
        min(deadline, MonotonicTime.now.advanced(byMilliseconds: config.requestTimeoutMs + extraMs))
    }

    // MARK: Connections

    /// A connection to any broker: one that is open, else the first bootstrap address that answers.
    public func anyConnection(deadline: MonotonicTime) async throws -> KafkaConnection {
        if let connection = bootstrapConnection, connection.isOpen { return connection }
        if let connection = connections.values.first(where: \.isOpen) { return connection }
        if bootstrapping != nil {
            let promise = Promise<Result<KafkaConnection, any Error>>()
            bootstrapping?.append(promise)
            return try await promise.value().get()
        }
        bootstrapping = []
        let result: Result<KafkaConnection, any Error>
        do {
            let connection = try await connectBootstrap(deadline)
            bootstrapConnection = connection
            result = .success(connection)
        } catch {
            result = .failure(error)
        }
        let waiting = bootstrapping ?? []
        bootstrapping = nil
        for promise in waiting { promise.complete(result) }
        return try result.get()
    }

    private func connectBootstrap(_ deadline: MonotonicTime) async throws -> KafkaConnection {
        let servers = isOfControllers ? config.bootstrapControllers : config.bootstrapServers
        guard !servers.isEmpty else {
            throw ClientError(.address, "no bootstrap server is given: HOST:PORT is expected, for example localhost:9092")
        }
        var failures: [String] = []
        var first: (any Error)?
        // Known brokers stand in for bootstrap addresses that went away.
        let addresses = try servers.map { (text) throws(ClientError) in try BrokerAddress(text) }
        let known = brokers.values.map(\.address).filter { !addresses.contains($0) }
        for address in addresses + known {
            do {
                let connection = try await KafkaConnection.connect(
                    to: address, config: config, security: security, on: loop, deadline: deadline)
                try await check(connection, deadline)
                return connection
            } catch {
                if first == nil { first = error }
                failures.append("\(error)")
            }
        }
        if failures.count == 1, let first { throw first }
        throw ClientError((first as? ClientError)?.kind ?? .network, "no bootstrap server answers: " + failures.joined(separator: "; "))
    }

    /// Refuses a listener of the other kind: of controllers where brokers were asked for, and the reverse (KIP-919).
    private func check(_ connection: KafkaConnection, _ deadline: MonotonicTime) async throws {
        do {
            if isOfControllers {
                learn(try await describeControllers(connection, deadline))
            } else if !connection.supports(.metadata) {
                throw ClientError(
                    .unsupportedVersion,
                    "\(connection.address) is the listener of a KRaft controller, which has no Metadata: give it as "
                        + "--bootstrap-controller to a command that has that option, or give a broker's listener",
                    java: "The node does not support METADATA")
            }
        } catch {
            connection.close()
            throw error
        }
    }

    private func describeControllers(_ connection: KafkaConnection, _ deadline: MonotonicTime) async throws -> DescribeClusterResponse {
        let version = try connection.version(of: DescribeClusterRequest.self)
        guard version >= 1 else {
            throw ClientError(
                .unsupportedVersion,
                "\(connection.address): the broker has versions 0 of DescribeCluster; telling of controllers needs version 1 (Kafka 3.7)")
        }
        let response = try await connection.send(
            DescribeClusterRequest(endpointType: 2), version: version, deadline: requestDeadline(deadline))
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) {
            guard error.code == .mismatchedEndpointType else { throw error }
            throw ClientError(
                .unsupportedVersion, "\(connection.address) is a broker's listener: give it as --bootstrap-server, or give a controller's listener",
                java: error.message)
        }
        return response
    }

    private func learn(_ response: DescribeClusterResponse) {
        brokers = [:]
        for node in response.brokers {
            brokers[node.brokerId] = BrokerNode(id: node.brokerId, host: node.host, port: Int(node.port), rack: node.rack)
        }
        controllerId = response.controllerId
        clusterId = response.clusterId
    }

    /// The connection to the broker with this id.
    public func connection(to id: Int32, deadline: MonotonicTime) async throws -> KafkaConnection {
        try await connection(Lane(broker: id), deadline: deadline)
    }

    /// The connection that `connection(to:deadline:)` gives without waiting.
    func openConnection(to id: Int32) -> KafkaConnection? { openConnection(Lane(broker: id)) }

    private func openConnection(_ lane: Lane) -> KafkaConnection? { connections[lane].flatMap { $0.isOpen ? $0 : nil } }

    private func connection(_ lane: Lane, deadline: MonotonicTime) async throws -> KafkaConnection {
        let id = lane.broker
        if let connection = openConnection(lane) { return connection }
        if connecting[lane] != nil {
            let promise = Promise<Result<KafkaConnection, any Error>>()
            connecting[lane]?.append(promise)
            return try await promise.value().get()
        }
        guard let node = brokers[id] else { throw ClientError(.network, "broker \(id) is not alive, or not in the cluster") }
        if !lane.isForCoordinator, let bootstrap = bootstrapConnection, bootstrap.isOpen, bootstrap.address == node.address {
            connections[lane] = bootstrap
            return bootstrap
        }
        connecting[lane] = []
        let result: Result<KafkaConnection, any Error>
        do {
            let connection = try await KafkaConnection.connect(to: node.address, config: config, security: security, on: loop, deadline: deadline)
            connections[lane] = connection
            result = .success(connection)
        } catch let error as ClientError {
            let noun = isOfControllers ? "controller" : "broker"
            result = .failure(
                ClientError(
                    error.kind,
                    "\(noun) \(id), which advertises \(node.address), cannot be reached: \(error.message); advertised.listeners in its configuration says where clients are sent"))
        } catch {
            result = .failure(error)
        }
        for promise in connecting.removeValue(forKey: lane) ?? [] { promise.complete(result) }
        return try result.get()
    }

    /// The connection to whom the target names.
    public func connection(for target: Target, deadline: MonotonicTime) async throws -> KafkaConnection {
        if isOfControllers { return try await activeController(deadline: deadline) }
        switch target {
        case .any: return try await anyConnection(deadline: deadline)
        case .broker(let id):
            if brokers[id] == nil { _ = try await metadata(topics: [], deadline: deadline) }
            return try await connection(to: id, deadline: deadline)
        case .controller:
            if brokers[controllerId] == nil { _ = try await metadata(topics: [], deadline: deadline) }
            guard brokers[controllerId] != nil else { throw BrokerError(.notController) }
            return try await connection(to: controllerId, deadline: deadline)
        case .coordinator(let type, let key):
            let node = try await coordinator(type, key, deadline: deadline)
            return try await connection(Lane(broker: node.id, isForCoordinator: config.role == .consumer), deadline: deadline)
        }
    }

    /// Among controllers the active one answers everything.
    private func activeController(deadline: MonotonicTime) async throws -> KafkaConnection {
        if brokers[controllerId] == nil {
            learn(try await describeControllers(try await anyConnection(deadline: deadline), deadline))
        }
        guard brokers[controllerId] != nil else { throw BrokerError(.notController) }
        return try await connection(to: controllerId, deadline: deadline)
    }

    // MARK: Requests

    /// Sends one request to whom it concerns; what went wrong is the caller's to repeat (`retrying`).
    ///
    /// - Parameters:
    ///   - waitMs: what the broker may take beyond `request.timeout.ms`.
    ///   - limit: the newest version to use.
    ///   - make: the request for the version that was agreed on.
    public func send<R: KafkaRequest>(
        to target: Target, deadline: MonotonicTime, waitMs: Int = 0, atMost limit: Int16 = .max, _ make: (Int16) throws -> R
    ) async throws -> R.Response {
        let connection = try await connection(for: target, deadline: deadline)
        let version = try connection.version(of: R.self, atMost: limit)
        return try await connection.send(
            try make(version), version: version, deadline: requestDeadline(deadline, extraMs: waitMs))
    }

    public func send<R: KafkaRequest>(_ request: R, to target: Target, deadline: MonotonicTime) async throws -> R.Response {
        try await send(to: target, deadline: deadline) { _ in request }
    }

    /// Repeats `body` while its error is one that passes, with growing pauses, until the deadline.
    ///
    /// What was known of controller and coordinators is forgotten where the error says that they moved.
    /// - Parameter also: an error that passes in this place, beside those that always do.
    public func retrying<T>(deadline: MonotonicTime, also extra: ErrorCode? = nil, _ body: () async throws -> T) async throws -> T {
        var pauseMs = config.retryBackoffMs
        var retriesLeft = config.role == .admin ? config.int("retries", Int(Int32.max)) : Int.max
        while true {
            let failure: any Error
            do {
                return try await body()
            } catch let error as BrokerError where error.code.retriable && error.code != .unknownTopicOrPartition || error.code == extra {
                failure = error
                forget(error.code)
            } catch let error as ClientError where error.isRetriable && bootstrapConnection?.isOpen != nil && error.kind != .timedOut {
                failure = error
                coordinators = [:]
                controllerId = -1
            }
            let resume = MonotonicTime.now.advanced(byMilliseconds: pauseMs)
            guard resume < deadline, retriesLeft > 0 else { throw failure }
            retriesLeft -= 1
            await loop.sleep(until: resume)
            pauseMs = min(pauseMs * 2, config.retryBackoffMaxMs)
        }
    }

    private func forget(_ code: ErrorCode) {
        switch code {
        case .notController: controllerId = -1
        case .notCoordinator, .coordinatorNotAvailable: coordinators = [:]
        default: break
        }
    }

    // MARK: Metadata

    /// Asks for the brokers and these topics; nil for all topics.
    @discardableResult
    public func metadata(
        topics: [String]?, allowAutoTopicCreation: Bool = false, authorizedOperations: Bool = false, deadline: MonotonicTime
    ) async throws -> MetadataResponse {
        let response = try await send(to: .any, deadline: deadline) { version in
            var request = MetadataRequest(
                topics: topics?.map { MetadataRequest.MetadataRequestTopic(name: $0) },
                allowAutoTopicCreation: version >= 4 ? allowAutoTopicCreation : true,
                includeTopicAuthorizedOperations: version >= 8 && authorizedOperations)
            // Version 0 has no null: there the empty list stands for all topics.
            if version == 0, request.topics == nil { request.topics = [] }
            return request
        }
        learn(response)
        return response
    }

    /// Asks for topics by id (KIP-516); brokers before 2.8 cannot.
    public func metadata(topicIds: [Uuid], deadline: MonotonicTime) async throws -> MetadataResponse {
        let response = try await send(to: .any, deadline: deadline) { _ in
            MetadataRequest(
                topics: topicIds.map { MetadataRequest.MetadataRequestTopic(topicId: $0, name: nil) }, allowAutoTopicCreation: false)
        }
        learn(response)
        return response
    }

    private func learn(_ response: MetadataResponse) {
        var brokers: [Int32: BrokerNode] = [:]
        for broker in response.brokers {
            brokers[broker.nodeId] = BrokerNode(id: broker.nodeId, host: broker.host, port: Int(broker.port), rack: broker.rack)
        }
        for (id, node) in self.brokers where brokers[id]?.address != node.address {
            // The broker went away or moved: its connection leads nowhere.
            for lane in [Lane(broker: id), Lane(broker: id, isForCoordinator: true)] {
                if let connection = connections.removeValue(forKey: lane), connection !== bootstrapConnection { connection.close() }
            }
        }
        self.brokers = brokers
        controllerId = response.controllerId
        clusterId = response.clusterId
    }

    // MARK: Coordinators

    /// The coordinator of a group or transactional id; asked once and remembered until it says that it moved.
    public func coordinator(_ type: CoordinatorType, _ key: String, deadline: MonotonicTime) async throws -> BrokerNode {
        let wanted = Coordinator(type: type, key: key)
        if let known = coordinators[wanted] { return known }
        let node: BrokerNode = try await retrying(deadline: deadline) {
            let response = try await send(to: .any, deadline: deadline) { version in
                version >= 4
                    ? FindCoordinatorRequest(keyType: type.rawValue, coordinatorKeys: [key])
                    : FindCoordinatorRequest(key: key, keyType: type.rawValue)
            }
            if let found = response.coordinators.first {
                if let error = BrokerError(wire: found.errorCode, found.errorMessage) { throw error }
                return BrokerNode(id: found.nodeId, host: found.host, port: Int(found.port))
            }
            if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
            return BrokerNode(id: response.nodeId, host: response.host, port: Int(response.port))
        }
        if brokers[node.id] == nil { brokers[node.id] = node }
        coordinators[wanted] = node
        return node
    }

    /// Asks for the coordinators of many at once, of brokers since 3.0; what is not answered is asked for when it is needed.
    public func findCoordinators(_ type: CoordinatorType, _ keys: [String], deadline: MonotonicTime) async throws {
        let missing = keys.filter { coordinators[Coordinator(type: type, key: $0)] == nil }
        guard let first = missing.first, missing.count > 1 else { return }
        let response = try await send(to: .any, deadline: deadline) { version in
            version >= 4
                ? FindCoordinatorRequest(keyType: type.rawValue, coordinatorKeys: missing)
                : FindCoordinatorRequest(key: first, keyType: type.rawValue)
        }
        for found in response.coordinators where found.errorCode == 0 {
            let node = BrokerNode(id: found.nodeId, host: found.host, port: Int(found.port))
            if brokers[node.id] == nil { brokers[node.id] = node }
            coordinators[Coordinator(type: type, key: found.key)] = node
        }
    }

    public func forgetCoordinator(_ type: CoordinatorType, _ key: String) {
        coordinators[Coordinator(type: type, key: key)] = nil
    }
}
