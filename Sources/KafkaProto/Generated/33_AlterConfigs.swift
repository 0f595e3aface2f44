// Written by generate-messages from Schema/33_AlterConfigs.schema. Do not edit.
import Platform

public struct AlterConfigsRequest: KafkaRequest {
    public var resources: [AlterConfigsResource]
    public var validateOnly: Bool

    public init() {
        self.resources = []
        self.validateOnly = false
    }

    public init(
        resources: [AlterConfigsResource] = [],
        validateOnly: Bool = false
    ) {
        self.resources = resources
        self.validateOnly = validateOnly
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = AlterConfigsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...2 }
    public static var apiKey: ApiKey { .alterConfigs }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        AlterConfigsRequest 0-2 2+
        0 resources []AlterConfigsResource 0-2 - - -
        1 resourceType int8 0-2 - - -
        1 resourceName string 0-2 - - -
        1 configs []AlterableConfig 0-2 - - -
        2 name string 0-2 - - -
        2 value string 0-2 0-2 - -
        0 validateOnly bool 0-2 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.resources = try reader.structures(of: AlterConfigsResource.self, flexible: flexible, elementMin: 3, version: version)
        reader.field = 6
        self.validateOnly = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.length(self.resources.count, flexible: flexible)
        for i in self.resources.indices { try self.resources[i].encode(to: &writer, version: version) }
        writer.bool(self.validateOnly)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterConfigsResource: WireStructure, Sendable {
        public var resourceType: Int8
        public var resourceName: String
        public var configs: [AlterableConfig]

        public init() {
            self.resourceType = 0
            self.resourceName = ""
            self.configs = []
        }

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
            let flexible = version >= 2
            reader.field = 1
            self.resourceType = try reader.int8()
            reader.field = 2
            self.resourceName = try reader.string(flexible: flexible)
            reader.field = 3
            self.configs = try reader.structures(of: AlterableConfig.self, flexible: flexible, elementMin: 2, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 2)
            writer.length(self.configs.count, flexible: flexible)
            for i in self.configs.indices { try self.configs[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AlterableConfig: WireStructure, Sendable {
        public var name: String
        public var value: String?

        public init() {
            self.name = ""
            self.value = ""
        }

        public init(
            name: String = "",
            value: String? = ""
        ) {
            self.name = name
            self.value = value
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 4
            self.name = try reader.string(flexible: flexible)
            reader.field = 5
            self.value = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.name, flexible: flexible, field: 4)
            try writer.nullableString(self.value, flexible: flexible, field: 5)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct AlterConfigsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var responses: [AlterConfigsResourceResponse]

    public init() {
        self.throttleTimeMs = 0
        self.responses = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        responses: [AlterConfigsResourceResponse] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.responses = responses
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        AlterConfigsResponse 0-2 2+
        0 throttleTimeMs int32 0-2 - - -
        0 responses []AlterConfigsResourceResponse 0-2 - - -
        1 errorCode int16 0-2 - - -
        1 errorMessage string 0-2 0-2 - -
        1 resourceType int8 0-2 - - -
        1 resourceName string 0-2 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.responses = try reader.structures(of: AlterConfigsResourceResponse.self, flexible: flexible, elementMin: 5, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.length(self.responses.count, flexible: flexible)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterConfigsResourceResponse: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var resourceType: Int8
        public var resourceName: String

        public init() {
            self.errorCode = 0
            self.errorMessage = ""
            self.resourceType = 0
            self.resourceName = ""
        }

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
            let flexible = version >= 2
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
            let flexible = version >= 2
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
