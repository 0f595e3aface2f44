/// A request that ZooKeeper refused, or that got no answer.
public struct ZooKeeperError: Error, Sendable, Hashable, CustomStringConvertible {
    public let code: Code
    /// The znode it was about.
    public let path: String?

    public init(_ code: Code, path: String? = nil) {
        self.code = code
        self.path = path
    }

    /// As ZooKeeper's own clients say it: `KeeperErrorCode = NoNode for /a`.
    public var description: String {
        "KeeperErrorCode = \(code.shortName)" + (path.map { " for \($0)" } ?? "")
    }

    /// The number in a reply's header. Numbers that are not in the table are kept.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }

        public static let ok = Code(rawValue: 0)
        public static let systemError = Code(rawValue: -1)
        public static let runtimeInconsistency = Code(rawValue: -2)
        public static let dataInconsistency = Code(rawValue: -3)
        public static let connectionLoss = Code(rawValue: -4)
        public static let marshallingError = Code(rawValue: -5)
        public static let unimplemented = Code(rawValue: -6)
        public static let operationTimeout = Code(rawValue: -7)
        public static let badArguments = Code(rawValue: -8)
        public static let unknownSession = Code(rawValue: -12)
        public static let newConfigNoQuorum = Code(rawValue: -13)
        public static let reconfigInProgress = Code(rawValue: -14)
        public static let apiError = Code(rawValue: -100)
        public static let noNode = Code(rawValue: -101)
        public static let noAuth = Code(rawValue: -102)
        public static let badVersion = Code(rawValue: -103)
        public static let noChildrenForEphemerals = Code(rawValue: -108)
        public static let nodeExists = Code(rawValue: -110)
        public static let notEmpty = Code(rawValue: -111)
        public static let sessionExpired = Code(rawValue: -112)
        public static let invalidCallback = Code(rawValue: -113)
        public static let invalidACL = Code(rawValue: -114)
        public static let authFailed = Code(rawValue: -115)
        public static let sessionMoved = Code(rawValue: -118)
        public static let notReadOnly = Code(rawValue: -119)
        public static let ephemeralOnLocalSession = Code(rawValue: -120)
        public static let noWatcher = Code(rawValue: -121)
        public static let requestTimeout = Code(rawValue: -122)
        public static let reconfigDisabled = Code(rawValue: -123)
        public static let sessionClosedRequireSaslAuth = Code(rawValue: -124)
        public static let quotaExceeded = Code(rawValue: -125)
        public static let throttledOp = Code(rawValue: -127)

        /// `NONODE`, as the constants of ZooKeeper are called; `UNKNOWN` where the table lacks the number.
        public var name: String { Code.table[rawValue]?.name ?? "UNKNOWN" }
        /// `NoNode`, as messages of ZooKeeper's clients have it.
        public var shortName: String { Code.table[rawValue]?.short ?? "Unknown error \(rawValue)" }
        /// What it means for the one who asked, and what to do; a sentence.
        public var advice: String {
            Code.table[rawValue]?.advice ?? "The server answered with a code that is not known here; look in its log."
        }

        public var description: String { name }

        /// Every code ZooKeeper 3.9 has.
        public static var all: [Code] { table.keys.sorted().map { Code(rawValue: $0) } }

        private static let table: [Int32: (name: String, short: String, advice: String)] = [
            0: ("OK", "ok", "It was done."),
            -1: ("SYSTEMERROR", "SystemError", "The server could not carry it out; look in its log."),
            -2: ("RUNTIMEINCONSISTENCY", "RuntimeInconsistency",
                 "It was not tried, because another operation of the same transaction failed; look at that one."),
            -3: ("DATAINCONSISTENCY", "DataInconsistency", "The server found its data damaged; look in its log."),
            -4: ("CONNECTIONLOSS", "ConnectionLoss",
                 "The connection broke before the answer came, so it may have been done or not; check that the server runs and ask again."),
            -5: ("MARSHALLINGERROR", "MarshallingError",
                 "The request could not be read; check that client and server speak the same version."),
            -6: ("UNIMPLEMENTED", "Unimplemented", "The server does not have this operation or has it switched off; check its version and zoo.cfg."),
            -7: ("OPERATIONTIMEOUT", "OperationTimeout", "No answer came in time; check that the server runs and ask again."),
            -8: ("BADARGUMENTS", "BadArguments", "The path or another argument is not valid; correct it."),
            -12: ("UNKNOWNSESSION", "UnknownSession", "The server does not know the session; connect anew."),
            -13: ("NEWCONFIGNOQUORUM", "NewConfigNoQuorum", "Too few servers of the new configuration are connected; start them first."),
            -14: ("RECONFIGINPROGRESS", "ReconfigInProgress", "Another reconfiguration is under way; try again when it is done."),
            -100: ("APIERROR", "APIError", "The server refused the request; look in its log."),
            -101: ("NONODE", "NoNode", "The znode, or its parent for a create, does not exist; create it first or correct the path."),
            -102: ("NOAUTH", "NoAuth", "The ACL of the znode does not allow it; authenticate (addauth) as somebody it names."),
            -103: ("BADVERSION", "BadVersion", "The znode was changed meanwhile; read it again and repeat with its new version."),
            -108: ("NOCHILDRENFOREPHEMERALS", "NoChildrenForEphemerals",
                   "Ephemeral znodes cannot have children; create it under a persistent one."),
            -110: ("NODEEXISTS", "NodeExists", "A znode of that path is there already; set its data instead or choose another name."),
            -111: ("NOTEMPTY", "Directory not empty", "The znode has children; delete them first."),
            -112: ("SESSIONEXPIRED", "Session expired", "The session was not heard of for its timeout and its ephemeral znodes are gone; connect anew."),
            -113: ("INVALIDCALLBACK", "Invalid callback", "The client was given a callback that it cannot use; correct the program."),
            -114: ("INVALIDACL", "InvalidACL", "The ACL is empty or names an unknown scheme or a wrong id; correct it."),
            -115: ("AUTHFAILED", "AuthFailed", "The server did not accept the credentials; check user and password."),
            -118: ("SESSIONMOVED", "Session moved", "The session is on another connection by now; use that one."),
            -119: ("NOTREADONLY", "Not a read-only call", "The server is read-only at present; ask one that has a quorum."),
            -120: ("EPHEMERALONLOCALSESSION", "Ephemeral node on local session",
                   "A local session cannot own ephemeral znodes; the client has to upgrade its session."),
            -121: ("NOWATCHER", "No such watcher", "There is no watch of that kind on the path; correct the path or the kind."),
            -122: ("REQUESTTIMEOUT", "Request timeout", "The client gave up waiting; check that the server runs and ask again."),
            -123: ("RECONFIGDISABLED", "Reconfig is disabled", "Set reconfigEnabled=true in zoo.cfg, and use a quorum."),
            -124: ("SESSIONCLOSEDREQUIRESASLAUTH", "Session closed because client failed to authenticate",
                   "The server demands SASL; give the client a JAAS login."),
            -125: ("QUOTAEXCEEDED", "Quota has exceeded", "A hard quota above the znode is used up; delete something or raise it with setquota."),
            -127: ("THROTTLEDOP", "Op throttled due to high load", "The server has too many requests in its queue; ask again later."),
        ]
    }
}
