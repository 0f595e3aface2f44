import BrokerCore
import KafkaProto
import LogStore
import Platform
import ZooKeeperClient
import ZooKeeperProto

/// The parts of the broker, and how they start and stop (`KafkaServer`). The loop it runs on has the session, the controller and signals;
/// connections have loops of their own.
final class Broker: Sendable {
    private let settings: Settings
    private let loop: EventLoop
    private let log = Logger("kafka.server.KafkaServer")
    /// What the session tells, in order; handled by one task.
    private let events: SerialQueue
    private let parts = Guarded<Parts?>(nil)
    /// The session as soon as there is one, so that a start that fails ends it.
    private let begun = Guarded<CoordinationSession?>(nil)
    private let isEnding = Guarded(false)
    /// Set once the logs are open.
    private let loaded = Guarded<LogManager?>(nil)

    /// What is there once the broker has started.
    private struct Parts: Sendable {
        let session: CoordinationSession
        let sessionFile: SessionFile
        let registration: BrokerRegistration
        let controller: Controller
        let entityConfigs: EntityConfigs
        let network: SocketServer
        let networkLoops: [EventLoop]
        let context: BrokerContext
    }

    private init(_ settings: Settings, on loop: EventLoop) {
        self.settings = settings
        self.loop = loop
        events = SerialQueue(on: loop)
    }

    /// Starts, serves until a signal comes, and stops.
    static func run(_ settings: Settings, on loop: EventLoop) async throws {
        let signals = try SignalSource([.terminate, .interrupt, .hangup], on: loop)
        let broker = Broker(settings, on: loop)
        let told = Promise<Void>()
        loop.spawn {
            while let signal = await signals.next() {
                if signal == .hangup { continue }
                broker.log.info("Terminating process due to signal SIG\(signal == .terminate ? "TERM" : "INT")")
                if broker.parts.withLock({ $0 }) == nil, !told.isComplete { await broker.giveUp(signal) }
                told.complete(())
                return
            }
        }
        do {
            try await broker.start()
        } catch {
            broker.isEnding.withLock { $0 = true }
            // What was loaded is as good as it was.
            broker.loaded.withLock { $0 }?.close(nowMs: WallClock.nowMs)
            await broker.begun.withLock { $0 }?.close()
            throw error
        }
        await told.value()
        await broker.stop()
    }

    /// A signal in the middle of the start: what was begun is ended.
    private func giveUp(_ signal: SignalSource.Signal) async {
        isEnding.withLock { $0 = true }
        log.info("Stopped while starting")
        loaded.withLock { $0 }?.close(nowMs: WallClock.nowMs)
        await begun.withLock { $0 }?.close()
        Process.exit(128 + signal.rawValue)
    }

    // MARK: Start

