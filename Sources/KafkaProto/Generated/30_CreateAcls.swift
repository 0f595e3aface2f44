// Written by generate-messages from Schema/30_CreateAcls.schema. Do not edit.
import Platform

public struct CreateAclsRequest: KafkaRequest {
    public var creations: [AclCreation]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        try writer.structures(self.creations, flexible: flexible, version: version)
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
            writer.fixed(self.operation, self.permissionType)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension CreateAclsRequest {
    public init() {
        self.init(
            creations: []
        )
    }

    public init(
        creations: [CreateAclsRequest.AclCreation] = [],
        _: Void = ()
    ) {
        self.init(
            creations: creations
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let creations: [CreateAclsRequest.AclCreation] = try reader.structures(of: CreateAclsRequest.AclCreation.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            creations: creations
        )
    }
}

extension CreateAclsRequest.AclCreation {
    public init() {
        self.init(
            resourceType: 0,
            resourceName: "",
            resourcePatternType: 3,
            principal: "",
            host: "",
            operation: 0,
            permissionType: 0
        )
    }

    public init(
        resourceType: Int8 = 0,
        resourceName: String = "",
        resourcePatternType: Int8 = 3,
        principal: String = "",
        host: String = "",
        operation: Int8 = 0,
        permissionType: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            resourcePatternType: resourcePatternType,
            principal: principal,
            host: host,
            operation: operation,
            permissionType: permissionType
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 1
        let resourceType: Int8 = try reader.int8()
        reader.field = 2
        let resourceName: String = try reader.string(flexible: flexible)
        let resourcePatternType: Int8
        if version >= 1 {
            reader.field = 3
            resourcePatternType = try reader.int8()
        } else {
            resourcePatternType = 3
        }
        reader.field = 4
        let principal: String = try reader.string(flexible: flexible)
        reader.field = 5
        let host: String = try reader.string(flexible: flexible)
        reader.field = 6
        let (operation, permissionType): (Int8, Int8) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            resourcePatternType: resourcePatternType,
            principal: principal,
            host: host,
            operation: operation,
            permissionType: permissionType
        )
    }
}

public struct CreateAclsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [AclCreationResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.results, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct AclCreationResult: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?

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

extension CreateAclsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            results: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [CreateAclsResponse.AclCreationResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let results: [CreateAclsResponse.AclCreationResult] = try reader.structures(of: CreateAclsResponse.AclCreationResult.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }
}

extension CreateAclsResponse.AclCreationResult {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: ""
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 2
        let errorCode: Int16 = try reader.int16()
        reader.field = 3
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
