// Written by generate-messages from Schema/44_IncrementalAlterConfigs.schema. Do not edit.
import Platform

public struct IncrementalAlterConfigsRequest: KafkaRequest {
    public var resources: [AlterConfigsResource] = []
    public var validateOnly: Bool = false

    public init() {}

    public init(
        resources: [AlterConfigsResource] = [],
        validateOnly: Bool = false
    ) {
        self.resources = resources
        self.validateOnly = validateOnly
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = IncrementalAlterConfigsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .incrementalAlterConfigs }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 1 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 1 ? 1 : 0 }
    public static var layout: StaticString {
        """
        IncrementalAlterConfigsRequest 0-1 1+
        0 resources []AlterConfigsResource 0-1 - - -
        1 resourceType int8 0-1 - - -
        1 resourceName string 0-1 - - -
        1 configs []AlterableConfig 0-1 - - -
        2 name string 0-1 - - -
        2 configOperation int8 0-1 - - -
        2 value string 0-1 0-1 - -
        0 validateOnly bool 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        do {
            let count = try reader.count(flexible: flexible, elementMin: 3)
            var elements: [AlterConfigsResource] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try AlterConfigsResource(from: &reader, version: version)) }
            self.resources = elements
        }
        reader.field = 7
        self.validateOnly = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.length(self.resources.count, flexible: flexible)
        for i in self.resources.indices { try self.resources[i].encode(to: &writer, version: version) }
        writer.bool(self.validateOnly)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterConfigsResource: Sendable {
        public var resourceType: Int8 = 0
        public var resourceName: String = ""
        public var configs: [AlterableConfig] = []

        public init() {}

        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            configs: [AlterableConfig] = []
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.configs = configs
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 1
            self.resourceType = try reader.int8()
            reader.field = 2
            self.resourceName = try reader.string(flexible: flexible)
            reader.field = 3
            do {
                let count = try reader.count(flexible: flexible, elementMin: 3)
                var elements: [AlterableConfig] = []
                elements.reserveCapacity(count)
                for _ in 0..<count { elements.append(try AlterableConfig(from: &reader, version: version)) }
                self.configs = elements
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 2)
            writer.length(self.configs.count, flexible: flexible)
            for i in self.configs.indices { try self.configs[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AlterableConfig: Sendable {
        public var name: String = ""
        public var configOperation: Int8 = 0
        public var value: String? = ""

        public init() {}

        public init(
            name: String = "",
            configOperation: Int8 = 0,
            value: String? = ""
        ) {
            self.name = name
            self.configOperation = configOperation
            self.value = value
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 4
            self.name = try reader.string(flexible: flexible)
            reader.field = 5
            self.configOperation = try reader.int8()
            reader.field = 6
            self.value = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            try writer.nullableString(self.name, flexible: flexible, field: 4)
            writer.int8(self.configOperation)
            try writer.nullableString(self.value, flexible: flexible, field: 6)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct IncrementalAlterConfigsResponse: KafkaMessage {
    public var throttleTimeMs: Int32 = 0
    public var responses: [AlterConfigsResourceResponse] = []

    public init() {}

    public init(
        throttleTimeMs: Int32 = 0,
        responses: [AlterConfigsResourceResponse] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.responses = responses
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        IncrementalAlterConfigsResponse 0-1 1+
        0 throttleTimeMs int32 0-1 - - -
        0 responses []AlterConfigsResourceResponse 0-1 - - -
        1 errorCode int16 0-1 - - -
        1 errorMessage string 0-1 0-1 - -
        1 resourceType int8 0-1 - - -
        1 resourceName string 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        do {
            let count = try reader.count(flexible: flexible, elementMin: 5)
            var elements: [AlterConfigsResourceResponse] = []
            elements.reserveCapacity(count)
            for _ in 0..<count { elements.append(try AlterConfigsResourceResponse(from: &reader, version: version)) }
            self.responses = elements
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.int32(self.throttleTimeMs)
        writer.length(self.responses.count, flexible: flexible)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterConfigsResourceResponse: Sendable {
        public var errorCode: Int16 = 0
        public var errorMessage: String? = ""
        public var resourceType: Int8 = 0
        public var resourceName: String = ""

        public init() {}

        public init(
            errorCode: Int16 = 0,
            errorMessage: String? = "",
            resourceType: Int8 = 0,
            resourceName: String = ""
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.resourceType = resourceType
            self.resourceName = resourceName
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 1
            reader.field = 2
            self.errorCode = try reader.int16()
            reader.field = 3
            self.errorMessage = try reader.nullableString(flexible: flexible)
            reader.field = 4
            self.resourceType = try reader.int8()
            reader.field = 5
            self.resourceName = try reader.string(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 3)
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 5)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
