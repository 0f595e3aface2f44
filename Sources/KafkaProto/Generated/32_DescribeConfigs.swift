// Written by generate-messages from Schema/32_DescribeConfigs.schema. Do not edit.
import Platform

public struct DescribeConfigsRequest: KafkaRequest {
    public var resources: [DescribeConfigsResource]
    public var includeSynonyms: Bool
    public var includeDocumentation: Bool

    public init() {
        self.resources = []
        self.includeSynonyms = false
        self.includeDocumentation = false
    }

    public init(
        resources: [DescribeConfigsResource] = [],
        includeSynonyms: Bool = false,
        includeDocumentation: Bool = false
    ) {
        self.resources = resources
        self.includeSynonyms = includeSynonyms
        self.includeDocumentation = includeDocumentation
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public typealias Response = DescribeConfigsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .describeConfigs }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 4 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 4 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DescribeConfigsRequest 0-4 4+
        0 resources []DescribeConfigsResource 0-4 - - -
        1 resourceType int8 0-4 - - -
        1 resourceName string 0-4 - - -
        1 configurationKeys []string 0-4 0-4 - -
        0 includeSynonyms bool 1+ - - -
        0 includeDocumentation bool 3+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        self.resources = try reader.structures(of: DescribeConfigsResource.self, flexible: flexible, elementMin: 3, version: version)
        if version >= 1 {
            reader.field = 4
            self.includeSynonyms = try reader.bool()
        } else {
            self.includeSynonyms = false
        }
        if version >= 3 {
            reader.field = 5
            self.includeDocumentation = try reader.bool()
        } else {
            self.includeDocumentation = false
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        writer.length(self.resources.count, flexible: flexible)
        for i in self.resources.indices { try self.resources[i].encode(to: &writer, version: version) }
        if version >= 1 {
            writer.bool(self.includeSynonyms)
        }
        if version < 1 && self.includeSynonyms {
            throw writer.unsupported(version, field: 4)
        }
        if version >= 3 {
            writer.bool(self.includeDocumentation)
        }
        if version < 3 && self.includeDocumentation {
            throw writer.unsupported(version, field: 5)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeConfigsResource: WireStructure, Sendable {
        public var resourceType: Int8
        public var resourceName: String
        public var configurationKeys: [String]?

        public init() {
            self.resourceType = 0
            self.resourceName = ""
            self.configurationKeys = []
        }

        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            configurationKeys: [String]? = []
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.configurationKeys = configurationKeys
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 1
            self.resourceType = try reader.int8()
            reader.field = 2
            self.resourceName = try reader.string(flexible: flexible)
            reader.field = 3
            self.configurationKeys = try reader.nullableValues(flexible: flexible, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: flexible)
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 2)
            if let array = self.configurationKeys {
                writer.length(array.count, flexible: flexible)
                for i in array.indices { try writer.string(array[i], flexible: flexible, field: 3) }
            } else {
                writer.length(-1, flexible: flexible)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct DescribeConfigsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [DescribeConfigsResult]

    public init() {
        self.throttleTimeMs = 0
        self.results = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [DescribeConfigsResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        DescribeConfigsResponse 0-4 4+
        0 throttleTimeMs int32 0-4 - - -
        0 results []DescribeConfigsResult 0-4 - - -
        1 errorCode int16 0-4 - - -
        1 errorMessage string 0-4 0-4 - -
        1 resourceType int8 0-4 - - -
        1 resourceName string 0-4 - - -
        1 configs []DescribeConfigsResourceResult 0-4 - - -
        2 name string 0-4 - - -
        2 value string 0-4 0-4 - -
        2 readOnly bool 0-4 - - -
        2 isDefault bool 0 - - -
        2 configSource int8 1+ - - -1
        2 isSensitive bool 0-4 - - -
        2 synonyms []DescribeConfigsSynonym 1+ - - -
        3 name string 1-4 - - -
        3 value string 1-4 1-4 - -
        3 source int8 1-4 - - -
        2 configType int8 3+ - - -
        2 documentation string 3+ 3+ - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.results = try reader.structures(of: DescribeConfigsResult.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        writer.int32(self.throttleTimeMs)
        writer.length(self.results.count, flexible: flexible)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeConfigsResult: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var resourceType: Int8
        public var resourceName: String
        public var configs: [DescribeConfigsResourceResult]

        public init() {
            self.errorCode = 0
            self.errorMessage = ""
            self.resourceType = 0
            self.resourceName = ""
            self.configs = []
        }

        public init(
            errorCode: Int16 = 0,
            errorMessage: String? = "",
            resourceType: Int8 = 0,
            resourceName: String = "",
            configs: [DescribeConfigsResourceResult] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.configs = configs
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 2
            self.errorCode = try reader.int16()
            reader.field = 3
            self.errorMessage = try reader.nullableString(flexible: flexible)
            reader.field = 4
            self.resourceType = try reader.int8()
            reader.field = 5
            self.resourceName = try reader.string(flexible: flexible)
            reader.field = 6
            self.configs = try reader.structures(of: DescribeConfigsResourceResult.self, flexible: flexible, elementMin: 4, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 3)
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 5)
            writer.length(self.configs.count, flexible: flexible)
            for i in self.configs.indices { try self.configs[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DescribeConfigsResourceResult: WireStructure, Sendable {
        public var name: String
        public var value: String?
        public var readOnly: Bool
        public var isDefault: Bool
        public var configSource: Int8
        public var isSensitive: Bool
        public var synonyms: [DescribeConfigsSynonym]
        public var configType: Int8
        public var documentation: String?

        public init() {
            self.name = ""
            self.value = ""
            self.readOnly = false
            self.isDefault = false
            self.configSource = -1
            self.isSensitive = false
            self.synonyms = []
            self.configType = 0
            self.documentation = ""
        }

        public init(
            name: String = "",
            value: String? = "",
            readOnly: Bool = false,
            isDefault: Bool = false,
            configSource: Int8 = -1,
            isSensitive: Bool = false,
            synonyms: [DescribeConfigsSynonym] = [],
            configType: Int8 = 0,
            documentation: String? = ""
        ) {
            self.name = name
            self.value = value
            self.readOnly = readOnly
            self.isDefault = isDefault
            self.configSource = configSource
            self.isSensitive = isSensitive
            self.synonyms = synonyms
            self.configType = configType
            self.documentation = documentation
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 7
            self.name = try reader.string(flexible: flexible)
            reader.field = 8
            self.value = try reader.nullableString(flexible: flexible)
            reader.field = 9
            self.readOnly = try reader.bool()
            if version <= 0 {
                reader.field = 10
                self.isDefault = try reader.bool()
            } else {
                self.isDefault = false
            }
            if version >= 1 {
                reader.field = 11
                self.configSource = try reader.int8()
            } else {
                self.configSource = -1
            }
            reader.field = 12
            self.isSensitive = try reader.bool()
            if version >= 1 {
                reader.field = 13
                self.synonyms = try reader.structures(of: DescribeConfigsSynonym.self, flexible: flexible, elementMin: 3, version: version)
            } else {
                self.synonyms = []
            }
            if version >= 3 {
                reader.field = 17
                self.configType = try reader.int8()
            } else {
                self.configType = 0
            }
            if version >= 3 {
                reader.field = 18
                self.documentation = try reader.nullableString(flexible: flexible)
            } else {
                self.documentation = ""
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.name, flexible: flexible, field: 7)
            try writer.nullableString(self.value, flexible: flexible, field: 8)
            writer.bool(self.readOnly)
            if version <= 0 {
                writer.bool(self.isDefault)
            }
            if version > 0 && self.isDefault {
                throw writer.unsupported(version, field: 10)
            }
            if version >= 1 {
                writer.int8(self.configSource)
            }
            writer.bool(self.isSensitive)
            if version >= 1 {
                writer.length(self.synonyms.count, flexible: flexible)
                for i in self.synonyms.indices { try self.synonyms[i].encode(to: &writer, version: version) }
            }
            if version >= 3 {
                writer.int8(self.configType)
            }
            if version >= 3 {
                try writer.nullableString(self.documentation, flexible: flexible, field: 18)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DescribeConfigsSynonym: WireStructure, Sendable {
        public var name: String
        public var value: String?
        public var source: Int8

        public init() {
            self.name = ""
            self.value = ""
            self.source = 0
        }

        public init(
            name: String = "",
            value: String? = "",
            source: Int8 = 0
        ) {
            self.name = name
            self.value = value
            self.source = source
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 14
            self.name = try reader.string(flexible: flexible)
            reader.field = 15
            self.value = try reader.nullableString(flexible: flexible)
            reader.field = 16
            self.source = try reader.int8()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.name, flexible: flexible, field: 14)
            try writer.nullableString(self.value, flexible: flexible, field: 15)
            writer.int8(self.source)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
