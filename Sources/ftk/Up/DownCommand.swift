import CommandLine
import Platform

/// `ftk down`: stops the broker, then the coordinator.
enum DownCommand: Command {
    static let name = "down"
    static let table = OptionTable.down

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let loop = try call.loop()
        let folder = try UpFolder(option: try options.string("data"), orRecorded: true)
        var stopped: [UpServer] = []
        for server in UpServer.all(folder, folder.ports ?? UpFolder.Ports()).reversed() {
            if try await server.stop(withinMs: UpCommand.stopMsMax, on: loop) { stopped.append(server) }
        }
        Context.forget(dataFolder: folder.path)
        call.out.result("down", rows: stopped.map { JSON.object([("server", .string($0.kind.rawValue))]) }) { out in
            out.line(stopped.isEmpty ? "ftk was not up." : "ftk is down; the data stays in \(folder.path).")
        }
        return .done
    }
}
