// Written by generate-messages from Schema/70_ControllerRegistration.schema. Do not edit.
import Platform

public struct ControllerRegistrationRequest: KafkaRequest {
    public var controllerId: Int32
    public var incarnationId: Uuid
    public var zkMigrationReady: Bool
    public var listeners: [Listener]
    public var features: [Feature]

    public static var versions: ClosedRange<Int16> { 0...0 }
    public typealias Response = ControllerRegistrationResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...0 }
    public static var apiKey: ApiKey { .controllerRegistration }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        ControllerRegistrationRequest 0 0+
        0 controllerId int32 0 - - -
        0 incarnationId uuid 0 - - -
        0 zkMigrationReady bool 0 - - -
        0 listeners []Listener 0 - - -
        1 name string 0 - - -
        1 host string 0 - - -
        1 port uint16 0 - - -
        1 securityProtocol int16 0 - - -
        0 features []Feature 0 - - -
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
        try writer.structures(self.listeners, flexible: true, version: version)
        try writer.structures(self.features, flexible: true, version: version)
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

extension ControllerRegistrationRequest {
    public init() {
        self.init(
            controllerId: 0,
            incarnationId: .zero,
            zkMigrationReady: false,
            listeners: [],
            features: []
        )
    }

    public init(
        controllerId: Int32 = 0,
        incarnationId: Uuid = .zero,
        zkMigrationReady: Bool = false,
        listeners: [ControllerRegistrationRequest.Listener] = [],
        features: [ControllerRegistrationRequest.Feature] = [],
        _: Void = ()
    ) {
        self.init(
            controllerId: controllerId,
            incarnationId: incarnationId,
            zkMigrationReady: zkMigrationReady,
            listeners: listeners,
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
        let listeners: [ControllerRegistrationRequest.Listener] = try reader.structures(of: ControllerRegistrationRequest.Listener.self, flexible: true, elementMin: 6, version: version)
        reader.field = 8
        let features: [ControllerRegistrationRequest.Feature] = try reader.structures(of: ControllerRegistrationRequest.Feature.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
        self.init(
            controllerId: controllerId,
            incarnationId: incarnationId,
            zkMigrationReady: zkMigrationReady,
            listeners: listeners,
            features: features
        )
    }
}

extension ControllerRegistrationRequest.Listener {
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

extension ControllerRegistrationRequest.Feature {
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

public struct ControllerRegistrationResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ControllerRegistrationResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.unsignedVarint(0)
    }
}

extension ControllerRegistrationResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: ""
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
