// Written by generate-messages from Schema/09_OffsetFetch.schema. Do not edit.
import Platform

public struct OffsetFetchRequest: KafkaRequest {
    public var groupId: String
    public var topics: [OffsetFetchRequestTopic]?
    public var groups: [OffsetFetchRequestGroup]
    public var requireStable: Bool

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
                try writer.structures(array, flexible: flexible, version: version)
            } else {
                writer.length(-1, flexible: flexible)
            }
        }
        if version > 7 && self.topics?.isEmpty != true {
            throw writer.unsupported(version, field: 1)
        }
        if version >= 8 {
            try writer.structures(self.groups, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.groupId, flexible: true, field: 5)
            if version >= 9 {
                try writer.nullableString(self.memberId, flexible: true, field: 6)
            }
            if version >= 9 {
                writer.int32(self.memberEpoch)
            }
            if let array = self.topics {
                try writer.structures(array, flexible: true, version: version)
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

extension OffsetFetchRequest {
    public init() {
        self.init(
            groupId: "",
            topics: [],
            groups: [],
            requireStable: false
        )
    }

    public init(
        groupId: String = "",
        topics: [OffsetFetchRequest.OffsetFetchRequestTopic]? = [],
        groups: [OffsetFetchRequest.OffsetFetchRequestGroup] = [],
        requireStable: Bool = false,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topics: topics,
            groups: groups,
            requireStable: requireStable
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        let groupId: String
        if version <= 7 {
            reader.field = 0
            groupId = try reader.string(flexible: flexible)
        } else {
            groupId = ""
        }
        let topics: [OffsetFetchRequest.OffsetFetchRequestTopic]?
        if version <= 7 {
            reader.field = 1
            if version >= 2 {
                topics = try reader.nullableStructures(of: OffsetFetchRequest.OffsetFetchRequestTopic.self, flexible: flexible, elementMin: 2, version: version)
            } else {
                topics = try reader.structures(of: OffsetFetchRequest.OffsetFetchRequestTopic.self, flexible: flexible, elementMin: 2, version: version)
            }
        } else {
            topics = []
        }
        let groups: [OffsetFetchRequest.OffsetFetchRequestGroup]
        if version >= 8 {
            reader.field = 4
            groups = try reader.structures(of: OffsetFetchRequest.OffsetFetchRequestGroup.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            groups = []
        }
        let requireStable: Bool
        if version >= 7 {
            reader.field = 12
            requireStable = try reader.bool()
        } else {
            requireStable = false
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groupId: groupId,
            topics: topics,
            groups: groups,
            requireStable: requireStable
        )
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopic {
    public init() {
        self.init(
            name: "",
            partitionIndexes: []
        )
    }

    public init(
        name: String = "",
        partitionIndexes: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitionIndexes: partitionIndexes
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 2
        let name: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitionIndexes: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitionIndexes: partitionIndexes
        )
    }
}

extension OffsetFetchRequest.OffsetFetchRequestGroup {
    public init() {
        self.init(
            groupId: "",
            memberId: nil,
            memberEpoch: -1,
            topics: []
        )
    }

    public init(
        groupId: String = "",
        memberId: String? = nil,
        memberEpoch: Int32 = -1,
        topics: [OffsetFetchRequest.OffsetFetchRequestTopics]? = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            memberId: memberId,
            memberEpoch: memberEpoch,
            topics: topics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let groupId: String = try reader.string(flexible: true)
        let memberId: String?
        if version >= 9 {
            reader.field = 6
            memberId = try reader.nullableString(flexible: true)
        } else {
            memberId = nil
        }
        let memberEpoch: Int32
        if version >= 9 {
            reader.field = 7
            memberEpoch = try reader.int32()
        } else {
            memberEpoch = -1
        }
        reader.field = 8
        let topics: [OffsetFetchRequest.OffsetFetchRequestTopics]? = try reader.nullableStructures(of: OffsetFetchRequest.OffsetFetchRequestTopics.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            memberId: memberId,
            memberEpoch: memberEpoch,
            topics: topics
        )
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopics {
    public init() {
        self.init(
            name: "",
            topicId: .zero,
            partitionIndexes: []
        )
    }

    public init(
        name: String = "",
        topicId: Uuid = .zero,
        partitionIndexes: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId,
            partitionIndexes: partitionIndexes
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let name: String
        if version <= 9 {
            reader.field = 9
            name = try reader.string(flexible: true)
        } else {
            name = ""
        }
        let topicId: Uuid
        if version >= 10 {
            reader.field = 10
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 11
        let partitionIndexes: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        try reader.skipTags()
        self.init(
            name: name,
            topicId: topicId,
            partitionIndexes: partitionIndexes
        )
    }
}

public struct OffsetFetchResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [OffsetFetchResponseTopic]
    public var errorCode: Int16
    public var groups: [OffsetFetchResponseGroup]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version >= 3 {
            writer.int32(self.throttleTimeMs)
        }
        if version <= 7 {
            try writer.structures(self.topics, flexible: flexible, version: version)
        }
        if version > 7 && !self.topics.isEmpty {
            throw writer.unsupported(version, field: 1)
        }
        if version >= 2 && version <= 7 {
            writer.int16(self.errorCode)
        }
        if version >= 8 {
            try writer.structures(self.groups, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            try writer.structures(self.partitions, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            writer.fixed(self.partitionIndex, self.committedOffset)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.groupId, flexible: true, field: 11)
            try writer.structures(self.topics, flexible: true, version: version)
            writer.int16(self.errorCode)
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetFetchResponseTopics: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitions: [OffsetFetchResponsePartitions]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            if version <= 9 {
                try writer.nullableString(self.name, flexible: true, field: 13)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetFetchResponsePartitions: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var committedOffset: Int64
        public var committedLeaderEpoch: Int32
        public var metadata: String?
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.committedOffset, self.committedLeaderEpoch)
            try writer.nullableString(self.metadata, flexible: true, field: 19)
            writer.int16(self.errorCode)
            writer.unsignedVarint(0)
        }
    }
}

extension OffsetFetchResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            topics: [],
            errorCode: 0,
            groups: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetFetchResponse.OffsetFetchResponseTopic] = [],
        errorCode: Int16 = 0,
        groups: [OffsetFetchResponse.OffsetFetchResponseGroup] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics,
            errorCode: errorCode,
            groups: groups
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        let throttleTimeMs: Int32
        if version >= 3 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        let topics: [OffsetFetchResponse.OffsetFetchResponseTopic]
        if version <= 7 {
            reader.field = 1
            topics = try reader.structures(of: OffsetFetchResponse.OffsetFetchResponseTopic.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            topics = []
        }
        let errorCode: Int16
        if version >= 2 && version <= 7 {
            reader.field = 9
            errorCode = try reader.int16()
        } else {
            errorCode = 0
        }
        let groups: [OffsetFetchResponse.OffsetFetchResponseGroup]
        if version >= 8 {
            reader.field = 10
            groups = try reader.structures(of: OffsetFetchResponse.OffsetFetchResponseGroup.self, flexible: flexible, elementMin: 4, version: version)
        } else {
            groups = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics,
            errorCode: errorCode,
            groups: groups
        )
    }
}

extension OffsetFetchResponse.OffsetFetchResponseTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [OffsetFetchResponse.OffsetFetchResponsePartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 2
        let name: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitions: [OffsetFetchResponse.OffsetFetchResponsePartition] = try reader.structures(of: OffsetFetchResponse.OffsetFetchResponsePartition.self, flexible: flexible, elementMin: 15, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension OffsetFetchResponse.OffsetFetchResponsePartition {
    public init() {
        self.init(
            partitionIndex: 0,
            committedOffset: 0,
            committedLeaderEpoch: -1,
            metadata: "",
            errorCode: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        committedOffset: Int64 = 0,
        committedLeaderEpoch: Int32 = -1,
        metadata: String? = "",
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            metadata: metadata,
            errorCode: errorCode
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 4
        let (partitionIndex, committedOffset): (Int32, Int64) = try reader.fixed()
        let committedLeaderEpoch: Int32
        if version >= 5 {
            reader.field = 6
            committedLeaderEpoch = try reader.int32()
        } else {
            committedLeaderEpoch = -1
        }
        reader.field = 7
        let metadata: String? = try reader.nullableString(flexible: flexible)
        reader.field = 8
        let errorCode: Int16 = try reader.int16()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            metadata: metadata,
            errorCode: errorCode
        )
    }
}

extension OffsetFetchResponse.OffsetFetchResponseGroup {
    public init() {
        self.init(
            groupId: "",
            topics: [],
            errorCode: 0
        )
    }

    public init(
        groupId: String = "",
        topics: [OffsetFetchResponse.OffsetFetchResponseTopics] = [],
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topics: topics,
            errorCode: errorCode
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 11
        let groupId: String = try reader.string(flexible: true)
        reader.field = 12
        let topics: [OffsetFetchResponse.OffsetFetchResponseTopics] = try reader.structures(of: OffsetFetchResponse.OffsetFetchResponseTopics.self, flexible: true, elementMin: 1, version: version)
        reader.field = 21
        let errorCode: Int16 = try reader.int16()
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics,
            errorCode: errorCode
        )
    }
}

extension OffsetFetchResponse.OffsetFetchResponseTopics {
    public init() {
        self.init(
            name: "",
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        name: String = "",
        topicId: Uuid = .zero,
        partitions: [OffsetFetchResponse.OffsetFetchResponsePartitions] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let name: String
        if version <= 9 {
            reader.field = 13
            name = try reader.string(flexible: true)
        } else {
            name = ""
        }
        let topicId: Uuid
        if version >= 10 {
            reader.field = 14
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 15
        let partitions: [OffsetFetchResponse.OffsetFetchResponsePartitions] = try reader.structures(of: OffsetFetchResponse.OffsetFetchResponsePartitions.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            name: name,
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension OffsetFetchResponse.OffsetFetchResponsePartitions {
    public init() {
        self.init(
            partitionIndex: 0,
            committedOffset: 0,
            committedLeaderEpoch: -1,
            metadata: "",
            errorCode: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        committedOffset: Int64 = 0,
        committedLeaderEpoch: Int32 = -1,
        metadata: String? = "",
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            metadata: metadata,
            errorCode: errorCode
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 16
        let (partitionIndex, committedOffset, committedLeaderEpoch): (Int32, Int64, Int32) = try reader.fixed()
        reader.field = 19
        let metadata: String? = try reader.nullableString(flexible: true)
        reader.field = 20
        let errorCode: Int16 = try reader.int16()
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            metadata: metadata,
            errorCode: errorCode
        )
    }
}
