// Written by generate-messages from Schema/16_ListGroups.schema. Do not edit.
import Platform

public struct ListGroupsRequest: KafkaRequest {
    public var statesFilter: [String]
    public var typesFilter: [String]

    public init() {
        self.statesFilter = []
        self.typesFilter = []
    }

    public init(
        statesFilter: [String] = [],
        typesFilter: [String] = []
    ) {
        self.statesFilter = statesFilter
        self.typesFilter = typesFilter
    }

    public static var versions: ClosedRange<Int16> { 0...5 }
    public typealias Response = ListGroupsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...5 }
    public static var apiKey: ApiKey { .listGroups }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 3 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 3 ? 1 : 0 }
    public static var layout: StaticString {
        """
        ListGroupsRequest 0-5 3+
        0 statesFilter []string 4+ - - -
        0 typesFilter []string 5+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 4 {
            reader.field = 0
            self.statesFilter = try reader.values(flexible: flexible, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: flexible)
            }
        } else {
            self.statesFilter = []
        }
        if version >= 5 {
            reader.field = 1
            self.typesFilter = try reader.values(flexible: flexible, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: flexible)
            }
        } else {
            self.typesFilter = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 4 {
            writer.length(self.statesFilter.count, flexible: flexible)
            for i in self.statesFilter.indices { try writer.string(self.statesFilter[i], flexible: flexible, field: 0) }
        }
        if version < 4 && !self.statesFilter.isEmpty {
            throw writer.unsupported(version, field: 0)
        }
        if version >= 5 {
            writer.length(self.typesFilter.count, flexible: flexible)
            for i in self.typesFilter.indices { try writer.string(self.typesFilter[i], flexible: flexible, field: 1) }
        }
        if version < 5 && !self.typesFilter.isEmpty {
            throw writer.unsupported(version, field: 1)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

public struct ListGroupsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var groups: [ListedGroup]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.groups = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        groups: [ListedGroup] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.groups = groups
    }

    public static var versions: ClosedRange<Int16> { 0...5 }
    public static var layout: StaticString {
        """
        ListGroupsResponse 0-5 3+
        0 throttleTimeMs int32 1+ - - -
        0 errorCode int16 0-5 - - -
        0 groups []ListedGroup 0-5 - - -
        1 groupId string 0-5 - - -
        1 protocolType string 0-5 - - -
        1 groupState string 4+ - - -
        1 groupType string 5+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 1 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.groups = try reader.structures(of: ListedGroup.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode)
        writer.length(self.groups.count, flexible: flexible)
        for i in self.groups.indices { try self.groups[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct ListedGroup: WireStructure, Sendable {
        public var groupId: String
        public var protocolType: String
        public var groupState: String
        public var groupType: String

        public init() {
            self.groupId = ""
            self.protocolType = ""
            self.groupState = ""
            self.groupType = ""
        }

        public init(
            groupId: String = "",
            protocolType: String = "",
            groupState: String = "",
            groupType: String = ""
        ) {
            self.groupId = groupId
            self.protocolType = protocolType
            self.groupState = groupState
            self.groupType = groupType
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 3
            reader.field = 3
            self.groupId = try reader.string(flexible: flexible)
            reader.field = 4
            self.protocolType = try reader.string(flexible: flexible)
            if version >= 4 {
                reader.field = 5
                self.groupState = try reader.string(flexible: flexible)
            } else {
                self.groupState = ""
            }
            if version >= 5 {
                reader.field = 6
                self.groupType = try reader.string(flexible: flexible)
            } else {
                self.groupType = ""
            }
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            try writer.nullableString(self.groupId, flexible: flexible, field: 3)
            try writer.nullableString(self.protocolType, flexible: flexible, field: 4)
            if version >= 4 {
                try writer.nullableString(self.groupState, flexible: flexible, field: 5)
            }
            if version >= 5 {
                try writer.nullableString(self.groupType, flexible: flexible, field: 6)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
