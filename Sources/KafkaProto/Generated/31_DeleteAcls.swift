// Written by generate-messages from Schema/31_DeleteAcls.schema. Do not edit.
import Platform

public struct DeleteAclsRequest: KafkaRequest {
    public var filters: [DeleteAclsFilter]

    public static var versions: ClosedRange<Int16> { 0...3 }
    public typealias Response = DeleteAclsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...3 }
    public static var apiKey: ApiKey { .deleteAcls }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DeleteAclsRequest 0-3 2+
        0 filters []DeleteAclsFilter 0-3 - - -
        1 resourceTypeFilter int8 0-3 - - -
        1 resourceNameFilter string 0-3 0-3 - -
        1 patternTypeFilter int8 1+ - - 3
        1 principalFilter string 0-3 0-3 - -
        1 hostFilter string 0-3 0-3 - -
        1 operation int8 0-3 - - -
        1 permissionType int8 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        try writer.structures(self.filters, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeleteAclsFilter: WireStructure, Sendable {
        public var resourceTypeFilter: Int8
        public var resourceNameFilter: String?
        public var patternTypeFilter: Int8
        public var principalFilter: String?
        public var hostFilter: String?
        public var operation: Int8
        public var permissionType: Int8

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int8(self.resourceTypeFilter)
            try writer.nullableString(self.resourceNameFilter, flexible: flexible, field: 2)
            if version >= 1 {
                writer.int8(self.patternTypeFilter)
            }
            if version < 1 && self.patternTypeFilter != 3 {
                throw writer.unsupported(version, field: 3)
            }
            try writer.nullableString(self.principalFilter, flexible: flexible, field: 4)
            try writer.nullableString(self.hostFilter, flexible: flexible, field: 5)
            writer.fixed(self.operation, self.permissionType)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DeleteAclsRequest {
    public init() {
        self.init(
            filters: []
        )
    }

    public init(
        filters: [DeleteAclsRequest.DeleteAclsFilter] = [],
        _: Void = ()
    ) {
        self.init(
            filters: filters
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let filters: [DeleteAclsRequest.DeleteAclsFilter] = try reader.structures(of: DeleteAclsRequest.DeleteAclsFilter.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            filters: filters
        )
    }
}

extension DeleteAclsRequest.DeleteAclsFilter {
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

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 1
        let resourceTypeFilter: Int8 = try reader.int8()
        reader.field = 2
        let resourceNameFilter: String? = try reader.nullableString(flexible: flexible)
        let patternTypeFilter: Int8
        if version >= 1 {
            reader.field = 3
            patternTypeFilter = try reader.int8()
        } else {
            patternTypeFilter = 3
        }
        reader.field = 4
        let principalFilter: String? = try reader.nullableString(flexible: flexible)
        reader.field = 5
        let hostFilter: String? = try reader.nullableString(flexible: flexible)
        reader.field = 6
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

public struct DeleteAclsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var filterResults: [DeleteAclsFilterResult]

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        DeleteAclsResponse 0-3 2+
        0 throttleTimeMs int32 0-3 - - -
        0 filterResults []DeleteAclsFilterResult 0-3 - - -
        1 errorCode int16 0-3 - - -
        1 errorMessage string 0-3 0-3 - -
        1 matchingAcls []DeleteAclsMatchingAcl 0-3 - - -
        2 errorCode int16 0-3 - - -
        2 errorMessage string 0-3 0-3 - -
        2 resourceType int8 0-3 - - -
        2 resourceName string 0-3 - - -
        2 patternType int8 1+ - - 3
        2 principal string 0-3 - - -
        2 host string 0-3 - - -
        2 operation int8 0-3 - - -
        2 permissionType int8 0-3 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.filterResults, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeleteAclsFilterResult: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var matchingAcls: [DeleteAclsMatchingAcl]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 3)
            try writer.structures(self.matchingAcls, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DeleteAclsMatchingAcl: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var resourceType: Int8
        public var resourceName: String
        public var patternType: Int8
        public var principal: String
        public var host: String
        public var operation: Int8
        public var permissionType: Int8

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 6)
            writer.int8(self.resourceType)
            try writer.nullableString(self.resourceName, flexible: flexible, field: 8)
            if version >= 1 {
                writer.int8(self.patternType)
            }
            if version < 1 && self.patternType != 3 {
                throw writer.unsupported(version, field: 9)
            }
            try writer.nullableString(self.principal, flexible: flexible, field: 10)
            try writer.nullableString(self.host, flexible: flexible, field: 11)
            writer.fixed(self.operation, self.permissionType)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DeleteAclsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            filterResults: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        filterResults: [DeleteAclsResponse.DeleteAclsFilterResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            filterResults: filterResults
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let filterResults: [DeleteAclsResponse.DeleteAclsFilterResult] = try reader.structures(of: DeleteAclsResponse.DeleteAclsFilterResult.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            filterResults: filterResults
        )
    }
}

extension DeleteAclsResponse.DeleteAclsFilterResult {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: "",
            matchingAcls: []
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        matchingAcls: [DeleteAclsResponse.DeleteAclsMatchingAcl] = [],
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            matchingAcls: matchingAcls
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 2
        let errorCode: Int16 = try reader.int16()
        reader.field = 3
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        reader.field = 4
        let matchingAcls: [DeleteAclsResponse.DeleteAclsMatchingAcl] = try reader.structures(of: DeleteAclsResponse.DeleteAclsMatchingAcl.self, flexible: flexible, elementMin: 9, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            matchingAcls: matchingAcls
        )
    }
}

extension DeleteAclsResponse.DeleteAclsMatchingAcl {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: "",
            resourceType: 0,
            resourceName: "",
            patternType: 3,
            principal: "",
            host: "",
            operation: 0,
            permissionType: 0
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        resourceType: Int8 = 0,
        resourceName: String = "",
        patternType: Int8 = 3,
        principal: String = "",
        host: String = "",
        operation: Int8 = 0,
        permissionType: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            resourceType: resourceType,
            resourceName: resourceName,
            patternType: patternType,
            principal: principal,
            host: host,
            operation: operation,
            permissionType: permissionType
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 5
        let errorCode: Int16 = try reader.int16()
        reader.field = 6
        let errorMessage: String? = try reader.nullableString(flexible: flexible)
        reader.field = 7
        let resourceType: Int8 = try reader.int8()
        reader.field = 8
        let resourceName: String = try reader.string(flexible: flexible)
        let patternType: Int8
        if version >= 1 {
            reader.field = 9
            patternType = try reader.int8()
        } else {
            patternType = 3
        }
        reader.field = 10
        let principal: String = try reader.string(flexible: flexible)
        reader.field = 11
        let host: String = try reader.string(flexible: flexible)
        reader.field = 12
        let (operation, permissionType): (Int8, Int8) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            resourceType: resourceType,
            resourceName: resourceName,
            patternType: patternType,
            principal: principal,
            host: host,
            operation: operation,
            permissionType: permissionType
        )
    }
}
