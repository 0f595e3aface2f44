// Written by generate-messages from Schema/87_ReadShareGroupStateSummary.schema. Do not edit.
import Platform

public struct ReadShareGroupStateSummaryRequest: KafkaRequest {
    public var groupId: String
    public var topics: [ReadStateSummaryData]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ReadStateSummaryData: WireStructure, Sendable {
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

extension ReadShareGroupStateSummaryRequest {
    public init() {
        self.init(
            groupId: "",
            topics: []
        )
    }

    public init(
        groupId: String = "",
        topics: [ReadShareGroupStateSummaryRequest.ReadStateSummaryData] = [],
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
        let topics: [ReadShareGroupStateSummaryRequest.ReadStateSummaryData] = try reader.structures(of: ReadShareGroupStateSummaryRequest.ReadStateSummaryData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics
        )
    }
}

extension ReadShareGroupStateSummaryRequest.ReadStateSummaryData {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [ReadShareGroupStateSummaryRequest.PartitionData] = [],
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
        let partitions: [ReadShareGroupStateSummaryRequest.PartitionData] = try reader.structures(of: ReadShareGroupStateSummaryRequest.PartitionData.self, flexible: true, elementMin: 8, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension ReadShareGroupStateSummaryRequest.PartitionData {
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

public struct ReadShareGroupStateSummaryResponse: KafkaMessage {
    public var results: [ReadStateSummaryResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.results, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ReadStateSummaryResult: WireStructure, Sendable {
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
        public var leaderEpoch: Int32
        public var startOffset: Int64
        public var deliveryCompleteCount: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partition, self.errorCode)
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

extension ReadShareGroupStateSummaryResponse {
    public init() {
        self.init(
            results: []
        )
    }

    public init(
        results: [ReadShareGroupStateSummaryResponse.ReadStateSummaryResult] = [],
        _: Void = ()
    ) {
        self.init(
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let results: [ReadShareGroupStateSummaryResponse.ReadStateSummaryResult] = try reader.structures(of: ReadShareGroupStateSummaryResponse.ReadStateSummaryResult.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            results: results
        )
    }
}

extension ReadShareGroupStateSummaryResponse.ReadStateSummaryResult {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [ReadShareGroupStateSummaryResponse.PartitionResult] = [],
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
        let partitions: [ReadShareGroupStateSummaryResponse.PartitionResult] = try reader.structures(of: ReadShareGroupStateSummaryResponse.PartitionResult.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension ReadShareGroupStateSummaryResponse.PartitionResult {
    public init() {
        self.init(
            partition: 0,
            errorCode: 0,
            errorMessage: nil,
            stateEpoch: 0,
            leaderEpoch: 0,
            startOffset: 0,
            deliveryCompleteCount: -1
        )
    }

    public init(
        partition: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        stateEpoch: Int32 = 0,
        leaderEpoch: Int32 = 0,
        startOffset: Int64 = 0,
        deliveryCompleteCount: Int32 = -1,
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage,
            stateEpoch: stateEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            deliveryCompleteCount: deliveryCompleteCount
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let (partition, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 5
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 6
        let stateEpoch: Int32 = try reader.int32()
        let leaderEpoch: Int32
        if version >= 1 {
            reader.field = 7
            leaderEpoch = try reader.int32()
        } else {
            leaderEpoch = 0
        }
        reader.field = 8
        let startOffset: Int64 = try reader.int64()
        let deliveryCompleteCount: Int32
        if version >= 1 {
            reader.field = 9
            deliveryCompleteCount = try reader.int32()
        } else {
            deliveryCompleteCount = -1
        }
        try reader.skipTags()
        self.init(
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage,
            stateEpoch: stateEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            deliveryCompleteCount: deliveryCompleteCount
        )
    }
}
