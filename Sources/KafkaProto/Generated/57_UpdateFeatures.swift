// Written by generate-messages from Schema/57_UpdateFeatures.schema. Do not edit.
import Platform

public struct UpdateFeaturesRequest: KafkaRequest {
    public var timeoutMs: Int32
    public var featureUpdates: [FeatureUpdateKey]
    public var validateOnly: Bool

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.timeoutMs)
        try writer.structures(self.featureUpdates, flexible: true, version: version)
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

extension UpdateFeaturesRequest {
    public init() {
        self.init(
            timeoutMs: 60000,
            featureUpdates: [],
            validateOnly: false
        )
    }

    public init(
        timeoutMs: Int32 = 60000,
        featureUpdates: [UpdateFeaturesRequest.FeatureUpdateKey] = [],
        validateOnly: Bool = false,
        _: Void = ()
    ) {
        self.init(
            timeoutMs: timeoutMs,
            featureUpdates: featureUpdates,
            validateOnly: validateOnly
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let timeoutMs: Int32 = try reader.int32()
        reader.field = 1
        let featureUpdates: [UpdateFeaturesRequest.FeatureUpdateKey] = try reader.structures(of: UpdateFeaturesRequest.FeatureUpdateKey.self, flexible: true, elementMin: 3, version: version)
        let validateOnly: Bool
        if version >= 1 {
            reader.field = 6
            validateOnly = try reader.bool()
        } else {
            validateOnly = false
        }
        try reader.skipTags()
        self.init(
            timeoutMs: timeoutMs,
            featureUpdates: featureUpdates,
            validateOnly: validateOnly
        )
    }
}

extension UpdateFeaturesRequest.FeatureUpdateKey {
    public init() {
        self.init(
            feature: "",
            maxVersionLevel: 0,
            allowDowngrade: false,
            upgradeType: 1
        )
    }

    public init(
        feature: String = "",
        maxVersionLevel: Int16 = 0,
        allowDowngrade: Bool = false,
        upgradeType: Int8 = 1,
        _: Void = ()
    ) {
        self.init(
            feature: feature,
            maxVersionLevel: maxVersionLevel,
            allowDowngrade: allowDowngrade,
            upgradeType: upgradeType
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 2
        let feature: String = try reader.string(flexible: true)
        reader.field = 3
        let maxVersionLevel: Int16 = try reader.int16()
        let allowDowngrade: Bool
        if version <= 0 {
            reader.field = 4
            allowDowngrade = try reader.bool()
        } else {
            allowDowngrade = false
        }
        let upgradeType: Int8
        if version >= 1 {
            reader.field = 5
            upgradeType = try reader.int8()
        } else {
            upgradeType = 1
        }
        try reader.skipTags()
        self.init(
            feature: feature,
            maxVersionLevel: maxVersionLevel,
            allowDowngrade: allowDowngrade,
            upgradeType: upgradeType
        )
    }
}

public struct UpdateFeaturesResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var results: [UpdatableFeatureResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        if version <= 1 {
            try writer.structures(self.results, flexible: true, version: version)
        }
        writer.unsignedVarint(0)
    }

    public struct UpdatableFeatureResult: WireStructure, Sendable {
        public var feature: String
        public var errorCode: Int16
        public var errorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.feature, flexible: true, field: 4)
            writer.int16(self.errorCode)
            try writer.nullableString(self.errorMessage, flexible: true, field: 6)
            writer.unsignedVarint(0)
        }
    }
}

extension UpdateFeaturesResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: "",
            results: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        results: [UpdateFeaturesResponse.UpdatableFeatureResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        let results: [UpdateFeaturesResponse.UpdatableFeatureResult]
        if version <= 1 {
            reader.field = 3
            results = try reader.structures(of: UpdateFeaturesResponse.UpdatableFeatureResult.self, flexible: true, elementMin: 4, version: version)
        } else {
            results = []
        }
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            results: results
        )
    }
}

extension UpdateFeaturesResponse.UpdatableFeatureResult {
    public init() {
        self.init(
            feature: "",
            errorCode: 0,
            errorMessage: ""
        )
    }

    public init(
        feature: String = "",
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        _: Void = ()
    ) {
        self.init(
            feature: feature,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 4
        let feature: String = try reader.string(flexible: true)
        reader.field = 5
        let errorCode: Int16 = try reader.int16()
        reader.field = 6
        let errorMessage: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            feature: feature,
            errorCode: errorCode,
            errorMessage: errorMessage
        )
    }
}
