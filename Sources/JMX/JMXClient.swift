import Platform

/// A client of one bean server, by JMX over RMI (JSR 160): looks up the server, logs in, asks for names and attributes.
///
/// Used on its loop only, by one task at a time.
public final class JMXClient: @unchecked Sendable {
    // Sendable: all state belongs to the thread of `loop`.
    public struct Attribute: Sendable {
        public let name: String
        /// As a Java program prints it; nil for none.
        public let javaText: String?
        public let value: BeanValue
    }

    public struct Settings: Sendable {
        /// What the server's login takes: user and password. Empty for none.
        public var credentials: [String] = []
        /// Whether the registry is asked by TLS; of the server itself its reference says so.
        public var registryUsesTLS = false
        public var tls = TLSConfiguration()
        /// For a connection, and for an answer.
        public var timeoutMs = 30_000

        public init() {}
    }

    private let settings: Settings
    private let loop: EventLoop
    private let connection: RemoteConnection
    private let id: RemoteReference.ID
    /// What the garbage collector of the server is told to keep.
    private let held: [RemoteReference.ID]
    private var renewed: MonotonicTime
    private var sequence: Int64
    private let machine: RemoteReference.UID

    /// The server forgets a client after so long, unless told otherwise (`java.rmi.dgc.leaseValue`).
    static let leaseMs: Int64 = 600_000
    /// The lease is asked for again when it is this old.
    public static let renewalMs = 240_000

    /// Numbers of methods, hashed from their names and types as RMI wants it (RMI Specification, 8.3.1), or of interfaces.
    private enum Hash {
        static let registry: UInt64 = 0x4415_4dc9_d4e6_3bdf
        static let collector: UInt64 = 0xf6b6_898d_8bf2_8643
        static let newClient: UInt64 = 0xf0e0_74ea_ad0c_aea8
        static let queryNames: UInt64 = 0x7f04_73ac_b736_77da
        static let beanInfo: UInt64 = 0x993c_d0f9_b981_7af6
        static let attributes: UInt64 = 0x5739_d96a_8b23_5c47
        static let close: UInt64 = 0xbe2e_5bc7_809d_0dcc
    }

    private init(
        _ settings: Settings, _ connection: RemoteConnection, _ id: RemoteReference.ID, held: [RemoteReference.ID], sequence: Int64,
        machine: RemoteReference.UID, on loop: EventLoop
    ) {
        self.settings = settings
        self.connection = connection
        self.id = id
        self.held = held
        self.sequence = sequence
        self.machine = machine
        self.loop = loop
        renewed = .now
    }

    /// Looks the server up in its registry, and logs in.
    public static func connect(to url: JMXServiceURL, _ settings: Settings, on loop: EventLoop) async throws(JMXError) -> JMXClient {
        let limit = MonotonicTime.now.advanced(byMilliseconds: settings.timeoutMs)
        var context: TLSContext?
        func tls(_ isWanted: Bool) throws(JMXError) -> TLSContext? {
            guard isWanted else { return nil }
            if let context { return context }
            do throws(TLSError) {
                let made = try TLSContext(settings.tls, role: .client)
                context = made
                return made
            } catch {
                throw JMXError(.authentication, "TLS: \(error)")
            }
        }
        let registry = try await RemoteConnection.connect(
            host: url.host, port: url.port, tls: try tls(settings.registryUsesTLS), deadline: limit, on: loop)
        defer { registry.close() }
        let server = try await lookUp(url, registry, limit)
        let connection: RemoteConnection
        do throws(JMXError) {
            connection = try await RemoteConnection.connect(
                host: server.host, port: server.port, tls: try tls(server.usesTLS), deadline: limit, on: loop)
        } catch where error.kind == .unreachable || error.kind == .timedOut {
            throw JMXError(
                error.kind,
                "\(url.host):\(url.port): the registry answers and sends its clients to \(server.host):\(server.port), where: \(error.message)"
                    + " (the server's java.rmi.server.hostname and com.sun.management.jmxremote.rmi.port say where that is)")
        }
        do throws(JMXError) {
            let machine = RemoteReference.UID(unique: .random(in: .min ... .max), time: WallClock.nowMs, count: .min)
            try await dirty(connection, [server.id], 0, machine, limit)
            let answer: JavaGraph
            do throws(JMXError) {
                answer = try await connection.call(server.id, hash: Hash.newClient, until: limit) { writer in
                    if settings.credentials.isEmpty { writer.null() } else { writer.strings(settings.credentials) }
                }
            } catch where error.kind == .authentication {
                throw login(error, "\(url.host):\(url.port)", settings.credentials.isEmpty)
            }
            let reference = try RemoteReference(answer.value, in: answer, subject: "\(server.host):\(server.port)")
            try await dirty(connection, [reference.id], 1, machine, limit)
            try await connection.acknowledge(answer)
            return JMXClient(
                settings, connection, reference.id, held: [server.id, reference.id], sequence: 2, machine: machine, on: loop)
        } catch {
            connection.close()
            throw error
        }
    }

