// Written by generate-messages from Schema/MetadataRecords.schema. Do not edit.
import Platform

public struct AbortTransactionRecord: KafkaMessage {
    public var reason: String?

    public init() {
        self.reason = nil
    }

    public init(
        reason: String? = nil
    ) {
        self.reason = reason
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        AbortTransactionRecord 0 0+
        0 reason string 0 0 0@0 null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        self.reason = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 0
                self.reason = try reader.nullableString(flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        var tags: UInt32 = 0
        if self.reason != nil { tags += 1 }
        writer.unsignedVarint(tags)
        if self.reason != nil {
            var content = writer.scratch()
            try content.nullableString(self.reason, flexible: true, field: 0)
            writer.tag(0, &content)
        }
    }
}

public struct AccessControlEntryRecord: KafkaMessage {
    public var id: Uuid
    public var resourceType: Int8
    public var resourceName: String
    public var patternType: Int8
    public var principal: String
    public var host: String
    public var operation: Int8
    public var permissionType: Int8

    public init() {
        self.id = .zero
        self.resourceType = 0
        self.resourceName = ""
        self.patternType = 0
        self.principal = ""
        self.host = ""
        self.operation = 0
        self.permissionType = 0
    }

    public init(
        id: Uuid = .zero,
        resourceType: Int8 = 0,
        resourceName: String = "",
        patternType: Int8 = 0,
        principal: String = "",
        host: String = "",
        operation: Int8 = 0,
        permissionType: Int8 = 0
    ) {
        self.id = id
        self.resourceType = resourceType
        self.resourceName = resourceName
        self.patternType = patternType
        self.principal = principal
        self.host = host
        self.operation = operation
        self.permissionType = permissionType
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        AccessControlEntryRecord 0 0+
        0 id uuid 0 - - -
        0 resourceType int8 0 - - -
        0 resourceName string 0 - - -
        0 patternType int8 0 - - -
        0 principal string 0 - - -
        0 host string 0 - - -
        0 operation int8 0 - - -
        0 permissionType int8 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.id = try reader.uuid()
        reader.field = 1
        self.resourceType = try reader.int8()
        reader.field = 2
        self.resourceName = try reader.string(flexible: true)
        reader.field = 3
        self.patternType = try reader.int8()
        reader.field = 4
        self.principal = try reader.string(flexible: true)
        reader.field = 5
        self.host = try reader.string(flexible: true)
        reader.field = 6
        self.operation = try reader.int8()
        reader.field = 7
        self.permissionType = try reader.int8()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.id)
        writer.int8(self.resourceType)
        try writer.nullableString(self.resourceName, flexible: true, field: 2)
        writer.int8(self.patternType)
        try writer.nullableString(self.principal, flexible: true, field: 4)
        try writer.nullableString(self.host, flexible: true, field: 5)
        writer.int8(self.operation)
        writer.int8(self.permissionType)
        writer.unsignedVarint(0)
    }
}

public struct BeginTransactionRecord: KafkaMessage {
    public var name: String?

    public init() {
        self.name = nil
    }

    public init(
        name: String? = nil
    ) {
        self.name = name
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        BeginTransactionRecord 0 0+
        0 name string 0 0 0@0 null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        self.name = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 0
                self.name = try reader.nullableString(flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        var tags: UInt32 = 0
        if self.name != nil { tags += 1 }
        writer.unsignedVarint(tags)
        if self.name != nil {
            var content = writer.scratch()
            try content.nullableString(self.name, flexible: true, field: 0)
            writer.tag(0, &content)
        }
    }
}

public struct BrokerRegistrationChangeRecord: KafkaMessage {
    public var brokerId: Int32
    public var brokerEpoch: Int64
    public var fenced: Int8
    public var inControlledShutdown: Int8
    public var logDirs: [Uuid]
    public var cordonedLogDirs: [Uuid]?

    public init() {
        self.brokerId = 0
        self.brokerEpoch = 0
        self.fenced = 0
        self.inControlledShutdown = 0
        self.logDirs = []
        self.cordonedLogDirs = nil
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = 0,
        fenced: Int8 = 0,
        inControlledShutdown: Int8 = 0,
        logDirs: [Uuid] = [],
        cordonedLogDirs: [Uuid]? = nil
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
        self.fenced = fenced
        self.inControlledShutdown = inControlledShutdown
        self.logDirs = logDirs
        self.cordonedLogDirs = cordonedLogDirs
    }

