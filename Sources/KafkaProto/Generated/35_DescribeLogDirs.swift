// Written by generate-messages from Schema/35_DescribeLogDirs.schema. Do not edit.
import Platform

public struct DescribeLogDirsRequest: KafkaRequest {
    public var topics: [DescribableLogDirTopic]?

    public init() {
        self.topics = []
    }

    public init(
        topics: [DescribeLogDirsRequest.DescribableLogDirTopic]? = []
    ) {
        self.topics = topics
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let topics: [DescribeLogDirsRequest.DescribableLogDirTopic]? = try reader.nullableStructures(of: DescribeLogDirsRequest.DescribableLogDirTopic.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        if let array = self.topics {
            try writer.structures(array, flexible: flexible, version: version)
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

extension DescribeLogDirsRequest.DescribableLogDirTopic {
    public init() {
        self.init(
            topic: "",
            partitions: []
        )
    }

    public init(
        topic: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 1
        let topic: String = try reader.string(flexible: flexible)
        reader.field = 2
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topic: topic,
            partitions: partitions
        )
    }
}

public struct DescribeLogDirsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var results: [DescribeLogDirsResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        if version >= 3 {
            writer.int16(self.errorCode)
        }
        try writer.structures(self.results, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int16(self.errorCode)
            try writer.nullableString(self.logDir, flexible: flexible, field: 4)
            try writer.structures(self.topics, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 6)
            try writer.structures(self.partitions, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.fixed(self.partitionIndex, self.partitionSize, self.offsetLag)
            writer.bool(self.isFutureKey)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DescribeLogDirsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            results: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        results: [DescribeLogDirsResponse.DescribeLogDirsResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        let errorCode: Int16
        if version >= 3 {
            reader.field = 1
            errorCode = try reader.int16()
        } else {
            errorCode = 0
        }
        reader.field = 2
        let results: [DescribeLogDirsResponse.DescribeLogDirsResult] = try reader.structures(of: DescribeLogDirsResponse.DescribeLogDirsResult.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            results: results
        )
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsResult {
    public init() {
        self.init(
            errorCode: 0,
            logDir: "",
            topics: [],
            totalBytes: -1,
            usableBytes: -1,
            isCordoned: false
        )
    }

    public init(
        errorCode: Int16 = 0,
        logDir: String = "",
        topics: [DescribeLogDirsResponse.DescribeLogDirsTopic] = [],
        totalBytes: Int64 = -1,
        usableBytes: Int64 = -1,
        isCordoned: Bool = false,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            logDir: logDir,
            topics: topics,
            totalBytes: totalBytes,
            usableBytes: usableBytes,
            isCordoned: isCordoned
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 3
        let errorCode: Int16 = try reader.int16()
        reader.field = 4
        let logDir: String = try reader.string(flexible: flexible)
        reader.field = 5
        let topics: [DescribeLogDirsResponse.DescribeLogDirsTopic] = try reader.structures(of: DescribeLogDirsResponse.DescribeLogDirsTopic.self, flexible: flexible, elementMin: 2, version: version)
        let totalBytes: Int64
        if version >= 4 {
            reader.field = 12
            totalBytes = try reader.int64()
        } else {
            totalBytes = -1
        }
        let usableBytes: Int64
        if version >= 4 {
            reader.field = 13
            usableBytes = try reader.int64()
        } else {
            usableBytes = -1
        }
        let isCordoned: Bool
        if version >= 5 {
            reader.field = 14
            isCordoned = try reader.bool()
        } else {
            isCordoned = false
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            logDir: logDir,
            topics: topics,
            totalBytes: totalBytes,
            usableBytes: usableBytes,
            isCordoned: isCordoned
        )
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [DescribeLogDirsResponse.DescribeLogDirsPartition] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 6
        let name: String = try reader.string(flexible: flexible)
        reader.field = 7
        let partitions: [DescribeLogDirsResponse.DescribeLogDirsPartition] = try reader.structures(of: DescribeLogDirsResponse.DescribeLogDirsPartition.self, flexible: flexible, elementMin: 21, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsPartition {
    public init() {
        self.init(
            partitionIndex: 0,
            partitionSize: 0,
            offsetLag: 0,
            isFutureKey: false
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        partitionSize: Int64 = 0,
        offsetLag: Int64 = 0,
        isFutureKey: Bool = false,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            partitionSize: partitionSize,
            offsetLag: offsetLag,
            isFutureKey: isFutureKey
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 8
        let (partitionIndex, partitionSize, offsetLag): (Int32, Int64, Int64) = try reader.fixed()
        reader.field = 11
        let isFutureKey: Bool = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            partitionSize: partitionSize,
            offsetLag: offsetLag,
            isFutureKey: isFutureKey
        )
    }
}
