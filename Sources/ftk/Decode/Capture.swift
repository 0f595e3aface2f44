import CommandLine
import KafkaProto
import Platform

/// One side of a connection as it went over the wire: an int32 of length, a header, a body, again and again.
///
/// Messages are given one by one, so that those in front of one that cannot be read are shown.
struct Capture {
    let bytes: Bytes
    /// Whether record sets are shown as batches.
    var opensRecords = false

    /// How files of tcpdump and Wireshark begin (pcap with micro- or nanoseconds in either byte order, pcapng).
    private static let packetFiles: [UInt32] = [0xA1B2_C3D4, 0xD4C3_B2A1, 0xA1B2_3C4D, 0x4D3C_B2A1, 0x0A0D_0D0A]

    private func eachFrame(_ body: (_ position: Int, _ frame: Bytes) throws -> Void) throws {
        if bytes.count >= 4, Capture.packetFiles.contains(UInt32(bitPattern: bytes.int32(at: 0))) {
            throw CommandFailure(
                "this is a file of packets (pcap), not one side of a connection; tcpflow -r FILE writes each side to a file of its own")
        }
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
            do {
                try body(position, bytes.slice(position + 4, length))
            } catch {
                throw CommandFailure("the message at byte \(position): \(error)")
            }
            position += 4 + length
        }
    }

    private func row(_ position: Int, _ frame: Bytes, _ target: MessageTarget) throws -> JSON {
        let row = try MessageText.row(frame, target, withHeader: true, opensRecords: opensRecords)
        guard case .object(let members) = row else { return row }
        return .object([("position", .int(Int64(position)))] + members)
    }

    /// Every request says itself what it is.
    func requests(_ show: (JSON) -> Void) throws {
        try eachFrame { position, frame in show(try row(position, frame, try Capture.target(frame, .request))) }
    }

    /// Responses say only which request they answer: `others` are the requests, or all are answers to `target`.
    func responses(_ target: MessageTarget?, _ others: Capture?, _ show: (JSON) -> Void) throws {
        var asked: [Int32: MessageTarget] = [:]
        do {
            try others?.eachFrame { _, frame in
                guard frame.count >= 8 else { throw CommandFailure("\(frame.count) bytes, a request's header takes 8 at least") }
                asked[frame.int32(at: 4)] = try Capture.target(frame, .response)
            }
        } catch {
            throw CommandFailure("in the file of --requests: \(error)")
        }
        try eachFrame { position, frame in
            guard frame.count >= 4 else { throw CommandFailure("\(frame.count) bytes, a correlation id takes 4") }
            guard var found = asked[frame.int32(at: 0)] ?? target else {
                throw CommandFailure("no request has correlation id \(frame.int32(at: 0)); --requests or --api is needed")
            }
            // A broker that does not know the version of ApiVersions answers in version 0 (KIP-511).
            if found.type == ApiVersionsResponse.self, frame.count >= 6, frame.int16(at: 4) == ErrorCode.unsupportedVersion.rawValue {
                found = MessageTarget(key: .apiVersions, version: 0, side: .response) ?? found
            }
            show(try row(position, frame, found))
        }
    }

    /// The message that a request's first four bytes, key and version, stand for.
    private static func target(_ request: Bytes, _ side: MessageTarget.Side) throws -> MessageTarget {
        guard request.count >= 4 else { throw CommandFailure("\(request.count) bytes, API key and version take 4") }
        guard let key = ApiKey(rawValue: request.int16(at: 0)),
            let target = MessageTarget(key: key, version: request.int16(at: 2), side: side)
        else { throw CommandFailure("no API has the key \(request.int16(at: 0)); is it the side of the client?") }
        guard target.type.versions.contains(target.version) else {
            throw CommandFailure("\(target.name) has no version \(target.version)")
        }
        return target
    }
}
