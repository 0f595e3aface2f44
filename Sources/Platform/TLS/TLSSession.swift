import Glibc

/// TLS on one connection; on the stream's loop only, freed with the stream.
final class TLSSession {
    /// What a step of OpenSSL came to.
    enum Step {
        case bytes(Int)
        /// The peer has ended its side.
        case end
        case wantsRead, wantsWrite
        case failed(SystemError)
        case broken(String)
    }

    private let context: TLSContext
    private let object: OpenSSL.Object
    private var library: OpenSSL { context.library }

    /// - Parameter host: whom a client expects; nil on servers.
    init(_ context: TLSContext, descriptor: Int32, host: String?) throws(TLSError) {
        self.context = context
        guard let object = context.library.new(context.object) else { throw TLSError(context.library.takeErrors()) }
        self.object = object
        _ = library.setDescriptor(object, descriptor)
        if context.role == .server {
            library.setAccept(object)
            return
        }
        library.setConnect(object)
        guard let host else { return }
        let isAddress = SocketAddress(numeric: host, port: 0) != nil
        if !isAddress {
            var name = Array(host.utf8CString)
            name.withUnsafeMutableBytes { _ = library.control(object, OpenSSL.controlServerName, 0, $0.baseAddress) }
        }
        if context.configuration.verifiesHost && context.configuration.verifiesPeer {
            if isAddress {
                _ = library.parametersSetAddress(library.parameters(object), host)
            } else {
                _ = library.setHost(object, host)
            }
        }
    }

    deinit { library.free(object) }

    func handshake() -> Step { step { library.handshake(object) } }

    func read(into target: UnsafeMutableRawBufferPointer) -> Step {
        step { library.read(object, target.baseAddress, Int32(clamping: target.count)) }
    }

    func write(_ source: UnsafeRawBufferPointer) -> Step {
        step { library.write(object, source.baseAddress, Int32(clamping: source.count)) }
    }

    /// Tells the peer that nothing more comes, where that can be done at once.
    func closeWrite() { _ = step { library.shutdown(object) } }

    private func step(_ call: () -> Int32) -> Step {
        library.clearErrors()
        errno = 0
        let result = call()
        let code = errno
        if result > 0 { return .bytes(Int(result)) }
        switch library.error(object, result) {
        case OpenSSL.errorWantRead: return .wantsRead
        case OpenSSL.errorWantWrite: return .wantsWrite
        case OpenSSL.errorZeroReturn: return .end
        case OpenSSL.errorSystemCall:
            return code == 0 ? .end : .failed(SystemError(code: code, call: "TLS"))
        default:
            let reason = library.takeErrors()
            let verification = library.verifyResult(object)
            guard verification != OpenSSL.verifyOK, let text = library.verifyText(verification) else { return .broken(reason) }
            return .broken("\(reason): \(String(cString: text))")
        }
    }

    /// `TLSv1.3`, for logs.
    var version: String { library.version(object).map { String(cString: $0) } ?? "" }

    /// `TLS_AES_256_GCM_SHA384`.
    var cipher: String {
        library.currentCipherName(library.currentCipher(object)).map { String(cString: $0) } ?? ""
    }

    /// The subject of the peer's certificate in the form of RFC 2253; nil where it sent none.
    var peerSubject: String? {
        guard let certificate = library.peerCertificate(object) else { return nil }
        defer { library.certificateFree(certificate) }
        let stream = library.streamNew(library.memoryMethod())
        defer { _ = library.streamFree(stream) }
        guard library.namePrint(stream, library.certificateSubject(certificate), 0, OpenSSL.nameRFC2253) >= 0 else { return nil }
        let text = Bytes(unsafeUninitializedCapacity: 4096) { target in
            max(0, Int(library.streamRead(stream, target.baseAddress, Int32(target.count))))
        }
        return text.stringLossy
    }
}
