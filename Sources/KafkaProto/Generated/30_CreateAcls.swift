// Written by generate-messages from Schema/30_CreateAcls.schema. Do not edit.
import Platform

public struct CreateAclsRequest: KafkaRequest {
    public var creations: [AclCreation]

    public init() {
        self.creations = []
    }

    public init(
        creations: [AclCreation] = []
    ) {
        self.creations = creations
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public typealias Response = CreateAclsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...3 }
    public static var apiKey: ApiKey { .createAcls }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        CreateAclsRequest 0-3 2+
        0 creations []AclCreation 0-3 - - -
        1 resourceType int8 0-3 - - -
        1 resourceName string 0-3 - - -
        1 resourcePatternType int8 1+ - - 3
        1 principal string 0-3 - - -
        1 host string 0-3 - - -
        1 operation int8 0-3 - - -
        1 permissionType int8 0-3 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.creations = try reader.structures(of: AclCreation.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.length(self.creations.count, flexible: flexible)
        for i in self.creations.indices { try self.creations[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AclCreation: WireStructure, Sendable {
        public var resourceType: Int8
        public var resourceName: String
        public var resourcePatternType: Int8
        public var principal: String
        public var host: String
        public var operation: Int8
        public var permissionType: Int8

        public init() {
            self.resourceType = 0
            self.resourceName = ""
            self.resourcePatternType = 3
            self.principal = ""
            self.host = ""
            self.operation = 0
            self.permissionType = 0
        }

        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            resourcePatternType: Int8 = 3,
            principal: String = "",
            host: String = "",
            operation: Int8 = 0,
            permissionType: Int8 = 0
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.resourcePatternType = resourcePatternType
            self.principal = principal
            self.host = host
            self.operation = operation
            self.permissionType = permissionType
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 1
            self.resourceType = try reader.int8()
            reader.field = 2
            self.resourceName = try reader.string(flexible: flexible)
            if version >= 1 {
                reader.field = 3
                self.resourcePatternType = try reader.int8()
            } else {
                self.resourcePatternType = 3
            }
            reader.field = 4
            self.principal = try reader.string(flexible: flexible)
            reader.field = 5
            self.host = try reader.string(flexible: flexible)
            reader.field = 6
            self.operation = try reader.int8()
            reader.field = 7
            self.permissionType = try reader.int8()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 2)
            if version >= 1 {
                writer.int8(self.resourcePatternType)
            }
            if version < 1 && self.resourcePatternType != 3 {
                throw writer.unsupported(version, field: 3)
            }
            try writer.nullableString(self.principal, flexible: flexible, field: 4)
            try writer.nullableString(self.host, flexible: flexible, field: 5)
            writer.int8(self.operation)
            writer.int8(self.permissionType)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct CreateAclsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [AclCreationResult]

    public init() {
        self.throttleTimeMs = 0
        self.results = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [AclCreationResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        CreateAclsResponse 0-3 2+
        0 throttleTimeMs int32 0-3 - - -
        0 results []AclCreationResult 0-3 - - -
        1 errorCode int16 0-3 - - -
        1 errorMessage string 0-3 0-3 - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.results = try reader.structures(of: AclCreationResult.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.length(self.results.count, flexible: flexible)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AclCreationResult: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.errorCode = 0
            self.errorMessage = ""
        }

        public init(
            errorCode: Int16 = 0,
            errorMessage: String? = ""
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 2
            self.errorCode = try reader.int16()
            reader.field = 3
            self.errorMessage = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 3)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
