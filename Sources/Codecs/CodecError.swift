/// Data that cannot be compressed or decompressed here: which codec, and why.
public struct CodecError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: Sendable {
        /// The data is not what the codec writes.
        case malformed
        /// More would come out than the stated bound.
        case tooLarge
        /// The library of the codec is not on this machine; the reason names its Debian package.
        case unavailable
    }

    public let kind: Kind
    public let codec: Compression
    public let reason: String

    public init(_ kind: Kind, _ codec: Compression, _ reason: String) {
        self.kind = kind
        self.codec = codec
        self.reason = reason
    }

    public var description: String { "\(codec.name): \(reason)" }
}
