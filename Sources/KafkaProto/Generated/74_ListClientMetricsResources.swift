// Written by generate-messages from Schema/74_ListClientMetricsResources.schema. Do not edit.
import Platform

public struct ListClientMetricsResourcesRequest: KafkaRequest {
    public var resourceTypes: [Int8]

    public init() {
        self.resourceTypes = []
    }

    public init(
        resourceTypes: [Int8] = []
    ) {
        self.resourceTypes = resourceTypes
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        if version >= 1 {
            reader.field = 0
            self.resourceTypes = try reader.numbers(of: Int8.self, flexible: true)
        } else {
            self.resourceTypes = []
        }
        try reader.skipTags()
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

public struct ListClientMetricsResourcesResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var clientMetricsResources: [ClientMetricsResource]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.clientMetricsResources = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        clientMetricsResources: [ClientMetricsResource] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.clientMetricsResources = clientMetricsResources
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.clientMetricsResources = try reader.structures(of: ClientMetricsResource.self, flexible: true, elementMin: 1, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        writer.length(self.clientMetricsResources.count, flexible: true)
        for i in self.clientMetricsResources.indices { try self.clientMetricsResources[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ClientMetricsResource: WireStructure, Sendable {
        public var name: String
        public var resourceType: Int8

        public init() {
            self.name = ""
            self.resourceType = 16
        }

        public init(
            name: String = "",
            resourceType: Int8 = 16
        ) {
            self.name = name
            self.resourceType = resourceType
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.name = try reader.string(flexible: true)
            if version >= 1 {
                reader.field = 4
                self.resourceType = try reader.int8()
            } else {
                self.resourceType = 16
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 3)
            if version >= 1 {
                writer.int8(self.resourceType)
            }
            writer.unsignedVarint(0)
        }
    }
}
