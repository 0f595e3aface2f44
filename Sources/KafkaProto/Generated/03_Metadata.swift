// Written by generate-messages from Schema/03_Metadata.schema. Do not edit.
import Platform

public struct MetadataRequest: KafkaRequest {
    public var topics: [MetadataRequestTopic]?
    public var allowAutoTopicCreation: Bool
    public var includeClusterAuthorizedOperations: Bool
    public var includeTopicAuthorizedOperations: Bool

    public static var versions: ClosedRange<Int16> { 0...13 }
    public typealias Response = MetadataResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...12 }
    public static var apiKey: ApiKey { .metadata }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 9 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 9 ? 1 : 0 }
    public static var layout: StaticString {
        """
        MetadataRequest 0-13 9+
        0 topics []MetadataRequestTopic 0-13 1+ - -
        1 topicId uuid 10+ - - -
        1 name string 0-13 10+ - -
        0 allowAutoTopicCreation bool 4+ - - true
        0 includeClusterAuthorizedOperations bool 8-10 - - -
        0 includeTopicAuthorizedOperations bool 8+ - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        if version < 1 && self.topics == nil { throw writer.null(version, field: 0) }
        if let array = self.topics {
            try writer.structures(array, flexible: flexible, version: version)
        } else {
            writer.length(-1, flexible: flexible)
        }
        if version >= 4 {
            writer.bool(self.allowAutoTopicCreation)
        }
        if version < 4 && !self.allowAutoTopicCreation {
            throw writer.unsupported(version, field: 3)
        }
        if version >= 8 && version <= 10 {
            writer.bool(self.includeClusterAuthorizedOperations)
        }
        if !(version >= 8 && version <= 10) && self.includeClusterAuthorizedOperations {
            throw writer.unsupported(version, field: 4)
        }
        if version >= 8 {
            writer.bool(self.includeTopicAuthorizedOperations)
        }
        if version < 8 && self.includeTopicAuthorizedOperations {
            throw writer.unsupported(version, field: 5)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct MetadataRequestTopic: WireStructure, Sendable {
        public var topicId: Uuid
        public var name: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            if version < 10 && self.name == nil { throw writer.null(version, field: 2) }
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension MetadataRequest {
    public init() {
        self.init(
            topics: [],
            allowAutoTopicCreation: true,
            includeClusterAuthorizedOperations: false,
            includeTopicAuthorizedOperations: false
        )
    }

    public init(
        topics: [MetadataRequest.MetadataRequestTopic]? = [],
        allowAutoTopicCreation: Bool = true,
        includeClusterAuthorizedOperations: Bool = false,
        includeTopicAuthorizedOperations: Bool = false,
        _: Void = ()
    ) {
        self.init(
            topics: topics,
            allowAutoTopicCreation: allowAutoTopicCreation,
            includeClusterAuthorizedOperations: includeClusterAuthorizedOperations,
            includeTopicAuthorizedOperations: includeTopicAuthorizedOperations
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        let topics: [MetadataRequest.MetadataRequestTopic]?
        reader.field = 0
        if version >= 1 {
            topics = try reader.nullableStructures(of: MetadataRequest.MetadataRequestTopic.self, flexible: flexible, elementMin: 1, version: version)
        } else {
            topics = try reader.structures(of: MetadataRequest.MetadataRequestTopic.self, flexible: flexible, elementMin: 1, version: version)
        }
        let allowAutoTopicCreation: Bool
        if version >= 4 {
            reader.field = 3
            allowAutoTopicCreation = try reader.bool()
        } else {
            allowAutoTopicCreation = true
        }
        let includeClusterAuthorizedOperations: Bool
        if version >= 8 && version <= 10 {
            reader.field = 4
            includeClusterAuthorizedOperations = try reader.bool()
        } else {
            includeClusterAuthorizedOperations = false
        }
        let includeTopicAuthorizedOperations: Bool
        if version >= 8 {
            reader.field = 5
            includeTopicAuthorizedOperations = try reader.bool()
        } else {
            includeTopicAuthorizedOperations = false
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topics: topics,
            allowAutoTopicCreation: allowAutoTopicCreation,
            includeClusterAuthorizedOperations: includeClusterAuthorizedOperations,
            includeTopicAuthorizedOperations: includeTopicAuthorizedOperations
        )
    }
}

extension MetadataRequest.MetadataRequestTopic {
    public init() {
        self.init(
            topicId: .zero,
            name: ""
        )
    }

    public init(
        topicId: Uuid = .zero,
        name: String? = "",
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            name: name
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 9
        let topicId: Uuid
        if version >= 10 {
            reader.field = 1
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        let name: String?
        reader.field = 2
        if version >= 10 {
            name = try reader.nullableString(flexible: flexible)
        } else {
            name = try reader.string(flexible: flexible)
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicId: topicId,
            name: name
        )
    }
}

public struct MetadataResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var brokers: [MetadataResponseBroker]
    public var clusterId: String?
    public var controllerId: Int32
    public var topics: [MetadataResponseTopic]
    public var clusterAuthorizedOperations: Int32
    public var errorCode: Int16

    public static var versions: ClosedRange<Int16> { 0...13 }
    public static var layout: StaticString {
        """
        MetadataResponse 0-13 9+
        0 throttleTimeMs int32 3+ - - -
        0 brokers []MetadataResponseBroker 0-13 - - -
        1 nodeId int32 0-13 - - -
        1 host string 0-13 - - -
        1 port int32 0-13 - - -
        1 rack string 1+ 1+ - null
        0 clusterId string 2+ 2+ - null
        0 controllerId int32 1+ - - -1
        0 topics []MetadataResponseTopic 0-13 - - -
        1 errorCode int16 0-13 - - -
        1 name string 0-13 12+ - -
        1 topicId uuid 10+ - - -
        1 isInternal bool 1+ - - -
        1 partitions []MetadataResponsePartition 0-13 - - -
        2 errorCode int16 0-13 - - -
        2 partitionIndex int32 0-13 - - -
        2 leaderId int32 0-13 - - -
        2 leaderEpoch int32 7+ - - -1
        2 replicaNodes []int32 0-13 - - -
        2 isrNodes []int32 0-13 - - -
        2 offlineReplicas []int32 5+ - - -
        1 topicAuthorizedOperations int32 8+ - - -2147483648
        0 clusterAuthorizedOperations int32 8-10 - - -2147483648
        0 errorCode int16 13+ - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        if version >= 3 {
            writer.int32(self.throttleTimeMs)
        }
        try writer.structures(self.brokers, flexible: flexible, version: version)
        if version >= 2 {
            try writer.nullableString(self.clusterId, flexible: flexible, field: 6)
        }
        if version >= 1 {
            writer.int32(self.controllerId)
        }
        try writer.structures(self.topics, flexible: flexible, version: version)
        if version >= 8 && version <= 10 {
            writer.int32(self.clusterAuthorizedOperations)
        }
        if !(version >= 8 && version <= 10) && self.clusterAuthorizedOperations != -2147483648 {
            throw writer.unsupported(version, field: 22)
        }
        if version >= 13 {
            writer.int16(self.errorCode)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct MetadataResponseBroker: WireStructure, Sendable {
        public var nodeId: Int32
        public var host: String
        public var port: Int32
        public var rack: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: flexible, field: 3)
            writer.int32(self.port)
            if version >= 1 {
                try writer.nullableString(self.rack, flexible: flexible, field: 5)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct MetadataResponseTopic: WireStructure, Sendable {
        public var errorCode: Int16
        public var name: String?
        public var topicId: Uuid
        public var isInternal: Bool
        public var partitions: [MetadataResponsePartition]
        public var topicAuthorizedOperations: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            writer.int16(self.errorCode)
            if version < 12 && self.name == nil { throw writer.null(version, field: 10) }
            try writer.nullableString(self.name, flexible: flexible, field: 10)
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            if version >= 1 {
                writer.bool(self.isInternal)
            }
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if version >= 8 {
                writer.int32(self.topicAuthorizedOperations)
            }
            if version < 8 && self.topicAuthorizedOperations != -2147483648 {
                throw writer.unsupported(version, field: 21)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct MetadataResponsePartition: WireStructure, Sendable {
        public var errorCode: Int16
        public var partitionIndex: Int32
        public var leaderId: Int32
        public var leaderEpoch: Int32
        public var replicaNodes: [Int32]
        public var isrNodes: [Int32]
        public var offlineReplicas: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            writer.fixed(self.errorCode, self.partitionIndex, self.leaderId)
            if version >= 7 {
                writer.int32(self.leaderEpoch)
            }
            writer.numbers(self.replicaNodes, flexible: flexible)
            writer.numbers(self.isrNodes, flexible: flexible)
            if version >= 5 {
                writer.numbers(self.offlineReplicas, flexible: flexible)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension MetadataResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            brokers: [],
            clusterId: nil,
            controllerId: -1,
            topics: [],
            clusterAuthorizedOperations: -2147483648,
            errorCode: 0
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        brokers: [MetadataResponse.MetadataResponseBroker] = [],
        clusterId: String? = nil,
        controllerId: Int32 = -1,
        topics: [MetadataResponse.MetadataResponseTopic] = [],
        clusterAuthorizedOperations: Int32 = -2147483648,
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            brokers: brokers,
            clusterId: clusterId,
            controllerId: controllerId,
            topics: topics,
            clusterAuthorizedOperations: clusterAuthorizedOperations,
            errorCode: errorCode
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        let throttleTimeMs: Int32
        if version >= 3 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let brokers: [MetadataResponse.MetadataResponseBroker] = try reader.structures(of: MetadataResponse.MetadataResponseBroker.self, flexible: flexible, elementMin: 9, version: version)
        let clusterId: String?
        if version >= 2 {
            reader.field = 6
            clusterId = try reader.nullableString(flexible: flexible)
        } else {
            clusterId = nil
        }
        let controllerId: Int32
        if version >= 1 {
            reader.field = 7
            controllerId = try reader.int32()
        } else {
            controllerId = -1
        }
        reader.field = 8
        let topics: [MetadataResponse.MetadataResponseTopic] = try reader.structures(of: MetadataResponse.MetadataResponseTopic.self, flexible: flexible, elementMin: 4, version: version)
        let clusterAuthorizedOperations: Int32
        if version >= 8 && version <= 10 {
            reader.field = 22
            clusterAuthorizedOperations = try reader.int32()
        } else {
            clusterAuthorizedOperations = -2147483648
        }
        let errorCode: Int16
        if version >= 13 {
            reader.field = 23
            errorCode = try reader.int16()
        } else {
            errorCode = 0
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            brokers: brokers,
            clusterId: clusterId,
            controllerId: controllerId,
            topics: topics,
            clusterAuthorizedOperations: clusterAuthorizedOperations,
            errorCode: errorCode
        )
    }
}

extension MetadataResponse.MetadataResponseBroker {
    public init() {
        self.init(
            nodeId: 0,
            host: "",
            port: 0,
            rack: nil
        )
    }

    public init(
        nodeId: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        rack: String? = nil,
        _: Void = ()
    ) {
        self.init(
            nodeId: nodeId,
            host: host,
            port: port,
            rack: rack
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 9
        reader.field = 2
        let nodeId: Int32 = try reader.int32()
        reader.field = 3
        let host: String = try reader.string(flexible: flexible)
        reader.field = 4
        let port: Int32 = try reader.int32()
        let rack: String?
        if version >= 1 {
            reader.field = 5
            rack = try reader.nullableString(flexible: flexible)
        } else {
            rack = nil
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            nodeId: nodeId,
            host: host,
            port: port,
            rack: rack
        )
    }
}

extension MetadataResponse.MetadataResponseTopic {
    public init() {
        self.init(
            errorCode: 0,
            name: "",
            topicId: .zero,
            isInternal: false,
            partitions: [],
            topicAuthorizedOperations: -2147483648
        )
    }

    public init(
        errorCode: Int16 = 0,
        name: String? = "",
        topicId: Uuid = .zero,
        isInternal: Bool = false,
        partitions: [MetadataResponse.MetadataResponsePartition] = [],
        topicAuthorizedOperations: Int32 = -2147483648,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            name: name,
            topicId: topicId,
            isInternal: isInternal,
            partitions: partitions,
            topicAuthorizedOperations: topicAuthorizedOperations
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 9
        reader.field = 9
        let errorCode: Int16 = try reader.int16()
        let name: String?
        reader.field = 10
        if version >= 12 {
            name = try reader.nullableString(flexible: flexible)
        } else {
            name = try reader.string(flexible: flexible)
        }
        let topicId: Uuid
        if version >= 10 {
            reader.field = 11
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        let isInternal: Bool
        if version >= 1 {
            reader.field = 12
            isInternal = try reader.bool()
        } else {
            isInternal = false
        }
        reader.field = 13
        let partitions: [MetadataResponse.MetadataResponsePartition] = try reader.structures(of: MetadataResponse.MetadataResponsePartition.self, flexible: flexible, elementMin: 12, version: version)
        let topicAuthorizedOperations: Int32
        if version >= 8 {
            reader.field = 21
            topicAuthorizedOperations = try reader.int32()
        } else {
            topicAuthorizedOperations = -2147483648
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            name: name,
            topicId: topicId,
            isInternal: isInternal,
            partitions: partitions,
            topicAuthorizedOperations: topicAuthorizedOperations
        )
    }
}

extension MetadataResponse.MetadataResponsePartition {
    public init() {
        self.init(
            errorCode: 0,
            partitionIndex: 0,
            leaderId: 0,
            leaderEpoch: -1,
            replicaNodes: [],
            isrNodes: [],
            offlineReplicas: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        partitionIndex: Int32 = 0,
        leaderId: Int32 = 0,
        leaderEpoch: Int32 = -1,
        replicaNodes: [Int32] = [],
        isrNodes: [Int32] = [],
        offlineReplicas: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            partitionIndex: partitionIndex,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            replicaNodes: replicaNodes,
            isrNodes: isrNodes,
            offlineReplicas: offlineReplicas
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 9
        reader.field = 14
        let (errorCode, partitionIndex, leaderId): (Int16, Int32, Int32) = try reader.fixed()
        let leaderEpoch: Int32
        if version >= 7 {
            reader.field = 17
            leaderEpoch = try reader.int32()
        } else {
            leaderEpoch = -1
        }
        reader.field = 18
        let replicaNodes: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        reader.field = 19
        let isrNodes: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        let offlineReplicas: [Int32]
        if version >= 5 {
            reader.field = 20
            offlineReplicas = try reader.numbers(of: Int32.self, flexible: flexible)
        } else {
            offlineReplicas = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            partitionIndex: partitionIndex,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            replicaNodes: replicaNodes,
            isrNodes: isrNodes,
            offlineReplicas: offlineReplicas
        )
    }
}
