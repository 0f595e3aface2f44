import CommandLine

/// `jmx` (`kafka-jmx.sh`): JMX over RMI is Java's own protocol, with Java's serialised objects, and is not spoken here.
enum JmxCommand: Command {
    static let name = "jmx"
    static let scripts = ["kafka-jmx.sh"]
    static let javaClasses = ["org.apache.kafka.tools.JmxTool", "kafka.tools.JmxTool"]
    static let table = OptionTable.jmx
    static let scriptPurpose: String? = "Dump JMX values to standard output."
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let url = try options.string("jmx-url") ?? "service:jmx:rmi:///jndi/rmi://:9999/jmxrmi"
        throw CommandFailure(
            "\(url): JMX over RMI takes a Java program; read the server's metrics by HTTP (the port of the JMX exporter or of Jolokia) instead")
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        call.out.problem("\(error)")
        return .failed
    }
}
