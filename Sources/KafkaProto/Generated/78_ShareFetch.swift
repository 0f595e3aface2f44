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

    public init() {
        self.groupId = nil
        self.memberId = ""
        self.shareSessionEpoch = 0
        self.maxWaitMs = 0
        self.minBytes = 0
        self.maxBytes = 0x7fffffff
        self.maxRecords = 0
        self.batchSize = 0
        self.shareAcquireMode = 0
        self.isRenewAck = false
        self.topics = []
        self.forgottenTopicsData = []
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
        topics: [FetchTopic] = [],
        forgottenTopicsData: [ForgottenTopic] = []
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.shareSessionEpoch = shareSessionEpoch
        self.maxWaitMs = maxWaitMs
        self.minBytes = minBytes
        self.maxBytes = maxBytes
        self.maxRecords = maxRecords
        self.batchSize = batchSize
        self.shareAcquireMode = shareAcquireMode
        self.isRenewAck = isRenewAck
        self.topics = topics
        self.forgottenTopicsData = forgottenTopicsData
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupId = try reader.nullableString(flexible: true)
        reader.field = 1
        self.memberId = try reader.nullableString(flexible: true)
        reader.field = 2
        self.shareSessionEpoch = try reader.int32()
        reader.field = 3
        self.maxWaitMs = try reader.int32()
        reader.field = 4
        self.minBytes = try reader.int32()
        reader.field = 5
        self.maxBytes = try reader.int32()
        if version >= 1 {
            reader.field = 6
            self.maxRecords = try reader.int32()
        } else {
            self.maxRecords = 0
        }
        if version >= 1 {
            reader.field = 7
            self.batchSize = try reader.int32()
        } else {
            self.batchSize = 0
        }
        if version >= 2 {
            reader.field = 8
            self.shareAcquireMode = try reader.int8()
        } else {
            self.shareAcquireMode = 0
        }
        if version >= 2 {
            reader.field = 9
            self.isRenewAck = try reader.bool()
        } else {
            self.isRenewAck = false
        }
        reader.field = 10
        self.topics = try reader.structures(of: FetchTopic.self, flexible: true, elementMin: 17, version: version)
        reader.field = 19
        self.forgottenTopicsData = try reader.structures(of: ForgottenTopic.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.nullableString(self.memberId, flexible: true, field: 1)
        writer.int32(self.shareSessionEpoch)
        writer.int32(self.maxWaitMs)
        writer.int32(self.minBytes)
        writer.int32(self.maxBytes)
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
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.length(self.forgottenTopicsData.count, flexible: true)
        for i in self.forgottenTopicsData.indices { try self.forgottenTopicsData[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct FetchTopic: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [FetchPartition]

        public init() {
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            partitions: [FetchPartition] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 11
            self.topicId = try reader.uuid()
            reader.field = 12
            self.partitions = try reader.structures(of: FetchPartition.self, flexible: true, elementMin: 5, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct FetchPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var partitionMaxBytes: Int32
        public var acknowledgementBatches: [AcknowledgementBatch]

        public init() {
            self.partitionIndex = 0
            self.partitionMaxBytes = 0
            self.acknowledgementBatches = []
        }

        public init(
            partitionIndex: Int32 = 0,
            partitionMaxBytes: Int32 = 0,
            acknowledgementBatches: [AcknowledgementBatch] = []
        ) {
            self.partitionIndex = partitionIndex
            self.partitionMaxBytes = partitionMaxBytes
            self.acknowledgementBatches = acknowledgementBatches
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 13
            self.partitionIndex = try reader.int32()
            if version <= 0 {
                reader.field = 14
                self.partitionMaxBytes = try reader.int32()
            } else {
                self.partitionMaxBytes = 0
            }
            reader.field = 15
            self.acknowledgementBatches = try reader.structures(of: AcknowledgementBatch.self, flexible: true, elementMin: 17, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            if version <= 0 {
                writer.int32(self.partitionMaxBytes)
            }
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
            reader.field = 16
            self.firstOffset = try reader.int64()
            reader.field = 17
            self.lastOffset = try reader.int64()
            reader.field = 18
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

    public struct ForgottenTopic: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [Int32]

        public init() {
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicId: Uuid = .zero,
            partitions: [Int32] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 20
            self.topicId = try reader.uuid()
            reader.field = 21
            self.partitions = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

public struct ShareFetchResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var acquisitionLockTimeoutMs: Int32
    public var responses: [ShareFetchableTopicResponse]
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
        responses: [ShareFetchableTopicResponse] = [],
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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.errorMessage = try reader.nullableString(flexible: true)
        if version >= 1 {
            reader.field = 3
            self.acquisitionLockTimeoutMs = try reader.int32()
        } else {
            self.acquisitionLockTimeoutMs = 0
        }
        reader.field = 4
        self.responses = try reader.structures(of: ShareFetchableTopicResponse.self, flexible: true, elementMin: 17, version: version)
        reader.field = 20
        self.nodeEndpoints = try reader.structures(of: NodeEndpoint.self, flexible: true, elementMin: 10, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        if version >= 1 {
            writer.int32(self.acquisitionLockTimeoutMs)
        }
        writer.length(self.responses.count, flexible: true)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
        writer.length(self.nodeEndpoints.count, flexible: true)
        for i in self.nodeEndpoints.indices { try self.nodeEndpoints[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ShareFetchableTopicResponse: WireStructure, Sendable {
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
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 20, version: version)
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
        public var acknowledgeErrorCode: Int16
        public var acknowledgeErrorMessage: String?
        public var currentLeader: LeaderIdAndEpoch
        public var records: RecordsField?
        public var acquiredRecords: [AcquiredRecords]

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.errorMessage = nil
            self.acknowledgeErrorCode = 0
            self.acknowledgeErrorMessage = nil
            self.currentLeader = LeaderIdAndEpoch()
            self.records = nil
            self.acquiredRecords = []
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = nil,
            acknowledgeErrorCode: Int16 = 0,
            acknowledgeErrorMessage: String? = nil,
            currentLeader: LeaderIdAndEpoch = LeaderIdAndEpoch(),
            records: RecordsField? = nil,
            acquiredRecords: [AcquiredRecords] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.acknowledgeErrorCode = acknowledgeErrorCode
            self.acknowledgeErrorMessage = acknowledgeErrorMessage
            self.currentLeader = currentLeader
            self.records = records
            self.acquiredRecords = acquiredRecords
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.partitionIndex = try reader.int32()
            reader.field = 8
            self.errorCode = try reader.int16()
            reader.field = 9
            self.errorMessage = try reader.nullableString(flexible: true)
            reader.field = 10
            self.acknowledgeErrorCode = try reader.int16()
            reader.field = 11
            self.acknowledgeErrorMessage = try reader.nullableString(flexible: true)
            reader.field = 12
            self.currentLeader = try LeaderIdAndEpoch(from: &reader, version: version)
            reader.field = 15
            self.records = try reader.nullableRecords(flexible: true)
            reader.field = 16
            self.acquiredRecords = try reader.structures(of: AcquiredRecords.self, flexible: true, elementMin: 18, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 9)
            writer.int16(self.acknowledgeErrorCode)
            try writer.nullableString(self.acknowledgeErrorMessage, flexible: true, field: 11)
            try self.currentLeader.encode(to: &writer, version: version)
            writer.nullableRecords(self.records, flexible: true)
            writer.length(self.acquiredRecords.count, flexible: true)
            for i in self.acquiredRecords.indices { try self.acquiredRecords[i].encode(to: &writer, version: version) }
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
            reader.field = 13
            self.leaderId = try reader.int32()
            reader.field = 14
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

    public struct AcquiredRecords: WireStructure, Sendable {
        public var firstOffset: Int64
        public var lastOffset: Int64
        public var deliveryCount: Int16

        public init() {
            self.firstOffset = 0
            self.lastOffset = 0
            self.deliveryCount = 0
        }

        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            deliveryCount: Int16 = 0
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.deliveryCount = deliveryCount
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 17
            self.firstOffset = try reader.int64()
            reader.field = 18
            self.lastOffset = try reader.int64()
            reader.field = 19
            self.deliveryCount = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int64(self.firstOffset)
            writer.int64(self.lastOffset)
            writer.int16(self.deliveryCount)
            writer.unsignedVarint(0)
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
            reader.field = 21
            self.nodeId = try reader.int32()
            reader.field = 22
            self.host = try reader.string(flexible: true)
            reader.field = 23
            self.port = try reader.int32()
            reader.field = 24
            self.rack = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 22)
            writer.int32(self.port)
            try writer.nullableString(self.rack, flexible: true, field: 24)
            writer.unsignedVarint(0)
        }
    }
}
