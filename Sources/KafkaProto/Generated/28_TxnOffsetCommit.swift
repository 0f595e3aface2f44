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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        try writer.nullableString(self.transactionalId, flexible: flexible, field: 0)
        try writer.nullableString(self.groupId, flexible: flexible, field: 1)
        writer.fixed(self.producerId, self.producerEpoch)
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
        try writer.structures(self.topics, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct TxnOffsetCommitRequestTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [TxnOffsetCommitRequestPartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            try writer.nullableString(self.name, flexible: flexible, field: 8)
            try writer.structures(self.partitions, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            writer.fixed(self.partitionIndex, self.committedOffset)
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

extension TxnOffsetCommitRequest {
    public init() {
        self.init(
            transactionalId: "",
            groupId: "",
            producerId: 0,
            producerEpoch: 0,
            generationId: -1,
            memberId: "",
            groupInstanceId: nil,
            topics: []
        )
    }

    public init(
        transactionalId: String = "",
        groupId: String = "",
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        generationId: Int32 = -1,
        memberId: String = "",
        groupInstanceId: String? = nil,
        topics: [TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic] = [],
        _: Void = ()
    ) {
        self.init(
            transactionalId: transactionalId,
            groupId: groupId,
            producerId: producerId,
            producerEpoch: producerEpoch,
            generationId: generationId,
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        let transactionalId: String = try reader.string(flexible: flexible)
        reader.field = 1
        let groupId: String = try reader.string(flexible: flexible)
        reader.field = 2
        let (producerId, producerEpoch): (Int64, Int16) = try reader.fixed()
        let generationId: Int32
        if version >= 3 {
            reader.field = 4
            generationId = try reader.int32()
        } else {
            generationId = -1
        }
        let memberId: String
        if version >= 3 {
            reader.field = 5
            memberId = try reader.string(flexible: flexible)
        } else {
            memberId = ""
        }
        let groupInstanceId: String?
        if version >= 3 {
            reader.field = 6
            groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            groupInstanceId = nil
        }
        reader.field = 7
        let topics: [TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic] = try reader.structures(of: TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            transactionalId: transactionalId,
            groupId: groupId,
            producerId: producerId,
            producerEpoch: producerEpoch,
            generationId: generationId,
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            topics: topics
        )
    }
}

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 3
        reader.field = 8
        let name: String = try reader.string(flexible: flexible)
        reader.field = 9
        let partitions: [TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition] = try reader.structures(of: TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition.self, flexible: flexible, elementMin: 13, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition {
    public init() {
        self.init(
            partitionIndex: 0,
            committedOffset: 0,
            committedLeaderEpoch: -1,
            committedMetadata: ""
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        committedOffset: Int64 = 0,
        committedLeaderEpoch: Int32 = -1,
        committedMetadata: String? = "",
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            committedMetadata: committedMetadata
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 3
        reader.field = 10
        let (partitionIndex, committedOffset): (Int32, Int64) = try reader.fixed()
        let committedLeaderEpoch: Int32
        if version >= 2 {
            reader.field = 12
            committedLeaderEpoch = try reader.int32()
        } else {
            committedLeaderEpoch = -1
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
            committedMetadata: committedMetadata
        )
    }
}

public struct TxnOffsetCommitResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [TxnOffsetCommitResponseTopic]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.topics, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct TxnOffsetCommitResponseTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [TxnOffsetCommitResponsePartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct TxnOffsetCommitResponsePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            writer.fixed(self.partitionIndex, self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension TxnOffsetCommitResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            topics: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let topics: [TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic] = try reader.structures(of: TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }
}

extension TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 3
        reader.field = 2
        let name: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitions: [TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition] = try reader.structures(of: TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition {
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
        let flexible = version >= 3
        reader.field = 4
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
