import Codecs
import Platform

/// The client's side of SCRAM (RFC 5802, without channel binding), as Kafka uses it.
struct ScramClient {
    private let hash: SHA2
    private let password: [UInt8]
    private let firstBare: String
    private let nonce: String
    private var serverSignature: [UInt8] = []

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameters:
    ///   - nonce: printable and without commas; made anew for each login.
    ///   - isToken: whether user and password are those of a delegation token (KIP-48).
    init(_ hash: SHA2, username: String, password: String, nonce: String, isToken: Bool = false) {
        self.hash = hash
        self.password = Array(password.utf8)
        self.nonce = nonce
        var name = ""
        for character in username { name += character == "=" ? "=3D" : character == "," ? "=2C" : String(character) }
        firstBare = "n=\(name),r=\(nonce)" + (isToken ? ",tokenauth=true" : "")
    }

    var firstMessage: String { "n,," + firstBare }

    /// The proof that this side knows the password, for what the server sent.
    mutating func finalMessage(to serverFirst: String) throws(Failure) -> String {
        let fields = ScramClient.fields(serverFirst)
        if let error = fields["e"] { throw Failure(description: error) }
        guard let serverNonce = fields["r"], serverNonce.hasPrefix(nonce), let salt = fields["s"].flatMap({ Base64.decode($0) }),
              let iterations = fields["i"].flatMap({ Int($0) }), (1...1_000_000).contains(iterations)
        else { throw Failure(description: "the broker's first SCRAM message makes no sense") }
        let salted = hash.salted(password: password, salt: salt, iterations: iterations)
        let clientKey = hash.hmac(key: salted, Array("Client Key".utf8))
        let withoutProof = "c=biws,r=\(serverNonce)"
        let message = Array("\(firstBare),\(serverFirst),\(withoutProof)".utf8)
        let signature = hash.hmac(key: hash.hash(clientKey), message)
        serverSignature = hash.hmac(key: hash.hmac(key: salted, Array("Server Key".utf8)), message)
        return withoutProof + ",p=" + Base64.encode(zip(clientKey, signature).map { $0 ^ $1 })
    }

    /// Checks that the server knows the password, too.
    func verify(_ serverFinal: String) throws(Failure) {
        let fields = ScramClient.fields(serverFinal)
        if let error = fields["e"] { throw Failure(description: error) }
        guard let signature = fields["v"].flatMap({ Base64.decode($0) }), signature == serverSignature else {
            throw Failure(description: "the broker does not know the password: its SCRAM signature is wrong")
        }
    }

    private static func fields(_ message: String) -> [String: String] {
        var fields: [String: String] = [:]
        for part in message.split(separator: ",") {
            guard let equals = part.firstIndex(of: "=") else { continue }
            fields[String(part[..<equals])] = String(part[part.index(after: equals)...])
        }
        return fields
    }
}
