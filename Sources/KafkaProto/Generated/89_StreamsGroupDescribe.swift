// Written by generate-messages from Schema/89_StreamsGroupDescribe.schema. Do not edit.
import Platform

public struct StreamsGroupDescribeRequest: KafkaRequest {
    public var groupIds: [String]
    public var includeAuthorizedOperations: Bool

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = StreamsGroupDescribeResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .streamsGroupDescribe }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        StreamsGroupDescribeRequest 0 0+
        0 groupIds []string 0 - - -
        0 includeAuthorizedOperations bool 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.groupIds.count, flexible: true)
        for i in self.groupIds.indices { try writer.string(self.groupIds[i], flexible: true, field: 0) }
        writer.bool(self.includeAuthorizedOperations)
        writer.unsignedVarint(0)
    }
}

extension StreamsGroupDescribeRequest {
    public init() {
        self.init(
            groupIds: [],
            includeAuthorizedOperations: false
        )
    }

    public init(
        groupIds: [String] = [],
        includeAuthorizedOperations: Bool = false,
        _: Void = ()
    ) {
        self.init(
            groupIds: groupIds,
            includeAuthorizedOperations: includeAuthorizedOperations
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupIds: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 1
        let includeAuthorizedOperations: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            groupIds: groupIds,
            includeAuthorizedOperations: includeAuthorizedOperations
        )
    }
}

public struct StreamsGroupDescribeResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var groups: [DescribedGroup]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        StreamsGroupDescribeResponse 0 0+
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
        0 struct Assignment
        1 activeTasks []TaskIds 0 - - -
        1 standbyTasks []TaskIds 0 - - -
        1 warmupTasks []TaskIds 0 - - -
        0 throttleTimeMs int32 0 - - -
        0 groups []DescribedGroup 0 - - -
        1 errorCode int16 0 - - -
        1 errorMessage string 0 0 - null
        1 groupId string 0 - - -
        1 groupState string 0 - - -
        1 groupEpoch int32 0 - - -
        1 assignmentEpoch int32 0 - - -
        1 topology Topology 0 0 - null
        2 epoch int32 0 - - -
        2 subtopologies []Subtopology 0 0 - null
        3 subtopologyId string 0 - - -
        3 sourceTopics []string 0 - - -
        3 repartitionSinkTopics []string 0 - - -
        3 stateChangelogTopics []TopicInfo 0 - - -
        3 repartitionSourceTopics []TopicInfo 0 - - -
        1 members []Member 0 - - -
        2 memberId string 0 - - -
        2 memberEpoch int32 0 - - -
        2 instanceId string 0 0 - null
        2 rackId string 0 0 - null
        2 clientId string 0 - - -
        2 clientHost string 0 - - -
        2 topologyEpoch int32 0 - - -
        2 processId string 0 - - -
        2 userEndpoint Endpoint 0 0 - null
        3 host string 0 - - -
        3 port uint16 0 - - -
        2 clientTags []KeyValue 0 - - -
        2 taskOffsets []TaskOffset 0 - - -
        2 taskEndOffsets []TaskOffset 0 - - -
        2 assignment Assignment 0 - - -
        2 targetAssignment Assignment 0 - - -
        2 isClassic bool 0 - - -
        1 authorizedOperations int32 0 - - -2147483648
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.groups, flexible: true, version: version)
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

    public struct Assignment: WireStructure, Sendable {
        public var activeTasks: [TaskIds]
        public var standbyTasks: [TaskIds]
        public var warmupTasks: [TaskIds]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.structures(self.activeTasks, flexible: true, version: version)
            try writer.structures(self.standbyTasks, flexible: true, version: version)
            try writer.structures(self.warmupTasks, flexible: true, version: version)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(!self.activeTasks.isEmpty) && !(!self.standbyTasks.isEmpty) && !(!self.warmupTasks.isEmpty)
        }
    }

    public struct DescribedGroup: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var groupId: String
        public var groupState: String
        public var groupEpoch: Int32
        public var assignmentEpoch: Int32
        public var topology: Topology?
        public var members: [Member]
        public var authorizedOperations: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 22)
            try writer.nullableString(self.groupId, flexible: true, field: 23)
            try writer.nullableString(self.groupState, flexible: true, field: 24)
            writer.fixed(self.groupEpoch, self.assignmentEpoch)
            if let value = self.topology {
                writer.int8(1)
                try value.encode(to: &writer, version: version)
            } else {
                writer.int8(-1)
            }
            try writer.structures(self.members, flexible: true, version: version)
            writer.int32(self.authorizedOperations)
            writer.unsignedVarint(0)
        }
    }

    public struct Topology: WireStructure, Sendable {
        public var epoch: Int32
        public var subtopologies: [Subtopology]?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.epoch)
            if let array = self.subtopologies {
                try writer.structures(array, flexible: true, version: version)
            } else {
                writer.length(-1, flexible: true)
            }
            writer.unsignedVarint(0)
        }
    }

    public struct Subtopology: WireStructure, Sendable {
        public var subtopologyId: String
        public var sourceTopics: [String]
        public var repartitionSinkTopics: [String]
        public var stateChangelogTopics: [TopicInfo]
        public var repartitionSourceTopics: [TopicInfo]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 30)
            writer.length(self.sourceTopics.count, flexible: true)
            for i in self.sourceTopics.indices { try writer.string(self.sourceTopics[i], flexible: true, field: 31) }
            writer.length(self.repartitionSinkTopics.count, flexible: true)
            for i in self.repartitionSinkTopics.indices { try writer.string(self.repartitionSinkTopics[i], flexible: true, field: 32) }
            try writer.structures(self.stateChangelogTopics, flexible: true, version: version)
            try writer.structures(self.repartitionSourceTopics, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct Member: WireStructure, Sendable {
        public var memberId: String
        public var memberEpoch: Int32
        public var instanceId: String?
        public var rackId: String?
        public var clientId: String
        public var clientHost: String
        public var topologyEpoch: Int32
        public var processId: String
        public var userEndpoint: Endpoint?
        public var clientTags: [KeyValue]
        public var taskOffsets: [TaskOffset]
        public var taskEndOffsets: [TaskOffset]
        public var assignment: Assignment
        public var targetAssignment: Assignment
        public var isClassic: Bool

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.memberId, flexible: true, field: 36)
            writer.int32(self.memberEpoch)
            try writer.nullableString(self.instanceId, flexible: true, field: 38)
            try writer.nullableString(self.rackId, flexible: true, field: 39)
            try writer.nullableString(self.clientId, flexible: true, field: 40)
            try writer.nullableString(self.clientHost, flexible: true, field: 41)
            writer.int32(self.topologyEpoch)
            try writer.nullableString(self.processId, flexible: true, field: 43)
            if let value = self.userEndpoint {
                writer.int8(1)
                try value.encode(to: &writer, version: version)
            } else {
                writer.int8(-1)
            }
            try writer.structures(self.clientTags, flexible: true, version: version)
            try writer.structures(self.taskOffsets, flexible: true, version: version)
            try writer.structures(self.taskEndOffsets, flexible: true, version: version)
            try self.assignment.encode(to: &writer, version: version)
            try self.targetAssignment.encode(to: &writer, version: version)
            writer.bool(self.isClassic)
            writer.unsignedVarint(0)
        }
    }

    public struct Endpoint: WireStructure, Sendable {
        public var host: String
        public var port: UInt16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.host, flexible: true, field: 45)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

