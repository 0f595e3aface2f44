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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        var reason: String? = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 0
                reason = try reader.nullableString(flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.reason = reason
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        AbortTransactionRecord 0 0+
        0 reason string 0 0 0@0 null
        """
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.id)
        writer.int8(self.resourceType)
        try writer.nullableString(self.resourceName, flexible: true, field: 2)
        writer.int8(self.patternType)
        try writer.nullableString(self.principal, flexible: true, field: 4)
        try writer.nullableString(self.host, flexible: true, field: 5)
        writer.fixed(self.operation, self.permissionType)
        writer.unsignedVarint(0)
    }
}

extension AccessControlEntryRecord {
    public init() {
        self.init(
            id: .zero,
            resourceType: 0,
            resourceName: "",
            patternType: 0,
            principal: "",
            host: "",
            operation: 0,
            permissionType: 0
        )
    }

    public init(
        id: Uuid = .zero,
        resourceType: Int8 = 0,
        resourceName: String = "",
        patternType: Int8 = 0,
        principal: String = "",
        host: String = "",
        operation: Int8 = 0,
        permissionType: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            id: id,
            resourceType: resourceType,
            resourceName: resourceName,
            patternType: patternType,
            principal: principal,
            host: host,
            operation: operation,
            permissionType: permissionType
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let id: Uuid = try reader.uuid()
        reader.field = 1
        let resourceType: Int8 = try reader.int8()
        reader.field = 2
        let resourceName: String = try reader.string(flexible: true)
        reader.field = 3
        let patternType: Int8 = try reader.int8()
        reader.field = 4
        let principal: String = try reader.string(flexible: true)
        reader.field = 5
        let host: String = try reader.string(flexible: true)
        reader.field = 6
        let (operation, permissionType): (Int8, Int8) = try reader.fixed()
        try reader.skipTags()
        self.init(
            id: id,
            resourceType: resourceType,
            resourceName: resourceName,
            patternType: patternType,
            principal: principal,
            host: host,
            operation: operation,
            permissionType: permissionType
        )
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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        var name: String? = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 0
                name = try reader.nullableString(flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.name = name
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        BeginTransactionRecord 0 0+
        0 name string 0 0 0@0 null
        """
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.brokerId, self.brokerEpoch)
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

extension BrokerRegistrationChangeRecord {
    public init() {
        self.init(
            brokerId: 0,
            brokerEpoch: 0,
            fenced: 0,
            inControlledShutdown: 0,
            logDirs: [],
            cordonedLogDirs: nil
        )
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = 0,
        fenced: Int8 = 0,
        inControlledShutdown: Int8 = 0,
        logDirs: [Uuid] = [],
        cordonedLogDirs: [Uuid]? = nil,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch,
            fenced: fenced,
            inControlledShutdown: inControlledShutdown,
            logDirs: logDirs,
            cordonedLogDirs: cordonedLogDirs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (brokerId, brokerEpoch): (Int32, Int64) = try reader.fixed()
        var fenced: Int8 = 0
        var inControlledShutdown: Int8 = 0
        var logDirs: [Uuid] = []
        var cordonedLogDirs: [Uuid]? = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 2
                fenced = try reader.int8()
                try reader.endTag(end)
            case 1 where version >= 1:
                reader.field = 3
                inControlledShutdown = try reader.int8()
                try reader.endTag(end)
            case 2 where version >= 2:
                reader.field = 4
                logDirs = try reader.values(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            case 3 where version >= 3:
                reader.field = 5
                cordonedLogDirs = try reader.nullableValues(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch,
            fenced: fenced,
            inControlledShutdown: inControlledShutdown,
            logDirs: logDirs,
            cordonedLogDirs: cordonedLogDirs
        )
    }
}

public struct ClearElrRecord: KafkaMessage {
    public var topicName: String

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ClearElrRecord 0 0+
        0 topicName string 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.topicName, flexible: true, field: 0)
        writer.unsignedVarint(0)
    }
}

extension ClearElrRecord {
    public init() {
        self.init(
            topicName: ""
        )
    }

