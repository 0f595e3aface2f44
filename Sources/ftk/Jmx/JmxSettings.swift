import CommandLine
import JMX
import Platform

/// What `jmx` was asked for.
struct JmxSettings: Sendable {
    enum Format: String, Sendable { case original, properties, csv, tsv }

    let url: JMXServiceURL
    /// Empty for all beans.
    private(set) var queries: [ObjectName] = []
    /// nil for all attributes.
    let attributes: [String]?
    let dateFormat: JavaDateFormat?
    let format: Format
    let isOneTime: Bool
    let intervalMs: Int
    let waits: Bool
    var client = JMXClient.Settings()

    var hasPattern: Bool { queries.contains { $0.isPattern } }

    init(_ call: CommandCall) throws {
        let options = try call.parse()
        let isScript = call.manner == .script
        func usage<T>(_ option: String, _ body: () throws -> T) throws -> T {
            do { return try body() } catch {
                throw isScript ? CommandFailure("\(error)") : CommandFailure("--\(option): \(error)", status: .wrongUsage)
            }
        }
        dateFormat = try options.string("date-format").map { text in try usage("date-format") { try JavaDateFormat(text) } }
        let format = try options.string("report-format")?.lowercased() ?? "original"
        if let known = Format(rawValue: format) {
            self.format = known
        } else {
            guard isScript else { throw UsageError.rule("--report-format is original, properties, csv or tsv, not '\(format)'") }
            self.format = .original
        }
        url = try usage("jmx-url") {
            try JMXServiceURL(try options.string("jmx-url") ?? "service:jmx:rmi:///jndi/rmi://:\(Self.defaultPort)/jmxrmi")
        }
        attributes = try options.string("attributes").map { $0.split(separator: ",").map(String.init) }
        intervalMs = try options.int("reporting-interval") ?? 2000
        let saysOnce = try options.string("one-time")
        let once = options.has("one-time") && (isScript || saysOnce != "false")
        isOneTime = intervalMs < 0 || once
        waits = options.has("wait")
        names = options.strings("object-name")
        if !isScript { try readNames(call) }
        if waits, !isScript, queries.isEmpty || queries.contains(where: { $0.isPattern }) {
            throw UsageError.rule("--wait takes names of beans (--object-name) without * and ?")
        }
        if let login = try options.string("jmx-auth-prop") {
            let parts = login.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard isScript || parts.count == 2 else { throw UsageError.rule("--jmx-auth-prop is USER=PASSWORD") }
            client.credentials = parts
        }
        let wantsTLS = try options.string("jmx-ssl-enable")
        client.registryUsesTLS = options.has("jmx-ssl-enable") && (isScript || wantsTLS == "true")
        client.tls = try Self.tls(options)
    }

    static let defaultPort = 9999

    private let names: [String]

    /// The script reads the names when it is connected.
    mutating func readNames(_ call: CommandCall) throws {
        queries = try names.map { text in
            do throws(JMXError) { return try ObjectName(text) } catch {
                throw call.manner == .script
                    ? CommandFailure("javax.management.MalformedObjectNameException: \(error)")
                    : CommandFailure("--object-name '\(text)' is no bean's name: \(error)", status: .wrongUsage)
            }
        }
    }

    /// From the properties for a Java machine (`KAFKA_OPTS`, `KAFKA_JMX_OPTS`: `-Djavax.net.ssl.trustStore=…`), and over them
    /// from a file with the same names, or with Kafka's (`ssl.truststore.location`).
    private static func tls(_ options: ParsedOptions) throws -> TLSConfiguration {
        var values: [String: String] = [:]
        for variable in ["KAFKA_JMX_OPTS", "KAFKA_OPTS"] {
            for word in (Environment.value(variable) ?? "").split(separator: " ") where word.hasPrefix("-Djavax.net.ssl.") {
                let sides = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if sides.count == 2 { values[String(sides[0])] = String(sides[1]) }
            }
        }
        for path in options.strings("command-config") {
            for (key, value) in try CommandCall.properties(ofFile: path) { values[key] = value }
        }
        func store(_ java: String, _ kafka: String) -> TLSConfiguration.Store? {
            guard let path = values["javax.net.ssl.\(java)"] ?? values["ssl.\(kafka).location"] else { return nil }
            let type = (values["javax.net.ssl.\(java)Type"] ?? values["ssl.\(kafka).type"])?.uppercased()
            if type == "PEM" || path.hasSuffix(".pem") { return .pemFile(path) }
            return .pkcs12File(path, password: values["javax.net.ssl.\(java)Password"] ?? values["ssl.\(kafka).password"] ?? "")
        }
        var tls = TLSConfiguration()
        tls.trust = store("trustStore", "truststore")
        tls.identity = store("keyStore", "keystore")
        // As Java's sockets for RMI: the certificate is checked, and not whom it names.
        tls.verifiesHost = false
        return tls
    }
}
