// Written by generate-messages from Schema/47_OffsetDelete.schema. Do not edit.
import Platform

public struct OffsetDeleteRequest: KafkaRequest {
    public var groupId: String
    public var topics: [OffsetDeleteRequestTopic]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = OffsetDeleteResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .offsetDelete }
    public static func headerVersion(_ version: Int16) -> Int16 { 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 0 }
    public static var layout: StaticString {
        """
        OffsetDeleteRequest 0 -
        0 groupId string 0 - - -
        0 topics []OffsetDeleteRequestTopic 0 - - -
        1 name string 0 - - -
        1 partitions []OffsetDeleteRequestPartition 0 - - -
        2 partitionIndex int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: false, field: 0)
        try writer.structures(self.topics, flexible: false, version: version)
    }

    public struct OffsetDeleteRequestTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [OffsetDeleteRequestPartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: false, field: 2)
            try writer.structures(self.partitions, flexible: false, version: version)
        }
    }

    public struct OffsetDeleteRequestPartition: WireStructure, Sendable {
        public var partitionIndex: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
        }
    }
}

extension OffsetDeleteRequest {
    public init() {
        self.init(
            groupId: "",
            topics: []
        )
    }

    public init(
        groupId: String = "",
        topics: [OffsetDeleteRequest.OffsetDeleteRequestTopic] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: false)
        reader.field = 1
        let topics: [OffsetDeleteRequest.OffsetDeleteRequestTopic] = try reader.structures(of: OffsetDeleteRequest.OffsetDeleteRequestTopic.self, flexible: false, elementMin: 2, version: version)
        self.init(
            groupId: groupId,
            topics: topics
        )
    }
}

extension OffsetDeleteRequest.OffsetDeleteRequestTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [OffsetDeleteRequest.OffsetDeleteRequestPartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let name: String = try reader.string(flexible: false)
        reader.field = 3
        let partitions: [OffsetDeleteRequest.OffsetDeleteRequestPartition] = try reader.structures(of: OffsetDeleteRequest.OffsetDeleteRequestPartition.self, flexible: false, elementMin: 4, version: version)
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension OffsetDeleteRequest.OffsetDeleteRequestPartition {
    public init() {
        self.init(
            partitionIndex: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let partitionIndex: Int32 = try reader.int32()
        self.init(
            partitionIndex: partitionIndex
        )
    }
}

public struct OffsetDeleteResponse: KafkaMessage {
    public var errorCode: Int16
    public var throttleTimeMs: Int32
    public var topics: [OffsetDeleteResponseTopic]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        OffsetDeleteResponse 0 -
        0 errorCode int16 0 - - -
        0 throttleTimeMs int32 0 - - -
        0 topics []OffsetDeleteResponseTopic 0 - - -
        1 name string 0 - - -
        1 partitions []OffsetDeleteResponsePartition 0 - - -
        2 partitionIndex int32 0 - - -
        2 errorCode int16 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.errorCode, self.throttleTimeMs)
        try writer.structures(self.topics, flexible: false, version: version)
    }

    public struct OffsetDeleteResponseTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [OffsetDeleteResponsePartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: false, field: 3)
            try writer.structures(self.partitions, flexible: false, version: version)
        }
    }

    public struct OffsetDeleteResponsePartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode)
        }
    }
}

extension OffsetDeleteResponse {
    public init() {
        self.init(
            errorCode: 0,
            throttleTimeMs: 0,
            topics: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        throttleTimeMs: Int32 = 0,
        topics: [OffsetDeleteResponse.OffsetDeleteResponseTopic] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (errorCode, throttleTimeMs): (Int16, Int32) = try reader.fixed()
        reader.field = 2
        let topics: [OffsetDeleteResponse.OffsetDeleteResponseTopic] = try reader.structures(of: OffsetDeleteResponse.OffsetDeleteResponseTopic.self, flexible: false, elementMin: 2, version: version)
        self.init(
            errorCode: errorCode,
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }
}

extension OffsetDeleteResponse.OffsetDeleteResponseTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [OffsetDeleteResponse.OffsetDeleteResponsePartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let name: String = try reader.string(flexible: false)
        reader.field = 4
        let partitions: [OffsetDeleteResponse.OffsetDeleteResponsePartition] = try reader.structures(of: OffsetDeleteResponse.OffsetDeleteResponsePartition.self, flexible: false, elementMin: 6, version: version)
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension OffsetDeleteResponse.OffsetDeleteResponsePartition {
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
        reader.field = 5
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode
        )
    }
}
