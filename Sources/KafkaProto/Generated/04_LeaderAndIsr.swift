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
            try writer.structures(self.ungroupedPartitionStates, flexible: flexible, version: version)
        }
        if version > 1 && !self.ungroupedPartitionStates.isEmpty {
            throw writer.unsupported(version, field: 18)
        }
        if version >= 2 {
            try writer.structures(self.topicStates, flexible: flexible, version: version)
        }
        if version < 2 && !self.topicStates.isEmpty {
            throw writer.unsupported(version, field: 19)
        }
        try writer.structures(self.liveLeaders, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            if version <= 1 {
                try writer.nullableString(self.topicName, flexible: flexible, field: 1)
            }
            writer.fixed(self.partitionIndex, self.controllerEpoch, self.leader, self.leaderEpoch)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.topicName, flexible: flexible, field: 20)
            if version >= 5 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitionStates, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct LeaderAndIsrLiveLeader: WireStructure, Sendable {
        public var brokerId: Int32
        public var hostName: String
        public var port: Int32

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

extension LeaderAndIsrRequest {
    public init() {
        self.init(
            controllerId: 0,
            isKRaftController: false,
            controllerEpoch: 0,
            brokerEpoch: -1,
            type: 0,
            ungroupedPartitionStates: [],
            topicStates: [],
            liveLeaders: []
        )
    }

    public init(
        controllerId: Int32 = 0,
        isKRaftController: Bool = false,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        type: Int8 = 0,
        ungroupedPartitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState] = [],
        topicStates: [LeaderAndIsrRequest.LeaderAndIsrTopicState] = [],
        liveLeaders: [LeaderAndIsrRequest.LeaderAndIsrLiveLeader] = [],
        _: Void = ()
    ) {
        self.init(
            controllerId: controllerId,
            isKRaftController: isKRaftController,
            controllerEpoch: controllerEpoch,
            brokerEpoch: brokerEpoch,
            type: type,
            ungroupedPartitionStates: ungroupedPartitionStates,
            topicStates: topicStates,
            liveLeaders: liveLeaders
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 13
        let controllerId: Int32 = try reader.int32()
        let isKRaftController: Bool
        if version >= 7 {
            reader.field = 14
            isKRaftController = try reader.bool()
        } else {
            isKRaftController = false
        }
        reader.field = 15
        let controllerEpoch: Int32 = try reader.int32()
        let brokerEpoch: Int64
        if version >= 2 {
            reader.field = 16
            brokerEpoch = try reader.int64()
        } else {
            brokerEpoch = -1
        }
        let type: Int8
        if version >= 5 {
            reader.field = 17
            type = try reader.int8()
        } else {
            type = 0
        }
        let ungroupedPartitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState]
        if version <= 1 {
            reader.field = 18
            ungroupedPartitionStates = try reader.structures(of: LeaderAndIsrRequest.LeaderAndIsrPartitionState.self, flexible: flexible, elementMin: 22, version: version)
        } else {
            ungroupedPartitionStates = []
        }
        let topicStates: [LeaderAndIsrRequest.LeaderAndIsrTopicState]
        if version >= 2 {
            reader.field = 19
            topicStates = try reader.structures(of: LeaderAndIsrRequest.LeaderAndIsrTopicState.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            topicStates = []
        }
        reader.field = 23
        let liveLeaders: [LeaderAndIsrRequest.LeaderAndIsrLiveLeader] = try reader.structures(of: LeaderAndIsrRequest.LeaderAndIsrLiveLeader.self, flexible: flexible, elementMin: 9, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            controllerId: controllerId,
            isKRaftController: isKRaftController,
            controllerEpoch: controllerEpoch,
            brokerEpoch: brokerEpoch,
            type: type,
            ungroupedPartitionStates: ungroupedPartitionStates,
            topicStates: topicStates,
            liveLeaders: liveLeaders
        )
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrPartitionState {
    public init() {
        self.init(
            topicName: "",
            partitionIndex: 0,
            controllerEpoch: 0,
            leader: 0,
            leaderEpoch: 0,
            isr: [],
            partitionEpoch: 0,
            replicas: [],
            addingReplicas: [],
            removingReplicas: [],
            isNew: false,
            leaderRecoveryState: 0
        )
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
        leaderRecoveryState: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex,
            controllerEpoch: controllerEpoch,
            leader: leader,
            leaderEpoch: leaderEpoch,
            isr: isr,
            partitionEpoch: partitionEpoch,
            replicas: replicas,
            addingReplicas: addingReplicas,
            removingReplicas: removingReplicas,
            isNew: isNew,
            leaderRecoveryState: leaderRecoveryState
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        let topicName: String
        if version <= 1 {
            reader.field = 1
            topicName = try reader.string(flexible: flexible)
        } else {
            topicName = ""
        }
        reader.field = 2
        let (partitionIndex, controllerEpoch, leader, leaderEpoch): (Int32, Int32, Int32, Int32) = try reader.fixed()
        reader.field = 6
        let isr: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        reader.field = 7
        let partitionEpoch: Int32 = try reader.int32()
        reader.field = 8
        let replicas: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        let addingReplicas: [Int32]
        if version >= 3 {
            reader.field = 9
            addingReplicas = try reader.numbers(of: Int32.self, flexible: flexible)
        } else {
            addingReplicas = []
        }
        let removingReplicas: [Int32]
        if version >= 3 {
            reader.field = 10
            removingReplicas = try reader.numbers(of: Int32.self, flexible: flexible)
        } else {
            removingReplicas = []
        }
        let isNew: Bool
        if version >= 1 {
            reader.field = 11
            isNew = try reader.bool()
        } else {
            isNew = false
        }
        let leaderRecoveryState: Int8
        if version >= 6 {
            reader.field = 12
            leaderRecoveryState = try reader.int8()
        } else {
            leaderRecoveryState = 0
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex,
            controllerEpoch: controllerEpoch,
            leader: leader,
            leaderEpoch: leaderEpoch,
            isr: isr,
            partitionEpoch: partitionEpoch,
            replicas: replicas,
            addingReplicas: addingReplicas,
            removingReplicas: removingReplicas,
            isNew: isNew,
            leaderRecoveryState: leaderRecoveryState
        )
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrTopicState {
    public init() {
        self.init(
            topicName: "",
            topicId: .zero,
            partitionStates: []
        )
    }

    public init(
        topicName: String = "",
        topicId: Uuid = .zero,
        partitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitionStates: partitionStates
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 20
        let topicName: String = try reader.string(flexible: flexible)
        let topicId: Uuid
        if version >= 5 {
            reader.field = 21
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 22
        let partitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState] = try reader.structures(of: LeaderAndIsrRequest.LeaderAndIsrPartitionState.self, flexible: flexible, elementMin: 22, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitionStates: partitionStates
        )
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrLiveLeader {
    public init() {
        self.init(
            brokerId: 0,
            hostName: "",
            port: 0
        )
    }

    public init(
        brokerId: Int32 = 0,
        hostName: String = "",
        port: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            hostName: hostName,
            port: port
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 24
        let brokerId: Int32 = try reader.int32()
        reader.field = 25
        let hostName: String = try reader.string(flexible: flexible)
        reader.field = 26
        let port: Int32 = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            brokerId: brokerId,
            hostName: hostName,
            port: port
        )
    }
}

public struct LeaderAndIsrResponse: KafkaMessage {
    public var errorCode: Int16
    public var partitionErrors: [LeaderAndIsrPartitionError]
    public var topics: [LeaderAndIsrTopicError]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        writer.int16(self.errorCode)
        if version <= 4 {
            try writer.structures(self.partitionErrors, flexible: flexible, version: version)
        }
        if version > 4 && !self.partitionErrors.isEmpty {
            throw writer.unsupported(version, field: 5)
        }
        if version >= 5 {
            try writer.structures(self.topics, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            if version <= 4 {
                try writer.nullableString(self.topicName, flexible: flexible, field: 1)
            }
            writer.fixed(self.partitionIndex, self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct LeaderAndIsrTopicError: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitionErrors: [LeaderAndIsrPartitionError]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitionErrors, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }
}

extension LeaderAndIsrResponse {
    public init() {
        self.init(
            errorCode: 0,
            partitionErrors: [],
            topics: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError] = [],
        topics: [LeaderAndIsrResponse.LeaderAndIsrTopicError] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            partitionErrors: partitionErrors,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 4
        let errorCode: Int16 = try reader.int16()
        let partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError]
        if version <= 4 {
            reader.field = 5
            partitionErrors = try reader.structures(of: LeaderAndIsrResponse.LeaderAndIsrPartitionError.self, flexible: flexible, elementMin: 6, version: version)
        } else {
            partitionErrors = []
        }
        let topics: [LeaderAndIsrResponse.LeaderAndIsrTopicError]
        if version >= 5 {
            reader.field = 6
            topics = try reader.structures(of: LeaderAndIsrResponse.LeaderAndIsrTopicError.self, flexible: flexible, elementMin: 17, version: version)
        } else {
            topics = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            partitionErrors: partitionErrors,
            topics: topics
        )
    }
}

extension LeaderAndIsrResponse.LeaderAndIsrPartitionError {
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
        let flexible = version >= 4
        let topicName: String
        if version <= 4 {
            reader.field = 1
            topicName = try reader.string(flexible: flexible)
        } else {
            topicName = ""
        }
        reader.field = 2
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

extension LeaderAndIsrResponse.LeaderAndIsrTopicError {
    public init() {
        self.init(
            topicId: .zero,
            partitionErrors: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitionErrors: partitionErrors
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let topicId: Uuid = try reader.uuid()
        reader.field = 8
        let partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError] = try reader.structures(of: LeaderAndIsrResponse.LeaderAndIsrPartitionError.self, flexible: true, elementMin: 6, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitionErrors: partitionErrors
        )
    }
}
