// Written by generate-messages from Schema/47_OffsetDelete.schema. Do not edit.
import Platform

public struct OffsetDeleteRequest: KafkaRequest {
    public var groupId: String
    public var topics: [OffsetDeleteRequestTopic]

    public init() {
        self.groupId = ""
        self.topics = []
    }

    public init(
        groupId: String = "",
        topics: [OffsetDeleteRequestTopic] = []
    ) {
        self.groupId = groupId
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = OffsetDeleteResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .offsetDelete }
    public static func headerVersion(_ version: Int16) -> Int16 { 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 0 }
    public static var layout: StaticString {
        """
        OffsetDeleteRequest 0 -
        0 groupId string 0 - - -
        0 topics []OffsetDeleteRequestTopic 0 - - -
        1 name string 0 - - -
        1 partitions []OffsetDeleteRequestPartition 0 - - -
        2 partitionIndex int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: false)
        reader.field = 1
        self.topics = try reader.structures(of: OffsetDeleteRequestTopic.self, flexible: false, elementMin: 2, version: version)
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        writer.length(self.topics.count, flexible: false)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
    }

    public struct OffsetDeleteRequestTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [OffsetDeleteRequestPartition]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [OffsetDeleteRequestPartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.name = try reader.string(flexible: false)
            reader.field = 3
            self.partitions = try reader.structures(of: OffsetDeleteRequestPartition.self, flexible: false, elementMin: 4, version: version)
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: false, field: 2)
            writer.length(self.partitions.count, flexible: false)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
        }
    }

    public struct OffsetDeleteRequestPartition: WireStructure, Sendable {
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
            reader.field = 4
            self.partitionIndex = try reader.int32()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
        }
    }
}

public struct OffsetDeleteResponse: KafkaMessage {
    public var errorCode: Int16
    public var throttleTimeMs: Int32
    public var topics: [OffsetDeleteResponseTopic]

    public init() {
        self.errorCode = 0
        self.throttleTimeMs = 0
        self.topics = []
    }

    public init(
        errorCode: Int16 = 0,
        throttleTimeMs: Int32 = 0,
        topics: [OffsetDeleteResponseTopic] = []
    ) {
        self.errorCode = errorCode
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        OffsetDeleteResponse 0 -
        0 errorCode int16 0 - - -
        0 throttleTimeMs int32 0 - - -
        0 topics []OffsetDeleteResponseTopic 0 - - -
        1 name string 0 - - -
        1 partitions []OffsetDeleteResponsePartition 0 - - -
        2 partitionIndex int32 0 - - -
        2 errorCode int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.errorCode = try reader.int16()
        reader.field = 1
        self.throttleTimeMs = try reader.int32()
        reader.field = 2
        self.topics = try reader.structures(of: OffsetDeleteResponseTopic.self, flexible: false, elementMin: 2, version: version)
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.errorCode)
        writer.int32(self.throttleTimeMs)
        writer.length(self.topics.count, flexible: false)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
    }

    public struct OffsetDeleteResponseTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [OffsetDeleteResponsePartition]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [OffsetDeleteResponsePartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.name = try reader.string(flexible: false)
            reader.field = 4
            self.partitions = try reader.structures(of: OffsetDeleteResponsePartition.self, flexible: false, elementMin: 6, version: version)
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: false, field: 3)
            writer.length(self.partitions.count, flexible: false)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
        }
    }

    public struct OffsetDeleteResponsePartition: WireStructure, Sendable {
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
            reader.field = 5
            self.partitionIndex = try reader.int32()
            reader.field = 6
            self.errorCode = try reader.int16()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
        }
    }
}
