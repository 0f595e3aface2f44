import Glibc
import Platform
import Testing

@Suite(.serialized) struct TCPTests {
    static func soon(_ seconds: Int = 10) -> MonotonicTime { .now.advanced(byMilliseconds: seconds * 1000) }

    /// An echo server on `loop`; its port.
    static func echo(on loop: EventLoop) throws(SystemError) -> TCPListener {
        let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
        loop.spawn {
            while let stream = try? await listener.accept() {
                loop.spawn {
                    defer { stream.close() }
                    var buffer = ByteBuffer(capacity: 4096)
                    while let n = try? await stream.read(into: &buffer, max: 4096), n > 0 {
                        if (try? await stream.write(buffer.view())) == nil { return }
                        buffer.removeAll()
                    }
                }
            }
        }
        return listener
    }

    static func readAll(_ stream: TCPStream) async throws(SystemError) -> Bytes {
        var all = ByteBuffer()
        while try await stream.read(into: &all, max: 65536) > 0 {}
        return all.finish()
    }

    @Test("A thousand connections are echoed at once, by a server on another thread") func thousand() throws {
        let server = try EventLoop(name: "server")
        server.start()
        defer { server.stop() }
        let good = try EventLoop.run { loop in
            let ready = Promise<TCPListener?>()
            server.post { ready.complete(try? TCPTests.echo(on: server)) }
            guard let listener = await ready.value() else { return -1 }
            let good = Guarded(0)
            var tasks: [LoopTask] = []
            for i in 0..<1000 {
                tasks.append(loop.spawn {
                    guard let stream = try? await TCPStream.connect(
                        host: "127.0.0.1", port: listener.port, deadline: TCPTests.soon(30), on: loop) else { return }
                    defer { stream.close() }
                    let text = Bytes(utf8: "connection \(i)")
                    var answer = ByteBuffer()
                    guard (try? await stream.write(text)) != nil else { return }
                    while answer.count < text.count {
                        guard let n = try? await stream.read(into: &answer, max: 100, until: TCPTests.soon(30)), n > 0 else { return }
                    }
                    if answer.view() == text { good.withLock { $0 += 1 } }
                })
            }
            for task in tasks { await task.ended() }
            return good.withLock { $0 }
        }
        #expect(good == 1000)
    }