    public init(
        topicName: String = "",
        _: Void = ()
    ) {
        self.init(
            topicName: topicName
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let topicName: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            topicName: topicName
        )
    }
}

public struct ClientQuotaRecord: KafkaMessage {
    public var entity: [EntityData]
    public var key: String
    public var value: Double
    public var remove: Bool

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.structures(self.entity, flexible: true, version: version)
        try writer.nullableString(self.key, flexible: true, field: 3)
        writer.float64(self.value)
        writer.bool(self.remove)
        writer.unsignedVarint(0)
    }

    public struct EntityData: WireStructure, Sendable {
        public var entityType: String
        public var entityName: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.entityType, flexible: true, field: 1)
            try writer.nullableString(self.entityName, flexible: true, field: 2)
            writer.unsignedVarint(0)
        }
    }
}

extension ClientQuotaRecord {
    public init() {
        self.init(
            entity: [],
            key: "",
            value: 0,
            remove: false
        )
    }

    public init(
        entity: [ClientQuotaRecord.EntityData] = [],
        key: String = "",
        value: Double = 0,
        remove: Bool = false,
        _: Void = ()
    ) {
        self.init(
            entity: entity,
            key: key,
            value: value,
            remove: remove
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let entity: [ClientQuotaRecord.EntityData] = try reader.structures(of: ClientQuotaRecord.EntityData.self, flexible: true, elementMin: 2, version: version)
        reader.field = 3
        let key: String = try reader.string(flexible: true)
        reader.field = 4
        let value: Double = try reader.float64()
        reader.field = 5
        let remove: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            entity: entity,
            key: key,
            value: value,
            remove: remove
        )
    }
}

extension ClientQuotaRecord.EntityData {
    public init() {
        self.init(
            entityType: "",
            entityName: ""
        )
    }

    public init(
        entityType: String = "",
        entityName: String? = "",
        _: Void = ()
    ) {
        self.init(
            entityType: entityType,
            entityName: entityName
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 1
        let entityType: String = try reader.string(flexible: true)
        reader.field = 2
        let entityName: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            entityType: entityType,
            entityName: entityName
        )
    }
}

public struct ConfigRecord: KafkaMessage {
    public var resourceType: Int8
    public var resourceName: String
    public var name: String
    public var value: String?

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int8(self.resourceType)
        try writer.nullableString(self.resourceName, flexible: true, field: 1)
        try writer.nullableString(self.name, flexible: true, field: 2)
        try writer.nullableString(self.value, flexible: true, field: 3)
        writer.unsignedVarint(0)
    }
}

extension ConfigRecord {
    public init() {
        self.init(
            resourceType: 0,
            resourceName: "",
            name: "",
            value: ""
        )
    }

    public init(
        resourceType: Int8 = 0,
        resourceName: String = "",
        name: String = "",
        value: String? = "",
        _: Void = ()
    ) {
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            name: name,
            value: value
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let resourceType: Int8 = try reader.int8()
        reader.field = 1
        let resourceName: String = try reader.string(flexible: true)
        reader.field = 2
        let name: String = try reader.string(flexible: true)
        reader.field = 3
        let value: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            name: name,
            value: value
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.owner, flexible: true, field: 0)
        try writer.nullableString(self.requester, flexible: true, field: 1)
        writer.length(self.renewers.count, flexible: true)
        for i in self.renewers.indices { try writer.string(self.renewers[i], flexible: true, field: 2) }
        writer.fixed(self.issueTimestamp, self.maxTimestamp, self.expirationTimestamp)
        try writer.nullableString(self.tokenId, flexible: true, field: 6)
        writer.unsignedVarint(0)
    }
}

extension DelegationTokenRecord {
    public init() {
        self.init(
            owner: "",
            requester: "",
            renewers: [],
            issueTimestamp: 0,
            maxTimestamp: 0,
            expirationTimestamp: 0,
            tokenId: ""
        )
    }

