import Metrics
import ZooKeeperProto
import ZooKeeperStore

/// What the server counts. Times are in milliseconds.
struct ServerMetrics {
    var packetsReceived = 0
    var packetsSent = 0
    var bytesReceived = 0
    /// Of all replies, as `stat` tells it.
    var latency = LatencyCounter()
    var connectionsRejected = 0
    var connectionDrops = 0
    var sessionlessConnectionsExpired = 0
    var digestMismatches = 0
    var connectionRequests = 0
    var connectionsRevalidated = 0
    var throttleWaits = 0
    var staleSessionsExpired = 0
    /// Replies to connections that were gone.
    var staleReplies = 0
    var requests = 0
    var writes = 0
    var changes = 0
    var responseBytes = 0
    var lastResponseBytes = -1
    var minResponseBytes = -1
    var maxResponseBytes = -1
    /// getData and getChildren2, and those of them whose answer is the one given before, as the znode has not changed since.
    var dataReads = 0
    var dataReadsAgain = 0
    var childrenReads = 0
    var childrenReadsAgain = 0
    var watchBytes = 0
    var snapshotErrors = 0
    var authFailures = 0
    var tlsHandshakesRefused = 0
    var readLatency = Summary()
    var updateLatency = Summary()
    /// Of what clients asked for, and of the ends of sessions that were not heard of.
    var changeLatency = Summary()
    var fsyncTime = Summary()
    var batchSize = Summary()
    /// From the arrival of a request until it is taken up.
    var queueTime = Summary()
    /// Requests that wait when one arrives.
    var queueSize = Summary()
    var handlingTime = Summary()
    /// Of those that ask for a change.
    var writeHandlingTime = Summary()
    /// A summand for each client that connects, always 0: nothing throttles them.
    var tokenDeficit = Summary()
    var closeSessionTime = Summary()
    var dbInitTime = Summary()
    var snapshotLoadTime = Summary()
    var transactionsLoaded = Summary()
    var snapshotTime = Summary()
    var snapshotsRateLimited = 0
    var restoreTime = Summary()
    var restoreErrors = 0
    var restoresRateLimited = 0
    /// Watchers that heard of an event, by its type.
    var created = Summary()
    var deleted = Summary()
    var changed = Summary()
    var childrenChanged = Summary()
    /// Bytes of requests by the first name of their path.
    var readPerNamespace: [String: Summary] = [:]
    var writePerNamespace: [String: Summary] = [:]

    /// Names beyond this are counted together under the last: clients choose them.
    private static let namespacesMax = 256
    /// Requests that a hard quota refused, by the first name of its path.
    var quotaRefusals: [String: Int] = [:]

    /// - Parameter bytes: of the reply without its length.
    mutating func answered(_ info: FrameInfo, _ ms: Int, bytes: Int) {
        latency.add(ms)
        let isNewSession = info.kind == .connect && info.zxid > 0
        if info.kind == .connect {
            connectionRequests += 1
            tokenDeficit.add(0)
            connectionsRevalidated += isNewSession ? 0 : 1
        }
        switch info.opCode {
        case .ping, .auth, .none: break
        case .closeSession?:
            closeSessionTime.add(ms)
            updated(ms)
        case .createSession?: if isNewSession { updated(ms) }
        case let opCode?: if opCode.isWrite { updated(ms) } else { readLatency.add(ms) }
        }
        // Logins do not count as requests.
        if info.kind == .connect || info.opCode == .auth || info.opCode == .sasl { return }
        responseBytes += bytes
        lastResponseBytes = bytes
        minResponseBytes = minResponseBytes < 0 ? bytes : min(minResponseBytes, bytes)
        maxResponseBytes = max(maxResponseBytes, bytes)
    }

    private mutating func updated(_ ms: Int) {
        updateLatency.add(ms)
        changeLatency.add(ms)
    }

    /// A session that was not heard of has ended, durably.
    mutating func expired(_ ms: Int) {
        staleSessionsExpired += 1
        closeSessionTime.add(ms)
        changeLatency.add(ms)
    }

    /// A request is taken up.
    mutating func took(_ ms: Int, waiting: Int) {
        requests += 1
        queueTime.add(ms)
        queueSize.add(waiting)
    }

    /// A request has been handled; its reply may still wait for the disk.
    mutating func handled(_ ms: Int, isWrite: Bool) {
        handlingTime.add(ms)
        if isWrite { writeHandlingTime.add(ms) }
    }

    mutating func read(_ opCode: OpCode, isAgain: Bool) {
        if opCode == .getData {
            if isAgain { dataReadsAgain += 1 } else { dataReads += 1 }
        } else {
            if isAgain { childrenReadsAgain += 1 } else { childrenReads += 1 }
        }
    }

    mutating func refusedByQuota(_ namespace: String) {
        if quotaRefusals[namespace] != nil || quotaRefusals.count < ServerMetrics.namespacesMax { quotaRefusals[namespace, default: 0] += 1 }
    }

    mutating func used(_ path: String?, isWrite: Bool, bytes: Int) {
        guard let path, path.utf8.count > 1 else { return }
        let name = ServerMetrics.namespace(path)
        if isWrite {
            if writePerNamespace[name] != nil || writePerNamespace.count < ServerMetrics.namespacesMax {
                writePerNamespace[name, default: Summary()].add(bytes)
            }
        } else if readPerNamespace[name] != nil || readPerNamespace.count < ServerMetrics.namespacesMax {
            readPerNamespace[name, default: Summary()].add(bytes)
        }
    }

    /// The first name of a path.
    static func namespace(_ path: String) -> String { String(path.dropFirst().prefix { $0 != "/" }) }

    mutating func told(_ type: EventType, watchers: Int) {
        switch type {
        case .nodeCreated: created.add(watchers)
        case .nodeDeleted: deleted.add(watchers)
        case .nodeDataChanged: changed.add(watchers)
        case .nodeChildrenChanged: childrenChanged.add(watchers)
        default: break
        }
    }

    /// `srst`: what `stat` tells begins anew.
    mutating func resetStatistics() {
        packetsReceived = 0
        packetsSent = 0
        latency = LatencyCounter()
    }

    mutating func synced(_ commit: TransactionLog.Commit, _ ms: Int) {
        fsyncTime.add(ms)
        batchSize.add(commit.transactions)
    }

    /// Four letters for an operation, as `cons` has them.
    static func shortName(_ opCode: OpCode) -> String {
        switch opCode {
        case .notification: "NOTI"
        case .create, .create2, .createContainer, .createTTL: "CREA"
        case .delete, .deleteContainer: "DELE"
        case .exists: "EXIS"
        case .getData: "GETD"
        case .setData: "SETD"
        case .getACL: "GETA"
        case .setACL: "SETA"
        case .getChildren, .getChildren2: "GETC"
        case .getAllChildrenNumber: "GETACN"
        case .getEphemerals: "GETE"
        case .sync: "SYNC"
        case .ping: "PING"
        case .check: "CHEC"
        case .multi: "MULT"
        case .multiRead: "MLTR"
        case .reconfig: "RECO"
        case .checkWatches: "CHKW"
        case .removeWatches: "REMW"
        case .setWatches: "SETW"
        case .setWatches2: "STW2"
        case .addWatch: "ADDW"
        case .whoAmI: "HOMI"
        case .createSession: "SESS"
        case .closeSession: "CLOS"
        case .auth, .sasl, .error: "NA"
        }
    }
}
