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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try self.remoteLogSegmentId.encode(to: &writer, version: version)
        writer.fixed(self.startOffset, self.endOffset, self.brokerId, self.maxTimestampMs)
        writer.int64(self.eventTimestampMs)
        try writer.structures(self.segmentLeaderEpochs, flexible: true, version: version)
        writer.int32(self.segmentSizeInBytes)
        writer.nullableBytes(self.customMetadata, flexible: true)
        writer.int8(self.remoteLogSegmentState)
        writer.unsignedVarint(0)
    }

    public struct TopicIdPartitionEntry: WireStructure, Sendable {
        public var name: String
        public var id: Uuid
        public var partition: Int32

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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.leaderEpoch, self.offset)
            writer.unsignedVarint(0)
        }
    }
}

extension RemoteLogSegmentMetadataRecord {
    public init() {
        self.init(
            remoteLogSegmentId: RemoteLogSegmentMetadataRecord.RemoteLogSegmentIdEntry(),
            startOffset: 0,
            endOffset: 0,
            brokerId: 0,
            maxTimestampMs: 0,
            eventTimestampMs: 0,
            segmentLeaderEpochs: [],
            segmentSizeInBytes: 0,
            customMetadata: nil,
            remoteLogSegmentState: 0
        )
    }

    public init(
        remoteLogSegmentId: RemoteLogSegmentMetadataRecord.RemoteLogSegmentIdEntry = RemoteLogSegmentMetadataRecord.RemoteLogSegmentIdEntry(),
        startOffset: Int64 = 0,
        endOffset: Int64 = 0,
        brokerId: Int32 = 0,
        maxTimestampMs: Int64 = 0,
        eventTimestampMs: Int64 = 0,
        segmentLeaderEpochs: [RemoteLogSegmentMetadataRecord.SegmentLeaderEpochEntry] = [],
        segmentSizeInBytes: Int32 = 0,
        customMetadata: Bytes? = nil,
        remoteLogSegmentState: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            remoteLogSegmentId: remoteLogSegmentId,
            startOffset: startOffset,
            endOffset: endOffset,
            brokerId: brokerId,
            maxTimestampMs: maxTimestampMs,
            eventTimestampMs: eventTimestampMs,
            segmentLeaderEpochs: segmentLeaderEpochs,
            segmentSizeInBytes: segmentSizeInBytes,
            customMetadata: customMetadata,
            remoteLogSegmentState: remoteLogSegmentState
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 7
        let remoteLogSegmentId: RemoteLogSegmentMetadataRecord.RemoteLogSegmentIdEntry = try RemoteLogSegmentMetadataRecord.RemoteLogSegmentIdEntry(from: &reader, version: version)
        reader.field = 8
        let (startOffset, endOffset, brokerId, maxTimestampMs): (Int64, Int64, Int32, Int64) = try reader.fixed()
        reader.field = 12
        let eventTimestampMs: Int64 = try reader.int64()
        reader.field = 13
        let segmentLeaderEpochs: [RemoteLogSegmentMetadataRecord.SegmentLeaderEpochEntry] = try reader.structures(of: RemoteLogSegmentMetadataRecord.SegmentLeaderEpochEntry.self, flexible: true, elementMin: 12, version: version)
        reader.field = 16
        let segmentSizeInBytes: Int32 = try reader.int32()
        reader.field = 17
        let customMetadata: Bytes? = try reader.nullableBytes(flexible: true)
        reader.field = 18
        let remoteLogSegmentState: Int8 = try reader.int8()
        try reader.skipTags()
        self.init(
            remoteLogSegmentId: remoteLogSegmentId,
            startOffset: startOffset,
            endOffset: endOffset,
            brokerId: brokerId,
            maxTimestampMs: maxTimestampMs,
            eventTimestampMs: eventTimestampMs,
            segmentLeaderEpochs: segmentLeaderEpochs,
            segmentSizeInBytes: segmentSizeInBytes,
            customMetadata: customMetadata,
            remoteLogSegmentState: remoteLogSegmentState
        )
    }
}

extension RemoteLogSegmentMetadataRecord.TopicIdPartitionEntry {
    public init() {
        self.init(
            name: "",
            id: .zero,
            partition: 0
        )
    }