    private func start() async throws {
        let began = MonotonicTime.now
        log.info("starting")
        for warning in settings.warnings { log.warn(warning) }
        let config = settings.config
        let workers = WorkerPool(name: "io", threads: max(config.int("num.io.threads"), 1))
        let session = CoordinationSession(
            settings.servers, login: settings.login, timeoutMs: config.zooKeeperSessionTimeoutMs, on: loop, onEvent: { [weak self] in self?.happened($0) })
        let configs = ConfigRepository(broker: config)
        // First of all: a folder that another broker holds keeps this one from ending that broker's session.
        let logs = try openFolders(config, configs)
        let sessionFile = SessionFile(folder: config.logDirectories[0])
        try await connect(session, sessionFile)
        begun.withLock { $0 = session }
        try await BrokerRegistration.makePaths(session)
        let clusterId = try await BrokerRegistration.clusterId(session, proposed: "\(Uuid.random())")
        log.info("Cluster ID = \(clusterId)")
        var brokerId = config.brokerId
        if brokerId < 0, let stored = try? logs.storedBrokerId() { brokerId = stored }
        if brokerId < 0 {
            brokerId = try await BrokerRegistration.generatedId(session, reservedMax: config.int("reserved.broker.max.id"))
        }
        try claim(logs, brokerId: brokerId, clusterId: clusterId)
        let entityConfigs = EntityConfigs(session, configs, brokerId: brokerId)
        try await entityConfigs.load()

        let metadata = MetadataCache()
        try await load(logs, workers)
        let replicas = ReplicaManager(
            brokerId: brokerId, logs: logs, metadata: metadata, configs: configs, nowMs: { WallClock.nowMs })
        let controller = Controller(
            brokerId: brokerId, store: session, channel: BrokerChannel(brokerId: brokerId, replicas: replicas, workers: workers),
            configs: configs, on: loop)
        let groups = GroupCoordinator(
            settings: GroupSettings(
                config, partitionCount: try await Broker.partitionCount(of: InternalTopics.consumerOffsets, session)),
            log: replicas, background: { workers.submit($0) })
        let markers = LocalMarkerWriter(brokerId: brokerId, log: replicas, metadata: metadata) { producerId, partition, commits in
            groups.transactionEnded(producerId: producerId, partitions: [partition], commits: commits)
        }
        let producerIds = ProducerIdBlocks()
        let transactions = TransactionCoordinator(
            settings: TransactionSettings(
                config, partitionCount: try await Broker.partitionCount(of: InternalTopics.transactionState, session)),
            log: replicas, markers: markers, producerIds: producerIds,
            background: { workers.submit($0) })
        let timers = CoordinatorTimers(loop: loop, workers: workers)
        timers.drive(groups)
        timers.drive(transactions)
        replicas.tell(groups, about: InternalTopics.consumerOffsets)
        replicas.tell(transactions, about: InternalTopics.transactionState)
        replicas.whenDeleted { partitions in workers.submit { groups.partitionsDeleted(partitions) } }
        replicas.whenNoFolderIsLeft { Process.exit(1) }
        let context = BrokerContext(
            brokerId: brokerId, clusterId: clusterId, metadata: metadata,
            controller: LocalControllerClient(controller, configs, brokerId: brokerId), controllerCore: controller, configs: configs,
            entityConfigs: entityConfigs, znodes: session, groups: groups, transactions: transactions, markers: markers,
            producerIds: producerIds, replicas: replicas,
            fetchSessions: FetchSessions(slots: config.int("max.incremental.fetch.session.cache.slots")), workers: workers)

        let networkLoops = try startNetworkLoops()
        let network = try SocketServer(configs, loops: networkLoops)
        let own = try ownAddresses(brokerId, network.ports)
        let registration = BrokerRegistration(session: session, broker: own)
        _ = try await registration.register()
        parts.withLock {
            $0 = Parts(
                session: session, sessionFile: sessionFile, registration: registration, controller: controller,
                entityConfigs: entityConfigs, network: network, networkLoops: networkLoops, context: context)
        }
        try keepSession(session, sessionFile, brokerId)
        await controller.start()
        network.start(RequestHandlers.all(), context)
        rebalanceLeaders(controller)
        LogMaintenance(replicas, configs, workers, on: loop).start()
        log.info("[KafkaServer id=\(brokerId)] started (in \(MonotonicTime.now.milliseconds(since: began)) ms)")
        ServiceNotification.ready()
        warnOfUnknownHosts(own)
    }

    private func openFolders(_ config: BrokerConfig, _ configs: ConfigRepository) throws -> LogManager {
        do throws(LogError) {
            return try LogManager(folders: config.logDirectories, config: ReplicaManager.logConfig(configs))
        } catch {
            throw StartFailure(error.message)
        }
    }

    private func claim(_ logs: LogManager, brokerId: Int32, clusterId: String) throws {
        do throws(LogError) {
            try logs.claim(brokerId: brokerId, clusterId: clusterId, nowMs: WallClock.nowMs)
        } catch {
            throw StartFailure(error.message)
        }
    }

