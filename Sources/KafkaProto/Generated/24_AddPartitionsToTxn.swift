// Written by generate-messages from Schema/24_AddPartitionsToTxn.schema. Do not edit.
import Platform

public struct AddPartitionsToTxnRequest: KafkaRequest {
    public var transactions: [AddPartitionsToTxnTransaction]
    public var v3AndBelowTransactionalId: String
    public var v3AndBelowProducerId: Int64
    public var v3AndBelowProducerEpoch: Int16
    public var v3AndBelowTopics: [AddPartitionsToTxnTopic]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 4 {
            try writer.structures(self.transactions, flexible: flexible, version: version)
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
            try writer.structures(self.v3AndBelowTopics, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.transactionalId, flexible: true, field: 4)
            writer.fixed(self.producerId, self.producerEpoch)
            writer.bool(self.verifyOnly)
            try writer.structures(self.topics, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }
}

extension AddPartitionsToTxnRequest {
    public init() {
        self.init(
            transactions: [],
            v3AndBelowTransactionalId: "",
            v3AndBelowProducerId: 0,
            v3AndBelowProducerEpoch: 0,
            v3AndBelowTopics: []
        )
    }

    public init(
        transactions: [AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction] = [],
        v3AndBelowTransactionalId: String = "",
        v3AndBelowProducerId: Int64 = 0,
        v3AndBelowProducerEpoch: Int16 = 0,
        v3AndBelowTopics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic] = [],
        _: Void = ()
    ) {
        self.init(
            transactions: transactions,
            v3AndBelowTransactionalId: v3AndBelowTransactionalId,
            v3AndBelowProducerId: v3AndBelowProducerId,
            v3AndBelowProducerEpoch: v3AndBelowProducerEpoch,
            v3AndBelowTopics: v3AndBelowTopics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        let transactions: [AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction]
        if version >= 4 {
            reader.field = 3
            transactions = try reader.structures(of: AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction.self, flexible: flexible, elementMin: 13, version: version)
        } else {
            transactions = []
        }
        let v3AndBelowTransactionalId: String
        if version <= 3 {
            reader.field = 9
            v3AndBelowTransactionalId = try reader.string(flexible: flexible)
        } else {
            v3AndBelowTransactionalId = ""
        }
        let v3AndBelowProducerId: Int64
        if version <= 3 {
            reader.field = 10
            v3AndBelowProducerId = try reader.int64()
        } else {
            v3AndBelowProducerId = 0
        }
        let v3AndBelowProducerEpoch: Int16
        if version <= 3 {
            reader.field = 11
            v3AndBelowProducerEpoch = try reader.int16()
        } else {
            v3AndBelowProducerEpoch = 0
        }
        let v3AndBelowTopics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic]
        if version <= 3 {
            reader.field = 12
            v3AndBelowTopics = try reader.structures(of: AddPartitionsToTxnRequest.AddPartitionsToTxnTopic.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            v3AndBelowTopics = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            transactions: transactions,
            v3AndBelowTransactionalId: v3AndBelowTransactionalId,
            v3AndBelowProducerId: v3AndBelowProducerId,
            v3AndBelowProducerEpoch: v3AndBelowProducerEpoch,
            v3AndBelowTopics: v3AndBelowTopics
        )
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTopic {
    public init() {
        self.init(
            name: "",
            partitions: []
        )
    }

    public init(
        name: String = "",
        partitions: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            partitions: partitions
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 3
        reader.field = 1
        let name: String = try reader.string(flexible: flexible)
        reader.field = 2
        let partitions: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            partitions: partitions
        )
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction {
    public init() {
        self.init(
            transactionalId: "",
            producerId: 0,
            producerEpoch: 0,
            verifyOnly: false,
            topics: []
        )
    }

    public init(
        transactionalId: String = "",
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        verifyOnly: Bool = false,
        topics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic] = [],
        _: Void = ()
    ) {
        self.init(
            transactionalId: transactionalId,
            producerId: producerId,
            producerEpoch: producerEpoch,
            verifyOnly: verifyOnly,
            topics: topics
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let transactionalId: String = try reader.string(flexible: true)
        reader.field = 5
        let (producerId, producerEpoch): (Int64, Int16) = try reader.fixed()
        reader.field = 7
        let verifyOnly: Bool = try reader.bool()
        reader.field = 8
        let topics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic] = try reader.structures(of: AddPartitionsToTxnRequest.AddPartitionsToTxnTopic.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            transactionalId: transactionalId,
            producerId: producerId,
            producerEpoch: producerEpoch,
            verifyOnly: verifyOnly,
            topics: topics
        )
    }
}

public struct AddPartitionsToTxnResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var resultsByTransaction: [AddPartitionsToTxnResult]
    public var resultsByTopicV3AndBelow: [AddPartitionsToTxnTopicResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.int32(self.throttleTimeMs)
        if version >= 4 {
            writer.int16(self.errorCode)
        }
        if version >= 4 {
            try writer.structures(self.resultsByTransaction, flexible: flexible, version: version)
        }
        if version < 4 && !self.resultsByTransaction.isEmpty {
            throw writer.unsupported(version, field: 8)
        }
        if version <= 3 {
            try writer.structures(self.resultsByTopicV3AndBelow, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            try writer.nullableString(self.name, flexible: flexible, field: 1)
            try writer.structures(self.resultsByPartition, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AddPartitionsToTxnPartitionResult: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var partitionErrorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            writer.fixed(self.partitionIndex, self.partitionErrorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AddPartitionsToTxnResult: WireStructure, Sendable {
        public var transactionalId: String
        public var topicResults: [AddPartitionsToTxnTopicResult]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.transactionalId, flexible: true, field: 9)
            try writer.structures(self.topicResults, flexible: true, version: version)
            writer.unsignedVarint(0)
        }
    }
}

extension AddPartitionsToTxnResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            resultsByTransaction: [],
            resultsByTopicV3AndBelow: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        resultsByTransaction: [AddPartitionsToTxnResponse.AddPartitionsToTxnResult] = [],
        resultsByTopicV3AndBelow: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            resultsByTransaction: resultsByTransaction,
            resultsByTopicV3AndBelow: resultsByTopicV3AndBelow
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 6
        let throttleTimeMs: Int32 = try reader.int32()
        let errorCode: Int16
        if version >= 4 {
            reader.field = 7
            errorCode = try reader.int16()
        } else {
            errorCode = 0
        }
        let resultsByTransaction: [AddPartitionsToTxnResponse.AddPartitionsToTxnResult]
        if version >= 4 {
            reader.field = 8
            resultsByTransaction = try reader.structures(of: AddPartitionsToTxnResponse.AddPartitionsToTxnResult.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            resultsByTransaction = []
        }
        let resultsByTopicV3AndBelow: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult]
        if version <= 3 {
            reader.field = 11
            resultsByTopicV3AndBelow = try reader.structures(of: AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            resultsByTopicV3AndBelow = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            resultsByTransaction: resultsByTransaction,
            resultsByTopicV3AndBelow: resultsByTopicV3AndBelow
        )
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult {
    public init() {
        self.init(
            name: "",
            resultsByPartition: []
        )
    }

    public init(
        name: String = "",
        resultsByPartition: [AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            resultsByPartition: resultsByPartition
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 3
        reader.field = 1
        let name: String = try reader.string(flexible: flexible)
        reader.field = 2
        let resultsByPartition: [AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult] = try reader.structures(of: AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            resultsByPartition: resultsByPartition
        )
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult {
    public init() {
        self.init(
            partitionIndex: 0,
            partitionErrorCode: 0
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        partitionErrorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            partitionErrorCode: partitionErrorCode
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 3
        reader.field = 4
        let (partitionIndex, partitionErrorCode): (Int32, Int16) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            partitionErrorCode: partitionErrorCode
        )
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnResult {
    public init() {
        self.init(
            transactionalId: "",
            topicResults: []
        )
    }

    public init(
        transactionalId: String = "",
        topicResults: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult] = [],
        _: Void = ()
    ) {
        self.init(
            transactionalId: transactionalId,
            topicResults: topicResults
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 9
        let transactionalId: String = try reader.string(flexible: true)
        reader.field = 10
        let topicResults: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult] = try reader.structures(of: AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult.self, flexible: true, elementMin: 2, version: version)
        try reader.skipTags()
        self.init(
            transactionalId: transactionalId,
            topicResults: topicResults
        )
    }
}
