import CommandLine
import Platform

/// `ftk-broker [server.properties] [--override key=value …]`
@main
enum Program {
    static let version = "0.1.0"
    static let usage = """
        Usage: ftk-broker [server.properties] [--override key=value …]

        A Kafka broker for clusters with ZooKeeper. Configurations have Kafka's names; they come from --override, from the
        environment (KAFKA_LOG_DIRS is log.dirs), from the file, in this order.

          --override key=value   one configuration; may be given several times
          --version              the version, and exit
          --help                 this text, and exit

        """

    static func main() {
        do {
            try run()
        } catch let failure as ServerArguments.Failure {
            fail(failure.message, failure.status)
        } catch let failure as StartFailure {
            fail(failure.message, failure.status)
        } catch {
            fail("\(error)", 1)
        }
    }

    private static func run() throws {
        let arguments = try ServerArguments(Array(CommandLine.arguments.dropFirst()))
        if arguments.help {
            StandardStream.output.write(usage)
        } else if arguments.version {
            StandardStream.output.write("ftk-broker \(version) (Kafka 3.9.2)\n")
        } else {
            let settings = try Settings(arguments)
            try EventLoop.run(name: "broker") { loop in try await Broker.run(settings, on: loop) }
        }
    }

    private static func fail(_ message: String, _ status: Int32) -> Never {
        StandardStream.error.write("ftk-broker: \(message)\n")
        Process.exit(status)
    }
}
