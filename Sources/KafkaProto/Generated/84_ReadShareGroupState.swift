// Written by generate-messages from Schema/84_ReadShareGroupState.schema. Do not edit.
import Platform

public struct ReadShareGroupStateRequest: KafkaRequest {
    public var groupId: String
    public var topics: [ReadStateData]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = ReadShareGroupStateResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .readShareGroupState }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ReadShareGroupStateRequest 0 0+
        0 groupId string 0 - - -
        0 topics []ReadStateData 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []PartitionData 0 - - -
        2 partition int32 0 - - -
        2 leaderEpoch int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ReadStateData: WireStructure, Sendable {
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
        public var leaderEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partition, self.leaderEpoch)
            writer.unsignedVarint(0)
        }
    }
}

extension ReadShareGroupStateRequest {
    public init() {
        self.init(
            groupId: "",
            topics: []
        )
    }

    public init(
        groupId: String = "",
        topics: [ReadShareGroupStateRequest.ReadStateData] = [],
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
        let topics: [ReadShareGroupStateRequest.ReadStateData] = try reader.structures(of: ReadShareGroupStateRequest.ReadStateData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics
        )
    }
}

extension ReadShareGroupStateRequest.ReadStateData {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [ReadShareGroupStateRequest.PartitionData] = [],
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
        let partitions: [ReadShareGroupStateRequest.PartitionData] = try reader.structures(of: ReadShareGroupStateRequest.PartitionData.self, flexible: true, elementMin: 8, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension ReadShareGroupStateRequest.PartitionData {
    public init() {
        self.init(
            partition: 0,
            leaderEpoch: 0
        )
    }

    public init(
        partition: Int32 = 0,
        leaderEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            leaderEpoch: leaderEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let (partition, leaderEpoch): (Int32, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            partition: partition,
            leaderEpoch: leaderEpoch
        )
    }
}

public struct ReadShareGroupStateResponse: KafkaMessage {
    public var results: [ReadStateResult]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ReadShareGroupStateResponse 0 0+
        0 results []ReadStateResult 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []PartitionResult 0 - - -
        2 partition int32 0 - - -
        2 errorCode int16 0 - - -
        2 errorMessage string 0 0 - null
        2 stateEpoch int32 0 - - -
        2 startOffset int64 0 - - -
        2 stateBatches []StateBatch 0 - - -
        3 firstOffset int64 0 - - -
        3 lastOffset int64 0 - - -
        3 deliveryState int8 0 - - -
        3 deliveryCount int16 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.results, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ReadStateResult: WireStructure, Sendable {
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
        public var stateEpoch: Int32
        public var startOffset: Int64
        public var stateBatches: [StateBatch]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partition, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 5)
            writer.fixed(self.stateEpoch, self.startOffset)
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

extension ReadShareGroupStateResponse {
    public init() {
        self.init(
            results: []
        )
    }

    public init(
        results: [ReadShareGroupStateResponse.ReadStateResult] = [],
        _: Void = ()
    ) {
        self.init(
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let results: [ReadShareGroupStateResponse.ReadStateResult] = try reader.structures(of: ReadShareGroupStateResponse.ReadStateResult.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            results: results
        )
    }
}

extension ReadShareGroupStateResponse.ReadStateResult {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [ReadShareGroupStateResponse.PartitionResult] = [],
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
        let partitions: [ReadShareGroupStateResponse.PartitionResult] = try reader.structures(of: ReadShareGroupStateResponse.PartitionResult.self, flexible: true, elementMin: 20, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension ReadShareGroupStateResponse.PartitionResult {
    public init() {
        self.init(
            partition: 0,
            errorCode: 0,
            errorMessage: nil,
            stateEpoch: 0,
            startOffset: 0,
            stateBatches: []
        )
    }

    public init(
        partition: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        stateEpoch: Int32 = 0,
        startOffset: Int64 = 0,
        stateBatches: [ReadShareGroupStateResponse.StateBatch] = [],
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage,
            stateEpoch: stateEpoch,
            startOffset: startOffset,
            stateBatches: stateBatches
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let (partition, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 5
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 6
        let (stateEpoch, startOffset): (Int32, Int64) = try reader.fixed()
        reader.field = 8
        let stateBatches: [ReadShareGroupStateResponse.StateBatch] = try reader.structures(of: ReadShareGroupStateResponse.StateBatch.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage,
            stateEpoch: stateEpoch,
            startOffset: startOffset,
            stateBatches: stateBatches
        )
    }
}

extension ReadShareGroupStateResponse.StateBatch {
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
        reader.field = 9
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
