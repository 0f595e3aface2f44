// Written by generate-messages from Schema/55_DescribeQuorum.schema. Do not edit.
import Platform

public struct DescribeQuorumRequest: KafkaRequest {
    public var topics: [TopicData]

    public init() {
        self.topics = []
    }

    public init(
        topics: [TopicData] = []
    ) {
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = DescribeQuorumResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...2 }
    public static var apiKey: ApiKey { .describeQuorum }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DescribeQuorumRequest 0-2 0+
        0 topics []TopicData 0-2 - - -
        1 topicName string 0-2 - - -
        1 partitions []PartitionData 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.topics = try reader.structures(of: TopicData.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
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
            reader.field = 1
            self.topicName = try reader.string(flexible: true)
            reader.field = 2
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 4, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 1)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32

        public init() {
            self.partitionIndex = 0
        }

        public init(
            partitionIndex: Int32 = 0
        ) {
            self.partitionIndex = partitionIndex
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.partitionIndex = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.unsignedVarint(0)
        }
    }
}

public struct DescribeQuorumResponse: KafkaMessage {
    public var errorCode: Int16
    public var errorMessage: String?
    public var topics: [TopicData]
    public var nodes: [Node]

    public init() {
        self.errorCode = 0
        self.errorMessage = ""
        self.topics = []
        self.nodes = []
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        topics: [TopicData] = [],
        nodes: [Node] = []
    ) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.topics = topics
        self.nodes = nodes
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        DescribeQuorumResponse 0-2 0+
        0 struct ReplicaState
        1 replicaId int32 0-2 - - -
        1 replicaDirectoryId uuid 2+ - - -
        1 logEndOffset int64 0-2 - - -
        1 lastFetchTimestamp int64 1+ - - -1
        1 lastCaughtUpTimestamp int64 1+ - - -1
        0 errorCode int16 0-2 - - -
        0 errorMessage string 2+ 2+ - -
        0 topics []TopicData 0-2 - - -
        1 topicName string 0-2 - - -
        1 partitions []PartitionData 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 errorCode int16 0-2 - - -
        2 errorMessage string 2+ 2+ - -
        2 leaderId int32 0-2 - - -
        2 leaderEpoch int32 0-2 - - -
        2 highWatermark int64 0-2 - - -
        2 currentVoters []ReplicaState 0-2 - - -
        2 observers []ReplicaState 0-2 - - -
        0 nodes []Node 2+ - - -
        1 nodeId int32 2 - - -
        1 listeners []Listener 2 - - -
        2 name string 2 - - -
        2 host string 2 - - -
        2 port uint16 2 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 6
        self.errorCode = try reader.int16()
        if version >= 2 {
            reader.field = 7
            self.errorMessage = try reader.nullableString(flexible: true)
        } else {
            self.errorMessage = ""
        }
        reader.field = 8
        self.topics = try reader.structures(of: TopicData.self, flexible: true, elementMin: 2, version: version)
        if version >= 2 {
            reader.field = 19
            self.nodes = try reader.structures(of: Node.self, flexible: true, elementMin: 5, version: version)
        } else {
            self.nodes = []
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.errorCode)
        if version >= 2 {
            try writer.nullableString(self.errorMessage, flexible: true, field: 7)
        }
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if version >= 2 {
            writer.length(self.nodes.count, flexible: true)
            for i in self.nodes.indices { try self.nodes[i].encode(to: &writer, version: version) }
        }
        if version < 2 && !self.nodes.isEmpty {
            throw writer.unsupported(version, field: 19)
        }
        writer.unsignedVarint(0)
    }

    public struct ReplicaState: WireStructure, Sendable {
        public var replicaId: Int32
        public var replicaDirectoryId: Uuid
        public var logEndOffset: Int64
        public var lastFetchTimestamp: Int64
        public var lastCaughtUpTimestamp: Int64

        public init() {
            self.replicaId = 0
            self.replicaDirectoryId = .zero
            self.logEndOffset = 0
            self.lastFetchTimestamp = -1
            self.lastCaughtUpTimestamp = -1
        }

        public init(
            replicaId: Int32 = 0,
            replicaDirectoryId: Uuid = .zero,
            logEndOffset: Int64 = 0,
            lastFetchTimestamp: Int64 = -1,
            lastCaughtUpTimestamp: Int64 = -1
        ) {
            self.replicaId = replicaId
            self.replicaDirectoryId = replicaDirectoryId
            self.logEndOffset = logEndOffset
            self.lastFetchTimestamp = lastFetchTimestamp
            self.lastCaughtUpTimestamp = lastCaughtUpTimestamp
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.replicaId = try reader.int32()
            if version >= 2 {
                reader.field = 2
                self.replicaDirectoryId = try reader.uuid()
            } else {
                self.replicaDirectoryId = .zero
            }
            reader.field = 3
            self.logEndOffset = try reader.int64()
            if version >= 1 {
                reader.field = 4
                self.lastFetchTimestamp = try reader.int64()
            } else {
                self.lastFetchTimestamp = -1
            }
            if version >= 1 {
                reader.field = 5
                self.lastCaughtUpTimestamp = try reader.int64()
            } else {
                self.lastCaughtUpTimestamp = -1
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.replicaId)
            if version >= 2 {
                writer.uuid(self.replicaDirectoryId)
            }
            if version < 2 && self.replicaDirectoryId != .zero {
                throw writer.unsupported(version, field: 2)
            }
            writer.int64(self.logEndOffset)
            if version >= 1 {
                writer.int64(self.lastFetchTimestamp)
            }
            if version >= 1 {
                writer.int64(self.lastCaughtUpTimestamp)
            }
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
            reader.field = 9
            self.topicName = try reader.string(flexible: true)
            reader.field = 10
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 24, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 9)
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var errorMessage: String?
        public var leaderId: Int32
        public var leaderEpoch: Int32
        public var highWatermark: Int64
        public var currentVoters: [ReplicaState]
        public var observers: [ReplicaState]

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.errorMessage = ""
            self.leaderId = 0
            self.leaderEpoch = 0
            self.highWatermark = 0
            self.currentVoters = []
            self.observers = []
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = "",
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
            highWatermark: Int64 = 0,
            currentVoters: [ReplicaState] = [],
            observers: [ReplicaState] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.highWatermark = highWatermark
            self.currentVoters = currentVoters
            self.observers = observers
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 11
            self.partitionIndex = try reader.int32()
            reader.field = 12
            self.errorCode = try reader.int16()
            if version >= 2 {
                reader.field = 13
                self.errorMessage = try reader.nullableString(flexible: true)
            } else {
                self.errorMessage = ""
            }
            reader.field = 14
            self.leaderId = try reader.int32()
            reader.field = 15
            self.leaderEpoch = try reader.int32()
            reader.field = 16
            self.highWatermark = try reader.int64()
            reader.field = 17
            self.currentVoters = try reader.structures(of: ReplicaState.self, flexible: true, elementMin: 12, version: version)
            reader.field = 18
            self.observers = try reader.structures(of: ReplicaState.self, flexible: true, elementMin: 12, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            if version >= 2 {
                try writer.nullableString(self.errorMessage, flexible: true, field: 13)
            }
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            writer.int64(self.highWatermark)
            writer.length(self.currentVoters.count, flexible: true)
            for i in self.currentVoters.indices { try self.currentVoters[i].encode(to: &writer, version: version) }
            writer.length(self.observers.count, flexible: true)
            for i in self.observers.indices { try self.observers[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct Node: WireStructure, Sendable {
        public var nodeId: Int32
        public var listeners: [Listener]

        public init() {
            self.nodeId = 0
            self.listeners = []
        }

        public init(
            nodeId: Int32 = 0,
            listeners: [Listener] = []
        ) {
            self.nodeId = nodeId
            self.listeners = listeners
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 20
            self.nodeId = try reader.int32()
            reader.field = 21
            self.listeners = try reader.structures(of: Listener.self, flexible: true, elementMin: 4, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            writer.length(self.listeners.count, flexible: true)
            for i in self.listeners.indices { try self.listeners[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct Listener: WireStructure, Sendable {
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
            reader.field = 22
            self.name = try reader.string(flexible: true)
            reader.field = 23
            self.host = try reader.string(flexible: true)
            reader.field = 24
            self.port = try reader.uint16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 22)
            try writer.nullableString(self.host, flexible: true, field: 23)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}
