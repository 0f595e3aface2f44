// Written by generate-messages from Schema/34_AlterReplicaLogDirs.schema. Do not edit.
import Platform

public struct AlterReplicaLogDirsRequest: KafkaRequest {
    public var dirs: [AlterReplicaLogDir]

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = AlterReplicaLogDirsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...2 }
    public static var apiKey: ApiKey { .alterReplicaLogDirs }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        AlterReplicaLogDirsRequest 0-2 2+
        0 dirs []AlterReplicaLogDir 0-2 - - -
        1 path string 0-2 - - -
        1 topics []AlterReplicaLogDirTopic 0-2 - - -
        2 name string 0-2 - - -
        2 partitions []int32 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        try writer.structures(self.dirs, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterReplicaLogDir: WireStructure, Sendable {
        public var path: String
        public var topics: [AlterReplicaLogDirTopic]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.path, flexible: flexible, field: 1)
            try writer.structures(self.topics, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AlterReplicaLogDirTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 3)
            writer.numbers(self.partitions, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension AlterReplicaLogDirsRequest {
    public init() {
        self.init(
            dirs: []
        )
    }

    public init(
        dirs: [AlterReplicaLogDirsRequest.AlterReplicaLogDir] = [],
        _: Void = ()
    ) {
        self.init(
            dirs: dirs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let dirs: [AlterReplicaLogDirsRequest.AlterReplicaLogDir] = try reader.structures(of: AlterReplicaLogDirsRequest.AlterReplicaLogDir.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            dirs: dirs
        )
    }
}

extension AlterReplicaLogDirsRequest.AlterReplicaLogDir {
    public init() {
        self.init(
            path: "",
            topics: []
        )
    }

    public init(
        path: String = "",
        topics: [AlterReplicaLogDirsRequest.AlterReplicaLogDirTopic] = [],
        _: Void = ()
    ) {
        self.init(
            path: path,
            topics: topics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 1
        let path: String = try reader.string(flexible: flexible)
        reader.field = 2
        let topics: [AlterReplicaLogDirsRequest.AlterReplicaLogDirTopic] = try reader.structures(of: AlterReplicaLogDirsRequest.AlterReplicaLogDirTopic.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            path: path,
            topics: topics
        )
    }
}

extension AlterReplicaLogDirsRequest.AlterReplicaLogDirTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 3
        let name: String = try reader.string(flexible: flexible)
        reader.field = 4
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

public struct AlterReplicaLogDirsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [AlterReplicaLogDirTopicResult]

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        AlterReplicaLogDirsResponse 0-2 2+
        0 throttleTimeMs int32 0-2 - - -
        0 results []AlterReplicaLogDirTopicResult 0-2 - - -
        1 topicName string 0-2 - - -
        1 partitions []AlterReplicaLogDirPartitionResult 0-2 - - -
        2 partitionIndex int32 0-2 - - -
        2 errorCode int16 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.results, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterReplicaLogDirTopicResult: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [AlterReplicaLogDirPartitionResult]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.topicName, flexible: flexible, field: 2)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AlterReplicaLogDirPartitionResult: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.fixed(self.partitionIndex, self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension AlterReplicaLogDirsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            results: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [AlterReplicaLogDirsResponse.AlterReplicaLogDirTopicResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let results: [AlterReplicaLogDirsResponse.AlterReplicaLogDirTopicResult] = try reader.structures(of: AlterReplicaLogDirsResponse.AlterReplicaLogDirTopicResult.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }
}

extension AlterReplicaLogDirsResponse.AlterReplicaLogDirTopicResult {
    public init() {
        self.init(
            topicName: "",
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        partitions: [AlterReplicaLogDirsResponse.AlterReplicaLogDirPartitionResult] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 2
        let topicName: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitions: [AlterReplicaLogDirsResponse.AlterReplicaLogDirPartitionResult] = try reader.structures(of: AlterReplicaLogDirsResponse.AlterReplicaLogDirPartitionResult.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicName: topicName,
            partitions: partitions
        )
    }
}

extension AlterReplicaLogDirsResponse.AlterReplicaLogDirPartitionResult {
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
        let flexible = version >= 2
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
