// Written by generate-messages from Schema/08_OffsetCommit.schema. Do not edit.
import Platform

public struct OffsetCommitRequest: KafkaRequest {
    public var groupId: String
    public var generationIdOrMemberEpoch: Int32
    public var memberId: String
    public var groupInstanceId: String?
    public var retentionTimeMs: Int64
    public var topics: [OffsetCommitRequestTopic]

    public init() {
        self.groupId = ""
        self.generationIdOrMemberEpoch = -1
        self.memberId = ""
        self.groupInstanceId = nil
        self.retentionTimeMs = -1
        self.topics = []
    }

    public init(
        groupId: String = "",
        generationIdOrMemberEpoch: Int32 = -1,
        memberId: String = "",
        groupInstanceId: String? = nil,
        retentionTimeMs: Int64 = -1,
        topics: [OffsetCommitRequestTopic] = []
    ) {
        self.groupId = groupId
        self.generationIdOrMemberEpoch = generationIdOrMemberEpoch
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
        self.retentionTimeMs = retentionTimeMs
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...10 }
    public typealias Response = OffsetCommitResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...9 }
    public static var apiKey: ApiKey { .offsetCommit }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 8 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 8 ? 1 : 0 }
    public static var layout: StaticString {
        """
        OffsetCommitRequest 0-10 8+
        0 groupId string 0-10 - - -
        0 generationIdOrMemberEpoch int32 1+ - - -1
        0 memberId string 1+ - - -
        0 groupInstanceId string 7+ 7+ - null
        0 retentionTimeMs int64 2-4 - - -1
        0 topics []OffsetCommitRequestTopic 0-10 - - -
        1 name string 0-9 - - -
        1 topicId uuid 10+ - - -
        1 partitions []OffsetCommitRequestPartition 0-10 - - -
        2 partitionIndex int32 0-10 - - -
        2 committedOffset int64 0-10 - - -
        2 committedLeaderEpoch int32 6+ - - -1
        2 commitTimestamp int64 1 - - -1
        2 committedMetadata string 0-10 0-10 - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 8
        reader.field = 0
        self.groupId = try reader.string(flexible: flexible)
        if version >= 1 {
            reader.field = 1
            self.generationIdOrMemberEpoch = try reader.int32()
        } else {
            self.generationIdOrMemberEpoch = -1
        }
        if version >= 1 {
            reader.field = 2
            self.memberId = try reader.string(flexible: flexible)
        } else {
            self.memberId = ""
        }
        if version >= 7 {
            reader.field = 3
            self.groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            self.groupInstanceId = nil
        }
        if version >= 2 && version <= 4 {
            reader.field = 4
            self.retentionTimeMs = try reader.int64()
        } else {
            self.retentionTimeMs = -1
        }
        reader.field = 5
        self.topics = try reader.structures(of: OffsetCommitRequestTopic.self, flexible: flexible, elementMin: 1, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 8
        try writer.nullableString(self.groupId, flexible: flexible, field: 0)
        if version >= 1 {
            writer.int32(self.generationIdOrMemberEpoch)
        }
        if version >= 1 {
            try writer.nullableString(self.memberId, flexible: flexible, field: 2)
        }
        if version >= 7 {
            try writer.nullableString(self.groupInstanceId, flexible: flexible, field: 3)
        }
        if version < 7 && self.groupInstanceId != nil {
            throw writer.unsupported(version, field: 3)
        }
        if version >= 2 && version <= 4 {
            writer.int64(self.retentionTimeMs)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetCommitRequestTopic: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitions: [OffsetCommitRequestPartition]

        public init() {
            self.name = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            name: String = "",
            topicId: Uuid = .zero,
            partitions: [OffsetCommitRequestPartition] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 8
            if version <= 9 {
                reader.field = 6
                self.name = try reader.string(flexible: flexible)
            } else {
                self.name = ""
            }
            if version >= 10 {
                reader.field = 7
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 8
            self.partitions = try reader.structures(of: OffsetCommitRequestPartition.self, flexible: flexible, elementMin: 13, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 8
            if version <= 9 {
                try writer.nullableString(self.name, flexible: flexible, field: 6)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct OffsetCommitRequestPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var committedOffset: Int64
        public var committedLeaderEpoch: Int32
        public var commitTimestamp: Int64
        public var committedMetadata: String?

        public init() {
            self.partitionIndex = 0
            self.committedOffset = 0
            self.committedLeaderEpoch = -1
            self.commitTimestamp = -1
            self.committedMetadata = ""
        }

        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            commitTimestamp: Int64 = -1,
            committedMetadata: String? = ""
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.commitTimestamp = commitTimestamp
            self.committedMetadata = committedMetadata
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 8
            reader.field = 9
            self.partitionIndex = try reader.int32()
            reader.field = 10
            self.committedOffset = try reader.int64()
            if version >= 6 {
                reader.field = 11
                self.committedLeaderEpoch = try reader.int32()
            } else {
                self.committedLeaderEpoch = -1
            }
            if version >= 1 && version <= 1 {
                reader.field = 12
                self.commitTimestamp = try reader.int64()
            } else {
                self.commitTimestamp = -1
            }
            reader.field = 13
            self.committedMetadata = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 8
            writer.int32(self.partitionIndex)
            writer.int64(self.committedOffset)
            if version >= 6 {
                writer.int32(self.committedLeaderEpoch)
            }
            if version >= 1 && version <= 1 {
                writer.int64(self.commitTimestamp)
            }
            if !(version >= 1 && version <= 1) && self.commitTimestamp != -1 {
                throw writer.unsupported(version, field: 12)
            }
            try writer.nullableString(self.committedMetadata, flexible: flexible, field: 13)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct OffsetCommitResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [OffsetCommitResponseTopic]

    public init() {
        self.throttleTimeMs = 0
        self.topics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetCommitResponseTopic] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...10 }
    public static var layout: StaticString {
        """
        OffsetCommitResponse 0-10 8+
        0 throttleTimeMs int32 3+ - - -
        0 topics []OffsetCommitResponseTopic 0-10 - - -
        1 name string 0-9 - - -
        1 topicId uuid 10+ - - -
        1 partitions []OffsetCommitResponsePartition 0-10 - - -
        2 partitionIndex int32 0-10 - - -
        2 errorCode int16 0-10 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 8
        if version >= 3 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        reader.field = 1
        self.topics = try reader.structures(of: OffsetCommitResponseTopic.self, flexible: flexible, elementMin: 1, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 8
        if version >= 3 {
            writer.int32(self.throttleTimeMs)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetCommitResponseTopic: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitions: [OffsetCommitResponsePartition]

        public init() {
            self.name = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            name: String = "",
            topicId: Uuid = .zero,
            partitions: [OffsetCommitResponsePartition] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 8
            if version <= 9 {
                reader.field = 2
                self.name = try reader.string(flexible: flexible)
            } else {
                self.name = ""
            }
            if version >= 10 {
                reader.field = 3
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 4
            self.partitions = try reader.structures(of: OffsetCommitResponsePartition.self, flexible: flexible, elementMin: 6, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 8
            if version <= 9 {
                try writer.nullableString(self.name, flexible: flexible, field: 2)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct OffsetCommitResponsePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 8
            reader.field = 5
            self.partitionIndex = try reader.int32()
            reader.field = 6
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 8
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
