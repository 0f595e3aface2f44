/// Sessions of a server, from its answers to `cons` and `dump`.
struct ZkSessionTable {
    struct Row: Equatable {
        let id: String
        var client: String?
        var timeoutMs: Int?
        var ephemerals: [String] = []
    }

    /// By their ids.
    private(set) var rows: [Row] = []

    init(cons: String, dump: String) {
        var known: [String: Row] = [:]
        for line in cons.split(whereSeparator: \.isNewline) {
            // ` /127.0.0.1:40000[1](queued=0,recved=5,sent=5,sid=0x10…,lop=PING,…,to=30000,…)`
            guard let id = ZkSessionTable.field("sid=", line), id != "0x0" else { continue }
            var row = known[id] ?? Row(id: id)
            row.client = String(line.drop { $0 == " " || $0 == "/" }.prefix { $0 != "[" })
            row.timeoutMs = ZkSessionTable.field("to=", line).flatMap { Int($0) }
            known[id] = row
        }
        var isEphemerals = false
        var owner: String?
        for line in dump.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("Sessions with Ephemerals") || line.hasPrefix("ephemeral nodes dump") { isEphemerals = true }
            guard isEphemerals else { continue }
            let text = line.drop { $0 == " " || $0 == "\t" }
            if text.hasPrefix("0x"), text.hasSuffix(":") {
                owner = String(text.dropLast())
            } else if text.hasPrefix("/"), let owner {
                known[owner, default: Row(id: owner)].ephemerals.append(String(text))
            }
        }
        rows = known.values.sorted { $0.id < $1.id }
    }

    private static func field(_ name: String, _ line: Substring) -> String? {
        for part in line.split(whereSeparator: { $0 == "(" || $0 == "," || $0 == ")" }) where part.hasPrefix(name) {
            return String(part.dropFirst(name.count))
        }
        return nil
    }
}
