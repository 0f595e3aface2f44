// Written by generate-messages from Schema/52_Vote.schema. Do not edit.
import Platform

public struct VoteRequest: KafkaRequest {
    public var clusterId: String?
    public var voterId: Int32
    public var topics: [TopicData]

    public init() {
        self.clusterId = nil
        self.voterId = -1
        self.topics = []
    }

    public init(
        clusterId: String? = nil,
        voterId: Int32 = -1,
        topics: [TopicData] = []
    ) {
        self.clusterId = clusterId
        self.voterId = voterId
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = VoteResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .vote }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        VoteRequest 0-2 0+
        0 clusterId string 0-2 0-2 - null
        0 voterId int32 1+ - - -1
        0 topics []TopicData 0-2 - - -
        1 topicName string 0-2 - - -
        1 partitions []PartitionData 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 candidateEpoch int32 0-2 - - -
        2 candidateId int32 0-2 - - -
        2 candidateDirectoryId uuid 1+ - - -
        2 voterDirectoryId uuid 1+ - - -
        2 lastOffsetEpoch int32 0-2 - - -
        2 lastOffset int64 0-2 - - -
        2 preVote bool 2+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.clusterId = try reader.nullableString(flexible: true)
        if version >= 1 {
            reader.field = 1
            self.voterId = try reader.int32()
        } else {
            self.voterId = -1
        }
        reader.field = 2
        self.topics = try reader.structures(of: TopicData.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.clusterId, flexible: true, field: 0)
        if version >= 1 {
            writer.int32(self.voterId)
        }
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [PartitionData]

        public init() {
            self.topicName = ""
            self.partitions = []
        }

        public init(
            topicName: String = "",
            partitions: [PartitionData] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.topicName = try reader.string(flexible: true)
            reader.field = 4
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 24, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 3)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var candidateEpoch: Int32
        public var candidateId: Int32
        public var candidateDirectoryId: Uuid
        public var voterDirectoryId: Uuid
        public var lastOffsetEpoch: Int32
        public var lastOffset: Int64
        public var preVote: Bool

        public init() {
            self.partitionIndex = 0
            self.candidateEpoch = 0
            self.candidateId = 0
            self.candidateDirectoryId = .zero
            self.voterDirectoryId = .zero
            self.lastOffsetEpoch = 0
            self.lastOffset = 0
            self.preVote = false
        }

        public init(
            partitionIndex: Int32 = 0,
            candidateEpoch: Int32 = 0,
            candidateId: Int32 = 0,
            candidateDirectoryId: Uuid = .zero,
            voterDirectoryId: Uuid = .zero,
            lastOffsetEpoch: Int32 = 0,
            lastOffset: Int64 = 0,
            preVote: Bool = false
        ) {
            self.partitionIndex = partitionIndex
            self.candidateEpoch = candidateEpoch
            self.candidateId = candidateId
            self.candidateDirectoryId = candidateDirectoryId
            self.voterDirectoryId = voterDirectoryId
            self.lastOffsetEpoch = lastOffsetEpoch
            self.lastOffset = lastOffset
            self.preVote = preVote
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.partitionIndex = try reader.int32()
            reader.field = 6
            self.candidateEpoch = try reader.int32()
            reader.field = 7
            self.candidateId = try reader.int32()
            if version >= 1 {
                reader.field = 8
                self.candidateDirectoryId = try reader.uuid()
            } else {
                self.candidateDirectoryId = .zero
            }
            if version >= 1 {
                reader.field = 9
                self.voterDirectoryId = try reader.uuid()
            } else {
                self.voterDirectoryId = .zero
            }
            reader.field = 10
            self.lastOffsetEpoch = try reader.int32()
            reader.field = 11
            self.lastOffset = try reader.int64()
            if version >= 2 {
                reader.field = 12
                self.preVote = try reader.bool()
            } else {
                self.preVote = false
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int32(self.candidateEpoch)
            writer.int32(self.candidateId)
            if version >= 1 {
                writer.uuid(self.candidateDirectoryId)
            }
            if version >= 1 {
                writer.uuid(self.voterDirectoryId)
            }
            writer.int32(self.lastOffsetEpoch)
            writer.int64(self.lastOffset)
            if version >= 2 {
                writer.bool(self.preVote)
            }
            if version < 2 && self.preVote {
                throw writer.unsupported(version, field: 12)
            }
            writer.unsignedVarint(0)
        }
    }
}

