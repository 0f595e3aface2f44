// Written by generate-messages from Schema/27_WriteTxnMarkers.schema. Do not edit.
import Platform

public struct WriteTxnMarkersRequest: KafkaRequest {
    public var markers: [WritableTxnMarker] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: flexible, elementMin: 16)
            var elements: [WritableTxnMarker] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try WritableTxnMarker(from: &reader, version: version)) }
            self.markers = elements
        }
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

    public struct WritableTxnMarker: Sendable {
        public var producerId: Int64 = 0
        public var producerEpoch: Int16 = 0
        public var transactionResult: Bool = false
        public var topics: [WritableTxnMarkerTopic] = []
        public var coordinatorEpoch: Int32 = 0
        public var transactionVersion: Int8 = 0

        public init() {}

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
            do {
                let count = try reader.count(flexible: flexible, elementMin: 2)
                var elements: [WritableTxnMarkerTopic] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try WritableTxnMarkerTopic(from: &reader, version: version)) }
                self.topics = elements
            }
            reader.field = 7
            self.coordinatorEpoch = try reader.int32()
            if version >= 2 {
                reader.field = 8
                self.transactionVersion = try reader.int8()
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

    public struct WritableTxnMarkerTopic: Sendable {
        public var name: String = ""
        public var partitionIndexes: [Int32] = []

        public init() {}

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
    public var markers: [WritableTxnMarkerResult] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: flexible, elementMin: 9)
            var elements: [WritableTxnMarkerResult] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try WritableTxnMarkerResult(from: &reader, version: version)) }
            self.markers = elements
        }
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

    public struct WritableTxnMarkerResult: Sendable {
        public var producerId: Int64 = 0
        public var topics: [WritableTxnMarkerTopicResult] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: flexible, elementMin: 2)
                var elements: [WritableTxnMarkerTopicResult] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try WritableTxnMarkerTopicResult(from: &reader, version: version)) }
                self.topics = elements
            }
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

    public struct WritableTxnMarkerTopicResult: Sendable {
        public var name: String = ""
        public var partitions: [WritableTxnMarkerPartitionResult] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: flexible, elementMin: 6)
                var elements: [WritableTxnMarkerPartitionResult] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try WritableTxnMarkerPartitionResult(from: &reader, version: version)) }
                self.partitions = elements
            }
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

    public struct WritableTxnMarkerPartitionResult: Sendable {
        public var partitionIndex: Int32 = 0
        public var errorCode: Int16 = 0

        public init() {}

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
