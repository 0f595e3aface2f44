import CommandLine
import ZooKeeperClient

/// The login to the coordination service by SASL, as Kafka has it: `KAFKA_OPTS` names a JAAS file
/// (`-Djava.security.auth.login.config`), whose section `Client` holds user and password for DIGEST-MD5.
struct CoordinationLogin {
    /// nil where nobody logs in.
    private(set) var login: SASLLogin?

    private static let file = "-Djava.security.auth.login.config"
    private static let isOn = "-Dzookeeper.sasl.client"
    private static let section = "-Dzookeeper.sasl.clientconfig"

    /// Takes what it uses out of the options, so that nobody is told that they have no effect.
    init(_ options: inout EnvironmentRule.JavaOptions) throws(StartFailure) {
        func value(_ name: String) -> String? {
            options.ignored.last { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
        }
        guard let path = value(CoordinationLogin.file), value(CoordinationLogin.isOn)?.lowercased() != "false" else { return }
        let section = value(CoordinationLogin.section) ?? "Client"
        let jaas: JAASFile
        do { jaas = try JAASFile(path) } catch { throw StartFailure("\(error)") }
        // A file that is for listeners alone: as Kafka's broker, without a login.
        guard let values = jaas.options(section: section) else { return }
        guard let user = values["username"], let password = values["password"] else {
            throw StartFailure("\(path): section \(section) has no username and password; DIGEST-MD5 is how the broker logs in at ZooKeeper")
        }
        login = SASLLogin(user: user, password: password)
        options.ignored.removeAll { word in
            [CoordinationLogin.file, CoordinationLogin.isOn, CoordinationLogin.section].contains { word.hasPrefix($0 + "=") }
        }
    }
}
