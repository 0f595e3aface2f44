// Written by generate-messages from Schema/18_ApiVersions.schema. Do not edit.
import Platform

public struct ApiVersionsRequest: KafkaRequest {
    public var clientSoftwareName: String
    public var clientSoftwareVersion: String

    public init() {
        self.clientSoftwareName = ""
        self.clientSoftwareVersion = ""
    }

    public init(
        clientSoftwareName: String = "",
        clientSoftwareVersion: String = ""
    ) {
        self.clientSoftwareName = clientSoftwareName
        self.clientSoftwareVersion = clientSoftwareVersion
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public typealias Response = ApiVersionsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...4 }
    public static var apiKey: ApiKey { .apiVersions }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 3 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 0 }
    public static var layout: StaticString {
        """
        ApiVersionsRequest 0-4 3+
        0 clientSoftwareName string 3+ - - -
        0 clientSoftwareVersion string 3+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 3 {
            reader.field = 0
            self.clientSoftwareName = try reader.string(flexible: flexible)
        } else {
            self.clientSoftwareName = ""
        }
        if version >= 3 {
            reader.field = 1
            self.clientSoftwareVersion = try reader.string(flexible: flexible)
        } else {
            self.clientSoftwareVersion = ""
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        if version >= 3 {
            try writer.nullableString(self.clientSoftwareName, flexible: flexible, field: 0)
        }
        if version >= 3 {
            try writer.nullableString(self.clientSoftwareVersion, flexible: flexible, field: 1)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

public struct ApiVersionsResponse: KafkaMessage {
    public var errorCode: Int16
    public var apiKeys: [ApiVersion]
    public var throttleTimeMs: Int32
    public var supportedFeatures: [SupportedFeatureKey]
    public var finalizedFeaturesEpoch: Int64
    public var finalizedFeatures: [FinalizedFeatureKey]
    public var zkMigrationReady: Bool

    public init() {
        self.errorCode = 0
        self.apiKeys = []
        self.throttleTimeMs = 0
        self.supportedFeatures = []
        self.finalizedFeaturesEpoch = -1
        self.finalizedFeatures = []
        self.zkMigrationReady = false
    }

    public init(
        errorCode: Int16 = 0,
        apiKeys: [ApiVersion] = [],
        throttleTimeMs: Int32 = 0,
        supportedFeatures: [SupportedFeatureKey] = [],
        finalizedFeaturesEpoch: Int64 = -1,
        finalizedFeatures: [FinalizedFeatureKey] = [],
        zkMigrationReady: Bool = false
    ) {
        self.errorCode = errorCode
        self.apiKeys = apiKeys
        self.throttleTimeMs = throttleTimeMs
        self.supportedFeatures = supportedFeatures
        self.finalizedFeaturesEpoch = finalizedFeaturesEpoch
        self.finalizedFeatures = finalizedFeatures
        self.zkMigrationReady = zkMigrationReady
    }

    public static var versions: ClosedRange<Int16> { 0...4 }
    public static var layout: StaticString {
        """
        ApiVersionsResponse 0-4 3+
        0 errorCode int16 0-4 - - -
        0 apiKeys []ApiVersion 0-4 - - -
        1 apiKey int16 0-4 - - -
        1 minVersion int16 0-4 - - -
        1 maxVersion int16 0-4 - - -
        0 throttleTimeMs int32 1+ - - -
        0 supportedFeatures []SupportedFeatureKey 3+ - 0@3+ -
        1 name string 3-4 - - -
        1 minVersion int16 3-4 - - -
        1 maxVersion int16 3-4 - - -
        0 finalizedFeaturesEpoch int64 3+ - 1@3+ -1
        0 finalizedFeatures []FinalizedFeatureKey 3+ - 2@3+ -
        1 name string 3-4 - - -
        1 maxVersionLevel int16 3-4 - - -
        1 minVersionLevel int16 3-4 - - -
        0 zkMigrationReady bool 3+ - 3@3+ -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        self.errorCode = try reader.int16()
        reader.field = 1
        self.apiKeys = try reader.structures(of: ApiVersion.self, flexible: flexible, elementMin: 6, version: version)
        if version >= 1 {
            reader.field = 5
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.supportedFeatures = []
        self.finalizedFeaturesEpoch = -1
        self.finalizedFeatures = []
        self.zkMigrationReady = false
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 6
                    self.supportedFeatures = try reader.structures(of: SupportedFeatureKey.self, flexible: flexible, elementMin: 5, version: version)
                    try reader.endTag(end)
                case 1:
                    reader.field = 10
                    self.finalizedFeaturesEpoch = try reader.int64()
                    try reader.endTag(end)
                case 2:
                    reader.field = 11
                    self.finalizedFeatures = try reader.structures(of: FinalizedFeatureKey.self, flexible: flexible, elementMin: 5, version: version)
                    try reader.endTag(end)
                case 3:
                    reader.field = 15
                    self.zkMigrationReady = try reader.bool()
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.int16(self.errorCode)
        writer.length(self.apiKeys.count, flexible: flexible)
        for i in self.apiKeys.indices { try self.apiKeys[i].encode(to: &writer, version: version) }
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        if flexible {
            var tags: UInt32 = 0
            if !self.supportedFeatures.isEmpty { tags += 1 }
            if self.finalizedFeaturesEpoch != -1 { tags += 1 }
            if !self.finalizedFeatures.isEmpty { tags += 1 }
            if self.zkMigrationReady { tags += 1 }
            writer.unsignedVarint(tags)
            if !self.supportedFeatures.isEmpty {
                var content = writer.scratch()
                content.length(self.supportedFeatures.count, flexible: flexible)
                for i in self.supportedFeatures.indices { try self.supportedFeatures[i].encode(to: &content, version: version) }
                writer.tag(0, &content)
            }
            if self.finalizedFeaturesEpoch != -1 {
                var content = writer.scratch()
                content.int64(self.finalizedFeaturesEpoch)
                writer.tag(1, &content)
            }
            if !self.finalizedFeatures.isEmpty {
                var content = writer.scratch()
                content.length(self.finalizedFeatures.count, flexible: flexible)
                for i in self.finalizedFeatures.indices { try self.finalizedFeatures[i].encode(to: &content, version: version) }
                writer.tag(2, &content)
            }
            if self.zkMigrationReady {
                var content = writer.scratch()
                content.bool(self.zkMigrationReady)
                writer.tag(3, &content)
            }
        }
    }

    public struct ApiVersion: WireStructure, Sendable {
        public var apiKey: Int16
        public var minVersion: Int16
        public var maxVersion: Int16

        public init() {
            self.apiKey = 0
            self.minVersion = 0
            self.maxVersion = 0
        }

        public init(
            apiKey: Int16 = 0,
            minVersion: Int16 = 0,
            maxVersion: Int16 = 0
        ) {
            self.apiKey = apiKey
            self.minVersion = minVersion
            self.maxVersion = maxVersion
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 3
            reader.field = 2
            self.apiKey = try reader.int16()
            reader.field = 3
            self.minVersion = try reader.int16()
            reader.field = 4
            self.maxVersion = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            writer.int16(self.apiKey)
            writer.int16(self.minVersion)
            writer.int16(self.maxVersion)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct SupportedFeatureKey: WireStructure, Sendable {
        public var name: String
        public var minVersion: Int16
        public var maxVersion: Int16

        public init() {
            self.name = ""
            self.minVersion = 0
            self.maxVersion = 0
        }

        public init(
            name: String = "",
            minVersion: Int16 = 0,
            maxVersion: Int16 = 0
        ) {
            self.name = name
            self.minVersion = minVersion
            self.maxVersion = maxVersion
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.name = try reader.string(flexible: true)
            reader.field = 8
            self.minVersion = try reader.int16()
            reader.field = 9
            self.maxVersion = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 7)
            writer.int16(self.minVersion)
            writer.int16(self.maxVersion)
            writer.unsignedVarint(0)
        }
    }

    public struct FinalizedFeatureKey: WireStructure, Sendable {
        public var name: String
        public var maxVersionLevel: Int16
        public var minVersionLevel: Int16

        public init() {
            self.name = ""
            self.maxVersionLevel = 0
            self.minVersionLevel = 0
        }

        public init(
            name: String = "",
            maxVersionLevel: Int16 = 0,
            minVersionLevel: Int16 = 0
        ) {
            self.name = name
            self.maxVersionLevel = maxVersionLevel
            self.minVersionLevel = minVersionLevel
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 12
            self.name = try reader.string(flexible: true)
            reader.field = 13
            self.maxVersionLevel = try reader.int16()
            reader.field = 14
            self.minVersionLevel = try reader.int16()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 12)
            writer.int16(self.maxVersionLevel)
            writer.int16(self.minVersionLevel)
            writer.unsignedVarint(0)
        }
    }
}
