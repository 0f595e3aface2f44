// Written by generate-messages from Schema/ShareCoordinatorRecords.schema. Do not edit.
import Platform

public struct ShareSnapshotKey: KafkaMessage {
    public var groupId: String
    public var topicId: Uuid
    public var partition: Int32

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ShareSnapshotKey 0 -
        0 groupId string 0 - - -
        0 topicId uuid 0 - - -
        0 partition int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        writer.uuid(self.topicId)
        writer.int32(self.partition)
    }
}

extension ShareSnapshotKey {
    public init() {
        self.init(
            groupId: "",
            topicId: .zero,
            partition: 0
        )
    }

    public init(
        groupId: String = "",
        topicId: Uuid = .zero,
        partition: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topicId: topicId,
            partition: partition
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: false)
        reader.field = 1
        let topicId: Uuid = try reader.uuid()
        reader.field = 2
        let partition: Int32 = try reader.int32()
        self.init(
            groupId: groupId,
            topicId: topicId,
            partition: partition
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.snapshotEpoch, self.stateEpoch, self.leaderEpoch, self.startOffset)
        writer.fixed(self.createTimestamp, self.writeTimestamp)
        try writer.structures(self.stateBatches, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct StateBatch: WireStructure, Sendable {
        public var firstOffset: Int64
        public var lastOffset: Int64
        public var deliveryState: Int8
        public var deliveryCount: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.firstOffset, self.lastOffset, self.deliveryState, self.deliveryCount)
            writer.unsignedVarint(0)
        }
    }
}

extension ShareSnapshotValue {
    public init() {
        self.init(
            snapshotEpoch: 0,
            stateEpoch: 0,
            leaderEpoch: 0,
            startOffset: 0,
            createTimestamp: 0,
            writeTimestamp: 0,
            stateBatches: []
        )
    }

    public init(
        snapshotEpoch: Int32 = 0,
        stateEpoch: Int32 = 0,
        leaderEpoch: Int32 = 0,
        startOffset: Int64 = 0,
        createTimestamp: Int64 = 0,
        writeTimestamp: Int64 = 0,
        stateBatches: [ShareSnapshotValue.StateBatch] = [],
        _: Void = ()
    ) {
        self.init(
            snapshotEpoch: snapshotEpoch,
            stateEpoch: stateEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            createTimestamp: createTimestamp,
            writeTimestamp: writeTimestamp,
            stateBatches: stateBatches
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (snapshotEpoch, stateEpoch, leaderEpoch, startOffset): (Int32, Int32, Int32, Int64) = try reader.fixed()
        reader.field = 4
        let (createTimestamp, writeTimestamp): (Int64, Int64) = try reader.fixed()
        reader.field = 6
        let stateBatches: [ShareSnapshotValue.StateBatch] = try reader.structures(of: ShareSnapshotValue.StateBatch.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            snapshotEpoch: snapshotEpoch,
            stateEpoch: stateEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            createTimestamp: createTimestamp,
            writeTimestamp: writeTimestamp,
            stateBatches: stateBatches
        )
    }
}

extension ShareSnapshotValue.StateBatch {
    public init() {
        self.init(
            firstOffset: 0,
            lastOffset: 0,
            deliveryState: 0,
            deliveryCount: 0
        )
    }

    public init(
        firstOffset: Int64 = 0,
        lastOffset: Int64 = 0,
        deliveryState: Int8 = 0,
        deliveryCount: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            deliveryState: deliveryState,
            deliveryCount: deliveryCount
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let (firstOffset, lastOffset, deliveryState, deliveryCount): (Int64, Int64, Int8, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            deliveryState: deliveryState,
            deliveryCount: deliveryCount
        )
    }
}

public struct ShareUpdateKey: KafkaMessage {
    public var groupId: String
    public var topicId: Uuid
    public var partition: Int32

    public static var versions: ClosedRange<Int16> { 1...1 }
    public static var layout: StaticString {
        """
        ShareUpdateKey 1 -
        0 groupId string 1 - - -
        0 topicId uuid 1 - - -
        0 partition int32 1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        writer.uuid(self.topicId)
        writer.int32(self.partition)
    }
}

extension ShareUpdateKey {
    public init() {
        self.init(
            groupId: "",
            topicId: .zero,
            partition: 0
        )
    }

    public init(
        groupId: String = "",
        topicId: Uuid = .zero,
        partition: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topicId: topicId,
            partition: partition
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: false)
        reader.field = 1
        let topicId: Uuid = try reader.uuid()
        reader.field = 2
        let partition: Int32 = try reader.int32()
        self.init(
            groupId: groupId,
            topicId: topicId,
            partition: partition
        )
    }
}

public struct ShareUpdateValue: KafkaMessage {
    public var snapshotEpoch: Int32
    public var leaderEpoch: Int32
    public var startOffset: Int64
    public var stateBatches: [StateBatch]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.snapshotEpoch, self.leaderEpoch, self.startOffset)
        try writer.structures(self.stateBatches, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct StateBatch: WireStructure, Sendable {
        public var firstOffset: Int64
        public var lastOffset: Int64
        public var deliveryState: Int8
        public var deliveryCount: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.firstOffset, self.lastOffset, self.deliveryState, self.deliveryCount)
            writer.unsignedVarint(0)
        }
    }
}

extension ShareUpdateValue {
    public init() {
        self.init(
            snapshotEpoch: 0,
            leaderEpoch: 0,
            startOffset: 0,
            stateBatches: []
        )
    }

    public init(
        snapshotEpoch: Int32 = 0,
        leaderEpoch: Int32 = 0,
        startOffset: Int64 = 0,
        stateBatches: [ShareUpdateValue.StateBatch] = [],
        _: Void = ()
    ) {
        self.init(
            snapshotEpoch: snapshotEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            stateBatches: stateBatches
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (snapshotEpoch, leaderEpoch, startOffset): (Int32, Int32, Int64) = try reader.fixed()
        reader.field = 3
        let stateBatches: [ShareUpdateValue.StateBatch] = try reader.structures(of: ShareUpdateValue.StateBatch.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            snapshotEpoch: snapshotEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            stateBatches: stateBatches
        )
    }
}

extension ShareUpdateValue.StateBatch {
    public init() {
        self.init(
            firstOffset: 0,
            lastOffset: 0,
            deliveryState: 0,
            deliveryCount: 0
        )
    }

    public init(
        firstOffset: Int64 = 0,
        lastOffset: Int64 = 0,
        deliveryState: Int8 = 0,
        deliveryCount: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            deliveryState: deliveryState,
            deliveryCount: deliveryCount
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let (firstOffset, lastOffset, deliveryState, deliveryCount): (Int64, Int64, Int8, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            deliveryState: deliveryState,
            deliveryCount: deliveryCount
        )
    }
}
