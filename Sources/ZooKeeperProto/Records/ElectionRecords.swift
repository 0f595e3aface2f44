// What servers of a quorum say to each other on the election port. Not jute, but fields one after the other all the same
// (ZooKeeper 3.9: QuorumCnxManager, FastLeaderElection). Each notification has its length in front, the first message not.

import KafkaProto
import Platform

/// The first message of a server that connects: who it is and where it listens for elections.
public struct InitialMessage: JuteRecord {
    public static let names: StaticString = "InitialMessage\nprotocolVersion\nsid\nelectionAddr"
    public static let sizeMin = 20

    /// The server has one address.
    public static let oneAddress: Int64 = -65536
    /// The server may have several (`multiAddress.enabled`), with `|` between them.
    public static let severalAddresses: Int64 = -65535

    public var protocolVersion: Int64
    public var sid: Int64
    /// `host:port`.
    public var electionAddr: String

    public init(protocolVersion: Int64, sid: Int64, electionAddr: String) {
        self.protocolVersion = protocolVersion
        self.sid = sid
        self.electionAddr = electionAddr
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        protocolVersion = try reader.int64()
        reader.field = 1
        sid = try reader.int64()
        reader.field = 2
        let start = reader.position
        guard let address = try reader.string() else { throw reader.failure("null where an address should be", at: start) }
        electionAddr = address
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int64(protocolVersion)
        writer.int64(sid)
        writer.string(electionAddr)
    }
}

/// A server's vote.
public struct ElectionNotification: JuteRecord {
    public static let names: StaticString = "ElectionNotification\nstate\nleader\nzxid\nelectionEpoch\npeerEpoch\nversion\nconfig"
    public static let sizeMin = 44

    /// 0 looking, 1 following, 2 leading, 3 observing.
    public var state: Int32
    /// The id of the server that is voted for, its last zxid, and its epoch.
    public var leader: Int64
    public var zxid: Int64
    /// The round of votes.
    public var electionEpoch: Int64
    public var peerEpoch: Int64
    /// Of this form: 2.
    public var version: Int32
    /// The servers of the quorum, as zoo.cfg.dynamic has them.
    public var config: Bytes

    public init(
        state: Int32, leader: Int64, zxid: Int64, electionEpoch: Int64, peerEpoch: Int64, version: Int32 = 2, config: Bytes
    ) {
        self.state = state
        self.leader = leader
        self.zxid = zxid
        self.electionEpoch = electionEpoch
        self.peerEpoch = peerEpoch
        self.version = version
        self.config = config
    }

    public init(from reader: inout JuteReader) throws(DecodeError) {
        reader.field = 0
        state = try reader.int32()
        reader.field = 1
        leader = try reader.int64()
        reader.field = 2
        zxid = try reader.int64()
        reader.field = 3
        electionEpoch = try reader.int64()
        reader.field = 4
        peerEpoch = try reader.int64()
        reader.field = 5
        version = try reader.int32()
        reader.field = 6
        let start = reader.position
        guard let bytes = try reader.buffer() else { throw reader.failure("null where a configuration should be", at: start) }
        config = bytes
    }

    public func encode(to writer: inout JuteWriter) {
        writer.int32(state)
        writer.int64(leader)
        writer.int64(zxid)
        writer.int64(electionEpoch)
        writer.int64(peerEpoch)
        writer.int32(version)
        writer.buffer(config)
    }
}
