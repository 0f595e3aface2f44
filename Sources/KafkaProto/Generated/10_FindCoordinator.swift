// Written by generate-messages from Schema/10_FindCoordinator.schema. Do not edit.
import Platform

public struct FindCoordinatorRequest: KafkaRequest {
    public var key: String
    public var keyType: Int8
    public var coordinatorKeys: [String]

    public init() {
        self.key = ""
        self.keyType = 0
        self.coordinatorKeys = []
    }

    public init(
        key: String = "",
        keyType: Int8 = 0,
        coordinatorKeys: [String] = []
    ) {
        self.key = key
        self.keyType = keyType
        self.coordinatorKeys = coordinatorKeys
    }

    public static var versions: ClosedRange<Int16> { 0...6 }
    public typealias Response = FindCoordinatorResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...6 }
    public static var apiKey: ApiKey { .findCoordinator }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 3 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 3 ? 1 : 0 }
    public static var layout: StaticString {
        """
        FindCoordinatorRequest 0-6 3+
        0 key string 0-3 - - -
        0 keyType int8 1+ - - -
        0 coordinatorKeys []string 4+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version <= 3 {
            reader.field = 0
            self.key = try reader.string(flexible: flexible)
        } else {
            self.key = ""
        }
        if version >= 1 {
            reader.field = 1
            self.keyType = try reader.int8()
        } else {
            self.keyType = 0
        }
        if version >= 4 {
            reader.field = 2
            self.coordinatorKeys = try reader.values(flexible: flexible, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: flexible)
            }
        } else {
            self.coordinatorKeys = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version <= 3 {
            try writer.nullableString(self.key, flexible: flexible, field: 0)
        }
        if version > 3 && self.key != "" {
            throw writer.unsupported(version, field: 0)
        }
        if version >= 1 {
            writer.int8(self.keyType)
        }
        if version < 1 && self.keyType != 0 {
            throw writer.unsupported(version, field: 1)
        }
        if version >= 4 {
            writer.length(self.coordinatorKeys.count, flexible: flexible)
            for i in self.coordinatorKeys.indices { try writer.string(self.coordinatorKeys[i], flexible: flexible, field: 2) }
        }
        if version < 4 && !self.coordinatorKeys.isEmpty {
            throw writer.unsupported(version, field: 2)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

public struct FindCoordinatorResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var nodeId: Int32
    public var host: String
    public var port: Int32
    public var coordinators: [Coordinator]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = ""
        self.nodeId = 0
        self.host = ""
        self.port = 0
        self.coordinators = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        nodeId: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        coordinators: [Coordinator] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.nodeId = nodeId
        self.host = host
        self.port = port
        self.coordinators = coordinators
    }

    public static var versions: ClosedRange<Int16> { 0...6 }
    public static var layout: StaticString {
        """
        FindCoordinatorResponse 0-6 3+
        0 throttleTimeMs int32 1+ - - -
        0 errorCode int16 0-3 - - -
        0 errorMessage string 1-3 1-3 - -
        0 nodeId int32 0-3 - - -
        0 host string 0-3 - - -
        0 port int32 0-3 - - -
        0 coordinators []Coordinator 4+ - - -
        1 key string 4-6 - - -
        1 nodeId int32 4-6 - - -
        1 host string 4-6 - - -
        1 port int32 4-6 - - -
        1 errorCode int16 4-6 - - -
        1 errorMessage string 4-6 4-6 - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 1 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        if version <= 3 {
            reader.field = 1
            self.errorCode = try reader.int16()
        } else {
            self.errorCode = 0
        }
        if version >= 1 && version <= 3 {
            reader.field = 2
            self.errorMessage = try reader.nullableString(flexible: flexible)
        } else {
            self.errorMessage = ""
        }
        if version <= 3 {
            reader.field = 3
            self.nodeId = try reader.int32()
        } else {
            self.nodeId = 0
        }
        if version <= 3 {
            reader.field = 4
            self.host = try reader.string(flexible: flexible)
        } else {
            self.host = ""
        }
        if version <= 3 {
            reader.field = 5
            self.port = try reader.int32()
        } else {
            self.port = 0
        }
        if version >= 4 {
            reader.field = 6
            self.coordinators = try reader.structures(of: Coordinator.self, flexible: flexible, elementMin: 13, version: version)
        } else {
            self.coordinators = []
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        if version <= 3 {
            writer.int16(self.errorCode)
        }
        if version > 3 && self.errorCode != 0 {
            throw writer.unsupported(version, field: 1)
        }
        if version >= 1 && version <= 3 {
            try writer.nullableString(self.errorMessage, flexible: flexible, field: 2)
        }
        if version <= 3 {
            writer.int32(self.nodeId)
        }
        if version > 3 && self.nodeId != 0 {
            throw writer.unsupported(version, field: 3)
        }
        if version <= 3 {
            try writer.nullableString(self.host, flexible: flexible, field: 4)
        }
        if version > 3 && self.host != "" {
            throw writer.unsupported(version, field: 4)
        }
        if version <= 3 {
            writer.int32(self.port)
        }
        if version > 3 && self.port != 0 {
            throw writer.unsupported(version, field: 5)
        }
        if version >= 4 {
            writer.length(self.coordinators.count, flexible: flexible)
            for i in self.coordinators.indices { try self.coordinators[i].encode(to: &writer, version: version) }
        }
        if version < 4 && !self.coordinators.isEmpty {
            throw writer.unsupported(version, field: 6)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct Coordinator: WireStructure, Sendable {
        public var key: String
        public var nodeId: Int32
        public var host: String
        public var port: Int32
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.key = ""
            self.nodeId = 0
            self.host = ""
            self.port = 0
            self.errorCode = 0
            self.errorMessage = ""
        }

        public init(
            key: String = "",
            nodeId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            errorCode: Int16 = 0,
            errorMessage: String? = ""
        ) {
            self.key = key
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.key = try reader.string(flexible: true)
            reader.field = 8
            self.nodeId = try reader.int32()
            reader.field = 9
            self.host = try reader.string(flexible: true)
            reader.field = 10
            self.port = try reader.int32()
            reader.field = 11
            self.errorCode = try reader.int16()
            reader.field = 12
            self.errorMessage = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.key, flexible: true, field: 7)
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 9)
            writer.int32(self.port)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 12)
            writer.unsignedVarint(0)
        }
    }
}
