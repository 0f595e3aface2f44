// Written by generate-messages from Schema/56_AlterPartition.schema. Do not edit.
import Platform

public struct AlterPartitionRequest: KafkaRequest {
    public var brokerId: Int32
    public var brokerEpoch: Int64
    public var topics: [TopicData]

    public init() {
        self.brokerId = 0
        self.brokerEpoch = -1
        self.topics = []
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        topics: [TopicData] = []
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
        self.topics = topics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.brokerId = try reader.int32()
        reader.field = 1
        self.brokerEpoch = try reader.int64()
        reader.field = 2
        self.topics = try reader.structures(of: TopicData.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.brokerId)
        writer.int64(self.brokerEpoch)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitions: [PartitionData]

        public init() {
            self.topicName = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicName: String = "",
            topicId: Uuid = .zero,
            partitions: [PartitionData] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            if version <= 1 {
                reader.field = 3
                self.topicName = try reader.string(flexible: true)
            } else {
                self.topicName = ""
            }
            if version >= 2 {
                reader.field = 4
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 5
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 12, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            if version <= 1 {
                try writer.nullableString(self.topicName, flexible: true, field: 3)
            }
            if version >= 2 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
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

        public init() {
            self.partitionIndex = 0
            self.leaderEpoch = 0
            self.newIsr = []
            self.newIsrWithEpochs = []
            self.leaderRecoveryState = 0
            self.partitionEpoch = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            leaderEpoch: Int32 = 0,
            newIsr: [Int32] = [],
            newIsrWithEpochs: [BrokerState] = [],
            leaderRecoveryState: Int8 = 0,
            partitionEpoch: Int32 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.leaderEpoch = leaderEpoch
            self.newIsr = newIsr
            self.newIsrWithEpochs = newIsrWithEpochs
            self.leaderRecoveryState = leaderRecoveryState
            self.partitionEpoch = partitionEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 6
            self.partitionIndex = try reader.int32()
            reader.field = 7
            self.leaderEpoch = try reader.int32()
            if version <= 2 {
                reader.field = 8
                self.newIsr = try reader.numbers(of: Int32.self, flexible: true)
            } else {
                self.newIsr = []
            }
            if version >= 3 {
                reader.field = 9
                self.newIsrWithEpochs = try reader.structures(of: BrokerState.self, flexible: true, elementMin: 12, version: version)
            } else {
                self.newIsrWithEpochs = []
            }
            if version >= 1 {
                reader.field = 12
                self.leaderRecoveryState = try reader.int8()
            } else {
                self.leaderRecoveryState = 0
            }
            reader.field = 13
            self.partitionEpoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int32(self.leaderEpoch)
            if version <= 2 {
                writer.numbers(self.newIsr, flexible: true)
            }
            if version > 2 && !self.newIsr.isEmpty {
                throw writer.unsupported(version, field: 8)
            }
            if version >= 3 {
                writer.length(self.newIsrWithEpochs.count, flexible: true)
                for i in self.newIsrWithEpochs.indices { try self.newIsrWithEpochs[i].encode(to: &writer, version: version) }
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

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 10
            self.brokerId = try reader.int32()
            reader.field = 11
            self.brokerEpoch = try reader.int64()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.brokerId)
            writer.int64(self.brokerEpoch)
            writer.unsignedVarint(0)
        }
    }
}

public struct AlterPartitionResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var topics: [TopicData]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.topics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        topics: [TopicData] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.topics = topics
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.topics = try reader.structures(of: TopicData.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        writer.length(self.topics.count, flexible: true)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct TopicData: WireStructure, Sendable {
        public var topicName: String
        public var topicId: Uuid
        public var partitions: [PartitionData]

        public init() {
            self.topicName = ""
            self.topicId = .zero
            self.partitions = []
        }

        public init(
            topicName: String = "",
            topicId: Uuid = .zero,
            partitions: [PartitionData] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            if version <= 1 {
                reader.field = 3
                self.topicName = try reader.string(flexible: true)
            } else {
                self.topicName = ""
            }
            if version >= 2 {
                reader.field = 4
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 5
            self.partitions = try reader.structures(of: PartitionData.self, flexible: true, elementMin: 19, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            if version <= 1 {
                try writer.nullableString(self.topicName, flexible: true, field: 3)
            }
            if version >= 2 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitions.count, flexible: true)
            for i in self.partitions.indices { try self.partitions[i].encode(to: &writer, version: version) }
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

        public init() {
            self.partitionIndex = 0
            self.errorCode = 0
            self.leaderId = 0
            self.leaderEpoch = 0
            self.isr = []
            self.leaderRecoveryState = 0
            self.partitionEpoch = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            errorCode: Int16 = 0,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
            isr: [Int32] = [],
            leaderRecoveryState: Int8 = 0,
            partitionEpoch: Int32 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.leaderRecoveryState = leaderRecoveryState
            self.partitionEpoch = partitionEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 6
            self.partitionIndex = try reader.int32()
            reader.field = 7
            self.errorCode = try reader.int16()
            reader.field = 8
            self.leaderId = try reader.int32()
            reader.field = 9
            self.leaderEpoch = try reader.int32()
            reader.field = 10
            self.isr = try reader.numbers(of: Int32.self, flexible: true)
            if version >= 1 {
                reader.field = 11
                self.leaderRecoveryState = try reader.int8()
            } else {
                self.leaderRecoveryState = 0
            }
            reader.field = 12
            self.partitionEpoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode)
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            writer.numbers(self.isr, flexible: true)
            if version >= 1 {
                writer.int8(self.leaderRecoveryState)
            }
            writer.int32(self.partitionEpoch)
            writer.unsignedVarint(0)
        }
    }
}
