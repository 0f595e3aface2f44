import Glibc
import Platform
import Testing

/// Servers at the limit of open files.
@Suite("Descriptors")
struct DescriptorTests {
    /// Processor time that a process has used, in clock ticks (proc(5): fields 14 and 15).
    private func ticks(_ pid: Int32) throws -> Int {
        let text = try FileSystem.read("/proc/\(pid)/stat").stringLossy
        let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
        return (Int(fields[12]) ?? 0) + (Int(fields[13]) ?? 0)
    }

    private static func ruok(_ port: Int, on loop: EventLoop) async -> String? {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 2000)
        guard let stream = try? await TCPStream.connect(host: "127.0.0.1", port: port, deadline: deadline, on: loop) else { return nil }
        defer { stream.close() }
        var answer = ByteBuffer()
        guard (try? await stream.write(Bytes(utf8: "ruok"))) != nil else { return nil }
        while answer.count < 4, let n = try? await stream.read(into: &answer, max: 16, until: deadline), n > 0 {}
        return answer.view().string
    }

    @Test("A server without descriptors left waits for some, uses no processor meanwhile, and serves again")
    func exhausted() throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-descriptors")
        defer { try? FileSystem.removeTree(folder) }
        let port = try FreePort.next()
        let child = try ChildProcess.start(
            "/bin/sh",
            [
                "-c", "ulimit -n 40; exec '\(Programs.path("ftk-zk"))' --override clientPort=\(port) --override maxClientCnxns=0"
                    + " --override '4lw.commands.whitelist=*' --override dataDir='\(folder)'",
            ],
            output: .file("\(folder)/log"), error: .file("\(folder)/log"))
        defer {
            child.kill(SIGKILL)
            _ = child.waitForEnd()
        }
        let (spent, after) = try EventLoop.run { [self] loop in
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 20_000)
            while await DescriptorTests.ruok(port, on: loop) != "imok", MonotonicTime.now < deadline {
                await loop.sleep(until: .now.advanced(byMilliseconds: 10))
            }
            var streams: [TCPStream] = []
            for _ in 0..<80 {
                streams.append(try await TCPStream.connect(host: "127.0.0.1", port: port, deadline: deadline, on: loop))
            }
            let before = try ticks(child.pid)
            await loop.sleep(until: .now.advanced(byMilliseconds: 1000))
            let spent = try ticks(child.pid) - before
            for stream in streams { stream.close() }
            var after = await DescriptorTests.ruok(port, on: loop)
            while after != "imok", MonotonicTime.now < deadline { after = await DescriptorTests.ruok(port, on: loop) }
            return (spent, after)
        }
        // A loop that spins would use most of 100 ticks.
        #expect(spent < 20)
        #expect(after == "imok")
    }
}
