// Written by generate-messages from Schema/32_DescribeConfigs.schema. Do not edit.
import Platform

public struct DescribeConfigsRequest: KafkaRequest {
    public var resources: [DescribeConfigsResource]
    public var includeSynonyms: Bool
    public var includeDocumentation: Bool

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        try writer.structures(self.resources, flexible: flexible, version: version)
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

extension DescribeConfigsRequest {
    public init() {
        self.init(
            resources: [],
            includeSynonyms: false,
            includeDocumentation: false
        )
    }

    public init(
        resources: [DescribeConfigsRequest.DescribeConfigsResource] = [],
        includeSynonyms: Bool = false,
        includeDocumentation: Bool = false,
        _: Void = ()
    ) {
        self.init(
            resources: resources,
            includeSynonyms: includeSynonyms,
            includeDocumentation: includeDocumentation
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        let resources: [DescribeConfigsRequest.DescribeConfigsResource] = try reader.structures(of: DescribeConfigsRequest.DescribeConfigsResource.self, flexible: flexible, elementMin: 3, version: version)
        let includeSynonyms: Bool
        if version >= 1 {
            reader.field = 4
            includeSynonyms = try reader.bool()
        } else {
            includeSynonyms = false
        }
        let includeDocumentation: Bool
        if version >= 3 {
            reader.field = 5
            includeDocumentation = try reader.bool()
        } else {
            includeDocumentation = false
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            resources: resources,
            includeSynonyms: includeSynonyms,
            includeDocumentation: includeDocumentation
        )
    }
}

extension DescribeConfigsRequest.DescribeConfigsResource {
    public init() {
        self.init(
            resourceType: 0,
            resourceName: "",
            configurationKeys: []
        )
    }

    public init(
        resourceType: Int8 = 0,
        resourceName: String = "",
        configurationKeys: [String]? = [],
        _: Void = ()
    ) {
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            configurationKeys: configurationKeys
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 1
        let resourceType: Int8 = try reader.int8()
        reader.field = 2
        let resourceName: String = try reader.string(flexible: flexible)
        reader.field = 3
        let configurationKeys: [String]? = try reader.nullableValues(flexible: flexible, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: flexible)
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            configurationKeys: configurationKeys
        )
    }
}

public struct DescribeConfigsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [DescribeConfigsResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.results, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 3)
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 5)
            try writer.structures(self.configs, flexible: flexible, version: version)
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
                try writer.structures(self.synonyms, flexible: flexible, version: version)
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

extension DescribeConfigsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            results: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [DescribeConfigsResponse.DescribeConfigsResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let results: [DescribeConfigsResponse.DescribeConfigsResult] = try reader.structures(of: DescribeConfigsResponse.DescribeConfigsResult.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }
}

extension DescribeConfigsResponse.DescribeConfigsResult {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: "",
            resourceType: 0,
            resourceName: "",
            configs: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        resourceType: Int8 = 0,
        resourceName: String = "",
        configs: [DescribeConfigsResponse.DescribeConfigsResourceResult] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            resourceType: resourceType,
            resourceName: resourceName,
            configs: configs
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 2
        let errorCode: Int16 = try reader.int16()
        reader.field = 3
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        reader.field = 4
        let resourceType: Int8 = try reader.int8()
        reader.field = 5
        let resourceName: String = try reader.string(flexible: flexible)
        reader.field = 6
        let configs: [DescribeConfigsResponse.DescribeConfigsResourceResult] = try reader.structures(of: DescribeConfigsResponse.DescribeConfigsResourceResult.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            resourceType: resourceType,
            resourceName: resourceName,
            configs: configs
        )
    }
}

extension DescribeConfigsResponse.DescribeConfigsResourceResult {
    public init() {
        self.init(
            name: "",
            value: "",
            readOnly: false,
            isDefault: false,
            configSource: -1,
            isSensitive: false,
            synonyms: [],
            configType: 0,
            documentation: ""
        )
    }

    public init(
        name: String = "",
        value: String? = "",
        readOnly: Bool = false,
        isDefault: Bool = false,
        configSource: Int8 = -1,
        isSensitive: Bool = false,
        synonyms: [DescribeConfigsResponse.DescribeConfigsSynonym] = [],
        configType: Int8 = 0,
        documentation: String? = "",
        _: Void = ()
    ) {
        self.init(
            name: name,
            value: value,
            readOnly: readOnly,
            isDefault: isDefault,
            configSource: configSource,
            isSensitive: isSensitive,
            synonyms: synonyms,
            configType: configType,
            documentation: documentation
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 7
        let name: String = try reader.string(flexible: flexible)
        reader.field = 8
        let value: String? = try reader.nullableString(flexible: flexible)
        reader.field = 9
        let readOnly: Bool = try reader.bool()
        let isDefault: Bool
        if version <= 0 {
            reader.field = 10
            isDefault = try reader.bool()
        } else {
            isDefault = false
        }
        let configSource: Int8
        if version >= 1 {
            reader.field = 11
            configSource = try reader.int8()
        } else {
            configSource = -1
        }
        reader.field = 12
        let isSensitive: Bool = try reader.bool()
        let synonyms: [DescribeConfigsResponse.DescribeConfigsSynonym]
        if version >= 1 {
            reader.field = 13
            synonyms = try reader.structures(of: DescribeConfigsResponse.DescribeConfigsSynonym.self, flexible: flexible, elementMin: 3, version: version)
        } else {
            synonyms = []
        }
        let configType: Int8
        if version >= 3 {
            reader.field = 17
            configType = try reader.int8()
        } else {
            configType = 0
        }
        let documentation: String?
        if version >= 3 {
            reader.field = 18
            documentation = try reader.nullableString(flexible: flexible)
        } else {
            documentation = ""
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            value: value,
            readOnly: readOnly,
            isDefault: isDefault,
            configSource: configSource,
            isSensitive: isSensitive,
            synonyms: synonyms,
            configType: configType,
            documentation: documentation
        )
    }
}

extension DescribeConfigsResponse.DescribeConfigsSynonym {
    public init() {
        self.init(
            name: "",
            value: "",
            source: 0
        )
    }

    public init(
        name: String = "",
        value: String? = "",
        source: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            value: value,
            source: source
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 14
        let name: String = try reader.string(flexible: flexible)
        reader.field = 15
        let value: String? = try reader.nullableString(flexible: flexible)
        reader.field = 16
        let source: Int8 = try reader.int8()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            value: value,
            source: source
        )
    }
}
