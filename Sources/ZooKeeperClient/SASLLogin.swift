import ZooKeeperProto

/// A login by SASL's DIGEST-MD5, as Kafka's `Client` section of a JAAS file has it.
public struct SASLLogin: Sendable, Hashable {
    public let user: String
    public let password: String

    public init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    /// What ZooKeeper's clients take the server for, whatever its address.
    private static let uri = "zookeeper/zk-sasl-md5"

    /// - Parameter cnonce: nobody can foresee it.
    /// - Returns: the response, and what the server must answer to it; nil where the challenge cannot be met.
    func answer(to challenge: String, cnonce: String) -> (response: String, expected: String)? {
        guard let fields = DigestMD5.fields(challenge), let nonce = fields["nonce"] else { return nil }
        if let qop = fields["qop"], !qop.split(whereSeparator: { $0 == "," || $0 == " " }).contains("auth") { return nil }
        let realm = fields["realm"] ?? ""
        let proofs = DigestMD5(user: user, realm: realm, password: password, nonce: nonce, cnonce: cnonce, uri: SASLLogin.uri)
        let response =
            "charset=utf-8,username=\(SASLLogin.quoted(user)),realm=\(SASLLogin.quoted(realm)),nonce=\(SASLLogin.quoted(nonce)),"
            + "nc=\(DigestMD5.count),cnonce=\"\(cnonce)\",digest-uri=\"\(SASLLogin.uri)\",maxbuf=65536,response=\(proofs.response),qop=auth"
        return (response, "rspauth=\(proofs.serverResponse)")
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : "\($1)" } + "\""
    }

    static func makeNonce() -> String {
        var generator = SystemRandomNumberGenerator()
        return MD5.hex((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
}
