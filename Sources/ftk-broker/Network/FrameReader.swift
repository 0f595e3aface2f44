import KafkaProto
import Platform

/// Takes requests off a connection: four bytes of size, then as many bytes. While it waits for the next request it holds no buffer.
struct FrameReader {
    /// Why no more requests can be read.
    enum Failure: Error {
        case size(Int)
        case io(SystemError)
    }

    /// What came in one go for many small requests.
    private static let chunk = 4096

    private var pending = Bytes.empty
    let stream: TCPStream
    /// socket.request.max.bytes.
    let sizeMax: Int

    init(_ stream: TCPStream, sizeMax: Int) {
        self.stream = stream
        self.sizeMax = sizeMax
    }

    /// The next request without its size; nil when the client has closed, also in the middle of a request.
    mutating func next() async throws(Failure) -> Bytes? {
        while true {
            var wanted = FrameReader.chunk
            if pending.count >= 4 {
                let size = Int(pending.int32(at: 0))
                guard size >= 0, size <= sizeMax else { throw .size(size) }
                if pending.count >= 4 + size {
                    let frame = pending.slice(4, size)
                    pending = pending.count == 4 + size ? .empty : pending.dropFirst(4 + size)
                    return frame
                }
                // A large request gets memory of its own size: its records go to the log from there.
                wanted = max(4 + size, 64)
            }
            do throws(SystemError) {
                if pending.count == 0 { try await stream.waitReadable() }
                guard try await fill(wanted) else { return nil }
            } catch {
                throw .io(error)
            }
        }
    }

    /// Reads into a buffer of `capacity` bytes, after what is pending.
    private mutating func fill(_ capacity: Int) async throws(SystemError) -> Bool {
        var buffer = ByteBuffer(capacity: max(capacity, pending.count))
        buffer.append(pending)
        pending = .empty
        let isLarge = capacity > FrameReader.chunk
        repeat {
            let room = max(capacity - buffer.count, 1)
            if try await stream.read(into: &buffer, max: room) == 0 { return false }
        } while isLarge && buffer.count < capacity
        pending = buffer.finish()
        return true
    }
}
