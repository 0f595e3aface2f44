import Platform

/// What a file for `--zk-tls-config-file` says of TLS towards ZooKeeper (`zookeeper.ssl.*`).
struct ZooKeeperTLS {
    private let properties: [String: String]

    init(file path: String) throws {
        properties = Dictionary(try CommandCall.properties(ofFile: path), uniquingKeysWith: { $1 })
    }

    /// TLS is on, with a certificate of the client's own (`KafkaConfig.zkTlsClientAuthEnabled`).
    var hasIdentity: Bool {
        isOn && properties["zookeeper.clientCnxnSocket"] != nil && properties["zookeeper.ssl.keystore.location"] != nil
    }

    private var isOn: Bool { properties["zookeeper.ssl.client.enable"].map { ClientText.trimmed($0) } == "true" }

    /// nil where the file leaves TLS off.
    func context() throws -> TLSContext? {
        guard isOn else { return nil }
        var tls = TLSConfiguration()
        tls.identity = store("keystore")
        tls.trust = store("truststore")
        tls.verifiesHost = properties["zookeeper.ssl.endpoint.identification.algorithm"].map { !$0.isEmpty } ?? true
        tls.cipherSuites = (properties["zookeeper.ssl.cipher.suites"] ?? "").split(separator: ",").map { ClientText.trimmed(String($0)) }
        do {
            return try TLSContext(tls, role: .client)
        } catch {
            throw CommandFailure("TLS towards ZooKeeper: \(error)")
        }
    }

    private func store(_ name: String) -> TLSConfiguration.Store? {
        guard let path = properties["zookeeper.ssl.\(name).location"] else { return nil }
        if properties["zookeeper.ssl.\(name).type"]?.uppercased() == "PEM" || path.hasSuffix(".pem") { return .pemFile(path) }
        return .pkcs12File(path, password: properties["zookeeper.ssl.\(name).password"] ?? "")
    }
}
