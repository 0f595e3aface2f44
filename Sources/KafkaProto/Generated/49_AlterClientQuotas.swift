// Written by generate-messages from Schema/49_AlterClientQuotas.schema. Do not edit.
import Platform

public struct AlterClientQuotasRequest: KafkaRequest {
    public var entries: [EntryData]
    public var validateOnly: Bool

    public init() {
        self.entries = []
        self.validateOnly = false
    }

    public init(
        entries: [EntryData] = [],
        validateOnly: Bool = false
    ) {
        self.entries = entries
        self.validateOnly = validateOnly
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.entries = try reader.structures(of: EntryData.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 8
        self.validateOnly = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.length(self.entries.count, flexible: flexible)
        for i in self.entries.indices { try self.entries[i].encode(to: &writer, version: version) }
        writer.bool(self.validateOnly)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct EntryData: WireStructure, Sendable {
        public var entity: [EntityData]
        public var ops: [OpData]

        public init() {
            self.entity = []
            self.ops = []
        }

        public init(
            entity: [EntityData] = [],
            ops: [OpData] = []
        ) {
            self.entity = entity
            self.ops = ops
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 1
            self.entity = try reader.structures(of: EntityData.self, flexible: flexible, elementMin: 2, version: version)
            reader.field = 4
            self.ops = try reader.structures(of: OpData.self, flexible: flexible, elementMin: 10, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.length(self.entity.count, flexible: flexible)
            for i in self.entity.indices { try self.entity[i].encode(to: &writer, version: version) }
            writer.length(self.ops.count, flexible: flexible)
            for i in self.ops.indices { try self.ops[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct EntityData: WireStructure, Sendable {
        public var entityType: String
        public var entityName: String?

        public init() {
            self.entityType = ""
            self.entityName = ""
        }

        public init(
            entityType: String = "",
            entityName: String? = ""
        ) {
            self.entityType = entityType
            self.entityName = entityName
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 2
            self.entityType = try reader.string(flexible: flexible)
            reader.field = 3
            self.entityName = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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

        public init() {
            self.key = ""
            self.value = 0
            self.remove = false
        }

        public init(
            key: String = "",
            value: Double = 0,
            remove: Bool = false
        ) {
            self.key = key
            self.value = value
            self.remove = remove
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 5
            self.key = try reader.string(flexible: flexible)
            reader.field = 6
            self.value = try reader.float64()
            reader.field = 7
            self.remove = try reader.bool()
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct AlterClientQuotasResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var entries: [EntryData]

    public init() {
        self.throttleTimeMs = 0
        self.entries = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        entries: [EntryData] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.entries = entries
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.entries = try reader.structures(of: EntryData.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.int32(self.throttleTimeMs)
        writer.length(self.entries.count, flexible: flexible)
        for i in self.entries.indices { try self.entries[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct EntryData: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var entity: [EntityData]

        public init() {
            self.errorCode = 0
            self.errorMessage = ""
            self.entity = []
        }

        public init(
            errorCode: Int16 = 0,
            errorMessage: String? = "",
            entity: [EntityData] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.entity = entity
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 2
            self.errorCode = try reader.int16()
            reader.field = 3
            self.errorMessage = try reader.nullableString(flexible: flexible)
            reader.field = 4
            self.entity = try reader.structures(of: EntityData.self, flexible: flexible, elementMin: 2, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 3)
            writer.length(self.entity.count, flexible: flexible)
            for i in self.entity.indices { try self.entity[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct EntityData: WireStructure, Sendable {
        public var entityType: String
        public var entityName: String?

        public init() {
            self.entityType = ""
            self.entityName = ""
        }

        public init(
            entityType: String = "",
            entityName: String? = ""
        ) {
            self.entityType = entityType
            self.entityName = entityName
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 5
            self.entityType = try reader.string(flexible: flexible)
            reader.field = 6
            self.entityName = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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
