// Written by generate-messages from Schema/77_ShareGroupDescribe.schema. Do not edit.
import Platform

public struct ShareGroupDescribeRequest: KafkaRequest {
    public var groupIds: [String]
    public var includeAuthorizedOperations: Bool

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.groupIds.count, flexible: true)
        for i in self.groupIds.indices { try writer.string(self.groupIds[i], flexible: true, field: 0) }
        writer.bool(self.includeAuthorizedOperations)
        writer.unsignedVarint(0)
    }
}

extension ShareGroupDescribeRequest {
    public init() {
        self.init(
            groupIds: [],
            includeAuthorizedOperations: false
        )
    }

    public init(
        groupIds: [String] = [],
        includeAuthorizedOperations: Bool = false,
        _: Void = ()
    ) {
        self.init(
            groupIds: groupIds,
            includeAuthorizedOperations: includeAuthorizedOperations
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupIds: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 1
        let includeAuthorizedOperations: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            groupIds: groupIds,
            includeAuthorizedOperations: includeAuthorizedOperations
        )
    }
}

public struct ShareGroupDescribeResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var groups: [DescribedGroup]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.groups, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicPartitions: WireStructure, Sendable {
        public var topicId: Uuid
        public var topicName: String
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.nullableString(self.topicName, flexible: true, field: 2)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            try writer.nullableString(self.groupId, flexible: true, field: 10)
            try writer.nullableString(self.groupState, flexible: true, field: 11)
            writer.fixed(self.groupEpoch, self.assignmentEpoch)
            try writer.nullableString(self.assignorName, flexible: true, field: 14)
            try writer.structures(self.members, flexible: true, version: version)
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

extension ShareGroupDescribeResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            groups: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        groups: [ShareGroupDescribeResponse.DescribedGroup] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            groups: groups
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 6
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 7
        let groups: [ShareGroupDescribeResponse.DescribedGroup] = try reader.structures(of: ShareGroupDescribeResponse.DescribedGroup.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            groups: groups
        )
    }
}

extension ShareGroupDescribeResponse.TopicPartitions {
    public init() {
        self.init(
            topicId: .zero,
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        topicName: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            topicName: topicName,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let topicId: Uuid = try reader.uuid()
        reader.field = 2
        let topicName: String = try reader.string(flexible: true)
        reader.field = 3
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension ShareGroupDescribeResponse.Assignment {
    public init() {
        self.init(
            topicPartitions: []
        )
    }

    public init(
        topicPartitions: [ShareGroupDescribeResponse.TopicPartitions] = [],
        _: Void = ()
    ) {
        self.init(
            topicPartitions: topicPartitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let topicPartitions: [ShareGroupDescribeResponse.TopicPartitions] = try reader.structures(of: ShareGroupDescribeResponse.TopicPartitions.self, flexible: true, elementMin: 18, version: version)
        try reader.skipTags()
        self.init(
            topicPartitions: topicPartitions
        )
    }
}

extension ShareGroupDescribeResponse.DescribedGroup {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: nil,
            groupId: "",
            groupState: "",
            groupEpoch: 0,
            assignmentEpoch: 0,
            assignorName: "",
            members: [],
            authorizedOperations: -2147483648
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        groupId: String = "",
        groupState: String = "",
        groupEpoch: Int32 = 0,
        assignmentEpoch: Int32 = 0,
        assignorName: String = "",
        members: [ShareGroupDescribeResponse.Member] = [],
        authorizedOperations: Int32 = -2147483648,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            groupId: groupId,
            groupState: groupState,
            groupEpoch: groupEpoch,
            assignmentEpoch: assignmentEpoch,
            assignorName: assignorName,
            members: members,
            authorizedOperations: authorizedOperations
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 8
        let errorCode: Int16 = try reader.int16()
        reader.field = 9
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 10
        let groupId: String = try reader.string(flexible: true)
        reader.field = 11
        let groupState: String = try reader.string(flexible: true)
        reader.field = 12
        let (groupEpoch, assignmentEpoch): (Int32, Int32) = try reader.fixed()
        reader.field = 14
        let assignorName: String = try reader.string(flexible: true)
        reader.field = 15
        let members: [ShareGroupDescribeResponse.Member] = try reader.structures(of: ShareGroupDescribeResponse.Member.self, flexible: true, elementMin: 10, version: version)
        reader.field = 23
        let authorizedOperations: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            groupId: groupId,
            groupState: groupState,
            groupEpoch: groupEpoch,
            assignmentEpoch: assignmentEpoch,
            assignorName: assignorName,
            members: members,
            authorizedOperations: authorizedOperations
        )
    }
}

extension ShareGroupDescribeResponse.Member {
    public init() {
        self.init(
            memberId: "",
            rackId: nil,
            memberEpoch: 0,
            clientId: "",
            clientHost: "",
            subscribedTopicNames: [],
            assignment: ShareGroupDescribeResponse.Assignment()
        )
    }

    public init(
        memberId: String = "",
        rackId: String? = nil,
        memberEpoch: Int32 = 0,
        clientId: String = "",
        clientHost: String = "",
        subscribedTopicNames: [String] = [],
        assignment: ShareGroupDescribeResponse.Assignment = ShareGroupDescribeResponse.Assignment(),
        _: Void = ()
    ) {
        self.init(
            memberId: memberId,
            rackId: rackId,
            memberEpoch: memberEpoch,
            clientId: clientId,
            clientHost: clientHost,
            subscribedTopicNames: subscribedTopicNames,
            assignment: assignment
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 16
        let memberId: String = try reader.string(flexible: true)
        reader.field = 17
        let rackId: String? = try reader.nullableString(flexible: true)
        reader.field = 18
        let memberEpoch: Int32 = try reader.int32()
        reader.field = 19
        let clientId: String = try reader.string(flexible: true)
        reader.field = 20
        let clientHost: String = try reader.string(flexible: true)
        reader.field = 21
        let subscribedTopicNames: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 22
        let assignment: ShareGroupDescribeResponse.Assignment = try ShareGroupDescribeResponse.Assignment(from: &reader, version: version)
        try reader.skipTags()
        self.init(
            memberId: memberId,
            rackId: rackId,
            memberEpoch: memberEpoch,
            clientId: clientId,
            clientHost: clientHost,
            subscribedTopicNames: subscribedTopicNames,
            assignment: assignment
        )
    }
}
