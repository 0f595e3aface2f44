// Written by generate-messages from Schema/11_JoinGroup.schema. Do not edit.
import Platform

public struct JoinGroupRequest: KafkaRequest {
    public var groupId: String
    public var sessionTimeoutMs: Int32
    public var rebalanceTimeoutMs: Int32
    public var memberId: String
    public var groupInstanceId: String?
    public var protocolType: String
    public var protocols: [JoinGroupRequestProtocol]
    public var reason: String?

    public init() {
        self.groupId = ""
        self.sessionTimeoutMs = 0
        self.rebalanceTimeoutMs = -1
        self.memberId = ""
        self.groupInstanceId = nil
        self.protocolType = ""
        self.protocols = []
        self.reason = nil
    }

    public init(
        groupId: String = "",
        sessionTimeoutMs: Int32 = 0,
        rebalanceTimeoutMs: Int32 = -1,
        memberId: String = "",
        groupInstanceId: String? = nil,
        protocolType: String = "",
        protocols: [JoinGroupRequestProtocol] = [],
        reason: String? = nil
    ) {
        self.groupId = groupId
        self.sessionTimeoutMs = sessionTimeoutMs
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
        self.protocolType = protocolType
        self.protocols = protocols
        self.reason = reason
    }

    public static var versions: ClosedRange<Int16> { 0...9 }
    public typealias Response = JoinGroupResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...9 }
    public static var apiKey: ApiKey { .joinGroup }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 6 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 6 ? 1 : 0 }
    public static var layout: StaticString {
        """
        JoinGroupRequest 0-9 6+
        0 groupId string 0-9 - - -
        0 sessionTimeoutMs int32 0-9 - - -
        0 rebalanceTimeoutMs int32 1+ - - -1
        0 memberId string 0-9 - - -
        0 groupInstanceId string 5+ 5+ - null
        0 protocolType string 0-9 - - -
        0 protocols []JoinGroupRequestProtocol 0-9 - - -
        1 name string 0-9 - - -
        1 metadata bytes 0-9 - - -
        0 reason string 8+ 8+ - null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        reader.field = 0
        self.groupId = try reader.string(flexible: flexible)
        reader.field = 1
        self.sessionTimeoutMs = try reader.int32()
        if version >= 1 {
            reader.field = 2
            self.rebalanceTimeoutMs = try reader.int32()
        } else {
            self.rebalanceTimeoutMs = -1
        }
        reader.field = 3
        self.memberId = try reader.string(flexible: flexible)
        if version >= 5 {
            reader.field = 4
            self.groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            self.groupInstanceId = nil
        }
        reader.field = 5
        self.protocolType = try reader.string(flexible: flexible)
        reader.field = 6
        self.protocols = try reader.structures(of: JoinGroupRequestProtocol.self, flexible: flexible, elementMin: 2, version: version)
        if version >= 8 {
            reader.field = 9
            self.reason = try reader.nullableString(flexible: flexible)
        } else {
            self.reason = nil
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        try writer.nullableString(self.groupId, flexible: flexible, field: 0)
        writer.int32(self.sessionTimeoutMs)
        if version >= 1 {
            writer.int32(self.rebalanceTimeoutMs)
        }
        try writer.nullableString(self.memberId, flexible: flexible, field: 3)
        if version >= 5 {
            try writer.nullableString(self.groupInstanceId, flexible: flexible, field: 4)
        }
        if version < 5 && self.groupInstanceId != nil {
            throw writer.unsupported(version, field: 4)
        }
        try writer.nullableString(self.protocolType, flexible: flexible, field: 5)
        writer.length(self.protocols.count, flexible: flexible)
        for i in self.protocols.indices { try self.protocols[i].encode(to: &writer, version: version) }
        if version >= 8 {
            try writer.nullableString(self.reason, flexible: flexible, field: 9)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct JoinGroupRequestProtocol: WireStructure, Sendable {
        public var name: String
        public var metadata: Bytes

        public init() {
            self.name = ""
            self.metadata = .empty
        }

        public init(
            name: String = "",
            metadata: Bytes = .empty
        ) {
            self.name = name
            self.metadata = metadata
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 7
            self.name = try reader.string(flexible: flexible)
            reader.field = 8
            self.metadata = try reader.bytes(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.name, flexible: flexible, field: 7)
            writer.nullableBytes(self.metadata, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct JoinGroupResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var generationId: Int32
    public var protocolType: String?
    public var protocolName: String?
    public var leader: String
    public var skipAssignment: Bool
    public var memberId: String
    public var members: [JoinGroupResponseMember]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.generationId = -1
        self.protocolType = nil
        self.protocolName = ""
        self.leader = ""
        self.skipAssignment = false
        self.memberId = ""
        self.members = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        generationId: Int32 = -1,
        protocolType: String? = nil,
        protocolName: String? = "",
        leader: String = "",
        skipAssignment: Bool = false,
        memberId: String = "",
        members: [JoinGroupResponseMember] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.generationId = generationId
        self.protocolType = protocolType
        self.protocolName = protocolName
        self.leader = leader
        self.skipAssignment = skipAssignment
        self.memberId = memberId
        self.members = members
    }

    public static var versions: ClosedRange<Int16> { 0...9 }
    public static var layout: StaticString {
        """
        JoinGroupResponse 0-9 6+
        0 throttleTimeMs int32 2+ - - -
        0 errorCode int16 0-9 - - -
        0 generationId int32 0-9 - - -1
        0 protocolType string 7+ 7+ - null
        0 protocolName string 0-9 7+ - -
        0 leader string 0-9 - - -
        0 skipAssignment bool 9+ - - -
        0 memberId string 0-9 - - -
        0 members []JoinGroupResponseMember 0-9 - - -
        1 memberId string 0-9 - - -
        1 groupInstanceId string 5+ 5+ - null
        1 metadata bytes 0-9 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version >= 2 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.generationId = try reader.int32()
        if version >= 7 {
            reader.field = 3
            self.protocolType = try reader.nullableString(flexible: flexible)
        } else {
            self.protocolType = nil
        }
        reader.field = 4
        if version >= 7 {
            self.protocolName = try reader.nullableString(flexible: flexible)
        } else {
            self.protocolName = try reader.string(flexible: flexible)
        }
        reader.field = 5
        self.leader = try reader.string(flexible: flexible)
        if version >= 9 {
            reader.field = 6
            self.skipAssignment = try reader.bool()
        } else {
            self.skipAssignment = false
        }
        reader.field = 7
        self.memberId = try reader.string(flexible: flexible)
        reader.field = 8
        self.members = try reader.structures(of: JoinGroupResponseMember.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode)
        writer.int32(self.generationId)
        if version >= 7 {
            try writer.nullableString(self.protocolType, flexible: flexible, field: 3)
        }
        if version < 7 && self.protocolName == nil { throw writer.null(version, field: 4) }
        try writer.nullableString(self.protocolName, flexible: flexible, field: 4)
        try writer.nullableString(self.leader, flexible: flexible, field: 5)
        if version >= 9 {
            writer.bool(self.skipAssignment)
        }
        if version < 9 && self.skipAssignment {
            throw writer.unsupported(version, field: 6)
        }
        try writer.nullableString(self.memberId, flexible: flexible, field: 7)
        writer.length(self.members.count, flexible: flexible)
        for i in self.members.indices { try self.members[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct JoinGroupResponseMember: WireStructure, Sendable {
        public var memberId: String
        public var groupInstanceId: String?
        public var metadata: Bytes

        public init() {
            self.memberId = ""
            self.groupInstanceId = nil
            self.metadata = .empty
        }

        public init(
            memberId: String = "",
            groupInstanceId: String? = nil,
            metadata: Bytes = .empty
        ) {
            self.memberId = memberId
            self.groupInstanceId = groupInstanceId
            self.metadata = metadata
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 6
            reader.field = 9
            self.memberId = try reader.string(flexible: flexible)
            if version >= 5 {
                reader.field = 10
                self.groupInstanceId = try reader.nullableString(flexible: flexible)
            } else {
                self.groupInstanceId = nil
            }
            reader.field = 11
            self.metadata = try reader.bytes(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 6
            try writer.nullableString(self.memberId, flexible: flexible, field: 9)
            if version >= 5 {
                try writer.nullableString(self.groupInstanceId, flexible: flexible, field: 10)
            }
            writer.nullableBytes(self.metadata, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
