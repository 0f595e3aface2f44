// Written by generate-messages from Schema/85_WriteShareGroupState.schema. Do not edit.
import Platform

public struct WriteShareGroupStateRequest: KafkaRequest {
    public var groupId: String
    public var topics: [WriteStateData]

    public init() {
        self.groupId = ""
        self.topics = []
    }

    public init(
        groupId: String = "",
        topics: [WriteStateData] = []
    ) {
        self.groupId = groupId
        self.topics = topics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: true)
        reader.field = 1
        self.topics = try reader.structures(of: WriteStateData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct WriteStateData: WireStructure, Sendable {
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
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 21, version: version)
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
        public var stateEpoch: Int32
        public var leaderEpoch: Int32
        public var startOffset: Int64
        public var deliveryCompleteCount: Int32
        public var stateBatches: [StateBatch]

        public init() {
            self.partition = 0
            self.stateEpoch = 0
            self.leaderEpoch = 0
            self.startOffset = 0
            self.deliveryCompleteCount = -1
            self.stateBatches = []
        }

        public init(
            partition: Int32 = 0,
            stateEpoch: Int32 = 0,
            leaderEpoch: Int32 = 0,
            startOffset: Int64 = 0,
            deliveryCompleteCount: Int32 = -1,
            stateBatches: [StateBatch] = []
        ) {
            self.partition = partition
            self.stateEpoch = stateEpoch
            self.leaderEpoch = leaderEpoch
            self.startOffset = startOffset
            self.deliveryCompleteCount = deliveryCompleteCount
            self.stateBatches = stateBatches
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.partition = try reader.int32()
            reader.field = 5
            self.stateEpoch = try reader.int32()
            reader.field = 6
            self.leaderEpoch = try reader.int32()
            reader.field = 7
            self.startOffset = try reader.int64()
            if version >= 1 {
                reader.field = 8
                self.deliveryCompleteCount = try reader.int32()
            } else {
                self.deliveryCompleteCount = -1
            }
            reader.field = 9
            self.stateBatches = try reader.structures(of: StateBatch.self, flexible: true, elementMin: 19, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.int32(self.stateEpoch)
            writer.int32(self.leaderEpoch)
            writer.int64(self.startOffset)
            if version >= 1 {
                writer.int32(self.deliveryCompleteCount)
            }
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
            reader.field = 10
            self.firstOffset = try reader.int64()
            reader.field = 11
            self.lastOffset = try reader.int64()
            reader.field = 12
            self.deliveryState = try reader.int8()
            reader.field = 13
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

public struct WriteShareGroupStateResponse: KafkaMessage {
    public var results: [WriteStateResult]

    public init() {
        self.results = []
    }

    public init(
        results: [WriteStateResult] = []
    ) {
        self.results = results
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.results = try reader.structures(of: WriteStateResult.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.results.count, flexible: true)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct WriteStateResult: WireStructure, Sendable {
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
            self.partitions = try reader.structures(of: PartitionResult.self, flexible: true, elementMin: 7, version: version)
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

        public init() {
            self.partition = 0
            self.errorCode = 0
            self.errorMessage = nil
        }

        public init(
            partition: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = nil
        ) {
            self.partition = partition
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.partition = try reader.int32()
            reader.field = 4
            self.errorCode = try reader.int16()
            reader.field = 5
            self.errorMessage = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 5)
            writer.unsignedVarint(0)
        }
    }
}
