// Written by generate-messages from Schema/42_DeleteGroups.schema. Do not edit.
import Platform

public struct DeleteGroupsRequest: KafkaRequest {
    public var groupsNames: [String]

    public init() {
        self.groupsNames = []
    }

    public init(
        groupsNames: [String] = []
    ) {
        self.groupsNames = groupsNames
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public typealias Response = DeleteGroupsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...2 }
    public static var apiKey: ApiKey { .deleteGroups }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 2 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 2 ? 1 : 0 }
    public static var layout: StaticString {
        """
        DeleteGroupsRequest 0-2 2+
        0 groupsNames []string 0-2 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.groupsNames = try reader.values(flexible: flexible, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: flexible)
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.length(self.groupsNames.count, flexible: flexible)
        for i in self.groupsNames.indices { try writer.string(self.groupsNames[i], flexible: flexible, field: 0) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }
}

public struct DeleteGroupsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [DeletableGroupResult]

    public init() {
        self.throttleTimeMs = 0
        self.results = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [DeletableGroupResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
    }

    public static var versions: ClosedRange<Int16> { 0...2 }
    public static var layout: StaticString {
        """
        DeleteGroupsResponse 0-2 2+
        0 throttleTimeMs int32 0-2 - - -
        0 results []DeletableGroupResult 0-2 - - -
        1 groupId string 0-2 - - -
        1 errorCode int16 0-2 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        self.throttleTimeMs = try reader.int32()
        reader.field = 1
        self.results = try reader.structures(of: DeletableGroupResult.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.length(self.results.count, flexible: flexible)
        for i in self.results.indices { try self.results[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeletableGroupResult: WireStructure, Sendable {
        public var groupId: String
        public var errorCode: Int16

        public init() {
            self.groupId = ""
            self.errorCode = 0
        }

        public init(
            groupId: String = "",
            errorCode: Int16 = 0
        ) {
            self.groupId = groupId
            self.errorCode = errorCode
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 2
            reader.field = 2
            self.groupId = try reader.string(flexible: flexible)
            reader.field = 3
            self.errorCode = try reader.int16()
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 2
            try writer.nullableString(self.groupId, flexible: flexible, field: 2)
            writer.int16(self.errorCode)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}
