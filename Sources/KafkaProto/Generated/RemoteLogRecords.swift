// Written by generate-messages from Schema/RemoteLogRecords.schema. Do not edit.
import Platform

public struct RemoteLogSegmentMetadataRecord: KafkaMessage {
    public var remoteLogSegmentId: RemoteLogSegmentIdEntry
    public var startOffset: Int64
    public var endOffset: Int64
    public var brokerId: Int32
    public var maxTimestampMs: Int64
    public var eventTimestampMs: Int64
    public var segmentLeaderEpochs: [SegmentLeaderEpochEntry]
    public var segmentSizeInBytes: Int32
    public var customMetadata: Bytes?
    public var remoteLogSegmentState: Int8

    public init() {
        self.remoteLogSegmentId = RemoteLogSegmentIdEntry()
        self.startOffset = 0
        self.endOffset = 0
        self.brokerId = 0
        self.maxTimestampMs = 0
        self.eventTimestampMs = 0
        self.segmentLeaderEpochs = []
        self.segmentSizeInBytes = 0
        self.customMetadata = nil
        self.remoteLogSegmentState = 0
    }

    public init(
        remoteLogSegmentId: RemoteLogSegmentIdEntry = RemoteLogSegmentIdEntry(),
        startOffset: Int64 = 0,
        endOffset: Int64 = 0,
        brokerId: Int32 = 0,
        maxTimestampMs: Int64 = 0,
        eventTimestampMs: Int64 = 0,
        segmentLeaderEpochs: [SegmentLeaderEpochEntry] = [],
        segmentSizeInBytes: Int32 = 0,
        customMetadata: Bytes? = nil,
        remoteLogSegmentState: Int8 = 0
    ) {
        self.remoteLogSegmentId = remoteLogSegmentId
        self.startOffset = startOffset
        self.endOffset = endOffset
        self.brokerId = brokerId
        self.maxTimestampMs = maxTimestampMs
        self.eventTimestampMs = eventTimestampMs
        self.segmentLeaderEpochs = segmentLeaderEpochs
        self.segmentSizeInBytes = segmentSizeInBytes
        self.customMetadata = customMetadata
        self.remoteLogSegmentState = remoteLogSegmentState
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoteLogSegmentMetadataRecord 0 0+
        0 struct TopicIdPartitionEntry
        1 name string 0 - - -
        1 id uuid 0 - - -
        1 partition int32 0 - - -
        0 struct RemoteLogSegmentIdEntry
        1 topicIdPartition TopicIdPartitionEntry 0 - - -
        1 id uuid 0 - - -
        0 remoteLogSegmentId RemoteLogSegmentIdEntry 0 - - -
        0 startOffset int64 0 - - -
        0 endOffset int64 0 - - -
        0 brokerId int32 0 - - -
        0 maxTimestampMs int64 0 - - -
        0 eventTimestampMs int64 0 - - -
        0 segmentLeaderEpochs []SegmentLeaderEpochEntry 0 - - -
        1 leaderEpoch int32 0 - - -
        1 offset int64 0 - - -
        0 segmentSizeInBytes int32 0 - - -
        0 customMetadata bytes 0 0 - null
        0 remoteLogSegmentState int8 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 7
        self.remoteLogSegmentId = try RemoteLogSegmentIdEntry(from: &reader, version: version)
        reader.field = 8
        self.startOffset = try reader.int64()
        reader.field = 9
        self.endOffset = try reader.int64()
        reader.field = 10
        self.brokerId = try reader.int32()
        reader.field = 11
        self.maxTimestampMs = try reader.int64()
        reader.field = 12
        self.eventTimestampMs = try reader.int64()
        reader.field = 13
        self.segmentLeaderEpochs = try reader.structures(of: SegmentLeaderEpochEntry.self, flexible: true, elementMin: 12, version: version)
        reader.field = 16
        self.segmentSizeInBytes = try reader.int32()
        reader.field = 17
        self.customMetadata = try reader.nullableBytes(flexible: true)
        reader.field = 18
        self.remoteLogSegmentState = try reader.int8()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try self.remoteLogSegmentId.encode(to: &writer, version: version)
        writer.int64(self.startOffset)
        writer.int64(self.endOffset)
        writer.int32(self.brokerId)
        writer.int64(self.maxTimestampMs)
        writer.int64(self.eventTimestampMs)
        writer.length(self.segmentLeaderEpochs.count, flexible: true)
        for i in self.segmentLeaderEpochs.indices { try self.segmentLeaderEpochs[i].encode(to: &writer, version: version) }
        writer.int32(self.segmentSizeInBytes)
        writer.nullableBytes(self.customMetadata, flexible: true)
        writer.int8(self.remoteLogSegmentState)
        writer.unsignedVarint(0)
    }

