// Written by generate-messages from Schema/14_SyncGroup.schema. Do not edit.
import Platform

public struct SyncGroupRequest: KafkaRequest {
    public var groupId: String
    public var generationId: Int32
    public var memberId: String
    public var groupInstanceId: String?
    public var protocolType: String?
    public var protocolName: String?
    public var assignments: [SyncGroupRequestAssignment]

    public static var versions: ClosedRange<Int16> { 0...5 }
    public typealias Response = SyncGroupResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...5 }
    public static var apiKey: ApiKey { .syncGroup }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 4 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 4 ? 1 : 0 }
    public static var layout: StaticString {
        """
        SyncGroupRequest 0-5 4+
        0 groupId string 0-5 - - -
        0 generationId int32 0-5 - - -
        0 memberId string 0-5 - - -
        0 groupInstanceId string 3+ 3+ - null
        0 protocolType string 5+ 5+ - null
        0 protocolName string 5+ 5+ - null
        0 assignments []SyncGroupRequestAssignment 0-5 - - -
        1 memberId string 0-5 - - -
        1 assignment bytes 0-5 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        try writer.nullableString(self.groupId, flexible: flexible, field: 0)
        writer.int32(self.generationId)
        try writer.nullableString(self.memberId, flexible: flexible, field: 2)
        if version >= 3 {
            try writer.nullableString(self.groupInstanceId, flexible: flexible, field: 3)
        }
        if version < 3 && self.groupInstanceId != nil {
            throw writer.unsupported(version, field: 3)
        }
        if version >= 5 {
            try writer.nullableString(self.protocolType, flexible: flexible, field: 4)
        }
        if version >= 5 {
            try writer.nullableString(self.protocolName, flexible: flexible, field: 5)
        }
        try writer.structures(self.assignments, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct SyncGroupRequestAssignment: WireStructure, Sendable {
        public var memberId: String
        public var assignment: Bytes

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.memberId, flexible: flexible, field: 7)
            writer.nullableBytes(self.assignment, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension SyncGroupRequest {
    public init() {
        self.init(
            groupId: "",
            generationId: 0,
            memberId: "",
            groupInstanceId: nil,
            protocolType: nil,
            protocolName: nil,
            assignments: []
        )
    }

    public init(
        groupId: String = "",
        generationId: Int32 = 0,
        memberId: String = "",
        groupInstanceId: String? = nil,
        protocolType: String? = nil,
        protocolName: String? = nil,
        assignments: [SyncGroupRequest.SyncGroupRequestAssignment] = [],
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            generationId: generationId,
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            protocolType: protocolType,
            protocolName: protocolName,
            assignments: assignments
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        let groupId: String = try reader.string(flexible: flexible)
        reader.field = 1
        let generationId: Int32 = try reader.int32()
        reader.field = 2
        let memberId: String = try reader.string(flexible: flexible)
        let groupInstanceId: String?
        if version >= 3 {
            reader.field = 3
            groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            groupInstanceId = nil
        }
        let protocolType: String?
        if version >= 5 {
            reader.field = 4
            protocolType = try reader.nullableString(flexible: flexible)
        } else {
            protocolType = nil
        }
        let protocolName: String?
        if version >= 5 {
            reader.field = 5
            protocolName = try reader.nullableString(flexible: flexible)
        } else {
            protocolName = nil
        }
        reader.field = 6
        let assignments: [SyncGroupRequest.SyncGroupRequestAssignment] = try reader.structures(of: SyncGroupRequest.SyncGroupRequestAssignment.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groupId: groupId,
            generationId: generationId,
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            protocolType: protocolType,
            protocolName: protocolName,
            assignments: assignments
        )
    }
}

extension SyncGroupRequest.SyncGroupRequestAssignment {
    public init() {
        self.init(
            memberId: "",
            assignment: .empty
        )
    }

    public init(
        memberId: String = "",
        assignment: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            memberId: memberId,
            assignment: assignment
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 7
        let memberId: String = try reader.string(flexible: flexible)
        reader.field = 8
        let assignment: Bytes = try reader.bytes(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            memberId: memberId,
            assignment: assignment
        )
    }
}

public struct SyncGroupResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var protocolType: String?
    public var protocolName: String?
    public var assignment: Bytes

    public static var versions: ClosedRange<Int16> { 0...5 }
    public static var layout: StaticString {
        """
        SyncGroupResponse 0-5 4+
        0 throttleTimeMs int32 1+ - - -
        0 errorCode int16 0-5 - - -
        0 protocolType string 5+ 5+ - null
        0 protocolName string 5+ 5+ - null
        0 assignment bytes 0-5 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode)
        if version >= 5 {
            try writer.nullableString(self.protocolType, flexible: flexible, field: 2)
        }
        if version >= 5 {
            try writer.nullableString(self.protocolName, flexible: flexible, field: 3)
        }
        writer.nullableBytes(self.assignment, flexible: flexible)
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

extension SyncGroupResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            protocolType: nil,
            protocolName: nil,
            assignment: .empty
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        protocolType: String? = nil,
        protocolName: String? = nil,
        assignment: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            protocolType: protocolType,
            protocolName: protocolName,
            assignment: assignment
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
        let protocolType: String?
        if version >= 5 {
            reader.field = 2
            protocolType = try reader.nullableString(flexible: flexible)
        } else {
            protocolType = nil
        }
        let protocolName: String?
        if version >= 5 {
            reader.field = 3
            protocolName = try reader.nullableString(flexible: flexible)
        } else {
            protocolName = nil
        }
        reader.field = 4
        let assignment: Bytes = try reader.bytes(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            protocolType: protocolType,
            protocolName: protocolName,
            assignment: assignment
        )
    }
}
