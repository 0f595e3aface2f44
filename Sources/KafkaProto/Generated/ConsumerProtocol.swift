// Written by generate-messages from Schema/ConsumerProtocol.schema. Do not edit.
import Platform

public struct ConsumerProtocolAssignment: KafkaMessage {
    public var assignedPartitions: [TopicPartition]
    public var userData: Bytes?

    public init() {
        self.assignedPartitions = []
        self.userData = nil
    }

    public init(
        assignedPartitions: [TopicPartition] = [],
        userData: Bytes? = nil
    ) {
        self.assignedPartitions = assignedPartitions
        self.userData = userData
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        ConsumerProtocolAssignment 0-3 -
        0 assignedPartitions []TopicPartition 0-3 - - -
        1 topic string 0-3 - - -
        1 partitions []int32 0-3 - - -
        0 userData bytes 0-3 0-3 - null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.assignedPartitions = try reader.structures(of: TopicPartition.self, flexible: false, elementMin: 2, version: version)
        reader.field = 3
        self.userData = try reader.nullableBytes(flexible: false)
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.assignedPartitions.count, flexible: false)
        for i in self.assignedPartitions.indices { try self.assignedPartitions[i].encode(to: &writer, version: version) }
        writer.nullableBytes(self.userData, flexible: false)
    }

    public struct TopicPartition: WireStructure, Sendable {
        public var topic: String
        public var partitions: [Int32]

        public init() {
            self.topic = ""
            self.partitions = []
        }

        public init(
            topic: String = "",
            partitions: [Int32] = []
        ) {
            self.topic = topic
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.topic = try reader.string(flexible: false)
            reader.field = 2
            self.partitions = try reader.numbers(of: Int32.self, flexible: false)
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topic, flexible: false, field: 1)
            writer.numbers(self.partitions, flexible: false)
        }
    }
}

public struct ConsumerProtocolSubscription: KafkaMessage {
    public var topics: [String]
    public var userData: Bytes?
    public var ownedPartitions: [TopicPartition]
    public var generationId: Int32
    public var rackId: String?

    public init() {
        self.topics = []
        self.userData = nil
        self.ownedPartitions = []
        self.generationId = -1
        self.rackId = nil
    }

    public init(
        topics: [String] = [],
        userData: Bytes? = nil,
        ownedPartitions: [TopicPartition] = [],
        generationId: Int32 = -1,
        rackId: String? = nil
    ) {
        self.topics = topics
        self.userData = userData
        self.ownedPartitions = ownedPartitions
        self.generationId = generationId
        self.rackId = rackId
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        ConsumerProtocolSubscription 0-3 -
        0 topics []string 0-3 - - -
        0 userData bytes 0-3 0-3 - null
        0 ownedPartitions []TopicPartition 1+ - - -
        1 topic string 1-3 - - -
        1 partitions []int32 1-3 - - -
        0 generationId int32 2+ - - -1
        0 rackId string 3+ 3+ - null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.topics = try reader.values(flexible: false, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: false)
        }
        reader.field = 1
        self.userData = try reader.nullableBytes(flexible: false)
        if version >= 1 {
            reader.field = 2
            self.ownedPartitions = try reader.structures(of: TopicPartition.self, flexible: false, elementMin: 2, version: version)
        } else {
            self.ownedPartitions = []
        }
        if version >= 2 {
            reader.field = 5
            self.generationId = try reader.int32()
        } else {
            self.generationId = -1
        }
        if version >= 3 {
            reader.field = 6
            self.rackId = try reader.nullableString(flexible: false)
        } else {
            self.rackId = nil
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.topics.count, flexible: false)
        for i in self.topics.indices { try writer.string(self.topics[i], flexible: false, field: 0) }
        writer.nullableBytes(self.userData, flexible: false)
        if version >= 1 {
            writer.length(self.ownedPartitions.count, flexible: false)
            for i in self.ownedPartitions.indices { try self.ownedPartitions[i].encode(to: &writer, version: version) }
        }
        if version >= 2 {
            writer.int32(self.generationId)
        }
        if version >= 3 {
            try writer.nullableString(self.rackId, flexible: false, field: 6)
        }
    }

    public struct TopicPartition: WireStructure, Sendable {
        public var topic: String
        public var partitions: [Int32]

        public init() {
            self.topic = ""
            self.partitions = []
        }

        public init(
            topic: String = "",
            partitions: [Int32] = []
        ) {
            self.topic = topic
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.topic = try reader.string(flexible: false)
            reader.field = 4
            self.partitions = try reader.numbers(of: Int32.self, flexible: false)
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topic, flexible: false, field: 3)
            writer.numbers(self.partitions, flexible: false)
        }
    }
}
