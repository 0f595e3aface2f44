// Written by generate-messages from Schema/10_FindCoordinator.schema. Do not edit.
import Platform

public struct FindCoordinatorRequest: KafkaRequest {
    public var key: String
    public var keyType: Int8
    public var coordinatorKeys: [String]

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

extension FindCoordinatorRequest {
    public init() {
        self.init(
            key: "",
            keyType: 0,
            coordinatorKeys: []
        )
    }

    public init(
        key: String = "",
        keyType: Int8 = 0,
        coordinatorKeys: [String] = [],
        _: Void = ()
    ) {
        self.init(
            key: key,
            keyType: keyType,
            coordinatorKeys: coordinatorKeys
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        let key: String
        if version <= 3 {
            reader.field = 0
            key = try reader.string(flexible: flexible)
        } else {
            key = ""
        }
        let keyType: Int8
        if version >= 1 {
            reader.field = 1
            keyType = try reader.int8()
        } else {
            keyType = 0
        }
        let coordinatorKeys: [String]
        if version >= 4 {
            reader.field = 2
            coordinatorKeys = try reader.values(flexible: flexible, elementMin: 1) {
                (reader) throws(DecodeError) in try reader.string(flexible: flexible)
            }
        } else {
            coordinatorKeys = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            key: key,
            keyType: keyType,
            coordinatorKeys: coordinatorKeys
        )
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
            try writer.structures(self.coordinators, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.key, flexible: true, field: 7)
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 9)
            writer.fixed(self.port, self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 12)
            writer.unsignedVarint(0)
        }
    }
}

extension FindCoordinatorResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: "",
            nodeId: 0,
            host: "",
            port: 0,
            coordinators: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        nodeId: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        coordinators: [FindCoordinatorResponse.Coordinator] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            nodeId: nodeId,
            host: host,
            port: port,
            coordinators: coordinators
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        let throttleTimeMs: Int32
        if version >= 1 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        let errorCode: Int16
        if version <= 3 {
            reader.field = 1
            errorCode = try reader.int16()
        } else {
            errorCode = 0
        }
        let errorMessage: String?
        if version >= 1 && version <= 3 {
            reader.field = 2
            errorMessage = try reader.nullableString(flexible: flexible)
        } else {
            errorMessage = ""
        }
        let nodeId: Int32
        if version <= 3 {
            reader.field = 3
            nodeId = try reader.int32()
        } else {
            nodeId = 0
        }
        let host: String
        if version <= 3 {
            reader.field = 4
            host = try reader.string(flexible: flexible)
        } else {
            host = ""
        }
        let port: Int32
        if version <= 3 {
            reader.field = 5
            port = try reader.int32()
        } else {
            port = 0
        }
        let coordinators: [FindCoordinatorResponse.Coordinator]
        if version >= 4 {
            reader.field = 6
            coordinators = try reader.structures(of: FindCoordinatorResponse.Coordinator.self, flexible: flexible, elementMin: 13, version: version)
        } else {
            coordinators = []
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            nodeId: nodeId,
            host: host,
            port: port,
            coordinators: coordinators
        )
    }
}

extension FindCoordinatorResponse.Coordinator {
    public init() {
        self.init(
            key: "",
            nodeId: 0,
            host: "",
            port: 0,
            errorCode: 0,
            errorMessage: ""
        )
    }

    public init(
        key: String = "",
        nodeId: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        _: Void = ()
    ) {
        self.init(
            key: key,
            nodeId: nodeId,
            host: host,
            port: port,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let key: String = try reader.string(flexible: true)
        reader.field = 8
        let nodeId: Int32 = try reader.int32()
        reader.field = 9
        let host: String = try reader.string(flexible: true)
        reader.field = 10
        let (port, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 12
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            key: key,
            nodeId: nodeId,
            host: host,
            port: port,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
