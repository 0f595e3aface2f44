import CommandLine
import KafkaProto
import Platform

/// Kafka's built-in deserializers by their Java names, as what they print.
enum Deserializer: Sendable {
    case string, bytes, byteArray, long, integer, short, float, double, boolean, uuid, void

    /// With or without the package.
    init?(javaName: String) {
        let package = "org.apache.kafka.common.serialization."
        let name = javaName.hasPrefix(package) ? String(javaName.dropFirst(package.count)) : javaName
        switch name {
        case "StringDeserializer": self = .string
        case "BytesDeserializer": self = .bytes
        case "ByteArrayDeserializer", "ByteBufferDeserializer": self = .byteArray
        case "LongDeserializer": self = .long
        case "IntegerDeserializer": self = .integer
        case "ShortDeserializer": self = .short
        case "FloatDeserializer": self = .float
        case "DoubleDeserializer": self = .double
        case "BooleanDeserializer": self = .boolean
        case "UUIDDeserializer": self = .uuid
        case "VoidDeserializer": self = .void
        default: return nil
        }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The value as text.
    /// - Throws: bytes that are no such value, in Kafka's words.
    func text(_ data: Bytes) throws(Failure) -> Bytes {
        switch self {
        case .string, .byteArray: return data
        case .bytes: return Bytes(utf8: data.map(Deserializer.printable).joined())
        case .long: return Bytes(utf8: "\(try sized(data, 8, "LongDeserializer").int64(at: 0))")
        case .integer: return Bytes(utf8: "\(try sized(data, 4, "IntegerDeserializer").int32(at: 0))")
        case .short: return Bytes(utf8: "\(try sized(data, 2, "ShortDeserializer").int16(at: 0))")
        case .float:
            return Bytes(utf8: JavaNumber.text(Float(bitPattern: try sized(data, 4, "FloatDeserializer").uint32(at: 0))))
        case .double:
            let bits = UInt64(bitPattern: try sized(data, 8, "DoubleDeserializer").int64(at: 0))
            return Bytes(utf8: JavaNumber.text(Double(bitPattern: bits)))
        case .boolean:
            guard data.count == 1, data[0] <= 1 else {
                throw Failure(
                    description: data.count == 1
                        ? "Unexpected byte received by BooleanDeserializer: \(data[0])"
                        : "Size of data received by BooleanDeserializer is not 1")
            }
            return Bytes(utf8: data[0] == 1 ? "true" : "false")
        case .uuid:
            guard let text = data.string, text.utf8.count == 36 else {
                throw Failure(description: "Error parsing data into UUID")
            }
            return data
        case .void: throw Failure(description: "Data should be null for a VoidDeserializer.")
        }
    }

    private func sized(_ data: Bytes, _ size: Int, _ name: String) throws(Failure) -> Bytes {
        guard data.count == size else { throw Failure(description: "Size of data received by \(name) is not \(size)") }
        return data
    }

    /// As `Bytes.toString` of Kafka has it: printable ASCII as it is, the rest as `\xHH`.
    private static func printable(_ byte: UInt8) -> String {
        if byte >= 0x20, byte <= 0x7e { return byte == UInt8(ascii: "\\") ? "\\\\" : String(Unicode.Scalar(byte)) }
        let hex = String(byte, radix: 16, uppercase: true)
        return "\\x" + (hex.count == 1 ? "0" : "") + hex
    }
}
