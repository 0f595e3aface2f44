// Written by generate-messages from Schema/79_ShareAcknowledge.schema. Do not edit.
import Platform

public struct ShareAcknowledgeRequest: KafkaRequest {
    public var groupId: String?
    public var memberId: String?
    public var shareSessionEpoch: Int32
    public var isRenewAck: Bool
    public var topics: [AcknowledgeTopic]

    public init() {
        self.groupId = nil
        self.memberId = ""
        self.shareSessionEpoch = 0
        self.isRenewAck = false
        self.topics = []
    }

    public init(
        groupId: String? = nil,
        memberId: String? = "",
        shareSessionEpoch: Int32 = 0,
        isRenewAck: Bool = false,
        topics: [AcknowledgeTopic] = []
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.shareSessionEpoch = shareSessionEpoch
        self.isRenewAck = isRenewAck
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = ShareAcknowledgeResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .shareAcknowledge }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ShareAcknowledgeRequest 0-2 0+
        0 groupId string 0-2 0-2 - null
        0 memberId string 0-2 0-2 - -
        0 shareSessionEpoch int32 0-2 - - -
        0 isRenewAck bool 2+ - - -
        0 topics []AcknowledgeTopic 0-2 - - -
        1 topicId uuid 0-2 - - -
        1 partitions []AcknowledgePartition 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 acknowledgementBatches []AcknowledgementBatch 0-2 - - -
        3 firstOffset int64 0-2 - - -
        3 lastOffset int64 0-2 - - -
        3 acknowledgeTypes []int8 0-2 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.nullableString(flexible: true)
        reader.field = 1
        self.memberId = try reader.nullableString(flexible: true)
        reader.field = 2
        self.shareSessionEpoch = try reader.int32()
        if version >= 2 {
            reader.field = 3
            self.isRenewAck = try reader.bool()
        } else {
            self.isRenewAck = false
        }
        reader.field = 4
        self.topics = try reader.structures(of: AcknowledgeTopic.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.nullableString(self.memberId, flexible: true, field: 1)
        writer.int32(self.shareSessionEpoch)
        if version >= 2 {
            writer.bool(self.isRenewAck)
        }
        if version < 2 && self.isRenewAck {
            throw writer.unsupported(version, field: 3)
        }
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct AcknowledgeTopic: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [AcknowledgePartition]

        public init() {
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            partitions: [AcknowledgePartition] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.topicId = try reader.uuid()
            reader.field = 6
            self.partitions = try reader.structures(of: AcknowledgePartition.self, flexible: true, elementMin: 5, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct AcknowledgePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var acknowledgementBatches: [AcknowledgementBatch]

        public init() {
            self.partitionIndex = 0
            self.acknowledgementBatches = []
        }

        public init(
            partitionIndex: Int32 = 0,
            acknowledgementBatches: [AcknowledgementBatch] = []
        ) {
            self.partitionIndex = partitionIndex
            self.acknowledgementBatches = acknowledgementBatches
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.partitionIndex = try reader.int32()
            reader.field = 8
            self.acknowledgementBatches = try reader.structures(of: AcknowledgementBatch.self, flexible: true, elementMin: 17, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.length(self.acknowledgementBatches.count, flexible: true)
            for i in self.acknowledgementBatches.indices { try self.acknowledgementBatches[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct AcknowledgementBatch: WireStructure, Sendable {
        public var firstOffset: Int64
        public var lastOffset: Int64
        public var acknowledgeTypes: [Int8]

        public init() {
            self.firstOffset = 0
            self.lastOffset = 0
            self.acknowledgeTypes = []
        }

        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            acknowledgeTypes: [Int8] = []
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.acknowledgeTypes = acknowledgeTypes
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 9
            self.firstOffset = try reader.int64()
            reader.field = 10
            self.lastOffset = try reader.int64()
            reader.field = 11
            self.acknowledgeTypes = try reader.numbers(of: Int8.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int64(self.firstOffset)
            writer.int64(self.lastOffset)
            writer.numbers(self.acknowledgeTypes, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

public struct ShareAcknowledgeResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var acquisitionLockTimeoutMs: Int32
    public var responses: [ShareAcknowledgeTopicResponse]
    public var nodeEndpoints: [NodeEndpoint]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = nil
        self.acquisitionLockTimeoutMs = 0
        self.responses = []
        self.nodeEndpoints = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        acquisitionLockTimeoutMs: Int32 = 0,
        responses: [ShareAcknowledgeTopicResponse] = [],
        nodeEndpoints: [NodeEndpoint] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.acquisitionLockTimeoutMs = acquisitionLockTimeoutMs
        self.responses = responses
        self.nodeEndpoints = nodeEndpoints
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        ShareAcknowledgeResponse 0-2 0+
        0 throttleTimeMs int32 0-2 - - -
        0 errorCode int16 0-2 - - -
        0 errorMessage string 0-2 0-2 - null
        0 acquisitionLockTimeoutMs int32 2+ - - -
        0 responses []ShareAcknowledgeTopicResponse 0-2 - - -
        1 topicId uuid 0-2 - - -
        1 partitions []PartitionData 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 errorCode int16 0-2 - - -
        2 errorMessage string 0-2 0-2 - null
        2 currentLeader LeaderIdAndEpoch 0-2 - - -
        3 leaderId int32 0-2 - - -
        3 leaderEpoch int32 0-2 - - -
        0 nodeEndpoints []NodeEndpoint 0-2 - - -
        1 nodeId int32 0-2 - - -
        1 host string 0-2 - - -
        1 port int32 0-2 - - -
        1 rack string 0-2 0-2 - null
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
        if version >= 2 {
            reader.field = 3
            self.acquisitionLockTimeoutMs = try reader.int32()
        } else {
            self.acquisitionLockTimeoutMs = 0
        }
        reader.field = 4
        self.responses = try reader.structures(of: ShareAcknowledgeTopicResponse.self, flexible: true, elementMin: 17, version: version)
        reader.field = 13
        self.nodeEndpoints = try reader.structures(of: NodeEndpoint.self, flexible: true, elementMin: 10, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        if version >= 2 {
            writer.int32(self.acquisitionLockTimeoutMs)
        }
        writer.length(self.responses.count, flexible: true)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
        writer.length(self.nodeEndpoints.count, flexible: true)
        for i in self.nodeEndpoints.indices { try self.nodeEndpoints[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ShareAcknowledgeTopicResponse: WireStructure, Sendable {
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
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 15, version: version)
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
        public var errorMessage: String?
        public var currentLeader: LeaderIdAndEpoch

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.errorMessage = nil
            self.currentLeader = LeaderIdAndEpoch()
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = nil,
            currentLeader: LeaderIdAndEpoch = LeaderIdAndEpoch()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.currentLeader = currentLeader
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.partitionIndex = try reader.int32()
            reader.field = 8
            self.errorCode = try reader.int16()
            reader.field = 9
            self.errorMessage = try reader.nullableString(flexible: true)
            reader.field = 10
            self.currentLeader = try LeaderIdAndEpoch(from: &reader, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            try self.currentLeader.encode(to: &writer, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct LeaderIdAndEpoch: WireStructure, Sendable {
        public var leaderId: Int32
        public var leaderEpoch: Int32

        public init() {
            self.leaderId = 0
            self.leaderEpoch = 0
        }

        public init(
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0
        ) {
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 11
            self.leaderId = try reader.int32()
            reader.field = 12
            self.leaderEpoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.leaderId != 0) && !(self.leaderEpoch != 0)
        }
    }

    public struct NodeEndpoint: WireStructure, Sendable {
        public var nodeId: Int32
        public var host: String
        public var port: Int32
        public var rack: String?

        public init() {
            self.nodeId = 0
            self.host = ""
            self.port = 0
            self.rack = nil
        }

        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.rack = rack
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 14
            self.nodeId = try reader.int32()
            reader.field = 15
            self.host = try reader.string(flexible: true)
            reader.field = 16
            self.port = try reader.int32()
            reader.field = 17
            self.rack = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 15)
            writer.int32(self.port)
            try writer.nullableString(self.rack, flexible: true, field: 17)
            writer.unsignedVarint(0)
        }
    }
}
