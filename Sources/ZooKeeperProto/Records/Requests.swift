// What clients ask (package `proto`).
// The field order is the wire order of ZooKeeper 3.9; text, bytes and vectors are nil where the wire has length -1.
// Over 600 lines: one struct a request, all of the same shape.

import KafkaProto
import Platform

/// The first frame of a connection: a new session (id 0) or one to resume. Old clients leave `readOnly` out.
public struct ConnectRequest: JuteRecord {
    public static let names: StaticString = "ConnectRequest\nprotocolVersion\nlastZxidSeen\ntimeOut\nsessionId\npasswd\nreadOnly"
    public static let sizeMin = 29

    public var protocolVersion: Int32
    public var lastZxidSeen: Int64
    /// Milliseconds.
    public var timeOut: Int32
    public var sessionId: Int64
    public var passwd: Bytes?
    public var readOnly: Bool

    public init(
        protocolVersion: Int32, lastZxidSeen: Int64, timeOut: Int32, sessionId: Int64, passwd: Bytes?,
        readOnly: Bool
    ) {
        self.protocolVersion = protocolVersion
        self.lastZxidSeen = lastZxidSeen
        self.timeOut = timeOut
        self.sessionId = sessionId
        self.passwd = passwd
        self.readOnly = readOnly
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        protocolVersion = try reader.int32()
        reader.field = 1
        lastZxidSeen = try reader.int64()
        reader.field = 2
        timeOut = try reader.int32()
        reader.field = 3
        sessionId = try reader.int64()
        reader.field = 4
        passwd = try reader.buffer()
        reader.field = 5
        readOnly = try reader.bool()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(protocolVersion)
        writer.int64(lastZxidSeen)
        writer.int32(timeOut)
        writer.int64(sessionId)
        writer.buffer(passwd)
        writer.bool(readOnly)
    }
}

/// In front of every request but the first.
public struct RequestHeader: JuteRecord {
    public static let names: StaticString = "RequestHeader\nxid\ntype"
    public static let sizeMin = 8

    /// The client's number for it; below 0 for pings, watches and authentication, see `SpecialXid`.
    public var xid: Int32
    /// An `OpCode`.
    public var type: Int32

    public init(xid: Int32, type: Int32) {
        self.xid = xid
        self.type = type
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        xid = try reader.int32()
        reader.field = 1
        type = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(xid)
        writer.int32(type)
    }
}

/// In front of every operation and result of a multi; the last one has `done` set.
public struct MultiHeader: JuteRecord {
    public static let names: StaticString = "MultiHeader\ntype\ndone\nerr"
    public static let sizeMin = 9

    public var type: Int32
    public var done: Bool
    public var err: Int32

    public init(type: Int32, done: Bool, err: Int32) {
        self.type = type
        self.done = done
        self.err = err
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        type = try reader.int32()
        reader.field = 1
        done = try reader.bool()
        reader.field = 2
        err = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(type)
        writer.bool(done)
        writer.int32(err)
    }
}

/// The request of addAuth.
public struct AuthPacket: JuteRecord {
    public static let names: StaticString = "AuthPacket\ntype\nscheme\nauth"
    public static let sizeMin = 12

    public var type: Int32
    public var scheme: String?
    public var auth: Bytes?

    public init(type: Int32, scheme: String?, auth: Bytes?) {
        self.type = type
        self.scheme = scheme
        self.auth = auth
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        type = try reader.int32()
        reader.field = 1
        scheme = try reader.string()
        reader.field = 2
        auth = try reader.buffer()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(type)
        writer.string(scheme)
        writer.buffer(auth)
    }
}

/// The request of getData.
public struct GetDataRequest: JuteRecord {
    public static let names: StaticString = "GetDataRequest\npath\nwatch"
    public static let sizeMin = 5

    public var path: String?
    public var watch: Bool

    public init(path: String?, watch: Bool) {
        self.path = path
        self.watch = watch
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        watch = try reader.bool()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.bool(watch)
    }
}

