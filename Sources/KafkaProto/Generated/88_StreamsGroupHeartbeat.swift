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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 15)
        try writer.nullableString(self.memberId, flexible: true, field: 16)
        writer.fixed(self.memberEpoch, self.endpointInformationEpoch)
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
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.standbyTasks {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.warmupTasks {
            try writer.structures(array, flexible: true, version: version)
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
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.taskOffsets {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.taskEndOffsets {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        writer.bool(self.shutdownApplication)
        writer.unsignedVarint(0)
    }

    public struct KeyValue: WireStructure, Sendable {
        public var key: String
        public var value: String

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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            writer.fixed(self.partitions, self.replicationFactor)
            try writer.structures(self.topicConfigs, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct TaskOffset: WireStructure, Sendable {
        public var subtopologyId: String
        public var partition: Int32
        public var offset: Int64

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 9)
            writer.fixed(self.partition, self.offset)
            writer.unsignedVarint(0)
        }
    }

    public struct TaskIds: WireStructure, Sendable {
        public var subtopologyId: String
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 13)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct Topology: WireStructure, Sendable {
        public var epoch: Int32
        public var subtopologies: [Subtopology]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.epoch)
            try writer.structures(self.subtopologies, flexible: true, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 25)
            writer.length(self.sourceTopics.count, flexible: true)
            for i in self.sourceTopics.indices { try writer.string(self.sourceTopics[i], flexible: true, field: 26) }
            writer.length(self.sourceTopicRegex.count, flexible: true)
            for i in self.sourceTopicRegex.indices { try writer.string(self.sourceTopicRegex[i], flexible: true, field: 27) }
            try writer.structures(self.stateChangelogTopics, flexible: true, version: version)
            writer.length(self.repartitionSinkTopics.count, flexible: true)
            for i in self.repartitionSinkTopics.indices { try writer.string(self.repartitionSinkTopics[i], flexible: true, field: 29) }
            try writer.structures(self.repartitionSourceTopics, flexible: true, version: version)
            try writer.structures(self.copartitionGroups, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct CopartitionGroup: WireStructure, Sendable {
        public var sourceTopics: [Int16]
        public var sourceTopicRegex: [Int16]
        public var repartitionSourceTopics: [Int16]

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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.host, flexible: true, field: 40)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

extension StreamsGroupHeartbeatRequest {
    public init() {
        self.init(
            groupId: "",
            memberId: "",
            memberEpoch: 0,
            endpointInformationEpoch: 0,
            instanceId: nil,
            rackId: nil,
            rebalanceTimeoutMs: -1,
            topology: nil,
            activeTasks: nil,
            standbyTasks: nil,
            warmupTasks: nil,
            processId: nil,
            userEndpoint: nil,
            clientTags: nil,
            taskOffsets: nil,
            taskEndOffsets: nil,
            shutdownApplication: false
        )
    }

    public init(
        groupId: String = "",
        memberId: String = "",
        memberEpoch: Int32 = 0,
        endpointInformationEpoch: Int32 = 0,
        instanceId: String? = nil,
        rackId: String? = nil,
        rebalanceTimeoutMs: Int32 = -1,
        topology: StreamsGroupHeartbeatRequest.Topology? = nil,
        activeTasks: [StreamsGroupHeartbeatRequest.TaskIds]? = nil,
        standbyTasks: [StreamsGroupHeartbeatRequest.TaskIds]? = nil,
        warmupTasks: [StreamsGroupHeartbeatRequest.TaskIds]? = nil,
        processId: String? = nil,
        userEndpoint: StreamsGroupHeartbeatRequest.Endpoint? = nil,
        clientTags: [StreamsGroupHeartbeatRequest.KeyValue]? = nil,
        taskOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]? = nil,
        taskEndOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]? = nil,
        shutdownApplication: Bool = false,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            memberId: memberId,
            memberEpoch: memberEpoch,
            endpointInformationEpoch: endpointInformationEpoch,
            instanceId: instanceId,
            rackId: rackId,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            topology: topology,
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks,
            processId: processId,
            userEndpoint: userEndpoint,
            clientTags: clientTags,
            taskOffsets: taskOffsets,
            taskEndOffsets: taskEndOffsets,
            shutdownApplication: shutdownApplication
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 15
        let groupId: String = try reader.string(flexible: true)
        reader.field = 16
        let memberId: String = try reader.string(flexible: true)
        reader.field = 17
        let (memberEpoch, endpointInformationEpoch): (Int32, Int32) = try reader.fixed()
        reader.field = 19
        let instanceId: String? = try reader.nullableString(flexible: true)
        reader.field = 20
        let rackId: String? = try reader.nullableString(flexible: true)
        reader.field = 21
        let rebalanceTimeoutMs: Int32 = try reader.int32()
        reader.field = 22
        let topology: StreamsGroupHeartbeatRequest.Topology? = try reader.isNull() ? nil : StreamsGroupHeartbeatRequest.Topology(from: &reader, version: version)
        reader.field = 35
        let activeTasks: [StreamsGroupHeartbeatRequest.TaskIds]? = try reader.nullableStructures(of: StreamsGroupHeartbeatRequest.TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 36
        let standbyTasks: [StreamsGroupHeartbeatRequest.TaskIds]? = try reader.nullableStructures(of: StreamsGroupHeartbeatRequest.TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 37
        let warmupTasks: [StreamsGroupHeartbeatRequest.TaskIds]? = try reader.nullableStructures(of: StreamsGroupHeartbeatRequest.TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 38
        let processId: String? = try reader.nullableString(flexible: true)
        reader.field = 39
        let userEndpoint: StreamsGroupHeartbeatRequest.Endpoint? = try reader.isNull() ? nil : StreamsGroupHeartbeatRequest.Endpoint(from: &reader, version: version)
        reader.field = 42
        let clientTags: [StreamsGroupHeartbeatRequest.KeyValue]? = try reader.nullableStructures(of: StreamsGroupHeartbeatRequest.KeyValue.self, flexible: true, elementMin: 2, version: version)
        reader.field = 43
        let taskOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]? = try reader.nullableStructures(of: StreamsGroupHeartbeatRequest.TaskOffset.self, flexible: true, elementMin: 13, version: version)
        reader.field = 44
        let taskEndOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]? = try reader.nullableStructures(of: StreamsGroupHeartbeatRequest.TaskOffset.self, flexible: true, elementMin: 13, version: version)
        reader.field = 45
        let shutdownApplication: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            groupId: groupId,
            memberId: memberId,
            memberEpoch: memberEpoch,
            endpointInformationEpoch: endpointInformationEpoch,
            instanceId: instanceId,
            rackId: rackId,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            topology: topology,
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks,
            processId: processId,
            userEndpoint: userEndpoint,
            clientTags: clientTags,
            taskOffsets: taskOffsets,
            taskEndOffsets: taskEndOffsets,
            shutdownApplication: shutdownApplication
        )
    }
}

extension StreamsGroupHeartbeatRequest.KeyValue {
    public init() {
        self.init(
            key: "",
            value: ""
        )
    }

    public init(
        key: String = "",
        value: String = "",
        _: Void = ()
    ) {
        self.init(
            key: key,
            value: value
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let key: String = try reader.string(flexible: true)
        reader.field = 2
        let value: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            key: key,
            value: value
        )
    }
}

extension StreamsGroupHeartbeatRequest.TopicInfo {
    public init() {
        self.init(
            name: "",
            partitions: 0,
            replicationFactor: 0,
            topicConfigs: []
        )
    }

    public init(
        name: String = "",
        partitions: Int32 = 0,
        replicationFactor: Int16 = 0,
        topicConfigs: [StreamsGroupHeartbeatRequest.KeyValue] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions,
            replicationFactor: replicationFactor,
            topicConfigs: topicConfigs
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let name: String = try reader.string(flexible: true)
        reader.field = 5
        let (partitions, replicationFactor): (Int32, Int16) = try reader.fixed()
        reader.field = 7
        let topicConfigs: [StreamsGroupHeartbeatRequest.KeyValue] = try reader.structures(of: StreamsGroupHeartbeatRequest.KeyValue.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            name: name,
            partitions: partitions,
            replicationFactor: replicationFactor,
            topicConfigs: topicConfigs
        )
    }
}

extension StreamsGroupHeartbeatRequest.TaskOffset {
    public init() {
        self.init(
            subtopologyId: "",
            partition: 0,
            offset: 0
        )
    }

    public init(
        subtopologyId: String = "",
        partition: Int32 = 0,
        offset: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            subtopologyId: subtopologyId,
            partition: partition,
            offset: offset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 9
        let subtopologyId: String = try reader.string(flexible: true)
        reader.field = 10
        let (partition, offset): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            subtopologyId: subtopologyId,
            partition: partition,
            offset: offset
        )
    }
}

extension StreamsGroupHeartbeatRequest.TaskIds {
    public init() {
        self.init(
            subtopologyId: "",
            partitions: []
        )
    }

    public init(
        subtopologyId: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            subtopologyId: subtopologyId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 13
        let subtopologyId: String = try reader.string(flexible: true)
        reader.field = 14
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            subtopologyId: subtopologyId,
            partitions: partitions
        )
    }
}

