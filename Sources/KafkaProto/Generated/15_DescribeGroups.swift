// Written by generate-messages from Schema/15_DescribeGroups.schema. Do not edit.
import Platform

public struct DescribeGroupsRequest: KafkaRequest {
    public var groups: [String]
    public var includeAuthorizedOperations: Bool

    public static var versions: ClosedRange<Int16> { 0...6 }
    public typealias Response = DescribeGroupsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...5 }
    public static var apiKey: ApiKey { .describeGroups }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 5 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 5 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DescribeGroupsRequest 0-6 5+
        0 groups []string 0-6 - - -
        0 includeAuthorizedOperations bool 3+ - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        writer.length(self.groups.count, flexible: flexible)
        for i in self.groups.indices { try writer.string(self.groups[i], flexible: flexible, field: 0) }
        if version >= 3 {
            writer.bool(self.includeAuthorizedOperations)
        }
        if version < 3 && self.includeAuthorizedOperations {
            throw writer.unsupported(version, field: 1)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeGroupsRequest {
    public init() {
        self.init(
            groups: [],
            includeAuthorizedOperations: false
        )
    }

    public init(
        groups: [String] = [],
        includeAuthorizedOperations: Bool = false,
        _: Void = ()
    ) {
        self.init(
            groups: groups,
            includeAuthorizedOperations: includeAuthorizedOperations
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        reader.field = 0
        let groups: [String] = try reader.values(flexible: flexible, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: flexible)
        }
        let includeAuthorizedOperations: Bool
        if version >= 3 {
            reader.field = 1
            includeAuthorizedOperations = try reader.bool()
        } else {
            includeAuthorizedOperations = false
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groups: groups,
            includeAuthorizedOperations: includeAuthorizedOperations
        )
    }
}

public struct DescribeGroupsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var groups: [DescribedGroup]

    public static var versions: ClosedRange<Int16> { 0...6 }
    public static var layout: StaticString {
        """
        DescribeGroupsResponse 0-6 5+
        0 throttleTimeMs int32 1+ - - -
        0 groups []DescribedGroup 0-6 - - -
        1 errorCode int16 0-6 - - -
        1 errorMessage string 6+ 6+ - null
        1 groupId string 0-6 - - -
        1 groupState string 0-6 - - -
        1 protocolType string 0-6 - - -
        1 protocolData string 0-6 - - -
        1 members []DescribedGroupMember 0-6 - - -
        2 memberId string 0-6 - - -
        2 groupInstanceId string 4+ 4+ - null
        2 clientId string 0-6 - - -
        2 clientHost string 0-6 - - -
        2 memberMetadata bytes 0-6 - - -
        2 memberAssignment bytes 0-6 - - -
        1 authorizedOperations int32 3+ - - -2147483648
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        try writer.structures(self.groups, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DescribedGroup: WireStructure, Sendable {
        public var errorCode: Int16
        public var errorMessage: String?
        public var groupId: String
        public var groupState: String
        public var protocolType: String
        public var protocolData: String
        public var members: [DescribedGroupMember]
        public var authorizedOperations: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 5
            writer.int16(self.errorCode)
            if version >= 6 {
                try writer.nullableString(self.errorMessage, flexible: flexible, field: 3)
            }
            if version < 6 && self.errorMessage != nil {
                throw writer.unsupported(version, field: 3)
            }
            try writer.nullableString(self.groupId, flexible: flexible, field: 4)
            try writer.nullableString(self.groupState, flexible: flexible, field: 5)
            try writer.nullableString(self.protocolType, flexible: flexible, field: 6)
            try writer.nullableString(self.protocolData, flexible: flexible, field: 7)
            try writer.structures(self.members, flexible: flexible, version: version)
            if version >= 3 {
                writer.int32(self.authorizedOperations)
            }
            if version < 3 && self.authorizedOperations != -2147483648 {
                throw writer.unsupported(version, field: 15)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct DescribedGroupMember: WireStructure, Sendable {
        public var memberId: String
        public var groupInstanceId: String?
        public var clientId: String
        public var clientHost: String
        public var memberMetadata: Bytes
        public var memberAssignment: Bytes

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 5
            try writer.nullableString(self.memberId, flexible: flexible, field: 9)
            if version >= 4 {
                try writer.nullableString(self.groupInstanceId, flexible: flexible, field: 10)
            }
            try writer.nullableString(self.clientId, flexible: flexible, field: 11)
            try writer.nullableString(self.clientHost, flexible: flexible, field: 12)
            writer.nullableBytes(self.memberMetadata, flexible: flexible)
            writer.nullableBytes(self.memberAssignment, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension DescribeGroupsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            groups: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        groups: [DescribeGroupsResponse.DescribedGroup] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            groups: groups
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        let throttleTimeMs: Int32
        if version >= 1 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let groups: [DescribeGroupsResponse.DescribedGroup] = try reader.structures(of: DescribeGroupsResponse.DescribedGroup.self, flexible: flexible, elementMin: 7, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            groups: groups
        )
    }
}

extension DescribeGroupsResponse.DescribedGroup {
    public init() {
        self.init(
            errorCode: 0,
            errorMessage: nil,
            groupId: "",
            groupState: "",
            protocolType: "",
            protocolData: "",
            members: [],
            authorizedOperations: -2147483648
        )
    }

    public init(
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        groupId: String = "",
        groupState: String = "",
        protocolType: String = "",
        protocolData: String = "",
        members: [DescribeGroupsResponse.DescribedGroupMember] = [],
        authorizedOperations: Int32 = -2147483648,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            groupId: groupId,
            groupState: groupState,
            protocolType: protocolType,
            protocolData: protocolData,
            members: members,
            authorizedOperations: authorizedOperations
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 5
        reader.field = 2
        let errorCode: Int16 = try reader.int16()
        let errorMessage: String?
        if version >= 6 {
            reader.field = 3
            errorMessage = try reader.nullableString(flexible: flexible)
        } else {
            errorMessage = nil
        }
        reader.field = 4
        let groupId: String = try reader.string(flexible: flexible)
        reader.field = 5
        let groupState: String = try reader.string(flexible: flexible)
        reader.field = 6
        let protocolType: String = try reader.string(flexible: flexible)
        reader.field = 7
        let protocolData: String = try reader.string(flexible: flexible)
        reader.field = 8
        let members: [DescribeGroupsResponse.DescribedGroupMember] = try reader.structures(of: DescribeGroupsResponse.DescribedGroupMember.self, flexible: flexible, elementMin: 5, version: version)
        let authorizedOperations: Int32
        if version >= 3 {
            reader.field = 15
            authorizedOperations = try reader.int32()
        } else {
            authorizedOperations = -2147483648
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            groupId: groupId,
            groupState: groupState,
            protocolType: protocolType,
            protocolData: protocolData,
            members: members,
            authorizedOperations: authorizedOperations
        )
    }
}

extension DescribeGroupsResponse.DescribedGroupMember {
    public init() {
        self.init(
            memberId: "",
            groupInstanceId: nil,
            clientId: "",
            clientHost: "",
            memberMetadata: .empty,
            memberAssignment: .empty
        )
    }

    public init(
        memberId: String = "",
        groupInstanceId: String? = nil,
        clientId: String = "",
        clientHost: String = "",
        memberMetadata: Bytes = .empty,
        memberAssignment: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            clientId: clientId,
            clientHost: clientHost,
            memberMetadata: memberMetadata,
            memberAssignment: memberAssignment
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 5
        reader.field = 9
        let memberId: String = try reader.string(flexible: flexible)
        let groupInstanceId: String?
        if version >= 4 {
            reader.field = 10
            groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            groupInstanceId = nil
        }
        reader.field = 11
        let clientId: String = try reader.string(flexible: flexible)
        reader.field = 12
        let clientHost: String = try reader.string(flexible: flexible)
        reader.field = 13
        let memberMetadata: Bytes = try reader.bytes(flexible: flexible)
        reader.field = 14
        let memberAssignment: Bytes = try reader.bytes(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            clientId: clientId,
            clientHost: clientHost,
            memberMetadata: memberMetadata,
            memberAssignment: memberAssignment
        )
    }
}
