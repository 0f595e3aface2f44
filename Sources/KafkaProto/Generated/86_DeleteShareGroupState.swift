// Written by generate-messages from Schema/86_DeleteShareGroupState.schema. Do not edit.
import Platform

public struct DeleteShareGroupStateRequest: KafkaRequest {
    public var groupId: String
    public var topics: [DeleteStateData]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = DeleteShareGroupStateResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .deleteShareGroupState }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DeleteShareGroupStateRequest 0 0+
        0 groupId string 0 - - -
        0 topics []DeleteStateData 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []PartitionData 0 - - -
        2 partition int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct DeleteStateData: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partition: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partition)
            writer.unsignedVarint(0)
        }
    }
}

extension DeleteShareGroupStateRequest {
    public init() {
        self.init(
            groupId: "",
            topics: []
        )
    }

    public init(
        groupId: String = "",
        topics: [DeleteShareGroupStateRequest.DeleteStateData] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let groupId: String = try reader.string(flexible: true)
        reader.field = 1
        let topics: [DeleteShareGroupStateRequest.DeleteStateData] = try reader.structures(of: DeleteShareGroupStateRequest.DeleteStateData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics
        )
    }
}

extension DeleteShareGroupStateRequest.DeleteStateData {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [DeleteShareGroupStateRequest.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let topicId: Uuid = try reader.uuid()
        reader.field = 3
        let partitions: [DeleteShareGroupStateRequest.PartitionData] = try reader.structures(of: DeleteShareGroupStateRequest.PartitionData.self, flexible: true, elementMin: 4, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension DeleteShareGroupStateRequest.PartitionData {
    public init() {
        self.init(
            partition: 0
        )
    }

    public init(
        partition: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            partition: partition
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let partition: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            partition: partition
        )
    }
}

public struct DeleteShareGroupStateResponse: KafkaMessage {
    public var results: [DeleteStateResult]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        DeleteShareGroupStateResponse 0 0+
        0 results []DeleteStateResult 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []PartitionResult 0 - - -
        2 partition int32 0 - - -
        2 errorCode int16 0 - - -
        2 errorMessage string 0 0 - null
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.results, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct DeleteStateResult: WireStructure, Sendable {
        public var topicId: Uuid
        public var partitions: [PartitionResult]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.uuid(self.topicId)
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionResult: WireStructure, Sendable {
        public var partition: Int32
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partition, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 5)
            writer.unsignedVarint(0)
        }
    }
}

extension DeleteShareGroupStateResponse {
    public init() {
        self.init(
            results: []
        )
    }

    public init(
        results: [DeleteShareGroupStateResponse.DeleteStateResult] = [],
        _: Void = ()
    ) {
        self.init(
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let results: [DeleteShareGroupStateResponse.DeleteStateResult] = try reader.structures(of: DeleteShareGroupStateResponse.DeleteStateResult.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            results: results
        )
    }
}

extension DeleteShareGroupStateResponse.DeleteStateResult {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [DeleteShareGroupStateResponse.PartitionResult] = [],
        _: Void = ()
    ) {
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let topicId: Uuid = try reader.uuid()
        reader.field = 2
        let partitions: [DeleteShareGroupStateResponse.PartitionResult] = try reader.structures(of: DeleteShareGroupStateResponse.PartitionResult.self, flexible: true, elementMin: 7, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension DeleteShareGroupStateResponse.PartitionResult {
    public init() {
        self.init(
            partition: 0,
            errorCode: 0,
            errorMessage: nil
        )
    }

    public init(
        partition: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let (partition, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 5
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
