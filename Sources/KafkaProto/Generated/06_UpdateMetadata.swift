// Written by generate-messages from Schema/06_UpdateMetadata.schema. Do not edit.
import Platform

public struct UpdateMetadataRequest: KafkaRequest {
    public var controllerId: Int32
    public var isKRaftController: Bool
    public var type: Int8
    public var controllerEpoch: Int32
    public var brokerEpoch: Int64
    public var ungroupedPartitionStates: [UpdateMetadataPartitionState]
    public var topicStates: [UpdateMetadataTopicState]
    public var liveBrokers: [UpdateMetadataBroker]

    public static var versions: ClosedRange<Int16> { 0...8 }
    public typealias Response = UpdateMetadataResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...8 }
    public static var apiKey: ApiKey { .updateMetadata }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 6 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 6 ? 1 : 0 }
    public static var layout: StaticString {
        """
        UpdateMetadataRequest 0-8 6+
        0 struct UpdateMetadataPartitionState
        1 topicName string 0-4 - - -
        1 partitionIndex int32 0-8 - - -
        1 controllerEpoch int32 0-8 - - -
        1 leader int32 0-8 - - -
        1 leaderEpoch int32 0-8 - - -
        1 isr []int32 0-8 - - -
        1 zkVersion int32 0-8 - - -
        1 replicas []int32 0-8 - - -
        1 offlineReplicas []int32 4+ - - -
        0 controllerId int32 0-8 - - -
        0 isKRaftController bool 8+ - - -
        0 type int8 8+ - 0@8+ -
        0 controllerEpoch int32 0-8 - - -
        0 brokerEpoch int64 5+ - - -1
        0 ungroupedPartitionStates []UpdateMetadataPartitionState 0-4 - - -
        0 topicStates []UpdateMetadataTopicState 5+ - - -
        1 topicName string 5-8 - - -
        1 topicId uuid 7+ - - -
        1 partitionStates []UpdateMetadataPartitionState 5-8 - - -
        0 liveBrokers []UpdateMetadataBroker 0-8 - - -
        1 id int32 0-8 - - -
        1 v0Host string 0 - - -
        1 v0Port int32 0 - - -
        1 endpoints []UpdateMetadataEndpoint 1+ - - -
        2 port int32 1-8 - - -
        2 host string 1-8 - - -
        2 listener string 3+ - - -
        2 securityProtocol int16 1-8 - - -
        1 rack string 2+ 2+ - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        writer.int32(self.controllerId)
        if version >= 8 {
            writer.bool(self.isKRaftController)
        }
        if version < 8 && self.isKRaftController {
            throw writer.unsupported(version, field: 11)
        }
        if version < 8 && self.type != 0 {
            throw writer.unsupported(version, field: 12)
        }
        writer.int32(self.controllerEpoch)
        if version >= 5 {
            writer.int64(self.brokerEpoch)
        }
        if version <= 4 {
            try writer.structures(self.ungroupedPartitionStates, flexible: flexible, version: version)
        }
        if version > 4 && !self.ungroupedPartitionStates.isEmpty {
            throw writer.unsupported(version, field: 15)
        }
        if version >= 5 {
            try writer.structures(self.topicStates, flexible: flexible, version: version)
        }
        if version < 5 && !self.topicStates.isEmpty {
            throw writer.unsupported(version, field: 16)
        }
        try writer.structures(self.liveBrokers, flexible: flexible, version: version)
        if flexible {
            var tags: UInt32 = 0
            if version >= 8 && self.type != 0 { tags += 1 }
            writer.unsignedVarint(tags)
            if version >= 8 && self.type != 0 {
                var content = writer.scratch()
                content.int8(self.type)
                writer.tag(0, &content)
            }
        }
    }

    public struct UpdateMetadataPartitionState: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32
        public var controllerEpoch: Int32
        public var leader: Int32
        public var leaderEpoch: Int32
        public var isr: [Int32]
        public var zkVersion: Int32
        public var replicas: [Int32]
        public var offlineReplicas: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            if version <= 4 {
                try writer.nullableString(self.topicName, flexible: flexible, field: 1)
            }
            writer.fixed(self.partitionIndex, self.controllerEpoch, self.leader, self.leaderEpoch)
            writer.numbers(self.isr, flexible: flexible)
            writer.int32(self.zkVersion)
            writer.numbers(self.replicas, flexible: flexible)
            if version >= 4 {
                writer.numbers(self.offlineReplicas, flexible: flexible)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct UpdateMetadataTopicState: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitionStates: [UpdateMetadataPartitionState]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.topicName, flexible: flexible, field: 17)
            if version >= 7 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitionStates, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct UpdateMetadataBroker: WireStructure, Sendable {
        public var id: Int32
        public var v0Host: String
        public var v0Port: Int32
        public var endpoints: [UpdateMetadataEndpoint]
        public var rack: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            writer.int32(self.id)
            if version <= 0 {
                try writer.nullableString(self.v0Host, flexible: flexible, field: 22)
            }
            if version <= 0 {
                writer.int32(self.v0Port)
            }
            if version >= 1 {
                try writer.structures(self.endpoints, flexible: flexible, version: version)
            }
            if version >= 2 {
                try writer.nullableString(self.rack, flexible: flexible, field: 29)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct UpdateMetadataEndpoint: WireStructure, Sendable {
        public var port: Int32
        public var host: String
        public var listener: String
        public var securityProtocol: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            writer.int32(self.port)
            try writer.nullableString(self.host, flexible: flexible, field: 26)
            if version >= 3 {
                try writer.nullableString(self.listener, flexible: flexible, field: 27)
            }
            writer.int16(self.securityProtocol)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension UpdateMetadataRequest {
    public init() {
        self.init(
            controllerId: 0,
            isKRaftController: false,
            type: 0,
            controllerEpoch: 0,
            brokerEpoch: -1,
            ungroupedPartitionStates: [],
            topicStates: [],
            liveBrokers: []
        )
    }

    public init(
        controllerId: Int32 = 0,
        isKRaftController: Bool = false,
        type: Int8 = 0,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        ungroupedPartitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState] = [],
        topicStates: [UpdateMetadataRequest.UpdateMetadataTopicState] = [],
        liveBrokers: [UpdateMetadataRequest.UpdateMetadataBroker] = [],
        _: Void = ()
    ) {
        self.init(
            controllerId: controllerId,
            isKRaftController: isKRaftController,
            type: type,
            controllerEpoch: controllerEpoch,
            brokerEpoch: brokerEpoch,
            ungroupedPartitionStates: ungroupedPartitionStates,
            topicStates: topicStates,
            liveBrokers: liveBrokers
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        reader.field = 10
        let controllerId: Int32 = try reader.int32()
        let isKRaftController: Bool
        if version >= 8 {
            reader.field = 11
            isKRaftController = try reader.bool()
        } else {
            isKRaftController = false
        }
        var type: Int8 = 0
        reader.field = 13
        let controllerEpoch: Int32 = try reader.int32()
        let brokerEpoch: Int64
        if version >= 5 {
            reader.field = 14
            brokerEpoch = try reader.int64()
        } else {
            brokerEpoch = -1
        }
        let ungroupedPartitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState]
        if version <= 4 {
            reader.field = 15
            ungroupedPartitionStates = try reader.structures(of: UpdateMetadataRequest.UpdateMetadataPartitionState.self, flexible: flexible, elementMin: 22, version: version)
        } else {
            ungroupedPartitionStates = []
        }
        let topicStates: [UpdateMetadataRequest.UpdateMetadataTopicState]
        if version >= 5 {
            reader.field = 16
            topicStates = try reader.structures(of: UpdateMetadataRequest.UpdateMetadataTopicState.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            topicStates = []
        }
        reader.field = 20
        let liveBrokers: [UpdateMetadataRequest.UpdateMetadataBroker] = try reader.structures(of: UpdateMetadataRequest.UpdateMetadataBroker.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0 where version >= 8:
                    reader.field = 12
                    type = try reader.int8()
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            controllerId: controllerId,
            isKRaftController: isKRaftController,
            type: type,
            controllerEpoch: controllerEpoch,
            brokerEpoch: brokerEpoch,
            ungroupedPartitionStates: ungroupedPartitionStates,
            topicStates: topicStates,
            liveBrokers: liveBrokers
        )
    }
}

extension UpdateMetadataRequest.UpdateMetadataPartitionState {
    public init() {
        self.init(
            topicName: "",
            partitionIndex: 0,
            controllerEpoch: 0,
            leader: 0,
            leaderEpoch: 0,
            isr: [],
            zkVersion: 0,
            replicas: [],
            offlineReplicas: []
        )
    }

    public init(
        topicName: String = "",
        partitionIndex: Int32 = 0,
        controllerEpoch: Int32 = 0,
        leader: Int32 = 0,
        leaderEpoch: Int32 = 0,
        isr: [Int32] = [],
        zkVersion: Int32 = 0,
        replicas: [Int32] = [],
        offlineReplicas: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex,
            controllerEpoch: controllerEpoch,
            leader: leader,
            leaderEpoch: leaderEpoch,
            isr: isr,
            zkVersion: zkVersion,
            replicas: replicas,
            offlineReplicas: offlineReplicas
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        let topicName: String
        if version <= 4 {
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
        let zkVersion: Int32 = try reader.int32()
        reader.field = 8
        let replicas: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        let offlineReplicas: [Int32]
        if version >= 4 {
            reader.field = 9
            offlineReplicas = try reader.numbers(of: Int32.self, flexible: flexible)
        } else {
            offlineReplicas = []
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
            zkVersion: zkVersion,
            replicas: replicas,
            offlineReplicas: offlineReplicas
        )
    }
}

extension UpdateMetadataRequest.UpdateMetadataTopicState {
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
        partitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitionStates: partitionStates
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 17
        let topicName: String = try reader.string(flexible: flexible)
        let topicId: Uuid
        if version >= 7 {
            reader.field = 18
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 19
        let partitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState] = try reader.structures(of: UpdateMetadataRequest.UpdateMetadataPartitionState.self, flexible: flexible, elementMin: 22, version: version)
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

extension UpdateMetadataRequest.UpdateMetadataBroker {
    public init() {
        self.init(
            id: 0,
            v0Host: "",
            v0Port: 0,
            endpoints: [],
            rack: ""
        )
    }

    public init(
        id: Int32 = 0,
        v0Host: String = "",
        v0Port: Int32 = 0,
        endpoints: [UpdateMetadataRequest.UpdateMetadataEndpoint] = [],
        rack: String? = "",
        _: Void = ()
    ) {
        self.init(
            id: id,
            v0Host: v0Host,
            v0Port: v0Port,
            endpoints: endpoints,
            rack: rack
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 21
        let id: Int32 = try reader.int32()
        let v0Host: String
        if version <= 0 {
            reader.field = 22
            v0Host = try reader.string(flexible: flexible)
        } else {
            v0Host = ""
        }
        let v0Port: Int32
        if version <= 0 {
            reader.field = 23
            v0Port = try reader.int32()
        } else {
            v0Port = 0
        }
        let endpoints: [UpdateMetadataRequest.UpdateMetadataEndpoint]
        if version >= 1 {
            reader.field = 24
            endpoints = try reader.structures(of: UpdateMetadataRequest.UpdateMetadataEndpoint.self, flexible: flexible, elementMin: 7, version: version)
        } else {
            endpoints = []
        }
        let rack: String?
        if version >= 2 {
            reader.field = 29
            rack = try reader.nullableString(flexible: flexible)
        } else {
            rack = ""
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            id: id,
            v0Host: v0Host,
            v0Port: v0Port,
            endpoints: endpoints,
            rack: rack
        )
    }
}

extension UpdateMetadataRequest.UpdateMetadataEndpoint {
    public init() {
        self.init(
            port: 0,
            host: "",
            listener: "",
            securityProtocol: 0
        )
    }

    public init(
        port: Int32 = 0,
        host: String = "",
        listener: String = "",
        securityProtocol: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            port: port,
            host: host,
            listener: listener,
            securityProtocol: securityProtocol
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 25
        let port: Int32 = try reader.int32()
        reader.field = 26
        let host: String = try reader.string(flexible: flexible)
        let listener: String
        if version >= 3 {
            reader.field = 27
            listener = try reader.string(flexible: flexible)
        } else {
            listener = ""
        }
        reader.field = 28
        let securityProtocol: Int16 = try reader.int16()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            port: port,
            host: host,
            listener: listener,
            securityProtocol: securityProtocol
        )
    }
}

public struct UpdateMetadataResponse: KafkaMessage {
    public var errorCode: Int16

    public static var versions: ClosedRange<Int16> { 0...8 }
    public static var layout: StaticString {
        """
        UpdateMetadataResponse 0-8 6+
        0 errorCode int16 0-8 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        writer.int16(self.errorCode)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension UpdateMetadataResponse {
    public init() {
        self.init(
            errorCode: 0
        )
    }

    public init(
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode
        )
    }
}
