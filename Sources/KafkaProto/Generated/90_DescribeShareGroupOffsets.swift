// Written by generate-messages from Schema/90_DescribeShareGroupOffsets.schema. Do not edit.
import Platform

public struct DescribeShareGroupOffsetsRequest: KafkaRequest {
    public var groups: [DescribeShareGroupOffsetsRequestGroup]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = DescribeShareGroupOffsetsResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .describeShareGroupOffsets }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DescribeShareGroupOffsetsRequest 0-1 0+
        0 groups []DescribeShareGroupOffsetsRequestGroup 0-1 - - -
        1 groupId string 0-1 - - -
        1 topics []DescribeShareGroupOffsetsRequestTopic 0-1 0-1 - -
        2 topicName string 0-1 - - -
        2 partitions []int32 0-1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.groups, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct DescribeShareGroupOffsetsRequestGroup: WireStructure, Sendable {
        public var groupId: String
        public var topics: [DescribeShareGroupOffsetsRequestTopic]?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.groupId, flexible: true, field: 1)
            if let array = self.topics {
                try writer.structures(array, flexible: true, version: version)
            } else {
                writer.length(-1, flexible: true)
            }
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeShareGroupOffsetsRequestTopic: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 3)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeShareGroupOffsetsRequest {
    public init() {
        self.init(
            groups: []
        )
    }

    public init(
        groups: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup] = [],
        _: Void = ()
    ) {
        self.init(
            groups: groups
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groups: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup] = try reader.structures(of: DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            groups: groups
        )
    }
}

extension DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup {
    public init() {
        self.init(
            groupId: "",
            topics: []
        )
    }

    public init(
        groupId: String = "",
        topics: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic]? = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topics: topics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let groupId: String = try reader.string(flexible: true)
        reader.field = 2
        let topics: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic]? = try reader.nullableStructures(of: DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics
        )
    }
}

extension DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let topicName: String = try reader.string(flexible: true)
        reader.field = 4
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

public struct DescribeShareGroupOffsetsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var groups: [DescribeShareGroupOffsetsResponseGroup]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        DescribeShareGroupOffsetsResponse 0-1 0+
        0 throttleTimeMs int32 0-1 - - -
        0 groups []DescribeShareGroupOffsetsResponseGroup 0-1 - - -
        1 groupId string 0-1 - - -
        1 topics []DescribeShareGroupOffsetsResponseTopic 0-1 - - -
        2 topicName string 0-1 - - -
        2 topicId uuid 0-1 - - -
        2 partitions []DescribeShareGroupOffsetsResponsePartition 0-1 - - -
        3 partitionIndex int32 0-1 - - -
        3 startOffset int64 0-1 - - -
        3 leaderEpoch int32 0-1 - - -
        3 lag int64 1+ - - -1
        3 errorCode int16 0-1 - - -
        3 errorMessage string 0-1 0-1 - null
        1 errorCode int16 0-1 - - -
        1 errorMessage string 0-1 0-1 - null
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.groups, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct DescribeShareGroupOffsetsResponseGroup: WireStructure, Sendable {
        public var groupId: String
        public var topics: [DescribeShareGroupOffsetsResponseTopic]
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.groupId, flexible: true, field: 2)
            try writer.structures(self.topics, flexible: true, version: version)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 14)
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeShareGroupOffsetsResponseTopic: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitions: [DescribeShareGroupOffsetsResponsePartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 4)
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeShareGroupOffsetsResponsePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var startOffset: Int64
        public var leaderEpoch: Int32
        public var lag: Int64
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.startOffset, self.leaderEpoch)
            if version >= 1 {
                writer.int64(self.lag)
            }
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 12)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeShareGroupOffsetsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            groups: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        groups: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            groups: groups
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let groups: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup] = try reader.structures(of: DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            groups: groups
        )
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup {
    public init() {
        self.init(
            groupId: "",
            topics: [],
            errorCode: 0,
            errorMessage: nil
        )
    }

    public init(
        groupId: String = "",
        topics: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic] = [],
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topics: topics,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let groupId: String = try reader.string(flexible: true)
        reader.field = 3
        let topics: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic] = try reader.structures(of: DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic.self, flexible: true, elementMin: 18, version: version)
        reader.field = 13
        let errorCode: Int16 = try reader.int16()
        reader.field = 14
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic {
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
        partitions: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition] = [],
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
        let partitions: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition] = try reader.structures(of: DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition {
    public init() {
        self.init(
            partitionIndex: 0,
            startOffset: 0,
            leaderEpoch: 0,
            lag: -1,
            errorCode: 0,
            errorMessage: nil
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        startOffset: Int64 = 0,
        leaderEpoch: Int32 = 0,
        lag: Int64 = -1,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            startOffset: startOffset,
            leaderEpoch: leaderEpoch,
            lag: lag,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let (partitionIndex, startOffset, leaderEpoch): (Int32, Int64, Int32) = try reader.fixed()
        let lag: Int64
        if version >= 1 {
            reader.field = 10
            lag = try reader.int64()
        } else {
            lag = -1
        }
        reader.field = 11
        let errorCode: Int16 = try reader.int16()
        reader.field = 12
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            startOffset: startOffset,
            leaderEpoch: leaderEpoch,
            lag: lag,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
