// Written by generate-messages from Schema/19_CreateTopics.schema. Do not edit.
import Platform

public struct CreateTopicsRequest: KafkaRequest {
    public var topics: [CreatableTopic]
    public var timeoutMs: Int32
    public var validateOnly: Bool

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        try writer.structures(self.topics, flexible: flexible, version: version)
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

        func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
            let flexible = version >= 5
            try writer.nullableString(self.name, flexible: flexible, field: 1)
            writer.fixed(self.numPartitions, self.replicationFactor)
            try writer.structures(self.assignments, flexible: flexible, version: version)
            try writer.structures(self.configs, flexible: flexible, version: version)
            if flexible {
                writer.unsignedVarint(0)
            }
        }
    }

    public struct CreatableReplicaAssignment: WireStructure, Sendable {
        public var partitionIndex: Int32
        public var brokerIds: [Int32]

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

extension CreateTopicsRequest {
    public init() {
        self.init(
            topics: [],
            timeoutMs: 60000,
            validateOnly: false
        )
    }

    public init(
        topics: [CreateTopicsRequest.CreatableTopic] = [],
        timeoutMs: Int32 = 60000,
        validateOnly: Bool = false,
        _: Void = ()
    ) {
        self.init(
            topics: topics,
            timeoutMs: timeoutMs,
            validateOnly: validateOnly
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        reader.field = 0
        let topics: [CreateTopicsRequest.CreatableTopic] = try reader.structures(of: CreateTopicsRequest.CreatableTopic.self, flexible: flexible, elementMin: 9, version: version)
        reader.field = 10
        let timeoutMs: Int32 = try reader.int32()
        let validateOnly: Bool
        if version >= 1 {
            reader.field = 11
            validateOnly = try reader.bool()
        } else {
            validateOnly = false
        }
        if flexible {
            try reader.skipTags()
        }
        self.init(
            topics: topics,
            timeoutMs: timeoutMs,
            validateOnly: validateOnly
        )
    }
}

extension CreateTopicsRequest.CreatableTopic {
    public init() {
        self.init(
            name: "",
            numPartitions: 0,
            replicationFactor: 0,
            assignments: [],
            configs: []
        )
    }

    public init(
        name: String = "",
        numPartitions: Int32 = 0,
        replicationFactor: Int16 = 0,
        assignments: [CreateTopicsRequest.CreatableReplicaAssignment] = [],
        configs: [CreateTopicsRequest.CreatableTopicConfig] = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            numPartitions: numPartitions,
            replicationFactor: replicationFactor,
            assignments: assignments,
            configs: configs
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 5
        reader.field = 1
        let name: String = try reader.string(flexible: flexible)
        reader.field = 2
        let (numPartitions, replicationFactor): (Int32, Int16) = try reader.fixed()
        reader.field = 4
        let assignments: [CreateTopicsRequest.CreatableReplicaAssignment] = try reader.structures(of: CreateTopicsRequest.CreatableReplicaAssignment.self, flexible: flexible, elementMin: 5, version: version)
        reader.field = 7
        let configs: [CreateTopicsRequest.CreatableTopicConfig] = try reader.structures(of: CreateTopicsRequest.CreatableTopicConfig.self, flexible: flexible, elementMin: 2, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            numPartitions: numPartitions,
            replicationFactor: replicationFactor,
            assignments: assignments,
            configs: configs
        )
    }
}

extension CreateTopicsRequest.CreatableReplicaAssignment {
    public init() {
        self.init(
            partitionIndex: 0,
            brokerIds: []
        )
    }

    public init(
        partitionIndex: Int32 = 0,
        brokerIds: [Int32] = [],
        _: Void = ()
    ) {
        self.init(
            partitionIndex: partitionIndex,
            brokerIds: brokerIds
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 5
        reader.field = 5
        let partitionIndex: Int32 = try reader.int32()
        reader.field = 6
        let brokerIds: [Int32] = try reader.numbers(of: Int32.self, flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            partitionIndex: partitionIndex,
            brokerIds: brokerIds
        )
    }
}

extension CreateTopicsRequest.CreatableTopicConfig {
    public init() {
        self.init(
            name: "",
            value: ""
        )
    }

    public init(
        name: String = "",
        value: String? = "",
        _: Void = ()
    ) {
        self.init(
            name: name,
            value: value
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 5
        reader.field = 8
        let name: String = try reader.string(flexible: flexible)
        reader.field = 9
        let value: String? = try reader.nullableString(flexible: flexible)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            name: name,
            value: value
        )
    }
}

public struct CreateTopicsResponse: KafkaMessage {
    public var throttleTimeMs: Int32
    public var topics: [CreatableTopicResult]

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

    public func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError) {
        try writer.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        try writer.structures(self.topics, flexible: flexible, version: version)
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
                    try writer.structures(array, flexible: flexible, version: version)
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

extension CreateTopicsResponse {
    public init() {
        self.init(
            throttleTimeMs: 0,
            topics: []
        )
    }

    public init(
        throttleTimeMs: Int32 = 0,
        topics: [CreateTopicsResponse.CreatableTopicResult] = [],
        _: Void = ()
    ) {
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }

    public init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        try reader.begin(Self.layout, version: version, of: Self.versions)
        let flexible = version >= 5
        let throttleTimeMs: Int32
        if version >= 2 {
            reader.field = 0
            throttleTimeMs = try reader.int32()
        } else {
            throttleTimeMs = 0
        }
        reader.field = 1
        let topics: [CreateTopicsResponse.CreatableTopicResult] = try reader.structures(of: CreateTopicsResponse.CreatableTopicResult.self, flexible: flexible, elementMin: 3, version: version)
        if flexible {
            try reader.skipTags()
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics
        )
    }
}

extension CreateTopicsResponse.CreatableTopicResult {
    public init() {
        self.init(
            name: "",
            topicId: .zero,
            errorCode: 0,
            errorMessage: "",
            topicConfigErrorCode: 0,
            numPartitions: -1,
            replicationFactor: -1,
            configs: []
        )
    }

    public init(
        name: String = "",
        topicId: Uuid = .zero,
        errorCode: Int16 = 0,
        errorMessage: String? = "",
        topicConfigErrorCode: Int16 = 0,
        numPartitions: Int32 = -1,
        replicationFactor: Int16 = -1,
        configs: [CreateTopicsResponse.CreatableTopicConfigs]? = [],
        _: Void = ()
    ) {
        self.init(
            name: name,
            topicId: topicId,
            errorCode: errorCode,
            errorMessage: errorMessage,
            topicConfigErrorCode: topicConfigErrorCode,
            numPartitions: numPartitions,
            replicationFactor: replicationFactor,
            configs: configs
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        let flexible = version >= 5
        reader.field = 2
        let name: String = try reader.string(flexible: flexible)
        let topicId: Uuid
        if version >= 7 {
            reader.field = 3
            topicId = try reader.uuid()
        } else {
            topicId = .zero
        }
        reader.field = 4
        let errorCode: Int16 = try reader.int16()
        let errorMessage: String?
        if version >= 1 {
            reader.field = 5
            errorMessage = try reader.nullableString(flexible: flexible)
        } else {
            errorMessage = ""
        }
        var topicConfigErrorCode: Int16 = 0
        let numPartitions: Int32
        if version >= 5 {
            reader.field = 7
            numPartitions = try reader.int32()
        } else {
            numPartitions = -1
        }
        let replicationFactor: Int16
        if version >= 5 {
            reader.field = 8
            replicationFactor = try reader.int16()
        } else {
            replicationFactor = -1
        }
        let configs: [CreateTopicsResponse.CreatableTopicConfigs]?
        if version >= 5 {
            reader.field = 9
            configs = try reader.nullableStructures(of: CreateTopicsResponse.CreatableTopicConfigs.self, flexible: flexible, elementMin: 5, version: version)
        } else {
            configs = []
        }
        if flexible {
            var tags = try reader.tagCount()
            while tags > 0 {
                tags -= 1
                let (tag, end) = try reader.tag()
                switch tag {
                case 0:
                    reader.field = 6
                    topicConfigErrorCode = try reader.int16()
                    try reader.endTag(end)
                default:
                    reader.skipTag(to: end)
                }
            }
        }
        self.init(
            name: name,
            topicId: topicId,
            errorCode: errorCode,
            errorMessage: errorMessage,
            topicConfigErrorCode: topicConfigErrorCode,
            numPartitions: numPartitions,
            replicationFactor: replicationFactor,
            configs: configs
        )
    }
}

extension CreateTopicsResponse.CreatableTopicConfigs {
    public init() {
        self.init(
            name: "",
            value: "",
            readOnly: false,
            configSource: -1,
            isSensitive: false
        )
    }

    public init(
        name: String = "",
        value: String? = "",
        readOnly: Bool = false,
        configSource: Int8 = -1,
        isSensitive: Bool = false,
        _: Void = ()
    ) {
        self.init(
            name: name,
            value: value,
            readOnly: readOnly,
            configSource: configSource,
            isSensitive: isSensitive
        )
    }

    init(from reader: inout ByteReader, version: Int16) throws(DecodeError) {
        reader.field = 10
        let name: String = try reader.string(flexible: true)
        reader.field = 11
        let value: String? = try reader.nullableString(flexible: true)
        reader.field = 12
        let readOnly: Bool = try reader.bool()
        reader.field = 13
        let configSource: Int8 = try reader.int8()
        reader.field = 14
        let isSensitive: Bool = try reader.bool()
        try reader.skipTags()
        self.init(
            name: name,
            value: value,
            readOnly: readOnly,
            configSource: configSource,
            isSensitive: isSensitive
        )
    }
}
