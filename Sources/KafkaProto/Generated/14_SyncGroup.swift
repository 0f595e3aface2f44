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

    public init() {
        self.groupId = ""
        self.generationId = 0
        self.memberId = ""
        self.groupInstanceId = nil
        self.protocolType = nil
        self.protocolName = nil
        self.assignments = []
    }

    public init(
        groupId: String = "",
        generationId: Int32 = 0,
        memberId: String = "",
        groupInstanceId: String? = nil,
        protocolType: String? = nil,
        protocolName: String? = nil,
        assignments: [SyncGroupRequestAssignment] = []
    ) {
        self.groupId = groupId
        self.generationId = generationId
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
        self.protocolType = protocolType
        self.protocolName = protocolName
        self.assignments = assignments
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        self.groupId = try reader.string(flexible: flexible)
        reader.field = 1
        self.generationId = try reader.int32()
        reader.field = 2
        self.memberId = try reader.string(flexible: flexible)
        if version >= 3 {
            reader.field = 3
            self.groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            self.groupInstanceId = nil
        }
        if version >= 5 {
            reader.field = 4
            self.protocolType = try reader.nullableString(flexible: flexible)
        } else {
            self.protocolType = nil
        }
        if version >= 5 {
            reader.field = 5
            self.protocolName = try reader.nullableString(flexible: flexible)
        } else {
            self.protocolName = nil
        }
        reader.field = 6
        self.assignments = try reader.structures(of: SyncGroupRequestAssignment.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
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
        writer.length(self.assignments.count, flexible: flexible)
        for i in self.assignments.indices { try self.assignments[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct SyncGroupRequestAssignment: WireStructure, Sendable {
        public var memberId: String
        public var assignment: Bytes

        public init() {
            self.memberId = ""
            self.assignment = .empty
        }

        public init(
            memberId: String = "",
            assignment: Bytes = .empty
        ) {
            self.memberId = memberId
            self.assignment = assignment
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 7
            self.memberId = try reader.string(flexible: flexible)
            reader.field = 8
            self.assignment = try reader.bytes(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct SyncGroupResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var protocolType: String?
    public var protocolName: String?
    public var assignment: Bytes

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.protocolType = nil
        self.protocolName = nil
        self.assignment = .empty
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        protocolType: String? = nil,
        protocolName: String? = nil,
        assignment: Bytes = .empty
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.protocolType = protocolType
        self.protocolName = protocolName
        self.assignment = assignment
    }

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
        if version >= 5 {
            reader.field = 2
            self.protocolType = try reader.nullableString(flexible: flexible)
        } else {
            self.protocolType = nil
        }
        if version >= 5 {
            reader.field = 3
            self.protocolName = try reader.nullableString(flexible: flexible)
        } else {
            self.protocolName = nil
        }
        reader.field = 4
        self.assignment = try reader.bytes(flexible: flexible)
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