extension StreamsGroupHeartbeatRequest.Topology {
    public init() {
        self.init(
            epoch: 0,
            subtopologies: []
        )
    }

    public init(
        epoch: Int32 = 0,
        subtopologies: [StreamsGroupHeartbeatRequest.Subtopology] = [],
        _: Void = ()
    ) {
        self.init(
            epoch: epoch,
            subtopologies: subtopologies
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 23
        let epoch: Int32 = try reader.int32()
        reader.field = 24
        let subtopologies: [StreamsGroupHeartbeatRequest.Subtopology] = try reader.structures(of: StreamsGroupHeartbeatRequest.Subtopology.self, flexible: true, elementMin: 7, version: version)
        try reader.skipTags()
        self.init(
            epoch: epoch,
            subtopologies: subtopologies
        )
    }
}

extension StreamsGroupHeartbeatRequest.Subtopology {
    public init() {
        self.init(
            subtopologyId: "",
            sourceTopics: [],
            sourceTopicRegex: [],
            stateChangelogTopics: [],
            repartitionSinkTopics: [],
            repartitionSourceTopics: [],
            copartitionGroups: []
        )
    }

    public init(
        subtopologyId: String = "",
        sourceTopics: [String] = [],
        sourceTopicRegex: [String] = [],
        stateChangelogTopics: [StreamsGroupHeartbeatRequest.TopicInfo] = [],
        repartitionSinkTopics: [String] = [],
        repartitionSourceTopics: [StreamsGroupHeartbeatRequest.TopicInfo] = [],
        copartitionGroups: [StreamsGroupHeartbeatRequest.CopartitionGroup] = [],
        _: Void = ()
    ) {
        self.init(
            subtopologyId: subtopologyId,
            sourceTopics: sourceTopics,
            sourceTopicRegex: sourceTopicRegex,
            stateChangelogTopics: stateChangelogTopics,
            repartitionSinkTopics: repartitionSinkTopics,
            repartitionSourceTopics: repartitionSourceTopics,
            copartitionGroups: copartitionGroups
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 25
        let subtopologyId: String = try reader.string(flexible: true)
        reader.field = 26
        let sourceTopics: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 27
        let sourceTopicRegex: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 28
        let stateChangelogTopics: [StreamsGroupHeartbeatRequest.TopicInfo] = try reader.structures(of: StreamsGroupHeartbeatRequest.TopicInfo.self, flexible: true, elementMin: 8, version: version)
        reader.field = 29
        let repartitionSinkTopics: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 30
        let repartitionSourceTopics: [StreamsGroupHeartbeatRequest.TopicInfo] = try reader.structures(of: StreamsGroupHeartbeatRequest.TopicInfo.self, flexible: true, elementMin: 8, version: version)
        reader.field = 31
        let copartitionGroups: [StreamsGroupHeartbeatRequest.CopartitionGroup] = try reader.structures(of: StreamsGroupHeartbeatRequest.CopartitionGroup.self, flexible: true, elementMin: 3, version: version)
        try reader.skipTags()
        self.init(
            subtopologyId: subtopologyId,
            sourceTopics: sourceTopics,
            sourceTopicRegex: sourceTopicRegex,
            stateChangelogTopics: stateChangelogTopics,
            repartitionSinkTopics: repartitionSinkTopics,
            repartitionSourceTopics: repartitionSourceTopics,
            copartitionGroups: copartitionGroups
        )
    }
}

extension StreamsGroupHeartbeatRequest.CopartitionGroup {
    public init() {
        self.init(
            sourceTopics: [],
            sourceTopicRegex: [],
            repartitionSourceTopics: []
        )
    }

