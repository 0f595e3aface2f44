// Written by generate-messages from Schema/24_AddPartitionsToTxn.schema. Do not edit.
import Platform

public struct AddPartitionsToTxnRequest: KafkaRequest {
    public var transactions: [AddPartitionsToTxnTransaction]
    public var v3AndBelowTransactionalId: String
    public var v3AndBelowProducerId: Int64
    public var v3AndBelowProducerEpoch: Int16
    public var v3AndBelowTopics: [AddPartitionsToTxnTopic]

    public init() {
        self.transactions = []
        self.v3AndBelowTransactionalId = ""
        self.v3AndBelowProducerId = 0
        self.v3AndBelowProducerEpoch = 0
        self.v3AndBelowTopics = []
    }

    public init(
        transactions: [AddPartitionsToTxnTransaction] = [],
        v3AndBelowTransactionalId: String = "",
        v3AndBelowProducerId: Int64 = 0,
        v3AndBelowProducerEpoch: Int16 = 0,
        v3AndBelowTopics: [AddPartitionsToTxnTopic] = []
    ) {
        self.transactions = transactions
        self.v3AndBelowTransactionalId = v3AndBelowTransactionalId
        self.v3AndBelowProducerId = v3AndBelowProducerId
        self.v3AndBelowProducerEpoch = v3AndBelowProducerEpoch
        self.v3AndBelowTopics = v3AndBelowTopics
    }

