import CommandLine
import KafkaProto
import Platform

/// One side of a connection as it went over the wire: an int32 of length, a header, a body, again and again.
struct Capture {
    let bytes: Bytes

    private func frames() throws -> [(position: Int, frame: Bytes)] {
        var frames: [(Int, Bytes)] = []
        var position = 0
        while position < bytes.count {
            guard bytes.count - position >= 4 else {
                throw CommandFailure("at byte \(position): \(bytes.count - position) bytes, a length takes 4")
            }
            let length = Int(bytes.int32(at: position))
            guard length >= 0, length <= bytes.count - position - 4 else {
                throw CommandFailure(
                    "at byte \(position): a message of \(length) bytes, and \(bytes.count - position - 4) bytes are left")
            }
            frames.append((position, bytes.slice(position + 4, length)))
            position += 4 + length
        }
        return frames
    }

    private func located(_ position: Int, _ row: () throws -> JSON) throws -> JSON {
        do {
            guard case .object(let members) = try row() else { return .null }
            return .object([("position", .int(Int64(position)))] + members)
        } catch {
            throw CommandFailure("the message at byte \(position): \(error)")
        }
    }

    /// Every request says itself what it is.
    func requests() throws -> [JSON] {
        try frames().map { position, frame in
            try located(position) {
                try MessageText.row(frame, try Capture.target(frame, .request), withHeader: true)
            }
        }
    }

    /// Responses say only which request they answer: `others` are the requests, or all are answers to `target`.
    func responses(_ target: MessageTarget?, _ others: Capture?) throws -> [JSON] {
        var asked: [Int32: MessageTarget] = [:]
        for (position, frame) in try others?.frames() ?? [] {
            guard frame.count >= 8 else { throw CommandFailure("the request at byte \(position) is too short") }
            asked[frame.int32(at: 4)] = try Capture.target(frame, .response)
        }
        return try frames().map { position, frame in
            try located(position) {
                guard frame.count >= 4 else { throw CommandFailure("\(frame.count) bytes, a correlation id takes 4") }
                guard let found = asked[frame.int32(at: 0)] ?? target else {
                    throw CommandFailure("no request has correlation id \(frame.int32(at: 0)); --requests or --api is needed")
                }
                return try MessageText.row(frame, found, withHeader: true)
            }
        }
    }

    /// The message that a request's first four bytes, key and version, stand for.
    private static func target(_ request: Bytes, _ side: MessageTarget.Side) throws -> MessageTarget {
        guard request.count >= 4 else { throw CommandFailure("\(request.count) bytes, API key and version take 4") }
        guard let key = ApiKey(rawValue: request.int16(at: 0)),
            let target = MessageTarget(key: key, version: request.int16(at: 2), side: side)
        else { throw CommandFailure("no API has the key \(request.int16(at: 0))") }
        guard target.type.versions.contains(target.version) else {
            throw CommandFailure("\(target.name) has no version \(target.version)")
        }
        return target
    }
}
