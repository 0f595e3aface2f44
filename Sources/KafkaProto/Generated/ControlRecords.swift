// Written by generate-messages from Schema/ControlRecords.schema. Do not edit.
import Platform

public struct EndTxnMarker: KafkaMessage {
    public var coordinatorEpoch: Int32

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        EndTxnMarker 0 -
        0 coordinatorEpoch int32 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.coordinatorEpoch)
    }
}

extension EndTxnMarker {
    public init() {
        self.init(
            coordinatorEpoch: 0
        )
    }

    public init(
        coordinatorEpoch: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            coordinatorEpoch: coordinatorEpoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let coordinatorEpoch: Int32 = try reader.int32()
        self.init(
            coordinatorEpoch: coordinatorEpoch
        )
    }
}

public struct KRaftVersionRecord: KafkaMessage {
    public var version: Int16
    public var kRaftVersion: Int16

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        KRaftVersionRecord 0 0+
        0 version int16 0 - - -
        0 kRaftVersion int16 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.version, self.kRaftVersion)
        writer.unsignedVarint(0)
    }
}

extension KRaftVersionRecord {
    public init() {
        self.init(
            version: 0,
            kRaftVersion: 0
        )
    }

    public init(
        version: Int16 = 0,
        kRaftVersion: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            version: version,
            kRaftVersion: kRaftVersion
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (versionValue, kRaftVersion): (Int16, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            version: versionValue,
            kRaftVersion: kRaftVersion
        )
    }
}

public struct LeaderChangeMessage: KafkaMessage {
    public var version: Int16
    public var leaderId: Int32
    public var voters: [Voter]
    public var grantingVoters: [Voter]

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        LeaderChangeMessage 0-1 0+
        0 struct Voter
        1 voterId int32 0-1 - - -
        1 voterDirectoryId uuid 1+ - - -
        0 version int16 0-1 - - -
        0 leaderId int32 0-1 - - -
        0 voters []Voter 0-1 - - -
        0 grantingVoters []Voter 0-1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.version, self.leaderId)
        try writer.structures(self.voters, flexible: true, version: version)
        try writer.structures(self.grantingVoters, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct Voter: WireStructure, Sendable {
        public var voterId: Int32
        public var voterDirectoryId: Uuid

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.voterId)
            if version >= 1 {
                writer.uuid(self.voterDirectoryId)
            }
            if version < 1 && self.voterDirectoryId != .zero {
                throw writer.unsupported(version, field: 2)
            }
            writer.unsignedVarint(0)
        }
    }
}

extension LeaderChangeMessage {
    public init() {
        self.init(
            version: 0,
            leaderId: 0,
            voters: [],
            grantingVoters: []
        )
    }

    public init(
        version: Int16 = 0,
        leaderId: Int32 = 0,
        voters: [LeaderChangeMessage.Voter] = [],
        grantingVoters: [LeaderChangeMessage.Voter] = [],
        _: Void = ()
    ) {
        self.init(
            version: version,
            leaderId: leaderId,
            voters: voters,
            grantingVoters: grantingVoters
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 3
        let (versionValue, leaderId): (Int16, Int32) = try reader.fixed()
        reader.field = 5
        let voters: [LeaderChangeMessage.Voter] = try reader.structures(of: LeaderChangeMessage.Voter.self, flexible: true, elementMin: 4, version: version)
        reader.field = 6
        let grantingVoters: [LeaderChangeMessage.Voter] = try reader.structures(of: LeaderChangeMessage.Voter.self, flexible: true, elementMin: 4, version: version)
        try reader.skipTags()
        self.init(
            version: versionValue,
            leaderId: leaderId,
            voters: voters,
            grantingVoters: grantingVoters
        )
    }
}

extension LeaderChangeMessage.Voter {
    public init() {
        self.init(
            voterId: 0,
            voterDirectoryId: .zero
        )
    }

    public init(
        voterId: Int32 = 0,
        voterDirectoryId: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            voterId: voterId,
            voterDirectoryId: voterDirectoryId
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let voterId: Int32 = try reader.int32()
        let voterDirectoryId: Uuid
        if version >= 1 {
            reader.field = 2
            voterDirectoryId = try reader.uuid()
        } else {
            voterDirectoryId = .zero
        }
        try reader.skipTags()
        self.init(
            voterId: voterId,
            voterDirectoryId: voterDirectoryId
        )
    }
}

public struct SnapshotFooterRecord: KafkaMessage {
    public var version: Int16

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        SnapshotFooterRecord 0 0+
        0 version int16 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.version)
        writer.unsignedVarint(0)
    }
}

