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
            try writer.structures(self.ungroupedPartitions, flexible: flexible, version: version)
        }
        if version > 0 && !self.ungroupedPartitions.isEmpty {
            throw writer.unsupported(version, field: 5)
        }
        if version >= 1 && version <= 2 {
            try writer.structures(self.topics, flexible: flexible, version: version)
        }
        if !(version >= 1 && version <= 2) && !self.topics.isEmpty {
            throw writer.unsupported(version, field: 8)
        }
        if version >= 3 {
            try writer.structures(self.topicStates, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: false, field: 6)
            writer.int32(self.partitionIndex)
        }
    }

    public struct StopReplicaTopicV1: WireStructure, Sendable {
        public var name: String
        public var partitionIndexes: [Int32]

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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topicName, flexible: true, field: 12)
            try writer.structures(self.partitionStates, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct StopReplicaPartitionState: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var leaderEpoch: Int32
        public var deletePartition: Bool

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.leaderEpoch)
            writer.bool(self.deletePartition)
            writer.unsignedVarint(0)
        }
    }
}

extension StopReplicaRequest {
    public init() {
        self.init(
            controllerId: 0,
            isKRaftController: false,
            controllerEpoch: 0,
            brokerEpoch: -1,
            deletePartitions: false,
            ungroupedPartitions: [],
            topics: [],
            topicStates: []
        )
    }

    public init(
        controllerId: Int32 = 0,
        isKRaftController: Bool = false,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        deletePartitions: Bool = false,
        ungroupedPartitions: [StopReplicaRequest.StopReplicaPartitionV0] = [],
        topics: [StopReplicaRequest.StopReplicaTopicV1] = [],
        topicStates: [StopReplicaRequest.StopReplicaTopicState] = [],
        _: Void = ()
    ) {
        self.init(
            controllerId: controllerId,
            isKRaftController: isKRaftController,
            controllerEpoch: controllerEpoch,
            brokerEpoch: brokerEpoch,
            deletePartitions: deletePartitions,
            ungroupedPartitions: ungroupedPartitions,
            topics: topics,
            topicStates: topicStates
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let controllerId: Int32 = try reader.int32()
        let isKRaftController: Bool
        if version >= 4 {
            reader.field = 1
            isKRaftController = try reader.bool()
        } else {
            isKRaftController = false
        }
        reader.field = 2
        let controllerEpoch: Int32 = try reader.int32()
        let brokerEpoch: Int64
        if version >= 1 {
            reader.field = 3
            brokerEpoch = try reader.int64()
        } else {
            brokerEpoch = -1
        }
        let deletePartitions: Bool
        if version <= 2 {
            reader.field = 4
            deletePartitions = try reader.bool()
        } else {
            deletePartitions = false
        }
        let ungroupedPartitions: [StopReplicaRequest.StopReplicaPartitionV0]
        if version <= 0 {
            reader.field = 5
            ungroupedPartitions = try reader.structures(of: StopReplicaRequest.StopReplicaPartitionV0.self, flexible: flexible, elementMin: 5, version: version)
        } else {
            ungroupedPartitions = []
        }
        let topics: [StopReplicaRequest.StopReplicaTopicV1]
        if version >= 1 && version <= 2 {
            reader.field = 8
            topics = try reader.structures(of: StopReplicaRequest.StopReplicaTopicV1.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            topics = []
        }
        let topicStates: [StopReplicaRequest.StopReplicaTopicState]
        if version >= 3 {
            reader.field = 11
            topicStates = try reader.structures(of: StopReplicaRequest.StopReplicaTopicState.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            topicStates = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            controllerId: controllerId,
            isKRaftController: isKRaftController,
            controllerEpoch: controllerEpoch,
            brokerEpoch: brokerEpoch,
            deletePartitions: deletePartitions,
            ungroupedPartitions: ungroupedPartitions,
            topics: topics,
            topicStates: topicStates
        )
    }
}

extension StopReplicaRequest.StopReplicaPartitionV0 {
    public init() {
        self.init(
            topicName: "",
            partitionIndex: 0
        )
    }

    public init(
        topicName: String = "",
        partitionIndex: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 6
        let topicName: String = try reader.string(flexible: false)
        reader.field = 7
        let partitionIndex: Int32 = try reader.int32()
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex
        )
    }
}

extension StopReplicaRequest.StopReplicaTopicV1 {
    public init() {
        self.init(
            name: "",
            partitionIndexes: []
        )
    }

    public init(
        name: String = "",
        partitionIndexes: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitionIndexes: partitionIndexes
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 9
        let name: String = try reader.string(flexible: flexible)
        reader.field = 10
        let partitionIndexes: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitionIndexes: partitionIndexes
        )
    }
}

extension StopReplicaRequest.StopReplicaTopicState {
    public init() {
        self.init(
            topicName: "",
            partitionStates: []
        )
    }

    public init(
        topicName: String = "",
        partitionStates: [StopReplicaRequest.StopReplicaPartitionState] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitionStates: partitionStates
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 12
        let topicName: String = try reader.string(flexible: true)
        reader.field = 13
        let partitionStates: [StopReplicaRequest.StopReplicaPartitionState] = try reader.structures(of: StopReplicaRequest.StopReplicaPartitionState.self, flexible: true, elementMin: 9, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            partitionStates: partitionStates
        )
    }
}

extension StopReplicaRequest.StopReplicaPartitionState {
    public init() {
        self.init(
            partitionIndex: 0,
            leaderEpoch: -1,
            deletePartition: false
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        leaderEpoch: Int32 = -1,
        deletePartition: Bool = false,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            leaderEpoch: leaderEpoch,
            deletePartition: deletePartition
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 14
        let (partitionIndex, leaderEpoch): (Int32, Int32) = try reader.fixed()
        reader.field = 16
        let deletePartition: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            leaderEpoch: leaderEpoch,
            deletePartition: deletePartition
        )
    }
}

public struct StopReplicaResponse: KafkaMessage {
    public var errorCode: Int16
    public var partitionErrors: [StopReplicaPartitionError]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int16(self.errorCode)
        try writer.structures(self.partitionErrors, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct StopReplicaPartitionError: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.topicName, flexible: flexible, field: 2)
            writer.fixed(self.partitionIndex, self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension StopReplicaResponse {
    public init() {
        self.init(
            errorCode: 0,
            partitionErrors: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        partitionErrors: [StopReplicaResponse.StopReplicaPartitionError] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            partitionErrors: partitionErrors
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        reader.field = 1
        let partitionErrors: [StopReplicaResponse.StopReplicaPartitionError] = try reader.structures(of: StopReplicaResponse.StopReplicaPartitionError.self, flexible: flexible, elementMin: 7, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            partitionErrors: partitionErrors
        )
    }
}

extension StopReplicaResponse.StopReplicaPartitionError {
    public init() {
        self.init(
            topicName: "",
            partitionIndex: 0,
            errorCode: 0
        )
    }

    public init(
        topicName: String = "",
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex,
            errorCode: errorCode
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 2
        let topicName: String = try reader.string(flexible: flexible)
        reader.field = 3
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex,
            errorCode: errorCode
        )
    }
}
