// Written by generate-messages from Schema/73_AssignReplicasToDirs.schema. Do not edit.
import Platform

public struct AssignReplicasToDirsRequest: KafkaRequest {
    public var brokerId: Int32
    public var brokerEpoch: Int64
    public var directories: [DirectoryData]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = AssignReplicasToDirsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .assignReplicasToDirs }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        AssignReplicasToDirsRequest 0 0+
        0 brokerId int32 0 - - -
        0 brokerEpoch int64 0 - - -1
        0 directories []DirectoryData 0 - - -
        1 id uuid 0 - - -
        1 topics []TopicData 0 - - -
        2 topicId uuid 0 - - -
        2 partitions []PartitionData 0 - - -
        3 partitionIndex int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.brokerId, self.brokerEpoch)
        try writer.structures(self.directories, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct DirectoryData: WireStructure, Sendable {
        public var id: Uuid
        public var topics: [TopicData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.id)
            try writer.structures(self.topics, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.unsignedVarint(0)
        }
    }
}

extension AssignReplicasToDirsRequest {
    public init() {
        self.init(
            brokerId: 0,
            brokerEpoch: -1,
            directories: []
        )
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        directories: [AssignReplicasToDirsRequest.DirectoryData] = [],
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch,
            directories: directories
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (brokerId, brokerEpoch): (Int32, Int64) = try reader.fixed()
        reader.field = 2
        let directories: [AssignReplicasToDirsRequest.DirectoryData] = try reader.structures(of: AssignReplicasToDirsRequest.DirectoryData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch,
            directories: directories
        )
    }
}

extension AssignReplicasToDirsRequest.DirectoryData {
    public init() {
        self.init(
            id: .zero,
            topics: []
        )
    }

    public init(
        id: Uuid = .zero,
        topics: [AssignReplicasToDirsRequest.TopicData] = [],
        _: Void = ()
    ) {
        self.init(
            id: id,
            topics: topics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let id: Uuid = try reader.uuid()
        reader.field = 4
        let topics: [AssignReplicasToDirsRequest.TopicData] = try reader.structures(of: AssignReplicasToDirsRequest.TopicData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            id: id,
            topics: topics
        )
    }
}

extension AssignReplicasToDirsRequest.TopicData {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [AssignReplicasToDirsRequest.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let topicId: Uuid = try reader.uuid()
        reader.field = 6
        let partitions: [AssignReplicasToDirsRequest.PartitionData] = try reader.structures(of: AssignReplicasToDirsRequest.PartitionData.self, flexible: true, elementMin: 4, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension AssignReplicasToDirsRequest.PartitionData {
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
        reader.field = 7
        let partitionIndex: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex
        )
    }
}

public struct AssignReplicasToDirsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var directories: [DirectoryData]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        AssignReplicasToDirsResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 directories []DirectoryData 0 - - -
        1 id uuid 0 - - -
        1 topics []TopicData 0 - - -
        2 topicId uuid 0 - - -
        2 partitions []PartitionData 0 - - -
        3 partitionIndex int32 0 - - -
        3 errorCode int16 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.structures(self.directories, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct DirectoryData: WireStructure, Sendable {
        public var id: Uuid
        public var topics: [TopicData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.id)
            try writer.structures(self.topics, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode)
            writer.unsignedVarint(0)
        }
    }
}

extension AssignReplicasToDirsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            directories: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        directories: [AssignReplicasToDirsResponse.DirectoryData] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            directories: directories
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let directories: [AssignReplicasToDirsResponse.DirectoryData] = try reader.structures(of: AssignReplicasToDirsResponse.DirectoryData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            directories: directories
        )
    }
}

extension AssignReplicasToDirsResponse.DirectoryData {
    public init() {
        self.init(
            id: .zero,
            topics: []
        )
    }

    public init(
        id: Uuid = .zero,
        topics: [AssignReplicasToDirsResponse.TopicData] = [],
        _: Void = ()
    ) {
        self.init(
            id: id,
            topics: topics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let id: Uuid = try reader.uuid()
        reader.field = 4
        let topics: [AssignReplicasToDirsResponse.TopicData] = try reader.structures(of: AssignReplicasToDirsResponse.TopicData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            id: id,
            topics: topics
        )
    }
}

extension AssignReplicasToDirsResponse.TopicData {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [AssignReplicasToDirsResponse.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let topicId: Uuid = try reader.uuid()
        reader.field = 6
        let partitions: [AssignReplicasToDirsResponse.PartitionData] = try reader.structures(of: AssignReplicasToDirsResponse.PartitionData.self, flexible: true, elementMin: 6, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension AssignReplicasToDirsResponse.PartitionData {
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
        reader.field = 7
        let (partitionIndex, errorCode): (Int32, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode
        )
    }
}
