// Written by generate-messages from Schema/ShareCoordinatorRecords.schema. Do not edit.
import Platform

public struct ShareSnapshotKey: KafkaMessage {
    public var groupId: String
    public var topicId: Uuid
    public var partition: Int32

    public init() {
        self.groupId = ""
        self.topicId = .zero
        self.partition = 0
    }

    public init(
        groupId: String = "",
        topicId: Uuid = .zero,
        partition: Int32 = 0
    ) {
        self.groupId = groupId
        self.topicId = topicId
        self.partition = partition
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ShareSnapshotKey 0 -
        0 groupId string 0 - - -
        0 topicId uuid 0 - - -
        0 partition int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: false)
        reader.field = 1
        self.topicId = try reader.uuid()
        reader.field = 2
        self.partition = try reader.int32()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        writer.uuid(self.topicId)
        writer.int32(self.partition)
    }
}

public struct ShareSnapshotValue: KafkaMessage {
    public var snapshotEpoch: Int32
    public var stateEpoch: Int32
    public var leaderEpoch: Int32
    public var startOffset: Int64
    public var createTimestamp: Int64
    public var writeTimestamp: Int64
    public var stateBatches: [StateBatch]

    public init() {
        self.snapshotEpoch = 0
        self.stateEpoch = 0
        self.leaderEpoch = 0
        self.startOffset = 0
        self.createTimestamp = 0
        self.writeTimestamp = 0
        self.stateBatches = []
    }

