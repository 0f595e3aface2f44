// Written by generate-messages from Schema/48_DescribeClientQuotas.schema. Do not edit.
import Platform

public struct DescribeClientQuotasRequest: KafkaRequest {
    public var components: [ComponentData]
    public var strict: Bool

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        try writer.structures(self.components, flexible: flexible, version: version)
        writer.bool(self.strict)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct ComponentData: WireStructure, Sendable {
        public var entityType: String
        public var matchType: Int8
        public var match: String?

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

extension DescribeClientQuotasRequest {
    public init() {
        self.init(
            components: [],
            strict: false
        )
    }

    public init(
        components: [DescribeClientQuotasRequest.ComponentData] = [],
        strict: Bool = false,
        _: Void = ()
    ) {
        self.init(
            components: components,
            strict: strict
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let components: [DescribeClientQuotasRequest.ComponentData] = try reader.structures(of: DescribeClientQuotasRequest.ComponentData.self, flexible: flexible, elementMin: 3, version: version)
        reader.field = 4
        let strict: Bool = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            components: components,
            strict: strict
        )
    }
}

extension DescribeClientQuotasRequest.ComponentData {
    public init() {
        self.init(
            entityType: "",
            matchType: 0,
            match: ""
        )
    }

    public init(
        entityType: String = "",
        matchType: Int8 = 0,
        match: String? = "",
        _: Void = ()
    ) {
        self.init(
            entityType: entityType,
            matchType: matchType,
            match: match
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 1
        let entityType: String = try reader.string(flexible: flexible)
        reader.field = 2
        let matchType: Int8 = try reader.int8()
        reader.field = 3
        let match: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            entityType: entityType,
            matchType: matchType,
            match: match
        )
    }
}

public struct DescribeClientQuotasResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var entries: [EntryData]?

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: flexible, field: 2)
        if let array = self.entries {
            try writer.structures(array, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.structures(self.entity, flexible: flexible, version: version)
            try writer.structures(self.values, flexible: flexible, version: version)
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

    public struct ValueData: WireStructure, Sendable {
        public var key: String
        public var value: Double

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

extension DescribeClientQuotasResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: "",
            entries: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        entries: [DescribeClientQuotasResponse.EntryData]? = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            entries: entries
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        reader.field = 3
        let entries: [DescribeClientQuotasResponse.EntryData]? = try reader.nullableStructures(of: DescribeClientQuotasResponse.EntryData.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            entries: entries
        )
    }
}

extension DescribeClientQuotasResponse.EntryData {
    public init() {
        self.init(
            entity: [],
            values: []
        )
    }

    public init(
        entity: [DescribeClientQuotasResponse.EntityData] = [],
        values: [DescribeClientQuotasResponse.ValueData] = [],
        _: Void = ()
    ) {
        self.init(
            entity: entity,
            values: values
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 4
        let entity: [DescribeClientQuotasResponse.EntityData] = try reader.structures(of: DescribeClientQuotasResponse.EntityData.self, flexible: flexible, elementMin: 2, version: version)
        reader.field = 7
        let values: [DescribeClientQuotasResponse.ValueData] = try reader.structures(of: DescribeClientQuotasResponse.ValueData.self, flexible: flexible, elementMin: 9, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            entity: entity,
            values: values
        )
    }
}

extension DescribeClientQuotasResponse.EntityData {
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

extension DescribeClientQuotasResponse.ValueData {
    public init() {
        self.init(
            key: "",
            value: 0
        )
    }

    public init(
        key: String = "",
        value: Double = 0,
        _: Void = ()
    ) {
        self.init(
            key: key,
            value: value
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 8
        let key: String = try reader.string(flexible: flexible)
        reader.field = 9
        let value: Double = try reader.float64()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            key: key,
            value: value
        )
    }
}
