// Written by generate-messages from Schema/54_EndQuorumEpoch.schema. Do not edit.
import Platform

public struct EndQuorumEpochRequest: KafkaRequest {
    public var clusterId: String?
    public var topics: [TopicData]
    public var leaderEndpoints: [LeaderEndpoint]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = EndQuorumEpochResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .endQuorumEpoch }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 1 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 1 ? 1 : 0 }
    public static var layout: StaticString {
        """
        EndQuorumEpochRequest 0-1 1+
        0 clusterId string 0-1 0-1 - null
        0 topics []TopicData 0-1 - - -
        1 topicName string 0-1 - - -
        1 partitions []PartitionData 0-1 - - -
        2 partitionIndex int32 0-1 - - -
        2 leaderId int32 0-1 - - -
        2 leaderEpoch int32 0-1 - - -
        2 preferredSuccessors []int32 0 - - -
        2 preferredCandidates []ReplicaInfo 1+ - - -
        3 candidateId int32 1 - - -
        3 candidateDirectoryId uuid 1 - - -
        0 leaderEndpoints []LeaderEndpoint 1+ - - -
        1 name string 1 - - -
        1 host string 1 - - -
        1 port uint16 1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        try writer.nullableString(self.clusterId, flexible: flexible, field: 0)
        try writer.structures(self.topics, flexible: flexible, version: version)
        if version >= 1 {
            try writer.structures(self.leaderEndpoints, flexible: flexible, version: version)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.topicName, flexible: flexible, field: 2)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var leaderId: Int32
        public var leaderEpoch: Int32
        public var preferredSuccessors: [Int32]
        public var preferredCandidates: [ReplicaInfo]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.fixed(self.partitionIndex, self.leaderId, self.leaderEpoch)
            if version <= 0 {
                writer.numbers(self.preferredSuccessors, flexible: flexible)
            }
            if version >= 1 {
                try writer.structures(self.preferredCandidates, flexible: flexible, version: version)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct ReplicaInfo: WireStructure, Sendable {
        public var candidateId: Int32
        public var candidateDirectoryId: Uuid

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.candidateId)
            writer.uuid(self.candidateDirectoryId)
            writer.unsignedVarint(0)
        }
    }

    public struct LeaderEndpoint: WireStructure, Sendable {
        public var name: String
        public var host: String
        public var port: UInt16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 12)
            try writer.nullableString(self.host, flexible: true, field: 13)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

extension EndQuorumEpochRequest {
    public init() {
        self.init(
            clusterId: nil,
            topics: [],
            leaderEndpoints: []
        )
    }

    public init(
        clusterId: String? = nil,
        topics: [EndQuorumEpochRequest.TopicData] = [],
        leaderEndpoints: [EndQuorumEpochRequest.LeaderEndpoint] = [],
        _: Void = ()
    ) {
        self.init(
            clusterId: clusterId,
            topics: topics,
            leaderEndpoints: leaderEndpoints
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let clusterId: String? = try reader.nullableString(flexible: flexible)
        reader.field = 1
        let topics: [EndQuorumEpochRequest.TopicData] = try reader.structures(of: EndQuorumEpochRequest.TopicData.self, flexible: flexible, elementMin: 2, version: version)
        let leaderEndpoints: [EndQuorumEpochRequest.LeaderEndpoint]
        if version >= 1 {
            reader.field = 11
            leaderEndpoints = try reader.structures(of: EndQuorumEpochRequest.LeaderEndpoint.self, flexible: flexible, elementMin: 4, version: version)
        } else {
            leaderEndpoints = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            clusterId: clusterId,
            topics: topics,
            leaderEndpoints: leaderEndpoints
        )
    }
}

extension EndQuorumEpochRequest.TopicData {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [EndQuorumEpochRequest.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 2
        let topicName: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitions: [EndQuorumEpochRequest.PartitionData] = try reader.structures(of: EndQuorumEpochRequest.PartitionData.self, flexible: flexible, elementMin: 12, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension EndQuorumEpochRequest.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            leaderId: 0,
            leaderEpoch: 0,
            preferredSuccessors: [],
            preferredCandidates: []
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        leaderId: Int32 = 0,
        leaderEpoch: Int32 = 0,
        preferredSuccessors: [Int32] = [],
        preferredCandidates: [EndQuorumEpochRequest.ReplicaInfo] = [],
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            preferredSuccessors: preferredSuccessors,
            preferredCandidates: preferredCandidates
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 4
        let (partitionIndex, leaderId, leaderEpoch): (Int32, Int32, Int32) = try reader.fixed()
        let preferredSuccessors: [Int32]
        if version <= 0 {
            reader.field = 7
            preferredSuccessors = try reader.numbers(of: Int32.self, flexible: flexible)
        } else {
            preferredSuccessors = []
        }
        let preferredCandidates: [EndQuorumEpochRequest.ReplicaInfo]
        if version >= 1 {
            reader.field = 8
            preferredCandidates = try reader.structures(of: EndQuorumEpochRequest.ReplicaInfo.self, flexible: flexible, elementMin: 20, version: version)
        } else {
            preferredCandidates = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            preferredSuccessors: preferredSuccessors,
            preferredCandidates: preferredCandidates
        )
    }
}

extension EndQuorumEpochRequest.ReplicaInfo {
    public init() {
        self.init(
            candidateId: 0,
            candidateDirectoryId: .zero
        )
    }

    public init(
        candidateId: Int32 = 0,
        candidateDirectoryId: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            candidateId: candidateId,
            candidateDirectoryId: candidateDirectoryId
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 9
        let candidateId: Int32 = try reader.int32()
        reader.field = 10
        let candidateDirectoryId: Uuid = try reader.uuid()
        try reader.skipTags()
        self.init(
            candidateId: candidateId,
            candidateDirectoryId: candidateDirectoryId
        )
    }
}

extension EndQuorumEpochRequest.LeaderEndpoint {
    public init() {
        self.init(
            name: "",
            host: "",
            port: 0
        )
    }

    public init(
        name: String = "",
        host: String = "",
        port: UInt16 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            host: host,
            port: port
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 12
        let name: String = try reader.string(flexible: true)
        reader.field = 13
        let host: String = try reader.string(flexible: true)
        reader.field = 14
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            name: name,
            host: host,
            port: port
        )
    }
}

public struct EndQuorumEpochResponse: KafkaMessage {
    public var errorCode: Int16
    public var topics: [TopicData]
    public var nodeEndpoints: [NodeEndpoint]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        EndQuorumEpochResponse 0-1 1+
        0 errorCode int16 0-1 - - -
        0 topics []TopicData 0-1 - - -
        1 topicName string 0-1 - - -
        1 partitions []PartitionData 0-1 - - -
        2 partitionIndex int32 0-1 - - -
        2 errorCode int16 0-1 - - -
        2 leaderId int32 0-1 - - -
        2 leaderEpoch int32 0-1 - - -
        0 nodeEndpoints []NodeEndpoint 1+ - 0@1+ -
        1 nodeId int32 1 - - -
        1 host string 1 - - -
        1 port uint16 1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.int16(self.errorCode)
        try writer.structures(self.topics, flexible: flexible, version: version)
        if version < 1 && !self.nodeEndpoints.isEmpty {
            throw writer.unsupported(version, field: 8)
        }
        if flexible {
            var tags: UInt32 = 0
            if !self.nodeEndpoints.isEmpty { tags += 1 }
            writer.unsignedVarint(tags)
            if !self.nodeEndpoints.isEmpty {
                var content = writer.scratch()
                try content.structures(self.nodeEndpoints, flexible: flexible, version: version)
                writer.tag(0, &content)
            }
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.topicName, flexible: flexible, field: 2)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var leaderId: Int32
        public var leaderEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.fixed(self.partitionIndex, self.errorCode, self.leaderId, self.leaderEpoch)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct NodeEndpoint: WireStructure, Sendable {
        public var nodeId: Int32
        public var host: String
        public var port: UInt16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 10)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

extension EndQuorumEpochResponse {
    public init() {
        self.init(
            errorCode: 0,
            topics: [],
            nodeEndpoints: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        topics: [EndQuorumEpochResponse.TopicData] = [],
        nodeEndpoints: [EndQuorumEpochResponse.NodeEndpoint] = [],
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
        let flexible = version >= 1
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        reader.field = 1
        let topics: [EndQuorumEpochResponse.TopicData] = try reader.structures(of: EndQuorumEpochResponse.TopicData.self, flexible: flexible, elementMin: 2, version: version)
        var nodeEndpoints: [EndQuorumEpochResponse.NodeEndpoint] = []
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 8
                    nodeEndpoints = try reader.structures(of: EndQuorumEpochResponse.NodeEndpoint.self, flexible: flexible, elementMin: 7, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            errorCode: errorCode,
            topics: topics,
            nodeEndpoints: nodeEndpoints
        )
    }
}

extension EndQuorumEpochResponse.TopicData {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [EndQuorumEpochResponse.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 2
        let topicName: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitions: [EndQuorumEpochResponse.PartitionData] = try reader.structures(of: EndQuorumEpochResponse.PartitionData.self, flexible: flexible, elementMin: 14, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension EndQuorumEpochResponse.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            leaderId: 0,
            leaderEpoch: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        leaderId: Int32 = 0,
        leaderEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 4
        let (partitionIndex, errorCode, leaderId, leaderEpoch): (Int32, Int16, Int32, Int32) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }
}

extension EndQuorumEpochResponse.NodeEndpoint {
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
        reader.field = 9
        let nodeId: Int32 = try reader.int32()
        reader.field = 10
        let host: String = try reader.string(flexible: true)
        reader.field = 11
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            nodeId: nodeId,
            host: host,
            port: port
        )
    }
}
