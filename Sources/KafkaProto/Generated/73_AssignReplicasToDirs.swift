// Written by generate-messages from Schema/73_AssignReplicasToDirs.schema. Do not edit.
import Platform

public struct AssignReplicasToDirsRequest: KafkaRequest {
    public var brokerId: Int32 = 0
    public var brokerEpoch: Int64 = -1
    public var directories: [DirectoryData] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: true, elementMin: 17)
            var elements: [DirectoryData] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try DirectoryData(from: &reader, version: version)) }
            self.directories = elements
        }
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

    public struct DirectoryData: Sendable {
        public var id: Uuid = .zero
        public var topics: [TopicData] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: true, elementMin: 17)
                var elements: [TopicData] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try TopicData(from: &reader, version: version)) }
                self.topics = elements
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.id)
            writer.length(self.topics.count, flexible: true)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct TopicData: Sendable {
        public var topicId: Uuid = .zero
        public var partitions: [PartitionData] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: true, elementMin: 4)
                var elements: [PartitionData] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try PartitionData(from: &reader, version: version)) }
                self.partitions = elements
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: Sendable {
        public var partitionIndex: Int32 = 0

        public init() {}

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
    public var throttleTimeMs: Int32 = 0
    public var errorCode: Int16 = 0
    public var directories: [DirectoryData] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: true, elementMin: 17)
            var elements: [DirectoryData] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try DirectoryData(from: &reader, version: version)) }
            self.directories = elements
        }
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

    public struct DirectoryData: Sendable {
        public var id: Uuid = .zero
        public var topics: [TopicData] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: true, elementMin: 17)
                var elements: [TopicData] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try TopicData(from: &reader, version: version)) }
                self.topics = elements
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.id)
            writer.length(self.topics.count, flexible: true)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct TopicData: Sendable {
        public var topicId: Uuid = .zero
        public var partitions: [PartitionData] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: true, elementMin: 6)
                var elements: [PartitionData] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try PartitionData(from: &reader, version: version)) }
                self.partitions = elements
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: Sendable {
        public var partitionIndex: Int32 = 0
        public var errorCode: Int16 = 0

        public init() {}

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
