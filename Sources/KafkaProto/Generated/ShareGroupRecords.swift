// Written by generate-messages from Schema/ShareGroupRecords.schema. Do not edit.
import Platform

public struct ShareGroupMemberMetadataKey: KafkaMessage {
    public var groupId: String
    public var memberId: String

    public static var versions: ClosedRange<Int16> { 10...10 }
    public static var layout: StaticString {
        """
        ShareGroupMemberMetadataKey 10 -
        0 groupId string 10 - - -
        0 memberId string 10 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        try writer.nullableString(self.memberId, flexible: false, field: 1)
    }
}

extension ShareGroupMemberMetadataKey {
    public init() {
        self.init(
            groupId: "",
            memberId: ""
        )
    }

    public init(
        groupId: String = "",
        memberId: String = "",
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            memberId: memberId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: false)
        reader.field = 1
        let memberId: String = try reader.string(flexible: false)
        self.init(
            groupId: groupId,
            memberId: memberId
        )
    }
}

public struct ShareGroupMemberMetadataValue: KafkaMessage {
    public var rackId: String?
    public var clientId: String
    public var clientHost: String
    public var subscribedTopicNames: [String]

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

extension ShareGroupMemberMetadataValue {
    public init() {
        self.init(
            rackId: "",
            clientId: "",
            clientHost: "",
            subscribedTopicNames: []
        )
    }

    public init(
        rackId: String? = "",
        clientId: String = "",
        clientHost: String = "",
        subscribedTopicNames: [String] = [],
        _: Void = ()
    ) {
        self.init(
            rackId: rackId,
            clientId: clientId,
            clientHost: clientHost,
            subscribedTopicNames: subscribedTopicNames
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let rackId: String? = try reader.nullableString(flexible: true)
        reader.field = 1
        let clientId: String = try reader.string(flexible: true)
        reader.field = 2
        let clientHost: String = try reader.string(flexible: true)
        reader.field = 3
        let subscribedTopicNames: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        try reader.skipTags()
        self.init(
            rackId: rackId,
            clientId: clientId,
            clientHost: clientHost,
            subscribedTopicNames: subscribedTopicNames
        )
    }
}

public struct ShareGroupMetadataKey: KafkaMessage {
    public var groupId: String

    public static var versions: ClosedRange<Int16> { 11...11 }
    public static var layout: StaticString {
        """
        ShareGroupMetadataKey 11 -
        0 groupId string 11 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
    }
}

extension ShareGroupMetadataKey {
    public init() {
        self.init(
            groupId: ""
        )
    }

    public init(
        groupId: String = "",
        _: Void = ()
    ) {
        self.init(
            groupId: groupId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: false)
        self.init(
            groupId: groupId
        )
    }
}

public struct ShareGroupMetadataValue: KafkaMessage {
    public var epoch: Int32

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ShareGroupMetadataValue 0 0+
        0 epoch int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.epoch)
        writer.unsignedVarint(0)
    }
}

extension ShareGroupMetadataValue {
    public init() {
        self.init(
            epoch: 0
        )
    }

    public init(
        epoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            epoch: epoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let epoch: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            epoch: epoch
        )
    }
}

public struct ShareGroupPartitionMetadataKey: KafkaMessage {
    public var groupId: String

    public static var versions: ClosedRange<Int16> { 9...9 }
    public static var layout: StaticString {
        """
        ShareGroupPartitionMetadataKey 9 -
        0 groupId string 9 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
    }
}

extension ShareGroupPartitionMetadataKey {
    public init() {
        self.init(
            groupId: ""
        )
    }

    public init(
        groupId: String = "",
        _: Void = ()
    ) {
        self.init(
            groupId: groupId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: false)
        self.init(
            groupId: groupId
        )
    }
}

public struct ShareGroupPartitionMetadataValue: KafkaMessage {
    public var initializedTopics: [TopicPartitionsInfo]
    public var deletingTopics: [TopicInfo]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.initializedTopics, flexible: true, version: version)
        try writer.structures(self.deletingTopics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicPartitionsInfo: WireStructure, Sendable {
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

    public struct TopicInfo: WireStructure, Sendable {
        public var topicId: Uuid
        public var topicName: String

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.nullableString(self.topicName, flexible: true, field: 6)
            writer.unsignedVarint(0)
        }
    }
}

extension ShareGroupPartitionMetadataValue {
    public init() {
        self.init(
            initializedTopics: [],
            deletingTopics: []
        )
    }

    public init(
        initializedTopics: [ShareGroupPartitionMetadataValue.TopicPartitionsInfo] = [],
        deletingTopics: [ShareGroupPartitionMetadataValue.TopicInfo] = [],
        _: Void = ()
    ) {
        self.init(
            initializedTopics: initializedTopics,
            deletingTopics: deletingTopics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 7
        let initializedTopics: [ShareGroupPartitionMetadataValue.TopicPartitionsInfo] = try reader.structures(of: ShareGroupPartitionMetadataValue.TopicPartitionsInfo.self, flexible: true, elementMin: 18, version: version)
        reader.field = 8
        let deletingTopics: [ShareGroupPartitionMetadataValue.TopicInfo] = try reader.structures(of: ShareGroupPartitionMetadataValue.TopicInfo.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            initializedTopics: initializedTopics,
            deletingTopics: deletingTopics
        )
    }
}

extension ShareGroupPartitionMetadataValue.TopicPartitionsInfo {
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

extension ShareGroupPartitionMetadataValue.TopicInfo {
    public init() {
        self.init(
            topicId: .zero,
            topicName: ""
        )
    }

    public init(
        topicId: Uuid = .zero,
        topicName: String = "",
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            topicName: topicName
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let topicId: Uuid = try reader.uuid()
        reader.field = 6
        let topicName: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            topicName: topicName
        )
    }
}