    public static var versions: ClosedRange<Int16> { 0...3 }
    public static var layout: StaticString {
        """
        BrokerRegistrationChangeRecord 0-3 0+
        0 brokerId int32 0-3 - - -
        0 brokerEpoch int64 0-3 - - -
        0 fenced int8 0-3 - 0@0-3 -
        0 inControlledShutdown int8 1+ - 1@1+ -
        0 logDirs []uuid 2+ - 2@2+ -
        0 cordonedLogDirs []uuid 3+ 3+ 3@3+ null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.brokerId = try reader.int32()
        reader.field = 1
        self.brokerEpoch = try reader.int64()
        self.fenced = 0
        self.inControlledShutdown = 0
        self.logDirs = []
        self.cordonedLogDirs = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 2
                self.fenced = try reader.int8()
                try reader.endTag(end)
            case 1 where version >= 1:
                reader.field = 3
                self.inControlledShutdown = try reader.int8()
                try reader.endTag(end)
            case 2 where version >= 2:
                reader.field = 4
                self.logDirs = try reader.values(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            case 3 where version >= 3:
                reader.field = 5
                self.cordonedLogDirs = try reader.nullableValues(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.brokerId)
        writer.int64(self.brokerEpoch)
        if version < 1 && self.inControlledShutdown != 0 {
            throw writer.unsupported(version, field: 3)
        }
        if version < 2 && !self.logDirs.isEmpty {
            throw writer.unsupported(version, field: 4)
        }
        if version < 3 && self.cordonedLogDirs != nil {
            throw writer.unsupported(version, field: 5)
        }
        var tags: UInt32 = 0
        if self.fenced != 0 { tags += 1 }
        if version >= 1 && self.inControlledShutdown != 0 { tags += 1 }
        if version >= 2 && !self.logDirs.isEmpty { tags += 1 }
        if version >= 3 && self.cordonedLogDirs != nil { tags += 1 }
        writer.unsignedVarint(tags)
        if self.fenced != 0 {
            var content = writer.scratch()
            content.int8(self.fenced)
            writer.tag(0, &content)
        }
        if version >= 1 && self.inControlledShutdown != 0 {
            var content = writer.scratch()
            content.int8(self.inControlledShutdown)
            writer.tag(1, &content)
        }
        if version >= 2 && !self.logDirs.isEmpty {
            var content = writer.scratch()
            content.length(self.logDirs.count, flexible: true)
            for i in self.logDirs.indices { content.uuid(self.logDirs[i]) }
            writer.tag(2, &content)
        }
        if version >= 3 && self.cordonedLogDirs != nil {
            var content = writer.scratch()
            if let array = self.cordonedLogDirs {
                content.length(array.count, flexible: true)
                for i in array.indices { content.uuid(array[i]) }
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(3, &content)
        }
    }
}

public struct ClearElrRecord: KafkaMessage {
    public var topicName: String

    public init() {
        self.topicName = ""
    }

    public init(
        topicName: String = ""
    ) {
        self.topicName = topicName
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ClearElrRecord 0 0+
        0 topicName string 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.topicName = try reader.string(flexible: true)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.topicName, flexible: true, field: 0)
        writer.unsignedVarint(0)
    }
}

public struct ClientQuotaRecord: KafkaMessage {
    public var entity: [EntityData]
    public var key: String
    public var value: Double
    public var remove: Bool

    public init() {
        self.entity = []
        self.key = ""
        self.value = 0
        self.remove = false
    }

    public init(
        entity: [EntityData] = [],
        key: String = "",
        value: Double = 0,
        remove: Bool = false
    ) {
        self.entity = entity
        self.key = key
        self.value = value
        self.remove = remove
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ClientQuotaRecord 0 0+
        0 entity []EntityData 0 - - -
        1 entityType string 0 - - -
        1 entityName string 0 0 - -
        0 key string 0 - - -
        0 value float64 0 - - -
        0 remove bool 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.entity = try reader.structures(of: EntityData.self, flexible: true, elementMin: 2, version: version)
        reader.field = 3
        self.key = try reader.string(flexible: true)
        reader.field = 4
        self.value = try reader.float64()
        reader.field = 5
        self.remove = try reader.bool()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.length(self.entity.count, flexible: true)
        for i in self.entity.indices { try self.entity[i].encode(to: &writer, version: version) }
        try writer.nullableString(self.key, flexible: true, field: 3)
        writer.float64(self.value)
        writer.bool(self.remove)
        writer.unsignedVarint(0)
    }

    public struct EntityData: WireStructure, Sendable {
        public var entityType: String
        public var entityName: String?

        public init() {
            self.entityType = ""
            self.entityName = ""
        }

        public init(
            entityType: String = "",
            entityName: String? = ""
        ) {
            self.entityType = entityType
            self.entityName = entityName
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 1
            self.entityType = try reader.string(flexible: true)
            reader.field = 2
            self.entityName = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.entityType, flexible: true, field: 1)
            try writer.nullableString(self.entityName, flexible: true, field: 2)
            writer.unsignedVarint(0)
        }
    }
}

public struct ConfigRecord: KafkaMessage {
    public var resourceType: Int8
    public var resourceName: String
    public var name: String
    public var value: String?

    public init() {
        self.resourceType = 0
        self.resourceName = ""
        self.name = ""
        self.value = ""
    }

    public init(
        resourceType: Int8 = 0,
        resourceName: String = "",
        name: String = "",
        value: String? = ""
    ) {
        self.resourceType = resourceType
        self.resourceName = resourceName
        self.name = name
        self.value = value
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ConfigRecord 0 0+
        0 resourceType int8 0 - - -
        0 resourceName string 0 - - -
        0 name string 0 - - -
        0 value string 0 0 - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.resourceType = try reader.int8()
        reader.field = 1
        self.resourceName = try reader.string(flexible: true)
        reader.field = 2
        self.name = try reader.string(flexible: true)
        reader.field = 3
        self.value = try reader.nullableString(flexible: true)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int8(self.resourceType)
        try writer.nullableString(self.resourceName, flexible: true, field: 1)
        try writer.nullableString(self.name, flexible: true, field: 2)
        try writer.nullableString(self.value, flexible: true, field: 3)
        writer.unsignedVarint(0)
    }
}

public struct DelegationTokenRecord: KafkaMessage {
    public var owner: String
    public var requester: String
    public var renewers: [String]
    public var issueTimestamp: Int64
    public var maxTimestamp: Int64
    public var expirationTimestamp: Int64
    public var tokenId: String

    public init() {
        self.owner = ""
        self.requester = ""
        self.renewers = []
        self.issueTimestamp = 0
        self.maxTimestamp = 0
        self.expirationTimestamp = 0
        self.tokenId = ""
    }

    public init(
        owner: String = "",
        requester: String = "",
        renewers: [String] = [],
        issueTimestamp: Int64 = 0,
        maxTimestamp: Int64 = 0,
        expirationTimestamp: Int64 = 0,
        tokenId: String = ""
    ) {
        self.owner = owner
        self.requester = requester
        self.renewers = renewers
        self.issueTimestamp = issueTimestamp
        self.maxTimestamp = maxTimestamp
        self.expirationTimestamp = expirationTimestamp
        self.tokenId = tokenId
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        DelegationTokenRecord 0 0+
        0 owner string 0 - - -
        0 requester string 0 - - -
        0 renewers []string 0 - - -
        0 issueTimestamp int64 0 - - -
        0 maxTimestamp int64 0 - - -
        0 expirationTimestamp int64 0 - - -
        0 tokenId string 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.owner = try reader.string(flexible: true)
        reader.field = 1
        self.requester = try reader.string(flexible: true)
        reader.field = 2
        self.renewers = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 3
        self.issueTimestamp = try reader.int64()
        reader.field = 4
        self.maxTimestamp = try reader.int64()
        reader.field = 5
        self.expirationTimestamp = try reader.int64()
        reader.field = 6
        self.tokenId = try reader.string(flexible: true)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.owner, flexible: true, field: 0)
        try writer.nullableString(self.requester, flexible: true, field: 1)
        writer.length(self.renewers.count, flexible: true)
        for i in self.renewers.indices { try writer.string(self.renewers[i], flexible: true, field: 2) }
        writer.int64(self.issueTimestamp)
        writer.int64(self.maxTimestamp)
        writer.int64(self.expirationTimestamp)
        try writer.nullableString(self.tokenId, flexible: true, field: 6)
        writer.unsignedVarint(0)
    }
}

public struct EndTransactionRecord: KafkaMessage {
    public init() {
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        EndTransactionRecord 0 0+
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.unsignedVarint(0)
    }
}

public struct FeatureLevelRecord: KafkaMessage {
    public var name: String
    public var featureLevel: Int16

    public init() {
        self.name = ""
        self.featureLevel = 0
    }

    public init(
        name: String = "",
        featureLevel: Int16 = 0
    ) {
        self.name = name
        self.featureLevel = featureLevel
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        FeatureLevelRecord 0 0+
        0 name string 0 - - -
        0 featureLevel int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.name = try reader.string(flexible: true)
        reader.field = 1
        self.featureLevel = try reader.int16()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.name, flexible: true, field: 0)
        writer.int16(self.featureLevel)
        writer.unsignedVarint(0)
    }
}

public struct FenceBrokerRecord: KafkaMessage {
    public var id: Int32
    public var epoch: Int64

    public init() {
        self.id = 0
        self.epoch = 0
    }

    public init(
        id: Int32 = 0,
        epoch: Int64 = 0
    ) {
        self.id = id
        self.epoch = epoch
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        FenceBrokerRecord 0 0+
        0 id int32 0 - - -
        0 epoch int64 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.id = try reader.int32()
        reader.field = 1
        self.epoch = try reader.int64()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.id)
        writer.int64(self.epoch)
        writer.unsignedVarint(0)
    }
}

public struct NoOpRecord: KafkaMessage {
    public init() {
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        NoOpRecord 0 0+
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.unsignedVarint(0)
    }
}

public struct PartitionChangeRecord: KafkaMessage {
    public var partitionId: Int32
    public var topicId: Uuid
    public var isr: [Int32]?
    public var leader: Int32
    public var replicas: [Int32]?
    public var removingReplicas: [Int32]?
    public var addingReplicas: [Int32]?
    public var leaderRecoveryState: Int8
    public var directories: [Uuid]?
    public var eligibleLeaderReplicas: [Int32]?
    public var lastKnownElr: [Int32]?

    public init() {
        self.partitionId = -1
        self.topicId = .zero
        self.isr = nil
        self.leader = -2
        self.replicas = nil
        self.removingReplicas = nil
        self.addingReplicas = nil
        self.leaderRecoveryState = -1
        self.directories = nil
        self.eligibleLeaderReplicas = nil
        self.lastKnownElr = nil
    }

    public init(
        partitionId: Int32 = -1,
        topicId: Uuid = .zero,
        isr: [Int32]? = nil,
        leader: Int32 = -2,
        replicas: [Int32]? = nil,
        removingReplicas: [Int32]? = nil,
        addingReplicas: [Int32]? = nil,
        leaderRecoveryState: Int8 = -1,
        directories: [Uuid]? = nil,
        eligibleLeaderReplicas: [Int32]? = nil,
        lastKnownElr: [Int32]? = nil
    ) {
        self.partitionId = partitionId
        self.topicId = topicId
        self.isr = isr
        self.leader = leader
        self.replicas = replicas
        self.removingReplicas = removingReplicas
        self.addingReplicas = addingReplicas
        self.leaderRecoveryState = leaderRecoveryState
        self.directories = directories
        self.eligibleLeaderReplicas = eligibleLeaderReplicas
        self.lastKnownElr = lastKnownElr
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        PartitionChangeRecord 0-2 0+
        0 partitionId int32 0-2 - - -1
        0 topicId uuid 0-2 - - -
        0 isr []int32 0-2 0-2 0@0-2 null
        0 leader int32 0-2 - 1@0-2 -2
        0 replicas []int32 0-2 0-2 2@0-2 null
        0 removingReplicas []int32 0-2 0-2 3@0-2 null
        0 addingReplicas []int32 0-2 0-2 4@0-2 null
        0 leaderRecoveryState int8 0-2 - 5@0-2 -1
        0 directories []uuid 1+ 1+ 8@1+ null
        0 eligibleLeaderReplicas []int32 2+ 2+ 6@2+ null
        0 lastKnownElr []int32 2+ 2+ 7@2+ null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.partitionId = try reader.int32()
        reader.field = 1
        self.topicId = try reader.uuid()
        self.isr = nil
        self.leader = -2
        self.replicas = nil
        self.removingReplicas = nil
        self.addingReplicas = nil
        self.leaderRecoveryState = -1
        self.directories = nil
        self.eligibleLeaderReplicas = nil
        self.lastKnownElr = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 2
                self.isr = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 1:
                reader.field = 3
                self.leader = try reader.int32()
                try reader.endTag(end)
            case 2:
                reader.field = 4
                self.replicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 3:
                reader.field = 5
                self.removingReplicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 4:
                reader.field = 6
                self.addingReplicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 5:
                reader.field = 7
                self.leaderRecoveryState = try reader.int8()
                try reader.endTag(end)
            case 8 where version >= 1:
                reader.field = 8
                self.directories = try reader.nullableValues(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            case 6 where version >= 2:
                reader.field = 9
                self.eligibleLeaderReplicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 7 where version >= 2:
                reader.field = 10
                self.lastKnownElr = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.partitionId)
        writer.uuid(self.topicId)
        if version < 1 && self.directories != nil {
            throw writer.unsupported(version, field: 8)
        }
        if version < 2 && self.eligibleLeaderReplicas != nil {
            throw writer.unsupported(version, field: 9)
        }
        if version < 2 && self.lastKnownElr != nil {
            throw writer.unsupported(version, field: 10)
        }
        var tags: UInt32 = 0
        if self.isr != nil { tags += 1 }
        if self.leader != -2 { tags += 1 }
        if self.replicas != nil { tags += 1 }
        if self.removingReplicas != nil { tags += 1 }
        if self.addingReplicas != nil { tags += 1 }
        if self.leaderRecoveryState != -1 { tags += 1 }
        if version >= 2 && self.eligibleLeaderReplicas != nil { tags += 1 }
        if version >= 2 && self.lastKnownElr != nil { tags += 1 }
        if version >= 1 && self.directories != nil { tags += 1 }
        writer.unsignedVarint(tags)
        if self.isr != nil {
            var content = writer.scratch()
            if let array = self.isr {
                content.numbers(array, flexible: true)
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(0, &content)
        }
        if self.leader != -2 {
            var content = writer.scratch()
            content.int32(self.leader)
            writer.tag(1, &content)
        }
        if self.replicas != nil {
            var content = writer.scratch()
            if let array = self.replicas {
                content.numbers(array, flexible: true)
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(2, &content)
        }
        if self.removingReplicas != nil {
            var content = writer.scratch()
            if let array = self.removingReplicas {
                content.numbers(array, flexible: true)
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(3, &content)
        }
        if self.addingReplicas != nil {
            var content = writer.scratch()
            if let array = self.addingReplicas {
                content.numbers(array, flexible: true)
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(4, &content)
        }
        if self.leaderRecoveryState != -1 {
            var content = writer.scratch()
            content.int8(self.leaderRecoveryState)
            writer.tag(5, &content)
        }
        if version >= 2 && self.eligibleLeaderReplicas != nil {
            var content = writer.scratch()
            if let array = self.eligibleLeaderReplicas {
                content.numbers(array, flexible: true)
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(6, &content)
        }
        if version >= 2 && self.lastKnownElr != nil {
            var content = writer.scratch()
            if let array = self.lastKnownElr {
                content.numbers(array, flexible: true)
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(7, &content)
        }
        if version >= 1 && self.directories != nil {
            var content = writer.scratch()
            if let array = self.directories {
                content.length(array.count, flexible: true)
                for i in array.indices { content.uuid(array[i]) }
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(8, &content)
        }
    }
}

public struct PartitionRecord: KafkaMessage {
    public var partitionId: Int32
    public var topicId: Uuid
    public var replicas: [Int32]
    public var isr: [Int32]
    public var removingReplicas: [Int32]
    public var addingReplicas: [Int32]
    public var leader: Int32
    public var leaderRecoveryState: Int8
    public var leaderEpoch: Int32
    public var partitionEpoch: Int32
    public var directories: [Uuid]
    public var eligibleLeaderReplicas: [Int32]?
    public var lastKnownElr: [Int32]?

    public init() {
        self.partitionId = -1
        self.topicId = .zero
        self.replicas = []
        self.isr = []
        self.removingReplicas = []
        self.addingReplicas = []
        self.leader = -1
        self.leaderRecoveryState = 0
        self.leaderEpoch = -1
        self.partitionEpoch = -1
        self.directories = []
        self.eligibleLeaderReplicas = nil
        self.lastKnownElr = nil
    }

    public init(
        partitionId: Int32 = -1,
        topicId: Uuid = .zero,
        replicas: [Int32] = [],
        isr: [Int32] = [],
        removingReplicas: [Int32] = [],
        addingReplicas: [Int32] = [],
        leader: Int32 = -1,
        leaderRecoveryState: Int8 = 0,
        leaderEpoch: Int32 = -1,
        partitionEpoch: Int32 = -1,
        directories: [Uuid] = [],
        eligibleLeaderReplicas: [Int32]? = nil,
        lastKnownElr: [Int32]? = nil
    ) {
        self.partitionId = partitionId
        self.topicId = topicId
        self.replicas = replicas
        self.isr = isr
        self.removingReplicas = removingReplicas
        self.addingReplicas = addingReplicas
        self.leader = leader
        self.leaderRecoveryState = leaderRecoveryState
        self.leaderEpoch = leaderEpoch
        self.partitionEpoch = partitionEpoch
        self.directories = directories
        self.eligibleLeaderReplicas = eligibleLeaderReplicas
        self.lastKnownElr = lastKnownElr
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        PartitionRecord 0-2 0+
        0 partitionId int32 0-2 - - -1
        0 topicId uuid 0-2 - - -
        0 replicas []int32 0-2 - - -
        0 isr []int32 0-2 - - -
        0 removingReplicas []int32 0-2 - - -
        0 addingReplicas []int32 0-2 - - -
        0 leader int32 0-2 - - -1
        0 leaderRecoveryState int8 0-2 - 0@0-2 -
        0 leaderEpoch int32 0-2 - - -1
        0 partitionEpoch int32 0-2 - - -1
        0 directories []uuid 1+ - - -
        0 eligibleLeaderReplicas []int32 2+ 2+ 1@2+ null
        0 lastKnownElr []int32 2+ 2+ 2@2+ null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.partitionId = try reader.int32()
        reader.field = 1
        self.topicId = try reader.uuid()
        reader.field = 2
        self.replicas = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 3
        self.isr = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 4
        self.removingReplicas = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 5
        self.addingReplicas = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 6
        self.leader = try reader.int32()
        self.leaderRecoveryState = 0
        reader.field = 8
        self.leaderEpoch = try reader.int32()
        reader.field = 9
        self.partitionEpoch = try reader.int32()
        if version >= 1 {
            reader.field = 10
            self.directories = try reader.values(flexible: true, elementMin: 16) {
                (reader) throws(DecodeError) in try reader.uuid()
            }
        } else {
            self.directories = []
        }
        self.eligibleLeaderReplicas = nil
        self.lastKnownElr = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 7
                self.leaderRecoveryState = try reader.int8()
                try reader.endTag(end)
            case 1 where version >= 2:
                reader.field = 11
                self.eligibleLeaderReplicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 2 where version >= 2:
                reader.field = 12
                self.lastKnownElr = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.partitionId)
        writer.uuid(self.topicId)
        writer.numbers(self.replicas, flexible: true)
        writer.numbers(self.isr, flexible: true)
        writer.numbers(self.removingReplicas, flexible: true)
        writer.numbers(self.addingReplicas, flexible: true)
        writer.int32(self.leader)
        writer.int32(self.leaderEpoch)
        writer.int32(self.partitionEpoch)
        if version >= 1 {
            writer.length(self.directories.count, flexible: true)
            for i in self.directories.indices { writer.uuid(self.directories[i]) }
        }
        if version < 1 && !self.directories.isEmpty {
            throw writer.unsupported(version, field: 10)
        }
        if version < 2 && self.eligibleLeaderReplicas != nil {
            throw writer.unsupported(version, field: 11)
        }
        if version < 2 && self.lastKnownElr != nil {
            throw writer.unsupported(version, field: 12)
        }
        var tags: UInt32 = 0
        if self.leaderRecoveryState != 0 { tags += 1 }
        if version >= 2 && self.eligibleLeaderReplicas != nil { tags += 1 }
        if version >= 2 && self.lastKnownElr != nil { tags += 1 }
        writer.unsignedVarint(tags)
        if self.leaderRecoveryState != 0 {
            var content = writer.scratch()
            content.int8(self.leaderRecoveryState)
            writer.tag(0, &content)
        }
        if version >= 2 && self.eligibleLeaderReplicas != nil {
            var content = writer.scratch()
            if let array = self.eligibleLeaderReplicas {
                content.numbers(array, flexible: true)
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(1, &content)
        }
        if version >= 2 && self.lastKnownElr != nil {
            var content = writer.scratch()
            if let array = self.lastKnownElr {
                content.numbers(array, flexible: true)
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(2, &content)
        }
    }
}

public struct ProducerIdsRecord: KafkaMessage {
    public var brokerId: Int32
    public var brokerEpoch: Int64
    public var nextProducerId: Int64

    public init() {
        self.brokerId = 0
        self.brokerEpoch = -1
        self.nextProducerId = 0
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        nextProducerId: Int64 = 0
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
        self.nextProducerId = nextProducerId
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ProducerIdsRecord 0 0+
        0 brokerId int32 0 - - -
        0 brokerEpoch int64 0 - - -1
        0 nextProducerId int64 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.brokerId = try reader.int32()
        reader.field = 1
        self.brokerEpoch = try reader.int64()
        reader.field = 2
        self.nextProducerId = try reader.int64()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.brokerId)
        writer.int64(self.brokerEpoch)
        writer.int64(self.nextProducerId)
        writer.unsignedVarint(0)
    }
}

public struct RegisterBrokerRecord: KafkaMessage {
    public var brokerId: Int32
    public var isMigratingZkBroker: Bool
    public var incarnationId: Uuid
    public var brokerEpoch: Int64
    public var endPoints: [BrokerEndpoint]
    public var features: [BrokerFeature]
    public var rack: String?
    public var fenced: Bool
    public var inControlledShutdown: Bool
    public var logDirs: [Uuid]
    public var cordonedLogDirs: [Uuid]?

    public init() {
        self.brokerId = 0
        self.isMigratingZkBroker = false
        self.incarnationId = .zero
        self.brokerEpoch = 0
        self.endPoints = []
        self.features = []
        self.rack = ""
        self.fenced = true
        self.inControlledShutdown = false
        self.logDirs = []
        self.cordonedLogDirs = nil
    }

    public init(
        brokerId: Int32 = 0,
        isMigratingZkBroker: Bool = false,
        incarnationId: Uuid = .zero,
        brokerEpoch: Int64 = 0,
        endPoints: [BrokerEndpoint] = [],
        features: [BrokerFeature] = [],
        rack: String? = "",
        fenced: Bool = true,
        inControlledShutdown: Bool = false,
        logDirs: [Uuid] = [],
        cordonedLogDirs: [Uuid]? = nil
    ) {
        self.brokerId = brokerId
        self.isMigratingZkBroker = isMigratingZkBroker
        self.incarnationId = incarnationId
        self.brokerEpoch = brokerEpoch
        self.endPoints = endPoints
        self.features = features
        self.rack = rack
        self.fenced = fenced
        self.inControlledShutdown = inControlledShutdown
        self.logDirs = logDirs
        self.cordonedLogDirs = cordonedLogDirs
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        RegisterBrokerRecord 0-4 0+
        0 brokerId int32 0-4 - - -
        0 isMigratingZkBroker bool 2+ - - -
        0 incarnationId uuid 0-4 - - -
        0 brokerEpoch int64 0-4 - - -
        0 endPoints []BrokerEndpoint 0-4 - - -
        1 name string 0-4 - - -
        1 host string 0-4 - - -
        1 port uint16 0-4 - - -
        1 securityProtocol int16 0-4 - - -
        0 features []BrokerFeature 0-4 - - -
        1 name string 0-4 - - -
        1 minSupportedVersion int16 0-4 - - -
        1 maxSupportedVersion int16 0-4 - - -
        0 rack string 0-4 0-4 - -
        0 fenced bool 0-4 - - true
        0 inControlledShutdown bool 1+ - - -
        0 logDirs []uuid 3+ - 0@3+ -
        0 cordonedLogDirs []uuid 4+ 4+ 1@4+ null
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.brokerId = try reader.int32()
        if version >= 2 {
            reader.field = 1
            self.isMigratingZkBroker = try reader.bool()
        } else {
            self.isMigratingZkBroker = false
        }
        reader.field = 2
        self.incarnationId = try reader.uuid()
        reader.field = 3
        self.brokerEpoch = try reader.int64()
        reader.field = 4
        self.endPoints = try reader.structures(of: BrokerEndpoint.self, flexible: true, elementMin: 6, version: version)
        reader.field = 9
        self.features = try reader.structures(of: BrokerFeature.self, flexible: true, elementMin: 5, version: version)
        reader.field = 13
        self.rack = try reader.nullableString(flexible: true)
        reader.field = 14
        self.fenced = try reader.bool()
        if version >= 1 {
            reader.field = 15
            self.inControlledShutdown = try reader.bool()
        } else {
            self.inControlledShutdown = false
        }
        self.logDirs = []
        self.cordonedLogDirs = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0 where version >= 3:
                reader.field = 16
                self.logDirs = try reader.values(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            case 1 where version >= 4:
                reader.field = 17
                self.cordonedLogDirs = try reader.nullableValues(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.brokerId)
        if version >= 2 {
            writer.bool(self.isMigratingZkBroker)
        }
        if version < 2 && self.isMigratingZkBroker {
            throw writer.unsupported(version, field: 1)
        }
        writer.uuid(self.incarnationId)
        writer.int64(self.brokerEpoch)
        writer.length(self.endPoints.count, flexible: true)
        for i in self.endPoints.indices { try self.endPoints[i].encode(to: &writer, version: version) }
        writer.length(self.features.count, flexible: true)
        for i in self.features.indices { try self.features[i].encode(to: &writer, version: version) }
        try writer.nullableString(self.rack, flexible: true, field: 13)
        writer.bool(self.fenced)
        if version >= 1 {
            writer.bool(self.inControlledShutdown)
        }
        if version < 1 && self.inControlledShutdown {
            throw writer.unsupported(version, field: 15)
        }
        if version < 3 && !self.logDirs.isEmpty {
            throw writer.unsupported(version, field: 16)
        }
        if version < 4 && self.cordonedLogDirs != nil {
            throw writer.unsupported(version, field: 17)
        }
        var tags: UInt32 = 0
        if version >= 3 && !self.logDirs.isEmpty { tags += 1 }
        if version >= 4 && self.cordonedLogDirs != nil { tags += 1 }
        writer.unsignedVarint(tags)
        if version >= 3 && !self.logDirs.isEmpty {
            var content = writer.scratch()
            content.length(self.logDirs.count, flexible: true)
            for i in self.logDirs.indices { content.uuid(self.logDirs[i]) }
            writer.tag(0, &content)
        }
        if version >= 4 && self.cordonedLogDirs != nil {
            var content = writer.scratch()
            if let array = self.cordonedLogDirs {
                content.length(array.count, flexible: true)
                for i in array.indices { content.uuid(array[i]) }
            } else {
                content.length(-1, flexible: true)
            }
            writer.tag(1, &content)
        }
    }

    public struct BrokerEndpoint: WireStructure, Sendable {
        public var name: String
        public var host: String
        public var port: UInt16
        public var securityProtocol: Int16

        public init() {
            self.name = ""
            self.host = ""
            self.port = 0
            self.securityProtocol = 0
        }

        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0,
            securityProtocol: Int16 = 0
        ) {
            self.name = name
            self.host = host
            self.port = port
            self.securityProtocol = securityProtocol
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 5
            self.name = try reader.string(flexible: true)
            reader.field = 6
            self.host = try reader.string(flexible: true)
            reader.field = 7
            self.port = try reader.uint16()
            reader.field = 8
            self.securityProtocol = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 5)
            try writer.nullableString(self.host, flexible: true, field: 6)
            writer.uint16(self.port)
            writer.int16(self.securityProtocol)
            writer.unsignedVarint(0)
        }
    }

    public struct BrokerFeature: WireStructure, Sendable {
        public var name: String
        public var minSupportedVersion: Int16
        public var maxSupportedVersion: Int16

        public init() {
            self.name = ""
            self.minSupportedVersion = 0
            self.maxSupportedVersion = 0
        }

        public init(
            name: String = "",
            minSupportedVersion: Int16 = 0,
            maxSupportedVersion: Int16 = 0
        ) {
            self.name = name
            self.minSupportedVersion = minSupportedVersion
            self.maxSupportedVersion = maxSupportedVersion
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 10
            self.name = try reader.string(flexible: true)
            reader.field = 11
            self.minSupportedVersion = try reader.int16()
            reader.field = 12
            self.maxSupportedVersion = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 10)
            writer.int16(self.minSupportedVersion)
            writer.int16(self.maxSupportedVersion)
            writer.unsignedVarint(0)
        }
    }
}

public struct RegisterControllerRecord: KafkaMessage {
    public var controllerId: Int32
    public var incarnationId: Uuid
    public var zkMigrationReady: Bool
    public var endPoints: [ControllerEndpoint]
    public var features: [ControllerFeature]

    public init() {
        self.controllerId = 0
        self.incarnationId = .zero
        self.zkMigrationReady = false
        self.endPoints = []
        self.features = []
    }

    public init(
        controllerId: Int32 = 0,
        incarnationId: Uuid = .zero,
        zkMigrationReady: Bool = false,
        endPoints: [ControllerEndpoint] = [],
        features: [ControllerFeature] = []
    ) {
        self.controllerId = controllerId
        self.incarnationId = incarnationId
        self.zkMigrationReady = zkMigrationReady
        self.endPoints = endPoints
        self.features = features
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RegisterControllerRecord 0 0+
        0 controllerId int32 0 - - -
        0 incarnationId uuid 0 - - -
        0 zkMigrationReady bool 0 - - -
        0 endPoints []ControllerEndpoint 0 - - -
        1 name string 0 - - -
        1 host string 0 - - -
        1 port uint16 0 - - -
        1 securityProtocol int16 0 - - -
        0 features []ControllerFeature 0 - - -
        1 name string 0 - - -
        1 minSupportedVersion int16 0 - - -
        1 maxSupportedVersion int16 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.controllerId = try reader.int32()
        reader.field = 1
        self.incarnationId = try reader.uuid()
        reader.field = 2
        self.zkMigrationReady = try reader.bool()
        reader.field = 3
        self.endPoints = try reader.structures(of: ControllerEndpoint.self, flexible: true, elementMin: 6, version: version)
        reader.field = 8
        self.features = try reader.structures(of: ControllerFeature.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.controllerId)
        writer.uuid(self.incarnationId)
        writer.bool(self.zkMigrationReady)
        writer.length(self.endPoints.count, flexible: true)
        for i in self.endPoints.indices { try self.endPoints[i].encode(to: &writer, version: version) }
        writer.length(self.features.count, flexible: true)
        for i in self.features.indices { try self.features[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct ControllerEndpoint: WireStructure, Sendable {
        public var name: String
        public var host: String
        public var port: UInt16
        public var securityProtocol: Int16

        public init() {
            self.name = ""
            self.host = ""
            self.port = 0
            self.securityProtocol = 0
        }

        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0,
            securityProtocol: Int16 = 0
        ) {
            self.name = name
            self.host = host
            self.port = port
            self.securityProtocol = securityProtocol
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.name = try reader.string(flexible: true)
            reader.field = 5
            self.host = try reader.string(flexible: true)
            reader.field = 6
            self.port = try reader.uint16()
            reader.field = 7
            self.securityProtocol = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            try writer.nullableString(self.host, flexible: true, field: 5)
            writer.uint16(self.port)
            writer.int16(self.securityProtocol)
            writer.unsignedVarint(0)
        }
    }

    public struct ControllerFeature: WireStructure, Sendable {
        public var name: String
        public var minSupportedVersion: Int16
        public var maxSupportedVersion: Int16

        public init() {
            self.name = ""
            self.minSupportedVersion = 0
            self.maxSupportedVersion = 0
        }

        public init(
            name: String = "",
            minSupportedVersion: Int16 = 0,
            maxSupportedVersion: Int16 = 0
        ) {
            self.name = name
            self.minSupportedVersion = minSupportedVersion
            self.maxSupportedVersion = maxSupportedVersion
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 9
            self.name = try reader.string(flexible: true)
            reader.field = 10
            self.minSupportedVersion = try reader.int16()
            reader.field = 11
            self.maxSupportedVersion = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 9)
            writer.int16(self.minSupportedVersion)
            writer.int16(self.maxSupportedVersion)
            writer.unsignedVarint(0)
        }
    }
}

public struct RemoveAccessControlEntryRecord: KafkaMessage {
    public var id: Uuid

    public init() {
        self.id = .zero
    }

    public init(
        id: Uuid = .zero
    ) {
        self.id = id
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoveAccessControlEntryRecord 0 0+
        0 id uuid 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.id = try reader.uuid()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.id)
        writer.unsignedVarint(0)
    }
}

public struct RemoveDelegationTokenRecord: KafkaMessage {
    public var tokenId: String

    public init() {
        self.tokenId = ""
    }

    public init(
        tokenId: String = ""
    ) {
        self.tokenId = tokenId
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoveDelegationTokenRecord 0 0+
        0 tokenId string 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.tokenId = try reader.string(flexible: true)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.tokenId, flexible: true, field: 0)
        writer.unsignedVarint(0)
    }
}

public struct RemoveTopicRecord: KafkaMessage {
    public var topicId: Uuid

    public init() {
        self.topicId = .zero
    }

    public init(
        topicId: Uuid = .zero
    ) {
        self.topicId = topicId
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoveTopicRecord 0 0+
        0 topicId uuid 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.topicId = try reader.uuid()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.topicId)
        writer.unsignedVarint(0)
    }
}

public struct RemoveUserScramCredentialRecord: KafkaMessage {
    public var name: String
    public var mechanism: Int8

    public init() {
        self.name = ""
        self.mechanism = 0
    }

    public init(
        name: String = "",
        mechanism: Int8 = 0
    ) {
        self.name = name
        self.mechanism = mechanism
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoveUserScramCredentialRecord 0 0+
        0 name string 0 - - -
        0 mechanism int8 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.name = try reader.string(flexible: true)
        reader.field = 1
        self.mechanism = try reader.int8()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.name, flexible: true, field: 0)
        writer.int8(self.mechanism)
        writer.unsignedVarint(0)
    }
}

public struct TopicRecord: KafkaMessage {
    public var name: String
    public var topicId: Uuid

    public init() {
        self.name = ""
        self.topicId = .zero
    }

    public init(
        name: String = "",
        topicId: Uuid = .zero
    ) {
        self.name = name
        self.topicId = topicId
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        TopicRecord 0 0+
        0 name string 0 - - -
        0 topicId uuid 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.name = try reader.string(flexible: true)
        reader.field = 1
        self.topicId = try reader.uuid()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.name, flexible: true, field: 0)
        writer.uuid(self.topicId)
        writer.unsignedVarint(0)
    }
}

public struct UnfenceBrokerRecord: KafkaMessage {
    public var id: Int32
    public var epoch: Int64

    public init() {
        self.id = 0
        self.epoch = 0
    }

    public init(
        id: Int32 = 0,
        epoch: Int64 = 0
    ) {
        self.id = id
        self.epoch = epoch
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        UnfenceBrokerRecord 0 0+
        0 id int32 0 - - -
        0 epoch int64 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.id = try reader.int32()
        reader.field = 1
        self.epoch = try reader.int64()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.id)
        writer.int64(self.epoch)
        writer.unsignedVarint(0)
    }
}

public struct UnregisterBrokerRecord: KafkaMessage {
    public var brokerId: Int32
    public var brokerEpoch: Int64

    public init() {
        self.brokerId = 0
        self.brokerEpoch = 0
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = 0
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        UnregisterBrokerRecord 0 0+
        0 brokerId int32 0 - - -
        0 brokerEpoch int64 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.brokerId = try reader.int32()
        reader.field = 1
        self.brokerEpoch = try reader.int64()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.brokerId)
        writer.int64(self.brokerEpoch)
        writer.unsignedVarint(0)
    }
}

public struct UserScramCredentialRecord: KafkaMessage {
    public var name: String
    public var mechanism: Int8
    public var salt: Bytes
    public var storedKey: Bytes
    public var serverKey: Bytes
    public var iterations: Int32

    public init() {
        self.name = ""
        self.mechanism = 0
        self.salt = .empty
        self.storedKey = .empty
        self.serverKey = .empty
        self.iterations = 0
    }

    public init(
        name: String = "",
        mechanism: Int8 = 0,
        salt: Bytes = .empty,
        storedKey: Bytes = .empty,
        serverKey: Bytes = .empty,
        iterations: Int32 = 0
    ) {
        self.name = name
        self.mechanism = mechanism
        self.salt = salt
        self.storedKey = storedKey
        self.serverKey = serverKey
        self.iterations = iterations
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        UserScramCredentialRecord 0 0+
        0 name string 0 - - -
        0 mechanism int8 0 - - -
        0 salt bytes 0 - - -
        0 storedKey bytes 0 - - -
        0 serverKey bytes 0 - - -
        0 iterations int32 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.name = try reader.string(flexible: true)
        reader.field = 1
        self.mechanism = try reader.int8()
        reader.field = 2
        self.salt = try reader.bytes(flexible: true)
        reader.field = 3
        self.storedKey = try reader.bytes(flexible: true)
        reader.field = 4
        self.serverKey = try reader.bytes(flexible: true)
        reader.field = 5
        self.iterations = try reader.int32()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.name, flexible: true, field: 0)
        writer.int8(self.mechanism)
        writer.nullableBytes(self.salt, flexible: true)
        writer.nullableBytes(self.storedKey, flexible: true)
        writer.nullableBytes(self.serverKey, flexible: true)
        writer.int32(self.iterations)
        writer.unsignedVarint(0)
    }
}

public struct ZkMigrationStateRecord: KafkaMessage {
    public var zkMigrationState: Int8

    public init() {
        self.zkMigrationState = 0
    }

    public init(
        zkMigrationState: Int8 = 0
    ) {
        self.zkMigrationState = zkMigrationState
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ZkMigrationStateRecord 0 0+
        0 zkMigrationState int8 0 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.zkMigrationState = try reader.int8()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int8(self.zkMigrationState)
        writer.unsignedVarint(0)
    }
}
