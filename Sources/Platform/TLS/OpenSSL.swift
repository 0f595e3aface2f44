/// The functions of OpenSSL 3 that TLS takes, opened at first use.
///
/// Pointers to OpenSSL's objects are opaque; who owns what is said at the functions that make them.
struct OpenSSL: @unchecked Sendable {
    // Sendable: C functions, which OpenSSL 3 lets any thread call; objects are guarded by those who hold them.
    typealias Object = UnsafeMutableRawPointer
    typealias Text = UnsafePointer<CChar>

    /// Opened once; the libraries stay. Costs about 3 ms.
    static let opened: Result<OpenSSL, DynamicLibrary.Missing> = Result { () throws(DynamicLibrary.Missing) in try OpenSSL() }

    // MARK: Contexts and connections (libssl)

    let clientMethod: @convention(c) () -> Object?
    let serverMethod: @convention(c) () -> Object?
    let contextNew: @convention(c) (Object?) -> Object?
    let contextFree: @convention(c) (Object?) -> Void
    let contextControl: @convention(c) (Object?, Int32, Int, UnsafeMutableRawPointer?) -> Int
    let contextSetOptions: @convention(c) (Object?, UInt64) -> UInt64
    let contextSetVerify: @convention(c) (Object?, Int32, UnsafeMutableRawPointer?) -> Void
    let contextDefaultTrust: @convention(c) (Object?) -> Int32
    let contextStore: @convention(c) (Object?) -> Object?
    let contextUseCertificate: @convention(c) (Object?, Object?) -> Int32
    let contextUseKey: @convention(c) (Object?, Object?) -> Int32
    let contextCheckKey: @convention(c) (Object?) -> Int32
    let contextSetCiphers: @convention(c) (Object?, Text) -> Int32
    let contextSetSuites13: @convention(c) (Object?, Text) -> Int32
    let contextSetSessionId: @convention(c) (Object?, Text, UInt32) -> Int32
    let cipherName: @convention(c) (Text) -> Text?
    let new: @convention(c) (Object?) -> Object?
    let free: @convention(c) (Object?) -> Void
    let control: @convention(c) (Object?, Int32, Int, UnsafeMutableRawPointer?) -> Int
    let setDescriptor: @convention(c) (Object?, Int32) -> Int32
    let setConnect: @convention(c) (Object?) -> Void
    let setAccept: @convention(c) (Object?) -> Void
    let handshake: @convention(c) (Object?) -> Int32
    let read: @convention(c) (Object?, UnsafeMutableRawPointer?, Int32) -> Int32
    let write: @convention(c) (Object?, UnsafeRawPointer?, Int32) -> Int32
    let shutdown: @convention(c) (Object?) -> Int32
    let error: @convention(c) (Object?, Int32) -> Int32
    let setHost: @convention(c) (Object?, Text) -> Int32
    let parameters: @convention(c) (Object?) -> Object?
    let verifyResult: @convention(c) (Object?) -> Int
    let peerCertificate: @convention(c) (Object?) -> Object?
    let version: @convention(c) (Object?) -> Text?
    let currentCipher: @convention(c) (Object?) -> Object?
    let currentCipherName: @convention(c) (Object?) -> Text?

    // MARK: Certificates, keys and errors (libcrypto)