    public init(
        sourceTopics: [Int16] = [],
        sourceTopicRegex: [Int16] = [],
        repartitionSourceTopics: [Int16] = [],
        _: Void = ()
    ) {
        self.init(
            sourceTopics: sourceTopics,
            sourceTopicRegex: sourceTopicRegex,
            repartitionSourceTopics: repartitionSourceTopics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 32
        let sourceTopics: [Int16] = try reader.numbers(of: Int16.self, flexible: true)
        reader.field = 33
        let sourceTopicRegex: [Int16] = try reader.numbers(of: Int16.self, flexible: true)
        reader.field = 34
        let repartitionSourceTopics: [Int16] = try reader.numbers(of: Int16.self, flexible: true)
        try reader.skipTags()
        self.init(
            sourceTopics: sourceTopics,
            sourceTopicRegex: sourceTopicRegex,
            repartitionSourceTopics: repartitionSourceTopics
        )
    }
}

extension StreamsGroupHeartbeatRequest.Endpoint {
    public init() {
        self.init(
            host: "",
            port: 0
        )
    }

    public init(
        host: String = "",
        port: UInt16 = 0,
        _: Void = ()
    ) {
        self.init(
            host: host,
            port: port
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 40
        let host: String = try reader.string(flexible: true)
        reader.field = 41
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            host: host,
            port: port
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 8)
        try writer.nullableString(self.memberId, flexible: true, field: 9)
        writer.fixed(self.memberEpoch, self.heartbeatIntervalMs, self.acceptableRecoveryLag, self.taskOffsetIntervalMs)
        if let array = self.status {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.activeTasks {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.standbyTasks {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        if let array = self.warmupTasks {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        writer.int32(self.endpointInformationEpoch)
        if let array = self.partitionsByUserEndpoint {
            try writer.structures(array, flexible: true, version: version)
        } else {
            writer.length(-1, flexible: true)
        }
        writer.unsignedVarint(0)
    }

    public struct TopicPartition: WireStructure, Sendable {
        public var topic: String
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.topic, flexible: true, field: 1)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct TaskIds: WireStructure, Sendable {
        public var subtopologyId: String
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 4)
            writer.numbers(self.partitions, flexible: true)
            writer.unsignedVarint(0)
        }
    }

    public struct Status: WireStructure, Sendable {
        public var statusCode: Int8
        public var statusDetail: String

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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try self.userEndpoint.encode(to: &writer, version: version)
            try writer.structures(self.activePartitions, flexible: true, version: version)
            try writer.structures(self.standbyPartitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct Endpoint: WireStructure, Sendable {
        public var host: String
        public var port: UInt16

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

extension StreamsGroupHeartbeatResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: nil,
            memberId: "",
            memberEpoch: 0,
            heartbeatIntervalMs: 0,
            acceptableRecoveryLag: 0,
            taskOffsetIntervalMs: 0,
            status: nil,
            activeTasks: nil,
            standbyTasks: nil,
            warmupTasks: nil,
            endpointInformationEpoch: 0,
            partitionsByUserEndpoint: nil
        )
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
        status: [StreamsGroupHeartbeatResponse.Status]? = nil,
        activeTasks: [StreamsGroupHeartbeatResponse.TaskIds]? = nil,
        standbyTasks: [StreamsGroupHeartbeatResponse.TaskIds]? = nil,
        warmupTasks: [StreamsGroupHeartbeatResponse.TaskIds]? = nil,
        endpointInformationEpoch: Int32 = 0,
        partitionsByUserEndpoint: [StreamsGroupHeartbeatResponse.EndpointToPartitions]? = nil,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            memberId: memberId,
            memberEpoch: memberEpoch,
            heartbeatIntervalMs: heartbeatIntervalMs,
            acceptableRecoveryLag: acceptableRecoveryLag,
            taskOffsetIntervalMs: taskOffsetIntervalMs,
            status: status,
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks,
            endpointInformationEpoch: endpointInformationEpoch,
            partitionsByUserEndpoint: partitionsByUserEndpoint
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 6
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 8
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 9
        let memberId: String = try reader.string(flexible: true)
        reader.field = 10
        let (memberEpoch, heartbeatIntervalMs, acceptableRecoveryLag, taskOffsetIntervalMs): (Int32, Int32, Int32, Int32) = try reader.fixed()
        reader.field = 14
        let status: [StreamsGroupHeartbeatResponse.Status]? = try reader.nullableStructures(of: StreamsGroupHeartbeatResponse.Status.self, flexible: true, elementMin: 2, version: version)
        reader.field = 17
        let activeTasks: [StreamsGroupHeartbeatResponse.TaskIds]? = try reader.nullableStructures(of: StreamsGroupHeartbeatResponse.TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 18
        let standbyTasks: [StreamsGroupHeartbeatResponse.TaskIds]? = try reader.nullableStructures(of: StreamsGroupHeartbeatResponse.TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 19
        let warmupTasks: [StreamsGroupHeartbeatResponse.TaskIds]? = try reader.nullableStructures(of: StreamsGroupHeartbeatResponse.TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 20
        let endpointInformationEpoch: Int32 = try reader.int32()
        reader.field = 21
        let partitionsByUserEndpoint: [StreamsGroupHeartbeatResponse.EndpointToPartitions]? = try reader.nullableStructures(of: StreamsGroupHeartbeatResponse.EndpointToPartitions.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            memberId: memberId,
            memberEpoch: memberEpoch,
            heartbeatIntervalMs: heartbeatIntervalMs,
            acceptableRecoveryLag: acceptableRecoveryLag,
            taskOffsetIntervalMs: taskOffsetIntervalMs,
            status: status,
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks,
            endpointInformationEpoch: endpointInformationEpoch,
            partitionsByUserEndpoint: partitionsByUserEndpoint
        )
    }
}

extension StreamsGroupHeartbeatResponse.TopicPartition {
    public init() {
        self.init(
            topic: "",
            partitions: []
        )
    }

    public init(
        topic: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let topic: String = try reader.string(flexible: true)
        reader.field = 2
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            topic: topic,
            partitions: partitions
        )
    }
}

extension StreamsGroupHeartbeatResponse.TaskIds {
    public init() {
        self.init(
            subtopologyId: "",
            partitions: []
        )
    }

    public init(
        subtopologyId: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            subtopologyId: subtopologyId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let subtopologyId: String = try reader.string(flexible: true)
        reader.field = 5
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            subtopologyId: subtopologyId,
            partitions: partitions
        )
    }
}

extension StreamsGroupHeartbeatResponse.Status {
    public init() {
        self.init(
            statusCode: 0,
            statusDetail: ""
        )
    }

    public init(
        statusCode: Int8 = 0,
        statusDetail: String = "",
        _: Void = ()
    ) {
        self.init(
            statusCode: statusCode,
            statusDetail: statusDetail
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 15
        let statusCode: Int8 = try reader.int8()
        reader.field = 16
        let statusDetail: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            statusCode: statusCode,
            statusDetail: statusDetail
        )
    }
}

extension StreamsGroupHeartbeatResponse.EndpointToPartitions {
    public init() {
        self.init(
            userEndpoint: StreamsGroupHeartbeatResponse.Endpoint(),
            activePartitions: [],
            standbyPartitions: []
        )
    }

    public init(
        userEndpoint: StreamsGroupHeartbeatResponse.Endpoint = StreamsGroupHeartbeatResponse.Endpoint(),
        activePartitions: [StreamsGroupHeartbeatResponse.TopicPartition] = [],
        standbyPartitions: [StreamsGroupHeartbeatResponse.TopicPartition] = [],
        _: Void = ()
    ) {
        self.init(
            userEndpoint: userEndpoint,
            activePartitions: activePartitions,
            standbyPartitions: standbyPartitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 22
        let userEndpoint: StreamsGroupHeartbeatResponse.Endpoint = try StreamsGroupHeartbeatResponse.Endpoint(from: &reader, version: version)
        reader.field = 25
        let activePartitions: [StreamsGroupHeartbeatResponse.TopicPartition] = try reader.structures(of: StreamsGroupHeartbeatResponse.TopicPartition.self, flexible: true, elementMin: 2, version: version)
        reader.field = 26
        let standbyPartitions: [StreamsGroupHeartbeatResponse.TopicPartition] = try reader.structures(of: StreamsGroupHeartbeatResponse.TopicPartition.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            userEndpoint: userEndpoint,
            activePartitions: activePartitions,
            standbyPartitions: standbyPartitions
        )
    }
}

extension StreamsGroupHeartbeatResponse.Endpoint {
    public init() {
        self.init(
            host: "",
            port: 0
        )
    }

    public init(
        host: String = "",
        port: UInt16 = 0,
        _: Void = ()
    ) {
        self.init(
            host: host,
            port: port
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 23
        let host: String = try reader.string(flexible: true)
        reader.field = 24
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            host: host,
            port: port
        )
    }
}
