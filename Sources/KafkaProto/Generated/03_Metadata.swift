// Written by generate-messages from Schema/03_Metadata.schema. Do not edit.
import Platform

public struct MetadataRequest: KafkaRequest {
    public var topics: [MetadataRequestTopic]?
    public var allowAutoTopicCreation: Bool
    public var includeClusterAuthorizedOperations: Bool
    public var includeTopicAuthorizedOperations: Bool

    public init() {
        self.topics = []
        self.allowAutoTopicCreation = true
        self.includeClusterAuthorizedOperations = false
        self.includeTopicAuthorizedOperations = false
    }

    public init(
        topics: [MetadataRequestTopic]? = [],
        allowAutoTopicCreation: Bool = true,
        includeClusterAuthorizedOperations: Bool = false,
        includeTopicAuthorizedOperations: Bool = false
    ) {
        self.topics = topics
        self.allowAutoTopicCreation = allowAutoTopicCreation
        self.includeClusterAuthorizedOperations = includeClusterAuthorizedOperations
        self.includeTopicAuthorizedOperations = includeTopicAuthorizedOperations
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        reader.field = 0
        if version >= 1 {
            self.topics = try reader.nullableStructures(of: MetadataRequestTopic.self, flexible: flexible, elementMin: 1, version: version)
        } else {
            self.topics = try reader.structures(of: MetadataRequestTopic.self, flexible: flexible, elementMin: 1, version: version)
        }
        if version >= 4 {
            reader.field = 3
            self.allowAutoTopicCreation = try reader.bool()
        } else {
            self.allowAutoTopicCreation = true
        }
        if version >= 8 && version <= 10 {
            reader.field = 4
            self.includeClusterAuthorizedOperations = try reader.bool()
        } else {
            self.includeClusterAuthorizedOperations = false
        }
        if version >= 8 {
            reader.field = 5
            self.includeTopicAuthorizedOperations = try reader.bool()
        } else {
            self.includeTopicAuthorizedOperations = false
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        if version < 1 && self.topics == nil { throw writer.null(version, field: 0) }
        if let array = self.topics {
            writer.length(array.count, flexible: flexible)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
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

        public init() {
            self.topicId = .zero
            self.name = ""
        }

        public init(
            topicId: Uuid = .zero,
            name: String? = ""
        ) {
            self.topicId = topicId
            self.name = name
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 9
            if version >= 10 {
                reader.field = 1
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 2
            if version >= 10 {
                self.name = try reader.nullableString(flexible: flexible)
            } else {
                self.name = try reader.string(flexible: flexible)
            }
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct MetadataResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var brokers: [MetadataResponseBroker]
    public var clusterId: String?
    public var controllerId: Int32
    public var topics: [MetadataResponseTopic]
    public var clusterAuthorizedOperations: Int32
    public var errorCode: Int16

    public init() {
        self.throttleTimeMs = 0
        self.brokers = []
        self.clusterId = nil
        self.controllerId = -1
        self.topics = []
        self.clusterAuthorizedOperations = -2147483648
        self.errorCode = 0
    }

    public init(
        throttleTimeMs: Int32 = 0,
        brokers: [MetadataResponseBroker] = [],
        clusterId: String? = nil,
        controllerId: Int32 = -1,
        topics: [MetadataResponseTopic] = [],
        clusterAuthorizedOperations: Int32 = -2147483648,
        errorCode: Int16 = 0
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.brokers = brokers
        self.clusterId = clusterId
        self.controllerId = controllerId
        self.topics = topics
        self.clusterAuthorizedOperations = clusterAuthorizedOperations
        self.errorCode = errorCode
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        if version >= 3 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        reader.field = 1
        self.brokers = try reader.structures(of: MetadataResponseBroker.self, flexible: flexible, elementMin: 9, version: version)
        if version >= 2 {
            reader.field = 6
            self.clusterId = try reader.nullableString(flexible: flexible)
        } else {
            self.clusterId = nil
        }
        if version >= 1 {
            reader.field = 7
            self.controllerId = try reader.int32()
        } else {
            self.controllerId = -1
        }
        reader.field = 8
        self.topics = try reader.structures(of: MetadataResponseTopic.self, flexible: flexible, elementMin: 4, version: version)
        if version >= 8 && version <= 10 {
            reader.field = 22
            self.clusterAuthorizedOperations = try reader.int32()
        } else {
            self.clusterAuthorizedOperations = -2147483648
        }
        if version >= 13 {
            reader.field = 23
            self.errorCode = try reader.int16()
        } else {
            self.errorCode = 0
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        if version >= 3 {
            writer.int32(self.throttleTimeMs)
        }
        writer.length(self.brokers.count, flexible: flexible)
        for i in self.brokers.indices { try self.brokers[i].encode(to: &writer, version: version) }
        if version >= 2 {
            try writer.nullableString(self.clusterId, flexible: flexible, field: 6)
        }
        if version >= 1 {
            writer.int32(self.controllerId)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
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

        public init() {
            self.nodeId = 0
            self.host = ""
            self.port = 0
            self.rack = nil
        }

        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.rack = rack
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 9
            reader.field = 2
            self.nodeId = try reader.int32()
            reader.field = 3
            self.host = try reader.string(flexible: flexible)
            reader.field = 4
            self.port = try reader.int32()
            if version >= 1 {
                reader.field = 5
                self.rack = try reader.nullableString(flexible: flexible)
            } else {
                self.rack = nil
            }
            if flexible {
                try reader.skipTags()
            }
        }

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

        public init() {
            self.errorCode = 0
            self.name = ""
            self.topicId = .zero
            self.isInternal = false
            self.partitions = []
            self.topicAuthorizedOperations = -2147483648
        }

        public init(
            errorCode: Int16 = 0,
            name: String? = "",
            topicId: Uuid = .zero,
            isInternal: Bool = false,
            partitions: [MetadataResponsePartition] = [],
            topicAuthorizedOperations: Int32 = -2147483648
        ) {
            self.errorCode = errorCode
            self.name = name
            self.topicId = topicId
            self.isInternal = isInternal
            self.partitions = partitions
            self.topicAuthorizedOperations = topicAuthorizedOperations
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 9
            reader.field = 9
            self.errorCode = try reader.int16()
            reader.field = 10
            if version >= 12 {
                self.name = try reader.nullableString(flexible: flexible)
            } else {
                self.name = try reader.string(flexible: flexible)
            }
            if version >= 10 {
                reader.field = 11
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            if version >= 1 {
                reader.field = 12
                self.isInternal = try reader.bool()
            } else {
                self.isInternal = false
            }
            reader.field = 13
            self.partitions = try reader.structures(of: MetadataResponsePartition.self, flexible: flexible, elementMin: 12, version: version)
            if version >= 8 {
                reader.field = 21
                self.topicAuthorizedOperations = try reader.int32()
            } else {
                self.topicAuthorizedOperations = -2147483648
            }
            if flexible {
                try reader.skipTags()
            }
        }

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
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
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

        public init() {
            self.errorCode = 0
            self.partitionIndex = 0
            self.leaderId = 0
            self.leaderEpoch = -1
            self.replicaNodes = []
            self.isrNodes = []
            self.offlineReplicas = []
        }

        public init(
            errorCode: Int16 = 0,
            partitionIndex: Int32 = 0,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = -1,
            replicaNodes: [Int32] = [],
            isrNodes: [Int32] = [],
            offlineReplicas: [Int32] = []
        ) {
            self.errorCode = errorCode
            self.partitionIndex = partitionIndex
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.replicaNodes = replicaNodes
            self.isrNodes = isrNodes
            self.offlineReplicas = offlineReplicas
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 9
            reader.field = 14
            self.errorCode = try reader.int16()
            reader.field = 15
            self.partitionIndex = try reader.int32()
            reader.field = 16
            self.leaderId = try reader.int32()
            if version >= 7 {
                reader.field = 17
                self.leaderEpoch = try reader.int32()
            } else {
                self.leaderEpoch = -1
            }
            reader.field = 18
            self.replicaNodes = try reader.numbers(of: Int32.self, flexible: flexible)
            reader.field = 19
            self.isrNodes = try reader.numbers(of: Int32.self, flexible: flexible)
            if version >= 5 {
                reader.field = 20
                self.offlineReplicas = try reader.numbers(of: Int32.self, flexible: flexible)
            } else {
                self.offlineReplicas = []
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            writer.int16(self.errorCode)
            writer.int32(self.partitionIndex)
            writer.int32(self.leaderId)
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