    public init(
        name: String = "",
        id: Uuid = .zero,
        partition: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            id: id,
            partition: partition
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let name: String = try reader.string(flexible: true)
        reader.field = 2
        let id: Uuid = try reader.uuid()
        reader.field = 3
        let partition: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            name: name,
            id: id,
            partition: partition
        )
    }
}

extension RemoteLogSegmentMetadataRecord.RemoteLogSegmentIdEntry {
    public init() {
        self.init(
            topicIdPartition: RemoteLogSegmentMetadataRecord.TopicIdPartitionEntry(),
            id: .zero
        )
    }

    public init(
        topicIdPartition: RemoteLogSegmentMetadataRecord.TopicIdPartitionEntry = RemoteLogSegmentMetadataRecord.TopicIdPartitionEntry(),
        id: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            topicIdPartition: topicIdPartition,
            id: id
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let topicIdPartition: RemoteLogSegmentMetadataRecord.TopicIdPartitionEntry = try RemoteLogSegmentMetadataRecord.TopicIdPartitionEntry(from: &reader, version: version)
        reader.field = 6
        let id: Uuid = try reader.uuid()
        try reader.skipTags()
        self.init(
            topicIdPartition: topicIdPartition,
            id: id
        )
    }
}

extension RemoteLogSegmentMetadataRecord.SegmentLeaderEpochEntry {
    public init() {
        self.init(
            leaderEpoch: 0,
            offset: 0
        )
    }

    public init(
        leaderEpoch: Int32 = 0,
        offset: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            leaderEpoch: leaderEpoch,
            offset: offset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 14
        let (leaderEpoch, offset): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            leaderEpoch: leaderEpoch,
            offset: offset
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.segmentId)
        writer.fixed(self.startOffset, self.endOffset, self.brokerId, self.maxTimestampMs)
        writer.int64(self.eventTimestampMs)
        try writer.structures(self.segmentLeaderEpochs, flexible: true, version: version)
        writer.int32(self.segmentSizeInBytes)
        writer.nullableBytes(self.customMetadata, flexible: true)
        writer.int8(self.remoteLogSegmentState)
        writer.unsignedVarint(0)
    }

    public struct SegmentLeaderEpochEntry: WireStructure, Sendable {
        public var leaderEpoch: Int32
        public var offset: Int64

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.leaderEpoch, self.offset)
            writer.unsignedVarint(0)
        }
    }
}

extension RemoteLogSegmentMetadataSnapshotRecord {
    public init() {
        self.init(
            segmentId: .zero,
            startOffset: 0,
            endOffset: 0,
            brokerId: 0,
            maxTimestampMs: 0,
            eventTimestampMs: 0,
            segmentLeaderEpochs: [],
            segmentSizeInBytes: 0,
            customMetadata: nil,
            remoteLogSegmentState: 0
        )
    }

    public init(
        segmentId: Uuid = .zero,
        startOffset: Int64 = 0,
        endOffset: Int64 = 0,
        brokerId: Int32 = 0,
        maxTimestampMs: Int64 = 0,
        eventTimestampMs: Int64 = 0,
        segmentLeaderEpochs: [RemoteLogSegmentMetadataSnapshotRecord.SegmentLeaderEpochEntry] = [],
        segmentSizeInBytes: Int32 = 0,
        customMetadata: Bytes? = nil,
        remoteLogSegmentState: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            segmentId: segmentId,
            startOffset: startOffset,
            endOffset: endOffset,
            brokerId: brokerId,
            maxTimestampMs: maxTimestampMs,
            eventTimestampMs: eventTimestampMs,
            segmentLeaderEpochs: segmentLeaderEpochs,
            segmentSizeInBytes: segmentSizeInBytes,
            customMetadata: customMetadata,
            remoteLogSegmentState: remoteLogSegmentState
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let segmentId: Uuid = try reader.uuid()
        reader.field = 1
        let (startOffset, endOffset, brokerId, maxTimestampMs): (Int64, Int64, Int32, Int64) = try reader.fixed()
        reader.field = 5
        let eventTimestampMs: Int64 = try reader.int64()
        reader.field = 6
        let segmentLeaderEpochs: [RemoteLogSegmentMetadataSnapshotRecord.SegmentLeaderEpochEntry] = try reader.structures(of: RemoteLogSegmentMetadataSnapshotRecord.SegmentLeaderEpochEntry.self, flexible: true, elementMin: 12, version: version)
        reader.field = 9
        let segmentSizeInBytes: Int32 = try reader.int32()
        reader.field = 10
        let customMetadata: Bytes? = try reader.nullableBytes(flexible: true)
        reader.field = 11
        let remoteLogSegmentState: Int8 = try reader.int8()
        try reader.skipTags()
        self.init(
            segmentId: segmentId,
            startOffset: startOffset,
            endOffset: endOffset,
            brokerId: brokerId,
            maxTimestampMs: maxTimestampMs,
            eventTimestampMs: eventTimestampMs,
            segmentLeaderEpochs: segmentLeaderEpochs,
            segmentSizeInBytes: segmentSizeInBytes,
            customMetadata: customMetadata,
            remoteLogSegmentState: remoteLogSegmentState
        )
    }
}

