// Written by generate-messages from Schema/ConsumerProtocol.schema. Do not edit.
import Platform

public struct ConsumerProtocolAssignment: KafkaMessage {
    public var assignedPartitions: [TopicPartition]
    public var userData: Bytes?

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.assignedPartitions, flexible: false, version: version)
        writer.nullableBytes(self.userData, flexible: false)
    }

    public struct TopicPartition: WireStructure, Sendable {
        public var topic: String
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topic, flexible: false, field: 1)
            writer.numbers(self.partitions, flexible: false)
        }
    }
}

extension ConsumerProtocolAssignment {
    public init() {
        self.init(
            assignedPartitions: [],
            userData: nil
        )
    }

    public init(
        assignedPartitions: [ConsumerProtocolAssignment.TopicPartition] = [],
        userData: Bytes? = nil,
        _: Void = ()
    ) {
        self.init(
            assignedPartitions: assignedPartitions,
            userData: userData
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let assignedPartitions: [ConsumerProtocolAssignment.TopicPartition] = try reader.structures(of: ConsumerProtocolAssignment.TopicPartition.self, flexible: false, elementMin: 2, version: version)
        reader.field = 3
        let userData: Bytes? = try reader.nullableBytes(flexible: false)
        self.init(
            assignedPartitions: assignedPartitions,
            userData: userData
        )
    }
}

extension ConsumerProtocolAssignment.TopicPartition {
    public init() {
        self.init(
            topic: "",
            partitions: []
        )
    }

    public init(
        topic: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let topic: String = try reader.string(flexible: false)
        reader.field = 2
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: false)
        self.init(
            topic: topic,
            partitions: partitions
        )
    }
}

public struct ConsumerProtocolSubscription: KafkaMessage {
    public var topics: [String]
    public var userData: Bytes?
    public var ownedPartitions: [TopicPartition]
    public var generationId: Int32
    public var rackId: String?

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.topics.count, flexible: false)
        for i in self.topics.indices { try writer.string(self.topics[i], flexible: false, field: 0) }
        writer.nullableBytes(self.userData, flexible: false)
        if version >= 1 {
            try writer.structures(self.ownedPartitions, flexible: false, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topic, flexible: false, field: 3)
            writer.numbers(self.partitions, flexible: false)
        }
    }
}

extension ConsumerProtocolSubscription {
    public init() {
        self.init(
            topics: [],
            userData: nil,
            ownedPartitions: [],
            generationId: -1,
            rackId: nil
        )
    }

    public init(
        topics: [String] = [],
        userData: Bytes? = nil,
        ownedPartitions: [ConsumerProtocolSubscription.TopicPartition] = [],
        generationId: Int32 = -1,
        rackId: String? = nil,
        _: Void = ()
    ) {
        self.init(
            topics: topics,
            userData: userData,
            ownedPartitions: ownedPartitions,
            generationId: generationId,
            rackId: rackId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let topics: [String] = try reader.values(flexible: false, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: false)
        }
        reader.field = 1
        let userData: Bytes? = try reader.nullableBytes(flexible: false)
        let ownedPartitions: [ConsumerProtocolSubscription.TopicPartition]
        if version >= 1 {
            reader.field = 2
            ownedPartitions = try reader.structures(of: ConsumerProtocolSubscription.TopicPartition.self, flexible: false, elementMin: 2, version: version)
        } else {
            ownedPartitions = []
        }
        let generationId: Int32
        if version >= 2 {
            reader.field = 5
            generationId = try reader.int32()
        } else {
            generationId = -1
        }
        let rackId: String?
        if version >= 3 {
            reader.field = 6
            rackId = try reader.nullableString(flexible: false)
        } else {
            rackId = nil
        }
        self.init(
            topics: topics,
            userData: userData,
            ownedPartitions: ownedPartitions,
            generationId: generationId,
            rackId: rackId
        )
    }
}

extension ConsumerProtocolSubscription.TopicPartition {
    public init() {
        self.init(
            topic: "",
            partitions: []
        )
    }

    public init(
        topic: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let topic: String = try reader.string(flexible: false)
        reader.field = 4
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: false)
        self.init(
            topic: topic,
            partitions: partitions
        )
    }
}
