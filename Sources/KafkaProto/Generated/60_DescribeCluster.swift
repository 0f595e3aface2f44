// Written by generate-messages from Schema/60_DescribeCluster.schema. Do not edit.
import Platform

public struct DescribeClusterRequest: KafkaRequest {
    public var includeClusterAuthorizedOperations: Bool
    public var endpointType: Int8
    public var includeFencedBrokers: Bool

    public init() {
        self.includeClusterAuthorizedOperations = false
        self.endpointType = 1
        self.includeFencedBrokers = false
    }

    public init(
        includeClusterAuthorizedOperations: Bool = false,
        endpointType: Int8 = 1,
        includeFencedBrokers: Bool = false
    ) {
        self.includeClusterAuthorizedOperations = includeClusterAuthorizedOperations
        self.endpointType = endpointType
        self.includeFencedBrokers = includeFencedBrokers
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.includeClusterAuthorizedOperations = try reader.bool()
        if version >= 1 {
            reader.field = 1
            self.endpointType = try reader.int8()
        } else {
            self.endpointType = 1
        }
        if version >= 2 {
            reader.field = 2
            self.includeFencedBrokers = try reader.bool()
        } else {
            self.includeFencedBrokers = false
        }
        try reader.skipTags()
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

public struct DescribeClusterResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var errorCode: Int16
    public var errorMessage: String?
    public var endpointType: Int8
    public var clusterId: String
    public var controllerId: Int32
    public var brokers: [DescribeClusterBroker]
    public var clusterAuthorizedOperations: Int32

    public init() {
        self.throttleTimeMs = 0
        self.errorCode = 0
        self.errorMessage = nil
        self.endpointType = 1
        self.clusterId = ""
        self.controllerId = -1
        self.brokers = []
        self.clusterAuthorizedOperations = -2147483648
    }

    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: Int16 = 0,
        errorMessage: String? = nil,
        endpointType: Int8 = 1,
        clusterId: String = "",
        controllerId: Int32 = -1,
        brokers: [DescribeClusterBroker] = [],
        clusterAuthorizedOperations: Int32 = -2147483648
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.endpointType = endpointType
        self.clusterId = clusterId
        self.controllerId = controllerId
        self.brokers = brokers
        self.clusterAuthorizedOperations = clusterAuthorizedOperations
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.errorCode = try reader.int16()
        reader.field = 2
        self.errorMessage = try reader.nullableString(flexible: true)
        if version >= 1 {
            reader.field = 3
            self.endpointType = try reader.int8()
        } else {
            self.endpointType = 1
        }
        reader.field = 4
        self.clusterId = try reader.string(flexible: true)
        reader.field = 5
        self.controllerId = try reader.int32()
        reader.field = 6
        self.brokers = try reader.structures(of: DescribeClusterBroker.self, flexible: true, elementMin: 10, version: version)
        reader.field = 12
        self.clusterAuthorizedOperations = try reader.int32()
        try reader.skipTags()
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode)
        try writer.nullableString(self.errorMessage, flexible: true, field: 2)
        if version >= 1 {
            writer.int8(self.endpointType)
        }
        if version < 1 && self.endpointType != 1 {
            throw writer.unsupported(version, field: 3)
        }
        try writer.nullableString(self.clusterId, flexible: true, field: 4)
        writer.int32(self.controllerId)
        writer.length(self.brokers.count, flexible: true)
        for i in self.brokers.indices { try self.brokers[i].encode(to: &writer, version: version) }
        writer.int32(self.clusterAuthorizedOperations)
        writer.unsignedVarint(0)
    }

    public struct DescribeClusterBroker: WireStructure, Sendable {
        public var brokerId: Int32
        public var host: String
        public var port: Int32
        public var rack: String?
        public var isFenced: Bool

        public init() {
            self.brokerId = 0
            self.host = ""
            self.port = 0
            self.rack = nil
            self.isFenced = false
        }

        public init(
            brokerId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil,
            isFenced: Bool = false
        ) {
            self.brokerId = brokerId
            self.host = host
            self.port = port
            self.rack = rack
            self.isFenced = isFenced
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 7
            self.brokerId = try reader.int32()
            reader.field = 8
            self.host = try reader.string(flexible: true)
            reader.field = 9
            self.port = try reader.int32()
            reader.field = 10
            self.rack = try reader.nullableString(flexible: true)
            if version >= 2 {
                reader.field = 11
                self.isFenced = try reader.bool()
            } else {
                self.isFenced = false
            }
            try reader.skipTags()
        }

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
