import BrokerCore
import KafkaProto
import Platform

/// What this broker serves; a client that is newer than version 4 is told so in version 0 (KIP-511). No features are finalized.
enum ApiVersionsHandler {
    static func handle(
        _ request: ApiVersionsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> ApiVersionsResponse? {
        if call.version >= 3, !isPlausible(request.clientSoftwareName) || !isPlausible(request.clientSoftwareVersion) {
            return ApiVersionsResponse(errorCode: ErrorCode.invalidRequest.rawValue)
        }
        return ApiVersionsResponse(apiKeys: served, finalizedFeaturesEpoch: 0)
    }

    private static let served: [ApiVersionsResponse.ApiVersion] = RequestHandlers.all().entries.values
        .sorted { $0.key.rawValue < $1.key.rawValue }
        .map { ApiVersionsResponse.ApiVersion(apiKey: $0.key.rawValue, minVersion: $0.versions.lowerBound, maxVersion: $0.versions.upperBound) }

    /// Letters and digits, with hyphens and dots in between (`ApiVersionsRequest.SOFTWARE_NAME_VERSION_PATTERN`).
    private static func isPlausible(_ text: String) -> Bool {
        func alphanumeric(_ c: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(c) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(c)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(c)
        }
        guard let first = text.utf8.first, let last = text.utf8.last, alphanumeric(first), alphanumeric(last) else { return false }
        return text.utf8.allSatisfy { alphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }

    /// The answer to a version that is not served, as a whole frame.
    static func unsupportedVersion(correlationId: Int32) throws(EncodeError) -> Bytes {
        let versions = ApiVersionsRequest.versions
        let response = ApiVersionsResponse(
            errorCode: ErrorCode.unsupportedVersion.rawValue,
            apiKeys: [
                ApiVersionsResponse.ApiVersion(
                    apiKey: ApiKey.apiVersions.rawValue, minVersion: versions.lowerBound, maxVersion: versions.upperBound)
            ])
        var writer = ByteWriter(capacity: 32)
        writer.int32(0)
        writer.int32(correlationId)
        try response.encode(to: &writer, version: 0)
        writer.patch(int32: Int32(writer.count - 4), at: 0)
        return writer.finish()
    }
}
