import Platform

extension Compression {
    /// - Parameter level: of the codec; nil for Kafka's default.
    /// - Throws: a codec that this machine lacks.
    public func compress(_ input: Bytes, level: Int? = nil, isLegacyFrame: Bool = false) throws(CodecError) -> Bytes {
        switch self {
        case .none: return input
        case .gzip: return try Gzip.compress(input, level: level ?? -1)
        case .snappy, .lz4, .zstd: throw CodecError(.unavailable, self, "not built in yet")
        }
    }

    /// - Parameters:
    ///   - outputMax: bytes; more is refused before it is stored.
    ///   - isLegacyFrame: lz4 as messages v0 have it, with the header checksum that Kafka once computed wrongly.
    /// - Throws: data that the codec did not write, more output than allowed, or a codec that this machine lacks.
    public func decompress(_ input: Bytes, outputMax: Int, isLegacyFrame: Bool = false) throws(CodecError) -> Bytes {
        switch self {
        case .none: return input
        case .gzip: return try Gzip.decompress(input, outputMax: outputMax)
        case .snappy, .lz4, .zstd: throw CodecError(.unavailable, self, "not built in yet")
        }
    }
}
