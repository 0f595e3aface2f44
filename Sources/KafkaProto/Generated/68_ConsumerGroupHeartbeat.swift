// Written by generate-messages from Schema/68_ConsumerGroupHeartbeat.schema. Do not edit.
import Platform

public struct ConsumerGroupHeartbeatRequest: KafkaRequest {
    public var groupId: String
    public var memberId: String
    public var memberEpoch: Int32
    public var instanceId: String?
    public var rackId: String?
    public var rebalanceTimeoutMs: Int32
    public var subscribedTopicNames: [String]?
    public var subscribedTopicRegex: String?
    public var serverAssignor: String?
    public var topicPartitions: [TopicPartitions]?

    public init() {
        self.groupId = ""
        self.memberId = ""
        self.memberEpoch = 0
        self.instanceId = nil
        self.rackId = nil
        self.rebalanceTimeoutMs = -1
        self.subscribedTopicNames = nil
        self.subscribedTopicRegex = nil
        self.serverAssignor = nil
        self.topicPartitions = nil
    }

    public init(
        groupId: String = "",
        memberId: String = "",
        memberEpoch: Int32 = 0,
        instanceId: String? = nil,
        rackId: String? = nil,
        rebalanceTimeoutMs: Int32 = -1,
        subscribedTopicNames: [String]? = nil,
        subscribedTopicRegex: String? = nil,
        serverAssignor: String? = nil,
        topicPartitions: [TopicPartitions]? = nil
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.memberEpoch = memberEpoch
        self.instanceId = instanceId
        self.rackId = rackId
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.subscribedTopicNames = subscribedTopicNames
        self.subscribedTopicRegex = subscribedTopicRegex
        self.serverAssignor = serverAssignor
        self.topicPartitions = topicPartitions
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = ConsumerGroupHeartbeatResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .consumerGroupHeartbeat }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ConsumerGroupHeartbeatRequest 0-1 0+
        0 groupId string 0-1 - - -
        0 memberId string 0-1 - - -
        0 memberEpoch int32 0-1 - - -
        0 instanceId string 0-1 0-1 - null
        0 rackId string 0-1 0-1 - null
        0 rebalanceTimeoutMs int32 0-1 - - -1
        0 subscribedTopicNames []string 0-1 0-1 - null
        0 subscribedTopicRegex string 1+ 1+ - null
        0 serverAssignor string 0-1 0-1 - null
        0 topicPartitions []TopicPartitions 0-1 0-1 - null
        1 topicId uuid 0-1 - - -
        1 partitions []int32 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: true)
        reader.field = 1
        self.memberId = try reader.string(flexible: true)
        reader.field = 2
        self.memberEpoch = try reader.int32()
        reader.field = 3
        self.instanceId = try reader.nullableString(flexible: true)
        reader.field = 4
        self.rackId = try reader.nullableString(flexible: true)
        reader.field = 5
        self.rebalanceTimeoutMs = try reader.int32()
        reader.field = 6
        self.subscribedTopicNames = try reader.nullableValues(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        if version >= 1 {
            reader.field = 7
            self.subscribedTopicRegex = try reader.nullableString(flexible: true)
        } else {
            self.subscribedTopicRegex = nil
        }
        reader.field = 8
        self.serverAssignor = try reader.nullableString(flexible: true)
        reader.field = 9
        self.topicPartitions = try reader.nullableStructures(of: TopicPartitions.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.nullableString(self.memberId, flexible: true, field: 1)
        writer.int32(self.memberEpoch)
        try writer.nullableString(self.instanceId, flexible: true, field: 3)
        try writer.nullableString(self.rackId, flexible: true, field: 4)
        writer.int32(self.rebalanceTimeoutMs)
        if let array = self.subscribedTopicNames {
            writer.length(array.count, flexible: true)
            for i in array.indices { try writer.string(array[i], flexible: true, field: 6) }
        } else {
            writer.length(-1, flexible: true)
        }
        if version >= 1 {
            try writer.nullableString(self.subscribedTopicRegex, flexible: true, field: 7)
        }
        if version < 1 && self.subscribedTopicRegex != nil {
            throw writer.unsupported(version, field: 7)
        }
        try writer.nullableString(self.serverAssignor, flexible: true, field: 8)
        if let array = self.topicPartitions {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        writer.unsignedVarint(0)
    }

    public struct TopicPartitions: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [Int32]

        public init() {
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            partitions: [Int32] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 10
            self.topicId = try reader.uuid()
            reader.field = 11
            self.partitions = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

public struct ConsumerGroupHeartbeatResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var memberId: String?
    public var memberEpoch: Int32
    public var heartbeatIntervalMs: Int32
    public var assignment: Assignment?

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = nil
        self.memberId = nil
        self.memberEpoch = 0
        self.heartbeatIntervalMs = 0
        self.assignment = nil
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        memberId: String? = nil,
        memberEpoch: Int32 = 0,
        heartbeatIntervalMs: Int32 = 0,
        assignment: Assignment? = nil
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.memberId = memberId
        self.memberEpoch = memberEpoch
        self.heartbeatIntervalMs = heartbeatIntervalMs
        self.assignment = assignment
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        ConsumerGroupHeartbeatResponse 0-1 0+
        0 struct TopicPartitions
        1 topicId uuid 0-1 - - -
        1 partitions []int32 0-1 - - -
        0 throttleTimeMs int32 0-1 - - -
        0 errorCode int16 0-1 - - -
        0 errorMessage string 0-1 0-1 - null
        0 memberId string 0-1 0-1 - null
        0 memberEpoch int32 0-1 - - -
        0 heartbeatIntervalMs int32 0-1 - - -
        0 assignment Assignment 0-1 0-1 - null
        1 topicPartitions []TopicPartitions 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 3
        self.throttleTimeMs = try reader.int32()
        reader.field = 4
        self.errorCode = try reader.int16()
        reader.field = 5
        self.errorMessage = try reader.nullableString(flexible: true)
        reader.field = 6
        self.memberId = try reader.nullableString(flexible: true)
        reader.field = 7
        self.memberEpoch = try reader.int32()
        reader.field = 8
        self.heartbeatIntervalMs = try reader.int32()
        reader.field = 9
        self.assignment = try reader.isNull() ? nil : Assignment(from: &reader, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 5)
        try writer.nullableString(self.memberId, flexible: true, field: 6)
        writer.int32(self.memberEpoch)
        writer.int32(self.heartbeatIntervalMs)
        if let value = self.assignment {
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        } else {
            writer.int8(-1)
        }
        writer.unsignedVarint(0)
    }

    public struct TopicPartitions: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [Int32]

        public init() {
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            partitions: [Int32] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.topicId = try reader.uuid()
            reader.field = 2
            self.partitions = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct Assignment: WireStructure, Sendable {
        public var topicPartitions: [TopicPartitions]

        public init() {
            self.topicPartitions = []
        }

        public init(
            topicPartitions: [TopicPartitions] = []
        ) {
            self.topicPartitions = topicPartitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 10
            self.topicPartitions = try reader.structures(of: TopicPartitions.self, flexible: true, elementMin: 17, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.length(self.topicPartitions.count, flexible: true)
            for i in self.topicPartitions.indices { try self.topicPartitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }
}
