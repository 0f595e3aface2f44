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
        try writer.structures(self.protocols, flexible: flexible, version: version)
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

extension JoinGroupRequest {
    public init() {
        self.init(
            groupId: "",
            sessionTimeoutMs: 0,
            rebalanceTimeoutMs: -1,
            memberId: "",
            groupInstanceId: nil,
            protocolType: "",
            protocols: [],
            reason: nil
        )
    }

    public init(
        groupId: String = "",
        sessionTimeoutMs: Int32 = 0,
        rebalanceTimeoutMs: Int32 = -1,
        memberId: String = "",
        groupInstanceId: String? = nil,
        protocolType: String = "",
        protocols: [JoinGroupRequest.JoinGroupRequestProtocol] = [],
        reason: String? = nil,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            sessionTimeoutMs: sessionTimeoutMs,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            protocolType: protocolType,
            protocols: protocols,
            reason: reason
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        reader.field = 0
        let groupId: String = try reader.string(flexible: flexible)
        reader.field = 1
        let sessionTimeoutMs: Int32 = try reader.int32()
        let rebalanceTimeoutMs: Int32
        if version >= 1 {
            reader.field = 2
            rebalanceTimeoutMs = try reader.int32()
        } else {
            rebalanceTimeoutMs = -1
        }
        reader.field = 3
        let memberId: String = try reader.string(flexible: flexible)
        let groupInstanceId: String?
        if version >= 5 {
            reader.field = 4
            groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            groupInstanceId = nil
        }
        reader.field = 5
        let protocolType: String = try reader.string(flexible: flexible)
        reader.field = 6
        let protocols: [JoinGroupRequest.JoinGroupRequestProtocol] = try reader.structures(of: JoinGroupRequest.JoinGroupRequestProtocol.self, flexible: flexible, elementMin: 2, version: version)
        let reason: String?
        if version >= 8 {
            reader.field = 9
            reason = try reader.nullableString(flexible: flexible)
        } else {
            reason = nil
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groupId: groupId,
            sessionTimeoutMs: sessionTimeoutMs,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            protocolType: protocolType,
            protocols: protocols,
            reason: reason
        )
    }
}

extension JoinGroupRequest.JoinGroupRequestProtocol {
    public init() {
        self.init(
            name: "",
            metadata: .empty
        )
    }

    public init(
        name: String = "",
        metadata: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            name: name,
            metadata: metadata
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 7
        let name: String = try reader.string(flexible: flexible)
        reader.field = 8
        let metadata: Bytes = try reader.bytes(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            metadata: metadata
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        writer.fixed(self.errorCode, self.generationId)
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
        try writer.structures(self.members, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct JoinGroupResponseMember: WireStructure, Sendable {
        public var memberId: String
        public var groupInstanceId: String?
        public var metadata: Bytes

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

extension JoinGroupResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            generationId: -1,
            protocolType: nil,
            protocolName: "",
            leader: "",
            skipAssignment: false,
            memberId: "",
            members: []
        )
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
        members: [JoinGroupResponse.JoinGroupResponseMember] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            generationId: generationId,
            protocolType: protocolType,
            protocolName: protocolName,
            leader: leader,
            skipAssignment: skipAssignment,
            memberId: memberId,
            members: members
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 6
        let throttleTimeMs: Int32
        if version >= 2 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let (errorCode, generationId): (Int16, Int32) = try reader.fixed()
        let protocolType: String?
        if version >= 7 {
            reader.field = 3
            protocolType = try reader.nullableString(flexible: flexible)
        } else {
            protocolType = nil
        }
        let protocolName: String?
        reader.field = 4
        if version >= 7 {
            protocolName = try reader.nullableString(flexible: flexible)
        } else {
            protocolName = try reader.string(flexible: flexible)
        }
        reader.field = 5
        let leader: String = try reader.string(flexible: flexible)
        let skipAssignment: Bool
        if version >= 9 {
            reader.field = 6
            skipAssignment = try reader.bool()
        } else {
            skipAssignment = false
        }
        reader.field = 7
        let memberId: String = try reader.string(flexible: flexible)
        reader.field = 8
        let members: [JoinGroupResponse.JoinGroupResponseMember] = try reader.structures(of: JoinGroupResponse.JoinGroupResponseMember.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            generationId: generationId,
            protocolType: protocolType,
            protocolName: protocolName,
            leader: leader,
            skipAssignment: skipAssignment,
            memberId: memberId,
            members: members
        )
    }
}

extension JoinGroupResponse.JoinGroupResponseMember {
    public init() {
        self.init(
            memberId: "",
            groupInstanceId: nil,
            metadata: .empty
        )
    }

    public init(
        memberId: String = "",
        groupInstanceId: String? = nil,
        metadata: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            metadata: metadata
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 6
        reader.field = 9
        let memberId: String = try reader.string(flexible: flexible)
        let groupInstanceId: String?
        if version >= 5 {
            reader.field = 10
            groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            groupInstanceId = nil
        }
        reader.field = 11
        let metadata: Bytes = try reader.bytes(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            metadata: metadata
        )
    }
}