    public init(
        snapshotEpoch: Int32 = 0,
        stateEpoch: Int32 = 0,
        leaderEpoch: Int32 = 0,
        startOffset: Int64 = 0,
        createTimestamp: Int64 = 0,
        writeTimestamp: Int64 = 0,
        stateBatches: [StateBatch] = []
    ) {
        self.snapshotEpoch = snapshotEpoch
        self.stateEpoch = stateEpoch
        self.leaderEpoch = leaderEpoch
        self.startOffset = startOffset
        self.createTimestamp = createTimestamp
        self.writeTimestamp = writeTimestamp
        self.stateBatches = stateBatches
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ShareSnapshotValue 0 0+
        0 snapshotEpoch int32 0 - - -
        0 stateEpoch int32 0 - - -
        0 leaderEpoch int32 0 - - -
        0 startOffset int64 0 - - -
        0 createTimestamp int64 0 - - -
        0 writeTimestamp int64 0 - - -
        0 stateBatches []StateBatch 0 - - -
        1 firstOffset int64 0 - - -
        1 lastOffset int64 0 - - -
        1 deliveryState int8 0 - - -
        1 deliveryCount int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.snapshotEpoch = try reader.int32()
        reader.field = 1
        self.stateEpoch = try reader.int32()
        reader.field = 2
        self.leaderEpoch = try reader.int32()
        reader.field = 3
        self.startOffset = try reader.int64()
        reader.field = 4
        self.createTimestamp = try reader.int64()
        reader.field = 5
        self.writeTimestamp = try reader.int64()
        reader.field = 6
        self.stateBatches = try reader.structures(of: StateBatch.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.snapshotEpoch)
        writer.int32(self.stateEpoch)
        writer.int32(self.leaderEpoch)
        writer.int64(self.startOffset)
        writer.int64(self.createTimestamp)
        writer.int64(self.writeTimestamp)
        writer.length(self.stateBatches.count, flexible: true)
        for i in self.stateBatches.indices { try self.stateBatches[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct StateBatch: WireStructure, Sendable {
        public var firstOffset: Int64
        public var lastOffset: Int64
        public var deliveryState: Int8
        public var deliveryCount: Int16

        public init() {
            self.firstOffset = 0
            self.lastOffset = 0
            self.deliveryState = 0
            self.deliveryCount = 0
        }

        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            deliveryState: Int8 = 0,
            deliveryCount: Int16 = 0
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.deliveryState = deliveryState
            self.deliveryCount = deliveryCount
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.firstOffset = try reader.int64()
            reader.field = 8
            self.lastOffset = try reader.int64()
            reader.field = 9
            self.deliveryState = try reader.int8()
            reader.field = 10
            self.deliveryCount = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int64(self.firstOffset)
            writer.int64(self.lastOffset)
            writer.int8(self.deliveryState)
            writer.int16(self.deliveryCount)
            writer.unsignedVarint(0)
        }
    }
}

public struct ShareUpdateKey: KafkaMessage {
    public var groupId: String
    public var topicId: Uuid
    public var partition: Int32

    public init() {
        self.groupId = ""
        self.topicId = .zero
        self.partition = 0
    }

    public init(
        groupId: String = "",
        topicId: Uuid = .zero,
        partition: Int32 = 0
    ) {
        self.groupId = groupId
        self.topicId = topicId
        self.partition = partition
    }

    public static var versions: ClosedRange<Int16> { 1...1 }
    public static var layout: StaticString {
        """
        ShareUpdateKey 1 -
        0 groupId string 1 - - -
        0 topicId uuid 1 - - -
        0 partition int32 1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: false)
        reader.field = 1
        self.topicId = try reader.uuid()
        reader.field = 2
        self.partition = try reader.int32()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        writer.uuid(self.topicId)
        writer.int32(self.partition)
    }
}

public struct ShareUpdateValue: KafkaMessage {
    public var snapshotEpoch: Int32
    public var leaderEpoch: Int32
    public var startOffset: Int64
    public var stateBatches: [StateBatch]

    public init() {
        self.snapshotEpoch = 0
        self.leaderEpoch = 0
        self.startOffset = 0
        self.stateBatches = []
    }

    public init(
        snapshotEpoch: Int32 = 0,
        leaderEpoch: Int32 = 0,
        startOffset: Int64 = 0,
        stateBatches: [StateBatch] = []
    ) {
        self.snapshotEpoch = snapshotEpoch
        self.leaderEpoch = leaderEpoch
        self.startOffset = startOffset
        self.stateBatches = stateBatches
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ShareUpdateValue 0 0+
        0 snapshotEpoch int32 0 - - -
        0 leaderEpoch int32 0 - - -
        0 startOffset int64 0 - - -
        0 stateBatches []StateBatch 0 - - -
        1 firstOffset int64 0 - - -
        1 lastOffset int64 0 - - -
        1 deliveryState int8 0 - - -
        1 deliveryCount int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.snapshotEpoch = try reader.int32()
        reader.field = 1
        self.leaderEpoch = try reader.int32()
        reader.field = 2
        self.startOffset = try reader.int64()
        reader.field = 3
        self.stateBatches = try reader.structures(of: StateBatch.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.snapshotEpoch)
        writer.int32(self.leaderEpoch)
        writer.int64(self.startOffset)
        writer.length(self.stateBatches.count, flexible: true)
        for i in self.stateBatches.indices { try self.stateBatches[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct StateBatch: WireStructure, Sendable {
        public var firstOffset: Int64
        public var lastOffset: Int64
        public var deliveryState: Int8
        public var deliveryCount: Int16

        public init() {
            self.firstOffset = 0
            self.lastOffset = 0
            self.deliveryState = 0
            self.deliveryCount = 0
        }

        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            deliveryState: Int8 = 0,
            deliveryCount: Int16 = 0
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.deliveryState = deliveryState
            self.deliveryCount = deliveryCount
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.firstOffset = try reader.int64()
            reader.field = 5
            self.lastOffset = try reader.int64()
            reader.field = 6
            self.deliveryState = try reader.int8()
            reader.field = 7
            self.deliveryCount = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int64(self.firstOffset)
            writer.int64(self.lastOffset)
            writer.int8(self.deliveryState)
            writer.int16(self.deliveryCount)
            writer.unsignedVarint(0)
        }
    }
}
