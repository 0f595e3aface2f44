// Written by generate-messages from Schema/52_Vote.schema. Do not edit.
import Platform

public struct VoteRequest: KafkaRequest {
    public var clusterId: String?
    public var voterId: Int32
    public var topics: [TopicData]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.clusterId, flexible: true, field: 0)
        if version >= 1 {
            writer.int32(self.voterId)
        }
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 3)
            try writer.structures(self.partitions, flexible: true, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.candidateEpoch, self.candidateId)
            if version >= 1 {
                writer.uuid(self.candidateDirectoryId)
            }
            if version >= 1 {
                writer.uuid(self.voterDirectoryId)
            }
            writer.fixed(self.lastOffsetEpoch, self.lastOffset)
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

extension VoteRequest {
    public init() {
        self.init(
            clusterId: nil,
            voterId: -1,
            topics: []
        )
    }

    public init(
        clusterId: String? = nil,
        voterId: Int32 = -1,
        topics: [VoteRequest.TopicData] = [],
        _: Void = ()
    ) {
        self.init(
            clusterId: clusterId,
            voterId: voterId,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let clusterId: String? = try reader.nullableString(flexible: true)
        let voterId: Int32
        if version >= 1 {
            reader.field = 1
            voterId = try reader.int32()
        } else {
            voterId = -1
        }
        reader.field = 2
        let topics: [VoteRequest.TopicData] = try reader.structures(of: VoteRequest.TopicData.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            clusterId: clusterId,
            voterId: voterId,
            topics: topics
        )
    }
}

extension VoteRequest.TopicData {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [VoteRequest.PartitionData] = [],
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
        let partitions: [VoteRequest.PartitionData] = try reader.structures(of: VoteRequest.PartitionData.self, flexible: true, elementMin: 24, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension VoteRequest.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            candidateEpoch: 0,
            candidateId: 0,
            candidateDirectoryId: .zero,
            voterDirectoryId: .zero,
            lastOffsetEpoch: 0,
            lastOffset: 0,
            preVote: false
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        candidateEpoch: Int32 = 0,
        candidateId: Int32 = 0,
        candidateDirectoryId: Uuid = .zero,
        voterDirectoryId: Uuid = .zero,
        lastOffsetEpoch: Int32 = 0,
        lastOffset: Int64 = 0,
        preVote: Bool = false,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            candidateEpoch: candidateEpoch,
            candidateId: candidateId,
            candidateDirectoryId: candidateDirectoryId,
            voterDirectoryId: voterDirectoryId,
            lastOffsetEpoch: lastOffsetEpoch,
            lastOffset: lastOffset,
            preVote: preVote
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let (partitionIndex, candidateEpoch, candidateId): (Int32, Int32, Int32) = try reader.fixed()
        let candidateDirectoryId: Uuid
        if version >= 1 {
            reader.field = 8
            candidateDirectoryId = try reader.uuid()
        } else {
            candidateDirectoryId = .zero
        }
        let voterDirectoryId: Uuid
        if version >= 1 {
            reader.field = 9
            voterDirectoryId = try reader.uuid()
        } else {
            voterDirectoryId = .zero
        }
        reader.field = 10
        let (lastOffsetEpoch, lastOffset): (Int32, Int64) = try reader.fixed()
        let preVote: Bool
        if version >= 2 {
            reader.field = 12
            preVote = try reader.bool()
        } else {
            preVote = false
        }
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            candidateEpoch: candidateEpoch,
            candidateId: candidateId,
            candidateDirectoryId: candidateDirectoryId,
            voterDirectoryId: voterDirectoryId,
            lastOffsetEpoch: lastOffsetEpoch,
            lastOffset: lastOffset,
            preVote: preVote
        )
    }
}

public struct VoteResponse: KafkaMessage {
    public var errorCode: Int16
    public var topics: [TopicData]
    public var nodeEndpoints: [NodeEndpoint]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.errorCode)
        try writer.structures(self.topics, flexible: true, version: version)
        if version < 1 && !self.nodeEndpoints.isEmpty {
            throw writer.unsupported(version, field: 9)
        }
        var tags: UInt32 = 0
        if version >= 1 && !self.nodeEndpoints.isEmpty { tags += 1 }
        writer.unsignedVarint(tags)
        if version >= 1 && !self.nodeEndpoints.isEmpty {
            var content = writer.scratch()
            try content.structures(self.nodeEndpoints, flexible: true, version: version)
            writer.tag(0, &content)
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 2)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var leaderId: Int32
        public var leaderEpoch: Int32
        public var voteGranted: Bool

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode, self.leaderId, self.leaderEpoch)
            writer.bool(self.voteGranted)
            writer.unsignedVarint(0)
        }
    }

    public struct NodeEndpoint: WireStructure, Sendable {
        public var nodeId: Int32
        public var host: String
        public var port: UInt16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 11)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

extension VoteResponse {
    public init() {
        self.init(
            errorCode: 0,
            topics: [],
            nodeEndpoints: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        topics: [VoteResponse.TopicData] = [],
        nodeEndpoints: [VoteResponse.NodeEndpoint] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            topics: topics,
            nodeEndpoints: nodeEndpoints
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        reader.field = 1
        let topics: [VoteResponse.TopicData] = try reader.structures(of: VoteResponse.TopicData.self, flexible: true, elementMin: 2, version: version)
        var nodeEndpoints: [VoteResponse.NodeEndpoint] = []
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0 where version >= 1:
                reader.field = 9
                nodeEndpoints = try reader.structures(of: VoteResponse.NodeEndpoint.self, flexible: true, elementMin: 7, version: version)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            errorCode: errorCode,
            topics: topics,
            nodeEndpoints: nodeEndpoints
        )
    }
}

extension VoteResponse.TopicData {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [VoteResponse.PartitionData] = [],
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
        let partitions: [VoteResponse.PartitionData] = try reader.structures(of: VoteResponse.PartitionData.self, flexible: true, elementMin: 15, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension VoteResponse.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            leaderId: 0,
            leaderEpoch: 0,
            voteGranted: false
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        leaderId: Int32 = 0,
        leaderEpoch: Int32 = 0,
        voteGranted: Bool = false,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            voteGranted: voteGranted
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let (partitionIndex, errorCode, leaderId, leaderEpoch): (Int32, Int16, Int32, Int32) = try reader.fixed()
        reader.field = 8
        let voteGranted: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            voteGranted: voteGranted
        )
    }
}

extension VoteResponse.NodeEndpoint {
    public init() {
        self.init(
            nodeId: 0,
            host: "",
            port: 0
        )
    }

    public init(
        nodeId: Int32 = 0,
        host: String = "",
        port: UInt16 = 0,
        _: Void = ()
    ) {
        self.init(
            nodeId: nodeId,
            host: host,
            port: port
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 10
        let nodeId: Int32 = try reader.int32()
        reader.field = 11
        let host: String = try reader.string(flexible: true)
        reader.field = 12
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            nodeId: nodeId,
            host: host,
            port: port
        )
    }
}
