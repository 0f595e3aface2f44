import Glibc
import Platform
import Testing

/// Certificates for tests, made by the openssl command; removed with the last reference.
private final class Certificates: Sendable {
    let folder: String

    init(_ name: String) throws {
        folder = "/tmp/ftk-platform-\(getpid())-tls-\(name)"
        try? FileSystem.removeTree(folder)
        try FileSystem.makeDirectories(folder)
        let script = """
            set -e
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=Test CA" -keyout ca.key -out ca.pem
            for n in server client; do
              openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/O=Team/CN=$n" -keyout $n.key -out $n.csr
              printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\\n' > $n.ext
              openssl x509 -req -in $n.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile $n.ext -out $n.crt
              cat $n.crt $n.key > $n.pem
              openssl pkcs12 -export -in $n.crt -inkey $n.key -certfile ca.pem -passout pass:secret -out $n.p12
            done
            openssl pkcs8 -topk8 -in server.key -passout pass:hidden -out server-encrypted.key
            openssl pkcs12 -export -nokeys -in ca.pem -passout pass:secret -out ca.p12
            printf 'no certificate here' > broken.pem
            printf '\\376\\355\\376\\355\\000\\000\\000\\002' > old.jks
            """
        let child = try ChildProcess.start("/bin/sh", ["-c", script], directory: folder, output: .null, error: .pipe)
        let problems = child.errorOutput?.readAll().stringLossy ?? ""
        if !child.waitForEnd().isSuccess { throw Failure(problems: problems) }
    }

    struct Failure: Error { let problems: String }

    deinit { try? FileSystem.removeTree(folder) }

    subscript(name: String) -> String { folder + "/" + name }
}

@Suite(.serialized) struct TLSTests {
    private static func server(_ c: Certificates, _ change: (inout TLSConfiguration) -> Void = { _ in }) throws -> TLSContext {
        var configuration = TLSConfiguration()
        configuration.identity = .pemFile(c["server.pem"])
        change(&configuration)
        return try TLSContext(configuration, role: .server)
    }

    private static func client(_ c: Certificates, _ change: (inout TLSConfiguration) -> Void = { _ in }) throws -> TLSContext {
        var configuration = TLSConfiguration()
        configuration.trust = .pemFile(c["ca.pem"])
        change(&configuration)
        return try TLSContext(configuration, role: .client)
    }

    /// What both ends saw of one exchange: the client sends "ping", the server answers with its parts.
    private struct Outcome: Sendable {
        var clientError: String?
        var serverError: String?
        var answer = Bytes.empty
        var version = ""
        var clientSubject: String?
        var serverSubject: String?
    }

    private static func exchange(
        _ server: TLSContext, _ client: TLSContext, host: String = "localhost",
        answer: [OutputPart] = [.bytes(Bytes(utf8: "pong"))]
    ) throws -> Outcome {
        try EventLoop.run { loop in
            let outcome = Guarded(Outcome())
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            let serving = loop.spawn {
                guard let stream = try? await listener.accept() else { return }
                defer { stream.close() }
                do throws(TLSError) {
                    try await stream.startTLS(server, host: nil, until: TCPTests.soon())
                } catch {
                    outcome.withLock { $0.serverError = error.description }
                    return
                }
                outcome.withLock { $0.clientSubject = stream.peerSubject }
                var question = ByteBuffer()
                guard let n = try? await stream.read(into: &question, max: 100, until: TCPTests.soon()), n > 0 else { return }
                if question.view().string == "ping" { try? await stream.write(answer, until: TCPTests.soon()) }
            }
            let stream = try await TCPStream.connect(host: "127.0.0.1", port: listener.port, deadline: TCPTests.soon(), on: loop)
            do throws(TLSError) {
                try await stream.startTLS(client, host: host, until: TCPTests.soon())
                outcome.withLock {
                    $0.version = stream.tlsParameters?.version ?? ""
                    $0.serverSubject = stream.peerSubject
                }
                do throws(SystemError) {
                    try await stream.write(Bytes(utf8: "ping"))
                    let all = try await TCPTests.readAll(stream)
                    outcome.withLock { $0.answer = all }
                } catch {
                    outcome.withLock { $0.clientError = error.reason }
                }
            } catch {
                outcome.withLock { $0.clientError = error.description }
            }
            stream.close()
            await serving.ended()
            return outcome.withLock { $0 }
        }
    }

