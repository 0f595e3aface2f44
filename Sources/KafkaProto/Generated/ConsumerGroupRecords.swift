// Written by generate-messages from Schema/ConsumerGroupRecords.schema. Do not edit.
import Platform

public struct ConsumerGroupCurrentMemberAssignmentKey: KafkaMessage {
    public var groupId: String
    public var memberId: String

    public static var versions: ClosedRange<Int16> { 8...8 }
    public static var layout: StaticString {
        """
        ConsumerGroupCurrentMemberAssignmentKey 8 -
        0 groupId string 8 - - -
        0 memberId string 8 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        try writer.nullableString(self.memberId, flexible: false, field: 1)
    }
}

extension ConsumerGroupCurrentMemberAssignmentKey {
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

public struct ConsumerGroupCurrentMemberAssignmentValue: KafkaMessage {
    public var memberEpoch: Int32
    public var previousMemberEpoch: Int32
    public var state: Int8
    public var assignedPartitions: [TopicPartitions]
    public var partitionsPendingRevocation: [TopicPartitions]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ConsumerGroupCurrentMemberAssignmentValue 0 0+
        0 struct TopicPartitions
        1 topicId uuid 0 - - -
        1 partitions []int32 0 - - -
        0 memberEpoch int32 0 - - -
        0 previousMemberEpoch int32 0 - - -
        0 state int8 0 - - -
        0 assignedPartitions []TopicPartitions 0 - - -
        0 partitionsPendingRevocation []TopicPartitions 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.memberEpoch, self.previousMemberEpoch, self.state)
        try writer.structures(self.assignedPartitions, flexible: true, version: version)
        try writer.structures(self.partitionsPendingRevocation, flexible: true, version: version)
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

extension ConsumerGroupCurrentMemberAssignmentValue {
    public init() {
        self.init(
            memberEpoch: 0,
            previousMemberEpoch: 0,
            state: 0,
            assignedPartitions: [],
            partitionsPendingRevocation: []
        )
    }

    public init(
        memberEpoch: Int32 = 0,
        previousMemberEpoch: Int32 = 0,
        state: Int8 = 0,
        assignedPartitions: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions] = [],
        partitionsPendingRevocation: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions] = [],
        _: Void = ()
    ) {
        self.init(
            memberEpoch: memberEpoch,
            previousMemberEpoch: previousMemberEpoch,
            state: state,
            assignedPartitions: assignedPartitions,
            partitionsPendingRevocation: partitionsPendingRevocation
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 3
        let (memberEpoch, previousMemberEpoch, state): (Int32, Int32, Int8) = try reader.fixed()
        reader.field = 6
        let assignedPartitions: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions] = try reader.structures(of: ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions.self, flexible: true, elementMin: 17, version: version)
        reader.field = 7
        let partitionsPendingRevocation: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions] = try reader.structures(of: ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            memberEpoch: memberEpoch,
            previousMemberEpoch: previousMemberEpoch,
            state: state,
            assignedPartitions: assignedPartitions,
            partitionsPendingRevocation: partitionsPendingRevocation
        )
    }
}

extension ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions {
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

public struct ConsumerGroupMemberMetadataKey: KafkaMessage {
    public var groupId: String
    public var memberId: String

    public static var versions: ClosedRange<Int16> { 5...5 }
    public static var layout: StaticString {
        """
        ConsumerGroupMemberMetadataKey 5 -
        0 groupId string 5 - - -
        0 memberId string 5 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        try writer.nullableString(self.memberId, flexible: false, field: 1)
    }
}

