// Written by generate-messages from Schema/00_Produce.schema. Do not edit.
import Platform

public struct ProduceRequest: KafkaRequest {
    public var transactionalId: String?
    public var acks: Int16
    public var timeoutMs: Int32
    public var topicData: [TopicProduceData]

    public static var versions: ClosedRange<Int16> { 0...13 }
    public typealias Response = ProduceResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...11 }
    public static var apiKey: ApiKey { .produce }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 9 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 9 ? 1 : 0 }
    public static var layout: StaticString {
        """
        ProduceRequest 0-13 9+
        0 transactionalId string 3+ 3+ - null
        0 acks int16 0-13 - - -
        0 timeoutMs int32 0-13 - - -
        0 topicData []TopicProduceData 0-13 - - -
        1 name string 0-12 - - -
        1 topicId uuid 13+ - - -
        1 partitionData []PartitionProduceData 0-13 - - -
        2 index int32 0-13 - - -
        2 records records 0-13 0-13 - -
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        if version >= 3 {
            try writer.nullableString(self.transactionalId, flexible: flexible, field: 0)
        }
        if version < 3 && self.transactionalId != nil {
            throw writer.unsupported(version, field: 0)
        }
        writer.fixed(self.acks, self.timeoutMs)
        try writer.structures(self.topicData, flexible: flexible, version: version)
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct TopicProduceData: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitionData: [PartitionProduceData]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            if version <= 12 {
                try writer.nullableString(self.name, flexible: flexible, field: 4)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitionData, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct PartitionProduceData: WireStructure, Sendable {
        public var index: Int32
        public var records: RecordsField?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            writer.int32(self.index)
            writer.nullableRecords(self.records, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

extension ProduceRequest {
    public init() {
        self.init(
            transactionalId: nil,
            acks: 0,
            timeoutMs: 0,
            topicData: []
        )
    }

    public init(
        transactionalId: String? = nil,
        acks: Int16 = 0,
        timeoutMs: Int32 = 0,
        topicData: [ProduceRequest.TopicProduceData] = [],
        _: Void = ()
    ) {
        self.init(
            transactionalId: transactionalId,
            acks: acks,
            timeoutMs: timeoutMs,
            topicData: topicData
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        let transactionalId: String?
        if version >= 3 {
            reader.field = 0
            transactionalId = try reader.nullableString(flexible: flexible)
        } else {
            transactionalId = nil
        }
        reader.field = 1
        let (acks, timeoutMs): (Int16, Int32) = try reader.fixed()
        reader.field = 3
        let topicData: [ProduceRequest.TopicProduceData] = try reader.structures(of: ProduceRequest.TopicProduceData.self, flexible: flexible, elementMin: 1, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            transactionalId: transactionalId,
            acks: acks,
            timeoutMs: timeoutMs,
            topicData: topicData
        )
    }
}

extension ProduceRequest.TopicProduceData {
    public init() {
        self.init(
            name: "",
            topicId: .zero,
            partitionData: []
        )
    }

    public init(
        name: String = "",
        topicId: Uuid = .zero,
        partitionData: [ProduceRequest.PartitionProduceData] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId,
            partitionData: partitionData
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 9
        let name: String
        if version <= 12 {
            reader.field = 4
            name = try reader.string(flexible: flexible)
        } else {
            name = ""
        }
        let topicId: Uuid
        if version >= 13 {
            reader.field = 5
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 6
        let partitionData: [ProduceRequest.PartitionProduceData] = try reader.structures(of: ProduceRequest.PartitionProduceData.self, flexible: flexible, elementMin: 5, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            topicId: topicId,
            partitionData: partitionData
        )
    }
}

extension ProduceRequest.PartitionProduceData {
    public init() {
        self.init(
            index: 0,
            records: nil
        )
    }

    public init(
        index: Int32 = 0,
        records: RecordsField? = nil,
        _: Void = ()
    ) {
        self.init(
            index: index,
            records: records
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 9
        reader.field = 7
        let index: Int32 = try reader.int32()
        reader.field = 8
        let records: RecordsField? = try reader.nullableRecords(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            index: index,
            records: records
        )
    }
}

public struct ProduceResponse: KafkaMessage {
    public var responses: [TopicProduceResponse]
    public var throttleTimeMs: Int32
    public var nodeEndpoints: [NodeEndpoint]

    public static var versions: ClosedRange<Int16> { 0...13 }
    public static var layout: StaticString {
        """
        ProduceResponse 0-13 9+
        0 responses []TopicProduceResponse 0-13 - - -
        1 name string 0-12 - - -
        1 topicId uuid 13+ - - -
        1 partitionResponses []PartitionProduceResponse 0-13 - - -
        2 index int32 0-13 - - -
        2 errorCode int16 0-13 - - -
        2 baseOffset int64 0-13 - - -
        2 logAppendTimeMs int64 2+ - - -1
        2 logStartOffset int64 5+ - - -1
        2 recordErrors []BatchIndexAndErrorMessage 8+ - - -
        3 batchIndex int32 8-13 - - -
        3 batchIndexErrorMessage string 8-13 8-13 - null
        2 errorMessage string 8+ 8+ - null
        2 currentLeader LeaderIdAndEpoch 10+ - 0@10+ -
        3 leaderId int32 10-13 - - -1
        3 leaderEpoch int32 10-13 - - -1
        0 throttleTimeMs int32 1+ - - -
        0 nodeEndpoints []NodeEndpoint 10+ - 0@10+ -
        1 nodeId int32 10-13 - - -
        1 host string 10-13 - - -
        1 port int32 10-13 - - -
        1 rack string 10-13 10-13 - null
        """
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        try writer.structures(self.responses, flexible: flexible, version: version)
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        if version < 10 && !self.nodeEndpoints.isEmpty {
            throw writer.unsupported(version, field: 17)
        }
        if flexible {
            var tags: UInt32 = 0
            if version >= 10 && !self.nodeEndpoints.isEmpty { tags += 1 }
            writer.unsignedVarint(tags)
            if version >= 10 && !self.nodeEndpoints.isEmpty {
                var content = writer.scratch()
                try content.structures(self.nodeEndpoints, flexible: flexible, version: version)
                writer.tag(0, &content)
            }
        }
    }

    public struct TopicProduceResponse: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitionResponses: [PartitionProduceResponse]

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            if version <= 12 {
                try writer.nullableString(self.name, flexible: flexible, field: 1)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            try writer.structures(self.partitionResponses, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct PartitionProduceResponse: WireStructure, Sendable {
        public var index: Int32
        public var errorCode: Int16
        public var baseOffset: Int64
        public var logAppendTimeMs: Int64
        public var logStartOffset: Int64
        public var recordErrors: [BatchIndexAndErrorMessage]
        public var errorMessage: String?
        public var currentLeader: LeaderIdAndEpoch

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            writer.fixed(self.index, self.errorCode, self.baseOffset)
            if version >= 2 {
                writer.int64(self.logAppendTimeMs)
            }
            if version >= 5 {
                writer.int64(self.logStartOffset)
            }
            if version >= 8 {
                try writer.structures(self.recordErrors, flexible: flexible, version: version)
            }
            if version >= 8 {
                try writer.nullableString(self.errorMessage, flexible: flexible, field: 12)
            }
            if version < 10 && !self.currentLeader.isDefault {
                throw writer.unsupported(version, field: 13)
            }
            if flexible {
                var tags: UInt32 = 0
                if version >= 10 && !self.currentLeader.isDefault { tags += 1 }
                writer.unsignedVarint(tags)
                if version >= 10 && !self.currentLeader.isDefault {
                    var content = writer.scratch()
                    try self.currentLeader.encode(to: &content, version: version)
                    writer.tag(0, &content)
                }
            }
        }
    }

    public struct BatchIndexAndErrorMessage: WireStructure, Sendable {
        public var batchIndex: Int32
        public var batchIndexErrorMessage: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            writer.int32(self.batchIndex)
            try writer.nullableString(self.batchIndexErrorMessage, flexible: flexible, field: 11)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct LeaderIdAndEpoch: WireStructure, Sendable {
        public var leaderId: Int32
        public var leaderEpoch: Int32

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.fixed(self.leaderId, self.leaderEpoch)
            writer.unsignedVarint(0)
        }

        var isDefault: Bool {
            !(self.leaderId != -1) && !(self.leaderEpoch != -1)
        }
    }

    public struct NodeEndpoint: WireStructure, Sendable {
        public var nodeId: Int32
        public var host: String
        public var port: Int32
        public var rack: String?

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 19)
            writer.int32(self.port)
            try writer.nullableString(self.rack, flexible: true, field: 21)
            writer.unsignedVarint(0)
        }
    }
}

extension ProduceResponse {
    public init() {
        self.init(
            responses: [],
            throttleTimeMs: 0,
            nodeEndpoints: []
        )
    }

    public init(
        responses: [ProduceResponse.TopicProduceResponse] = [],
        throttleTimeMs: Int32 = 0,
        nodeEndpoints: [ProduceResponse.NodeEndpoint] = [],
        _: Void = ()
    ) {
        self.init(
            responses: responses,
            throttleTimeMs: throttleTimeMs,
            nodeEndpoints: nodeEndpoints
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        reader.field = 0
        let responses: [ProduceResponse.TopicProduceResponse] = try reader.structures(of: ProduceResponse.TopicProduceResponse.self, flexible: flexible, elementMin: 1, version: version)
        let throttleTimeMs: Int32
        if version >= 1 {
            reader.field = 16
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        var nodeEndpoints: [ProduceResponse.NodeEndpoint] = []
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0 where version >= 10:
                    reader.field = 17
                    nodeEndpoints = try reader.structures(of: ProduceResponse.NodeEndpoint.self, flexible: flexible, elementMin: 10, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            responses: responses,
            throttleTimeMs: throttleTimeMs,
            nodeEndpoints: nodeEndpoints
        )
    }
}

extension ProduceResponse.TopicProduceResponse {
    public init() {
        self.init(
            name: "",
            topicId: .zero,
            partitionResponses: []
        )
    }

    public init(
        name: String = "",
        topicId: Uuid = .zero,
        partitionResponses: [ProduceResponse.PartitionProduceResponse] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId,
            partitionResponses: partitionResponses
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 9
        let name: String
        if version <= 12 {
            reader.field = 1
            name = try reader.string(flexible: flexible)
        } else {
            name = ""
        }
        let topicId: Uuid
        if version >= 13 {
            reader.field = 2
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 3
        let partitionResponses: [ProduceResponse.PartitionProduceResponse] = try reader.structures(of: ProduceResponse.PartitionProduceResponse.self, flexible: flexible, elementMin: 14, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            topicId: topicId,
            partitionResponses: partitionResponses
        )
    }
}

extension ProduceResponse.PartitionProduceResponse {
    public init() {
        self.init(
            index: 0,
            errorCode: 0,
            baseOffset: 0,
            logAppendTimeMs: -1,
            logStartOffset: -1,
            recordErrors: [],
            errorMessage: nil,
            currentLeader: ProduceResponse.LeaderIdAndEpoch()
        )
    }

    public init(
        index: Int32 = 0,
        errorCode: Int16 = 0,
        baseOffset: Int64 = 0,
        logAppendTimeMs: Int64 = -1,
        logStartOffset: Int64 = -1,
        recordErrors: [ProduceResponse.BatchIndexAndErrorMessage] = [],
        errorMessage: String? = nil,
        currentLeader: ProduceResponse.LeaderIdAndEpoch = ProduceResponse.LeaderIdAndEpoch(),
        _: Void = ()
    ) {
        self.init(
            index: index,
            errorCode: errorCode,
            baseOffset: baseOffset,
            logAppendTimeMs: logAppendTimeMs,
            logStartOffset: logStartOffset,
            recordErrors: recordErrors,
            errorMessage: errorMessage,
            currentLeader: currentLeader
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 9
        reader.field = 4
        let (index, errorCode, baseOffset): (Int32, Int16, Int64) = try reader.fixed()
        let logAppendTimeMs: Int64
        if version >= 2 {
            reader.field = 7
            logAppendTimeMs = try reader.int64()
        } else {
            logAppendTimeMs = -1
        }
        let logStartOffset: Int64
        if version >= 5 {
            reader.field = 8
            logStartOffset = try reader.int64()
        } else {
            logStartOffset = -1
        }
        let recordErrors: [ProduceResponse.BatchIndexAndErrorMessage]
        if version >= 8 {
            reader.field = 9
            recordErrors = try reader.structures(of: ProduceResponse.BatchIndexAndErrorMessage.self, flexible: flexible, elementMin: 5, version: version)
        } else {
            recordErrors = []
        }
        let errorMessage: String?
        if version >= 8 {
            reader.field = 12
            errorMessage = try reader.nullableString(flexible: flexible)
        } else {
            errorMessage = nil
        }
        var currentLeader: ProduceResponse.LeaderIdAndEpoch = ProduceResponse.LeaderIdAndEpoch()
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0 where version >= 10:
                    reader.field = 13
                    currentLeader = try ProduceResponse.LeaderIdAndEpoch(from: &reader, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            index: index,
            errorCode: errorCode,
            baseOffset: baseOffset,
            logAppendTimeMs: logAppendTimeMs,
            logStartOffset: logStartOffset,
            recordErrors: recordErrors,
            errorMessage: errorMessage,
            currentLeader: currentLeader
        )
    }
}

extension ProduceResponse.BatchIndexAndErrorMessage {
    public init() {
        self.init(
            batchIndex: 0,
            batchIndexErrorMessage: nil
        )
    }

    public init(
        batchIndex: Int32 = 0,
        batchIndexErrorMessage: String? = nil,
        _: Void = ()
    ) {
        self.init(
            batchIndex: batchIndex,
            batchIndexErrorMessage: batchIndexErrorMessage
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 9
        reader.field = 10
        let batchIndex: Int32 = try reader.int32()
        reader.field = 11
        let batchIndexErrorMessage: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            batchIndex: batchIndex,
            batchIndexErrorMessage: batchIndexErrorMessage
        )
    }
}

extension ProduceResponse.LeaderIdAndEpoch {
    public init() {
        self.init(
            leaderId: -1,
            leaderEpoch: -1
        )
    }

    public init(
        leaderId: Int32 = -1,
        leaderEpoch: Int32 = -1,
        _: Void = ()
    ) {
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 14
        let (leaderId, leaderEpoch): (Int32, Int32) = try reader.fixed()
        try reader.skipTags()
        self.init(
            leaderId: leaderId,
            leaderEpoch: leaderEpoch
        )
    }
}

extension ProduceResponse.NodeEndpoint {
    public init() {
        self.init(
            nodeId: 0,
            host: "",
            port: 0,
            rack: nil
        )
    }

    public init(
        nodeId: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        rack: String? = nil,
        _: Void = ()
    ) {
        self.init(
            nodeId: nodeId,
            host: host,
            port: port,
            rack: rack
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 18
        let nodeId: Int32 = try reader.int32()
        reader.field = 19
        let host: String = try reader.string(flexible: true)
        reader.field = 20
        let port: Int32 = try reader.int32()
        reader.field = 21
        let rack: String? = try reader.nullableString(flexible: true)
        try reader.skipTags()
        self.init(
            nodeId: nodeId,
            host: host,
            port: port,
            rack: rack
        )
    }
}