/// The request of setData.
public struct SetDataRequest: JuteRecord {
    public static let names: StaticString = "SetDataRequest\npath\ndata\nversion"
    public static let sizeMin = 12

    public var path: String?
    public var data: Bytes?
    /// The version expected; -1 for any.
    public var version: Int32

    public init(path: String?, data: Bytes?, version: Int32) {
        self.path = path
        self.data = data
        self.version = version
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        data = try reader.buffer()
        reader.field = 2
        version = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.buffer(data)
        writer.int32(version)
    }
}

/// The request of reconfig.
public struct ReconfigRequest: JuteRecord {
    public static let names: StaticString = "ReconfigRequest\njoiningServers\nleavingServers\nnewMembers\ncurConfigId"
    public static let sizeMin = 20

    public var joiningServers: String?
    public var leavingServers: String?
    public var newMembers: String?
    public var curConfigId: Int64

    public init(joiningServers: String?, leavingServers: String?, newMembers: String?, curConfigId: Int64) {
        self.joiningServers = joiningServers
        self.leavingServers = leavingServers
        self.newMembers = newMembers
        self.curConfigId = curConfigId
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        joiningServers = try reader.string()
        reader.field = 1
        leavingServers = try reader.string()
        reader.field = 2
        newMembers = try reader.string()
        reader.field = 3
        curConfigId = try reader.int64()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(joiningServers)
        writer.string(leavingServers)
        writer.string(newMembers)
        writer.int64(curConfigId)
    }
}

/// The request of create.
public struct CreateRequest: JuteRecord {
    public static let names: StaticString = "CreateRequest\npath\ndata\nacl\nflags"
    public static let sizeMin = 16

    public var path: String?
    public var data: Bytes?
    public var acl: [ACL]?
    /// A `CreateMode`.
    public var flags: Int32

    public init(path: String?, data: Bytes?, acl: [ACL]?, flags: Int32) {
        self.path = path
        self.data = data
        self.acl = acl
        self.flags = flags
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        data = try reader.buffer()
        reader.field = 2
        acl = try reader.vector(ACL.self)
        reader.field = 3
        flags = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.buffer(data)
        writer.vector(acl)
        writer.int32(flags)
    }
}

/// The request of createTTL.
public struct CreateTTLRequest: JuteRecord {
    public static let names: StaticString = "CreateTTLRequest\npath\ndata\nacl\nflags\nttl"
    public static let sizeMin = 24

    public var path: String?
    public var data: Bytes?
    public var acl: [ACL]?
    /// A `CreateMode`.
    public var flags: Int32
    /// Milliseconds.
    public var ttl: Int64

    public init(path: String?, data: Bytes?, acl: [ACL]?, flags: Int32, ttl: Int64) {
        self.path = path
        self.data = data
        self.acl = acl
        self.flags = flags
        self.ttl = ttl
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        data = try reader.buffer()
        reader.field = 2
        acl = try reader.vector(ACL.self)
        reader.field = 3
        flags = try reader.int32()
        reader.field = 4
        ttl = try reader.int64()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.buffer(data)
        writer.vector(acl)
        writer.int32(flags)
        writer.int64(ttl)
    }
}

/// The request of delete.
public struct DeleteRequest: JuteRecord {
    public static let names: StaticString = "DeleteRequest\npath\nversion"
    public static let sizeMin = 8

    public var path: String?
    /// The version expected; -1 for any.
    public var version: Int32

    public init(path: String?, version: Int32) {
        self.path = path
        self.version = version
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        version = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.int32(version)
    }
}

/// The request of getChildren.
public struct GetChildrenRequest: JuteRecord {
    public static let names: StaticString = "GetChildrenRequest\npath\nwatch"
    public static let sizeMin = 5

    public var path: String?
    public var watch: Bool

    public init(path: String?, watch: Bool) {
        self.path = path
        self.watch = watch
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        watch = try reader.bool()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.bool(watch)
    }
}

/// The request of getAllChildrenNumber.
public struct GetAllChildrenNumberRequest: JuteRecord {
    public static let names: StaticString = "GetAllChildrenNumberRequest\npath"
    public static let sizeMin = 4

