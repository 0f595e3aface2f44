// Written by generate-messages from Schema/73_AssignReplicasToDirs.schema. Do not edit.
import Platform

public struct AssignReplicasToDirsRequest: KafkaRequest {
    public var brokerId: Int32
    public var brokerEpoch: Int64
    public var directories: [DirectoryData]

    public init() {
        self.brokerId = 0
        self.brokerEpoch = -1
        self.directories = []
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        directories: [DirectoryData] = []
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
        self.directories = directories
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = AssignReplicasToDirsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .assignReplicasToDirs }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        AssignReplicasToDirsRequest 0 0+
        0 brokerId int32 0 - - -
        0 brokerEpoch int64 0 - - -1
        0 directories []DirectoryData 0 - - -
        1 id uuid 0 - - -
        1 topics []TopicData 0 - - -
        2 topicId uuid 0 - - -
        2 partitions []PartitionData 0 - - -
        3 partitionIndex int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.brokerId = try reader.int32()
        reader.field = 1
        self.brokerEpoch = try reader.int64()
        reader.field = 2
        self.directories = try reader.structures(of: DirectoryData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.brokerId)
        writer.int64(self.brokerEpoch)
        writer.length(self.directories.count, flexible: true)
        for i in self.directories.indices { try self.directories[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct DirectoryData: WireStructure, Sendable {
        public var id: Uuid
        public var topics: [TopicData]

        public init() {
            self.id = .zero
            self.topics = []
        }

        public init(
            id: Uuid = .zero,
            topics: [TopicData] = []
        ) {
            self.id = id
            self.topics = topics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.id = try reader.uuid()
            reader.field = 4
            self.topics = try reader.structures(of: TopicData.self, flexible: true, elementMin: 17, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.id)
            writer.length(self.topics.count, flexible: true)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionData]

        public init() {
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            partitions: [PartitionData] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.topicId = try reader.uuid()
            reader.field = 6
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 4, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32

        public init() {
            self.partitionIndex = 0
        }

        public init(
            partitionIndex: Int32 = 0
        ) {
            self.partitionIndex = partitionIndex
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.partitionIndex = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.unsignedVarint(0)
        }
    }
}

public struct AssignReplicasToDirsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var directories: [DirectoryData]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.directories = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        directories: [DirectoryData] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.directories = directories
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        AssignReplicasToDirsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 directories []DirectoryData 0 - - -
        1 id uuid 0 - - -
        1 topics []TopicData 0 - - -
        2 topicId uuid 0 - - -
        2 partitions []PartitionData 0 - - -
        3 partitionIndex int32 0 - - -
        3 errorCode int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.directories = try reader.structures(of: DirectoryData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        writer.length(self.directories.count, flexible: true)
        for i in self.directories.indices { try self.directories[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct DirectoryData: WireStructure, Sendable {
        public var id: Uuid
        public var topics: [TopicData]

        public init() {
            self.id = .zero
            self.topics = []
        }

        public init(
            id: Uuid = .zero,
            topics: [TopicData] = []
        ) {
            self.id = id
            self.topics = topics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.id = try reader.uuid()
            reader.field = 4
            self.topics = try reader.structures(of: TopicData.self, flexible: true, elementMin: 17, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.id)
            writer.length(self.topics.count, flexible: true)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionData]

        public init() {
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            partitions: [PartitionData] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.topicId = try reader.uuid()
            reader.field = 6
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 6, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.partitionIndex = try reader.int32()
            reader.field = 8
            self.errorCode = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            writer.unsignedVarint(0)
        }
    }
}
