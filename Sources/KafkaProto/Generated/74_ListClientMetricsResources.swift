// Written by generate-messages from Schema/74_ListClientMetricsResources.schema. Do not edit.
import Platform

public struct ListClientMetricsResourcesRequest: KafkaRequest {
    public var resourceTypes: [Int8]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = ListClientMetricsResourcesResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .listClientMetricsResources }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ListClientMetricsResourcesRequest 0-1 0+
        0 resourceTypes []int8 1+ - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        if version >= 1 {
            writer.numbers(self.resourceTypes, flexible: true)
        }
        if version < 1 && !self.resourceTypes.isEmpty {
            throw writer.unsupported(version, field: 0)
        }
        writer.unsignedVarint(0)
    }
}

extension ListClientMetricsResourcesRequest {
    public init() {
        self.init(
            resourceTypes: []
        )
    }

    public init(
        resourceTypes: [Int8] = [],
        _: Void = ()
    ) {
        self.init(
            resourceTypes: resourceTypes
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let resourceTypes: [Int8]
        if version >= 1 {
            reader.field = 0
            resourceTypes = try reader.numbers(of: Int8.self, flexible: true)
        } else {
            resourceTypes = []
        }
        try reader.skipTags()
        self.init(
            resourceTypes: resourceTypes
        )
    }
}

public struct ListClientMetricsResourcesResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var clientMetricsResources: [ClientMetricsResource]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        ListClientMetricsResourcesResponse 0-1 0+
        0 throttleTimeMs int32 0-1 - - -
        0 errorCode int16 0-1 - - -
        0 clientMetricsResources []ClientMetricsResource 0-1 - - -
        1 name string 0-1 - - -
        1 resourceType int8 1+ - - 16
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.structures(self.clientMetricsResources, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ClientMetricsResource: WireStructure, Sendable {
        public var name: String
        public var resourceType: Int8

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 3)
            if version >= 1 {
                writer.int8(self.resourceType)
            }
            writer.unsignedVarint(0)
        }
    }
}

extension ListClientMetricsResourcesResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            clientMetricsResources: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        clientMetricsResources: [ListClientMetricsResourcesResponse.ClientMetricsResource] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            clientMetricsResources: clientMetricsResources
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let clientMetricsResources: [ListClientMetricsResourcesResponse.ClientMetricsResource] = try reader.structures(of: ListClientMetricsResourcesResponse.ClientMetricsResource.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            clientMetricsResources: clientMetricsResources
        )
    }
}

extension ListClientMetricsResourcesResponse.ClientMetricsResource {
    public init() {
        self.init(
            name: "",
            resourceType: 16
        )
    }

    public init(
        name: String = "",
        resourceType: Int8 = 16,
        _: Void = ()
    ) {
        self.init(
            name: name,
            resourceType: resourceType
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let name: String = try reader.string(flexible: true)
        let resourceType: Int8
        if version >= 1 {
            reader.field = 4
            resourceType = try reader.int8()
        } else {
            resourceType = 16
        }
        try reader.skipTags()
        self.init(
            name: name,
            resourceType: resourceType
        )
    }
}