extension RemoteLogSegmentMetadataSnapshotRecord.SegmentLeaderEpochEntry {
    public init() {
        self.init(
            leaderEpoch: 0,
            offset: 0
        )
    }

    public init(
        leaderEpoch: Int32 = 0,
        offset: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            leaderEpoch: leaderEpoch,
            offset: offset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let (leaderEpoch, offset): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            leaderEpoch: leaderEpoch,
            offset: offset
        )
    }
}

public struct RemoteLogSegmentMetadataUpdateRecord: KafkaMessage {
    public var remoteLogSegmentId: RemoteLogSegmentIdEntry
    public var brokerId: Int32
    public var eventTimestampMs: Int64
    public var customMetadata: Bytes?
    public var remoteLogSegmentState: Int8

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try self.remoteLogSegmentId.encode(to: &writer, version: version)
        writer.fixed(self.brokerId, self.eventTimestampMs)
        writer.nullableBytes(self.customMetadata, flexible: true)
        writer.int8(self.remoteLogSegmentState)
        writer.unsignedVarint(0)
    }

    public struct TopicIdPartitionEntry: WireStructure, Sendable {
        public var name: String
        public var id: Uuid
        public var partition: Int32

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

extension RemoteLogSegmentMetadataUpdateRecord {
    public init() {
        self.init(
            remoteLogSegmentId: RemoteLogSegmentMetadataUpdateRecord.RemoteLogSegmentIdEntry(),
            brokerId: 0,
            eventTimestampMs: 0,
            customMetadata: nil,
            remoteLogSegmentState: 0
        )
    }

    public init(
        remoteLogSegmentId: RemoteLogSegmentMetadataUpdateRecord.RemoteLogSegmentIdEntry = RemoteLogSegmentMetadataUpdateRecord.RemoteLogSegmentIdEntry(),
        brokerId: Int32 = 0,
        eventTimestampMs: Int64 = 0,
        customMetadata: Bytes? = nil,
        remoteLogSegmentState: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            remoteLogSegmentId: remoteLogSegmentId,
            brokerId: brokerId,
            eventTimestampMs: eventTimestampMs,
            customMetadata: customMetadata,
            remoteLogSegmentState: remoteLogSegmentState
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 7
        let remoteLogSegmentId: RemoteLogSegmentMetadataUpdateRecord.RemoteLogSegmentIdEntry = try RemoteLogSegmentMetadataUpdateRecord.RemoteLogSegmentIdEntry(from: &reader, version: version)
        reader.field = 8
        let (brokerId, eventTimestampMs): (Int32, Int64) = try reader.fixed()
        reader.field = 10
        let customMetadata: Bytes? = try reader.nullableBytes(flexible: true)
        reader.field = 11
        let remoteLogSegmentState: Int8 = try reader.int8()
        try reader.skipTags()
        self.init(
            remoteLogSegmentId: remoteLogSegmentId,
            brokerId: brokerId,
            eventTimestampMs: eventTimestampMs,
            customMetadata: customMetadata,
            remoteLogSegmentState: remoteLogSegmentState
        )
    }
}

extension RemoteLogSegmentMetadataUpdateRecord.TopicIdPartitionEntry {
    public init() {
        self.init(
            name: "",
            id: .zero,
            partition: 0
        )
    }

    public init(
        name: String = "",
        id: Uuid = .zero,
        partition: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            id: id,
            partition: partition
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let name: String = try reader.string(flexible: true)
        reader.field = 2
        let id: Uuid = try reader.uuid()
        reader.field = 3
        let partition: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            name: name,
            id: id,
            partition: partition
        )
    }
}

