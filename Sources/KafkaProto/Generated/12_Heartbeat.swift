// Written by generate-messages from Schema/12_Heartbeat.schema. Do not edit.
import Platform

public struct HeartbeatRequest: KafkaRequest {
    public var groupId: String
    public var generationId: Int32
    public var memberId: String
    public var groupInstanceId: String?

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

extension HeartbeatRequest {
    public init() {
        self.init(
            groupId: "",
            generationId: 0,
            memberId: "",
            groupInstanceId: nil
        )
    }

    public init(
        groupId: String = "",
        generationId: Int32 = 0,
        memberId: String = "",
        groupInstanceId: String? = nil,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            generationId: generationId,
            memberId: memberId,
            groupInstanceId: groupInstanceId
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
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groupId: groupId,
            generationId: generationId,
            memberId: memberId,
            groupInstanceId: groupInstanceId
        )
    }
}

public struct HeartbeatResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        HeartbeatResponse 0-4 4+
        0 throttleTimeMs int32 1+ - - -
        0 errorCode int16 0-4 - - -
        """
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

extension HeartbeatResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode
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
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode
        )
    }
}
