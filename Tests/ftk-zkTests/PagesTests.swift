import CommandLine
import HTTP
import Platform
import Testing
import ZooKeeperProto

@testable import ftk_zk

/// The pages of the AdminServer and the HTTP server below them.
@Suite(.serialized) struct PagesTests {
    /// Sends a text and gives what comes until the server closes.
    private func talk(_ port: Int, _ loop: EventLoop, _ text: String) async throws -> String {
        let stream = try await TCPStream.connect(host: "127.0.0.1", port: port, deadline: .now.advanced(byMilliseconds: 5000), on: loop)
        try await stream.write(Bytes(utf8: text))
        var answer = ByteBuffer()
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 10_000)
        while let n = try? await stream.read(into: &answer, max: 65536, until: deadline), n > 0 {}
        return answer.finish().stringLossy
    }

    private func bodies(_ paths: [String]) throws -> [String: HTTPResponse] {
        try TestServer.run(["DigestAuthenticationProvider.superDigest=super:g9oN2HttPfn8MMWJZ2r45Np/LIA="]) { server, loop in
            let client = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            _ = try await client.create("/e", flags: 1)
            let admin = AdminServer(server: server)
            let web = try HTTPServer(host: "127.0.0.1", port: 0, on: loop) { await admin.answer($0) }
            loop.spawn { await web.serve() }
            var answers: [String: HTTPResponse] = [:]
            for path in paths {
                let answer = try await self.talk(web.port, loop, "GET \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                guard let gap = answer.firstRange(of: "\r\n\r\n") else { continue }
                let status = Int(answer.split(separator: " ").dropFirst().first ?? "") ?? 0
                answers[path] = HTTPResponse(status: status, String(answer[gap.upperBound...]))
            }
            web.close()
            return answers
        }
    }

    @Test func everyCommandAnswersJSON() throws {
        let names = [
            "configuration", "connections", "dirs", "dump", "environment", "get_trace_mask", "hash", "initial_configuration",
            "is_read_only", "last_snapshot", "monitor", "observers", "ruok", "server_stats", "stats", "system_properties",
            "voting_view", "watch_summary", "watches", "watches_by_path", "zabstate", "stat_reset", "srvr",
        ]
        let answers = try bodies(names.map { "/commands/\($0)" })
        for name in names {
            let answer = try #require(answers["/commands/\(name)"])
            let json = try JSON(parsing: answer.body.stringLossy)
            #expect(answer.status == 200 && json["error"] == .null, "\(name)")
            #expect(json["command"]?.stringValue == (name == "srvr" ? "server_stats" : name))
        }
        let dump = answers["/commands/dump"]?.body.stringLossy ?? ""
        #expect(dump.contains("[ \"/e\" ]"))
    }

    @Test func whatIsNotThereOrNotAllowedIsRefused() throws {
        let answers = try bodies(["/commands/nosuch", "/commands/leader", "/commands/set_trace_mask", "/other", "/commands/snapshot", "/commands"])
        for (name, error) in [
            ("nosuch", "Unknown command: nosuch"), ("leader", "server is not initialized"),
            ("set_trace_mask", "setTraceMask requires long traceMask argument"),
        ] {
            let answer = try #require(answers["/commands/\(name)"])
            #expect(answer.status == 200)
            #expect(try JSON(parsing: answer.body.stringLossy)["error"]?.stringValue == error)
        }
        #expect(answers["/other"]?.status == 404)
        #expect(answers["/commands/snapshot"]?.status == 401)
        #expect(answers["/commands"]?.body.stringLossy.contains("<a href=\"/commands/monitor\">monitor</a>") == true)
    }

    @Test func requestsThatAreNoneGetAnErrorAndNothingElse() throws {
        let texts = [
            "nonsense\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n",
            "POST /c HTTP/1.1\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x\r\nc\r\n0\r\nt: 1\r\n\r\n",
            "GET /a%20b?x=1%2B1&y=+ HTTP/1.1\r\nConnection: close\r\n\r\n",
        ]
        let answers = try EventLoop.run { loop -> [String] in
            let web = try HTTPServer(host: "127.0.0.1", port: 0, on: loop) { request in
                HTTPResponse("\(request.method) \(request.path) \(request.query["x"] ?? "") \(request.query["y"] ?? "") \(request.body.stringLossy)|")
            }
            loop.spawn { await web.serve() }
            var answers: [String] = []
            for text in texts { answers.append(try await self.talk(web.port, loop, text)) }
            web.close()
            return answers
        }
        let statuses = answers.map { $0.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
        #expect(statuses == ["400", "400", "400", "413", "411", "400", "400", "200", "200"])
        #expect(answers.last?.hasSuffix("GET /a b 1+1   |") == true)
        #expect(answers.dropLast().last?.hasSuffix("POST /c   abc|") == true)
    }
}
