import ZooKeeperProto

/// How a command of the shell fails: the sentence, and zkCli's exit status.
struct ZkFailure: Error, CustomStringConvertible {
    enum Kind {
        case failed
        /// The line itself is wrong.
        case usage
        case notFound
    }

    let kind: Kind
    let description: String

    init(_ description: String, _ kind: Kind = .failed) {
        self.kind = kind
        self.description = description
    }

    /// In zkCli's words.
    init(_ error: ZooKeeperError) {
        let path = error.path ?? "null"
        let text =
            switch error.code {
            case .nodeExists: "Node already exists: \(path)"
            case .noNode: "Node does not exist: \(path)"
            case .noChildrenForEphemerals: "Ephemerals cannot have children: \(path)"
            case .notEmpty: "Node not empty: \(path)"
            case .invalidACL: "Acl is not valid : \(path)"
            case .noAuth: "Insufficient permission : \(path)"
            case .badArguments: "Arguments are not valid : \(path)"
            case .badVersion: "version No is not valid : \(path)"
            case .reconfigInProgress:
                "Another reconfiguration is in progress -- concurrent reconfigs not supported (yet)"
            case .newConfigNoQuorum:
                "No quorum of new config is connected and up-to-date with the leader of last commmitted config - "
                    + "try invoking reconfiguration after new servers are connected and synced"
            case .quotaExceeded: "Quota has exceeded : \(path)"
            default: error.description
            }
        self.init(text)
    }

    /// Of zkCli.
    var scriptStatus: ExitStatus {
        switch kind {
        case .failed, .usage: .failed
        case .notFound: ExitStatus(code: 127)
        }
    }

    var plainStatus: ExitStatus { kind == .failed ? .failed : .wrongUsage }
}
