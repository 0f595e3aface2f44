// Written by generate-messages from Schema/82_UpdateRaftVoter.schema. Do not edit.
import Platform

public struct UpdateRaftVoterRequest: KafkaRequest {
    public var clusterId: String?
    public var currentLeaderEpoch: Int32
    public var voterId: Int32
    public var voterDirectoryId: Uuid
    public var listeners: [Listener]
    public var kRaftVersionFeature: KRaftVersionFeature

    public init() {
        self.clusterId = ""
        self.currentLeaderEpoch = 0
        self.voterId = 0
        self.voterDirectoryId = .zero
        self.listeners = []
        self.kRaftVersionFeature = KRaftVersionFeature()
    }

    public init(
        clusterId: String? = "",
        currentLeaderEpoch: Int32 = 0,
        voterId: Int32 = 0,
        voterDirectoryId: Uuid = .zero,
        listeners: [Listener] = [],
        kRaftVersionFeature: KRaftVersionFeature = KRaftVersionFeature()
    ) {
        self.clusterId = clusterId
        self.currentLeaderEpoch = currentLeaderEpoch
        self.voterId = voterId
        self.voterDirectoryId = voterDirectoryId
        self.listeners = listeners
        self.kRaftVersionFeature = kRaftVersionFeature
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = UpdateRaftVoterResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .updateRaftVoter }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        UpdateRaftVoterRequest 0 0+
        0 clusterId string 0 0 - -
        0 currentLeaderEpoch int32 0 - - -
        0 voterId int32 0 - - -
        0 voterDirectoryId uuid 0 - - -
        0 listeners []Listener 0 - - -
        1 name string 0 - - -
        1 host string 0 - - -
        1 port uint16 0 - - -
        0 kRaftVersionFeature KRaftVersionFeature 0 - - -
        1 minSupportedVersion int16 0 - - -
        1 maxSupportedVersion int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.clusterId = try reader.nullableString(flexible: true)
        reader.field = 1
        self.currentLeaderEpoch = try reader.int32()
        reader.field = 2
        self.voterId = try reader.int32()
        reader.field = 3
        self.voterDirectoryId = try reader.uuid()
        reader.field = 4
        self.listeners = try reader.structures(of: Listener.self, flexible: true, elementMin: 4, version: version)
        reader.field = 8
        self.kRaftVersionFeature = try KRaftVersionFeature(from: &reader, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.clusterId, flexible: true, field: 0)
        writer.int32(self.currentLeaderEpoch)
        writer.int32(self.voterId)
        writer.uuid(self.voterDirectoryId)
        writer.length(self.listeners.count, flexible: true)
        for i in self.listeners.indices { try self.listeners[i].encode(to: &writer, version: version) }
        try self.kRaftVersionFeature.encode(to: &writer, version: version)
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

    public struct KRaftVersionFeature: WireStructure, Sendable {
        public var minSupportedVersion: Int16
        public var maxSupportedVersion: Int16

        public init() {
            self.minSupportedVersion = 0
            self.maxSupportedVersion = 0
        }

        public init(
            minSupportedVersion: Int16 = 0,
            maxSupportedVersion: Int16 = 0
        ) {
            self.minSupportedVersion = minSupportedVersion
            self.maxSupportedVersion = maxSupportedVersion
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 9
            self.minSupportedVersion = try reader.int16()
            reader.field = 10
            self.maxSupportedVersion = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int16(self.minSupportedVersion)
            writer.int16(self.maxSupportedVersion)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.minSupportedVersion != 0) && !(self.maxSupportedVersion != 0)
        }
    }
}

public struct UpdateRaftVoterResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var currentLeader: CurrentLeader

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.currentLeader = CurrentLeader()
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        currentLeader: CurrentLeader = CurrentLeader()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.currentLeader = currentLeader
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        UpdateRaftVoterResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 currentLeader CurrentLeader 0 - 0@0 -
        1 leaderId int32 0 - - -1
        1 leaderEpoch int32 0 - - -1
        1 host string 0 - - -
        1 port int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        self.currentLeader = CurrentLeader()
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 2
                self.currentLeader = try CurrentLeader(from: &reader, version: version)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        var tags: UInt32 = 0
        if !self.currentLeader.isDefault { tags += 1 }
        writer.unsignedVarint(tags)
        if !self.currentLeader.isDefault {
            var content = writer.scratch()
            try self.currentLeader.encode(to: &content, version: version)
            writer.tag(0, &content)
        }
    }

    public struct CurrentLeader: WireStructure, Sendable {
        public var leaderId: Int32
        public var leaderEpoch: Int32
        public var host: String
        public var port: Int32

        public init() {
            self.leaderId = -1
            self.leaderEpoch = -1
            self.host = ""
            self.port = 0
        }

        public init(
            leaderId: Int32 = -1,
            leaderEpoch: Int32 = -1,
            host: String = "",
            port: Int32 = 0
        ) {
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.host = host
            self.port = port
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 3
            self.leaderId = try reader.int32()
            reader.field = 4
            self.leaderEpoch = try reader.int32()
            reader.field = 5
            self.host = try reader.string(flexible: true)
            reader.field = 6
            self.port = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            try writer.nullableString(self.host, flexible: true, field: 5)
            writer.int32(self.port)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.leaderId != -1) && !(self.leaderEpoch != -1) && !(self.host != "") && !(self.port != 0)
        }
    }
}
