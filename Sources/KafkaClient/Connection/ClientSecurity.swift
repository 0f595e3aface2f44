import KafkaProto
import Platform

/// Encryption and authentication of a client's connections, as its configuration wants them. Used on the client's loop only.
public final class ClientSecurity: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the client's loop.
    private let config: ClientConfig
    private var context: TLSContext?

    init(_ config: ClientConfig) { self.config = config }

    /// Before anything is sent: TLS.
    func secure(_ stream: TCPStream, _ address: BrokerAddress, deadline: MonotonicTime) async throws {
        guard config.securityProtocol.usesTLS else { return }
        do {
            let context = try self.context ?? TLSContext(try tlsConfiguration(), role: .client)
            self.context = context
            try await stream.startTLS(context, host: address.host, until: deadline)
        } catch let error as TLSError {
            let hint = "\(error)".contains("certificate") ? "; is it trusted (ssl.truststore.location)?" : ""
            throw ClientError(.authentication, "\(address): TLS: \(error)\(hint)")
        }
    }

    private func tlsConfiguration() throws -> TLSConfiguration {
        var tls = TLSConfiguration()
        if let text = config["ssl.truststore.certificates"] {
            tls.trust = .pemText(text)
        } else if let path = config["ssl.truststore.location"] {
            tls.trust = store(path, type: config.string("ssl.truststore.type", "JKS"), password: config["ssl.truststore.password"])
        }
        if let text = config["ssl.keystore.certificate.chain"] {
            tls.identity = .pemText(text)
            tls.key = config["ssl.keystore.key"].map { .pemText($0) }
        } else if let path = config["ssl.keystore.location"] {
            tls.identity = store(path, type: config.string("ssl.keystore.type", "JKS"), password: config["ssl.keystore.password"])
        }
        tls.keyPassword = config["ssl.key.password"]
        tls.verifiesHost = !config.string("ssl.endpoint.identification.algorithm", "https").isEmpty
        tls.cipherSuites = config.list("ssl.cipher.suites")
        let versions = config.list("ssl.enabled.protocols")
        if versions == ["TLSv1.2"] { tls.versions = .tls12 ... .tls12 }
        if versions == ["TLSv1.3"] { tls.versions = .tls13 ... .tls13 }
        return tls
    }

    private func store(_ path: String, type: String, password: String?) -> TLSConfiguration.Store {
        type.uppercased() == "PEM" || path.hasSuffix(".pem") ? .pemFile(path) : .pkcs12File(path, password: password ?? "")
    }

    /// After the versions are known: SASL.
    func authenticate(_ connection: KafkaConnection, deadline: MonotonicTime) async throws {
        guard config.securityProtocol.usesSASL else { return }
        let name = config.string("sasl.mechanism", "GSSAPI")
        if name == "PLAIN" {
            let login = try JaasConfig(config)
            try await handshake(connection, name, deadline)
            _ = try await step(connection, Bytes(utf8: "\0\(login.username)\0\(login.password)"), deadline)
        } else if let mechanism = ScramMechanism(name: name) {
            try await scram(connection, mechanism, deadline)
        } else {
            throw ClientError(
                .authentication, "sasl.mechanism=\(name) is not available here; there are PLAIN, SCRAM-SHA-256 and SCRAM-SHA-512")
        }
    }

    private func scram(_ connection: KafkaConnection, _ mechanism: ScramMechanism, _ deadline: MonotonicTime) async throws {
        let login = try JaasConfig(config)
        var generator = SystemRandomNumberGenerator()
        let nonce = Base64.encode((0..<18).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        var client = ScramClient(
            mechanism.hash, username: login.username, password: login.password, nonce: nonce, isToken: login.isToken)
        try await handshake(connection, mechanism.name, deadline)
        do {
            let first = try await step(connection, Bytes(utf8: client.firstMessage), deadline)
            let proof = try client.finalMessage(to: first.stringLossy)
            try client.verify(try await step(connection, Bytes(utf8: proof), deadline).stringLossy)
        } catch let failure as ScramClient.Failure {
            throw ClientError(.authentication, "\(connection.address): \(failure)")
        }
    }

    private func handshake(_ connection: KafkaConnection, _ mechanism: String, _ deadline: MonotonicTime) async throws {
        let response = try await connection.send(SaslHandshakeRequest(mechanism: mechanism), deadline: deadline)
        if let error = BrokerError(wire: response.errorCode) {
            let known = response.mechanisms.joined(separator: ", ")
            throw ClientError(
                .authentication, "\(connection.address): \(error.message) The broker has \(known); sasl.mechanism is \(mechanism)",
                java: "Client SASL mechanism '\(mechanism)' not enabled in the server, enabled mechanisms are [\(known)]")
        }
    }

    private func step(_ connection: KafkaConnection, _ bytes: Bytes, _ deadline: MonotonicTime) async throws -> Bytes {
        let response = try await connection.send(SaslAuthenticateRequest(authBytes: bytes), deadline: deadline)
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) {
            throw ClientError(.authentication, "\(connection.address): \(error.message)", java: error.message)
        }
        return response.authBytes
    }
}

/// User and password from `sasl.jaas.config`: `CLASS required username="…" password="…";`.
struct JaasConfig {
    let username: String
    let password: String
    /// Whether they are those of a delegation token.
    let isToken: Bool

    init(_ config: ClientConfig) throws(ClientError) {
        guard let text = config["sasl.jaas.config"] else {
            throw ClientError(.authentication, "sasl.jaas.config is missing: it holds username and password")
        }
        var options: [String: String] = [:]
        var rest = Substring(text)
        while let equals = rest.firstIndex(of: "=") {
            let name = rest[..<equals].split(whereSeparator: { $0.isWhitespace || $0 == ";" }).last.map { String($0) } ?? ""
            rest = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
            var value = ""
            if let quote = rest.first, quote == "\"" || quote == "'" {
                rest = rest.dropFirst()
                while let character = rest.popFirst(), character != quote {
                    if character == "\\", let escaped = rest.popFirst() { value.append(escaped) } else { value.append(character) }
                }
            } else {
                while let character = rest.first, !character.isWhitespace, character != ";" {
                    value.append(character)
                    rest = rest.dropFirst()
                }
            }
            options[name] = value
        }
        guard let username = options["username"], let password = options["password"] else {
            throw ClientError(.authentication, "sasl.jaas.config must have username=\"…\" and password=\"…\"")
        }
        self.username = username
        self.password = password
        isToken = options["tokenauth"] == "true"
    }
}
