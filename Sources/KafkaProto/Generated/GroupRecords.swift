// Written by generate-messages from Schema/GroupRecords.schema. Do not edit.
import Platform

public struct GroupMetadataKey: KafkaMessage {
    public var group: String

    public init() {
        self.group = ""
    }

    public init(
        group: String = ""
    ) {
        self.group = group
    }

    public static var versions: ClosedRange<Int16> { 2...2 }
    public static var layout: StaticString {
        """
        GroupMetadataKey 2 -
        0 group string 2 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.group = try reader.string(flexible: false)
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.group, flexible: false, field: 0)
    }
}

public struct GroupMetadataValue: KafkaMessage {
    public var protocolType: String
    public var generation: Int32
    public var `protocol`: String?
    public var leader: String?
    public var currentStateTimestamp: Int64
    public var members: [MemberMetadata]

    public init() {
        self.protocolType = ""
        self.generation = 0
        self.protocol = ""
        self.leader = ""
        self.currentStateTimestamp = -1
        self.members = []
    }

    public init(
        protocolType: String = "",
        generation: Int32 = 0,
        `protocol`: String? = "",
        leader: String? = "",
        currentStateTimestamp: Int64 = -1,
        members: [MemberMetadata] = []
    ) {
        self.protocolType = protocolType
        self.generation = generation
        self.protocol = `protocol`
        self.leader = leader
        self.currentStateTimestamp = currentStateTimestamp
        self.members = members
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        GroupMetadataValue 0-4 4+
        0 struct MemberMetadata
        1 memberId string 0-4 - - -
        1 groupInstanceId string 3+ 3+ - null
        1 clientId string 0-4 - - -
        1 clientHost string 0-4 - - -
        1 rebalanceTimeout int32 1+ - - -1
        1 sessionTimeout int32 0-4 - - -
        1 subscription bytes 0-4 - - -
        1 assignment bytes 0-4 - - -
        0 protocolType string 0-4 - - -
        0 generation int32 0-4 - - -
        0 protocol string 0-4 0-4 - -
        0 leader string 0-4 0-4 - -
        0 currentStateTimestamp int64 2+ - - -1
        0 members []MemberMetadata 0-4 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 9
        self.protocolType = try reader.string(flexible: flexible)
        reader.field = 10
        self.generation = try reader.int32()
        reader.field = 11
        self.protocol = try reader.nullableString(flexible: flexible)
        reader.field = 12
        self.leader = try reader.nullableString(flexible: flexible)
        if version >= 2 {
            reader.field = 13
            self.currentStateTimestamp = try reader.int64()
        } else {
            self.currentStateTimestamp = -1
        }
        reader.field = 14
        self.members = try reader.structures(of: MemberMetadata.self, flexible: flexible, elementMin: 9, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        try writer.nullableString(self.protocolType, flexible: flexible, field: 9)
        writer.int32(self.generation)
        try writer.nullableString(self.protocol, flexible: flexible, field: 11)
        try writer.nullableString(self.leader, flexible: flexible, field: 12)
        if version >= 2 {
            writer.int64(self.currentStateTimestamp)
        }
        writer.length(self.members.count, flexible: flexible)
        for i in self.members.indices { try self.members[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct MemberMetadata: WireStructure, Sendable {
        public var memberId: String
        public var groupInstanceId: String?
        public var clientId: String
        public var clientHost: String
        public var rebalanceTimeout: Int32
        public var sessionTimeout: Int32
        public var subscription: Bytes
        public var assignment: Bytes

        public init() {
            self.memberId = ""
            self.groupInstanceId = nil
            self.clientId = ""
            self.clientHost = ""
            self.rebalanceTimeout = -1
            self.sessionTimeout = 0
            self.subscription = .empty
            self.assignment = .empty
        }

        public init(
            memberId: String = "",
            groupInstanceId: String? = nil,
            clientId: String = "",
            clientHost: String = "",
            rebalanceTimeout: Int32 = -1,
            sessionTimeout: Int32 = 0,
            subscription: Bytes = .empty,
            assignment: Bytes = .empty
        ) {
            self.memberId = memberId
            self.groupInstanceId = groupInstanceId
            self.clientId = clientId
            self.clientHost = clientHost
            self.rebalanceTimeout = rebalanceTimeout
            self.sessionTimeout = sessionTimeout
            self.subscription = subscription
            self.assignment = assignment
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 4
            reader.field = 1
            self.memberId = try reader.string(flexible: flexible)
            if version >= 3 {
                reader.field = 2
                self.groupInstanceId = try reader.nullableString(flexible: flexible)
            } else {
                self.groupInstanceId = nil
            }
            reader.field = 3
            self.clientId = try reader.string(flexible: flexible)
            reader.field = 4
            self.clientHost = try reader.string(flexible: flexible)
            if version >= 1 {
                reader.field = 5
                self.rebalanceTimeout = try reader.int32()
            } else {
                self.rebalanceTimeout = -1
            }
            reader.field = 6
            self.sessionTimeout = try reader.int32()
            reader.field = 7
            self.subscription = try reader.bytes(flexible: flexible)
            reader.field = 8
            self.assignment = try reader.bytes(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 4
            try writer.nullableString(self.memberId, flexible: flexible, field: 1)
            if version >= 3 {
                try writer.nullableString(self.groupInstanceId, flexible: flexible, field: 2)
            }
            try writer.nullableString(self.clientId, flexible: flexible, field: 3)
            try writer.nullableString(self.clientHost, flexible: flexible, field: 4)
            if version >= 1 {
                writer.int32(self.rebalanceTimeout)
            }
            writer.int32(self.sessionTimeout)
            writer.nullableBytes(self.subscription, flexible: flexible)
            writer.nullableBytes(self.assignment, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct OffsetCommitKey: KafkaMessage {
    public var group: String
    public var topic: String
    public var partition: Int32

    public init() {
        self.group = ""
        self.topic = ""
        self.partition = 0
    }

    public init(
        group: String = "",
        topic: String = "",
        partition: Int32 = 0
    ) {
        self.group = group
        self.topic = topic
        self.partition = partition
    }

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        OffsetCommitKey 0-1 -
        0 group string 0-1 - - -
        0 topic string 0-1 - - -
        0 partition int32 0-1 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.group = try reader.string(flexible: false)
        reader.field = 1
        self.topic = try reader.string(flexible: false)
        reader.field = 2
        self.partition = try reader.int32()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.group, flexible: false, field: 0)
        try writer.nullableString(self.topic, flexible: false, field: 1)
        writer.int32(self.partition)
    }
}

public struct OffsetCommitValue: KafkaMessage {
    public var offset: Int64
    public var leaderEpoch: Int32
    public var metadata: String
    public var commitTimestamp: Int64
    public var expireTimestamp: Int64

    public init() {
        self.offset = 0
        self.leaderEpoch = -1
        self.metadata = ""
        self.commitTimestamp = 0
        self.expireTimestamp = -1
    }

    public init(
        offset: Int64 = 0,
        leaderEpoch: Int32 = -1,
        metadata: String = "",
        commitTimestamp: Int64 = 0,
        expireTimestamp: Int64 = -1
    ) {
        self.offset = offset
        self.leaderEpoch = leaderEpoch
        self.metadata = metadata
        self.commitTimestamp = commitTimestamp
        self.expireTimestamp = expireTimestamp
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        OffsetCommitValue 0-4 4+
        0 offset int64 0-4 - - -
        0 leaderEpoch int32 3+ - - -1
        0 metadata string 0-4 - - -
        0 commitTimestamp int64 0-4 - - -
        0 expireTimestamp int64 1 - - -1
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        self.offset = try reader.int64()
        if version >= 3 {
            reader.field = 1
            self.leaderEpoch = try reader.int32()
        } else {
            self.leaderEpoch = -1
        }
        reader.field = 2
        self.metadata = try reader.string(flexible: flexible)
        reader.field = 3
        self.commitTimestamp = try reader.int64()
        if version >= 1 && version <= 1 {
            reader.field = 4
            self.expireTimestamp = try reader.int64()
        } else {
            self.expireTimestamp = -1
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        writer.int64(self.offset)
        if version >= 3 {
            writer.int32(self.leaderEpoch)
        }
        try writer.nullableString(self.metadata, flexible: flexible, field: 2)
        writer.int64(self.commitTimestamp)
        if version >= 1 && version <= 1 {
            writer.int64(self.expireTimestamp)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}
