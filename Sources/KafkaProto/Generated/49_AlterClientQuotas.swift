// Written by generate-messages from Schema/49_AlterClientQuotas.schema. Do not edit.
import Platform

public struct AlterClientQuotasRequest: KafkaRequest {
    public var entries: [EntryData]
    public var validateOnly: Bool

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = AlterClientQuotasResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .alterClientQuotas }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 1 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 1 ? 1 : 0 }
    public static var layout: StaticString {
        """
        AlterClientQuotasRequest 0-1 1+
        0 entries []EntryData 0-1 - - -
        1 entity []EntityData 0-1 - - -
        2 entityType string 0-1 - - -
        2 entityName string 0-1 0-1 - -
        1 ops []OpData 0-1 - - -
        2 key string 0-1 - - -
        2 value float64 0-1 - - -
        2 remove bool 0-1 - - -
        0 validateOnly bool 0-1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        try writer.structures(self.entries, flexible: flexible, version: version)
        writer.bool(self.validateOnly)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct EntryData: WireStructure, Sendable {
        public var entity: [EntityData]
        public var ops: [OpData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.structures(self.entity, flexible: flexible, version: version)
            try writer.structures(self.ops, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct EntityData: WireStructure, Sendable {
        public var entityType: String
        public var entityName: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.entityType, flexible: flexible, field: 2)
            try writer.nullableString(self.entityName, flexible: flexible, field: 3)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct OpData: WireStructure, Sendable {
        public var key: String
        public var value: Double
        public var remove: Bool

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.key, flexible: flexible, field: 5)
            writer.float64(self.value)
            writer.bool(self.remove)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension AlterClientQuotasRequest {
    public init() {
        self.init(
            entries: [],
            validateOnly: false
        )
    }

    public init(
        entries: [AlterClientQuotasRequest.EntryData] = [],
        validateOnly: Bool = false,
        _: Void = ()
    ) {
        self.init(
            entries: entries,
            validateOnly: validateOnly
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let entries: [AlterClientQuotasRequest.EntryData] = try reader.structures(of: AlterClientQuotasRequest.EntryData.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 8
        let validateOnly: Bool = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            entries: entries,
            validateOnly: validateOnly
        )
    }
}

extension AlterClientQuotasRequest.EntryData {
    public init() {
        self.init(
            entity: [],
            ops: []
        )
    }

    public init(
        entity: [AlterClientQuotasRequest.EntityData] = [],
        ops: [AlterClientQuotasRequest.OpData] = [],
        _: Void = ()
    ) {
        self.init(
            entity: entity,
            ops: ops
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 1
        let entity: [AlterClientQuotasRequest.EntityData] = try reader.structures(of: AlterClientQuotasRequest.EntityData.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 4
        let ops: [AlterClientQuotasRequest.OpData] = try reader.structures(of: AlterClientQuotasRequest.OpData.self, flexible: flexible, elementMin: 10, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            entity: entity,
            ops: ops
        )
    }
}

extension AlterClientQuotasRequest.EntityData {
    public init() {
        self.init(
            entityType: "",
            entityName: ""
        )
    }

    public init(
        entityType: String = "",
        entityName: String? = "",
        _: Void = ()
    ) {
        self.init(
            entityType: entityType,
            entityName: entityName
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 2
        let entityType: String = try reader.string(flexible: flexible)
        reader.field = 3
        let entityName: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            entityType: entityType,
            entityName: entityName
        )
    }
}

extension AlterClientQuotasRequest.OpData {
    public init() {
        self.init(
            key: "",
            value: 0,
            remove: false
        )
    }

    public init(
        key: String = "",
        value: Double = 0,
        remove: Bool = false,
        _: Void = ()
    ) {
        self.init(
            key: key,
            value: value,
            remove: remove
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 5
        let key: String = try reader.string(flexible: flexible)
        reader.field = 6
        let value: Double = try reader.float64()
        reader.field = 7
        let remove: Bool = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            key: key,
            value: value,
            remove: remove
        )
    }
}

public struct AlterClientQuotasResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var entries: [EntryData]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        AlterClientQuotasResponse 0-1 1+
        0 throttleTimeMs int32 0-1 - - -
        0 entries []EntryData 0-1 - - -
        1 errorCode int16 0-1 - - -
        1 errorMessage string 0-1 0-1 - -
        1 entity []EntityData 0-1 - - -
        2 entityType string 0-1 - - -
        2 entityName string 0-1 0-1 - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.entries, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct EntryData: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var entity: [EntityData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 3)
            try writer.structures(self.entity, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct EntityData: WireStructure, Sendable {
        public var entityType: String
        public var entityName: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.entityType, flexible: flexible, field: 5)
            try writer.nullableString(self.entityName, flexible: flexible, field: 6)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension AlterClientQuotasResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            entries: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        entries: [AlterClientQuotasResponse.EntryData] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            entries: entries
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let entries: [AlterClientQuotasResponse.EntryData] = try reader.structures(of: AlterClientQuotasResponse.EntryData.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            entries: entries
        )
    }
}

extension AlterClientQuotasResponse.EntryData {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: "",
            entity: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        entity: [AlterClientQuotasResponse.EntityData] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            entity: entity
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 2
        let errorCode: Int16 = try reader.int16()
        reader.field = 3
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        reader.field = 4
        let entity: [AlterClientQuotasResponse.EntityData] = try reader.structures(of: AlterClientQuotasResponse.EntityData.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            entity: entity
        )
    }
}

extension AlterClientQuotasResponse.EntityData {
    public init() {
        self.init(
            entityType: "",
            entityName: ""
        )
    }

    public init(
        entityType: String = "",
        entityName: String? = "",
        _: Void = ()
    ) {
        self.init(
            entityType: entityType,
            entityName: entityName
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 5
        let entityType: String = try reader.string(flexible: flexible)
        reader.field = 6
        let entityName: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            entityType: entityType,
            entityName: entityName
        )
    }
}
