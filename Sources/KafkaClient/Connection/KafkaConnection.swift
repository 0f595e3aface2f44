import KafkaProto
import Platform

/// A connection to one broker: requests leave in the order in which they were started, any number at a time, and the
/// broker answers in that order.
///
/// Used on its loop only. Every failure of the network ends it and all requests that wait; nobody uses it again.
public final class KafkaConnection: @unchecked Sendable {
    // Sendable: all state belongs to the thread of `loop`.
    public let address: BrokerAddress
    public let loop: EventLoop
    /// The versions that the broker has, by API key.
    public private(set) var apiVersions: [Int16: ClosedRange<Int16>] = [:]
    /// The answer that `apiVersions` came from, with the broker's features.
    public private(set) var apiVersionsResponse = ApiVersionsResponse()
    public private(set) var isOpen = true

    private let stream: TCPStream
    private let clientId: String
    private var correlationId: Int32 = 0
    private var waiting: [Waiting] = []
    private var waitingFirst = 0
    private var outbox: [OutputPart] = []
    private var isWriting = false
    private var waitingForWrites: [Promise<Void>] = []
    private var failure: ClientError?
    /// Bytes that came so far; tells a silent peer from one that answered.
    private var bytesReceived = 0
    private var answers = 0

    public typealias Answer = Promise<Result<Bytes, ClientError>>

    private struct Waiting {
        let correlationId: Int32
        let answer: Answer
    }

    /// A frame longer than this is not Kafka's.
    private static let frameBytesMax = 1 << 30
    /// Nor is a first answer longer than this: the alert of a TLS server would be read as 336 MB.
    private static let firstFrameBytesMax = 1 << 24

    private init(_ stream: TCPStream, _ address: BrokerAddress, clientId: String, on loop: EventLoop) {
        self.stream = stream
        self.address = address
        self.clientId = clientId
        self.loop = loop
    }

    /// Connects, secures the connection as the configuration says, and asks for the broker's versions.
    public static func connect(
        to address: BrokerAddress, config: ClientConfig, security: ClientSecurity, on loop: EventLoop, deadline: MonotonicTime
    ) async throws -> KafkaConnection {
        let limit = min(deadline, MonotonicTime.now.advanced(byMilliseconds: config.connectTimeoutMs))
        let stream: TCPStream
        do {
            stream = try await TCPStream.connect(host: address.host, port: address.port, deadline: limit, on: loop)
        } catch {
            throw Diagnosis.connectFailure(error, address)
        }
        // Java's sizes are not taken for granted: without a word the kernel finds its own.
        stream.setBuffers(send: config.int("send.buffer.bytes", -1), receive: config.int("receive.buffer.bytes", -1))
        let connection = KafkaConnection(stream, address, clientId: config.clientId, on: loop)
        do {
            do {
                try await security.secure(stream, address, deadline: limit)
            } catch let error as ClientError where error.kind == .authentication {
                throw await Diagnosis.failedHandshake(error, address, on: loop)
            }
            loop.spawn { await connection.readFrames() }
            try await connection.negotiate(deadline: min(deadline, MonotonicTime.now.advanced(byMilliseconds: config.requestTimeoutMs)))
            try await security.authenticate(connection, deadline: deadline)
        } catch let error as ClientError where error.kind == .closed || error.kind == .timedOut {
            connection.close()
            throw await Diagnosis.silentPeer(
                error, address, config, received: connection.bytesReceived > 0, on: loop)
        } catch {
            connection.close()
            throw error
        }
        return connection
    }

    public func close() { end(ClientError(.closed, "\(address): the connection was closed")) }

    // MARK: Versions

    /// The newest version of the request that both sides know.
    public func version<R: KafkaRequest>(of request: R.Type, atMost limit: Int16 = .max) throws(ClientError) -> Int16 {
        let ours = R.versions
        guard let theirs = apiVersions[R.apiKey.rawValue] else {
            throw ClientError(.unsupportedVersion, "\(address): the broker has no \(R.apiKey.name) (this program has versions \(ours.text))")
        }
        let newest = min(ours.upperBound, theirs.upperBound, limit, Self.newestUsed[R.apiKey] ?? .max)
        guard newest >= max(ours.lowerBound, theirs.lowerBound) else {
            throw ClientError(
                .unsupportedVersion,
                "\(address): the broker has versions \(theirs.text) of \(R.apiKey.name), this program \(ours.text); none in common")
        }
        return newest
    }

