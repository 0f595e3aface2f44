// What the transaction log holds (package `txn`).
// The field order is the wire order of ZooKeeper 3.9; text, bytes and vectors are nil where the wire has length -1.

import KafkaProto
import Platform

/// In front of every transaction.
public struct TxnHeader: JuteRecord {
    public static let names: StaticString = "TxnHeader\nclientId\ncxid\nzxid\ntime\ntype"
    public static let sizeMin = 32

    /// The session.
    public var clientId: Int64
    /// The client's number for the request.
    public var cxid: Int32
    public var zxid: Int64
    /// Milliseconds since 1970.
    public var time: Int64
    /// An `OpCode`.
    public var type: Int32

    public init(clientId: Int64, cxid: Int32, zxid: Int64, time: Int64, type: Int32) {
        self.clientId = clientId
        self.cxid = cxid
        self.zxid = zxid
        self.time = time
        self.type = type
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        clientId = try reader.int64()
        reader.field = 1
        cxid = try reader.int32()
        reader.field = 2
        zxid = try reader.int64()
        reader.field = 3
        time = try reader.int64()
        reader.field = 4
        type = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int64(clientId)
        writer.int32(cxid)
        writer.int64(zxid)
        writer.int64(time)
        writer.int32(type)
    }
}

/// Behind a transaction: the digest of the tree after it.
public struct TxnDigest: JuteRecord {
    public static let names: StaticString = "TxnDigest\nversion\ntreeDigest"
    public static let sizeMin = 12

    public var version: Int32
    public var treeDigest: Int64

    public init(version: Int32, treeDigest: Int64) {
        self.version = version
        self.treeDigest = treeDigest
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        version = try reader.int32()
        reader.field = 1
        treeDigest = try reader.int64()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(version)
        writer.int64(treeDigest)
    }
}

/// A create as ZooKeeper 3.3 and older logged it.
public struct CreateTxnV0: JuteRecord {
    public static let names: StaticString = "CreateTxnV0\npath\ndata\nacl\nephemeral"
    public static let sizeMin = 13

    public var path: String?
    public var data: Bytes?
    public var acl: [ACL]?
    public var ephemeral: Bool

    public init(path: String?, data: Bytes?, acl: [ACL]?, ephemeral: Bool) {
        self.path = path
        self.data = data
        self.acl = acl
        self.ephemeral = ephemeral
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        data = try reader.buffer()
        reader.field = 2
        acl = try reader.vector(ACL.self)
        reader.field = 3
        ephemeral = try reader.bool()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.buffer(data)
        writer.vector(acl)
        writer.bool(ephemeral)
    }
}

/// The transaction of create.
public struct CreateTxn: JuteRecord {
    public static let names: StaticString = "CreateTxn\npath\ndata\nacl\nephemeral\nparentCVersion"
    public static let sizeMin = 17

    public var path: String?
    public var data: Bytes?
    public var acl: [ACL]?
    public var ephemeral: Bool
    /// The parent's cversion after it.
    public var parentCVersion: Int32

    public init(path: String?, data: Bytes?, acl: [ACL]?, ephemeral: Bool, parentCVersion: Int32) {
        self.path = path
        self.data = data
        self.acl = acl
        self.ephemeral = ephemeral
        self.parentCVersion = parentCVersion
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        data = try reader.buffer()
        reader.field = 2
        acl = try reader.vector(ACL.self)
        reader.field = 3
        ephemeral = try reader.bool()
        reader.field = 4
        parentCVersion = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.buffer(data)
        writer.vector(acl)
        writer.bool(ephemeral)
        writer.int32(parentCVersion)
    }
}

/// The transaction of createTTL.
public struct CreateTTLTxn: JuteRecord {
    public static let names: StaticString = "CreateTTLTxn\npath\ndata\nacl\nparentCVersion\nttl"
    public static let sizeMin = 24

    public var path: String?
    public var data: Bytes?
    public var acl: [ACL]?
    public var parentCVersion: Int32
    /// Milliseconds.
    public var ttl: Int64

