// Written by generate-messages from Schema/79_ShareAcknowledge.schema. Do not edit.
import Platform

public struct ShareAcknowledgeRequest: KafkaRequest {
    public var groupId: String?
    public var memberId: String?
    public var shareSessionEpoch: Int32
    public var isRenewAck: Bool
    public var topics: [AcknowledgeTopic]

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
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct AcknowledgeTopic: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [AcknowledgePartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct AcknowledgePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var acknowledgementBatches: [AcknowledgementBatch]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            try writer.structures(self.acknowledgementBatches, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct AcknowledgementBatch: WireStructure, Sendable {
        public var firstOffset: Int64
        public var lastOffset: Int64
        public var acknowledgeTypes: [Int8]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.firstOffset, self.lastOffset)
            writer.numbers(self.acknowledgeTypes, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension ShareAcknowledgeRequest {
    public init() {
        self.init(
            groupId: nil,
            memberId: "",
            shareSessionEpoch: 0,
            isRenewAck: false,
            topics: []
        )
    }

    public init(
        groupId: String? = nil,
        memberId: String? = "",
        shareSessionEpoch: Int32 = 0,
        isRenewAck: Bool = false,
        topics: [ShareAcknowledgeRequest.AcknowledgeTopic] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            memberId: memberId,
            shareSessionEpoch: shareSessionEpoch,
            isRenewAck: isRenewAck,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String? = try reader.nullableString(flexible: true)
        reader.field = 1
        let memberId: String? = try reader.nullableString(flexible: true)
        reader.field = 2
        let shareSessionEpoch: Int32 = try reader.int32()
        let isRenewAck: Bool
        if version >= 2 {
            reader.field = 3
            isRenewAck = try reader.bool()
        } else {
            isRenewAck = false
        }
        reader.field = 4
        let topics: [ShareAcknowledgeRequest.AcknowledgeTopic] = try reader.structures(of: ShareAcknowledgeRequest.AcknowledgeTopic.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            memberId: memberId,
            shareSessionEpoch: shareSessionEpoch,
            isRenewAck: isRenewAck,
            topics: topics
        )
    }
}

extension ShareAcknowledgeRequest.AcknowledgeTopic {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [ShareAcknowledgeRequest.AcknowledgePartition] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let topicId: Uuid = try reader.uuid()
        reader.field = 6
        let partitions: [ShareAcknowledgeRequest.AcknowledgePartition] = try reader.structures(of: ShareAcknowledgeRequest.AcknowledgePartition.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension ShareAcknowledgeRequest.AcknowledgePartition {
    public init() {
        self.init(
            partitionIndex: 0,
            acknowledgementBatches: []
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        acknowledgementBatches: [ShareAcknowledgeRequest.AcknowledgementBatch] = [],
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            acknowledgementBatches: acknowledgementBatches
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let partitionIndex: Int32 = try reader.int32()
        reader.field = 8
        let acknowledgementBatches: [ShareAcknowledgeRequest.AcknowledgementBatch] = try reader.structures(of: ShareAcknowledgeRequest.AcknowledgementBatch.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            acknowledgementBatches: acknowledgementBatches
        )
    }
}

extension ShareAcknowledgeRequest.AcknowledgementBatch {
    public init() {
        self.init(
            firstOffset: 0,
            lastOffset: 0,
            acknowledgeTypes: []
        )
    }

    public init(
        firstOffset: Int64 = 0,
        lastOffset: Int64 = 0,
        acknowledgeTypes: [Int8] = [],
        _: Void = ()
    ) {
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            acknowledgeTypes: acknowledgeTypes
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 9
        let (firstOffset, lastOffset): (Int64, Int64) = try reader.fixed()
        reader.field = 11
        let acknowledgeTypes: [Int8] = try reader.numbers(of: Int8.self, flexible: true)
        try reader.skipTags()
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            acknowledgeTypes: acknowledgeTypes
        )
    }
}

public struct ShareAcknowledgeResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var acquisitionLockTimeoutMs: Int32
    public var responses: [ShareAcknowledgeTopicResponse]
    public var nodeEndpoints: [NodeEndpoint]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        if version >= 2 {
            writer.int32(self.acquisitionLockTimeoutMs)
        }
        try writer.structures(self.responses, flexible: true, version: version)
        try writer.structures(self.nodeEndpoints, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ShareAcknowledgeTopicResponse: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var errorMessage: String?
        public var currentLeader: LeaderIdAndEpoch

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            try self.currentLeader.encode(to: &writer, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct LeaderIdAndEpoch: WireStructure, Sendable {
        public var leaderId: Int32
        public var leaderEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.leaderId, self.leaderEpoch)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 15)
            writer.int32(self.port)
            try writer.nullableString(self.rack, flexible: true, field: 17)
            writer.unsignedVarint(0)
        }
    }
}

extension ShareAcknowledgeResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: nil,
            acquisitionLockTimeoutMs: 0,
            responses: [],
            nodeEndpoints: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        acquisitionLockTimeoutMs: Int32 = 0,
        responses: [ShareAcknowledgeResponse.ShareAcknowledgeTopicResponse] = [],
        nodeEndpoints: [ShareAcknowledgeResponse.NodeEndpoint] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            acquisitionLockTimeoutMs: acquisitionLockTimeoutMs,
            responses: responses,
            nodeEndpoints: nodeEndpoints
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        let acquisitionLockTimeoutMs: Int32
        if version >= 2 {
            reader.field = 3
            acquisitionLockTimeoutMs = try reader.int32()
        } else {
            acquisitionLockTimeoutMs = 0
        }
        reader.field = 4
        let responses: [ShareAcknowledgeResponse.ShareAcknowledgeTopicResponse] = try reader.structures(of: ShareAcknowledgeResponse.ShareAcknowledgeTopicResponse.self, flexible: true, elementMin: 17, version: version)
        reader.field = 13
        let nodeEndpoints: [ShareAcknowledgeResponse.NodeEndpoint] = try reader.structures(of: ShareAcknowledgeResponse.NodeEndpoint.self, flexible: true, elementMin: 10, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            acquisitionLockTimeoutMs: acquisitionLockTimeoutMs,
            responses: responses,
            nodeEndpoints: nodeEndpoints
        )
    }
}

extension ShareAcknowledgeResponse.ShareAcknowledgeTopicResponse {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [ShareAcknowledgeResponse.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let topicId: Uuid = try reader.uuid()
        reader.field = 6
        let partitions: [ShareAcknowledgeResponse.PartitionData] = try reader.structures(of: ShareAcknowledgeResponse.PartitionData.self, flexible: true, elementMin: 15, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension ShareAcknowledgeResponse.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            errorMessage: nil,
            currentLeader: ShareAcknowledgeResponse.LeaderIdAndEpoch()
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        currentLeader: ShareAcknowledgeResponse.LeaderIdAndEpoch = ShareAcknowledgeResponse.LeaderIdAndEpoch(),
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            currentLeader: currentLeader
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 9
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 10
        let currentLeader: ShareAcknowledgeResponse.LeaderIdAndEpoch = try ShareAcknowledgeResponse.LeaderIdAndEpoch(from: &reader, version: version)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            currentLeader: currentLeader
        )
    }
}

extension ShareAcknowledgeResponse.LeaderIdAndEpoch {
    public init() {
        self.init(
            leaderId: 0,
            leaderEpoch: 0
        )
    }

    public init(
        leaderId: Int32 = 0,
        leaderEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 11
        let (leaderId, leaderEpoch): (Int32, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }
}

extension ShareAcknowledgeResponse.NodeEndpoint {
    public init() {
        self.init(
            nodeId: 0,
            host: "",
            port: 0,
            rack: nil
        )
    }

    public init(
        nodeId: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        rack: String? = nil,
        _: Void = ()
    ) {
        self.init(
            nodeId: nodeId,
            host: host,
            port: port,
            rack: rack
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 14
        let nodeId: Int32 = try reader.int32()
        reader.field = 15
        let host: String = try reader.string(flexible: true)
        reader.field = 16
        let port: Int32 = try reader.int32()
        reader.field = 17
        let rack: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            nodeId: nodeId,
            host: host,
            port: port,
            rack: rack
        )
    }
}
