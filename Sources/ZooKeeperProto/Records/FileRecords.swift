// What stands at the head of files, and what servers of a quorum say to each other (packages `server.persistence`, `server.quorum`).
// The field order is the wire order of ZooKeeper 3.9; text, bytes and vectors are nil where the wire has length -1.

import KafkaProto
import Platform

/// The first 16 bytes of a transaction log or snapshot.
public struct FileHeader: JuteRecord {
    public static let names: StaticString = "FileHeader\nmagic\nversion\ndbid"
    public static let sizeMin = 16

    public var magic: Int32
    public var version: Int32
    public var dbid: Int64

    public init(magic: Int32, version: Int32, dbid: Int64) {
        self.magic = magic
        self.version = version
        self.dbid = dbid
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        magic = try reader.int32()
        reader.field = 1
        version = try reader.int32()
        reader.field = 2
        dbid = try reader.int64()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(magic)
        writer.int32(version)
        writer.int64(dbid)
    }
}

/// A packet of a quorum.
public struct QuorumPacket: JuteRecord {
    public static let names: StaticString = "QuorumPacket\ntype\nzxid\ndata\nauthinfo"
    public static let sizeMin = 20

    public var type: Int32
    public var zxid: Int64
    public var data: Bytes?
    public var authinfo: [Id]?

    public init(type: Int32, zxid: Int64, data: Bytes?, authinfo: [Id]?) {
        self.type = type
        self.zxid = zxid
        self.data = data
        self.authinfo = authinfo
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        type = try reader.int32()
        reader.field = 1
        zxid = try reader.int64()
        reader.field = 2
        data = try reader.buffer()
        reader.field = 3
        authinfo = try reader.vector(Id.self)
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(type)
        writer.int64(zxid)
        writer.buffer(data)
        writer.vector(authinfo)
    }
}

/// A packet of a quorum.
public struct QuorumAuthPacket: JuteRecord {
    public static let names: StaticString = "QuorumAuthPacket\nmagic\nstatus\ntoken"
    public static let sizeMin = 16

    public var magic: Int64
    public var status: Int32
    public var token: Bytes?

    public init(magic: Int64, status: Int32, token: Bytes?) {
        self.magic = magic
        self.status = status
        self.token = token
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        magic = try reader.int64()
        reader.field = 1
        status = try reader.int32()
        reader.field = 2
        token = try reader.buffer()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int64(magic)
        writer.int32(status)
        writer.buffer(token)
    }
}

/// A packet of a quorum.
public struct LearnerInfo: JuteRecord {
    public static let names: StaticString = "LearnerInfo\nserverid\nprotocolVersion\nconfigVersion"
    public static let sizeMin = 20

    public var serverid: Int64
    public var protocolVersion: Int32
    public var configVersion: Int64

    public init(serverid: Int64, protocolVersion: Int32, configVersion: Int64) {
        self.serverid = serverid
        self.protocolVersion = protocolVersion
        self.configVersion = configVersion
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        serverid = try reader.int64()
        reader.field = 1
        protocolVersion = try reader.int32()
        reader.field = 2
        configVersion = try reader.int64()
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int64(serverid)
        writer.int32(protocolVersion)
        writer.int64(configVersion)
    }
}
