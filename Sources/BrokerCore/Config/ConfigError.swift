import KafkaProto

/// Why a request about configurations is refused: error code and message of the answer.
public enum ConfigError: Error, Sendable, Hashable {
    /// A value that cannot be (`ConfigException`); the answer says of which resource.
    case config(ConfigException)
    /// 40 INVALID_CONFIG.
    case invalidConfiguration(String)
    /// 42 INVALID_REQUEST.
    case invalidRequest(String)
    /// Any other.
    case other(ErrorCode, String?)

    /// The answer for an alteration of `resource`, as `ZkAdminManager` words it.
    public func answer(resource: ConfigResource) -> (code: ErrorCode, message: String?) {
        switch self {
        case .config(let exception):
            (.invalidConfig, "Invalid config value for resource \(resource): \(exception.message)")
        case .invalidConfiguration(let message): (.invalidConfig, message)
        case .invalidRequest(let message): (.invalidRequest, message)
        case .other(let code, let message): (code, message)
        }
    }
}
