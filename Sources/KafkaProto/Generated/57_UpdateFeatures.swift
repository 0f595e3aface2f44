// Written by generate-messages from Schema/57_UpdateFeatures.schema. Do not edit.
import Platform

public struct UpdateFeaturesRequest: KafkaRequest {
    public var timeoutMs: Int32
    public var featureUpdates: [FeatureUpdateKey]
    public var validateOnly: Bool

    public init() {
        self.timeoutMs = 60000
        self.featureUpdates = []
        self.validateOnly = false
    }

    public init(
        timeoutMs: Int32 = 60000,
        featureUpdates: [FeatureUpdateKey] = [],
        validateOnly: Bool = false
    ) {
        self.timeoutMs = timeoutMs
        self.featureUpdates = featureUpdates
        self.validateOnly = validateOnly
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = UpdateFeaturesResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .updateFeatures }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        UpdateFeaturesRequest 0-2 0+
        0 timeoutMs int32 0-2 - - 60000
        0 featureUpdates []FeatureUpdateKey 0-2 - - -
        1 feature string 0-2 - - -
        1 maxVersionLevel int16 0-2 - - -
        1 allowDowngrade bool 0 - - -
        1 upgradeType int8 1+ - - 1
        0 validateOnly bool 1+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.timeoutMs = try reader.int32()
        reader.field = 1
        self.featureUpdates = try reader.structures(of: FeatureUpdateKey.self, flexible: true, elementMin: 3, version: version)
        if version >= 1 {
            reader.field = 6
            self.validateOnly = try reader.bool()
        } else {
            self.validateOnly = false
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.timeoutMs)
        writer.length(self.featureUpdates.count, flexible: true)
        for i in self.featureUpdates.indices { try self.featureUpdates[i].encode(to: &writer, version: version) }
        if version >= 1 {
            writer.bool(self.validateOnly)
        }
        if version < 1 && self.validateOnly {
            throw writer.unsupported(version, field: 6)
        }
        writer.unsignedVarint(0)
    }

    public struct FeatureUpdateKey: WireStructure, Sendable {
        public var feature: String
        public var maxVersionLevel: Int16
        public var allowDowngrade: Bool
        public var upgradeType: Int8

        public init() {
            self.feature = ""
            self.maxVersionLevel = 0
            self.allowDowngrade = false
            self.upgradeType = 1
        }

        public init(
            feature: String = "",
            maxVersionLevel: Int16 = 0,
            allowDowngrade: Bool = false,
            upgradeType: Int8 = 1
        ) {
            self.feature = feature
            self.maxVersionLevel = maxVersionLevel
            self.allowDowngrade = allowDowngrade
            self.upgradeType = upgradeType
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 2
            self.feature = try reader.string(flexible: true)
            reader.field = 3
            self.maxVersionLevel = try reader.int16()
            if version <= 0 {
                reader.field = 4
                self.allowDowngrade = try reader.bool()
            } else {
                self.allowDowngrade = false
            }
            if version >= 1 {
                reader.field = 5
                self.upgradeType = try reader.int8()
            } else {
                self.upgradeType = 1
            }
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.feature, flexible: true, field: 2)
            writer.int16(self.maxVersionLevel)
            if version <= 0 {
                writer.bool(self.allowDowngrade)
            }
            if version > 0 && self.allowDowngrade {
                throw writer.unsupported(version, field: 4)
            }
            if version >= 1 {
                writer.int8(self.upgradeType)
            }
            if version < 1 && self.upgradeType != 1 {
                throw writer.unsupported(version, field: 5)
            }
            writer.unsignedVarint(0)
        }
    }
}

public struct UpdateFeaturesResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var results: [UpdatableFeatureResult]

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = ""
        self.results = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        results: [UpdatableFeatureResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.results = results
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        UpdateFeaturesResponse 0-2 0+
        0 throttleTimeMs int32 0-2 - - -
        0 errorCode int16 0-2 - - -
        0 errorMessage string 0-2 0-2 - -
        0 results []UpdatableFeatureResult 0-1 - - -
        1 feature string 0-1 - - -
        1 errorCode int16 0-1 - - -
        1 errorMessage string 0-1 0-1 - -
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
        if version <= 1 {
            reader.field = 3
            self.results = try reader.structures(of: UpdatableFeatureResult.self, flexible: true, elementMin: 4, version: version)
        } else {
            self.results = []
        }
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        if version <= 1 {
            writer.length(self.results.count, flexible: true)
            for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        }
        writer.unsignedVarint(0)
    }

    public struct UpdatableFeatureResult: WireStructure, Sendable {
        public var feature: String
        public var errorCode: Int16
        public var errorMessage: String?

        public init() {
            self.feature = ""
            self.errorCode = 0
            self.errorMessage = ""
        }

        public init(
            feature: String = "",
            errorCode: Int16 = 0,
            errorMessage: String? = ""
        ) {
            self.feature = feature
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 4
            self.feature = try reader.string(flexible: true)
            reader.field = 5
            self.errorCode = try reader.int16()
            reader.field = 6
            self.errorMessage = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.feature, flexible: true, field: 4)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 6)
            writer.unsignedVarint(0)
        }
    }
}
