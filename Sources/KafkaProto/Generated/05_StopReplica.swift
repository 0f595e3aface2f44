// Written by generate-messages from Schema/05_StopReplica.schema. Do not edit.
import Platform

public struct StopReplicaRequest: KafkaRequest {
    public var controllerId: Int32
    public var isKRaftController: Bool
    public var controllerEpoch: Int32
    public var brokerEpoch: Int64
    public var deletePartitions: Bool
    public var ungroupedPartitions: [StopReplicaPartitionV0]
    public var topics: [StopReplicaTopicV1]
    public var topicStates: [StopReplicaTopicState]

    public init() {
        self.controllerId = 0
        self.isKRaftController = false
        self.controllerEpoch = 0
        self.brokerEpoch = -1
        self.deletePartitions = false
        self.ungroupedPartitions = []
        self.topics = []
        self.topicStates = []
    }

    public init(
        controllerId: Int32 = 0,
        isKRaftController: Bool = false,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        deletePartitions: Bool = false,
        ungroupedPartitions: [StopReplicaPartitionV0] = [],
        topics: [StopReplicaTopicV1] = [],
        topicStates: [StopReplicaTopicState] = []
    ) {
        self.controllerId = controllerId
        self.isKRaftController = isKRaftController
        self.controllerEpoch = controllerEpoch
        self.brokerEpoch = brokerEpoch
        self.deletePartitions = deletePartitions
        self.ungroupedPartitions = ungroupedPartitions
        self.topics = topics
        self.topicStates = topicStates
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public typealias Response = StopReplicaResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .stopReplica }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        StopReplicaRequest 0-4 2+
        0 controllerId int32 0-4 - - -
        0 isKRaftController bool 4+ - - -
        0 controllerEpoch int32 0-4 - - -
        0 brokerEpoch int64 1+ - - -1
        0 deletePartitions bool 0-2 - - -
        0 ungroupedPartitions []StopReplicaPartitionV0 0 - - -
        1 topicName string 0 - - -
        1 partitionIndex int32 0 - - -
        0 topics []StopReplicaTopicV1 1-2 - - -
        1 name string 1-2 - - -
        1 partitionIndexes []int32 1-2 - - -
        0 topicStates []StopReplicaTopicState 3+ - - -
        1 topicName string 3-4 - - -
        1 partitionStates []StopReplicaPartitionState 3-4 - - -
        2 partitionIndex int32 3-4 - - -
        2 leaderEpoch int32 3-4 - - -1
        2 deletePartition bool 3-4 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.controllerId = try reader.int32()
        if version >= 4 {
            reader.field = 1
            self.isKRaftController = try reader.bool()
        } else {
            self.isKRaftController = false
        }
        reader.field = 2
        self.controllerEpoch = try reader.int32()
        if version >= 1 {
            reader.field = 3
            self.brokerEpoch = try reader.int64()
        } else {
            self.brokerEpoch = -1
        }
        if version <= 2 {
            reader.field = 4
            self.deletePartitions = try reader.bool()
        } else {
            self.deletePartitions = false
        }
        if version <= 0 {
            reader.field = 5
            self.ungroupedPartitions = try reader.structures(of: StopReplicaPartitionV0.self, flexible: flexible, elementMin: 5, version: version)
        } else {
            self.ungroupedPartitions = []
        }
        if version >= 1 && version <= 2 {
            reader.field = 8
            self.topics = try reader.structures(of: StopReplicaTopicV1.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.topics = []
        }
        if version >= 3 {
            reader.field = 11
            self.topicStates = try reader.structures(of: StopReplicaTopicState.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.topicStates = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.controllerId)
        if version >= 4 {
            writer.bool(self.isKRaftController)
        }
        if version < 4 && self.isKRaftController {
            throw writer.unsupported(version, field: 1)
        }
        writer.int32(self.controllerEpoch)
        if version >= 1 {
            writer.int64(self.brokerEpoch)
        }
        if version <= 2 {
            writer.bool(self.deletePartitions)
        }
        if version > 2 && self.deletePartitions {
            throw writer.unsupported(version, field: 4)
        }
        if version <= 0 {
            writer.length(self.ungroupedPartitions.count, flexible: flexible)
            for i in self.ungroupedPartitions.indices { try self.ungroupedPartitions[i].encode(to: &writer, version: version) }
        }
        if version > 0 && !self.ungroupedPartitions.isEmpty {
            throw writer.unsupported(version, field: 5)
        }
        if version >= 1 && version <= 2 {
            writer.length(self.topics.count, flexible: flexible)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        }
        if !(version >= 1 && version <= 2) && !self.topics.isEmpty {
            throw writer.unsupported(version, field: 8)
        }
        if version >= 3 {
            writer.length(self.topicStates.count, flexible: flexible)
            for i in self.topicStates.indices { try self.topicStates[i].encode(to: &writer, version: version) }
        }
        if version < 3 && !self.topicStates.isEmpty {
            throw writer.unsupported(version, field: 11)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct StopReplicaPartitionV0: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32

        public init() {
            self.topicName = ""
            self.partitionIndex = 0
        }

        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 6
            self.topicName = try reader.string(flexible: false)
            reader.field = 7
            self.partitionIndex = try reader.int32()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: false, field: 6)
            writer.int32(self.partitionIndex)
        }
    }

