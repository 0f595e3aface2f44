// Written by generate-messages from Schema/59_FetchSnapshot.schema. Do not edit.
import Platform

public struct FetchSnapshotRequest: KafkaRequest {
    public var clusterId: String?
    public var replicaId: Int32
    public var maxBytes: Int32
    public var topics: [TopicSnapshot]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = FetchSnapshotResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .fetchSnapshot }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        FetchSnapshotRequest 0-1 0+
        0 clusterId string 0-1 0-1 0@0-1 null
        0 replicaId int32 0-1 - - -1
        0 maxBytes int32 0-1 - - 0x7fffffff
        0 topics []TopicSnapshot 0-1 - - -
        1 name string 0-1 - - -
        1 partitions []PartitionSnapshot 0-1 - - -
        2 partition int32 0-1 - - -
        2 currentLeaderEpoch int32 0-1 - - -
        2 snapshotId SnapshotId 0-1 - - -
        3 endOffset int64 0-1 - - -
        3 epoch int32 0-1 - - -
        2 position int64 0-1 - - -
        2 replicaDirectoryId uuid 1+ - 0@1+ -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.replicaId, self.maxBytes)
        try writer.structures(self.topics, flexible: true, version: version)
        var tags: UInt32 = 0
        if self.clusterId != nil { tags += 1 }
        writer.unsignedVarint(tags)
        if self.clusterId != nil {
            var content = writer.scratch()
            try content.nullableString(self.clusterId, flexible: true, field: 0)
            writer.tag(0, &content)
        }
    }

    public struct TopicSnapshot: WireStructure, Sendable {
        public var name: String
        public var partitions: [PartitionSnapshot]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionSnapshot: WireStructure, Sendable {
        public var partition: Int32
        public var currentLeaderEpoch: Int32
        public var snapshotId: SnapshotId
        public var position: Int64
        public var replicaDirectoryId: Uuid

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partition, self.currentLeaderEpoch)
            try self.snapshotId.encode(to: &writer, version: version)
            writer.int64(self.position)
            var tags: UInt32 = 0
            if version >= 1 && self.replicaDirectoryId != .zero { tags += 1 }
            writer.unsignedVarint(tags)
            if version >= 1 && self.replicaDirectoryId != .zero {
                var content = writer.scratch()
                content.uuid(self.replicaDirectoryId)
                writer.tag(0, &content)
            }
        }
    }

    public struct SnapshotId: WireStructure, Sendable {
        public var endOffset: Int64
        public var epoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.endOffset, self.epoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.endOffset != 0) && !(self.epoch != 0)
        }
    }
}

extension FetchSnapshotRequest {
    public init() {
        self.init(
            clusterId: nil,
            replicaId: -1,
            maxBytes: 0x7fffffff,
            topics: []
        )
    }

    public init(
        clusterId: String? = nil,
        replicaId: Int32 = -1,
        maxBytes: Int32 = 0x7fffffff,
        topics: [FetchSnapshotRequest.TopicSnapshot] = [],
        _: Void = ()
    ) {
        self.init(
            clusterId: clusterId,
            replicaId: replicaId,
            maxBytes: maxBytes,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        var clusterId: String? = nil
        reader.field = 1
        let (replicaId, maxBytes): (Int32, Int32) = try reader.fixed()
        reader.field = 3
        let topics: [FetchSnapshotRequest.TopicSnapshot] = try reader.structures(of: FetchSnapshotRequest.TopicSnapshot.self, flexible: true, elementMin: 2, version: version)
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 0
                clusterId = try reader.nullableString(flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            clusterId: clusterId,
            replicaId: replicaId,
            maxBytes: maxBytes,
            topics: topics
        )
    }
}

extension FetchSnapshotRequest.TopicSnapshot {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [FetchSnapshotRequest.PartitionSnapshot] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let name: String = try reader.string(flexible: true)
        reader.field = 5
        let partitions: [FetchSnapshotRequest.PartitionSnapshot] = try reader.structures(of: FetchSnapshotRequest.PartitionSnapshot.self, flexible: true, elementMin: 28, version: version)
        try reader.skipTags()
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension FetchSnapshotRequest.PartitionSnapshot {
    public init() {
        self.init(
            partition: 0,
            currentLeaderEpoch: 0,
            snapshotId: FetchSnapshotRequest.SnapshotId(),
            position: 0,
            replicaDirectoryId: .zero
        )
    }

    public init(
        partition: Int32 = 0,
        currentLeaderEpoch: Int32 = 0,
        snapshotId: FetchSnapshotRequest.SnapshotId = FetchSnapshotRequest.SnapshotId(),
        position: Int64 = 0,
        replicaDirectoryId: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            currentLeaderEpoch: currentLeaderEpoch,
            snapshotId: snapshotId,
            position: position,
            replicaDirectoryId: replicaDirectoryId
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 6
        let (partition, currentLeaderEpoch): (Int32, Int32) = try reader.fixed()
        reader.field = 8
        let snapshotId: FetchSnapshotRequest.SnapshotId = try FetchSnapshotRequest.SnapshotId(from: &reader, version: version)
        reader.field = 11
        let position: Int64 = try reader.int64()
        var replicaDirectoryId: Uuid = .zero
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0 where version >= 1:
                reader.field = 12
                replicaDirectoryId = try reader.uuid()
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            partition: partition,
            currentLeaderEpoch: currentLeaderEpoch,
            snapshotId: snapshotId,
            position: position,
            replicaDirectoryId: replicaDirectoryId
        )
    }
}

extension FetchSnapshotRequest.SnapshotId {
    public init() {
        self.init(
            endOffset: 0,
            epoch: 0
        )
    }

