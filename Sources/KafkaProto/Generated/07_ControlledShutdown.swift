// Written by generate-messages from Schema/07_ControlledShutdown.schema. Do not edit.
import Platform

public struct ControlledShutdownRequest: KafkaRequest {
    public var brokerId: Int32
    public var brokerEpoch: Int64

    public init() {
        self.brokerId = 0
        self.brokerEpoch = -1
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public typealias Response = ControlledShutdownResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...3 }
    public static var apiKey: ApiKey { .controlledShutdown }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 3 ? 2 : version == 0 ? 0 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 3 ? 1 : 0 }
    public static var layout: StaticString {
        """
        ControlledShutdownRequest 0-3 3+
        0 brokerId int32 0-3 - - -
        0 brokerEpoch int64 2+ - - -1
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        self.brokerId = try reader.int32()
        if version >= 2 {
            reader.field = 1
            self.brokerEpoch = try reader.int64()
        } else {
            self.brokerEpoch = -1
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.int32(self.brokerId)
        if version >= 2 {
            writer.int64(self.brokerEpoch)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

public struct ControlledShutdownResponse: KafkaMessage {
    public var errorCode: Int16
    public var remainingPartitions: [RemainingPartition]

    public init() {
        self.errorCode = 0
        self.remainingPartitions = []
    }

    public init(
        errorCode: Int16 = 0,
        remainingPartitions: [RemainingPartition] = []
    ) {
        self.errorCode = errorCode
        self.remainingPartitions = remainingPartitions
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        ControlledShutdownResponse 0-3 3+
        0 errorCode int16 0-3 - - -
        0 remainingPartitions []RemainingPartition 0-3 - - -
        1 topicName string 0-3 - - -
        1 partitionIndex int32 0-3 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        self.errorCode = try reader.int16()
        reader.field = 1
        self.remainingPartitions = try reader.structures(of: RemainingPartition.self, flexible: flexible, elementMin: 5, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.int16(self.errorCode)
        writer.length(self.remainingPartitions.count, flexible: flexible)
        for i in self.remainingPartitions.indices { try self.remainingPartitions[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct RemainingPartition: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32

        public init() {
            self.topicName = ""
            self.partitionIndex = 0
        }

        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 3
            reader.field = 2
            self.topicName = try reader.string(flexible: flexible)
            reader.field = 3
            self.partitionIndex = try reader.int32()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            try writer.nullableString(self.topicName, flexible: flexible, field: 2)
            writer.int32(self.partitionIndex)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