    public init(
        owner: String = "",
        requester: String = "",
        renewers: [String] = [],
        issueTimestamp: Int64 = 0,
        maxTimestamp: Int64 = 0,
        expirationTimestamp: Int64 = 0,
        tokenId: String = "",
        _: Void = ()
    ) {
        self.init(
            owner: owner,
            requester: requester,
            renewers: renewers,
            issueTimestamp: issueTimestamp,
            maxTimestamp: maxTimestamp,
            expirationTimestamp: expirationTimestamp,
            tokenId: tokenId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let owner: String = try reader.string(flexible: true)
        reader.field = 1
        let requester: String = try reader.string(flexible: true)
        reader.field = 2
        let renewers: [String] = try reader.values(flexible: true, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: true)
        }
        reader.field = 3
        let (issueTimestamp, maxTimestamp, expirationTimestamp): (Int64, Int64, Int64) = try reader.fixed()
        reader.field = 6
        let tokenId: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            owner: owner,
            requester: requester,
            renewers: renewers,
            issueTimestamp: issueTimestamp,
            maxTimestamp: maxTimestamp,
            expirationTimestamp: expirationTimestamp,
            tokenId: tokenId
        )
    }
}

public struct EndTransactionRecord: KafkaMessage {
    public init() {
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        try reader.skipTags()
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        EndTransactionRecord 0 0+
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.unsignedVarint(0)
    }
}

public struct FeatureLevelRecord: KafkaMessage {
    public var name: String
    public var featureLevel: Int16

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        FeatureLevelRecord 0 0+
        0 name string 0 - - -
        0 featureLevel int16 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.name, flexible: true, field: 0)
        writer.int16(self.featureLevel)
        writer.unsignedVarint(0)
    }
}

extension FeatureLevelRecord {
    public init() {
        self.init(
            name: "",
            featureLevel: 0
        )
    }

    public init(
        name: String = "",
        featureLevel: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            featureLevel: featureLevel
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let name: String = try reader.string(flexible: true)
        reader.field = 1
        let featureLevel: Int16 = try reader.int16()
        try reader.skipTags()
        self.init(
            name: name,
            featureLevel: featureLevel
        )
    }
}

public struct FenceBrokerRecord: KafkaMessage {
    public var id: Int32
    public var epoch: Int64

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        FenceBrokerRecord 0 0+
        0 id int32 0 - - -
        0 epoch int64 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.id, self.epoch)
        writer.unsignedVarint(0)
    }
}

extension FenceBrokerRecord {
    public init() {
        self.init(
            id: 0,
            epoch: 0
        )
    }

    public init(
        id: Int32 = 0,
        epoch: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            id: id,
            epoch: epoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (id, epoch): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            id: id,
            epoch: epoch
        )
    }
}

