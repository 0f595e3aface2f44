// Written by generate-messages from Schema/08_OffsetCommit.schema. Do not edit.
import Platform

public struct OffsetCommitRequest: KafkaRequest {
    public var groupId: String
    public var generationIdOrMemberEpoch: Int32
    public var memberId: String
    public var groupInstanceId: String?
    public var retentionTimeMs: Int64
    public var topics: [OffsetCommitRequestTopic]

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
        try writer.structures(self.topics, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetCommitRequestTopic: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitions: [OffsetCommitRequestPartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 8
            if version <= 9 {
                try writer.nullableString(self.name, flexible: flexible, field: 6)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitions, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 8
            writer.fixed(self.partitionIndex, self.committedOffset)
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

extension OffsetCommitRequest {
    public init() {
        self.init(
            groupId: "",
            generationIdOrMemberEpoch: -1,
            memberId: "",
            groupInstanceId: nil,
            retentionTimeMs: -1,
            topics: []
        )
    }

    public init(
        groupId: String = "",
        generationIdOrMemberEpoch: Int32 = -1,
        memberId: String = "",
        groupInstanceId: String? = nil,
        retentionTimeMs: Int64 = -1,
        topics: [OffsetCommitRequest.OffsetCommitRequestTopic] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            generationIdOrMemberEpoch: generationIdOrMemberEpoch,
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            retentionTimeMs: retentionTimeMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 8
        reader.field = 0
        let groupId: String = try reader.string(flexible: flexible)
        let generationIdOrMemberEpoch: Int32
        if version >= 1 {
            reader.field = 1
            generationIdOrMemberEpoch = try reader.int32()
        } else {
            generationIdOrMemberEpoch = -1
        }
        let memberId: String
        if version >= 1 {
            reader.field = 2
            memberId = try reader.string(flexible: flexible)
        } else {
            memberId = ""
        }
        let groupInstanceId: String?
        if version >= 7 {
            reader.field = 3
            groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            groupInstanceId = nil
        }
        let retentionTimeMs: Int64
        if version >= 2 && version <= 4 {
            reader.field = 4
            retentionTimeMs = try reader.int64()
        } else {
            retentionTimeMs = -1
        }
        reader.field = 5
        let topics: [OffsetCommitRequest.OffsetCommitRequestTopic] = try reader.structures(of: OffsetCommitRequest.OffsetCommitRequestTopic.self, flexible: flexible, elementMin: 1, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groupId: groupId,
            generationIdOrMemberEpoch: generationIdOrMemberEpoch,
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            retentionTimeMs: retentionTimeMs,
            topics: topics
        )
    }
}

extension OffsetCommitRequest.OffsetCommitRequestTopic {
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
        partitions: [OffsetCommitRequest.OffsetCommitRequestPartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 8
        let name: String
        if version <= 9 {
            reader.field = 6
            name = try reader.string(flexible: flexible)
        } else {
            name = ""
        }
        let topicId: Uuid
        if version >= 10 {
            reader.field = 7
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 8
        let partitions: [OffsetCommitRequest.OffsetCommitRequestPartition] = try reader.structures(of: OffsetCommitRequest.OffsetCommitRequestPartition.self, flexible: flexible, elementMin: 13, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension OffsetCommitRequest.OffsetCommitRequestPartition {
    public init() {
        self.init(
            partitionIndex: 0,
            committedOffset: 0,
            committedLeaderEpoch: -1,
            commitTimestamp: -1,
            committedMetadata: ""
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        committedOffset: Int64 = 0,
        committedLeaderEpoch: Int32 = -1,
        commitTimestamp: Int64 = -1,
        committedMetadata: String? = "",
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            commitTimestamp: commitTimestamp,
            committedMetadata: committedMetadata
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 8
        reader.field = 9
        let (partitionIndex, committedOffset): (Int32, Int64) = try reader.fixed()
        let committedLeaderEpoch: Int32
        if version >= 6 {
            reader.field = 11
            committedLeaderEpoch = try reader.int32()
        } else {
            committedLeaderEpoch = -1
        }
        let commitTimestamp: Int64
        if version >= 1 && version <= 1 {
            reader.field = 12
            commitTimestamp = try reader.int64()
        } else {
            commitTimestamp = -1
        }
        reader.field = 13
        let committedMetadata: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            commitTimestamp: commitTimestamp,
            committedMetadata: committedMetadata
        )
    }
}

public struct OffsetCommitResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [OffsetCommitResponseTopic]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 8
        if version >= 3 {
            writer.int32(self.throttleTimeMs)
        }
        try writer.structures(self.topics, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct OffsetCommitResponseTopic: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitions: [OffsetCommitResponsePartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 8
            if version <= 9 {
                try writer.nullableString(self.name, flexible: flexible, field: 2)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct OffsetCommitResponsePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 8
            writer.fixed(self.partitionIndex, self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension OffsetCommitResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            topics: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetCommitResponse.OffsetCommitResponseTopic] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 8
        let throttleTimeMs: Int32
        if version >= 3 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let topics: [OffsetCommitResponse.OffsetCommitResponseTopic] = try reader.structures(of: OffsetCommitResponse.OffsetCommitResponseTopic.self, flexible: flexible, elementMin: 1, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }
}

extension OffsetCommitResponse.OffsetCommitResponseTopic {
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
        partitions: [OffsetCommitResponse.OffsetCommitResponsePartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 8
        let name: String
        if version <= 9 {
            reader.field = 2
            name = try reader.string(flexible: flexible)
        } else {
            name = ""
        }
        let topicId: Uuid
        if version >= 10 {
            reader.field = 3
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 4
        let partitions: [OffsetCommitResponse.OffsetCommitResponsePartition] = try reader.structures(of: OffsetCommitResponse.OffsetCommitResponsePartition.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension OffsetCommitResponse.OffsetCommitResponsePartition {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 8
        reader.field = 5
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode
        )
    }
}
