// Written by generate-messages from Schema/09_OffsetFetch.schema. Do not edit.
import Platform

public struct OffsetFetchRequest: KafkaRequest {
    public var groupId: String
    public var topics: [OffsetFetchRequestTopic]?
    public var groups: [OffsetFetchRequestGroup]
    public var requireStable: Bool

    public init() {
        self.groupId = ""
        self.topics = []
        self.groups = []
        self.requireStable = false
    }

    public init(
        groupId: String = "",
        topics: [OffsetFetchRequestTopic]? = [],
        groups: [OffsetFetchRequestGroup] = [],
        requireStable: Bool = false
    ) {
        self.groupId = groupId
        self.topics = topics
        self.groups = groups
        self.requireStable = requireStable
    }

    public static var versions: ClosedRange<Int16> { 0...10 }
    public typealias Response = OffsetFetchResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...9 }
    public static var apiKey: ApiKey { .offsetFetch }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 6 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 6 ? 1 : 0 }
    public static var layout: StaticString {
        """
        OffsetFetchRequest 0-10 6+
        0 groupId string 0-7 - - -
        0 topics []OffsetFetchRequestTopic 0-7 2-7 - -
        1 name string 0-7 - - -
        1 partitionIndexes []int32 0-7 - - -
        0 groups []OffsetFetchRequestGroup 8+ - - -
        1 groupId string 8-10 - - -
        1 memberId string 9+ 9+ - null
        1 memberEpoch int32 9+ - - -1
        1 topics []OffsetFetchRequestTopics 8-10 8-10 - -
        2 name string 8-9 - - -
        2 topicId uuid 10+ - - -
        2 partitionIndexes []int32 8-10 - - -
        0 requireStable bool 7+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version <= 7 {
            reader.field = 0
            self.groupId = try reader.string(flexible: flexible)
        } else {
            self.groupId = ""
        }
        if version <= 7 {
            reader.field = 1
            if version >= 2 {
                self.topics = try reader.nullableStructures(of: OffsetFetchRequestTopic.self, flexible: flexible, elementMin: 2, version: version)
            } else {
                self.topics = try reader.structures(of: OffsetFetchRequestTopic.self, flexible: flexible, elementMin: 2, version: version)
            }
        } else {
            self.topics = []
        }
        if version >= 8 {
            reader.field = 4
            self.groups = try reader.structures(of: OffsetFetchRequestGroup.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.groups = []
        }
        if version >= 7 {
            reader.field = 12
            self.requireStable = try reader.bool()
        } else {
            self.requireStable = false
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version <= 7 {
            try writer.nullableString(self.groupId, flexible: flexible, field: 0)
        }
        if version > 7 && self.groupId != "" {
            throw writer.unsupported(version, field: 0)
        }
        if version <= 7 {
            if version < 2 && self.topics == nil { throw writer.null(version, field: 1) }
            if let array = self.topics {
                writer.length(array.count, flexible: flexible)
                for i in array.indices { try array[i].encode(to: &writer, version: version) }
            } else {
                writer.length(-1, flexible: flexible)
            }
        }
        if version > 7 && self.topics?.isEmpty != true {
            throw writer.unsupported(version, field: 1)
        }
        if version >= 8 {
            writer.length(self.groups.count, flexible: flexible)
            for i in self.groups.indices { try self.groups[i].encode(to: &writer, version: version) }
        }
        if version < 8 && !self.groups.isEmpty {
            throw writer.unsupported(version, field: 4)
        }
        if version >= 7 {
            writer.bool(self.requireStable)
        }
        if version < 7 && self.requireStable {
            throw writer.unsupported(version, field: 12)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetFetchRequestTopic: WireStructure, Sendable {
        public var name: String
        public var partitionIndexes: [Int32]

        public init() {
            self.name = ""
            self.partitionIndexes = []
        }

        public init(
            name: String = "",
            partitionIndexes: [Int32] = []
        ) {
            self.name = name
            self.partitionIndexes = partitionIndexes
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 2
            self.name = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitionIndexes = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            writer.numbers(self.partitionIndexes, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct OffsetFetchRequestGroup: WireStructure, Sendable {
        public var groupId: String
        public var memberId: String?
        public var memberEpoch: Int32
        public var topics: [OffsetFetchRequestTopics]?

        public init() {
            self.groupId = ""
            self.memberId = nil
            self.memberEpoch = -1
            self.topics = []
        }

        public init(
            groupId: String = "",
            memberId: String? = nil,
            memberEpoch: Int32 = -1,
            topics: [OffsetFetchRequestTopics]? = []
        ) {
            self.groupId = groupId
            self.memberId = memberId
            self.memberEpoch = memberEpoch
            self.topics = topics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.groupId = try reader.string(flexible: true)
            if version >= 9 {
                reader.field = 6
                self.memberId = try reader.nullableString(flexible: true)
            } else {
                self.memberId = nil
            }
            if version >= 9 {
                reader.field = 7
                self.memberEpoch = try reader.int32()
            } else {
                self.memberEpoch = -1
            }
            reader.field = 8
            self.topics = try reader.nullableStructures(of: OffsetFetchRequestTopics.self, flexible: true, elementMin: 1, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.groupId, flexible: true, field: 5)
            if version >= 9 {
                try writer.nullableString(self.memberId, flexible: true, field: 6)
            }
            if version >= 9 {
                writer.int32(self.memberEpoch)
            }
            if let array = self.topics {
                writer.length(array.count, flexible: true)
                for i in array.indices { try array[i].encode(to: &writer, version: version) }
            } else {
                writer.length(-1, flexible: true)
            }
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetFetchRequestTopics: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitionIndexes: [Int32]

        public init() {
            self.name = ""
            self.topicId = .zero
            self.partitionIndexes = []
        }

        public init(
            name: String = "",
            topicId: Uuid = .zero,
            partitionIndexes: [Int32] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitionIndexes = partitionIndexes
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            if version <= 9 {
                reader.field = 9
                self.name = try reader.string(flexible: true)
            } else {
                self.name = ""
            }
            if version >= 10 {
                reader.field = 10
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 11
            self.partitionIndexes = try reader.numbers(of: Int32.self, flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            if version <= 9 {
                try writer.nullableString(self.name, flexible: true, field: 9)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            writer.numbers(self.partitionIndexes, flexible: true)
            writer.unsignedVarint(0)
        }
    }
}

public struct OffsetFetchResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [OffsetFetchResponseTopic]
    public var errorCode: Int16
    public var groups: [OffsetFetchResponseGroup]

    public init() {
        self.throttleTimeMs = 0
        self.topics = []
        self.errorCode = 0
        self.groups = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetFetchResponseTopic] = [],
        errorCode: Int16 = 0,
        groups: [OffsetFetchResponseGroup] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.errorCode = errorCode
        self.groups = groups
    }

    public static var versions: ClosedRange<Int16> { 0...10 }
    public static var layout: StaticString {
        """
        OffsetFetchResponse 0-10 6+
        0 throttleTimeMs int32 3+ - - -
        0 topics []OffsetFetchResponseTopic 0-7 - - -
        1 name string 0-7 - - -
        1 partitions []OffsetFetchResponsePartition 0-7 - - -
        2 partitionIndex int32 0-7 - - -
        2 committedOffset int64 0-7 - - -
        2 committedLeaderEpoch int32 5-7 - - -1
        2 metadata string 0-7 0-7 - -
        2 errorCode int16 0-7 - - -
        0 errorCode int16 2-7 - - -
        0 groups []OffsetFetchResponseGroup 8+ - - -
        1 groupId string 8-10 - - -
        1 topics []OffsetFetchResponseTopics 8-10 - - -
        2 name string 8-9 - - -
        2 topicId uuid 10+ - - -
        2 partitions []OffsetFetchResponsePartitions 8-10 - - -
        3 partitionIndex int32 8-10 - - -
        3 committedOffset int64 8-10 - - -
        3 committedLeaderEpoch int32 8-10 - - -1
        3 metadata string 8-10 8-10 - -
        3 errorCode int16 8-10 - - -
        1 errorCode int16 8-10 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version >= 3 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        if version <= 7 {
            reader.field = 1
            self.topics = try reader.structures(of: OffsetFetchResponseTopic.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.topics = []
        }
        if version >= 2 && version <= 7 {
            reader.field = 9
            self.errorCode = try reader.int16()
        } else {
            self.errorCode = 0
        }
        if version >= 8 {
            reader.field = 10
            self.groups = try reader.structures(of: OffsetFetchResponseGroup.self, flexible: flexible, elementMin: 4, version: version)
        } else {
            self.groups = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version >= 3 {
            writer.int32(self.throttleTimeMs)
        }
        if version <= 7 {
            writer.length(self.topics.count, flexible: flexible)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        }
        if version > 7 && !self.topics.isEmpty {
            throw writer.unsupported(version, field: 1)
        }
        if version >= 2 && version <= 7 {
            writer.int16(self.errorCode)
        }
        if version >= 8 {
            writer.length(self.groups.count, flexible: flexible)
            for i in self.groups.indices { try self.groups[i].encode(to: &writer, version: version) }
        }
        if version < 8 && !self.groups.isEmpty {
            throw writer.unsupported(version, field: 10)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetFetchResponseTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [OffsetFetchResponsePartition]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [OffsetFetchResponsePartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 2
            self.name = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitions = try reader.structures(of: OffsetFetchResponsePartition.self, flexible: flexible, elementMin: 15, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct OffsetFetchResponsePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var committedOffset: Int64
        public var committedLeaderEpoch: Int32
        public var metadata: String?
        public var errorCode: Int16

        public init() {
            self.partitionIndex = 0
            self.committedOffset = 0
            self.committedLeaderEpoch = -1
            self.metadata = ""
            self.errorCode = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            metadata: String? = "",
            errorCode: Int16 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.metadata = metadata
            self.errorCode = errorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.committedOffset = try reader.int64()
            if version >= 5 {
                reader.field = 6
                self.committedLeaderEpoch = try reader.int32()
            } else {
                self.committedLeaderEpoch = -1
            }
            reader.field = 7
            self.metadata = try reader.nullableString(flexible: flexible)
            reader.field = 8
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            writer.int32(self.partitionIndex)
            writer.int64(self.committedOffset)
            if version >= 5 {
                writer.int32(self.committedLeaderEpoch)
            }
            try writer.nullableString(self.metadata, flexible: flexible, field: 7)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct OffsetFetchResponseGroup: WireStructure, Sendable {
        public var groupId: String
        public var topics: [OffsetFetchResponseTopics]
        public var errorCode: Int16

        public init() {
            self.groupId = ""
            self.topics = []
            self.errorCode = 0
        }

        public init(
            groupId: String = "",
            topics: [OffsetFetchResponseTopics] = [],
            errorCode: Int16 = 0
        ) {
            self.groupId = groupId
            self.topics = topics
            self.errorCode = errorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 11
            self.groupId = try reader.string(flexible: true)
            reader.field = 12
            self.topics = try reader.structures(of: OffsetFetchResponseTopics.self, flexible: true, elementMin: 1, version: version)
            reader.field = 21
            self.errorCode = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.groupId, flexible: true, field: 11)
            writer.length(self.topics.count, flexible: true)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            writer.int16(self.errorCode)
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetFetchResponseTopics: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitions: [OffsetFetchResponsePartitions]

        public init() {
            self.name = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            name: String = "",
            topicId: Uuid = .zero,
            partitions: [OffsetFetchResponsePartitions] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            if version <= 9 {
                reader.field = 13
                self.name = try reader.string(flexible: true)
            } else {
                self.name = ""
            }
            if version >= 10 {
                reader.field = 14
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 15
            self.partitions = try reader.structures(of: OffsetFetchResponsePartitions.self, flexible: true, elementMin: 19, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            if version <= 9 {
                try writer.nullableString(self.name, flexible: true, field: 13)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetFetchResponsePartitions: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var committedOffset: Int64
        public var committedLeaderEpoch: Int32
        public var metadata: String?
        public var errorCode: Int16

        public init() {
            self.partitionIndex = 0
            self.committedOffset = 0
            self.committedLeaderEpoch = -1
            self.metadata = ""
            self.errorCode = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            metadata: String? = "",
            errorCode: Int16 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.metadata = metadata
            self.errorCode = errorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 16
            self.partitionIndex = try reader.int32()
            reader.field = 17
            self.committedOffset = try reader.int64()
            reader.field = 18
            self.committedLeaderEpoch = try reader.int32()
            reader.field = 19
            self.metadata = try reader.nullableString(flexible: true)
            reader.field = 20
            self.errorCode = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int64(self.committedOffset)
            writer.int32(self.committedLeaderEpoch)
            try writer.nullableString(self.metadata, flexible: true, field: 19)
            writer.int16(self.errorCode)
            writer.unsignedVarint(0)
        }
    }
}
