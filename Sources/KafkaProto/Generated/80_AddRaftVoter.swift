// Written by generate-messages from Schema/80_AddRaftVoter.schema. Do not edit.
import Platform

public struct AddRaftVoterRequest: KafkaRequest {
    public var clusterId: String?
    public var timeoutMs: Int32
    public var voterId: Int32
    public var voterDirectoryId: Uuid
    public var listeners: [Listener]
    public var ackWhenCommitted: Bool

    public init() {
        self.clusterId = ""
        self.timeoutMs = 0
        self.voterId = 0
        self.voterDirectoryId = .zero
        self.listeners = []
        self.ackWhenCommitted = true
    }

    public init(
        clusterId: String? = "",
        timeoutMs: Int32 = 0,
        voterId: Int32 = 0,
        voterDirectoryId: Uuid = .zero,
        listeners: [Listener] = [],
        ackWhenCommitted: Bool = true
    ) {
        self.clusterId = clusterId
        self.timeoutMs = timeoutMs
        self.voterId = voterId
        self.voterDirectoryId = voterDirectoryId
        self.listeners = listeners
        self.ackWhenCommitted = ackWhenCommitted
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.clusterId = try reader.nullableString(flexible: true)
        reader.field = 1
        self.timeoutMs = try reader.int32()
        reader.field = 2
        self.voterId = try reader.int32()
        reader.field = 3
        self.voterDirectoryId = try reader.uuid()
        reader.field = 4
        self.listeners = try reader.structures(of: Listener.self, flexible: true, elementMin: 4, version: version)
        if version >= 1 {
            reader.field = 8
            self.ackWhenCommitted = try reader.bool()
        } else {
            self.ackWhenCommitted = true
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.clusterId, flexible: true, field: 0)
        writer.int32(self.timeoutMs)
        writer.int32(self.voterId)
        writer.uuid(self.voterDirectoryId)
        writer.length(self.listeners.count, flexible: true)
        for i in self.listeners.indices { try self.listeners[i].encode(to: &writer, version: version) }
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

        public init() {
            self.name = ""
            self.host = ""
            self.port = 0
        }

        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0
        ) {
            self.name = name
            self.host = host
            self.port = port
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.name = try reader.string(flexible: true)
            reader.field = 6
            self.host = try reader.string(flexible: true)
            reader.field = 7
            self.port = try reader.uint16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 5)
            try writer.nullableString(self.host, flexible: true, field: 6)
            writer.uint16(self.port)
            writer.unsignedVarint(0)
        }
    }
}

public struct AddRaftVoterResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = ""
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = ""
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        AddRaftVoterResponse 0-1 0+
        0 throttleTimeMs int32 0-1 - - -
        0 errorCode int16 0-1 - - -
        0 errorMessage string 0-1 0-1 - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.errorMessage = try reader.nullableString(flexible: true)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.unsignedVarint(0)
    }
}
