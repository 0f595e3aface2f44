/// A TLS configuration made ready: certificates and keys are loaded. Shared by connections; from any thread.
public final class TLSContext: @unchecked Sendable {
    // Sendable: the object is only read after `init`; OpenSSL counts its references atomically.
    public enum Role: Sendable { case client, server }

    let library: OpenSSL
    let object: OpenSSL.Object
    let role: Role
    let configuration: TLSConfiguration

    /// Loads OpenSSL, certificates and keys; blocks.
    /// - Throws: naming the file and what is wrong with it.
    public init(_ configuration: TLSConfiguration, role: Role) throws(TLSError) {
        do {
            library = try OpenSSL.opened.get()
        } catch {
            throw TLSError(error.description)
        }
        self.configuration = configuration
        self.role = role
        guard let object = library.contextNew(role == .client ? library.clientMethod() : library.serverMethod()) else {
            throw TLSError(library.takeErrors())
        }
        self.object = object
        _ = library.contextControl(object, OpenSSL.controlMode, OpenSSL.modes, nil)
        _ = library.contextControl(object, OpenSSL.controlReadAhead, 1, nil)
        _ = library.contextSetOptions(object, OpenSSL.options)
        _ = library.contextControl(object, OpenSSL.controlVersionMin, configuration.versions.lowerBound.rawValue, nil)
        _ = library.contextControl(object, OpenSSL.controlVersionMax, configuration.versions.upperBound.rawValue, nil)
        _ = library.contextSetSessionId(object, "ftk", 3)
        try setCiphers()
        if let identity = configuration.identity {
            try loadIdentity(identity)
        } else if role == .server {
            throw TLSError("a TLS listener needs a certificate and its key (ssl.keystore.location)")
        }
        try loadTrust()
    }

    deinit { library.contextFree(object) }

    private func setCiphers() throws(TLSError) {
        if configuration.cipherSuites.isEmpty { return }
        // Suites of TLS 1.3 name no key exchange.
        let suites13 = configuration.cipherSuites.filter { !$0.contains("_WITH_") }
        let others = configuration.cipherSuites.filter { $0.contains("_WITH_") }
        var names: [String] = []
        for suite in others {
            // `(NONE)` for what OpenSSL does not know.
            guard let name = library.cipherName(suite).map({ String(cString: $0) }), !name.hasPrefix("(") else {
                throw TLSError("cipher suite \(suite) is not known (ssl.cipher.suites)")
            }
            names.append(name)
        }
        if library.contextSetSuites13(object, suites13.joined(separator: ":")) != 1
            || (!names.isEmpty && library.contextSetCiphers(object, names.joined(separator: ":")) != 1)
        {
            throw TLSError("cipher suites \(configuration.cipherSuites.joined(separator: ",")): \(library.takeErrors())")
        }
    }

    private func loadIdentity(_ store: TLSConfiguration.Store) throws(TLSError) {
        let loaded = try StoreReader(library, store, keyPassword: configuration.keyPassword).read()
        var key = loaded.key
        var keyOwner: LoadedStore?
        if let keyStore = configuration.key {
            let other = try StoreReader(library, keyStore, keyPassword: configuration.keyPassword).read()
            key = other.key
            keyOwner = other
        }
        defer { withExtendedLifetime(keyOwner) {} }
        guard let certificate = loaded.certificates.first else { throw TLSError("\(store.name) has no certificate") }
        guard let key else { throw TLSError("\((configuration.key ?? store).name) has no private key") }
        guard library.contextUseCertificate(object, certificate) == 1, library.contextUseKey(object, key) == 1,
            library.contextCheckKey(object) == 1
        else { throw TLSError("\(store.name): \(library.takeErrors())") }
        for intermediate in loaded.certificates.dropFirst() {
            _ = library.contextControl(object, OpenSSL.controlChainCertificate, 1, intermediate)
        }
    }

    private func loadTrust() throws(TLSError) {
        if let trust = configuration.trust {
            let loaded = try StoreReader(library, trust, keyPassword: nil).read()
            if loaded.certificates.isEmpty { throw TLSError("\(trust.name) has no certificate") }
            let store = library.contextStore(object)
            for certificate in loaded.certificates { _ = library.storeAdd(store, certificate) }
        } else if role == .client {
            _ = library.contextDefaultTrust(object)
        }
        var mode: Int32 = 0
        switch role {
        case .client:
            if configuration.verifiesPeer { mode = OpenSSL.verifyPeer }
        case .server:
            switch configuration.clientAuthentication {
            case .none: break
            case .requested: mode = OpenSSL.verifyPeer
            case .required: mode = OpenSSL.verifyPeer | OpenSSL.verifyFailsWithoutCertificate
            }
        }
        library.contextSetVerify(object, mode, nil)
        library.clearErrors()
    }
}
