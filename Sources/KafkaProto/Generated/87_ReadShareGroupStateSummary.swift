// Written by generate-messages from Schema/87_ReadShareGroupStateSummary.schema. Do not edit.
import Platform

public struct ReadShareGroupStateSummaryRequest: KafkaRequest {
    public var groupId: String
    public var topics: [ReadStateSummaryData]

    public init() {
        self.groupId = ""
        self.topics = []
    }

    public init(
        groupId: String = "",
        topics: [ReadStateSummaryData] = []
    ) {
        self.groupId = groupId
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = ReadShareGroupStateSummaryResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .readShareGroupStateSummary }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ReadShareGroupStateSummaryRequest 0-1 0+
        0 groupId string 0-1 - - -
        0 topics []ReadStateSummaryData 0-1 - - -
        1 topicId uuid 0-1 - - -
        1 partitions []PartitionData 0-1 - - -
        2 partition int32 0-1 - - -
        2 leaderEpoch int32 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: true)
        reader.field = 1
        self.topics = try reader.structures(of: ReadStateSummaryData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ReadStateSummaryData: WireStructure, Sendable {
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

public struct ReadShareGroupStateSummaryResponse: KafkaMessage {
    public var results: [ReadStateSummaryResult]

    public init() {
        self.results = []
    }

    public init(
        results: [ReadStateSummaryResult] = []
    ) {
        self.results = results
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        ReadShareGroupStateSummaryResponse 0-1 0+
        0 results []ReadStateSummaryResult 0-1 - - -
        1 topicId uuid 0-1 - - -
        1 partitions []PartitionResult 0-1 - - -
        2 partition int32 0-1 - - -
        2 errorCode int16 0-1 - - -
        2 errorMessage string 0-1 0-1 - null
        2 stateEpoch int32 0-1 - - -
        2 leaderEpoch int32 1+ - - -
        2 startOffset int64 0-1 - - -
        2 deliveryCompleteCount int32 1+ - - -1
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.results = try reader.structures(of: ReadStateSummaryResult.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.results.count, flexible: true)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ReadStateSummaryResult: WireStructure, Sendable {
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
            self.partitions = try reader.structures(of: PartitionResult.self, flexible: true, elementMin: 19, version: version)
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
        public var leaderEpoch: Int32
        public var startOffset: Int64
        public var deliveryCompleteCount: Int32

        public init() {
            self.partition = 0
            self.errorCode = 0
            self.errorMessage = nil
            self.stateEpoch = 0
            self.leaderEpoch = 0
            self.startOffset = 0
            self.deliveryCompleteCount = -1
        }

        public init(
            partition: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = nil,
            stateEpoch: Int32 = 0,
            leaderEpoch: Int32 = 0,
            startOffset: Int64 = 0,
            deliveryCompleteCount: Int32 = -1
        ) {
            self.partition = partition
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.stateEpoch = stateEpoch
            self.leaderEpoch = leaderEpoch
            self.startOffset = startOffset
            self.deliveryCompleteCount = deliveryCompleteCount
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
            if version >= 1 {
                reader.field = 7
                self.leaderEpoch = try reader.int32()
            } else {
                self.leaderEpoch = 0
            }
            reader.field = 8
            self.startOffset = try reader.int64()
            if version >= 1 {
                reader.field = 9
                self.deliveryCompleteCount = try reader.int32()
            } else {
                self.deliveryCompleteCount = -1
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 5)
            writer.int32(self.stateEpoch)
            if version >= 1 {
                writer.int32(self.leaderEpoch)
            }
            writer.int64(self.startOffset)
            if version >= 1 {
                writer.int32(self.deliveryCompleteCount)
            }
            writer.unsignedVarint(0)
        }
    }
}