extension ConsumerGroupMemberMetadataKey {
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

public struct ConsumerGroupMemberMetadataValue: KafkaMessage {
    public var instanceId: String?
    public var rackId: String?
    public var clientId: String
    public var clientHost: String
    public var subscribedTopicNames: [String]
    public var subscribedTopicRegex: String?
    public var rebalanceTimeoutMs: Int32
    public var serverAssignor: String?
    public var classicMemberMetadata: ClassicMemberMetadata?

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ConsumerGroupMemberMetadataValue 0 0+
        0 instanceId string 0 0 - -
        0 rackId string 0 0 - -
        0 clientId string 0 - - -
        0 clientHost string 0 - - -
        0 subscribedTopicNames []string 0 - - -
        0 subscribedTopicRegex string 0 0 - -
        0 rebalanceTimeoutMs int32 0 - - -1
        0 serverAssignor string 0 0 - -
        0 classicMemberMetadata ClassicMemberMetadata 0 0 0@0 null
        1 sessionTimeoutMs int32 0 - - -
        1 supportedProtocols []ClassicProtocol 0 - - -
        2 name string 0 - - -
        2 metadata bytes 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.instanceId, flexible: true, field: 0)
        try writer.nullableString(self.rackId, flexible: true, field: 1)
        try writer.nullableString(self.clientId, flexible: true, field: 2)
        try writer.nullableString(self.clientHost, flexible: true, field: 3)
        writer.length(self.subscribedTopicNames.count, flexible: true)
        for i in self.subscribedTopicNames.indices { try writer.string(self.subscribedTopicNames[i], flexible: true, field: 4) }
        try writer.nullableString(self.subscribedTopicRegex, flexible: true, field: 5)
        writer.int32(self.rebalanceTimeoutMs)
        try writer.nullableString(self.serverAssignor, flexible: true, field: 7)
        var tags: UInt32 = 0
        if self.classicMemberMetadata != nil { tags += 1 }
        writer.unsignedVarint(tags)
        if self.classicMemberMetadata != nil {
            var content = writer.scratch()
            if let value = self.classicMemberMetadata {
                content.int8(1)
                try value.encode(to: &content, version: version)
            } else {
                content.int8(-1)
            }
            writer.tag(0, &content)
        }
    }

    public struct ClassicMemberMetadata: WireStructure, Sendable {
        public var sessionTimeoutMs: Int32
        public var supportedProtocols: [ClassicProtocol]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.sessionTimeoutMs)
            try writer.structures(self.supportedProtocols, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct ClassicProtocol: WireStructure, Sendable {
        public var name: String
        public var metadata: Bytes

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 11)
            writer.nullableBytes(self.metadata, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension ConsumerGroupMemberMetadataValue {
    public init() {
        self.init(
            instanceId: "",
            rackId: "",
            clientId: "",
            clientHost: "",
            subscribedTopicNames: [],
            subscribedTopicRegex: "",
            rebalanceTimeoutMs: -1,
            serverAssignor: "",
            classicMemberMetadata: nil
        )
    }

    public init(
        instanceId: String? = "",
        rackId: String? = "",
        clientId: String = "",
        clientHost: String = "",
        subscribedTopicNames: [String] = [],
        subscribedTopicRegex: String? = "",
        rebalanceTimeoutMs: Int32 = -1,
        serverAssignor: String? = "",
        classicMemberMetadata: ConsumerGroupMemberMetadataValue.ClassicMemberMetadata? = nil,
        _: Void = ()
    ) {
        self.init(
            instanceId: instanceId,
            rackId: rackId,
            clientId: clientId,
            clientHost: clientHost,
            subscribedTopicNames: subscribedTopicNames,
            subscribedTopicRegex: subscribedTopicRegex,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            serverAssignor: serverAssignor,
            classicMemberMetadata: classicMemberMetadata
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let instanceId: String? = try reader.nullableString(flexible: true)
        reader.field = 1
        let rackId: String? = try reader.nullableString(flexible: true)
        reader.field = 2
        let clientId: String = try reader.string(flexible: true)
        reader.field = 3
        let clientHost: String = try reader.string(flexible: true)
        reader.field = 4
        let subscribedTopicNames: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 5
        let subscribedTopicRegex: String? = try reader.nullableString(flexible: true)
        reader.field = 6
        let rebalanceTimeoutMs: Int32 = try reader.int32()
        reader.field = 7
        let serverAssignor: String? = try reader.nullableString(flexible: true)
        var classicMemberMetadata: ConsumerGroupMemberMetadataValue.ClassicMemberMetadata? = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 8
                classicMemberMetadata = try reader.isNull() ? nil : ConsumerGroupMemberMetadataValue.ClassicMemberMetadata(from: &reader, version: version)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            instanceId: instanceId,
            rackId: rackId,
            clientId: clientId,
            clientHost: clientHost,
            subscribedTopicNames: subscribedTopicNames,
            subscribedTopicRegex: subscribedTopicRegex,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            serverAssignor: serverAssignor,
            classicMemberMetadata: classicMemberMetadata
        )
    }
}

extension ConsumerGroupMemberMetadataValue.ClassicMemberMetadata {
    public init() {
        self.init(
            sessionTimeoutMs: 0,
            supportedProtocols: []
        )
    }

    public init(
        sessionTimeoutMs: Int32 = 0,
        supportedProtocols: [ConsumerGroupMemberMetadataValue.ClassicProtocol] = [],
        _: Void = ()
    ) {
        self.init(
            sessionTimeoutMs: sessionTimeoutMs,
            supportedProtocols: supportedProtocols
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 9
        let sessionTimeoutMs: Int32 = try reader.int32()
        reader.field = 10
        let supportedProtocols: [ConsumerGroupMemberMetadataValue.ClassicProtocol] = try reader.structures(of: ConsumerGroupMemberMetadataValue.ClassicProtocol.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            sessionTimeoutMs: sessionTimeoutMs,
            supportedProtocols: supportedProtocols
        )
    }
}

extension ConsumerGroupMemberMetadataValue.ClassicProtocol {
    public init() {
        self.init(
            name: "",
            metadata: .empty
        )
    }

    public init(
        name: String = "",
        metadata: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            name: name,
            metadata: metadata
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 11
        let name: String = try reader.string(flexible: true)
        reader.field = 12
        let metadata: Bytes = try reader.bytes(flexible: true)
        try reader.skipTags()
        self.init(
            name: name,
            metadata: metadata
        )
    }
}

public struct ConsumerGroupMetadataKey: KafkaMessage {
    public var groupId: String

    public static var versions: ClosedRange<Int16> { 3...3 }
    public static var layout: StaticString {
        """
        ConsumerGroupMetadataKey 3 -
        0 groupId string 3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
    }
}

extension ConsumerGroupMetadataKey {
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

public struct ConsumerGroupMetadataValue: KafkaMessage {
    public var epoch: Int32

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ConsumerGroupMetadataValue 0 0+
        0 epoch int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.epoch)
        writer.unsignedVarint(0)
    }
}

extension ConsumerGroupMetadataValue {
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

public struct ConsumerGroupPartitionMetadataKey: KafkaMessage {
    public var groupId: String

    public static var versions: ClosedRange<Int16> { 4...4 }
    public static var layout: StaticString {
        """
        ConsumerGroupPartitionMetadataKey 4 -
        0 groupId string 4 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
    }
}

extension ConsumerGroupPartitionMetadataKey {
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

public struct ConsumerGroupPartitionMetadataValue: KafkaMessage {
    public var topics: [TopicMetadata]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ConsumerGroupPartitionMetadataValue 0 0+
        0 topics []TopicMetadata 0 - - -
        1 topicId uuid 0 - - -
        1 topicName string 0 - - -
        1 numPartitions int32 0 - - -
        1 partitionMetadata []PartitionMetadata 0 - - -
        2 partition int32 0 - - -
        2 racks []string 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicMetadata: WireStructure, Sendable {
        public var topicId: Uuid
        public var topicName: String
        public var numPartitions: Int32
        public var partitionMetadata: [PartitionMetadata]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.nullableString(self.topicName, flexible: true, field: 2)
            writer.int32(self.numPartitions)
            try writer.structures(self.partitionMetadata, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionMetadata: WireStructure, Sendable {
        public var partition: Int32
        public var racks: [String]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.length(self.racks.count, flexible: true)
            for i in self.racks.indices { try writer.string(self.racks[i], flexible: true, field: 6) }
            writer.unsignedVarint(0)
        }
    }
}

extension ConsumerGroupPartitionMetadataValue {
    public init() {
        self.init(
            topics: []
        )
    }

    public init(
        topics: [ConsumerGroupPartitionMetadataValue.TopicMetadata] = [],
        _: Void = ()
    ) {
        self.init(
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let topics: [ConsumerGroupPartitionMetadataValue.TopicMetadata] = try reader.structures(of: ConsumerGroupPartitionMetadataValue.TopicMetadata.self, flexible: true, elementMin: 22, version: version)
        try reader.skipTags()
        self.init(
            topics: topics
        )
    }
}

extension ConsumerGroupPartitionMetadataValue.TopicMetadata {
    public init() {
        self.init(
            topicId: .zero,
            topicName: "",
            numPartitions: 0,
            partitionMetadata: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        topicName: String = "",
        numPartitions: Int32 = 0,
        partitionMetadata: [ConsumerGroupPartitionMetadataValue.PartitionMetadata] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            topicName: topicName,
            numPartitions: numPartitions,
            partitionMetadata: partitionMetadata
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let topicId: Uuid = try reader.uuid()
        reader.field = 2
        let topicName: String = try reader.string(flexible: true)
        reader.field = 3
        let numPartitions: Int32 = try reader.int32()
        reader.field = 4
        let partitionMetadata: [ConsumerGroupPartitionMetadataValue.PartitionMetadata] = try reader.structures(of: ConsumerGroupPartitionMetadataValue.PartitionMetadata.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            topicName: topicName,
            numPartitions: numPartitions,
            partitionMetadata: partitionMetadata
        )
    }
}

extension ConsumerGroupPartitionMetadataValue.PartitionMetadata {
    public init() {
        self.init(
            partition: 0,
            racks: []
        )
    }

    public init(
        partition: Int32 = 0,
        racks: [String] = [],
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            racks: racks
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let partition: Int32 = try reader.int32()
        reader.field = 6
        let racks: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        try reader.skipTags()
        self.init(
            partition: partition,
            racks: racks
        )
    }
}

public struct ConsumerGroupTargetAssignmentMemberKey: KafkaMessage {
    public var groupId: String
    public var memberId: String

    public static var versions: ClosedRange<Int16> { 7...7 }
    public static var layout: StaticString {
        """
        ConsumerGroupTargetAssignmentMemberKey 7 -
        0 groupId string 7 - - -
        0 memberId string 7 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        try writer.nullableString(self.memberId, flexible: false, field: 1)
    }
}

extension ConsumerGroupTargetAssignmentMemberKey {
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

public struct ConsumerGroupTargetAssignmentMemberValue: KafkaMessage {
    public var topicPartitions: [TopicPartition]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ConsumerGroupTargetAssignmentMemberValue 0 0+
        0 topicPartitions []TopicPartition 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.topicPartitions, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicPartition: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension ConsumerGroupTargetAssignmentMemberValue {
    public init() {
        self.init(
            topicPartitions: []
        )
    }

    public init(
        topicPartitions: [ConsumerGroupTargetAssignmentMemberValue.TopicPartition] = [],
        _: Void = ()
    ) {
        self.init(
            topicPartitions: topicPartitions
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let topicPartitions: [ConsumerGroupTargetAssignmentMemberValue.TopicPartition] = try reader.structures(of: ConsumerGroupTargetAssignmentMemberValue.TopicPartition.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            topicPartitions: topicPartitions
        )
    }
}

extension ConsumerGroupTargetAssignmentMemberValue.TopicPartition {
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

public struct ConsumerGroupTargetAssignmentMetadataKey: KafkaMessage {
    public var groupId: String

    public static var versions: ClosedRange<Int16> { 6...6 }
    public static var layout: StaticString {
        """
        ConsumerGroupTargetAssignmentMetadataKey 6 -
        0 groupId string 6 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
    }
}

extension ConsumerGroupTargetAssignmentMetadataKey {
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

public struct ConsumerGroupTargetAssignmentMetadataValue: KafkaMessage {
    public var assignmentEpoch: Int32

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ConsumerGroupTargetAssignmentMetadataValue 0 0+
        0 assignmentEpoch int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.assignmentEpoch)
        writer.unsignedVarint(0)
    }
}

extension ConsumerGroupTargetAssignmentMetadataValue {
    public init() {
        self.init(
            assignmentEpoch: 0
        )
    }

    public init(
        assignmentEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            assignmentEpoch: assignmentEpoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let assignmentEpoch: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            assignmentEpoch: assignmentEpoch
        )
    }
}
