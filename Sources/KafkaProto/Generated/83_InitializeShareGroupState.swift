// Written by generate-messages from Schema/83_InitializeShareGroupState.schema. Do not edit.
import Platform

public struct InitializeShareGroupStateRequest: KafkaRequest {
    public var groupId: String
    public var topics: [InitializeStateData]

    public init() {
        self.groupId = ""
        self.topics = []
    }

    public init(
        groupId: String = "",
        topics: [InitializeStateData] = []
    ) {
        self.groupId = groupId
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = InitializeShareGroupStateResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .initializeShareGroupState }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        InitializeShareGroupStateRequest 0 0+
        0 groupId string 0 - - -
        0 topics []InitializeStateData 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []PartitionData 0 - - -
        2 partition int32 0 - - -
        2 stateEpoch int32 0 - - -
        2 startOffset int64 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: true)
        reader.field = 1
        self.topics = try reader.structures(of: InitializeStateData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct InitializeStateData: WireStructure, Sendable {
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
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 16, version: version)
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
        public var startOffset: Int64

        public init() {
            self.partition = 0
            self.stateEpoch = 0
            self.startOffset = 0
        }

        public init(
            partition: Int32 = 0,
            stateEpoch: Int32 = 0,
            startOffset: Int64 = 0
        ) {
            self.partition = partition
            self.stateEpoch = stateEpoch
            self.startOffset = startOffset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.partition = try reader.int32()
            reader.field = 5
            self.stateEpoch = try reader.int32()
            reader.field = 6
            self.startOffset = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.int32(self.stateEpoch)
            writer.int64(self.startOffset)
            writer.unsignedVarint(0)
        }
    }
}

public struct InitializeShareGroupStateResponse: KafkaMessage {
    public var results: [InitializeStateResult]

    public init() {
        self.results = []
    }

    public init(
        results: [InitializeStateResult] = []
    ) {
        self.results = results
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        InitializeShareGroupStateResponse 0 0+
        0 results []InitializeStateResult 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []PartitionResult 0 - - -
        2 partition int32 0 - - -
        2 errorCode int16 0 - - -
        2 errorMessage string 0 0 - null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.results = try reader.structures(of: InitializeStateResult.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.results.count, flexible: true)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct InitializeStateResult: WireStructure, Sendable {
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
