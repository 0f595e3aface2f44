import CommandLine
import Platform
import ZooKeeperClient
import ZooKeeperProto

/// The four-letter words of a server's port.
enum ZkFourLetterWord {
    static let all = [
        "conf", "cons", "crst", "dirs", "dump", "envi", "gtmk", "hash", "isro", "lead", "mntr", "orst", "ruok", "srst", "srvr", "stat", "wchc",
        "wchp", "wchs",
    ]

    /// Asks the first server that answers.
    static func ask(_ word: String, _ address: String, timeoutMs: Int, tls: TLSContext?, on loop: EventLoop) async throws -> String {
        let servers: ZooKeeperConnectString
        do { servers = try ZooKeeperConnectString(address) } catch { throw ZkFailure(error.description, .usage) }
        let deadline = MonotonicTime.now.advanced(byMilliseconds: timeoutMs)
        var failure = "no server"
        for server in servers.servers {
            do {
                let stream = try await TCPStream.connect(host: server.host, port: server.port, deadline: deadline, on: loop)
                defer { stream.close() }
                if let tls { try await stream.startTLS(tls, host: server.host, until: deadline) }
                try await stream.write(Bytes(utf8: word), until: deadline)
                var answer = ByteBuffer(capacity: 4096)
                while try await stream.read(into: &answer, max: 64 << 10, until: deadline) > 0 {}
                return answer.finish().stringLossy
            } catch {
                failure = "\(error)"
            }
        }
        throw ZkFailure("no answer from ZooKeeper at \(address): \(failure)")
    }

    /// Runs a word as a command.
    static func run(_ word: String, _ shell: ZkShell) async throws {
        let answer = try await shell.ask(word)
        // Only `hash` may have nothing to tell: digests are noted every 128 transactions.
        if answer.isEmpty && word != "hash" {
            throw ZkFailure("\(shell.server) answered \(word) with nothing: a word for the members of an ensemble, or one it does not know")
        }
        if answer.contains("is not executed because it is not in the whitelist") {
            throw ZkFailure("\(shell.server): " + answer.split(whereSeparator: \.isNewline).joined(separator: " ") + " (4lw.commands.whitelist)")
        }
        if word == "mntr" { return table(answer, shell) }
        let lines = answer.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        shell.result(word, rows(word, lines.filter { !$0.isEmpty }.map { String($0) })) { out in
            out.text(answer.hasSuffix("\n") || answer.isEmpty ? answer : answer + "\n")
        }
    }

    /// `name<tab>value` lines.
    static func values(_ mntr: String) -> [(name: String, value: String)] {
        mntr.split(whereSeparator: \.isNewline).compactMap { line -> (name: String, value: String)? in
            guard let tab = line.firstIndex(of: "\t") else { return nil }
            return (String(line[..<tab]), String(line[tab...].dropFirst()))
        }
    }

    private static func table(_ answer: String, _ shell: ZkShell) {
        let values = values(answer)
        shell.result(
            "mntr", values.map { .object([("name", .string($0.name)), ("value", Double($0.value) != nil ? .number($0.value) : .string($0.value))]) }
        ) { out in
            let width = values.map(\.name.count).max() ?? 0
            for (name, value) in values { out.line(name + String(repeating: " ", count: width - name.count + 2) + value) }
        }
    }

    private static func rows(_ word: String, _ lines: [String]) -> [JSON] {
        switch word {
        case "conf", "envi":
            lines.compactMap { line -> JSON? in
                guard let equals = line.firstIndex(of: "=") else { return nil }
                let value = line[equals...].dropFirst()
                return .object([("name", .string(String(line[..<equals]))), ("value", .string(String(value)))])
            }
        case "ruok", "isro", "crst", "srst": lines.map { .object([("answer", .string($0))]) }
        default: lines.map { .object([("line", .string($0))]) }
        }
    }
}
