// Written by generate-messages from Schema/13_LeaveGroup.schema. Do not edit.
import Platform

public struct LeaveGroupRequest: KafkaRequest {
    public var groupId: String
    public var memberId: String
    public var members: [MemberIdentity]

    public init() {
        self.groupId = ""
        self.memberId = ""
        self.members = []
    }

    public init(
        groupId: String = "",
        memberId: String = "",
        members: [MemberIdentity] = []
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.members = members
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        self.groupId = try reader.string(flexible: flexible)
        if version <= 2 {
            reader.field = 1
            self.memberId = try reader.string(flexible: flexible)
        } else {
            self.memberId = ""
        }
        if version >= 3 {
            reader.field = 2
            self.members = try reader.structures(of: MemberIdentity.self, flexible: flexible, elementMin: 2, version: version)
        } else {
            self.members = []
        }
        if flexible {
            try reader.skipTags()
        }
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
            writer.length(self.members.count, flexible: flexible)
            for i in self.members.indices { try self.members[i].encode(to: &writer, version: version) }
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

        public init() {
            self.memberId = ""
            self.groupInstanceId = nil
            self.reason = nil
        }

        public init(
            memberId: String = "",
            groupInstanceId: String? = nil,
            reason: String? = nil
        ) {
            self.memberId = memberId
            self.groupInstanceId = groupInstanceId
            self.reason = reason
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 3
            self.memberId = try reader.string(flexible: flexible)
            reader.field = 4
            self.groupInstanceId = try reader.nullableString(flexible: flexible)
            if version >= 5 {
                reader.field = 5
                self.reason = try reader.nullableString(flexible: flexible)
            } else {
                self.reason = nil
            }
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct LeaveGroupResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var members: [MemberResponse]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.members = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        members: [MemberResponse] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.members = members
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 1 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        reader.field = 1
        self.errorCode = try reader.int16()
        if version >= 3 {
            reader.field = 2
            self.members = try reader.structures(of: MemberResponse.self, flexible: flexible, elementMin: 4, version: version)
        } else {
            self.members = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode)
        if version >= 3 {
            writer.length(self.members.count, flexible: flexible)
            for i in self.members.indices { try self.members[i].encode(to: &writer, version: version) }
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

        public init() {
            self.memberId = ""
            self.groupInstanceId = ""
            self.errorCode = 0
        }

        public init(
            memberId: String = "",
            groupInstanceId: String? = "",
            errorCode: Int16 = 0
        ) {
            self.memberId = memberId
            self.groupInstanceId = groupInstanceId
            self.errorCode = errorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 3
            self.memberId = try reader.string(flexible: flexible)
            reader.field = 4
            self.groupInstanceId = try reader.nullableString(flexible: flexible)
            reader.field = 5
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

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
