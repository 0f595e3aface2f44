import Glibc
import Platform
import Testing

private let hasTools = (try? Programs.shell("openssl version && keytool -help 2>&1").status) == 0
private let zooKeeperHome = getenv("ZOOKEEPER_HOME").map { String(cString: $0) }

/// TLS and SASL of ftk-zk, with our shell and with Apache's zkCli.
@Suite("Security of the coordinator", .serialized)
struct CoordinatorSecurityTests {
    /// One authority, a certificate of the server's and one of a client's; PEM and PKCS12.
    private static func makeCertificates(_ folder: String) throws {
        let result = try Programs.shell(
            """
            set -e
            openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 30 -subj /CN=authority
            for who in server client; do
                openssl req -newkey rsa:2048 -nodes -keyout $who.key -out $who.csr -subj /CN=$who
                printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\\n' > $who.ext
                openssl x509 -req -in $who.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile $who.ext -out $who.crt
                cat $who.crt $who.key > $who.pem
                openssl pkcs12 -export -in $who.crt -inkey $who.key -passout pass:secret -name $who -out $who.p12
            done
            keytool -importcert -noprompt -alias ca -file ca.pem -keystore trust.p12 -storetype PKCS12 -storepass secret
            """, directory: folder)
        if result.status != 0 { throw WaitedTooLong(what: "certificates: \(result)") }
    }

    private func run(_ line: String, _ server: LoneCoordinator, _ environment: [String: String] = [:]) throws -> Programs.Result {
        try Programs.shell(line, environment: environment.merging(["HOME": server.folder]) { $0 == "" ? $1 : $0 }, directory: server.folder)
    }

    /// A coordinator with a secure port.
    private func secured(_ store: String, clientAuth: String) throws -> (LoneCoordinator, Int) {
        let port = try FreePort.next()
        let trust = store == "pem" ? "ca.pem" : "trust.p12"
        let server = try LoneCoordinator(["secureClientPort=\(port)", "secureClientPortAddress=127.0.0.1", "ssl.clientAuth=\(clientAuth)"]) { folder in
            try Self.makeCertificates(folder)
            return [
                "ssl.keyStore.location=\(folder)/server.\(store)", "ssl.trustStore.location=\(folder)/\(trust)",
            ] + (store == "pem" ? [] : ["ssl.keyStore.password=secret", "ssl.trustStore.password=secret"])
        }
        let kafkas = """
            zookeeper.ssl.client.enable=true
            zookeeper.clientCnxnSocket=org.apache.zookeeper.ClientCnxnSocketNetty
            zookeeper.ssl.truststore.location=\(server.folder)/trust.p12
            zookeeper.ssl.truststore.password=secret

            """
        let certificate = """
            zookeeper.ssl.keystore.location=\(server.folder)/client.p12
            zookeeper.ssl.keystore.password=secret

            """
        try FileSystem.replace("\(server.folder)/anonymous.properties", with: Bytes(utf8: kafkas))
        try FileSystem.replace("\(server.folder)/client.properties", with: Bytes(utf8: kafkas + certificate))
        let zooKeepers = """
            zookeeper.client.secure=true
            zookeeper.clientCnxnSocket=org.apache.zookeeper.ClientCnxnSocketNetty
            zookeeper.ssl.trustStore.location=\(server.folder)/ca.pem
            zookeeper.ssl.keyStore.location=\(server.folder)/client.pem

            """
        try FileSystem.replace("\(server.folder)/zk-client.properties", with: Bytes(utf8: zooKeepers))
        return (server, port)
    }

    @Test("Certificates are asked for: who has one is known by it, who has none stays outside", .enabled(if: hasTools, "openssl or keytool is not installed"), arguments: ["pem", "p12"])
    func certificates(store: String) throws {
        let (server, port) = try secured(store, clientAuth: "need")
        let shell = "ftk zookeeper-shell localhost:\(port) -zk-tls-config-file"
        let made = try run("\(shell) client.properties create /mine secret x509:CN=client:cdrwa", server)
        #expect(made.output == "Created /mine\n" && made.status == 0, "\(made)\(server.log)")
        #expect(try run("\(shell) client.properties get /mine", server).output == "secret\n")
        let known = try run("ftk zk -server localhost:\(port) -client-configuration zk-client.properties whoami", server)
        #expect(known.output.contains("x509: CN=client") && known.error == "", "\(known)")
        #expect(try run("ftk zk -server localhost:\(port) -client-configuration zk-client.properties ruok", server).output == "imok\n")
        let outside = try run("\(shell) anonymous.properties ls /", server)
        #expect(outside.status == 1 && outside.output == "" && outside.error.contains("localhost:\(port)"), "\(outside)")
        let plain = try run("ftk zk -server \(server.address) get /mine", server)
        #expect(plain.status == 1 && plain.error.contains("Insufficient permission : /mine"), "\(plain)")
        // Neither side takes the other's port for its own.
        #expect(try run("ftk zk -timeout 2000 -server localhost:\(port) ls /", server).status == 1)
        #expect(try run("ftk zookeeper-shell localhost:\(server.port) -zk-tls-config-file client.properties ls /", server).status == 1)
    }

