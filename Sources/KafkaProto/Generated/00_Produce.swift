// Written by generate-messages from Schema/00_Produce.schema. Do not edit.
import Platform

public struct ProduceRequest: KafkaRequest {
    public var transactionalId: String?
    public var acks: Int16
    public var timeoutMs: Int32
    public var topicData: [TopicProduceData]

    public init() {
        self.transactionalId = nil
        self.acks = 0
        self.timeoutMs = 0
        self.topicData = []
    }

    public init(
        transactionalId: String? = nil,
        acks: Int16 = 0,
        timeoutMs: Int32 = 0,
        topicData: [TopicProduceData] = []
    ) {
        self.transactionalId = transactionalId
        self.acks = acks
        self.timeoutMs = timeoutMs
        self.topicData = topicData
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        if version >= 3 {
            reader.field = 0
            self.transactionalId = try reader.nullableString(flexible: flexible)
        } else {
            self.transactionalId = nil
        }
        reader.field = 1
        self.acks = try reader.int16()
        reader.field = 2
        self.timeoutMs = try reader.int32()
        reader.field = 3
        self.topicData = try reader.structures(of: TopicProduceData.self, flexible: flexible, elementMin: 1, version: version)
        if flexible {
            try reader.skipTags()
        }
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
        writer.int16(self.acks)
        writer.int32(self.timeoutMs)
        writer.length(self.topicData.count, flexible: flexible)
        for i in self.topicData.indices { try self.topicData[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct TopicProduceData: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitionData: [PartitionProduceData]

        public init() {
            self.name = ""
            self.topicId = .zero
            self.partitionData = []
        }

        public init(
            name: String = "",
            topicId: Uuid = .zero,
            partitionData: [PartitionProduceData] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitionData = partitionData
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 9
            if version <= 12 {
                reader.field = 4
                self.name = try reader.string(flexible: flexible)
            } else {
                self.name = ""
            }
            if version >= 13 {
                reader.field = 5
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 6
            self.partitionData = try reader.structures(of: PartitionProduceData.self, flexible: flexible, elementMin: 5, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            if version <= 12 {
                try writer.nullableString(self.name, flexible: flexible, field: 4)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitionData.count, flexible: flexible)
            for i in self.partitionData.indices { try self.partitionData[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct PartitionProduceData: WireStructure, Sendable {
        public var index: Int32
        public var records: RecordsField?

        public init() {
            self.index = 0
            self.records = nil
        }

        public init(
            index: Int32 = 0,
            records: RecordsField? = nil
        ) {
            self.index = index
            self.records = records
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 9
            reader.field = 7
            self.index = try reader.int32()
            reader.field = 8
            self.records = try reader.nullableRecords(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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

public struct ProduceResponse: KafkaMessage {
    public var responses: [TopicProduceResponse]
    public var throttleTimeMs: Int32
    public var nodeEndpoints: [NodeEndpoint]

    public init() {
        self.responses = []
        self.throttleTimeMs = 0
        self.nodeEndpoints = []
    }

    public init(
        responses: [TopicProduceResponse] = [],
        throttleTimeMs: Int32 = 0,
        nodeEndpoints: [NodeEndpoint] = []
    ) {
        self.responses = responses
        self.throttleTimeMs = throttleTimeMs
        self.nodeEndpoints = nodeEndpoints
    }

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

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        reader.field = 0
        self.responses = try reader.structures(of: TopicProduceResponse.self, flexible: flexible, elementMin: 1, version: version)
        if version >= 1 {
            reader.field = 16
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.nodeEndpoints = []
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0 where version >= 10:
                    reader.field = 17
                    self.nodeEndpoints = try reader.structures(of: NodeEndpoint.self, flexible: flexible, elementMin: 10, version: version)
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 9
        writer.length(self.responses.count, flexible: flexible)
        for i in self.responses.indices { try self.responses[i].encode(to: &writer, version: version) }
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
                content.length(self.nodeEndpoints.count, flexible: flexible)
                for i in self.nodeEndpoints.indices { try self.nodeEndpoints[i].encode(to: &content, version: version) }
                writer.tag(0, &content)
            }
        }
    }

    public struct TopicProduceResponse: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var partitionResponses: [PartitionProduceResponse]

        public init() {
            self.name = ""
            self.topicId = .zero
            self.partitionResponses = []
        }

        public init(
            name: String = "",
            topicId: Uuid = .zero,
            partitionResponses: [PartitionProduceResponse] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitionResponses = partitionResponses
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 9
            if version <= 12 {
                reader.field = 1
                self.name = try reader.string(flexible: flexible)
            } else {
                self.name = ""
            }
            if version >= 13 {
                reader.field = 2
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 3
            self.partitionResponses = try reader.structures(of: PartitionProduceResponse.self, flexible: flexible, elementMin: 14, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            if version <= 12 {
                try writer.nullableString(self.name, flexible: flexible, field: 1)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            writer.length(self.partitionResponses.count, flexible: flexible)
            for i in self.partitionResponses.indices { try self.partitionResponses[i].encode(to: &writer, version: version) }
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

        public init() {
            self.index = 0
            self.errorCode = 0
            self.baseOffset = 0
            self.logAppendTimeMs = -1
            self.logStartOffset = -1
            self.recordErrors = []
            self.errorMessage = nil
            self.currentLeader = LeaderIdAndEpoch()
        }

        public init(
            index: Int32 = 0,
            errorCode: Int16 = 0,
            baseOffset: Int64 = 0,
            logAppendTimeMs: Int64 = -1,
            logStartOffset: Int64 = -1,
            recordErrors: [BatchIndexAndErrorMessage] = [],
            errorMessage: String? = nil,
            currentLeader: LeaderIdAndEpoch = LeaderIdAndEpoch()
        ) {
            self.index = index
            self.errorCode = errorCode
            self.baseOffset = baseOffset
            self.logAppendTimeMs = logAppendTimeMs
            self.logStartOffset = logStartOffset
            self.recordErrors = recordErrors
            self.errorMessage = errorMessage
            self.currentLeader = currentLeader
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 9
            reader.field = 4
            self.index = try reader.int32()
            reader.field = 5
            self.errorCode = try reader.int16()
            reader.field = 6
            self.baseOffset = try reader.int64()
            if version >= 2 {
                reader.field = 7
                self.logAppendTimeMs = try reader.int64()
            } else {
                self.logAppendTimeMs = -1
            }
            if version >= 5 {
                reader.field = 8
                self.logStartOffset = try reader.int64()
            } else {
                self.logStartOffset = -1
            }
            if version >= 8 {
                reader.field = 9
                self.recordErrors = try reader.structures(of: BatchIndexAndErrorMessage.self, flexible: flexible, elementMin: 5, version: version)
            } else {
                self.recordErrors = []
            }
            if version >= 8 {
                reader.field = 12
                self.errorMessage = try reader.nullableString(flexible: flexible)
            } else {
                self.errorMessage = nil
            }
            self.currentLeader = LeaderIdAndEpoch()
            if flexible {
                var tags = try reader.tagCount()
                while tags > 0 {
                    tags -= 1
                    let (tag, end) = try reader.tag()
                    switch tag {
                    case 0 where version >= 10:
                        reader.field = 13
                        self.currentLeader = try LeaderIdAndEpoch(from: &reader, version: version)
                        try reader.endTag(end)
                    default:
                        reader.skipTag(to: end)
                    }
                }
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 9
            writer.int32(self.index)
            writer.int16(self.errorCode)
            writer.int64(self.baseOffset)
            if version >= 2 {
                writer.int64(self.logAppendTimeMs)
            }
            if version >= 5 {
                writer.int64(self.logStartOffset)
            }
            if version >= 8 {
                writer.length(self.recordErrors.count, flexible: flexible)
                for i in self.recordErrors.indices { try self.recordErrors[i].encode(to: &writer, version: version) }
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

        public init() {
            self.batchIndex = 0
            self.batchIndexErrorMessage = nil
        }

        public init(
            batchIndex: Int32 = 0,
            batchIndexErrorMessage: String? = nil
        ) {
            self.batchIndex = batchIndex
            self.batchIndexErrorMessage = batchIndexErrorMessage
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 9
            reader.field = 10
            self.batchIndex = try reader.int32()
            reader.field = 11
            self.batchIndexErrorMessage = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

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

        public init() {
            self.leaderId = -1
            self.leaderEpoch = -1
        }

        public init(
            leaderId: Int32 = -1,
            leaderEpoch: Int32 = -1
        ) {
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 14
            self.leaderId = try reader.int32()
            reader.field = 15
            self.leaderEpoch = try reader.int32()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
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

        public init() {
            self.nodeId = 0
            self.host = ""
            self.port = 0
            self.rack = nil
        }

        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.rack = rack
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 18
            self.nodeId = try reader.int32()
            reader.field = 19
            self.host = try reader.string(flexible: true)
            reader.field = 20
            self.port = try reader.int32()
            reader.field = 21
            self.rack = try reader.nullableString(flexible: true)
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            writer.int32(self.nodeId)
            try writer.nullableString(self.host, flexible: true, field: 19)
            writer.int32(self.port)
            try writer.nullableString(self.rack, flexible: true, field: 21)
            writer.unsignedVarint(0)
        }
    }
}
