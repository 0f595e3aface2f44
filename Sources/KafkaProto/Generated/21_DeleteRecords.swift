// Written by generate-messages from Schema/21_DeleteRecords.schema. Do not edit.
import Platform

public struct DeleteRecordsRequest: KafkaRequest {
    public var topics: [DeleteRecordsTopic]
    public var timeoutMs: Int32

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = DeleteRecordsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...2 }
    public static var apiKey: ApiKey { .deleteRecords }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DeleteRecordsRequest 0-2 2+
        0 topics []DeleteRecordsTopic 0-2 - - -
        1 name string 0-2 - - -
        1 partitions []DeleteRecordsPartition 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 offset int64 0-2 - - -
        0 timeoutMs int32 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        try writer.structures(self.topics, flexible: flexible, version: version)
        writer.int32(self.timeoutMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeleteRecordsTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [DeleteRecordsPartition]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 1)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DeleteRecordsPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var offset: Int64

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.fixed(self.partitionIndex, self.offset)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DeleteRecordsRequest {
    public init() {
        self.init(
            topics: [],
            timeoutMs: 0
        )
    }

    public init(
        topics: [DeleteRecordsRequest.DeleteRecordsTopic] = [],
        timeoutMs: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            topics: topics,
            timeoutMs: timeoutMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let topics: [DeleteRecordsRequest.DeleteRecordsTopic] = try reader.structures(of: DeleteRecordsRequest.DeleteRecordsTopic.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 5
        let timeoutMs: Int32 = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topics: topics,
            timeoutMs: timeoutMs
        )
    }
}

extension DeleteRecordsRequest.DeleteRecordsTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [DeleteRecordsRequest.DeleteRecordsPartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 1
        let name: String = try reader.string(flexible: flexible)
        reader.field = 2
        let partitions: [DeleteRecordsRequest.DeleteRecordsPartition] = try reader.structures(of: DeleteRecordsRequest.DeleteRecordsPartition.self, flexible: flexible, elementMin: 12, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension DeleteRecordsRequest.DeleteRecordsPartition {
    public init() {
        self.init(
            partitionIndex: 0,
            offset: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        offset: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            offset: offset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 3
        let (partitionIndex, offset): (Int32, Int64) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            offset: offset
        )
    }
}

public struct DeleteRecordsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [DeleteRecordsTopicResult]

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        DeleteRecordsResponse 0-2 2+
        0 throttleTimeMs int32 0-2 - - -
        0 topics []DeleteRecordsTopicResult 0-2 - - -
        1 name string 0-2 - - -
        1 partitions []DeleteRecordsPartitionResult 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 lowWatermark int64 0-2 - - -
        2 errorCode int16 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.topics, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeleteRecordsTopicResult: WireStructure, Sendable {
        public var name: String
        public var partitions: [DeleteRecordsPartitionResult]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DeleteRecordsPartitionResult: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var lowWatermark: Int64
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.fixed(self.partitionIndex, self.lowWatermark, self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DeleteRecordsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            topics: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [DeleteRecordsResponse.DeleteRecordsTopicResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let topics: [DeleteRecordsResponse.DeleteRecordsTopicResult] = try reader.structures(of: DeleteRecordsResponse.DeleteRecordsTopicResult.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }
}

extension DeleteRecordsResponse.DeleteRecordsTopicResult {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [DeleteRecordsResponse.DeleteRecordsPartitionResult] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 2
        let name: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitions: [DeleteRecordsResponse.DeleteRecordsPartitionResult] = try reader.structures(of: DeleteRecordsResponse.DeleteRecordsPartitionResult.self, flexible: flexible, elementMin: 14, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension DeleteRecordsResponse.DeleteRecordsPartitionResult {
    public init() {
        self.init(
            partitionIndex: 0,
            lowWatermark: 0,
            errorCode: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        lowWatermark: Int64 = 0,
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            lowWatermark: lowWatermark,
            errorCode: errorCode
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 4
        let (partitionIndex, lowWatermark, errorCode): (Int32, Int64, Int16) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            lowWatermark: lowWatermark,
            errorCode: errorCode
        )
    }
}
