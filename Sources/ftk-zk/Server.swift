import HTTP
import Metrics
import Platform
import ZooKeeperProto
import ZooKeeperStore

/// The server: listeners, connections, the core they talk to and the disk behind it, all on one loop.
final class Server: ServerOutput, @unchecked Sendable {
    // Sendable: touched on `loop` only, after `load`, which runs before anything else.

    let config: ServerConfig
    let loop: EventLoop
    /// Another one after a restore.
    private(set) var core: ServerCore
    let log = Logger("org.apache.zookeeper.server.ZooKeeperServer")
    let disk = WorkerPool(name: "sync", threads: 1)
    let workers = WorkerPool(name: "worker", threads: 2)
    private(set) var connections: [Int: ClientConnection] = [:]
    private var waiting: [ClientConnection] = []
    private var connectionsOfHost: [String: Int] = [:]
    private var lastConnection = 0
    private var transactionLog: TransactionLog?
    private var listeners: [TCPListener] = []
    private(set) var snapshots: SnapshotTaker?
    /// Of the secure port.
    private(set) var tls: TLSContext?
    private var webServers: [HTTPServer] = []
    /// No client is served while another state takes the place of this one.
    private(set) var isRestoring = false
    private(set) var isStopping = false
    /// Requests that have not been answered, of all connections.
    private(set) var outstanding = 0
    var metrics = ServerMetrics()
    let startedAt = MonotonicTime.now
    let startedAtMs = WallClock.nowMs
    /// Zxids and digests of every 128th transaction, the newest last.
    private(set) var digests: [(zxid: Int64, digest: Int64)] = []
    var traceMask: Int64 = 306
    /// Syncs that took longer than `fsync.warningthresholdms`.
    private(set) var slowSyncs = 0
    private var expectedTick = MonotonicTime.distantFuture
    let failed = Promise<String>()

    init(config: ServerConfig, loop: EventLoop) {
        self.config = config
        self.loop = loop
        core = ServerCore(config.core, seed: WallClock.nowMs)
    }

    var snapshotFolder: String { "\(config.dataDir)/\(DataFile.versionFolder)" }
    var logFolder: String { "\(config.dataLogDir)/\(DataFile.versionFolder)" }

    /// Where clients connect, when it is open.
    var clientPort: Int? { listeners.first?.port }

    // MARK: Start and stop

    /// Brings the state back from disk.
    func load() throws(DiskError) {
        let begin = MonotonicTime.now
        do throws(SystemError) {
            try FileSystem.makeDirectories(snapshotFolder)
            try FileSystem.makeDirectories(logFolder)
        } catch {
            throw .system(error)
        }
        var target = core
        let outcome = try Recovery.load(
            snapshotFolder: snapshotFolder, logFolder: logFolder, into: &target, checksDigest: config.core.digestEnabled)
        for note in outcome.notes { log.warn(note) }
        if let mismatch = outcome.digestMismatch {
            metrics.digestMismatches += 1
            log.error("The data are not what the files say they should be: \(mismatch)")
        }
        let took = MonotonicTime.now.milliseconds(since: begin)
        Memory.trim()
        metrics.dbInitTime.add(took)
        if outcome.snapshot != nil { metrics.snapshotLoadTime.add(took) }
        if outcome.transactions > 0 { metrics.transactionsLoaded.add(outcome.transactions) }
        log.info(
            "Loaded \(outcome.snapshot?.path ?? "an empty tree") and \(outcome.transactions) transactions in \(took) ms, "
                + "last zxid 0x\(hex(outcome.lastZxid)), \(core.nodeCount) znodes")
        core.output = self
        core.start(nowMs: nowMs(.now))
        let log = TransactionLog(
            folder: logFolder, lastZxid: outcome.lastZxid, options: config.log,
            runner: { [disk] work in disk.submit(work) },
            onCommit: { [unowned self] commit in loop.post { self.committed(commit) } },
            onFailure: { [failed] error in
                failed.complete("The transaction log cannot be written: \(error). Nothing more is acknowledged; the server ends")
            })
        transactionLog = log
        snapshots = SnapshotTaker(server: self, log: log, isNew: outcome.isNew)
    }

