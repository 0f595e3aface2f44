// Written by generate-messages from Schema/85_WriteShareGroupState.schema. Do not edit.
import Platform

public struct WriteShareGroupStateRequest: KafkaRequest {
    public var groupId: String
    public var topics: [WriteStateData]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = WriteShareGroupStateResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .writeShareGroupState }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        WriteShareGroupStateRequest 0-1 0+
        0 groupId string 0-1 - - -
        0 topics []WriteStateData 0-1 - - -
        1 topicId uuid 0-1 - - -
        1 partitions []PartitionData 0-1 - - -
        2 partition int32 0-1 - - -
        2 stateEpoch int32 0-1 - - -
        2 leaderEpoch int32 0-1 - - -
        2 startOffset int64 0-1 - - -
        2 deliveryCompleteCount int32 1+ - - -1
        2 stateBatches []StateBatch 0-1 - - -
        3 firstOffset int64 0-1 - - -
        3 lastOffset int64 0-1 - - -
        3 deliveryState int8 0-1 - - -
        3 deliveryCount int16 0-1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct WriteStateData: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partition: Int32
        public var stateEpoch: Int32
        public var leaderEpoch: Int32
        public var startOffset: Int64
        public var deliveryCompleteCount: Int32
        public var stateBatches: [StateBatch]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partition, self.stateEpoch, self.leaderEpoch, self.startOffset)
            if version >= 1 {
                writer.int32(self.deliveryCompleteCount)
            }
            try writer.structures(self.stateBatches, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
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

extension WriteShareGroupStateRequest {
    public init() {
        self.init(
            groupId: "",
            topics: []
        )
    }

    public init(
        groupId: String = "",
        topics: [WriteShareGroupStateRequest.WriteStateData] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: true)
        reader.field = 1
        let topics: [WriteShareGroupStateRequest.WriteStateData] = try reader.structures(of: WriteShareGroupStateRequest.WriteStateData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics
        )
    }
}

extension WriteShareGroupStateRequest.WriteStateData {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [WriteShareGroupStateRequest.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let topicId: Uuid = try reader.uuid()
        reader.field = 3
        let partitions: [WriteShareGroupStateRequest.PartitionData] = try reader.structures(of: WriteShareGroupStateRequest.PartitionData.self, flexible: true, elementMin: 21, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension WriteShareGroupStateRequest.PartitionData {
    public init() {
        self.init(
            partition: 0,
            stateEpoch: 0,
            leaderEpoch: 0,
            startOffset: 0,
            deliveryCompleteCount: -1,
            stateBatches: []
        )
    }

    public init(
        partition: Int32 = 0,
        stateEpoch: Int32 = 0,
        leaderEpoch: Int32 = 0,
        startOffset: Int64 = 0,
        deliveryCompleteCount: Int32 = -1,
        stateBatches: [WriteShareGroupStateRequest.StateBatch] = [],
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            stateEpoch: stateEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            deliveryCompleteCount: deliveryCompleteCount,
            stateBatches: stateBatches
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let (partition, stateEpoch, leaderEpoch, startOffset): (Int32, Int32, Int32, Int64) = try reader.fixed()
        let deliveryCompleteCount: Int32
        if version >= 1 {
            reader.field = 8
            deliveryCompleteCount = try reader.int32()
        } else {
            deliveryCompleteCount = -1
        }
        reader.field = 9
        let stateBatches: [WriteShareGroupStateRequest.StateBatch] = try reader.structures(of: WriteShareGroupStateRequest.StateBatch.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            partition: partition,
            stateEpoch: stateEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            deliveryCompleteCount: deliveryCompleteCount,
            stateBatches: stateBatches
        )
    }
}

extension WriteShareGroupStateRequest.StateBatch {
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
        reader.field = 10
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

public struct WriteShareGroupStateResponse: KafkaMessage {
    public var results: [WriteStateResult]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        WriteShareGroupStateResponse 0-1 0+
        0 results []WriteStateResult 0-1 - - -
        1 topicId uuid 0-1 - - -
        1 partitions []PartitionResult 0-1 - - -
        2 partition int32 0-1 - - -
        2 errorCode int16 0-1 - - -
        2 errorMessage string 0-1 0-1 - null
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.results, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct WriteStateResult: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionResult]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionResult: WireStructure, Sendable {
        public var partition: Int32
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partition, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 5)
            writer.unsignedVarint(0)
        }
    }
}

extension WriteShareGroupStateResponse {
    public init() {
        self.init(
            results: []
        )
    }

    public init(
        results: [WriteShareGroupStateResponse.WriteStateResult] = [],
        _: Void = ()
    ) {
        self.init(
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let results: [WriteShareGroupStateResponse.WriteStateResult] = try reader.structures(of: WriteShareGroupStateResponse.WriteStateResult.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            results: results
        )
    }
}

extension WriteShareGroupStateResponse.WriteStateResult {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [WriteShareGroupStateResponse.PartitionResult] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let topicId: Uuid = try reader.uuid()
        reader.field = 2
        let partitions: [WriteShareGroupStateResponse.PartitionResult] = try reader.structures(of: WriteShareGroupStateResponse.PartitionResult.self, flexible: true, elementMin: 7, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension WriteShareGroupStateResponse.PartitionResult {
    public init() {
        self.init(
            partition: 0,
            errorCode: 0,
            errorMessage: nil
        )
    }

    public init(
        partition: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let (partition, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 5
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
