// Written by generate-messages from Schema/56_AlterPartition.schema. Do not edit.
import Platform

public struct AlterPartitionRequest: KafkaRequest {
    public var brokerId: Int32
    public var brokerEpoch: Int64
    public var topics: [TopicData]

    public static var versions: ClosedRange<Int16> { 0...3 }
    public typealias Response = AlterPartitionResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...3 }
    public static var apiKey: ApiKey { .alterPartition }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        AlterPartitionRequest 0-3 0+
        0 brokerId int32 0-3 - - -
        0 brokerEpoch int64 0-3 - - -1
        0 topics []TopicData 0-3 - - -
        1 topicName string 0-1 - - -
        1 topicId uuid 2+ - - -
        1 partitions []PartitionData 0-3 - - -
        2 partitionIndex int32 0-3 - - -
        2 leaderEpoch int32 0-3 - - -
        2 newIsr []int32 0-2 - - -
        2 newIsrWithEpochs []BrokerState 3+ - - -
        3 brokerId int32 3 - - -
        3 brokerEpoch int64 3 - - -1
        2 leaderRecoveryState int8 1+ - - -
        2 partitionEpoch int32 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.brokerId, self.brokerEpoch)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            if version <= 1 {
                try writer.nullableString(self.topicName, flexible: true, field: 3)
            }
            if version >= 2 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var leaderEpoch: Int32
        public var newIsr: [Int32]
        public var newIsrWithEpochs: [BrokerState]
        public var leaderRecoveryState: Int8
        public var partitionEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.leaderEpoch)
            if version <= 2 {
                writer.numbers(self.newIsr, flexible: true)
            }
            if version > 2 && !self.newIsr.isEmpty {
                throw writer.unsupported(version, field: 8)
            }
            if version >= 3 {
                try writer.structures(self.newIsrWithEpochs, flexible: true, version: version)
            }
            if version < 3 && !self.newIsrWithEpochs.isEmpty {
                throw writer.unsupported(version, field: 9)
            }
            if version >= 1 {
                writer.int8(self.leaderRecoveryState)
            }
            if version < 1 && self.leaderRecoveryState != 0 {
                throw writer.unsupported(version, field: 12)
            }
            writer.int32(self.partitionEpoch)
            writer.unsignedVarint(0)
        }
    }

    public struct BrokerState: WireStructure, Sendable {
        public var brokerId: Int32
        public var brokerEpoch: Int64

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.brokerId, self.brokerEpoch)
            writer.unsignedVarint(0)
        }
    }
}

extension AlterPartitionRequest {
    public init() {
        self.init(
            brokerId: 0,
            brokerEpoch: -1,
            topics: []
        )
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        topics: [AlterPartitionRequest.TopicData] = [],
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (brokerId, brokerEpoch): (Int32, Int64) = try reader.fixed()
        reader.field = 2
        let topics: [AlterPartitionRequest.TopicData] = try reader.structures(of: AlterPartitionRequest.TopicData.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch,
            topics: topics
        )
    }
}

