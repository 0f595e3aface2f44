import CommandLine
import KafkaClient
import KafkaProto
import LogStore

/// What the properties file of a KRaft controller tells of it: its id, its folder's id and where it listens. With them
/// `metadata-quorum add-controller` makes it a voter (KIP-853).
struct ControllerFile {
    let id: Int32
    let directoryId: Uuid
    let listeners: [(name: String, host: String, port: UInt16)]

    /// - Throws: what the file lacks, in Kafka's words.
    init(_ path: String) throws {
        let values = Dictionary(try CommandCall.properties(ofFile: path), uniquingKeysWith: { $1 })
        let advice = "Is this a valid controller configuration file?"
        guard let idText = values["node.id"] else { throw CommandFailure("node.id not found in configuration file. \(advice)") }
        guard let id = Int32(ClientText.trimmed(idText)) else { throw CommandFailure("For input string: \"\(idText)\"") }
        guard id >= 0 else { throw CommandFailure("node.id was negative in configuration file. \(advice)") }
        guard values["process.roles"]?.contains("controller") == true else {
            throw CommandFailure("process.roles did not contain 'controller' in configuration file. \(advice)")
        }
        self.id = id
        directoryId = try Self.directoryId(values, advice)
        guard let names = values["controller.listener.names"] else {
            throw CommandFailure("controller.listener.names was not found. \(advice)")
        }
        // What is advertised wins over what is listened on.
        var found: [String: (host: String, port: UInt16)] = [:]
        for key in ["listeners", "advertised.listeners"] {
            for part in (values[key] ?? "").split(separator: ",") { try Self.add(ClientText.trimmed(String(part)), &found) }
        }
        listeners = try names.split(separator: ",").map { part in
            let name = ClientText.trimmed(String(part)).uppercased()
            guard let listener = found[name] else {
                throw CommandFailure("Cannot find information about controller listener name: \(name)")
            }
            return (name, listener.host.isEmpty ? "localhost" : listener.host, listener.port)
        }
    }

    private static func directoryId(_ values: [String: String], _ advice: String) throws -> Uuid {
        let first = values["log.dirs"]?.split(separator: ",").first.map { ClientText.trimmed(String($0)) }
        guard let folder = values["metadata.log.dir"] ?? first else {
            throw CommandFailure("Neither metadata.log.dir nor log.dirs were found. \(advice)")
        }
        let text: String
        do {
            text = try CommandCall.properties(ofFile: "\(folder)/\(MetaProperties.fileName)").first { $0.0 == "directory.id" }?.1 ?? ""
        } catch is FileFailure {
            throw CommandFailure("Unable to read meta.properties from \(folder)")
        }
        guard let id = Uuid(text) else { throw CommandFailure("No directory id found in \(folder)") }
        return id
    }

    /// `NAME://HOST:PORT`; the host may be missing.
    private static func add(_ text: String, _ found: inout [String: (host: String, port: UInt16)]) throws {
        let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].hasSuffix(":"), let colon = parts[2].lastIndex(of: ":"),
            let port = UInt16(parts[2][parts[2].index(after: colon)...])
        else { throw CommandFailure("'\(text)' is not a listener: NAME://HOST:PORT is expected") }
        var host = parts[2][..<colon]
        if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
        found[parts[0].dropLast().uppercased()] = (String(host), port)
    }
}
