import KafkaProto
import Platform

/// A broker made for tests: knows versions, metadata, producer ids and produce requests, checks sequences as Kafka does,
/// and fails where the test wants it to. Lives on the test's loop.
final class FakeBroker: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the loop.
    enum Trouble: Sendable {
        case none
        /// Answers with this error and appends nothing.
        case error(ErrorCode)
        /// Closes the connection, before or after the records are appended.
        case close(appends: Bool)
    }

    let topic: String
    var partitions: Int
    private let listener: TCPListener
    private let loop: EventLoop
    /// Values of the records of each partition, in the order of its log.
    private(set) var log: [Int32: [String]] = [:]
    private var expected: [Int32: Int32] = [:]
    private(set) var produceRequests = 0
    /// Batches with more records than this are too large.
    var recordsMax = Int32.max
    var trouble: () -> Trouble = { .none }
    /// Answers to requests of other kinds, of versions 0 to `newest`; the body of the request and its version go in.
    /// The versions that are told, by API key; nil for what the broker can do. A request of another version ends its
    /// connection, as at Kafka's brokers.
    var release: [Int16: ClosedRange<Int16>]?
    /// Requests of versions that the release does not have: `Fetch v3`.
    private(set) var refused: [String] = []
    /// The topic's id, for those who ask for it.
    var topicId = Uuid.zero
    /// How long an answer that says nothing is held back, as a broker that waits for records does; in ms.
    var pauseMs: (ApiKey) -> Int = { _ in 0 }
    var others: [ApiKey: (newest: Int16, answer: (Bytes, Int16) throws -> any KafkaMessage)] = [:]

    /// Requests that get no answer, on a connection that stays open.
    var silent: Set<ApiKey> = []
    /// Where clients are sent, where that is not this listener.
    var advertisedPort: Int?
    /// Whether other topics are told as unknown, instead of all requests for topics being taken for one for `topic`.
    var onlyItsTopic = false

    var port: Int { listener.port }

    init(topic: String, partitions: Int, on loop: EventLoop) throws {
        self.topic = topic
        self.partitions = partitions
        self.loop = loop
        listener = try TCPListener.bind(host: "127.0.0.1", port: 0, backlog: 16, on: loop)
    }

    func start() {
        loop.spawn {
            while let stream = try? await self.listener.accept() {
                self.loop.spawn { await self.serve(stream) }
            }
        }
    }

    func stop() { listener.close() }

    private func serve(_ stream: TCPStream) async {
        var buffer = ByteBuffer(capacity: 4096)
        defer { stream.close() }
        while true {
            while buffer.count >= 4, buffer.count >= 4 + Int(buffer.view().int32(at: 0)) {
                let length = Int(buffer.view().int32(at: 0))
                let frame = Bytes(buffer.view().slice(4, length).array)
                buffer.removeFirst(4 + length)
                if let key = ApiKey(rawValue: frame.int16(at: 0)), silent.contains(key) { continue }
                guard let answer = try? self.answer(frame) else { return }
                if let key = ApiKey(rawValue: frame.int16(at: 0)), case let ms = pauseMs(key), ms > 0 {
                    await loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: ms))
                }
                if answer.isEmpty { continue }
                guard (try? await stream.write([.bytes(answer)])) != nil else { return }
            }
            guard let n = try? await stream.read(into: &buffer, max: 1 << 16), n > 0 else { return }
        }
    }

    private struct Closed: Error {}

    /// The answer's frame; throws to close the connection.
    private func answer(_ frame: Bytes) throws -> Bytes {
        var reader = ByteReader(frame)
        let key = ApiKey(rawValue: frame.int16(at: 0))
        let version = frame.int16(at: 2)
        if let release, let key, key != .apiVersions, release[key.rawValue]?.contains(version) != true {
            refused.append("\(key.name) v\(version)")
            throw Closed()
        }
        switch key {
        case .apiVersions:
            if let newest = release?[18]?.upperBound, version > newest {
                // As brokers answer a version that they do not have: in version 0.
                let refusal = ApiVersionsResponse(
                    errorCode: ErrorCode.unsupportedVersion.rawValue, apiKeys: [.init(apiKey: 18, minVersion: 0, maxVersion: newest)])
                return try frameOf(refusal, frame, 0, 0)
            }
            _ = try RequestHeader(from: &reader, version: ApiVersionsRequest.headerVersion(version))
            let response = ApiVersionsResponse(
                apiKeys: (release?.map { ($0.key, $0.value.lowerBound, $0.value.upperBound) } ?? [(0, 3, 9), (3, 0, 12), (18, 0, 3), (22, 0, 4)] + others.map { ($0.key.rawValue, 0, $0.value.newest) }).map {
                    ApiVersionsResponse.ApiVersion(apiKey: $0.0, minVersion: $0.1, maxVersion: $0.2)
                })
            return try frameOf(response, frame, version, ApiVersionsRequest.responseHeaderVersion(version))
        case .metadata:
            _ = try RequestHeader(from: &reader, version: MetadataRequest.headerVersion(version))
            let request = try MetadataRequest(from: &reader, version: version)
            let unknown = onlyItsTopic ? (request.topics ?? []).compactMap { $0.name }.filter { $0 != topic } : []
            if !unknown.isEmpty {
                let response = MetadataResponse(
                    brokers: [.init(nodeId: 1, host: "127.0.0.1", port: Int32(advertisedPort ?? port))], controllerId: 1,
                    topics: unknown.map { .init(errorCode: ErrorCode.unknownTopicOrPartition.rawValue, name: $0) })
                return try frameOf(response, frame, version, MetadataRequest.responseHeaderVersion(version))
            }
            let response = MetadataResponse(
                brokers: [MetadataResponse.MetadataResponseBroker(nodeId: 1, host: "127.0.0.1", port: Int32(advertisedPort ?? port))], controllerId: 1,
                topics: [
                    MetadataResponse.MetadataResponseTopic(
                        name: topic, topicId: topicId,
                        partitions: (0..<Int32(partitions)).map {
                            MetadataResponse.MetadataResponsePartition(partitionIndex: $0, leaderId: 1, replicaNodes: [1], isrNodes: [1])
                        })
                ])
            return try frameOf(response, frame, version, MetadataRequest.responseHeaderVersion(version))
        case .initProducerId:
            let response = InitProducerIdResponse(producerId: 7, producerEpoch: 0)
            return try frameOf(response, frame, version, InitProducerIdRequest.responseHeaderVersion(version))
        case .produce:
            _ = try RequestHeader(from: &reader, version: ProduceRequest.headerVersion(version))
            let request = try ProduceRequest(from: &reader, version: version)
            let response = try produce(request)
            return request.acks == 0 ? .empty : try frameOf(response, frame, version, ProduceRequest.responseHeaderVersion(version))
        default:
            guard let key, let other = others[key], let type = MessageCatalog.request(key) else { throw Closed() }
            _ = try RequestHeader(from: &reader, version: type.headerVersion(version))
            return try frameOf(
                try other.answer(frame.dropFirst(reader.position), version), frame, version, type.responseHeaderVersion(version))
        }
    }

    private func frameOf(_ response: any KafkaMessage, _ request: Bytes, _ version: Int16, _ header: Int16) throws -> Bytes {
        var writer = ByteWriter()
        writer.int32(0)
        try ResponseHeader(correlationId: request.int32(at: 4)).encode(to: &writer, version: header)
        try response.encode(to: &writer, version: version)
        writer.patch(int32: Int32(writer.count - 4), at: 0)
        return writer.finish()
    }

    private func produce(_ request: ProduceRequest) throws -> ProduceResponse {
        produceRequests += 1
        let trouble = trouble()
        if case .close(appends: false) = trouble { throw Closed() }
        var response = ProduceResponse()
        for topic in request.topicData {
            var answers: [ProduceResponse.PartitionProduceResponse] = []
            for data in topic.partitionData {
                var code = ErrorCode.none
                if case .error(let error) = trouble { code = error } else { code = try append(data) }
                answers.append(ProduceResponse.PartitionProduceResponse(index: data.index, errorCode: code.rawValue, baseOffset: 0))
            }
            response.responses.append(ProduceResponse.TopicProduceResponse(name: topic.name, partitionResponses: answers))
        }
        if case .close(appends: true) = trouble { throw Closed() }
        return response
    }

    private func append(_ data: ProduceRequest.PartitionProduceData) throws -> ErrorCode {
        guard let bytes = data.records?.bytes, let batch = try RecordBatch(bytes) else { return .corruptMessage }
        guard batch.isCrcValid else { return .corruptMessage }
        if batch.recordCount > recordsMax { return .messageTooLarge }
        if batch.hasProducerId {
            let next = expected[data.index] ?? 0
            if batch.baseSequence < next { return .duplicateSequenceNumber }
            if batch.baseSequence > next { return .outOfOrderSequenceNumber }
            expected[data.index] = next + batch.recordCount
        }
        var records = try batch.records()
        while let record = try records.next() { log[data.index, default: []].append(record.value?.stringLossy ?? "") }
        return .none
    }
}