    public struct TopicIdPartitionEntry: WireStructure, Sendable {
        public var name: String
        public var id: Uuid
        public var partition: Int32

        public init() {
            self.name = ""
            self.id = .zero
            self.partition = 0
        }

        public init(
            name: String = "",
            id: Uuid = .zero,
            partition: Int32 = 0
        ) {
            self.name = name
            self.id = id
            self.partition = partition
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.name = try reader.string(flexible: true)
            reader.field = 2
            self.id = try reader.uuid()
            reader.field = 3
            self.partition = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.uuid(self.id)
            writer.int32(self.partition)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.name != "") && !(self.id != .zero) && !(self.partition != 0)
        }
    }

    public struct RemoteLogSegmentIdEntry: WireStructure, Sendable {
        public var topicIdPartition: TopicIdPartitionEntry
        public var id: Uuid

        public init() {
            self.topicIdPartition = TopicIdPartitionEntry()
            self.id = .zero
        }

        public init(
            topicIdPartition: TopicIdPartitionEntry = TopicIdPartitionEntry(),
            id: Uuid = .zero
        ) {
            self.topicIdPartition = topicIdPartition
            self.id = id
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.topicIdPartition = try TopicIdPartitionEntry(from: &reader, version: version)
            reader.field = 6
            self.id = try reader.uuid()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try self.topicIdPartition.encode(to: &writer, version: version)
            writer.uuid(self.id)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(!self.topicIdPartition.isDefault) && !(self.id != .zero)
        }
    }

    public struct SegmentLeaderEpochEntry: WireStructure, Sendable {
        public var leaderEpoch: Int32
        public var offset: Int64

        public init() {
            self.leaderEpoch = 0
            self.offset = 0
        }

        public init(
            leaderEpoch: Int32 = 0,
            offset: Int64 = 0
        ) {
            self.leaderEpoch = leaderEpoch
            self.offset = offset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 14
            self.leaderEpoch = try reader.int32()
            reader.field = 15
            self.offset = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.leaderEpoch)
            writer.int64(self.offset)
            writer.unsignedVarint(0)
        }
    }
}

public struct RemoteLogSegmentMetadataSnapshotRecord: KafkaMessage {
    public var segmentId: Uuid
    public var startOffset: Int64
    public var endOffset: Int64
    public var brokerId: Int32
    public var maxTimestampMs: Int64
    public var eventTimestampMs: Int64
    public var segmentLeaderEpochs: [SegmentLeaderEpochEntry]
    public var segmentSizeInBytes: Int32
    public var customMetadata: Bytes?
    public var remoteLogSegmentState: Int8

    public init() {
        self.segmentId = .zero
        self.startOffset = 0
        self.endOffset = 0
        self.brokerId = 0
        self.maxTimestampMs = 0
        self.eventTimestampMs = 0
        self.segmentLeaderEpochs = []
        self.segmentSizeInBytes = 0
        self.customMetadata = nil
        self.remoteLogSegmentState = 0
    }

