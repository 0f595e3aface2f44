/// A message, or a record inside of one of Kafka's own topics, in every version it has.
public protocol KafkaMessage: Sendable {
    init()
    /// The versions this code reads and writes.
    static var versions: ClosedRange<Int16> { get }
    /// Its fields as text, for errors and JSON: see `MessageLayout`.
    static var layout: StaticString { get }
    /// Reads the message and leaves what follows it unread.
    init(from reader: inout ByteReader, version: Int16) throws(DecodeError)
    /// Writes the message. What the version does not have is left out where Kafka may drop it, and an error otherwise.
    func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError)
}

/// A request, which knows its answer.
public protocol KafkaRequest: KafkaMessage {
    associatedtype Response: KafkaMessage
    static var apiKey: ApiKey { get }
    /// What Kafka 3.9's brokers serve of `versions`, the rest being for newer clusters; nil for none.
    static var servedVersions: ClosedRange<Int16>? { get }
    /// The version of `RequestHeader` in front of this request.
    static func headerVersion(_ version: Int16) -> Int16
    /// The version of `ResponseHeader` in front of the answer.
    static func responseHeaderVersion(_ version: Int16) -> Int16
}

/// A struct inside of a message. Not held to be copyable, so that `ByteWriter` writes arrays of them without copies.
protocol WireStructure: ~Copyable {
    init(from reader: inout ByteReader, version: Int16) throws(DecodeError)
    func encode(to writer: inout ByteWriter, version: Int16) throws(EncodeError)
}
