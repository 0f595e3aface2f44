// Written by generate-messages from Schema/70_ControllerRegistration.schema. Do not edit.
import Platform

public struct ControllerRegistrationRequest: KafkaRequest {
    public var controllerId: Int32
    public var incarnationId: Uuid
    public var zkMigrationReady: Bool
    public var listeners: [Listener]
    public var features: [Feature]

    public init() {
        self.controllerId = 0
        self.incarnationId = .zero
        self.zkMigrationReady = false
        self.listeners = []
        self.features = []
    }

    public init(
        controllerId: Int32 = 0,
        incarnationId: Uuid = .zero,
        zkMigrationReady: Bool = false,
        listeners: [Listener] = [],
        features: [Feature] = []
    ) {
        self.controllerId = controllerId
        self.incarnationId = incarnationId
        self.zkMigrationReady = zkMigrationReady
        self.listeners = listeners
        self.features = features
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.controllerId = try reader.int32()
        reader.field = 1
        self.incarnationId = try reader.uuid()
        reader.field = 2
        self.zkMigrationReady = try reader.bool()
        reader.field = 3
        self.listeners = try reader.structures(of: Listener.self, flexible: true, elementMin: 6, version: version)
        reader.field = 8
        self.features = try reader.structures(of: Feature.self, flexible: true, elementMin: 5, version: version)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.controllerId)
        writer.uuid(self.incarnationId)
        writer.bool(self.zkMigrationReady)
        writer.length(self.listeners.count, flexible: true)
        for i in self.listeners.indices { try self.listeners[i].encode(to: &writer, version: version) }
        writer.length(self.features.count, flexible: true)
        for i in self.features.indices { try self.features[i].encode(to: &writer, version: version) }
        writer.unsignedVarint(0)
    }

    public struct Listener: WireStructure, Sendable {
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

    public struct Feature: WireStructure, Sendable {
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

public struct ControllerRegistrationResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = ""
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = ""
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
    }

    public static var versions: ClosedRange<Int16> { 0...0 }
    public static var layout: StaticString {
        """
        ControllerRegistrationResponse 0 0+
        0 throttleTimeMs int32 0 - - -
        0 errorCode int16 0 - - -
        0 errorMessage string 0 0 - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.errorMessage = try reader.nullableString(flexible: true)
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        writer.unsignedVarint(0)
    }
}