    public init(
        segmentId: Uuid = .zero,
        startOffset: Int64 = 0,
        endOffset: Int64 = 0,
        brokerId: Int32 = 0,
        maxTimestampMs: Int64 = 0,
        eventTimestampMs: Int64 = 0,
        segmentLeaderEpochs: [SegmentLeaderEpochEntry] = [],
        segmentSizeInBytes: Int32 = 0,
        customMetadata: Bytes? = nil,
        remoteLogSegmentState: Int8 = 0
    ) {
        self.segmentId = segmentId
        self.startOffset = startOffset
        self.endOffset = endOffset
        self.brokerId = brokerId
        self.maxTimestampMs = maxTimestampMs
        self.eventTimestampMs = eventTimestampMs
        self.segmentLeaderEpochs = segmentLeaderEpochs
        self.segmentSizeInBytes = segmentSizeInBytes
        self.customMetadata = customMetadata
        self.remoteLogSegmentState = remoteLogSegmentState
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoteLogSegmentMetadataSnapshotRecord 0 0+
        0 segmentId uuid 0 - - -
        0 startOffset int64 0 - - -
        0 endOffset int64 0 - - -
        0 brokerId int32 0 - - -
        0 maxTimestampMs int64 0 - - -
        0 eventTimestampMs int64 0 - - -
        0 segmentLeaderEpochs []SegmentLeaderEpochEntry 0 - - -
        1 leaderEpoch int32 0 - - -
        1 offset int64 0 - - -
        0 segmentSizeInBytes int32 0 - - -
        0 customMetadata bytes 0 0 - null
        0 remoteLogSegmentState int8 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.segmentId = try reader.uuid()
        reader.field = 1
        self.startOffset = try reader.int64()
        reader.field = 2
        self.endOffset = try reader.int64()
        reader.field = 3
        self.brokerId = try reader.int32()
        reader.field = 4
        self.maxTimestampMs = try reader.int64()
        reader.field = 5
        self.eventTimestampMs = try reader.int64()
        reader.field = 6
        self.segmentLeaderEpochs = try reader.structures(of: SegmentLeaderEpochEntry.self, flexible: true, elementMin: 12, version: version)
        reader.field = 9
        self.segmentSizeInBytes = try reader.int32()
        reader.field = 10
        self.customMetadata = try reader.nullableBytes(flexible: true)
        reader.field = 11
        self.remoteLogSegmentState = try reader.int8()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.segmentId)
        writer.int64(self.startOffset)
        writer.int64(self.endOffset)
        writer.int32(self.brokerId)
        writer.int64(self.maxTimestampMs)
        writer.int64(self.eventTimestampMs)
        writer.length(self.segmentLeaderEpochs.count, flexible: true)
        for i in self.segmentLeaderEpochs.indices { try self.segmentLeaderEpochs[i].encode(to: &writer, version: version) }
        writer.int32(self.segmentSizeInBytes)
        writer.nullableBytes(self.customMetadata, flexible: true)
        writer.int8(self.remoteLogSegmentState)
        writer.unsignedVarint(0)
    }

    public struct SegmentLeaderEpochEntry: WireStructure, Sendable {
        public var leaderEpoch: Int32
        public var offset: Int64

        public init() {
            self.leaderEpoch = 0
            self.offset = 0
        }

        public init(
            leaderEpoch: Int32 = 0,
            offset: Int64 = 0
        ) {
            self.leaderEpoch = leaderEpoch
            self.offset = offset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.leaderEpoch = try reader.int32()
            reader.field = 8
            self.offset = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.leaderEpoch)
            writer.int64(self.offset)
            writer.unsignedVarint(0)
        }
    }
}

public struct RemoteLogSegmentMetadataUpdateRecord: KafkaMessage {
    public var remoteLogSegmentId: RemoteLogSegmentIdEntry
    public var brokerId: Int32
    public var eventTimestampMs: Int64
    public var customMetadata: Bytes?
    public var remoteLogSegmentState: Int8

    public init() {
        self.remoteLogSegmentId = RemoteLogSegmentIdEntry()
        self.brokerId = 0
        self.eventTimestampMs = 0
        self.customMetadata = nil
        self.remoteLogSegmentState = 0
    }

    public init(
        remoteLogSegmentId: RemoteLogSegmentIdEntry = RemoteLogSegmentIdEntry(),
        brokerId: Int32 = 0,
        eventTimestampMs: Int64 = 0,
        customMetadata: Bytes? = nil,
        remoteLogSegmentState: Int8 = 0
    ) {
        self.remoteLogSegmentId = remoteLogSegmentId
        self.brokerId = brokerId
        self.eventTimestampMs = eventTimestampMs
        self.customMetadata = customMetadata
        self.remoteLogSegmentState = remoteLogSegmentState
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoteLogSegmentMetadataUpdateRecord 0 0+
        0 struct TopicIdPartitionEntry
        1 name string 0 - - -
        1 id uuid 0 - - -
        1 partition int32 0 - - -
        0 struct RemoteLogSegmentIdEntry
        1 topicIdPartition TopicIdPartitionEntry 0 - - -
        1 id uuid 0 - - -
        0 remoteLogSegmentId RemoteLogSegmentIdEntry 0 - - -
        0 brokerId int32 0 - - -
        0 eventTimestampMs int64 0 - - -
        0 customMetadata bytes 0 0 - null
        0 remoteLogSegmentState int8 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 7
        self.remoteLogSegmentId = try RemoteLogSegmentIdEntry(from: &reader, version: version)
        reader.field = 8
        self.brokerId = try reader.int32()
        reader.field = 9
        self.eventTimestampMs = try reader.int64()
        reader.field = 10
        self.customMetadata = try reader.nullableBytes(flexible: true)
        reader.field = 11
        self.remoteLogSegmentState = try reader.int8()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try self.remoteLogSegmentId.encode(to: &writer, version: version)
        writer.int32(self.brokerId)
        writer.int64(self.eventTimestampMs)
        writer.nullableBytes(self.customMetadata, flexible: true)
        writer.int8(self.remoteLogSegmentState)
        writer.unsignedVarint(0)
    }