extension StreamsGroupDescribeResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            groups: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        groups: [StreamsGroupDescribeResponse.DescribedGroup] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            groups: groups
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 19
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 20
        let groups: [StreamsGroupDescribeResponse.DescribedGroup] = try reader.structures(of: StreamsGroupDescribeResponse.DescribedGroup.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            groups: groups
        )
    }
}

extension StreamsGroupDescribeResponse.KeyValue {
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

extension StreamsGroupDescribeResponse.TopicInfo {
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
        topicConfigs: [StreamsGroupDescribeResponse.KeyValue] = [],
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
        let topicConfigs: [StreamsGroupDescribeResponse.KeyValue] = try reader.structures(of: StreamsGroupDescribeResponse.KeyValue.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            name: name,
            partitions: partitions,
            replicationFactor: replicationFactor,
            topicConfigs: topicConfigs
        )
    }
}

extension StreamsGroupDescribeResponse.TaskOffset {
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

extension StreamsGroupDescribeResponse.TaskIds {
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

extension StreamsGroupDescribeResponse.Assignment {
    public init() {
        self.init(
            activeTasks: [],
            standbyTasks: [],
            warmupTasks: []
        )
    }

    public init(
        activeTasks: [StreamsGroupDescribeResponse.TaskIds] = [],
        standbyTasks: [StreamsGroupDescribeResponse.TaskIds] = [],
        warmupTasks: [StreamsGroupDescribeResponse.TaskIds] = [],
        _: Void = ()
    ) {
        self.init(
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 16
        let activeTasks: [StreamsGroupDescribeResponse.TaskIds] = try reader.structures(of: StreamsGroupDescribeResponse.TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 17
        let standbyTasks: [StreamsGroupDescribeResponse.TaskIds] = try reader.structures(of: StreamsGroupDescribeResponse.TaskIds.self, flexible: true, elementMin: 2, version: version)
        reader.field = 18
        let warmupTasks: [StreamsGroupDescribeResponse.TaskIds] = try reader.structures(of: StreamsGroupDescribeResponse.TaskIds.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks
        )
    }
}

extension StreamsGroupDescribeResponse.DescribedGroup {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: nil,
            groupId: "",
            groupState: "",
            groupEpoch: 0,
            assignmentEpoch: 0,
            topology: nil,
            members: [],
            authorizedOperations: -2147483648
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        groupId: String = "",
        groupState: String = "",
        groupEpoch: Int32 = 0,
        assignmentEpoch: Int32 = 0,
        topology: StreamsGroupDescribeResponse.Topology? = nil,
        members: [StreamsGroupDescribeResponse.Member] = [],
        authorizedOperations: Int32 = -2147483648,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            groupId: groupId,
            groupState: groupState,
            groupEpoch: groupEpoch,
            assignmentEpoch: assignmentEpoch,
            topology: topology,
            members: members,
            authorizedOperations: authorizedOperations
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 21
        let errorCode: Int16 = try reader.int16()
        reader.field = 22
        let errorMessage: String? = try reader.nullableString(flexible: true)
        reader.field = 23
        let groupId: String = try reader.string(flexible: true)
        reader.field = 24
        let groupState: String = try reader.string(flexible: true)
        reader.field = 25
        let (groupEpoch, assignmentEpoch): (Int32, Int32) = try reader.fixed()
        reader.field = 27
        let topology: StreamsGroupDescribeResponse.Topology? = try reader.isNull() ? nil : StreamsGroupDescribeResponse.Topology(from: &reader, version: version)
        reader.field = 35
        let members: [StreamsGroupDescribeResponse.Member] = try reader.structures(of: StreamsGroupDescribeResponse.Member.self, flexible: true, elementMin: 25, version: version)
        reader.field = 53
        let authorizedOperations: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            groupId: groupId,
            groupState: groupState,
            groupEpoch: groupEpoch,
            assignmentEpoch: assignmentEpoch,
            topology: topology,
            members: members,
            authorizedOperations: authorizedOperations
        )
    }
}

extension StreamsGroupDescribeResponse.Topology {
    public init() {
        self.init(
            epoch: 0,
            subtopologies: nil
        )
    }