    @Test("Client and server speak through TLS, by PEM and by PKCS12, by name and by address") func stores() throws {
        let c = try Certificates("stores")
        let encrypted = try TLSTests.server(c) {
            $0.identity = .pemFile(c["server.crt"])
            $0.key = .pemFile(c["server-encrypted.key"])
            $0.keyPassword = "hidden"
        }
        let text = try FileSystem.read(c["ca.pem"]).stringLossy
        let servers = [try TLSTests.server(c), try TLSTests.server(c) { $0.identity = .pkcs12File(c["server.p12"], password: "secret") }, encrypted]
        let clients = [
            try TLSTests.client(c), try TLSTests.client(c) { $0.trust = .pkcs12File(c["ca.p12"], password: "secret") },
            try TLSTests.client(c) { $0.trust = .pemText(text) },
        ]
        for (server, client) in zip(servers, clients) {
            for host in ["localhost", "127.0.0.1"] {
                let outcome = try TLSTests.exchange(server, client, host: host)
                #expect(outcome.answer.string == "pong")
                #expect(outcome.clientError == nil)
                #expect(outcome.version == "TLSv1.3")
                #expect(outcome.serverSubject == "CN=server,O=Team")
                #expect(outcome.clientSubject == nil)
            }
        }
    }

    @Test("Large answers with file ranges arrive whole, also by TLS 1.2") func largeAnswers() throws {
        let c = try Certificates("large")
        var content = ByteBuffer()
        for i in 0..<600_000 { content.appendInt64(Int64(i)) }
        let bytes = content.finish()
        let file = try File.open(c["content"], .truncate)
        try file.write(bytes, at: 0)
        let parts: [OutputPart] = [.bytes(bytes), .file(FileRange(file: file, position: 8, length: bytes.count - 8))]
        for version in [TLSConfiguration.Version.tls12, .tls13] {
            let outcome = try TLSTests.exchange(
                try TLSTests.server(c), try TLSTests.client(c) { $0.versions = version...version }, answer: parts)
            #expect(outcome.version == (version == .tls12 ? "TLSv1.2" : "TLSv1.3"))
            #expect(outcome.answer.count == bytes.count * 2 - 8)
            #expect(outcome.answer.prefix(bytes.count) == bytes)
            #expect(outcome.answer.dropFirst(bytes.count) == bytes.dropFirst(8))
        }
    }

    @Test("A client certificate is asked for, checked and told") func clientCertificates() throws {
        let c = try Certificates("client")
        let strict = try TLSTests.server(c) {
            $0.clientAuthentication = .required
            $0.trust = .pemFile(c["ca.pem"])
        }
        let known = try TLSTests.client(c) { $0.identity = .pkcs12File(c["client.p12"], password: "secret") }
        let outcome = try TLSTests.exchange(strict, known)
        #expect(outcome.answer.string == "pong")
        #expect(outcome.clientSubject == "CN=client,O=Team")
        let unknown = try TLSTests.exchange(strict, try TLSTests.client(c))
        #expect(unknown.serverError?.contains("peer did not return a certificate") == true)
        #expect(unknown.answer.isEmpty)
        let requested = try TLSTests.server(c) {
            $0.clientAuthentication = .requested
            $0.trust = .pemFile(c["ca.pem"])
        }
        #expect(try TLSTests.exchange(requested, try TLSTests.client(c)).answer.string == "pong")
    }

    @Test("An untrusted certificate and a wrong host name are refused with the reason") func refusals() throws {
        let c = try Certificates("refusals")
        let server = try TLSTests.server(c)
        let untrusting = try TLSContext(TLSConfiguration(), role: .client)
        let untrusted = try TLSTests.exchange(server, untrusting)
        #expect(untrusted.clientError?.contains("unable to get local issuer certificate") == true)
        let wrong = try TLSTests.exchange(server, try TLSTests.client(c), host: "broker.example.com")
        #expect(wrong.clientError?.contains("ostname mismatch") == true)
        let careless = try TLSTests.exchange(server, try TLSTests.client(c) { $0.verifiesHost = false }, host: "broker.example.com")
        #expect(careless.answer.string == "pong")
        let blind = try TLSTests.client(c) {
            $0.trust = nil
            $0.verifiesPeer = false
        }
        #expect(try TLSTests.exchange(server, blind).answer.string == "pong")
    }