    /// Versions after these name topics by id alone, or end transactions in another way (KIP-516, KIP-848, KIP-890); this
    /// client stays before them. Every broker up to 4.x has these too.
    private static let newestUsed: [ApiKey: Int16] = [
        .produce: 12, .offsetCommit: 9, .offsetFetch: 9, .endTxn: 4, .initProducerId: 5, .txnOffsetCommit: 4,
    ]

    public func supports(_ key: ApiKey) -> Bool { apiVersions[key.rawValue] != nil }

    private func negotiate(deadline: MonotonicTime) async throws {
        // A broker that does not know version 3 answers in version 0 with what it knows.
        let request = ApiVersionsRequest(clientSoftwareName: "ftk", clientSoftwareVersion: "0.1.0")
        var version: Int16 = 3
        while true {
            let bytes = try await raw(try encode(request, version: version), deadline: deadline)
            guard bytes.count >= 6 else { throw ClientError(.notKafka, "\(address): the answer is too short to be Kafka's") }
            let unsupported = bytes.int16(at: 4) == ErrorCode.unsupportedVersion.rawValue
            var reader = ByteReader(bytes.dropFirst(4))
            if unsupported, version > 0 {
                // Some brokers that are not Kafka's refuse in a form of their own: those are asked in version 0.
                let refusal = try? ApiVersionsResponse(from: &reader, version: 0)
                let newest = refusal?.apiKeys.first { $0.apiKey == ApiKey.apiVersions.rawValue }?.maxVersion ?? 0
                version = max(0, min(version - 1, newest))
                continue
            }
            let response = try decoded { try ApiVersionsResponse(from: &reader, version: version) }
            if let error = BrokerError(wire: response.errorCode) { throw error }
            for api in response.apiKeys where api.minVersion <= api.maxVersion {
                apiVersions[api.apiKey] = api.minVersion...api.maxVersion
            }
            apiVersionsResponse = response
            return
        }
    }

    // MARK: Requests

    /// Sends a request and waits for its answer.
    /// - Parameter version: nil for the newest that both know.
    public func send<R: KafkaRequest>(
        _ request: R, version: Int16? = nil, deadline: MonotonicTime
    ) async throws -> R.Response {
        let version = try version ?? self.version(of: R.self)
        return try decode(R.self, version, try await raw(try encode(request, version: version), deadline: deadline))
    }

    /// Puts a request on its way and gives the answer to come; keeps the order of calls.
    public func start<R: KafkaRequest>(_ request: R, version: Int16) throws -> Answer {
        start(try encode(request, version: version))
    }

    /// Waits for what `start` put on its way. A broker that is silent until the deadline loses the connection.
    public func finish<R: KafkaRequest>(
        _ answer: Answer, of request: R.Type, version: Int16, deadline: MonotonicTime
    ) async throws -> R.Response {
        try decode(R.self, version, try await wait(answer, R.apiKey, deadline))
    }

    /// Sends a request that the broker does not answer: produce with acks=0.
    public func sendUnanswered<R: KafkaRequest>(_ request: R, version: Int16) throws {
        if let failure { throw failure }
        enqueue(try encode(request, version: version))
    }

    /// Returns when everything that was started has been handed to the kernel, or the connection is lost.
    public func written() async {
        guard isWriting else { return }
        let promise = Promise<Void>()
        waitingForWrites.append(promise)
        await promise.value()
    }

    private func raw(_ frame: (bytes: Bytes, key: ApiKey), deadline: MonotonicTime) async throws -> Bytes {
        try await wait(start(frame), frame.key, deadline)
    }

    private func wait(_ answer: Answer, _ key: ApiKey, _ deadline: MonotonicTime) async throws -> Bytes {
        guard let result = await answer.value(until: deadline) else {
            let error = ClientError(.timedOut, "\(address): no answer to \(key.name) within the time limit")
            end(error)
            throw error
        }
        return try result.get()
    }

    private func start(_ frame: (bytes: Bytes, key: ApiKey)) -> Answer {
        let answer = Answer()
        if let failure {
            answer.complete(.failure(failure))
            return answer
        }
        waiting.append(Waiting(correlationId: correlationId, answer: answer))
        enqueue(frame)
        return answer
    }

    private func enqueue(_ frame: (bytes: Bytes, key: ApiKey)) {
        outbox.append(.bytes(frame.bytes))
        guard !isWriting else { return }
        isWriting = true
        loop.spawn { await self.writeOutbox() }
    }

