// Written by generate-messages from Schema/60_DescribeCluster.schema. Do not edit.
import Platform

public struct DescribeClusterRequest: KafkaRequest {
    public var includeClusterAuthorizedOperations: Bool
    public var endpointType: Int8
    public var includeFencedBrokers: Bool

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = DescribeClusterResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...1 }
    public static var apiKey: ApiKey { .describeCluster }
    public static func headerVersion(_ version: Int16) -> Int16 { 2 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { 1 }
    public static var layout: StaticString {
        """
        DescribeClusterRequest 0-2 0+
        0 includeClusterAuthorizedOperations bool 0-2 - - -
        0 endpointType int8 1+ - - 1
        0 includeFencedBrokers bool 2+ - - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.bool(self.includeClusterAuthorizedOperations)
        if version >= 1 {
            writer.int8(self.endpointType)
        }
        if version < 1 && self.endpointType != 1 {
            throw writer.unsupported(version, field: 1)
        }
        if version >= 2 {
            writer.bool(self.includeFencedBrokers)
        }
        if version < 2 && self.includeFencedBrokers {
            throw writer.unsupported(version, field: 2)
        }
        writer.unsignedVarint(0)
    }
}

extension DescribeClusterRequest {
    public init() {
        self.init(
            includeClusterAuthorizedOperations: false,
            endpointType: 1,
            includeFencedBrokers: false
        )
    }

    public init(
        includeClusterAuthorizedOperations: Bool = false,
        endpointType: Int8 = 1,
        includeFencedBrokers: Bool = false,
        _: Void = ()
    ) {
        self.init(
            includeClusterAuthorizedOperations: includeClusterAuthorizedOperations,
            endpointType: endpointType,
            includeFencedBrokers: includeFencedBrokers
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let includeClusterAuthorizedOperations: Bool = try reader.bool()
        let endpointType: Int8
        if version >= 1 {
            reader.field = 1
            endpointType = try reader.int8()
        } else {
            endpointType = 1
        }
        let includeFencedBrokers: Bool
        if version >= 2 {
            reader.field = 2
            includeFencedBrokers = try reader.bool()
        } else {
            includeFencedBrokers = false
        }
        try reader.skipTags()
        self.init(
            includeClusterAuthorizedOperations: includeClusterAuthorizedOperations,
            endpointType: endpointType,
            includeFencedBrokers: includeFencedBrokers
        )
    }
}

public struct DescribeClusterResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var endpointType: Int8
    public var clusterId: String
    public var controllerId: Int32
    public var brokers: [DescribeClusterBroker]
    public var clusterAuthorizedOperations: Int32

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        DescribeClusterResponse 0-2 0+
        0 throttleTimeMs int32 0-2 - - -
        0 errorCode int16 0-2 - - -
        0 errorMessage string 0-2 0-2 - null
        0 endpointType int8 1+ - - 1
        0 clusterId string 0-2 - - -
        0 controllerId int32 0-2 - - -1
        0 brokers []DescribeClusterBroker 0-2 - - -
        1 brokerId int32 0-2 - - -
        1 host string 0-2 - - -
        1 port int32 0-2 - - -
        1 rack string 0-2 0-2 - null
        1 isFenced bool 2+ - - -
        0 clusterAuthorizedOperations int32 0-2 - - -2147483648
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.fixed(self.throttleTimeMs, self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        if version >= 1 {
            writer.int8(self.endpointType)
        }
        if version < 1 && self.endpointType != 1 {
            throw writer.unsupported(version, field: 3)
        }
        try writer.nullableString(self.clusterId, flexible: true, field: 4)
        writer.int32(self.controllerId)
        try writer.structures(self.brokers, flexible: true, version: version)
        writer.int32(self.clusterAuthorizedOperations)
        writer.unsignedVarint(0)
    }

    public struct DescribeClusterBroker: WireStructure, Sendable {
        public var brokerId: Int32
        public var host: String
        public var port: Int32
        public var rack: String?
        public var isFenced: Bool

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.brokerId)
            try writer.nullableString(self.host, flexible: true, field: 8)
            writer.int32(self.port)
            try writer.nullableString(self.rack, flexible: true, field: 10)
            if version >= 2 {
                writer.bool(self.isFenced)
            }
            if version < 2 && self.isFenced {
                throw writer.unsupported(version, field: 11)
            }
            writer.unsignedVarint(0)
        }
    }
}

extension DescribeClusterResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            errorCode: 0,
            errorMessage: nil,
            endpointType: 1,
            clusterId: "",
            controllerId: -1,
            brokers: [],
            clusterAuthorizedOperations: -2147483648
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        endpointType: Int8 = 1,
        clusterId: String = "",
        controllerId: Int32 = -1,
        brokers: [DescribeClusterResponse.DescribeClusterBroker] = [],
        clusterAuthorizedOperations: Int32 = -2147483648,
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            endpointType: endpointType,
            clusterId: clusterId,
            controllerId: controllerId,
            brokers: brokers,
            clusterAuthorizedOperations: clusterAuthorizedOperations
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        let (throttleTimeMs, errorCode): (Int32, Int16) = try reader.fixed()
        reader.field = 2
        let errorMessage: String? = try reader.nullableString(flexible: true)
        let endpointType: Int8
        if version >= 1 {
            reader.field = 3
            endpointType = try reader.int8()
        } else {
            endpointType = 1
        }
        reader.field = 4
        let clusterId: String = try reader.string(flexible: true)
        reader.field = 5
        let controllerId: Int32 = try reader.int32()
        reader.field = 6
        let brokers: [DescribeClusterResponse.DescribeClusterBroker] = try reader.structures(of: DescribeClusterResponse.DescribeClusterBroker.self, flexible: true, elementMin: 10, version: version)
        reader.field = 12
        let clusterAuthorizedOperations: Int32 = try reader.int32()
        try reader.skipTags()
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            endpointType: endpointType,
            clusterId: clusterId,
            controllerId: controllerId,
            brokers: brokers,
            clusterAuthorizedOperations: clusterAuthorizedOperations
        )
    }
}

extension DescribeClusterResponse.DescribeClusterBroker {
    public init() {
        self.init(
            brokerId: 0,
            host: "",
            port: 0,
            rack: nil,
            isFenced: false
        )
    }

    public init(
        brokerId: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        rack: String? = nil,
        isFenced: Bool = false,
        _: Void = ()
    ) {
        self.init(
            brokerId: brokerId,
            host: host,
            port: port,
            rack: rack,
            isFenced: isFenced
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 7
        let brokerId: Int32 = try reader.int32()
        reader.field = 8
        let host: String = try reader.string(flexible: true)
        reader.field = 9
        let port: Int32 = try reader.int32()
        reader.field = 10
        let rack: String? = try reader.nullableString(flexible: true)
        let isFenced: Bool
        if version >= 2 {
            reader.field = 11
            isFenced = try reader.bool()
        } else {
            isFenced = false
        }
        try reader.skipTags()
        self.init(
            brokerId: brokerId,
            host: host,
            port: port,
            rack: rack,
            isFenced: isFenced
        )
    }
}
