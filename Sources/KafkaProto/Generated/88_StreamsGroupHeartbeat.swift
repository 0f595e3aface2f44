// Written by generate-messages from Schema/88_StreamsGroupHeartbeat.schema. Do not edit.
import Platform

public struct StreamsGroupHeartbeatRequest: KafkaRequest {
    public var groupId: String
    public var memberId: String
    public var memberEpoch: Int32
    public var endpointInformationEpoch: Int32
    public var instanceId: String?
    public var rackId: String?
    public var rebalanceTimeoutMs: Int32
    public var topology: Topology?
    public var activeTasks: [TaskIds]?
    public var standbyTasks: [TaskIds]?
    public var warmupTasks: [TaskIds]?
    public var processId: String?
    public var userEndpoint: Endpoint?
    public var clientTags: [KeyValue]?
    public var taskOffsets: [TaskOffset]?
    public var taskEndOffsets: [TaskOffset]?
    public var shutdownApplication: Bool

    public init() {
        self.groupId = ""
        self.memberId = ""
        self.memberEpoch = 0
        self.endpointInformationEpoch = 0
        self.instanceId = nil
        self.rackId = nil
        self.rebalanceTimeoutMs = -1
        self.topology = nil
        self.activeTasks = nil
        self.standbyTasks = nil
        self.warmupTasks = nil
        self.processId = nil
        self.userEndpoint = nil
        self.clientTags = nil
        self.taskOffsets = nil
        self.taskEndOffsets = nil
        self.shutdownApplication = false
    }