    public init(path: String?, data: Bytes?, acl: [ACL]?, parentCVersion: Int32, ttl: Int64) {
        self.path = path
        self.data = data
        self.acl = acl
        self.parentCVersion = parentCVersion
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
        parentCVersion = try reader.int32()
        reader.field = 4
        ttl = try reader.int64()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.buffer(data)
        writer.vector(acl)
        writer.int32(parentCVersion)
        writer.int64(ttl)
    }
}

/// The transaction of createContainer.
public struct CreateContainerTxn: JuteRecord {
    public static let names: StaticString = "CreateContainerTxn\npath\ndata\nacl\nparentCVersion"
    public static let sizeMin = 16

    public var path: String?
    public var data: Bytes?
    public var acl: [ACL]?
    public var parentCVersion: Int32

    public init(path: String?, data: Bytes?, acl: [ACL]?, parentCVersion: Int32) {
        self.path = path
        self.data = data
        self.acl = acl
        self.parentCVersion = parentCVersion
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        data = try reader.buffer()
        reader.field = 2
        acl = try reader.vector(ACL.self)
        reader.field = 3
        parentCVersion = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.buffer(data)
        writer.vector(acl)
        writer.int32(parentCVersion)
    }
}

/// The transaction of delete.
public struct DeleteTxn: JuteRecord {
    public static let names: StaticString = "DeleteTxn\npath"
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

/// The transaction of setData.
public struct SetDataTxn: JuteRecord {
    public static let names: StaticString = "SetDataTxn\npath\ndata\nversion"
    public static let sizeMin = 12

    public var path: String?
    public var data: Bytes?
    /// After the change.
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

/// The transaction of checkVersion.
public struct CheckVersionTxn: JuteRecord {
    public static let names: StaticString = "CheckVersionTxn\npath\nversion"
    public static let sizeMin = 8

    public var path: String?
    /// The one expected, plus 1.
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

/// The transaction of setACL.
public struct SetACLTxn: JuteRecord {
    public static let names: StaticString = "SetACLTxn\npath\nacl\nversion"
    public static let sizeMin = 12

    public var path: String?
    public var acl: [ACL]?
    /// Of the ACL, after the change.
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

/// The transaction of setMaxChildren.
public struct SetMaxChildrenTxn: JuteRecord {
    public static let names: StaticString = "SetMaxChildrenTxn\npath\nmax"
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

/// The transaction of createSession.
public struct CreateSessionTxn: JuteRecord {
    public static let names: StaticString = "CreateSessionTxn\ntimeOut"
    public static let sizeMin = 4

    /// Milliseconds.
    public var timeOut: Int32

    public init(timeOut: Int32) {
        self.timeOut = timeOut
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        timeOut = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(timeOut)
    }
}

/// Which ephemeral znodes went with the session; logs before 3.6 have no body here.
public struct CloseSessionTxn: JuteRecord {
    public static let names: StaticString = "CloseSessionTxn\npaths2Delete"
    public static let sizeMin = 4

    public var paths2Delete: [String]?

    public init(paths2Delete: [String]?) {
        self.paths2Delete = paths2Delete
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        paths2Delete = try reader.strings()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.strings(paths2Delete)
    }
}

/// The transaction of error.
public struct ErrorTxn: JuteRecord {
    public static let names: StaticString = "ErrorTxn\nerr"
    public static let sizeMin = 4

    public var err: Int32

    public init(err: Int32) {
        self.err = err
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        err = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(err)
    }
}

/// One operation of a `MultiTxn`: its type and its body as bytes.
public struct Txn: JuteRecord {
    public static let names: StaticString = "Txn\ntype\ndata"
    public static let sizeMin = 8

    /// An `OpCode`.
    public var type: Int32
    public var data: Bytes?

    public init(type: Int32, data: Bytes?) {
        self.type = type
        self.data = data
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        type = try reader.int32()
        reader.field = 1
        data = try reader.buffer()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(type)
        writer.buffer(data)
    }
}

/// The transaction of multi.
public struct MultiTxn: JuteRecord {
    public static let names: StaticString = "MultiTxn\ntxns"
    public static let sizeMin = 4

    public var txns: [Txn]?

    public init(txns: [Txn]?) {
        self.txns = txns
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        txns = try reader.vector(Txn.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.vector(txns)
    }
}
