// Written by generate-messages from Schema/48_DescribeClientQuotas.schema. Do not edit.
import Platform

public struct DescribeClientQuotasRequest: KafkaRequest {
    public var components: [ComponentData]
    public var strict: Bool

    public init() {
        self.components = []
        self.strict = false
    }

    public init(
        components: [ComponentData] = [],
        strict: Bool = false
    ) {
        self.components = components
        self.strict = strict
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = DescribeClientQuotasResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .describeClientQuotas }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 1 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 1 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DescribeClientQuotasRequest 0-1 1+
        0 components []ComponentData 0-1 - - -
        1 entityType string 0-1 - - -
        1 matchType int8 0-1 - - -
        1 match string 0-1 0-1 - -
        0 strict bool 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.components = try reader.structures(of: ComponentData.self, flexible: flexible, elementMin: 3, version: version)
        reader.field = 4
        self.strict = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.length(self.components.count, flexible: flexible)
        for i in self.components.indices { try self.components[i].encode(to: &writer, version: version) }
        writer.bool(self.strict)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct ComponentData: WireStructure, Sendable {
        public var entityType: String
        public var matchType: Int8
        public var match: String?

        public init() {
            self.entityType = ""
            self.matchType = 0
            self.match = ""
        }

        public init(
            entityType: String = "",
            matchType: Int8 = 0,
            match: String? = ""
        ) {
            self.entityType = entityType
            self.matchType = matchType
            self.match = match
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 1
            self.entityType = try reader.string(flexible: flexible)
            reader.field = 2
            self.matchType = try reader.int8()
            reader.field = 3
            self.match = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.entityType, flexible: flexible, field: 1)
            writer.int8(self.matchType)
            try writer.nullableString(self.match, flexible: flexible, field: 3)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct DescribeClientQuotasResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var entries: [EntryData]?

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = ""
        self.entries = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        entries: [EntryData]? = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.entries = entries
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        DescribeClientQuotasResponse 0-1 1+
        0 throttleTimeMs int32 0-1 - - -
        0 errorCode int16 0-1 - - -
        0 errorMessage string 0-1 0-1 - -
        0 entries []EntryData 0-1 0-1 - -
        1 entity []EntityData 0-1 - - -
        2 entityType string 0-1 - - -
        2 entityName string 0-1 0-1 - -
        1 values []ValueData 0-1 - - -
        2 key string 0-1 - - -
        2 value float64 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.errorMessage = try reader.nullableString(flexible: flexible)
        reader.field = 3
        self.entries = try reader.nullableStructures(of: EntryData.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: flexible, field: 2)
        if let array = self.entries {
            writer.length(array.count, flexible: flexible)
            for i in array.indices { try array[i].encode(to: &writer, version: version) }
        } else {
            writer.length(-1, flexible: flexible)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct EntryData: WireStructure, Sendable {
        public var entity: [EntityData]
        public var values: [ValueData]

        public init() {
            self.entity = []
            self.values = []
        }

        public init(
            entity: [EntityData] = [],
            values: [ValueData] = []
        ) {
            self.entity = entity
            self.values = values
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 4
            self.entity = try reader.structures(of: EntityData.self, flexible: flexible, elementMin: 2, version: version)
            reader.field = 7
            self.values = try reader.structures(of: ValueData.self, flexible: flexible, elementMin: 9, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.length(self.entity.count, flexible: flexible)
            for i in self.entity.indices { try self.entity[i].encode(to: &writer, version: version) }
            writer.length(self.values.count, flexible: flexible)
            for i in self.values.indices { try self.values[i].encode(to: &writer, version: version) }
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

    public struct ValueData: WireStructure, Sendable {
        public var key: String
        public var value: Double

        public init() {
            self.key = ""
            self.value = 0
        }

        public init(
            key: String = "",
            value: Double = 0
        ) {
            self.key = key
            self.value = value
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 8
            self.key = try reader.string(flexible: flexible)
            reader.field = 9
            self.value = try reader.float64()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.key, flexible: flexible, field: 8)
            writer.float64(self.value)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
