// Written by generate-messages from Schema/76_ShareGroupHeartbeat.schema. Do not edit.
import Platform

public struct ShareGroupHeartbeatRequest: KafkaRequest {
    public var groupId: String
    public var memberId: String
    public var memberEpoch: Int32
    public var rackId: String?
    public var subscribedTopicNames: [String]?

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = ShareGroupHeartbeatResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .shareGroupHeartbeat }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ShareGroupHeartbeatRequest 0-1 0+
        0 groupId string 0-1 - - -
        0 memberId string 0-1 - - -
        0 memberEpoch int32 0-1 - - -
        0 rackId string 0-1 0-1 - null
        0 subscribedTopicNames []string 0-1 0-1 - null
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.nullableString(self.memberId, flexible: true, field: 1)
        writer.int32(self.memberEpoch)
        try writer.nullableString(self.rackId, flexible: true, field: 3)
        if let array = self.subscribedTopicNames {
            writer.length(array.count, flexible: true)
            for i in array.indices { try writer.string(array[i], flexible: true, field: 4) }
        } else {
            writer.length(-1, flexible: true)
        }
        writer.unsignedVarint(0)
    }
}

extension ShareGroupHeartbeatRequest {
    public init() {
        self.init(
            groupId: "",
            memberId: "",
            memberEpoch: 0,
            rackId: nil,
            subscribedTopicNames: nil
        )
    }

    public init(
        groupId: String = "",
        memberId: String = "",
        memberEpoch: Int32 = 0,
        rackId: String? = nil,
        subscribedTopicNames: [String]? = nil,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            memberId: memberId,
            memberEpoch: memberEpoch,
            rackId: rackId,
            subscribedTopicNames: subscribedTopicNames
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
        let rackId: String? = try reader.nullableString(flexible: true)
        reader.field = 4
        let subscribedTopicNames: [String]? = try reader.nullableValues(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        try reader.skipTags()
        self.init(
            groupId: groupId,
            memberId: memberId,
            memberEpoch: memberEpoch,
            rackId: rackId,
            subscribedTopicNames: subscribedTopicNames
        )
    }
}

public struct ShareGroupHeartbeatResponse: KafkaMessage {
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
        ShareGroupHeartbeatResponse 0-1 0+
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

extension ShareGroupHeartbeatResponse {
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
        assignment: ShareGroupHeartbeatResponse.Assignment? = nil,
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
        let assignment: ShareGroupHeartbeatResponse.Assignment? = try reader.isNull() ? nil : ShareGroupHeartbeatResponse.Assignment(from: &reader, version: version)
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

extension ShareGroupHeartbeatResponse.TopicPartitions {
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

extension ShareGroupHeartbeatResponse.Assignment {
    public init() {
        self.init(
            topicPartitions: []
        )
    }

    public init(
        topicPartitions: [ShareGroupHeartbeatResponse.TopicPartitions] = [],
        _: Void = ()
    ) {
        self.init(
            topicPartitions: topicPartitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 10
        let topicPartitions: [ShareGroupHeartbeatResponse.TopicPartitions] = try reader.structures(of: ShareGroupHeartbeatResponse.TopicPartitions.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            topicPartitions: topicPartitions
        )
    }
}
