// Written by generate-messages from Schema/GroupRecords.schema. Do not edit.
import Platform

public struct GroupMetadataKey: KafkaMessage {
    public var group: String

    public static var versions: ClosedRange<Int16> { 2...2 }
    public static var layout: StaticString {
        """
        GroupMetadataKey 2 -
        0 group string 2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.group, flexible: false, field: 0)
    }
}

extension GroupMetadataKey {
    public init() {
        self.init(
            group: ""
        )
    }

    public init(
        group: String = "",
        _: Void = ()
    ) {
        self.init(
            group: group
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let group: String = try reader.string(flexible: false)
        self.init(
            group: group
        )
    }
}

public struct GroupMetadataValue: KafkaMessage {
    public var protocolType: String
    public var generation: Int32
    public var `protocol`: String?
    public var leader: String?
    public var currentStateTimestamp: Int64
    public var members: [MemberMetadata]

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
        try writer.structures(self.members, flexible: flexible, version: version)
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

extension GroupMetadataValue {
    public init() {
        self.init(
            protocolType: "",
            generation: 0,
            protocol: "",
            leader: "",
            currentStateTimestamp: -1,
            members: []
        )
    }

    public init(
        protocolType: String = "",
        generation: Int32 = 0,
        `protocol`: String? = "",
        leader: String? = "",
        currentStateTimestamp: Int64 = -1,
        members: [GroupMetadataValue.MemberMetadata] = [],
        _: Void = ()
    ) {
        self.init(
            protocolType: protocolType,
            generation: generation,
            protocol: `protocol`,
            leader: leader,
            currentStateTimestamp: currentStateTimestamp,
            members: members
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 9
        let protocolType: String = try reader.string(flexible: flexible)
        reader.field = 10
        let generation: Int32 = try reader.int32()
        reader.field = 11
        let `protocol`: String? = try reader.nullableString(flexible: flexible)
        reader.field = 12
        let leader: String? = try reader.nullableString(flexible: flexible)
        let currentStateTimestamp: Int64
        if version >= 2 {
            reader.field = 13
            currentStateTimestamp = try reader.int64()
        } else {
            currentStateTimestamp = -1
        }
        reader.field = 14
        let members: [GroupMetadataValue.MemberMetadata] = try reader.structures(of: GroupMetadataValue.MemberMetadata.self, flexible: flexible, elementMin: 9, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            protocolType: protocolType,
            generation: generation,
            protocol: `protocol`,
            leader: leader,
            currentStateTimestamp: currentStateTimestamp,
            members: members
        )
    }
}

extension GroupMetadataValue.MemberMetadata {
    public init() {
        self.init(
            memberId: "",
            groupInstanceId: nil,
            clientId: "",
            clientHost: "",
            rebalanceTimeout: -1,
            sessionTimeout: 0,
            subscription: .empty,
            assignment: .empty
        )
    }

    public init(
        memberId: String = "",
        groupInstanceId: String? = nil,
        clientId: String = "",
        clientHost: String = "",
        rebalanceTimeout: Int32 = -1,
        sessionTimeout: Int32 = 0,
        subscription: Bytes = .empty,
        assignment: Bytes = .empty,
        _: Void = ()
    ) {
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            clientId: clientId,
            clientHost: clientHost,
            rebalanceTimeout: rebalanceTimeout,
            sessionTimeout: sessionTimeout,
            subscription: subscription,
            assignment: assignment
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 4
        reader.field = 1
        let memberId: String = try reader.string(flexible: flexible)
        let groupInstanceId: String?
        if version >= 3 {
            reader.field = 2
            groupInstanceId = try reader.nullableString(flexible: flexible)
        } else {
            groupInstanceId = nil
        }
        reader.field = 3
        let clientId: String = try reader.string(flexible: flexible)
        reader.field = 4
        let clientHost: String = try reader.string(flexible: flexible)
        let rebalanceTimeout: Int32
        if version >= 1 {
            reader.field = 5
            rebalanceTimeout = try reader.int32()
        } else {
            rebalanceTimeout = -1
        }
        reader.field = 6
        let sessionTimeout: Int32 = try reader.int32()
        reader.field = 7
        let subscription: Bytes = try reader.bytes(flexible: flexible)
        reader.field = 8
        let assignment: Bytes = try reader.bytes(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            memberId: memberId,
            groupInstanceId: groupInstanceId,
            clientId: clientId,
            clientHost: clientHost,
            rebalanceTimeout: rebalanceTimeout,
            sessionTimeout: sessionTimeout,
            subscription: subscription,
            assignment: assignment
        )
    }
}

public struct OffsetCommitKey: KafkaMessage {
    public var group: String
    public var topic: String
    public var partition: Int32

    public static var versions: ClosedRange<Int16> { 0...1 }
    public static var layout: StaticString {
        """
        OffsetCommitKey 0-1 -
        0 group string 0-1 - - -
        0 topic string 0-1 - - -
        0 partition int32 0-1 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.group, flexible: false, field: 0)
        try writer.nullableString(self.topic, flexible: false, field: 1)
        writer.int32(self.partition)
    }
}

extension OffsetCommitKey {
    public init() {
        self.init(
            group: "",
            topic: "",
            partition: 0
        )
    }

    public init(
        group: String = "",
        topic: String = "",
        partition: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            group: group,
            topic: topic,
            partition: partition
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let group: String = try reader.string(flexible: false)
        reader.field = 1
        let topic: String = try reader.string(flexible: false)
        reader.field = 2
        let partition: Int32 = try reader.int32()
        self.init(
            group: group,
            topic: topic,
            partition: partition
        )
    }
}

public struct OffsetCommitValue: KafkaMessage {
    public var offset: Int64
    public var leaderEpoch: Int32
    public var metadata: String
    public var commitTimestamp: Int64
    public var expireTimestamp: Int64

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

extension OffsetCommitValue {
    public init() {
        self.init(
            offset: 0,
            leaderEpoch: -1,
            metadata: "",
            commitTimestamp: 0,
            expireTimestamp: -1
        )
    }

    public init(
        offset: Int64 = 0,
        leaderEpoch: Int32 = -1,
        metadata: String = "",
        commitTimestamp: Int64 = 0,
        expireTimestamp: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            offset: offset,
            leaderEpoch: leaderEpoch,
            metadata: metadata,
            commitTimestamp: commitTimestamp,
            expireTimestamp: expireTimestamp
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 4
        reader.field = 0
        let offset: Int64 = try reader.int64()
        let leaderEpoch: Int32
        if version >= 3 {
            reader.field = 1
            leaderEpoch = try reader.int32()
        } else {
            leaderEpoch = -1
        }
        reader.field = 2
        let metadata: String = try reader.string(flexible: flexible)
        reader.field = 3
        let commitTimestamp: Int64 = try reader.int64()
        let expireTimestamp: Int64
        if version >= 1 && version <= 1 {
            reader.field = 4
            expireTimestamp = try reader.int64()
        } else {
            expireTimestamp = -1
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            offset: offset,
            leaderEpoch: leaderEpoch,
            metadata: metadata,
            commitTimestamp: commitTimestamp,
            expireTimestamp: expireTimestamp
        )
    }
}
