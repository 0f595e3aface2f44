// Written by generate-messages from Schema/ConsumerGroupRecords.schema. Do not edit.
import Platform

public struct ConsumerGroupCurrentMemberAssignmentKey: KafkaMessage {
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

    public static var versions: ClosedRange<Int16> { 8...8 }
    public static var layout: StaticString {
        """
        ConsumerGroupCurrentMemberAssignmentKey 8 -
        0 groupId string 8 - - -
        0 memberId string 8 - - -
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

public struct ConsumerGroupCurrentMemberAssignmentValue: KafkaMessage {
    public var memberEpoch: Int32
    public var previousMemberEpoch: Int32
    public var state: Int8
    public var assignedPartitions: [TopicPartitions]
    public var partitionsPendingRevocation: [TopicPartitions]

    public init() {
        self.memberEpoch = 0
        self.previousMemberEpoch = 0
        self.state = 0
        self.assignedPartitions = []
        self.partitionsPendingRevocation = []
    }

    public init(
        memberEpoch: Int32 = 0,
        previousMemberEpoch: Int32 = 0,
        state: Int8 = 0,
        assignedPartitions: [TopicPartitions] = [],
        partitionsPendingRevocation: [TopicPartitions] = []
    ) {
        self.memberEpoch = memberEpoch
        self.previousMemberEpoch = previousMemberEpoch
        self.state = state
        self.assignedPartitions = assignedPartitions
        self.partitionsPendingRevocation = partitionsPendingRevocation
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 3
        self.memberEpoch = try reader.int32()
        reader.field = 4
        self.previousMemberEpoch = try reader.int32()
        reader.field = 5
        self.state = try reader.int8()
        reader.field = 6
        self.assignedPartitions = try reader.structures(of: TopicPartitions.self, flexible: true, elementMin: 17, version: version)
        reader.field = 7
        self.partitionsPendingRevocation = try reader.structures(of: TopicPartitions.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.memberEpoch)
        writer.int32(self.previousMemberEpoch)
        writer.int8(self.state)
        writer.length(self.assignedPartitions.count, flexible: true)
        for i in self.assignedPartitions.indices { try self.assignedPartitions[i].encode(to: &writer, version: version) }
        writer.length(self.partitionsPendingRevocation.count, flexible: true)
        for i in self.partitionsPendingRevocation.indices { try self.partitionsPendingRevocation[i].encode(to: &writer, version: version) }
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
}

public struct ConsumerGroupMemberMetadataKey: KafkaMessage {
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

    public static var versions: ClosedRange<Int16> { 5...5 }
    public static var layout: StaticString {
        """
        ConsumerGroupMemberMetadataKey 5 -
        0 groupId string 5 - - -
        0 memberId string 5 - - -
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

    public init() {
        self.instanceId = ""
        self.rackId = ""
        self.clientId = ""
        self.clientHost = ""
        self.subscribedTopicNames = []
        self.subscribedTopicRegex = ""
        self.rebalanceTimeoutMs = -1
        self.serverAssignor = ""
        self.classicMemberMetadata = nil
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
        classicMemberMetadata: ClassicMemberMetadata? = nil
    ) {
        self.instanceId = instanceId
        self.rackId = rackId
        self.clientId = clientId
        self.clientHost = clientHost
        self.subscribedTopicNames = subscribedTopicNames
        self.subscribedTopicRegex = subscribedTopicRegex
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.serverAssignor = serverAssignor
        self.classicMemberMetadata = classicMemberMetadata
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.instanceId = try reader.nullableString(flexible: true)
        reader.field = 1
        self.rackId = try reader.nullableString(flexible: true)
        reader.field = 2
        self.clientId = try reader.string(flexible: true)
        reader.field = 3
        self.clientHost = try reader.string(flexible: true)
        reader.field = 4
        self.subscribedTopicNames = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 5
        self.subscribedTopicRegex = try reader.nullableString(flexible: true)
        reader.field = 6
        self.rebalanceTimeoutMs = try reader.int32()
        reader.field = 7
        self.serverAssignor = try reader.nullableString(flexible: true)
        self.classicMemberMetadata = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 8
                self.classicMemberMetadata = try reader.isNull() ? nil : ClassicMemberMetadata(from: &reader, version: version)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
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

        public init() {
            self.sessionTimeoutMs = 0
            self.supportedProtocols = []
        }

        public init(
            sessionTimeoutMs: Int32 = 0,
            supportedProtocols: [ClassicProtocol] = []
        ) {
            self.sessionTimeoutMs = sessionTimeoutMs
            self.supportedProtocols = supportedProtocols
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 9
            self.sessionTimeoutMs = try reader.int32()
            reader.field = 10
            self.supportedProtocols = try reader.structures(of: ClassicProtocol.self, flexible: true, elementMin: 2, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.sessionTimeoutMs)
            writer.length(self.supportedProtocols.count, flexible: true)
            for i in self.supportedProtocols.indices { try self.supportedProtocols[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct ClassicProtocol: WireStructure, Sendable {
        public var name: String
        public var metadata: Bytes

        public init() {
            self.name = ""
            self.metadata = .empty
        }

        public init(
            name: String = "",
            metadata: Bytes = .empty
        ) {
            self.name = name
            self.metadata = metadata
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 11
            self.name = try reader.string(flexible: true)
            reader.field = 12
            self.metadata = try reader.bytes(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 11)
            writer.nullableBytes(self.metadata, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

public struct ConsumerGroupMetadataKey: KafkaMessage {
    public var groupId: String

    public init() {
        self.groupId = ""
    }

    public init(
        groupId: String = ""
    ) {
        self.groupId = groupId
    }

    public static var versions: ClosedRange<Int16> { 3...3 }
    public static var layout: StaticString {
        """
        ConsumerGroupMetadataKey 3 -
        0 groupId string 3 - - -
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

public struct ConsumerGroupMetadataValue: KafkaMessage {
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
        ConsumerGroupMetadataValue 0 0+
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

public struct ConsumerGroupPartitionMetadataKey: KafkaMessage {
    public var groupId: String

    public init() {
        self.groupId = ""
    }

    public init(
        groupId: String = ""
    ) {
        self.groupId = groupId
    }

    public static var versions: ClosedRange<Int16> { 4...4 }
    public static var layout: StaticString {
        """
        ConsumerGroupPartitionMetadataKey 4 -
        0 groupId string 4 - - -
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

public struct ConsumerGroupPartitionMetadataValue: KafkaMessage {
    public var topics: [TopicMetadata]

    public init() {
        self.topics = []
    }

    public init(
        topics: [TopicMetadata] = []
    ) {
        self.topics = topics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.topics = try reader.structures(of: TopicMetadata.self, flexible: true, elementMin: 22, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct TopicMetadata: WireStructure, Sendable {
        public var topicId: Uuid
        public var topicName: String
        public var numPartitions: Int32
        public var partitionMetadata: [PartitionMetadata]

        public init() {
            self.topicId = .zero
            self.topicName = ""
            self.numPartitions = 0
            self.partitionMetadata = []
        }

        public init(
            topicId: Uuid = .zero,
            topicName: String = "",
            numPartitions: Int32 = 0,
            partitionMetadata: [PartitionMetadata] = []
        ) {
            self.topicId = topicId
            self.topicName = topicName
            self.numPartitions = numPartitions
            self.partitionMetadata = partitionMetadata
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.topicId = try reader.uuid()
            reader.field = 2
            self.topicName = try reader.string(flexible: true)
            reader.field = 3
            self.numPartitions = try reader.int32()
            reader.field = 4
            self.partitionMetadata = try reader.structures(of: PartitionMetadata.self, flexible: true, elementMin: 5, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.nullableString(self.topicName, flexible: true, field: 2)
            writer.int32(self.numPartitions)
            writer.length(self.partitionMetadata.count, flexible: true)
            for i in self.partitionMetadata.indices { try self.partitionMetadata[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionMetadata: WireStructure, Sendable {
        public var partition: Int32
        public var racks: [String]

        public init() {
            self.partition = 0
            self.racks = []
        }

        public init(
            partition: Int32 = 0,
            racks: [String] = []
        ) {
            self.partition = partition
            self.racks = racks
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.partition = try reader.int32()
            reader.field = 6
            self.racks = try reader.values(flexible: true, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: true)
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.length(self.racks.count, flexible: true)
            for i in self.racks.indices { try writer.string(self.racks[i], flexible: true, field: 6) }
            writer.unsignedVarint(0)
        }
    }
}

public struct ConsumerGroupTargetAssignmentMemberKey: KafkaMessage {
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

    public static var versions: ClosedRange<Int16> { 7...7 }
    public static var layout: StaticString {
        """
        ConsumerGroupTargetAssignmentMemberKey 7 -
        0 groupId string 7 - - -
        0 memberId string 7 - - -
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

public struct ConsumerGroupTargetAssignmentMemberValue: KafkaMessage {
    public var topicPartitions: [TopicPartition]

    public init() {
        self.topicPartitions = []
    }

    public init(
        topicPartitions: [TopicPartition] = []
    ) {
        self.topicPartitions = topicPartitions
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ConsumerGroupTargetAssignmentMemberValue 0 0+
        0 topicPartitions []TopicPartition 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.topicPartitions = try reader.structures(of: TopicPartition.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.topicPartitions.count, flexible: true)
        for i in self.topicPartitions.indices { try self.topicPartitions[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct TopicPartition: WireStructure, Sendable {
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
}

public struct ConsumerGroupTargetAssignmentMetadataKey: KafkaMessage {
    public var groupId: String

    public init() {
        self.groupId = ""
    }

    public init(
        groupId: String = ""
    ) {
        self.groupId = groupId
    }

    public static var versions: ClosedRange<Int16> { 6...6 }
    public static var layout: StaticString {
        """
        ConsumerGroupTargetAssignmentMetadataKey 6 -
        0 groupId string 6 - - -
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

public struct ConsumerGroupTargetAssignmentMetadataValue: KafkaMessage {
    public var assignmentEpoch: Int32

    public init() {
        self.assignmentEpoch = 0
    }

    public init(
        assignmentEpoch: Int32 = 0
    ) {
        self.assignmentEpoch = assignmentEpoch
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ConsumerGroupTargetAssignmentMetadataValue 0 0+
        0 assignmentEpoch int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.assignmentEpoch = try reader.int32()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.assignmentEpoch)
        writer.unsignedVarint(0)
    }
}