    private func encode<R: KafkaRequest>(_ request: R, version: Int16) throws -> (bytes: Bytes, key: ApiKey) {
        correlationId &+= 1
        var writer = ByteWriter(capacity: 512)
        writer.int32(0)
        try RequestHeader(
            requestApiKey: R.apiKey.rawValue, requestApiVersion: version, correlationId: correlationId, clientId: clientId
        ).encode(to: &writer, version: R.headerVersion(version))
        try request.encode(to: &writer, version: version)
        writer.patch(int32: Int32(writer.count - 4), at: 0)
        return (writer.finish(), R.apiKey)
    }

    private func decode<R: KafkaRequest>(_ type: R.Type, _ version: Int16, _ frame: Bytes) throws -> R.Response {
        try decoded {
            var reader = ByteReader(frame)
            _ = try ResponseHeader(from: &reader, version: R.responseHeaderVersion(version))
            return try R.Response(from: &reader, version: version)
        }
    }

    private func decoded<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DecodeError {
            let failure = ClientError(.notKafka, "\(address): the answer cannot be read: \(error)")
            end(failure)
            throw failure
        }
    }

    // MARK: The two directions

    private func writeOutbox() async {
        while !outbox.isEmpty, failure == nil {
            let parts = outbox
            outbox = []
            do {
                try await stream.write(parts)
            } catch {
                end(ClientError(.closed, "\(address): the connection broke while a request was sent: \(error)"))
            }
        }
        isWriting = false
        let waiting = waitingForWrites
        waitingForWrites = []
        for promise in waiting { promise.complete(()) }
    }

    private func readFrames() async {
        var buffer = ByteBuffer(capacity: Self.readBytes)
        while failure == nil {
            while buffer.count >= 4 {
                let view = buffer.view()
                let length = Int(view.int32(at: 0))
                guard length >= 4, length <= (apiVersions.isEmpty ? Self.firstFrameBytesMax : Self.frameBytesMax) else {
                    return end(Diagnosis.strangeFrame(view, address))
                }
                guard buffer.count >= 4 + length else { break }
                if buffer.count == 4 + length {
                    deliver(view.dropFirst(4))
                    _ = buffer.finish()
                } else {
                    // Several small frames came together: each gets memory of its own, so none keeps the others alive.
                    deliver(Bytes(view.slice(4, length).array))
                    var rest = ByteBuffer(capacity: max(Self.readBytes, view.count - 4 - length))
                    rest.append(view.dropFirst(4 + length))
                    buffer = rest
                }
            }
            do {
                // A large frame is read to its end and no further, so that it can be handed over as it lies.
                let missing = buffer.count >= 4 ? 4 + Int(buffer.view().int32(at: 0)) - buffer.count : 0
                let n = try await stream.read(into: &buffer, max: missing > Self.readBytes ? missing : Self.readBytes)
                if n == 0 {
                    // A listener that asks for SASL tells its versions, and hangs up on anything else.
                    let hint = answers == 1 ? " after it told its versions; does this port ask for SASL (security.protocol)?" : ""
                    return end(ClientError(.closed, "\(address): the broker closed the connection\(hint)"))
                }
                bytesReceived += n
            } catch {
                return end(ClientError(.closed, "\(address): the connection broke: \(error)"))
            }
        }
    }

    private static let readBytes = 1 << 14

    private func deliver(_ frame: Bytes) {
        guard waitingFirst < waiting.count else {
            return end(ClientError(.notKafka, "\(address): an answer came to no request"))
        }
        let next = waiting[waitingFirst]
        guard frame.int32(at: 0) == next.correlationId else {
            return end(ClientError(.notKafka, "\(address): an answer came out of order"))
        }
        waitingFirst += 1
        answers += 1
        if waitingFirst == waiting.count {
            waiting.removeAll(keepingCapacity: true)
            waitingFirst = 0
        }
        next.answer.complete(.success(frame))
    }

    private func end(_ error: ClientError) {
        guard failure == nil else { return }
        failure = error
        isOpen = false
        stream.close()
        let left = waiting[waitingFirst...]
        waiting = []
        waitingFirst = 0
        for request in left { request.answer.complete(.failure(error)) }
    }
}

extension ClosedRange<Int16> {
    /// `0-11`, or `0` where there is one.
    var text: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)" }
}
