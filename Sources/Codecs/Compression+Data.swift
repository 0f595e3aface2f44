import Platform

extension Compression {
    /// The levels that Kafka allows (KIP-390); nil where the codec has none.
    public var levels: ClosedRange<Int>? {
        switch self {
        case .none, .snappy: nil
        case .gzip: -1...9
        case .lz4: 1...17
        case .zstd: -131_072...22
        }
    }

    /// - Parameter level: of the codec; nil for Kafka's default.
    /// - Throws: a codec that this machine lacks.
    public func compress(_ input: Bytes, level: Int? = nil, isLegacyFrame: Bool = false) throws(CodecError) -> Bytes {
        switch self {
        case .none: return input
        case .gzip: return try Gzip.compress(input, level: level ?? -1)
        case .snappy: return try Snappy.library().compress(input)
        case .lz4: return try LZ4.library().compress(input, level: level ?? 9, isLegacy: isLegacyFrame)
        case .zstd: return try Zstd.library().compress(input, level: level ?? 3)
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
        case .snappy: return try Snappy.library().decompress(input, outputMax: outputMax)
        case .lz4: return try LZ4.library().decompress(input, outputMax: outputMax, isLegacy: isLegacyFrame)
        case .zstd: return try Zstd.library().decompress(input, outputMax: outputMax)
        }
    }
}
