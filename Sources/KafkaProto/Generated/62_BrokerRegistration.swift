// Written by generate-messages from Schema/62_BrokerRegistration.schema. Do not edit.
import Platform

public struct BrokerRegistrationRequest: KafkaRequest {
    public var brokerId: Int32
    public var clusterId: String
    public var incarnationId: Uuid
    public var listeners: [Listener]
    public var features: [Feature]
    public var rack: String?
    public var isMigratingZkBroker: Bool
    public var logDirs: [Uuid]
    public var previousBrokerEpoch: Int64

    public static var versions: ClosedRange<Int16> { 0...4 }
    public typealias Response = BrokerRegistrationResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .brokerRegistration }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        BrokerRegistrationRequest 0-4 0+
        0 brokerId int32 0-4 - - -
        0 clusterId string 0-4 - - -
        0 incarnationId uuid 0-4 - - -
        0 listeners []Listener 0-4 - - -
        1 name string 0-4 - - -
        1 host string 0-4 - - -
        1 port uint16 0-4 - - -
        1 securityProtocol int16 0-4 - - -
        0 features []Feature 0-4 - - -
        1 name string 0-4 - - -
        1 minSupportedVersion int16 0-4 - - -
        1 maxSupportedVersion int16 0-4 - - -
        0 rack string 0-4 0-4 - -
        0 isMigratingZkBroker bool 1+ - - -
        0 logDirs []uuid 2+ - - -
        0 previousBrokerEpoch int64 3+ - - -1
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.brokerId)
        try writer.nullableString(self.clusterId, flexible: true, field: 1)
        writer.uuid(self.incarnationId)
        try writer.structures(self.listeners, flexible: true, version: version)
        try writer.structures(self.features, flexible: true, version: version)
        try writer.nullableString(self.rack, flexible: true, field: 12)
        if version >= 1 {
            writer.bool(self.isMigratingZkBroker)
        }
        if version < 1 && self.isMigratingZkBroker {
            throw writer.unsupported(version, field: 13)
        }
        if version >= 2 {
            writer.length(self.logDirs.count, flexible: true)
            for i in self.logDirs.indices { writer.uuid(self.logDirs[i]) }
        }
        if version >= 3 {
            writer.int64(self.previousBrokerEpoch)
        }
        writer.unsignedVarint(0)
    }

    public struct Listener: WireStructure, Sendable {
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

    public struct Feature: WireStructure, Sendable {
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

extension BrokerRegistrationRequest {
    public init() {
        self.init(
            brokerId: 0,
            clusterId: "",
            incarnationId: .zero,
            listeners: [],
            features: [],
            rack: "",
            isMigratingZkBroker: false,
            logDirs: [],
            previousBrokerEpoch: -1
        )
    }

    public init(
        brokerId: Int32 = 0,
        clusterId: String = "",
        incarnationId: Uuid = .zero,
        listeners: [BrokerRegistrationRequest.Listener] = [],
        features: [BrokerRegistrationRequest.Feature] = [],
        rack: String? = "",
        isMigratingZkBroker: Bool = false,
        logDirs: [Uuid] = [],
        previousBrokerEpoch: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            clusterId: clusterId,
            incarnationId: incarnationId,
            listeners: listeners,
            features: features,
            rack: rack,
            isMigratingZkBroker: isMigratingZkBroker,
            logDirs: logDirs,
            previousBrokerEpoch: previousBrokerEpoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let brokerId: Int32 = try reader.int32()
        reader.field = 1
        let clusterId: String = try reader.string(flexible: true)
        reader.field = 2
        let incarnationId: Uuid = try reader.uuid()
        reader.field = 3
        let listeners: [BrokerRegistrationRequest.Listener] = try reader.structures(of: BrokerRegistrationRequest.Listener.self, flexible: true, elementMin: 6, version: version)
        reader.field = 8
        let features: [BrokerRegistrationRequest.Feature] = try reader.structures(of: BrokerRegistrationRequest.Feature.self, flexible: true, elementMin: 5, version: version)
        reader.field = 12
        let rack: String? = try reader.nullableString(flexible: true)
        let isMigratingZkBroker: Bool
        if version >= 1 {
            reader.field = 13
            isMigratingZkBroker = try reader.bool()
        } else {
            isMigratingZkBroker = false
        }
        let logDirs: [Uuid]
        if version >= 2 {
            reader.field = 14
            logDirs = try reader.values(flexible: true, elementMin: 16) {
                (reader) throws(DecodeError) in try reader.uuid()
            }
        } else {
            logDirs = []
        }
        let previousBrokerEpoch: Int64
        if version >= 3 {
            reader.field = 15
            previousBrokerEpoch = try reader.int64()
        } else {
            previousBrokerEpoch = -1
        }
        try reader.skipTags()
        self.init(
            brokerId: brokerId,
            clusterId: clusterId,
            incarnationId: incarnationId,
            listeners: listeners,
            features: features,
            rack: rack,
            isMigratingZkBroker: isMigratingZkBroker,
            logDirs: logDirs,
            previousBrokerEpoch: previousBrokerEpoch
        )
    }
}

extension BrokerRegistrationRequest.Listener {
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

extension BrokerRegistrationRequest.Feature {
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

public struct BrokerRegistrationResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var brokerEpoch: Int64

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        BrokerRegistrationResponse 0-4 0+
        0 throttleTimeMs int32 0-4 - - -
        0 errorCode int16 0-4 - - -
        0 brokerEpoch int64 0-4 - - -1
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode, self.brokerEpoch)
        writer.unsignedVarint(0)
    }
}

extension BrokerRegistrationResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            brokerEpoch: -1
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        brokerEpoch: Int64 = -1,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            brokerEpoch: brokerEpoch
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode, brokerEpoch): (Int32, Int16, Int64) = try reader.fixed()
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            brokerEpoch: brokerEpoch
        )
    }
}