    @Test("Stores that cannot be used name the file and what is wrong with it") func badStores() throws {
        let c = try Certificates("bad")
        func message(_ store: TLSConfiguration.Store) -> String {
            var configuration = TLSConfiguration()
            configuration.identity = store
            do throws(TLSError) {
                _ = try TLSContext(configuration, role: .server)
                return ""
            } catch {
                return error.description
            }
        }
        #expect(message(.pemFile(c["absent.pem"])) == c["absent.pem"] + " cannot be read: No such file or directory")
        #expect(message(.pemFile(c["broken.pem"])) == c["broken.pem"] + " has no certificate")
        #expect(message(.pemFile(c["server.crt"])) == c["server.crt"] + " has no private key")
        #expect(message(.pkcs12File(c["server.p12"], password: "wrong")).contains("is the password right?"))
        #expect(message(.pkcs12File(c["server.pem"], password: "x")).contains("is no PKCS12 file"))
        #expect(message(.pkcs12File(c["old.jks"], password: "x")).hasSuffix("JKS): the file is cut off"))
        #expect(message(.pemFile(c["server-encrypted.key"])).contains("ssl.key.password"))
        var suites = TLSConfiguration()
        suites.cipherSuites = ["TLS_NO_SUCH_SUITE_WITH_NOTHING"]
        #expect {
            try TLSContext(suites, role: .client)
        } throws: { "\($0)".contains("TLS_NO_SUCH_SUITE_WITH_NOTHING") }
    }

    private static let keytool = "/usr/bin/keytool"

    @Test("Keystores in Java's old format are read, with a password of the key's own", .enabled(if: FileSystem.exists(keytool), "keytool is not installed"))
    func oldKeystores() throws {
        let c = try Certificates("jks")
        let script = """
            set -e
            keytool -importkeystore -srckeystore server.p12 -srcstoretype PKCS12 -srcstorepass secret -srcalias 1 \\
              -destkeystore server.jks -deststoretype JKS -deststorepass storepass -destkeypass "kéypass"
            keytool -importcert -noprompt -alias ca -file ca.pem -keystore trust.jks -storetype JKS -storepass secret
            head -c 700 server.jks > short.jks
            """
        let child = try ChildProcess.start("/bin/sh", ["-c", script], environment: ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"], directory: c.folder, output: .null, error: .pipe)
        let problems = child.errorOutput?.readAll().stringLossy ?? ""
        try #require(child.waitForEnd().isSuccess, "\(problems)")
        #expect(try FileSystem.read(c["server.jks"]).prefix(4).elementsEqual([0xfe, 0xed, 0xfe, 0xed]))
        let server = try TLSTests.server(c) {
            $0.identity = .pkcs12File(c["server.jks"], password: "storepass")
            $0.keyPassword = "kéypass"
        }
        let client = try TLSTests.client(c) { $0.trust = .pkcs12File(c["trust.jks"], password: "secret") }
        #expect(try TLSTests.exchange(server, client).answer.string == "pong")
        func message(_ name: String, _ password: String, key: String?) -> String {
            var configuration = TLSConfiguration()
            configuration.identity = .pkcs12File(c[name], password: password)
            configuration.keyPassword = key
            do throws(TLSError) {
                _ = try TLSContext(configuration, role: .server)
                return ""
            } catch {
                return error.description
            }
        }
        #expect(message("server.jks", "wrong", key: nil).hasSuffix("is the password right?"))
        #expect(message("server.jks", "storepass", key: "other").hasSuffix("is ssl.key.password right?"))
        #expect(message("short.jks", "storepass", key: nil).hasSuffix("is the password right?"))
        #expect(message("trust.jks", "secret", key: nil).hasSuffix("has no private key"))
    }

    @Test("Java's names of cipher suites are taken") func cipherSuites() throws {
        let c = try Certificates("suites")
        let outcome = try TLSTests.exchange(
            try TLSTests.server(c),
            try TLSTests.client(c) {
                $0.versions = .tls12 ... .tls12
                $0.cipherSuites = ["TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "TLS_AES_128_GCM_SHA256"]
            })
        #expect(outcome.answer.string == "pong")
    }

    @Test("A peer that speaks no TLS is told so") func plainPeer() throws {
        let c = try Certificates("plain")
        let context = try TLSTests.client(c)
        let message: String = try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            loop.spawn {
                guard let stream = try? await listener.accept() else { return }
                var buffer = ByteBuffer()
                _ = try? await stream.read(into: &buffer, max: 1000)
                try? await stream.write(Bytes(utf8: "this is no TLS at all, whatever you say"))
                stream.close()
            }
            let stream = try await TCPStream.connect(host: "127.0.0.1", port: listener.port, deadline: TCPTests.soon(), on: loop)
            do throws(TLSError) {
                try await stream.startTLS(context, host: "localhost", until: TCPTests.soon())
                return ""
            } catch {
                return error.description
            }
        }
        #expect(message.contains("wrong version number") || message.contains("packet length"))
    }
}
