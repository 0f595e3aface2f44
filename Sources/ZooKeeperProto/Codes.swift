/// What a request asks for, and what a transaction did.
public enum OpCode: Int32, Sendable, CaseIterable {
    case closeSession = -11
    case createSession = -10
    case error = -1
    case notification = 0
    case create = 1
    case delete = 2
    case exists = 3
    case getData = 4
    case setData = 5
    case getACL = 6
    case setACL = 7
    case getChildren = 8
    case sync = 9
    case ping = 11
    case getChildren2 = 12
    case check = 13
    case multi = 14
    case create2 = 15
    case reconfig = 16
    case checkWatches = 17
    case removeWatches = 18
    case createContainer = 19
    case deleteContainer = 20
    case createTTL = 21
    case multiRead = 22
    case auth = 100
    case setWatches = 101
    case sasl = 102
    case getEphemerals = 103
    case getAllChildrenNumber = 104
    case setWatches2 = 105
    case addWatch = 106
    case whoAmI = 107

    /// Whether it asks for a transaction.
    public var isWrite: Bool {
        switch self {
        case .create, .create2, .createContainer, .createTTL, .delete, .deleteContainer, .setData, .setACL, .multi, .check,
            .reconfig, .createSession, .closeSession:
            true
        default: false
        }
    }
}

/// Numbers that stand for a request's xid where no client counted it.
public enum SpecialXid {
    public static let notification: Int32 = -1
    public static let ping: Int32 = -2
    public static let auth: Int32 = -4
    public static let setWatches: Int32 = -8
}

/// What happened to a znode, or to the session (`none`).
public enum EventType: Int32, Sendable {
    case none = -1
    case nodeCreated = 1
    case nodeDeleted = 2
    case nodeDataChanged = 3
    case nodeChildrenChanged = 4
    case dataWatchRemoved = 5
    case childWatchRemoved = 6
    case persistentWatchRemoved = 7
}

/// The state of a client's session, as events carry it.
public enum KeeperState: Int32, Sendable {
    case expired = -112
    case disconnected = 0
    case syncConnected = 3
    case authFailed = 4
    case connectedReadOnly = 5
    case saslAuthenticated = 6
    case closed = 7
}

/// Which watches checkWatches and removeWatches mean.
public enum WatcherType: Int32, Sendable {
    case children = 1
    case data = 2
    case any = 3
    case persistent = 4
    case persistentRecursive = 5
}

/// The kinds of watches that addWatch sets.
public enum AddWatchMode: Int32, Sendable {
    case persistent = 0
    case persistentRecursive = 1
}

/// How long a znode lives and whether its name gets a number: the `flags` of create requests.
public enum CreateMode: Int32, Sendable, CaseIterable {
    case persistent = 0
    case ephemeral = 1
    case persistentSequential = 2
    case ephemeralSequential = 3
    case container = 4
    case persistentWithTTL = 5
    case persistentSequentialWithTTL = 6

    public var isEphemeral: Bool { self == .ephemeral || self == .ephemeralSequential }
    public var isSequential: Bool {
        self == .persistentSequential || self == .ephemeralSequential || self == .persistentSequentialWithTTL
    }
    public var isTTL: Bool { self == .persistentWithTTL || self == .persistentSequentialWithTTL }
}

/// The bits of `ACL.perms`.
public enum Permissions {
    public static let read: Int32 = 1
    public static let write: Int32 = 2
    public static let create: Int32 = 4
    public static let delete: Int32 = 8
    public static let admin: Int32 = 16
    public static let all: Int32 = 31
}

extension Id {
    public static let anyone = Id(scheme: "world", id: "anyone")
    /// Stands for everybody the asking connection is.
    public static let auth = Id(scheme: "auth", id: "")
}

extension ACL {
    /// Everybody may do everything.
    public static let openUnsafe = [ACL(perms: Permissions.all, id: .anyone)]
    /// Everybody may read.
    public static let readUnsafe = [ACL(perms: Permissions.read, id: .anyone)]
    /// Those the asking connection is may do everything.
    public static let creatorAll = [ACL(perms: Permissions.all, id: .auth)]
}
