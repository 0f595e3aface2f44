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

    public init() {
        self.controllerId = 0
        self.isKRaftController = false
        self.type = 0
        self.controllerEpoch = 0
        self.brokerEpoch = -1
        self.ungroupedPartitionStates = []
        self.topicStates = []
        self.liveBrokers = []
    }

    public init(
        controllerId: Int32 = 0,
        isKRaftController: Bool = false,
        type: Int8 = 0,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        ungroupedPartitionStates: [UpdateMetadataPartitionState] = [],
        topicStates: [UpdateMetadataTopicState] = [],
        liveBrokers: [UpdateMetadataBroker] = []
    ) {
        self.controllerId = controllerId
        self.isKRaftController = isKRaftController
        self.type = type
        self.controllerEpoch = controllerEpoch
        self.brokerEpoch = brokerEpoch
        self.ungroupedPartitionStates = ungroupedPartitionStates
        self.topicStates = topicStates
        self.liveBrokers = liveBrokers
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        reader.field = 10
        self.controllerId = try reader.int32()
        if version >= 8 {
            reader.field = 11
            self.isKRaftController = try reader.bool()
        } else {
            self.isKRaftController = false
        }
        self.type = 0
        reader.field = 13
        self.controllerEpoch = try reader.int32()
        if version >= 5 {
            reader.field = 14
            self.brokerEpoch = try reader.int64()
        } else {
            self.brokerEpoch = -1
        }
        if version <= 4 {
            reader.field = 15
            self.ungroupedPartitionStates = try reader.structures(of: UpdateMetadataPartitionState.self, flexible: flexible, elementMin: 22, version: version)
        } else {
            self.ungroupedPartitionStates = []
        }
        if version >= 5 {
            reader.field = 16
            self.topicStates = try reader.structures(of: UpdateMetadataTopicState.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.topicStates = []
        }
        reader.field = 20
        self.liveBrokers = try reader.structures(of: UpdateMetadataBroker.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0 where version >= 8:
                    reader.field = 12
                    self.type = try reader.int8()
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
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
            writer.length(self.ungroupedPartitionStates.count, flexible: flexible)
            for i in self.ungroupedPartitionStates.indices { try self.ungroupedPartitionStates[i].encode(to: &writer, version: version) }
        }
        if version > 4 && !self.ungroupedPartitionStates.isEmpty {
            throw writer.unsupported(version, field: 15)
        }
        if version >= 5 {
            writer.length(self.topicStates.count, flexible: flexible)
            for i in self.topicStates.indices { try self.topicStates[i].encode(to: &writer, version: version) }
        }
        if version < 5 && !self.topicStates.isEmpty {
            throw writer.unsupported(version, field: 16)
        }
        writer.length(self.liveBrokers.count, flexible: flexible)
        for i in self.liveBrokers.indices { try self.liveBrokers[i].encode(to: &writer, version: version) }
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

        public init() {
            self.topicName = ""
            self.partitionIndex = 0
            self.controllerEpoch = 0
            self.leader = 0
            self.leaderEpoch = 0
            self.isr = []
            self.zkVersion = 0
            self.replicas = []
            self.offlineReplicas = []
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
            offlineReplicas: [Int32] = []
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.controllerEpoch = controllerEpoch
            self.leader = leader
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.zkVersion = zkVersion
            self.replicas = replicas
            self.offlineReplicas = offlineReplicas
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            if version <= 4 {
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
            self.zkVersion = try reader.int32()
            reader.field = 8
            self.replicas = try reader.numbers(of: Int32.self, flexible: flexible)
            if version >= 4 {
                reader.field = 9
                self.offlineReplicas = try reader.numbers(of: Int32.self, flexible: flexible)
            } else {
                self.offlineReplicas = []
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            if version <= 4 {
                try writer.nullableString(self.topicName, flexible: flexible, field: 1)
            }
            writer.int32(self.partitionIndex)
            writer.int32(self.controllerEpoch)
            writer.int32(self.leader)
            writer.int32(self.leaderEpoch)
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

        public init() {
            self.topicName = ""
            self.topicId = .zero
            self.partitionStates = []
        }

        public init(
            topicName: String = "",
            topicId: Uuid = .zero,
            partitionStates: [UpdateMetadataPartitionState] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitionStates = partitionStates
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 17
            self.topicName = try reader.string(flexible: flexible)
            if version >= 7 {
                reader.field = 18
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 19
            self.partitionStates = try reader.structures(of: UpdateMetadataPartitionState.self, flexible: flexible, elementMin: 22, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.topicName, flexible: flexible, field: 17)
            if version >= 7 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitionStates.count, flexible: flexible)
            for i in self.partitionStates.indices { try self.partitionStates[i].encode(to: &writer, version: version) }
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

        public init() {
            self.id = 0
            self.v0Host = ""
            self.v0Port = 0
            self.endpoints = []
            self.rack = ""
        }

        public init(
            id: Int32 = 0,
            v0Host: String = "",
            v0Port: Int32 = 0,
            endpoints: [UpdateMetadataEndpoint] = [],
            rack: String? = ""
        ) {
            self.id = id
            self.v0Host = v0Host
            self.v0Port = v0Port
            self.endpoints = endpoints
            self.rack = rack
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 21
            self.id = try reader.int32()
            if version <= 0 {
                reader.field = 22
                self.v0Host = try reader.string(flexible: flexible)
            } else {
                self.v0Host = ""
            }
            if version <= 0 {
                reader.field = 23
                self.v0Port = try reader.int32()
            } else {
                self.v0Port = 0
            }
            if version >= 1 {
                reader.field = 24
                self.endpoints = try reader.structures(of: UpdateMetadataEndpoint.self, flexible: flexible, elementMin: 7, version: version)
            } else {
                self.endpoints = []
            }
            if version >= 2 {
                reader.field = 29
                self.rack = try reader.nullableString(flexible: flexible)
            } else {
                self.rack = ""
            }
            if flexible {
                try reader.skipTags()
            }
        }

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
                writer.length(self.endpoints.count, flexible: flexible)
                for i in self.endpoints.indices { try self.endpoints[i].encode(to: &writer, version: version) }
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

        public init() {
            self.port = 0
            self.host = ""
            self.listener = ""
            self.securityProtocol = 0
        }

        public init(
            port: Int32 = 0,
            host: String = "",
            listener: String = "",
            securityProtocol: Int16 = 0
        ) {
            self.port = port
            self.host = host
            self.listener = listener
            self.securityProtocol = securityProtocol
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 25
            self.port = try reader.int32()
            reader.field = 26
            self.host = try reader.string(flexible: flexible)
            if version >= 3 {
                reader.field = 27
                self.listener = try reader.string(flexible: flexible)
            } else {
                self.listener = ""
            }
            reader.field = 28
            self.securityProtocol = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct UpdateMetadataResponse: KafkaMessage {
    public var errorCode: Int16

    public init() {
        self.errorCode = 0
    }

    public init(
        errorCode: Int16 = 0
    ) {
        self.errorCode = errorCode
    }

    public static var versions: ClosedRange<Int16> { 0...8 }
    public static var layout: StaticString {
        """
        UpdateMetadataResponse 0-8 6+
        0 errorCode int16 0-8 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        reader.field = 0
        self.errorCode = try reader.int16()
        if flexible {
            try reader.skipTags()
        }
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