    public var path: String?

    public init(path: String?) {
        self.path = path
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
    }
}

/// The request of getChildren2.
public struct GetChildren2Request: JuteRecord {
    public static let names: StaticString = "GetChildren2Request\npath\nwatch"
    public static let sizeMin = 5

    public var path: String?
    public var watch: Bool

    public init(path: String?, watch: Bool) {
        self.path = path
        self.watch = watch
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        watch = try reader.bool()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.bool(watch)
    }
}

/// The request of checkVersion.
public struct CheckVersionRequest: JuteRecord {
    public static let names: StaticString = "CheckVersionRequest\npath\nversion"
    public static let sizeMin = 8

    public var path: String?
    public var version: Int32

    public init(path: String?, version: Int32) {
        self.path = path
        self.version = version
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        version = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.int32(version)
    }
}

/// The request of getMaxChildren.
public struct GetMaxChildrenRequest: JuteRecord {
    public static let names: StaticString = "GetMaxChildrenRequest\npath"
    public static let sizeMin = 4

    public var path: String?

    public init(path: String?) {
        self.path = path
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
    }
}

/// The request of setMaxChildren.
public struct SetMaxChildrenRequest: JuteRecord {
    public static let names: StaticString = "SetMaxChildrenRequest\npath\nmax"
    public static let sizeMin = 8

    public var path: String?
    public var max: Int32

    public init(path: String?, max: Int32) {
        self.path = path
        self.max = max
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        max = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.int32(max)
    }
}

/// The request of sync.
public struct SyncRequest: JuteRecord {
    public static let names: StaticString = "SyncRequest\npath"
    public static let sizeMin = 4

    public var path: String?

    public init(path: String?) {
        self.path = path
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
    }
}

/// The request of getACL.
public struct GetACLRequest: JuteRecord {
    public static let names: StaticString = "GetACLRequest\npath"
    public static let sizeMin = 4

    public var path: String?

    public init(path: String?) {
        self.path = path
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
    }
}

/// The request of setACL.
public struct SetACLRequest: JuteRecord {
    public static let names: StaticString = "SetACLRequest\npath\nacl\nversion"
    public static let sizeMin = 12

    public var path: String?
    public var acl: [ACL]?
    /// The ACL version expected; -1 for any.
    public var version: Int32

    public init(path: String?, acl: [ACL]?, version: Int32) {
        self.path = path
        self.acl = acl
        self.version = version
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        acl = try reader.vector(ACL.self)
        reader.field = 2
        version = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.vector(acl)
        writer.int32(version)
    }
}

/// The request of exists.
public struct ExistsRequest: JuteRecord {
    public static let names: StaticString = "ExistsRequest\npath\nwatch"
    public static let sizeMin = 5

    public var path: String?
    public var watch: Bool

    public init(path: String?, watch: Bool) {
        self.path = path
        self.watch = watch
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        watch = try reader.bool()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.bool(watch)
    }
}

/// The request of checkWatches.
public struct CheckWatchesRequest: JuteRecord {
    public static let names: StaticString = "CheckWatchesRequest\npath\ntype"
    public static let sizeMin = 8

    public var path: String?
    /// A `WatcherType`.
    public var type: Int32

    public init(path: String?, type: Int32) {
        self.path = path
        self.type = type
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        type = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.int32(type)
    }
}

/// The request of removeWatches.
public struct RemoveWatchesRequest: JuteRecord {
    public static let names: StaticString = "RemoveWatchesRequest\npath\ntype"
    public static let sizeMin = 8

    public var path: String?
    /// A `WatcherType`.
    public var type: Int32

    public init(path: String?, type: Int32) {
        self.path = path
        self.type = type
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        type = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.int32(type)
    }
}

/// The request of addWatch.
public struct AddWatchRequest: JuteRecord {
    public static let names: StaticString = "AddWatchRequest\npath\nmode"
    public static let sizeMin = 8

