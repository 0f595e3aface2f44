// Written by generate-messages from Schema/80_AddRaftVoter.schema. Do not edit.
import Platform

public struct AddRaftVoterRequest: KafkaRequest {
    public var clusterId: String?
    public var timeoutMs: Int32
    public var voterId: Int32
    public var voterDirectoryId: Uuid
    public var listeners: [Listener]
    public var ackWhenCommitted: Bool

    public static var versions: ClosedRange<Int16> { 0...1 }
    public typealias Response = AddRaftVoterResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .addRaftVoter }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        AddRaftVoterRequest 0-1 0+
        0 clusterId string 0-1 0-1 - -
        0 timeoutMs int32 0-1 - - -
        0 voterId int32 0-1 - - -
        0 voterDirectoryId uuid 0-1 - - -
        0 listeners []Listener 0-1 - - -
        1 name string 0-1 - - -
        1 host string 0-1 - - -
        1 port uint16 0-1 - - -
        0 ackWhenCommitted bool 1+ - - true
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.clusterId, flexible: true, field: 0)
        writer.fixed(self.timeoutMs, self.voterId)
        writer.uuid(self.voterDirectoryId)
        try writer.structures(self.listeners, flexible: true, version: version)
        if version >= 1 {
            writer.bool(self.ackWhenCommitted)
        }
        if version < 1 && !self.ackWhenCommitted {
            throw writer.unsupported(version, field: 8)
        }
        writer.unsignedVarint(0)
    }

    public struct Listener: WireStructure, Sendable {
        public var name: String
        public var host: String
        public var port: UInt16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 5)
            try writer.nullableString(self.host, flexible: true, field: 6)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

extension AddRaftVoterRequest {
    public init() {
        self.init(
            clusterId: "",
            timeoutMs: 0,
            voterId: 0,
            voterDirectoryId: .zero,
            listeners: [],
            ackWhenCommitted: true
        )
    }

    public init(
        clusterId: String? = "",
        timeoutMs: Int32 = 0,
        voterId: Int32 = 0,
        voterDirectoryId: Uuid = .zero,
        listeners: [AddRaftVoterRequest.Listener] = [],
        ackWhenCommitted: Bool = true,
        _: Void = ()
    ) {
        self.init(
            clusterId: clusterId,
            timeoutMs: timeoutMs,
            voterId: voterId,
            voterDirectoryId: voterDirectoryId,
            listeners: listeners,
            ackWhenCommitted: ackWhenCommitted
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let clusterId: String? = try reader.nullableString(flexible: true)
        reader.field = 1
        let (timeoutMs, voterId): (Int32, Int32) = try reader.fixed()
        reader.field = 3
        let voterDirectoryId: Uuid = try reader.uuid()
        reader.field = 4
        let listeners: [AddRaftVoterRequest.Listener] = try reader.structures(of: AddRaftVoterRequest.Listener.self, flexible: true, elementMin: 4, version: version)
        let ackWhenCommitted: Bool
        if version >= 1 {
            reader.field = 8
            ackWhenCommitted = try reader.bool()
        } else {
            ackWhenCommitted = true
        }
        try reader.skipTags()
        self.init(
            clusterId: clusterId,
            timeoutMs: timeoutMs,
            voterId: voterId,
            voterDirectoryId: voterDirectoryId,
            listeners: listeners,
            ackWhenCommitted: ackWhenCommitted
        )
    }
}

extension AddRaftVoterRequest.Listener {
    public init() {
        self.init(
            name: "",
            host: "",
            port: 0
        )
    }

    public init(
        name: String = "",
        host: String = "",
        port: UInt16 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            host: host,
            port: port
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let name: String = try reader.string(flexible: true)
        reader.field = 6
        let host: String = try reader.string(flexible: true)
        reader.field = 7
        let port: UInt16 = try reader.uint16()
        try reader.skipTags()
        self.init(
            name: name,
            host: host,
            port: port
        )
    }
}

public struct AddRaftVoterResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        AddRaftVoterResponse 0-1 0+
        0 throttleTimeMs int32 0-1 - - -
        0 errorCode int16 0-1 - - -
        0 errorMessage string 0-1 0-1 - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.unsignedVarint(0)
    }
}

extension AddRaftVoterResponse {
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
