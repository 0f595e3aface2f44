import CommandLine
import Platform

/// `ftk status`: whether both servers run and answer. Exit status 0 when they do, else 1.
enum StatusCommand: Command {
    static let name = "status"
    static let table = OptionTable.status

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let loop = try call.loop()
        let folder = try UpFolder(option: try options.string("data"), orRecorded: true)
        var rows: [(server: UpServer, pid: Int32?, state: String)] = []
        for server in UpServer.all(folder, folder.ports ?? UpFolder.Ports()) {
            let pid = server.process?.pid
            let state = pid == nil ? "down" : await server.answers(on: loop) ? "up" : "does not answer"
            rows.append((server, pid, state))
        }
        let json = rows.map { server, pid, state in
            JSON.object([
                ("server", .string(server.kind.rawValue)), ("state", .string(state)), ("address", .string(server.address)),
                ("pid", pid.map { .int(Int64($0)) } ?? .null), ("log", .string(server.logFile)),
            ])
        }
        call.out.result("status", rows: json) { out in
            for (server, pid, state) in rows {
                let name = server.kind.title + String(repeating: " ", count: 13 - server.kind.title.count)
                out.line(name + state + (pid.map { "  \(server.address)  process \($0)" } ?? ""))
            }
            out.line("data         \(folder.path)")
        }
        return rows.allSatisfy { $0.state == "up" } ? .done : .failed
    }
}
