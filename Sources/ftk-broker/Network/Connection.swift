import BrokerCore
import KafkaProto
import Platform

/// A client's connection: one task on one loop that answers a request before it reads the next.
final class Connection: @unchecked Sendable {
    // Sendable: used on its stream's loop only; `close` may be called from anywhere.
    let stream: TCPStream
    private let listener: ListenerConfig
    private let handlers: RequestHandlers
    private let broker: BrokerContext
    private let log: Logger
    /// When the last request came or the last answer went.
    private(set) var lastActive = MonotonicTime.now
    /// A request is being answered: the connection is not idle, however long that takes.
    private(set) var isBusy = false

    init(_ stream: TCPStream, listener: ListenerConfig, handlers: RequestHandlers, broker: BrokerContext, log: Logger) {
        self.stream = stream
        self.listener = listener
        self.handlers = handlers
        self.broker = broker
        self.log = log
    }

    func close() { stream.close() }

    /// Answers requests until the client goes or sends something that is none.
    func run() async {
        var frames = FrameReader(stream, sizeMax: broker.configs.broker.int("socket.request.max.bytes"))
        var bytesSinceTurn = 0
        do {
            while let frame = try await frames.next() {
                isBusy = true
                guard try await answer(frame) else { break }
                lastActive = .now
                isBusy = false
                // A client that always has the next request waiting must not keep the loop from the others.
                bytesSinceTurn += frame.count + 4096
                if bytesSinceTurn > 1 << 20 {
                    bytesSinceTurn = 0
                    await stream.loop.turn()
                }
            }
        } catch FrameReader.Failure.size(let size) {
            let reason = size < 0 ? "invalid size" : "size larger than the \(frames.sizeMax) bytes of socket.request.max.bytes"
            refuse("a request of \(size) bytes (\(reason))")
        } catch let error as DecodeError {
            refuse("a request that cannot be read: \(error)")
        } catch let error as EncodeError {
            log.error("Closing the connection of \(peer): the answer cannot be written: \(error)")
        } catch {
            // The client went away, or the broker closes.
        }
        stream.close()
    }

    private var peer: String { "\(stream.peerHost):\(stream.peerPort)" }

    private func refuse(_ what: String) {
        log.warn("Closing the connection of \(peer) to listener \(listener.name), which sent \(what)")
    }

    /// - Returns: whether the connection goes on.
    private func answer(_ frame: Bytes) async throws -> Bool {
        var reader = ByteReader(frame, names: "RequestHeader")
        let key = try reader.int16()
        let version = try reader.int16()
        guard let entry = handlers.entries[key] else {
            refuse("a request with the API key \(key), which is not served")
            return false
        }
        guard entry.versions.contains(version) else {
            if entry.key == .apiVersions {
                // Clients that are newer ask again in a version that is named here (KIP-511).
                try await stream.write(ApiVersionsHandler.unsupportedVersion(correlationId: try reader.int32()))
                return true
            }
            refuse("\(entry.key.name) in version \(version); versions \(entry.versions.lowerBound)-\(entry.versions.upperBound) are served")
            return false
        }
        reader = ByteReader(frame, names: "RequestHeader")
        let header = try RequestHeader(from: &reader, version: entry.headerVersion(version))
        let call = RequestCall(
            apiKey: entry.key, version: version, correlationId: header.correlationId, clientId: header.clientId,
            clientHost: stream.peerHost, listener: listener.name)
        if var response = try await entry.run(&reader, call, broker) {
            try await stream.write(response.finishParts())
        }
        return !call.closesConnection
    }
}
