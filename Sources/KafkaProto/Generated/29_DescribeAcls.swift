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

    public init() {
        self.resourceTypeFilter = 0
        self.resourceNameFilter = ""
        self.patternTypeFilter = 3
        self.principalFilter = ""
        self.hostFilter = ""
        self.operation = 0
        self.permissionType = 0
    }

    public init(
        resourceTypeFilter: Int8 = 0,
        resourceNameFilter: String? = "",
        patternTypeFilter: Int8 = 3,
        principalFilter: String? = "",
        hostFilter: String? = "",
        operation: Int8 = 0,
        permissionType: Int8 = 0
    ) {
        self.resourceTypeFilter = resourceTypeFilter
        self.resourceNameFilter = resourceNameFilter
        self.patternTypeFilter = patternTypeFilter
        self.principalFilter = principalFilter
        self.hostFilter = hostFilter
        self.operation = operation
        self.permissionType = permissionType
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.resourceTypeFilter = try reader.int8()
        reader.field = 1
        self.resourceNameFilter = try reader.nullableString(flexible: flexible)
        if version >= 1 {
            reader.field = 2
            self.patternTypeFilter = try reader.int8()
        } else {
            self.patternTypeFilter = 3
        }
        reader.field = 3
        self.principalFilter = try reader.nullableString(flexible: flexible)
        reader.field = 4
        self.hostFilter = try reader.nullableString(flexible: flexible)
        reader.field = 5
        self.operation = try reader.int8()
        reader.field = 6
        self.permissionType = try reader.int8()
        if flexible {
            try reader.skipTags()
        }
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
        writer.int8(self.operation)
        writer.int8(self.permissionType)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

public struct DescribeAclsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var resources: [DescribeAclsResource]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = ""
        self.resources = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        resources: [DescribeAclsResource] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.resources = resources
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.errorMessage = try reader.nullableString(flexible: flexible)
        reader.field = 3
        self.resources = try reader.structures(of: DescribeAclsResource.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: flexible, field: 2)
        writer.length(self.resources.count, flexible: flexible)
        for i in self.resources.indices { try self.resources[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DescribeAclsResource: WireStructure, Sendable {
        public var resourceType: Int8
        public var resourceName: String
        public var patternType: Int8
        public var acls: [AclDescription]

        public init() {
            self.resourceType = 0
            self.resourceName = ""
            self.patternType = 3
            self.acls = []
        }

        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            patternType: Int8 = 3,
            acls: [AclDescription] = []
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.patternType = patternType
            self.acls = acls
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 4
            self.resourceType = try reader.int8()
            reader.field = 5
            self.resourceName = try reader.string(flexible: flexible)
            if version >= 1 {
                reader.field = 6
                self.patternType = try reader.int8()
            } else {
                self.patternType = 3
            }
            reader.field = 7
            self.acls = try reader.structures(of: AclDescription.self, flexible: flexible, elementMin: 4, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

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
            writer.length(self.acls.count, flexible: flexible)
            for i in self.acls.indices { try self.acls[i].encode(to: &writer, version: version) }
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

        public init() {
            self.principal = ""
            self.host = ""
            self.operation = 0
            self.permissionType = 0
        }

        public init(
            principal: String = "",
            host: String = "",
            operation: Int8 = 0,
            permissionType: Int8 = 0
        ) {
            self.principal = principal
            self.host = host
            self.operation = operation
            self.permissionType = permissionType
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 8
            self.principal = try reader.string(flexible: flexible)
            reader.field = 9
            self.host = try reader.string(flexible: flexible)
            reader.field = 10
            self.operation = try reader.int8()
            reader.field = 11
            self.permissionType = try reader.int8()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.principal, flexible: flexible, field: 8)
            try writer.nullableString(self.host, flexible: flexible, field: 9)
            writer.int8(self.operation)
            writer.int8(self.permissionType)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
