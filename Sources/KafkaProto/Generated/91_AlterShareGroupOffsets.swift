// Written by generate-messages from Schema/91_AlterShareGroupOffsets.schema. Do not edit.
import Platform

public struct AlterShareGroupOffsetsRequest: KafkaRequest {
    public var groupId: String = ""
    public var topics: [AlterShareGroupOffsetsRequestTopic] = []

    public init() {}

    public init(
        groupId: String = "",
        topics: [AlterShareGroupOffsetsRequestTopic] = []
    ) {
        self.groupId = groupId
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = AlterShareGroupOffsetsResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .alterShareGroupOffsets }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        AlterShareGroupOffsetsRequest 0 0+
        0 groupId string 0 - - -
        0 topics []AlterShareGroupOffsetsRequestTopic 0 - - -
        1 topicName string 0 - - -
        1 partitions []AlterShareGroupOffsetsRequestPartition 0 - - -
        2 partitionIndex int32 0 - - -
        2 startOffset int64 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.string(flexible: true)
        reader.field = 1
        do {
            let count = try reader.count(flexible: true, elementMin: 2)
            var elements: [AlterShareGroupOffsetsRequestTopic] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try AlterShareGroupOffsetsRequestTopic(from: &reader, version: version)) }
            self.topics = elements
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct AlterShareGroupOffsetsRequestTopic: Sendable {
        public var topicName: String = ""
        public var partitions: [AlterShareGroupOffsetsRequestPartition] = []

        public init() {}

        public init(
            topicName: String = "",
            partitions: [AlterShareGroupOffsetsRequestPartition] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.topicName = try reader.string(flexible: true)
            reader.field = 3
            do {
                let count = try reader.count(flexible: true, elementMin: 12)
                var elements: [AlterShareGroupOffsetsRequestPartition] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try AlterShareGroupOffsetsRequestPartition(from: &reader, version: version)) }
                self.partitions = elements
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 2)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct AlterShareGroupOffsetsRequestPartition: Sendable {
        public var partitionIndex: Int32 = 0
        public var startOffset: Int64 = 0

        public init() {}

        public init(
            partitionIndex: Int32 = 0,
            startOffset: Int64 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.startOffset = startOffset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.startOffset = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int64(self.startOffset)
            writer.unsignedVarint(0)
        }
    }
}

public struct AlterShareGroupOffsetsResponse: KafkaMessage {
    public var throttleTimeMs: Int32 = 0
    public var errorCode: Int16 = 0
    public var errorMessage: String? = nil
    public var responses: [AlterShareGroupOffsetsResponseTopic] = []

    public init() {}

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        responses: [AlterShareGroupOffsetsResponseTopic] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.responses = responses
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        AlterShareGroupOffsetsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - null
        0 responses []AlterShareGroupOffsetsResponseTopic 0 - - -
        1 topicName string 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []AlterShareGroupOffsetsResponsePartition 0 - - -
        2 partitionIndex int32 0 - - -
        2 errorCode int16 0 - - -
        2 errorMessage string 0 0 - null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.errorMessage = try reader.nullableString(flexible: true)
        reader.field = 3
        do {
            let count = try reader.count(flexible: true, elementMin: 18)
            var elements: [AlterShareGroupOffsetsResponseTopic] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try AlterShareGroupOffsetsResponseTopic(from: &reader, version: version)) }
            self.responses = elements
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.length(self.responses.count, flexible: true)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct AlterShareGroupOffsetsResponseTopic: Sendable {
        public var topicName: String = ""
        public var topicId: Uuid = .zero
        public var partitions: [AlterShareGroupOffsetsResponsePartition] = []

        public init() {}

        public init(
            topicName: String = "",
            topicId: Uuid = .zero,
            partitions: [AlterShareGroupOffsetsResponsePartition] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.topicName = try reader.string(flexible: true)
            reader.field = 5
            self.topicId = try reader.uuid()
            reader.field = 6
            do {
                let count = try reader.count(flexible: true, elementMin: 7)
                var elements: [AlterShareGroupOffsetsResponsePartition] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try AlterShareGroupOffsetsResponsePartition(from: &reader, version: version)) }
                self.partitions = elements
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 4)
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct AlterShareGroupOffsetsResponsePartition: Sendable {
        public var partitionIndex: Int32 = 0
        public var errorCode: Int16 = 0
        public var errorMessage: String? = nil

        public init() {}

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = nil
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.partitionIndex = try reader.int32()
            reader.field = 8
            self.errorCode = try reader.int16()
            reader.field = 9
            self.errorMessage = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            writer.unsignedVarint(0)
        }
    }
}
