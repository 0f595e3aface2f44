// Written by generate-messages from Schema/07_ControlledShutdown.schema. Do not edit.
import Platform

public struct ControlledShutdownRequest: KafkaRequest {
    public var brokerId: Int32
    public var brokerEpoch: Int64

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

extension ControlledShutdownRequest {
    public init() {
        self.init(
            brokerId: 0,
            brokerEpoch: -1
        )
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        let brokerId: Int32 = try reader.int32()
        let brokerEpoch: Int64
        if version >= 2 {
            reader.field = 1
            brokerEpoch = try reader.int64()
        } else {
            brokerEpoch = -1
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch
        )
    }
}

public struct ControlledShutdownResponse: KafkaMessage {
    public var errorCode: Int16
    public var remainingPartitions: [RemainingPartition]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.int16(self.errorCode)
        try writer.structures(self.remainingPartitions, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct RemainingPartition: WireStructure, Sendable {
        public var topicName: String
        public var partitionIndex: Int32

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

extension ControlledShutdownResponse {
    public init() {
        self.init(
            errorCode: 0,
            remainingPartitions: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        remainingPartitions: [ControlledShutdownResponse.RemainingPartition] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            remainingPartitions: remainingPartitions
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        reader.field = 1
        let remainingPartitions: [ControlledShutdownResponse.RemainingPartition] = try reader.structures(of: ControlledShutdownResponse.RemainingPartition.self, flexible: flexible, elementMin: 5, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            remainingPartitions: remainingPartitions
        )
    }
}

extension ControlledShutdownResponse.RemainingPartition {
    public init() {
        self.init(
            topicName: "",
            partitionIndex: 0
        )
    }

    public init(
        topicName: String = "",
        partitionIndex: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 3
        reader.field = 2
        let topicName: String = try reader.string(flexible: flexible)
        reader.field = 3
        let partitionIndex: Int32 = try reader.int32()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topicName: topicName,
            partitionIndex: partitionIndex
        )
    }
}