    public static var versions: ClosedRange<Int16> { 0...5 }
    public typealias Response = AddPartitionsToTxnResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...5 }
    public static var apiKey: ApiKey { .addPartitionsToTxn }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 3 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 3 ? 1 : 0 }
    public static var layout: StaticString {
        """
        AddPartitionsToTxnRequest 0-5 3+
        0 struct AddPartitionsToTxnTopic
        1 name string 0-5 - - -
        1 partitions []int32 0-5 - - -
        0 transactions []AddPartitionsToTxnTransaction 4+ - - -
        1 transactionalId string 4-5 - - -
        1 producerId int64 4-5 - - -
        1 producerEpoch int16 4-5 - - -
        1 verifyOnly bool 4-5 - - -
        1 topics []AddPartitionsToTxnTopic 4-5 - - -
        0 v3AndBelowTransactionalId string 0-3 - - -
        0 v3AndBelowProducerId int64 0-3 - - -
        0 v3AndBelowProducerEpoch int16 0-3 - - -
        0 v3AndBelowTopics []AddPartitionsToTxnTopic 0-3 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 4 {
            reader.field = 3
            self.transactions = try reader.structures(of: AddPartitionsToTxnTransaction.self, flexible: flexible, elementMin: 13, version: version)
        } else {
            self.transactions = []
        }
        if version <= 3 {
            reader.field = 9
            self.v3AndBelowTransactionalId = try reader.string(flexible: flexible)
        } else {
            self.v3AndBelowTransactionalId = ""
        }
        if version <= 3 {
            reader.field = 10
            self.v3AndBelowProducerId = try reader.int64()
        } else {
            self.v3AndBelowProducerId = 0
        }
        if version <= 3 {
            reader.field = 11
            self.v3AndBelowProducerEpoch = try reader.int16()
        } else {
            self.v3AndBelowProducerEpoch = 0
        }
        if version <= 3 {
            reader.field = 12
            self.v3AndBelowTopics = try reader.structures(of: AddPartitionsToTxnTopic.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.v3AndBelowTopics = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 4 {
            writer.length(self.transactions.count, flexible: flexible)
            for i in self.transactions.indices { try self.transactions[i].encode(to: &writer, version: version) }
        }
        if version < 4 && !self.transactions.isEmpty {
            throw writer.unsupported(version, field: 3)
        }
        if version <= 3 {
            try writer.nullableString(self.v3AndBelowTransactionalId, flexible: flexible, field: 9)
        }
        if version > 3 && self.v3AndBelowTransactionalId != "" {
            throw writer.unsupported(version, field: 9)
        }
        if version <= 3 {
            writer.int64(self.v3AndBelowProducerId)
        }
        if version > 3 && self.v3AndBelowProducerId != 0 {
            throw writer.unsupported(version, field: 10)
        }
        if version <= 3 {
            writer.int16(self.v3AndBelowProducerEpoch)
        }
        if version > 3 && self.v3AndBelowProducerEpoch != 0 {
            throw writer.unsupported(version, field: 11)
        }
        if version <= 3 {
            writer.length(self.v3AndBelowTopics.count, flexible: flexible)
            for i in self.v3AndBelowTopics.indices { try self.v3AndBelowTopics[i].encode(to: &writer, version: version) }
        }
        if version > 3 && !self.v3AndBelowTopics.isEmpty {
            throw writer.unsupported(version, field: 12)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AddPartitionsToTxnTopic: WireStructure, Sendable {
        public var name: String
        public var partitions: [Int32]

        public init() {
            self.name = ""
            self.partitions = []
        }

        public init(
            name: String = "",
            partitions: [Int32] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 3
            reader.field = 1
            self.name = try reader.string(flexible: flexible)
            reader.field = 2
            self.partitions = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            try writer.nullableString(self.name, flexible: flexible, field: 1)
            writer.numbers(self.partitions, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AddPartitionsToTxnTransaction: WireStructure, Sendable {
        public var transactionalId: String
        public var producerId: Int64
        public var producerEpoch: Int16
        public var verifyOnly: Bool
        public var topics: [AddPartitionsToTxnTopic]

        public init() {
            self.transactionalId = ""
            self.producerId = 0
            self.producerEpoch = 0
            self.verifyOnly = false
            self.topics = []
        }

        public init(
            transactionalId: String = "",
            producerId: Int64 = 0,
            producerEpoch: Int16 = 0,
            verifyOnly: Bool = false,
            topics: [AddPartitionsToTxnTopic] = []
        ) {
            self.transactionalId = transactionalId
            self.producerId = producerId
            self.producerEpoch = producerEpoch
            self.verifyOnly = verifyOnly
            self.topics = topics
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.transactionalId = try reader.string(flexible: true)
            reader.field = 5
            self.producerId = try reader.int64()
            reader.field = 6
            self.producerEpoch = try reader.int16()
            reader.field = 7
            self.verifyOnly = try reader.bool()
            reader.field = 8
            self.topics = try reader.structures(of: AddPartitionsToTxnTopic.self, flexible: true, elementMin: 2, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.transactionalId, flexible: true, field: 4)
            writer.int64(self.producerId)
            writer.int16(self.producerEpoch)
            writer.bool(self.verifyOnly)
            writer.length(self.topics.count, flexible: true)
            for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }
}

public struct AddPartitionsToTxnResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var resultsByTransaction: [AddPartitionsToTxnResult]
    public var resultsByTopicV3AndBelow: [AddPartitionsToTxnTopicResult]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.resultsByTransaction = []
        self.resultsByTopicV3AndBelow = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        resultsByTransaction: [AddPartitionsToTxnResult] = [],
        resultsByTopicV3AndBelow: [AddPartitionsToTxnTopicResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.resultsByTransaction = resultsByTransaction
        self.resultsByTopicV3AndBelow = resultsByTopicV3AndBelow
    }

    public static var versions: ClosedRange<Int16> { 0...5 }
    public static var layout: StaticString {
        """
        AddPartitionsToTxnResponse 0-5 3+
        0 struct AddPartitionsToTxnTopicResult
        1 name string 0-5 - - -
        1 resultsByPartition []AddPartitionsToTxnPartitionResult 0-5 - - -
        0 struct AddPartitionsToTxnPartitionResult
        1 partitionIndex int32 0-5 - - -
        1 partitionErrorCode int16 0-5 - - -
        0 throttleTimeMs int32 0-5 - - -
        0 errorCode int16 4+ - - -
        0 resultsByTransaction []AddPartitionsToTxnResult 4+ - - -
        1 transactionalId string 4-5 - - -
        1 topicResults []AddPartitionsToTxnTopicResult 4-5 - - -
        0 resultsByTopicV3AndBelow []AddPartitionsToTxnTopicResult 0-3 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 6
        self.throttleTimeMs = try reader.int32()
        if version >= 4 {
            reader.field = 7
            self.errorCode = try reader.int16()
        } else {
            self.errorCode = 0
        }
        if version >= 4 {
            reader.field = 8
            self.resultsByTransaction = try reader.structures(of: AddPartitionsToTxnResult.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.resultsByTransaction = []
        }
        if version <= 3 {
            reader.field = 11
            self.resultsByTopicV3AndBelow = try reader.structures(of: AddPartitionsToTxnTopicResult.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.resultsByTopicV3AndBelow = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.int32(self.throttleTimeMs)
        if version >= 4 {
            writer.int16(self.errorCode)
        }
        if version >= 4 {
            writer.length(self.resultsByTransaction.count, flexible: flexible)
            for i in self.resultsByTransaction.indices { try self.resultsByTransaction[i].encode(to: &writer, version: version) }
        }
        if version < 4 && !self.resultsByTransaction.isEmpty {
            throw writer.unsupported(version, field: 8)
        }
        if version <= 3 {
            writer.length(self.resultsByTopicV3AndBelow.count, flexible: flexible)
            for i in self.resultsByTopicV3AndBelow.indices { try self.resultsByTopicV3AndBelow[i].encode(to: &writer, version: version) }
        }
        if version > 3 && !self.resultsByTopicV3AndBelow.isEmpty {
            throw writer.unsupported(version, field: 11)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AddPartitionsToTxnTopicResult: WireStructure, Sendable {
        public var name: String
        public var resultsByPartition: [AddPartitionsToTxnPartitionResult]

        public init() {
            self.name = ""
            self.resultsByPartition = []
        }

        public init(
            name: String = "",
            resultsByPartition: [AddPartitionsToTxnPartitionResult] = []
        ) {
            self.name = name
            self.resultsByPartition = resultsByPartition
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 3
            reader.field = 1
            self.name = try reader.string(flexible: flexible)
            reader.field = 2
            self.resultsByPartition = try reader.structures(of: AddPartitionsToTxnPartitionResult.self, flexible: flexible, elementMin: 6, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            try writer.nullableString(self.name, flexible: flexible, field: 1)
            writer.length(self.resultsByPartition.count, flexible: flexible)
            for i in self.resultsByPartition.indices { try self.resultsByPartition[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AddPartitionsToTxnPartitionResult: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var partitionErrorCode: Int16

        public init() {
            self.partitionIndex = 0
            self.partitionErrorCode = 0
        }

        public init(
            partitionIndex: Int32 = 0,
            partitionErrorCode: Int16 = 0
        ) {
            self.partitionIndex = partitionIndex
            self.partitionErrorCode = partitionErrorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 3
            reader.field = 4
            self.partitionIndex = try reader.int32()
            reader.field = 5
            self.partitionErrorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            writer.int32(self.partitionIndex)
            writer.int16(self.partitionErrorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AddPartitionsToTxnResult: WireStructure, Sendable {
        public var transactionalId: String
        public var topicResults: [AddPartitionsToTxnTopicResult]

        public init() {
            self.transactionalId = ""
            self.topicResults = []
        }

        public init(
            transactionalId: String = "",
            topicResults: [AddPartitionsToTxnTopicResult] = []
        ) {
            self.transactionalId = transactionalId
            self.topicResults = topicResults
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 9
            self.transactionalId = try reader.string(flexible: true)
            reader.field = 10
            self.topicResults = try reader.structures(of: AddPartitionsToTxnTopicResult.self, flexible: true, elementMin: 2, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.transactionalId, flexible: true, field: 9)
            writer.length(self.topicResults.count, flexible: true)
            for i in self.topicResults.indices { try self.topicResults[i].encode(to: &writer, version: version) }
            writer.unsignedVarint(0)
        }
    }
}
