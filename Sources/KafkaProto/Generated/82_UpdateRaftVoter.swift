// Written by generate-messages from Schema/82_UpdateRaftVoter.schema. Do not edit.
import Platform

public struct UpdateRaftVoterRequest: KafkaRequest {
    public var clusterId: String?
    public var currentLeaderEpoch: Int32
    public var voterId: Int32
    public var voterDirectoryId: Uuid
    public var listeners: [Listener]
    public var kRaftVersionFeature: KRaftVersionFeature

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.clusterId, flexible: true, field: 0)
        writer.fixed(self.currentLeaderEpoch, self.voterId)
        writer.uuid(self.voterDirectoryId)
        try writer.structures(self.listeners, flexible: true, version: version)
        try self.kRaftVersionFeature.encode(to: &writer, version: version)
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

    public struct KRaftVersionFeature: WireStructure, Sendable {
        public var minSupportedVersion: Int16
        public var maxSupportedVersion: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.minSupportedVersion, self.maxSupportedVersion)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.minSupportedVersion != 0) && !(self.maxSupportedVersion != 0)
        }
    }
}

extension UpdateRaftVoterRequest {
    public init() {
        self.init(
            clusterId: "",
            currentLeaderEpoch: 0,
            voterId: 0,
            voterDirectoryId: .zero,
            listeners: [],
            kRaftVersionFeature: UpdateRaftVoterRequest.KRaftVersionFeature()
        )
    }

    public init(
        clusterId: String? = "",
        currentLeaderEpoch: Int32 = 0,
        voterId: Int32 = 0,
        voterDirectoryId: Uuid = .zero,
        listeners: [UpdateRaftVoterRequest.Listener] = [],
        kRaftVersionFeature: UpdateRaftVoterRequest.KRaftVersionFeature = UpdateRaftVoterRequest.KRaftVersionFeature(),
        _: Void = ()
    ) {
        self.init(
            clusterId: clusterId,
            currentLeaderEpoch: currentLeaderEpoch,
            voterId: voterId,
            voterDirectoryId: voterDirectoryId,
            listeners: listeners,
            kRaftVersionFeature: kRaftVersionFeature
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let clusterId: String? = try reader.nullableString(flexible: true)
        reader.field = 1
        let (currentLeaderEpoch, voterId): (Int32, Int32) = try reader.fixed()
        reader.field = 3
        let voterDirectoryId: Uuid = try reader.uuid()
        reader.field = 4
        let listeners: [UpdateRaftVoterRequest.Listener] = try reader.structures(of: UpdateRaftVoterRequest.Listener.self, flexible: true, elementMin: 4, version: version)
        reader.field = 8
        let kRaftVersionFeature: UpdateRaftVoterRequest.KRaftVersionFeature = try UpdateRaftVoterRequest.KRaftVersionFeature(from: &reader, version: version)
        try reader.skipTags()
        self.init(
            clusterId: clusterId,
            currentLeaderEpoch: currentLeaderEpoch,
            voterId: voterId,
            voterDirectoryId: voterDirectoryId,
            listeners: listeners,
            kRaftVersionFeature: kRaftVersionFeature
        )
    }
}

extension UpdateRaftVoterRequest.Listener {
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

extension UpdateRaftVoterRequest.KRaftVersionFeature {
    public init() {
        self.init(
            minSupportedVersion: 0,
            maxSupportedVersion: 0
        )
    }

    public init(
        minSupportedVersion: Int16 = 0,
        maxSupportedVersion: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            minSupportedVersion: minSupportedVersion,
            maxSupportedVersion: maxSupportedVersion
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 9
        let (minSupportedVersion, maxSupportedVersion): (Int16, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            minSupportedVersion: minSupportedVersion,
            maxSupportedVersion: maxSupportedVersion
        )
    }
}

public struct UpdateRaftVoterResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var currentLeader: CurrentLeader

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.leaderId, self.leaderEpoch)
            try writer.nullableString(self.host, flexible: true, field: 5)
            writer.int32(self.port)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.leaderId != -1) && !(self.leaderEpoch != -1) && !(self.host != "") && !(self.port != 0)
        }
    }
}

extension UpdateRaftVoterResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            currentLeader: UpdateRaftVoterResponse.CurrentLeader()
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        currentLeader: UpdateRaftVoterResponse.CurrentLeader = UpdateRaftVoterResponse.CurrentLeader(),
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            currentLeader: currentLeader
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        var currentLeader: UpdateRaftVoterResponse.CurrentLeader = UpdateRaftVoterResponse.CurrentLeader()
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 2
                currentLeader = try UpdateRaftVoterResponse.CurrentLeader(from: &reader, version: version)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            currentLeader: currentLeader
        )
    }
}

extension UpdateRaftVoterResponse.CurrentLeader {
    public init() {
        self.init(
            leaderId: -1,
            leaderEpoch: -1,
            host: "",
            port: 0
        )
    }

    public init(
        leaderId: Int32 = -1,
        leaderEpoch: Int32 = -1,
        host: String = "",
        port: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            host: host,
            port: port
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 3
        let (leaderId, leaderEpoch): (Int32, Int32) = try reader.fixed()
        reader.field = 5
        let host: String = try reader.string(flexible: true)
        reader.field = 6
        let port: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch,
            host: host,
            port: port
        )
    }
}
