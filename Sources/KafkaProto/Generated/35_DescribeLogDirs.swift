// Written by generate-messages from Schema/35_DescribeLogDirs.schema. Do not edit.
import Platform

public struct DescribeLogDirsRequest: KafkaRequest {
    public var topics: [DescribableLogDirTopic]?

    public init() {
        self.topics = []
    }

    public init(
        topics: [DescribableLogDirTopic]? = []
    ) {
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...5 }
    public typealias Response = DescribeLogDirsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .describeLogDirs }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DescribeLogDirsRequest 0-5 2+
        0 topics []DescribableLogDirTopic 0-5 0-5 - -
        1 topic string 0-5 - - -
        1 partitions []int32 0-5 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.topics = try reader.nullableStructures(of: DescribableLogDirTopic.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        if let array = self.topics {
            writer.length(array.count, flexible: flexible)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: flexible)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DescribableLogDirTopic: WireStructure, Sendable {
        public var topic: String
        public var partitions: [Int32]

        public init() {
            self.topic = ""
            self.partitions = []
        }

        public init(
            topic: String = "",
            partitions: [Int32] = []
        ) {
            self.topic = topic
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 1
            self.topic = try reader.string(flexible: flexible)
            reader.field = 2
            self.partitions = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.topic, flexible: flexible, field: 1)
            writer.numbers(self.partitions, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct DescribeLogDirsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var results: [DescribeLogDirsResult]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.results = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        results: [DescribeLogDirsResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.results = results
    }

    public static var versions: ClosedRange<Int16> { 0...5 }
    public static var layout: StaticString {
        """
        DescribeLogDirsResponse 0-5 2+
        0 throttleTimeMs int32 0-5 - - -
        0 errorCode int16 3+ - - -
        0 results []DescribeLogDirsResult 0-5 - - -
        1 errorCode int16 0-5 - - -
        1 logDir string 0-5 - - -
        1 topics []DescribeLogDirsTopic 0-5 - - -
        2 name string 0-5 - - -
        2 partitions []DescribeLogDirsPartition 0-5 - - -
        3 partitionIndex int32 0-5 - - -
        3 partitionSize int64 0-5 - - -
        3 offsetLag int64 0-5 - - -
        3 isFutureKey bool 0-5 - - -
        1 totalBytes int64 4+ - - -1
        1 usableBytes int64 4+ - - -1
        1 isCordoned bool 5+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        if version >= 3 {
            reader.field = 1
            self.errorCode = try reader.int16()
        } else {
            self.errorCode = 0
        }
        reader.field = 2
        self.results = try reader.structures(of: DescribeLogDirsResult.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        if version >= 3 {
            writer.int16(self.errorCode)
        }
        writer.length(self.results.count, flexible: flexible)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeLogDirsResult: WireStructure, Sendable {
        public var errorCode: Int16
        public var logDir: String
        public var topics: [DescribeLogDirsTopic]
        public var totalBytes: Int64
        public var usableBytes: Int64
        public var isCordoned: Bool

        public init() {
            self.errorCode = 0
            self.logDir = ""
            self.topics = []
            self.totalBytes = -1
            self.usableBytes = -1
            self.isCordoned = false
        }

        public init(
            errorCode: Int16 = 0,
            logDir: String = "",
            topics: [DescribeLogDirsTopic] = [],
            totalBytes: Int64 = -1,
            usableBytes: Int64 = -1,
            isCordoned: Bool = false
        ) {
            self.errorCode = errorCode
            self.logDir = logDir
            self.topics = topics
            self.totalBytes = totalBytes
            self.usableBytes = usableBytes
            self.isCordoned = isCordoned
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 3
            self.errorCode = try reader.int16()
            reader.field = 4
            self.logDir = try reader.string(flexible: flexible)
            reader.field = 5
            self.topics = try reader.structures(of: DescribeLogDirsTopic.self, flexible: flexible, elementMin: 2, version: version)
            if version >= 4 {
                reader.field = 12
                self.totalBytes = try reader.int64()
            } else {
                self.totalBytes = -1
            }
            if version >= 4 {
                reader.field = 13
                self.usableBytes = try reader.int64()
            } else {
                self.usableBytes = -1
            }
            if version >= 5 {
                reader.field = 14
                self.isCordoned = try reader.bool()
            } else {
                self.isCordoned = false
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int16(self.errorCode)
            try writer.nullableString(self.logDir, flexible: flexible, field: 4)
            writer.length(self.topics.count, flexible: flexible)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            if version >= 4 {
                writer.int64(self.totalBytes)
            }
            if version >= 4 {
                writer.int64(self.usableBytes)
            }
            if version >= 5 {
                writer.bool(self.isCordoned)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DescribeLogDirsTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [DescribeLogDirsPartition]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [DescribeLogDirsPartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 6
            self.name = try reader.string(flexible: flexible)
            reader.field = 7
            self.partitions = try reader.structures(of: DescribeLogDirsPartition.self, flexible: flexible, elementMin: 21, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 6)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DescribeLogDirsPartition: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var partitionSize: Int64
        public var offsetLag: Int64
        public var isFutureKey: Bool

        public init() {
            self.partitionIndex = 0
            self.partitionSize = 0
            self.offsetLag = 0
            self.isFutureKey = false
        }

        public init(
            partitionIndex: Int32 = 0,
            partitionSize: Int64 = 0,
            offsetLag: Int64 = 0,
            isFutureKey: Bool = false
        ) {
            self.partitionIndex = partitionIndex
            self.partitionSize = partitionSize
            self.offsetLag = offsetLag
            self.isFutureKey = isFutureKey
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 8
            self.partitionIndex = try reader.int32()
            reader.field = 9
            self.partitionSize = try reader.int64()
            reader.field = 10
            self.offsetLag = try reader.int64()
            reader.field = 11
            self.isFutureKey = try reader.bool()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int32(self.partitionIndex)
            writer.int64(self.partitionSize)
            writer.int64(self.offsetLag)
            writer.bool(self.isFutureKey)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
