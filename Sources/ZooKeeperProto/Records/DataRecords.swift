// Records that others carry: ids, ACLs, stats (package `data`).
// The field order is the wire order of ZooKeeper 3.9; text, bytes and vectors are nil where the wire has length -1.

import KafkaProto
import Platform

/// Who may do something: an authentication scheme and an id in it, for example `world` `anyone`.
public struct Id: JuteRecord, Hashable {
    public static let names: StaticString = "Id\nscheme\nid"
    public static let sizeMin = 8

    public var scheme: String?
    public var id: String?

    public init(scheme: String?, id: String?) {
        self.scheme = scheme
        self.id = id
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        scheme = try reader.string()
        reader.field = 1
        id = try reader.string()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(scheme)
        writer.string(id)
    }
}

/// What one id may do.
public struct ACL: JuteRecord, Hashable {
    public static let names: StaticString = "ACL\nperms\nid"
    public static let sizeMin = 12

    /// Bits, see `Permissions`.
    public var perms: Int32
    public var id: Id

    public init(perms: Int32, id: Id) {
        self.perms = perms
        self.id = id
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        perms = try reader.int32()
        reader.field = 1
        id = try reader.record(Id.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(perms)
        writer.record(id)
    }
}

/// The state of a znode as replies give it.
public struct Stat: JuteRecord {
    public static let names: StaticString = "Stat\nczxid\nmzxid\nctime\nmtime\nversion\ncversion\naversion\nephemeralOwner\ndataLength\nnumChildren\npzxid"
    public static let sizeMin = 68

    /// Transaction that created it.
    public var czxid: Int64
    /// Transaction that last changed its data.
    public var mzxid: Int64
    /// Milliseconds since 1970 at its creation.
    public var ctime: Int64
    /// Milliseconds since 1970 at the last change of its data.
    public var mtime: Int64
    /// Changes of the data.
    public var version: Int32
    /// Changes of the children.
    public var cversion: Int32
    /// Changes of the ACL.
    public var aversion: Int32
    /// Session that owns an ephemeral znode; a mark of containers and TTL znodes, see `EphemeralOwner`; else 0.
    public var ephemeralOwner: Int64
    /// Bytes.
    public var dataLength: Int32
    public var numChildren: Int32
    /// Transaction that last added or removed a child.
    public var pzxid: Int64

    public init(
        czxid: Int64, mzxid: Int64, ctime: Int64, mtime: Int64, version: Int32, cversion: Int32,
        aversion: Int32, ephemeralOwner: Int64, dataLength: Int32, numChildren: Int32, pzxid: Int64
    ) {
        self.czxid = czxid
        self.mzxid = mzxid
        self.ctime = ctime
        self.mtime = mtime
        self.version = version
        self.cversion = cversion
        self.aversion = aversion
        self.ephemeralOwner = ephemeralOwner
        self.dataLength = dataLength
        self.numChildren = numChildren
        self.pzxid = pzxid
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        czxid = try reader.int64()
        reader.field = 1
        mzxid = try reader.int64()
        reader.field = 2
        ctime = try reader.int64()
        reader.field = 3
        mtime = try reader.int64()
        reader.field = 4
        version = try reader.int32()
        reader.field = 5
        cversion = try reader.int32()
        reader.field = 6
        aversion = try reader.int32()
        reader.field = 7
        ephemeralOwner = try reader.int64()
        reader.field = 8
        dataLength = try reader.int32()
        reader.field = 9
        numChildren = try reader.int32()
        reader.field = 10
        pzxid = try reader.int64()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int64(czxid)
        writer.int64(mzxid)
        writer.int64(ctime)
        writer.int64(mtime)
        writer.int32(version)
        writer.int32(cversion)
        writer.int32(aversion)
        writer.int64(ephemeralOwner)
        writer.int32(dataLength)
        writer.int32(numChildren)
        writer.int64(pzxid)
    }
}

/// The state of a znode as snapshots hold it: without what its data and children tell.
public struct StatPersisted: JuteRecord {
    public static let names: StaticString = "StatPersisted\nczxid\nmzxid\nctime\nmtime\nversion\ncversion\naversion\nephemeralOwner\npzxid"
    public static let sizeMin = 60

    public var czxid: Int64
    public var mzxid: Int64
    public var ctime: Int64
    public var mtime: Int64
    public var version: Int32
    public var cversion: Int32
    public var aversion: Int32
    public var ephemeralOwner: Int64
    public var pzxid: Int64

    public init(
        czxid: Int64, mzxid: Int64, ctime: Int64, mtime: Int64, version: Int32, cversion: Int32,
        aversion: Int32, ephemeralOwner: Int64, pzxid: Int64
    ) {
        self.czxid = czxid
        self.mzxid = mzxid
        self.ctime = ctime
        self.mtime = mtime
        self.version = version
        self.cversion = cversion
        self.aversion = aversion
        self.ephemeralOwner = ephemeralOwner
        self.pzxid = pzxid
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        czxid = try reader.int64()
        reader.field = 1
        mzxid = try reader.int64()
        reader.field = 2
        ctime = try reader.int64()
        reader.field = 3
        mtime = try reader.int64()
        reader.field = 4
        version = try reader.int32()
        reader.field = 5
        cversion = try reader.int32()
        reader.field = 6
        aversion = try reader.int32()
        reader.field = 7
        ephemeralOwner = try reader.int64()
        reader.field = 8
        pzxid = try reader.int64()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int64(czxid)
        writer.int64(mzxid)
        writer.int64(ctime)
        writer.int64(mtime)
        writer.int32(version)
        writer.int32(cversion)
        writer.int32(aversion)
        writer.int64(ephemeralOwner)
        writer.int64(pzxid)
    }
}

/// One identity of a connection, in the reply to whoAmI.
public struct ClientInfo: JuteRecord {
    public static let names: StaticString = "ClientInfo\nauthScheme\nuser"
    public static let sizeMin = 8

    public var authScheme: String?
    public var user: String?

    public init(authScheme: String?, user: String?) {
        self.authScheme = authScheme
        self.user = user
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        authScheme = try reader.string()
        reader.field = 1
        user = try reader.string()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(authScheme)
        writer.string(user)
    }
}
