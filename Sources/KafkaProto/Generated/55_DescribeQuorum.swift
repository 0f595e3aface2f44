// Written by generate-messages from Schema/55_DescribeQuorum.schema. Do not edit.
import Platform

public struct DescribeQuorumRequest: KafkaRequest {
    public var topics: [TopicData]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 1)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeQuorumRequest {
    public init() {
        self.init(
            topics: []
        )
    }

    public init(
        topics: [DescribeQuorumRequest.TopicData] = [],
        _: Void = ()
    ) {
        self.init(
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let topics: [DescribeQuorumRequest.TopicData] = try reader.structures(of: DescribeQuorumRequest.TopicData.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            topics: topics
        )
    }
}

extension DescribeQuorumRequest.TopicData {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [DescribeQuorumRequest.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let topicName: String = try reader.string(flexible: true)
        reader.field = 2
        let partitions: [DescribeQuorumRequest.PartitionData] = try reader.structures(of: DescribeQuorumRequest.PartitionData.self, flexible: true, elementMin: 4, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension DescribeQuorumRequest.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let partitionIndex: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex
        )
    }
}

public struct DescribeQuorumResponse: KafkaMessage {
    public var errorCode: Int16
    public var errorMessage: String?
    public var topics: [TopicData]
    public var nodes: [Node]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.errorCode)
        if version >= 2 {
            try writer.nullableString(self.errorMessage, flexible: true, field: 7)
        }
        try writer.structures(self.topics, flexible: true, version: version)
        if version >= 2 {
            try writer.structures(self.nodes, flexible: true, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 9)
            try writer.structures(self.partitions, flexible: true, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode)
            if version >= 2 {
                try writer.nullableString(self.errorMessage, flexible: true, field: 13)
            }
            writer.fixed(self.leaderId, self.leaderEpoch, self.highWatermark)
            try writer.structures(self.currentVoters, flexible: true, version: version)
            try writer.structures(self.observers, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct Node: WireStructure, Sendable {
        public var nodeId: Int32
        public var listeners: [Listener]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.structures(self.listeners, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct Listener: WireStructure, Sendable {
        public var name: String
        public var host: String
        public var port: UInt16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 22)
            try writer.nullableString(self.host, flexible: true, field: 23)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeQuorumResponse {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: "",
            topics: [],
            nodes: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        topics: [DescribeQuorumResponse.TopicData] = [],
        nodes: [DescribeQuorumResponse.Node] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            topics: topics,
            nodes: nodes
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 6
        let errorCode: Int16 = try reader.int16()
        let errorMessage: String?
        if version >= 2 {
            reader.field = 7
            errorMessage = try reader.nullableString(flexible: true)
        } else {
            errorMessage = ""
        }
        reader.field = 8
        let topics: [DescribeQuorumResponse.TopicData] = try reader.structures(of: DescribeQuorumResponse.TopicData.self, flexible: true, elementMin: 2, version: version)
        let nodes: [DescribeQuorumResponse.Node]
        if version >= 2 {
            reader.field = 19
            nodes = try reader.structures(of: DescribeQuorumResponse.Node.self, flexible: true, elementMin: 5, version: version)
        } else {
            nodes = []
        }
        try reader.skipTags()
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            topics: topics,
            nodes: nodes
        )
    }
}

extension DescribeQuorumResponse.ReplicaState {
    public init() {
        self.init(
            replicaId: 0,
            replicaDirectoryId: .zero,
            logEndOffset: 0,
            lastFetchTimestamp: -1,
            lastCaughtUpTimestamp: -1
        )
    }

    public init(
        replicaId: Int32 = 0,
        replicaDirectoryId: Uuid = .zero,
        logEndOffset: Int64 = 0,
        lastFetchTimestamp: Int64 = -1,
        lastCaughtUpTimestamp: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            replicaId: replicaId,
            replicaDirectoryId: replicaDirectoryId,
            logEndOffset: logEndOffset,
            lastFetchTimestamp: lastFetchTimestamp,
            lastCaughtUpTimestamp: lastCaughtUpTimestamp
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let replicaId: Int32 = try reader.int32()
        let replicaDirectoryId: Uuid
        if version >= 2 {
            reader.field = 2
            replicaDirectoryId = try reader.uuid()
        } else {
            replicaDirectoryId = .zero
        }
        reader.field = 3
        let logEndOffset: Int64 = try reader.int64()
        let lastFetchTimestamp: Int64
        if version >= 1 {
            reader.field = 4
            lastFetchTimestamp = try reader.int64()
        } else {
            lastFetchTimestamp = -1
        }
        let lastCaughtUpTimestamp: Int64
        if version >= 1 {
            reader.field = 5
            lastCaughtUpTimestamp = try reader.int64()
        } else {
            lastCaughtUpTimestamp = -1
        }
        try reader.skipTags()
        self.init(
            replicaId: replicaId,
            replicaDirectoryId: replicaDirectoryId,
            logEndOffset: logEndOffset,
            lastFetchTimestamp: lastFetchTimestamp,
            lastCaughtUpTimestamp: lastCaughtUpTimestamp
        )
    }
}

extension DescribeQuorumResponse.TopicData {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [DescribeQuorumResponse.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 9
        let topicName: String = try reader.string(flexible: true)
        reader.field = 10
        let partitions: [DescribeQuorumResponse.PartitionData] = try reader.structures(of: DescribeQuorumResponse.PartitionData.self, flexible: true, elementMin: 24, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension DescribeQuorumResponse.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            errorMessage: "",
            leaderId: 0,
            leaderEpoch: 0,
            highWatermark: 0,
            currentVoters: [],
            observers: []
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        leaderId: Int32 = 0,
        leaderEpoch: Int32 = 0,
        highWatermark: Int64 = 0,
        currentVoters: [DescribeQuorumResponse.ReplicaState] = [],
        observers: [DescribeQuorumResponse.ReplicaState] = [],
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            highWatermark: highWatermark,
            currentVoters: currentVoters,
            observers: observers
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 11
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        let errorMessage: String?
        if version >= 2 {
            reader.field = 13
            errorMessage = try reader.nullableString(flexible: true)
        } else {
            errorMessage = ""
        }
        reader.field = 14
        let (leaderId, leaderEpoch, highWatermark): (Int32, Int32, Int64) = try reader.fixed()
        reader.field = 17
        let currentVoters: [DescribeQuorumResponse.ReplicaState] = try reader.structures(of: DescribeQuorumResponse.ReplicaState.self, flexible: true, elementMin: 12, version: version)
        reader.field = 18
        let observers: [DescribeQuorumResponse.ReplicaState] = try reader.structures(of: DescribeQuorumResponse.ReplicaState.self, flexible: true, elementMin: 12, version: version)
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            highWatermark: highWatermark,
            currentVoters: currentVoters,
            observers: observers
        )
    }
}

extension DescribeQuorumResponse.Node {
    public init() {
        self.init(
            nodeId: 0,
            listeners: []
        )
    }

    public init(
        nodeId: Int32 = 0,
        listeners: [DescribeQuorumResponse.Listener] = [],
        _: Void = ()
    ) {
        self.init(
            nodeId: nodeId,
            listeners: listeners
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 20
        let nodeId: Int32 = try reader.int32()
        reader.field = 21
        let listeners: [DescribeQuorumResponse.Listener] = try reader.structures(of: DescribeQuorumResponse.Listener.self, flexible: true, elementMin: 4, version: version)
        try reader.skipTags()
        self.init(
            nodeId: nodeId,
            listeners: listeners
        )
    }
}

extension DescribeQuorumResponse.Listener {
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
        reader.field = 22
        let name: String = try reader.string(flexible: true)
        reader.field = 23
        let host: String = try reader.string(flexible: true)
        reader.field = 24
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            name: name,
            host: host,
            port: port
        )
    }
}
