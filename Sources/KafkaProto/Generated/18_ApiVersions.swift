// Written by generate-messages from Schema/18_ApiVersions.schema. Do not edit.
import Platform

public struct ApiVersionsRequest: KafkaRequest {
    public var clientSoftwareName: String
    public var clientSoftwareVersion: String

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

extension ApiVersionsRequest {
    public init() {
        self.init(
            clientSoftwareName: "",
            clientSoftwareVersion: ""
        )
    }

    public init(
        clientSoftwareName: String = "",
        clientSoftwareVersion: String = "",
        _: Void = ()
    ) {
        self.init(
            clientSoftwareName: clientSoftwareName,
            clientSoftwareVersion: clientSoftwareVersion
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        let clientSoftwareName: String
        if version >= 3 {
            reader.field = 0
            clientSoftwareName = try reader.string(flexible: flexible)
        } else {
            clientSoftwareName = ""
        }
        let clientSoftwareVersion: String
        if version >= 3 {
            reader.field = 1
            clientSoftwareVersion = try reader.string(flexible: flexible)
        } else {
            clientSoftwareVersion = ""
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            clientSoftwareName: clientSoftwareName,
            clientSoftwareVersion: clientSoftwareVersion
        )
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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        writer.int16(self.errorCode)
        try writer.structures(self.apiKeys, flexible: flexible, version: version)
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
                try content.structures(self.supportedFeatures, flexible: flexible, version: version)
                writer.tag(0, &content)
            }
            if self.finalizedFeaturesEpoch != -1 {
                var content = writer.scratch()
                content.int64(self.finalizedFeaturesEpoch)
                writer.tag(1, &content)
            }
            if !self.finalizedFeatures.isEmpty {
                var content = writer.scratch()
                try content.structures(self.finalizedFeatures, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 3
            writer.fixed(self.apiKey, self.minVersion, self.maxVersion)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct SupportedFeatureKey: WireStructure, Sendable {
        public var name: String
        public var minVersion: Int16
        public var maxVersion: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 7)
            writer.fixed(self.minVersion, self.maxVersion)
            writer.unsignedVarint(0)
        }
    }

    public struct FinalizedFeatureKey: WireStructure, Sendable {
        public var name: String
        public var maxVersionLevel: Int16
        public var minVersionLevel: Int16

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 12)
            writer.fixed(self.maxVersionLevel, self.minVersionLevel)
            writer.unsignedVarint(0)
        }
    }
}

extension ApiVersionsResponse {
    public init() {
        self.init(
            errorCode: 0,
            apiKeys: [],
            throttleTimeMs: 0,
            supportedFeatures: [],
            finalizedFeaturesEpoch: -1,
            finalizedFeatures: [],
            zkMigrationReady: false
        )
    }

    public init(
        errorCode: Int16 = 0,
        apiKeys: [ApiVersionsResponse.ApiVersion] = [],
        throttleTimeMs: Int32 = 0,
        supportedFeatures: [ApiVersionsResponse.SupportedFeatureKey] = [],
        finalizedFeaturesEpoch: Int64 = -1,
        finalizedFeatures: [ApiVersionsResponse.FinalizedFeatureKey] = [],
        zkMigrationReady: Bool = false,
        _: Void = ()
    ) {
        self.init(
            errorCode: errorCode,
            apiKeys: apiKeys,
            throttleTimeMs: throttleTimeMs,
            supportedFeatures: supportedFeatures,
            finalizedFeaturesEpoch: finalizedFeaturesEpoch,
            finalizedFeatures: finalizedFeatures,
            zkMigrationReady: zkMigrationReady
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 3
        reader.field = 0
        let errorCode: Int16 = try reader.int16()
        reader.field = 1
        let apiKeys: [ApiVersionsResponse.ApiVersion] = try reader.structures(of: ApiVersionsResponse.ApiVersion.self, flexible: flexible, elementMin: 6, version: version)
        let throttleTimeMs: Int32
        if version >= 1 {
            reader.field = 5
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        var supportedFeatures: [ApiVersionsResponse.SupportedFeatureKey] = []
        var finalizedFeaturesEpoch: Int64 = -1
        var finalizedFeatures: [ApiVersionsResponse.FinalizedFeatureKey] = []
        var zkMigrationReady: Bool = false
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 6
                    supportedFeatures = try reader.structures(of: ApiVersionsResponse.SupportedFeatureKey.self, flexible: flexible, elementMin: 5, version: version)
                    try reader.endTag(end)
                case 1:
                    reader.field = 10
                    finalizedFeaturesEpoch = try reader.int64()
                    try reader.endTag(end)
                case 2:
                    reader.field = 11
                    finalizedFeatures = try reader.structures(of: ApiVersionsResponse.FinalizedFeatureKey.self, flexible: flexible, elementMin: 5, version: version)
                    try reader.endTag(end)
                case 3:
                    reader.field = 15
                    zkMigrationReady = try reader.bool()
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            errorCode: errorCode,
            apiKeys: apiKeys,
            throttleTimeMs: throttleTimeMs,
            supportedFeatures: supportedFeatures,
            finalizedFeaturesEpoch: finalizedFeaturesEpoch,
            finalizedFeatures: finalizedFeatures,
            zkMigrationReady: zkMigrationReady
        )
    }
}

extension ApiVersionsResponse.ApiVersion {
    public init() {
        self.init(
            apiKey: 0,
            minVersion: 0,
            maxVersion: 0
        )
    }

    public init(
        apiKey: Int16 = 0,
        minVersion: Int16 = 0,
        maxVersion: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            apiKey: apiKey,
            minVersion: minVersion,
            maxVersion: maxVersion
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 3
        reader.field = 2
        let (apiKey, minVersion, maxVersion): (Int16, Int16, Int16) = try reader.fixed()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            apiKey: apiKey,
            minVersion: minVersion,
            maxVersion: maxVersion
        )
    }
}

extension ApiVersionsResponse.SupportedFeatureKey {
    public init() {
        self.init(
            name: "",
            minVersion: 0,
            maxVersion: 0
        )
    }

    public init(
        name: String = "",
        minVersion: Int16 = 0,
        maxVersion: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            minVersion: minVersion,
            maxVersion: maxVersion
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let name: String = try reader.string(flexible: true)
        reader.field = 8
        let (minVersion, maxVersion): (Int16, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            name: name,
            minVersion: minVersion,
            maxVersion: maxVersion
        )
    }
}

extension ApiVersionsResponse.FinalizedFeatureKey {
    public init() {
        self.init(
            name: "",
            maxVersionLevel: 0,
            minVersionLevel: 0
        )
    }

    public init(
        name: String = "",
        maxVersionLevel: Int16 = 0,
        minVersionLevel: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            name: name,
            maxVersionLevel: maxVersionLevel,
            minVersionLevel: minVersionLevel
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 12
        let name: String = try reader.string(flexible: true)
        reader.field = 13
        let (maxVersionLevel, minVersionLevel): (Int16, Int16) = try reader.fixed()
        try reader.skipTags()
        self.init(
            name: name,
            maxVersionLevel: maxVersionLevel,
            minVersionLevel: minVersionLevel
        )
    }
}