    public init(
        endOffset: Int64 = 0,
        epoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            endOffset: endOffset,
            epoch: epoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 9
        let (endOffset, epoch): (Int64, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            endOffset: endOffset,
            epoch: epoch
        )
    }
}

public struct FetchSnapshotResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var topics: [TopicSnapshot]
    public var nodeEndpoints: [NodeEndpoint]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        FetchSnapshotResponse 0-1 0+
        0 throttleTimeMs int32 0-1 - - -
        0 errorCode int16 0-1 - - -
        0 topics []TopicSnapshot 0-1 - - -
        1 name string 0-1 - - -
        1 partitions []PartitionSnapshot 0-1 - - -
        2 index int32 0-1 - - -
        2 errorCode int16 0-1 - - -
        2 snapshotId SnapshotId 0-1 - - -
        3 endOffset int64 0-1 - - -
        3 epoch int32 0-1 - - -
        2 currentLeader LeaderIdAndEpoch 0-1 - 0@0-1 -
        3 leaderId int32 0-1 - - -
        3 leaderEpoch int32 0-1 - - -
        2 size int64 0-1 - - -
        2 position int64 0-1 - - -
        2 unalignedRecords records 0-1 - - -
        0 nodeEndpoints []NodeEndpoint 1+ - 0@1+ -
        1 nodeId int32 1 - - -
        1 host string 1 - - -
        1 port uint16 1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.structures(self.topics, flexible: true, version: version)
        if version < 1 && !self.nodeEndpoints.isEmpty {
            throw writer.unsupported(version, field: 16)
        }
        var tags: UInt32 = 0
        if version >= 1 && !self.nodeEndpoints.isEmpty { tags += 1 }
        writer.unsignedVarint(tags)
        if version >= 1 && !self.nodeEndpoints.isEmpty {
            var content = writer.scratch()
            try content.structures(self.nodeEndpoints, flexible: true, version: version)
            writer.tag(0, &content)
        }
    }

    public struct TopicSnapshot: WireStructure, Sendable {
        public var name: String
        public var partitions: [PartitionSnapshot]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 3)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionSnapshot: WireStructure, Sendable {
        public var index: Int32
        public var errorCode: Int16
        public var snapshotId: SnapshotId
        public var currentLeader: LeaderIdAndEpoch
        public var size: Int64
        public var position: Int64
        public var unalignedRecords: RecordsField?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.index, self.errorCode)
            try self.snapshotId.encode(to: &writer, version: version)
            writer.fixed(self.size, self.position)
            if self.unalignedRecords == nil { throw writer.null(version, field: 15) }
            writer.nullableRecords(self.unalignedRecords, flexible: true)
            var tags: UInt32 = 0
            if !self.currentLeader.isDefault { tags += 1 }
            writer.unsignedVarint(tags)
            if !self.currentLeader.isDefault {
                var content = writer.scratch()
                try self.currentLeader.encode(to: &content, version: version)
                writer.tag(0, &content)
            }
        }
    }

    public struct SnapshotId: WireStructure, Sendable {
        public var endOffset: Int64
        public var epoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.endOffset, self.epoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.endOffset != 0) && !(self.epoch != 0)
        }
    }

    public struct LeaderIdAndEpoch: WireStructure, Sendable {
        public var leaderId: Int32
        public var leaderEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.leaderId, self.leaderEpoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.leaderId != 0) && !(self.leaderEpoch != 0)
        }
    }

    public struct NodeEndpoint: WireStructure, Sendable {
        public var nodeId: Int32
        public var host: String
        public var port: UInt16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 18)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

