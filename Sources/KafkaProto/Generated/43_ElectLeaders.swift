// Written by generate-messages from Schema/43_ElectLeaders.schema. Do not edit.
import Platform

public struct ElectLeadersRequest: KafkaRequest {
    public var electionType: Int8
    public var topicPartitions: [TopicPartitions]?
    public var timeoutMs: Int32

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
            try writer.structures(array, flexible: flexible, version: version)
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

extension ElectLeadersRequest {
    public init() {
        self.init(
            electionType: 0,
            topicPartitions: [],
            timeoutMs: 60000
        )
    }

    public init(
        electionType: Int8 = 0,
        topicPartitions: [ElectLeadersRequest.TopicPartitions]? = [],
        timeoutMs: Int32 = 60000,
        _: Void = ()
    ) {
        self.init(
            electionType: electionType,
            topicPartitions: topicPartitions,
            timeoutMs: timeoutMs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        let electionType: Int8
        if version >= 1 {
            reader.field = 0
            electionType = try reader.int8()
        } else {
            electionType = 0
        }
        reader.field = 1
        let topicPartitions: [ElectLeadersRequest.TopicPartitions]? = try reader.nullableStructures(of: ElectLeadersRequest.TopicPartitions.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 4
        let timeoutMs: Int32 = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            electionType: electionType,
            topicPartitions: topicPartitions,
            timeoutMs: timeoutMs
        )
    }
}

extension ElectLeadersRequest.TopicPartitions {
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
        reader.field = 2
        let topic: String = try reader.string(flexible: flexible)
        reader.field = 3
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

public struct ElectLeadersResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var replicaElectionResults: [ReplicaElectionResult]

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
        try writer.structures(self.replicaElectionResults, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct ReplicaElectionResult: WireStructure, Sendable {
        public var topic: String
        public var partitionResult: [PartitionResult]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.topic, flexible: flexible, field: 3)
            try writer.structures(self.partitionResult, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct PartitionResult: WireStructure, Sendable {
        public var partitionId: Int32
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.fixed(self.partitionId, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 7)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension ElectLeadersResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            replicaElectionResults: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        replicaElectionResults: [ElectLeadersResponse.ReplicaElectionResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            replicaElectionResults: replicaElectionResults
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        let errorCode: Int16
        if version >= 1 {
            reader.field = 1
            errorCode = try reader.int16()
        } else {
            errorCode = 0
        }
        reader.field = 2
        let replicaElectionResults: [ElectLeadersResponse.ReplicaElectionResult] = try reader.structures(of: ElectLeadersResponse.ReplicaElectionResult.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            replicaElectionResults: replicaElectionResults
        )
    }
}

extension ElectLeadersResponse.ReplicaElectionResult {
    public init() {
        self.init(
            topic: "",
            partitionResult: []
        )
    }

    public init(
        topic: String = "",
        partitionResult: [ElectLeadersResponse.PartitionResult] = [],
        _: Void = ()
    ) {
        self.init(
            topic: topic,
            partitionResult: partitionResult
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 3
        let topic: String = try reader.string(flexible: flexible)
        reader.field = 4
        let partitionResult: [ElectLeadersResponse.PartitionResult] = try reader.structures(of: ElectLeadersResponse.PartitionResult.self, flexible: flexible, elementMin: 7, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topic: topic,
            partitionResult: partitionResult
        )
    }
}

extension ElectLeadersResponse.PartitionResult {
    public init() {
        self.init(
            partitionId: 0,
            errorCode: 0,
            errorMessage: ""
        )
    }

    public init(
        partitionId: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        _: Void = ()
    ) {
        self.init(
            partitionId: partitionId,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 5
        let (partitionId, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 7
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionId: partitionId,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
