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
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        writer.unsignedVarint(0)
    }

    public struct TopicPartitions: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension ConsumerGroupHeartbeatRequest {
    public init() {
        self.init(
            groupId: "",
            memberId: "",
            memberEpoch: 0,
            instanceId: nil,
            rackId: nil,
            rebalanceTimeoutMs: -1,
            subscribedTopicNames: nil,
            subscribedTopicRegex: nil,
            serverAssignor: nil,
            topicPartitions: nil
        )
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
        topicPartitions: [ConsumerGroupHeartbeatRequest.TopicPartitions]? = nil,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            memberId: memberId,
            memberEpoch: memberEpoch,
            instanceId: instanceId,
            rackId: rackId,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            subscribedTopicNames: subscribedTopicNames,
            subscribedTopicRegex: subscribedTopicRegex,
            serverAssignor: serverAssignor,
            topicPartitions: topicPartitions
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: true)
        reader.field = 1
        let memberId: String = try reader.string(flexible: true)
        reader.field = 2
        let memberEpoch: Int32 = try reader.int32()
        reader.field = 3
        let instanceId: String? = try reader.nullableString(flexible: true)
        reader.field = 4
        let rackId: String? = try reader.nullableString(flexible: true)
        reader.field = 5
        let rebalanceTimeoutMs: Int32 = try reader.int32()
        reader.field = 6
        let subscribedTopicNames: [String]? = try reader.nullableValues(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        let subscribedTopicRegex: String?
        if version >= 1 {
            reader.field = 7
            subscribedTopicRegex = try reader.nullableString(flexible: true)
        } else {
            subscribedTopicRegex = nil
        }
        reader.field = 8
        let serverAssignor: String? = try reader.nullableString(flexible: true)
        reader.field = 9
        let topicPartitions: [ConsumerGroupHeartbeatRequest.TopicPartitions]? = try reader.nullableStructures(of: ConsumerGroupHeartbeatRequest.TopicPartitions.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            memberId: memberId,
            memberEpoch: memberEpoch,
            instanceId: instanceId,
            rackId: rackId,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            subscribedTopicNames: subscribedTopicNames,
            subscribedTopicRegex: subscribedTopicRegex,
            serverAssignor: serverAssignor,
            topicPartitions: topicPartitions
        )
    }
}

extension ConsumerGroupHeartbeatRequest.TopicPartitions {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 10
        let topicId: Uuid = try reader.uuid()
        reader.field = 11
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 5)
        try writer.nullableString(self.memberId, flexible: true, field: 6)
        writer.fixed(self.memberEpoch, self.heartbeatIntervalMs)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct Assignment: WireStructure, Sendable {
        public var topicPartitions: [TopicPartitions]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.structures(self.topicPartitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }
}

extension ConsumerGroupHeartbeatResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: nil,
            memberId: nil,
            memberEpoch: 0,
            heartbeatIntervalMs: 0,
            assignment: nil
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        memberId: String? = nil,
        memberEpoch: Int32 = 0,
        heartbeatIntervalMs: Int32 = 0,
        assignment: ConsumerGroupHeartbeatResponse.Assignment? = nil,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            memberId: memberId,
            memberEpoch: memberEpoch,
            heartbeatIntervalMs: heartbeatIntervalMs,
            assignment: assignment
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 3
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 5
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 6
        let memberId: String? = try reader.nullableString(flexible: true)
        reader.field = 7
        let (memberEpoch, heartbeatIntervalMs): (Int32, Int32) = try reader.fixed()
        reader.field = 9
        let assignment: ConsumerGroupHeartbeatResponse.Assignment? = try reader.isNull() ? nil : ConsumerGroupHeartbeatResponse.Assignment(from: &reader, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            memberId: memberId,
            memberEpoch: memberEpoch,
            heartbeatIntervalMs: heartbeatIntervalMs,
            assignment: assignment
        )
    }
}

extension ConsumerGroupHeartbeatResponse.TopicPartitions {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [Int32] = [],
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
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension ConsumerGroupHeartbeatResponse.Assignment {
    public init() {
        self.init(
            topicPartitions: []
        )
    }

    public init(
        topicPartitions: [ConsumerGroupHeartbeatResponse.TopicPartitions] = [],
        _: Void = ()
    ) {
        self.init(
            topicPartitions: topicPartitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 10
        let topicPartitions: [ConsumerGroupHeartbeatResponse.TopicPartitions] = try reader.structures(of: ConsumerGroupHeartbeatResponse.TopicPartitions.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            topicPartitions: topicPartitions
        )
    }
}
