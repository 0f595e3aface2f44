import CommandLine
import Platform
import ZooKeeperClient

/// TLS and SASL towards ZooKeeper by Java's properties: from the options for a Java machine (`KAFKA_OPTS`, `CLIENT_JVMFLAGS`,
/// `JVMFLAGS`: `-Dzookeeper.client.secure=true`), and over them from the files of `-client-configuration` (ZooKeeper's names,
/// `zookeeper.ssl.trustStore.location`) and `-zk-tls-config-file` (Kafka's, `zookeeper.ssl.truststore.location`).
struct ZkClientSettings {
    /// By their names in small letters: Kafka's and ZooKeeper's differ in capitals.
    private var properties: [String: String] = [:]

    init(environment: (String) -> String? = { Environment.value($0) }) {
        for name in ["JVMFLAGS", "CLIENT_JVMFLAGS", "KAFKA_OPTS"] {
            for word in (environment(name) ?? "").split(separator: " ") where word.hasPrefix("-D") {
                let sides = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if sides.count == 2 { properties[sides[0].lowercased()] = String(sides[1]) }
            }
        }
    }

    /// What a file says of TLS, and nothing else.
    init(file path: String) throws {
        self.init(environment: { _ in nil })
        try add(file: path)
    }

    mutating func add(file path: String) throws {
        for (key, value) in try CommandCall.properties(ofFile: path) { properties[key.lowercased()] = ClientText.trimmed(value) }
    }

    private subscript(names: String...) -> String? { names.lazy.compactMap { properties[$0.lowercased()] }.first }

    // MARK: TLS

    /// ZooKeeper's name, and Kafka's.
    var usesTLS: Bool { self["zookeeper.client.secure", "zookeeper.ssl.client.enable"]?.lowercased() == "true" }

    /// TLS is on, with a certificate of the client's own (upstream: `KafkaConfig.zkTlsClientAuthEnabled`).
    var hasCertificate: Bool { usesTLS && self["zookeeper.clientCnxnSocket"] != nil && self["zookeeper.ssl.keyStore.location"] != nil }

    /// nil where TLS is off.
    func tls() throws -> TLSContext? {
        guard usesTLS else { return nil }
        var tls = TLSConfiguration()
        tls.identity = store("keyStore")
        tls.trust = store("trustStore")
        tls.keyPassword = self["zookeeper.ssl.keyStore.password"].flatMap { $0.isEmpty ? nil : $0 }
        tls.verifiesHost =
            self["zookeeper.ssl.hostnameVerification"].map { $0.lowercased() == "true" }
            ?? self["zookeeper.ssl.endpoint.identification.algorithm"].map { !$0.isEmpty } ?? true
        tls.cipherSuites = (self["zookeeper.ssl.ciphersuites", "zookeeper.ssl.cipher.suites"] ?? "").split(separator: ",")
            .map { ClientText.trimmed(String($0)) }
        do { return try TLSContext(tls, role: .client) } catch { throw CommandFailure("TLS towards ZooKeeper: \(error)") }
    }

    private func store(_ name: String) -> TLSConfiguration.Store? {
        guard let path = self["zookeeper.ssl.\(name).location"] else { return nil }
        let type = self["zookeeper.ssl.\(name).type"]?.uppercased()
        if type == "PEM" || type == nil && path.hasSuffix(".pem") { return .pemFile(path) }
        return .pkcs12File(path, password: self["zookeeper.ssl.\(name).password"] ?? "")
    }

    // MARK: SASL

    /// From the section `Client` of the JAAS file that `java.security.auth.login.config` names; nil where there is none.
    func sasl() throws -> SASLLogin? {
        guard let path = self["java.security.auth.login.config"], self["zookeeper.sasl.client"]?.lowercased() != "false" else { return nil }
        let file: JAASFile
        do { file = try JAASFile(path) } catch { throw CommandFailure("\(error)") }
        let section = self["zookeeper.sasl.clientconfig"] ?? "Client"
        // A file that is meant for brokers alone: as Java's client, without a login.
        guard let options = file.options(section: section) else { return nil }
        guard let user = options["username"], let password = options["password"] else {
            throw CommandFailure("\(path): section \(section) has no username and password (DIGEST-MD5 is what there is)")
        }
        return SASLLogin(user: user, password: password)
    }
}
