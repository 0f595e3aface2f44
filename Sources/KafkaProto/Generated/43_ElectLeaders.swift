// Written by generate-messages from Schema/43_ElectLeaders.schema. Do not edit.
import Platform

public struct ElectLeadersRequest: KafkaRequest {
    public var electionType: Int8
    public var topicPartitions: [TopicPartitions]?
    public var timeoutMs: Int32

    public init() {
        self.electionType = 0
        self.topicPartitions = []
        self.timeoutMs = 60000
    }

    public init(
        electionType: Int8 = 0,
        topicPartitions: [TopicPartitions]? = [],
        timeoutMs: Int32 = 60000
    ) {
        self.electionType = electionType
        self.topicPartitions = topicPartitions
        self.timeoutMs = timeoutMs
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = ElectLeadersResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...2 }
    public static var apiKey: ApiKey { .electLeaders }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        ElectLeadersRequest 0-2 2+
        0 electionType int8 1+ - - -
        0 topicPartitions []TopicPartitions 0-2 0-2 - -
        1 topic string 0-2 - - -
        1 partitions []int32 0-2 - - -
        0 timeoutMs int32 0-2 - - 60000
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        if version >= 1 {
            reader.field = 0
            self.electionType = try reader.int8()
        } else {
            self.electionType = 0
        }
        reader.field = 1
        self.topicPartitions = try reader.nullableStructures(of: TopicPartitions.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 4
        self.timeoutMs = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        if version >= 1 {
            writer.int8(self.electionType)
        }
        if version < 1 && self.electionType != 0 {
            throw writer.unsupported(version, field: 0)
        }
        if let array = self.topicPartitions {
            writer.length(array.count, flexible: flexible)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: flexible)
        }
        writer.int32(self.timeoutMs)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct TopicPartitions: WireStructure, Sendable {
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
            reader.field = 2
            self.topic = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitions = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.topic, flexible: flexible, field: 2)
            writer.numbers(self.partitions, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct ElectLeadersResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var replicaElectionResults: [ReplicaElectionResult]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.replicaElectionResults = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        replicaElectionResults: [ReplicaElectionResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.replicaElectionResults = replicaElectionResults
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        ElectLeadersResponse 0-2 2+
        0 throttleTimeMs int32 0-2 - - -
        0 errorCode int16 1+ - - -
        0 replicaElectionResults []ReplicaElectionResult 0-2 - - -
        1 topic string 0-2 - - -
        1 partitionResult []PartitionResult 0-2 - - -
        2 partitionId int32 0-2 - - -
        2 errorCode int16 0-2 - - -
        2 errorMessage string 0-2 0-2 - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        if version >= 1 {
            reader.field = 1
            self.errorCode = try reader.int16()
        } else {
            self.errorCode = 0
        }
        reader.field = 2
        self.replicaElectionResults = try reader.structures(of: ReplicaElectionResult.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        if version >= 1 {
            writer.int16(self.errorCode)
        }
        if version < 1 && self.errorCode != 0 {
            throw writer.unsupported(version, field: 1)
        }
        writer.length(self.replicaElectionResults.count, flexible: flexible)
        for i in self.replicaElectionResults.indices { try self.replicaElectionResults[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct ReplicaElectionResult: WireStructure, Sendable {
        public var topic: String
        public var partitionResult: [PartitionResult]

        public init() {
            self.topic = ""
            self.partitionResult = []
        }

        public init(
            topic: String = "",
            partitionResult: [PartitionResult] = []
        ) {
            self.topic = topic
            self.partitionResult = partitionResult
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 3
            self.topic = try reader.string(flexible: flexible)
            reader.field = 4
            self.partitionResult = try reader.structures(of: PartitionResult.self, flexible: flexible, elementMin: 7, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.topic, flexible: flexible, field: 3)
            writer.length(self.partitionResult.count, flexible: flexible)
            for i in self.partitionResult.indices { try self.partitionResult[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct PartitionResult: WireStructure, Sendable {
        public var partitionId: Int32
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.partitionId = 0
            self.errorCode = 0
            self.errorMessage = ""
        }

        public init(
            partitionId: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = ""
        ) {
            self.partitionId = partitionId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 5
            self.partitionId = try reader.int32()
            reader.field = 6
            self.errorCode = try reader.int16()
            reader.field = 7
            self.errorMessage = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int32(self.partitionId)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 7)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
