// Written by generate-messages from Schema/44_IncrementalAlterConfigs.schema. Do not edit.
import Platform

public struct IncrementalAlterConfigsRequest: KafkaRequest {
    public var resources: [AlterConfigsResource]
    public var validateOnly: Bool

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        try writer.structures(self.resources, flexible: flexible, version: version)
        writer.bool(self.validateOnly)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterConfigsResource: WireStructure, Sendable {
        public var resourceType: Int8
        public var resourceName: String
        public var configs: [AlterableConfig]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 1
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 2)
            try writer.structures(self.configs, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AlterableConfig: WireStructure, Sendable {
        public var name: String
        public var configOperation: Int8
        public var value: String?

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

extension IncrementalAlterConfigsRequest {
    public init() {
        self.init(
            resources: [],
            validateOnly: false
        )
    }

    public init(
        resources: [IncrementalAlterConfigsRequest.AlterConfigsResource] = [],
        validateOnly: Bool = false,
        _: Void = ()
    ) {
        self.init(
            resources: resources,
            validateOnly: validateOnly
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let resources: [IncrementalAlterConfigsRequest.AlterConfigsResource] = try reader.structures(of: IncrementalAlterConfigsRequest.AlterConfigsResource.self, flexible: flexible, elementMin: 3, version: version)
        reader.field = 7
        let validateOnly: Bool = try reader.bool()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            resources: resources,
            validateOnly: validateOnly
        )
    }
}

extension IncrementalAlterConfigsRequest.AlterConfigsResource {
    public init() {
        self.init(
            resourceType: 0,
            resourceName: "",
            configs: []
        )
    }

    public init(
        resourceType: Int8 = 0,
        resourceName: String = "",
        configs: [IncrementalAlterConfigsRequest.AlterableConfig] = [],
        _: Void = ()
    ) {
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            configs: configs
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 1
        let resourceType: Int8 = try reader.int8()
        reader.field = 2
        let resourceName: String = try reader.string(flexible: flexible)
        reader.field = 3
        let configs: [IncrementalAlterConfigsRequest.AlterableConfig] = try reader.structures(of: IncrementalAlterConfigsRequest.AlterableConfig.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            configs: configs
        )
    }
}

extension IncrementalAlterConfigsRequest.AlterableConfig {
    public init() {
        self.init(
            name: "",
            configOperation: 0,
            value: ""
        )
    }

    public init(
        name: String = "",
        configOperation: Int8 = 0,
        value: String? = "",
        _: Void = ()
    ) {
        self.init(
            name: name,
            configOperation: configOperation,
            value: value
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 4
        let name: String = try reader.string(flexible: flexible)
        reader.field = 5
        let configOperation: Int8 = try reader.int8()
        reader.field = 6
        let value: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            configOperation: configOperation,
            value: value
        )
    }
}

public struct IncrementalAlterConfigsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var responses: [AlterConfigsResourceResponse]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.responses, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AlterConfigsResourceResponse: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var resourceType: Int8
        public var resourceName: String

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

extension IncrementalAlterConfigsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            responses: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        responses: [IncrementalAlterConfigsResponse.AlterConfigsResourceResponse] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            responses: responses
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 1
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let responses: [IncrementalAlterConfigsResponse.AlterConfigsResourceResponse] = try reader.structures(of: IncrementalAlterConfigsResponse.AlterConfigsResourceResponse.self, flexible: flexible, elementMin: 5, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            responses: responses
        )
    }
}

extension IncrementalAlterConfigsResponse.AlterConfigsResourceResponse {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: "",
            resourceType: 0,
            resourceName: ""
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        resourceType: Int8 = 0,
        resourceName: String = "",
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            resourceType: resourceType,
            resourceName: resourceName
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 1
        reader.field = 2
        let errorCode: Int16 = try reader.int16()
        reader.field = 3
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        reader.field = 4
        let resourceType: Int8 = try reader.int8()
        reader.field = 5
        let resourceName: String = try reader.string(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            resourceType: resourceType,
            resourceName: resourceName
        )
    }
}