extension AlterPartitionRequest.TopicData {
    public init() {
        self.init(
            topicName: "",
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        topicId: Uuid = .zero,
        partitions: [AlterPartitionRequest.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let topicName: String
        if version <= 1 {
            reader.field = 3
            topicName = try reader.string(flexible: true)
        } else {
            topicName = ""
        }
        let topicId: Uuid
        if version >= 2 {
            reader.field = 4
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 5
        let partitions: [AlterPartitionRequest.PartitionData] = try reader.structures(of: AlterPartitionRequest.PartitionData.self, flexible: true, elementMin: 12, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension AlterPartitionRequest.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            leaderEpoch: 0,
            newIsr: [],
            newIsrWithEpochs: [],
            leaderRecoveryState: 0,
            partitionEpoch: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        leaderEpoch: Int32 = 0,
        newIsr: [Int32] = [],
        newIsrWithEpochs: [AlterPartitionRequest.BrokerState] = [],
        leaderRecoveryState: Int8 = 0,
        partitionEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            leaderEpoch: leaderEpoch,
            newIsr: newIsr,
            newIsrWithEpochs: newIsrWithEpochs,
            leaderRecoveryState: leaderRecoveryState,
            partitionEpoch: partitionEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 6
        let (partitionIndex, leaderEpoch): (Int32, Int32) = try reader.fixed()
        let newIsr: [Int32]
        if version <= 2 {
            reader.field = 8
            newIsr = try reader.numbers(of: Int32.self, flexible: true)
        } else {
            newIsr = []
        }
        let newIsrWithEpochs: [AlterPartitionRequest.BrokerState]
        if version >= 3 {
            reader.field = 9
            newIsrWithEpochs = try reader.structures(of: AlterPartitionRequest.BrokerState.self, flexible: true, elementMin: 12, version: version)
        } else {
            newIsrWithEpochs = []
        }
        let leaderRecoveryState: Int8
        if version >= 1 {
            reader.field = 12
            leaderRecoveryState = try reader.int8()
        } else {
            leaderRecoveryState = 0
        }
        reader.field = 13
        let partitionEpoch: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            leaderEpoch: leaderEpoch,
            newIsr: newIsr,
            newIsrWithEpochs: newIsrWithEpochs,
            leaderRecoveryState: leaderRecoveryState,
            partitionEpoch: partitionEpoch
        )
    }
}

extension AlterPartitionRequest.BrokerState {
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

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 10
        let (brokerId, brokerEpoch): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch
        )
    }
}

public struct AlterPartitionResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var topics: [TopicData]

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        AlterPartitionResponse 0-3 0+
        0 throttleTimeMs int32 0-3 - - -
        0 errorCode int16 0-3 - - -
        0 topics []TopicData 0-3 - - -
        1 topicName string 0-1 - - -
        1 topicId uuid 2+ - - -
        1 partitions []PartitionData 0-3 - - -
        2 partitionIndex int32 0-3 - - -
        2 errorCode int16 0-3 - - -
        2 leaderId int32 0-3 - - -
        2 leaderEpoch int32 0-3 - - -
        2 isr []int32 0-3 - - -
        2 leaderRecoveryState int8 1+ - - -
        2 partitionEpoch int32 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.structures(self.topics, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitions: [PartitionData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            if version <= 1 {
                try writer.nullableString(self.topicName, flexible: true, field: 3)
            }
            if version >= 2 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitions, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct PartitionData: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var errorCode: Int16
        public var leaderId: Int32
        public var leaderEpoch: Int32
        public var isr: [Int32]
        public var leaderRecoveryState: Int8
        public var partitionEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.partitionIndex, self.errorCode, self.leaderId, self.leaderEpoch)
            writer.numbers(self.isr, flexible: true)
            if version >= 1 {
                writer.int8(self.leaderRecoveryState)
            }
            writer.int32(self.partitionEpoch)
            writer.unsignedVarint(0)
        }
    }
}

extension AlterPartitionResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            topics: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        topics: [AlterPartitionResponse.TopicData] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let topics: [AlterPartitionResponse.TopicData] = try reader.structures(of: AlterPartitionResponse.TopicData.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            topics: topics
        )
    }
}

extension AlterPartitionResponse.TopicData {
    public init() {
        self.init(
            topicName: "",
            topicId: .zero,
            partitions: []
        )
    }

    public init(
        topicName: String = "",
        topicId: Uuid = .zero,
        partitions: [AlterPartitionResponse.PartitionData] = [],
        _: Void = ()
    ) {
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let topicName: String
        if version <= 1 {
            reader.field = 3
            topicName = try reader.string(flexible: true)
        } else {
            topicName = ""
        }
        let topicId: Uuid
        if version >= 2 {
            reader.field = 4
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 5
        let partitions: [AlterPartitionResponse.PartitionData] = try reader.structures(of: AlterPartitionResponse.PartitionData.self, flexible: true, elementMin: 19, version: version)
        try reader.skipTags()
        self.init(
            topicName: topicName,
            topicId: topicId,
            partitions: partitions
        )
    }
}

extension AlterPartitionResponse.PartitionData {
    public init() {
        self.init(
            partitionIndex: 0,
            errorCode: 0,
            leaderId: 0,
            leaderEpoch: 0,
            isr: [],
            leaderRecoveryState: 0,
            partitionEpoch: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        errorCode: Int16 = 0,
        leaderId: Int32 = 0,
        leaderEpoch: Int32 = 0,
        isr: [Int32] = [],
        leaderRecoveryState: Int8 = 0,
        partitionEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            isr: isr,
            leaderRecoveryState: leaderRecoveryState,
            partitionEpoch: partitionEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 6
        let (partitionIndex, errorCode, leaderId, leaderEpoch): (Int32, Int16, Int32, Int32) = try reader.fixed()
        reader.field = 10
        let isr: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        let leaderRecoveryState: Int8
        if version >= 1 {
            reader.field = 11
            leaderRecoveryState = try reader.int8()
        } else {
            leaderRecoveryState = 0
        }
        reader.field = 12
        let partitionEpoch: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            isr: isr,
            leaderRecoveryState: leaderRecoveryState,
            partitionEpoch: partitionEpoch
        )
    }
}
