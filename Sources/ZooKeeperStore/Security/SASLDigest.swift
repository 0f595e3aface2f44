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
        guard let fields = SASLDigest.fields(response) else { return .failed("the response cannot be read") }
        guard let user = fields["username"], let cnonce = fields["cnonce"], let count = fields["nc"], let uri = fields["digest-uri"],
            let answer = fields["response"]
        else { return .failed("the response lacks a field") }
        guard fields["nonce"] == nonce, count == "00000001" else { return .failed("the response of \(user) is to another challenge") }
        let qop = fields["qop"] ?? "auth"
        guard qop == "auth" else { return .failed("\(user) asks for the protection \(qop)") }
        guard uri.hasPrefix(SASLDigest.service + "/") else { return .failed("\(user) means another service: \(uri)") }
        guard let password = users[user] else { return .failed("the user \(user) is not known") }
        var first = MD5.digest(Array("\(user):\(fields["realm"] ?? ""):\(password)".utf8))
        first += Array(":\(nonce):\(cnonce)".utf8)
        if let other = fields["authzid"] { first += Array(":\(other)".utf8) }
        let secret = MD5.hex(first)
        func proof(_ method: String) -> String {
            MD5.hex(Array("\(secret):\(nonce):\(count):\(cnonce):\(qop):\(MD5.hex(Array("\(method):\(uri)".utf8)))".utf8))
        }
        // Every character is compared, so that the time taken tells nothing.
        let expected = Array(proof("AUTHENTICATE").utf8)
        let given = Array(answer.utf8)
        guard expected.count == given.count, zip(expected, given).reduce(UInt8(0), { $0 | ($1.0 ^ $1.1) }) == 0 else {
            return .failed("the password of \(user) is wrong")
        }
        if let other = fields["authzid"], !other.isEmpty, other != user { return .failed("\(user) may not act for \(other)") }
        return .done("rspauth=\(proof(""))", user: user)
    }

    /// `name=value` and `name="value"`, divided by commas; nil where it is not that.
    static func fields(_ text: String) -> [String: String]? {
        var fields: [String: String] = [:]
        var rest = Substring(text)
        while !rest.isEmpty {
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let name = rest[..<equals].filter { $0 != " " && $0 != "," }
            rest = rest[rest.index(after: equals)...]
            var value = ""
            if rest.first == "\"" {
                rest.removeFirst()
                while let character = rest.popFirst(), character != "\"" {
                    value.append(character == "\\" ? rest.popFirst() ?? "\\" : character)
                }
                while rest.first == " " { rest.removeFirst() }
                if !rest.isEmpty && rest.popFirst() != "," { return nil }
            } else {
                while let character = rest.popFirst(), character != "," { value.append(character) }
            }
            if fields.updateValue(value, forKey: name) != nil { return nil }
        }
        return fields
    }
}
