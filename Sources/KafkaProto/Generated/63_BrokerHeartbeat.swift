// Written by generate-messages from Schema/63_BrokerHeartbeat.schema. Do not edit.
import Platform

public struct BrokerHeartbeatRequest: KafkaRequest {
    public var brokerId: Int32
    public var brokerEpoch: Int64
    public var currentMetadataOffset: Int64
    public var wantFence: Bool
    public var wantShutDown: Bool
    public var offlineLogDirs: [Uuid]
    public var cordonedLogDirs: [Uuid]

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = BrokerHeartbeatResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .brokerHeartbeat }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        BrokerHeartbeatRequest 0-2 0+
        0 brokerId int32 0-2 - - -
        0 brokerEpoch int64 0-2 - - -1
        0 currentMetadataOffset int64 0-2 - - -
        0 wantFence bool 0-2 - - -
        0 wantShutDown bool 0-2 - - -
        0 offlineLogDirs []uuid 1+ - 0@1+ -
        0 cordonedLogDirs []uuid 2+ - 1@2+ -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.brokerId, self.brokerEpoch, self.currentMetadataOffset)
        writer.bool(self.wantFence)
        writer.bool(self.wantShutDown)
        if version < 1 && !self.offlineLogDirs.isEmpty {
            throw writer.unsupported(version, field: 5)
        }
        if version < 2 && !self.cordonedLogDirs.isEmpty {
            throw writer.unsupported(version, field: 6)
        }
        var tags: UInt32 = 0
        if version >= 1 && !self.offlineLogDirs.isEmpty { tags += 1 }
        if version >= 2 && !self.cordonedLogDirs.isEmpty { tags += 1 }
        writer.unsignedVarint(tags)
        if version >= 1 && !self.offlineLogDirs.isEmpty {
            var content = writer.scratch()
            content.length(self.offlineLogDirs.count, flexible: true)
            for i in self.offlineLogDirs.indices { content.uuid(self.offlineLogDirs[i]) }
            writer.tag(0, &content)
        }
        if version >= 2 && !self.cordonedLogDirs.isEmpty {
            var content = writer.scratch()
            content.length(self.cordonedLogDirs.count, flexible: true)
            for i in self.cordonedLogDirs.indices { content.uuid(self.cordonedLogDirs[i]) }
            writer.tag(1, &content)
        }
    }
}

extension BrokerHeartbeatRequest {
    public init() {
        self.init(
            brokerId: 0,
            brokerEpoch: -1,
            currentMetadataOffset: 0,
            wantFence: false,
            wantShutDown: false,
            offlineLogDirs: [],
            cordonedLogDirs: []
        )
    }

    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        currentMetadataOffset: Int64 = 0,
        wantFence: Bool = false,
        wantShutDown: Bool = false,
        offlineLogDirs: [Uuid] = [],
        cordonedLogDirs: [Uuid] = [],
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            brokerEpoch: brokerEpoch,
            currentMetadataOffset: currentMetadataOffset,
            wantFence: wantFence,
            wantShutDown: wantShutDown,
            offlineLogDirs: offlineLogDirs,
            cordonedLogDirs: cordonedLogDirs
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (brokerId, brokerEpoch, currentMetadataOffset): (Int32, Int64, Int64) = try reader.fixed()
        reader.field = 3
        let wantFence: Bool = try reader.bool()
        reader.field = 4
        let wantShutDown: Bool = try reader.bool()
        var offlineLogDirs: [Uuid] = []
        var cordonedLogDirs: [Uuid] = []
        var tags = try reader.tagCount()
        while tags > 0 {
            tags -= 1
            let (tag, end) = try reader.tag()
            switch tag {
            case 0 where version >= 1:
                reader.field = 5
                offlineLogDirs = try reader.values(flexible: true, elementMin: 16) {
                    (reader) throws(DecodeError) in try reader.uuid()
                }
                try reader.endTag(end)
            case 1 where version >= 2:
                reader.field = 6
                cordonedLogDirs = try reader.values(flexible: true, elementMin: 16) {
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
            currentMetadataOffset: currentMetadataOffset,
            wantFence: wantFence,
            wantShutDown: wantShutDown,
            offlineLogDirs: offlineLogDirs,
            cordonedLogDirs: cordonedLogDirs
        )
    }
}

public struct BrokerHeartbeatResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var isCaughtUp: Bool
    public var isFenced: Bool
    public var shouldShutDown: Bool

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        BrokerHeartbeatResponse 0-2 0+
        0 throttleTimeMs int32 0-2 - - -
        0 errorCode int16 0-2 - - -
        0 isCaughtUp bool 0-2 - - -
        0 isFenced bool 0-2 - - true
        0 shouldShutDown bool 0-2 - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        writer.bool(self.isCaughtUp)
        writer.bool(self.isFenced)
        writer.bool(self.shouldShutDown)
        writer.unsignedVarint(0)
    }
}

extension BrokerHeartbeatResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            isCaughtUp: false,
            isFenced: true,
            shouldShutDown: false
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        isCaughtUp: Bool = false,
        isFenced: Bool = true,
        shouldShutDown: Bool = false,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            isCaughtUp: isCaughtUp,
            isFenced: isFenced,
            shouldShutDown: shouldShutDown
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let isCaughtUp: Bool = try reader.bool()
        reader.field = 3
        let isFenced: Bool = try reader.bool()
        reader.field = 4
        let shouldShutDown: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            isCaughtUp: isCaughtUp,
            isFenced: isFenced,
            shouldShutDown: shouldShutDown
        )
    }
}
