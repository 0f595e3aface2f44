// Written by generate-messages from Schema/29_DescribeAcls.schema. Do not edit.
import Platform

public struct DescribeAclsRequest: KafkaRequest {
    public var resourceTypeFilter: Int8
    public var resourceNameFilter: String?
    public var patternTypeFilter: Int8
    public var principalFilter: String?
    public var hostFilter: String?
    public var operation: Int8
    public var permissionType: Int8

    public static var versions: ClosedRange<Int16> { 0...3 }
    public typealias Response = DescribeAclsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...3 }
    public static var apiKey: ApiKey { .describeAcls }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DescribeAclsRequest 0-3 2+
        0 resourceTypeFilter int8 0-3 - - -
        0 resourceNameFilter string 0-3 0-3 - -
        0 patternTypeFilter int8 1+ - - 3
        0 principalFilter string 0-3 0-3 - -
        0 hostFilter string 0-3 0-3 - -
        0 operation int8 0-3 - - -
        0 permissionType int8 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int8(self.resourceTypeFilter)
        try writer.nullableString(self.resourceNameFilter, flexible: flexible, field: 1)
        if version >= 1 {
            writer.int8(self.patternTypeFilter)
        }
        if version < 1 && self.patternTypeFilter != 3 {
            throw writer.unsupported(version, field: 2)
        }
        try writer.nullableString(self.principalFilter, flexible: flexible, field: 3)
        try writer.nullableString(self.hostFilter, flexible: flexible, field: 4)
        writer.fixed(self.operation, self.permissionType)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeAclsRequest {
    public init() {
        self.init(
            resourceTypeFilter: 0,
            resourceNameFilter: "",
            patternTypeFilter: 3,
            principalFilter: "",
            hostFilter: "",
            operation: 0,
            permissionType: 0
        )
    }

    public init(
        resourceTypeFilter: Int8 = 0,
        resourceNameFilter: String? = "",
        patternTypeFilter: Int8 = 3,
        principalFilter: String? = "",
        hostFilter: String? = "",
        operation: Int8 = 0,
        permissionType: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            resourceTypeFilter: resourceTypeFilter,
            resourceNameFilter: resourceNameFilter,
            patternTypeFilter: patternTypeFilter,
            principalFilter: principalFilter,
            hostFilter: hostFilter,
            operation: operation,
            permissionType: permissionType
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let resourceTypeFilter: Int8 = try reader.int8()
        reader.field = 1
        let resourceNameFilter: String? = try reader.nullableString(flexible: flexible)
        let patternTypeFilter: Int8
        if version >= 1 {
            reader.field = 2
            patternTypeFilter = try reader.int8()
        } else {
            patternTypeFilter = 3
        }
        reader.field = 3
        let principalFilter: String? = try reader.nullableString(flexible: flexible)
        reader.field = 4
        let hostFilter: String? = try reader.nullableString(flexible: flexible)
        reader.field = 5
        let (operation, permissionType): (Int8, Int8) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            resourceTypeFilter: resourceTypeFilter,
            resourceNameFilter: resourceNameFilter,
            patternTypeFilter: patternTypeFilter,
            principalFilter: principalFilter,
            hostFilter: hostFilter,
            operation: operation,
            permissionType: permissionType
        )
    }
}

public struct DescribeAclsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var resources: [DescribeAclsResource]

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        DescribeAclsResponse 0-3 2+
        0 throttleTimeMs int32 0-3 - - -
        0 errorCode int16 0-3 - - -
        0 errorMessage string 0-3 0-3 - -
        0 resources []DescribeAclsResource 0-3 - - -
        1 resourceType int8 0-3 - - -
        1 resourceName string 0-3 - - -
        1 patternType int8 1+ - - 3
        1 acls []AclDescription 0-3 - - -
        2 principal string 0-3 - - -
        2 host string 0-3 - - -
        2 operation int8 0-3 - - -
        2 permissionType int8 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: flexible, field: 2)
        try writer.structures(self.resources, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeAclsResource: WireStructure, Sendable {
        public var resourceType: Int8
        public var resourceName: String
        public var patternType: Int8
        public var acls: [AclDescription]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 5)
            if version >= 1 {
                writer.int8(self.patternType)
            }
            if version < 1 && self.patternType != 3 {
                throw writer.unsupported(version, field: 6)
            }
            try writer.structures(self.acls, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct AclDescription: WireStructure, Sendable {
        public var principal: String
        public var host: String
        public var operation: Int8
        public var permissionType: Int8

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.principal, flexible: flexible, field: 8)
            try writer.nullableString(self.host, flexible: flexible, field: 9)
            writer.fixed(self.operation, self.permissionType)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DescribeAclsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: "",
            resources: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        resources: [DescribeAclsResponse.DescribeAclsResource] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            resources: resources
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        reader.field = 3
        let resources: [DescribeAclsResponse.DescribeAclsResource] = try reader.structures(of: DescribeAclsResponse.DescribeAclsResource.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            resources: resources
        )
    }
}

extension DescribeAclsResponse.DescribeAclsResource {
    public init() {
        self.init(
            resourceType: 0,
            resourceName: "",
            patternType: 3,
            acls: []
        )
    }

    public init(
        resourceType: Int8 = 0,
        resourceName: String = "",
        patternType: Int8 = 3,
        acls: [DescribeAclsResponse.AclDescription] = [],
        _: Void = ()
    ) {
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            patternType: patternType,
            acls: acls
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 4
        let resourceType: Int8 = try reader.int8()
        reader.field = 5
        let resourceName: String = try reader.string(flexible: flexible)
        let patternType: Int8
        if version >= 1 {
            reader.field = 6
            patternType = try reader.int8()
        } else {
            patternType = 3
        }
        reader.field = 7
        let acls: [DescribeAclsResponse.AclDescription] = try reader.structures(of: DescribeAclsResponse.AclDescription.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            patternType: patternType,
            acls: acls
        )
    }
}

extension DescribeAclsResponse.AclDescription {
    public init() {
        self.init(
            principal: "",
            host: "",
            operation: 0,
            permissionType: 0
        )
    }

    public init(
        principal: String = "",
        host: String = "",
        operation: Int8 = 0,
        permissionType: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            principal: principal,
            host: host,
            operation: operation,
            permissionType: permissionType
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 8
        let principal: String = try reader.string(flexible: flexible)
        reader.field = 9
        let host: String = try reader.string(flexible: flexible)
        reader.field = 10
        let (operation, permissionType): (Int8, Int8) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            principal: principal,
            host: host,
            operation: operation,
            permissionType: permissionType
        )
    }
}
