// What servers answer (package `proto`).
// The field order is the wire order of ZooKeeper 3.9; text, bytes and vectors are nil where the wire has length -1.

import KafkaProto
import Platform

/// The answer to `ConnectRequest`; a `timeOut` of 0 says that the session is gone.
public struct ConnectResponse: JuteRecord {
    public static let names: StaticString = "ConnectResponse\nprotocolVersion\ntimeOut\nsessionId\npasswd\nreadOnly"
    public static let sizeMin = 21

    public var protocolVersion: Int32
    /// Milliseconds, as negotiated.
    public var timeOut: Int32
    public var sessionId: Int64
    public var passwd: Bytes?
    public var readOnly: Bool

    public init(protocolVersion: Int32, timeOut: Int32, sessionId: Int64, passwd: Bytes?, readOnly: Bool) {
        self.protocolVersion = protocolVersion
        self.timeOut = timeOut
        self.sessionId = sessionId
        self.passwd = passwd
        self.readOnly = readOnly
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        protocolVersion = try reader.int32()
        reader.field = 1
        timeOut = try reader.int32()
        reader.field = 2
        sessionId = try reader.int64()
        reader.field = 3
        passwd = try reader.buffer()
        reader.field = 4
        readOnly = try reader.bool()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(protocolVersion)
        writer.int32(timeOut)
        writer.int64(sessionId)
        writer.buffer(passwd)
        writer.bool(readOnly)
    }
}

/// In front of every reply; a body follows where `err` is 0.
public struct ReplyHeader: JuteRecord {
    public static let names: StaticString = "ReplyHeader\nxid\nzxid\nerr"
    public static let sizeMin = 16

    public var xid: Int32
    /// The last transaction the server had applied.
    public var zxid: Int64
    /// A `ZooKeeperError.Code`.
    public var err: Int32

    public init(xid: Int32, zxid: Int64, err: Int32) {
        self.xid = xid
        self.zxid = zxid
        self.err = err
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        xid = try reader.int32()
        reader.field = 1
        zxid = try reader.int64()
        reader.field = 2
        err = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(xid)
        writer.int64(zxid)
        writer.int32(err)
    }
}

/// The body of the reply to create.
public struct CreateResponse: JuteRecord {
    public static let names: StaticString = "CreateResponse\npath"
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

/// The body of the reply to create2.
public struct Create2Response: JuteRecord {
    public static let names: StaticString = "Create2Response\npath\nstat"
    public static let sizeMin = 72

    public var path: String?
    public var stat: Stat

    public init(path: String?, stat: Stat) {
        self.path = path
        self.stat = stat
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        path = try reader.string()
        reader.field = 1
        stat = try reader.record(Stat.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.string(path)
        writer.record(stat)
    }
}

/// The body of the reply to exists.
public struct ExistsResponse: JuteRecord {
    public static let names: StaticString = "ExistsResponse\nstat"
    public static let sizeMin = 68

    public var stat: Stat

    public init(stat: Stat) {
        self.stat = stat
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        stat = try reader.record(Stat.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.record(stat)
    }
}

/// The body of the reply to setData.
public struct SetDataResponse: JuteRecord {
    public static let names: StaticString = "SetDataResponse\nstat"
    public static let sizeMin = 68

    public var stat: Stat

    public init(stat: Stat) {
        self.stat = stat
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        stat = try reader.record(Stat.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.record(stat)
    }
}

/// The body of the reply to getData.
public struct GetDataResponse: JuteRecord {
    public static let names: StaticString = "GetDataResponse\ndata\nstat"
    public static let sizeMin = 72

    public var data: Bytes?
    public var stat: Stat

    public init(data: Bytes?, stat: Stat) {
        self.data = data
        self.stat = stat
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        data = try reader.buffer()
        reader.field = 1
        stat = try reader.record(Stat.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.buffer(data)
        writer.record(stat)
    }
}

/// The body of the reply to setACL.
public struct SetACLResponse: JuteRecord {
    public static let names: StaticString = "SetACLResponse\nstat"
    public static let sizeMin = 68

    public var stat: Stat

