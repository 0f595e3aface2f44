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
        let key = ApiKey(name: api) ?? Int16(api).flatMap { ApiKey(rawValue: $0) }
        if let key {
            guard let side else { throw UsageError.rule("--request or --response is needed with --api \(api)") }
            guard let target = MessageTarget(key: key, version: version, side: side) else {
                throw UsageError.rule("\(key) has no messages")
            }
            self = target
        } else {
            guard let type = MessageTarget.byName[api] else {
                throw UsageError.rule("--api '\(api)' is neither an API nor a record; ftk broker-api-versions lists the APIs")
            }
            self.type = type
            self.version = version
        }
        guard type.versions.contains(version) else {
            throw UsageError.rule("\(name) has versions \(type.versions.lowerBound) to \(type.versions.upperBound), not \(version)")
        }
    }

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
