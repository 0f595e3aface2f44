// Written by generate-messages from Schema/21_DeleteRecords.schema. Do not edit.
import Platform

public struct DeleteRecordsRequest: KafkaRequest {
    public var topics: [DeleteRecordsTopic] = []
    public var timeoutMs: Int32 = 0

    public init() {}

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
        do {
            let count = try reader.count(flexible: flexible, elementMin: 2)
            var elements: [DeleteRecordsTopic] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try DeleteRecordsTopic(from: &reader, version: version)) }
            self.topics = elements
        }
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

    public struct DeleteRecordsTopic: Sendable {
        public var name: String = ""
        public var partitions: [DeleteRecordsPartition] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: flexible, elementMin: 12)
                var elements: [DeleteRecordsPartition] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try DeleteRecordsPartition(from: &reader, version: version)) }
                self.partitions = elements
            }
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

    public struct DeleteRecordsPartition: Sendable {
        public var partitionIndex: Int32 = 0
        public var offset: Int64 = 0

        public init() {}

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
    public var throttleTimeMs: Int32 = 0
    public var topics: [DeleteRecordsTopicResult] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: flexible, elementMin: 2)
            var elements: [DeleteRecordsTopicResult] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try DeleteRecordsTopicResult(from: &reader, version: version)) }
            self.topics = elements
        }
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

    public struct DeleteRecordsTopicResult: Sendable {
        public var name: String = ""
        public var partitions: [DeleteRecordsPartitionResult] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: flexible, elementMin: 14)
                var elements: [DeleteRecordsPartitionResult] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try DeleteRecordsPartitionResult(from: &reader, version: version)) }
                self.partitions = elements
            }
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

    public struct DeleteRecordsPartitionResult: Sendable {
        public var partitionIndex: Int32 = 0
        public var lowWatermark: Int64 = 0
        public var errorCode: Int16 = 0

        public init() {}

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
