import CommandLine
import Platform

/// Who leads a partition and which replicas are in sync.
public struct Leadership: Hashable, Sendable {
    /// -1: nobody.
    public var leader: Int32
    public var isr: [Int32]
    public var leaderEpoch: Int32
    /// Of the controller that decided it.
    public var controllerEpoch: Int32
    /// The version of the state znode.
    public var partitionEpoch: Int32

    public static let noLeader: Int32 = -1
    /// What UpdateMetadata says of the partitions of a topic that is being deleted.
    public static let leaderDuringDelete: Int32 = -2

    public init(leader: Int32, isr: [Int32], leaderEpoch: Int32, controllerEpoch: Int32, partitionEpoch: Int32) {
        self.leader = leader
        self.isr = isr
        self.leaderEpoch = leaderEpoch
        self.controllerEpoch = controllerEpoch
        self.partitionEpoch = partitionEpoch
    }
}

/// `/brokers/topics/T/partitions/P/state` (`kafka.zk.TopicPartitionStateZNode`, version 1).
public enum PartitionStateZNode {
    public static func encode(_ state: Leadership) -> Bytes {
        Bytes(utf8: JSON.object([
            ("controller_epoch", .number(state.controllerEpoch)), ("leader", .number(state.leader)), ("version", .int(1)),
            ("leader_epoch", .number(state.leaderEpoch)), ("isr", .ints(state.isr))
        ]).text)
    }

    /// - Parameter version: of the znode.
    public static func decode(_ data: Bytes?, _ tp: TopicPartition, version: Int32) throws(ZNodeFormatError) -> Leadership {
        let reader = try ZNodeReader(data, path: KafkaPaths.partitionState(tp))
        return Leadership(
            leader: try reader.int("leader"), isr: try reader.ids(reader.json["isr"], "isr"),
            leaderEpoch: try reader.int("leader_epoch"), controllerEpoch: try reader.int("controller_epoch"),
            partitionEpoch: version)
    }
}