public struct VoteResponse: KafkaMessage {
    public var errorCode: Int16
    public var topics: [TopicData]
    public var nodeEndpoints: [NodeEndpoint]

    public init() {
        self.errorCode = 0
        self.topics = []
        self.nodeEndpoints = []
    }

    public init(
        errorCode: Int16 = 0,
        topics: [TopicData] = [],
        nodeEndpoints: [NodeEndpoint] = []
    ) {
        self.errorCode = errorCode
        self.topics = topics
        self.nodeEndpoints = nodeEndpoints
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        VoteResponse 0-2 0+
        0 errorCode int16 0-2 - - -
        0 topics []TopicData 0-2 - - -
        1 topicName string 0-2 - - -
        1 partitions []PartitionData 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 errorCode int16 0-2 - - -
        2 leaderId int32 0-2 - - -
        2 leaderEpoch int32 0-2 - - -
        2 voteGranted bool 0-2 - - -
        0 nodeEndpoints []NodeEndpoint 1+ - 0@1+ -
        1 nodeId int32 1-2 - - -
        1 host string 1-2 - - -
        1 port uint16 1-2 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.errorCode = try reader.int16()
        reader.field = 1
        self.topics = try reader.structures(of: TopicData.self, flexible: true, elementMin: 2, version: version)
        self.nodeEndpoints = []
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0 where version >= 1:
                reader.field = 9
                self.nodeEndpoints = try reader.structures(of: NodeEndpoint.self, flexible: true, elementMin: 7, version: version)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.errorCode)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if version < 1 && !self.nodeEndpoints.isEmpty {
            throw writer.unsupported(version, field: 9)
        }
        var tags: UInt32 = 0
        if version >= 1 && !self.nodeEndpoints.isEmpty { tags += 1 }
        writer.unsignedVarint(tags)
        if version >= 1 && !self.nodeEndpoints.isEmpty {
            var content = writer.scratch()
            content.length(self.nodeEndpoints.count, flexible: true)
            for i in self.nodeEndpoints.indices { try self.nodeEndpoints[i].encode(to: &content, version: version) }
            writer.tag(0, &content)
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [PartitionData]

        public init() {
            self.topicName = ""
            self.partitions = []
        }

        public init(
            topicName: String = "",
            partitions: [PartitionData] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.topicName = try reader.string(flexible: true)
            reader.field = 3
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 15, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 2)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var leaderId: Int32
        public var leaderEpoch: Int32
        public var voteGranted: Bool

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.leaderId = 0
            self.leaderEpoch = 0
            self.voteGranted = false
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
            voteGranted: Bool = false
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.voteGranted = voteGranted
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.errorCode = try reader.int16()
            reader.field = 6
            self.leaderId = try reader.int32()
            reader.field = 7
            self.leaderEpoch = try reader.int32()
            reader.field = 8
            self.voteGranted = try reader.bool()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            writer.bool(self.voteGranted)
            writer.unsignedVarint(0)
        }
    }

    public struct NodeEndpoint: WireStructure, Sendable {
        public var nodeId: Int32
        public var host: String
        public var port: UInt16

        public init() {
            self.nodeId = 0
            self.host = ""
            self.port = 0
        }

        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: UInt16 = 0
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 10
            self.nodeId = try reader.int32()
            reader.field = 11
            self.host = try reader.string(flexible: true)
            reader.field = 12
            self.port = try reader.uint16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 11)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}
