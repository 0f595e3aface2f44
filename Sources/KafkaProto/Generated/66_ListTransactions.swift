// Written by generate-messages from Schema/66_ListTransactions.schema. Do not edit.
import Platform

public struct ListTransactionsRequest: KafkaRequest {
    public var stateFilters: [String]
    public var producerIdFilters: [Int64]
    public var durationFilter: Int64
    public var transactionalIdPattern: String?

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = ListTransactionsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .listTransactions }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ListTransactionsRequest 0-2 0+
        0 stateFilters []string 0-2 - - -
        0 producerIdFilters []int64 0-2 - - -
        0 durationFilter int64 1+ - - -1
        0 transactionalIdPattern string 2+ 2+ - null
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.stateFilters.count, flexible: true)
        for i in self.stateFilters.indices { try writer.string(self.stateFilters[i], flexible: true, field: 0) }
        writer.numbers(self.producerIdFilters, flexible: true)
        if version >= 1 {
            writer.int64(self.durationFilter)
        }
        if version < 1 && self.durationFilter != -1 {
            throw writer.unsupported(version, field: 2)
        }
        if version >= 2 {
            try writer.nullableString(self.transactionalIdPattern, flexible: true, field: 3)
        }
        if version < 2 && self.transactionalIdPattern != nil {
            throw writer.unsupported(version, field: 3)
        }
        writer.unsignedVarint(0)
    }
}

extension ListTransactionsRequest {
    public init() {
        self.init(
            stateFilters: [],
            producerIdFilters: [],
            durationFilter: -1,
            transactionalIdPattern: nil
        )
    }

    public init(
        stateFilters: [String] = [],
        producerIdFilters: [Int64] = [],
        durationFilter: Int64 = -1,
        transactionalIdPattern: String? = nil,
        _: Void = ()
    ) {
        self.init(
            stateFilters: stateFilters,
            producerIdFilters: producerIdFilters,
            durationFilter: durationFilter,
            transactionalIdPattern: transactionalIdPattern
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let stateFilters: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 1
        let producerIdFilters: [Int64] = try reader.numbers(of: Int64.self, flexible: true)
        let durationFilter: Int64
        if version >= 1 {
            reader.field = 2
            durationFilter = try reader.int64()
        } else {
            durationFilter = -1
        }
        let transactionalIdPattern: String?
        if version >= 2 {
            reader.field = 3
            transactionalIdPattern = try reader.nullableString(flexible: true)
        } else {
            transactionalIdPattern = nil
        }
        try reader.skipTags()
        self.init(
            stateFilters: stateFilters,
            producerIdFilters: producerIdFilters,
            durationFilter: durationFilter,
            transactionalIdPattern: transactionalIdPattern
        )
    }
}

public struct ListTransactionsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var unknownStateFilters: [String]
    public var transactionStates: [TransactionState]

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        ListTransactionsResponse 0-2 0+
        0 throttleTimeMs int32 0-2 - - -
        0 errorCode int16 0-2 - - -
        0 unknownStateFilters []string 0-2 - - -
        0 transactionStates []TransactionState 0-2 - - -
        1 transactionalId string 0-2 - - -
        1 producerId int64 0-2 - - -
        1 transactionState string 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        writer.length(self.unknownStateFilters.count, flexible: true)
        for i in self.unknownStateFilters.indices { try writer.string(self.unknownStateFilters[i], flexible: true, field: 2) }
        try writer.structures(self.transactionStates, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct TransactionState: WireStructure, Sendable {
        public var transactionalId: String
        public var producerId: Int64
        public var transactionState: String

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.transactionalId, flexible: true, field: 4)
            writer.int64(self.producerId)
            try writer.nullableString(self.transactionState, flexible: true, field: 6)
            writer.unsignedVarint(0)
        }
    }
}

extension ListTransactionsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            unknownStateFilters: [],
            transactionStates: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        unknownStateFilters: [String] = [],
        transactionStates: [ListTransactionsResponse.TransactionState] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            unknownStateFilters: unknownStateFilters,
            transactionStates: transactionStates
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let unknownStateFilters: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 3
        let transactionStates: [ListTransactionsResponse.TransactionState] = try reader.structures(of: ListTransactionsResponse.TransactionState.self, flexible: true, elementMin: 10, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            unknownStateFilters: unknownStateFilters,
            transactionStates: transactionStates
        )
    }
}

extension ListTransactionsResponse.TransactionState {
    public init() {
        self.init(
            transactionalId: "",
            producerId: 0,
            transactionState: ""
        )
    }

    public init(
        transactionalId: String = "",
        producerId: Int64 = 0,
        transactionState: String = "",
        _: Void = ()
    ) {
        self.init(
            transactionalId: transactionalId,
            producerId: producerId,
            transactionState: transactionState
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let transactionalId: String = try reader.string(flexible: true)
        reader.field = 5
        let producerId: Int64 = try reader.int64()
        reader.field = 6
        let transactionState: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            transactionalId: transactionalId,
            producerId: producerId,
            transactionState: transactionState
        )
    }
}
