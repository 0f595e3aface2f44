// Written by generate-messages from Schema/47_OffsetDelete.schema. Do not edit.
import Platform

public struct OffsetDeleteRequest: KafkaRequest {
    public var groupId: String = ""
    public var topics: [OffsetDeleteRequestTopic] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: false, elementMin: 2)
            var elements: [OffsetDeleteRequestTopic] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try OffsetDeleteRequestTopic(from: &reader, version: version)) }
            self.topics = elements
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        writer.length(self.topics.count, flexible: false)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
    }

    public struct OffsetDeleteRequestTopic: Sendable {
        public var name: String = ""
        public var partitions: [OffsetDeleteRequestPartition] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: false, elementMin: 4)
                var elements: [OffsetDeleteRequestPartition] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try OffsetDeleteRequestPartition(from: &reader, version: version)) }
                self.partitions = elements
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: false, field: 2)
            writer.length(self.partitions.count, flexible: false)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
        }
    }

    public struct OffsetDeleteRequestPartition: Sendable {
        public var partitionIndex: Int32 = 0

        public init() {}

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
    public var errorCode: Int16 = 0
    public var throttleTimeMs: Int32 = 0
    public var topics: [OffsetDeleteResponseTopic] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: false, elementMin: 2)
            var elements: [OffsetDeleteResponseTopic] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try OffsetDeleteResponseTopic(from: &reader, version: version)) }
            self.topics = elements
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.errorCode)
        writer.int32(self.throttleTimeMs)
        writer.length(self.topics.count, flexible: false)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
    }

    public struct OffsetDeleteResponseTopic: Sendable {
        public var name: String = ""
        public var partitions: [OffsetDeleteResponsePartition] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: false, elementMin: 6)
                var elements: [OffsetDeleteResponsePartition] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try OffsetDeleteResponsePartition(from: &reader, version: version)) }
                self.partitions = elements
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: false, field: 3)
            writer.length(self.partitions.count, flexible: false)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
        }
    }

    public struct OffsetDeleteResponsePartition: Sendable {
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
