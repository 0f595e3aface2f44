/// What both sides of SASL's DIGEST-MD5 (RFC 2831, quality of protection `auth`, one login a challenge) compute.
public struct DigestMD5 {
    private let secret: String
    private let nonce: String
    private let cnonce: String
    private let uri: String

    /// The first login with a challenge, which is the only one here.
    public static let count = "00000001"

    /// - Parameters:
    ///   - nonce: the server's, `cnonce` the client's.
    ///   - authzid: whom the user acts for, where the response names one.
    ///   - uri: service and host, `zookeeper/zk-sasl-md5`.
    public init(user: String, realm: String, password: String, nonce: String, cnonce: String, authzid: String? = nil, uri: String) {
        var first = MD5.digest(Array("\(user):\(realm):\(password)".utf8))
        first += Array(":\(nonce):\(cnonce)".utf8)
        if let authzid { first += Array(":\(authzid)".utf8) }
        secret = MD5.hex(first)
        self.nonce = nonce
        self.cnonce = cnonce
        self.uri = uri
    }

    /// What the client proves itself with.
    public var response: String { proof("AUTHENTICATE") }
    /// What the server proves itself with, as `rspauth`.
    public var serverResponse: String { proof("") }

    private func proof(_ method: String) -> String {
        let what = MD5.hex(Array("\(method):\(uri)".utf8))
        return MD5.hex(Array("\(secret):\(nonce):\(DigestMD5.count):\(cnonce):auth:\(what)".utf8))
    }

    /// `name=value` and `name="value"`, divided by commas; nil where it is not that.
    public static func fields(_ text: String) -> [String: String]? {
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