    private static func login(_ error: JMXError, _ address: String, _ isAnonymous: Bool) -> JMXError {
        let text = error.exception?.message ?? "login refused"
        let hint = isAnonymous ? "it wants a login: --jmx-auth-prop USER=PASSWORD" : "check user and password of --jmx-auth-prop"
        return JMXError(.authentication, "\(address): \(text); \(hint)", exception: error.exception)
    }

    private static func lookUp(
        _ url: JMXServiceURL, _ registry: RemoteConnection, _ limit: MonotonicTime
    ) async throws(JMXError) -> RemoteReference {
        do throws(JMXError) {
            let answer = try await registry.call(.registry, operation: 2, hash: Hash.registry, until: limit) { $0.string(url.name) }
            let reference = try RemoteReference(answer.value, in: answer, subject: "\(url.host):\(url.port)")
            try await registry.acknowledge(answer)
            return reference
        } catch where error.kind == .notBound {
            throw JMXError(
                .notBound, "\(url.host):\(url.port): the registry has no '\(url.name)'; bean servers are called jmxrmi",
                exception: error.exception)
        }
    }

    private static func dirty(
        _ connection: RemoteConnection, _ ids: [RemoteReference.ID], _ sequence: Int64, _ machine: RemoteReference.UID, _ limit: MonotonicTime
    ) async throws(JMXError) {
        _ = try await connection.call(.collector, operation: 1, hash: Hash.collector, until: limit) {
            $0.dirty(ids, sequence: sequence, leaseMs: leaseMs, machine: machine)
        }
    }

    private var limit: MonotonicTime { .now.advanced(byMilliseconds: settings.timeoutMs) }

    /// Keeps the server from forgetting this client. Whoever waits between calls calls it at least each `renewalMs`.
    public func renewLease() async throws(JMXError) {
        guard renewed.milliseconds(until: .now) >= Self.renewalMs else { return }
        try await Self.dirty(connection, held, sequence, machine, limit)
        sequence += 1
        renewed = .now
    }

    /// The names of the beans that a name or a pattern finds; nil for all.
    public func names(matching pattern: ObjectName?) async throws(JMXError) -> [String] {
        try await renewLease()
        let answer = try await connection.call(id, hash: Hash.queryNames, until: limit) { writer in
            if let pattern { writer.objectName(pattern.text) } else { writer.null() }
            // No query, and no other principal's rights.
            writer.null()
            writer.null()
        }
        var text = JavaText(answer)
        guard let found = text.list(answer.value) else { throw unexpected("a set of names") }
        var names: [String] = []
        for name in found { names.append(try text.text(name)) }
        return names
    }

    /// The names of a bean's attributes, in the bean's order.
    public func attributeNames(of bean: String) async throws(JMXError) -> [String] {
        try await renewLease()
        let answer = try await connection.call(id, hash: Hash.beanInfo, until: limit) { writer in
            writer.objectName(bean)
            writer.null()
        }
        guard let info = answer.object(answer.value), let attributes = answer.array(info["attributes"]) else {
            throw unexpected("a bean's description")
        }
        return attributes.compactMap { answer.string(answer.object($0)?["name"]) }
    }

    /// The values of attributes; those that the bean cannot give are not there.
    public func attributes(of bean: String, _ names: [String]) async throws(JMXError) -> [Attribute] {
        try await renewLease()
        let answer = try await connection.call(id, hash: Hash.attributes, until: limit) { writer in
            writer.objectName(bean)
            writer.strings(names)
            writer.null()
        }
        var text = JavaText(answer)
        guard let found = text.list(answer.value) else { throw unexpected("a list of attributes") }
        var attributes: [Attribute] = []
        for value in found {
            guard let object = answer.object(value), let name = answer.string(object["name"]), let content = object["value"] else {
                throw unexpected("a list of attributes")
            }
            attributes.append(
                Attribute(name: name, javaText: content == .null ? nil : try text.text(content), value: try text.plain(content)))
        }
        return attributes
    }

    private func unexpected(_ what: String) -> JMXError {
        JMXError(.protocolViolation, "\(connection.host):\(connection.port): the answer is not \(what)")
    }

    /// Tells the server that this client goes, and ends the connection.
    public func close() async {
        if connection.isOpen {
            _ = try? await connection.call(id, hash: Hash.close, hasResult: false, until: .now.advanced(byMilliseconds: 1000))
        }
        connection.close()
    }
}
