// Written by generate-messages from Schema/87_ReadShareGroupStateSummary.schema. Do not edit.
import Platform

public struct ReadShareGroupStateSummaryRequest: KafkaRequest {
    public var groupId: String = ""
    public var topics: [ReadStateSummaryData] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: true, elementMin: 17)
            var elements: [ReadStateSummaryData] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try ReadStateSummaryData(from: &reader, version: version)) }
            self.topics = elements
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ReadStateSummaryData: Sendable {
        public var topicId: Uuid = .zero
        public var partitions: [PartitionData] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: true, elementMin: 8)
                var elements: [PartitionData] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try PartitionData(from: &reader, version: version)) }
                self.partitions = elements
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: Sendable {
        public var partition: Int32 = 0
        public var leaderEpoch: Int32 = 0

        public init() {}

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
    public var results: [ReadStateSummaryResult] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: true, elementMin: 17)
            var elements: [ReadStateSummaryResult] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try ReadStateSummaryResult(from: &reader, version: version)) }
            self.results = elements
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.results.count, flexible: true)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ReadStateSummaryResult: Sendable {
        public var topicId: Uuid = .zero
        public var partitions: [PartitionResult] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: true, elementMin: 19)
                var elements: [PartitionResult] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try PartitionResult(from: &reader, version: version)) }
                self.partitions = elements
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionResult: Sendable {
        public var partition: Int32 = 0
        public var errorCode: Int16 = 0
        public var errorMessage: String? = nil
        public var stateEpoch: Int32 = 0
        public var leaderEpoch: Int32 = 0
        public var startOffset: Int64 = 0
        public var deliveryCompleteCount: Int32 = -1

        public init() {}

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
            }
            reader.field = 8
            self.startOffset = try reader.int64()
            if version >= 1 {
                reader.field = 9
                self.deliveryCompleteCount = try reader.int32()
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
