// Written by generate-messages from Schema/13_LeaveGroup.schema. Do not edit.
import Platform

public struct LeaveGroupRequest: KafkaRequest {
    public var groupId: String
    public var memberId: String
    public var members: [MemberIdentity]

    public static var versions: ClosedRange<Int16> { 0...5 }
    public typealias Response = LeaveGroupResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...5 }
    public static var apiKey: ApiKey { .leaveGroup }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 4 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 4 ? 1 : 0 }
    public static var layout: StaticString {
        """
        LeaveGroupRequest 0-5 4+
        0 groupId string 0-5 - - -
        0 memberId string 0-2 - - -
        0 members []MemberIdentity 3+ - - -
        1 memberId string 3-5 - - -
        1 groupInstanceId string 3-5 3-5 - null
        1 reason string 5+ 5+ - null
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        try writer.nullableString(self.groupId, flexible: flexible, field: 0)
        if version <= 2 {
            try writer.nullableString(self.memberId, flexible: flexible, field: 1)
        }
        if version > 2 && self.memberId != "" {
            throw writer.unsupported(version, field: 1)
        }
        if version >= 3 {
            try writer.structures(self.members, flexible: flexible, version: version)
        }
        if version < 3 && !self.members.isEmpty {
            throw writer.unsupported(version, field: 2)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct MemberIdentity: WireStructure, Sendable {
        public var memberId: String
        public var groupInstanceId: String?
        public var reason: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.memberId, flexible: flexible, field: 3)
            try writer.nullableString(self.groupInstanceId, flexible: flexible, field: 4)
            if version >= 5 {
                try writer.nullableString(self.reason, flexible: flexible, field: 5)
            }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension LeaveGroupRequest {
    public init() {
        self.init(
            groupId: "",
            memberId: "",
            members: []
        )
    }

    public init(
        groupId: String = "",
        memberId: String = "",
        members: [LeaveGroupRequest.MemberIdentity] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            memberId: memberId,
            members: members
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        let groupId: String = try reader.string(flexible: flexible)
        let memberId: String
        if version <= 2 {
            reader.field = 1
            memberId = try reader.string(flexible: flexible)
        } else {
            memberId = ""
        }
        let members: [LeaveGroupRequest.MemberIdentity]
        if version >= 3 {
            reader.field = 2
            members = try reader.structures(of: LeaveGroupRequest.MemberIdentity.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            members = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groupId: groupId,
            memberId: memberId,
            members: members
        )
    }
}

extension LeaveGroupRequest.MemberIdentity {
    public init() {
        self.init(
            memberId: "",
            groupInstanceId: nil,
            reason: nil
        )
    }

    public init(
        memberId: String = "",
        groupInstanceId: String? = nil,
        reason: String? = nil,
        _: Void = ()
    ) {
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            reason: reason
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 3
        let memberId: String = try reader.string(flexible: flexible)
        reader.field = 4
        let groupInstanceId: String? = try reader.nullableString(flexible: flexible)
        let reason: String?
        if version >= 5 {
            reader.field = 5
            reason = try reader.nullableString(flexible: flexible)
        } else {
            reason = nil
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            reason: reason
        )
    }
}

public struct LeaveGroupResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var members: [MemberResponse]

    public static var versions: ClosedRange<Int16> { 0...5 }
    public static var layout: StaticString {
        """
        LeaveGroupResponse 0-5 4+
        0 throttleTimeMs int32 1+ - - -
        0 errorCode int16 0-5 - - -
        0 members []MemberResponse 3+ - - -
        1 memberId string 3-5 - - -
        1 groupInstanceId string 3-5 3-5 - -
        1 errorCode int16 3-5 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode)
        if version >= 3 {
            try writer.structures(self.members, flexible: flexible, version: version)
        }
        if version < 3 && !self.members.isEmpty {
            throw writer.unsupported(version, field: 2)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct MemberResponse: WireStructure, Sendable {
        public var memberId: String
        public var groupInstanceId: String?
        public var errorCode: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.memberId, flexible: flexible, field: 3)
            try writer.nullableString(self.groupInstanceId, flexible: flexible, field: 4)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension LeaveGroupResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            members: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        members: [LeaveGroupResponse.MemberResponse] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            members: members
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        let throttleTimeMs: Int32
        if version >= 1 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let errorCode: Int16 = try reader.int16()
        let members: [LeaveGroupResponse.MemberResponse]
        if version >= 3 {
            reader.field = 2
            members = try reader.structures(of: LeaveGroupResponse.MemberResponse.self, flexible: flexible, elementMin: 4, version: version)
        } else {
            members = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            members: members
        )
    }
}

extension LeaveGroupResponse.MemberResponse {
    public init() {
        self.init(
            memberId: "",
            groupInstanceId: "",
            errorCode: 0
        )
    }

    public init(
        memberId: String = "",
        groupInstanceId: String? = "",
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            errorCode: errorCode
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 3
        let memberId: String = try reader.string(flexible: flexible)
        reader.field = 4
        let groupInstanceId: String? = try reader.nullableString(flexible: flexible)
        reader.field = 5
        let errorCode: Int16 = try reader.int16()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            errorCode: errorCode
        )
    }
}
