import KafkaProto
import Platform

extension ConnectRequest {
    /// Reads the first frame of a connection, also from clients before 3.4 that do not send `readOnly`.
    public init(frame: Bytes) throws(DecodeError) {
        var reader = JuteReader(frame)
        protocolVersion = try reader.int32()
        lastZxidSeen = try reader.int64()
        timeOut = try reader.int32()
        sessionId = try reader.int64()
        passwd = try reader.buffer()
        readOnly = reader.remaining > 0 ? try reader.bool() : false
    }
}
