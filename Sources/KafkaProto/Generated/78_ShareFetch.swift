// Written by generate-messages from Schema/78_ShareFetch.schema. Do not edit.
import Platform

public struct ShareFetchRequest: KafkaRequest {
    public var groupId: String?
    public var memberId: String?
    public var shareSessionEpoch: Int32
    public var maxWaitMs: Int32
    public var minBytes: Int32
    public var maxBytes: Int32
    public var maxRecords: Int32
    public var batchSize: Int32
    public var shareAcquireMode: Int8
    public var isRenewAck: Bool
    public var topics: [FetchTopic]
    public var forgottenTopicsData: [ForgottenTopic]

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = ShareFetchResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .shareFetch }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ShareFetchRequest 0-2 0+
        0 groupId string 0-2 0-2 - null
        0 memberId string 0-2 0-2 - -
        0 shareSessionEpoch int32 0-2 - - -
        0 maxWaitMs int32 0-2 - - -
        0 minBytes int32 0-2 - - -
        0 maxBytes int32 0-2 - - 0x7fffffff
        0 maxRecords int32 1+ - - -
        0 batchSize int32 1+ - - -
        0 shareAcquireMode int8 2+ - - -
        0 isRenewAck bool 2+ - - -
        0 topics []FetchTopic 0-2 - - -
        1 topicId uuid 0-2 - - -
        1 partitions []FetchPartition 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 partitionMaxBytes int32 0 - - -
        2 acknowledgementBatches []AcknowledgementBatch 0-2 - - -
        3 firstOffset int64 0-2 - - -
        3 lastOffset int64 0-2 - - -
        3 acknowledgeTypes []int8 0-2 - - -
        0 forgottenTopicsData []ForgottenTopic 0-2 - - -
        1 topicId uuid 0-2 - - -
        1 partitions []int32 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.nullableString(self.memberId, flexible: true, field: 1)
        writer.fixed(self.shareSessionEpoch, self.maxWaitMs, self.minBytes, self.maxBytes)
        if version >= 1 {
            writer.int32(self.maxRecords)
        }
        if version < 1 && self.maxRecords != 0 {
            throw writer.unsupported(version, field: 6)
        }
        if version >= 1 {
            writer.int32(self.batchSize)
        }
        if version < 1 && self.batchSize != 0 {
            throw writer.unsupported(version, field: 7)
        }
        if version >= 2 {
            writer.int8(self.shareAcquireMode)
        }
        if version < 2 && self.shareAcquireMode != 0 {
            throw writer.unsupported(version, field: 8)
        }
        if version >= 2 {
            writer.bool(self.isRenewAck)
        }
        if version < 2 && self.isRenewAck {
            throw writer.unsupported(version, field: 9)
        }
        try writer.structures(self.topics, flexible: true, version: version)
        try writer.structures(self.forgottenTopicsData, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct FetchTopic: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [FetchPartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct FetchPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var partitionMaxBytes: Int32
        public var acknowledgementBatches: [AcknowledgementBatch]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            if version <= 0 {
                writer.int32(self.partitionMaxBytes)
            }
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

    public struct ForgottenTopic: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

extension ShareFetchRequest {
    public init() {
        self.init(
            groupId: nil,
            memberId: "",
            shareSessionEpoch: 0,
            maxWaitMs: 0,
            minBytes: 0,
            maxBytes: 0x7fffffff,
            maxRecords: 0,
            batchSize: 0,
            shareAcquireMode: 0,
            isRenewAck: false,
            topics: [],
            forgottenTopicsData: []
        )
    }

    public init(
        groupId: String? = nil,
        memberId: String? = "",
        shareSessionEpoch: Int32 = 0,
        maxWaitMs: Int32 = 0,
        minBytes: Int32 = 0,
        maxBytes: Int32 = 0x7fffffff,
        maxRecords: Int32 = 0,
        batchSize: Int32 = 0,
        shareAcquireMode: Int8 = 0,
        isRenewAck: Bool = false,
        topics: [ShareFetchRequest.FetchTopic] = [],
        forgottenTopicsData: [ShareFetchRequest.ForgottenTopic] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            memberId: memberId,
            shareSessionEpoch: shareSessionEpoch,
            maxWaitMs: maxWaitMs,
            minBytes: minBytes,
            maxBytes: maxBytes,
            maxRecords: maxRecords,
            batchSize: batchSize,
            shareAcquireMode: shareAcquireMode,
            isRenewAck: isRenewAck,
            topics: topics,
            forgottenTopicsData: forgottenTopicsData
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String? = try reader.nullableString(flexible: true)
        reader.field = 1
        let memberId: String? = try reader.nullableString(flexible: true)
        reader.field = 2
        let (shareSessionEpoch, maxWaitMs, minBytes, maxBytes): (Int32, Int32, Int32, Int32) = try reader.fixed()
        let maxRecords: Int32
        if version >= 1 {
            reader.field = 6
            maxRecords = try reader.int32()
        } else {
            maxRecords = 0
        }
        let batchSize: Int32
        if version >= 1 {
            reader.field = 7
            batchSize = try reader.int32()
        } else {
            batchSize = 0
        }
        let shareAcquireMode: Int8
        if version >= 2 {
            reader.field = 8
            shareAcquireMode = try reader.int8()
        } else {
            shareAcquireMode = 0
        }
        let isRenewAck: Bool
        if version >= 2 {
            reader.field = 9
            isRenewAck = try reader.bool()
        } else {
            isRenewAck = false
        }
        reader.field = 10
        let topics: [ShareFetchRequest.FetchTopic] = try reader.structures(of: ShareFetchRequest.FetchTopic.self, flexible: true, elementMin: 17, version: version)
        reader.field = 19
        let forgottenTopicsData: [ShareFetchRequest.ForgottenTopic] = try reader.structures(of: ShareFetchRequest.ForgottenTopic.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            memberId: memberId,
            shareSessionEpoch: shareSessionEpoch,
            maxWaitMs: maxWaitMs,
            minBytes: minBytes,
            maxBytes: maxBytes,
            maxRecords: maxRecords,
            batchSize: batchSize,
            shareAcquireMode: shareAcquireMode,
            isRenewAck: isRenewAck,
            topics: topics,
            forgottenTopicsData: forgottenTopicsData
        )
    }
}

extension ShareFetchRequest.FetchTopic {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [ShareFetchRequest.FetchPartition] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 11
        let topicId: Uuid = try reader.uuid()
        reader.field = 12
        let partitions: [ShareFetchRequest.FetchPartition] = try reader.structures(of: ShareFetchRequest.FetchPartition.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension ShareFetchRequest.FetchPartition {
    public init() {
        self.init(
            partitionIndex: 0,
            partitionMaxBytes: 0,
            acknowledgementBatches: []
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        partitionMaxBytes: Int32 = 0,
        acknowledgementBatches: [ShareFetchRequest.AcknowledgementBatch] = [],
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            partitionMaxBytes: partitionMaxBytes,
            acknowledgementBatches: acknowledgementBatches
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 13
        let partitionIndex: Int32 = try reader.int32()
        let partitionMaxBytes: Int32
        if version <= 0 {
            reader.field = 14
            partitionMaxBytes = try reader.int32()
        } else {
            partitionMaxBytes = 0
        }
        reader.field = 15
        let acknowledgementBatches: [ShareFetchRequest.AcknowledgementBatch] = try reader.structures(of: ShareFetchRequest.AcknowledgementBatch.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            partitionMaxBytes: partitionMaxBytes,
            acknowledgementBatches: acknowledgementBatches
        )
    }
}

extension ShareFetchRequest.AcknowledgementBatch {
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
        reader.field = 16
        let (firstOffset, lastOffset): (Int64, Int64) = try reader.fixed()
        reader.field = 18
        let acknowledgeTypes: [Int8] = try reader.numbers(of: Int8.self, flexible: true)
        try reader.skipTags()
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            acknowledgeTypes: acknowledgeTypes
        )
    }
}

extension ShareFetchRequest.ForgottenTopic {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 20
        let topicId: Uuid = try reader.uuid()
        reader.field = 21
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

public struct ShareFetchResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var acquisitionLockTimeoutMs: Int32
    public var responses: [ShareFetchableTopicResponse]
    public var nodeEndpoints: [NodeEndpoint]

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        ShareFetchResponse 0-2 0+
        0 throttleTimeMs int32 0-2 - - -
        0 errorCode int16 0-2 - - -
        0 errorMessage string 0-2 0-2 - null
        0 acquisitionLockTimeoutMs int32 1+ - - -
        0 responses []ShareFetchableTopicResponse 0-2 - - -
        1 topicId uuid 0-2 - - -
        1 partitions []PartitionData 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 errorCode int16 0-2 - - -
        2 errorMessage string 0-2 0-2 - null
        2 acknowledgeErrorCode int16 0-2 - - -
        2 acknowledgeErrorMessage string 0-2 0-2 - null
        2 currentLeader LeaderIdAndEpoch 0-2 - - -
        3 leaderId int32 0-2 - - -
        3 leaderEpoch int32 0-2 - - -
        2 records records 0-2 0-2 - -
        2 acquiredRecords []AcquiredRecords 0-2 - - -
        3 firstOffset int64 0-2 - - -
        3 lastOffset int64 0-2 - - -
        3 deliveryCount int16 0-2 - - -
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
        if version >= 1 {
            writer.int32(self.acquisitionLockTimeoutMs)
        }
        try writer.structures(self.responses, flexible: true, version: version)
        try writer.structures(self.nodeEndpoints, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ShareFetchableTopicResponse: WireStructure, Sendable {
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
        public var acknowledgeErrorCode: Int16
        public var acknowledgeErrorMessage: String?
        public var currentLeader: LeaderIdAndEpoch
        public var records: RecordsField?
        public var acquiredRecords: [AcquiredRecords]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            writer.int16(self.acknowledgeErrorCode)
            try writer.nullableString(self.acknowledgeErrorMessage, flexible: true, field: 11)
            try self.currentLeader.encode(to: &writer, version: version)
            writer.nullableRecords(self.records, flexible: true)
            try writer.structures(self.acquiredRecords, flexible: true, version: version)
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

    public struct AcquiredRecords: WireStructure, Sendable {
        public var firstOffset: Int64
        public var lastOffset: Int64
        public var deliveryCount: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.firstOffset, self.lastOffset, self.deliveryCount)
            writer.unsignedVarint(0)
        }
    }

    public struct NodeEndpoint: WireStructure, Sendable {
        public var nodeId: Int32
        public var host: String
        public var port: Int32
        public var rack: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 22)
            writer.int32(self.port)
            try writer.nullableString(self.rack, flexible: true, field: 24)
            writer.unsignedVarint(0)
        }
    }
}

extension ShareFetchResponse {
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
        responses: [ShareFetchResponse.ShareFetchableTopicResponse] = [],
        nodeEndpoints: [ShareFetchResponse.NodeEndpoint] = [],
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
        if version >= 1 {
            reader.field = 3
            acquisitionLockTimeoutMs = try reader.int32()
        } else {
            acquisitionLockTimeoutMs = 0
        }
        reader.field = 4
        let responses: [ShareFetchResponse.ShareFetchableTopicResponse] = try reader.structures(of: ShareFetchResponse.ShareFetchableTopicResponse.self, flexible: true, elementMin: 17, version: version)
        reader.field = 20
        let nodeEndpoints: [ShareFetchResponse.NodeEndpoint] = try reader.structures(of: ShareFetchResponse.NodeEndpoint.self, flexible: true, elementMin: 10, version: version)
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

extension ShareFetchResponse.ShareFetchableTopicResponse {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [ShareFetchResponse.PartitionData] = [],
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
        let partitions: [ShareFetchResponse.PartitionData] = try reader.structures(of: ShareFetchResponse.PartitionData.self, flexible: true, elementMin: 20, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension ShareFetchResponse.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            errorMessage: nil,
            acknowledgeErrorCode: 0,
            acknowledgeErrorMessage: nil,
            currentLeader: ShareFetchResponse.LeaderIdAndEpoch(),
            records: nil,
            acquiredRecords: []
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        acknowledgeErrorCode: Int16 = 0,
        acknowledgeErrorMessage: String? = nil,
        currentLeader: ShareFetchResponse.LeaderIdAndEpoch = ShareFetchResponse.LeaderIdAndEpoch(),
        records: RecordsField? = nil,
        acquiredRecords: [ShareFetchResponse.AcquiredRecords] = [],
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            acknowledgeErrorCode: acknowledgeErrorCode,
            acknowledgeErrorMessage: acknowledgeErrorMessage,
            currentLeader: currentLeader,
            records: records,
            acquiredRecords: acquiredRecords
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 9
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 10
        let acknowledgeErrorCode: Int16 = try reader.int16()
        reader.field = 11
        let acknowledgeErrorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 12
        let currentLeader: ShareFetchResponse.LeaderIdAndEpoch = try ShareFetchResponse.LeaderIdAndEpoch(from: &reader, version: version)
        reader.field = 15
        let records: RecordsField? = try reader.nullableRecords(flexible: true)
        reader.field = 16
        let acquiredRecords: [ShareFetchResponse.AcquiredRecords] = try reader.structures(of: ShareFetchResponse.AcquiredRecords.self, flexible: true, elementMin: 18, version: version)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            acknowledgeErrorCode: acknowledgeErrorCode,
            acknowledgeErrorMessage: acknowledgeErrorMessage,
            currentLeader: currentLeader,
            records: records,
            acquiredRecords: acquiredRecords
        )
    }
}

extension ShareFetchResponse.LeaderIdAndEpoch {
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
        reader.field = 13
        let (leaderId, leaderEpoch): (Int32, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }
}

extension ShareFetchResponse.AcquiredRecords {
    public init() {
        self.init(
            firstOffset: 0,
            lastOffset: 0,
            deliveryCount: 0
        )
    }

    public init(
        firstOffset: Int64 = 0,
        lastOffset: Int64 = 0,
        deliveryCount: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            deliveryCount: deliveryCount
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 17
        let (firstOffset, lastOffset, deliveryCount): (Int64, Int64, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            deliveryCount: deliveryCount
        )
    }
}

extension ShareFetchResponse.NodeEndpoint {
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
        reader.field = 21
        let nodeId: Int32 = try reader.int32()
        reader.field = 22
        let host: String = try reader.string(flexible: true)
        reader.field = 23
        let port: Int32 = try reader.int32()
        reader.field = 24
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
