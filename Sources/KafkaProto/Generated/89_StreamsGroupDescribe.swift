// Written by generate-messages from Schema/89_StreamsGroupDescribe.schema. Do not edit.
import Platform

public struct StreamsGroupDescribeRequest: KafkaRequest {
    public var groupIds: [String]
    public var includeAuthorizedOperations: Bool

    public init() {
        self.groupIds = []
        self.includeAuthorizedOperations = false
    }

    public init(
        groupIds: [String] = [],
        includeAuthorizedOperations: Bool = false
    ) {
        self.groupIds = groupIds
        self.includeAuthorizedOperations = includeAuthorizedOperations
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.groupIds = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 1
        self.includeAuthorizedOperations = try reader.bool()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.groupIds.count, flexible: true)
        for i in self.groupIds.indices { try writer.string(self.groupIds[i], flexible: true, field: 0) }
        writer.bool(self.includeAuthorizedOperations)
        writer.unsignedVarint(0)
    }
}

public struct StreamsGroupDescribeResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var groups: [DescribedGroup]

    public init() {
        self.throttleTimeMs = 0
        self.groups = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        groups: [DescribedGroup] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.groups = groups
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 19
        self.throttleTimeMs = try reader.int32()
        reader.field = 20
        self.groups = try reader.structures(of: DescribedGroup.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.length(self.groups.count, flexible: true)
        for i in self.groups.indices { try self.groups[i].encode(to: &writer, version: version) }
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

    public struct Assignment: WireStructure, Sendable {
        public var activeTasks: [TaskIds]
        public var standbyTasks: [TaskIds]
        public var warmupTasks: [TaskIds]

        public init() {
            self.activeTasks = []
            self.standbyTasks = []
            self.warmupTasks = []
        }

        public init(
            activeTasks: [TaskIds] = [],
            standbyTasks: [TaskIds] = [],
            warmupTasks: [TaskIds] = []
        ) {
            self.activeTasks = activeTasks
            self.standbyTasks = standbyTasks
            self.warmupTasks = warmupTasks
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 16
            self.activeTasks = try reader.structures(of: TaskIds.self, flexible: true, elementMin: 2, version: version)
            reader.field = 17
            self.standbyTasks = try reader.structures(of: TaskIds.self, flexible: true, elementMin: 2, version: version)
            reader.field = 18
            self.warmupTasks = try reader.structures(of: TaskIds.self, flexible: true, elementMin: 2, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.length(self.activeTasks.count, flexible: true)
            for i in self.activeTasks.indices { try self.activeTasks[i].encode(to: &writer, version: version) }
            writer.length(self.standbyTasks.count, flexible: true)
            for i in self.standbyTasks.indices { try self.standbyTasks[i].encode(to: &writer, version: version) }
            writer.length(self.warmupTasks.count, flexible: true)
            for i in self.warmupTasks.indices { try self.warmupTasks[i].encode(to: &writer, version: version) }
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

        public init() {
            self.errorCode = 0
            self.errorMessage = nil
            self.groupId = ""
            self.groupState = ""
            self.groupEpoch = 0
            self.assignmentEpoch = 0
            self.topology = nil
            self.members = []
            self.authorizedOperations = -2147483648
        }

        public init(
            errorCode: Int16 = 0,
            errorMessage: String? = nil,
            groupId: String = "",
            groupState: String = "",
            groupEpoch: Int32 = 0,
            assignmentEpoch: Int32 = 0,
            topology: Topology? = nil,
            members: [Member] = [],
            authorizedOperations: Int32 = -2147483648
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.groupId = groupId
            self.groupState = groupState
            self.groupEpoch = groupEpoch
            self.assignmentEpoch = assignmentEpoch
            self.topology = topology
            self.members = members
            self.authorizedOperations = authorizedOperations
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 21
            self.errorCode = try reader.int16()
            reader.field = 22
            self.errorMessage = try reader.nullableString(flexible: true)
            reader.field = 23
            self.groupId = try reader.string(flexible: true)
            reader.field = 24
            self.groupState = try reader.string(flexible: true)
            reader.field = 25
            self.groupEpoch = try reader.int32()
            reader.field = 26
            self.assignmentEpoch = try reader.int32()
            reader.field = 27
            self.topology = try reader.isNull() ? nil : Topology(from: &reader, version: version)
            reader.field = 35
            self.members = try reader.structures(of: Member.self, flexible: true, elementMin: 25, version: version)
            reader.field = 53
            self.authorizedOperations = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 22)
            try writer.nullableString(self.groupId, flexible: true, field: 23)
            try writer.nullableString(self.groupState, flexible: true, field: 24)
            writer.int32(self.groupEpoch)
            writer.int32(self.assignmentEpoch)
            if let value = self.topology {
                writer.int8(1)
                try value.encode(to: &writer, version: version)
            } else {
                writer.int8(-1)
            }
            writer.length(self.members.count, flexible: true)
            for i in self.members.indices { try self.members[i].encode(to: &writer, version: version) }
            writer.int32(self.authorizedOperations)
            writer.unsignedVarint(0)
        }
    }

    public struct Topology: WireStructure, Sendable {
        public var epoch: Int32
        public var subtopologies: [Subtopology]?

        public init() {
            self.epoch = 0
            self.subtopologies = nil
        }

        public init(
            epoch: Int32 = 0,
            subtopologies: [Subtopology]? = nil
        ) {
            self.epoch = epoch
            self.subtopologies = subtopologies
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 28
            self.epoch = try reader.int32()
            reader.field = 29
            self.subtopologies = try reader.nullableStructures(of: Subtopology.self, flexible: true, elementMin: 5, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.epoch)
            if let array = self.subtopologies {
                writer.length(array.count, flexible: true)
                for i in array.indices { try array[i].encode(to: &writer, version: version) }
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

        public init() {
            self.subtopologyId = ""
            self.sourceTopics = []
            self.repartitionSinkTopics = []
            self.stateChangelogTopics = []
            self.repartitionSourceTopics = []
        }

        public init(
            subtopologyId: String = "",
            sourceTopics: [String] = [],
            repartitionSinkTopics: [String] = [],
            stateChangelogTopics: [TopicInfo] = [],
            repartitionSourceTopics: [TopicInfo] = []
        ) {
            self.subtopologyId = subtopologyId
            self.sourceTopics = sourceTopics
            self.repartitionSinkTopics = repartitionSinkTopics
            self.stateChangelogTopics = stateChangelogTopics
            self.repartitionSourceTopics = repartitionSourceTopics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 30
            self.subtopologyId = try reader.string(flexible: true)
            reader.field = 31
            self.sourceTopics = try reader.values(flexible: true, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: true)
            }
            reader.field = 32
            self.repartitionSinkTopics = try reader.values(flexible: true, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: true)
            }
            reader.field = 33
            self.stateChangelogTopics = try reader.structures(of: TopicInfo.self, flexible: true, elementMin: 8, version: version)
            reader.field = 34
            self.repartitionSourceTopics = try reader.structures(of: TopicInfo.self, flexible: true, elementMin: 8, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.subtopologyId, flexible: true, field: 30)
            writer.length(self.sourceTopics.count, flexible: true)
            for i in self.sourceTopics.indices { try writer.string(self.sourceTopics[i], flexible: true, field: 31) }
            writer.length(self.repartitionSinkTopics.count, flexible: true)
            for i in self.repartitionSinkTopics.indices { try writer.string(self.repartitionSinkTopics[i], flexible: true, field: 32) }
            writer.length(self.stateChangelogTopics.count, flexible: true)
            for i in self.stateChangelogTopics.indices { try self.stateChangelogTopics[i].encode(to: &writer, version: version) }
            writer.length(self.repartitionSourceTopics.count, flexible: true)
            for i in self.repartitionSourceTopics.indices { try self.repartitionSourceTopics[i].encode(to: &writer, version: version) }
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

        public init() {
            self.memberId = ""
            self.memberEpoch = 0
            self.instanceId = nil
            self.rackId = nil
            self.clientId = ""
            self.clientHost = ""
            self.topologyEpoch = 0
            self.processId = ""
            self.userEndpoint = nil
            self.clientTags = []
            self.taskOffsets = []
            self.taskEndOffsets = []
            self.assignment = Assignment()
            self.targetAssignment = Assignment()
            self.isClassic = false
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
            userEndpoint: Endpoint? = nil,
            clientTags: [KeyValue] = [],
            taskOffsets: [TaskOffset] = [],
            taskEndOffsets: [TaskOffset] = [],
            assignment: Assignment = Assignment(),
            targetAssignment: Assignment = Assignment(),
            isClassic: Bool = false
        ) {
            self.memberId = memberId
            self.memberEpoch = memberEpoch
            self.instanceId = instanceId
            self.rackId = rackId
            self.clientId = clientId
            self.clientHost = clientHost
            self.topologyEpoch = topologyEpoch
            self.processId = processId
            self.userEndpoint = userEndpoint
            self.clientTags = clientTags
            self.taskOffsets = taskOffsets
            self.taskEndOffsets = taskEndOffsets
            self.assignment = assignment
            self.targetAssignment = targetAssignment
            self.isClassic = isClassic
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 36
            self.memberId = try reader.string(flexible: true)
            reader.field = 37
            self.memberEpoch = try reader.int32()
            reader.field = 38
            self.instanceId = try reader.nullableString(flexible: true)
            reader.field = 39
            self.rackId = try reader.nullableString(flexible: true)
            reader.field = 40
            self.clientId = try reader.string(flexible: true)
            reader.field = 41
            self.clientHost = try reader.string(flexible: true)
            reader.field = 42
            self.topologyEpoch = try reader.int32()
            reader.field = 43
            self.processId = try reader.string(flexible: true)
            reader.field = 44
            self.userEndpoint = try reader.isNull() ? nil : Endpoint(from: &reader, version: version)
            reader.field = 47
            self.clientTags = try reader.structures(of: KeyValue.self, flexible: true, elementMin: 2, version: version)
            reader.field = 48
            self.taskOffsets = try reader.structures(of: TaskOffset.self, flexible: true, elementMin: 13, version: version)
            reader.field = 49
            self.taskEndOffsets = try reader.structures(of: TaskOffset.self, flexible: true, elementMin: 13, version: version)
            reader.field = 50
            self.assignment = try Assignment(from: &reader, version: version)
            reader.field = 51
            self.targetAssignment = try Assignment(from: &reader, version: version)
            reader.field = 52
            self.isClassic = try reader.bool()
            try reader.skipTags()
        }

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
            writer.length(self.clientTags.count, flexible: true)
            for i in self.clientTags.indices { try self.clientTags[i].encode(to: &writer, version: version) }
            writer.length(self.taskOffsets.count, flexible: true)
            for i in self.taskOffsets.indices { try self.taskOffsets[i].encode(to: &writer, version: version) }
            writer.length(self.taskEndOffsets.count, flexible: true)
            for i in self.taskEndOffsets.indices { try self.taskEndOffsets[i].encode(to: &writer, version: version) }
            try self.assignment.encode(to: &writer, version: version)
            try self.targetAssignment.encode(to: &writer, version: version)
            writer.bool(self.isClassic)
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
            reader.field = 45
            self.host = try reader.string(flexible: true)
            reader.field = 46
            self.port = try reader.uint16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.host, flexible: true, field: 45)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}