public struct NoOpRecord: KafkaMessage {
    public init() {
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        try reader.skipTags()
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        NoOpRecord 0 0+
        """
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

extension PartitionChangeRecord {
    public init() {
        self.init(
            partitionId: -1,
            topicId: .zero,
            isr: nil,
            leader: -2,
            replicas: nil,
            removingReplicas: nil,
            addingReplicas: nil,
            leaderRecoveryState: -1,
            directories: nil,
            eligibleLeaderReplicas: nil,
            lastKnownElr: nil
        )
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
        lastKnownElr: [Int32]? = nil,
        _: Void = ()
    ) {
        self.init(
            partitionId: partitionId,
            topicId: topicId,
            isr: isr,
            leader: leader,
            replicas: replicas,
            removingReplicas: removingReplicas,
            addingReplicas: addingReplicas,
            leaderRecoveryState: leaderRecoveryState,
            directories: directories,
            eligibleLeaderReplicas: eligibleLeaderReplicas,
            lastKnownElr: lastKnownElr
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let partitionId: Int32 = try reader.int32()
        reader.field = 1
        let topicId: Uuid = try reader.uuid()
        var isr: [Int32]? = nil
        var leader: Int32 = -2
        var replicas: [Int32]? = nil
        var removingReplicas: [Int32]? = nil
        var addingReplicas: [Int32]? = nil
        var leaderRecoveryState: Int8 = -1
        var directories: [Uuid]? = nil
        var eligibleLeaderReplicas: [Int32]? = nil
        var lastKnownElr: [Int32]? = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 2
                isr = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 1:
                reader.field = 3
                leader = try reader.int32()
                try reader.endTag(end)
            case 2:
                reader.field = 4
                replicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 3:
                reader.field = 5
                removingReplicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 4:
                reader.field = 6
                addingReplicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 5:
                reader.field = 7
                leaderRecoveryState = try reader.int8()
                try reader.endTag(end)
            case 8 where version >= 1:
                reader.field = 8
                directories = try reader.nullableValues(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            case 6 where version >= 2:
                reader.field = 9
                eligibleLeaderReplicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 7 where version >= 2:
                reader.field = 10
                lastKnownElr = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            partitionId: partitionId,
            topicId: topicId,
            isr: isr,
            leader: leader,
            replicas: replicas,
            removingReplicas: removingReplicas,
            addingReplicas: addingReplicas,
            leaderRecoveryState: leaderRecoveryState,
            directories: directories,
            eligibleLeaderReplicas: eligibleLeaderReplicas,
            lastKnownElr: lastKnownElr
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.partitionId)
        writer.uuid(self.topicId)
        writer.numbers(self.replicas, flexible: true)
        writer.numbers(self.isr, flexible: true)
        writer.numbers(self.removingReplicas, flexible: true)
        writer.numbers(self.addingReplicas, flexible: true)
        writer.int32(self.leader)
        writer.fixed(self.leaderEpoch, self.partitionEpoch)
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

extension PartitionRecord {
    public init() {
        self.init(
            partitionId: -1,
            topicId: .zero,
            replicas: [],
            isr: [],
            removingReplicas: [],
            addingReplicas: [],
            leader: -1,
            leaderRecoveryState: 0,
            leaderEpoch: -1,
            partitionEpoch: -1,
            directories: [],
            eligibleLeaderReplicas: nil,
            lastKnownElr: nil
        )
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
        lastKnownElr: [Int32]? = nil,
        _: Void = ()
    ) {
        self.init(
            partitionId: partitionId,
            topicId: topicId,
            replicas: replicas,
            isr: isr,
            removingReplicas: removingReplicas,
            addingReplicas: addingReplicas,
            leader: leader,
            leaderRecoveryState: leaderRecoveryState,
            leaderEpoch: leaderEpoch,
            partitionEpoch: partitionEpoch,
            directories: directories,
            eligibleLeaderReplicas: eligibleLeaderReplicas,
            lastKnownElr: lastKnownElr
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let partitionId: Int32 = try reader.int32()
        reader.field = 1
        let topicId: Uuid = try reader.uuid()
        reader.field = 2
        let replicas: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 3
        let isr: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 4
        let removingReplicas: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 5
        let addingReplicas: [Int32] = try reader.numbers(of: Int32.self, flexible: true)
        reader.field = 6
        let leader: Int32 = try reader.int32()
        var leaderRecoveryState: Int8 = 0
        reader.field = 8
        let (leaderEpoch, partitionEpoch): (Int32, Int32) = try reader.fixed()
        let directories: [Uuid]
        if version >= 1 {
            reader.field = 10
            directories = try reader.values(flexible: true, elementMin: 16) {
                (reader) throws(DecodeError) in try reader.uuid()
            }
        } else {
            directories = []
        }
        var eligibleLeaderReplicas: [Int32]? = nil
        var lastKnownElr: [Int32]? = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0:
                reader.field = 7
                leaderRecoveryState = try reader.int8()
                try reader.endTag(end)
            case 1 where version >= 2:
                reader.field = 11
                eligibleLeaderReplicas = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            case 2 where version >= 2:
                reader.field = 12
                lastKnownElr = try reader.nullableNumbers(of: Int32.self, flexible: true)
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            partitionId: partitionId,
            topicId: topicId,
            replicas: replicas,
            isr: isr,
            removingReplicas: removingReplicas,
            addingReplicas: addingReplicas,
            leader: leader,
            leaderRecoveryState: leaderRecoveryState,
            leaderEpoch: leaderEpoch,
            partitionEpoch: partitionEpoch,
            directories: directories,
            eligibleLeaderReplicas: eligibleLeaderReplicas,
            lastKnownElr: lastKnownElr
        )
    }
}

public struct ProducerIdsRecord: KafkaMessage {
    public var brokerId: Int32
    public var brokerEpoch: Int64
    public var nextProducerId: Int64

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ProducerIdsRecord 0 0+
        0 brokerId int32 0 - - -
        0 brokerEpoch int64 0 - - -1
        0 nextProducerId int64 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.brokerId, self.brokerEpoch, self.nextProducerId)
        writer.unsignedVarint(0)
    }
}

extension ProducerIdsRecord {
    public init() {
        self.init(
            brokerId: 0,
            brokerEpoch: -1,
            nextProducerId: 0
        )
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        nextProducerId: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch,
            nextProducerId: nextProducerId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (brokerId, brokerEpoch, nextProducerId): (Int32, Int64, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch,
            nextProducerId: nextProducerId
        )
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
        try writer.structures(self.endPoints, flexible: true, version: version)
        try writer.structures(self.features, flexible: true, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 5)
            try writer.nullableString(self.host, flexible: true, field: 6)
            writer.fixed(self.port, self.securityProtocol)
            writer.unsignedVarint(0)
        }
    }

    public struct BrokerFeature: WireStructure, Sendable {
        public var name: String
        public var minSupportedVersion: Int16
        public var maxSupportedVersion: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 10)
            writer.fixed(self.minSupportedVersion, self.maxSupportedVersion)
            writer.unsignedVarint(0)
        }
    }
}

extension RegisterBrokerRecord {
    public init() {
        self.init(
            brokerId: 0,
            isMigratingZkBroker: false,
            incarnationId: .zero,
            brokerEpoch: 0,
            endPoints: [],
            features: [],
            rack: "",
            fenced: true,
            inControlledShutdown: false,
            logDirs: [],
            cordonedLogDirs: nil
        )
    }

    public init(
        brokerId: Int32 = 0,
        isMigratingZkBroker: Bool = false,
        incarnationId: Uuid = .zero,
        brokerEpoch: Int64 = 0,
        endPoints: [RegisterBrokerRecord.BrokerEndpoint] = [],
        features: [RegisterBrokerRecord.BrokerFeature] = [],
        rack: String? = "",
        fenced: Bool = true,
        inControlledShutdown: Bool = false,
        logDirs: [Uuid] = [],
        cordonedLogDirs: [Uuid]? = nil,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            isMigratingZkBroker: isMigratingZkBroker,
            incarnationId: incarnationId,
            brokerEpoch: brokerEpoch,
            endPoints: endPoints,
            features: features,
            rack: rack,
            fenced: fenced,
            inControlledShutdown: inControlledShutdown,
            logDirs: logDirs,
            cordonedLogDirs: cordonedLogDirs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let brokerId: Int32 = try reader.int32()
        let isMigratingZkBroker: Bool
        if version >= 2 {
            reader.field = 1
            isMigratingZkBroker = try reader.bool()
        } else {
            isMigratingZkBroker = false
        }
        reader.field = 2
        let incarnationId: Uuid = try reader.uuid()
        reader.field = 3
        let brokerEpoch: Int64 = try reader.int64()
        reader.field = 4
        let endPoints: [RegisterBrokerRecord.BrokerEndpoint] = try reader.structures(of: RegisterBrokerRecord.BrokerEndpoint.self, flexible: true, elementMin: 6, version: version)
        reader.field = 9
        let features: [RegisterBrokerRecord.BrokerFeature] = try reader.structures(of: RegisterBrokerRecord.BrokerFeature.self, flexible: true, elementMin: 5, version: version)
        reader.field = 13
        let rack: String? = try reader.nullableString(flexible: true)
        reader.field = 14
        let fenced: Bool = try reader.bool()
        let inControlledShutdown: Bool
        if version >= 1 {
            reader.field = 15
            inControlledShutdown = try reader.bool()
        } else {
            inControlledShutdown = false
        }
        var logDirs: [Uuid] = []
        var cordonedLogDirs: [Uuid]? = nil
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0 where version >= 3:
                reader.field = 16
                logDirs = try reader.values(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            case 1 where version >= 4:
                reader.field = 17
                cordonedLogDirs = try reader.nullableValues(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            default:
                reader.skipTag(to: end)
            }
        }
        self.init(
            brokerId: brokerId,
            isMigratingZkBroker: isMigratingZkBroker,
            incarnationId: incarnationId,
            brokerEpoch: brokerEpoch,
            endPoints: endPoints,
            features: features,
            rack: rack,
            fenced: fenced,
            inControlledShutdown: inControlledShutdown,
            logDirs: logDirs,
            cordonedLogDirs: cordonedLogDirs
        )
    }
}

extension RegisterBrokerRecord.BrokerEndpoint {
    public init() {
        self.init(
            name: "",
            host: "",
            port: 0,
            securityProtocol: 0
        )
    }

    public init(
        name: String = "",
        host: String = "",
        port: UInt16 = 0,
        securityProtocol: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            host: host,
            port: port,
            securityProtocol: securityProtocol
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 5
        let name: String = try reader.string(flexible: true)
        reader.field = 6
        let host: String = try reader.string(flexible: true)
        reader.field = 7
        let (port, securityProtocol): (UInt16, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            name: name,
            host: host,
            port: port,
            securityProtocol: securityProtocol
        )
    }
}

extension RegisterBrokerRecord.BrokerFeature {
    public init() {
        self.init(
            name: "",
            minSupportedVersion: 0,
            maxSupportedVersion: 0
        )
    }

    public init(
        name: String = "",
        minSupportedVersion: Int16 = 0,
        maxSupportedVersion: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            minSupportedVersion: minSupportedVersion,
            maxSupportedVersion: maxSupportedVersion
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 10
        let name: String = try reader.string(flexible: true)
        reader.field = 11
        let (minSupportedVersion, maxSupportedVersion): (Int16, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            name: name,
            minSupportedVersion: minSupportedVersion,
            maxSupportedVersion: maxSupportedVersion
        )
    }
}

public struct RegisterControllerRecord: KafkaMessage {
    public var controllerId: Int32
    public var incarnationId: Uuid
    public var zkMigrationReady: Bool
    public var endPoints: [ControllerEndpoint]
    public var features: [ControllerFeature]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.controllerId)
        writer.uuid(self.incarnationId)
        writer.bool(self.zkMigrationReady)
        try writer.structures(self.endPoints, flexible: true, version: version)
        try writer.structures(self.features, flexible: true, version: version)
        writer.unsignedVarint(0)
    }

    public struct ControllerEndpoint: WireStructure, Sendable {
        public var name: String
        public var host: String
        public var port: UInt16
        public var securityProtocol: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 4)
            try writer.nullableString(self.host, flexible: true, field: 5)
            writer.fixed(self.port, self.securityProtocol)
            writer.unsignedVarint(0)
        }
    }

    public struct ControllerFeature: WireStructure, Sendable {
        public var name: String
        public var minSupportedVersion: Int16
        public var maxSupportedVersion: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 9)
            writer.fixed(self.minSupportedVersion, self.maxSupportedVersion)
            writer.unsignedVarint(0)
        }
    }
}

extension RegisterControllerRecord {
    public init() {
        self.init(
            controllerId: 0,
            incarnationId: .zero,
            zkMigrationReady: false,
            endPoints: [],
            features: []
        )
    }

    public init(
        controllerId: Int32 = 0,
        incarnationId: Uuid = .zero,
        zkMigrationReady: Bool = false,
        endPoints: [RegisterControllerRecord.ControllerEndpoint] = [],
        features: [RegisterControllerRecord.ControllerFeature] = [],
        _: Void = ()
    ) {
        self.init(
            controllerId: controllerId,
            incarnationId: incarnationId,
            zkMigrationReady: zkMigrationReady,
            endPoints: endPoints,
            features: features
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let controllerId: Int32 = try reader.int32()
        reader.field = 1
        let incarnationId: Uuid = try reader.uuid()
        reader.field = 2
        let zkMigrationReady: Bool = try reader.bool()
        reader.field = 3
        let endPoints: [RegisterControllerRecord.ControllerEndpoint] = try reader.structures(of: RegisterControllerRecord.ControllerEndpoint.self, flexible: true, elementMin: 6, version: version)
        reader.field = 8
        let features: [RegisterControllerRecord.ControllerFeature] = try reader.structures(of: RegisterControllerRecord.ControllerFeature.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            controllerId: controllerId,
            incarnationId: incarnationId,
            zkMigrationReady: zkMigrationReady,
            endPoints: endPoints,
            features: features
        )
    }
}

extension RegisterControllerRecord.ControllerEndpoint {
    public init() {
        self.init(
            name: "",
            host: "",
            port: 0,
            securityProtocol: 0
        )
    }

    public init(
        name: String = "",
        host: String = "",
        port: UInt16 = 0,
        securityProtocol: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            host: host,
            port: port,
            securityProtocol: securityProtocol
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let name: String = try reader.string(flexible: true)
        reader.field = 5
        let host: String = try reader.string(flexible: true)
        reader.field = 6
        let (port, securityProtocol): (UInt16, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            name: name,
            host: host,
            port: port,
            securityProtocol: securityProtocol
        )
    }
}

extension RegisterControllerRecord.ControllerFeature {
    public init() {
        self.init(
            name: "",
            minSupportedVersion: 0,
            maxSupportedVersion: 0
        )
    }

    public init(
        name: String = "",
        minSupportedVersion: Int16 = 0,
        maxSupportedVersion: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            minSupportedVersion: minSupportedVersion,
            maxSupportedVersion: maxSupportedVersion
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 9
        let name: String = try reader.string(flexible: true)
        reader.field = 10
        let (minSupportedVersion, maxSupportedVersion): (Int16, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            name: name,
            minSupportedVersion: minSupportedVersion,
            maxSupportedVersion: maxSupportedVersion
        )
    }
}

public struct RemoveAccessControlEntryRecord: KafkaMessage {
    public var id: Uuid

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoveAccessControlEntryRecord 0 0+
        0 id uuid 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.id)
        writer.unsignedVarint(0)
    }
}

extension RemoveAccessControlEntryRecord {
    public init() {
        self.init(
            id: .zero
        )
    }

    public init(
        id: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            id: id
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let id: Uuid = try reader.uuid()
        try reader.skipTags()
        self.init(
            id: id
        )
    }
}

public struct RemoveDelegationTokenRecord: KafkaMessage {
    public var tokenId: String

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoveDelegationTokenRecord 0 0+
        0 tokenId string 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.tokenId, flexible: true, field: 0)
        writer.unsignedVarint(0)
    }
}

extension RemoveDelegationTokenRecord {
    public init() {
        self.init(
            tokenId: ""
        )
    }

    public init(
        tokenId: String = "",
        _: Void = ()
    ) {
        self.init(
            tokenId: tokenId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let tokenId: String = try reader.string(flexible: true)
        try reader.skipTags()
        self.init(
            tokenId: tokenId
        )
    }
}

public struct RemoveTopicRecord: KafkaMessage {
    public var topicId: Uuid

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoveTopicRecord 0 0+
        0 topicId uuid 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.uuid(self.topicId)
        writer.unsignedVarint(0)
    }
}

extension RemoveTopicRecord {
    public init() {
        self.init(
            topicId: .zero
        )
    }

    public init(
        topicId: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            topicId: topicId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let topicId: Uuid = try reader.uuid()
        try reader.skipTags()
        self.init(
            topicId: topicId
        )
    }
}

public struct RemoveUserScramCredentialRecord: KafkaMessage {
    public var name: String
    public var mechanism: Int8

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        RemoveUserScramCredentialRecord 0 0+
        0 name string 0 - - -
        0 mechanism int8 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.name, flexible: true, field: 0)
        writer.int8(self.mechanism)
        writer.unsignedVarint(0)
    }
}

extension RemoveUserScramCredentialRecord {
    public init() {
        self.init(
            name: "",
            mechanism: 0
        )
    }

    public init(
        name: String = "",
        mechanism: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            mechanism: mechanism
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let name: String = try reader.string(flexible: true)
        reader.field = 1
        let mechanism: Int8 = try reader.int8()
        try reader.skipTags()
        self.init(
            name: name,
            mechanism: mechanism
        )
    }
}

public struct TopicRecord: KafkaMessage {
    public var name: String
    public var topicId: Uuid

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        TopicRecord 0 0+
        0 name string 0 - - -
        0 topicId uuid 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        try writer.nullableString(self.name, flexible: true, field: 0)
        writer.uuid(self.topicId)
        writer.unsignedVarint(0)
    }
}

extension TopicRecord {
    public init() {
        self.init(
            name: "",
            topicId: .zero
        )
    }

    public init(
        name: String = "",
        topicId: Uuid = .zero,
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let name: String = try reader.string(flexible: true)
        reader.field = 1
        let topicId: Uuid = try reader.uuid()
        try reader.skipTags()
        self.init(
            name: name,
            topicId: topicId
        )
    }
}

public struct UnfenceBrokerRecord: KafkaMessage {
    public var id: Int32
    public var epoch: Int64

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        UnfenceBrokerRecord 0 0+
        0 id int32 0 - - -
        0 epoch int64 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.id, self.epoch)
        writer.unsignedVarint(0)
    }
}

extension UnfenceBrokerRecord {
    public init() {
        self.init(
            id: 0,
            epoch: 0
        )
    }

    public init(
        id: Int32 = 0,
        epoch: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            id: id,
            epoch: epoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (id, epoch): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            id: id,
            epoch: epoch
        )
    }
}

public struct UnregisterBrokerRecord: KafkaMessage {
    public var brokerId: Int32
    public var brokerEpoch: Int64

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        UnregisterBrokerRecord 0 0+
        0 brokerId int32 0 - - -
        0 brokerEpoch int64 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.brokerId, self.brokerEpoch)
        writer.unsignedVarint(0)
    }
}

extension UnregisterBrokerRecord {
    public init() {
        self.init(
            brokerId: 0,
            brokerEpoch: 0
        )
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = 0,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (brokerId, brokerEpoch): (Int32, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch
        )
    }
}

public struct UserScramCredentialRecord: KafkaMessage {
    public var name: String
    public var mechanism: Int8
    public var salt: Bytes
    public var storedKey: Bytes
    public var serverKey: Bytes
    public var iterations: Int32

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

extension UserScramCredentialRecord {
    public init() {
        self.init(
            name: "",
            mechanism: 0,
            salt: .empty,
            storedKey: .empty,
            serverKey: .empty,
            iterations: 0
        )
    }

    public init(
        name: String = "",
        mechanism: Int8 = 0,
        salt: Bytes = .empty,
        storedKey: Bytes = .empty,
        serverKey: Bytes = .empty,
        iterations: Int32 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            mechanism: mechanism,
            salt: salt,
            storedKey: storedKey,
            serverKey: serverKey,
            iterations: iterations
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let name: String = try reader.string(flexible: true)
        reader.field = 1
        let mechanism: Int8 = try reader.int8()
        reader.field = 2
        let salt: Bytes = try reader.bytes(flexible: true)
        reader.field = 3
        let storedKey: Bytes = try reader.bytes(flexible: true)
        reader.field = 4
        let serverKey: Bytes = try reader.bytes(flexible: true)
        reader.field = 5
        let iterations: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            name: name,
            mechanism: mechanism,
            salt: salt,
            storedKey: storedKey,
            serverKey: serverKey,
            iterations: iterations
        )
    }
}

public struct ZkMigrationStateRecord: KafkaMessage {
    public var zkMigrationState: Int8

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ZkMigrationStateRecord 0 0+
        0 zkMigrationState int8 0 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int8(self.zkMigrationState)
        writer.unsignedVarint(0)
    }
}

extension ZkMigrationStateRecord {
    public init() {
        self.init(
            zkMigrationState: 0
        )
    }

    public init(
        zkMigrationState: Int8 = 0,
        _: Void = ()
    ) {
        self.init(
            zkMigrationState: zkMigrationState
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let zkMigrationState: Int8 = try reader.int8()
        try reader.skipTags()
        self.init(
            zkMigrationState: zkMigrationState
        )
    }
}
