// Written by generate-messages from Schema/27_WriteTxnMarkers.schema. Do not edit.
import Platform

public struct WriteTxnMarkersRequest: KafkaRequest {
    public var markers: [WritableTxnMarker]

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = WriteTxnMarkersResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .writeTxnMarkers }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 1 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 1 ? 1 : 0 }
    public static var layout: StaticString {
        """
        WriteTxnMarkersRequest 0-2 1+
        0 markers []WritableTxnMarker 0-2 - - -
        1 producerId int64 0-2 - - -
        1 producerEpoch int16 0-2 - - -
        1 transactionResult bool 0-2 - - -
        1 topics []WritableTxnMarkerTopic 0-2 - - -
        2 name string 0-2 - - -
        2 partitionIndexes []int32 0-2 - - -
        1 coordinatorEpoch int32 0-2 - - -
        1 transactionVersion int8 2+ - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        try writer.structures(self.markers, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct WritableTxnMarker: WireStructure, Sendable {
        public var producerId: Int64
        public var producerEpoch: Int16
        public var transactionResult: Bool
        public var topics: [WritableTxnMarkerTopic]
        public var coordinatorEpoch: Int32
        public var transactionVersion: Int8

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.fixed(self.producerId, self.producerEpoch)
            writer.bool(self.transactionResult)
            try writer.structures(self.topics, flexible: flexible, version: version)
            writer.int32(self.coordinatorEpoch)
            if version >= 2 {
                writer.int8(self.transactionVersion)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct WritableTxnMarkerTopic: WireStructure, Sendable {
        public var name: String
        public var partitionIndexes: [Int32]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.name, flexible: flexible, field: 5)
            writer.numbers(self.partitionIndexes, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension WriteTxnMarkersRequest {
    public init() {
        self.init(
            markers: []
        )
    }

    public init(
        markers: [WriteTxnMarkersRequest.WritableTxnMarker] = [],
        _: Void = ()
    ) {
        self.init(
            markers: markers
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let markers: [WriteTxnMarkersRequest.WritableTxnMarker] = try reader.structures(of: WriteTxnMarkersRequest.WritableTxnMarker.self, flexible: flexible, elementMin: 16, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            markers: markers
        )
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarker {
    public init() {
        self.init(
            producerId: 0,
            producerEpoch: 0,
            transactionResult: false,
            topics: [],
            coordinatorEpoch: 0,
            transactionVersion: 0
        )
    }

    public init(
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        transactionResult: Bool = false,
        topics: [WriteTxnMarkersRequest.WritableTxnMarkerTopic] = [],
        coordinatorEpoch: Int32 = 0,
        transactionVersion: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            producerId: producerId,
            producerEpoch: producerEpoch,
            transactionResult: transactionResult,
            topics: topics,
            coordinatorEpoch: coordinatorEpoch,
            transactionVersion: transactionVersion
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 1
        let (producerId, producerEpoch): (Int64, Int16) = try reader.fixed()
        reader.field = 3
        let transactionResult: Bool = try reader.bool()
        reader.field = 4
        let topics: [WriteTxnMarkersRequest.WritableTxnMarkerTopic] = try reader.structures(of: WriteTxnMarkersRequest.WritableTxnMarkerTopic.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 7
        let coordinatorEpoch: Int32 = try reader.int32()
        let transactionVersion: Int8
        if version >= 2 {
            reader.field = 8
            transactionVersion = try reader.int8()
        } else {
            transactionVersion = 0
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            producerId: producerId,
            producerEpoch: producerEpoch,
            transactionResult: transactionResult,
            topics: topics,
            coordinatorEpoch: coordinatorEpoch,
            transactionVersion: transactionVersion
        )
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarkerTopic {
    public init() {
        self.init(
            name: "",
            partitionIndexes: []
        )
    }

    public init(
        name: String = "",
        partitionIndexes: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitionIndexes: partitionIndexes
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 5
        let name: String = try reader.string(flexible: flexible)
        reader.field = 6
        let partitionIndexes: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitionIndexes: partitionIndexes
        )
    }
}

public struct WriteTxnMarkersResponse: KafkaMessage {
    public var markers: [WritableTxnMarkerResult]

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        WriteTxnMarkersResponse 0-2 1+
        0 markers []WritableTxnMarkerResult 0-2 - - -
        1 producerId int64 0-2 - - -
        1 topics []WritableTxnMarkerTopicResult 0-2 - - -
        2 name string 0-2 - - -
        2 partitions []WritableTxnMarkerPartitionResult 0-2 - - -
        3 partitionIndex int32 0-2 - - -
        3 errorCode int16 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        try writer.structures(self.markers, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct WritableTxnMarkerResult: WireStructure, Sendable {
        public var producerId: Int64
        public var topics: [WritableTxnMarkerTopicResult]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int64(self.producerId)
            try writer.structures(self.topics, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct WritableTxnMarkerTopicResult: WireStructure, Sendable {
        public var name: String
        public var partitions: [WritableTxnMarkerPartitionResult]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.name, flexible: flexible, field: 3)
            try writer.structures(self.partitions, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct WritableTxnMarkerPartitionResult: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.fixed(self.partitionIndex, self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension WriteTxnMarkersResponse {
    public init() {
        self.init(
            markers: []
        )
    }

    public init(
        markers: [WriteTxnMarkersResponse.WritableTxnMarkerResult] = [],
        _: Void = ()
    ) {
        self.init(
            markers: markers
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let markers: [WriteTxnMarkersResponse.WritableTxnMarkerResult] = try reader.structures(of: WriteTxnMarkersResponse.WritableTxnMarkerResult.self, flexible: flexible, elementMin: 9, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            markers: markers
        )
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerResult {
    public init() {
        self.init(
            producerId: 0,
            topics: []
        )
    }

    public init(
        producerId: Int64 = 0,
        topics: [WriteTxnMarkersResponse.WritableTxnMarkerTopicResult] = [],
        _: Void = ()
    ) {
        self.init(
            producerId: producerId,
            topics: topics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 1
        let producerId: Int64 = try reader.int64()
        reader.field = 2
        let topics: [WriteTxnMarkersResponse.WritableTxnMarkerTopicResult] = try reader.structures(of: WriteTxnMarkersResponse.WritableTxnMarkerTopicResult.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            producerId: producerId,
            topics: topics
        )
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerTopicResult {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 3
        let name: String = try reader.string(flexible: flexible)
        reader.field = 4
        let partitions: [WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult] = try reader.structures(of: WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult {
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
        let flexible = version >= 1
        reader.field = 5
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
