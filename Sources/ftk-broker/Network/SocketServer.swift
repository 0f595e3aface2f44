import BrokerCore
import KafkaProto
import Platform

/// Listeners, the loops that serve connections, and the connections (`kafka.network.SocketServer`).
final class SocketServer: Sendable {
    private struct State {
        var connections: [ObjectIdentifier: Connection] = [:]
        var nextLoop = 0
        var isClosed = false
    }
    private let state = Guarded(State())
    private let loops: [EventLoop]
    private let listeners: [(config: ListenerConfig, socket: TCPListener)]
    private let limits: ConnectionLimits
    private let configs: ConfigRepository
    private let log = Logger("kafka.network.SocketServer")

    /// Binds the listeners; connections wait in the system's queue until `start`.
    /// - Throws: the address that cannot be had.
    init(_ configs: ConfigRepository, loops: [EventLoop]) throws {
        self.configs = configs
        self.loops = loops
        limits = ConnectionLimits(configs)
        let backlog = configs.broker.int("socket.listen.backlog.size")
        var bound: [(ListenerConfig, TCPListener)] = []
        for listener in try configs.broker.listeners() {
            guard listener.securityProtocol == "PLAINTEXT" else {
                throw StartFailure(
                    "The listener \(listener) asks for \(listener.securityProtocol), which this broker does not speak; use PLAINTEXT")
            }
            do {
                bound.append((listener, try TCPListener.bind(host: listener.host, port: listener.port, backlog: max(backlog, 50), on: loops[0])))
            } catch {
                let holder = RunningProcess.listening(at: listener.port).map { "; \($0.name) (process \($0.pid)) listens there" } ?? ""
                throw StartFailure("The listener \(listener) cannot be opened: \(error.reason)\(holder)")
            }
        }
        listeners = bound
    }

    /// The port of each listener, also where 0 was asked for.
    var ports: [String: Int] { Dictionary(listeners.map { ($0.config.name, $0.socket.port) }, uniquingKeysWith: { $1 }) }

    var connectionCount: Int { limits.count }

    /// Takes connections.
    func start(_ handlers: RequestHandlers, _ broker: BrokerContext) {
        for (config, socket) in listeners {
            log.info("Awaiting socket connections on \(config.host.isEmpty ? "0.0.0.0" : config.host):\(socket.port) (listener \(config.name))")
            loops[0].spawn { await self.accept(config, socket, handlers, broker) }
        }
        loops[0].spawn { await self.closeIdle() }
    }

    /// Closes the listeners and every connection.
    func stop() {
        let open = state.withLock { state in
            state.isClosed = true
            return Array(state.connections.values)
        }
        for listener in listeners { listener.socket.close() }
        for connection in open { connection.close() }
    }

    private func accept(_ config: ListenerConfig, _ socket: TCPListener, _ handlers: RequestHandlers, _ broker: BrokerContext) async {
        while true {
            let loop = state.withLock { state in
                state.nextLoop = (state.nextLoop + 1) % loops.count
                return loops[state.nextLoop]
            }
            while !limits.hasRoom, !state.withLock({ $0.isClosed }) { await loops[0].sleep(until: .now.advanced(byMilliseconds: 50)) }
            let stream: TCPStream
            do {
                stream = try await socket.accept(on: loop)
            } catch {
                if !state.withLock({ $0.isClosed }) { log.error("Listener \(config.name) takes no more connections: \(error)") }
                return
            }
            if let limit = limits.open(stream.peerHost) {
                log.info("Rejected connection from /\(stream.peerHost), address already has the configured maximum of \(limit) connections.")
                stream.close()
                continue
            }
            let broker = broker
            stream.setBuffers(send: sendBuffer, receive: configs.broker.int("socket.receive.buffer.bytes"))
            let connection = Connection(stream, listener: config, handlers: handlers, broker: broker, log: log)
            let isClosed = state.withLock { state in
                state.connections[ObjectIdentifier(connection)] = connection
                return state.isClosed
            }
            if isClosed { connection.close() }
            loop.spawn {
                await connection.run()
                self.state.withLock { $0.connections[ObjectIdentifier(connection)] = nil }
                self.limits.close(stream.peerHost)
            }
        }
    }

    /// SO_SNDBUF of each connection, in bytes. Where nobody set `socket.send.buffer.bytes` it is more than Kafka's 100 KiB, whose
    /// refills cost a fetch a sixth of its CPU time; from 1 MiB on what is under way outgrows the cache, and costs more again.
    private var sendBuffer: Int {
        configs.broker.staticProperties["socket.send.buffer.bytes"] == nil ? 256 << 10 : configs.broker.int("socket.send.buffer.bytes")
    }

    /// Closes connections over which nothing was sent for connections.max.idle.ms.
    private func closeIdle() async {
        while !state.withLock({ $0.isClosed }) {
            let idleMs = configs.broker.int("connections.max.idle.ms")
            await loops[0].sleep(until: .now.advanced(byMilliseconds: idleMs < 0 ? 30_000 : min(max(idleMs / 4, 50), 30_000)))
            if idleMs < 0 { continue }
            let now = MonotonicTime.now
            for connection in state.withLock({ Array($0.connections.values) }) {
                connection.stream.loop.post {
                    if !connection.isBusy, now.milliseconds(since: connection.lastActive) > idleMs { connection.close() }
                }
            }
        }
    }
}

/// Why the broker does not start; the message is for its user.
struct StartFailure: Error, CustomStringConvertible {
    let message: String
    /// 1; 2 for what the command line says wrong.
    let status: Int32

    init(_ message: String, status: Int32 = 1) {
        self.message = message
        self.status = status
    }

    var description: String { message }
}