    @Test("Where certificates are not asked for, the secure port is for everybody", .enabled(if: hasTools, "openssl or keytool is not installed"))
    func anonymous() throws {
        let (server, port) = try secured("pem", clientAuth: "none")
        let listed = try run("ftk zk -server localhost:\(port) -zk-tls-config-file anonymous.properties ls /", server)
        #expect(listed.output == "[zookeeper]\n" && listed.error == "", "\(listed)")
        let missing = try run("ftk zk -server localhost:\(port) -zk-tls-config-file nowhere ls /", server)
        #expect(missing.status != 0 && missing.error.contains("nowhere"), "\(missing)")
    }

    @Test("Apache's zkCli by TLS with a certificate", .enabled(if: hasTools && zooKeeperHome != nil, "ZOOKEEPER_HOME is not set, or openssl or keytool is not installed"))
    func apachesTLS() throws {
        let (server, port) = try secured("p12", clientAuth: "need")
        let options = "-Xmx128m -Dzookeeper.client.secure=true -Dzookeeper.clientCnxnSocket=org.apache.zookeeper.ClientCnxnSocketNetty "
            + "-Dzookeeper.ssl.keyStore.location=\(server.folder)/client.p12 -Dzookeeper.ssl.keyStore.password=secret "
            + "-Dzookeeper.ssl.trustStore.location=\(server.folder)/trust.p12 -Dzookeeper.ssl.trustStore.password=secret"
        let result = try run("timeout 60 '\(zooKeeperHome ?? "")/bin/zkCli.sh' -server localhost:\(port) whoami", server, ["CLIENT_JVMFLAGS": options])
        #expect(result.status == 0 && result.output.contains("x509: CN=client"), "\(result)\(server.log)")
    }

    private static func makeLogins(_ folder: String) throws {
        let module = "org.apache.zookeeper.server.auth.DigestLoginModule required"
        try FileSystem.replace("\(folder)/server.jaas", with: Bytes(utf8: "Server {\n  \(module)\n  user_kafka=\"pass word\"\n  user_admin=\"top\";\n};\n"))
        for (name, user, password) in [("kafka", "kafka", "pass word"), ("admin", "admin", "top"), ("wrong", "kafka", "other")] {
            let text = "Client {\n  \(module)\n  username=\"\(user)\"\n  password=\"\(password)\";\n};\n"
            try FileSystem.replace("\(folder)/\(name).jaas", with: Bytes(utf8: text))
        }
    }

    private func login(_ name: String, _ server: LoneCoordinator) -> String {
        "-Djava.security.auth.login.config=\(server.folder)/\(name).jaas"
    }

    @Test("SASL by a JAAS file as Kafka's set-ups have it: who logs in owns, who does not or does wrongly stays outside")
    func sasl() throws {
        let server = try LoneCoordinator(["superUser=admin"]) { folder in
            try Self.makeLogins(folder)
            return ["java.security.auth.login.config=\(folder)/server.jaas"]
        }
        let shell = "ftk zk -server \(server.address)"
        let kafka = ["KAFKA_OPTS": login("kafka", server)]
        #expect(try run("\(shell) create /owned data sasl:kafka:cdrwa", server, kafka).output == "Created /owned\n")
        #expect(try run("\(shell) get /owned", server, kafka).output == "data\n")
        #expect(try run("\(shell) whoami", server, kafka).output.contains("sasl: kafka"))
        let script = try run("ftk zookeeper-shell \(server.address) get /owned", server, kafka)
        #expect(script.output == "data\n", "\(script)")
        #expect(try run("\(shell) get /owned", server).error.contains("Insufficient permission : /owned"))
        #expect(try run("\(shell) get /owned", server, ["CLIENT_JVMFLAGS": login("admin", server)]).output == "data\n", "the super user")
        let wrong = try run("\(shell) get /owned", server, ["KAFKA_OPTS": login("wrong", server)])
        #expect(wrong.status == 1 && wrong.output == "" && wrong.error.contains("refused the authentication"), "\(wrong)")
        let missing = try run("\(shell) ls /", server, ["KAFKA_OPTS": login("nowhere", server)])
        #expect(missing.status == 1 && missing.error.contains("nowhere.jaas"), "\(missing)")
    }