    /// Opens the ports; from here on clients are served.
    func open() throws {
        if let port = config.clientPort {
            let listener = try TCPListener.bind(
                host: config.clientPortAddress, port: port, backlog: config.backlog > 0 ? config.backlog : 1024, on: loop)
            listeners.append(listener)
            log.info("binding to port \(config.clientPortAddress.isEmpty ? "0.0.0.0" : config.clientPortAddress)/\(listener.port)")
            loop.spawn { await self.acceptAll(listener, isSecure: false) }
        }
        if let port = config.secureClientPort {
            tls = try TLSContext(config.tls.configuration(), role: .server)
            let listener = try TCPListener.bind(
                host: config.secureClientPortAddress, port: port, backlog: config.backlog > 0 ? config.backlog : 1024, on: loop)
            listeners.append(listener)
            log.info("binding to secure port \(listener.port)")
            loop.spawn { await self.acceptAll(listener, isSecure: true) }
        }
        scheduleTick()
        scheduleContainers()
        snapshots?.start()
        if let port = config.metricsPort {
            openWeb("metrics", "metricsProvider.httpPort", config.metricsHost, port) { request in self.metricsPage(request) }
        }
        if let port = config.adminPort {
            let admin = AdminServer(server: self)
            openWeb("the AdminServer", "admin.serverPort", config.adminHost, port, bodyBytesMax: 1 << 30) { request in
                await admin.answer(request)
            }
        }
    }

    /// A port that is taken costs the pages, not the server.
    private func openWeb(
        _ what: String, _ key: String, _ host: String, _ port: Int, bodyBytesMax: Int = 1 << 20,
        _ handler: @escaping HTTPServer.Handler
    ) {
        do throws(SystemError) {
            let web = try HTTPServer(host: host, port: port, on: loop, bodyBytesMax: bodyBytesMax, handler: handler)
            webServers.append(web)
            loop.spawn { await web.serve() }
            log.info("Serving \(what) on port \(web.port)")
        } catch {
            log.warn("Unable to serve \(what) on port \(port) (\(key)), going on without: \(error)")
        }
    }

    private func metricsPage(_ request: HTTPRequest) -> HTTPResponse {
        guard request.path == "/metrics" || request.path == "/" else { return HTTPResponse(status: 404, "only /metrics is here\n") }
        let isPlain = request.query["names"].map { $0 == "plain" } ?? config.metricsArePlain
        let text = PrometheusText.render(figures, prefix: isPlain ? "" : "zookeeper_")
        return HTTPResponse(text, type: PrometheusText.contentType)
    }

    private func acceptAll(_ listener: TCPListener, isSecure: Bool) async {
        while !isStopping {
            do throws(SystemError) {
                let stream = try await listener.accept()
                accepted(stream, isSecure: isSecure)
            } catch {
                if !isStopping { log.error("Port \(listener.port) takes no more connections: \(error)") }
                return
            }
        }
    }

    private func accepted(_ stream: TCPStream, isSecure: Bool) {
        if isRestoring { return stream.close() }
        let host = stream.peerHost
        let count = connectionsOfHost[host, default: 0]
        if config.maxClientCnxns > 0 && count >= config.maxClientCnxns {
            log.warn("Too many connections from /\(host) - max is \(config.maxClientCnxns)")
            metrics.connectionsRejected += 1
            return stream.close()
        }
        if config.maxCnxns > 0 && connections.count >= config.maxCnxns {
            log.error("Too many connections, \(connections.count) of \(config.maxCnxns) (maxCnxns); the one from /\(host) is closed")
            metrics.connectionsRejected += 1
            return stream.close()
        }
        lastConnection += 1
        let connection = ClientConnection(id: lastConnection, stream: stream, isSecure: isSecure, server: self)
        connections[connection.id] = connection
        connectionsOfHost[host] = count + 1
        loop.spawn {
            guard await connection.shakeHands() else { return }
            self.core.connected(connection.id, peer: host, identities: connection.identities(superUser: self.config.tls.superUser))
            await connection.serve()
        }
    }