extension RemoteLogSegmentMetadataUpdateRecord.RemoteLogSegmentIdEntry {
    public init() {
        self.init(
            topicIdPartition: RemoteLogSegmentMetadataUpdateRecord.TopicIdPartitionEntry(),
            id: .zero
        )
    }

    public init(
        topicIdPartition: RemoteLogSegmentMetadataUpdateRecord.TopicIdPartitionEntry = RemoteLogSegmentMetadataUpdateRecord.TopicIdPartitionEntry(),
        id: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            topicIdPartition: topicIdPartition,
            id: id
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let topicIdPartition: RemoteLogSegmentMetadataUpdateRecord.TopicIdPartitionEntry = try RemoteLogSegmentMetadataUpdateRecord.TopicIdPartitionEntry(from: &reader, version: version)
        reader.field = 6
        let id: Uuid = try reader.uuid()
        try reader.skipTags()
        self.init(
            topicIdPartition: topicIdPartition,
            id: id
        )
    }
}

public struct RemotePartitionDeleteMetadataRecord: KafkaMessage {
    public var topicIdPartition: TopicIdPartitionEntry
    public var brokerId: Int32
    public var eventTimestampMs: Int64
    public var remotePartitionDeleteState: Int8

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try self.topicIdPartition.encode(to: &writer, version: version)
        writer.fixed(self.brokerId, self.eventTimestampMs, self.remotePartitionDeleteState)
        writer.unsignedVarint(0)
    }

    public struct TopicIdPartitionEntry: WireStructure, Sendable {
        public var name: String
        public var id: Uuid
        public var partition: Int32

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

extension RemotePartitionDeleteMetadataRecord {
    public init() {
        self.init(
            topicIdPartition: RemotePartitionDeleteMetadataRecord.TopicIdPartitionEntry(),
            brokerId: 0,
            eventTimestampMs: 0,
            remotePartitionDeleteState: 0
        )
    }

    public init(
        topicIdPartition: RemotePartitionDeleteMetadataRecord.TopicIdPartitionEntry = RemotePartitionDeleteMetadataRecord.TopicIdPartitionEntry(),
        brokerId: Int32 = 0,
        eventTimestampMs: Int64 = 0,
        remotePartitionDeleteState: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            topicIdPartition: topicIdPartition,
            brokerId: brokerId,
            eventTimestampMs: eventTimestampMs,
            remotePartitionDeleteState: remotePartitionDeleteState
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let topicIdPartition: RemotePartitionDeleteMetadataRecord.TopicIdPartitionEntry = try RemotePartitionDeleteMetadataRecord.TopicIdPartitionEntry(from: &reader, version: version)
        reader.field = 4
        let (brokerId, eventTimestampMs, remotePartitionDeleteState): (Int32, Int64, Int8) = try reader.fixed()
        try reader.skipTags()
        self.init(
            topicIdPartition: topicIdPartition,
            brokerId: brokerId,
            eventTimestampMs: eventTimestampMs,
            remotePartitionDeleteState: remotePartitionDeleteState
        )
    }
}

extension RemotePartitionDeleteMetadataRecord.TopicIdPartitionEntry {
    public init() {
        self.init(
            name: "",
            id: .zero,
            partition: 0
        )
    }

    public init(
        name: String = "",
        id: Uuid = .zero,
        partition: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            id: id,
            partition: partition
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let name: String = try reader.string(flexible: true)
        reader.field = 2
        let id: Uuid = try reader.uuid()
        reader.field = 3
        let partition: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            name: name,
            id: id,
            partition: partition
        )
    }
}
