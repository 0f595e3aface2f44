import ZooKeeperProto

/// The server's side of SASL's DIGEST-MD5 (RFC 2831, quality of protection `auth`): a challenge, then one response.
struct SASLDigest {
    /// What ZooKeeper's servers are called in it.
    static let realm = "zk-sasl-md5"
    private static let service = "zookeeper"

    enum Step: Equatable {
        case challenge(String)
        /// The answer to the client, and who it is.
        case done(String, user: String)
        /// Why not; for the log.
        case failed(String)
    }

    private let nonce: String

    init(nonce: String) { self.nonce = nonce }

    /// A nonce nobody can foresee.
    static func makeNonce() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64.encode((0..<30).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    var challenge: String { "realm=\"\(SASLDigest.realm)\",nonce=\"\(nonce)\",qop=\"auth\",charset=utf-8,algorithm=md5-sess" }

    /// - Parameter users: passwords by user.
    func evaluate(_ response: String, users: [String: String]) -> Step {
        guard let fields = DigestMD5.fields(response) else { return .failed("the response cannot be read") }
        guard let user = fields["username"], let cnonce = fields["cnonce"], let count = fields["nc"], let uri = fields["digest-uri"],
            let answer = fields["response"]
        else { return .failed("the response lacks a field") }
        guard fields["nonce"] == nonce, count == "00000001" else { return .failed("the response of \(user) is to another challenge") }
        let qop = fields["qop"] ?? "auth"
        guard qop == "auth" else { return .failed("\(user) asks for the protection \(qop)") }
        guard uri.hasPrefix(SASLDigest.service + "/") else { return .failed("\(user) means another service: \(uri)") }
        guard let password = users[user] else { return .failed("the user \(user) is not known") }
        let proofs = DigestMD5(
            user: user, realm: fields["realm"] ?? "", password: password, nonce: nonce, cnonce: cnonce, authzid: fields["authzid"], uri: uri)
        // Every character is compared, so that the time taken tells nothing.
        let expected = Array(proofs.response.utf8)
        let given = Array(answer.utf8)
        guard expected.count == given.count, zip(expected, given).reduce(UInt8(0), { $0 | ($1.0 ^ $1.1) }) == 0 else {
            return .failed("the password of \(user) is wrong")
        }
        if let other = fields["authzid"], !other.isEmpty, other != user { return .failed("\(user) may not act for \(other)") }
        return .done("rspauth=\(proofs.serverResponse)", user: user)
    }
}
