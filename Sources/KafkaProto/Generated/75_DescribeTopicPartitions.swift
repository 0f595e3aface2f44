// Written by generate-messages from Schema/75_DescribeTopicPartitions.schema. Do not edit.
import Platform

public struct DescribeTopicPartitionsRequest: KafkaRequest {
    public var topics: [TopicRequest]
    public var responsePartitionLimit: Int32
    public var cursor: Cursor?

    public init() {
        self.topics = []
        self.responsePartitionLimit = 2000
        self.cursor = nil
    }

    public init(
        topics: [TopicRequest] = [],
        responsePartitionLimit: Int32 = 2000,
        cursor: Cursor? = nil
    ) {
        self.topics = topics
        self.responsePartitionLimit = responsePartitionLimit
        self.cursor = cursor
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = DescribeTopicPartitionsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .describeTopicPartitions }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DescribeTopicPartitionsRequest 0 0+
        0 topics []TopicRequest 0 - - -
        1 name string 0 - - -
        0 responsePartitionLimit int32 0 - - 2000
        0 cursor Cursor 0 0 - null
        1 topicName string 0 - - -
        1 partitionIndex int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.topics = try reader.structures(of: TopicRequest.self, flexible: true, elementMin: 1, version: version)
        reader.field = 2
        self.responsePartitionLimit = try reader.int32()
        reader.field = 3
        self.cursor = try reader.isNull() ? nil : Cursor(from: &reader, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.int32(self.responsePartitionLimit)
        if let value = self.cursor {
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        } else {
            writer.int8(-1)
        }
        writer.unsignedVarint(0)
    }

    public struct TopicRequest: WireStructure, Sendable {
        public var name: String

        public init() {
            self.name = ""
        }

        public init(
            name: String = ""
        ) {
            self.name = name
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.name = try reader.string(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.unsignedVarint(0)
        }
    }

    public struct Cursor: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32

        public init() {
            self.topicName = ""
            self.partitionIndex = 0
        }

        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.topicName = try reader.string(flexible: true)
            reader.field = 5
            self.partitionIndex = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 4)
            writer.int32(self.partitionIndex)
            writer.unsignedVarint(0)
        }
    }
}

