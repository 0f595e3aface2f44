// Written by generate-messages from Schema/04_LeaderAndIsr.schema. Do not edit.
import Platform

public struct LeaderAndIsrRequest: KafkaRequest {
    public var controllerId: Int32
    public var isKRaftController: Bool
    public var controllerEpoch: Int32
    public var brokerEpoch: Int64
    public var type: Int8
    public var ungroupedPartitionStates: [LeaderAndIsrPartitionState]
    public var topicStates: [LeaderAndIsrTopicState]
    public var liveLeaders: [LeaderAndIsrLiveLeader]

    public init() {
        self.controllerId = 0
        self.isKRaftController = false
        self.controllerEpoch = 0
        self.brokerEpoch = -1
        self.type = 0
        self.ungroupedPartitionStates = []
        self.topicStates = []
        self.liveLeaders = []
    }

    public init(
        controllerId: Int32 = 0,
        isKRaftController: Bool = false,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        type: Int8 = 0,
        ungroupedPartitionStates: [LeaderAndIsrPartitionState] = [],
        topicStates: [LeaderAndIsrTopicState] = [],
        liveLeaders: [LeaderAndIsrLiveLeader] = []
    ) {
        self.controllerId = controllerId
        self.isKRaftController = isKRaftController
        self.controllerEpoch = controllerEpoch
        self.brokerEpoch = brokerEpoch
        self.type = type
        self.ungroupedPartitionStates = ungroupedPartitionStates
        self.topicStates = topicStates
        self.liveLeaders = liveLeaders
    }

