// Written by generate-messages from Schema/53_BeginQuorumEpoch.schema. Do not edit.
import Platform

public struct BeginQuorumEpochRequest: KafkaRequest {
    public var clusterId: String?
    public var voterId: Int32
    public var topics: [TopicData]
    public var leaderEndpoints: [LeaderEndpoint]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = BeginQuorumEpochResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .beginQuorumEpoch }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 1 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 1 ? 1 : 0 }
    public static var layout: StaticString {
        """
        BeginQuorumEpochRequest 0-1 1+
        0 clusterId string 0-1 0-1 - null
        0 voterId int32 1+ - - -1
        0 topics []TopicData 0-1 - - -
        1 topicName string 0-1 - - -
        1 partitions []PartitionData 0-1 - - -
        2 partitionIndex int32 0-1 - - -
        2 voterDirectoryId uuid 1+ - - -
        2 leaderId int32 0-1 - - -
        2 leaderEpoch int32 0-1 - - -
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
        if version >= 1 {
            writer.int32(self.voterId)
        }
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
            try writer.nullableString(self.topicName, flexible: flexible, field: 3)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var voterDirectoryId: Uuid
        public var leaderId: Int32
        public var leaderEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int32(self.partitionIndex)
            if version >= 1 {
                writer.uuid(self.voterDirectoryId)
            }
            writer.fixed(self.leaderId, self.leaderEpoch)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct LeaderEndpoint: WireStructure, Sendable {
        public var name: String
        public var host: String
        public var port: UInt16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 10)
            try writer.nullableString(self.host, flexible: true, field: 11)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

extension BeginQuorumEpochRequest {
    public init() {
        self.init(
            clusterId: nil,
            voterId: -1,
            topics: [],
            leaderEndpoints: []
        )
    }

    public init(
        clusterId: String? = nil,
        voterId: Int32 = -1,
        topics: [BeginQuorumEpochRequest.TopicData] = [],
        leaderEndpoints: [BeginQuorumEpochRequest.LeaderEndpoint] = [],
        _: Void = ()
    ) {
        self.init(
            clusterId: clusterId,
            voterId: voterId,
            topics: topics,
            leaderEndpoints: leaderEndpoints
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let clusterId: String? = try reader.nullableString(flexible: flexible)
        let voterId: Int32
        if version >= 1 {
            reader.field = 1
            voterId = try reader.int32()
        } else {
            voterId = -1
        }
        reader.field = 2
        let topics: [BeginQuorumEpochRequest.TopicData] = try reader.structures(of: BeginQuorumEpochRequest.TopicData.self, flexible: flexible, elementMin: 2, version: version)
        let leaderEndpoints: [BeginQuorumEpochRequest.LeaderEndpoint]
        if version >= 1 {
            reader.field = 9
            leaderEndpoints = try reader.structures(of: BeginQuorumEpochRequest.LeaderEndpoint.self, flexible: flexible, elementMin: 4, version: version)
        } else {
            leaderEndpoints = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            clusterId: clusterId,
            voterId: voterId,
            topics: topics,
            leaderEndpoints: leaderEndpoints
        )
    }
}

extension BeginQuorumEpochRequest.TopicData {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [BeginQuorumEpochRequest.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 3
        let topicName: String = try reader.string(flexible: flexible)
        reader.field = 4
        let partitions: [BeginQuorumEpochRequest.PartitionData] = try reader.structures(of: BeginQuorumEpochRequest.PartitionData.self, flexible: flexible, elementMin: 12, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension BeginQuorumEpochRequest.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            voterDirectoryId: .zero,
            leaderId: 0,
            leaderEpoch: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        voterDirectoryId: Uuid = .zero,
        leaderId: Int32 = 0,
        leaderEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            voterDirectoryId: voterDirectoryId,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 5
        let partitionIndex: Int32 = try reader.int32()
        let voterDirectoryId: Uuid
        if version >= 1 {
            reader.field = 6
            voterDirectoryId = try reader.uuid()
        } else {
            voterDirectoryId = .zero
        }
        reader.field = 7
        let (leaderId, leaderEpoch): (Int32, Int32) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            voterDirectoryId: voterDirectoryId,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }
}

extension BeginQuorumEpochRequest.LeaderEndpoint {
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
        reader.field = 10
        let name: String = try reader.string(flexible: true)
        reader.field = 11
        let host: String = try reader.string(flexible: true)
        reader.field = 12
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            name: name,
            host: host,
            port: port
        )
    }
}

public struct BeginQuorumEpochResponse: KafkaMessage {
    public var errorCode: Int16
    public var topics: [TopicData]
    public var nodeEndpoints: [NodeEndpoint]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        BeginQuorumEpochResponse 0-1 1+
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

extension BeginQuorumEpochResponse {
    public init() {
        self.init(
            errorCode: 0,
            topics: [],
            nodeEndpoints: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        topics: [BeginQuorumEpochResponse.TopicData] = [],
        nodeEndpoints: [BeginQuorumEpochResponse.NodeEndpoint] = [],
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
        let topics: [BeginQuorumEpochResponse.TopicData] = try reader.structures(of: BeginQuorumEpochResponse.TopicData.self, flexible: flexible, elementMin: 2, version: version)
        var nodeEndpoints: [BeginQuorumEpochResponse.NodeEndpoint] = []
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 8
                    nodeEndpoints = try reader.structures(of: BeginQuorumEpochResponse.NodeEndpoint.self, flexible: flexible, elementMin: 7, version: version)
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

extension BeginQuorumEpochResponse.TopicData {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [BeginQuorumEpochResponse.PartitionData] = [],
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
        let partitions: [BeginQuorumEpochResponse.PartitionData] = try reader.structures(of: BeginQuorumEpochResponse.PartitionData.self, flexible: flexible, elementMin: 14, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension BeginQuorumEpochResponse.PartitionData {
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

extension BeginQuorumEpochResponse.NodeEndpoint {
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