    /// Takes no more connections, waits for what is on its way to the disk (at most a second), and closes all.
    func stop() async {
        isStopping = true
        log.info("shutting down")
        for listener in listeners { listener.close() }
        for web in webServers { web.close() }
        transactionLog?.close()
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 800)
        while let log = transactionLog, !log.isIdle, MonotonicTime.now < deadline {
            await loop.sleep(until: .now.advanced(byMilliseconds: 5))
        }
        await loop.turn()
        for connection in connections.values { connection.close("the server shuts down") }
        log.info("shutdown complete")
    }

    // MARK: Restore

    /// Puts the state of a snapshot in place of this one: durable when it ends. Connections are closed; clients come back to the
    /// sessions that the snapshot has.
    /// - Returns: the zxid of the last transaction that shows in the snapshot.
    func restore(_ snapshot: Bytes) async -> Result<Int64, DiskError> {
        let begin = MonotonicTime.now
        let (options, seed) = (config.core, WallClock.nowMs)
        let read = await workers.run { () -> Result<(core: ServerCore, zxid: Int64), DiskError> in
            Result { () throws(DiskError) in
                try ServerCore.restored(snapshot, name: "the snapshot that was sent", options: options, seed: seed)
            }
        }
        guard case .success(let made) = read else { return read.map { $0.zxid } }
        isRestoring = true
        defer { isRestoring = false }
        log.info("Before restore database. lastProcessedZxid=\(core.lastZxid), nodeCount=\(core.nodeCount), sessionCount=\(core.sessionCount)")
        for connection in connections.values { connection.close("another state is restored") }
        // What has been logged belongs in front of it, and a snapshot under way must not take its name.
        while transactionLog?.isIdle == false || snapshots?.isRunning == true {
            await loop.sleep(until: .now.advanced(byMilliseconds: 5))
        }
        made.core.takeOver(lastZxid: core.lastZxid)
        let (folder, compression) = (snapshotFolder, config.snapshotCompression)
        let written = await workers.run { () -> Result<SnapshotWriter.Outcome, DiskError> in
            Result { () throws(DiskError) in try made.core.writeSnapshot(to: folder, compression: compression) }
        }
        guard case .success = written else { return written.map { _ in made.zxid } }
        transactionLog?.roll()
        core.output = nil
        core = made.core
        core.output = self
        core.start(nowMs: nowMs(.now))
        digests = []
        snapshots?.restored(zxid: core.lastZxid)
        workers.submit { Memory.trim() }
        let took = MonotonicTime.now.milliseconds(since: begin)
        metrics.restoreTime.add(took)
        log.info("After restore database. lastProcessedZxid=\(core.lastZxid), nodeCount=\(core.nodeCount), sessionCount=\(core.sessionCount)")
        log.info("Restore taken in \(took) ms")
        return .success(made.zxid)
    }

    // MARK: Connections

    /// A frame came, of so many bytes with its length.
    /// - Returns: how many requests wait for their answers.
    func received(_ connection: ClientConnection, _ bytes: Int) -> Int {
        metrics.packetsReceived += 1
        metrics.bytesReceived += bytes
        return outstanding
    }

    /// A frame has been handled. Logins count as packets and not as requests.
    func handled(_ frame: Bytes, isFirst: Bool, waiting: Int, arrival: MonotonicTime, begin: MonotonicTime) {
        let opCode = isFirst ? .createSession : frame.count < 8 ? nil : OpCode(rawValue: frame.int32(at: 4))
        if opCode == .auth || opCode == .sasl { return }
        metrics.took(begin.milliseconds(since: arrival), waiting: waiting)
        metrics.handled(MonotonicTime.now.milliseconds(since: begin), isWrite: opCode?.isWrite == true)
    }

    func outstandingChanged(_ by: Int) { outstanding += by }

    /// Too many requests wait: connections that have some of them are not read.
    var isCrowded: Bool { config.globalOutstandingLimit > 0 && outstanding > config.globalOutstandingLimit }

    func waits(_ connection: ClientConnection) {
        if !connection.isInWaitingList {
            connection.isInWaitingList = true
            waiting.append(connection)
        }
    }

    func closed(_ connection: ClientConnection) {
        connections[connection.id] = nil
        let host = connection.stream.peerHost
        if let count = connectionsOfHost[host] { connectionsOfHost[host] = count > 1 ? count - 1 : nil }
        core.disconnected(connection.id)
    }

    /// A frame leaves.
    func sent(_ connection: ClientConnection, _ outgoing: ClientConnection.Outgoing, at now: MonotonicTime) {
        metrics.packetsSent += 1
        let info = outgoing.info
        switch info.kind {
        case .event: metrics.watchBytes += outgoing.frame.count - 4
        case .connect, .reply:
            let ms = now.milliseconds(since: outgoing.since)
            metrics.answered(info, ms, bytes: outgoing.frame.count - 4)
            connection.statistics.answered(info, ms, nowMs: nowMs(now))
        }
    }

    // MARK: What the core wants

    func log(zxid: Int64, entry: Bytes) {
        transactionLog?.append(zxid: zxid, entry: entry)
        snapshots?.logged(entry.count)
        if zxid & 127 == 0 {
            digests.append((zxid, core.treeDigest))
            if digests.count > 1024 { digests.removeFirst(digests.count - 1024) }
        }
    }

    func send(_ frame: Bytes, to connection: Int, gate: Int64, _ info: FrameInfo) {
        guard let client = connections[connection] else { return }
        let since = info.kind == .event ? MonotonicTime.now : client.arrival
        client.add(ClientConnection.Outgoing(frame: frame, gate: gate, info: info, since: since))
        // The connection whose frame is being handled is flushed when all its frames are; others must hear of events.
        waits(client)
        if info.kind == .event { scheduleFlush() }
    }

    func close(_ connection: Int, gate: Int64, reason: String) {
        guard let client = connections[connection] else { return }
        client.closeWhenSent(gate: gate)
        waits(client)
        scheduleFlush()
    }

    func told(_ type: EventType, watchers: Int) { metrics.told(type, watchers: watchers) }

    func used(_ path: String, isWrite: Bool, bytes: Int) { metrics.used(path, isWrite: isWrite, bytes: bytes) }

    func changed(_ znodes: Int) { metrics.changes += znodes }

    func read(_ opCode: OpCode, isAgain: Bool) { metrics.read(opCode, isAgain: isAgain) }

    func refusedByQuota(_ path: String) { metrics.refusedByQuota(ServerMetrics.namespace(path)) }

    func expired(gate: Int64) {
        let begin = MonotonicTime.now
        transactionLog?.whenDurable(gate) { [loop] in
            loop.post { self.metrics.expired(MonotonicTime.now.milliseconds(since: begin)) }
        }
    }

    func note(_ level: NoteLevel, _ message: String) {
        switch level {
        case .debug: log.debug(message)
        case .info: log.info(message)
        case .warn: log.warn(message)
        case .error: log.error(message)
        }
    }

    private var isFlushScheduled = false

    private func scheduleFlush() {
        if isFlushScheduled { return }
        isFlushScheduled = true
        loop.post {
            self.isFlushScheduled = false
            self.flushWaiting()
        }
    }

    private func flushWaiting() {
        let all = waiting
        waiting.removeAll(keepingCapacity: true)
        for connection in all {
            connection.isInWaitingList = false
            connection.flush()
        }
    }

    private func committed(_ commit: TransactionLog.Commit) {
        core.becameDurable(commit.zxid)
        let ms = Int(commit.syncNanoseconds / 1_000_000)
        metrics.synced(commit, ms)
        if config.fsyncWarningMs > 0 && ms > config.fsyncWarningMs {
            slowSyncs += 1
            log.warn(
                "fsync-ing the write ahead log took \(ms)ms which will adversely effect operation latency. "
                    + "File size is \(commit.bytes) bytes. See the ZooKeeper troubleshooting guide")
        }
        flushWaiting()
    }

    // MARK: Time

    /// Milliseconds of the monotonic clock.
    func nowMs(_ time: MonotonicTime) -> Int64 { time.nanoseconds / 1_000_000 }

    private func scheduleTick() {
        let tick = Int64(config.tickTimeMs)
        let due = MonotonicTime(nanoseconds: (nowMs(.now) / tick + 1) * tick * 1_000_000)
        expectedTick = due
        loop.schedule(at: due) { self.tick() }
    }

    private func tick() {
        if isStopping { return }
        defer { scheduleTick() }
        if isRestoring { return }
        let now = MonotonicTime.now
        // A process that stood still has not read what its clients sent meanwhile: they get the time until the next tick.
        if now.milliseconds(since: expectedTick) <= config.tickTimeMs {
            core.tick(nowMs: nowMs(now), wallMs: WallClock.nowMs)
        }
        for connection in connections.values where !connection.isEstablished {
            if now.milliseconds(since: connection.connectedAt) > config.sessionlessMs {
                metrics.sessionlessConnectionsExpired += 1
                connection.close("no session for \(config.sessionlessMs) ms")
            }
        }
    }

    private func scheduleContainers() {
        loop.schedule(at: .now.advanced(byMilliseconds: config.containerCheckIntervalMs)) {
            if self.isStopping { return }
            if !self.isRestoring {
                self.core.cleanContainers(
                    neverUsedMs: self.config.containerNeverUsedMs, most: self.config.containersPerMinuteMax, wallMs: WallClock.nowMs)
            }
            self.scheduleContainers()
        }
    }

    func hex(_ number: Int64) -> String { String(UInt64(bitPattern: number), radix: 16) }
}
