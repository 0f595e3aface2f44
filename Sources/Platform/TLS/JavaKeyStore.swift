/// A keystore in Java's old format (JKS), as keytool wrote it by itself up to Java 8, all numbers big-endian.
///
/// ```
///  0  4  magic FE ED FE ED
///  4  4  version 1 or 2
///  8  4  number of entries; each: int tag (1: a key with its chain, 2: a certificate), text alias, long time, then
///        a key: int length, EncryptedPrivateKeyInfo; int number of certificates, and those
///        a certificate: text type (version 2), int length, DER
///    20  SHA-1 of the password (UTF-16), the words "Mighty Aphrodite" and all before
/// ```
/// A text is a short of its length and UTF-8. What protects a key: 20 bytes of salt, the key under an exclusive or with
/// SHA-1(password, salt), SHA-1(password, what that gave) and so on, SHA-1(password, key).
struct JavaKeyStore {
    struct Problem: Error {
        let reason: String
    }

    static let magic: UInt32 = 0xfeed_feed

    /// DER; of an identity its own first, then its chain; else all that are trusted.
    private(set) var certificates: [Bytes] = []
    /// PKCS8 DER of the first key; nil where there is none.
    private(set) var key: Bytes?

    private let sha1: ([UInt8]) -> [UInt8]

    /// - Parameters:
    ///   - keyPassword: of the key, where it is another one.
    ///   - sha1: 20 bytes.
    init(_ content: Bytes, password: String, keyPassword: String?, sha1: @escaping ([UInt8]) -> [UInt8]) throws(Problem) {
        self.sha1 = sha1
        guard content.count >= 32 else { throw Problem(reason: "the file is cut off") }
        let body = content.prefix(content.count - 20)
        let seal = sha1(JavaKeyStore.utf16(password) + Array("Mighty Aphrodite".utf8) + body.array)
        guard content.dropFirst(body.count).elementsEqual(seal) else {
            throw Problem(reason: "the checksum over password and content is another; is the password right?")
        }
        var rest = body.dropFirst(4)
        let version = try JavaKeyStore.int32(&rest)
        guard version == 1 || version == 2 else { throw Problem(reason: "version \(version) is not known") }
        for _ in 0..<(try JavaKeyStore.int32(&rest)) {
            let tag = try JavaKeyStore.int32(&rest)
            _ = try JavaKeyStore.text(&rest)
            _ = try JavaKeyStore.take(&rest, 8)
            switch tag {
            case 1:
                let protected = try JavaKeyStore.take(&rest, try JavaKeyStore.int32(&rest))
                var chain: [Bytes] = []
                for _ in 0..<(try JavaKeyStore.int32(&rest)) { chain.append(try JavaKeyStore.certificate(&rest, version)) }
                // As Java's own, the first key is the identity.
                if key == nil {
                    key = try unlocked(protected, JavaKeyStore.utf16(keyPassword ?? password))
                    certificates = chain + certificates
                }
            case 2: certificates.append(try JavaKeyStore.certificate(&rest, version))
            default: throw Problem(reason: "an entry of kind \(tag)")
            }
        }
    }

    private func unlocked(_ info: Bytes, _ password: [UInt8]) throws(Problem) -> Bytes {
        // SEQUENCE { AlgorithmIdentifier, OCTET STRING }; there is one algorithm.
        var rest = info
        rest = try JavaKeyStore.element(&rest, tag: 0x30)
        _ = try JavaKeyStore.element(&rest, tag: 0x30)
        let protected = try JavaKeyStore.element(&rest, tag: 0x04)
        guard protected.count > 40 else { throw Problem(reason: "a private key is cut off") }
        let check = protected.dropFirst(protected.count - 20)
        var block = protected.prefix(20).array
        var key: [UInt8] = []
        for (index, byte) in protected.slice(20, protected.count - 40).enumerated() {
            if index % 20 == 0 { block = sha1(password + block) }
            key.append(byte ^ block[index % 20])
        }
        guard check.elementsEqual(sha1(password + key)) else {
            throw Problem(reason: "the private key cannot be read; is ssl.key.password right?")
        }
        return Bytes(key)
    }

    private static func utf16(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] } }

    private static func take(_ rest: inout Bytes, _ count: Int) throws(Problem) -> Bytes {
        guard count >= 0, count <= rest.count else { throw Problem(reason: "the file is cut off") }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    private static func int32(_ rest: inout Bytes) throws(Problem) -> Int {
        let number = Int(try take(&rest, 4).int32(at: 0))
        guard number >= 0 else { throw Problem(reason: "a number below 0") }
        return number
    }

    private static func text(_ rest: inout Bytes) throws(Problem) -> Bytes {
        try take(&rest, Int(try take(&rest, 2).uint16(at: 0)))
    }

    private static func certificate(_ rest: inout Bytes, _ version: Int) throws(Problem) -> Bytes {
        if version == 2 { _ = try text(&rest) }
        return try take(&rest, try int32(&rest))
    }

    /// The content of an element of DER at the front, which is taken.
    private static func element(_ rest: inout Bytes, tag: UInt8) throws(Problem) -> Bytes {
        guard try take(&rest, 1)[0] == tag else { throw Problem(reason: "a private key that is none") }
        var count = Int(try take(&rest, 1)[0])
        if count >= 0x80 {
            let digits = try take(&rest, count & 0x7f)
            guard digits.count <= 4 else { throw Problem(reason: "a private key that is none") }
            count = digits.reduce(0) { $0 << 8 | Int($1) }
        }
        return try take(&rest, count)
    }
}
