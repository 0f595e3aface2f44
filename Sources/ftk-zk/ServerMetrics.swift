import ZooKeeperProto
import ZooKeeperStore

/// What the server counts.
struct ServerMetrics {
    var packetsReceived = 0
    var packetsSent = 0
    var bytesReceived = 0
    /// Of requests other than pings, as `stat` tells it.
    var latency = LatencyCounter()
    var largeRequestsRejected = 0
    var connectionsRejected = 0
    var connectionDrops = 0
    var sessionlessConnectionsExpired = 0
    var digestMismatches = 0
    var connectionRequests = 0
    var responseBytes = 0
    var lastResponseBytes = -1
    var minResponseBytes = -1
    var maxResponseBytes = -1
    var readLatency = LatencyCounter()
    var updateLatency = LatencyCounter()
    var fsyncTime = LatencyCounter()
    var batchSize = LatencyCounter()
    var dbInitTime = LatencyCounter()
    var snapshotTime = LatencyCounter()
    var snapshotErrors = 0
    var authFailures = 0

    mutating func answered(_ info: FrameInfo, _ ms: Int, bytes: Int) {
        latency.add(ms)
        if info.kind == .connect { connectionRequests += 1 }
        if let opCode = info.opCode {
            if opCode.isWrite { updateLatency.add(ms) } else if opCode != .ping { readLatency.add(ms) }
        }
        responseBytes += bytes
        lastResponseBytes = bytes
        minResponseBytes = minResponseBytes < 0 ? bytes : min(minResponseBytes, bytes)
        maxResponseBytes = max(maxResponseBytes, bytes)
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
        case .auth, .sasl: "NA"
        case .error: "NA"
        }
    }
}