    @Test("ftk-broker logs in by the JAAS file of KAFKA_OPTS; wrongly or not at all, it does not start and says why")
    func broker() throws {
        let server = try LoneCoordinator(["sessionRequireClientSASLAuth=true"]) { folder in
            try Self.makeLogins(folder)
            return ["java.security.auth.login.config=\(folder)/server.jaas"]
        }
        let port = try FreePort.next()
        func line(_ logs: String) -> String {
            "ftk-broker --override broker.id=1 --override listeners=PLAINTEXT://127.0.0.1:\(port) --override zookeeper.connect=\(server.address) "
                + "--override log.dirs=\(server.folder)/\(logs) --override zookeeper.connection.timeout.ms=5000"
        }
        let broker = try ChildProcess.start(
            "/bin/sh", ["-c", "exec \(line("known"))"], environment: Programs.environment(["KAFKA_OPTS": login("kafka", server)]),
            output: .file("\(server.folder)/broker.log"), error: .file("\(server.folder)/broker.log"))
        defer {
            broker.kill(SIGKILL)
            _ = broker.waitForEnd()
        }
        let shell = "ftk zk -server \(server.address)"
        try waitUntil("the broker", seconds: 60) {
            try run("\(shell) ls /brokers/ids", server, ["KAFKA_OPTS": login("kafka", server)]).output == "[1]\n"
        }
        let log = try FileSystem.read("\(server.folder)/broker.log").stringLossy
        #expect(!log.contains("no effect"), "\(log)")
        let wrong = try run("timeout 60 \(line("wrong"))", server, ["KAFKA_OPTS": login("wrong", server)])
        #expect(wrong.status == 1 && (wrong.error + wrong.output).contains("refused the authentication"), "\(wrong)")
        let missing = try run("timeout 60 \(line("missing"))", server, ["KAFKA_OPTS": login("nowhere", server)])
        #expect(missing.status == 1 && (missing.error + missing.output).contains("nowhere.jaas"), "\(missing)")
    }

    @Test("A JAAS file without a section for the server leaves SASL out, and says so")
    func otherSection() throws {
        let server = try LoneCoordinator { folder in
            try Self.makeLogins(folder)
            return ["java.security.auth.login.config=\(folder)/kafka.jaas"]
        }
        #expect(server.log.contains("has no section Server"))
        #expect(try run("ftk zk -server \(server.address) ls /", server).output == "[zookeeper]\n")
        #expect(try run("ftk zk -server \(server.address) ls /", server, ["KAFKA_OPTS": login("kafka", server)]).error.contains("refused the authentication"))
    }

    @Test("Apache's zkCli by SASL, right and wrong", .enabled(if: zooKeeperHome != nil, "ZOOKEEPER_HOME is not set"))
    func apachesSASL() throws {
        let server = try LoneCoordinator { folder in
            try Self.makeLogins(folder)
            return ["java.security.auth.login.config=\(folder)/server.jaas"]
        }
        let cli = "timeout 60 '\(zooKeeperHome ?? "")/bin/zkCli.sh' -server \(server.address)"
        let known = try run("\(cli) whoami", server, ["CLIENT_JVMFLAGS": "-Xmx128m -Dzookeeper.fips-mode=false \(login("kafka", server))"])
        #expect(known.status == 0 && known.output.contains("sasl: kafka"), "\(known)\(server.log)")
        let wrong = try run("\(cli) whoami", server, ["CLIENT_JVMFLAGS": "-Xmx128m -Dzookeeper.fips-mode=false \(login("wrong", server))"])
        #expect(!wrong.output.contains("sasl: kafka") && server.log.contains("failed to SASL authenticate"), "\(wrong)")
    }

    @Test("Our shell logs in at Apache ZooKeeper", .enabled(if: zooKeeperHome != nil, "ZOOKEEPER_HOME is not set"))
    func atApaches() throws {
        let folder = try FileSystem.makeTemporaryDirectory("apache-sasl")
        defer { try? FileSystem.removeTree(folder) }
        try Self.makeLogins(folder)
        let server = try ApacheZooKeeper(
            flags: "-Djava.security.auth.login.config=\(folder)/server.jaas -Dzookeeper.authProvider.sasl=org.apache.zookeeper.server.auth.SASLAuthenticationProvider")
        func at(_ name: String, _ command: String) throws -> Programs.Result {
            try Programs.shell(
                "ftk zk -server \(server.address) \(command)",
                environment: ["KAFKA_OPTS": "-Djava.security.auth.login.config=\(folder)/\(name).jaas", "HOME": folder])
        }
        let made = try at("kafka", "create /owned data sasl:kafka:cdrwa")
        #expect(made.output == "Created /owned\n", "\(made)")
        #expect(try at("kafka", "get /owned").output == "data\n")
        #expect(try at("admin", "get /owned").error.contains("Insufficient permission"))
        #expect(try at("wrong", "get /owned").error.contains("refused the authentication"))
    }

    @Test("The super user by its digest may do everything")
    func superUser() throws {
        let digest = try Programs.shell("printf super:secret | openssl sha1 -binary | openssl base64").output.split(separator: "\n")[0]
        let server = try LoneCoordinator(["DigestAuthenticationProvider.superDigest=super:\(digest)"])
        let shell = "ftk zk -server \(server.address)"
        #expect(try run("\(shell) create /closed data digest:nobody:x:r", server).status == 0)
        #expect(try run("\(shell) get /closed", server).status == 1)
        let opened = try run("printf 'addauth digest super:secret\\nset /closed other\\nget /closed\\n' | \(shell)", server)
        #expect(opened.output == "other\n" && opened.status == 0, "\(opened)")
        let wrong = try run("printf 'addauth digest super:wrong\\nget /closed\\n' | \(shell)", server)
        #expect(wrong.status == 1 && wrong.output == "", "\(wrong)")
    }
}
