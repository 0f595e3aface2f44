/// Certificates and a key, freed together.
final class LoadedStore {
    private let library: OpenSSL
    /// The identity's own first, then its chain; or all that are trusted.
    fileprivate(set) var certificates: [OpenSSL.Object] = []
    fileprivate(set) var key: OpenSSL.Object?

    fileprivate init(_ library: OpenSSL) { self.library = library }

    deinit {
        for certificate in certificates { library.certificateFree(certificate) }
        library.keyFree(key)
    }
}

/// Reads PEM, PKCS12 and JKS.
struct StoreReader {
    private let library: OpenSSL
    private let store: TLSConfiguration.Store
    private let keyPassword: String?

    init(_ library: OpenSSL, _ store: TLSConfiguration.Store, keyPassword: String?) {
        self.library = library
        self.store = store
        self.keyPassword = keyPassword
    }

    func read() throws(TLSError) -> LoadedStore {
        library.clearErrors()
        defer { library.clearErrors() }
        switch store {
        case .pemText(let text):
            return try pem(Bytes(utf8: text))
        case .pemFile(let path):
            return try pem(try content(path))
        case .pkcs12File(let path, let password):
            let content = try content(path)
            if content.count >= 4, content.uint32(at: 0) == JavaKeyStore.magic { return try jks(content, password) }
            return try pkcs12(content, password)
        }
    }

    private func content(_ path: String) throws(TLSError) -> Bytes {
        do {
            return try FileSystem.read(path)
        } catch {
            throw TLSError("\(path) cannot be read: \(error.reason)")
        }
    }

    /// Runs `body` with an OpenSSL stream over the bytes.
    private func withStream<R>(_ bytes: Bytes, _ body: (OpenSSL.Object?) -> R) -> R {
        bytes.withUnsafeBytes { source in
            let stream = library.memoryRead(source.baseAddress, Int32(clamping: source.count))
            defer { _ = library.streamFree(stream) }
            return body(stream)
        }
    }

    private func pem(_ bytes: Bytes) throws(TLSError) -> LoadedStore {
        let loaded = LoadedStore(library)
        // Each kind is found among the others.
        withStream(bytes) { stream in
            while let certificate = library.pemCertificate(stream, nil, nil, nil) { loaded.certificates.append(certificate) }
        }
        library.clearErrors()
        guard bytes.stringLossy.contains("PRIVATE KEY-----") else { return loaded }
        // The password goes where OpenSSL would ask a person: it is never asked.
        var password = Array((keyPassword ?? "").utf8CString)
        loaded.key = password.withUnsafeMutableBytes { password in
            withStream(bytes) { library.pemKey($0, nil, nil, password.baseAddress) }
        }
        if loaded.key == nil {
            throw TLSError("\(store.name): the private key cannot be read (\(library.takeErrors())); is ssl.key.password right?")
        }
        return loaded
    }

    private func jks(_ bytes: Bytes, _ password: String) throws(TLSError) -> LoadedStore {
        let file: JavaKeyStore
        do throws(JavaKeyStore.Problem) {
            file = try JavaKeyStore(bytes, password: password, keyPassword: keyPassword) { input in
                var digest = [UInt8](repeating: 0, count: 20)
                _ = library.sha1(input, input.count, &digest)
                return digest
            }
        } catch {
            throw TLSError("\(store.name) (a keystore in Java's old format, JKS): \(error.reason)")
        }
        let loaded = LoadedStore(library)
        for certificate in file.certificates {
            guard let read = withStream(certificate, { library.derCertificate($0, nil) }) else {
                throw TLSError("\(store.name): a certificate cannot be read: \(library.takeErrors())")
            }
            loaded.certificates.append(read)
        }
        if let key = file.key {
            loaded.key = withStream(key) { library.derKey($0, nil) }
            if loaded.key == nil { throw TLSError("\(store.name): the private key cannot be read: \(library.takeErrors())") }
        }
        return loaded
    }

    private func pkcs12(_ bytes: Bytes, _ password: String) throws(TLSError) -> LoadedStore {
        guard let parsed = withStream(bytes, { library.pkcs12Read($0, nil) }) else {
            throw TLSError("\(store.name) is no PKCS12 file: \(library.takeErrors())")
        }
        defer { library.pkcs12Free(parsed) }
        let loaded = LoadedStore(library)
        var key: OpenSSL.Object?
        var certificate: OpenSSL.Object?
        var others: OpenSSL.Object?
        var done = library.pkcs12Parse(parsed, password, &key, &certificate, &others)
        if done != 1 {
            // Files of Java 8 are encrypted with what OpenSSL 3 keeps apart.
            let reason = library.takeErrors()
            if library.providerLoad(nil, "legacy") != nil, library.providerLoad(nil, "default") != nil {
                done = library.pkcs12Parse(parsed, password, &key, &certificate, &others)
            }
            if done != 1 { throw TLSError("\(store.name): \(reason); is the password right?") }
        }
        loaded.key = key
        if let certificate { loaded.certificates.append(certificate) }
        for i in 0..<max(library.stackCount(others), 0) {
            if let other = library.stackValue(others, i) { loaded.certificates.append(other) }
        }
        library.stackFree(others)
        return loaded
    }
}

extension TLSConfiguration.Store {
    /// For messages.
    var name: String {
        switch self {
        case .pemFile(let path), .pkcs12File(let path, _): path
        case .pemText: "the PEM text"
        }
    }
}