    public init(
        groupId: String = "",
        memberId: String = "",
        memberEpoch: Int32 = 0,
        endpointInformationEpoch: Int32 = 0,
        instanceId: String? = nil,
        rackId: String? = nil,
        rebalanceTimeoutMs: Int32 = -1,
        topology: Topology? = nil,
        activeTasks: [TaskIds]? = nil,
        standbyTasks: [TaskIds]? = nil,
        warmupTasks: [TaskIds]? = nil,
        processId: String? = nil,
        userEndpoint: Endpoint? = nil,
        clientTags: [KeyValue]? = nil,
        taskOffsets: [TaskOffset]? = nil,
        taskEndOffsets: [TaskOffset]? = nil,
        shutdownApplication: Bool = false
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.memberEpoch = memberEpoch
        self.endpointInformationEpoch = endpointInformationEpoch
        self.instanceId = instanceId
        self.rackId = rackId
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.topology = topology
        self.activeTasks = activeTasks
        self.standbyTasks = standbyTasks
        self.warmupTasks = warmupTasks
        self.processId = processId
        self.userEndpoint = userEndpoint
        self.clientTags = clientTags
        self.taskOffsets = taskOffsets
        self.taskEndOffsets = taskEndOffsets
        self.shutdownApplication = shutdownApplication
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = StreamsGroupHeartbeatResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .streamsGroupHeartbeat }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        StreamsGroupHeartbeatRequest 0 0+
        0 struct KeyValue
        1 key string 0 - - -
        1 value string 0 - - -
        0 struct TopicInfo
        1 name string 0 - - -
        1 partitions int32 0 - - -
        1 replicationFactor int16 0 - - -
        1 topicConfigs []KeyValue 0 - - -
        0 struct TaskOffset
        1 subtopologyId string 0 - - -
        1 partition int32 0 - - -
        1 offset int64 0 - - -
        0 struct TaskIds
        1 subtopologyId string 0 - - -
        1 partitions []int32 0 - - -
        0 groupId string 0 - - -
        0 memberId string 0 - - -
        0 memberEpoch int32 0 - - -
        0 endpointInformationEpoch int32 0 - - -
        0 instanceId string 0 0 - null
        0 rackId string 0 0 - null
        0 rebalanceTimeoutMs int32 0 - - -1
        0 topology Topology 0 0 - null
        1 epoch int32 0 - - -
        1 subtopologies []Subtopology 0 - - -
        2 subtopologyId string 0 - - -
        2 sourceTopics []string 0 - - -
        2 sourceTopicRegex []string 0 - - -
        2 stateChangelogTopics []TopicInfo 0 - - -
        2 repartitionSinkTopics []string 0 - - -
        2 repartitionSourceTopics []TopicInfo 0 - - -
        2 copartitionGroups []CopartitionGroup 0 - - -
        3 sourceTopics []int16 0 - - -
        3 sourceTopicRegex []int16 0 - - -
        3 repartitionSourceTopics []int16 0 - - -
        0 activeTasks []TaskIds 0 0 - null
        0 standbyTasks []TaskIds 0 0 - null
        0 warmupTasks []TaskIds 0 0 - null
        0 processId string 0 0 - null
        0 userEndpoint Endpoint 0 0 - null
        1 host string 0 - - -
        1 port uint16 0 - - -
        0 clientTags []KeyValue 0 0 - null
        0 taskOffsets []TaskOffset 0 0 - null
        0 taskEndOffsets []TaskOffset 0 0 - null
        0 shutdownApplication bool 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 15
        self.groupId = try reader.string(flexible: true)
        reader.field = 16
        self.memberId = try reader.string(flexible: true)
        reader.field = 17
        self.memberEpoch = try reader.int32()
        reader.field = 18
        self.endpointInformationEpoch = try reader.int32()
        reader.field = 19
        self.instanceId = try reader.nullableString(flexible: true)
        reader.field = 20
        self.rackId = try reader.nullableString(flexible: true)
        reader.field = 21
        self.rebalanceTimeoutMs = try reader.int32()
        reader.field = 22
        self.topology = try reader.isNull() ? nil : Topology(from: &reader, version: version)
        reader.field = 35
        self.activeTasks = try reader.nullableStructures(of: TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 36
        self.standbyTasks = try reader.nullableStructures(of: TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 37
        self.warmupTasks = try reader.nullableStructures(of: TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 38
        self.processId = try reader.nullableString(flexible: true)
        reader.field = 39
        self.userEndpoint = try reader.isNull() ? nil : Endpoint(from: &reader, version: version)
        reader.field = 42
        self.clientTags = try reader.nullableStructures(of: KeyValue.self, flexible: true, elementMin: 2, version: version)
        reader.field = 43
        self.taskOffsets = try reader.nullableStructures(of: TaskOffset.self, flexible: true, elementMin: 13, version: version)
        reader.field = 44
        self.taskEndOffsets = try reader.nullableStructures(of: TaskOffset.self, flexible: true, elementMin: 13, version: version)
        reader.field = 45
        self.shutdownApplication = try reader.bool()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 15)
        try writer.nullableString(self.memberId, flexible: true, field: 16)
        writer.int32(self.memberEpoch)
        writer.int32(self.endpointInformationEpoch)
        try writer.nullableString(self.instanceId, flexible: true, field: 19)
        try writer.nullableString(self.rackId, flexible: true, field: 20)
        writer.int32(self.rebalanceTimeoutMs)
        if let value = self.topology {
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        } else {
            writer.int8(-1)
        }
        if let array = self.activeTasks {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.standbyTasks {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.warmupTasks {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        try writer.nullableString(self.processId, flexible: true, field: 38)
        if let value = self.userEndpoint {
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        } else {
            writer.int8(-1)
        }
        if let array = self.clientTags {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.taskOffsets {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.taskEndOffsets {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        writer.bool(self.shutdownApplication)
        writer.unsignedVarint(0)
    }

    public struct KeyValue: WireStructure, Sendable {
        public var key: String
        public var value: String

        public init() {
            self.key = ""
            self.value = ""
        }

        public init(
            key: String = "",
            value: String = ""
        ) {
            self.key = key
            self.value = value
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.key = try reader.string(flexible: true)
            reader.field = 2
            self.value = try reader.string(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.key, flexible: true, field: 1)
            try writer.nullableString(self.value, flexible: true, field: 2)
            writer.unsignedVarint(0)
        }
    }

    public struct TopicInfo: WireStructure, Sendable {
        public var name: String
        public var partitions: Int32
        public var replicationFactor: Int16
        public var topicConfigs: [KeyValue]

        public init() {
            self.name = ""
            self.partitions = 0
            self.replicationFactor = 0
            self.topicConfigs = []
        }

        public init(
            name: String = "",
            partitions: Int32 = 0,
            replicationFactor: Int16 = 0,
            topicConfigs: [KeyValue] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.replicationFactor = replicationFactor
            self.topicConfigs = topicConfigs
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.name = try reader.string(flexible: true)
            reader.field = 5
            self.partitions = try reader.int32()
            reader.field = 6
            self.replicationFactor = try reader.int16()
            reader.field = 7
            self.topicConfigs = try reader.structures(of: KeyValue.self, flexible: true, elementMin: 2, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            writer.int32(self.partitions)
            writer.int16(self.replicationFactor)
            writer.length(self.topicConfigs.count, flexible: true)
            for i in self.topicConfigs.indices { try self.topicConfigs[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct TaskOffset: WireStructure, Sendable {
        public var subtopologyId: String
        public var partition: Int32
        public var offset: Int64

        public init() {
            self.subtopologyId = ""
            self.partition = 0
            self.offset = 0
        }

        public init(
            subtopologyId: String = "",
            partition: Int32 = 0,
            offset: Int64 = 0
        ) {
            self.subtopologyId = subtopologyId
            self.partition = partition
            self.offset = offset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 9
            self.subtopologyId = try reader.string(flexible: true)
            reader.field = 10
            self.partition = try reader.int32()
            reader.field = 11
            self.offset = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 9)
            writer.int32(self.partition)
            writer.int64(self.offset)
            writer.unsignedVarint(0)
        }
    }

    public struct TaskIds: WireStructure, Sendable {
        public var subtopologyId: String
        public var partitions: [Int32]

        public init() {
            self.subtopologyId = ""
            self.partitions = []
        }

        public init(
            subtopologyId: String = "",
            partitions: [Int32] = []
        ) {
            self.subtopologyId = subtopologyId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 13
            self.subtopologyId = try reader.string(flexible: true)
            reader.field = 14
            self.partitions = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 13)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct Topology: WireStructure, Sendable {
        public var epoch: Int32
        public var subtopologies: [Subtopology]

        public init() {
            self.epoch = 0
            self.subtopologies = []
        }

        public init(
            epoch: Int32 = 0,
            subtopologies: [Subtopology] = []
        ) {
            self.epoch = epoch
            self.subtopologies = subtopologies
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 23
            self.epoch = try reader.int32()
            reader.field = 24
            self.subtopologies = try reader.structures(of: Subtopology.self, flexible: true, elementMin: 7, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.epoch)
            writer.length(self.subtopologies.count, flexible: true)
            for i in self.subtopologies.indices { try self.subtopologies[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct Subtopology: WireStructure, Sendable {
        public var subtopologyId: String
        public var sourceTopics: [String]
        public var sourceTopicRegex: [String]
        public var stateChangelogTopics: [TopicInfo]
        public var repartitionSinkTopics: [String]
        public var repartitionSourceTopics: [TopicInfo]
        public var copartitionGroups: [CopartitionGroup]

        public init() {
            self.subtopologyId = ""
            self.sourceTopics = []
            self.sourceTopicRegex = []
            self.stateChangelogTopics = []
            self.repartitionSinkTopics = []
            self.repartitionSourceTopics = []
            self.copartitionGroups = []
        }

        public init(
            subtopologyId: String = "",
            sourceTopics: [String] = [],
            sourceTopicRegex: [String] = [],
            stateChangelogTopics: [TopicInfo] = [],
            repartitionSinkTopics: [String] = [],
            repartitionSourceTopics: [TopicInfo] = [],
            copartitionGroups: [CopartitionGroup] = []
        ) {
            self.subtopologyId = subtopologyId
            self.sourceTopics = sourceTopics
            self.sourceTopicRegex = sourceTopicRegex
            self.stateChangelogTopics = stateChangelogTopics
            self.repartitionSinkTopics = repartitionSinkTopics
            self.repartitionSourceTopics = repartitionSourceTopics
            self.copartitionGroups = copartitionGroups
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 25
            self.subtopologyId = try reader.string(flexible: true)
            reader.field = 26
            self.sourceTopics = try reader.values(flexible: true, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: true)
            }
            reader.field = 27
            self.sourceTopicRegex = try reader.values(flexible: true, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: true)
            }
            reader.field = 28
            self.stateChangelogTopics = try reader.structures(of: TopicInfo.self, flexible: true, elementMin: 8, version: version)
            reader.field = 29
            self.repartitionSinkTopics = try reader.values(flexible: true, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: true)
            }
            reader.field = 30
            self.repartitionSourceTopics = try reader.structures(of: TopicInfo.self, flexible: true, elementMin: 8, version: version)
            reader.field = 31
            self.copartitionGroups = try reader.structures(of: CopartitionGroup.self, flexible: true, elementMin: 3, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 25)
            writer.length(self.sourceTopics.count, flexible: true)
            for i in self.sourceTopics.indices { try writer.string(self.sourceTopics[i], flexible: true, field: 26) }
            writer.length(self.sourceTopicRegex.count, flexible: true)
            for i in self.sourceTopicRegex.indices { try writer.string(self.sourceTopicRegex[i], flexible: true, field: 27) }
            writer.length(self.stateChangelogTopics.count, flexible: true)
            for i in self.stateChangelogTopics.indices { try self.stateChangelogTopics[i].encode(to: &writer, version: version) }
            writer.length(self.repartitionSinkTopics.count, flexible: true)
            for i in self.repartitionSinkTopics.indices { try writer.string(self.repartitionSinkTopics[i], flexible: true, field: 29) }
            writer.length(self.repartitionSourceTopics.count, flexible: true)
            for i in self.repartitionSourceTopics.indices { try self.repartitionSourceTopics[i].encode(to: &writer, version: version) }
            writer.length(self.copartitionGroups.count, flexible: true)
            for i in self.copartitionGroups.indices { try self.copartitionGroups[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct CopartitionGroup: WireStructure, Sendable {
        public var sourceTopics: [Int16]
        public var sourceTopicRegex: [Int16]
        public var repartitionSourceTopics: [Int16]

        public init() {
            self.sourceTopics = []
            self.sourceTopicRegex = []
            self.repartitionSourceTopics = []
        }

        public init(
            sourceTopics: [Int16] = [],
            sourceTopicRegex: [Int16] = [],
            repartitionSourceTopics: [Int16] = []
        ) {
            self.sourceTopics = sourceTopics
            self.sourceTopicRegex = sourceTopicRegex
            self.repartitionSourceTopics = repartitionSourceTopics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 32
            self.sourceTopics = try reader.numbers(of: Int16.self, flexible: true)
            reader.field = 33
            self.sourceTopicRegex = try reader.numbers(of: Int16.self, flexible: true)
            reader.field = 34
            self.repartitionSourceTopics = try reader.numbers(of: Int16.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.numbers(self.sourceTopics, flexible: true)
            writer.numbers(self.sourceTopicRegex, flexible: true)
            writer.numbers(self.repartitionSourceTopics, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct Endpoint: WireStructure, Sendable {
        public var host: String
        public var port: UInt16

        public init() {
            self.host = ""
            self.port = 0
        }

        public init(
            host: String = "",
            port: UInt16 = 0
        ) {
            self.host = host
            self.port = port
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 40
            self.host = try reader.string(flexible: true)
            reader.field = 41
            self.port = try reader.uint16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.host, flexible: true, field: 40)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

public struct StreamsGroupHeartbeatResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var memberId: String
    public var memberEpoch: Int32
    public var heartbeatIntervalMs: Int32
    public var acceptableRecoveryLag: Int32
    public var taskOffsetIntervalMs: Int32
    public var status: [Status]?
    public var activeTasks: [TaskIds]?
    public var standbyTasks: [TaskIds]?
    public var warmupTasks: [TaskIds]?
    public var endpointInformationEpoch: Int32
    public var partitionsByUserEndpoint: [EndpointToPartitions]?

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = nil
        self.memberId = ""
        self.memberEpoch = 0
        self.heartbeatIntervalMs = 0
        self.acceptableRecoveryLag = 0
        self.taskOffsetIntervalMs = 0
        self.status = nil
        self.activeTasks = nil
        self.standbyTasks = nil
        self.warmupTasks = nil
        self.endpointInformationEpoch = 0
        self.partitionsByUserEndpoint = nil
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        memberId: String = "",
        memberEpoch: Int32 = 0,
        heartbeatIntervalMs: Int32 = 0,
        acceptableRecoveryLag: Int32 = 0,
        taskOffsetIntervalMs: Int32 = 0,
        status: [Status]? = nil,
        activeTasks: [TaskIds]? = nil,
        standbyTasks: [TaskIds]? = nil,
        warmupTasks: [TaskIds]? = nil,
        endpointInformationEpoch: Int32 = 0,
        partitionsByUserEndpoint: [EndpointToPartitions]? = nil
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.memberId = memberId
        self.memberEpoch = memberEpoch
        self.heartbeatIntervalMs = heartbeatIntervalMs
        self.acceptableRecoveryLag = acceptableRecoveryLag
        self.taskOffsetIntervalMs = taskOffsetIntervalMs
        self.status = status
        self.activeTasks = activeTasks
        self.standbyTasks = standbyTasks
        self.warmupTasks = warmupTasks
        self.endpointInformationEpoch = endpointInformationEpoch
        self.partitionsByUserEndpoint = partitionsByUserEndpoint
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        StreamsGroupHeartbeatResponse 0 0+
        0 struct TopicPartition
        1 topic string 0 - - -
        1 partitions []int32 0 - - -
        0 struct TaskIds
        1 subtopologyId string 0 - - -
        1 partitions []int32 0 - - -
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - null
        0 memberId string 0 - - -
        0 memberEpoch int32 0 - - -
        0 heartbeatIntervalMs int32 0 - - -
        0 acceptableRecoveryLag int32 0 - - -
        0 taskOffsetIntervalMs int32 0 - - -
        0 status []Status 0 0 - null
        1 statusCode int8 0 - - -
        1 statusDetail string 0 - - -
        0 activeTasks []TaskIds 0 0 - null
        0 standbyTasks []TaskIds 0 0 - null
        0 warmupTasks []TaskIds 0 0 - null
        0 endpointInformationEpoch int32 0 - - -
        0 partitionsByUserEndpoint []EndpointToPartitions 0 0 - null
        1 userEndpoint Endpoint 0 - - -
        2 host string 0 - - -
        2 port uint16 0 - - -
        1 activePartitions []TopicPartition 0 - - -
        1 standbyPartitions []TopicPartition 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 6
        self.throttleTimeMs = try reader.int32()
        reader.field = 7
        self.errorCode = try reader.int16()
        reader.field = 8
        self.errorMessage = try reader.nullableString(flexible: true)
        reader.field = 9
        self.memberId = try reader.string(flexible: true)
        reader.field = 10
        self.memberEpoch = try reader.int32()
        reader.field = 11
        self.heartbeatIntervalMs = try reader.int32()
        reader.field = 12
        self.acceptableRecoveryLag = try reader.int32()
        reader.field = 13
        self.taskOffsetIntervalMs = try reader.int32()
        reader.field = 14
        self.status = try reader.nullableStructures(of: Status.self, flexible: true, elementMin: 2, version: version)
        reader.field = 17
        self.activeTasks = try reader.nullableStructures(of: TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 18
        self.standbyTasks = try reader.nullableStructures(of: TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 19
        self.warmupTasks = try reader.nullableStructures(of: TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 20
        self.endpointInformationEpoch = try reader.int32()
        reader.field = 21
        self.partitionsByUserEndpoint = try reader.nullableStructures(of: EndpointToPartitions.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 8)
        try writer.nullableString(self.memberId, flexible: true, field: 9)
        writer.int32(self.memberEpoch)
        writer.int32(self.heartbeatIntervalMs)
        writer.int32(self.acceptableRecoveryLag)
        writer.int32(self.taskOffsetIntervalMs)
        if let array = self.status {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.activeTasks {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.standbyTasks {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.warmupTasks {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        writer.int32(self.endpointInformationEpoch)
        if let array = self.partitionsByUserEndpoint {
            writer.length(array.count, flexible: true)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: true)
        }
        writer.unsignedVarint(0)
    }

    public struct TopicPartition: WireStructure, Sendable {
        public var topic: String
        public var partitions: [Int32]

        public init() {
            self.topic = ""
            self.partitions = []
        }

        public init(
            topic: String = "",
            partitions: [Int32] = []
        ) {
            self.topic = topic
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.topic = try reader.string(flexible: true)
            reader.field = 2
            self.partitions = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topic, flexible: true, field: 1)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct TaskIds: WireStructure, Sendable {
        public var subtopologyId: String
        public var partitions: [Int32]

        public init() {
            self.subtopologyId = ""
            self.partitions = []
        }

        public init(
            subtopologyId: String = "",
            partitions: [Int32] = []
        ) {
            self.subtopologyId = subtopologyId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.subtopologyId = try reader.string(flexible: true)
            reader.field = 5
            self.partitions = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 4)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct Status: WireStructure, Sendable {
        public var statusCode: Int8
        public var statusDetail: String

        public init() {
            self.statusCode = 0
            self.statusDetail = ""
        }

        public init(
            statusCode: Int8 = 0,
            statusDetail: String = ""
        ) {
            self.statusCode = statusCode
            self.statusDetail = statusDetail
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 15
            self.statusCode = try reader.int8()
            reader.field = 16
            self.statusDetail = try reader.string(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int8(self.statusCode)
            try writer.nullableString(self.statusDetail, flexible: true, field: 16)
            writer.unsignedVarint(0)
        }
    }

    public struct EndpointToPartitions: WireStructure, Sendable {
        public var userEndpoint: Endpoint
        public var activePartitions: [TopicPartition]
        public var standbyPartitions: [TopicPartition]

        public init() {
            self.userEndpoint = Endpoint()
            self.activePartitions = []
            self.standbyPartitions = []
        }

        public init(
            userEndpoint: Endpoint = Endpoint(),
            activePartitions: [TopicPartition] = [],
            standbyPartitions: [TopicPartition] = []
        ) {
            self.userEndpoint = userEndpoint
            self.activePartitions = activePartitions
            self.standbyPartitions = standbyPartitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 22
            self.userEndpoint = try Endpoint(from: &reader, version: version)
            reader.field = 25
            self.activePartitions = try reader.structures(of: TopicPartition.self, flexible: true, elementMin: 2, version: version)
            reader.field = 26
            self.standbyPartitions = try reader.structures(of: TopicPartition.self, flexible: true, elementMin: 2, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try self.userEndpoint.encode(to: &writer, version: version)
            writer.length(self.activePartitions.count, flexible: true)
            for i in self.activePartitions.indices { try self.activePartitions[i].encode(to: &writer, version: version) }
            writer.length(self.standbyPartitions.count, flexible: true)
            for i in self.standbyPartitions.indices { try self.standbyPartitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct Endpoint: WireStructure, Sendable {
        public var host: String
        public var port: UInt16

        public init() {
            self.host = ""
            self.port = 0
        }

        public init(
            host: String = "",
            port: UInt16 = 0
        ) {
            self.host = host
            self.port = port
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 23
            self.host = try reader.string(flexible: true)
            reader.field = 24
            self.port = try reader.uint16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.host, flexible: true, field: 23)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.host != "") && !(self.port != 0)
        }
    }
}