    public var path: String?
    /// An `AddWatchMode`.
    public var mode: Int32

    public init(path: String?, mode: Int32) {
        self.path = path
        self.mode = mode
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        mode = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.int32(mode)
    }
}

/// The request of getEphemerals.
public struct GetEphemeralsRequest: JuteRecord {
    public static let names: StaticString = "GetEphemeralsRequest\nprefixPath"
    public static let sizeMin = 4

    public var prefixPath: String?

    public init(prefixPath: String?) {
        self.prefixPath = prefixPath
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        prefixPath = try reader.string()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(prefixPath)
    }
}

/// The watches a client had before it reconnected, and the zxid it has seen.
public struct SetWatches: JuteRecord {
    public static let names: StaticString = "SetWatches\nrelativeZxid\ndataWatches\nexistWatches\nchildWatches"
    public static let sizeMin = 20

    public var relativeZxid: Int64
    public var dataWatches: [String?]?
    public var existWatches: [String?]?
    public var childWatches: [String?]?

    public init(relativeZxid: Int64, dataWatches: [String?]?, existWatches: [String?]?, childWatches: [String?]?) {
        self.relativeZxid = relativeZxid
        self.dataWatches = dataWatches
        self.existWatches = existWatches
        self.childWatches = childWatches
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        relativeZxid = try reader.int64()
        reader.field = 1
        dataWatches = try reader.nullableStrings()
        reader.field = 2
        existWatches = try reader.nullableStrings()
        reader.field = 3
        childWatches = try reader.nullableStrings()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int64(relativeZxid)
        writer.nullableStrings(dataWatches)
        writer.nullableStrings(existWatches)
        writer.nullableStrings(childWatches)
    }
}

/// As `SetWatches`, with persistent watches.
public struct SetWatches2: JuteRecord {
    public static let names: StaticString = "SetWatches2\nrelativeZxid\ndataWatches\nexistWatches\nchildWatches\npersistentWatches\npersistentRecursiveWatches"
    public static let sizeMin = 28

    public var relativeZxid: Int64
    public var dataWatches: [String?]?
    public var existWatches: [String?]?
    public var childWatches: [String?]?
    public var persistentWatches: [String?]?
    public var persistentRecursiveWatches: [String?]?

    public init(
        relativeZxid: Int64, dataWatches: [String?]?, existWatches: [String?]?, childWatches: [String?]?,
        persistentWatches: [String?]?, persistentRecursiveWatches: [String?]?
    ) {
        self.relativeZxid = relativeZxid
        self.dataWatches = dataWatches
        self.existWatches = existWatches
        self.childWatches = childWatches
        self.persistentWatches = persistentWatches
        self.persistentRecursiveWatches = persistentRecursiveWatches
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        relativeZxid = try reader.int64()
        reader.field = 1
        dataWatches = try reader.nullableStrings()
        reader.field = 2
        existWatches = try reader.nullableStrings()
        reader.field = 3
        childWatches = try reader.nullableStrings()
        reader.field = 4
        persistentWatches = try reader.nullableStrings()
        reader.field = 5
        persistentRecursiveWatches = try reader.nullableStrings()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int64(relativeZxid)
        writer.nullableStrings(dataWatches)
        writer.nullableStrings(existWatches)
        writer.nullableStrings(childWatches)
        writer.nullableStrings(persistentWatches)
        writer.nullableStrings(persistentRecursiveWatches)
    }
}

/// The request of sasl.
public struct GetSASLRequest: JuteRecord {
    public static let names: StaticString = "GetSASLRequest\ntoken"
    public static let sizeMin = 4

    public var token: Bytes?

    public init(token: Bytes?) {
        self.token = token
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        token = try reader.buffer()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.buffer(token)
    }
}

/// The request of sasl.
public struct SetSASLRequest: JuteRecord {
    public static let names: StaticString = "SetSASLRequest\ntoken"
    public static let sizeMin = 4

    public var token: Bytes?

    public init(token: Bytes?) {
        self.token = token
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        token = try reader.buffer()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.buffer(token)
    }
}
