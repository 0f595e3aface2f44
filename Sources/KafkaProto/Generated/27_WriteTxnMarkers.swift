// Written by generate-messages from Schema/27_WriteTxnMarkers.schema. Do not edit.
import Platform

public struct WriteTxnMarkersRequest: KafkaRequest {
    public var markers: [WritableTxnMarker]

    public init() {
        self.markers = []
    }

    public init(
        markers: [WritableTxnMarker] = []
    ) {
        self.markers = markers
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.markers = try reader.structures(of: WritableTxnMarker.self, flexible: flexible, elementMin: 16, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.length(self.markers.count, flexible: flexible)
        for i in self.markers.indices { try self.markers[i].encode(to: &writer, version: version) }
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

        public init() {
            self.producerId = 0
            self.producerEpoch = 0
            self.transactionResult = false
            self.topics = []
            self.coordinatorEpoch = 0
            self.transactionVersion = 0
        }

        public init(
            producerId: Int64 = 0,
            producerEpoch: Int16 = 0,
            transactionResult: Bool = false,
            topics: [WritableTxnMarkerTopic] = [],
            coordinatorEpoch: Int32 = 0,
            transactionVersion: Int8 = 0
        ) {
            self.producerId = producerId
            self.producerEpoch = producerEpoch
            self.transactionResult = transactionResult
            self.topics = topics
            self.coordinatorEpoch = coordinatorEpoch
            self.transactionVersion = transactionVersion
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 1
            self.producerId = try reader.int64()
            reader.field = 2
            self.producerEpoch = try reader.int16()
            reader.field = 3
            self.transactionResult = try reader.bool()
            reader.field = 4
            self.topics = try reader.structures(of: WritableTxnMarkerTopic.self, flexible: flexible, elementMin: 2, version: version)
            reader.field = 7
            self.coordinatorEpoch = try reader.int32()
            if version >= 2 {
                reader.field = 8
                self.transactionVersion = try reader.int8()
            } else {
                self.transactionVersion = 0
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int64(self.producerId)
            writer.int16(self.producerEpoch)
            writer.bool(self.transactionResult)
            writer.length(self.topics.count, flexible: flexible)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
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

        public init() {
            self.name = ""
            self.partitionIndexes = []
        }

        public init(
            name: String = "",
            partitionIndexes: [Int32] = []
        ) {
            self.name = name
            self.partitionIndexes = partitionIndexes
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 5
            self.name = try reader.string(flexible: flexible)
            reader.field = 6
            self.partitionIndexes = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct WriteTxnMarkersResponse: KafkaMessage {
    public var markers: [WritableTxnMarkerResult]

    public init() {
        self.markers = []
    }

    public init(
        markers: [WritableTxnMarkerResult] = []
    ) {
        self.markers = markers
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.markers = try reader.structures(of: WritableTxnMarkerResult.self, flexible: flexible, elementMin: 9, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.length(self.markers.count, flexible: flexible)
        for i in self.markers.indices { try self.markers[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct WritableTxnMarkerResult: WireStructure, Sendable {
        public var producerId: Int64
        public var topics: [WritableTxnMarkerTopicResult]

        public init() {
            self.producerId = 0
            self.topics = []
        }

        public init(
            producerId: Int64 = 0,
            topics: [WritableTxnMarkerTopicResult] = []
        ) {
            self.producerId = producerId
            self.topics = topics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 1
            self.producerId = try reader.int64()
            reader.field = 2
            self.topics = try reader.structures(of: WritableTxnMarkerTopicResult.self, flexible: flexible, elementMin: 2, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int64(self.producerId)
            writer.length(self.topics.count, flexible: flexible)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct WritableTxnMarkerTopicResult: WireStructure, Sendable {
        public var name: String
        public var partitions: [WritableTxnMarkerPartitionResult]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [WritableTxnMarkerPartitionResult] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 3
            self.name = try reader.string(flexible: flexible)
            reader.field = 4
            self.partitions = try reader.structures(of: WritableTxnMarkerPartitionResult.self, flexible: flexible, elementMin: 6, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.name, flexible: flexible, field: 3)
            writer.length(self.partitions.count, flexible: flexible)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct WritableTxnMarkerPartitionResult: WireStructure, Sendable {
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
            let flexible = version >= 1
            reader.field = 5
            self.partitionIndex = try reader.int32()
            reader.field = 6
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
