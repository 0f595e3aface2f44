import CommandLine
import KafkaProto

/// A message type in one version, as the options name it.
struct MessageTarget {
    enum Side { case request, response }

    let type: any KafkaMessage.Type
    let version: Int16
    /// Of the header in front; nil where the message has none.
    var headerVersion: Int16?
    var side: Side?

    var name: String { MessageLayout(type).name }

    /// - Parameter api: the name or number of an API, which needs a side, or the full name of any message.
    init(api: String, version: Int16, side: Side?) throws {
        let (name, named) = MessageTarget.split(api)
        if let named, let side, named != side { throw UsageError.rule("'\(api)' is a \(named), not a \(side)") }
        if let key = ApiKey(name: MessageTarget.newerNames[name] ?? name) ?? Int16(name).flatMap({ ApiKey(rawValue: $0) }) {
            guard let side = named ?? side else { throw UsageError.rule("--request or --response is needed with --api \(api)") }
            guard let target = MessageTarget(key: key, version: version, side: side) else {
                throw UsageError.rule("\(key) has no messages")
            }
            self = target
        } else {
            guard let type = MessageTarget.byName[api] else {
                let near = Nearest.to(api, among: ApiKey.allCases.map(\.name) + MessageTarget.byName.keys.sorted())
                throw UsageError.rule(
                    "--api '\(api)' is neither an API nor a record; "
                        + (near.map { "did you mean '\($0)'?" } ?? "ftk broker-api-versions lists the APIs"))
            }
            self.type = type
            self.version = version
        }
        guard type.versions.contains(version) else {
            throw UsageError.rule("\(self.name) has versions \(type.versions.lowerBound) to \(type.versions.upperBound), not \(version)")
        }
    }

    /// `FetchRequest` as the API and the side.
    private static func split(_ name: String) -> (api: String, side: Side?) {
        for (suffix, side) in [("Request", Side.request), ("Response", .response)] where name.hasSuffix(suffix) {
            let api = String(name.dropLast(suffix.count))
            if ApiKey(name: newerNames[api] ?? api) != nil { return (api, side) }
        }
        return (name, nil)
    }

    /// What Kafka 4.x calls otherwise than 3.9.
    private static let newerNames = ["ListConfigResources": "ListClientMetricsResources"]

    init?(key: ApiKey, version: Int16, side: Side) {
        guard let request = MessageCatalog.request(key) else { return nil }
        self.version = version
        self.side = side
        switch side {
        case .request:
            type = request
            headerVersion = request.headerVersion(version)
        case .response:
            type = MessageTarget.response(request)
            headerVersion = request.responseHeaderVersion(version)
        }
    }

    static func response(_ request: any KafkaRequest.Type) -> any KafkaMessage.Type {
        func open<R: KafkaRequest>(_ type: R.Type) -> any KafkaMessage.Type { R.Response.self }
        return open(request)
    }

    /// Every message by its full name.
    static let byName = Dictionary(
        MessageCatalog.all.map { (MessageLayout($0).name, $0) }, uniquingKeysWith: { first, _ in first })
}
