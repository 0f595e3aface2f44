import BrokerCore
import Platform

/// How many connections there are and may be (`kafka.network.ConnectionQuotas`).
final class ConnectionLimits: Sendable {
    private struct State {
        var total = 0
        var byHost: [String: Int] = [:]
    }
    private let state = Guarded(State())
    private let configs: ConfigRepository

    init(_ configs: ConfigRepository) { self.configs = configs }

    var count: Int { state.withLock { $0.total } }

    /// Whether one more may be taken: max.connections. New ones wait in the system's queue otherwise.
    var hasRoom: Bool { count < configs.broker.int("max.connections") }

    /// Counts a connection.
    /// - Returns: the limit that it is over; nil where it is welcome.
    func open(_ host: String) -> Int? {
        let config = configs.broker
        var limit = config.int("max.connections.per.ip")
        for entry in (config.string("max.connections.per.ip.overrides") ?? "").split(separator: ",") {
            guard let colon = entry.lastIndex(of: ":"), entry[..<colon] == host, let own = Int(entry[entry.index(after: colon)...])
            else { continue }
            limit = own
        }
        return state.withLock { state in
            guard state.byHost[host, default: 0] < limit else { return limit }
            state.total += 1
            state.byHost[host, default: 0] += 1
            return nil
        }
    }

    func close(_ host: String) {
        state.withLock { state in
            state.total -= 1
            let left = state.byHost[host, default: 1] - 1
            state.byHost[host] = left == 0 ? nil : left
        }
    }
}
