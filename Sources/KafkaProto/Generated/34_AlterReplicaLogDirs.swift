// Written by generate-messages from Schema/34_AlterReplicaLogDirs.schema. Do not edit.
import Platform

public struct AlterReplicaLogDirsRequest: KafkaRequest {
    public var dirs: [AlterReplicaLogDir]

    public init() {
        self.dirs = []
    }

    public init(
        dirs: [AlterReplicaLogDir] = []
    ) {
        self.dirs = dirs
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.dirs = try reader.structures(of: AlterReplicaLogDir.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.length(self.dirs.count, flexible: flexible)
        for i in self.dirs.indices { try self.dirs[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterReplicaLogDir: WireStructure, Sendable {
        public var path: String
        public var topics: [AlterReplicaLogDirTopic]

        public init() {
            self.path = ""
            self.topics = []
        }

        public init(
            path: String = "",
            topics: [AlterReplicaLogDirTopic] = []
        ) {
            self.path = path
            self.topics = topics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 1
            self.path = try reader.string(flexible: flexible)
            reader.field = 2
            self.topics = try reader.structures(of: AlterReplicaLogDirTopic.self, flexible: flexible, elementMin: 2, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.path, flexible: flexible, field: 1)
            writer.length(self.topics.count, flexible: flexible)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AlterReplicaLogDirTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [Int32]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [Int32] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 3
            self.name = try reader.string(flexible: flexible)
            reader.field = 4
            self.partitions = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct AlterReplicaLogDirsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [AlterReplicaLogDirTopicResult]

    public init() {
        self.throttleTimeMs = 0
        self.results = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [AlterReplicaLogDirTopicResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.results = try reader.structures(of: AlterReplicaLogDirTopicResult.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.length(self.results.count, flexible: flexible)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterReplicaLogDirTopicResult: WireStructure, Sendable {
        public var topicName: String
        public var partitions: [AlterReplicaLogDirPartitionResult]

        public init() {
            self.topicName = ""
            self.partitions = []
        }

        public init(
            topicName: String = "",
            partitions: [AlterReplicaLogDirPartitionResult] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 2
            self.topicName = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitions = try reader.structures(of: AlterReplicaLogDirPartitionResult.self, flexible: flexible, elementMin: 6, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.topicName, flexible: flexible, field: 2)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AlterReplicaLogDirPartitionResult: WireStructure, Sendable {
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
            let flexible = version >= 2
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