extension SnapshotFooterRecord {
    public init() {
        self.init(
            version: 0
        )
    }

    public init(
        version: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            version: version
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let versionValue: Int16 = try reader.int16()
        try reader.skipTags()
        self.init(
            version: versionValue
        )
    }
}

public struct SnapshotHeaderRecord: KafkaMessage {
    public var version: Int16
    public var lastContainedLogTimestamp: Int64

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        SnapshotHeaderRecord 0 0+
        0 version int16 0 - - -
        0 lastContainedLogTimestamp int64 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.version, self.lastContainedLogTimestamp)
        writer.unsignedVarint(0)
    }
}

extension SnapshotHeaderRecord {
    public init() {
        self.init(
            version: 0,
            lastContainedLogTimestamp: 0
        )
    }

    public init(
        version: Int16 = 0,
        lastContainedLogTimestamp: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            version: version,
            lastContainedLogTimestamp: lastContainedLogTimestamp
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (versionValue, lastContainedLogTimestamp): (Int16, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            version: versionValue,
            lastContainedLogTimestamp: lastContainedLogTimestamp
        )
    }
}

public struct VotersRecord: KafkaMessage {
    public var version: Int16
    public var voters: [Voter]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        VotersRecord 0 0+
        0 version int16 0 - - -
        0 voters []Voter 0 - - -
        1 voterId int32 0 - - -
        1 voterDirectoryId uuid 0 - - -
        1 endpoints []Endpoint 0 - - -
        2 name string 0 - - -
        2 host string 0 - - -
        2 port uint16 0 - - -
        1 kRaftVersionFeature KRaftVersionFeature 0 - - -
        2 minSupportedVersion int16 0 - - -
        2 maxSupportedVersion int16 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.version)
        try writer.structures(self.voters, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct Voter: WireStructure, Sendable {
        public var voterId: Int32
        public var voterDirectoryId: Uuid
        public var endpoints: [Endpoint]
        public var kRaftVersionFeature: KRaftVersionFeature

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.voterId)
            writer.uuid(self.voterDirectoryId)
            try writer.structures(self.endpoints, flexible: true, version: version)
            try self.kRaftVersionFeature.encode(to: &writer, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct Endpoint: WireStructure, Sendable {
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

extension VotersRecord {
    public init() {
        self.init(
            version: 0,
            voters: []
        )
    }

    public init(
        version: Int16 = 0,
        voters: [VotersRecord.Voter] = [],
        _: Void = ()
    ) {
        self.init(
            version: version,
            voters: voters
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let versionValue: Int16 = try reader.int16()
        reader.field = 1
        let voters: [VotersRecord.Voter] = try reader.structures(of: VotersRecord.Voter.self, flexible: true, elementMin: 25, version: version)
        try reader.skipTags()
        self.init(
            version: versionValue,
            voters: voters
        )
    }
}

extension VotersRecord.Voter {
    public init() {
        self.init(
            voterId: 0,
            voterDirectoryId: .zero,
            endpoints: [],
            kRaftVersionFeature: VotersRecord.KRaftVersionFeature()
        )
    }

    public init(
        voterId: Int32 = 0,
        voterDirectoryId: Uuid = .zero,
        endpoints: [VotersRecord.Endpoint] = [],
        kRaftVersionFeature: VotersRecord.KRaftVersionFeature = VotersRecord.KRaftVersionFeature(),
        _: Void = ()
    ) {
        self.init(
            voterId: voterId,
            voterDirectoryId: voterDirectoryId,
            endpoints: endpoints,
            kRaftVersionFeature: kRaftVersionFeature
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let voterId: Int32 = try reader.int32()
        reader.field = 3
        let voterDirectoryId: Uuid = try reader.uuid()
        reader.field = 4
        let endpoints: [VotersRecord.Endpoint] = try reader.structures(of: VotersRecord.Endpoint.self, flexible: true, elementMin: 4, version: version)
        reader.field = 8
        let kRaftVersionFeature: VotersRecord.KRaftVersionFeature = try VotersRecord.KRaftVersionFeature(from: &reader, version: version)
        try reader.skipTags()
        self.init(
            voterId: voterId,
            voterDirectoryId: voterDirectoryId,
            endpoints: endpoints,
            kRaftVersionFeature: kRaftVersionFeature
        )
    }
}

extension VotersRecord.Endpoint {
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

extension VotersRecord.KRaftVersionFeature {
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
