// Written by generate-messages from Schema/75_DescribeTopicPartitions.schema. Do not edit.
import Platform

public struct DescribeTopicPartitionsRequest: KafkaRequest {
    public var topics: [TopicRequest]
    public var responsePartitionLimit: Int32
    public var cursor: Cursor?

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.topics, flexible: true, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 1)
            writer.unsignedVarint(0)
        }
    }

    public struct Cursor: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 4)
            writer.int32(self.partitionIndex)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeTopicPartitionsRequest {
    public init() {
        self.init(
            topics: [],
            responsePartitionLimit: 2000,
            cursor: nil
        )
    }

    public init(
        topics: [DescribeTopicPartitionsRequest.TopicRequest] = [],
        responsePartitionLimit: Int32 = 2000,
        cursor: DescribeTopicPartitionsRequest.Cursor? = nil,
        _: Void = ()
    ) {
        self.init(
            topics: topics,
            responsePartitionLimit: responsePartitionLimit,
            cursor: cursor
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let topics: [DescribeTopicPartitionsRequest.TopicRequest] = try reader.structures(of: DescribeTopicPartitionsRequest.TopicRequest.self, flexible: true, elementMin: 1, version: version)
        reader.field = 2
        let responsePartitionLimit: Int32 = try reader.int32()
        reader.field = 3
        let cursor: DescribeTopicPartitionsRequest.Cursor? = try reader.isNull() ? nil : DescribeTopicPartitionsRequest.Cursor(from: &reader, version: version)
        try reader.skipTags()
        self.init(
            topics: topics,
            responsePartitionLimit: responsePartitionLimit,
            cursor: cursor
        )
    }
}

extension DescribeTopicPartitionsRequest.TopicRequest {
    public init() {
        self.init(
            name: ""
        )
    }

    public init(
        name: String = "",
        _: Void = ()
    ) {
        self.init(
            name: name
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let name: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            name: name
        )
    }
}

extension DescribeTopicPartitionsRequest.Cursor {
    public init() {
        self.init(
            topicName: "",
            partitionIndex: 0
        )
    }

    public init(
        topicName: String = "",
        partitionIndex: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let topicName: String = try reader.string(flexible: true)
        reader.field = 5
        let partitionIndex: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex
        )
    }
}

public struct DescribeTopicPartitionsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [DescribeTopicPartitionsResponseTopic]
    public var nextCursor: Cursor?

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.topics, flexible: true, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.errorCode)
            try writer.nullableString(self.name, flexible: true, field: 3)
            writer.uuid(self.topicId)
            writer.bool(self.isInternal)
            try writer.structures(self.partitions, flexible: true, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.errorCode, self.partitionIndex, self.leaderId, self.leaderEpoch)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 18)
            writer.int32(self.partitionIndex)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeTopicPartitionsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            topics: [],
            nextCursor: nil
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic] = [],
        nextCursor: DescribeTopicPartitionsResponse.Cursor? = nil,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics,
            nextCursor: nextCursor
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let topics: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic] = try reader.structures(of: DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic.self, flexible: true, elementMin: 25, version: version)
        reader.field = 17
        let nextCursor: DescribeTopicPartitionsResponse.Cursor? = try reader.isNull() ? nil : DescribeTopicPartitionsResponse.Cursor(from: &reader, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics,
            nextCursor: nextCursor
        )
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic {
    public init() {
        self.init(
            errorCode: 0,
            name: "",
            topicId: .zero,
            isInternal: false,
            partitions: [],
            topicAuthorizedOperations: -2147483648
        )
    }

    public init(
        errorCode: Int16 = 0,
        name: String? = "",
        topicId: Uuid = .zero,
        isInternal: Bool = false,
        partitions: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition] = [],
        topicAuthorizedOperations: Int32 = -2147483648,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            name: name,
            topicId: topicId,
            isInternal: isInternal,
            partitions: partitions,
            topicAuthorizedOperations: topicAuthorizedOperations
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let errorCode: Int16 = try reader.int16()
        reader.field = 3
        let name: String? = try reader.nullableString(flexible: true)
        reader.field = 4
        let topicId: Uuid = try reader.uuid()
        reader.field = 5
        let isInternal: Bool = try reader.bool()
        reader.field = 6
        let partitions: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition] = try reader.structures(of: DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition.self, flexible: true, elementMin: 19, version: version)
        reader.field = 16
        let topicAuthorizedOperations: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            errorCode: errorCode,
            name: name,
            topicId: topicId,
            isInternal: isInternal,
            partitions: partitions,
            topicAuthorizedOperations: topicAuthorizedOperations
        )
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition {
    public init() {
        self.init(
            errorCode: 0,
            partitionIndex: 0,
            leaderId: 0,
            leaderEpoch: -1,
            replicaNodes: [],
            isrNodes: [],
            eligibleLeaderReplicas: nil,
            lastKnownElr: nil,
            offlineReplicas: []
        )
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
        offlineReplicas: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            partitionIndex: partitionIndex,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            replicaNodes: replicaNodes,
            isrNodes: isrNodes,
            eligibleLeaderReplicas: eligibleLeaderReplicas,
            lastKnownElr: lastKnownElr,
            offlineReplicas: offlineReplicas
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let (errorCode, partitionIndex, leaderId, leaderEpoch): (Int16, Int32, Int32, Int32) = try reader.fixed()
        reader.field = 11
        let replicaNodes: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 12
        let isrNodes: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 13
        let eligibleLeaderReplicas: [Int32]? = try reader.nullableNumbers(of: Int32.self, flexible: true)
        reader.field = 14
        let lastKnownElr: [Int32]? = try reader.nullableNumbers(of: Int32.self, flexible: true)
        reader.field = 15
        let offlineReplicas: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            errorCode: errorCode,
            partitionIndex: partitionIndex,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            replicaNodes: replicaNodes,
            isrNodes: isrNodes,
            eligibleLeaderReplicas: eligibleLeaderReplicas,
            lastKnownElr: lastKnownElr,
            offlineReplicas: offlineReplicas
        )
    }
}

extension DescribeTopicPartitionsResponse.Cursor {
    public init() {
        self.init(
            topicName: "",
            partitionIndex: 0
        )
    }

    public init(
        topicName: String = "",
        partitionIndex: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 18
        let topicName: String = try reader.string(flexible: true)
        reader.field = 19
        let partitionIndex: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex
        )
    }
}
