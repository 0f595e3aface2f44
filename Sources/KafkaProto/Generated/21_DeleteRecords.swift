// Written by generate-messages from Schema/21_DeleteRecords.schema. Do not edit.
import Platform

public struct DeleteRecordsRequest: KafkaRequest {
    public var topics: [DeleteRecordsTopic]
    public var timeoutMs: Int32

    public init() {
        self.topics = []
        self.timeoutMs = 0
    }

    public init(
        topics: [DeleteRecordsTopic] = [],
        timeoutMs: Int32 = 0
    ) {
        self.topics = topics
        self.timeoutMs = timeoutMs
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.topics = try reader.structures(of: DeleteRecordsTopic.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 5
        self.timeoutMs = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.int32(self.timeoutMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeleteRecordsTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [DeleteRecordsPartition]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [DeleteRecordsPartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 1
            self.name = try reader.string(flexible: flexible)
            reader.field = 2
            self.partitions = try reader.structures(of: DeleteRecordsPartition.self, flexible: flexible, elementMin: 12, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 1)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DeleteRecordsPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var offset: Int64

        public init() {
            self.partitionIndex = 0
            self.offset = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            offset: Int64 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.offset = offset
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 3
            self.partitionIndex = try reader.int32()
            reader.field = 4
            self.offset = try reader.int64()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int32(self.partitionIndex)
            writer.int64(self.offset)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct DeleteRecordsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [DeleteRecordsTopicResult]

    public init() {
        self.throttleTimeMs = 0
        self.topics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [DeleteRecordsTopicResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.topics = try reader.structures(of: DeleteRecordsTopicResult.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeleteRecordsTopicResult: WireStructure, Sendable {
        public var name: String
        public var partitions: [DeleteRecordsPartitionResult]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [DeleteRecordsPartitionResult] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 2
            self.name = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitions = try reader.structures(of: DeleteRecordsPartitionResult.self, flexible: flexible, elementMin: 14, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DeleteRecordsPartitionResult: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var lowWatermark: Int64
        public var errorCode: Int16

        public init() {
            self.partitionIndex = 0
            self.lowWatermark = 0
            self.errorCode = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            lowWatermark: Int64 = 0,
            errorCode: Int16 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.lowWatermark = lowWatermark
            self.errorCode = errorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.lowWatermark = try reader.int64()
            reader.field = 6
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int32(self.partitionIndex)
            writer.int64(self.lowWatermark)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