    public init(
        epoch: Int32 = 0,
        subtopologies: [StreamsGroupDescribeResponse.Subtopology]? = nil,
        _: Void = ()
    ) {
        self.init(
            epoch: epoch,
            subtopologies: subtopologies
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 28
        let epoch: Int32 = try reader.int32()
        reader.field = 29
        let subtopologies: [StreamsGroupDescribeResponse.Subtopology]? = try reader.nullableStructures(of: StreamsGroupDescribeResponse.Subtopology.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            epoch: epoch,
            subtopologies: subtopologies
        )
    }
}

extension StreamsGroupDescribeResponse.Subtopology {
    public init() {
        self.init(
            subtopologyId: "",
            sourceTopics: [],
            repartitionSinkTopics: [],
            stateChangelogTopics: [],
            repartitionSourceTopics: []
        )
    }

    public init(
        subtopologyId: String = "",
        sourceTopics: [String] = [],
        repartitionSinkTopics: [String] = [],
        stateChangelogTopics: [StreamsGroupDescribeResponse.TopicInfo] = [],
        repartitionSourceTopics: [StreamsGroupDescribeResponse.TopicInfo] = [],
        _: Void = ()
    ) {
        self.init(
            subtopologyId: subtopologyId,
            sourceTopics: sourceTopics,
            repartitionSinkTopics: repartitionSinkTopics,
            stateChangelogTopics: stateChangelogTopics,
            repartitionSourceTopics: repartitionSourceTopics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 30
        let subtopologyId: String = try reader.string(flexible: true)
        reader.field = 31
        let sourceTopics: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 32
        let repartitionSinkTopics: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 33
        let stateChangelogTopics: [StreamsGroupDescribeResponse.TopicInfo] = try reader.structures(of: StreamsGroupDescribeResponse.TopicInfo.self, flexible: true, elementMin: 8, version: version)
        reader.field = 34
        let repartitionSourceTopics: [StreamsGroupDescribeResponse.TopicInfo] = try reader.structures(of: StreamsGroupDescribeResponse.TopicInfo.self, flexible: true, elementMin: 8, version: version)
        try reader.skipTags()
        self.init(
            subtopologyId: subtopologyId,
            sourceTopics: sourceTopics,
            repartitionSinkTopics: repartitionSinkTopics,
            stateChangelogTopics: stateChangelogTopics,
            repartitionSourceTopics: repartitionSourceTopics
        )
    }
}

extension StreamsGroupDescribeResponse.Member {
    public init() {
        self.init(
            memberId: "",
            memberEpoch: 0,
            instanceId: nil,
            rackId: nil,
            clientId: "",
            clientHost: "",
            topologyEpoch: 0,
            processId: "",
            userEndpoint: nil,
            clientTags: [],
            taskOffsets: [],
            taskEndOffsets: [],
            assignment: StreamsGroupDescribeResponse.Assignment(),
            targetAssignment: StreamsGroupDescribeResponse.Assignment(),
            isClassic: false
        )
    }