    public struct StopReplicaTopicV1: WireStructure, Sendable {
        public var name: String
        public var partitionIndexes: [Int32]

        public init() {
            self.name = ""
            self.partitionIndexes = []
        }

        public init(
            name: String = "",
            partitionIndexes: [Int32] = []
        ) {
            self.name = name
            self.partitionIndexes = partitionIndexes
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 9
            self.name = try reader.string(flexible: flexible)
            reader.field = 10
            self.partitionIndexes = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 9)
            writer.numbers(self.partitionIndexes, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct StopReplicaTopicState: WireStructure, Sendable {
        public var topicName: String
        public var partitionStates: [StopReplicaPartitionState]

        public init() {
            self.topicName = ""
            self.partitionStates = []
        }

        public init(
            topicName: String = "",
            partitionStates: [StopReplicaPartitionState] = []
        ) {
            self.topicName = topicName
            self.partitionStates = partitionStates
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 12
            self.topicName = try reader.string(flexible: true)
            reader.field = 13
            self.partitionStates = try reader.structures(of: StopReplicaPartitionState.self, flexible: true, elementMin: 9, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 12)
            writer.length(self.partitionStates.count, flexible: true)
            for i in self.partitionStates.indices { try self.partitionStates[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct StopReplicaPartitionState: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var leaderEpoch: Int32
        public var deletePartition: Bool

        public init() {
            self.partitionIndex = 0
            self.leaderEpoch = -1
            self.deletePartition = false
        }

        public init(
            partitionIndex: Int32 = 0,
            leaderEpoch: Int32 = -1,
            deletePartition: Bool = false
        ) {
            self.partitionIndex = partitionIndex
            self.leaderEpoch = leaderEpoch
            self.deletePartition = deletePartition
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 14
            self.partitionIndex = try reader.int32()
            reader.field = 15
            self.leaderEpoch = try reader.int32()
            reader.field = 16
            self.deletePartition = try reader.bool()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int32(self.leaderEpoch)
            writer.bool(self.deletePartition)
            writer.unsignedVarint(0)
        }
    }
}

public struct StopReplicaResponse: KafkaMessage {
    public var errorCode: Int16
    public var partitionErrors: [StopReplicaPartitionError]

    public init() {
        self.errorCode = 0
        self.partitionErrors = []
    }

    public init(
        errorCode: Int16 = 0,
        partitionErrors: [StopReplicaPartitionError] = []
    ) {
        self.errorCode = errorCode
        self.partitionErrors = partitionErrors
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        StopReplicaResponse 0-4 2+
        0 errorCode int16 0-4 - - -
        0 partitionErrors []StopReplicaPartitionError 0-4 - - -
        1 topicName string 0-4 - - -
        1 partitionIndex int32 0-4 - - -
        1 errorCode int16 0-4 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.errorCode = try reader.int16()
        reader.field = 1
        self.partitionErrors = try reader.structures(of: StopReplicaPartitionError.self, flexible: flexible, elementMin: 7, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int16(self.errorCode)
        writer.length(self.partitionErrors.count, flexible: flexible)
        for i in self.partitionErrors.indices { try self.partitionErrors[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct StopReplicaPartitionError: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32
        public var errorCode: Int16

        public init() {
            self.topicName = ""
            self.partitionIndex = 0
            self.errorCode = 0
        }

        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 2
            self.topicName = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitionIndex = try reader.int32()
            reader.field = 4
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.topicName, flexible: flexible, field: 2)
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
