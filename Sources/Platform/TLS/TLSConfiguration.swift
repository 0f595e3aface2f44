/// What TLS is to use; made from Kafka's `ssl.*` properties by those who read them.
public struct TLSConfiguration: Sendable {
    /// Certificates, and keys, as a file or as text.
    public enum Store: Sendable, Hashable {
        /// A PEM file: certificates, and for an identity its key as well.
        case pemFile(String)
        /// PEM text, as `ssl.truststore.certificates` has it.
        case pemText(String)
        /// A PKCS12 file (`.p12`, `.pfx`, and `.jks` as keytool writes it since Java 9), or one in Java's old format, JKS.
        case pkcs12File(String, password: String)
    }

    public enum ClientAuthentication: Sendable, Hashable {
        case none, requested, required
    }

    public enum Version: Int, Sendable, Comparable {
        case tls12 = 0x303
        case tls13 = 0x304

        public static func < (a: Version, b: Version) -> Bool { a.rawValue < b.rawValue }
    }

    /// This side's certificate chain and key; a server needs it, a client where the server asks for it.
    public var identity: Store?
    /// The key of an identity in PEM, where it is not in the same file or text.
    public var key: Store?
    /// Of an encrypted key in PEM.
    public var keyPassword: String?
    /// Whom to trust; nil for the certificates of the system (a client), or nobody (a server that asks for certificates).
    public var trust: Store?
    public var clientAuthentication = ClientAuthentication.none
    /// Whether a client compares the host that it asked for with the server's certificate.
    public var verifiesHost = true
    /// Whether a client checks the server's certificate at all.
    public var verifiesPeer = true
    public var versions: ClosedRange<Version> = .tls12 ... .tls13
    /// Java's names, for example `TLS_AES_256_GCM_SHA384`; empty for OpenSSL's own choice.
    public var cipherSuites: [String] = []

    public init() {}
}