    @Test("A peer that closed its sending side still gets the answer") func halfClosed() throws {
        let answer = try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "localhost", port: 0, on: loop)
            loop.spawn {
                guard let stream = try? await listener.accept() else { return }
                guard let all = try? await TCPTests.readAll(stream) else { return }
                try? await stream.write([.bytes(Bytes(utf8: "got ")), .bytes(all)])
                stream.close()
            }
            let stream = try await TCPStream.connect(host: "localhost", port: listener.port, deadline: TCPTests.soon(), on: loop)
            try await stream.write(Bytes(utf8: "question"))
            stream.closeWrite()
            return try await TCPTests.readAll(stream).string
        }
        #expect(answer == "got question")
    }

    @Test("A writer waits for a slow reader, and bytes and file ranges arrive in order") func backpressure() throws {
        let path = "/tmp/ftk-platform-\(getpid())-range"
        defer { unlink(path) }
        let same = try EventLoop.run { loop in
            let file = try File.open(path, .truncate)
            let block = Bytes((0..<120_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
            var whole = ByteBuffer()
            for _ in 0..<100 { whole.append(block) }
            let content = whole.finish()
            try file.write(content, at: 0)
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            let wrote = Guarded(false)
            loop.spawn {
                guard let stream = try? await listener.accept() else { return }
                let parts: [OutputPart] = [
                    .bytes(Bytes(utf8: "head")), .bytes(Bytes(utf8: "er")),
                    .file(FileRange(file: file, position: 100, length: 11_900_000)), .bytes(content),
                ]
                try? await stream.write(parts)
                wrote.withLock { $0 = true }
                stream.close()
            }
            let stream = try await TCPStream.connect(host: "127.0.0.1", port: listener.port, deadline: TCPTests.soon(), on: loop)
            await loop.sleep(until: .now.advanced(byMilliseconds: 30))
            let waited = !wrote.withLock { $0 }
            let all = try await TCPTests.readAll(stream)
            return waited && all.prefix(6).string == "header" && all.slice(6, 11_900_000) == content.slice(100, 11_900_000)
                && all.dropFirst(11_900_006) == content
        }
        #expect(same)
    }

    @Test("A file that is shorter than its range is an error that names it") func shortFile() throws {
        let path = "/tmp/ftk-platform-\(getpid())-short"
        defer { unlink(path) }
        let error: SystemError? = try EventLoop.run { loop in
            let file = try File.open(path, .truncate)
            try file.write(Bytes(utf8: "short"), at: 0)
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            let stream = try await TCPStream.connect(host: "127.0.0.1", port: listener.port, deadline: TCPTests.soon(), on: loop)
            do {
                try await stream.write([.file(FileRange(file: file, position: 0, length: 10))])
                return nil
            } catch {
                return error as? SystemError
            }
        }
        #expect(error?.code == ENODATA)
        #expect(error?.subject == path)
    }

    @Test("Closing a stream, and cancelling its task, end a read that waits") func endedReads() throws {
        let codes = try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            let codes = Guarded<[Int32]>([])
            var streams: [TCPStream] = []
            var tasks: [LoopTask] = []
            for _ in 0..<2 {
                let stream = try await TCPStream.connect(host: "127.0.0.1", port: listener.port, deadline: TCPTests.soon(), on: loop)
                streams.append(stream)
                tasks.append(loop.spawn {
                    var buffer = ByteBuffer()
                    do throws(SystemError) { _ = try await stream.read(into: &buffer, max: 10) } catch {
                        codes.withLock { $0.append(error.code) }
                    }
                })
            }
            await loop.turn()
            streams[0].close()
            tasks[1].cancel()
            for task in tasks { await task.ended() }
            var buffer = ByteBuffer()
            do throws(SystemError) { _ = try await streams[1].read(into: &buffer, max: 10, until: .now.advanced(byMilliseconds: 5)) } catch {
                codes.withLock { $0.append(error.code) }
            }
            return codes.withLock { $0 }
        }
        #expect(codes == [ECANCELED, ECANCELED, ETIMEDOUT])
    }

    static func connectError(host: String, port: Int, ms: Int) throws -> NetError? {
        try EventLoop.run { loop in
            do throws(NetError) {
                _ = try await TCPStream.connect(host: host, port: port, deadline: .now.advanced(byMilliseconds: ms), on: loop)
                return nil
            } catch { return error }
        }
    }

    @Test("A refused connection, an unknown name and a silent host are told with the address") func connectErrors() throws {
        let free = try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            defer { listener.close() }
            return listener.port
        }
        let refused = try TCPTests.connectError(host: "127.0.0.1", port: free, ms: 5000)
        #expect(refused?.description == "127.0.0.1:\(free): Connection refused")
        let refusedByName = try TCPTests.connectError(host: "localhost", port: free, ms: 5000)
        #expect(refusedByName?.description.hasPrefix("localhost:\(free): ") == true)
        let unknown = try TCPTests.connectError(host: "no-such-host.invalid", port: 9092, ms: 20_000)
        #expect(unknown?.description.hasPrefix("no-such-host.invalid:9092: ") == true)
        // A listener whose queue is full does not answer.
        let silent = try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, backlog: 0, on: loop)
            var held: [TCPStream] = []
            while held.count < 8 {
                do throws(NetError) {
                    held.append(try await TCPStream.connect(
                        host: "127.0.0.1", port: listener.port, deadline: .now.advanced(byMilliseconds: 200), on: loop))
                } catch {
                    return error.description == "127.0.0.1:\(listener.port): no answer in time"
                }
            }
            return false
        }
        #expect(silent)
    }

    @Test("A port in use is told by its name") func portInUse() throws {
        let message: String? = try EventLoop.run { loop in
            let first = try TCPListener.bind(host: "", port: 0, on: loop)
            do throws(SystemError) {
                _ = try TCPListener.bind(host: "", port: first.port, on: loop)
                return nil
            } catch {
                return error.description.replacing("\(first.port)", with: "PORT")
            }
        }
        #expect(message == "0.0.0.0:PORT: Address already in use (bind)")
    }
}
