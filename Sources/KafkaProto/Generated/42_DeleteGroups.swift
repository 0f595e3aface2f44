// Written by generate-messages from Schema/42_DeleteGroups.schema. Do not edit.
import Platform

public struct DeleteGroupsRequest: KafkaRequest {
    public var groupsNames: [String]

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

extension DeleteGroupsRequest {
    public init() {
        self.init(
            groupsNames: []
        )
    }

    public init(
        groupsNames: [String] = [],
        _: Void = ()
    ) {
        self.init(
            groupsNames: groupsNames
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let groupsNames: [String] = try reader.values(flexible: flexible, elementMin: 1) {
            (reader) throws(DecodeError) in try reader.string(flexible: flexible)
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groupsNames: groupsNames
        )
    }
}

public struct DeleteGroupsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var results: [DeletableGroupResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try writer.structures(self.results, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct DeletableGroupResult: WireStructure, Sendable {
        public var groupId: String
        public var errorCode: Int16

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

extension DeleteGroupsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            results: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        results: [DeleteGroupsResponse.DeletableGroupResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 2
        reader.field = 0
        let throttleTimeMs: Int32 = try reader.int32()
        reader.field = 1
        let results: [DeleteGroupsResponse.DeletableGroupResult] = try reader.structures(of: DeleteGroupsResponse.DeletableGroupResult.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            results: results
        )
    }
}

extension DeleteGroupsResponse.DeletableGroupResult {
    public init() {
        self.init(
            groupId: "",
            errorCode: 0
        )
    }

    public init(
        groupId: String = "",
        errorCode: Int16 = 0,
        _: Void = ()
    ) {
        self.init(
            groupId: groupId,
            errorCode: errorCode
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 2
        reader.field = 2
        let groupId: String = try reader.string(flexible: flexible)
        reader.field = 3
        let errorCode: Int16 = try reader.int16()
        if flexible {
            try reader.skipTags()
        }
        self.init(
            groupId: groupId,
            errorCode: errorCode
        )
    }
}
