// Written by generate-messages from Schema/83_InitializeShareGroupState.schema. Do not edit.
import Platform

public struct InitializeShareGroupStateRequest: KafkaRequest {
    public var groupId: String
    public var topics: [InitializeStateData]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = InitializeShareGroupStateResponse
    public static var servedVersions: ClosedRange<Int16>? { nil }
    public static var apiKey: ApiKey { .initializeShareGroupState }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        InitializeShareGroupStateRequest 0 0+
        0 groupId string 0 - - -
        0 topics []InitializeStateData 0 - - -
        1 topicId uuid 0 - - -
        1 partitions []PartitionData 0 - - -
        2 partition int32 0 - - -
        2 stateEpoch int32 0 - - -
        2 startOffset int64 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.groupId, flexible: true, field: 0)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct InitializeStateData: WireStructure, Sendable {
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
        public var stateEpoch: Int32
        public var startOffset: Int64

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partition, self.stateEpoch, self.startOffset)
            writer.unsignedVarint(0)
        }
    }
}

extension InitializeShareGroupStateRequest {
    public init() {
        self.init(
            groupId: "",
            topics: []
        )
    }

    public init(
        groupId: String = "",
        topics: [InitializeShareGroupStateRequest.InitializeStateData] = [],
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
        let topics: [InitializeShareGroupStateRequest.InitializeStateData] = try reader.structures(of: InitializeShareGroupStateRequest.InitializeStateData.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            groupId: groupId,
            topics: topics
        )
    }
}

extension InitializeShareGroupStateRequest.InitializeStateData {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [InitializeShareGroupStateRequest.PartitionData] = [],
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
        let partitions: [InitializeShareGroupStateRequest.PartitionData] = try reader.structures(of: InitializeShareGroupStateRequest.PartitionData.self, flexible: true, elementMin: 16, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension InitializeShareGroupStateRequest.PartitionData {
    public init() {
        self.init(
            partition: 0,
            stateEpoch: 0,
            startOffset: 0
        )
    }

    public init(
        partition: Int32 = 0,
        stateEpoch: Int32 = 0,
        startOffset: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            partition: partition,
            stateEpoch: stateEpoch,
            startOffset: startOffset
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let (partition, stateEpoch, startOffset): (Int32, Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            partition: partition,
            stateEpoch: stateEpoch,
            startOffset: startOffset
        )
    }
}

public struct InitializeShareGroupStateResponse: KafkaMessage {
    public var results: [InitializeStateResult]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        InitializeShareGroupStateResponse 0 0+
        0 results []InitializeStateResult 0 - - -
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

    public struct InitializeStateResult: WireStructure, Sendable {
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

extension InitializeShareGroupStateResponse {
    public init() {
        self.init(
            results: []
        )
    }

    public init(
        results: [InitializeShareGroupStateResponse.InitializeStateResult] = [],
        _: Void = ()
    ) {
        self.init(
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let results: [InitializeShareGroupStateResponse.InitializeStateResult] = try reader.structures(of: InitializeShareGroupStateResponse.InitializeStateResult.self, flexible: true, elementMin: 17, version: version)
        try reader.skipTags()
        self.init(
            results: results
        )
    }
}

extension InitializeShareGroupStateResponse.InitializeStateResult {
    public init() {
        self.init(
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicId: Uuid = .zero,
        partitions: [InitializeShareGroupStateResponse.PartitionResult] = [],
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
        let partitions: [InitializeShareGroupStateResponse.PartitionResult] = try reader.structures(of: InitializeShareGroupStateResponse.PartitionResult.self, flexible: true, elementMin: 7, version: version)
        try reader.skipTags()
        self.init(
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension InitializeShareGroupStateResponse.PartitionResult {
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
