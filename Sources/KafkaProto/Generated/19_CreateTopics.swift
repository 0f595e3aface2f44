// Written by generate-messages from Schema/19_CreateTopics.schema. Do not edit.
import Platform

public struct CreateTopicsRequest: KafkaRequest {
    public var topics: [CreatableTopic]
    public var timeoutMs: Int32
    public var validateOnly: Bool

    public init() {
        self.topics = []
        self.timeoutMs = 60000
        self.validateOnly = false
    }

    public init(
        topics: [CreatableTopic] = [],
        timeoutMs: Int32 = 60000,
        validateOnly: Bool = false
    ) {
        self.topics = topics
        self.timeoutMs = timeoutMs
        self.validateOnly = validateOnly
    }

    public static var versions: ClosedRange<Int16> { 0...7 }
    public typealias Response = CreateTopicsResponse
    public static var servedVersions: ClosedRange<Int16>? { 0...7 }
    public static var apiKey: ApiKey { .createTopics }
    public static func headerVersion(_ version: Int16) -> Int16 { version >= 5 ? 2 : 1 }
    public static func responseHeaderVersion(_ version: Int16) -> Int16 { version >= 5 ? 1 : 0 }
    public static var layout: StaticString {
        """
        CreateTopicsRequest 0-7 5+
        0 topics []CreatableTopic 0-7 - - -
        1 name string 0-7 - - -
        1 numPartitions int32 0-7 - - -
        1 replicationFactor int16 0-7 - - -
        1 assignments []CreatableReplicaAssignment 0-7 - - -
        2 partitionIndex int32 0-7 - - -
        2 brokerIds []int32 0-7 - - -
        1 configs []CreatableTopicConfig 0-7 - - -
        2 name string 0-7 - - -
        2 value string 0-7 0-7 - -
        0 timeoutMs int32 0-7 - - 60000
        0 validateOnly bool 1+ - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        reader.field = 0
        self.topics = try reader.structures(of: CreatableTopic.self, flexible: flexible, elementMin: 9, version: version)
        reader.field = 10
        self.timeoutMs = try reader.int32()
        if version >= 1 {
            reader.field = 11
            self.validateOnly = try reader.bool()
        } else {
            self.validateOnly = false
        }
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        writer.int32(self.timeoutMs)
        if version >= 1 {
            writer.bool(self.validateOnly)
        }
        if version < 1 && self.validateOnly {
            throw writer.unsupported(version, field: 11)
        }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct CreatableTopic: WireStructure, Sendable {
        public var name: String
        public var numPartitions: Int32
        public var replicationFactor: Int16
        public var assignments: [CreatableReplicaAssignment]
        public var configs: [CreatableTopicConfig]

        public init() {
            self.name = ""
            self.numPartitions = 0
            self.replicationFactor = 0
            self.assignments = []
            self.configs = []
        }

        public init(
            name: String = "",
            numPartitions: Int32 = 0,
            replicationFactor: Int16 = 0,
            assignments: [CreatableReplicaAssignment] = [],
            configs: [CreatableTopicConfig] = []
        ) {
            self.name = name
            self.numPartitions = numPartitions
            self.replicationFactor = replicationFactor
            self.assignments = assignments
            self.configs = configs
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 5
            reader.field = 1
            self.name = try reader.string(flexible: flexible)
            reader.field = 2
            self.numPartitions = try reader.int32()
            reader.field = 3
            self.replicationFactor = try reader.int16()
            reader.field = 4
            self.assignments = try reader.structures(of: CreatableReplicaAssignment.self, flexible: flexible, elementMin: 5, version: version)
            reader.field = 7
            self.configs = try reader.structures(of: CreatableTopicConfig.self, flexible: flexible, elementMin: 2, version: version)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 5
            try writer.nullableString(self.name, flexible: flexible, field: 1)
            writer.int32(self.numPartitions)
            writer.int16(self.replicationFactor)
            writer.length(self.assignments.count, flexible: flexible)
            for i in self.assignments.indices { try self.assignments[i].encode(to: &writer, version: version) }
            writer.length(self.configs.count, flexible: flexible)
            for i in self.configs.indices { try self.configs[i].encode(to: &writer, version: version) }
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct CreatableReplicaAssignment: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var brokerIds: [Int32]

        public init() {
            self.partitionIndex = 0
            self.brokerIds = []
        }

        public init(
            partitionIndex: Int32 = 0,
            brokerIds: [Int32] = []
        ) {
            self.partitionIndex = partitionIndex
            self.brokerIds = brokerIds
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 5
            reader.field = 5
            self.partitionIndex = try reader.int32()
            reader.field = 6
            self.brokerIds = try reader.numbers(of: Int32.self, flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 5
            writer.int32(self.partitionIndex)
            writer.numbers(self.brokerIds, flexible: flexible)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct CreatableTopicConfig: WireStructure, Sendable {
        public var name: String
        public var value: String?

        public init() {
            self.name = ""
            self.value = ""
        }

        public init(
            name: String = "",
            value: String? = ""
        ) {
            self.name = name
            self.value = value
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 5
            reader.field = 8
            self.name = try reader.string(flexible: flexible)
            reader.field = 9
            self.value = try reader.nullableString(flexible: flexible)
            if flexible {
                try reader.skipTags()
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 5
            try writer.nullableString(self.name, flexible: flexible, field: 8)
            try writer.nullableString(self.value, flexible: flexible, field: 9)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }
}

public struct CreateTopicsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [CreatableTopicResult]

    public init() {
        self.throttleTimeMs = 0
        self.topics = []
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [CreatableTopicResult] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }

    public static var versions: ClosedRange<Int16> { 0...7 }
    public static var layout: StaticString {
        """
        CreateTopicsResponse 0-7 5+
        0 throttleTimeMs int32 2+ - - -
        0 topics []CreatableTopicResult 0-7 - - -
        1 name string 0-7 - - -
        1 topicId uuid 7+ - - -
        1 errorCode int16 0-7 - - -
        1 errorMessage string 1+ 1+ - -
        1 topicConfigErrorCode int16 5+ - 0@5+ -
        1 numPartitions int32 5+ - - -1
        1 replicationFactor int16 5+ - - -1
        1 configs []CreatableTopicConfigs 5+ 5+ - -
        2 name string 5-7 - - -
        2 value string 5-7 5-7 - -
        2 readOnly bool 5-7 - - -
        2 configSource int8 5-7 - - -1
        2 isSensitive bool 5-7 - - -
        """
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        if version >= 2 {
            reader.field = 0
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        reader.field = 1
        self.topics = try reader.structures(of: CreatableTopicResult.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
    }

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        writer.length(self.topics.count, flexible: flexible)
        for i in self.topics.indices { try self.topics[i].encode(to: &writer, version: version) }
        if flexible {
            writer.unsignedVarint(0)
        }
    }

    public struct CreatableTopicResult: WireStructure, Sendable {
        public var name: String
        public var topicId: Uuid
        public var errorCode: Int16
        public var errorMessage: String?
        public var topicConfigErrorCode: Int16
        public var numPartitions: Int32
        public var replicationFactor: Int16
        public var configs: [CreatableTopicConfigs]?

        public init() {
            self.name = ""
            self.topicId = .zero
            self.errorCode = 0
            self.errorMessage = ""
            self.topicConfigErrorCode = 0
            self.numPartitions = -1
            self.replicationFactor = -1
            self.configs = []
        }

        public init(
            name: String = "",
            topicId: Uuid = .zero,
            errorCode: Int16 = 0,
            errorMessage: String? = "",
            topicConfigErrorCode: Int16 = 0,
            numPartitions: Int32 = -1,
            replicationFactor: Int16 = -1,
            configs: [CreatableTopicConfigs]? = []
        ) {
            self.name = name
            self.topicId = topicId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.topicConfigErrorCode = topicConfigErrorCode
            self.numPartitions = numPartitions
            self.replicationFactor = replicationFactor
            self.configs = configs
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            let flexible = version >= 5
            reader.field = 2
            self.name = try reader.string(flexible: flexible)
            if version >= 7 {
                reader.field = 3
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            reader.field = 4
            self.errorCode = try reader.int16()
            if version >= 1 {
                reader.field = 5
                self.errorMessage = try reader.nullableString(flexible: flexible)
            } else {
                self.errorMessage = ""
            }
            self.topicConfigErrorCode = 0
            if version >= 5 {
                reader.field = 7
                self.numPartitions = try reader.int32()
            } else {
                self.numPartitions = -1
            }
            if version >= 5 {
                reader.field = 8
                self.replicationFactor = try reader.int16()
            } else {
                self.replicationFactor = -1
            }
            if version >= 5 {
                reader.field = 9
                self.configs = try reader.nullableStructures(of: CreatableTopicConfigs.self, flexible: flexible, elementMin: 5, version: version)
            } else {
                self.configs = []
            }
            if flexible {
                var tags = try reader.tagCount()
                while tags > 0 {
                    tags -= 1
                    let (tag, end) = try reader.tag()
                    switch tag {
                    case 0:
                        reader.field = 6
                        self.topicConfigErrorCode = try reader.int16()
                        try reader.endTag(end)
                    default:
                        reader.skipTag(to: end)
                    }
                }
            }
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 5
            try writer.nullableString(self.name, flexible: flexible, field: 2)
            if version >= 7 {
                writer.uuid(self.topicId)
            }
            writer.int16(self.errorCode)
            if version >= 1 {
                try writer.nullableString(self.errorMessage, flexible: flexible, field: 5)
            }
            if version >= 5 {
                writer.int32(self.numPartitions)
            }
            if version >= 5 {
                writer.int16(self.replicationFactor)
            }
            if version >= 5 {
                if let array = self.configs {
                    writer.length(array.count, flexible: flexible)
                    for i in array.indices { try array[i].encode(to: &writer, version: version) }
                } else {
                    writer.length(-1, flexible: flexible)
                }
            }
            if flexible {
                var tags: UInt32 = 0
                if self.topicConfigErrorCode != 0 { tags += 1 }
                writer.unsignedVarint(tags)
                if self.topicConfigErrorCode != 0 {
                    var content = writer.scratch()
                    content.int16(self.topicConfigErrorCode)
                    writer.tag(0, &content)
                }
            }
        }
    }

    public struct CreatableTopicConfigs: WireStructure, Sendable {
        public var name: String
        public var value: String?
        public var readOnly: Bool
        public var configSource: Int8
        public var isSensitive: Bool

        public init() {
            self.name = ""
            self.value = ""
            self.readOnly = false
            self.configSource = -1
            self.isSensitive = false
        }

        public init(
            name: String = "",
            value: String? = "",
            readOnly: Bool = false,
            configSource: Int8 = -1,
            isSensitive: Bool = false
        ) {
            self.name = name
            self.value = value
            self.readOnly = readOnly
            self.configSource = configSource
            self.isSensitive = isSensitive
        }

        init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
            reader.field = 10
            self.name = try reader.string(flexible: true)
            reader.field = 11
            self.value = try reader.nullableString(flexible: true)
            reader.field = 12
            self.readOnly = try reader.bool()
            reader.field = 13
            self.configSource = try reader.int8()
            reader.field = 14
            self.isSensitive = try reader.bool()
            try reader.skipTags()
        }

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            try writer.nullableString(self.name, flexible: true, field: 10)
            try writer.nullableString(self.value, flexible: true, field: 11)
            writer.bool(self.readOnly)
            writer.int8(self.configSource)
            writer.bool(self.isSensitive)
            writer.unsignedVarint(0)
        }
    }
}