    /// Opens the logs, which may have to be repaired first.
    private func load(_ logs: LogManager, _ workers: WorkerPool) async throws {
        let failure = await workers.run { () -> LogError? in
            do throws(LogError) {
                try logs.load(nowMs: WallClock.nowMs)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw StartFailure(failure.message) }
        loaded.withLock { $0 = logs }
    }

    /// Begins a session; one that a killed process of this broker left is ended first.
    private func connect(_ session: CoordinationSession, _ file: SessionFile) async throws {
        let ms = settings.config.zooKeeperConnectionTimeoutMs
        let servers = settings.servers.description
        log.info("Connecting to zookeeper on \(servers)")
        do {
            if let left = file.read(servers: servers, brokerId: settings.config.brokerId) {
                let wasAlive = try await session.end(left, within: ms)
                if wasAlive { log.info("Ended the session 0x\(String(UInt64(bitPattern: left.id), radix: 16)) of the process before this one") }
            }
            try await session.begin(within: ms)
            try await makeChroot(session, within: ms)
        } catch {
            throw StartFailure(
                "No session with ZooKeeper at \(servers) within \(ms) ms: \(error). Is it running, and is zookeeper.connect right?")
        }
    }

    /// A path that `zookeeper.connect` puts below all others is made where it is missing, as Kafka does.
    private func makeChroot(_ session: CoordinationSession, within ms: Int) async throws {
        let servers = settings.servers
        if servers.chroot.isEmpty { return }
        if try await session.exists("/", watch: false) != nil { return }
        let root = try ZooKeeperConnectString(servers.servers.map(\.description).joined(separator: ","))
        let outer = CoordinationSession(root, login: settings.login, timeoutMs: settings.config.zooKeeperSessionTimeoutMs, on: loop, onEvent: { _ in })
        try await outer.begin(within: ms)
        log.info("Creating the path \(servers.chroot) in ZooKeeper")
        try await outer.makePath(servers.chroot)
        await outer.close()
    }

    private func keepSession(_ session: CoordinationSession, _ file: SessionFile, _ brokerId: Int32) throws {
        guard let credentials = session.credentials else { return }
        do {
            try file.write(credentials, servers: settings.servers.description, brokerId: settings.config.brokerId)
        } catch {
            throw StartFailure("The log folder cannot be written to: \(error)")
        }
    }

    private func startNetworkLoops() throws -> [EventLoop] {
        let wanted = settings.config.staticProperties["num.network.threads"] == nil
            ? Environment.processorCount : settings.config.int("num.network.threads")
        var loops: [EventLoop] = []
        for index in 0..<max(wanted, 1) {
            let loop = try EventLoop(name: "network-\(index)")
            loop.start()
            loops.append(loop)
        }
        return loops
    }

    /// What the broker tells others of itself.
    private func ownAddresses(_ brokerId: Int32, _ ports: [String: Int]) throws -> ClusterImage.Broker {
        let advertised = try settings.config.advertisedListeners { HostName.full }
        return ClusterImage.Broker(
            id: brokerId,
            endpoints: advertised.map { listener in
                ClusterImage.Endpoint(
                    listener: listener.name, securityProtocol: listener.securityProtocol, host: listener.host,
                    port: Int32(listener.port == 0 ? ports[listener.name] ?? 0 : listener.port))
            },
            rack: settings.config.rack)
    }

    /// Clients are told these names; one that this machine does not know is likely to be a mistake.
    private func warnOfUnknownHosts(_ own: ClusterImage.Broker) {
        let (loop, log) = (self.loop, self.log)
        for endpoint in own.endpoints {
            loop.spawn {
                do throws(NetError) {
                    let deadline = MonotonicTime.now.advanced(byMilliseconds: 5000)
                    try await TCPStream.connect(host: endpoint.host, port: Int(endpoint.port), deadline: deadline, on: loop).close()
                } catch {
                    guard case .unresolved = error else { return }
                    log.warn(
                        "The advertised listener \(endpoint.listener)://\(endpoint.host):\(endpoint.port) does not resolve on this machine: "
                            + "clients that do not know the name \(endpoint.host) cannot connect. Set advertised.listeners to an address "
                            + "that clients know (for example PLAINTEXT://localhost:\(endpoint.port)), or add the name to /etc/hosts.")
                }
            }
        }
    }

    /// Of a topic that is there already; its number counts for the coordinators, whatever the configuration says.
    private static func partitionCount(of topic: String, _ znodes: any ZNodeStore) async throws -> Int? {
        guard let node = try await znodes.readIfPresent(KafkaPaths.topic(topic)) else { return nil }
        let count = try TopicZNode.decode(node.data, topic: topic).partitions.count
        return count > 0 ? count : nil
    }

    private func rebalanceLeaders(_ controller: Controller) {
        guard settings.config.bool("auto.leader.rebalance.enable") else { return }
        every(milliseconds: settings.config.int("leader.imbalance.check.interval.seconds") * 1000) { controller.rebalanceLeaders() }
    }

    private func every(milliseconds: Int, _ work: @escaping @Sendable () -> Void) {
        let loop = self.loop
        loop.spawn {
            while !Task.isCancelled {
                await loop.sleep(until: .now.advanced(byMilliseconds: max(milliseconds, 100)))
                if !Task.isCancelled { work() }
            }
        }
    }

    // MARK: The session

    private func happened(_ event: ZooKeeperEvent) {
        switch event {
        case .connected(let server): log.info("Connected to ZooKeeper at \(server)")
        case .disconnected(let reason):
            if isEnding.withLock({ $0 }) { return }
            log.warn("The connection to ZooKeeper broke: \(reason)")
        case .authFailed: log.error("ZooKeeper refused the authentication")
        case .expired:
            log.warn("The session with ZooKeeper has expired")
            guard let parts = parts.withLock({ $0 }) else { return }
            parts.controller.sessionExpired()
            events.submit { await self.beginAgain(parts) }
        case .node(_, let path):
            guard let parts = parts.withLock({ $0 }) else { return }
            if path == KafkaPaths.configChanges {
                events.submit { await parts.entityConfigs.changed() }
            } else {
                parts.controller.changed(path)
            }
        }
    }

    /// After the session has expired: a new one, the registration, the election, and what changed meanwhile.
    private func beginAgain(_ parts: Parts) async {
        var attempt = 0
        while !Task.isCancelled {
            do {
                try await parts.session.begin(within: settings.config.zooKeeperConnectionTimeoutMs)
                _ = try await parts.registration.register()
                try keepSession(parts.session, parts.sessionFile, parts.context.brokerId)
                try await parts.entityConfigs.load()
                await parts.controller.start()
                return
            } catch let failure as StartFailure {
                log.error("\(failure.message) This broker stops.")
                Process.exit(1)
            } catch {
                log.warn("No new session with ZooKeeper yet: \(error)")
                attempt += 1
                await loop.sleep(until: .now.advanced(byMilliseconds: min(100 << min(attempt, 6), 5000)))
            }
        }
    }

    // MARK: Stop

    private func stop() async {
        isEnding.withLock { $0 = true }
        log.info("shutting down")
        ServiceNotification.stopping()
        guard let parts = parts.withLock({ $0 }) else { return }
        if settings.config.bool("controlled.shutdown.enable"), parts.context.metadata.image.brokers.count > 1 {
            _ = await parts.controller.controlledShutdown(parts.context.brokerId)
        }
        self.parts.withLock { $0 = nil }
        parts.network.stop()
        parts.context.groups.shutdown()
        parts.context.transactions.shutdown()
        parts.controller.queue.close()
        await parts.session.close()
        let logs = parts.context.replicas.logs
        await parts.context.workers.run { logs.close(nowMs: WallClock.nowMs) }
        parts.sessionFile.remove()
        for loop in parts.networkLoops { loop.stop() }
        log.info("shut down completed")
    }
}
