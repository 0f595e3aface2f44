// Written by generate-messages from Schema/31_DeleteAcls.schema. Do not edit.
import Platform

public struct DeleteAclsRequest: KafkaRequest {
    public var filters: [DeleteAclsFilter]

    public init() {
        self.filters = []
    }

    public init(
        filters: [DeleteAclsFilter] = []
    ) {
        self.filters = filters
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.filters = try reader.structures(of: DeleteAclsFilter.self, flexible: flexible, elementMin: 6, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.length(self.filters.count, flexible: flexible)
        for i in self.filters.indices { try self.filters[i].encode(to: &writer, version: version) }
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

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 1
            self.resourceTypeFilter = try reader.int8()
            reader.field = 2
            self.resourceNameFilter = try reader.nullableString(flexible: flexible)
            if version >= 1 {
                reader.field = 3
                self.patternTypeFilter = try reader.int8()
            } else {
                self.patternTypeFilter = 3
            }
            reader.field = 4
            self.principalFilter = try reader.nullableString(flexible: flexible)
            reader.field = 5
            self.hostFilter = try reader.nullableString(flexible: flexible)
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
            writer.int8(self.operation)
            writer.int8(self.permissionType)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct DeleteAclsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var filterResults: [DeleteAclsFilterResult]

    public init() {
        self.throttleTimeMs = 0
        self.filterResults = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        filterResults: [DeleteAclsFilterResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.filterResults = filterResults
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.filterResults = try reader.structures(of: DeleteAclsFilterResult.self, flexible: flexible, elementMin: 4, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.length(self.filterResults.count, flexible: flexible)
        for i in self.filterResults.indices { try self.filterResults[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeleteAclsFilterResult: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var matchingAcls: [DeleteAclsMatchingAcl]

        public init() {
            self.errorCode = 0
            self.errorMessage = ""
            self.matchingAcls = []
        }

        public init(
            errorCode: Int16 = 0,
            errorMessage: String? = "",
            matchingAcls: [DeleteAclsMatchingAcl] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.matchingAcls = matchingAcls
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 2
            self.errorCode = try reader.int16()
            reader.field = 3
            self.errorMessage = try reader.nullableString(flexible: flexible)
            reader.field = 4
            self.matchingAcls = try reader.structures(of: DeleteAclsMatchingAcl.self, flexible: flexible, elementMin: 9, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 3)
            writer.length(self.matchingAcls.count, flexible: flexible)
            for i in self.matchingAcls.indices { try self.matchingAcls[i].encode(to: &writer, version: version) }
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

        public init() {
            self.errorCode = 0
            self.errorMessage = ""
            self.resourceType = 0
            self.resourceName = ""
            self.patternType = 3
            self.principal = ""
            self.host = ""
            self.operation = 0
            self.permissionType = 0
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
            permissionType: Int8 = 0
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.patternType = patternType
            self.principal = principal
            self.host = host
            self.operation = operation
            self.permissionType = permissionType
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 5
            self.errorCode = try reader.int16()
            reader.field = 6
            self.errorMessage = try reader.nullableString(flexible: flexible)
            reader.field = 7
            self.resourceType = try reader.int8()
            reader.field = 8
            self.resourceName = try reader.string(flexible: flexible)
            if version >= 1 {
                reader.field = 9
                self.patternType = try reader.int8()
            } else {
                self.patternType = 3
            }
            reader.field = 10
            self.principal = try reader.string(flexible: flexible)
            reader.field = 11
            self.host = try reader.string(flexible: flexible)
            reader.field = 12
            self.operation = try reader.int8()
            reader.field = 13
            self.permissionType = try reader.int8()
            if flexible {
                try reader.skipTags()
            }
        }

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
            writer.int8(self.operation)
            writer.int8(self.permissionType)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
