// Written by generate-messages from Schema/77_ShareGroupDescribe.schema. Do not edit.
import Platform

public struct ShareGroupDescribeRequest: KafkaRequest {
    public var groupIds: [String]
    public var includeAuthorizedOperations: Bool

    public init() {
        self.groupIds = []
        self.includeAuthorizedOperations = false
    }

    public init(
        groupIds: [String] = [],
        includeAuthorizedOperations: Bool = false
    ) {
        self.groupIds = groupIds
        self.includeAuthorizedOperations = includeAuthorizedOperations
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = ShareGroupDescribeResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .shareGroupDescribe }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ShareGroupDescribeRequest 0-1 0+
        0 groupIds []string 0-1 - - -
        0 includeAuthorizedOperations bool 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupIds = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 1
        self.includeAuthorizedOperations = try reader.bool()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.groupIds.count, flexible: true)
        for i in self.groupIds.indices { try writer.string(self.groupIds[i], flexible: true, field: 0) }
        writer.bool(self.includeAuthorizedOperations)
        writer.unsignedVarint(0)
    }
}

public struct ShareGroupDescribeResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var groups: [DescribedGroup]

    public init() {
        self.throttleTimeMs = 0
        self.groups = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        groups: [DescribedGroup] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.groups = groups
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        ShareGroupDescribeResponse 0-1 0+
        0 struct TopicPartitions
        1 topicId uuid 0-1 - - -
        1 topicName string 0-1 - - -
        1 partitions []int32 0-1 - - -
        0 struct Assignment
        1 topicPartitions []TopicPartitions 0-1 - - -
        0 throttleTimeMs int32 0-1 - - -
        0 groups []DescribedGroup 0-1 - - -
        1 errorCode int16 0-1 - - -
        1 errorMessage string 0-1 0-1 - null
        1 groupId string 0-1 - - -
        1 groupState string 0-1 - - -
        1 groupEpoch int32 0-1 - - -
        1 assignmentEpoch int32 0-1 - - -
        1 assignorName string 0-1 - - -
        1 members []Member 0-1 - - -
        2 memberId string 0-1 - - -
        2 rackId string 0-1 0-1 - null
        2 memberEpoch int32 0-1 - - -
        2 clientId string 0-1 - - -
        2 clientHost string 0-1 - - -
        2 subscribedTopicNames []string 0-1 - - -
        2 assignment Assignment 0-1 - - -
        1 authorizedOperations int32 0-1 - - -2147483648
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 6
        self.throttleTimeMs = try reader.int32()
        reader.field = 7
        self.groups = try reader.structures(of: DescribedGroup.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.length(self.groups.count, flexible: true)
        for i in self.groups.indices { try self.groups[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct TopicPartitions: WireStructure, Sendable {
        public var topicId: Uuid
        public var topicName: String
        public var partitions: [Int32]

        public init() {
            self.topicId = .zero
            self.topicName = ""
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            topicName: String = "",
            partitions: [Int32] = []
        ) {
            self.topicId = topicId
            self.topicName = topicName
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.topicId = try reader.uuid()
            reader.field = 2
            self.topicName = try reader.string(flexible: true)
            reader.field = 3
            self.partitions = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.nullableString(self.topicName, flexible: true, field: 2)
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
            reader.field = 5
            self.topicPartitions = try reader.structures(of: TopicPartitions.self, flexible: true, elementMin: 18, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.length(self.topicPartitions.count, flexible: true)
            for i in self.topicPartitions.indices { try self.topicPartitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(!self.topicPartitions.isEmpty)
        }
    }

    public struct DescribedGroup: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var groupId: String
        public var groupState: String
        public var groupEpoch: Int32
        public var assignmentEpoch: Int32
        public var assignorName: String
        public var members: [Member]
        public var authorizedOperations: Int32

        public init() {
            self.errorCode = 0
            self.errorMessage = nil
            self.groupId = ""
            self.groupState = ""
            self.groupEpoch = 0
            self.assignmentEpoch = 0
            self.assignorName = ""
            self.members = []
            self.authorizedOperations = -2147483648
        }

        public init(
            errorCode: Int16 = 0,
            errorMessage: String? = nil,
            groupId: String = "",
            groupState: String = "",
            groupEpoch: Int32 = 0,
            assignmentEpoch: Int32 = 0,
            assignorName: String = "",
            members: [Member] = [],
            authorizedOperations: Int32 = -2147483648
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.groupId = groupId
            self.groupState = groupState
            self.groupEpoch = groupEpoch
            self.assignmentEpoch = assignmentEpoch
            self.assignorName = assignorName
            self.members = members
            self.authorizedOperations = authorizedOperations
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 8
            self.errorCode = try reader.int16()
            reader.field = 9
            self.errorMessage = try reader.nullableString(flexible: true)
            reader.field = 10
            self.groupId = try reader.string(flexible: true)
            reader.field = 11
            self.groupState = try reader.string(flexible: true)
            reader.field = 12
            self.groupEpoch = try reader.int32()
            reader.field = 13
            self.assignmentEpoch = try reader.int32()
            reader.field = 14
            self.assignorName = try reader.string(flexible: true)
            reader.field = 15
            self.members = try reader.structures(of: Member.self, flexible: true, elementMin: 10, version: version)
            reader.field = 23
            self.authorizedOperations = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            try writer.nullableString(self.groupId, flexible: true, field: 10)
            try writer.nullableString(self.groupState, flexible: true, field: 11)
            writer.int32(self.groupEpoch)
            writer.int32(self.assignmentEpoch)
            try writer.nullableString(self.assignorName, flexible: true, field: 14)
            writer.length(self.members.count, flexible: true)
            for i in self.members.indices { try self.members[i].encode(to: &writer, version: version) }
            writer.int32(self.authorizedOperations)
            writer.unsignedVarint(0)
        }
    }

    public struct Member: WireStructure, Sendable {
        public var memberId: String
        public var rackId: String?
        public var memberEpoch: Int32
        public var clientId: String
        public var clientHost: String
        public var subscribedTopicNames: [String]
        public var assignment: Assignment

        public init() {
            self.memberId = ""
            self.rackId = nil
            self.memberEpoch = 0
            self.clientId = ""
            self.clientHost = ""
            self.subscribedTopicNames = []
            self.assignment = Assignment()
        }

        public init(
            memberId: String = "",
            rackId: String? = nil,
            memberEpoch: Int32 = 0,
            clientId: String = "",
            clientHost: String = "",
            subscribedTopicNames: [String] = [],
            assignment: Assignment = Assignment()
        ) {
            self.memberId = memberId
            self.rackId = rackId
            self.memberEpoch = memberEpoch
            self.clientId = clientId
            self.clientHost = clientHost
            self.subscribedTopicNames = subscribedTopicNames
            self.assignment = assignment
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 16
            self.memberId = try reader.string(flexible: true)
            reader.field = 17
            self.rackId = try reader.nullableString(flexible: true)
            reader.field = 18
            self.memberEpoch = try reader.int32()
            reader.field = 19
            self.clientId = try reader.string(flexible: true)
            reader.field = 20
            self.clientHost = try reader.string(flexible: true)
            reader.field = 21
            self.subscribedTopicNames = try reader.values(flexible: true, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: true)
            }
            reader.field = 22
            self.assignment = try Assignment(from: &reader, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.memberId, flexible: true, field: 16)
            try writer.nullableString(self.rackId, flexible: true, field: 17)
            writer.int32(self.memberEpoch)
            try writer.nullableString(self.clientId, flexible: true, field: 19)
            try writer.nullableString(self.clientHost, flexible: true, field: 20)
            writer.length(self.subscribedTopicNames.count, flexible: true)
            for i in self.subscribedTopicNames.indices { try writer.string(self.subscribedTopicNames[i], flexible: true, field: 21) }
            try self.assignment.encode(to: &writer, version: version)
            writer.unsignedVarint(0)
        }
    }
}
