import Platform

/// A port that leads to another, until the line is cut. On one loop.
final class Relay: @unchecked Sendable {
    // Sendable: used on its loop only.
    private let listener: TCPListener
    private let target: Int
    private let loop: EventLoop
    private var streams: [TCPStream] = []
    private var isCut = false

    var port: Int { listener.port }

    init(to target: Int, on loop: EventLoop) throws {
        self.target = target
        self.loop = loop
        listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
        loop.spawn { await self.accept() }
    }

    /// Closes what is open, and what comes, until it is mended.
    func cut() {
        isCut = true
        for stream in streams { stream.close() }
        streams = []
    }

    func mend() { isCut = false }

    private func accept() async {
        while let incoming = try? await listener.accept() {
            if isCut {
                incoming.close()
                continue
            }
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 10_000)
            guard let outgoing = try? await TCPStream.connect(host: "127.0.0.1", port: target, deadline: deadline, on: loop) else {
                incoming.close()
                continue
            }
            streams += [incoming, outgoing]
            for (from, to) in [(incoming, outgoing), (outgoing, incoming)] {
                loop.spawn {
                    var buffer = ByteBuffer()
                    while let n = try? await from.read(into: &buffer, max: 65536), n > 0, (try? await to.write(buffer.view())) != nil {
                        buffer.removeAll()
                    }
                    from.close()
                    to.close()
                }
            }
        }
    }
}
