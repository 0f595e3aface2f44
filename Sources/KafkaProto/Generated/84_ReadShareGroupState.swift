// Written by generate-messages from Schema/84_ReadShareGroupState.schema. Do not edit.
import Platform

public struct ReadShareGroupStateRequest: KafkaRequest {
    public var groupId: String
    public var topics: [ReadStateData]

    public init() {
        self.groupId = ""
        self.topics = []
    }

    public init(
        groupId: String = "",
        topics: [ReadStateData] = []
    ) {
        self.groupId = groupId
        self.topics = topics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: true)
        reader.field = 1
        self.topics = try reader.structures(of: ReadStateData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ReadStateData: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionData]

        public init() {
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            partitions: [PartitionData] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.topicId = try reader.uuid()
            reader.field = 3
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 8, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partition: Int32
        public var leaderEpoch: Int32

        public init() {
            self.partition = 0
            self.leaderEpoch = 0
        }

        public init(
            partition: Int32 = 0,
            leaderEpoch: Int32 = 0
        ) {
            self.partition = partition
            self.leaderEpoch = leaderEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.partition = try reader.int32()
            reader.field = 5
            self.leaderEpoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.int32(self.leaderEpoch)
            writer.unsignedVarint(0)
        }
    }
}

public struct ReadShareGroupStateResponse: KafkaMessage {
    public var results: [ReadStateResult]

    public init() {
        self.results = []
    }

    public init(
        results: [ReadStateResult] = []
    ) {
        self.results = results
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.results = try reader.structures(of: ReadStateResult.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.results.count, flexible: true)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ReadStateResult: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionResult]

        public init() {
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            partitions: [PartitionResult] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.topicId = try reader.uuid()
            reader.field = 2
            self.partitions = try reader.structures(of: PartitionResult.self, flexible: true, elementMin: 20, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
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

        public init() {
            self.partition = 0
            self.errorCode = 0
            self.errorMessage = nil
            self.stateEpoch = 0
            self.startOffset = 0
            self.stateBatches = []
        }

        public init(
            partition: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = nil,
            stateEpoch: Int32 = 0,
            startOffset: Int64 = 0,
            stateBatches: [StateBatch] = []
        ) {
            self.partition = partition
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.stateEpoch = stateEpoch
            self.startOffset = startOffset
            self.stateBatches = stateBatches
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.partition = try reader.int32()
            reader.field = 4
            self.errorCode = try reader.int16()
            reader.field = 5
            self.errorMessage = try reader.nullableString(flexible: true)
            reader.field = 6
            self.stateEpoch = try reader.int32()
            reader.field = 7
            self.startOffset = try reader.int64()
            reader.field = 8
            self.stateBatches = try reader.structures(of: StateBatch.self, flexible: true, elementMin: 19, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 5)
            writer.int32(self.stateEpoch)
            writer.int64(self.startOffset)
            writer.length(self.stateBatches.count, flexible: true)
            for i in self.stateBatches.indices { try self.stateBatches[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
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
            reader.field = 9
            self.firstOffset = try reader.int64()
            reader.field = 10
            self.lastOffset = try reader.int64()
            reader.field = 11
            self.deliveryState = try reader.int8()
            reader.field = 12
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
