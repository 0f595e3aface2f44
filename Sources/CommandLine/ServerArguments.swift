/// The command line of a server: a file that may be left out, and overrides.
public struct ServerArguments: Sendable, Hashable {
    /// server.properties or zoo.cfg.
    public var file: String?
    /// In the order given; of two for the same key the later one counts.
    public var overrides: [Override] = []
    public var help = false
    public var version = false

    public struct Override: Sendable, Hashable {
        public let key: String
        public let value: String
    }

    /// What is wrong, in one line, and the exit status: 2 for the command line, 1 for what it names.
    public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        public let message: String
        public let status: Int32

        public init(message: String, status: Int32) {
            self.message = message
            self.status = status
        }

        public var description: String { message }
    }

    public init() {}

    /// - Parameter arguments: without the program's name.
    public init(_ arguments: [String]) throws(Failure) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": help = true
            case "--version": version = true
            case "--override":
                guard let text = rest.popFirst() else { throw ServerArguments.usage("--override needs a key=value") }
                try addOverride(text)
            case _ where argument.hasPrefix("--override="): try addOverride(String(argument.dropFirst("--override=".count)))
            case _ where argument.hasPrefix("-"):
                throw ServerArguments.usage("\(argument) is not an option; there are --override key=value, --version and --help")
            default:
                if let file { throw ServerArguments.usage("one configuration file is enough: \(file) and \(argument) are given") }
                file = argument
            }
        }
    }

    private mutating func addOverride(_ text: String) throws(Failure) {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw ServerArguments.usage("--override needs a key=value, not \"\(text)\"")
        }
        overrides.append(Override(key: String(text[..<equals]), value: String(text[text.index(after: equals)...])))
    }

    private static func usage(_ message: String) -> Failure { Failure(message: message, status: 2) }
}
