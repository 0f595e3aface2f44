// Written by generate-messages from Schema/91_AlterShareGroupOffsets.schema. Do not edit.
import Platform

public struct AlterShareGroupOffsetsRequest: KafkaRequest {
    public var groupId: String
    public var topics: [AlterShareGroupOffsetsRequestTopic]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct AlterShareGroupOffsetsRequestTopic: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [AlterShareGroupOffsetsRequestPartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 2)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct AlterShareGroupOffsetsRequestPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var startOffset: Int64

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.startOffset)
            writer.unsignedVarint(0)
        }
    }
}

extension AlterShareGroupOffsetsRequest {
    public init() {
        self.init(
            groupId: "",
            topics: []
        )
    }

    public init(
        groupId: String = "",
        topics: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: true)
        reader.field = 1
        let topics: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic] = try reader.structures(of: AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics
        )
    }
}

extension AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let topicName: String = try reader.string(flexible: true)
        reader.field = 3
        let partitions: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition] = try reader.structures(of: AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition.self, flexible: true, elementMin: 12, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition {
    public init() {
        self.init(
            partitionIndex: 0,
            startOffset: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        startOffset: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            startOffset: startOffset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let (partitionIndex, startOffset): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            startOffset: startOffset
        )
    }
}

public struct AlterShareGroupOffsetsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var responses: [AlterShareGroupOffsetsResponseTopic]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        try writer.structures(self.responses, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct AlterShareGroupOffsetsResponseTopic: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitions: [AlterShareGroupOffsetsResponsePartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 4)
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct AlterShareGroupOffsetsResponsePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            writer.unsignedVarint(0)
        }
    }
}

extension AlterShareGroupOffsetsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: nil,
            responses: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        responses: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            responses: responses
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 3
        let responses: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic] = try reader.structures(of: AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic.self, flexible: true, elementMin: 18, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            responses: responses
        )
    }
}

extension AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic {
    public init() {
        self.init(
            topicName: "",
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        topicId: Uuid = .zero,
        partitions: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let topicName: String = try reader.string(flexible: true)
        reader.field = 5
        let topicId: Uuid = try reader.uuid()
        reader.field = 6
        let partitions: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition] = try reader.structures(of: AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition.self, flexible: true, elementMin: 7, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            errorMessage: nil
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 9
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
