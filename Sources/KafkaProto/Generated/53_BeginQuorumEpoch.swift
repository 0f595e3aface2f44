// Written by generate-messages from Schema/53_BeginQuorumEpoch.schema. Do not edit.
import Platform

public struct BeginQuorumEpochRequest: KafkaRequest {
    public var clusterId: String?
    public var voterId: Int32
    public var topics: [TopicData]
    public var leaderEndpoints: [LeaderEndpoint]

    public init() {
        self.clusterId = nil
        self.voterId = -1
        self.topics = []
        self.leaderEndpoints = []
    }

    public init(
        clusterId: String? = nil,
        voterId: Int32 = -1,
        topics: [TopicData] = [],
        leaderEndpoints: [LeaderEndpoint] = []
    ) {
        self.clusterId = clusterId
        self.voterId = voterId
        self.topics = topics
        self.leaderEndpoints = leaderEndpoints
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.clusterId = try reader.nullableString(flexible: flexible)
        if version >= 1 {
            reader.field = 1
            self.voterId = try reader.int32()
        } else {
            self.voterId = -1
        }
        reader.field = 2
        self.topics = try reader.structures(of: TopicData.self, flexible: flexible, elementMin: 2, version: version)
        if version >= 1 {
            reader.field = 9
            self.leaderEndpoints = try reader.structures(of: LeaderEndpoint.self, flexible: flexible, elementMin: 4, version: version)
        } else {
            self.leaderEndpoints = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        try writer.nullableString(self.clusterId, flexible: flexible, field: 0)
        if version >= 1 {
            writer.int32(self.voterId)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if version >= 1 {
            writer.length(self.leaderEndpoints.count, flexible: flexible)
            for i in self.leaderEndpoints.indices { try self.leaderEndpoints[i].encode(to: &writer, version: version) }
        }
        if flexible {
            writer.unsignedVarint(0)
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
            let flexible = version >= 1
            reader.field = 3
            self.topicName = try reader.string(flexible: flexible)
            reader.field = 4
            self.partitions = try reader.structures(of: PartitionData.self, flexible: flexible, elementMin: 12, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.topicName, flexible: flexible, field: 3)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
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

        public init() {
            self.partitionIndex = 0
            self.voterDirectoryId = .zero
            self.leaderId = 0
            self.leaderEpoch = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            voterDirectoryId: Uuid = .zero,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.voterDirectoryId = voterDirectoryId
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 5
            self.partitionIndex = try reader.int32()
            if version >= 1 {
                reader.field = 6
                self.voterDirectoryId = try reader.uuid()
            } else {
                self.voterDirectoryId = .zero
            }
            reader.field = 7
            self.leaderId = try reader.int32()
            reader.field = 8
            self.leaderEpoch = try reader.int32()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int32(self.partitionIndex)
            if version >= 1 {
                writer.uuid(self.voterDirectoryId)
            }
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct LeaderEndpoint: WireStructure, Sendable {
        public var name: String
        public var host: String
        public var port: UInt16

        public init() {
            self.name = ""
            self.host = ""
            self.port = 0
        }

        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0
        ) {
            self.name = name
            self.host = host
            self.port = port
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 10
            self.name = try reader.string(flexible: true)
            reader.field = 11
            self.host = try reader.string(flexible: true)
            reader.field = 12
            self.port = try reader.uint16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 10)
            try writer.nullableString(self.host, flexible: true, field: 11)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

public struct BeginQuorumEpochResponse: KafkaMessage {
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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.errorCode = try reader.int16()
        reader.field = 1
        self.topics = try reader.structures(of: TopicData.self, flexible: flexible, elementMin: 2, version: version)
        self.nodeEndpoints = []
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 8
                    self.nodeEndpoints = try reader.structures(of: NodeEndpoint.self, flexible: flexible, elementMin: 7, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.int16(self.errorCode)
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if version < 1 && !self.nodeEndpoints.isEmpty {
            throw writer.unsupported(version, field: 8)
        }
        if flexible {
            var tags: UInt32 = 0
            if !self.nodeEndpoints.isEmpty { tags += 1 }
            writer.unsignedVarint(tags)
            if !self.nodeEndpoints.isEmpty {
                var content = writer.scratch()
                content.length(self.nodeEndpoints.count, flexible: flexible)
                for i in self.nodeEndpoints.indices { try self.nodeEndpoints[i].encode(to: &content, version: version) }
                writer.tag(0, &content)
            }
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
            let flexible = version >= 1
            reader.field = 2
            self.topicName = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitions = try reader.structures(of: PartitionData.self, flexible: flexible, elementMin: 14, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.topicName, flexible: flexible, field: 2)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
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

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.leaderId = 0
            self.leaderEpoch = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.errorCode = try reader.int16()
            reader.field = 6
            self.leaderId = try reader.int32()
            reader.field = 7
            self.leaderEpoch = try reader.int32()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            if flexible {
                writer.unsignedVarint(0)
            }
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
            reader.field = 9
            self.nodeId = try reader.int32()
            reader.field = 10
            self.host = try reader.string(flexible: true)
            reader.field = 11
            self.port = try reader.uint16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 10)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}