    public init(
        memberId: String = "",
        memberEpoch: Int32 = 0,
        instanceId: String? = nil,
        rackId: String? = nil,
        clientId: String = "",
        clientHost: String = "",
        topologyEpoch: Int32 = 0,
        processId: String = "",
        userEndpoint: StreamsGroupDescribeResponse.Endpoint? = nil,
        clientTags: [StreamsGroupDescribeResponse.KeyValue] = [],
        taskOffsets: [StreamsGroupDescribeResponse.TaskOffset] = [],
        taskEndOffsets: [StreamsGroupDescribeResponse.TaskOffset] = [],
        assignment: StreamsGroupDescribeResponse.Assignment = StreamsGroupDescribeResponse.Assignment(),
        targetAssignment: StreamsGroupDescribeResponse.Assignment = StreamsGroupDescribeResponse.Assignment(),
        isClassic: Bool = false,
        _: Void = ()
    ) {
        self.init(
            memberId: memberId,
            memberEpoch: memberEpoch,
            instanceId: instanceId,
            rackId: rackId,
            clientId: clientId,
            clientHost: clientHost,
            topologyEpoch: topologyEpoch,
            processId: processId,
            userEndpoint: userEndpoint,
            clientTags: clientTags,
            taskOffsets: taskOffsets,
            taskEndOffsets: taskEndOffsets,
            assignment: assignment,
            targetAssignment: targetAssignment,
            isClassic: isClassic
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 36
        let memberId: String = try reader.string(flexible: true)
        reader.field = 37
        let memberEpoch: Int32 = try reader.int32()
        reader.field = 38
        let instanceId: String? = try reader.nullableString(flexible: true)
        reader.field = 39
        let rackId: String? = try reader.nullableString(flexible: true)
        reader.field = 40
        let clientId: String = try reader.string(flexible: true)
        reader.field = 41
        let clientHost: String = try reader.string(flexible: true)
        reader.field = 42
        let topologyEpoch: Int32 = try reader.int32()
        reader.field = 43
        let processId: String = try reader.string(flexible: true)
        reader.field = 44
        let userEndpoint: StreamsGroupDescribeResponse.Endpoint? = try reader.isNull() ? nil : StreamsGroupDescribeResponse.Endpoint(from: &reader, version: version)
        reader.field = 47
        let clientTags: [StreamsGroupDescribeResponse.KeyValue] = try reader.structures(of: StreamsGroupDescribeResponse.KeyValue.self, flexible: true, elementMin: 2, version: version)
        reader.field = 48
        let taskOffsets: [StreamsGroupDescribeResponse.TaskOffset] = try reader.structures(of: StreamsGroupDescribeResponse.TaskOffset.self, flexible: true, elementMin: 13, version: version)
        reader.field = 49
        let taskEndOffsets: [StreamsGroupDescribeResponse.TaskOffset] = try reader.structures(of: StreamsGroupDescribeResponse.TaskOffset.self, flexible: true, elementMin: 13, version: version)
        reader.field = 50
        let assignment: StreamsGroupDescribeResponse.Assignment = try StreamsGroupDescribeResponse.Assignment(from: &reader, version: version)
        reader.field = 51
        let targetAssignment: StreamsGroupDescribeResponse.Assignment = try StreamsGroupDescribeResponse.Assignment(from: &reader, version: version)
        reader.field = 52
        let isClassic: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            memberId: memberId,
            memberEpoch: memberEpoch,
            instanceId: instanceId,
            rackId: rackId,
            clientId: clientId,
            clientHost: clientHost,
            topologyEpoch: topologyEpoch,
            processId: processId,
            userEndpoint: userEndpoint,
            clientTags: clientTags,
            taskOffsets: taskOffsets,
            taskEndOffsets: taskEndOffsets,
            assignment: assignment,
            targetAssignment: targetAssignment,
            isClassic: isClassic
        )
    }
}

extension StreamsGroupDescribeResponse.Endpoint {
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
        reader.field = 45
        let host: String = try reader.string(flexible: true)
        reader.field = 46
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            host: host,
            port: port
        )
    }
}
