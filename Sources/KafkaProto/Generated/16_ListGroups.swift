// Written by generate-messages from Schema/16_ListGroups.schema. Do not edit.
import Platform

public struct ListGroupsRequest: KafkaRequest {
    public var statesFilter: [String]
    public var typesFilter: [String]

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

extension ListGroupsRequest {
    public init() {
        self.init(
            statesFilter: [],
            typesFilter: []
        )
    }

    public init(
        statesFilter: [String] = [],
        typesFilter: [String] = [],
        _: Void = ()
    ) {
        self.init(
            statesFilter: statesFilter,
            typesFilter: typesFilter
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        let statesFilter: [String]
        if version >= 4 {
            reader.field = 0
            statesFilter = try reader.values(flexible: flexible, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: flexible)
            }
        } else {
            statesFilter = []
        }
        let typesFilter: [String]
        if version >= 5 {
            reader.field = 1
            typesFilter = try reader.values(flexible: flexible, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: flexible)
            }
        } else {
            typesFilter = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            statesFilter: statesFilter,
            typesFilter: typesFilter
        )
    }
}

public struct ListGroupsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var groups: [ListedGroup]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode)
        try writer.structures(self.groups, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct ListedGroup: WireStructure, Sendable {
        public var groupId: String
        public var protocolType: String
        public var groupState: String
        public var groupType: String

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

extension ListGroupsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            groups: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        groups: [ListGroupsResponse.ListedGroup] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            groups: groups
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        let throttleTimeMs: Int32
        if version >= 1 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let errorCode: Int16 = try reader.int16()
        reader.field = 2
        let groups: [ListGroupsResponse.ListedGroup] = try reader.structures(of: ListGroupsResponse.ListedGroup.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            groups: groups
        )
    }
}

extension ListGroupsResponse.ListedGroup {
    public init() {
        self.init(
            groupId: "",
            protocolType: "",
            groupState: "",
            groupType: ""
        )
    }

    public init(
        groupId: String = "",
        protocolType: String = "",
        groupState: String = "",
        groupType: String = "",
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            protocolType: protocolType,
            groupState: groupState,
            groupType: groupType
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 3
        reader.field = 3
        let groupId: String = try reader.string(flexible: flexible)
        reader.field = 4
        let protocolType: String = try reader.string(flexible: flexible)
        let groupState: String
        if version >= 4 {
            reader.field = 5
            groupState = try reader.string(flexible: flexible)
        } else {
            groupState = ""
        }
        let groupType: String
        if version >= 5 {
            reader.field = 6
            groupType = try reader.string(flexible: flexible)
        } else {
            groupType = ""
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groupId: groupId,
            protocolType: protocolType,
            groupState: groupState,
            groupType: groupType
        )
    }
}
