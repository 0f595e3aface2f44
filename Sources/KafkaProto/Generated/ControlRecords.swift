// Written by generate-messages from Schema/ControlRecords.schema. Do not edit.
import Platform

public struct EndTxnMarker: KafkaMessage {
    public var coordinatorEpoch: Int32

    public init() {
        self.coordinatorEpoch = 0
    }

    public init(
        coordinatorEpoch: Int32 = 0
    ) {
        self.coordinatorEpoch = coordinatorEpoch
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        EndTxnMarker 0 -
        0 coordinatorEpoch int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.coordinatorEpoch = try reader.int32()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.coordinatorEpoch)
    }
}

public struct KRaftVersionRecord: KafkaMessage {
    public var version: Int16
    public var kRaftVersion: Int16

    public init() {
        self.version = 0
        self.kRaftVersion = 0
    }

    public init(
        version: Int16 = 0,
        kRaftVersion: Int16 = 0
    ) {
        self.version = version
        self.kRaftVersion = kRaftVersion
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        KRaftVersionRecord 0 0+
        0 version int16 0 - - -
        0 kRaftVersion int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.version = try reader.int16()
        reader.field = 1
        self.kRaftVersion = try reader.int16()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.version)
        writer.int16(self.kRaftVersion)
        writer.unsignedVarint(0)
    }
}

public struct LeaderChangeMessage: KafkaMessage {
    public var version: Int16
    public var leaderId: Int32
    public var voters: [Voter]
    public var grantingVoters: [Voter]

    public init() {
        self.version = 0
        self.leaderId = 0
        self.voters = []
        self.grantingVoters = []
    }

    public init(
        version: Int16 = 0,
        leaderId: Int32 = 0,
        voters: [Voter] = [],
        grantingVoters: [Voter] = []
    ) {
        self.version = version
        self.leaderId = leaderId
        self.voters = voters
        self.grantingVoters = grantingVoters
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 3
        self.version = try reader.int16()
        reader.field = 4
        self.leaderId = try reader.int32()
        reader.field = 5
        self.voters = try reader.structures(of: Voter.self, flexible: true, elementMin: 4, version: version)
        reader.field = 6
        self.grantingVoters = try reader.structures(of: Voter.self, flexible: true, elementMin: 4, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.version)
        writer.int32(self.leaderId)
        writer.length(self.voters.count, flexible: true)
        for i in self.voters.indices { try self.voters[i].encode(to: &writer, version: version) }
        writer.length(self.grantingVoters.count, flexible: true)
        for i in self.grantingVoters.indices { try self.grantingVoters[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct Voter: WireStructure, Sendable {
        public var voterId: Int32
        public var voterDirectoryId: Uuid

        public init() {
            self.voterId = 0
            self.voterDirectoryId = .zero
        }

        public init(
            voterId: Int32 = 0,
            voterDirectoryId: Uuid = .zero
        ) {
            self.voterId = voterId
            self.voterDirectoryId = voterDirectoryId
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.voterId = try reader.int32()
            if version >= 1 {
                reader.field = 2
                self.voterDirectoryId = try reader.uuid()
            } else {
                self.voterDirectoryId = .zero
            }
            try reader.skipTags()
        }

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

public struct SnapshotFooterRecord: KafkaMessage {
    public var version: Int16

    public init() {
        self.version = 0
    }

    public init(
        version: Int16 = 0
    ) {
        self.version = version
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        SnapshotFooterRecord 0 0+
        0 version int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.version = try reader.int16()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.version)
        writer.unsignedVarint(0)
    }
}

public struct SnapshotHeaderRecord: KafkaMessage {
    public var version: Int16
    public var lastContainedLogTimestamp: Int64

    public init() {
        self.version = 0
        self.lastContainedLogTimestamp = 0
    }

    public init(
        version: Int16 = 0,
        lastContainedLogTimestamp: Int64 = 0
    ) {
        self.version = version
        self.lastContainedLogTimestamp = lastContainedLogTimestamp
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        SnapshotHeaderRecord 0 0+
        0 version int16 0 - - -
        0 lastContainedLogTimestamp int64 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.version = try reader.int16()
        reader.field = 1
        self.lastContainedLogTimestamp = try reader.int64()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.version)
        writer.int64(self.lastContainedLogTimestamp)
        writer.unsignedVarint(0)
    }
}

public struct VotersRecord: KafkaMessage {
    public var version: Int16
    public var voters: [Voter]

    public init() {
        self.version = 0
        self.voters = []
    }

    public init(
        version: Int16 = 0,
        voters: [Voter] = []
    ) {
        self.version = version
        self.voters = voters
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.version = try reader.int16()
        reader.field = 1
        self.voters = try reader.structures(of: Voter.self, flexible: true, elementMin: 25, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int16(self.version)
        writer.length(self.voters.count, flexible: true)
        for i in self.voters.indices { try self.voters[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct Voter: WireStructure, Sendable {
        public var voterId: Int32
        public var voterDirectoryId: Uuid
        public var endpoints: [Endpoint]
        public var kRaftVersionFeature: KRaftVersionFeature

        public init() {
            self.voterId = 0
            self.voterDirectoryId = .zero
            self.endpoints = []
            self.kRaftVersionFeature = KRaftVersionFeature()
        }

        public init(
            voterId: Int32 = 0,
            voterDirectoryId: Uuid = .zero,
            endpoints: [Endpoint] = [],
            kRaftVersionFeature: KRaftVersionFeature = KRaftVersionFeature()
        ) {
            self.voterId = voterId
            self.voterDirectoryId = voterDirectoryId
            self.endpoints = endpoints
            self.kRaftVersionFeature = kRaftVersionFeature
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.voterId = try reader.int32()
            reader.field = 3
            self.voterDirectoryId = try reader.uuid()
            reader.field = 4
            self.endpoints = try reader.structures(of: Endpoint.self, flexible: true, elementMin: 4, version: version)
            reader.field = 8
            self.kRaftVersionFeature = try KRaftVersionFeature(from: &reader, version: version)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.voterId)
            writer.uuid(self.voterDirectoryId)
            writer.length(self.endpoints.count, flexible: true)
            for i in self.endpoints.indices { try self.endpoints[i].encode(to: &writer, version: version) }
            try self.kRaftVersionFeature.encode(to: &writer, version: version)
            writer.unsignedVarint(0)
        }
    }

    public struct Endpoint: WireStructure, Sendable {
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
