// Written by generate-messages from Schema/28_TxnOffsetCommit.schema. Do not edit.
import Platform

public struct TxnOffsetCommitRequest: KafkaRequest {
    public var transactionalId: String
    public var groupId: String
    public var producerId: Int64
    public var producerEpoch: Int16
    public var generationId: Int32
    public var memberId: String
    public var groupInstanceId: String?
    public var topics: [TxnOffsetCommitRequestTopic]

    public init() {
        self.transactionalId = ""
        self.groupId = ""
        self.producerId = 0
        self.producerEpoch = 0
        self.generationId = -1
        self.memberId = ""
        self.groupInstanceId = nil
        self.topics = []
    }

    public init(
        transactionalId: String = "",
        groupId: String = "",
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        generationId: Int32 = -1,
        memberId: String = "",
        groupInstanceId: String? = nil,
        topics: [TxnOffsetCommitRequestTopic] = []
    ) {
        self.transactionalId = transactionalId
        self.groupId = groupId
        self.producerId = producerId
        self.producerEpoch = producerEpoch
        self.generationId = generationId
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...5 }
    public typealias Response = TxnOffsetCommitResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .txnOffsetCommit }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 3 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 3 ? 1 : 0 }
    public static var layout: StaticString {
        """
        TxnOffsetCommitRequest 0-5 3+
        0 transactionalId string 0-5 - - -
        0 groupId string 0-5 - - -
        0 producerId int64 0-5 - - -
        0 producerEpoch int16 0-5 - - -
        0 generationId int32 3+ - - -1
        0 memberId string 3+ - - -
        0 groupInstanceId string 3+ 3+ - null
        0 topics []TxnOffsetCommitRequestTopic 0-5 - - -
        1 name string 0-5 - - -
        1 partitions []TxnOffsetCommitRequestPartition 0-5 - - -
        2 partitionIndex int32 0-5 - - -
        2 committedOffset int64 0-5 - - -
        2 committedLeaderEpoch int32 2+ - - -1
        2 committedMetadata string 0-5 0-5 - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        self.transactionalId = try reader.string(flexible: flexible)
        reader.field = 1
        self.groupId = try reader.string(flexible: flexible)
        reader.field = 2
        self.producerId = try reader.int64()
        reader.field = 3
        self.producerEpoch = try reader.int16()
        if version >= 3 {
            reader.field = 4
            self.generationId = try reader.int32()
        } else {
            self.generationId = -1
        }
        if version >= 3 {
            reader.field = 5
            self.memberId = try reader.string(flexible: flexible)
        } else {
            self.memberId = ""
        }
        if version >= 3 {
            reader.field = 6
            self.groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            self.groupInstanceId = nil
        }
        reader.field = 7
        self.topics = try reader.structures(of: TxnOffsetCommitRequestTopic.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        try writer.nullableString(self.transactionalId, flexible: flexible, field: 0)
        try writer.nullableString(self.groupId, flexible: flexible, field: 1)
        writer.int64(self.producerId)
        writer.int16(self.producerEpoch)
        if version >= 3 {
            writer.int32(self.generationId)
        }
        if version < 3 && self.generationId != -1 {
            throw writer.unsupported(version, field: 4)
        }
        if version >= 3 {
            try writer.nullableString(self.memberId, flexible: flexible, field: 5)
        }
        if version < 3 && self.memberId != "" {
            throw writer.unsupported(version, field: 5)
        }
        if version >= 3 {
            try writer.nullableString(self.groupInstanceId, flexible: flexible, field: 6)
        }
        if version < 3 && self.groupInstanceId != nil {
            throw writer.unsupported(version, field: 6)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct TxnOffsetCommitRequestTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [TxnOffsetCommitRequestPartition]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [TxnOffsetCommitRequestPartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 3
            reader.field = 8
            self.name = try reader.string(flexible: flexible)
            reader.field = 9
            self.partitions = try reader.structures(of: TxnOffsetCommitRequestPartition.self, flexible: flexible, elementMin: 13, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            try writer.nullableString(self.name, flexible: flexible, field: 8)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct TxnOffsetCommitRequestPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var committedOffset: Int64
        public var committedLeaderEpoch: Int32
        public var committedMetadata: String?

        public init() {
            self.partitionIndex = 0
            self.committedOffset = 0
            self.committedLeaderEpoch = -1
            self.committedMetadata = ""
        }

        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            committedMetadata: String? = ""
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.committedMetadata = committedMetadata
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 3
            reader.field = 10
            self.partitionIndex = try reader.int32()
            reader.field = 11
            self.committedOffset = try reader.int64()
            if version >= 2 {
                reader.field = 12
                self.committedLeaderEpoch = try reader.int32()
            } else {
                self.committedLeaderEpoch = -1
            }
            reader.field = 13
            self.committedMetadata = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            writer.int32(self.partitionIndex)
            writer.int64(self.committedOffset)
            if version >= 2 {
                writer.int32(self.committedLeaderEpoch)
            }
            try writer.nullableString(self.committedMetadata, flexible: flexible, field: 13)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct TxnOffsetCommitResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [TxnOffsetCommitResponseTopic]

    public init() {
        self.throttleTimeMs = 0
        self.topics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [TxnOffsetCommitResponseTopic] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...5 }
    public static var layout: StaticString {
        """
        TxnOffsetCommitResponse 0-5 3+
        0 throttleTimeMs int32 0-5 - - -
        0 topics []TxnOffsetCommitResponseTopic 0-5 - - -
        1 name string 0-5 - - -
        1 partitions []TxnOffsetCommitResponsePartition 0-5 - - -
        2 partitionIndex int32 0-5 - - -
        2 errorCode int16 0-5 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.topics = try reader.structures(of: TxnOffsetCommitResponseTopic.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.int32(self.throttleTimeMs)
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct TxnOffsetCommitResponseTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [TxnOffsetCommitResponsePartition]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [TxnOffsetCommitResponsePartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 3
            reader.field = 2
            self.name = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitions = try reader.structures(of: TxnOffsetCommitResponsePartition.self, flexible: flexible, elementMin: 6, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct TxnOffsetCommitResponsePartition: WireStructure, Sendable {
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
            let flexible = version >= 3
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
