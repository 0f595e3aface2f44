// Written by generate-messages from Schema/12_Heartbeat.schema. Do not edit.
import Platform

public struct HeartbeatRequest: KafkaRequest {
    public var groupId: String
    public var generationId: Int32
    public var memberId: String
    public var groupInstanceId: String?

    public init() {
        self.groupId = ""
        self.generationId = 0
        self.memberId = ""
        self.groupInstanceId = nil
    }

    public init(
        groupId: String = "",
        generationId: Int32 = 0,
        memberId: String = "",
        groupInstanceId: String? = nil
    ) {
        self.groupId = groupId
        self.generationId = generationId
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public typealias Response = HeartbeatResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .heartbeat }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 4 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 4 ? 1 : 0 }
    public static var layout: StaticString {
        """
        HeartbeatRequest 0-4 4+
        0 groupId string 0-4 - - -
        0 generationId int32 0-4 - - -
        0 memberId string 0-4 - - -
        0 groupInstanceId string 3+ 3+ - null
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
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

public struct HeartbeatResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        HeartbeatResponse 0-4 4+
        0 throttleTimeMs int32 1+ - - -
        0 errorCode int16 0-4 - - -
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
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}