    let parametersSetAddress: @convention(c) (Object?, Text) -> Int32
    let storeAdd: @convention(c) (Object?, Object?) -> Int32
    let verifyText: @convention(c) (Int) -> Text?
    let certificateFree: @convention(c) (Object?) -> Void
    let certificateSubject: @convention(c) (Object?) -> Object?
    let namePrint: @convention(c) (Object?, Object?, Int32, UInt) -> Int32
    let keyFree: @convention(c) (Object?) -> Void
    let memoryRead: @convention(c) (UnsafeRawPointer?, Int32) -> Object?
    let memoryMethod: @convention(c) () -> Object?
    let streamNew: @convention(c) (Object?) -> Object?
    let streamRead: @convention(c) (Object?, UnsafeMutableRawPointer?, Int32) -> Int32
    let streamFree: @convention(c) (Object?) -> Int32
    let pemCertificate: @convention(c) (Object?, Object?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Object?
    let pemKey: @convention(c) (Object?, Object?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Object?
    let derCertificate: @convention(c) (Object?, Object?) -> Object?
    let derKey: @convention(c) (Object?, Object?) -> Object?
    let sha1: @convention(c) (UnsafePointer<UInt8>, Int, UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8>?
    let pkcs12Read: @convention(c) (Object?, Object?) -> Object?
    let pkcs12Parse:
        @convention(c) (Object?, Text, UnsafeMutablePointer<Object?>, UnsafeMutablePointer<Object?>, UnsafeMutablePointer<Object?>)
            -> Int32
    let pkcs12Free: @convention(c) (Object?) -> Void
    let stackCount: @convention(c) (Object?) -> Int32
    let stackValue: @convention(c) (Object?, Int32) -> Object?
    let stackFree: @convention(c) (Object?) -> Void
    let providerLoad: @convention(c) (Object?, Text) -> Object?
    let nextError: @convention(c) () -> UInt
    let reasonText: @convention(c) (UInt) -> Text?
    let clearErrors: @convention(c) () -> Void

    private init() throws(DynamicLibrary.Missing) {
        let package = "libssl3t64 (libssl3 on older systems)"
        let ssl = try DynamicLibrary("libssl.so.3", package: package)
        let crypto = try DynamicLibrary("libcrypto.so.3", package: package)
        clientMethod = try ssl.symbol("TLS_client_method")
        serverMethod = try ssl.symbol("TLS_server_method")
        contextNew = try ssl.symbol("SSL_CTX_new")
        contextFree = try ssl.symbol("SSL_CTX_free")
        contextControl = try ssl.symbol("SSL_CTX_ctrl")
        contextSetOptions = try ssl.symbol("SSL_CTX_set_options")
        contextSetVerify = try ssl.symbol("SSL_CTX_set_verify")
        contextDefaultTrust = try ssl.symbol("SSL_CTX_set_default_verify_paths")
        contextStore = try ssl.symbol("SSL_CTX_get_cert_store")
        contextUseCertificate = try ssl.symbol("SSL_CTX_use_certificate")
        contextUseKey = try ssl.symbol("SSL_CTX_use_PrivateKey")
        contextCheckKey = try ssl.symbol("SSL_CTX_check_private_key")
        contextSetCiphers = try ssl.symbol("SSL_CTX_set_cipher_list")
        contextSetSuites13 = try ssl.symbol("SSL_CTX_set_ciphersuites")
        contextSetSessionId = try ssl.symbol("SSL_CTX_set_session_id_context")
        cipherName = try ssl.symbol("OPENSSL_cipher_name")
        new = try ssl.symbol("SSL_new")
        free = try ssl.symbol("SSL_free")
        control = try ssl.symbol("SSL_ctrl")
        setDescriptor = try ssl.symbol("SSL_set_fd")
        setConnect = try ssl.symbol("SSL_set_connect_state")
        setAccept = try ssl.symbol("SSL_set_accept_state")
        handshake = try ssl.symbol("SSL_do_handshake")
        read = try ssl.symbol("SSL_read")
        write = try ssl.symbol("SSL_write")
        shutdown = try ssl.symbol("SSL_shutdown")
        error = try ssl.symbol("SSL_get_error")
        setHost = try ssl.symbol("SSL_set1_host")
        parameters = try ssl.symbol("SSL_get0_param")
        verifyResult = try ssl.symbol("SSL_get_verify_result")
        peerCertificate = try ssl.symbol("SSL_get1_peer_certificate")
        version = try ssl.symbol("SSL_get_version")
        currentCipher = try ssl.symbol("SSL_get_current_cipher")
        currentCipherName = try ssl.symbol("SSL_CIPHER_standard_name")
        parametersSetAddress = try crypto.symbol("X509_VERIFY_PARAM_set1_ip_asc")
        storeAdd = try crypto.symbol("X509_STORE_add_cert")
        verifyText = try crypto.symbol("X509_verify_cert_error_string")
        certificateFree = try crypto.symbol("X509_free")
        certificateSubject = try crypto.symbol("X509_get_subject_name")
        namePrint = try crypto.symbol("X509_NAME_print_ex")
        keyFree = try crypto.symbol("EVP_PKEY_free")
        memoryRead = try crypto.symbol("BIO_new_mem_buf")
        memoryMethod = try crypto.symbol("BIO_s_mem")
        streamNew = try crypto.symbol("BIO_new")
        streamRead = try crypto.symbol("BIO_read")
        streamFree = try crypto.symbol("BIO_free")
        pemCertificate = try crypto.symbol("PEM_read_bio_X509")
        pemKey = try crypto.symbol("PEM_read_bio_PrivateKey")
        derCertificate = try crypto.symbol("d2i_X509_bio")
        derKey = try crypto.symbol("d2i_PrivateKey_bio")
        sha1 = try crypto.symbol("SHA1")
        pkcs12Read = try crypto.symbol("d2i_PKCS12_bio")
        pkcs12Parse = try crypto.symbol("PKCS12_parse")
        pkcs12Free = try crypto.symbol("PKCS12_free")
        stackCount = try crypto.symbol("OPENSSL_sk_num")
        stackValue = try crypto.symbol("OPENSSL_sk_value")
        stackFree = try crypto.symbol("OPENSSL_sk_free")
        providerLoad = try crypto.symbol("OSSL_PROVIDER_load")
        nextError = try crypto.symbol("ERR_get_error")
        reasonText = try crypto.symbol("ERR_reason_error_string")
        clearErrors = try crypto.symbol("ERR_clear_error")
    }

    /// Takes the errors of this thread and gives their reasons, the first first.
    func takeErrors() -> String {
        var reasons: [String] = []
        while true {
            let code = nextError()
            if code == 0 { break }
            let reason = reasonText(code).map { String(cString: $0) } ?? "error \(code)"
            if !reasons.contains(reason) { reasons.append(reason) }
        }
        return reasons.isEmpty ? "unknown error" : reasons.joined(separator: ", ")
    }

    // Constants of ssl.h, x509_vfy.h and tls1.h.
    static let controlMode: Int32 = 33
    static let controlReadAhead: Int32 = 41
    static let controlServerName: Int32 = 55
    static let controlChainCertificate: Int32 = 89
    static let controlVersionMin: Int32 = 123
    static let controlVersionMax: Int32 = 124
    /// Partial writes, moving buffers, and no buffers in idle connections.
    static let modes = 0x1 | 0x2 | 0x10
    /// A peer that ends without a close notice has ended; no compression; no renegotiation.
    static let options: UInt64 = 1 << 7 | 1 << 17 | 1 << 30
    static let verifyPeer: Int32 = 1
    static let verifyFailsWithoutCertificate: Int32 = 2
    static let errorSSL: Int32 = 1
    static let errorWantRead: Int32 = 2
    static let errorWantWrite: Int32 = 3
    static let errorSystemCall: Int32 = 5
    static let errorZeroReturn: Int32 = 6
    static let verifyOK = 0
    /// XN_FLAG_RFC2253: `CN=name,OU=unit`, as Java's X500Principal has it.
    static let nameRFC2253: UInt = 0x1110317
}