    public struct TopicIdPartitionEntry: WireStructure, Sendable {
        public var name: String
        public var id: Uuid
        public var partition: Int32

        public init() {
            self.name = ""
            self.id = .zero
            self.partition = 0
        }

        public init(
            name: String = "",
            id: Uuid = .zero,
            partition: Int32 = 0
        ) {
            self.name = name
            self.id = id
            self.partition = partition
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.name = try reader.string(flexible: true)
            reader.field = 2
            self.id = try reader.uuid()
            reader.field = 3
            self.partition = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.uuid(self.id)
            writer.int32(self.partition)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.name != "") && !(self.id != .zero) && !(self.partition != 0)
        }
    }

    public struct RemoteLogSegmentIdEntry: WireStructure, Sendable {
        public var topicIdPartition: TopicIdPartitionEntry
        public var id: Uuid

        public init() {
            self.topicIdPartition = TopicIdPartitionEntry()
            self.id = .zero
        }

        public init(
            topicIdPartition: TopicIdPartitionEntry = TopicIdPartitionEntry(),
            id: Uuid = .zero
        ) {
            self.topicIdPartition = topicIdPartition
            self.id = id
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.topicIdPartition = try TopicIdPartitionEntry(from: &reader, version: version)
            reader.field = 6
            self.id = try reader.uuid()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try self.topicIdPartition.encode(to: &writer, version: version)
            writer.uuid(self.id)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(!self.topicIdPartition.isDefault) && !(self.id != .zero)
        }
    }
}

public struct RemotePartitionDeleteMetadataRecord: KafkaMessage {
    public var topicIdPartition: TopicIdPartitionEntry
    public var brokerId: Int32
    public var eventTimestampMs: Int64
    public var remotePartitionDeleteState: Int8

    public init() {
        self.topicIdPartition = TopicIdPartitionEntry()
        self.brokerId = 0
        self.eventTimestampMs = 0
        self.remotePartitionDeleteState = 0
    }

    public init(
        topicIdPartition: TopicIdPartitionEntry = TopicIdPartitionEntry(),
        brokerId: Int32 = 0,
        eventTimestampMs: Int64 = 0,
        remotePartitionDeleteState: Int8 = 0
    ) {
        self.topicIdPartition = topicIdPartition
        self.brokerId = brokerId
        self.eventTimestampMs = eventTimestampMs
        self.remotePartitionDeleteState = remotePartitionDeleteState
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemotePartitionDeleteMetadataRecord 0 0+
        0 topicIdPartition TopicIdPartitionEntry 0 - - -
        1 name string 0 - - -
        1 id uuid 0 - - -
        1 partition int32 0 - - -
        0 brokerId int32 0 - - -
        0 eventTimestampMs int64 0 - - -
        0 remotePartitionDeleteState int8 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.topicIdPartition = try TopicIdPartitionEntry(from: &reader, version: version)
        reader.field = 4
        self.brokerId = try reader.int32()
        reader.field = 5
        self.eventTimestampMs = try reader.int64()
        reader.field = 6
        self.remotePartitionDeleteState = try reader.int8()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try self.topicIdPartition.encode(to: &writer, version: version)
        writer.int32(self.brokerId)
        writer.int64(self.eventTimestampMs)
        writer.int8(self.remotePartitionDeleteState)
        writer.unsignedVarint(0)
    }

    public struct TopicIdPartitionEntry: WireStructure, Sendable {
        public var name: String
        public var id: Uuid
        public var partition: Int32

        public init() {
            self.name = ""
            self.id = .zero
            self.partition = 0
        }

        public init(
            name: String = "",
            id: Uuid = .zero,
            partition: Int32 = 0
        ) {
            self.name = name
            self.id = id
            self.partition = partition
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.name = try reader.string(flexible: true)
            reader.field = 2
            self.id = try reader.uuid()
            reader.field = 3
            self.partition = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.uuid(self.id)
            writer.int32(self.partition)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.name != "") && !(self.id != .zero) && !(self.partition != 0)
        }
    }
}
