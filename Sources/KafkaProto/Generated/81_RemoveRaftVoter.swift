// Written by generate-messages from Schema/81_RemoveRaftVoter.schema. Do not edit.
import Platform

public struct RemoveRaftVoterRequest: KafkaRequest {
    public var clusterId: String?
    public var voterId: Int32
    public var voterDirectoryId: Uuid

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = RemoveRaftVoterResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .removeRaftVoter }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        RemoveRaftVoterRequest 0 0+
        0 clusterId string 0 0 - -
        0 voterId int32 0 - - -
        0 voterDirectoryId uuid 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.clusterId, flexible: true, field: 0)
        writer.int32(self.voterId)
        writer.uuid(self.voterDirectoryId)
        writer.unsignedVarint(0)
    }
}

extension RemoveRaftVoterRequest {
    public init() {
        self.init(
            clusterId: "",
            voterId: 0,
            voterDirectoryId: .zero
        )
    }

    public init(
        clusterId: String? = "",
        voterId: Int32 = 0,
        voterDirectoryId: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            clusterId: clusterId,
            voterId: voterId,
            voterDirectoryId: voterDirectoryId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let clusterId: String? = try reader.nullableString(flexible: true)
        reader.field = 1
        let voterId: Int32 = try reader.int32()
        reader.field = 2
        let voterDirectoryId: Uuid = try reader.uuid()
        try reader.skipTags()
        self.init(
            clusterId: clusterId,
            voterId: voterId,
            voterDirectoryId: voterDirectoryId
        )
    }
}

public struct RemoveRaftVoterResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoveRaftVoterResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.unsignedVarint(0)
    }
}

extension RemoveRaftVoterResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: ""
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
