import KafkaProto
import Platform

/// Encryption and authentication of a client's connection, as its configuration wants it.
enum ClientSecurity {
    /// Before anything is sent: TLS.
    static func secure(
        _ stream: TCPStream, _ address: BrokerAddress, _ config: ClientConfig, deadline: MonotonicTime
    ) async throws {
        guard config.securityProtocol.usesTLS else { return }
        throw ClientError(.authentication, "\(address): security.protocol=\(config.securityProtocol.rawValue) needs TLS, which this build does not have")
    }

    /// After the versions are known: SASL.
    static func authenticate(_ connection: KafkaConnection, _ config: ClientConfig, deadline: MonotonicTime) async throws {
        guard config.securityProtocol.usesSASL else { return }
        let mechanism = config.string("sasl.mechanism", "GSSAPI")
        switch mechanism {
        case "PLAIN":
            let login = try JaasConfig(config)
            try await handshake(connection, mechanism, deadline)
            _ = try await step(connection, Bytes(utf8: "\0\(login.username)\0\(login.password)"), deadline)
        default:
            throw ClientError(.authentication, "sasl.mechanism=\(mechanism) is not known here; there is PLAIN")
        }
    }

    private static func handshake(_ connection: KafkaConnection, _ mechanism: String, _ deadline: MonotonicTime) async throws {
        let response = try await connection.send(SaslHandshakeRequest(mechanism: mechanism), deadline: deadline)
        if let error = BrokerError(wire: response.errorCode) {
            throw ClientError(
                .authentication,
                "\(connection.address): \(error.message) The broker has \(response.mechanisms.joined(separator: ", ")); sasl.mechanism is \(mechanism)")
        }
    }

    private static func step(_ connection: KafkaConnection, _ bytes: Bytes, _ deadline: MonotonicTime) async throws -> Bytes {
        let response = try await connection.send(SaslAuthenticateRequest(authBytes: bytes), deadline: deadline)
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) {
            throw ClientError(.authentication, "\(connection.address): \(error.message)")
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