public struct DescribeTopicPartitionsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [DescribeTopicPartitionsResponseTopic]
    public var nextCursor: Cursor?

    public init() {
        self.throttleTimeMs = 0
        self.topics = []
        self.nextCursor = nil
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [DescribeTopicPartitionsResponseTopic] = [],
        nextCursor: Cursor? = nil
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.nextCursor = nextCursor
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        DescribeTopicPartitionsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 topics []DescribeTopicPartitionsResponseTopic 0 - - -
        1 errorCode int16 0 - - -
        1 name string 0 0 - -
        1 topicId uuid 0 - - -
        1 isInternal bool 0 - - -
        1 partitions []DescribeTopicPartitionsResponsePartition 0 - - -
        2 errorCode int16 0 - - -
        2 partitionIndex int32 0 - - -
        2 leaderId int32 0 - - -
        2 leaderEpoch int32 0 - - -1
        2 replicaNodes []int32 0 - - -
        2 isrNodes []int32 0 - - -
        2 eligibleLeaderReplicas []int32 0 0 - null
        2 lastKnownElr []int32 0 0 - null
        2 offlineReplicas []int32 0 - - -
        1 topicAuthorizedOperations int32 0 - - -2147483648
        0 nextCursor Cursor 0 0 - null
        1 topicName string 0 - - -
        1 partitionIndex int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.topics = try reader.structures(of: DescribeTopicPartitionsResponseTopic.self, flexible: true, elementMin: 25, version: version)
        reader.field = 17
        self.nextCursor = try reader.isNull() ? nil : Cursor(from: &reader, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if let value = self.nextCursor {
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        } else {
            writer.int8(-1)
        }
        writer.unsignedVarint(0)
    }

    public struct DescribeTopicPartitionsResponseTopic: WireStructure, Sendable {
        public var errorCode: Int16
        public var name: String?
        public var topicId: Uuid
        public var isInternal: Bool
        public var partitions: [DescribeTopicPartitionsResponsePartition]
        public var topicAuthorizedOperations: Int32

        public init() {
            self.errorCode = 0
            self.name = ""
            self.topicId = .zero
            self.isInternal = false
            self.partitions = []
            self.topicAuthorizedOperations = -2147483648
        }

        public init(
            errorCode: Int16 = 0,
            name: String? = "",
            topicId: Uuid = .zero,
            isInternal: Bool = false,
            partitions: [DescribeTopicPartitionsResponsePartition] = [],
            topicAuthorizedOperations: Int32 = -2147483648
        ) {
            self.errorCode = errorCode
            self.name = name
            self.topicId = topicId
            self.isInternal = isInternal
            self.partitions = partitions
            self.topicAuthorizedOperations = topicAuthorizedOperations
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.errorCode = try reader.int16()
            reader.field = 3
            self.name = try reader.nullableString(flexible: true)
            reader.field = 4
            self.topicId = try reader.uuid()
            reader.field = 5
            self.isInternal = try reader.bool()
            reader.field = 6
            self.partitions = try reader.structures(of: DescribeTopicPartitionsResponsePartition.self, flexible: true, elementMin: 19, version: version)
            reader.field = 16
            self.topicAuthorizedOperations = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.errorCode)
            try writer.nullableString(self.name, flexible: true, field: 3)
            writer.uuid(self.topicId)
            writer.bool(self.isInternal)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.int32(self.topicAuthorizedOperations)
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeTopicPartitionsResponsePartition: WireStructure, Sendable {
        public var errorCode: Int16
        public var partitionIndex: Int32
        public var leaderId: Int32
        public var leaderEpoch: Int32
        public var replicaNodes: [Int32]
        public var isrNodes: [Int32]
        public var eligibleLeaderReplicas: [Int32]?
        public var lastKnownElr: [Int32]?
        public var offlineReplicas: [Int32]

        public init() {
            self.errorCode = 0
            self.partitionIndex = 0
            self.leaderId = 0
            self.leaderEpoch = -1
            self.replicaNodes = []
            self.isrNodes = []
            self.eligibleLeaderReplicas = nil
            self.lastKnownElr = nil
            self.offlineReplicas = []
        }

        public init(
            errorCode: Int16 = 0,
            partitionIndex: Int32 = 0,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = -1,
            replicaNodes: [Int32] = [],
            isrNodes: [Int32] = [],
            eligibleLeaderReplicas: [Int32]? = nil,
            lastKnownElr: [Int32]? = nil,
            offlineReplicas: [Int32] = []
        ) {
            self.errorCode = errorCode
            self.partitionIndex = partitionIndex
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.replicaNodes = replicaNodes
            self.isrNodes = isrNodes
            self.eligibleLeaderReplicas = eligibleLeaderReplicas
            self.lastKnownElr = lastKnownElr
            self.offlineReplicas = offlineReplicas
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.errorCode = try reader.int16()
            reader.field = 8
            self.partitionIndex = try reader.int32()
            reader.field = 9
            self.leaderId = try reader.int32()
            reader.field = 10
            self.leaderEpoch = try reader.int32()
            reader.field = 11
            self.replicaNodes = try reader.numbers(of: Int32.self, flexible: true)
            reader.field = 12
            self.isrNodes = try reader.numbers(of: Int32.self, flexible: true)
            reader.field = 13
            self.eligibleLeaderReplicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
            reader.field = 14
            self.lastKnownElr = try reader.nullableNumbers(of: Int32.self, flexible: true)
            reader.field = 15
            self.offlineReplicas = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.errorCode)
            writer.int32(self.partitionIndex)
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            writer.numbers(self.replicaNodes, flexible: true)
            writer.numbers(self.isrNodes, flexible: true)
            if let array = self.eligibleLeaderReplicas {
                writer.numbers(array, flexible: true)
            } else {
                writer.length(-1, flexible: true)
            }
            if let array = self.lastKnownElr {
                writer.numbers(array, flexible: true)
            } else {
                writer.length(-1, flexible: true)
            }
            writer.numbers(self.offlineReplicas, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct Cursor: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32

        public init() {
            self.topicName = ""
            self.partitionIndex = 0
        }

        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 18
            self.topicName = try reader.string(flexible: true)
            reader.field = 19
            self.partitionIndex = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 18)
            writer.int32(self.partitionIndex)
            writer.unsignedVarint(0)
        }
    }
}
