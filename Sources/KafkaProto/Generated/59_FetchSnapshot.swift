// Written by generate-messages from Schema/59_FetchSnapshot.schema. Do not edit.
import Platform

public struct FetchSnapshotRequest: KafkaRequest {
    public var clusterId: String?
    public var replicaId: Int32
    public var maxBytes: Int32
    public var topics: [TopicSnapshot]

    public init() {
        self.clusterId = nil
        self.replicaId = -1
        self.maxBytes = 0x7fffffff
        self.topics = []
    }

    public init(
        clusterId: String? = nil,
        replicaId: Int32 = -1,
        maxBytes: Int32 = 0x7fffffff,
        topics: [TopicSnapshot] = []
    ) {
        self.clusterId = clusterId
        self.replicaId = replicaId
        self.maxBytes = maxBytes
        self.topics = topics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        self.clusterId = nil
        reader.field = 1
        self.replicaId = try reader.int32()
        reader.field = 2
        self.maxBytes = try reader.int32()
        reader.field = 3
        self.topics = try reader.structures(of: TopicSnapshot.self, flexible: true, elementMin: 2, version: version)
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 0
                self.clusterId = try reader.nullableString(flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.replicaId)
        writer.int32(self.maxBytes)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
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

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [PartitionSnapshot] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.name = try reader.string(flexible: true)
            reader.field = 5
            self.partitions = try reader.structures(of: PartitionSnapshot.self, flexible: true, elementMin: 28, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionSnapshot: WireStructure, Sendable {
        public var partition: Int32
        public var currentLeaderEpoch: Int32
        public var snapshotId: SnapshotId
        public var position: Int64
        public var replicaDirectoryId: Uuid

        public init() {
            self.partition = 0
            self.currentLeaderEpoch = 0
            self.snapshotId = SnapshotId()
            self.position = 0
            self.replicaDirectoryId = .zero
        }

        public init(
            partition: Int32 = 0,
            currentLeaderEpoch: Int32 = 0,
            snapshotId: SnapshotId = SnapshotId(),
            position: Int64 = 0,
            replicaDirectoryId: Uuid = .zero
        ) {
            self.partition = partition
            self.currentLeaderEpoch = currentLeaderEpoch
            self.snapshotId = snapshotId
            self.position = position
            self.replicaDirectoryId = replicaDirectoryId
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 6
            self.partition = try reader.int32()
            reader.field = 7
            self.currentLeaderEpoch = try reader.int32()
            reader.field = 8
            self.snapshotId = try SnapshotId(from: &reader, version: version)
            reader.field = 11
            self.position = try reader.int64()
            self.replicaDirectoryId = .zero
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0 where version >= 1:
                    reader.field = 12
                    self.replicaDirectoryId = try reader.uuid()
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.int32(self.currentLeaderEpoch)
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

        public init() {
            self.endOffset = 0
            self.epoch = 0
        }

        public init(
            endOffset: Int64 = 0,
            epoch: Int32 = 0
        ) {
            self.endOffset = endOffset
            self.epoch = epoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 9
            self.endOffset = try reader.int64()
            reader.field = 10
            self.epoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int64(self.endOffset)
            writer.int32(self.epoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.endOffset != 0) && !(self.epoch != 0)
        }
    }
}

public struct FetchSnapshotResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var topics: [TopicSnapshot]
    public var nodeEndpoints: [NodeEndpoint]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.topics = []
        self.nodeEndpoints = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        topics: [TopicSnapshot] = [],
        nodeEndpoints: [NodeEndpoint] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.topics = topics
        self.nodeEndpoints = nodeEndpoints
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.topics = try reader.structures(of: TopicSnapshot.self, flexible: true, elementMin: 2, version: version)
        self.nodeEndpoints = []
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0 where version >= 1:
                reader.field = 16
                self.nodeEndpoints = try reader.structures(of: NodeEndpoint.self, flexible: true, elementMin: 7, version: version)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if version < 1 && !self.nodeEndpoints.isEmpty {
            throw writer.unsupported(version, field: 16)
        }
        var tags: UInt32 = 0
        if version >= 1 && !self.nodeEndpoints.isEmpty { tags += 1 }
        writer.unsignedVarint(tags)
        if version >= 1 && !self.nodeEndpoints.isEmpty {
            var content = writer.scratch()
            content.length(self.nodeEndpoints.count, flexible: true)
            for i in self.nodeEndpoints.indices { try self.nodeEndpoints[i].encode(to: &content, version: version) }
            writer.tag(0, &content)
        }
    }

    public struct TopicSnapshot: WireStructure, Sendable {
        public var name: String
        public var partitions: [PartitionSnapshot]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [PartitionSnapshot] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.name = try reader.string(flexible: true)
            reader.field = 4
            self.partitions = try reader.structures(of: PartitionSnapshot.self, flexible: true, elementMin: 35, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 3)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
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

        public init() {
            self.index = 0
            self.errorCode = 0
            self.snapshotId = SnapshotId()
            self.currentLeader = LeaderIdAndEpoch()
            self.size = 0
            self.position = 0
            self.unalignedRecords = nil
        }

        public init(
            index: Int32 = 0,
            errorCode: Int16 = 0,
            snapshotId: SnapshotId = SnapshotId(),
            currentLeader: LeaderIdAndEpoch = LeaderIdAndEpoch(),
            size: Int64 = 0,
            position: Int64 = 0,
            unalignedRecords: RecordsField? = nil
        ) {
            self.index = index
            self.errorCode = errorCode
            self.snapshotId = snapshotId
            self.currentLeader = currentLeader
            self.size = size
            self.position = position
            self.unalignedRecords = unalignedRecords
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.index = try reader.int32()
            reader.field = 6
            self.errorCode = try reader.int16()
            reader.field = 7
            self.snapshotId = try SnapshotId(from: &reader, version: version)
            self.currentLeader = LeaderIdAndEpoch()
            reader.field = 13
            self.size = try reader.int64()
            reader.field = 14
            self.position = try reader.int64()
            reader.field = 15
            self.unalignedRecords = try reader.records(flexible: true)
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 10
                    self.currentLeader = try LeaderIdAndEpoch(from: &reader, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.index)
            writer.int16(self.errorCode)
            try self.snapshotId.encode(to: &writer, version: version)
            writer.int64(self.size)
            writer.int64(self.position)
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

        public init() {
            self.endOffset = 0
            self.epoch = 0
        }

        public init(
            endOffset: Int64 = 0,
            epoch: Int32 = 0
        ) {
            self.endOffset = endOffset
            self.epoch = epoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 8
            self.endOffset = try reader.int64()
            reader.field = 9
            self.epoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int64(self.endOffset)
            writer.int32(self.epoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.endOffset != 0) && !(self.epoch != 0)
        }
    }

    public struct LeaderIdAndEpoch: WireStructure, Sendable {
        public var leaderId: Int32
        public var leaderEpoch: Int32

        public init() {
            self.leaderId = 0
            self.leaderEpoch = 0
        }

        public init(
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0
        ) {
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 11
            self.leaderId = try reader.int32()
            reader.field = 12
            self.leaderEpoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
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

        public init() {
            self.nodeId = 0
            self.host = ""
            self.port = 0
        }

        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: UInt16 = 0
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 17
            self.nodeId = try reader.int32()
            reader.field = 18
            self.host = try reader.string(flexible: true)
            reader.field = 19
            self.port = try reader.uint16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 18)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}