    public init(stat: Stat) {
        self.stat = stat
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        stat = try reader.record(Stat.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.record(stat)
    }
}

/// The body of the reply to getACL.
public struct GetACLResponse: JuteRecord {
    public static let names: StaticString = "GetACLResponse\nacl\nstat"
    public static let sizeMin = 72

    public var acl: [ACL]?
    public var stat: Stat

    public init(acl: [ACL]?, stat: Stat) {
        self.acl = acl
        self.stat = stat
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        acl = try reader.vector(ACL.self)
        reader.field = 1
        stat = try reader.record(Stat.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.vector(acl)
        writer.record(stat)
    }
}

/// The body of the reply to getChildren.
public struct GetChildrenResponse: JuteRecord {
    public static let names: StaticString = "GetChildrenResponse\nchildren"
    public static let sizeMin = 4

    public var children: [String]?

    public init(children: [String]?) {
        self.children = children
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        children = try reader.strings()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.strings(children)
    }
}

/// The body of the reply to getChildren2.
public struct GetChildren2Response: JuteRecord {
    public static let names: StaticString = "GetChildren2Response\nchildren\nstat"
    public static let sizeMin = 72

    public var children: [String]?
    public var stat: Stat

    public init(children: [String]?, stat: Stat) {
        self.children = children
        self.stat = stat
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        children = try reader.strings()
        reader.field = 1
        stat = try reader.record(Stat.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.strings(children)
        writer.record(stat)
    }
}

/// The body of the reply to getAllChildrenNumber.
public struct GetAllChildrenNumberResponse: JuteRecord {
    public static let names: StaticString = "GetAllChildrenNumberResponse\ntotalNumber"
    public static let sizeMin = 4

    public var totalNumber: Int32

    public init(totalNumber: Int32) {
        self.totalNumber = totalNumber
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        totalNumber = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(totalNumber)
    }
}

/// The body of the reply to getEphemerals.
public struct GetEphemeralsResponse: JuteRecord {
    public static let names: StaticString = "GetEphemeralsResponse\nephemerals"
    public static let sizeMin = 4

    public var ephemerals: [String]?

    public init(ephemerals: [String]?) {
        self.ephemerals = ephemerals
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        ephemerals = try reader.strings()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.strings(ephemerals)
    }
}

/// The body of the reply to getMaxChildren.
public struct GetMaxChildrenResponse: JuteRecord {
    public static let names: StaticString = "GetMaxChildrenResponse\nmax"
    public static let sizeMin = 4

    public var max: Int32

    public init(max: Int32) {
        self.max = max
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        max = try reader.int32()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(max)
    }
}

/// The body of the reply to sync.
public struct SyncResponse: JuteRecord {
    public static let names: StaticString = "SyncResponse\npath"
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

/// The result of an operation of a multi that failed or was not tried.
public struct ErrorResponse: JuteRecord {
    public static let names: StaticString = "ErrorResponse\nerr"
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

/// The body of the reply to whoAmI.
public struct WhoAmIResponse: JuteRecord {
    public static let names: StaticString = "WhoAmIResponse\nclientInfo"
    public static let sizeMin = 4

    public var clientInfo: [ClientInfo]?

    public init(clientInfo: [ClientInfo]?) {
        self.clientInfo = clientInfo
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        clientInfo = try reader.vector(ClientInfo.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.vector(clientInfo)
    }
}

/// The body of the reply to sasl.
public struct SetSASLResponse: JuteRecord {
    public static let names: StaticString = "SetSASLResponse\ntoken"
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

/// Sent without being asked, under xid -1.
public struct WatcherEvent: JuteRecord {
    public static let names: StaticString = "WatcherEvent\ntype\nstate\npath"
    public static let sizeMin = 12

    /// An `EventType`.
    public var type: Int32
    /// A `KeeperState`.
    public var state: Int32
    public var path: String?

    public init(type: Int32, state: Int32, path: String?) {
        self.type = type
        self.state = state
        self.path = path
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        type = try reader.int32()
        reader.field = 1
        state = try reader.int32()
        reader.field = 2
        path = try reader.string()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(type)
        writer.int32(state)
        writer.string(path)
    }
}