    public static var versions: ClosedRange<Int16> { 0...7 }
    public typealias Response = LeaderAndIsrResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...7 }
    public static var apiKey: ApiKey { .leaderAndIsr }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 4 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 4 ? 1 : 0 }
    public static var layout: StaticString {
        """
        LeaderAndIsrRequest 0-7 4+
        0 struct LeaderAndIsrPartitionState
        1 topicName string 0-1 - - -
        1 partitionIndex int32 0-7 - - -
        1 controllerEpoch int32 0-7 - - -
        1 leader int32 0-7 - - -
        1 leaderEpoch int32 0-7 - - -
        1 isr []int32 0-7 - - -
        1 partitionEpoch int32 0-7 - - -
        1 replicas []int32 0-7 - - -
        1 addingReplicas []int32 3+ - - -
        1 removingReplicas []int32 3+ - - -
        1 isNew bool 1+ - - -
        1 leaderRecoveryState int8 6+ - - -
        0 controllerId int32 0-7 - - -
        0 isKRaftController bool 7+ - - -
        0 controllerEpoch int32 0-7 - - -
        0 brokerEpoch int64 2+ - - -1
        0 type int8 5+ - - -
        0 ungroupedPartitionStates []LeaderAndIsrPartitionState 0-1 - - -
        0 topicStates []LeaderAndIsrTopicState 2+ - - -
        1 topicName string 2-7 - - -
        1 topicId uuid 5+ - - -
        1 partitionStates []LeaderAndIsrPartitionState 2-7 - - -
        0 liveLeaders []LeaderAndIsrLiveLeader 0-7 - - -
        1 brokerId int32 0-7 - - -
        1 hostName string 0-7 - - -
        1 port int32 0-7 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 13
        self.controllerId = try reader.int32()
        if version >= 7 {
            reader.field = 14
            self.isKRaftController = try reader.bool()
        } else {
            self.isKRaftController = false
        }
        reader.field = 15
        self.controllerEpoch = try reader.int32()
        if version >= 2 {
            reader.field = 16
            self.brokerEpoch = try reader.int64()
        } else {
            self.brokerEpoch = -1
        }
        if version >= 5 {
            reader.field = 17
            self.type = try reader.int8()
        } else {
            self.type = 0
        }
        if version <= 1 {
            reader.field = 18
            self.ungroupedPartitionStates = try reader.structures(of: LeaderAndIsrPartitionState.self, flexible: flexible, elementMin: 22, version: version)
        } else {
            self.ungroupedPartitionStates = []
        }
        if version >= 2 {
            reader.field = 19
            self.topicStates = try reader.structures(of: LeaderAndIsrTopicState.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.topicStates = []
        }
        reader.field = 23
        self.liveLeaders = try reader.structures(of: LeaderAndIsrLiveLeader.self, flexible: flexible, elementMin: 9, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        writer.int32(self.controllerId)
        if version >= 7 {
            writer.bool(self.isKRaftController)
        }
        if version < 7 && self.isKRaftController {
            throw writer.unsupported(version, field: 14)
        }
        writer.int32(self.controllerEpoch)
        if version >= 2 {
            writer.int64(self.brokerEpoch)
        }
        if version >= 5 {
            writer.int8(self.type)
        }
        if version < 5 && self.type != 0 {
            throw writer.unsupported(version, field: 17)
        }
        if version <= 1 {
            writer.length(self.ungroupedPartitionStates.count, flexible: flexible)
            for i in self.ungroupedPartitionStates.indices { try self.ungroupedPartitionStates[i].encode(to: &writer, version: version) }
        }
        if version > 1 && !self.ungroupedPartitionStates.isEmpty {
            throw writer.unsupported(version, field: 18)
        }
        if version >= 2 {
            writer.length(self.topicStates.count, flexible: flexible)
            for i in self.topicStates.indices { try self.topicStates[i].encode(to: &writer, version: version) }
        }
        if version < 2 && !self.topicStates.isEmpty {
            throw writer.unsupported(version, field: 19)
        }
        writer.length(self.liveLeaders.count, flexible: flexible)
        for i in self.liveLeaders.indices { try self.liveLeaders[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct LeaderAndIsrPartitionState: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32
        public var controllerEpoch: Int32
        public var leader: Int32
        public var leaderEpoch: Int32
        public var isr: [Int32]
        public var partitionEpoch: Int32
        public var replicas: [Int32]
        public var addingReplicas: [Int32]
        public var removingReplicas: [Int32]
        public var isNew: Bool
        public var leaderRecoveryState: Int8

        public init() {
            self.topicName = ""
            self.partitionIndex = 0
            self.controllerEpoch = 0
            self.leader = 0
            self.leaderEpoch = 0
            self.isr = []
            self.partitionEpoch = 0
            self.replicas = []
            self.addingReplicas = []
            self.removingReplicas = []
            self.isNew = false
            self.leaderRecoveryState = 0
        }

        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            controllerEpoch: Int32 = 0,
            leader: Int32 = 0,
            leaderEpoch: Int32 = 0,
            isr: [Int32] = [],
            partitionEpoch: Int32 = 0,
            replicas: [Int32] = [],
            addingReplicas: [Int32] = [],
            removingReplicas: [Int32] = [],
            isNew: Bool = false,
            leaderRecoveryState: Int8 = 0
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.controllerEpoch = controllerEpoch
            self.leader = leader
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.partitionEpoch = partitionEpoch
            self.replicas = replicas
            self.addingReplicas = addingReplicas
            self.removingReplicas = removingReplicas
            self.isNew = isNew
            self.leaderRecoveryState = leaderRecoveryState
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            if version <= 1 {
                reader.field = 1
                self.topicName = try reader.string(flexible: flexible)
            } else {
                self.topicName = ""
            }
            reader.field = 2
            self.partitionIndex = try reader.int32()
            reader.field = 3
            self.controllerEpoch = try reader.int32()
            reader.field = 4
            self.leader = try reader.int32()
            reader.field = 5
            self.leaderEpoch = try reader.int32()
            reader.field = 6
            self.isr = try reader.numbers(of: Int32.self, flexible: flexible)
            reader.field = 7
            self.partitionEpoch = try reader.int32()
            reader.field = 8
            self.replicas = try reader.numbers(of: Int32.self, flexible: flexible)
            if version >= 3 {
                reader.field = 9
                self.addingReplicas = try reader.numbers(of: Int32.self, flexible: flexible)
            } else {
                self.addingReplicas = []
            }
            if version >= 3 {
                reader.field = 10
                self.removingReplicas = try reader.numbers(of: Int32.self, flexible: flexible)
            } else {
                self.removingReplicas = []
            }
            if version >= 1 {
                reader.field = 11
                self.isNew = try reader.bool()
            } else {
                self.isNew = false
            }
            if version >= 6 {
                reader.field = 12
                self.leaderRecoveryState = try reader.int8()
            } else {
                self.leaderRecoveryState = 0
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            if version <= 1 {
                try writer.nullableString(self.topicName, flexible: flexible, field: 1)
            }
            writer.int32(self.partitionIndex)
            writer.int32(self.controllerEpoch)
            writer.int32(self.leader)
            writer.int32(self.leaderEpoch)
            writer.numbers(self.isr, flexible: flexible)
            writer.int32(self.partitionEpoch)
            writer.numbers(self.replicas, flexible: flexible)
            if version >= 3 {
                writer.numbers(self.addingReplicas, flexible: flexible)
            }
            if version >= 3 {
                writer.numbers(self.removingReplicas, flexible: flexible)
            }
            if version >= 1 {
                writer.bool(self.isNew)
            }
            if version >= 6 {
                writer.int8(self.leaderRecoveryState)
            }
            if version < 6 && self.leaderRecoveryState != 0 {
                throw writer.unsupported(version, field: 12)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct LeaderAndIsrTopicState: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitionStates: [LeaderAndIsrPartitionState]

        public init() {
            self.topicName = ""
            self.topicId = .zero
            self.partitionStates = []
        }

        public init(
            topicName: String = "",
            topicId: Uuid = .zero,
            partitionStates: [LeaderAndIsrPartitionState] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitionStates = partitionStates
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 20
            self.topicName = try reader.string(flexible: flexible)
            if version >= 5 {
                reader.field = 21
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 22
            self.partitionStates = try reader.structures(of: LeaderAndIsrPartitionState.self, flexible: flexible, elementMin: 22, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.topicName, flexible: flexible, field: 20)
            if version >= 5 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitionStates.count, flexible: flexible)
            for i in self.partitionStates.indices { try self.partitionStates[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct LeaderAndIsrLiveLeader: WireStructure, Sendable {
        public var brokerId: Int32
        public var hostName: String
        public var port: Int32

        public init() {
            self.brokerId = 0
            self.hostName = ""
            self.port = 0
        }

        public init(
            brokerId: Int32 = 0,
            hostName: String = "",
            port: Int32 = 0
        ) {
            self.brokerId = brokerId
            self.hostName = hostName
            self.port = port
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 24
            self.brokerId = try reader.int32()
            reader.field = 25
            self.hostName = try reader.string(flexible: flexible)
            reader.field = 26
            self.port = try reader.int32()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            writer.int32(self.brokerId)
            try writer.nullableString(self.hostName, flexible: flexible, field: 25)
            writer.int32(self.port)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct LeaderAndIsrResponse: KafkaMessage {
    public var errorCode: Int16
    public var partitionErrors: [LeaderAndIsrPartitionError]
    public var topics: [LeaderAndIsrTopicError]

    public init() {
        self.errorCode = 0
        self.partitionErrors = []
        self.topics = []
    }

    public init(
        errorCode: Int16 = 0,
        partitionErrors: [LeaderAndIsrPartitionError] = [],
        topics: [LeaderAndIsrTopicError] = []
    ) {
        self.errorCode = errorCode
        self.partitionErrors = partitionErrors
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...7 }
    public static var layout: StaticString {
        """
        LeaderAndIsrResponse 0-7 4+
        0 struct LeaderAndIsrPartitionError
        1 topicName string 0-4 - - -
        1 partitionIndex int32 0-7 - - -
        1 errorCode int16 0-7 - - -
        0 errorCode int16 0-7 - - -
        0 partitionErrors []LeaderAndIsrPartitionError 0-4 - - -
        0 topics []LeaderAndIsrTopicError 5+ - - -
        1 topicId uuid 5-7 - - -
        1 partitionErrors []LeaderAndIsrPartitionError 5-7 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 4
        self.errorCode = try reader.int16()
        if version <= 4 {
            reader.field = 5
            self.partitionErrors = try reader.structures(of: LeaderAndIsrPartitionError.self, flexible: flexible, elementMin: 6, version: version)
        } else {
            self.partitionErrors = []
        }
        if version >= 5 {
            reader.field = 6
            self.topics = try reader.structures(of: LeaderAndIsrTopicError.self, flexible: flexible, elementMin: 17, version: version)
        } else {
            self.topics = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        writer.int16(self.errorCode)
        if version <= 4 {
            writer.length(self.partitionErrors.count, flexible: flexible)
            for i in self.partitionErrors.indices { try self.partitionErrors[i].encode(to: &writer, version: version) }
        }
        if version > 4 && !self.partitionErrors.isEmpty {
            throw writer.unsupported(version, field: 5)
        }
        if version >= 5 {
            writer.length(self.topics.count, flexible: flexible)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        }
        if version < 5 && !self.topics.isEmpty {
            throw writer.unsupported(version, field: 6)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct LeaderAndIsrPartitionError: WireStructure, Sendable {
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
            let flexible = version >= 4
            if version <= 4 {
                reader.field = 1
                self.topicName = try reader.string(flexible: flexible)
            } else {
                self.topicName = ""
            }
            reader.field = 2
            self.partitionIndex = try reader.int32()
            reader.field = 3
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            if version <= 4 {
                try writer.nullableString(self.topicName, flexible: flexible, field: 1)
            }
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct LeaderAndIsrTopicError: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitionErrors: [LeaderAndIsrPartitionError]

        public init() {
            self.topicId = .zero
            self.partitionErrors = []
        }

        public init(
            topicId: Uuid = .zero,
            partitionErrors: [LeaderAndIsrPartitionError] = []
        ) {
            self.topicId = topicId
            self.partitionErrors = partitionErrors
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.topicId = try reader.uuid()
            reader.field = 8
            self.partitionErrors = try reader.structures(of: LeaderAndIsrPartitionError.self, flexible: true, elementMin: 6, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            writer.length(self.partitionErrors.count, flexible: true)
            for i in self.partitionErrors.indices { try self.partitionErrors[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }
}
