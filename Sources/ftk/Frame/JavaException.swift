import CommandLine
import KafkaClient
import KafkaProto

/// The Java exception that Kafka's clients raise for an error of the protocol; some scripts print its name.
enum JavaException {
    static func name(_ code: ErrorCode) -> String {
        let simple = irregular[code] ?? regular(code)
        return simple.contains(".") ? simple : "org.apache.kafka.common.errors." + simple
    }

    /// `org.apache.…Exception: message`
    static func text(_ code: ErrorCode, _ message: String) -> String { "\(name(code)): \(message)" }

    /// The error in the words of Java's client.
    static func message(_ error: any Error) -> String { (error as? ClientError)?.javaMessage ?? "\(error)" }

    /// What a script prints that shows exceptions: the exception's message, and its trace without the frames.
    static func trace(_ error: any Error) -> (message: String, trace: [String]) {
        func ofRequest(_ text: String) -> (String, [String]) {
            (text, ["java.util.concurrent.ExecutionException: \(text)", "Caused by: \(text)"])
        }
        switch error {
        case let error as BrokerError: return ofRequest(text(error.code, error.message))
        case let error as ClientError where error.kind == .address || error.kind == .unknownHost:
            let message = "Failed to create new KafkaAdminClient"
            let cause = "org.apache.kafka.common.config.ConfigException: No resolvable bootstrap urls given in bootstrap.servers"
            return (message, ["org.apache.kafka.common.KafkaException: \(message)", "Caused by: \(cause)"])
        case let error as ClientError: return ofRequest("org.apache.kafka.common.errors.\(name(error.kind)): \(message(error))")
        case let error as FileFailure: return (error.path, ["java.nio.file.NoSuchFileException: \(error.path)"])
        case let error as UsageError:
            return (error.message, ["joptsimple.\(name(error.kind)): \(error.message)"])
        case is UnknownPatternType: return ("\(error)", ["joptsimple.OptionArgumentConversionException: \(error)"])
        default: return ("\(error)", ["java.lang.IllegalArgumentException: \(error)"])
        }
    }

    private static func name(_ kind: UsageError.Kind) -> String {
        switch kind {
        case .several: "MultipleArgumentsForOptionException"
        case .unrecognized: "UnrecognizedOptionException"
        case .missingArgument: "OptionMissingRequiredArgumentException"
        case .conversion, .unexpectedWord, .rule: "OptionArgumentConversionException"
        }
    }

    private static func name(_ kind: ClientError.Kind) -> String {
        switch kind {
        case .unsupportedVersion: "UnsupportedVersionException"
        case .authentication: "SaslAuthenticationException"
        case .closed, .network: "DisconnectException"
        case .address, .unknownHost, .refused, .timedOut, .notKafka: "TimeoutException"
        }
    }

    /// `GROUP_ID_NOT_FOUND` is `GroupIdNotFoundException`.
    private static func regular(_ code: ErrorCode) -> String {
        let words = code.name.split(separator: "_").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined()
        return words.hasSuffix("Exception") ? words : words + "Exception"
    }

    /// Those whose class is called otherwise than the error.
    private static let irregular: [ErrorCode: String] = [
        .unknownServerError: "UnknownServerException",
        .corruptMessage: "CorruptRecordException",
        .requestTimedOut: "TimeoutException",
        .messageTooLarge: "RecordTooLargeException",
        .staleControllerEpoch: "ControllerMovedException",
        .offsetMetadataTooLarge: "OffsetMetadataTooLarge",
        .recordListTooLarge: "RecordBatchTooLargeException",
        .topicAuthorizationFailed: "TopicAuthorizationException",
        .groupAuthorizationFailed: "GroupAuthorizationException",
        .clusterAuthorizationFailed: "ClusterAuthorizationException",
        .topicAlreadyExists: "TopicExistsException",
        .invalidConfig: "InvalidConfigurationException",
        .outOfOrderSequenceNumber: "OutOfOrderSequenceException",
        .duplicateSequenceNumber: "DuplicateSequenceException",
        .invalidProducerIdMapping: "InvalidPidMappingException",
        .invalidTransactionTimeout: "InvalidTxnTimeoutException",
        .transactionalIdAuthorizationFailed: "TransactionalIdAuthorizationException",
        .kafkaStorageError: "KafkaStorageException",
        .saslAuthenticationFailed: "SaslAuthenticationException",
        .delegationTokenAuthDisabled: "DelegationTokenDisabledException",
        .delegationTokenRequestNotAllowed: "UnsupportedByAuthenticationException",
        .delegationTokenAuthorizationFailed: "DelegationTokenAuthorizationException",
        .nonEmptyGroup: "GroupNotEmptyException",
        .invalidRecord: "org.apache.kafka.common.InvalidRecordException",
        .principalDeserializationFailure: "PrincipalDeserializationException",
        .fetchSessionTopicIdError: "FetchSessionTopicIdException",
    ]
}
