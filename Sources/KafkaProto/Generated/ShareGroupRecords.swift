// Written by generate-messages from Schema/ShareGroupRecords.schema. Do not edit.
import Platform

public struct ShareGroupMemberMetadataKey: KafkaMessage {
    public var groupId: String
    public var memberId: String

    public init() {
        self.groupId = ""
        self.memberId = ""
    }

    public init(
        groupId: String = "",
        memberId: String = ""
    ) {
        self.groupId = groupId
        self.memberId = memberId
    }

    public static var versions: ClosedRange<Int16> { 10...10 }
    public static var layout: StaticString {
        """
        ShareGroupMemberMetadataKey 10 -
        0 groupId string 10 - - -
        0 memberId string 10 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: false)
        reader.field = 1
        self.memberId = try reader.string(flexible: false)
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        try writer.nullableString(self.memberId, flexible: false, field: 1)
    }
}

public struct ShareGroupMemberMetadataValue: KafkaMessage {
    public var rackId: String?
    public var clientId: String
    public var clientHost: String
    public var subscribedTopicNames: [String]

    public init() {
        self.rackId = ""
        self.clientId = ""
        self.clientHost = ""
        self.subscribedTopicNames = []
    }

    public init(
        rackId: String? = "",
        clientId: String = "",
        clientHost: String = "",
        subscribedTopicNames: [String] = []
    ) {
        self.rackId = rackId
        self.clientId = clientId
        self.clientHost = clientHost
        self.subscribedTopicNames = subscribedTopicNames
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ShareGroupMemberMetadataValue 0 0+
        0 rackId string 0 0 - -
        0 clientId string 0 - - -
        0 clientHost string 0 - - -
        0 subscribedTopicNames []string 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.rackId = try reader.nullableString(flexible: true)
        reader.field = 1
        self.clientId = try reader.string(flexible: true)
        reader.field = 2
        self.clientHost = try reader.string(flexible: true)
        reader.field = 3
        self.subscribedTopicNames = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.rackId, flexible: true, field: 0)
        try writer.nullableString(self.clientId, flexible: true, field: 1)
        try writer.nullableString(self.clientHost, flexible: true, field: 2)
        writer.length(self.subscribedTopicNames.count, flexible: true)
        for i in self.subscribedTopicNames.indices { try writer.string(self.subscribedTopicNames[i], flexible: true, field: 3) }
        writer.unsignedVarint(0)
    }
}

public struct ShareGroupMetadataKey: KafkaMessage {
    public var groupId: String

    public init() {
        self.groupId = ""
    }

    public init(
        groupId: String = ""
    ) {
        self.groupId = groupId
    }

    public static var versions: ClosedRange<Int16> { 11...11 }
    public static var layout: StaticString {
        """
        ShareGroupMetadataKey 11 -
        0 groupId string 11 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: false)
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
    }
}

public struct ShareGroupMetadataValue: KafkaMessage {
    public var epoch: Int32

    public init() {
        self.epoch = 0
    }

    public init(
        epoch: Int32 = 0
    ) {
        self.epoch = epoch
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ShareGroupMetadataValue 0 0+
        0 epoch int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.epoch = try reader.int32()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.epoch)
        writer.unsignedVarint(0)
    }
}

public struct ShareGroupPartitionMetadataKey: KafkaMessage {
    public var groupId: String

    public init() {
        self.groupId = ""
    }

    public init(
        groupId: String = ""
    ) {
        self.groupId = groupId
    }

    public static var versions: ClosedRange<Int16> { 9...9 }
    public static var layout: StaticString {
        """
        ShareGroupPartitionMetadataKey 9 -
        0 groupId string 9 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: false)
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
    }
}

public struct ShareGroupPartitionMetadataValue: KafkaMessage {
    public var initializedTopics: [TopicPartitionsInfo]
    public var deletingTopics: [TopicInfo]

    public init() {
        self.initializedTopics = []
        self.deletingTopics = []
    }

    public init(
        initializedTopics: [TopicPartitionsInfo] = [],
        deletingTopics: [TopicInfo] = []
    ) {
        self.initializedTopics = initializedTopics
        self.deletingTopics = deletingTopics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ShareGroupPartitionMetadataValue 0 0+
        0 struct TopicPartitionsInfo
        1 topicId uuid 0 - - -
        1 topicName string 0 - - -
        1 partitions []int32 0 - - -
        0 struct TopicInfo
        1 topicId uuid 0 - - -
        1 topicName string 0 - - -
        0 initializedTopics []TopicPartitionsInfo 0 - - -
        0 deletingTopics []TopicInfo 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 7
        self.initializedTopics = try reader.structures(of: TopicPartitionsInfo.self, flexible: true, elementMin: 18, version: version)
        reader.field = 8
        self.deletingTopics = try reader.structures(of: TopicInfo.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.initializedTopics.count, flexible: true)
        for i in self.initializedTopics.indices { try self.initializedTopics[i].encode(to: &writer, version: version) }
        writer.length(self.deletingTopics.count, flexible: true)
        for i in self.deletingTopics.indices { try self.deletingTopics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct TopicPartitionsInfo: WireStructure, Sendable {
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

    public struct TopicInfo: WireStructure, Sendable {
        public var topicId: Uuid
        public var topicName: String

        public init() {
            self.topicId = .zero
            self.topicName = ""
        }

        public init(
            topicId: Uuid = .zero,
            topicName: String = ""
        ) {
            self.topicId = topicId
            self.topicName = topicName
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.topicId = try reader.uuid()
            reader.field = 6
            self.topicName = try reader.string(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.nullableString(self.topicName, flexible: true, field: 6)
            writer.unsignedVarint(0)
        }
    }
}
