// Written by generate-messages from Schema/49_AlterClientQuotas.schema. Do not edit.
import Platform

public struct AlterClientQuotasRequest: KafkaRequest {
    public var entries: [EntryData] = []
    public var validateOnly: Bool = false

    public init() {}

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
        do {
            let count = try reader.count(flexible: flexible, elementMin: 2)
            var elements: [EntryData] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try EntryData(from: &reader, version: version)) }
            self.entries = elements
        }
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

    public struct EntryData: Sendable {
        public var entity: [EntityData] = []
        public var ops: [OpData] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: flexible, elementMin: 2)
                var elements: [EntityData] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try EntityData(from: &reader, version: version)) }
                self.entity = elements
            }
            reader.field = 4
            do {
                let count = try reader.count(flexible: flexible, elementMin: 10)
                var elements: [OpData] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try OpData(from: &reader, version: version)) }
                self.ops = elements
            }
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

    public struct EntityData: Sendable {
        public var entityType: String = ""
        public var entityName: String? = ""

        public init() {}

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

    public struct OpData: Sendable {
        public var key: String = ""
        public var value: Double = 0
        public var remove: Bool = false

        public init() {}

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
    public var throttleTimeMs: Int32 = 0
    public var entries: [EntryData] = []

    public init() {}

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
        do {
            let count = try reader.count(flexible: flexible, elementMin: 4)
            var elements: [EntryData] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try EntryData(from: &reader, version: version)) }
            self.entries = elements
        }
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

    public struct EntryData: Sendable {
        public var errorCode: Int16 = 0
        public var errorMessage: String? = ""
        public var entity: [EntityData] = []

        public init() {}

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
            do {
                let count = try reader.count(flexible: flexible, elementMin: 2)
                var elements: [EntityData] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try EntityData(from: &reader, version: version)) }
                self.entity = elements
            }
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

    public struct EntityData: Sendable {
        public var entityType: String = ""
        public var entityName: String? = ""

        public init() {}

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