extension FetchSnapshotResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            topics: [],
            nodeEndpoints: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        topics: [FetchSnapshotResponse.TopicSnapshot] = [],
        nodeEndpoints: [FetchSnapshotResponse.NodeEndpoint] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            topics: topics,
            nodeEndpoints: nodeEndpoints
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let topics: [FetchSnapshotResponse.TopicSnapshot] = try reader.structures(of: FetchSnapshotResponse.TopicSnapshot.self, flexible: true, elementMin: 2, version: version)
        var nodeEndpoints: [FetchSnapshotResponse.NodeEndpoint] = []
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0 where version >= 1:
                reader.field = 16
                nodeEndpoints = try reader.structures(of: FetchSnapshotResponse.NodeEndpoint.self, flexible: true, elementMin: 7, version: version)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            topics: topics,
            nodeEndpoints: nodeEndpoints
        )
    }
}

extension FetchSnapshotResponse.TopicSnapshot {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [FetchSnapshotResponse.PartitionSnapshot] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let name: String = try reader.string(flexible: true)
        reader.field = 4
        let partitions: [FetchSnapshotResponse.PartitionSnapshot] = try reader.structures(of: FetchSnapshotResponse.PartitionSnapshot.self, flexible: true, elementMin: 35, version: version)
        try reader.skipTags()
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension FetchSnapshotResponse.PartitionSnapshot {
    public init() {
        self.init(
            index: 0,
            errorCode: 0,
            snapshotId: FetchSnapshotResponse.SnapshotId(),
            currentLeader: FetchSnapshotResponse.LeaderIdAndEpoch(),
            size: 0,
            position: 0,
            unalignedRecords: nil
        )
    }

    public init(
        index: Int32 = 0,
        errorCode: Int16 = 0,
        snapshotId: FetchSnapshotResponse.SnapshotId = FetchSnapshotResponse.SnapshotId(),
        currentLeader: FetchSnapshotResponse.LeaderIdAndEpoch = FetchSnapshotResponse.LeaderIdAndEpoch(),
        size: Int64 = 0,
        position: Int64 = 0,
        unalignedRecords: RecordsField? = nil,
        _: Void = ()
    ) {
        self.init(
            index: index,
            errorCode: errorCode,
            snapshotId: snapshotId,
            currentLeader: currentLeader,
            size: size,
            position: position,
            unalignedRecords: unalignedRecords
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let (index, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 7
        let snapshotId: FetchSnapshotResponse.SnapshotId = try FetchSnapshotResponse.SnapshotId(from: &reader, version: version)
        var currentLeader: FetchSnapshotResponse.LeaderIdAndEpoch = FetchSnapshotResponse.LeaderIdAndEpoch()
        reader.field = 13
        let (size, position): (Int64, Int64) = try reader.fixed()
        reader.field = 15
        let unalignedRecords: RecordsField? = try reader.records(flexible: true)
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 10
                currentLeader = try FetchSnapshotResponse.LeaderIdAndEpoch(from: &reader, version: version)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            index: index,
            errorCode: errorCode,
            snapshotId: snapshotId,
            currentLeader: currentLeader,
            size: size,
            position: position,
            unalignedRecords: unalignedRecords
        )
    }
}

extension FetchSnapshotResponse.SnapshotId {
    public init() {
        self.init(
            endOffset: 0,
            epoch: 0
        )
    }

    public init(
        endOffset: Int64 = 0,
        epoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            endOffset: endOffset,
            epoch: epoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 8
        let (endOffset, epoch): (Int64, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            endOffset: endOffset,
            epoch: epoch
        )
    }
}

extension FetchSnapshotResponse.LeaderIdAndEpoch {
    public init() {
        self.init(
            leaderId: 0,
            leaderEpoch: 0
        )
    }

    public init(
        leaderId: Int32 = 0,
        leaderEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 11
        let (leaderId, leaderEpoch): (Int32, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }
}

extension FetchSnapshotResponse.NodeEndpoint {
    public init() {
        self.init(
            nodeId: 0,
            host: "",
            port: 0
        )
    }

    public init(
        nodeId: Int32 = 0,
        host: String = "",
        port: UInt16 = 0,
        _: Void = ()
    ) {
        self.init(
            nodeId: nodeId,
            host: host,
            port: port
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 17
        let nodeId: Int32 = try reader.int32()
        reader.field = 18
        let host: String = try reader.string(flexible: true)
        reader.field = 19
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            nodeId: nodeId,
            host: host,
            port: port
        )
    }
}
