import CommandLine
import KafkaProto
import Platform

/// `/controller`: which broker is the controller (`kafka.zk.ControllerZNode`, version 2).
public enum ControllerZNode {
    public static func encode(brokerId: Int32, timestampMs: Int64) -> Bytes {
        Bytes(utf8: JSON.object([
            ("version", .int(2)), ("brokerid", .number(brokerId)), ("timestamp", .string("\(timestampMs)")),
            ("kraftControllerEpoch", .int(-1))
        ]).text)
    }

    public static func decode(_ data: Bytes?) throws(ZNodeFormatError) -> Int32 {
        try ZNodeReader(data, path: KafkaPaths.controller).int("brokerid")
    }
}

/// `/controller_epoch`: a number as text (`kafka.zk.ControllerEpochZNode`).
public enum ControllerEpochZNode {
    public static func encode(_ epoch: Int32) -> Bytes { Bytes(utf8: "\(epoch)") }

    public static func decode(_ data: Bytes?) throws(ZNodeFormatError) -> Int32 {
        guard let epoch = data?.string.flatMap({ Int32($0) }) else {
            throw ZNodeFormatError(path: KafkaPaths.controllerEpoch, reason: "it is no number")
        }
        return epoch
    }
}

/// `/cluster/id` (`kafka.zk.ClusterIdZNode`). The id is text: 22 characters of base64 where Kafka made it.
public enum ClusterIdZNode {
    public static func encode(_ id: String) -> Bytes {
        Bytes(utf8: JSON.object([("version", .string("1")), ("id", .string(id))]).text)
    }

    public static func decode(_ data: Bytes?) throws(ZNodeFormatError) -> String {
        try ZNodeReader(data, path: KafkaPaths.clusterId).string("id")
    }
}

/// `/feature`: no features are finalized, and the versioning of features is on (`kafka.zk.FeatureZNode`).
public enum FeatureZNode {
    public static let enabled = Bytes(utf8: #"{"features":{},"version":2,"status":1}"#)
}

/// `/latest_producer_id_block`: the producer ids that were given out last (`kafka.zk.ProducerIdBlockZNode`).
public struct ProducerIdBlock: Hashable, Sendable {
    public static let size: Int64 = 1000

    public var brokerId: Int32
    public var first: Int64
    /// The last one of the block.
    public var last: Int64

    public init(brokerId: Int32, first: Int64, last: Int64) {
        self.brokerId = brokerId
        self.first = first
        self.last = last
    }

    /// The block after `previous` for a broker; nil: there are no more ids.
    public static func next(after previous: ProducerIdBlock?, brokerId: Int32) -> ProducerIdBlock? {
        guard let previous else { return ProducerIdBlock(brokerId: brokerId, first: 0, last: size - 1) }
        if previous.last > Int64.max - size { return nil }
        return ProducerIdBlock(brokerId: brokerId, first: previous.last + 1, last: previous.last + size)
    }

    public func encode() -> Bytes {
        Bytes(utf8: JSON.object([
            ("version", .int(1)), ("broker", .number(brokerId)), ("block_start", .string("\(first)")),
            ("block_end", .string("\(last)"))
        ]).text)
    }

    public static func decode(_ data: Bytes?) throws(ZNodeFormatError) -> ProducerIdBlock {
        let reader = try ZNodeReader(data, path: KafkaPaths.producerIdBlock)
        return ProducerIdBlock(
            brokerId: try reader.int("broker"), first: try reader.long("block_start"), last: try reader.long("block_end"))
    }
}
